/* SPDX-License-Identifier: EUPL-1.2 */
/* In what two nearly equal remarks differ: a number, a name or a degree makes another statement. */
#include "geschrift/opmerkingen.h"

#include <stdlib.h>
#include <string.h>
#include "base/ontleed.h"

enum { WOORDEN_MAX = 400, DELEN_MAX = 2, CITAAT_MAX = 60 };

typedef struct woord {
	wz__woordplek plek;
	uint64_t hash;
	bool gedeeld; /* stands in the other one too, in the same order */
} woord;

typedef struct vergelijking {
	woord hier[WOORDEN_MAX], daar[WOORDEN_MAX];
	size_t n_hier, n_daar;
	uint16_t rij[WOORDEN_MAX + 1][WOORDEN_MAX + 1];
	const wz__ervaringen *alle;
} vergelijking;

static size_t lees(const char *tekst, woord *uit)
{
	size_t n = 0;

	while (n < WOORDEN_MAX && wz__woord_volgende(&tekst, &uit[n].plek)) {
		uit[n].hash = wz__woord_hash(uit[n].plek.begin, uit[n].plek.n);
		uit[n++].gedeeld = false;
	}
	return n;
}

/* Mark the words that both have in the same order. */
static void leg_naast(vergelijking *v)
{
	size_t i = 0, j = 0;

	for (size_t a = v->n_hier; a-- > 0;)
		for (size_t b = v->n_daar; b-- > 0;) {
			uint16_t onder = v->rij[a + 1][b], rechts = v->rij[a][b + 1];

			if (v->hier[a].hash == v->daar[b].hash)
				v->rij[a][b] = (uint16_t)(v->rij[a + 1][b + 1] + 1);
			else
				v->rij[a][b] = onder > rechts ? onder : rechts;
		}
	while (i < v->n_hier && j < v->n_daar) {
		if (v->hier[i].hash == v->daar[j].hash)
			v->hier[i++].gedeeld = v->daar[j++].gedeeld = true;
		else if (v->rij[i + 1][j] >= v->rij[i][j + 1])
			i++;
		else
			j++;
	}
}

static bool bevat(const char *tekst, uint64_t hash)
{
	wz__woordplek plek;

	while (wz__woord_volgende(&tekst, &plek))
		if (wz__woord_hash(plek.begin, plek.n) == hash)
			return true;
	return false;
}

/* The name of an area or provider, or a word with a capital where no sentence begins. */
static bool is_naam(const wz__ervaringen *alle, const woord *w, bool eerste)
{
	const char *begin = w->plek.begin;

	for (size_t i = 0; i < alle->n; i++)
		if (bevat(alle->van[i].naam, w->hash) || bevat(alle->van[i].aanbieder, w->hash))
			return true;
	if (w->plek.n > 1 && begin[1] >= 'A' && begin[1] <= 'Z')
		return true;
	return begin[0] >= 'A' && begin[0] <= 'Z' && !eerste && !w->plek.na_einde;
}

/* Numbers in words, and words that say how much, how often or not at all. */
static bool is_maat(const woord *w)
{
	static const char *const maten[] = {
		"één",          "twee",        "drie",       "vier",      "vijf",        "zes",
		"zeven",        "acht",        "negen",      "tien",      "elf",         "twaalf",
		"tientallen",   "honderden",   "alle",       "geen",      "niet",        "niets",
		"nooit",        "altijd",      "soms",       "vaak",      "zelden",      "veel",
		"weinig",       "meer",        "minder",     "meest",     "meestal",     "enkele",
		"sommige",      "erg",         "zeer",       "heel",      "iets",        "vrij",
		"redelijk",     "bijna",       "nauwelijks", "amper",     "vooral",      "deels",
		"gedeeltelijk", "grotendeels", "overwegend", "wisselend", "goed",        "beter",
		"slecht",       "slechter",    "matig",      "voldoende", "onvoldoende", "tevreden",
		"ontevreden",   "positief",    "negatief",   "wel",       "alleen",      "zonder",
		"eerste",       "tweede",      "half",
	};

	for (size_t i = 0; i < w->plek.n; i++)
		if (wz__is_cijfer(w->plek.begin[i]))
			return true;
	for (size_t i = 0; i < sizeof maten / sizeof *maten; i++)
		if (wz__woord_hash(maten[i], strlen(maten[i])) == w->hash)
			return true;
	return false;
}

static bool telt(const vergelijking *v, const woord *rij, size_t van, size_t tot)
{
	for (size_t i = van; i < tot; i++)
		if (is_maat(&rij[i]) || is_naam(v->alle, &rij[i], i == 0))
			return true;
	return false;
}

/* “the words from here to there”, as they were written; of many the first. */
static void citeer(const woord *rij, size_t van, size_t tot, wz__buf *uit)
{
	bool meer = tot - van > CITAAT_MAX;
	const woord *laatste = &rij[(meer ? van + CITAAT_MAX : tot) - 1];
	const char *begin = rij[van].plek.begin;

	wz__buf_format(uit, "“%.*s%s”", (int)(laatste->plek.begin + laatste->plek.n - begin), begin,
	               meer ? "…" : "");
}

/* One place where they differ: words of the one, of the other, or of both. */
static void noem_deel(const vergelijking *v, size_t van, size_t tot, size_t van_daar,
                      size_t tot_daar, wz__buf *uit)
{
	if (van == tot) {
		wz__buf_text(uit, "zonder ");
		citeer(v->daar, van_daar, tot_daar, uit);
	} else if (van_daar < tot_daar) {
		citeer(v->hier, van, tot, uit);
		wz__buf_text(uit, " in plaats van ");
		citeer(v->daar, van_daar, tot_daar, uit);
	} else {
		/* A degree says nothing without the word behind it. */
		citeer(v->hier, van, tot - van < 3 && tot < v->n_hier ? tot + 1 : tot, uit);
	}
}

static wz__ervaring_anders verschillen(const vergelijking *v, wz__buf *uit)
{
	size_t i = 0, j = 0, n = 0;
	wz__ervaring_anders anders = WZ__ZELFDE_WOORDEN;

	while (i < v->n_hier || j < v->n_daar) {
		size_t van = i, van_daar = j;

		while (i < v->n_hier && !v->hier[i].gedeeld)
			i++;
		while (j < v->n_daar && !v->daar[j].gedeeld)
			j++;
		if (i > van || j > van_daar) {
			bool echt = telt(v, v->hier, van, i) || telt(v, v->daar, van_daar, j);

			if (echt && n++ < DELEN_MAX) {
				wz__buf_text(uit, n > 1 ? " en " : "");
				noem_deel(v, van, i, van_daar, j, uit);
			}
			if (echt || anders == WZ__ZELFDE_WOORDEN)
				anders = echt ? WZ__ANDER_VERHAAL : WZ__ANDERE_WOORDEN;
			continue;
		}
		i++;
		j++;
	}
	if (n > DELEN_MAX) { /* then its own text reads better */
		wz__buf_clear(uit);
		citeer(v->hier, 0, v->n_hier, uit);
	}
	return anders;
}

wz__ervaring_anders wz__ervaring_verschil(const wz__ervaringen *alle, size_t index, size_t kern,
                                          wz__buf *uit)
{
	vergelijking *v = calloc(1, sizeof *v);
	wz__ervaring_anders anders = WZ__ANDERE_WOORDEN;

	wz__buf_clear(uit);
	if (v == NULL) {
		uit->failed = true;
		return anders;
	}
	v->alle = alle;
	v->n_hier = lees(alle->van[index].tekst, v->hier);
	v->n_daar = lees(alle->van[kern].tekst, v->daar);
	leg_naast(v);
	anders = verschillen(v, uit);
	free(v);
	return anders;
}
