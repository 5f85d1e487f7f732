/* SPDX-License-Identifier: EUPL-1.2 */
/* What became of the lots, and of the agreed items of each. */
#include "geschrift/vergelijking.h"

#include <inttypes.h>
#include "report/woorden.h"
#include "store/aanbieder_rijen.h"

enum { NUMMER, TEKST, STATUS, N = STATUS + WZ__ZIJDEN };

/* ---- Lots that began or ended, and who reported. ---- */

static void noem_perceel(wz__evaluatie *ev, wz_alinea *punt, size_t perceel)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[perceel].rij;

	wz_alinea_format(punt, "perceel %s (%s, %s, %s)", rij->nummer, rij->thema, rij->stadsdeel,
	                 rij->aanbieder);
}

static bool telt_van(const wz__overzicht *ov, size_t perceel, int64_t aanbieder, size_t index)
{
	const wz__perceelblok *blok = &ov->perceel[perceel];

	for (size_t i = blok->dekking; i < blok->dekking + blok->n_dekking; i++)
		if (ov->dekking[i].aanbieder == aanbieder &&
		    wz__rapportage_telt(ov, perceel, aanbieder, ov->dekking[i].periode, index))
			return true;
	return false;
}

/* Append the names of those whose report counts in this periode and not in the other. */
static wz_status noem_melders(wz__evaluatie *ev, size_t perceel, size_t index, wz__buf *uit)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__perceelblok *blok = &ov->perceel[perceel];
	wz_status status = WZ_OK;

	for (size_t i = blok->dekking; status == WZ_OK && i < blok->dekking + blok->n_dekking; i++) {
		int64_t aanbieder = ov->dekking[i].aanbieder;
		sqlite3_stmt *statement;
		wz__aanbieder_rij rij;
		bool row = false, eerder = false;

		for (size_t j = blok->dekking; j < i; j++)
			eerder = eerder || ov->dekking[j].aanbieder == aanbieder;
		if (eerder || !telt_van(ov, perceel, aanbieder, index) ||
		    telt_van(ov, perceel, aanbieder, 1 - index))
			continue;
		status = wz__aanbieder_rijen(ev->dossier, aanbieder, &statement);
		if (status == WZ_OK)
			status = wz__aanbieder_volgende(ev->dossier, statement, &rij, &row);
		if (status == WZ_OK && row)
			wz__erbij(uit, " en ", rij.kort);
		wz__done(ev->dossier, statement);
	}
	return status;
}

/* Where both perioden have a report, and not of the same providers. */
static wz_status zet_melders(wz__evaluatie *ev, const wz__naast *naast, size_t perceel)
{
	wz__buf melders[WZ__ZIJDEN] = { { 0 } };
	wz_status status = WZ_OK;

	for (size_t k = WZ__VAN; status == WZ_OK && k < WZ__ZIJDEN; k++)
		status = noem_melders(ev, perceel, k, &melders[k]);
	if (status == WZ_OK && (melders[WZ__VAN].size > 0 || melders[WZ__NAAR].size > 0) &&
	    wz__gerapporteerd(ev, perceel, WZ__VAN) && wz__gerapporteerd(ev, perceel, WZ__NAAR)) {
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);

		wz_alinea_text(punt, "Over ");
		noem_perceel(ev, punt, perceel);
		wz_alinea_text(punt, " rapporteerde");
		for (size_t k = WZ__VAN; k < WZ__ZIJDEN; k++)
			if (melders[k].size > 0)
				wz_alinea_format(punt, "%s %s alleen over %s",
				                 k == WZ__NAAR && melders[WZ__VAN].size > 0 ? " en" : "",
				                 wz__buf_str(&melders[k]), naast->periode[k]);
		wz_alinea_text(punt, ".");
	}
	for (size_t k = WZ__VAN; k < WZ__ZIJDEN; k++)
		wz__buf_free(&melders[k]);
	return status;
}

static wz_status zet_lot(wz__evaluatie *ev, const wz__naast *naast, size_t perceel)
{
	bool toen = wz__perceel_loopt(naast->ov, perceel, WZ__VAN);
	bool nu = wz__perceel_loopt(naast->ov, perceel, WZ__NAAR);
	wz_alinea *punt;

	if (toen && nu)
		return zet_melders(ev, naast, perceel);
	if (!toen && !nu)
		return WZ_OK;
	punt = wz_geschrift_punt(ev->uit, 0, false);
	wz_alinea_text(punt, nu ? "Begonnen: " : "Gestopt: ");
	noem_perceel(ev, punt, perceel);
	wz_alinea_format(punt, "; liep niet in %s.", naast->periode[nu ? WZ__VAN : WZ__NAAR]);
	return WZ_OK;
}

static bool lot_anders(const wz__evaluatie *ev, size_t perceel)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__perceelblok *blok = &ov->perceel[perceel];
	bool toen = wz__perceel_loopt(ov, perceel, WZ__VAN),
		 nu = wz__perceel_loopt(ov, perceel, WZ__NAAR);

	if (toen != nu)
		return true;
	if (!toen || !wz__gerapporteerd(ev, perceel, WZ__VAN) ||
	    !wz__gerapporteerd(ev, perceel, WZ__NAAR))
		return false;
	for (size_t i = blok->dekking; i < blok->dekking + blok->n_dekking; i++)
		if (telt_van(ov, perceel, ov->dekking[i].aanbieder, WZ__VAN) !=
		    telt_van(ov, perceel, ov->dekking[i].aanbieder, WZ__NAAR))
			return true;
	return false;
}

static wz_status zet_loten(wz__evaluatie *ev, const wz__naast *naast)
{
	wz_status status = WZ_OK;
	bool iets = false, beide = false;

	for (size_t p = 0; p < naast->ov->n_percelen; p++) {
		iets = iets || lot_anders(ev, p);
		beide = beide || (wz__gerapporteerd(ev, p, WZ__VAN) && wz__gerapporteerd(ev, p, WZ__NAAR));
	}
	wz_geschrift_kop(ev->uit, 2, "vergelijking-percelen", "Percelen en aanbieders", false);
	if (!iets)
		wz_alinea_format(wz_geschrift_alinea(ev->uit), "Er is geen perceel begonnen of gestopt.%s",
		                 beide ? " Waar over beide perioden is gerapporteerd, deden dezelfde "
		                         "aanbieders dat."
		                       : "");
	for (size_t p = 0; status == WZ_OK && iets && p < naast->ov->n_percelen; p++)
		status = zet_lot(ev, naast, p);
	return status;
}

/* ---- The agreed items of a lot. ---- */

static wz_table *maak_tabel(wz__evaluatie *ev, const wz__naast *naast, size_t perceel,
                            const wz__naasttelling *telling)
{
	const wz_column columns[N] = {
		[NUMMER] = { "afspraak", "nr", WZ_TYPE_ID, WZ_USE_HUMAN, false },
		[TEKST] = { "tekst", "afspraak", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
		[STATUS +
			WZ__VAN] = { "van", naast->periode[WZ__VAN], WZ_TYPE_REALISATIE, WZ_USE_HUMAN, false },
		[STATUS + WZ__NAAR] = { "naar", naast->periode[WZ__NAAR], WZ_TYPE_REALISATIE, WZ_USE_HUMAN,
		                        false },
	};
	wz_table *table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, columns, N);

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Perceel %s: %" PRId64 " van %" PRId64 " %s anders",
	               naast->ov->perceel[perceel].rij.nummer, telling->anders, telling->telt,
	               telling->telt == 1 ? "afspraak" : "afspraken");
	wz_table_caption(table, wz__buf_str(&ev->buf));
	return table;
}

/* The lines of the reports behind a status: a note with one agreed item. */
static wz_status zet_status(wz__evaluatie *ev, const wz__naast *naast, wz_table *table,
                            size_t afspraak, size_t k)
{
	wz__zijde zijde = wz__naast_zijde(naast, afspraak, (int)k);
	wz__geteld een = { 0 };
	bool goed;

	if (!wz__zijde_telt(&zijde))
		return WZ_OK;
	goed = wz__geteld_erbij(ev, &een, afspraak, k);
	wz_table_value(table, STATUS + k, wz__oordeel_basis(zijde.oordeel, naast->basis));
	if (goed)
		wz_geschrift_cel_noot(ev->uit, STATUS + k, wz__noot_geteld(ev, naast->periode[k], &een));
	wz__geteld_free(&een);
	return goed ? WZ_OK : WZ_ERR_NOMEM;
}

/* Append the numbers in another unit than that of the agreed item: "2024: gemeld 28 huishoudens". */
static void noem_andere_maat(const wz__evaluatie *ev, const wz__naast *naast, size_t afspraak,
                             wz__buf *uit)
{
	const wz__afspraakblok *blok = &naast->ov->afspraak[afspraak];

	for (size_t k = WZ__VAN; k < WZ__ZIJDEN; k++) {
		wz__zijde zijde = wz__naast_zijde(naast, afspraak, (int)k);
		size_t n = 0;

		if (!wz__zijde_telt(&zijde) || zijde.oordeel->reden != WZ__REDEN_NIET_VERGELIJKBAAR)
			continue;
		for (size_t m = 0; m < ev->meldingen.n; m++) {
			const wz__melding *melding = &ev->meldingen.melding[m];
			bool hiervan = false;

			for (size_t j = 0; j < melding->n; j++)
				hiervan = hiervan || melding->schakel[j].afspraak == blok->rij.id;
			if (!hiervan || melding->rij.aantal == WZ_GETAL_GEEN ||
			    !wz__melding_telt(naast->ov, blok->perceel, melding, k))
				continue;
			if (n++ == 0)
				wz__buf_format(uit, "\n%s: gemeld ", naast->periode[k]);
			else
				wz__buf_text(uit, "; ");
			wz__aantal_woorden(uit, &melding->rij);
		}
	}
}

static wz_status zet_items(wz__evaluatie *ev, const wz__naast *naast, size_t perceel,
                           wz__verschil verschil, wz_table *table)
{
	const wz__perceelblok *blok = &naast->ov->perceel[perceel];
	wz_status status = WZ_OK;
	wz__buf scratch = { 0 };
	bool eerste = true;

	for (size_t a = blok->eerste; status == WZ_OK && a < blok->eerste + blok->n; a++) {
		if (wz__naast_verschil(naast, a) != verschil || wz__naast_stil(naast, a))
			continue;
		if (eerste) {
			wz_table_row(table, WZ_ROW_GROUP, 0);
			wz_table_text(table, NUMMER, wz__verschil_kop(verschil));
		}
		eerste = false;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_geschrift_rij_anker(ev->uit, wz__anker_afspraak(ev, a));
		wz_table_text(table, NUMMER, naast->ov->afspraak[a].rij.nummer);
		wz__naast_woorden(naast, a, &ev->buf, &scratch);
		noem_andere_maat(ev, naast, a, &ev->buf);
		wz_table_text(table, TEKST, wz__buf_str(&ev->buf));
		for (size_t k = WZ__VAN; status == WZ_OK && k < WZ__ZIJDEN; k++)
			status = zet_status(ev, naast, table, a, k);
	}
	ev->buf.failed = ev->buf.failed || scratch.failed;
	wz__buf_free(&scratch);
	return status;
}

static wz_status zet_perceel(wz__evaluatie *ev, const wz__naast *naast, size_t perceel)
{
	const wz__naasttelling telling = wz__naast_tel(naast, perceel);
	const wz__perceel_rij *rij = &naast->ov->perceel[perceel].rij;
	wz_status status = wz__meldingen_lees(ev->dossier, naast->ov, perceel, &ev->meldingen);
	wz_table *table;

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Perceel %s: %s, %s (%s)", rij->nummer, rij->thema, rij->stadsdeel,
	               rij->aanbieder);
	wz_geschrift_kop(ev->uit, 3, wz__anker_perceel(ev, perceel), wz__buf_str(&ev->buf), false);
	table = maak_tabel(ev, naast, perceel, &telling);
	for (wz__verschil v = WZ__BETER; status == WZ_OK && v < WZ__GELIJK; v++)
		status = zet_items(ev, naast, perceel, v, table);
	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "perceel %s", rij->nummer);
	wz_geschrift_eigen(ev->uit, wz__buf_str(&ev->buf), rij->thema);
	return status;
}

wz_status wz__vergelijk_percelen(wz__evaluatie *ev, const wz__naast *naast)
{
	wz_status status = zet_loten(ev, naast);
	bool iets = false;

	wz_geschrift_kop(ev->uit, 2, "vergelijking-afspraken", "Afspraken die anders zijn", false);
	for (size_t p = 0; status == WZ_OK && p < naast->ov->n_percelen; p++) {
		if (!wz__perceel_loopt(naast->ov, p, WZ__VAN) ||
		    !wz__perceel_loopt(naast->ov, p, WZ__NAAR) || wz__naast_tel(naast, p).anders == 0)
			continue;
		iets = true;
		status = zet_perceel(ev, naast, p);
	}
	if (!iets)
		wz_alinea_text(wz_geschrift_alinea(ev->uit),
		               "Er is geen afspraak waarvan bekend is dat de status of het getal is "
		               "veranderd.");
	return status;
}
