/* SPDX-License-Identifier: EUPL-1.2 */
/* Workbooks of LibreOffice: our own XML, streamed through libzip. */
#include "write/ods.h"

#include <stdlib.h>
#include <string.h>

#include "base/laden_zip.h"
#include "write/uitvoer.h"

enum {
	STUK = 65536,
	INPAKKEN = 3,      /* of nine: six makes it a fifth smaller, in twice the time */
	DAG = (1 << 5) + 1 /* 1-1-1980 in a zip file: any day is the same day */
};

/* content.xml while libzip asks for it. */
struct stroom {
	wz__ods ods;
	wz__buf stuk;
	size_t gegeven; /* of `stuk` */
	bool klaar;
};

static zip_int64_t read_stream(struct stroom *stroom, char *bytes, zip_uint64_t room)
{
	size_t n;

	if (stroom->gegeven == stroom->stuk.size && !stroom->klaar) {
		wz__buf_clear(&stroom->stuk);
		stroom->gegeven = 0;
		while (!stroom->klaar && !stroom->stuk.failed && stroom->stuk.size < STUK)
			stroom->klaar = !wz__ods_inhoud(&stroom->ods, &stroom->stuk);
	}
	if (stroom->stuk.failed)
		return -1;
	n = stroom->stuk.size - stroom->gegeven;
	if (n > room)
		n = (size_t)room;
	if (n > 0)
		memcpy(bytes, stroom->stuk.bytes + stroom->gegeven, n);
	stroom->gegeven += n;
	return (zip_int64_t)n;
}

/* How large it will be is not known before. Without any size libzip writes the file as one over
 * 4 GB, which not every program reads; it takes the true size from what it read. */
static zip_int64_t stat_stream(zip_stat_t *stat)
{
	memset(stat, 0, sizeof *stat);
	stat->valid = ZIP_STAT_SIZE;
	stat->size = 1;
	return sizeof *stat;
}

static zip_int64_t stream(void *bij, void *data, zip_uint64_t n, zip_source_cmd_t wat)
{
	struct stroom *stroom = bij;
	int fout[2] = { ZIP_ER_MEMORY, 0 };

	switch (wat) {
	case ZIP_SOURCE_OPEN:
	case ZIP_SOURCE_CLOSE:
	case ZIP_SOURCE_FREE:
		return 0;
	case ZIP_SOURCE_READ:
		return read_stream(stroom, data, n);
	case ZIP_SOURCE_STAT:
		return stat_stream(data);
	case ZIP_SOURCE_ERROR:
		memcpy(data, fout, sizeof fout);
		return sizeof fout;
	case ZIP_SOURCE_SUPPORTS:
		return (zip_int64_t)(ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_OPEN) |
		                     ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_READ) |
		                     ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_CLOSE) |
		                     ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_STAT) |
		                     ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_ERROR) |
		                     ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_FREE));
	default:
		return -1;
	}
}

struct archief {
	wz__zip lib;
	zip_t *zip;
	struct stroom stroom;
	wz__buf manifest, meta, styles, settings;
};

/* One part of the archive, of a source that is freed when it cannot be added. */
static bool add(struct archief *archief, const char *naam, zip_source_t *source, bool stored)
{
	const wz__zip *lib = &archief->lib;
	zip_int64_t index = source != NULL ? lib->file_add(archief->zip, naam, source, 0) : -1;

	if (index < 0) {
		if (source != NULL)
			lib->source_free(source);
		return false;
	}
	return lib->file_set_dostime(archief->zip, (zip_uint64_t)index, 0, DAG, 0) == 0 &&
	       lib->set_file_compression(archief->zip, (zip_uint64_t)index,
	                                 stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
	                                 stored ? 0 : INPAKKEN) == 0;
}

static bool add_bytes(struct archief *archief, const char *naam, const char *bytes, size_t n)
{
	return add(archief, naam, archief->lib.source_buffer(archief->zip, bytes, n, 0),
	           strcmp(naam, "mimetype") == 0);
}

static bool add_buf(struct archief *archief, const char *naam, const wz__buf *buf)
{
	return !buf->failed && add_bytes(archief, naam, buf->bytes, buf->size);
}

static bool add_parts(struct archief *archief)
{
	static const char soort[] = "application/vnd.oasis.opendocument.spreadsheet";
	const wz__werkmap *werkmap = archief->stroom.ods.werkmap;

	wz__ods_manifest(&archief->manifest);
	wz__ods_meta(&archief->meta, werkmap);
	wz__ods_styles(&archief->styles);
	wz__ods_settings(&archief->settings, werkmap);
	/* What kind of file it is comes first and unpacked, so that anybody can see it. */
	return add_bytes(archief, "mimetype", soort, sizeof soort - 1) &&
	       add(archief, "content.xml",
	           archief->lib.source_function_create(stream, &archief->stroom, NULL), false) &&
	       add_buf(archief, "styles.xml", &archief->styles) &&
	       add_buf(archief, "meta.xml", &archief->meta) &&
	       add_buf(archief, "settings.xml", &archief->settings) &&
	       add_buf(archief, "META-INF/manifest.xml", &archief->manifest);
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

static wz_status status_of(const wz__zip *lib, zip_error_t *error)
{
	return lib->error_code_zip(error) == ZIP_ER_MEMORY ? WZ_ERR_NOMEM : WZ_ERR_IO;
}

/* Make it in memory, where it is packed, and hand that over. */
static void write_archive(struct archief *archief, wz__uitvoer *uit)
{
	const wz__zip *lib = &archief->lib;
	zip_source_t *source = lib->source_buffer_create(NULL, 0, 0, NULL);

	archief->zip = source != NULL ? lib->open_from_source(source, ZIP_TRUNCATE, NULL) : NULL;
	if (archief->zip == NULL) {
		if (source != NULL)
			lib->source_free(source);
		uit->status = WZ_ERR_NOMEM;
		return;
	}
	lib->source_keep(source);
	if (!add_parts(archief))
		uit->status = WZ_ERR_NOMEM;
	else if (lib->close(archief->zip) != 0)
		uit->status = status_of(lib, lib->get_error(archief->zip));
	else
		archief->zip = NULL;
	if (archief->zip != NULL)
		lib->discard(archief->zip);
	if (uit->status == WZ_OK)
		pass_on(lib, source, uit);
	lib->source_free(source);
}

static void free_parts(struct archief *archief)
{
	wz__buf_free(&archief->manifest);
	wz__buf_free(&archief->meta);
	wz__buf_free(&archief->styles);
	wz__buf_free(&archief->settings);
	wz__buf_free(&archief->stroom.stuk);
	wz__buf_free(&archief->stroom.ods.tekst);
	free(archief->stroom.ods.cellen);
}

void wz__write_ods(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	struct archief archief = { .zip = NULL };
	wz__werkmap werkmap;
	size_t most = 1;

	(void)options;
	uit->status = wz__werkmap_maak(&werkmap, verslag);
	for (size_t i = 0; i < werkmap.n; i++)
		most = werkmap.bladen[i].n > most ? werkmap.bladen[i].n : most;
	archief.stroom.ods.werkmap = &werkmap;
	archief.stroom.ods.cellen = calloc(most, sizeof *archief.stroom.ods.cellen);
	if (archief.stroom.ods.cellen == NULL && uit->status == WZ_OK)
		uit->status = WZ_ERR_NOMEM;
	if (uit->status == WZ_OK && !wz__zip_laad(&archief.lib))
		uit->status = WZ_ERR_IO;
	if (uit->status == WZ_OK)
		write_archive(&archief, uit);
	free_parts(&archief);
	wz__werkmap_free(&werkmap);
}
