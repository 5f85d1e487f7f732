/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/lijst.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static wz_status lees(wz_dossier *dossier, const wz_filter *filter, wz__vuller vul,
                      const void *vraag, wz_verslag *verslag)
{
	wz__keuze keuze = { 0 };
	wz_status status = wz__read_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__keuze_bepaal(dossier, filter, &keuze);
	if (status == WZ_OK)
		status = vul(dossier, &keuze, vraag, verslag);
	if (status == WZ_OK && wz_verslag_status(verslag) != WZ_OK)
		status = wz__nomem(dossier);
	wz__keuze_free(&keuze);
	wz__read_end(dossier);
	return status;
}

wz_status wz__lijst(wz_dossier *dossier, const char *naam, const wz_filter *filter,
                    wz__vuller vul, const void *vraag, wz_verslag **out)
{
	*out = NULL;
	wz_verslag *verslag = wz_verslag_new(naam);
	if (verslag == NULL)
		return wz__nomem(dossier);
	wz_status status = lees(dossier, filter, vul, vraag, verslag);
	if (status == WZ_OK)
		*out = verslag;
	else
		wz_verslag_free(verslag);
	return status;
}

wz_status wz__titel(wz_dossier *dossier, wz_verslag *verslag, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int size = vsnprintf(NULL, 0, format, args);
	va_end(args);
	char *titel = size >= 0 ? malloc((size_t)size + 1) : NULL;
	if (titel == NULL)
		return wz__nomem(dossier);
	va_start(args, format);
	vsnprintf(titel, (size_t)size + 1, format, args);
	va_end(args);
	wz_verslag_title(verslag, titel);
	free(titel);
	return WZ_OK;
}

wz_status wz__geen_nr(wz_dossier *dossier, const char *wat, int64_t nr)
{
	return wz__error(dossier, WZ_ERR_NOT_FOUND, "%s %" PRId64 " staat niet in het dossier (zie 'welzijn %s list')",
	                 wat, nr, wat);
}

void wz__cel_tekst(wz_table *table, size_t column, const char *text)
{
	if (text != NULL && *text != '\0')
		wz_table_text(table, column, text);
}

void wz__cel_waarde(wz_table *table, size_t column, int64_t value, int64_t geen)
{
	if (value != geen)
		wz_table_value(table, column, value);
}

void wz__cel_datum(wz_table *table, size_t column, wz_datum datum)
{
	wz__cel_waarde(table, column, datum, 0);
}

void wz__cel_periode(wz_table *table, size_t column, wz_periode periode)
{
	char text[WZ_FORMAT_SIZE];
	if (periode.soort != WZ_PERIODE_GEEN)
		wz_table_text(table, column, wz_periode_format(text, periode));
}

char *wz__nr_tekst(char buf[WZ_FORMAT_SIZE], int64_t nr)
{
	snprintf(buf, WZ_FORMAT_SIZE, "%" PRId64, nr);
	return buf;
}

void wz__cel_nr(wz_table *table, size_t column, int64_t nr)
{
	char text[WZ_FORMAT_SIZE];
	wz_table_value(table, column, nr);
	wz_table_text(table, column + 1, wz__nr_tekst(text, nr));
}

void wz__cel_nummer(wz_table *table, size_t column, const char *opdracht, const char *nummer,
                    wz__buf *buf)
{
	wz__buf_clear(buf);
	wz__buf_format(buf, "%s/%s", opdracht, nummer);
	wz__cel_tekst(table, column, wz__buf_str(buf));
}

void wz__cel_door(wz_table *table, size_t column, const char *wie, const char *wanneer,
                  bool geldig, wz__buf *buf)
{
	char dag[WZ_FORMAT_SIZE];
	wz_datum datum;
	wz__buf_clear(buf);
	wz__buf_text(buf, wie);
	snprintf(dag, sizeof dag, "%.10s", wanneer);
	if (wz_datum_parse(dag, &datum))
		wz__erbij(buf, ", ", wz_datum_dutch(dag, datum));
	if (!geldig)
		wz__erbij(buf, " ", "(vervangen)");
	wz__cel_tekst(table, column, wz__buf_str(buf));
}

void wz__getal_erbij(wz__buf *out, wz_getal aantal, const char *grens, const char *eenheid)
{
	char getal[WZ_FORMAT_SIZE];
	if (aantal == WZ_GETAL_GEEN)
		return;
	if (*grens != '\0' && strcmp(grens, wz_grens_naam(WZ_PRECIES)) != 0)
		wz__buf_format(out, "%s ", grens);
	wz__buf_text(out, wz_getal_dutch(getal, aantal));
	if (*eenheid != '\0')
		wz__buf_format(out, " %s", eenheid);
}

const char *wz__getal_tekst(wz__buf *buf, wz_getal aantal, const char *grens, const char *eenheid)
{
	wz__buf_clear(buf);
	wz__getal_erbij(buf, aantal, grens, eenheid);
	return wz__buf_str(buf);
}

void wz__plaats_erbij(wz__buf *out, const char *bestand, const char *blad, int64_t record)
{
	wz__buf_text(out, bestand);
	if (*blad != '\0')
		wz__buf_format(out, " (%s)", blad);
	wz__buf_format(out, ":%" PRId64, record);
}

void wz__erbij(wz__buf *buf, const char *tussen, const char *text)
{
	if (buf->size > 0)
		wz__buf_text(buf, tussen);
	wz__buf_text(buf, text);
}
