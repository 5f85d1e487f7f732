/* SPDX-License-Identifier: EUPL-1.2 */
/* What the comparison found: in order, with its numbers and its sentence. */
#include "evaluate/vergelijking.h"

#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "evaluate/breed.h"
#include "base/ontleed.h"
#include "evaluate/signaal_stappen.h"
#include "evaluate/tekst_stappen.h"

enum { GENOEMD_MAX = 5 };

bool wz__groep_nieuw(wz__groepen *uit, wz__signaalcode code)
{
	if (!wz__grow(&uit->van, &uit->capacity, uit->n + 1, sizeof *uit->van))
		return false;
	uit->van[uit->n++] = (wz__groep){ .code = code, .begin = uit->leden };
	return true;
}

bool wz__groep_add(wz__groepen *uit, uint32_t melding)
{
	wz__groep *groep = &uit->van[uit->n - 1];

	if (!wz__grow(&uit->lid, &uit->lid_capacity, uit->leden + 1, sizeof *uit->lid))
		return false;
	uit->lid[uit->leden++] = melding;
	if (groep->n++ == 0)
		groep->eerste = melding;
	return true;
}

/* ---- Numbers ---- */

wz_grens wz__grens_van_som(wz_grens a, wz_grens b)
{
	if (a == b || b == WZ_PRECIES)
		return a;
	return a == WZ_PRECIES ? b : WZ_ONGEVEER;
}

static int op_set(const void *a, const void *b)
{
	const wz__deel *links = a, *rechts = b;

	if (links->set != rechts->set)
		return links->set < rechts->set ? -1 : 1;
	return (links->eerste > rechts->eerste) - (links->eerste < rechts->eerste);
}

static const char *volgorde_van(const wz__vergelijking *v, const wz__deel *deel, wz__buf *uit)
{
	const wz__perceelset *set = &v->set[deel->set];

	wz__buf_clear(uit);
	for (uint32_t i = 0; i < set->n; i++) {
		wz__natural_key(uit, v->perceel[v->perceel_id[set->eerste + i]]);
		wz__buf_text(uit, "+");
	}
	return wz__buf_str(uit);
}

/* By the numbers of the lots: the same rows in another order are the same figures, and
 * open no closed signal. They mostly come in that order, so each finds its place fast. */
static bool op_nummer(const wz__vergelijking *v, wz__deel *deel, size_t n)
{
	wz__buf een = { 0 }, ander = { 0 };

	for (size_t i = 1; i < n; i++) {
		wz__deel deze = deel[i];
		size_t plek = i;
		const char *sleutel = volgorde_van(v, &deze, &een);

		for (; plek > 0 && strcmp(volgorde_van(v, &deel[plek - 1], &ander), sleutel) > 0; plek--)
			deel[plek] = deel[plek - 1];
		deel[plek] = deze;
	}
	bool gelukt = !een.failed && !ander.failed;
	wz__buf_free(&een);
	wz__buf_free(&ander);
	return gelukt;
}

/* Add one number to another; GEEN when one is, or when the sum is too large. */
static wz_getal plus(wz_getal a, wz_getal b)
{
	wz__breed som = (wz__breed)a + b;

	if (a == WZ_GETAL_GEEN || b == WZ_GETAL_GEEN || som > INT64_MAX || som <= INT64_MIN)
		return WZ_GETAL_GEEN;
	return (wz_getal)som;
}

/* Take the numbers of one set of lots together. */
static size_t voeg_samen(wz__deel *deel, size_t n)
{
	size_t over = 0;

	for (size_t i = 0; i < n; i++) {
		if (over == 0 || deel[over - 1].set != deel[i].set) {
			deel[over++] = deel[i];
			continue;
		}
		deel[over - 1].som = plus(deel[over - 1].som, deel[i].som);
		deel[over - 1].grens = wz__grens_van_som(deel[over - 1].grens, deel[i].grens);
	}
	return over;
}

/* The unit of all, where they have one: a result without unit has that of the
 * others. */
static bool een_eenheid(const wz__vergelijking *v, const uint32_t *lid, size_t n, const char **uit)
{
	uint16_t eenheid = WZ__EENHEID_GEEN;

	*uit = "";
	for (size_t i = 0; i < n; i++) {
		uint16_t deze = v->melding[lid[i]].eenheid;

		if (deze == WZ__EENHEID_ANDERS ||
		    (eenheid != WZ__EENHEID_GEEN && deze != WZ__EENHEID_GEEN && deze != eenheid))
			return false;
		eenheid = deze == WZ__EENHEID_GEEN ? eenheid : deze;
	}
	if (eenheid != WZ__EENHEID_GEEN)
		*uit = v->eenheid[eenheid - 1];
	return true;
}

static void tel_op(wz__cijfers *uit)
{
	uit->hoogste = uit->deel[0].som;
	uit->som = 0;
	uit->grens = WZ_PRECIES;
	for (size_t i = 0; i < uit->n; i++) {
		uit->som = plus(uit->som, uit->deel[i].som);
		uit->grens = wz__grens_van_som(uit->grens, uit->deel[i].grens);
		if (uit->hoogste != WZ_GETAL_GEEN &&
		    (uit->deel[i].som == WZ_GETAL_GEEN || uit->deel[i].som > uit->hoogste))
			uit->hoogste = uit->deel[i].som;
	}
	if (uit->som == WZ_GETAL_GEEN || uit->hoogste == WZ_GETAL_GEEN)
		uit->som = uit->hoogste = WZ_GETAL_GEEN;
}

bool wz__groep_cijfers(const wz__vergelijking *v, const uint32_t *lid, size_t n, wz__cijfers *uit)
{
	*uit = (wz__cijfers){ .hoogste = WZ_GETAL_GEEN, .som = WZ_GETAL_GEEN,
		                  .deel = calloc(n, sizeof *uit->deel) };
	if (uit->deel == NULL)
		return false;
	for (size_t i = 0; i < n; i++) {
		const wz__melding *m = &v->melding[lid[i]];

		uit->deel[i] = (wz__deel){ m->percelen, lid[i], m->aantal, (wz_grens)m->grens };
	}
	qsort(uit->deel, n, sizeof *uit->deel, op_set);
	uit->n = voeg_samen(uit->deel, n);
	if (!op_nummer(v, uit->deel, uit->n)) {
		free(uit->deel);
		uit->deel = NULL;
		return false;
	}
	if (een_eenheid(v, lid, n, &uit->eenheid))
		tel_op(uit);
	return true;
}

/* ---- Sentences ---- */

/* "perceel 8 (12 ambassadeurs)", "perceel 8+10". */
static void noem_deel(const wz__vergelijking *v, const wz__cijfers *c, size_t i, wz__buf *uit)
{
	const wz__perceelset *set = &v->set[c->deel[i].set];
	char hoeveel[WZ__HOEVEEL_SIZE];

	wz__buf_text(uit, "perceel ");
	for (uint32_t j = 0; j < set->n; j++)
		wz__buf_format(uit, "%s%s", j == 0 ? "" : "+", v->perceel[v->perceel_id[set->eerste + j]]);
	if (c->som != WZ_GETAL_GEEN)
		wz__buf_format(uit, " (%s)",
		               wz__hoeveel(hoeveel, c->deel[i].som, c->deel[i].grens, c->eenheid));
}

static void noem_delen(const wz__vergelijking *v, const wz__cijfers *c, wz__buf *uit)
{
	size_t genoemd = c->n > GENOEMD_MAX + 1 ? GENOEMD_MAX : c->n;

	for (size_t i = 0; i < genoemd; i++) {
		if (i > 0)
			wz__buf_text(uit, i + 1 == c->n ? " en " : ", ");
		noem_deel(v, c, i, uit);
	}
	if (genoemd < c->n)
		wz__buf_format(uit, " en %zu andere percelen", c->n - genoemd);
}

static void zeg_dubbel(const wz__cijfers *c, const char *delen, const char *tekst,
                       wz__bewering *uit)
{
	char een[WZ__HOEVEEL_SIZE], apart[WZ__HOEVEEL_SIZE], citaat[WZ__CITAAT_SIZE];

	if (c->som != WZ_GETAL_GEEN)
		wz__beweer(
			uit, "Bij {} lijkt hetzelfde geteld: {} als het dezelfde zijn, {} als ze apart tellen",
			delen, wz__hoeveel(een, c->hoogste, c->grens, ""),
			wz__hoeveel(apart, c->som, c->grens, ""), NULL);
	else if (*tekst == '\0')
		wz__beweer(uit, "Bij {} staat hetzelfde", delen, NULL);
	else
		wz__beweer(uit, "Bij {} staat hetzelfde: {}", delen,
		           wz__citaat(citaat, tekst, strlen(tekst)), NULL);
}

static void zeg_optelling(const wz__vergelijking *v, const wz__cijfers *c, const char *delen,
                          uint32_t eerste, wz__bewering *uit)
{
	const wz__verwijzing *w = &v->verwijzing[v->melding[eerste].verwijst - 1];
	char som[WZ__HOEVEEL_SIZE], totaal[WZ__HOEVEEL_SIZE];

	wz__beweer(uit, "Bij {} is het samen {}, maar als totaal staat er {}", delen,
	           wz__hoeveel(som, c->som, c->grens, ""),
	           wz__hoeveel(totaal, w->totaal, w->grens, c->eenheid), NULL);
}

/* ---- All that was found ---- */

/* The words that are quoted of a group. */
typedef struct citaat {
	wz__buf tekst, gevouwen;
} citaat;

/* Whom to tell; `nomem` when memory ran out in between. */
typedef struct melder {
	const wz__vergelijking *v;
	const wz__vondsthoorder *hoorder;
	wz__bewering bewering;
	wz__buf gevouwen;
	citaat beste;
	bool nomem;
} melder;

/* The words to quote of results that say the same: of what may be quoted the first in
 * order of the alphabet, whatever came first. False when it is stopped. */
static bool kies_citaat(melder *naar, const wz__groep *groep, const uint32_t *lid)
{
	citaat *beste = &naar->beste;

	wz__buf_clear(&beste->tekst);
	wz__buf_clear(&beste->gevouwen);
	for (size_t i = 0; i < groep->n; i++) {
		const char *tekst = naar->hoorder->tekst(naar->hoorder->context,
		                                         naar->v->melding[lid[i]].resultaat);

		if (tekst == NULL)
			return false;
		wz__buf_clear(&naar->gevouwen);
		wz__fold(&naar->gevouwen, tekst, strlen(tekst));
		const char *nu = wz__buf_str(&naar->gevouwen), *dan = wz__buf_str(&beste->gevouwen);
		int verschil = beste->tekst.size == 0 ? -1 : strcmp(nu, dan);
		if (*tekst == '\0' || wz__heeft_adres(nu) || verschil > 0 ||
		    (verschil == 0 && strcmp(tekst, wz__buf_str(&beste->tekst)) >= 0))
			continue;
		wz__buf_clear(&beste->tekst);
		wz__buf_text(&beste->tekst, tekst);
		wz__buf_clear(&beste->gevouwen);
		wz__buf_text(&beste->gevouwen, nu);
	}
	naar->nomem = naar->gevouwen.failed || beste->tekst.failed || beste->gevouwen.failed;
	return !naar->nomem;
}

static bool zeg(melder *naar, const wz__groep *groep, const uint32_t *lid, const wz__cijfers *c)
{
	wz__buf delen = { 0 };

	if (groep->code == WZ__DUBBELTELLING && c->som == WZ_GETAL_GEEN &&
	    !kies_citaat(naar, groep, lid))
		return false;
	noem_delen(naar->v, c, &delen);
	if (groep->code == WZ__DUBBELTELLING)
		zeg_dubbel(c, wz__buf_str(&delen), wz__buf_str(&naar->beste.tekst), &naar->bewering);
	else
		zeg_optelling(naar->v, c, wz__buf_str(&delen), lid[0], &naar->bewering);
	wz__beweerd(&naar->bewering, &delen);
	naar->nomem = naar->bewering.zin.failed || naar->bewering.cijfers.failed;
	return !naar->nomem;
}

static bool meld(melder *naar, const wz__groep *groep, const uint32_t *lid)
{
	int64_t *resultaat = calloc(groep->n, sizeof *resultaat);
	wz__vondst vondst = { .code = groep->code, .resultaat = resultaat, .n = groep->n,
		                  .hoogste = WZ_GETAL_GEEN, .som = WZ_GETAL_GEEN,
		                  .merk = groep->merk, .leden = groep->leden, .alleen = groep->alleen };
	wz__cijfers c = { .n = 0 };
	bool verder = false;

	naar->nomem = resultaat == NULL || !wz__groep_cijfers(naar->v, lid, groep->n, &c);
	if (!naar->nomem && zeg(naar, groep, lid, &c)) {
		for (size_t i = 0; i < groep->n; i++)
			resultaat[i] = naar->v->melding[lid[i]].resultaat;
		if (groep->code == WZ__DUBBELTELLING) {
			vondst.hoogste = c.hoogste;
			vondst.som = c.som;
		}
		verder = naar->hoorder->gevonden(naar->hoorder->context, &vondst, &naar->bewering);
	}
	free(c.deel);
	free(resultaat);
	return verder;
}

static int op_volgorde(const void *a, const void *b)
{
	const wz__groep *links = a, *rechts = b;

	if (links->eerste != rechts->eerste)
		return links->eerste < rechts->eerste ? -1 : 1;
	return (links->code > rechts->code) - (links->code < rechts->code);
}

bool wz__vergelijking_zoek(wz__vergelijking *v, const wz__vondsthoorder *hoorder, bool *nomem)
{
	melder naar = { .v = v, .hoorder = hoorder };
	wz__groepen groepen = { .n = 0 };
	bool verder;

	naar.nomem = !wz__groepen_dubbel(v, &groepen) || !wz__groepen_optelling(v, &groepen);
	verder = !naar.nomem;
	if (verder) /* else the last group may have no members */
		wz__groepen_merk(v, &groepen);
	if (verder && groepen.n > 1)
		qsort(groepen.van, groepen.n, sizeof *groepen.van, op_volgorde);
	for (size_t i = 0; verder && i < groepen.n; i++)
		verder = meld(&naar, &groepen.van[i], groepen.lid + groepen.van[i].begin);
	wz__bewering_free(&naar.bewering);
	wz__buf_free(&naar.gevouwen);
	wz__buf_free(&naar.beste.tekst);
	wz__buf_free(&naar.beste.gevouwen);
	free(groepen.van);
	free(groepen.lid);
	*nomem = naar.nomem;
	return verder;
}
