/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/woordenlijst.h"

#include <stdlib.h>
#include <string.h>
#include "base/embedded.h"
#include "base/tekst.h"
#include "evaluate/woordpatroon.h"

static const char *const namen[WZ__WOORDENLIJSTEN + 1] = {
	[WZ__WOORDEN_VOORBEHOUD] = "voorbehoud",
	[WZ__WOORDEN_NEGATIEF] = "uitkomst-negatief",
	[WZ__WOORDEN_LOF] = "lof",
	[WZ__WOORDEN_ONMEETBAAR] = "onmeetbaar",
	[WZ__WOORDEN_GEVOELIG] = "gevoelig",
	[WZ__WOORDEN_VERWISSELD] = "verwisseld",
	[WZ__WOORDEN_DREMPEL] = "drempel",
	[WZ__WOORDEN_VERANDERING] = "verandering",
};

const char *wz__woordenlijst_naam(wz__woordenlijst lijst)
{
	return namen[lijst];
}

const char *const *wz__woordenlijst_namen(void)
{
	return namen;
}

int wz__woordenlijst_met_naam(const char *naam)
{
	for (int i = 0; i < WZ__WOORDENLIJSTEN; i++)
		if (strcmp(namen[i], naam) == 0)
			return i;
	return -1;
}

/* The folded text in the arena; NULL without memory. */
static const char *gevouwen(wz__woordenlijsten *lijsten, const char *text, size_t n)
{
	wz__buf buf = { 0 };
	const char *copy;

	wz__fold(&buf, text, n);
	copy = buf.failed ? NULL : wz__arena_copy(&lijsten->arena, wz__buf_str(&buf), buf.size);
	wz__buf_free(&buf);
	return copy;
}

/* The pattern that would be there twice: of a threshold its name says that. */
static wz__woordpatroon *zoek(wz__woordenlijsten *lijsten, wz__woordenlijst lijst,
                              const wz__woordpatroon *nieuw)
{
	for (size_t i = 0; i < lijsten->lijst[lijst].n; i++) {
		wz__woordpatroon *oud = &lijsten->lijst[lijst].van[i];

		if (strcmp(oud->patroon, nieuw->patroon) == 0 &&
		    (lijst == WZ__WOORDEN_DREMPEL || strcmp(oud->tegenover, nieuw->tegenover) == 0))
			return oud;
	}
	return NULL;
}

static bool add(wz__woordenlijsten *lijsten, wz__woordenlijst lijst, const char *woord,
                size_t n_woord, const char *tegenover, size_t n_tegenover)
{
	wz__woordpatroon nieuw = { .patroon = gevouwen(lijsten, woord, n_woord) };
	wz__woordpatroon *oud;

	nieuw.tegenover = gevouwen(lijsten, tegenover, n_tegenover);
	if (nieuw.patroon == NULL || nieuw.tegenover == NULL)
		return false;
	if (!wz__patroon_zinvol(nieuw.patroon))
		return true;
	oud = zoek(lijsten, lijst, &nieuw);
	if (oud != NULL) {
		oud->tegenover = nieuw.tegenover;
		return true;
	}
	if (!wz__grow(&lijsten->lijst[lijst].van, &lijsten->lijst[lijst].capacity,
	              lijsten->lijst[lijst].n + 1, sizeof nieuw))
		return false;
	wz__merken_van(nieuw.patroon, nieuw.merk);
	wz__merken_van(nieuw.tegenover, nieuw.merk_tegenover);
	nieuw.volgende = lijsten->lijst[lijst].met_merk[nieuw.merk[0]];
	lijsten->lijst[lijst].van[lijsten->lijst[lijst].n++] = nieuw;
	lijsten->lijst[lijst].met_merk[nieuw.merk[0]] = (uint32_t)lijsten->lijst[lijst].n;
	return true;
}

bool wz__woordenlijsten_add(wz__woordenlijsten *lijsten, wz__woordenlijst lijst, const char *woord,
                            const char *tegenover)
{
	return add(lijsten, lijst, woord, strlen(woord), tegenover, strlen(tegenover));
}

/* A line of the built-in file: list, word, opposite. The file has no quotes and no
 * commas in a value; a line that is none of these, as its header, is passed over. */
static bool add_regel(wz__woordenlijsten *lijsten, int alleen, const char *regel, size_t n)
{
	const char *eerste = memchr(regel, ',', n), *tweede;
	char naam[32];
	int lijst;

	if (eerste == NULL || (size_t)(eerste - regel) >= sizeof naam)
		return true;
	memcpy(naam, regel, (size_t)(eerste - regel));
	naam[eerste - regel] = '\0';
	lijst = wz__woordenlijst_met_naam(naam);
	tweede = memchr(eerste + 1, ',', n - (size_t)(eerste + 1 - regel));
	if (lijst < 0 || tweede == NULL || (alleen >= 0 && lijst != alleen))
		return true;
	return add(lijsten, (wz__woordenlijst)lijst, eerste + 1, (size_t)(tweede - eerste - 1),
	           tweede + 1, n - (size_t)(tweede + 1 - regel));
}

/* Of one list, or of all (-1). */
static bool standaard(wz__woordenlijsten *lijsten, int alleen)
{
	const char *at = "", *eind = at;

	for (const wz__embedded *file = wz__embedded_woorden; file->naam; file++) {
		if (strcmp(file->naam, "woorden.csv") != 0)
			continue;
		at = (const char *)file->bytes;
		eind = at + file->size;
	}
	while (at < eind) {
		const char *regel = at, *slot = memchr(at, '\n', (size_t)(eind - at));

		at = slot == NULL ? eind : slot + 1;
		if (!add_regel(lijsten, alleen, regel, (size_t)((slot == NULL ? eind : slot) - regel)))
			return false;
	}
	return true;
}

bool wz__woordenlijsten_standaard(wz__woordenlijsten *lijsten)
{
	return standaard(lijsten, -1);
}

bool wz__woordenlijst_standaard(wz__woordenlijsten *lijsten, wz__woordenlijst lijst)
{
	return standaard(lijsten, (int)lijst);
}

void wz__woordenlijsten_free(wz__woordenlijsten *lijsten)
{
	for (size_t i = 0; i < WZ__WOORDENLIJSTEN; i++)
		free(lijsten->lijst[i].van);
	wz__arena_free(&lijsten->arena);
	*lijsten = (wz__woordenlijsten){ 0 };
}

/* The best so far, while patterns are looked for. */
typedef struct eerste {
	const wz__woordpatroon *patroon;
	size_t begin, n;
} eerste;

/* Look for the patterns that have this mark. */
static void zoek_met(const wz__woordenlijsten *lijsten, wz__woordenlijst lijst, const char *tekst,
                     const wz__tekstmerken *merken, uint16_t merk, eerste *uit)
{
	const wz__woordpatroon *van = lijsten->lijst[lijst].van;
	size_t begin, n;

	for (uint32_t i = lijsten->lijst[lijst].met_merk[merk]; i != 0; i = van[i - 1].volgende) {
		const wz__woordpatroon *p = &van[i - 1];

		if (!wz__merken_in(p->merk, merken) || !wz__patroon_in(p->patroon, tekst, &begin, &n))
			continue;
		if (uit->patroon == NULL || begin < uit->begin || (begin == uit->begin && n > uit->n))
			*uit = (eerste){ p, begin, n };
	}
}

const wz__woordpatroon *wz__woord_in(const wz__woordenlijsten *lijsten, wz__woordenlijst lijst,
                                     const char *tekst, size_t *begin, size_t *n)
{
	wz__tekstmerken merken;
	eerste gevonden = { .patroon = NULL };

	if (lijsten->lijst[lijst].n == 0)
		return NULL;
	wz__tekstmerken_van(tekst, &merken);
	for (size_t i = 0; i < merken.n; i++)
		zoek_met(lijsten, lijst, tekst, &merken, merken.merk[i], &gevonden);
	zoek_met(lijsten, lijst, tekst, &merken, WZ__ZONDER_MERK, &gevonden);
	if (gevonden.patroon != NULL && begin != NULL)
		*begin = gevonden.begin;
	if (gevonden.patroon != NULL && n != NULL)
		*n = gevonden.n;
	return gevonden.patroon;
}

wz_getal wz__drempel(const wz__woordenlijsten *lijsten, const char *naam, wz_getal anders)
{
	wz_getal getal = anders;

	for (size_t i = 0; i < lijsten->lijst[WZ__WOORDEN_DREMPEL].n; i++) {
		const wz__woordpatroon *p = &lijsten->lijst[WZ__WOORDEN_DREMPEL].van[i];

		if (strcmp(p->patroon, naam) == 0 && wz_getal_parse(p->tegenover, &getal))
			return getal;
	}
	return anders;
}
