/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include "overzicht/signalen.h"
#include "report/afspraak_bewijs.h"
#include "report/koppelingen.h"
#include "report/lijst.h"
#include "report/meldingen.h"
#include "report/noem.h"
#include "report/resultaten.h"
#include "report/woorden.h"

enum {
	OPDRACHT, PERCEEL, THEMA, STADSDEEL, AANBIEDER, AFSPRAAK, OMSCHRIJVING, DEELGEBIED, SOORT, DOEL,
	DOEL_MENS, EENHEID, RICHTING, TELLING, DOELPERIODE, NULMETING, DEADLINE, VERVALLEN,
	VERVALLEN_REDEN, BRON, N
};
#define VELD(naam, soort) { naam, NULL, soort, WZ_USE_BOTH, false }
static const wz_column velden[N] = {
	[OPDRACHT] = VELD("opdracht", WZ_TYPE_ID),
	[PERCEEL] = VELD("perceel", WZ_TYPE_ID),
	[THEMA] = VELD("thema", WZ_TYPE_TEXT),
	[STADSDEEL] = VELD("stadsdeel", WZ_TYPE_TEXT),
	[AANBIEDER] = VELD("aanbieder", WZ_TYPE_TEXT),
	[AFSPRAAK] = VELD("afspraak", WZ_TYPE_ID),
	[OMSCHRIJVING] = VELD("omschrijving", WZ_TYPE_TEXT),
	[DEELGEBIED] = VELD("deelgebied", WZ_TYPE_TEXT),
	[SOORT] = VELD("soort", WZ_TYPE_TEXT),
	[DOEL] = { "doel", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[DOEL_MENS] = { "doel", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[EENHEID] = VELD("eenheid", WZ_TYPE_TEXT),
	[RICHTING] = VELD("richting", WZ_TYPE_TEXT),
	[TELLING] = VELD("telling", WZ_TYPE_TEXT),
	[DOELPERIODE] = VELD("doelperiode", WZ_TYPE_TEXT),
	[NULMETING] = VELD("nulmeting", WZ_TYPE_NUMBER),
	[DEADLINE] = VELD("deadline", WZ_TYPE_DATE),
	[VERVALLEN] = VELD("vervallen", WZ_TYPE_DATE),
	[VERVALLEN_REDEN] = VELD("vervallen_reden", WZ_TYPE_TEXT),
	[BRON] = VELD("bron", WZ_TYPE_TEXT),
};

static void zet_velden(const wz__overzicht *ov, size_t a, wz_verslag *verslag, wz__buf *buf)
{
	const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
	const wz__perceel_rij *perceel = &ov->perceel[ov->afspraak[a].perceel].rij;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "afspraak", velden, N);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, perceel->opdracht);
	wz__cel_tekst(table, PERCEEL, perceel->nummer);
	wz__cel_tekst(table, THEMA, perceel->thema);
	wz__cel_tekst(table, STADSDEEL, perceel->stadsdeel);
	wz__cel_tekst(table, AANBIEDER, perceel->aanbieder);
	wz__cel_tekst(table, AFSPRAAK, rij->nummer);
	wz__cel_tekst(table, OMSCHRIJVING, rij->omschrijving);
	wz__cel_tekst(table, DEELGEBIED, rij->deelgebied);
	wz__cel_tekst(table, SOORT, wz__woord_naam(wz__soorten, (int)rij->soort));
	wz_table_value(table, DOEL, rij->doel);
	wz__buf_clear(buf);
	wz__doel_woorden(buf, rij, rij->doel);
	wz__cel_tekst(table, DOEL_MENS, wz__buf_str(buf));
	wz__cel_tekst(table, EENHEID, rij->eenheid);
	wz__cel_tekst(table, RICHTING, wz__woord_naam(wz__richtingen, (int)rij->richting));
	wz__cel_tekst(table, TELLING, wz__woord_naam(wz__tellingen, (int)rij->telling));
	wz__cel_tekst(table, DOELPERIODE, wz__woord_naam(wz__doelperioden, (int)rij->doelperiode));
	wz_table_value(table, NULMETING, rij->nulmeting);
	wz__cel_datum(table, DEADLINE, rij->deadline);
	wz__cel_datum(table, VERVALLEN, rij->vervallen);
	wz__cel_tekst(table, VERVALLEN_REDEN, rij->vervallen_reden);
	wz__cel_tekst(table, BRON, rij->bron);
}

static const wz_column doelkolommen[] = {
	{ "jaar", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false },
	{ "jaar", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	{ "doel", NULL, WZ_TYPE_NUMBER, WZ_USE_BOTH, false },
};

static void zet_doelen(const wz__overzicht *ov, size_t a, wz_verslag *verslag)
{
	size_t n;
	const wz__doel_rij *doel = wz__doelen_van(ov, ov->afspraak[a].rij.id, &n);
	if (n == 0)
		return;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "doelen", doelkolommen, 3);
	wz_table_caption(table, "Doel per jaar");
	for (size_t i = 0; i < n; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_nr(table, 0, doel[i].jaar);
		wz_table_value(table, 2, doel[i].doel);
	}
}

/* The results it was judged on, down to file and record. */
static wz_status zet_resultaten(wz_dossier *dossier, const wz__overzicht *ov, size_t a,
                                wz_verslag *verslag, wz__buf *buf)
{
	wz__meldingen meldingen = { 0 };
	wz__koppelingen koppelingen = { 0 };
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "resultaten", wz__resultaat_lijst,
	                                   wz__n_resultaat_lijst);
	wz_table_caption(table, "Resultaten die meetellen");
	wz_status status = wz__schakels_lees(dossier, &meldingen);
	if (status == WZ_OK)
		status = wz__koppelingen_lees(dossier, NULL, &koppelingen);
	if (status == WZ_OK)
		status = wz__meldingen_lees(dossier, ov, ov->afspraak[a].perceel, &meldingen);
	for (size_t i = 0; status == WZ_OK && i < meldingen.n; i++) {
		const wz__melding *melding = &meldingen.melding[i];
		const wz__koppeling *koppeling = wz__koppeling_met(&koppelingen, melding->rij.koppeling);
		if (koppeling && wz__melding_bij(melding, ov->afspraak[a].rij.id))
			wz__resultaat_zet(table, &melding->rij, koppeling, buf);
	}
	wz__koppelingen_free(&koppelingen);
	wz__meldingen_free(&meldingen);
	return status;
}

static wz_status zet_alles(wz_dossier *dossier, const wz__overzicht *ov, size_t a,
                           wz_verslag *verslag)
{
	wz__buf buf = { 0 };
	zet_velden(ov, a, verslag, &buf);
	zet_doelen(ov, a, verslag);
	wz_status status = wz__afspraak_oordelen(dossier, ov, a, verslag, &buf);
	if (status == WZ_OK)
		status = zet_resultaten(dossier, ov, a, verslag, &buf);
	if (status == WZ_OK)
		status = wz__afspraak_nulmetingen(dossier, ov, a, verslag);
	if (status == WZ_OK)
		status = wz__afspraak_vaststellingen(dossier, ov, a, verslag);
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	return status;
}

static const wz_column signaalkolommen[] = {
	{ "nr", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false },
	{ "nr", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	{ "code", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	{ "ernst", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "zin", "signaal", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "toestand", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static void zet_signalen(const wz__signalen *signalen, int64_t afspraak, wz_verslag *verslag)
{
	wz_table *table = NULL;
	for (size_t i = 0; i < signalen->n; i++) {
		const wz__signaal *signaal = &signalen->van[i];
		bool bij = false;
		for (size_t j = 0; j < signaal->n_afspraken; j++)
			bij = bij || signaal->afspraken[j] == afspraak;
		if (!bij)
			continue;
		if (table == NULL) {
			table = wz_verslag_table(verslag, WZ_TABLE_LIST, "signalen", signaalkolommen,
			                         sizeof signaalkolommen / sizeof *signaalkolommen);
			wz_table_caption(table, "Signalen");
		}
		wz_table_row(table, WZ_ROW_DATA, 0);
		if (signaal->nr != 0)
			wz__cel_nr(table, 0, signaal->nr);
		wz_table_text(table, 2, wz__signaalsoort_van(signaal->code)->code);
		wz_table_text(table, 3, wz__signaalsoort_van(signaal->code)->ernst);
		wz__cel_periode(table, 4, signaal->periode);
		wz_table_text(table, 5, signaal->zin);
		wz_table_text(table, 6, wz__signaaltoestand_naam(signaal->toestand));
	}
}

typedef struct vraag {
	const char *nummer;
	const wz_filter *filter;
} vraag;

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *gevraagd,
                     wz_verslag *verslag)
{
	const vraag *v = gevraagd;
	wz__overzicht ov = { 0 };
	wz__signalen signalen = { 0 };
	int64_t id = 0, perceel = 0;
	wz__keuze een = { .perceel = { &perceel, 1, 1 }, .perioden = keuze->perioden,
		              .n_perioden = keuze->n_perioden };
	wz_status status = wz__vind_afspraak(dossier, v->nummer, v->filter, &id);
	if (status == WZ_OK)
		status = wz__perceel_van(dossier, id, &perceel);
	if (status == WZ_OK)
		status = wz__signalen_lees(dossier, &een, &ov, &signalen);
	if (status == WZ_OK)
		status = wz__signalen_nummer(dossier, &signalen);
	if (status == WZ_OK)
		status = wz__overzicht_noem(dossier, &ov, verslag);
	if (status == WZ_OK)
		status = zet_alles(dossier, &ov, wz__plek(&ov.afspraken, id), verslag);
	if (status == WZ_OK)
		zet_signalen(&signalen, id, verslag);
	wz__signalen_free(&signalen);
	wz__overzicht_free(&ov);
	return status;
}

wz_status wz_afspraak_show(wz_dossier *dossier, const char *nummer, const wz_filter *filter,
                           wz_verslag **out)
{
	vraag v = { nummer, filter };
	return wz__lijst(dossier, "afspraak show", filter, vul, &v, out);
}
