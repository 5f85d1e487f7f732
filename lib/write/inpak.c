/* SPDX-License-Identifier: EUPL-1.2 */
/* Files that are a zip file of parts. */
#include "write/inpak.h"

#include <string.h>

enum {
	INPAKKEN = 3,      /* of nine: six makes it a fifth smaller, in twice the time */
	DAG = (1 << 5) + 1 /* 1-1-1980 in a zip file: any day is the same day */
};

void wz__inpak_begin(wz__inpak *inpak)
{
	wz__zip *lib = &inpak->lib;

	*inpak = (wz__inpak){ .status = WZ_OK };
	if (!wz__zip_laad(lib)) {
		inpak->status = WZ_ERR_IO;
		return;
	}
	inpak->bron = lib->source_buffer_create(NULL, 0, 0, NULL);
	if (inpak->bron != NULL)
		inpak->zip = lib->open_from_source(inpak->bron, ZIP_TRUNCATE, NULL);
	if (inpak->zip != NULL) {
		lib->source_keep(inpak->bron);
		return;
	}
	if (inpak->bron != NULL)
		lib->source_free(inpak->bron);
	inpak->bron = NULL;
	inpak->status = WZ_ERR_NOMEM;
}

/* One part of the archive, of a source that is freed when it cannot be added. */
static void add(wz__inpak *inpak, const char *naam, zip_source_t *source)
{
	const wz__zip *lib = &inpak->lib;
	bool stored = strcmp(naam, "mimetype") == 0;
	zip_int64_t index = source != NULL ? lib->file_add(inpak->zip, naam, source, 0) : -1;

	if (index < 0 && source != NULL)
		lib->source_free(source);
	if (index < 0 || lib->file_set_dostime(inpak->zip, (zip_uint64_t)index, 0, DAG, 0) != 0 ||
	    lib->set_file_compression(inpak->zip, (zip_uint64_t)index,
	                              stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
	                              stored ? 0 : INPAKKEN) != 0)
		inpak->status = WZ_ERR_NOMEM;
}

void wz__inpak_bytes(wz__inpak *inpak, const char *naam, const char *bytes, size_t n)
{
	if (inpak->status == WZ_OK)
		add(inpak, naam, inpak->lib.source_buffer(inpak->zip, bytes, n, 0));
}

void wz__inpak_buf(wz__inpak *inpak, const char *naam, const wz__buf *buf)
{
	if (buf->failed)
		inpak->status = WZ_ERR_NOMEM;
	wz__inpak_bytes(inpak, naam, buf->bytes, buf->size);
}

void wz__inpak_stroom(wz__inpak *inpak, const char *naam, zip_source_callback stroom, void *bij)
{
	if (inpak->status == WZ_OK)
		add(inpak, naam, inpak->lib.source_function_create(stroom, bij, NULL));
}

static void pass_on(const wz__zip *lib, zip_source_t *source, wz__uitvoer *uit)
{
	char bytes[16384];
	zip_int64_t n = 1;

	if (lib->source_open(source) != 0) {
		uit->status = WZ_ERR_IO;
		return;
	}
	while (n > 0 && uit->status == WZ_OK) {
		n = lib->source_read(source, bytes, sizeof bytes);
		if (n > 0)
			wz__uitvoer_bytes(uit, bytes, (size_t)n);
		else if (n < 0)
			uit->status = WZ_ERR_IO;
	}
	(void)lib->source_close(source);
}

/* Everything is in memory: zlib has nothing else to fail on. */
static wz_status status_of(const wz__zip *lib, zip_error_t *error)
{
	int code = lib->error_code_zip(error);

	return code == ZIP_ER_MEMORY || code == ZIP_ER_ZLIB ? WZ_ERR_NOMEM : WZ_ERR_IO;
}

void wz__inpak_einde(wz__inpak *inpak, wz__uitvoer *uit)
{
	const wz__zip *lib = &inpak->lib;

	if (inpak->status == WZ_OK && lib->close(inpak->zip) == 0)
		inpak->zip = NULL;
	else if (inpak->status == WZ_OK)
		inpak->status = status_of(lib, lib->get_error(inpak->zip));
	if (inpak->zip != NULL)
		lib->discard(inpak->zip);
	if (uit->status == WZ_OK)
		uit->status = inpak->status;
	if (uit->status == WZ_OK)
		pass_on(lib, inpak->bron, uit);
	if (inpak->bron != NULL)
		lib->source_free(inpak->bron);
}
