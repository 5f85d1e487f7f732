/* SPDX-License-Identifier: EUPL-1.2 */
/* Workbooks of LibreOffice: our own XML, streamed through libzip. */
#include "write/ods.h"

#include <stdlib.h>
#include <string.h>

#include "write/inpak.h"

enum { STUK = 65536 };

/* content.xml while libzip asks for it. */
struct stroom {
	wz__ods ods;
	wz__buf stuk;
	size_t gegeven; /* of `stuk` */
	bool klaar;
};

/* A workbook without a title is called after its verslag. */
static void append_meta(wz__buf *out, const wz_verslag *verslag)
{
	const char *title = wz_verslag_get_title(verslag);
	wz__buf safe = { 0 };

	wz__bladtekst(&safe, title[0] != '\0' ? title : wz_verslag_naam(verslag));
	wz__odf_meta(out, wz__buf_str(&safe));
	out->failed = out->failed || safe.failed;
	wz__buf_free(&safe);
}

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

void wz__write_ods(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	static const char soort[] = "application/vnd.oasis.opendocument.spreadsheet";
	struct stroom stroom = { .klaar = false };
	wz__buf manifest = { 0 }, meta = { 0 }, styles = { 0 }, settings = { 0 };
	wz__werkmap werkmap;
	size_t most = 1;

	(void)options;
	uit->status = wz__werkmap_maak(&werkmap, verslag);
	for (size_t i = 0; i < werkmap.n; i++)
		most = werkmap.bladen[i].n > most ? werkmap.bladen[i].n : most;
	stroom.ods.werkmap = &werkmap;
	stroom.ods.cellen = calloc(most, sizeof *stroom.ods.cellen);
	if (stroom.ods.cellen == NULL && uit->status == WZ_OK)
		uit->status = WZ_ERR_NOMEM;
	if (uit->status == WZ_OK) {
		wz__inpak inpak;

		wz__odf_manifest(&manifest, "spreadsheet", true, 0);
		append_meta(&meta, verslag);
		wz__ods_styles(&styles);
		wz__ods_settings(&settings, &werkmap);
		wz__inpak_begin(&inpak);
		wz__inpak_bytes(&inpak, "mimetype", soort, sizeof soort - 1);
		wz__inpak_stroom(&inpak, "content.xml", stream, &stroom);
		wz__inpak_buf(&inpak, "styles.xml", &styles);
		wz__inpak_buf(&inpak, "meta.xml", &meta);
		wz__inpak_buf(&inpak, "settings.xml", &settings);
		wz__inpak_buf(&inpak, "META-INF/manifest.xml", &manifest);
		wz__inpak_einde(&inpak, uit);
	}
	wz__buf_free(&manifest);
	wz__buf_free(&meta);
	wz__buf_free(&styles);
	wz__buf_free(&settings);
	wz__buf_free(&stroom.stuk);
	wz__buf_free(&stroom.ods.tekst);
	free(stroom.ods.cellen);
	wz__werkmap_free(&werkmap);
}
