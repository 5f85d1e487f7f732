/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/archief.h"

#include <stdlib.h>
#include "base/laden_zip.h"

enum { STUK = 16384, RATIO = 200 };
#define VRIJ ((uint64_t)8 << 20) /* below this the ratio does not count */
#define GELEZEN_MAX ((uint64_t)1 << 30)

static wz_status refuse(const wz__fouten *fouten)
{
	return fouten->failed ? WZ_ERR_NOMEM : WZ_ERR_DATA;
}

wz_status wz__archief_kapot(const wz__archief *archief, wz__fouten *fouten, const char *format, ...)
{
	wz__buf what = { 0 };
	va_list args;

	va_start(args, format);
	wz__buf_vformat(&what, format, args);
	va_end(args);
	if (what.failed) {
		wz__buf_free(&what);
		return WZ_ERR_NOMEM;
	}
	wz__fout(fouten, archief->source->naam, NULL, 0, NULL, "het bestand is beschadigd: %s",
	         wz__buf_str(&what));
	wz__fout_hint(fouten, "open het in het programma waarmee het gemaakt is en sla het opnieuw op");
	wz__buf_free(&what);
	return refuse(fouten);
}

static wz_status load_zip(wz__archief *archief, wz__fouten *fouten)
{
	archief->bieb = malloc(sizeof *archief->bieb);
	if (!archief->bieb)
		return WZ_ERR_NOMEM;
	if (wz__zip_laad(archief->bieb))
		return WZ_OK;
	free(archief->bieb);
	archief->bieb = NULL;
	wz__fout(fouten, archief->source->naam, NULL, 0, NULL,
	         "dit soort bestand kan hier niet gelezen worden: %s ontbreekt", WELZIJN_SONAME_ZIP);
	return refuse(fouten);
}

wz_status wz__archief_open(wz__archief *archief, const wz_source *source, wz__fouten *fouten)
{
	zip_error_t error;
	zip_source_t *bytes;
	bool memory;
	wz_status status;

	*archief = (wz__archief){ .source = source };
	status = load_zip(archief, fouten);
	if (status != WZ_OK)
		return status;
	archief->bieb->error_init(&error);
	bytes = archief->bieb->source_buffer_create(source->bytes, source->size, 0, &error);
	if (bytes) {
		archief->zip = archief->bieb->open_from_source(bytes, ZIP_RDONLY, &error);
		if (!archief->zip)
			archief->bieb->source_free(bytes);
	}
	memory = archief->bieb->error_code_zip(&error) == ZIP_ER_MEMORY;
	archief->bieb->error_fini(&error);
	if (archief->zip)
		return WZ_OK;
	return memory ? WZ_ERR_NOMEM
	              : wz__archief_kapot(archief, fouten, "het zip-bestand is niet te openen");
}

void wz__archief_close(wz__archief *archief)
{
	if (archief->zip)
		archief->bieb->discard(archief->zip);
	archief->zip = NULL;
	free(archief->bieb);
	archief->bieb = NULL;
}

bool wz__archief_heeft(const wz__archief *archief, const char *deel)
{
	return archief->bieb->name_locate(archief->zip, deel, ZIP_FL_ENC_RAW) >= 0;
}

/* Whether what is unpacked by now is more than an honest file gives; then the fault. */
static wz_status check_size(const wz__archief *archief, wz__fouten *fouten)
{
	if (archief->gelezen > GELEZEN_MAX)
		wz__fout(fouten, archief->source->naam, NULL, 0, NULL,
		         "het bestand is te groot: uitgepakt meer dan %d MB", (int)(GELEZEN_MAX >> 20));
	else if (archief->gelezen > VRIJ && archief->gelezen / RATIO > archief->source->size)
		wz__fout(fouten, archief->source->naam, NULL, 0, NULL,
		         "het bestand is te groot: uitgepakt meer dan %d keer zo groot", RATIO);
	else
		return WZ_OK;
	return refuse(fouten);
}

static wz_status read_error(wz__archief *archief, const char *deel, zip_error_t *error,
                            wz__fouten *fouten)
{
	enum { ZLIB_MEM_ERROR = -4 };
	int code = archief->bieb->error_code_zip(error);

	if (code == ZIP_ER_MEMORY || (code == ZIP_ER_ZLIB && error->sys_err == ZLIB_MEM_ERROR))
		return WZ_ERR_NOMEM;
	switch (code) {
	case ZIP_ER_CRC:
		return wz__archief_kapot(archief, fouten, "de controlesom van %s klopt niet", deel);
	case ZIP_ER_COMPNOTSUPP:
		return wz__archief_kapot(archief, fouten, "%s is op een onbekende manier ingepakt", deel);
	default:
		return wz__archief_kapot(archief, fouten, "%s is niet te lezen", deel);
	}
}

/* Whether the part can only be read with a password; then the fault. */
static bool is_encrypted(const wz__archief *archief, zip_int64_t index, wz__fouten *fouten)
{
	zip_stat_t stat;

	if (archief->bieb->stat_index(archief->zip, (zip_uint64_t)index, 0, &stat) != 0 ||
	    !(stat.valid & ZIP_STAT_ENCRYPTION_METHOD) || stat.encryption_method == ZIP_EM_NONE)
		return false;
	wz__fout(fouten, archief->source->naam, NULL, 0, NULL, "het bestand is versleuteld");
	wz__fout_hint(fouten, "sla het op zonder wachtwoord");
	return true;
}

wz_status wz__deel_open(wz__deel *deel, wz__archief *archief, const char *naam, wz__fouten *fouten)
{
	zip_int64_t index = archief->bieb->name_locate(archief->zip, naam, ZIP_FL_ENC_RAW);

	*deel = (wz__deel){ .archief = archief, .naam = naam };
	if (index < 0)
		return wz__archief_kapot(archief, fouten, "%s ontbreekt", naam);
	if (is_encrypted(archief, index, fouten))
		return refuse(fouten);
	deel->file = archief->bieb->fopen_index(archief->zip, (zip_uint64_t)index, 0);
	if (!deel->file)
		return read_error(archief, naam, archief->bieb->get_error(archief->zip), fouten);
	return WZ_OK;
}

wz_status wz__deel_lees(wz__deel *deel, char *bytes, size_t max, size_t *n, wz__fouten *fouten)
{
	wz__archief *archief = deel->archief;
	zip_int64_t read = archief->bieb->fread(deel->file, bytes, max);

	*n = read < 0 ? 0 : (size_t)read;
	if (read < 0)
		return read_error(archief, deel->naam, archief->bieb->file_get_error(deel->file), fouten);
	archief->gelezen += (uint64_t)read;
	return check_size(archief, fouten);
}

void wz__deel_sluit(wz__deel *deel)
{
	if (deel->file)
		(void)deel->archief->bieb->fclose(deel->file);
	deel->file = NULL;
}

wz_status wz__archief_lees(wz__archief *archief, const char *deel, wz__archief_stuk *stuk,
                           void *bij, wz__fouten *fouten)
{
	char bytes[STUK];
	wz__deel part;
	size_t n = 1;
	wz_status status = wz__deel_open(&part, archief, deel, fouten);

	while (status == WZ_OK && n) {
		status = wz__deel_lees(&part, bytes, sizeof bytes, &n, fouten);
		if (status == WZ_OK)
			status = stuk(bij, bytes, n);
	}
	wz__deel_sluit(&part);
	return status;
}

typedef struct kort {
	wz__buf *out;
	size_t left;
} kort;

static wz_status keep(void *bij, const char *bytes, size_t n)
{
	kort *into = bij;

	if (n > into->left)
		return WZ_ERR_DATA;
	into->left -= n;
	wz__buf_append(into->out, bytes, n);
	return into->out->failed ? WZ_ERR_NOMEM : WZ_OK;
}

wz_status wz__archief_kort(wz__archief *archief, const char *deel, wz__buf *out, size_t max,
                           wz__fouten *fouten)
{
	kort into = { out, max };
	size_t before = fouten->totaal;
	wz_status status = wz__archief_lees(archief, deel, keep, &into, fouten);

	if (status == WZ_ERR_DATA && fouten->totaal == before)
		return wz__archief_kapot(archief, fouten, "%s is te lang", deel);
	return status;
}
