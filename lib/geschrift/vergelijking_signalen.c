/* SPDX-License-Identifier: EUPL-1.2 */
/* Which questions are new, and which are gone. */
#include "geschrift/vergelijking.h"

#include <stdio.h>
#include <string.h>

enum { SOORT, VAN, NAAR, NIEUW, WEG, N };
#define TEL(naam) { naam, NULL, WZ_TYPE_INTEGER, WZ_USE_HUMAN, false }
static const wz_column kolommen[N] = {
	[SOORT] = { "wat opvalt", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[VAN] = TEL("van"),
	[NAAR] = TEL("naar"),
	[NIEUW] = TEL("nieuw"),
	[WEG] = TEL("weg"),
};

static bool zelfde_ids(const int64_t *a, size_t n, const int64_t *b, size_t m)
{
	return n == m && (n == 0 || memcmp(a, b, n * sizeof *a) == 0);
}

/* Two signals are the same question where they are of one kind and about the same. */
static bool zelfde(const wz__signaal *a, const wz__signaal *b)
{
	return a->code == b->code && zelfde_ids(a->percelen, a->n_percelen, b->percelen, b->n_percelen) &&
	       zelfde_ids(a->afspraken, a->n_afspraken, b->afspraken, b->n_afspraken) &&
	       zelfde_ids(a->stadsdelen, a->n_stadsdelen, b->stadsdelen, b->n_stadsdelen);
}

/* Whether the same question stood in that periode. */
static bool ook_in(const wz__evaluatie *ev, const wz__signaal *signaal, size_t index)
{
	for (size_t i = 0; i < ev->r.signalen.n; i++)
		if (wz__signaal_geldt(ev, &ev->r.signalen.van[i], index) &&
		    zelfde(signaal, &ev->r.signalen.van[i]))
			return true;
	return false;
}

/* Whether it can be said that a question is new or gone: its lots were reported on in the other
 * periode. That a report is missing, or late, is new whatever was reported before. */
static bool te_zeggen(const wz__evaluatie *ev, const wz__signaal *signaal, size_t ander)
{
	bool alle = ander == WZ__NAAR || (signaal->code != WZ__RAPPORT_ONTBREEKT &&
	                                  signaal->code != WZ__TE_LAAT);

	for (size_t p = 0; alle && p < ev->r.overzicht.n_percelen; p++)
		if (wz__signaal_telt(signaal, p, 1 - ander) && !wz__gerapporteerd(ev, p, ander))
			return false;
	return true;
}

/* Remarks are not compared: a question about one is about its periode. */
static bool in_kolom(const wz__evaluatie *ev, const wz__signaal *signaal, size_t column)
{
	size_t hier = column == VAN || column == WEG ? WZ__VAN : WZ__NAAR;

	if (signaal->n_plekken == 0 || !wz__signaal_geldt(ev, signaal, hier))
		return false;
	return column == VAN || column == NAAR || !ook_in(ev, signaal, 1 - hier);
}

static bool nieuw_of_weg(const wz__evaluatie *ev, const wz__signaal *signaal, size_t column)
{
	return column == VAN || column == NAAR ||
	       te_zeggen(ev, signaal, column == WEG ? WZ__NAAR : WZ__VAN);
}

/* A count with a note of the signals it counts; nothing where it cannot be said. */
static void zet_cel(wz__evaluatie *ev, wz_table *table, wz__signaalcode code, size_t column)
{
	enum { NOOT_MAX = 25 };
	wz_alinea *noot = NULL;
	size_t n = 0, nr = 0, onzeker = 0;

	for (size_t i = 0; i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (signaal->code != code || !in_kolom(ev, signaal, column))
			continue;
		if (!nieuw_of_weg(ev, signaal, column)) {
			onzeker++;
			continue;
		}
		if (n++ == 0) {
			noot = wz_geschrift_noot(ev->uit, &nr);
			wz_alinea_format(noot, "%s: ", wz__signaalsoort_van(code)->titel);
		}
		if (n <= NOOT_MAX)
			wz_alinea_format(noot, "%s%s", n > 1 ? "; " : "", signaal->zin);
	}
	if (n > 0 || onzeker == 0)
		wz_table_value(table, column, (int64_t)n);
	if (n > NOOT_MAX)
		wz_alinea_format(noot, "; en nog %zu", n - NOOT_MAX);
	if (n > 0)
		wz_geschrift_cel_noot(ev->uit, column, nr);
}

static bool komt_voor(const wz__evaluatie *ev, wz__signaalcode code)
{
	for (size_t i = 0; i < ev->r.signalen.n; i++)
		if (ev->r.signalen.van[i].code == code &&
		    (in_kolom(ev, &ev->r.signalen.van[i], VAN) || in_kolom(ev, &ev->r.signalen.van[i], NAAR)))
			return true;
	return false;
}

wz_status wz__vergelijk_signalen(wz__evaluatie *ev)
{
	wz_column columns[N];
	char kop[2][WZ_FORMAT_SIZE + 16];
	wz_table *table;
	bool iets = false;

	wz_geschrift_kop(ev->uit, 2, "vergelijking-signalen", "Vragen die nieuw zijn of weg", false);
	for (wz__signaalcode code = 0; code < WZ__SIGNAALCODES; code++)
		iets = iets || komt_voor(ev, code);
	if (!iets) {
		wz_alinea_text(wz_geschrift_alinea(ev->uit), "In geen van beide perioden staat een vraag "
		                                             "open.");
		return WZ_OK;
	}
	wz_alinea_text(wz_geschrift_alinea(ev->uit),
	               "Een signaal is een vraag, geen fout. Nieuw of weg heet een vraag alleen waar over "
	               "de andere periode ook is gerapporteerd. Vragen over opmerkingen staan er niet bij.");
	memcpy(columns, kolommen, sizeof columns);
	columns[VAN].kop = ev->naam_toen;
	columns[NAAR].kop = ev->naam;
	snprintf(kop[0], sizeof kop[0], "nieuw in %s", ev->naam);
	snprintf(kop[1], sizeof kop[1], "weg in %s", ev->naam);
	columns[NIEUW].kop = kop[0];
	columns[WEG].kop = kop[1];
	table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, columns, N);
	wz_table_caption(table, "Open vragen per soort, in beide perioden");
	for (wz__signaalcode code = 0; code < WZ__SIGNAALCODES; code++) {
		if (!komt_voor(ev, code))
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, SOORT, wz__signaalsoort_van(code)->titel);
		for (size_t column = VAN; column < N; column++)
			zet_cel(ev, table, code, column);
	}
	return WZ_OK;
}
