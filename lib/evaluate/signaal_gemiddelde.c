/* SPDX-License-Identifier: EUPL-1.2 */
/* An average that follows from two other items of the lot. */
#include "evaluate/signaal_stappen.h"

#include <string.h>
#include "base/eenheid.h"
#include "base/tekst.h"
#include "evaluate/stappen.h"

enum { EENHEID_SIZE = 128 };
/* In letters: of the stem, and after it in the singular and the plural. */
enum { STAM_MIN = 5, ENKEL_MAX = 2, MEER_MAX = 3 };

/* "bewoners per ambassadeur": what is divided, and by what. */
typedef struct deling {
	char teller[EENHEID_SIZE], noemer[EENHEID_SIZE];
} deling;

/* The two items that give the average. */
typedef struct paar {
	size_t teller, noemer;
} paar;

typedef struct gemiddelde {
	wz_getal teller, noemer; /* at least zero, above zero */
	wz_grens grens;
} gemiddelde;

/* ---- Units ---- */

static bool neem(char *uit, const char *text, size_t n)
{
	text = wz__trim(text, &n);
	if (n == 0 || n >= EENHEID_SIZE)
		return false;
	memcpy(uit, text, n);
	uit[n] = '\0';
	return true;
}

/* False when it is no average, or too long to be one. */
static bool deel_eenheid(const char *eenheid, deling *uit)
{
	static const char per[] = "per";
	size_t n = strlen(eenheid), n_per = strlen(per);

	for (size_t i = 0; i + n_per + 2 <= n; i++) {
		size_t verder = i + 1 + n_per;
		if (eenheid[i] == ' ' && eenheid[verder] == ' ' &&
		    wz__fold_equal(eenheid + i + 1, n_per, per, n_per))
			return neem(uit->teller, eenheid, i) &&
			       neem(uit->noemer, eenheid + verder, n - verder);
	}
	return false;
}

static char klein(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Singular and plural: a long enough stem in common, and then a little in one of them
 * and the end of a Dutch plural in the other ("bedrijf" and "bedrijven", "wijkraad"
 * and "wijkraden"). */
static bool zelfde_stam(const char *a, const char *b)
{
	size_t na = strlen(a), nb = strlen(b), stam = 0;

	while (stam < na && stam < nb && klein(a[stam]) == klein(b[stam]))
		stam++;
	if (na > nb) {
		const char *ander = a;
		size_t n = na;
		a = b;
		b = ander;
		na = nb;
		nb = n;
	}
	return stam >= STAM_MIN && na - stam <= ENKEL_MAX && nb - stam <= MEER_MAX && nb > na &&
	       (klein(b[nb - 1]) == 's' || klein(b[nb - 1]) == 'n');
}

/* An empty unit is any, which is not enough here. */
static bool is_eenheid(const wz__signaalitem *item, const char *eenheid)
{
	size_t n = strlen(item->eenheid);

	wz__trim(item->eenheid, &n);
	return n > 0 && (wz__eenheid_gelijk(item->eenheid, eenheid) ||
	                 zelfde_stam(item->eenheid, eenheid));
}

/* ---- The two items ---- */

/* Whether two targets were set with this one in mind: 120 bewoners, 12 ambassadeurs,
 * 10 bewoners per ambassadeur. */
static bool doelen_passen(const wz__signaalitem *item, const wz__signaalitem *teller,
                          const wz__signaalitem *noemer)
{
	wz_getal per = item->feiten->doel, boven = teller->feiten->doel, onder = noemer->feiten->doel;

	return per != WZ_GETAL_GEEN && boven != WZ_GETAL_GEEN && onder != WZ_GETAL_GEEN &&
	       (wz__breed)boven * WZ_GETAL_SCHAAL == (wz__breed)per * onder;
}

/* The only two items in these units; of more, the only two whose targets were set
 * with this one in mind. Else it would be a guess which of them are meant. */
static bool zoek_paar(const wz__signaalperceel *perceel, size_t index, const deling *d, paar *uit)
{
	size_t alle = 0, passend = 0;
	paar enige = {0};

	for (size_t t = 0; t < perceel->n; t++) {
		if (t == index || !is_eenheid(&perceel->item[t], d->teller))
			continue;
		for (size_t n = 0; n < perceel->n; n++) {
			if (n == index || n == t || !is_eenheid(&perceel->item[n], d->noemer))
				continue;
			alle++;
			enige = (paar){ t, n };
			if (doelen_passen(&perceel->item[index], &perceel->item[t], &perceel->item[n])) {
				passend++;
				*uit = enige;
			}
		}
	}
	if (alle == 1)
		*uit = enige;
	return alle == 1 || passend == 1;
}

/* ---- The average ---- */

static bool bruikbaar(const wz__oordeel *oordeel)
{
	return oordeel->waarde != WZ_GETAL_GEEN &&
	       (oordeel->grens == WZ_PRECIES || oordeel->grens == WZ_MINSTENS ||
	        oordeel->grens == WZ_ONGEVEER);
}

/* More to divide by makes less of each. What comes near the edge of what a number
 * can be is a mistake, not an average. */
static bool gemiddelde_van(const wz__oordeel *teller, const wz__oordeel *noemer, gemiddelde *uit)
{
	if (!bruikbaar(teller) || !bruikbaar(noemer) || teller->waarde < 0 || noemer->waarde <= 0 ||
	    (wz__breed)teller->waarde * WZ_GETAL_SCHAAL / noemer->waarde > INT64_MAX / 2)
		return false;
	*uit = (gemiddelde){ teller->waarde, noemer->waarde, noemer->grens };
	if (uit->grens == WZ_MINSTENS)
		uit->grens = WZ_HOOGSTENS;
	uit->grens = wz__grens_samen(teller->grens, uit->grens);
	return uit->grens != WZ_GRENS_ONBESLIST;
}

/* In two decimals, rounded so that its bound stays true. */
static char *noem_gemiddelde(char *buf, const gemiddelde *g, const char *eenheid)
{
	wz__breed honderdsten = (wz__breed)g->teller * 100;

	if (g->grens == WZ_HOOGSTENS)
		honderdsten = (honderdsten + g->noemer - 1) / g->noemer;
	else if (g->grens == WZ_MINSTENS)
		honderdsten /= g->noemer;
	else
		honderdsten = (2 * honderdsten + g->noemer) / (2 * (wz__breed)g->noemer);
	return wz__hoeveel(buf, (wz_getal)honderdsten * (WZ_GETAL_SCHAAL / 100), g->grens, eenheid);
}

/* Whether the item has no number, and its target is one that the average can be held
 * against. */
static bool beantwoordt(const wz__signaalitem *item)
{
	wz__richting richting = wz__richting_van(item->feiten);

	if (item->feiten->doel == WZ_GETAL_GEEN || item->oordeel->waarde != WZ_GETAL_GEEN ||
	    (richting != WZ__MINIMAAL && richting != WZ__MAXIMAAL))
		return false;
	switch (item->oordeel->reden) {
	case WZ__REDEN_GEEN_GETAL:
	case WZ__REDEN_NIET_VERGELIJKBAAR:
	case WZ__REDEN_NIET_GERAPPORTEERD:
	case WZ__REDEN_LOOPT:
		return true;
	default:
		return false;
	}
}

/* Whether the own number of the item is more than 10% off, whichever numbers within
 * the bounds are the true ones. */
static bool weerspreekt(const wz__oordeel *oordeel, const gemiddelde *g)
{
	wz__breed gevolgd, eigen;

	if (oordeel->waarde == WZ_GETAL_GEEN || oordeel->grens == WZ_GRENS_ONBESLIST)
		return false;
	gevolgd = (wz__breed)g->teller * WZ_GETAL_SCHAAL;
	eigen = (wz__breed)oordeel->waarde * g->noemer;
	if (wz__rond_doel(gevolgd, eigen))
		return false;
	if (gevolgd > eigen)
		return g->grens != WZ_HOOGSTENS && oordeel->grens != WZ_MINSTENS;
	return g->grens != WZ_MINSTENS && oordeel->grens != WZ_HOOGSTENS;
}

static bool vergelijk(const wz__signaalitem *item, const wz__signaalitem *teller,
                      const wz__signaalitem *noemer, wz__bewering *uit)
{
	bool open = beantwoordt(item);
	char boven[WZ__HOEVEEL_SIZE], onder[WZ__HOEVEEL_SIZE];
	char volgt[WZ__HOEVEEL_SIZE], eigen[WZ__HOEVEEL_SIZE];
	gemiddelde g;

	if (!gemiddelde_van(teller->oordeel, noemer->oordeel, &g) ||
	    (!open && !weerspreekt(item->oordeel, &g)))
		return false;
	wz__hoeveel(boven, g.teller, teller->oordeel->grens, teller->eenheid);
	wz__hoeveel(onder, g.noemer, noemer->oordeel->grens, noemer->eenheid);
	noem_gemiddelde(volgt, &g, item->eenheid);
	if (!open)
		return wz__beweer(uit, "Uit {} ({}) en {} ({}) volgt gemiddeld {}, maar bij {~} is {} "
		                       "gemeld", boven, teller->nummer, onder, noemer->nummer, volgt,
		                  item->nummer,
		                  wz__hoeveel(eigen, item->oordeel->waarde, item->oordeel->grens, ""),
		                  NULL);
	wz__hoeveel(eigen, item->feiten->doel,
	            item->feiten->richting == WZ__MAXIMAAL ? WZ_HOOGSTENS : WZ_PRECIES, "");
	return wz__beweer(uit, "Bij {~} is geen bruikbaar getal gemeld; uit {} ({}) en {} ({}) volgt "
	                       "gemiddeld {} (doel: {}), als alle {~} bij deze {~} horen",
	                  item->nummer, boven, teller->nummer, onder, noemer->nummer, volgt, eigen,
	                  teller->eenheid, noemer->eenheid, NULL);
}

bool wz__gemiddelde(const wz__signaalperceel *perceel, size_t *vanaf, wz__raakt *raakt,
                    wz__bewering *uit)
{
	deling d;
	paar p;

	for (size_t i = *vanaf; i < perceel->n; i++) {
		const wz__signaalitem *item = &perceel->item[i];
		if (!deel_eenheid(item->eenheid, &d) || !zoek_paar(perceel, i, &d, &p) ||
		    !vergelijk(item, &perceel->item[p.teller], &perceel->item[p.noemer], uit))
			continue;
		*raakt = (wz__raakt){ { i, p.teller, p.noemer }, 3 };
		*vanaf = i + 1;
		return true;
	}
	*vanaf = perceel->n;
	return false;
}
