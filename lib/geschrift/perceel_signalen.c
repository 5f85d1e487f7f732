/* SPDX-License-Identifier: EUPL-1.2 */
/* What a careful reader would question in one lot. */
#include "geschrift/perceel.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "store/signaal_rijen.h"

bool wz__signaal_hier(const wz__evaluatie *ev, const wz__signaal *signaal, size_t perceel,
                      bool open)
{
	return wz__signaal_open(signaal) == open && wz__signaal_telt(signaal, perceel, ev->nu);
}

static int volgens_afspraak(const void *een, const void *ander)
{
	const wz__afspraakplek *a = een, *b = ander;

	return (a->afspraak > b->afspraak) - (a->afspraak < b->afspraak);
}

/* Its agreed items, as far as they are in the document, added to `uit`; in order, each once. */
static bool items_erbij(wz__evaluatie *ev, const wz__signaal *signaal, wz__geteld *uit)
{
	for (size_t i = 0; i < signaal->n_afspraken; i++) {
		size_t a = wz__plek(&ev->r.overzicht.afspraken, signaal->afspraken[i]);
		bool nieuw = a != SIZE_MAX;

		for (size_t j = 0; nieuw && j < uit->n; j++)
			nieuw = uit->van[j].afspraak != (int64_t)a;
		if (nieuw && !wz__geteld_erbij(ev, uit, a, ev->nu))
			return false;
	}
	if (uit->n > 1)
		qsort(uit->van, uit->n, sizeof *uit->van, volgens_afspraak);
	return true;
}

void wz__noem_items(wz__evaluatie *ev, wz_alinea *alinea, const wz__geteld *items)
{
	for (size_t i = 0; i < items->n; i++) {
		size_t a = (size_t)items->van[i].afspraak;

		if (i > 0)
			wz_alinea_text(alinea, i + 1 == items->n ? " en " : ", ");
		wz_alinea_link(alinea, ev->r.overzicht.afspraak[a].rij.nummer, wz__anker_afspraak(ev, a));
	}
}

/* Whether a number can be told from a figure: "2" cannot. */
static bool herkenbaar(const char *nummer)
{
	return nummer[strspn(nummer, "0123456789")] != '\0';
}

/* Where the number stands as a word of its own, outside what is quoted; NULL: nowhere. */
static const char *vind_nummer(const char *zin, const char *begin, const char *nummer)
{
	size_t n = strlen(nummer);
	bool aangehaald = false;

	for (const char *c = begin; *c != '\0'; c++) {
		char voor = c > zin ? c[-1] : ' ';

		if (strncmp(c, "“", sizeof "“" - 1) == 0)
			aangehaald = true;
		else if (strncmp(c, "”", sizeof "”" - 1) == 0)
			aangehaald = false;
		if (aangehaald || strncmp(c, nummer, n) != 0 || strchr(" (", voor) == NULL)
			continue;
		if (c[n] == '\0' || strchr(" ,:;)", c[n]) != NULL)
			return c;
	}
	return NULL;
}

/* The first number of these items from `begin` on; its item in *welk. */
static const char *eerste_nummer(const wz__evaluatie *ev, const char *zin, const char *begin,
                                 const wz__geteld *items, size_t *welk)
{
	const char *eerste = NULL;

	for (size_t i = 0; i < items->n; i++) {
		const char *nummer = ev->r.overzicht.afspraak[items->van[i].afspraak].rij.nummer;
		const char *plek = herkenbaar(nummer) ? vind_nummer(zin, begin, nummer) : NULL;

		if (plek != NULL && (eerste == NULL || plek < eerste)) {
			eerste = plek;
			*welk = (size_t)items->van[i].afspraak;
		}
	}
	return eerste;
}

/* The sentence, in which the numbers of its items are links. */
static void zin_met_links(wz__evaluatie *ev, wz_alinea *alinea, const char *zin,
                          const wz__geteld *items)
{
	const char *begin = zin, *plek;
	size_t welk = 0;

	while ((plek = eerste_nummer(ev, zin, begin, items, &welk)) != NULL) {
		const char *nummer = ev->r.overzicht.afspraak[welk].rij.nummer;

		wz_alinea_format(alinea, "%.*s", (int)(plek - begin), begin);
		wz_alinea_link(alinea, nummer, wz__anker_afspraak(ev, welk));
		begin = plek + strlen(nummer);
	}
	wz_alinea_text(alinea, begin);
}

/* Items that the sentence does not name, in place of all. */
static void laat_genoemde_weg(const wz__evaluatie *ev, const char *zin, wz__geteld *items)
{
	size_t n = 0;

	for (size_t i = 0; i < items->n; i++) {
		const char *nummer = ev->r.overzicht.afspraak[items->van[i].afspraak].rij.nummer;

		if (!herkenbaar(nummer) || vind_nummer(zin, zin, nummer) == NULL)
			items->van[n++] = items->van[i];
	}
	items->n = n;
}

/* By this number `welzijn signaal show` knows it. */
static void noem_nummer(wz_alinea *alinea, const wz__signaal *signaal)
{
	if (signaal->nr != 0)
		wz_alinea_format(alinea, " (signaal %" PRId64 ")", signaal->nr);
}

/* "3.4: what was seen. (signaal 12)"; the item only in front where the sentence has it not. */
static bool noem_zin(wz__evaluatie *ev, wz_alinea *alinea, const wz__signaal *signaal)
{
	wz__geteld items = { 0 }, ongenoemd = { 0 };
	bool ok = items_erbij(ev, signaal, &items) && items_erbij(ev, signaal, &ongenoemd);

	laat_genoemde_weg(ev, signaal->zin, &ongenoemd);
	if (ok && ongenoemd.n > 0) {
		wz__noem_items(ev, alinea, &ongenoemd);
		wz_alinea_text(alinea, ": ");
	}
	zin_met_links(ev, alinea, signaal->zin, &items);
	if (*signaal->zin != '\0')
		wz_alinea_text(alinea, wz__punt_na(signaal->zin));
	noem_nummer(alinea, signaal);
	wz__geteld_free(&items);
	wz__geteld_free(&ongenoemd);
	return ok;
}

static size_t aantal_van(const wz__evaluatie *ev, size_t perceel, wz__signaalcode code)
{
	size_t n = 0;

	for (size_t i = 0; i < ev->r.signalen.n; i++)
		n += ev->r.signalen.van[i].code == code &&
		     wz__signaal_hier(ev, &ev->r.signalen.van[i], perceel, true);
	return n;
}

bool wz__items_van_code(wz__evaluatie *ev, size_t perceel, wz__signaalcode code, wz__geteld *uit,
                        size_t *los)
{
	*los = 0;
	for (size_t i = 0; i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (signaal->code != code || !wz__signaal_hier(ev, signaal, perceel, true))
			continue;
		*los += signaal->n_afspraken == 0;
		if (!items_erbij(ev, signaal, uit))
			return false;
	}
	return true;
}

/* "(signalen 3, 4 en 7)": of one code, as far as they have a number. */
static void noem_nummers(wz__evaluatie *ev, wz_alinea *alinea, size_t perceel, wz__signaalcode code)
{
	size_t n = 0, gezien = 0;

	for (int keer = 0; keer < 2; keer++) {
		for (size_t i = 0; i < ev->r.signalen.n; i++) {
			const wz__signaal *signaal = &ev->r.signalen.van[i];

			if (signaal->code != code || signaal->nr == 0 ||
			    !wz__signaal_hier(ev, signaal, perceel, true))
				continue;
			if (keer == 0)
				n++;
			else
				wz_alinea_format(alinea, "%s%" PRId64,
				                 gezien == 0 ? "" : (gezien + 1 == n ? " en " : ", "), signaal->nr);
			gezien += keer != 0;
		}
		if (n > 0)
			wz_alinea_text(alinea, keer != 0 ? ")" : (n == 1 ? " (signaal " : " (signalen "));
	}
}

/* Several of these say the same of each item. */
static bool noem_niet_gemeld(wz__evaluatie *ev, size_t perceel)
{
	wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);
	wz__geteld items = { 0 };
	size_t los;
	bool ok = wz__items_van_code(ev, perceel, WZ__NIET_GERAPPORTEERD, &items, &los);

	wz_alinea_nadruk(punt, "Geen resultaat bij deze afspraken");
	wz_alinea_text(punt, ". Bij ");
	wz__noem_items(ev, punt, &items);
	wz_alinea_format(punt, " hoort over %s geen resultaat; over het perceel is wel gerapporteerd.",
	                 ev->naam);
	noem_nummers(ev, punt, perceel, WZ__NIET_GERAPPORTEERD);
	wz__geteld_free(&items);
	return ok;
}

/* All signals of one code: its name, and behind or below it what was seen. */
static bool noem_code(wz__evaluatie *ev, size_t perceel, wz__signaalcode code)
{
	const wz__signaalsoort *soort = wz__signaalsoort_van(code);
	size_t n = aantal_van(ev, perceel, code);
	bool ok = true;
	wz_alinea *punt = NULL;

	if (code == WZ__NIET_GERAPPORTEERD && n > 1)
		return noem_niet_gemeld(ev, perceel);
	for (size_t i = 0; ok && i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (signaal->code != code || !wz__signaal_hier(ev, signaal, perceel, true))
			continue;
		if (punt == NULL) {
			punt = wz_geschrift_punt(ev->uit, 0, false);
			wz_alinea_nadruk(punt, soort->titel);
			wz_alinea_text(punt, n == 1 ? ". " : ":");
		}
		ok = noem_zin(ev, n == 1 ? punt : wz_geschrift_punt(ev->uit, 1, false), signaal);
	}
	return ok;
}

/* In the order of the signals, which is that of the agreed items, each code once. */
static bool noem_open(wz__evaluatie *ev, size_t perceel, bool *iets)
{
	bool gezien[WZ__SIGNAALCODES] = { false }, ok = true;

	*iets = false;
	for (size_t i = 0; ok && i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (gezien[signaal->code] || !wz__signaal_hier(ev, signaal, perceel, true))
			continue;
		gezien[signaal->code] = true;
		*iets = true;
		ok = noem_code(ev, perceel, signaal->code);
	}
	return ok;
}

/* ---- What was closed. ---- */

static wz_status noem_sluiting(wz__evaluatie *ev, const wz__signaal *signaal)
{
	sqlite3_stmt *statement;
	wz__sluiting_rij rij;
	bool row = true;
	wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);
	wz_status status = wz__sluitingen_van(ev->dossier, signaal->nr, &statement);

	wz_alinea_nadruk(punt, wz__signaalsoort_van(signaal->code)->titel);
	wz_alinea_text(punt, ". ");
	if (!noem_zin(ev, punt, signaal) && status == WZ_OK)
		status = wz__nomem(ev->dossier);
	wz__buf_clear(&ev->buf);
	while (status == WZ_OK) {
		char dag[WZ_FORMAT_SIZE];

		status = wz__sluiting_volgende(ev->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		wz__buf_clear(&ev->buf); /* the last closing is the one that holds */
		wz__buf_format(&ev->buf, " Gesloten op %s door %s%s%s", wz__dag_van(dag, rij.wanneer),
		               rij.wie, *rij.reden != '\0' ? ": " : "", rij.reden);
	}
	wz__done(ev->dossier, statement);
	wz_alinea_text(punt, wz__buf_str(&ev->buf));
	return status;
}

static wz_status noem_gesloten(wz__evaluatie *ev, size_t perceel)
{
	bool iets = false;
	wz_status status = WZ_OK;

	for (size_t i = 0; status == WZ_OK && i < ev->r.signalen.n; i++) {
		if (!wz__signaal_hier(ev, &ev->r.signalen.van[i], perceel, false))
			continue;
		if (!iets)
			wz_alinea_text(wz_geschrift_alinea(ev->uit),
			               "Wat ook opviel, maar al is bekeken en gesloten:");
		iets = true;
		status = noem_sluiting(ev, &ev->r.signalen.van[i]);
	}
	return status;
}

static const char *anker(wz__evaluatie *ev, size_t perceel, const char *wat)
{
	const char *copy;

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "%s-%s", wat, wz__anker_perceel(ev, perceel));
	copy = wz__arena_text(&ev->arena, wz__buf_str(&ev->buf));
	if (copy == NULL)
		ev->buf.failed = true;
	return copy != NULL ? copy : "";
}

wz_status wz__perceel_signalen(wz__evaluatie *ev, size_t perceel)
{
	bool iets, ok;
	wz_status status;

	wz_geschrift_kop(ev->uit, 4, anker(ev, perceel, "opvallend"), "Wat opvalt", false);
	ok = noem_open(ev, perceel, &iets);
	if (ok && !iets)
		wz_alinea_text(wz_geschrift_alinea(ev->uit),
		               "De gegevens van dit perceel roepen geen vragen op.");
	status = ok ? noem_gesloten(ev, perceel) : wz__nomem(ev->dossier);
	if (status != WZ_OK)
		return status;
	ok = wz__perceel_vragen(ev, perceel, true, anker(ev, perceel, "vragen"),
	                        "Vragen aan de aanbieder") &&
	     wz__perceel_vragen(ev, perceel, false, anker(ev, perceel, "zelf"),
	                        "Wat de gemeente zelf kan doen");
	return ok ? WZ_OK : wz__nomem(ev->dossier);
}
