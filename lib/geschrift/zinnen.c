/* SPDX-License-Identifier: EUPL-1.2 */
/* Pieces of sentences. */
#include "geschrift/evaluatie.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void wz__aantal_van(wz__buf *out, int64_t n, const char *een, const char *meer)
{
	char getal[WZ_FORMAT_SIZE];

	wz__buf_format(out, "%s %s", wz_getal_dutch(getal, n * WZ_GETAL_SCHAAL), n == 1 ? een : meer);
}

void wz__aantal_woord(wz__buf *out, int64_t n, const char *woord)
{
	char getal[WZ_FORMAT_SIZE];
	const char *streep = woord != NULL ? strchr(woord, '|') : NULL;

	wz__buf_text(out, wz_getal_dutch(getal, n * WZ_GETAL_SCHAAL));
	if (woord == NULL)
		return;
	wz__buf_char(out, ' ');
	if (streep == NULL)
		wz__buf_text(out, woord);
	else if (n == 1)
		wz__buf_append(out, woord, (size_t)(streep - woord));
	else
		wz__buf_text(out, streep + 1);
}

void wz__opsomming(wz__buf *out, size_t i, size_t n, const char *text)
{
	if (i > 0)
		wz__buf_text(out, i + 1 == n ? " en " : ", ");
	wz__buf_text(out, text);
}

void wz__met_hoofdletter(wz_alinea *alinea, const char *text)
{
	if (*text >= 'a' && *text <= 'z')
		wz_alinea_format(alinea, "%c%s", *text - 'a' + 'A', text + 1);
	else
		wz_alinea_text(alinea, text);
}

void wz__met_kleine_letter(wz_alinea *alinea, const char *text)
{
	if (*text >= 'A' && *text <= 'Z')
		wz_alinea_format(alinea, "%c%s", *text - 'A' + 'a', text + 1);
	else
		wz_alinea_text(alinea, text);
}

const char *wz__punt_na(const char *text)
{
	size_t n = strlen(text);

	return n > 0 && strchr(".?!", text[n - 1]) != NULL ? "" : ".";
}

const char *wz__dag_van(char buf[WZ_FORMAT_SIZE], const char *moment)
{
	char dag[11];
	wz_datum datum;

	snprintf(dag, sizeof dag, "%s", moment);
	buf[0] = '\0';
	if (wz_datum_parse(dag, &datum))
		wz_datum_dutch(buf, datum);
	return buf;
}

void wz__kop_eigen(wz__evaluatie *ev, int level, const char *anker, const char *text, bool blad,
                   const char *naam)
{
	wz_geschrift_kop(ev->uit, level, anker, text, blad);
	wz_geschrift_eigen(ev->uit, naam, text);
}
