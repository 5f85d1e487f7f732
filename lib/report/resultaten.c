/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/resultaten.h"
#include "report/gelezen.h"
#include "report/lijst.h"

/* For programs the order is that of DESIGN §4. A person reads the agreed item and
 * the status before the text. In a list the number, with its bound and unit, and
 * the place stand under the text, so that this keeps room in 80 columns. */
enum {
	NR, NR_MENS, PERCEEL, AFSPRAAK_MENS, STATUS_MENS, RESULTAAT, RESULTAAT_MENS, STATUS, AFSPRAAK,
	AANTAL, GRENS, EENHEID, HERKOMST, PERIODE, AANBIEDER, OPDRACHT, DEELGEBIED, TOELICHTING, BRON,
	RAPPORTAGE, BESTAND, BLAD, RECORD, GELEZEN, LIJST = GELEZEN + WZ__GELEZEN_KOLOMMEN,
	GETAL = LIJST, PLAATS, RUW, RAPPORTAGE_MENS, TOESTAND, POSITIE, GEKOPPELD, GEEN_AFSPRAAK, VELDEN
};

#define BEGIN \
	[NR] = { "nr", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false }, \
	[NR_MENS] = { "nr", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false }, \
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false }, \
	[AFSPRAAK_MENS] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false }, \
	[STATUS_MENS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_HUMAN, false }, \
	[RESULTAAT] = { "resultaat", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[RESULTAAT_MENS] = { "resultaat", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false }, \
	[STATUS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_MACHINE, false }, \
	[AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false }, \
	[AANTAL] = { "aantal", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false }, \
	[GRENS] = { "grens", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[EENHEID] = { "eenheid", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }
#define MIDDEN(use) \
	[HERKOMST] = { "herkomst", NULL, WZ_TYPE_TEXT, use, false }, \
	[PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, use, false }, \
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, use, false }, \
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, use, false }, \
	[DEELGEBIED] = { "deelgebied", NULL, WZ_TYPE_TEXT, use, false }, \
	[TOELICHTING] = { "toelichting", NULL, WZ_TYPE_TEXT, use, false }, \
	[BRON] = { "bron", NULL, WZ_TYPE_TEXT, use, false }
#define EIND \
	[RAPPORTAGE] = { "rapportage", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false }, \
	[BESTAND] = { "bestand", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[BLAD] = { "blad", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[RECORD] = { "record", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false }, \
	WZ__GELEZEN_KOLOM(GELEZEN)

const wz_column wz__resultaat_lijst[] = { BEGIN, MIDDEN(WZ_USE_MACHINE), EIND };
const size_t wz__n_resultaat_lijst = LIJST;

const wz_column wz__resultaat_velden[] = {
	BEGIN, MIDDEN(WZ_USE_BOTH), EIND,
	[GETAL] = { "getal", "aantal", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[PLAATS] = { "plaats", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[RUW] = { "ruw", "zoals het er stond", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[RAPPORTAGE_MENS] = { "rapportage", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[TOESTAND] = { "toestand", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[POSITIE] = { "positie", "begint op byte", WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	[GEKOPPELD] = { "gekoppeld", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[GEEN_AFSPRAAK] = { "geen_afspraak", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
};
const size_t wz__n_resultaat_velden = VELDEN;

static void zet_herkomst(wz_table *table, const wz__resultaat_rij *rij)
{
	wz__cel_tekst(table, HERKOMST, rij->herkomst);
	wz__cel_periode(table, PERIODE, rij->periode);
	wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, DEELGEBIED, rij->deelgebied);
	wz__cel_tekst(table, TOELICHTING, rij->toelichting);
	wz__cel_tekst(table, BRON, rij->bron);
	wz_table_value(table, RAPPORTAGE, rij->rapportage);
	wz__cel_tekst(table, BESTAND, rij->bestand);
	wz__cel_tekst(table, BLAD, rij->blad);
	wz_table_value(table, RECORD, rij->record);
}

static void zet(wz_table *table, const wz__resultaat_rij *rij, const wz__koppeling *koppeling)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_nr(table, NR, rij->id);
	if (koppeling != NULL) {
		wz__cel_tekst(table, PERCEEL, koppeling->percelen);
		wz__cel_tekst(table, AFSPRAAK, koppeling->afspraken);
		wz__cel_tekst(table, AFSPRAAK_MENS, koppeling->afspraken);
	}
	wz__cel_tekst(table, RESULTAAT, rij->tekst);
	wz__cel_waarde(table, STATUS, rij->status, WZ_REALISATIE_GEEN);
	wz__cel_waarde(table, STATUS_MENS, rij->status, WZ_REALISATIE_GEEN);
	wz__cel_waarde(table, AANTAL, rij->aantal, WZ_GETAL_GEEN);
	wz__cel_tekst(table, GRENS, rij->grens);
	wz__cel_tekst(table, EENHEID, rij->eenheid);
	zet_herkomst(table, rij);
	wz__gelezen_zet(table, GELEZEN, rij);
}

void wz__resultaat_zet(wz_table *table, const wz__resultaat_rij *rij,
                       const wz__koppeling *koppeling, wz__buf *buf)
{
	zet(table, rij, koppeling);
	wz__buf_clear(buf);
	wz__buf_text(buf, rij->tekst);
	wz__buf_text(buf, "\n(");
	wz__getal_erbij(buf, rij->aantal, rij->grens, rij->eenheid);
	wz__gelezen_voluit(buf, rij);
	if (rij->aantal != WZ_GETAL_GEEN || rij->gelezen.aantal != WZ_GETAL_GEEN)
		wz__buf_text(buf, "; ");
	wz__plaats_erbij(buf, rij->bestand, rij->blad, rij->record);
	wz__buf_char(buf, ')');
	wz__cel_tekst(table, RESULTAAT_MENS, wz__buf_str(buf));
}

void wz__resultaat_groep(wz_table *table, const char *text)
{
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, RESULTAAT_MENS, text);
}

/* That somebody said that it belongs to no agreed item. */
static void zet_geen_afspraak(wz_table *table, const wz__resultaat_rij *rij, wz__buf *buf)
{
	wz__buf_clear(buf);
	wz__buf_text(buf, "geen");
	if (*rij->geen_volgens != '\0')
		wz__buf_format(buf, ", volgens %s", rij->geen_volgens);
	wz__cel_tekst(table, AFSPRAAK_MENS, wz__buf_str(buf));
	wz__cel_tekst(table, GEEN_AFSPRAAK,
	              *rij->geen_volgens != '\0' ? rij->geen_volgens : "onbekend");
}

void wz__resultaat_zet_velden(wz_table *table, const wz__resultaat_rij *rij,
                              const wz__koppeling *koppeling, wz__buf *buf)
{
	char nr[WZ_FORMAT_SIZE];
	zet(table, rij, koppeling);
	wz__cel_tekst(table, RESULTAAT_MENS, rij->tekst);
	wz__getal_tekst(buf, rij->aantal, rij->grens, rij->eenheid);
	wz__gelezen_voluit(buf, rij);
	wz__cel_tekst(table, GETAL, wz__buf_str(buf));
	wz__buf_clear(buf);
	wz__plaats_erbij(buf, rij->bestand, rij->blad, rij->record);
	wz__cel_tekst(table, PLAATS, wz__buf_str(buf));
	wz__cel_tekst(table, RUW, rij->ruw);
	wz__cel_tekst(table, RAPPORTAGE_MENS, wz__nr_tekst(nr, rij->rapportage));
	wz__cel_tekst(table, TOESTAND, rij->toestand);
	wz_table_value(table, POSITIE, rij->positie);
	if (rij->geen_volgens != NULL)
		zet_geen_afspraak(table, rij, buf);
	if (rij->met_hand || (koppeling != NULL && *koppeling->afspraken != '\0'))
		wz__cel_tekst(table, GEKOPPELD, rij->met_hand ? "met de hand" : "bij het importeren");
}
