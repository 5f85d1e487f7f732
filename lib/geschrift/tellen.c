/* SPDX-License-Identifier: EUPL-1.2 */
/* Which agreed items a figure counts. */
#include "geschrift/tellen.h"

wz_realisatie wz__getelde_status(const wz__evaluatie *ev, const wz__oordeel *oordeel)
{
	return wz__oordeel_basis(oordeel, ev->options->basis);
}

wz_status wz__hoeveel_zijn(wz__evaluatie *ev, const wz__telvraag *vraag, int64_t *n)
{
	wz__geteld geteld = { 0 };
	bool goed = wz__geteld_van(ev, vraag, &geteld);

	*n = goed ? (int64_t)geteld.n : 0;
	wz__geteld_free(&geteld);
	return goed ? WZ_OK : WZ_ERR_NOMEM;
}

wz_status wz__tekst_telling(wz__evaluatie *ev, wz_alinea *alinea, const char *woord,
                            const char *wat, const wz__telvraag *vraag)
{
	wz__geteld geteld = { 0 };
	bool goed = wz__geteld_van(ev, vraag, &geteld);

	if (goed)
		wz__tekst_geteld(ev, alinea, woord, wat, &geteld);
	wz__geteld_free(&geteld);
	return goed ? WZ_OK : WZ_ERR_NOMEM;
}

wz_status wz__cel_telling(wz__evaluatie *ev, wz_table *table, size_t column, const char *wat,
                          const wz__telvraag *vraag)
{
	wz__geteld geteld = { 0 };
	bool goed = wz__geteld_van(ev, vraag, &geteld);

	if (goed)
		wz__cel_geteld(ev, table, column, wat, &geteld);
	wz__geteld_free(&geteld);
	return goed ? WZ_OK : WZ_ERR_NOMEM;
}

/* The status that is counted is the provider's, and no number was tested beside it. */
bool wz__eis_zonder_getal(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	wz_basis basis = ev->options->basis;

	(void)afspraak;
	return oordeel->heeft_claim && oordeel->resultaten > 0 && oordeel->berekend == WZ_ONBEKEND &&
	       (basis == WZ_BASIS_GECLAIMD ||
	        (basis == WZ_BASIS_GELDEND && oordeel->vastgesteld == WZ_REALISATIE_GEEN));
}

bool wz__eis_oneens(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)ev;
	(void)afspraak;
	return oordeel->oneens;
}

/* Of the three outcomes the better one has the lower number. */
bool wz__eis_gunstiger(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	return wz__eis_oneens(ev, afspraak, oordeel) && oordeel->geclaimd < oordeel->berekend;
}

bool wz__eis_minder_gunstig(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	return wz__eis_oneens(ev, afspraak, oordeel) && oordeel->geclaimd > oordeel->berekend;
}

bool wz__eis_vastgesteld(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)ev;
	(void)afspraak;
	return oordeel->vastgesteld != WZ_REALISATIE_GEEN;
}

bool wz__eis_schatting(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)ev;
	(void)afspraak;
	return oordeel->waarde != WZ_GETAL_GEEN && oordeel->herkomst == WZ_GESCHAT;
}

bool wz__eis_niet_gemeld(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)ev;
	(void)afspraak;
	return oordeel->resultaten == 0;
}

void wz__procent(wz__buf *out, int64_t deel, int64_t geheel)
{
	int64_t procent = geheel > 0 ? (deel * 200 + geheel) / (geheel * 2) : 0;

	if (deel > 0 && procent == 0)
		wz__buf_text(out, "minder dan 1%");
	else if (deel < geheel && procent == 100)
		wz__buf_text(out, "ruim 99%");
	else
		wz__buf_format(out, "%lld%%", (long long)procent);
}

const char *wz__is_zijn(int64_t n)
{
	return n == 1 ? "is" : "zijn";
}

bool wz__gerapporteerd(const wz__evaluatie *ev, size_t perceel, size_t index)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__perceelblok *blok = &ov->perceel[perceel];

	for (size_t i = blok->dekking; i < blok->dekking + blok->n_dekking; i++)
		if (wz__rapportage_telt(ov, perceel, ov->dekking[i].aanbieder, ov->dekking[i].periode,
		                        index))
			return true;
	return false;
}

wz__omvang wz__omvang_van(const wz__evaluatie *ev, size_t index)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	wz__omvang uit = { 0 };

	for (size_t p = 0; p < ov->n_percelen; p++) {
		bool stadsdeel = true, aanbieder = true;

		if (!wz__perceel_loopt(ov, p, index))
			continue;
		for (size_t q = 0; q < p; q++) {
			if (!wz__perceel_loopt(ov, q, index))
				continue;
			stadsdeel =
				stadsdeel && ov->perceel[q].rij.stadsdeel_id != ov->perceel[p].rij.stadsdeel_id;
			aanbieder =
				aanbieder && ov->perceel[q].rij.aanbieder_id != ov->perceel[p].rij.aanbieder_id;
		}
		uit.percelen++;
		uit.stadsdelen += stadsdeel ? 1 : 0;
		uit.aanbieders += aanbieder ? 1 : 0;
		uit.zonder_rapport += wz__gerapporteerd(ev, p, index) ? 0 : 1;
	}
	return uit;
}

void wz__noem_percelen(wz__evaluatie *ev, wz_alinea *alinea, const size_t *perceel, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *nummer = ev->r.overzicht.perceel[perceel[i]].rij.nummer;

		if (i > 0)
			wz_alinea_text(alinea, i + 1 == n ? " en " : ", ");
		wz_alinea_link(alinea, nummer, wz__anker_perceel(ev, perceel[i]));
	}
}

void wz__noem_rest(wz__evaluatie *ev, int level, size_t n, size_t getoond)
{
	if (n > getoond)
		wz_alinea_format(wz_geschrift_punt(ev->uit, level, false), "en nog %zu", n - getoond);
}
