/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/tekst_stappen.h"

#include <stdlib.h>
#include <string.h>
#include "base/map.h"
#include "base/tekst.h"
#include "base/ontleed.h"
#include "evaluate/signaal_stappen.h"

/* Two remarks are nearly the same when of their words together so many per cent
 * stand in both, in the same order. One that is not too short is held by a longer one
 * when so many per cent of its own words stand there in that order. */
enum { GELIJK_PROCENT = 80, WOORDEN_MIN = 8, WOORDEN_MAX = 400 };
enum { OMVAT_PROCENT = 85, OMVAT_MIN = 12 };
/* With how many longer ones under its heading a remark is compared: enough for all
 * remarks of a city, and a bound for what is no such list. */
enum { BUREN_MAX = 500 };

/* A remark: its words as numbers, in order and sorted. */
typedef struct tekst {
	const uint64_t *woord, *gesorteerd;
	size_t n;
	size_t index;
	int64_t rubriek, gebied;
} tekst;

typedef struct groepering {
	tekst *van;
	size_t n;
	size_t *groep; /* a forest: the first of a group is its top */
	uint16_t rij[2][WOORDEN_MAX + 1];
	wz__map rubrieken, gebieden;
	wz__arena arena;
} groepering;

static size_t top(const groepering *g, size_t i)
{
	while (g->groep[i] != i)
		i = g->groep[i] = g->groep[g->groep[i]];
	return i;
}

static int op_getal(const void *a, const void *b)
{
	uint64_t links = *(const uint64_t *)a, rechts = *(const uint64_t *)b;

	return (links > rechts) - (links < rechts);
}

static int op_rubriek_en_lengte(const void *a, const void *b)
{
	const tekst *links = a, *rechts = b;

	if (links->rubriek != rechts->rubriek)
		return links->rubriek < rechts->rubriek ? -1 : 1;
	if (links->n != rechts->n)
		return links->n < rechts->n ? -1 : 1;
	return (links->index > rechts->index) - (links->index < rechts->index);
}

/* Whether so many shared words are enough for a remark and one that is no shorter. */
static bool genoeg(size_t samen, const tekst *korte, const tekst *lange)
{
	return samen * 200 >= (korte->n + lange->n) * GELIJK_PROCENT ||
	       (korte->n >= OMVAT_MIN && samen * 100 >= korte->n * OMVAT_PROCENT);
}

/* How many words two remarks share in any order: at least as many as in order. */
static size_t gedeeld(const tekst *a, const tekst *b)
{
	size_t i = 0, j = 0, samen = 0;

	while (i < a->n && j < b->n) {
		if (a->gesorteerd[i] == b->gesorteerd[j]) {
			samen++;
			i++;
			j++;
		} else if (a->gesorteerd[i] < b->gesorteerd[j]) {
			i++;
		} else {
			j++;
		}
	}
	return samen;
}

/* The longest run of words that both have in the same order, with others between. */
static size_t langste_rij(groepering *g, const tekst *a, const tekst *b)
{
	memset(g->rij, 0, sizeof g->rij);
	for (size_t i = 0; i < a->n; i++) {
		const uint16_t *boven = g->rij[i % 2];
		uint16_t *deze = g->rij[(i + 1) % 2];

		for (size_t j = 0; j < b->n; j++) {
			if (a->woord[i] == b->woord[j])
				deze[j + 1] = (uint16_t)(boven[j] + 1);
			else
				deze[j + 1] = boven[j + 1] > deze[j] ? boven[j + 1] : deze[j];
		}
	}
	return g->rij[a->n % 2][b->n];
}

/* a is no longer than b. */
static void vergelijk(groepering *g, const tekst *a, const tekst *b)
{
	size_t i = top(g, a->index), j = top(g, b->index);

	if (i == j || a->gebied == b->gebied || !genoeg(gedeeld(a, b), a, b) ||
	    !genoeg(langste_rij(g, a, b), a, b))
		return;
	if (i < j)
		g->groep[j] = i;
	else
		g->groep[i] = j;
}

/* The number of a name, folded; -1 without memory. */
static int64_t nummer(wz__map *namen, const char *naam)
{
	wz__buf buf = { 0 };
	int64_t *id = NULL;

	wz__fold(&buf, naam, strlen(naam));
	if (!buf.failed)
		id = wz__map_put(namen, wz__buf_str(&buf), buf.size, (int64_t)namen->n, NULL);
	wz__buf_free(&buf);
	return id == NULL ? -1 : *id;
}

/* Read the words of a remark; of a very long one the first. */
static bool lees(groepering *g, const wz__opmerking *opmerking, tekst *uit)
{
	uint64_t *woord, *gesorteerd;
	const char *at = opmerking->tekst;
	wz__woordplek plek;

	uit->rubriek = nummer(&g->rubrieken, opmerking->rubriek);
	uit->gebied = nummer(&g->gebieden, opmerking->stadsdeel);
	while (uit->n < WOORDEN_MAX && wz__woord_volgende(&at, &plek))
		uit->n++;
	woord = wz__arena_alloc(&g->arena, (uit->n + 1) * sizeof *woord);
	gesorteerd = wz__arena_alloc(&g->arena, (uit->n + 1) * sizeof *gesorteerd);
	if (woord == NULL || gesorteerd == NULL || uit->rubriek < 0 || uit->gebied < 0)
		return false;
	at = opmerking->tekst;
	for (size_t i = 0; i < uit->n && wz__woord_volgende(&at, &plek); i++)
		woord[i] = wz__woord_hash(plek.begin, plek.n);
	memcpy(gesorteerd, woord, uit->n * sizeof *woord);
	qsort(gesorteerd, uit->n, sizeof *gesorteerd, op_getal);
	uit->woord = woord;
	uit->gesorteerd = gesorteerd;
	return true;
}

static void vergelijk_alle(groepering *g)
{
	qsort(g->van, g->n, sizeof *g->van, op_rubriek_en_lengte);
	for (size_t i = 0; i < g->n; i++) {
		const tekst *a = &g->van[i];

		for (size_t j = i + 1; a->n >= WOORDEN_MIN && j < g->n && j - i <= BUREN_MAX; j++) {
			const tekst *b = &g->van[j];

			if (b->rubriek != a->rubriek || !genoeg(a->n, a, b))
				break;
			vergelijk(g, a, b);
		}
	}
}

bool wz__opmerkingen_groepeer(const wz__opmerking *opmerking, size_t n, size_t *groep)
{
	groepering *g = calloc(1, sizeof *g);
	bool goed = g != NULL;

	for (size_t i = 0; i < n; i++)
		groep[i] = i;
	if (goed) {
		g->groep = groep;
		g->van = calloc(n + 1, sizeof *g->van);
		goed = g->van != NULL;
	}
	for (; goed && g->n < n; g->n++) {
		g->van[g->n].index = g->n;
		goed = lees(g, &opmerking[g->n], &g->van[g->n]);
	}
	if (goed)
		vergelijk_alle(g);
	for (size_t i = 0; goed && i < n; i++)
		groep[i] = top(g, i);
	if (g != NULL) {
		free(g->van);
		wz__map_free(&g->rubrieken);
		wz__map_free(&g->gebieden);
		wz__arena_free(&g->arena);
	}
	free(g);
	return goed;
}

/* The areas, each once. */
static void noem_gebieden(const wz__opmerking *const *leden, size_t n, wz__buf *uit)
{
	enum { GENOEMD_MAX = 12 };
	const char *gebied[GENOEMD_MAX];
	size_t gebieden = 0;

	for (size_t i = 0; i < n && gebieden < GENOEMD_MAX; i++) {
		bool al = false;

		for (size_t j = 0; j < gebieden; j++)
			al = al || wz__fold_equal(gebied[j], strlen(gebied[j]), leden[i]->stadsdeel,
			                          strlen(leden[i]->stadsdeel));
		if (!al)
			gebied[gebieden++] = leden[i]->stadsdeel;
	}
	for (size_t i = 0; i < gebieden; i++)
		wz__lijst_erbij(uit, i, gebieden, gebied[i]);
}

bool wz__signaal_sjabloontekst(const wz__opmerking *const *leden, size_t n, wz__bewering *uit)
{
	char citaat[WZ__CITAAT_SIZE];
	wz__buf gebieden = { 0 };

	if (n < 2)
		return false;
	noem_gebieden(leden, n, &gebieden);
	wz__beweer(uit, "Bijna dezelfde opmerking bij {}, onder “{}”: {}", wz__buf_str(&gebieden),
	           leden[0]->rubriek, wz__citaat(citaat, leden[0]->tekst, strlen(leden[0]->tekst)),
	           NULL);
	return wz__beweerd(uit, &gebieden);
}

/* Whether the praise is taken back, or only wished for, by a word in it or just before
 * it. */
static bool voorbehouden(const char *gevouwen, const char *begin, const char *eind)
{
	enum { VERDER_WEG = 5 };
	static const char *const terug[] = { "niet",     "geen",   "onvoldoende", "minder", "moeilijk",
		                                 "slecht",   "weinig", "nauwelijks",  "amper",  "lastig",
		                                 "moet",     "moeten", "zou",         "zouden", "kan",
		                                 "kunnen",   "wil",    "willen",      "wens",   "zodat",
		                                 "hopelijk", "nog",    "beter",       NULL };
	const char *at = gevouwen;
	wz__woordplek woord;
	int sinds = VERDER_WEG;

	while (wz__woord_volgende(&at, &woord) && woord.begin < eind) {
		if (woord.na_einde && woord.begin <= begin)
			sinds = VERDER_WEG;
		if (wz__woord_een_van(&woord, terug))
			sinds = 0;
		else if (woord.begin < begin)
			sinds++;
	}
	return sinds < VERDER_WEG;
}

bool wz__prijst_resultaten(const char *gevouwen, const wz__woordenlijsten *lijsten)
{
	enum { POGINGEN_MAX = 8 };
	size_t vanaf = 0, begin, n;

	for (int i = 0; i < POGINGEN_MAX; i++) {
		if (wz__woord_in(lijsten, WZ__WOORDEN_LOF, gevouwen + vanaf, &begin, &n) == NULL)
			return false;
		if (!voorbehouden(gevouwen, gevouwen + vanaf + begin, gevouwen + vanaf + begin + n))
			return true;
		vanaf += begin + n;
	}
	return false;
}

bool wz__signaal_oordeel_tegen_cijfers(const char *stadsdeel, int64_t niet_gemeld,
                                       int64_t onbekend_gemeld, int64_t totaal,
                                       wz__bewering *uit)
{
	char samen[WZ_FORMAT_SIZE], geheel[WZ_FORMAT_SIZE], niet[WZ_FORMAT_SIZE];
	char onbekend[WZ_FORMAT_SIZE];

	if (niet_gemeld <= 0 && onbekend_gemeld <= 0)
		return false;
	wz_getal_dutch(samen, (niet_gemeld + onbekend_gemeld) * WZ_GETAL_SCHAAL);
	wz_getal_dutch(geheel, totaal * WZ_GETAL_SCHAAL);
	wz_getal_dutch(niet, niet_gemeld * WZ_GETAL_SCHAAL);
	wz_getal_dutch(onbekend, onbekend_gemeld * WZ_GETAL_SCHAAL);
	if (onbekend_gemeld == 0)
		return wz__beweer(uit,
		                  "De resultaten van {} heten herleidbaar, maar over {~} van de {} "
		                  "afspraken is niets gemeld",
		                  stadsdeel, samen, geheel, niet, onbekend, NULL);
	if (niet_gemeld == 0)
		return wz__beweer(uit,
		                  "De resultaten van {} heten herleidbaar, maar bij {~} van de {} "
		                  "afspraken staat onbekend",
		                  stadsdeel, samen, geheel, niet, onbekend, NULL);
	return wz__beweer(uit,
	                  "De resultaten van {} heten herleidbaar, maar van {~} van de {} afspraken "
	                  "is de uitkomst onbekend: bij {} is niets gemeld, bij {} staat onbekend",
	                  stadsdeel, samen, geheel, niet, onbekend, NULL);
}
