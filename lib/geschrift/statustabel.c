/* SPDX-License-Identifier: EUPL-1.2 */
/* How many of each status, by provider, area and kind of agreement; of two perioden when these are
 * compared. */
#include "geschrift/samenvatting.h"

#include <string.h>

enum {
	NAAM,
	PERIODE,
	TOTAAL,
	STATUS,
	DEEL = STATUS + WZ_REALISATIES - WZ_GEREALISEERD,
	BEKEND,
	DEEL_BEKEND,
	N
};
#define TEL(naam, kop)                                                                             \
	{                                                                                              \
		naam, kop, WZ_TYPE_INTEGER, WZ_USE_HUMAN, false                                            \
	}
static const wz_column kolommen[N] = {
	[NAAM] = { "groep", "groep", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[PERIODE] = { "periode", "periode", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[TOTAAL] = TEL("totaal", "afspraken"),
	[STATUS] = TEL("gerealiseerd", "gerealiseerd"),
	[STATUS + 1] = TEL("deels_gerealiseerd", "deels"),
	[STATUS + 2] = TEL("niet_gerealiseerd", "niet"),
	[STATUS + 3] = TEL("onbekend", "onbekend"),
	[STATUS + 4] = TEL("doorlopend", "loopt nog"),
	[DEEL] = { "deel", "% van alle", WZ_TYPE_PERCENT, WZ_USE_HUMAN, false },
	[BEKEND] = TEL("bekend", "bekend"),
	[DEEL_BEKEND] = { "deel_bekend", "% van bekend", WZ_TYPE_PERCENT, WZ_USE_HUMAN, false },
};

/* A row: what is counted, how it is called, where its name leads. */
typedef struct groep {
	wz__telvraag vraag;
	const char *naam, *anker; /* NULL: nowhere */
} groep;

typedef struct telling {
	wz__evaluatie *ev;
	wz_table *table;
	wz_beeld *beeld; /* NULL: none */
	wz__buf wat;
} telling;

static const char *wat(telling *t, const char *naam, const char *status)
{
	wz__buf_clear(&t->wat);
	wz__buf_format(&t->wat, "%s, %s", naam, status);
	return wz__buf_str(&t->wat);
}

static void zet_deel(wz_table *table, size_t column, int64_t deel, int64_t geheel)
{
	if (geheel > 0)
		wz_table_value(table, column, wz__deel_van(deel, geheel));
}

static void zet_balk(telling *t, const groep *g, const wz_beeld_stand *stand)
{
	if (t->beeld == NULL)
		return;
	wz_beeld_add_stand(t->beeld, stand);
	if (g->anker != NULL)
		wz_beeld_anker(t->beeld, g->anker);
}

static bool heeft_soort(const wz__overzicht *ov, size_t perceel, wz__soort soort)
{
	const wz__perceelblok *blok = &ov->perceel[perceel];

	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
		if (ov->afspraak[a].rij.soort == soort)
			return true;
	return false;
}

/* On how many of the lots of a group there is a report that counts. */
static void tel_rapporten(const wz__evaluatie *ev, const wz__telvraag *vraag, size_t *percelen,
                          size_t *met_rapport)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	*percelen = *met_rapport = 0;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		const wz__perceel_rij *rij = &ov->perceel[p].rij;

		if ((vraag->stadsdeel != NULL && strcmp(rij->stadsdeel_gevouwen, vraag->stadsdeel) != 0) ||
		    (vraag->aanbieder != NULL && strcmp(rij->aanbieder_gevouwen, vraag->aanbieder) != 0) ||
		    (vraag->soort != NULL && !heeft_soort(ov, p, *vraag->soort)) ||
		    !wz__perceel_loopt(ov, p, vraag->index))
			continue;
		++*percelen;
		*met_rapport += wz__gerapporteerd(ev, p, vraag->index) ? 1 : 0;
	}
}

/* Which periode a row is of, and where reports are missing. */
static void zet_periode(telling *t, const groep *g, size_t percelen, size_t met_rapport,
                        wz_beeld_stand *stand)
{
	wz__evaluatie *ev = t->ev;

	if (!ev->vergelijkt)
		return;
	wz__buf_clear(&t->wat);
	wz__buf_text(&t->wat, g->vraag.index == ev->nu ? ev->naam : ev->naam_toen);
	if (met_rapport == 0)
		wz__buf_text(&t->wat, ", geen rapport");
	else if (met_rapport < percelen)
		wz__buf_format(&t->wat, ", rapport over %zu van %zu percelen", met_rapport, percelen);
	wz_table_text(t->table, PERIODE, wz__buf_str(&t->wat));
	stand->onder = wz__arena_text(&ev->arena, wz__buf_str(&t->wat));
}

/* The counts of each status. Where nothing was reported, none of a status is not zero. */
static wz_status zet_statussen(telling *t, const groep *g, bool gerapporteerd,
                               int64_t per[WZ_REALISATIES])
{
	wz__telvraag vraag = g->vraag;
	wz_status status = WZ_OK;

	for (int s = WZ_GEREALISEERD; status == WZ_OK && s < WZ_REALISATIES; s++) {
		vraag.status = (wz_realisatie)s;
		status = wz__hoeveel_zijn(t->ev, &vraag, &per[s]);
		if (status == WZ_OK && (gerapporteerd || per[s] > 0))
			status = wz__cel_telling(t->ev, t->table, STATUS + (size_t)(s - WZ_GEREALISEERD),
			                         wat(t, g->naam, wz_realisatie_naam(vraag.status)), &vraag);
	}
	return status;
}

static wz_status zet_groep(telling *t, const groep *g, wz_row_kind kind)
{
	wz_beeld_stand stand = { .label = g->naam, .totaal = kind == WZ_ROW_TOTAL };
	size_t percelen, met_rapport;
	int64_t totaal, kennen;
	wz_status status = wz__hoeveel_zijn(t->ev, &g->vraag, &totaal);

	if (status != WZ_OK || totaal == 0)
		return status;
	tel_rapporten(t->ev, &g->vraag, &percelen, &met_rapport);
	wz_table_row(t->table, kind, 0);
	wz_table_text(t->table, NAAM, g->naam);
	zet_periode(t, g, percelen, met_rapport, &stand);
	if (g->anker != NULL)
		wz_geschrift_cel_link(t->ev->uit, NAAM, g->anker);
	status = wz__cel_telling(t->ev, t->table, TOTAAL, g->naam, &g->vraag);
	if (status == WZ_OK)
		status = zet_statussen(t, g, met_rapport > 0, stand.per);
	kennen = totaal - stand.per[WZ_ONBEKEND];
	if (kennen > 0 || met_rapport > 0) {
		wz_table_value(t->table, BEKEND, kennen);
		zet_deel(t->table, DEEL, stand.per[WZ_GEREALISEERD], totaal);
		zet_deel(t->table, DEEL_BEKEND, stand.per[WZ_GEREALISEERD], kennen);
	}
	zet_balk(t, g, &stand);
	return status;
}

/* One row, or when two perioden are compared one of each. */
static wz_status zet_perioden(telling *t, const groep *g, wz_row_kind kind)
{
	groep een = *g;
	wz_status status = WZ_OK;

	for (size_t k = 0; status == WZ_OK && k < t->ev->keuze.n_perioden; k++) {
		een.vraag.index = k;
		status = zet_groep(t, &een, kind);
	}
	return status;
}

static void tussenkop(telling *t, const char *kop)
{
	wz_table_row(t->table, WZ_ROW_GROUP, 0);
	wz_table_text(t->table, NAAM, kop);
}

static bool eerste_van(const wz__regels *regels, size_t i)
{
	return i == 0 || strcmp(regels->regel[i].sleutel, regels->regel[i - 1].sleutel) != 0;
}

/* Those that have a lot in the periode, by name. */
static wz_status zet_aanbieders(telling *t, const wz__regels *regels)
{
	const wz__overzicht *ov = &t->ev->r.overzicht;
	wz_status status = WZ_OK;

	for (size_t i = 0; status == WZ_OK && i < regels->n; i++) {
		const wz__perceel_rij *rij = &ov->perceel[regels->regel[i].perceel].rij;
		const groep g = { { .index = t->ev->nu, .aanbieder = rij->aanbieder_gevouwen },
			              rij->aanbieder,
			              NULL };

		if (eerste_van(regels, i))
			status = zet_perioden(t, &g, WZ_ROW_DATA);
	}
	return status;
}

/* In the order of the document: of their first lot. */
static wz_status zet_stadsdelen(telling *t)
{
	wz__evaluatie *ev = t->ev;
	const wz__overzicht *ov = &ev->r.overzicht;
	wz_status status = WZ_OK;

	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++) {
		const wz__perceel_rij *rij = &ov->perceel[p].rij;
		groep g = { { .index = ev->nu, .stadsdeel = rij->stadsdeel_gevouwen },
			        rij->stadsdeel,
			        NULL };
		bool eerder = false;

		for (size_t q = 0; !eerder && q < p; q++)
			eerder = ov->perceel[q].rij.stadsdeel_id == rij->stadsdeel_id;
		if (eerder)
			continue;
		if (!ev->vergelijkt)
			g.anker = wz__anker_stadsdeel(ev, rij->stadsdeel_gevouwen);
		status = zet_perioden(t, &g, WZ_ROW_DATA);
	}
	return status;
}

static wz_status zet_soorten(telling *t)
{
	wz_status status = WZ_OK;

	for (int i = WZ__INZET; status == WZ_OK && i <= WZ__EFFECT + 1; i++) {
		const wz__soort soort = i <= WZ__EFFECT ? (wz__soort)i : WZ__SOORT_GEEN;
		const groep g = { { .index = t->ev->nu, .soort = &soort },
			              soort != WZ__SOORT_GEEN ? wz__woord_naam(wz__soorten, (int)soort)
			                                      : "niet ingedeeld",
			              NULL };
		status = zet_perioden(t, &g, WZ_ROW_DATA);
	}
	return status;
}

static bool iets_lopend(const wz__evaluatie *ev)
{
	for (size_t i = 0; i < ev->r.lijst[0].n; i++)
		if (ev->r.lijst[0].regel[i].stand.per[WZ_DOORLOPEND] > 0)
			return true;
	return false;
}

static wz_table *maak_tabel(wz__evaluatie *ev)
{
	wz_column columns[N];
	wz_table *table;

	memcpy(columns, kolommen, sizeof columns);
	if (!iets_lopend(ev))
		columns[STATUS + WZ_DOORLOPEND - WZ_GEREALISEERD].use = WZ_USE_MACHINE;
	if (!ev->vergelijkt)
		columns[PERIODE].use = WZ_USE_MACHINE;
	table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, columns, N);
	wz_table_caption(table,
	                 "Afspraken per status; % is gerealiseerd van alle afspraken, en van wat "
	                 "bekend is");
	return table;
}

/* The figures are those of the table under it. */
static wz_beeld *balken(wz__evaluatie *ev, const char *per)
{
	wz__buf titel = { 0 }, over = { 0 };
	wz_beeld *beeld;

	wz__buf_format(&titel, "Statussen per %s", per);
	wz__buf_format(&over,
	               "Per %s een balk: hoeveel afspraken elke status hebben. De getallen staan in "
	               "de tabel hieronder.",
	               per);
	beeld = wz_geschrift_beeld(ev->uit, WZ_BEELD_STAND, wz__buf_str(&titel), wz__buf_str(&over),
	                           true);
	ev->buf.failed = ev->buf.failed || titel.failed || over.failed;
	wz__buf_free(&titel);
	wz__buf_free(&over);
	return beeld;
}

wz_status wz__statustabel(wz__evaluatie *ev)
{
	telling t = { .ev = ev };
	const groep alles = { { .index = ev->nu }, "Alle afspraken", NULL };
	wz_beeld *aanbieders = balken(ev, "aanbieder"), *stadsdelen = balken(ev, "stadsdeel");
	wz_beeld *soorten = balken(ev, "soort afspraak");
	wz_status status;

	t.table = maak_tabel(ev);
	tussenkop(&t, "Per aanbieder");
	t.beeld = aanbieders;
	status = zet_aanbieders(&t, &ev->r.lijst[2]);
	tussenkop(&t, "Per stadsdeel");
	t.beeld = stadsdelen;
	if (status == WZ_OK)
		status = zet_stadsdelen(&t);
	tussenkop(&t, "Per soort afspraak");
	t.beeld = soorten;
	if (status == WZ_OK)
		status = zet_soorten(&t);
	t.beeld = NULL;
	if (status == WZ_OK)
		status = zet_perioden(&t, &alles, WZ_ROW_TOTAL);
	ev->buf.failed = ev->buf.failed || t.wat.failed;
	wz__buf_free(&t.wat);
	return status;
}
