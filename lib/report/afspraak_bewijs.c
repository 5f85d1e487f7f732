/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/afspraak_bewijs.h"
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "report/lijst.h"
#include "report/woorden.h"
#include "store/aanbieder_rijen.h"
#include "store/bewijs_rijen.h"
#include "store/vaststelling_rijen.h"

/* One piece of evidence with the name of who brought it. */
typedef struct stuk {
	wz__bewijs bewijs;
	const char *aanbieder;
} stuk;

typedef struct stukken {
	stuk *stuk;
	size_t n, capacity;
	wz__arena arena;
} stukken;

static void stukken_free(stukken *s)
{
	free(s->stuk);
	wz__arena_free(&s->arena);
}

static wz_status lees_stukken(wz_dossier *dossier, int64_t afspraak, stukken *out)
{
	sqlite3_stmt *statement;
	wz__bewijs rij;
	bool row = true;
	wz_status status = wz__bewijs_rijen(dossier, afspraak, &statement);
	while (status == WZ_OK) {
		status = wz__bewijs_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__grow(&out->stuk, &out->capacity, out->n + 1, sizeof *out->stuk))
			out->stuk[out->n++] = (stuk){ rij, "" };
		else
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status noem_aanbieders(wz_dossier *dossier, stukken *s)
{
	sqlite3_stmt *statement;
	wz__aanbieder_rij rij;
	bool row = true;
	wz_status status = wz__aanbieder_rijen(dossier, 0, &statement);
	while (status == WZ_OK) {
		status = wz__aanbieder_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		const char *naam = NULL;
		for (size_t i = 0; i < s->n && status == WZ_OK; i++) {
			if (s->stuk[i].bewijs.aanbieder != rij.id)
				continue;
			if (!naam)
				naam = wz__arena_text(&s->arena, rij.kort);
			if (!naam)
				status = wz__nomem(dossier);
			else
				s->stuk[i].aanbieder = naam;
		}
	}
	wz__done(dossier, statement);
	return status;
}

/* What one report brings. For programs the kept record as it is. */
enum {
	B_PERIODE, B_AANBIEDER, B_OVER, B_TELT, B_RESULTATEN, B_GEMELD, B_GETAL, B_ZONDER_STATUS,
	B_GETALLEN = B_ZONDER_STATUS + WZ_REALISATIES, B_SOM, B_GRENS, B_HOOGSTE, B_ZONDER_GETAL,
	B_ANDERE_EENHEID, B_GEDEELDE_GETALLEN, B_GEDEELD_SOM, B_HERKOMST, B_N
};
#define BEIDE(naam, kop, soort) { naam, kop, soort, WZ_USE_BOTH, false }
#define MENS(naam, soort) { naam, NULL, soort, WZ_USE_HUMAN, false }
#define MACHINE(naam, soort) { naam, NULL, soort, WZ_USE_MACHINE, false }
static const wz_column bewijskolommen[B_N] = {
	[B_PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[B_AANBIEDER] = BEIDE("aanbieder", NULL, WZ_TYPE_TEXT),
	[B_OVER] = BEIDE("gerapporteerd", "over", WZ_TYPE_TEXT),
	[B_TELT] = BEIDE("telt", "telt mee", WZ_TYPE_TEXT),
	[B_RESULTATEN] = BEIDE("resultaten", NULL, WZ_TYPE_INTEGER),
	[B_GEMELD] = BEIDE("geclaimd", NULL, WZ_TYPE_REALISATIE),
	[B_GETAL] = MENS("getal", WZ_TYPE_TEXT),
	[B_ZONDER_STATUS] = MACHINE("zonder_status", WZ_TYPE_INTEGER),
	[B_ZONDER_STATUS + WZ_GEREALISEERD] = MACHINE("gerealiseerd", WZ_TYPE_INTEGER),
	[B_ZONDER_STATUS + WZ_DEELS_GEREALISEERD] = MACHINE("deels_gerealiseerd", WZ_TYPE_INTEGER),
	[B_ZONDER_STATUS + WZ_NIET_GEREALISEERD] = MACHINE("niet_gerealiseerd", WZ_TYPE_INTEGER),
	[B_ZONDER_STATUS + WZ_ONBEKEND] = MACHINE("onbekend", WZ_TYPE_INTEGER),
	[B_ZONDER_STATUS + WZ_DOORLOPEND] = MACHINE("doorlopend", WZ_TYPE_INTEGER),
	[B_GETALLEN] = MACHINE("getallen", WZ_TYPE_INTEGER),
	[B_SOM] = MACHINE("som", WZ_TYPE_NUMBER),
	[B_GRENS] = MACHINE("grens", WZ_TYPE_TEXT),
	[B_HOOGSTE] = MACHINE("hoogste", WZ_TYPE_NUMBER),
	[B_ZONDER_GETAL] = MACHINE("zonder_getal", WZ_TYPE_INTEGER),
	[B_ANDERE_EENHEID] = MACHINE("andere_eenheid", WZ_TYPE_INTEGER),
	[B_GEDEELDE_GETALLEN] = MACHINE("gedeelde_getallen", WZ_TYPE_INTEGER),
	[B_GEDEELD_SOM] = MACHINE("gedeeld_som", WZ_TYPE_NUMBER),
	[B_HERKOMST] = BEIDE("herkomst", NULL, WZ_TYPE_TEXT),
};

/* A missing number is missing, not a sum of nothing. */
static void zet_getallen(const wz__bewijs *b, const char *eenheid, wz_table *table, wz__buf *buf)
{
	wz_table_value(table, B_GETALLEN, b->getallen);
	wz_table_value(table, B_SOM, b->getallen > 0 ? b->som : WZ_GETAL_GEEN);
	wz_table_value(table, B_HOOGSTE, b->getallen > 0 ? b->hoogste : WZ_GETAL_GEEN);
	wz_table_value(table, B_ZONDER_GETAL, b->zonder_getal);
	wz_table_value(table, B_ANDERE_EENHEID, b->andere_eenheid);
	wz_table_value(table, B_GEDEELDE_GETALLEN, b->gedeelde_getallen);
	wz_table_value(table, B_GEDEELD_SOM,
	               b->gedeelde_getallen > 0 ? b->gedeeld_som : WZ_GETAL_GEEN);
	if (b->getallen > 0)
		wz__cel_tekst(table, B_GRENS, wz_grens_naam(b->grens));
	wz__getal_tekst(buf, b->getallen > 0 ? b->som : WZ_GETAL_GEEN, wz_grens_naam(b->grens),
	                eenheid);
	if (b->getallen > 1)
		wz__buf_text(buf, " samen");
	if (b->gedeelde_getallen > 0)
		wz__erbij(buf, "; ", "gedeeld met andere afspraken");
	wz__cel_tekst(table, B_GETAL, wz__buf_str(buf));
	wz__cel_tekst(table, B_HERKOMST, wz_herkomst_naam(b->zwakste));
}

static void zet_stuk(const stuk *s, wz_periode periode, bool telt, const char *eenheid,
                     wz_table *table, wz__buf *buf)
{
	const wz__bewijs *b = &s->bewijs;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_periode(table, B_PERIODE, periode);
	wz__cel_tekst(table, B_AANBIEDER, s->aanbieder);
	wz__cel_periode(table, B_OVER, b->periode);
	wz_table_text(table, B_TELT, telt ? "ja" : "nee");
	wz_table_value(table, B_RESULTATEN, b->resultaten);
	if (b->per_status[WZ_REALISATIE_GEEN] < b->resultaten)
		wz_table_value(table, B_GEMELD, wz__claim(b->per_status));
	for (size_t i = 0; i < WZ_REALISATIES; i++)
		wz_table_value(table, B_ZONDER_STATUS + i, b->per_status[i]);
	zet_getallen(b, eenheid, table, buf);
}

static void zet_bewijs(const wz__overzicht *ov, size_t a, const stukken *s, wz_verslag *verslag,
                       wz__buf *buf)
{
	wz_column columns[B_N];
	size_t perceel = ov->afspraak[a].perceel;
	for (size_t i = 0; i < B_N; i++)
		columns[i] = bewijskolommen[i];
	if (ov->n_perioden == 1)
		columns[B_PERIODE].use = WZ_USE_MACHINE;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "bewijs",
	                                   wz_verslag_columns(verslag, columns, B_N), B_N);
	wz_table_caption(table, "Bewijs per rapportage");
	for (size_t k = 0; k < ov->n_perioden; k++) {
		wz_periode periode = wz__periode_van(ov, perceel, k);
		for (size_t i = 0; i < s->n; i++) {
			const wz__bewijs *b = &s->stuk[i].bewijs;
			if (wz__periode_in(b->periode, periode))
				zet_stuk(&s->stuk[i], periode,
				         wz__rapportage_telt(ov, perceel, b->aanbieder, b->periode, k),
				         ov->afspraak[a].rij.eenheid, table, buf);
		}
	}
}

/* The three statuses and the one that counts. */
enum {
	O_PERIODE, O_OORDEEL, O_STATUS, O_DOOR, O_REDEN, O_GETOETST, O_WAARDE, O_GRENS, O_DOEL,
	O_VERANDERING, O_HERKOMST, O_OPEN, O_ONEENS, O_N
};
static const wz_column oordeelkolommen[O_N] = {
	[O_PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[O_OORDEEL] = BEIDE("oordeel", NULL, WZ_TYPE_TEXT),
	[O_STATUS] = BEIDE("status", NULL, WZ_TYPE_REALISATIE),
	[O_DOOR] = BEIDE("door", NULL, WZ_TYPE_TEXT),
	[O_REDEN] = MACHINE("reden", WZ_TYPE_TEXT),
	[O_GETOETST] = { "toelichting", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[O_WAARDE] = MACHINE("waarde", WZ_TYPE_NUMBER),
	[O_GRENS] = MACHINE("grens", WZ_TYPE_TEXT),
	[O_DOEL] = MACHINE("doel", WZ_TYPE_NUMBER),
	[O_VERANDERING] = MACHINE("verandering", WZ_TYPE_NUMBER),
	[O_HERKOMST] = MACHINE("herkomst", WZ_TYPE_TEXT),
	[O_OPEN] = MACHINE("open", WZ_TYPE_TEXT),
	[O_ONEENS] = MACHINE("oneens", WZ_TYPE_TEXT),
};

/* One agreed item in one periode. */
typedef struct zaak {
	const wz__overzicht *ov;
	size_t afspraak, k;
	const wz__oordeel *oordeel;
	const stukken *stukken;
	wz_table *table;
	wz__buf *buf;
} zaak;

static wz_periode periode_van(const zaak *z)
{
	return wz__periode_van(z->ov, z->ov->afspraak[z->afspraak].perceel, z->k);
}

static void begin_rij(const zaak *z, const char *oordeel, wz_realisatie status)
{
	wz_table_row(z->table, WZ_ROW_DATA, 0);
	wz__cel_periode(z->table, O_PERIODE, periode_van(z));
	wz_table_text(z->table, O_OORDEEL, oordeel);
	wz_table_value(z->table, O_STATUS, status);
}

static void zet_reden(const zaak *z, const char *reden)
{
	wz__cel_tekst(z->table, O_REDEN, reden);
	wz__cel_tekst(z->table, O_GETOETST, reden);
}

static bool telt(const zaak *z, const stuk *s)
{
	return wz__rapportage_telt(z->ov, z->ov->afspraak[z->afspraak].perceel, s->bewijs.aanbieder,
	                           s->bewijs.periode, z->k);
}

/* Evidence comes by provider, so that each is named once. */
static void rij_geclaimd(const zaak *z)
{
	const char *vorige = NULL;
	begin_rij(z, "geclaimd", z->oordeel->geclaimd);
	wz__buf_clear(z->buf);
	for (size_t i = 0; i < z->stukken->n; i++) {
		const stuk *s = &z->stukken->stuk[i];
		if (!telt(z, s) || s->aanbieder == vorige)
			continue;
		wz__erbij(z->buf, ", ", s->aanbieder);
		vorige = s->aanbieder;
	}
	wz__cel_tekst(z->table, O_DOOR, wz__buf_str(z->buf));
	if (z->oordeel->resultaten == 0)
		zet_reden(z, "niet gerapporteerd");
	else if (!z->oordeel->heeft_claim)
		zet_reden(z, "geen status opgegeven");
	else if (z->oordeel->tegenspraak)
		zet_reden(z, "meer dan één status gemeld");
}

static void rij_berekend(const zaak *z)
{
	const wz__oordeel *o = z->oordeel;
	wz_getal doel = wz__doel_van(z->ov, z->afspraak, periode_van(z));
	begin_rij(z, "berekend", o->berekend);
	wz_table_text(z->table, O_DOOR, "getal en doel");
	wz__cel_tekst(z->table, O_REDEN, wz__reden_naam(o->reden));
	wz_table_value(z->table, O_WAARDE, o->waarde);
	if (o->waarde != WZ_GETAL_GEEN)
		wz__cel_tekst(z->table, O_GRENS, wz_grens_naam(o->grens));
	wz_table_value(z->table, O_DOEL, doel);
	wz_table_value(z->table, O_VERANDERING, o->verandering);
	wz__cel_tekst(z->table, O_HERKOMST, wz_herkomst_naam(o->herkomst));
	wz_table_text(z->table, O_OPEN, o->open ? "ja" : "nee");
	wz__buf_clear(z->buf);
	wz__getoetst_woorden(z->buf, &z->ov->afspraak[z->afspraak].rij, doel, o);
	wz__herkomst_woorden(z->buf, o);
	wz__cel_tekst(z->table, O_GETOETST, wz__buf_str(z->buf));
}

static bool deze(const zaak *z, const wz__vaststelling_rij *rij)
{
	const wz__afspraakblok *blok = &z->ov->afspraak[z->afspraak];
	return rij->geldig && rij->perceel_id == blok->rij.perceel_id
	       && strcmp(rij->afspraak, blok->rij.nummer) == 0
	       && wz__periode_gelijk(rij->periode, periode_van(z));
}

static wz_status rij_vastgesteld(wz_dossier *dossier, const zaak *z)
{
	sqlite3_stmt *statement;
	wz__vaststelling_rij rij;
	bool row = true;
	begin_rij(z, "vastgesteld", z->oordeel->vastgesteld);
	wz_status status = wz__vaststelling_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__vaststelling_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!deze(z, &rij))
			continue;
		wz__cel_tekst(z->table, O_DOOR, rij.wie);
		zet_reden(z, rij.reden);
	}
	wz__done(dossier, statement);
	return status;
}

static void rij_geldend(const zaak *z)
{
	const wz__oordeel *o = z->oordeel;
	begin_rij(z, "geldend", o->geldend);
	if (o->vastgesteld != WZ_REALISATIE_GEEN)
		wz_table_text(z->table, O_DOOR, "contractmanager");
	else if (o->resultaten > 0)
		wz_table_text(z->table, O_DOOR, o->heeft_claim ? "aanbieder" : "getal en doel");
	wz_table_text(z->table, O_ONEENS, o->oneens ? "ja" : "nee");
	if (o->oneens)
		wz_table_text(z->table, O_GETOETST, "≠ de aanbieder zegt iets anders dan getal en doel");
	else if (o->open)
		wz_table_text(z->table, O_GETOETST, "loopt nog");
}

static void noem_geen_oordeel(const zaak *z)
{
	char periode[WZ_FORMAT_SIZE];
	wz_periode_format(periode, periode_van(z));
	wz__buf_clear(z->buf);
	if (z->oordeel)
		wz__buf_format(z->buf, "De afspraak is in %s vervallen en telt niet mee", periode);
	else
		wz__buf_format(z->buf, "De afspraak is in %s niet van kracht", periode);
	wz_table_note(z->table, wz__buf_str(z->buf));
}

static wz_status zet_oordelen(wz_dossier *dossier, zaak *z, wz_verslag *verslag)
{
	wz_column columns[O_N];
	wz_status status = WZ_OK;
	for (size_t i = 0; i < O_N; i++)
		columns[i] = oordeelkolommen[i];
	if (z->ov->n_perioden == 1)
		columns[O_PERIODE].use = WZ_USE_MACHINE;
	z->table = wz_verslag_table(verslag, WZ_TABLE_LIST, "oordelen",
	                            wz_verslag_columns(verslag, columns, O_N), O_N);
	wz_table_caption(z->table, "Oordelen");
	for (z->k = 0; z->k < z->ov->n_perioden && status == WZ_OK; z->k++) {
		z->oordeel = wz__oordeel_van(z->ov, z->afspraak, z->k);
		if (!z->oordeel || z->oordeel->vervallen) {
			noem_geen_oordeel(z);
			continue;
		}
		rij_geclaimd(z);
		rij_berekend(z);
		status = rij_vastgesteld(dossier, z);
		rij_geldend(z);
	}
	return status;
}

wz_status wz__afspraak_oordelen(wz_dossier *dossier, const wz__overzicht *ov, size_t afspraak,
                                wz_verslag *verslag, wz__buf *buf)
{
	stukken s = { 0 };
	zaak z = { .ov = ov, .afspraak = afspraak, .stukken = &s, .buf = buf };
	wz_status status = lees_stukken(dossier, ov->afspraak[afspraak].rij.id, &s);
	if (status == WZ_OK)
		status = noem_aanbieders(dossier, &s);
	if (status == WZ_OK)
		status = zet_oordelen(dossier, &z, verslag);
	if (status == WZ_OK)
		zet_bewijs(ov, afspraak, &s, verslag, buf);
	stukken_free(&s);
	return status;
}
