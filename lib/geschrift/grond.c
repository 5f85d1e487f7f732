/* SPDX-License-Identifier: EUPL-1.2 */
/* Whose word is counted, and how many of each status, in sentences. */
#include "geschrift/grond.h"

#include <string.h>

#include "geschrift/tellen.h"

const char *wz__grond_woorden(wz__grond grond)
{
	static const char *const woorden[WZ__GRONDEN] = {
		[WZ__GROND_VASTGESTELD] = "vastgesteld door de contractmanager",
		[WZ__GROND_CLAIM_GETAL] = "volgens de aanbieder met een getal om na te rekenen",
		[WZ__GROND_CLAIM] = "alleen volgens de aanbieder",
		[WZ__GROND_BEREKEND] = "berekend uit getal en doel",
		[WZ__GROND_ZONDER] = "gemeld zonder oordeel",
		[WZ__GROND_NIET_GEMELD] = "niet genoemd in de rapportages",
	};

	return woorden[grond];
}

wz__grond wz__grond_van(const wz__oordeel *oordeel, wz_basis basis)
{
	bool nagerekend = oordeel->berekend != WZ_ONBEKEND && oordeel->berekend != WZ_REALISATIE_GEEN;

	if ((basis == WZ_BASIS_GELDEND || basis == WZ_BASIS_VASTGESTELD) &&
	    oordeel->vastgesteld != WZ_REALISATIE_GEEN)
		return WZ__GROND_VASTGESTELD;
	if (oordeel->resultaten == 0)
		return WZ__GROND_NIET_GEMELD;
	if (basis == WZ_BASIS_VASTGESTELD)
		return WZ__GROND_ZONDER;
	if (oordeel->heeft_claim && basis != WZ_BASIS_BEREKEND)
		return nagerekend ? WZ__GROND_CLAIM_GETAL : WZ__GROND_CLAIM;
	return basis != WZ_BASIS_GECLAIMD && nagerekend ? WZ__GROND_BEREKEND : WZ__GROND_ZONDER;
}

bool wz__geteld_gronden(wz__evaluatie *ev, const wz__telvraag *vraag,
                        wz__geteld geteld[WZ__GRONDEN])
{
	wz__geteld alle = { 0 };
	bool ok = wz__geteld_van(ev, vraag, &alle);

	for (int g = 0; g < WZ__GRONDEN; g++)
		geteld[g].n = 0;
	for (size_t i = 0; ok && i < alle.n; i++) {
		size_t a = (size_t)alle.van[i].afspraak;
		const wz__oordeel *oordeel = wz__oordeel_van(&ev->r.overzicht, a, vraag->index);

		ok = wz__geteld_erbij(ev, &geteld[wz__grond_van(oordeel, ev->options->basis)], a,
		                      vraag->index);
	}
	wz__geteld_free(&alle);
	return ok;
}

void wz__gronden_free(wz__geteld geteld[WZ__GRONDEN])
{
	for (int g = 0; g < WZ__GRONDEN; g++)
		wz__geteld_free(&geteld[g]);
}

/* One piece of "a, b en c" with its note. */
static void noem_deel(wz__evaluatie *ev, wz_alinea *alinea, size_t i, size_t n, const char *woord,
                      const char *over, const wz__geteld *geteld)
{
	wz__buf wat = { 0 };

	if (i > 0)
		wz_alinea_text(alinea, i + 1 == n ? " en " : ", ");
	wz__buf_format(&wat, "%s, %s", over, woord);
	wz__tekst_geteld(ev, alinea, woord, wz__buf_str(&wat), geteld);
	ev->buf.failed = ev->buf.failed || wat.failed;
	wz__buf_free(&wat);
}

/* ": 2 gerealiseerd, 4 niet gerealiseerd en 3 onbekend": only what occurs; of one kind ", alle
 * onbekend", of the n that were named with their note already. */
static bool noem_statussen(wz__evaluatie *ev, wz_alinea *alinea, const char *over,
                           const wz__telvraag *vraag, size_t n)
{
	wz__geteld per[WZ_REALISATIES] = { { 0 } };
	size_t soorten = 0, gezien = 0;
	bool ok = true;

	for (int s = WZ_GEREALISEERD; ok && s < WZ_REALISATIES; s++) {
		wz__telvraag deel = *vraag;

		deel.status = (wz_realisatie)s;
		ok = wz__geteld_van(ev, &deel, &per[s]);
		soorten += per[s].n > 0;
	}
	if (ok && soorten > 0)
		wz_alinea_text(alinea, soorten > 1 || n == 1 ? ": " : ", ");
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		const char *naam = wz_realisatie_naam((wz_realisatie)s);

		if (ok && per[s].n > 0 && soorten == 1)
			wz_alinea_format(alinea, "%s%s", n == 1 ? "" : (n == 2 ? "beide " : "alle "), naam);
		else if (ok && per[s].n > 0)
			noem_deel(ev, alinea, gezien++, soorten, naam, over, &per[s]);
		wz__geteld_free(&per[s]);
	}
	return ok;
}

/* How many, with the note that says which. */
static void noem_grond(wz__evaluatie *ev, wz_alinea *alinea, wz__grond grond, const char *over,
                       const wz__geteld *geteld)
{
	wz__buf wat = { 0 };

	wz__buf_format(&wat, "%s, %s", over, wz__grond_woorden(grond));
	wz__tekst_geteld(ev, alinea, NULL, wz__buf_str(&wat), geteld);
	ev->buf.failed = ev->buf.failed || wat.failed;
	wz__buf_free(&wat);
}

/* Whether some report counts on the lot, or on a lot of the area. */
static bool gerapporteerd(const wz__evaluatie *ev, const wz__telvraag *vraag)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	if (vraag->perceel != NULL)
		return wz__gerapporteerd(ev, *vraag->perceel, vraag->index);
	for (size_t p = 0; p < ov->n_percelen; p++)
		if (vraag->stadsdeel != NULL &&
		    strcmp(ov->perceel[p].rij.stadsdeel_gevouwen, vraag->stadsdeel) == 0 &&
		    wz__gerapporteerd(ev, p, vraag->index))
			return true;
	return false;
}

/* "Bij 2 meldt de aanbieder een getal om na te rekenen, bij 5 alleen hoe het staat; bij 6 …" */
static bool noem_gronden(wz__evaluatie *ev, wz_alinea *alinea, const char *over,
                         const wz__telvraag *vraag)
{
	static const char *const achter[WZ__GRONDEN] = {
		[WZ__GROND_VASTGESTELD] = " heeft de contractmanager het oordeel vastgesteld",
		[WZ__GROND_CLAIM_GETAL] = " meldt de aanbieder een getal om na te rekenen",
		[WZ__GROND_CLAIM] = " meldt de aanbieder alleen hoe het staat",
		[WZ__GROND_BEREKEND] = " volgt het oordeel uit getal en doel",
		[WZ__GROND_ZONDER] = " is wel iets gemeld, maar zonder oordeel",
		[WZ__GROND_NIET_GEMELD] = " staat er niets in de rapportages",
	};
	wz__geteld geteld[WZ__GRONDEN] = { { 0 } };
	size_t soorten = 0, gezien = 0;
	bool ok = wz__geteld_gronden(ev, vraag, geteld);

	for (int g = 0; g < WZ__GRONDEN; g++)
		soorten += geteld[g].n > 0;
	/* Of a lot without a report that is said apart. */
	if (soorten == 1 && geteld[WZ__GROND_NIET_GEMELD].n > 0) {
		if (ok && vraag->perceel == NULL && !gerapporteerd(ev, vraag))
			wz_alinea_format(alinea, " Daarover is voor %s geen rapportage ingelezen.", ev->naam);
		else if (ok && gerapporteerd(ev, vraag))
			wz_alinea_text(alinea, geteld[WZ__GROND_NIET_GEMELD].n == 1
			                           ? " De rapportages noemen die niet."
			                           : " De rapportages noemen ze niet.");
		wz__gronden_free(geteld);
		return ok;
	}
	for (int g = 0; ok && g < WZ__GRONDEN; g++) {
		bool ook = g == WZ__GROND_CLAIM && geteld[WZ__GROND_CLAIM_GETAL].n > 0;

		if (geteld[g].n == 0)
			continue;
		wz_alinea_text(alinea, gezien == 0 ? " Bij " : (ook ? ", bij " : "; bij "));
		gezien++;
		noem_grond(ev, alinea, (wz__grond)g, over, &geteld[g]);
		wz_alinea_text(alinea, ook ? " alleen hoe het staat" : achter[g]);
	}
	if (ok && gezien > 0)
		wz_alinea_text(alinea, ".");
	wz__gronden_free(geteld);
	return ok;
}

wz_status wz__zin_stand(wz__evaluatie *ev, wz_alinea *alinea, const char *over,
                        const wz__telvraag *vraag)
{
	wz__geteld alle = { 0 }, weg = { 0 };
	wz__telvraag vervallen = *vraag;
	bool ok = wz__geteld_van(ev, vraag, &alle);

	vervallen.vervallen = true;
	ok = ok && wz__geteld_van(ev, &vervallen, &weg);
	if (ok && alle.n == 0) {
		wz_alinea_text(alinea, "Er zijn geen afspraken die meetellen");
	} else if (ok) {
		wz_alinea_text(alinea, alle.n == 1 ? "Er is " : "Er zijn ");
		wz__tekst_geteld(ev, alinea, "afspraak|afspraken", over, &alle);
	}
	if (ok && alle.n > 0)
		ok = noem_statussen(ev, alinea, over, vraag, alle.n);
	if (ok)
		wz_alinea_text(alinea, ".");
	if (ok && weg.n > 0) {
		wz__buf wat = { 0 };

		wz_alinea_text(alinea, " Niet meegeteld: ");
		wz__buf_format(&wat, "%s, vervallen", over);
		wz__tekst_geteld(ev, alinea, "afspraak|afspraken", wz__buf_str(&wat), &weg);
		wz_alinea_text(alinea, weg.n == 1 ? " die is vervallen." : " die zijn vervallen.");
		ev->buf.failed = ev->buf.failed || wat.failed;
		wz__buf_free(&wat);
	}
	ok = ok && (alle.n == 0 || noem_gronden(ev, alinea, over, vraag));
	wz__geteld_free(&alle);
	wz__geteld_free(&weg);
	return ok ? WZ_OK : wz__nomem(ev->dossier);
}
