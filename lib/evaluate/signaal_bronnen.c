/* SPDX-License-Identifier: EUPL-1.2 */
/* The same figure in two reports. */
#include "evaluate/signaal_stappen.h"

#include <string.h>
#include "base/datum.h"
#include "evaluate/stappen.h"

/* Two halves and four quarters: more lie not within a periode. */
enum { DELEN_MAX = 6 };

typedef struct delen {
	const wz__bewijs *van[DELEN_MAX];
	size_t n;
} delen;

static bool is_som(const wz__afspraakfeiten *feiten)
{
	return feiten->telling == WZ__SOM || feiten->telling == WZ__TELLING_GEEN;
}

static bool is_exact(const wz__bewijs *deel)
{
	return deel->getallen > 0 && deel->grens == WZ_PRECIES && deel->gedeelde_getallen == 0;
}

/* What exact reports say together about a periode; minstens where not all of it is
 * there. What is not over yet is not there either: these reports are compared with
 * one that stands. */
static bool tel_op(const wz__signaalzaak *zaak, const wz__bewijs *van, size_t n, wz_periode periode,
                   wz__waarde *uit)
{
	wz__zaak rest = { zaak->feiten, van, n, periode, INT32_MAX };

	*uit = wz__waarde_eigen(&rest);
	return uit->bekend && uit->grens != WZ_GRENS_ONBESLIST;
}

/* The exact reports of the same aanbieder on parts of what `geheel` is about, from
 * early to late and long before short. */
static void zoek_delen(const wz__signaalzaak *zaak, const wz__bewijs *geheel, delen *uit)
{
	uit->n = 0;
	for (size_t i = 0; i < zaak->n_buiten && uit->n < DELEN_MAX; i++) {
		const wz__bewijs *deel = &zaak->buiten[i];
		size_t plaats = uit->n;
		if (deel->aanbieder != geheel->aanbieder || !is_exact(deel) ||
		    !wz__periode_in(deel->periode, geheel->periode) ||
		    wz__periode_gelijk(deel->periode, geheel->periode))
			continue;
		while (plaats > 0 && wz__periode_volgorde(uit->van[plaats - 1]->periode,
		                                          deel->periode) > 0) {
			uit->van[plaats] = uit->van[plaats - 1];
			plaats--;
		}
		uit->van[plaats] = deel;
		uit->n++;
	}
}

/* Keep a half rather than its quarters. */
static void hoogste_niveau(delen *uit, wz_periode periode)
{
	wz_periode beschikbaar[DELEN_MAX];
	bool geteld[DELEN_MAX];
	size_t n = 0;

	for (size_t i = 0; i < uit->n; i++)
		beschikbaar[i] = uit->van[i]->periode;
	wz__perioden_geteld(periode, beschikbaar, uit->n, geteld);
	for (size_t i = 0; i < uit->n; i++) {
		if (geteld[i])
			uit->van[n++] = uit->van[i];
	}
	uit->n = n;
}

static bool beweer_delen(const wz__signaalzaak *zaak, const wz__bewijs *geheel, wz_getal van_geheel,
                         const delen *deel, wz_getal van_delen, wz__bewering *uit)
{
	char periode[WZ_FORMAT_SIZE], een[WZ_FORMAT_SIZE];
	char getal[WZ__HOEVEEL_SIZE], ander[WZ_FORMAT_SIZE];
	wz__buf lijst = {0};

	for (size_t i = 0; i < deel->n; i++)
		wz__lijst_erbij(&lijst, i, deel->n, wz_periode_format(een, deel->van[i]->periode));
	wz__beweer(uit, deel->n == 1 ? "Het rapport over {} meldt {}, maar dat over {} meldt {}"
	                             : "Het rapport over {} meldt {}, maar die over {} melden samen {}",
	           wz_periode_format(periode, geheel->periode),
	           wz__hoeveel(getal, van_geheel, WZ_PRECIES, zaak->eenheid), wz__buf_str(&lijst),
	           wz_getal_dutch(ander, van_delen), NULL);
	return wz__beweerd(uit, &lijst);
}

/* The parts add up to more than the whole, or make up the whole and add up to less. */
static bool som_verschilt(const wz__signaalzaak *zaak, const wz__bewijs *geheel, delen *deel,
                          wz__bewering *uit)
{
	wz__bewijs van[DELEN_MAX];
	wz__waarde heel, samen;

	hoogste_niveau(deel, geheel->periode);
	for (size_t i = 0; i < deel->n; i++)
		van[i] = *deel->van[i];
	if (deel->n == 0 || !tel_op(zaak, geheel, 1, geheel->periode, &heel) ||
	    !tel_op(zaak, van, deel->n, geheel->periode, &samen) || heel.grens != WZ_PRECIES ||
	    samen.getal == heel.getal || (samen.grens != WZ_PRECIES && samen.getal < heel.getal))
		return false;
	return beweer_delen(zaak, geheel, heel.getal, deel, samen.getal, uit);
}

/* A stand on the same day is the same; a maximum is the highest of all. */
static bool deel_verschilt(const wz__signaalzaak *zaak, const wz__bewijs *geheel, const delen *deel,
                           wz__bewering *uit)
{
	bool maximum = zaak->feiten->telling == WZ__MAXIMUM;
	wz__waarde heel, ander;

	if (!tel_op(zaak, geheel, 1, geheel->periode, &heel))
		return false;
	for (size_t i = 0; i < deel->n; i++) {
		const wz__bewijs *een = deel->van[i];
		/* Of other sub-areas it would be another figure. */
		if (strcmp(een->deelgebieden, geheel->deelgebieden) != 0 ||
		    !tel_op(zaak, een, 1, een->periode, &ander) || ander.getal == heel.getal ||
		    (maximum ? ander.getal < heel.getal
		             : wz_periode_eind(een->periode) != wz_periode_eind(geheel->periode)))
			continue;
		return beweer_delen(zaak, geheel, heel.getal, &(delen){ { een }, 1 }, ander.getal, uit);
	}
	return false;
}

/* One number, and not of a sub-area. */
static bool is_enkel(const wz__bewijs *deel)
{
	return is_exact(deel) && deel->getallen == 1 &&
	       !wz__deelgebieden_verschillen(deel->deelgebieden, "");
}

/* Whether two aanbieders say something else about the same moment. */
static bool aanbieders_verschillen(const wz__signaalzaak *zaak, const wz__bewijs *a,
                                   const wz__bewijs *b)
{
	if (a->aanbieder == b->aanbieder || !is_enkel(a) || !is_enkel(b) || a->som == b->som)
		return false;
	if (zaak->feiten->telling == WZ__MAXIMUM)
		return wz__periode_gelijk(a->periode, b->periode);
	return wz_periode_eind(a->periode) == wz_periode_eind(b->periode);
}

static bool tussen_aanbieders(const wz__signaalzaak *zaak, const wz__bewijs *a, wz__bewering *uit)
{
	char getal[WZ__HOEVEEL_SIZE], ander[WZ_FORMAT_SIZE];
	char van_een[WZ_FORMAT_SIZE], van_ander[WZ_FORMAT_SIZE];

	for (const wz__bewijs *b = a + 1; b < zaak->delen + zaak->n; b++) {
		if (aanbieders_verschillen(zaak, a, b))
			return wz__beweer(uit, "De ene aanbieder meldt over {} {}, de andere over {} {}",
			                  wz_periode_format(van_een, a->periode),
			                  wz__hoeveel(getal, a->som, WZ_PRECIES, zaak->eenheid),
			                  wz_periode_format(van_ander, b->periode),
			                  wz_getal_dutch(ander, b->som), NULL);
	}
	return false;
}

bool wz__bron_tegenspraak(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	bool som = is_som(zaak->feiten);

	for (size_t i = 0; i < zaak->n && !zaak->oordeel->vervallen; i++) {
		const wz__bewijs *geheel = &zaak->delen[i];
		delen deel;
		zoek_delen(zaak, geheel, &deel);
		if (is_exact(geheel) && (som ? som_verschilt(zaak, geheel, &deel, uit)
		                             : deel_verschilt(zaak, geheel, &deel, uit)))
			return true;
		if (!som && tussen_aanbieders(zaak, geheel, uit))
			return true;
	}
	return false;
}
