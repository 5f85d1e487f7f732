/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/compare_rapportages.h"
#include "report/woorden.h"

/* For programs both sides of every column stand beside each other. */
enum {
	OPDRACHT, AANBIEDER, PERIODE, PERCEEL, VERSCHIL, VELDEN, AFSPRAAK,
	RESULTAAT = AFSPRAAK + WZ__KANTEN, STATUS = RESULTAAT + WZ__KANTEN,
	AANTAL = STATUS + WZ__KANTEN, GRENS = AANTAL + WZ__KANTEN, EENHEID = GRENS + WZ__KANTEN,
	HERKOMST = EENHEID + WZ__KANTEN, DEELGEBIED = HERKOMST + WZ__KANTEN,
	TOELICHTING = DEELGEBIED + WZ__KANTEN, NR = TOELICHTING + WZ__KANTEN,
	RAPPORTAGE = NR + WZ__KANTEN, BESTAND = RAPPORTAGE + WZ__KANTEN, BLAD = BESTAND + WZ__KANTEN,
	RECORD = BLAD + WZ__KANTEN, N = RECORD + WZ__KANTEN
};

#define SOORT(naam, soort) { naam, NULL, soort, WZ_USE_MACHINE, false }
#define TEKST(naam) SOORT(naam, WZ_TYPE_TEXT)
#define BEIDE(plek, naam, soort) \
	[(plek) + WZ__OUD] = SOORT(naam "_van", soort), [(plek) + WZ__NIEUW] = SOORT(naam "_naar", soort)
static const wz_column kolommen[N] = {
	[OPDRACHT] = SOORT("opdracht", WZ_TYPE_ID),
	[AANBIEDER] = TEKST("aanbieder"),
	[PERIODE] = TEKST("periode"),
	[PERCEEL] = SOORT("perceel", WZ_TYPE_ID),
	[VERSCHIL] = TEKST("verschil"),
	[VELDEN] = TEKST("velden"),
	BEIDE(AFSPRAAK, "afspraak", WZ_TYPE_ID),
	BEIDE(RESULTAAT, "resultaat", WZ_TYPE_TEXT),
	BEIDE(STATUS, "status", WZ_TYPE_REALISATIE),
	BEIDE(AANTAL, "aantal", WZ_TYPE_NUMBER),
	BEIDE(GRENS, "grens", WZ_TYPE_TEXT),
	BEIDE(EENHEID, "eenheid", WZ_TYPE_TEXT),
	BEIDE(HERKOMST, "herkomst", WZ_TYPE_TEXT),
	BEIDE(DEELGEBIED, "deelgebied", WZ_TYPE_TEXT),
	BEIDE(TOELICHTING, "toelichting", WZ_TYPE_TEXT),
	BEIDE(NR, "nr", WZ_TYPE_INTEGER),
	BEIDE(RAPPORTAGE, "rapportage", WZ_TYPE_INTEGER),
	BEIDE(BESTAND, "bestand", WZ_TYPE_TEXT),
	BEIDE(BLAD, "blad", WZ_TYPE_TEXT),
	BEIDE(RECORD, "record", WZ_TYPE_INTEGER),
};

const char *wz__wijziging_naam(const wz__wijziging *wijziging)
{
	if (wijziging->resultaat[WZ__OUD] == NULL)
		return "toegevoegd";
	return wijziging->resultaat[WZ__NIEUW] == NULL ? "weg" : "gewijzigd";
}

/* The lots are those of both. */
static const wz__gemelde_regel *een_van(const wz__wijziging *wijziging)
{
	return wijziging->regel[wijziging->regel[WZ__NIEUW] ? WZ__NIEUW : WZ__OUD];
}

/* The columns of the file that differ: "status+aantal". */
static const char *velden_van(unsigned anders, wz__buf *buf)
{
	static const struct {
		unsigned anders;
		const char *naam;
	} veld[] = {
		{ WZ__ANDERS_AFSPRAAK, "afspraak" },     { WZ__ANDERS_TEKST, "resultaat" },
		{ WZ__ANDERS_STATUS, "status" },         { WZ__ANDERS_AANTAL, "aantal" },
		{ WZ__ANDERS_GRENS, "grens" },           { WZ__ANDERS_EENHEID, "eenheid" },
		{ WZ__ANDERS_HERKOMST, "herkomst" },     { WZ__ANDERS_DEELGEBIED, "deelgebied" },
		{ WZ__ANDERS_TOELICHTING, "toelichting" },
	};
	wz__buf_clear(buf);
	for (size_t i = 0; i < sizeof veld / sizeof *veld; i++)
		if (anders & veld[i].anders)
			wz__erbij(buf, "+", veld[i].naam);
	return wz__buf_str(buf);
}

static void zet_kant(const wz__resultaat_rij *rij, const wz__gemelde_regel *regel, size_t k,
                     wz_table *table)
{
	wz__cel_tekst(table, AFSPRAAK + k, regel->afspraken);
	wz__cel_tekst(table, RESULTAAT + k, rij->tekst);
	wz_table_value(table, STATUS + k, rij->status);
	wz_table_value(table, AANTAL + k, rij->aantal);
	wz__cel_tekst(table, GRENS + k, rij->grens);
	wz__cel_tekst(table, EENHEID + k, rij->eenheid);
	wz__cel_tekst(table, HERKOMST + k, rij->herkomst);
	wz__cel_tekst(table, DEELGEBIED + k, rij->deelgebied);
	wz__cel_tekst(table, TOELICHTING + k, rij->toelichting);
	wz_table_value(table, NR + k, rij->id);
	wz_table_value(table, RAPPORTAGE + k, rij->rapportage);
	wz__cel_tekst(table, BESTAND + k, rij->bestand);
	wz__cel_tekst(table, BLAD + k, rij->blad);
	wz_table_value(table, RECORD + k, rij->record);
}

void wz__wijzigingen_lijst(const wz__kant kant[WZ__KANTEN], const wz__wijziging *wijziging,
                           size_t n, wz_verslag *verslag, wz__buf *buf)
{
	const wz__rapportage_rij *rij = &kant[WZ__NIEUW].rij;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "resultaten", kolommen, N);
	for (size_t i = 0; i < n; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, OPDRACHT, rij->opdracht);
		wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
		wz__cel_periode(table, PERIODE, rij->periode);
		wz__cel_tekst(table, PERCEEL, een_van(&wijziging[i])->percelen);
		wz__cel_tekst(table, VERSCHIL, wz__wijziging_naam(&wijziging[i]));
		wz__cel_tekst(table, VELDEN, velden_van(wijziging[i].anders, buf));
		for (size_t k = WZ__OUD; k < WZ__KANTEN; k++)
			if (wijziging[i].resultaat[k])
				zet_kant(wijziging[i].resultaat[k], wijziging[i].regel[k], k, table);
	}
}

/* For people: what differs stands under the result, in words. */
enum { M_RECORD, M_VERSCHIL, M_PERCEEL, M_AFSPRAAK, M_RESULTAAT, M_N };
static const wz_column mens[M_N] = {
	[M_RECORD] = { "record", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[M_VERSCHIL] = { "verschil", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[M_PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[M_AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[M_RESULTAAT] = { "resultaat", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

static void record_erbij(wz__buf *out, const wz__resultaat_rij *rij)
{
	char nr[WZ_FORMAT_SIZE];
	wz__buf_text(out, rij ? wz__nr_tekst(nr, rij->record) : "–");
}

static void zet_records(const wz__wijziging *w, wz_table *table, wz__buf *buf)
{
	const wz__resultaat_rij *oud = w->resultaat[WZ__OUD], *nieuw = w->resultaat[WZ__NIEUW];
	wz__buf_clear(buf);
	record_erbij(buf, oud);
	if (!oud || !nieuw || oud->record != nieuw->record) {
		wz__buf_text(buf, " → ");
		record_erbij(buf, nieuw);
	}
	wz_table_text(table, M_RECORD, wz__buf_str(buf));
}

static const char *of_geen(const char *tekst)
{
	return tekst != NULL && *tekst != '\0' ? tekst : "geen";
}

static void regel_erbij(wz__buf *out, const char *wat, const char *oud, const char *nieuw)
{
	wz__buf_format(out, "\n%s: %s → %s", wat, of_geen(oud), of_geen(nieuw));
}

/* A number with its bound and unit is one thing for a reader. */
static void aantal_erbij(wz__buf *out, const wz__resultaat_rij *oud, const wz__resultaat_rij *nieuw)
{
	wz__buf van = { 0 }, naar = { 0 };
	wz__getal_erbij(&van, oud->aantal, oud->grens, oud->eenheid);
	wz__getal_erbij(&naar, nieuw->aantal, nieuw->grens, nieuw->eenheid);
	regel_erbij(out, "aantal", wz__buf_str(&van), wz__buf_str(&naar));
	out->failed = out->failed || van.failed || naar.failed;
	wz__buf_free(&van);
	wz__buf_free(&naar);
}

static void gewijzigd_erbij(const wz__wijziging *w, wz__buf *out)
{
	const wz__resultaat_rij *oud = w->resultaat[WZ__OUD], *nieuw = w->resultaat[WZ__NIEUW];
	wz__buf_text(out, nieuw->tekst);
	if (w->anders & WZ__ANDERS_TEKST)
		wz__buf_format(out, "\neerst stond er: %s", oud->tekst);
	if (w->anders & WZ__ANDERS_AFSPRAAK)
		regel_erbij(out, "afspraak", w->regel[WZ__OUD]->afspraken, w->regel[WZ__NIEUW]->afspraken);
	if (w->anders & WZ__ANDERS_STATUS)
		regel_erbij(out, "status", wz_realisatie_naam(oud->status),
		            wz_realisatie_naam(nieuw->status));
	if (w->anders & (WZ__ANDERS_AANTAL | WZ__ANDERS_GRENS | WZ__ANDERS_EENHEID))
		aantal_erbij(out, oud, nieuw);
	if (w->anders & WZ__ANDERS_HERKOMST)
		regel_erbij(out, "herkomst", oud->herkomst, nieuw->herkomst);
	if (w->anders & WZ__ANDERS_DEELGEBIED)
		regel_erbij(out, "deelgebied", oud->deelgebied, nieuw->deelgebied);
	if (w->anders & WZ__ANDERS_TOELICHTING)
		regel_erbij(out, "toelichting", oud->toelichting, nieuw->toelichting);
}

static void zet_resultaat(const wz__wijziging *w, wz_table *table, wz__buf *buf)
{
	const wz__resultaat_rij *oud = w->resultaat[WZ__OUD], *nieuw = w->resultaat[WZ__NIEUW];
	wz__buf_clear(buf);
	if (oud && nieuw) {
		gewijzigd_erbij(w, buf);
	} else {
		const wz__resultaat_rij *rij = nieuw ? nieuw : oud;
		wz__melding_woorden(buf, rij, true);
		wz__buf_format(buf, "\nstatus: %s", of_geen(wz_realisatie_naam(rij->status)));
	}
	wz_table_text(table, M_RESULTAAT, wz__buf_str(buf));
}

void wz__wijzigingen_tabel(const wz__wijziging *wijziging, size_t n, wz_verslag *verslag,
                           wz__buf *buf)
{
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "wijzigingen", mens, M_N);
	for (size_t i = 0; i < n; i++) {
		const wz__gemelde_regel *regel = een_van(&wijziging[i]);
		wz_table_row(table, WZ_ROW_DATA, 0);
		zet_records(&wijziging[i], table, buf);
		wz_table_text(table, M_VERSCHIL, wz__wijziging_naam(&wijziging[i]));
		wz__cel_tekst(table, M_PERCEEL, regel->percelen);
		wz__cel_tekst(table, M_AFSPRAAK, regel->afspraken);
		zet_resultaat(&wijziging[i], table, buf);
	}
}
