/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/oordeel_lijst.h"
#include "overzicht/signalen.h"
#include "report/lijst.h"

/* Names are those of the lists where these hold the same. */
enum {
	OPDRACHT, PERCEEL, AFSPRAAK, PERIODE, GECLAIMD, BEREKEND, VASTGESTELD, GELDEND, REDEN, WAARDE,
	GRENS, DOEL, EENHEID, VERANDERING, HERKOMST, RESULTATEN, SIGNALEN, OPEN, ONEENS, N
};
#define MACHINE(naam, soort) { naam, NULL, soort, WZ_USE_MACHINE, false }
static const wz_column kolommen[N] = {
	[OPDRACHT] = MACHINE("opdracht", WZ_TYPE_ID),
	[PERCEEL] = MACHINE("perceel", WZ_TYPE_ID),
	[AFSPRAAK] = MACHINE("afspraak", WZ_TYPE_ID),
	[PERIODE] = MACHINE("periode", WZ_TYPE_TEXT),
	[GECLAIMD] = MACHINE("geclaimd", WZ_TYPE_REALISATIE),
	[BEREKEND] = MACHINE("berekend", WZ_TYPE_REALISATIE),
	[VASTGESTELD] = MACHINE("vastgesteld", WZ_TYPE_REALISATIE),
	[GELDEND] = MACHINE("geldend", WZ_TYPE_REALISATIE),
	[REDEN] = MACHINE("reden", WZ_TYPE_TEXT),
	[WAARDE] = MACHINE("waarde", WZ_TYPE_NUMBER),
	[GRENS] = MACHINE("grens", WZ_TYPE_TEXT),
	[DOEL] = MACHINE("doel", WZ_TYPE_NUMBER),
	[EENHEID] = MACHINE("eenheid", WZ_TYPE_TEXT),
	[VERANDERING] = MACHINE("verandering", WZ_TYPE_NUMBER),
	[HERKOMST] = MACHINE("herkomst", WZ_TYPE_TEXT),
	[RESULTATEN] = MACHINE("resultaten", WZ_TYPE_INTEGER),
	[SIGNALEN] = MACHINE("signalen", WZ_TYPE_INTEGER),
	[OPEN] = MACHINE("open", WZ_TYPE_TEXT),
	[ONEENS] = MACHINE("oneens", WZ_TYPE_TEXT),
};

static void zet_oordeel(const wz__oordeel *oordeel, wz_table *table)
{
	wz_table_value(table, GECLAIMD, oordeel->geclaimd);
	wz_table_value(table, BEREKEND, oordeel->berekend);
	wz_table_value(table, VASTGESTELD, oordeel->vastgesteld);
	wz_table_value(table, GELDEND, oordeel->geldend);
	wz__cel_tekst(table, REDEN, wz__reden_naam(oordeel->reden));
	wz_table_value(table, WAARDE, oordeel->waarde);
	if (oordeel->waarde != WZ_GETAL_GEEN)
		wz__cel_tekst(table, GRENS, wz_grens_naam(oordeel->grens));
	wz_table_value(table, VERANDERING, oordeel->verandering);
	wz__cel_tekst(table, HERKOMST, wz_herkomst_naam(oordeel->herkomst));
	wz_table_value(table, RESULTATEN, oordeel->resultaten);
	wz_table_text(table, OPEN, oordeel->open ? "ja" : "nee");
	wz_table_text(table, ONEENS, oordeel->oneens ? "ja" : "nee");
}

/* An agreed item that was dropped is not judged: its row says only that. */
static void zet_rij(const wz__overzicht *ov, const wz__signalen *signalen, size_t a, size_t k,
                    wz_table *table)
{
	const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
	const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
	size_t p = ov->afspraak[a].perceel;
	wz_periode periode = wz__periode_van(ov, p, k);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, ov->perceel[p].rij.opdracht);
	wz__cel_tekst(table, PERCEEL, ov->perceel[p].rij.nummer);
	wz__cel_tekst(table, AFSPRAAK, rij->nummer);
	wz__cel_periode(table, PERIODE, periode);
	wz_table_value(table, DOEL, wz__doel_van(ov, a, periode));
	wz__cel_tekst(table, EENHEID, rij->eenheid);
	wz_table_value(table, SIGNALEN, wz__signalen_open(signalen, rij->id, p, k));
	if (oordeel->vervallen)
		wz_table_text(table, REDEN, "vervallen");
	else
		zet_oordeel(oordeel, table);
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	wz__overzicht ov = { 0 };
	wz__signalen signalen = { 0 };
	(void)vraag;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "oordelen", kolommen, N);
	wz_status status = wz__signalen_lees(dossier, keuze, &ov, &signalen);
	if (status == WZ_OK)
		status = wz__signalen_toestand(dossier, &signalen);
	for (size_t a = 0; status == WZ_OK && a < ov.n_afspraken; a++)
		for (size_t k = 0; k < ov.n_perioden; k++)
			if (wz__oordeel_van(&ov, a, k))
				zet_rij(&ov, &signalen, a, k, table);
	wz__signalen_free(&signalen);
	wz__overzicht_free(&ov);
	return status;
}

wz_status wz__oordeel_lijst(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "oordelen", filter, vul, NULL, out);
}
