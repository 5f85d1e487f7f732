/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/signaal.h>
#include "base/datum.h"
#include "report/koppelingen.h"
#include "report/lijst.h"
#include "report/meldingen.h"
#include "report/resultaten.h"
#include "report/signaal.h"
#include "report/woorden.h"
#include "store/bevinding_rijen.h"
#include "store/ervaring_rijen.h"
#include "store/signaal_rijen.h"

enum {
	NR, NR_MENS, CODE, ERNST, OPDRACHT, PERCEEL, AFSPRAAK, STADSDEEL, PERIODE, ZIN, TOESTAND, TITEL, REDEN,
	VRAAG, BRON, N
};
#define VELD(naam, kop, soort) { naam, kop, soort, WZ_USE_BOTH, false }
static const wz_column velden[N] = {
	[NR] = { "nr", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false },
	[NR_MENS] = { "nr", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[CODE] = VELD("code", NULL, WZ_TYPE_TEXT),
	[ERNST] = VELD("ernst", NULL, WZ_TYPE_TEXT),
	[OPDRACHT] = VELD("opdracht", NULL, WZ_TYPE_ID),
	[PERCEEL] = VELD("perceel", NULL, WZ_TYPE_ID),
	[AFSPRAAK] = VELD("afspraak", NULL, WZ_TYPE_ID),
	[STADSDEEL] = VELD("stadsdeel", NULL, WZ_TYPE_TEXT),
	[PERIODE] = VELD("periode", NULL, WZ_TYPE_TEXT),
	[ZIN] = VELD("zin", "signaal", WZ_TYPE_TEXT),
	[TOESTAND] = VELD("toestand", NULL, WZ_TYPE_TEXT),
	[TITEL] = { "titel", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[REDEN] = VELD("reden", "waarom dit opvalt", WZ_TYPE_TEXT),
	[VRAAG] = VELD("vraag", "wat u kunt vragen", WZ_TYPE_TEXT),
	[BRON] = VELD("bron", "waar de regel vandaan komt", WZ_TYPE_TEXT),
};
static const wz_column afspraak_kolommen[] = {
	{ "afspraak", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	{ "omschrijving", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "doel", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "geclaimd", NULL, WZ_TYPE_REALISATIE, WZ_USE_MACHINE, false },
	{ "berekend", NULL, WZ_TYPE_REALISATIE, WZ_USE_MACHINE, false },
	{ "vastgesteld", NULL, WZ_TYPE_REALISATIE, WZ_USE_MACHINE, false },
	{ "oordelen", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};
static const wz_column ervaring_kolommen[] = {
	{ "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "rubriek", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	{ "opmerking", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "bron", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};
static const wz_column sluiting_kolommen[] = {
	{ "zin", "het signaal was toen", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "reden", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "wie", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	{ "wanneer", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	{ "door", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

typedef struct getoond {
	wz_dossier *dossier;
	int64_t nr;
	wz__signaalvondst vondst;
	wz_verslag *verslag;
	wz__buf buf;
} getoond;

static wz_status zet_waar(getoond *g, wz_table *table)
{
	const wz__signaal *signaal = g->vondst.signaal;
	wz_status status = wz__signaal_opdracht(g->dossier, signaal, &g->buf);
	wz__cel_tekst(table, OPDRACHT, wz__buf_str(&g->buf));
	if (status == WZ_OK)
		status = wz__signaal_percelen(g->dossier, signaal, &g->buf);
	wz__cel_tekst(table, PERCEEL, wz__buf_str(&g->buf));
	if (status == WZ_OK)
		status = wz__signaal_afspraken(g->dossier, signaal, &g->buf);
	wz__cel_tekst(table, AFSPRAAK, wz__buf_str(&g->buf));
	if (status == WZ_OK)
		status = wz__signaal_stadsdelen(g->dossier, signaal, &g->buf);
	wz__cel_tekst(table, STADSDEEL, wz__buf_str(&g->buf));
	return status;
}

static wz_status zet_velden(getoond *g)
{
	const wz__signaal *signaal = g->vondst.signaal;
	int code = wz__signaalcode_met_naam(wz__buf_str(&g->vondst.code));
	wz_table *table = wz_verslag_table(g->verslag, WZ_TABLE_RECORD, "signaal", velden, N);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_nr(table, NR, g->nr);
	wz__cel_tekst(table, CODE, wz__buf_str(&g->vondst.code));
	wz__cel_periode(table, PERIODE, g->vondst.periode);
	wz_table_text(table, TOESTAND, signaal ? wz__signaaltoestand_naam(signaal->toestand) : "geldt niet meer");
	if (code >= 0) {
		const wz__signaalsoort *soort = wz__signaalsoort_van((wz__signaalcode)code);
		wz_table_text(table, ERNST, soort->ernst);
		wz_table_text(table, TITEL, soort->titel);
		wz_table_text(table, REDEN, soort->reden);
		wz_table_text(table, VRAAG, soort->vraag);
		wz_table_text(table, BRON, soort->bron);
	}
	if (signaal == NULL)
		return WZ_OK;
	wz_table_text(table, ZIN, signaal->zin);
	return zet_waar(g, table);
}

static bool raakt(const wz__signaal *signaal, int64_t afspraak)
{
	for (size_t i = 0; i < signaal->n_afspraken; i++)
		if (signaal->afspraken[i] == afspraak)
			return true;
	return false;
}

/* Three columns of statuses do not fit beside the words of an item. */
static void zet_oordelen(getoond *g, wz_table *table, const wz__oordeel *oordeel)
{
	const struct {
		const char *naam;
		wz_realisatie status;
	} drie[] = { { "geclaimd", oordeel->geclaimd }, { "berekend", oordeel->berekend },
		         { "vastgesteld", oordeel->vastgesteld } };
	wz__buf_clear(&g->buf);
	for (size_t i = 0; i < 3; i++) {
		wz__cel_waarde(table, 3 + i, drie[i].status, WZ_REALISATIE_GEEN);
		if (drie[i].status != WZ_REALISATIE_GEEN)
			wz__buf_format(&g->buf, "%s%s: %s", g->buf.size > 0 ? "\n" : "", drie[i].naam,
			               wz_realisatie_naam(drie[i].status));
	}
	wz__cel_tekst(table, 6, wz__buf_str(&g->buf));
}

/* The agreed items it is about, as far as they lie in the lots of the overzicht. */
static void zet_afspraken(getoond *g, const wz__overzicht *ov)
{
	const wz__signaal *signaal = g->vondst.signaal;
	wz_table *table = wz_verslag_table(g->verslag, WZ_TABLE_LIST, "afspraken", afspraak_kolommen,
	                                   sizeof afspraak_kolommen / sizeof *afspraak_kolommen);
	wz_table_caption(table, "Afspraken");
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, 0);
		if (!raakt(signaal, rij->id))
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, 0, rij->nummer);
		wz__cel_tekst(table, 1, rij->omschrijving);
		wz__buf_clear(&g->buf);
		wz__doel_woorden(&g->buf, rij, wz__doel_van(ov, a, g->vondst.periode));
		wz__cel_tekst(table, 2, wz__buf_str(&g->buf));
		if (oordeel != NULL)
			zet_oordelen(g, table, oordeel);
	}
}

static wz_status zet_gevonden(getoond *g, wz_table *table, const wz__koppelingen *koppelingen, int64_t nr)
{
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row = false;
	wz_status status = wz__resultaat_met_nr(g->dossier, nr, &statement);
	if (status != WZ_OK)
		return status;
	status = wz__resultaat_volgende(g->dossier, statement, &rij, &row);
	if (status == WZ_OK && row)
		wz__resultaat_zet(table, &rij, wz__koppeling_met(koppelingen, rij.koppeling), &g->buf);
	wz__done(g->dossier, statement);
	return status;
}

/* The results that the words were found in. */
static wz_status zet_bevonden(getoond *g, wz_table *table, const wz__koppelingen *koppelingen)
{
	sqlite3_stmt *statement;
	wz__raakt_rij rij;
	bool row = true;
	wz_status status = wz__bevinding_raakt(g->dossier, g->vondst.signaal->bevinding, &statement);
	while (status == WZ_OK) {
		status = wz__raakt_volgende(g->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.resultaat_id != 0)
			status = zet_gevonden(g, table, koppelingen, rij.resultaat_id);
	}
	wz__done(g->dossier, statement);
	return status;
}

/* The results that count for the items it is about. */
static wz_status zet_geteld(getoond *g, const wz__overzicht *ov, wz_table *table,
                            const wz__koppelingen *koppelingen)
{
	wz__meldingen meldingen = { 0 };
	wz__map gezien = { 0 };
	wz_status status = wz__schakels_lees(g->dossier, &meldingen);
	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++) {
		status = wz__meldingen_lees(g->dossier, ov, p, &meldingen);
		for (size_t i = 0; status == WZ_OK && i < meldingen.n; i++) {
			const wz__melding *melding = &meldingen.melding[i];
			bool bij = false;
			for (size_t j = 0; j < g->vondst.signaal->n_afspraken; j++)
				bij = bij || wz__melding_bij(melding, g->vondst.signaal->afspraken[j]);
			/* A result that several lots share comes by in each. */
			if (bij && !wz__map_put(&gezien, &melding->rij.id, sizeof melding->rij.id, 1, &bij))
				status = wz__nomem(g->dossier);
			if (status == WZ_OK && bij)
				wz__resultaat_zet(table, &melding->rij,
				                  wz__koppeling_met(koppelingen, melding->rij.koppeling), &g->buf);
		}
	}
	wz__meldingen_free(&meldingen);
	wz__map_free(&gezien);
	return status;
}

static wz_status zet_resultaten(getoond *g, const wz__overzicht *ov)
{
	wz__koppelingen koppelingen = { 0 };
	wz_table *table = wz_verslag_table(g->verslag, WZ_TABLE_LIST, "resultaten", wz__resultaat_lijst,
	                                   wz__n_resultaat_lijst);
	wz_table_caption(table, "Resultaten waar het op rust");
	wz_status status = wz__koppelingen_lees(g->dossier, NULL, &koppelingen);
	size_t rijen = 0;
	if (status == WZ_OK && g->vondst.signaal->bevinding != 0) {
		status = zet_bevonden(g, table, &koppelingen);
		rijen = wz_table_rows(table);
	}
	/* What comes from comparing verdicts names no results itself. */
	if (status == WZ_OK && rijen == 0)
		status = zet_geteld(g, ov, table, &koppelingen);
	wz__koppelingen_free(&koppelingen);
	return status;
}

/* A signal can be about lots beside the one that it was found by. */
static wz_status zet_perceel(getoond *g)
{
	const wz__signaal *signaal = g->vondst.signaal;
	wz__overzicht ov = { 0 };
	wz__ids percelen = { 0 };
	for (size_t i = 0; i < signaal->n_percelen; i++) {
		if (!wz__grow(&percelen.id, &percelen.capacity, percelen.n + 1, sizeof *percelen.id)) {
			wz__keuze_free(&(wz__keuze){ .perceel = percelen });
			return wz__nomem(g->dossier);
		}
		percelen.id[percelen.n++] = signaal->percelen[i];
	}
	wz__keuze keuze = { .perceel = percelen, .perioden = &g->vondst.periode, .n_perioden = 1 };
	wz_status status = wz__overzicht_lees(g->dossier, &keuze, &ov);
	if (status == WZ_OK && signaal->n_afspraken > 0)
		zet_afspraken(g, &ov);
	if (status == WZ_OK && (signaal->n_afspraken > 0 || signaal->bevinding != 0))
		status = zet_resultaten(g, &ov);
	wz__overzicht_free(&ov);
	wz__keuze_free(&keuze);
	return status;
}

static wz_status zet_ervaring(getoond *g, wz_table *table, int64_t ervaring)
{
	sqlite3_stmt *statement;
	wz__ervaring_rij rij;
	bool row = true;
	wz_status status = wz__ervaring_rijen(g->dossier, &statement);
	while (status == WZ_OK) {
		status = wz__ervaring_volgende(g->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.id != ervaring)
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, 0, rij.stadsdeel);
		wz__cel_tekst(table, 1, rij.rubriek);
		wz__cel_tekst(table, 2, rij.opmerking);
		wz__cel_tekst(table, 3, rij.bron);
	}
	wz__done(g->dossier, statement);
	return status;
}

static wz_status zet_ervaringen(getoond *g)
{
	sqlite3_stmt *statement;
	wz__raakt_rij rij;
	bool row = true;
	wz_table *table = wz_verslag_table(g->verslag, WZ_TABLE_LIST, "ervaringen", ervaring_kolommen,
	                                   sizeof ervaring_kolommen / sizeof *ervaring_kolommen);
	wz_table_caption(table, "Opmerkingen waar het op rust");
	wz_status status = wz__bevinding_raakt(g->dossier, g->vondst.signaal->bevinding, &statement);
	while (status == WZ_OK) {
		status = wz__raakt_volgende(g->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = zet_ervaring(g, table, rij.ervaring_id);
	}
	wz__done(g->dossier, statement);
	return status;
}

static wz_status zet_sluitingen(getoond *g)
{
	sqlite3_stmt *statement;
	wz__sluiting_rij rij;
	bool row = true;
	wz_table *table = NULL;
	wz_status status = wz__sluitingen_van(g->dossier, g->nr, &statement);
	while (status == WZ_OK) {
		status = wz__sluiting_volgende(g->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (table == NULL) {
			table = wz_verslag_table(g->verslag, WZ_TABLE_LIST, "sluitingen", sluiting_kolommen,
			                         sizeof sluiting_kolommen / sizeof *sluiting_kolommen);
			wz_table_caption(table, "Gesloten");
		}
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, 0, rij.zin);
		wz__cel_tekst(table, 1, rij.reden);
		wz__cel_tekst(table, 2, rij.wie);
		wz__cel_tekst(table, 3, rij.wanneer);
		wz__cel_door(table, 4, rij.wie, rij.wanneer, true, &g->buf);
	}
	wz__done(g->dossier, statement);
	return status;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag, wz_verslag *verslag)
{
	getoond g = { .dossier = dossier, .nr = *(const int64_t *)vraag, .verslag = verslag };
	(void)keuze;
	wz_status status = wz__signaal_vind(dossier, g.nr, &g.vondst);
	if (status == WZ_OK)
		status = zet_velden(&g);
	const wz__signaal *signaal = g.vondst.signaal;
	if (status == WZ_OK && signaal && signaal->n_percelen > 0)
		status = zet_perceel(&g);
	else if (status == WZ_OK && signaal)
		status = zet_ervaringen(&g);
	if (status == WZ_OK)
		status = zet_sluitingen(&g);
	if (status == WZ_OK && g.buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&g.buf);
	wz__signaalvondst_free(&g.vondst);
	return status;
}

wz_status wz_signaal_show(wz_dossier *dossier, int64_t nr, wz_verslag **out)
{
	return wz__lijst(dossier, "signaal show", NULL, vul, &nr, out);
}
