/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include "report/gelezen.h"
#include "report/trace.h"
#include "report/woorden.h"

enum {
	OPDRACHT, PERCEEL, AFSPRAAK, PERIODE, STATUS, GECLAIMD, BEREKEND, VASTGESTELD, STAP, NR,
	RESULTAAT, GEMELDE_STATUS, AANTAL, GRENS, EENHEID, HERKOMST, TELT_VOOR, RAPPORTAGE,
	GERAPPORTEERD, AANBIEDER, BESTAND, SHA256, BLAD, RECORD, BRON, GELEZEN,
	N = GELEZEN + WZ__GELEZEN_KOLOMMEN
};

#define SOORT(naam, soort) { naam, NULL, soort, WZ_USE_MACHINE, false }
#define TEKST(naam) SOORT(naam, WZ_TYPE_TEXT)
static const wz_column kolommen[N] = {
	[OPDRACHT] = SOORT("opdracht", WZ_TYPE_ID),
	[PERCEEL] = SOORT("perceel", WZ_TYPE_ID),
	[AFSPRAAK] = SOORT("afspraak", WZ_TYPE_ID),
	[PERIODE] = TEKST("periode"),
	[STATUS] = SOORT("status", WZ_TYPE_REALISATIE),
	[GECLAIMD] = SOORT("geclaimd", WZ_TYPE_REALISATIE),
	[BEREKEND] = SOORT("berekend", WZ_TYPE_REALISATIE),
	[VASTGESTELD] = SOORT("vastgesteld", WZ_TYPE_REALISATIE),
	[STAP] = TEKST("stap"),
	[NR] = SOORT("nr", WZ_TYPE_INTEGER),
	[RESULTAAT] = TEKST("resultaat"),
	[GEMELDE_STATUS] = SOORT("gemelde_status", WZ_TYPE_REALISATIE),
	[AANTAL] = SOORT("aantal", WZ_TYPE_NUMBER),
	[GRENS] = TEKST("grens"),
	[EENHEID] = TEKST("eenheid"),
	[HERKOMST] = TEKST("herkomst"),
	[TELT_VOOR] = TEKST("telt_voor"),
	[RAPPORTAGE] = SOORT("rapportage", WZ_TYPE_INTEGER),
	[GERAPPORTEERD] = TEKST("gerapporteerd"),
	[AANBIEDER] = TEKST("aanbieder"),
	[BESTAND] = TEKST("bestand"),
	[SHA256] = TEKST("sha256"),
	[BLAD] = TEKST("blad"),
	[RECORD] = SOORT("record", WZ_TYPE_INTEGER),
	[BRON] = TEKST("bron"),
	WZ__GELEZEN_KOLOM(GELEZEN),
};

wz_table *wz__trace_lijst(wz_verslag *verslag)
{
	return wz_verslag_table(verslag, WZ_TABLE_LIST, "trace", kolommen, N);
}

static void zet_resultaat(wz__trace *t, const wz__resultaat_rij *rij)
{
	const wz__rapportbron *rapport = wz__rapportbron_noem(&t->bronnen, rij->rapportage);
	wz_table_value(t->lijst, NR, rij->id);
	wz__cel_tekst(t->lijst, RESULTAAT, rij->tekst);
	wz_table_value(t->lijst, GEMELDE_STATUS, rij->status);
	wz_table_value(t->lijst, AANTAL, rij->aantal);
	if (rij->aantal != WZ_GETAL_GEEN)
		wz_table_text(t->lijst, GRENS,
		              *rij->grens != '\0' ? rij->grens : wz_grens_naam(WZ_PRECIES));
	wz__cel_tekst(t->lijst, EENHEID, rij->eenheid);
	wz__cel_tekst(t->lijst, HERKOMST, rij->herkomst);
	wz_table_value(t->lijst, RAPPORTAGE, rij->rapportage);
	wz__cel_periode(t->lijst, GERAPPORTEERD, rij->periode);
	wz__cel_tekst(t->lijst, AANBIEDER, rij->aanbieder);
	wz__cel_tekst(t->lijst, BESTAND, rij->bestand);
	wz__cel_tekst(t->lijst, SHA256, rapport ? rapport->sha256 : "");
	wz__cel_tekst(t->lijst, BLAD, rij->blad);
	wz_table_value(t->lijst, RECORD, rij->record);
	wz__cel_tekst(t->lijst, BRON, rij->bron);
	wz__gelezen_zet(t->lijst, GELEZEN, rij);
}

void wz__trace_rij(wz__trace *t, const wz__tracerij *rij)
{
	wz_table_row(t->lijst, WZ_ROW_DATA, 0);
	wz__cel_tekst(t->lijst, OPDRACHT, rij->opdracht);
	wz__cel_tekst(t->lijst, PERCEEL, rij->perceel);
	wz__cel_tekst(t->lijst, AFSPRAAK, rij->afspraak);
	wz__cel_periode(t->lijst, PERIODE, rij->periode);
	wz_table_value(t->lijst, STATUS, rij->status);
	if (rij->oordeel) {
		wz_table_value(t->lijst, GECLAIMD, rij->oordeel->geclaimd);
		wz_table_value(t->lijst, BEREKEND, rij->oordeel->berekend);
		wz_table_value(t->lijst, VASTGESTELD, rij->oordeel->vastgesteld);
	}
	wz__cel_tekst(t->lijst, STAP, rij->stap);
	if (!rij->resultaat)
		return;
	zet_resultaat(t, rij->resultaat);
	wz__cel_tekst(t->lijst, TELT_VOOR, rij->telt_voor);
}

void wz__trace_melding(wz__trace *t, const wz__resultaat_rij *rij, wz__buf *out)
{
	wz__rapportbron_noem(&t->bronnen, rij->rapportage);
	t->aangehaald = true;
	t->uit_tekst = t->uit_tekst || (rij->gelezen.aantal != WZ_GETAL_GEEN && !rij->gelezen.aanvaard);
	wz__melding_woorden(out, rij, true);
	wz__buf_format(out, " [%" PRId64 ":%" PRId64, rij->rapportage, rij->record);
}

/* A file once, also when several reports stand in it. */
static bool eerder(const wz__bronnen *b, size_t rapport)
{
	for (size_t i = 0; i < rapport; i++)
		if (b->rapport[i].genoemd && strcmp(b->rapport[i].sha256, b->rapport[rapport].sha256) == 0)
			return true;
	return false;
}

static void noem_bestand(const wz__bronnen *b, size_t eerste, wz__buf *regel)
{
	const wz__rapportbron *bestand = &b->rapport[eerste];
	char periode[WZ_FORMAT_SIZE];
	const char *tussen = "Rapportage ";
	wz__buf_clear(regel);
	for (size_t i = eerste; i < b->n_rapporten; i++) {
		const wz__rapportbron *rapport = &b->rapport[i];
		if (!rapport->genoemd || strcmp(rapport->sha256, bestand->sha256) != 0)
			continue;
		wz__buf_format(regel, "%s%" PRId64 " (%s, %s)", tussen, rapport->id, rapport->aanbieder,
		               wz_periode_format(periode, rapport->periode));
		tussen = ", ";
	}
	wz__buf_format(regel, ": %s\nsha256 %s", bestand->bestand, bestand->sha256);
}

void wz__trace_legenda(wz__trace *t, wz_verslag *verslag)
{
	const wz__bronnen *b = &t->bronnen;
	if (t->oneens)
		wz_verslag_legend(verslag,
		                  "≠: de aanbieder zegt iets anders dan volgt uit getal en doel");
	if (t->aangehaald && t->options->count == WZ_COUNT_AFSPRAKEN)
		wz_verslag_legend(verslag, "telt voor: claim is wat de aanbieder zegt, getal is wat met "
		                           "het doel is vergeleken");
	if (t->gedeeld)
		wz_verslag_legend(verslag, "gedeeld: een getal dat bij meer afspraken hoort");
	if (t->aangehaald)
		wz_verslag_legend(verslag, "[4:2]: rapportage 4, record 2 in het bestand");
	if (t->uit_tekst)
		wz_verslag_legend(verslag, wz__gelezen_legenda);
	for (size_t i = 0; i < b->n_rapporten; i++) {
		if (!b->rapport[i].genoemd || eerder(b, i))
			continue;
		noem_bestand(b, i, &t->regel);
		wz_verslag_legend(verslag, wz__buf_str(&t->regel));
	}
}
