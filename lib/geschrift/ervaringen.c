/* SPDX-License-Identifier: EUPL-1.2 */
/* The remarks of the stadsdeelmanagement per rubriek; what several areas say is said once. */
#include "geschrift/opmerkingen.h"

#include <inttypes.h>
#include <string.h>

/* The note of a group: where it stands, and the words of the areas that say it otherwise. */
static size_t noot_groep(wz__evaluatie *ev, const wz__ervaringen *alle, size_t eerste, size_t kern)
{
	size_t nr = 0;
	wz_alinea *noot = wz_geschrift_noot(ev->uit, &nr);
	const char *tussen = "";

	for (size_t i = eerste; i < alle->n; i++) {
		const wz__ervaring *e = &alle->van[i];

		if (alle->groep[i] != eerste)
			continue;
		wz_alinea_format(noot, "%s%s", tussen, e->naam);
		if (strcmp(e->tekst, alle->van[kern].tekst) != 0)
			wz_alinea_format(noot, ", letterlijk: “%s”", e->tekst);
		wz_alinea_format(noot, " (%s)", *e->bron != '\0' ? e->bron : "zonder vindplaats");
		tussen = "; ";
	}
	return nr;
}

/* Append the areas of a group that say it in the words of its kern, or nearly in these. */
static size_t noem_gebieden(const wz__ervaringen *alle, size_t eerste, size_t kern,
                            wz__ervaring_anders anders, wz__buf *uit)
{
	size_t n = 0, i = 0;

	for (int ronde = 0; ronde < 2; ronde++)
		for (size_t j = eerste; j < alle->n; j++) {
			wz__buf weg = { 0 };
			bool zo = wz__ervaring_nieuw_gebied(alle, eerste, j) &&
			          wz__ervaring_verschil(alle, j, kern, &weg) == anders;

			uit->failed = uit->failed || weg.failed;
			wz__buf_free(&weg);
			if (zo && ronde == 0)
				n++;
			else if (zo)
				wz__opsomming(uit, i++, n, alle->van[j].naam);
		}
	return n;
}

/* Append those that say something else in it, each with what: "; Noord: “twee” in plaats van
 * “drie”". */
static void noem_verschillen(const wz__ervaringen *alle, size_t eerste, size_t kern, wz__buf *uit)
{
	for (size_t j = eerste; j < alle->n; j++) {
		wz__buf verschil = { 0 };

		if (wz__ervaring_nieuw_gebied(alle, eerste, j) &&
		    wz__ervaring_verschil(alle, j, kern, &verschil) == WZ__ANDER_VERHAAL)
			wz__buf_format(uit, "; %s: %s", alle->van[j].naam, wz__buf_str(&verschil));
		uit->failed = uit->failed || verschil.failed;
		wz__buf_free(&verschil);
	}
}

/* Who says it, as the text that leads to the note: "Noord en Oost; Zuid met iets andere woorden". */
static void noem_groep(wz__evaluatie *ev, const wz__ervaringen *alle, size_t eerste, size_t kern,
                       wz_alinea *punt)
{
	wz__buf *namen = &ev->buf;
	wz__buf anders = { 0 };

	wz__buf_clear(namen);
	noem_gebieden(alle, eerste, kern, WZ__ZELFDE_WOORDEN, namen);
	if (noem_gebieden(alle, eerste, kern, WZ__ANDERE_WOORDEN, &anders) > 0)
		wz__buf_format(namen, "; %s met iets andere woorden", wz__buf_str(&anders));
	noem_verschillen(alle, eerste, kern, namen);
	wz_alinea_text(punt, " – ");
	wz_alinea_noot(punt, wz__buf_str(namen), noot_groep(ev, alle, eerste, kern));
	namen->failed = namen->failed || anders.failed;
	wz__buf_free(&anders);
}

/* What several areas say nearly word for word. */
static size_t zet_herhaald(wz__evaluatie *ev, const wz__ervaringen *alle, int64_t rubriek)
{
	size_t n = 0;

	for (size_t i = 0; i < alle->n; i++) {
		if (alle->van[i].rubriek != rubriek || !wz__ervaring_herhaald(alle, i) ||
		    alle->groep[i] != i)
			continue;
		if (n++ == 0)
			wz_alinea_nadruk(wz_geschrift_punt(ev->uit, 0, false), "In meer stadsdelen gezegd");
		size_t kern = wz__ervaring_kern(alle, i);
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 1, false);

		wz_alinea_text(punt, alle->van[kern].tekst);
		noem_groep(ev, alle, i, kern, punt);
	}
	return n;
}

static size_t noot_een(wz__evaluatie *ev, const wz__ervaring *e)
{
	size_t nr = 0;
	wz_alinea *noot = wz_geschrift_noot(ev->uit, &nr);

	wz_alinea_format(noot, "%s, %s: %s", e->naam, e->rubrieknaam,
	                 *e->bron != '\0' ? e->bron : "de vindplaats is niet opgegeven");
	return nr;
}

/* What one area says alone, area by area. */
static void zet_eigen(wz__evaluatie *ev, const wz__ervaringen *alle, int64_t rubriek)
{
	int64_t gebied = 0;

	for (size_t i = 0; i < alle->n; i++) {
		const wz__ervaring *e = &alle->van[i];

		if (e->rubriek != rubriek || wz__ervaring_herhaald(alle, i))
			continue;
		if (e->stadsdeel != gebied)
			wz_alinea_nadruk(wz_geschrift_punt(ev->uit, 0, false), e->naam);
		gebied = e->stadsdeel;
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 1, false);

		wz_alinea_text(punt, e->tekst);
		if (*e->aanbieder != '\0')
			wz_alinea_format(punt, " (over %s)", e->aanbieder);
		wz_alinea_noot(punt, "", noot_een(ev, e));
	}
}

static void leid_in(wz__evaluatie *ev, const wz__ervaringen *alle)
{
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);
	size_t gedeeld = 0, groepen = 0;

	for (size_t i = 0; i < alle->n; i++) {
		gedeeld += wz__ervaring_herhaald(alle, i) ? 1 : 0;
		groepen += wz__ervaring_herhaald(alle, i) && alle->groep[i] == i ? 1 : 0;
	}
	wz__buf_clear(&ev->buf);
	wz__aantal_van(&ev->buf, (int64_t)alle->n, "opmerking", "opmerkingen");
	wz_alinea_format(
		alinea,
		"In het dossier %s %s van het stadsdeelmanagement over %s. Het zijn oordelen van wie "
		"het werk aanstuurt; ze zijn hier niet getoetst.",
		alle->n == 1 ? "staat" : "staan", wz__buf_str(&ev->buf), ev->naam);
	if (groepen == 0)
		return;
	wz__buf_clear(&ev->buf);
	wz__aantal_van(&ev->buf, (int64_t)groepen, "zin", "zinnen");
	wz_alinea_format(
		alinea,
		" %zu daarvan komen bijna gelijk in meer stadsdelen terug (%s). Wat "
		"terugkomt, staat hier één keer, in de woorden die het vaakst voorkomen. Noemt een "
		"ander stadsdeel een ander getal, een andere naam of een andere graad, dan staat dat "
		"erbij; zijn hele tekst staat in de noot. Het kan een gedeelde tekst zijn; die zegt "
		"minder over elk stadsdeel apart.",
		gedeeld, wz__buf_str(&ev->buf));
}

/* Praise that the figures do not bear out. */
static void zet_tegen_cijfers(wz__evaluatie *ev)
{
	const wz__signaalsoort *soort = wz__signaalsoort_van(WZ__OORDEEL_TEGEN_CIJFERS);
	bool eerste = true;

	for (size_t i = 0; i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (signaal->code != WZ__OORDEEL_TEGEN_CIJFERS || !wz__signaal_open(signaal))
			continue;
		if (eerste) {
			wz_geschrift_kop(ev->uit, 2, "ervaringen-cijfers", "Opmerkingen naast de cijfers",
			                 false);
			wz_alinea_format(wz_geschrift_alinea(ev->uit), "%s. %s.", soort->reden, soort->vraag);
		}
		eerste = false;
		wz_alinea_format(wz_geschrift_punt(ev->uit, 0, false), "%s.", signaal->zin);
	}
}

wz_status wz__deel_ervaringen(wz__evaluatie *ev)
{
	wz__ervaringen alle = { 0 };
	wz_status status = wz__ervaringen_lees(ev, &alle);

	if (status == WZ_OK) {
		wz__kop_eigen(ev, 1, "ervaringen", "Ervaringen van het stadsdeelmanagement", true,
		              "ervaringen");
		if (alle.n == 0)
			wz_alinea_format(wz_geschrift_alinea(ev->uit),
			                 "Over %s staan er geen opmerkingen van het stadsdeelmanagement in het "
			                 "dossier.",
			                 ev->naam);
		else
			leid_in(ev, &alle);
	}
	for (size_t r = 0; status == WZ_OK && r < alle.n_rubrieken; r++) {
		wz__buf_clear(&ev->buf);
		wz__buf_format(&ev->buf, "ervaringen-%zu", r + 1);
		wz_geschrift_kop(ev->uit, 2, wz__buf_str(&ev->buf), alle.rubriek[r].naam, false);
		zet_herhaald(ev, &alle, alle.rubriek[r].id);
		zet_eigen(ev, &alle, alle.rubriek[r].id);
	}
	if (status == WZ_OK)
		zet_tegen_cijfers(ev);
	wz__ervaringen_free(&alle);
	return status;
}
