/* SPDX-License-Identifier: EUPL-1.2 */
/* Another measure than agreed: in units, or in the words for them. */
#include "evaluate/tekst_stappen.h"

#include <string.h>
#include "base/eenheid.h"
#include "base/ontleed.h"
#include "evaluate/woordpatroon.h"

/* Of what was agreed and of what was reported about so many bytes are quoted. */
enum { ROND_MAX = 55 };

/* The word of the folded text that begins at `begin`, in the texts that were folded;
 * false where folding made other words of it. */
static bool zoek_terug(const char *gevouwen, const char *begin, const char *const teksten[2],
                       const char **tekst, wz__woordplek *uit)
{
	const char *in = teksten[0];
	wz__woordplek woord;
	int nu = 0;

	while (wz__woord_volgende(&gevouwen, &woord)) {
		while (!wz__woord_volgende(&in, uit)) {
			if (nu == 1 || teksten[1] == NULL)
				return false;
			in = teksten[++nu];
		}
		*tekst = teksten[nu];
		if (woord.begin >= begin)
			return wz__woord_hash(uit->begin, uit->n) == wz__woord_hash(woord.begin, woord.n);
	}
	return false;
}

/* A swapped word among those around it. */
static char *citeer_rond(char *buf, const char *gevouwen, size_t begin, size_t n,
                         const char *const teksten[2])
{
	const char *tekst;
	wz__woordplek woord;

	if (wz__heeft_adres(gevouwen))
		return wz__citaat(buf, gevouwen + begin, n);
	if (!zoek_terug(gevouwen, gevouwen + begin, teksten, &tekst, &woord)) {
		tekst = gevouwen;
		woord = (wz__woordplek){ .begin = gevouwen + begin, .n = n };
	}
	return wz__citaat_rond(buf, tekst, &woord, ROND_MAX);
}

/* Half of a swapped pair of words: one text has this word, and not the other. */
static bool alleen(const char *woord, const char *ander, const char *gevouwen, size_t *begin,
                   size_t *n)
{
	return wz__patroon_in(woord, gevouwen, begin, n) &&
	       !wz__patroon_in(ander, gevouwen, NULL, NULL);
}

static bool verwisseld(const wz__gemeld *gemeld, const wz__afgesproken *afgesproken,
                       const wz__woordpatroon *paar, wz__bewering *uit)
{
	char afspraak[WZ__CITAAT_SIZE], resultaat[WZ__CITAAT_SIZE];
	char woord[WZ__CITAAT_SIZE], ander[WZ__CITAAT_SIZE];
	const char *const afgesproken_in[] = { afgesproken->omschrijving, NULL };
	const char *const gemeld_in[] = { gemeld->tekst, gemeld->toelichting };
	size_t begin[2], n[2];

	if (!alleen(paar->patroon, paar->tegenover, afgesproken->gevouwen, &begin[0], &n[0]) ||
	    !alleen(paar->tegenover, paar->patroon, gemeld->gevouwen, &begin[1], &n[1]))
		return false;
	return wz__beweer(uit, "Afgesproken bij {}: {~}; gemeld: {~}", afgesproken->nummer,
	                  citeer_rond(afspraak, afgesproken->gevouwen, begin[0], n[0], afgesproken_in),
	                  citeer_rond(resultaat, gemeld->gevouwen, begin[1], n[1], gemeld_in),
	                  wz__citaat(woord, afgesproken->gevouwen + begin[0], n[0]),
	                  wz__citaat(ander, gemeld->gevouwen + begin[1], n[1]), NULL);
}

/* The number in the agreed words that counts what was reported; GEEN when there is
 * none. */
static wz_getal getal_in_afspraak(const wz__afgesproken *afgesproken, const char *eenheid)
{
	const char *at = strpbrk(afgesproken->gevouwen, "0123456789");
	size_t n_doel = strlen(afgesproken->eenheid);
	wz__woordplek woord;

	while (at != NULL && wz__woord_volgende(&at, &woord)) {
		wz_getal getal;
		size_t n;

		if (!wz__is_cijfer(*woord.begin) || wz__jaar_van(&woord) != 0 ||
		    !wz__los_getal(afgesproken->gevouwen, woord.begin, &getal, &n))
			continue;
		at = woord.begin + n;
		/* Mostly it is the target itself; that is soon seen. */
		if (*at == ' ' && strncmp(at + 1, afgesproken->eenheid, n_doel) == 0 &&
		    !wz__is_letter(at + 1 + n_doel))
			continue;
		if (wz__eenheid_op(at, eenheid))
			return getal;
	}
	return WZ_GETAL_GEEN;
}

/* So many people, and a target in something else of theirs: the target does not say
 * how many of them it should be. */
static bool ander_deel(const wz__gemeld *gemeld, const wz__afgesproken *afgesproken,
                       wz__bewering *uit)
{
	char genoemd[WZ__HOEVEEL_SIZE], gehaald[WZ__HOEVEEL_SIZE];
	wz_getal getal;

	if (gemeld->aantal == WZ_GETAL_GEEN)
		return false;
	getal = getal_in_afspraak(afgesproken, gemeld->eenheid);
	if (getal == WZ_GETAL_GEEN)
		return false;
	return wz__beweer(uit, "Afspraak {} gaat over {} en heeft een doel in {}; gemeld is {}",
	                  afgesproken->nummer,
	                  wz__hoeveel(genoemd, getal, WZ_PRECIES, gemeld->eenheid),
	                  afgesproken->eenheid,
	                  wz__hoeveel(gehaald, gemeld->aantal, gemeld->grens, gemeld->eenheid), NULL);
}

static bool andere_eenheid(const wz__gemeld *gemeld, const wz__afgesproken *afgesproken,
                           wz__bewering *uit)
{
	char afspraak[WZ__CITAAT_SIZE], resultaat[WZ__CITAAT_SIZE];

	if (!afgesproken->doel || *afgesproken->eenheid == '\0' || *gemeld->eenheid == '\0' ||
	    wz__eenheid_gelijk(afgesproken->eenheid, gemeld->eenheid))
		return false;
	if (ander_deel(gemeld, afgesproken, uit))
		return true;
	return wz__beweer(uit, "Afspraak {} telt {}, het resultaat telt {}", afgesproken->nummer,
	                  wz__citaat(afspraak, afgesproken->eenheid, strlen(afgesproken->eenheid)),
	                  wz__citaat(resultaat, gemeld->eenheid, strlen(gemeld->eenheid)), NULL);
}

bool wz__signaal_andere_maat(const wz__gemeld *gemeld, const wz__afgesproken *afgesproken,
                             const wz__woordenlijsten *lijsten, wz__bewering *uit)
{
	wz__tekstmerken merken;

	if (andere_eenheid(gemeld, afgesproken, uit))
		return true;
	/* What was not done, or is not known, was not done in another measure. */
	if (gemeld->status == WZ_NIET_GEREALISEERD || gemeld->status == WZ_ONBEKEND)
		return false;
	wz__tekstmerken_van(gemeld->gevouwen, &merken);
	for (size_t i = 0; i < lijsten->lijst[WZ__WOORDEN_VERWISSELD].n; i++) {
		const wz__woordpatroon *paar = &lijsten->lijst[WZ__WOORDEN_VERWISSELD].van[i];

		if (wz__merken_in(paar->merk_tegenover, &merken) &&
		    verwisseld(gemeld, afgesproken, paar, uit))
			return true;
	}
	return false;
}

bool wz__noemt_nulmeting(const char *gevouwen)
{
	if (strstr(gevouwen, "meting") == NULL)
		return false;
	return wz__patroon_in("nulmeting*", gevouwen, NULL, NULL) ||
	       wz__patroon_in("0 meting*", gevouwen, NULL, NULL) ||
	       wz__patroon_in("nul meting*", gevouwen, NULL, NULL);
}
