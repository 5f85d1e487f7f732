/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/detail.h"
#include "report/gelezen.h"

enum {
	OPDRACHT, PERCEEL, STADSDEEL, AANBIEDER, THEMA, PERIODE, AFSPRAAK, OMSCHRIJVING, DOEL, EENHEID,
	GELDEND, GECLAIMD, BEREKEND, VASTGESTELD, REDEN, RESULTAAT_NR, RESULTAAT, STATUS, AANTAL, GRENS,
	RESULTAAT_EENHEID, HERKOMST, TOELICHTING, RAPPORTAGE, BESTAND, RECORD, SIGNALEN, GELEZEN, N = GELEZEN + WZ__GELEZEN_KOLOMMEN
};

#define TEKST(naam) { naam, NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }
#define SOORT(naam, soort) { naam, NULL, soort, WZ_USE_MACHINE, false }
static const wz_column kolommen[N] = {
	[OPDRACHT] = SOORT("opdracht", WZ_TYPE_ID),
	[PERCEEL] = SOORT("perceel", WZ_TYPE_ID),
	[STADSDEEL] = TEKST("stadsdeel"),
	[AANBIEDER] = TEKST("aanbieder"),
	[THEMA] = TEKST("thema"),
	[PERIODE] = TEKST("periode"),
	[AFSPRAAK] = SOORT("afspraak", WZ_TYPE_ID),
	[OMSCHRIJVING] = TEKST("omschrijving"),
	[DOEL] = SOORT("doel", WZ_TYPE_NUMBER),
	[EENHEID] = TEKST("eenheid"),
	[GELDEND] = SOORT("geldend", WZ_TYPE_REALISATIE),
	[GECLAIMD] = SOORT("geclaimd", WZ_TYPE_REALISATIE),
	[BEREKEND] = SOORT("berekend", WZ_TYPE_REALISATIE),
	[VASTGESTELD] = SOORT("vastgesteld", WZ_TYPE_REALISATIE),
	[REDEN] = TEKST("reden"),
	[RESULTAAT_NR] = SOORT("resultaat_nr", WZ_TYPE_INTEGER),
	[RESULTAAT] = TEKST("resultaat"),
	[STATUS] = SOORT("status", WZ_TYPE_REALISATIE),
	[AANTAL] = SOORT("aantal", WZ_TYPE_NUMBER),
	[GRENS] = TEKST("grens"),
	[RESULTAAT_EENHEID] = TEKST("resultaat_eenheid"),
	[HERKOMST] = TEKST("herkomst"),
	[TOELICHTING] = TEKST("toelichting"),
	[RAPPORTAGE] = SOORT("rapportage", WZ_TYPE_INTEGER),
	[BESTAND] = TEKST("bestand"),
	[RECORD] = SOORT("record", WZ_TYPE_INTEGER),
	[SIGNALEN] = SOORT("signalen", WZ_TYPE_INTEGER),
	WZ__GELEZEN_KOLOM(GELEZEN),
};

wz_table *wz__detail_lijst(wz_verslag *verslag)
{
	return wz_verslag_table(verslag, WZ_TABLE_LIST, "afspraken", kolommen, N);
}

static void rij_perceel(const wz__overzicht *ov, size_t perceel, size_t k, wz_table *table)
{
	const wz__perceel_rij *rij = &ov->perceel[perceel].rij;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, PERCEEL, rij->nummer);
	wz__cel_tekst(table, STADSDEEL, rij->stadsdeel);
	wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
	wz__cel_tekst(table, THEMA, rij->thema);
	wz__cel_periode(table, PERIODE, wz__periode_van(ov, perceel, k));
}

static void zet_afspraak(const wz__overzicht *ov, size_t afspraak, size_t k, wz_table *table)
{
	const wz__afspraakblok *blok = &ov->afspraak[afspraak];
	const wz__oordeel *oordeel = wz__oordeel_van(ov, afspraak, k);
	wz__cel_tekst(table, AFSPRAAK, blok->rij.nummer);
	wz__cel_tekst(table, OMSCHRIJVING, blok->rij.omschrijving);
	wz_table_value(table, DOEL,
	               wz__doel_van(ov, afspraak, wz__periode_van(ov, blok->perceel, k)));
	wz__cel_tekst(table, EENHEID, blok->rij.eenheid);
	if (oordeel->vervallen) {
		wz_table_text(table, REDEN, "vervallen");
		return;
	}
	wz_table_value(table, GELDEND, oordeel->geldend);
	wz_table_value(table, GECLAIMD, oordeel->geclaimd);
	wz_table_value(table, BEREKEND, oordeel->berekend);
	wz_table_value(table, VASTGESTELD, oordeel->vastgesteld);
	wz__cel_tekst(table, REDEN, wz__reden_naam(oordeel->reden));
}

static void zet_resultaat(const wz__resultaat_rij *rij, wz_table *table)
{
	wz_table_value(table, RESULTAAT_NR, rij->id);
	wz__cel_tekst(table, RESULTAAT, rij->tekst);
	wz_table_value(table, STATUS, rij->status);
	wz_table_value(table, AANTAL, rij->aantal);
	if (rij->aantal != WZ_GETAL_GEEN)
		wz_table_text(table, GRENS, *rij->grens != '\0' ? rij->grens : wz_grens_naam(WZ_PRECIES));
	wz__cel_tekst(table, RESULTAAT_EENHEID, rij->eenheid);
	wz__cel_tekst(table, HERKOMST, rij->herkomst);
	wz__cel_tekst(table, TOELICHTING, rij->toelichting);
	wz_table_value(table, RAPPORTAGE, rij->rapportage);
	wz__cel_tekst(table, BESTAND, rij->bestand);
	wz_table_value(table, RECORD, rij->record);
	wz__gelezen_zet(table, GELEZEN, rij);
}

static void rijen_afspraak(const wz__overzicht *ov, size_t afspraak, size_t k,
                           const wz__meldingen *m, const wz__signalen *signalen, wz_table *table)
{
	size_t perceel = ov->afspraak[afspraak].perceel, n = 0;
	int64_t open = wz__signalen_open(signalen, ov->afspraak[afspraak].rij.id, perceel, k);
	for (size_t i = 0; i < m->n; i++) {
		if (!wz__melding_telt(ov, perceel, &m->melding[i], k)
		    || !wz__melding_bij(&m->melding[i], ov->afspraak[afspraak].rij.id))
			continue;
		rij_perceel(ov, perceel, k, table);
		zet_afspraak(ov, afspraak, k, table);
		zet_resultaat(&m->melding[i].rij, table);
		wz_table_value(table, SIGNALEN, open);
		n++;
	}
	if (n > 0)
		return;
	rij_perceel(ov, perceel, k, table);
	zet_afspraak(ov, afspraak, k, table);
	wz_table_value(table, SIGNALEN, open);
}

void wz__detail_rijen(const wz__overzicht *ov, size_t perceel, const wz__meldingen *m,
                      const wz__signalen *signalen, wz_table *table)
{
	const wz__perceelblok *blok = &ov->perceel[perceel];
	for (size_t k = 0; k < ov->n_perioden; k++) {
		for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
			if (wz__oordeel_van(ov, a, k))
				rijen_afspraak(ov, a, k, m, signalen, table);
		for (size_t i = 0; i < m->n; i++) {
			if (!wz__melding_telt(ov, perceel, &m->melding[i], k)
			    || wz__melding_gekoppeld(ov, perceel, &m->melding[i]))
				continue;
			rij_perceel(ov, perceel, k, table);
			zet_resultaat(&m->melding[i].rij, table);
		}
	}
}
