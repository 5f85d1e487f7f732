/* SPDX-License-Identifier: EUPL-1.2 */
/* What a reported text says, as numbers to compare; and what it names: a total that
 * it is a part of, and other lots. */
#include "evaluate/vergelijking.h"

#include <string.h>
#include "base/ontleed.h"

/* Words that say nothing of what was done, bounds of numbers among them. "Niet" and
 * "geen" say a lot. */
static const char *const stopwoorden[] = {
	"de", "het", "een", "en", "of", "in", "op", "van", "voor", "met", "door", "bij", "naar", "aan",
	"uit", "om", "over", "onder", "tot", "te", "ten", "ter", "tijdens", "via", "als", "dan", "dat",
	"die", "dit", "deze", "er", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden",
	"geworden", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "zich", "hun", "haar", "ze",
	"zij", "we", "wij", "ons", "onze", "men", "ook", "nog", "al", "wel", "zo", "zoals", "per",
	"diverse", "enkele", "verschillende", "aantal", "totaal", "samen", "in", "combinatie", "icm",
	"perceel", "percelen", "minimaal", "minstens", "tenminste", "minste", "maximaal", "hoogstens",
	"ruim", "circa", "ca", "ongeveer", "bijna", "meer", "rond", "zo'n", "schatting", "jaar", NULL };

static size_t stopplek(uint64_t hash)
{
	return (size_t)(hash >> 32) % WZ__STOPPLEKKEN;
}

void wz__stopwoorden(uint64_t stop[WZ__STOPPLEKKEN])
{
	memset(stop, 0, WZ__STOPPLEKKEN * sizeof *stop);
	for (const char *const *w = stopwoorden; *w != NULL; w++) {
		uint64_t hash = wz__woord_hash(*w, strlen(*w));
		size_t i = stopplek(hash);

		while (stop[i] != 0 && stop[i] != hash)
			i = (i + 1) % WZ__STOPPLEKKEN;
		stop[i] = hash;
	}
}

static bool zegt_niets(const uint64_t *stop, uint64_t hash)
{
	for (size_t i = stopplek(hash); stop[i] != 0; i = (i + 1) % WZ__STOPPLEKKEN)
		if (stop[i] == hash)
			return true;
	return false;
}

static bool hoofdletter(const wz__woordplek *woord)
{
	unsigned char c = (unsigned char)woord->begin[0], na = (unsigned char)woord->begin[1];

	return (c >= 'A' && c <= 'Z') || (c == 0xC3 && na >= 0x80 && na <= 0x9E);
}

/* Something between quotes; the apostrophe of 's avonds is none. */
static bool heeft_citaat(const char *tekst)
{
	const char *p = strchr(tekst, '"');

	if ((p != NULL && strchr(p + 1, '"') != NULL) || strstr(tekst, "“") != NULL ||
	    strstr(tekst, "‘") != NULL)
		return true;
	for (p = strchr(tekst, '\''); p != NULL; p = strchr(p + 1, '\''))
		if (p > tekst && wz__letter_voor(tekst, p) && !wz__is_letter(p + 1))
			return true;
	return false;
}

uint64_t wz__meng(uint64_t h)
{
	h ^= h >> 32;
	h *= UINT64_C(0x9E3779B97F4A7C15);
	return h ^ h >> 29;
}

void wz__lees_melding(const uint64_t *stop, const char *tekst, wz__gelezen *uit)
{
	static const char *const percelen[] = { "perceel", "percelen", NULL };
	const char *at = tekst;
	bool perceel = false, eerste = true;
	wz__woordplek woord;

	*uit = (wz__gelezen){ .woorden = 0 };
	while (wz__woord_volgende(&at, &woord)) {
		uint64_t hash = wz__woord_hash(woord.begin, woord.n);

		if (wz__is_cijfer(*woord.begin)) {
			/* The number of a lot is no figure. */
			perceel = perceel && !woord.na_einde;
			if (!perceel)
				uit->cijfers = wz__meng(uit->cijfers + hash);
		} else if (zegt_niets(stop, hash)) {
			perceel =
				wz__woord_een_van(&woord, percelen) || (perceel && wz__woord_is(&woord, "en"));
		} else if (woord.n > 1) {
			perceel = false;
			uit->woorden += wz__meng(hash);
			uit->n++;
			uit->naam = uit->naam || (!eerste && !woord.na_einde && hoofdletter(&woord));
		}
		eerste = false;
	}
	uit->naam = uit->naam || (uit->n == 3 && heeft_citaat(tekst));
}

/* ---- What it names ---- */

static const char *const minstens[] = { "minimaal", "minstens", "tenminste", "minste", "ruim",
	                                    "boven", NULL };
static const char *const hoogstens[] = {
	"maximaal", "hoogstens", "hooguit", "bijna", "onder", NULL
};
static const char *const ongeveer[] = { "circa", "ca", "ongeveer", "rond", "zo'n", NULL };

/* The bound that a word before a number gives it. */
static wz_grens grens_van(const wz__woordplek *voor, const wz__woordplek *woord, wz_grens anders)
{
	if (wz__woord_een_van(woord, minstens))
		return WZ_MINSTENS;
	if (wz__woord_een_van(woord, hoogstens))
		return WZ_HOOGSTENS;
	if (wz__woord_een_van(woord, ongeveer))
		return WZ_ONGEVEER;
	if (wz__woord_is(woord, "dan") && wz__woord_is(voor, "meer"))
		return WZ_MINSTENS;
	return wz__woord_is(woord, "dan") ? WZ_HOOGSTENS : anders;
}

/* The number that follows on "totaal", over words that only lead to it. */
static bool getal_na(const char *at, const char **na, wz_getal *getal, wz_grens *grens)
{
	static const char *const brug[] = { "van", "zijn", "er", "gaat", "het", "om", "meer", "minder",
		                                "ten", "naar", "schatting", "is", "aan", NULL };
	wz__woordplek woord, voor = { .n = 0 };
	size_t n;

	*grens = WZ_PRECIES;
	for (int i = 0; i < 6 && wz__woord_volgende(&at, &woord); i++, voor = woord) {
		wz_grens gelezen = grens_van(&voor, &woord, WZ_GRENS_ONBESLIST);

		if (woord.na_einde && i > 0)
			return false;
		if (wz__is_cijfer(*woord.begin)) {
			if (wz__jaar_van(&woord) != 0 || !wz__getal_op(woord.begin, getal, &n))
				return false;
			*na = woord.begin + n;
			return **na != '%';
		}
		if (gelezen != WZ_GRENS_ONBESLIST)
			*grens = gelezen;
		else if (!wz__woord_een_van(&woord, brug))
			return false;
	}
	return false;
}

/* Whether what follows the total counts in this unit: one or two words that are the
 * unit, or no word for what it counts. */
static bool telt_in(const char *na, const char *eenheid)
{
	static const char *const slot[] = {
		"voor", "in", "van", "over", "bij", "op", "met", "en", NULL
	};
	const char *at = na;
	wz__woordplek woord;

	if (*eenheid == '\0' || *na != ' ' || !wz__woord_volgende(&at, &woord) || woord.na_einde ||
	    wz__woord_een_van(&woord, slot))
		return true;
	return wz__eenheid_op(na, eenheid);
}

/* A total that the number of this result can be a part of. */
static bool lees_totaal(const wz__gemeld *gemeld, wz_getal *totaal, wz_grens *grens)
{
	static const char *const woorden[] = { "totaal", "samen", "tezamen", "gezamenlijk", NULL };
	const char *at = gemeld->gevouwen, *na;
	wz__woordplek woord;

	if (gemeld->aantal == WZ_GETAL_GEEN ||
	    (strstr(at, "totaal") == NULL && strstr(at, "zamen") == NULL &&
	     strstr(at, "samen") == NULL))
		return false;
	while (wz__woord_volgende(&at, &woord))
		if (wz__woord_een_van(&woord, woorden) && getal_na(at, &na, totaal, grens) &&
		    *totaal >= gemeld->aantal && *totaal > 0 && telt_in(na, gemeld->eenheid))
			return true;
	return false;
}

/* ---- The lots that it names ---- */

/* Bytes of the number of a lot: letters, digits, dots and dashes, a digit among them. */
static size_t perceelnummer(const char *at)
{
	size_t n = 0;
	bool cijfer = false;

	while (wz__is_letter(at + n) ||
	       ((at[n] == '.' || at[n] == '-') && n > 0 && wz__is_letter(at + n + 1))) {
		cijfer = cijfer || wz__is_cijfer(at[n]);
		n++;
	}
	return cijfer ? n : 0;
}

/* Past what stands between two numbers of lots; NULL when they end. */
static const char *volgend_nummer(const char *at)
{
	static const char *const tussen[] = { ", ", " en ", "/", " + ", "+", " & ", NULL };

	for (const char *const *t = tussen; *t != NULL; t++)
		if (strncmp(at, *t, strlen(*t)) == 0)
			return at + strlen(*t);
	return NULL;
}

/* The lots named behind this word. Of several numbers the later ones may count what
 * comes after them ("perceel 8 en 12 ambassadeurs"): those are not taken. */
static bool lees_lijst(wz__vergelijking *v, const char *at, uint32_t *n)
{
	bool eerste = true;

	while (at != NULL) {
		size_t size = perceelnummer(at);
		const char *verder = volgend_nummer(at + size);
		uint32_t id;

		if (size == 0 ||
		    (!eerste && verder == NULL && at[size] == ' ' && wz__is_letter(at + size + 1)))
			return true;
		if (!wz__vergelijking_perceel(v, at, size, &id) ||
		    !wz__grow(&v->perceel_id, &v->id_capacity, v->perceel_ids + 1, sizeof *v->perceel_id))
			return false;
		v->perceel_id[v->perceel_ids++] = id;
		(*n)++;
		at = verder;
		eerste = false;
	}
	return true;
}

static bool lees_percelen(wz__vergelijking *v, const char *gevouwen, uint32_t *n)
{
	static const char *const woorden[] = { "perceel", "percelen", NULL };
	wz__woordplek woord;

	if (strstr(gevouwen, "perce") == NULL)
		return true;
	while (wz__woord_volgende(&gevouwen, &woord))
		if (*gevouwen == ' ' && wz__woord_een_van(&woord, woorden) &&
		    !lees_lijst(v, gevouwen + 1, n))
			return false;
	return true;
}

bool wz__lees_verwijzing(wz__vergelijking *v, const wz__gemeld *gemeld, uint16_t eenheid,
                         wz__verwijzing *uit, bool *heeft)
{
	*uit = (wz__verwijzing){ .totaal = WZ_GETAL_GEEN, .eenheid = eenheid,
		                     .eerste = (uint32_t)v->perceel_ids };
	if (!lees_percelen(v, gemeld->gevouwen, &uit->n))
		return false;
	if (!lees_totaal(gemeld, &uit->totaal, &uit->grens))
		uit->totaal = WZ_GETAL_GEEN;
	*heeft = uit->n != 0 || uit->totaal != WZ_GETAL_GEEN;
	return true;
}
