/* SPDX-License-Identifier: EUPL-1.2 */
/* What a careful reader would question in one lot, and what to ask about it. */
#include "geschrift/perceel.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "store/signaal_rijen.h"

/* What a question begins with that goes to the provider; others are for who placed the order. */
static const char aan_aanbieder[] = "Vraag de aanbieder";

static bool hier(const wz__evaluatie *ev, const wz__signaal *signaal, size_t perceel, bool open)
{
	return wz__signaal_open(signaal) == open && wz__signaal_telt(signaal, perceel, ev->nu);
}

/* Its agreed items, as far as they are in the document, added to `uit`; each once. */
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
	return true;
}

/* "3.4, 3.5 en 3.6", each a link to its row. */
static void noem_items(wz__evaluatie *ev, wz_alinea *alinea, const wz__geteld *items)
{
	for (size_t i = 0; i < items->n; i++) {
		size_t a = (size_t)items->van[i].afspraak;

		if (i > 0)
			wz_alinea_text(alinea, i + 1 == items->n ? " en " : ", ");
		wz_alinea_link(alinea, ev->r.overzicht.afspraak[a].rij.nummer, wz__anker_afspraak(ev, a));
	}
}

/* "3.4: what was seen." */
static bool noem_zin(wz__evaluatie *ev, wz_alinea *alinea, const wz__signaal *signaal)
{
	wz__geteld items = { 0 };
	bool ok = items_erbij(ev, signaal, &items);
	size_t n = strlen(signaal->zin);

	if (ok && items.n > 0) {
		noem_items(ev, alinea, &items);
		wz_alinea_text(alinea, ": ");
	}
	wz_alinea_text(alinea, signaal->zin);
	if (n > 0 && strchr(".?!", signaal->zin[n - 1]) == NULL)
		wz_alinea_text(alinea, ".");
	wz__geteld_free(&items);
	return ok;
}

static size_t aantal_van(const wz__evaluatie *ev, size_t perceel, wz__signaalcode code)
{
	size_t n = 0;

	for (size_t i = 0; i < ev->r.signalen.n; i++)
		n += ev->r.signalen.van[i].code == code && hier(ev, &ev->r.signalen.van[i], perceel, true);
	return n;
}

/* All signals of one code: its name, and behind or below it what was seen. */
static bool noem_code(wz__evaluatie *ev, size_t perceel, wz__signaalcode code)
{
	const wz__signaalsoort *soort = wz__signaalsoort_van(code);
	size_t n = aantal_van(ev, perceel, code);
	bool ok = true;
	wz_alinea *punt = NULL;

	for (size_t i = 0; ok && i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (signaal->code != code || !hier(ev, signaal, perceel, true))
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

		if (gezien[signaal->code] || !hier(ev, signaal, perceel, true))
			continue;
		gezien[signaal->code] = true;
		*iets = true;
		ok = noem_code(ev, perceel, signaal->code);
	}
	return ok;
}

/* ---- Questions. ---- */

static bool voor_aanbieder(wz__signaalcode code)
{
	return strncmp(wz__signaalsoort_van(code)->vraag, aan_aanbieder, sizeof aan_aanbieder - 1) == 0;
}

/* "3.4 en 3.5: vraag de aanbieder …": the question of a code with all its items. */
static bool noem_vraag(wz__evaluatie *ev, size_t perceel, wz__signaalcode code)
{
	const char *vraag = wz__signaalsoort_van(code)->vraag;
	wz__geteld items = { 0 };
	wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);
	bool ok = true;

	for (size_t i = 0; ok && i < ev->r.signalen.n; i++)
		if (ev->r.signalen.van[i].code == code && hier(ev, &ev->r.signalen.van[i], perceel, true))
			ok = items_erbij(ev, &ev->r.signalen.van[i], &items);
	if (items.n > 0) {
		wz_alinea_text(punt, "Bij ");
		noem_items(ev, punt, &items);
		wz_alinea_format(punt, ": %c%s.", tolower((unsigned char)vraag[0]), vraag + 1);
	} else {
		wz_alinea_format(punt, "%s.", vraag);
	}
	wz__geteld_free(&items);
	return ok;
}

static bool noem_vragen(wz__evaluatie *ev, size_t perceel, bool aanbieder, const char *anker,
                        const char *kop)
{
	bool gezien[WZ__SIGNAALCODES] = { false }, ok = true, iets = false;

	for (size_t i = 0; ok && i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (gezien[signaal->code] || !hier(ev, signaal, perceel, true) ||
		    voor_aanbieder(signaal->code) != aanbieder)
			continue;
		gezien[signaal->code] = true;
		if (!iets)
			wz_geschrift_kop(ev->uit, 4, anker, kop, false);
		iets = true;
		ok = noem_vraag(ev, perceel, signaal->code);
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
		if (!hier(ev, &ev->r.signalen.van[i], perceel, false))
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
	ok = noem_vragen(ev, perceel, true, anker(ev, perceel, "vragen"), "Vragen aan de aanbieder") &&
	     noem_vragen(ev, perceel, false, anker(ev, perceel, "zelf"),
	                 "Wat de gemeente zelf kan doen");
	return ok ? WZ_OK : wz__nomem(ev->dossier);
}
