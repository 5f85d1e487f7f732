/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/compare.h"

enum {
	OPDRACHT, PERCEEL, STADSDEEL, AANBIEDER, THEMA, AFSPRAAK, OMSCHRIJVING, EENHEID, VERSCHIL,
	PERIODE, STATUS = PERIODE + WZ__ZIJDEN, WAARDE = STATUS + WZ__ZIJDEN,
	GRENS = WAARDE + WZ__ZIJDEN, DOEL = GRENS + WZ__ZIJDEN, HERKOMST = DOEL + WZ__ZIJDEN,
	OORDEEL = HERKOMST + WZ__ZIJDEN, REDEN = OORDEEL + WZ__ZIJDEN,
	SIGNALEN = REDEN + WZ__ZIJDEN, N = SIGNALEN + WZ__ZIJDEN
};

#define SOORT(naam, soort) { naam, NULL, soort, WZ_USE_MACHINE, false }
#define TEKST(naam) SOORT(naam, WZ_TYPE_TEXT)
static const wz_column kolommen[N] = {
	[OPDRACHT] = SOORT("opdracht", WZ_TYPE_ID),
	[PERCEEL] = SOORT("perceel", WZ_TYPE_ID),
	[STADSDEEL] = TEKST("stadsdeel"),
	[AANBIEDER] = TEKST("aanbieder"),
	[THEMA] = TEKST("thema"),
	[AFSPRAAK] = SOORT("afspraak", WZ_TYPE_ID),
	[OMSCHRIJVING] = TEKST("omschrijving"),
	[EENHEID] = TEKST("eenheid"),
	[VERSCHIL] = TEKST("verschil"),
	[PERIODE + WZ__VAN] = TEKST("periode_van"),
	[PERIODE + WZ__NAAR] = TEKST("periode_naar"),
	[STATUS + WZ__VAN] = SOORT("status_van", WZ_TYPE_REALISATIE),
	[STATUS + WZ__NAAR] = SOORT("status_naar", WZ_TYPE_REALISATIE),
	[WAARDE + WZ__VAN] = SOORT("waarde_van", WZ_TYPE_NUMBER),
	[WAARDE + WZ__NAAR] = SOORT("waarde_naar", WZ_TYPE_NUMBER),
	[GRENS + WZ__VAN] = TEKST("grens_van"),
	[GRENS + WZ__NAAR] = TEKST("grens_naar"),
	[DOEL + WZ__VAN] = SOORT("doel_van", WZ_TYPE_NUMBER),
	[DOEL + WZ__NAAR] = SOORT("doel_naar", WZ_TYPE_NUMBER),
	[HERKOMST + WZ__VAN] = TEKST("herkomst_van"),
	[HERKOMST + WZ__NAAR] = TEKST("herkomst_naar"),
	[OORDEEL + WZ__VAN] = TEKST("oordeel_van"),
	[OORDEEL + WZ__NAAR] = TEKST("oordeel_naar"),
	[REDEN + WZ__VAN] = TEKST("reden_van"),
	[REDEN + WZ__NAAR] = TEKST("reden_naar"),
	[SIGNALEN + WZ__VAN] = SOORT("signalen_van", WZ_TYPE_INTEGER),
	[SIGNALEN + WZ__NAAR] = SOORT("signalen_naar", WZ_TYPE_INTEGER),
};

wz__zijde wz__naast_zijde(const wz__naast *naast, size_t afspraak, int k)
{
	const wz__overzicht *ov = naast->ov;
	wz_periode periode = wz__periode_van(ov, ov->afspraak[afspraak].perceel, (size_t)k);
	return (wz__zijde){ wz__oordeel_van(ov, afspraak, (size_t)k),
		                wz__doel_van(ov, afspraak, periode), periode };
}

wz__verschil wz__naast_verschil(const wz__naast *naast, size_t afspraak)
{
	wz__zijde van = wz__naast_zijde(naast, afspraak, WZ__VAN);
	wz__zijde naar = wz__naast_zijde(naast, afspraak, WZ__NAAR);
	return wz__verschil_bepaal(&van, &naar, naast->basis);
}

int64_t wz__naast_signalen(const wz__naast *naast, size_t afspraak, int k)
{
	const wz__afspraakblok *blok = &naast->ov->afspraak[afspraak];
	return wz__signalen_open(naast->signalen, blok->rij.id, blok->perceel, (size_t)k);
}

bool wz__naast_gerapporteerd(const wz__naast *naast, size_t perceel, int k)
{
	const wz__perceelblok *blok = &naast->ov->perceel[perceel];
	for (size_t i = blok->dekking; i < blok->dekking + blok->n_dekking; i++)
		if (wz__rapportage_telt(naast->ov, perceel, naast->ov->dekking[i].aanbieder,
		                        naast->ov->dekking[i].periode, (size_t)k))
			return true;
	return false;
}

/* The contract manager may have given a verdict without any report. */
bool wz__naast_stil(const wz__naast *naast, size_t afspraak)
{
	wz__verschil verschil = wz__naast_verschil(naast, afspraak);
	if (verschil == WZ__VERSCHIL_GEEN || verschil == WZ__GELIJK)
		return false;
	for (int k = WZ__VAN; k <= WZ__NAAR; k++) {
		wz__zijde zijde = wz__naast_zijde(naast, afspraak, k);
		if (wz__zijde_telt(&zijde) && zijde.oordeel->vastgesteld == WZ_REALISATIE_GEEN
		    && !wz__naast_gerapporteerd(naast, naast->ov->afspraak[afspraak].perceel, k))
			return true;
	}
	return false;
}

wz__naasttelling wz__naast_tel(const wz__naast *naast, size_t perceel)
{
	const wz__perceelblok *blok = &naast->ov->perceel[perceel];
	wz__naasttelling telling = { 0 };
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		wz__verschil verschil = wz__naast_verschil(naast, a);
		if (verschil == WZ__VERSCHIL_GEEN)
			continue;
		telling.telt++;
		if (verschil == WZ__GELIJK)
			telling.gelijk++;
		else if (wz__naast_stil(naast, a))
			telling.stil++;
		else
			telling.anders++;
	}
	return telling;
}

wz_table *wz__naast_lijst(wz_verslag *verslag)
{
	return wz_verslag_table(verslag, WZ_TABLE_LIST, "afspraken", kolommen, N);
}

/* Why there is no status, or what its number cannot say. */
static const char *reden_van(const wz__naast *naast, size_t afspraak, const wz__zijde *zijde, int k)
{
	size_t perceel = naast->ov->afspraak[afspraak].perceel;
	if (!wz__perceel_loopt(naast->ov, perceel, (size_t)k))
		return "niet van kracht";
	if (!wz__zijde_telt(zijde))
		return "vervallen";
	if (zijde->oordeel->resultaten > 0)
		return wz__reden_naam(zijde->oordeel->reden);
	return wz__naast_gerapporteerd(naast, perceel, k) ? "niet gerapporteerd" : "geen rapportage";
}

static void zet_zijde(const wz__naast *naast, size_t afspraak, size_t k, wz_table *table)
{
	wz__zijde zijde = wz__naast_zijde(naast, afspraak, (int)k);
	const wz__oordeel *oordeel = zijde.oordeel;
	wz__cel_periode(table, PERIODE + k, zijde.periode);
	wz__cel_tekst(table, REDEN + k, reden_van(naast, afspraak, &zijde, (int)k));
	if (!wz__zijde_telt(&zijde))
		return;
	wz_table_value(table, SIGNALEN + k, wz__naast_signalen(naast, afspraak, (int)k));
	wz_table_value(table, STATUS + k, wz__oordeel_basis(oordeel, naast->basis));
	wz_table_value(table, WAARDE + k, oordeel->waarde);
	if (oordeel->waarde != WZ_GETAL_GEEN)
		wz__cel_tekst(table, GRENS + k, wz_grens_naam(oordeel->grens));
	wz_table_value(table, DOEL + k, zijde.doel);
	wz__cel_tekst(table, HERKOMST + k, wz_herkomst_naam(oordeel->herkomst));
	if (oordeel->resultaten > 0 || oordeel->vastgesteld != WZ_REALISATIE_GEEN)
		wz__cel_tekst(table, OORDEEL + k, wz_basis_naam(wz__zijde_van_wie(&zijde, naast->basis)));
}

void wz__naast_rijen(const wz__naast *naast, size_t perceel, wz_table *table)
{
	const wz__perceelblok *blok = &naast->ov->perceel[perceel];
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		const wz__afspraak_rij *rij = &naast->ov->afspraak[a].rij;
		wz__verschil verschil = wz__naast_verschil(naast, a);
		if (verschil == WZ__VERSCHIL_GEEN)
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, OPDRACHT, blok->rij.opdracht);
		wz__cel_tekst(table, PERCEEL, blok->rij.nummer);
		wz__cel_tekst(table, STADSDEEL, blok->rij.stadsdeel);
		wz__cel_tekst(table, AANBIEDER, blok->rij.aanbieder);
		wz__cel_tekst(table, THEMA, blok->rij.thema);
		wz__cel_tekst(table, AFSPRAAK, rij->nummer);
		wz__cel_tekst(table, OMSCHRIJVING, rij->omschrijving);
		wz__cel_tekst(table, EENHEID, rij->eenheid);
		wz__cel_tekst(table, VERSCHIL, wz__verschil_naam(verschil));
		for (size_t k = WZ__VAN; k < WZ__ZIJDEN; k++)
			zet_zijde(naast, a, k, table);
	}
}
