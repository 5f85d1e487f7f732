/* SPDX-License-Identifier: EUPL-1.2 */
/* Another measure than agreed: in units, or in the words for them. */
#include "evaluate/tekst_stappen.h"

#include <string.h>
#include "base/eenheid.h"
#include "evaluate/ontleed.h"
#include "evaluate/woordpatroon.h"

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
	size_t begin[2], n[2];

	if (!alleen(paar->patroon, paar->tegenover, afgesproken->gevouwen, &begin[0], &n[0]) ||
	    !alleen(paar->tegenover, paar->patroon, gemeld->gevouwen, &begin[1], &n[1]))
		return false;
	return wz__beweer(uit, "Afspraak {} gaat over {}, het resultaat over {}", afgesproken->nummer,
	                  wz__citaat(afspraak, afgesproken->gevouwen + begin[0], n[0]),
	                  wz__citaat(resultaat, gemeld->gevouwen + begin[1], n[1]), NULL);
}

static bool andere_eenheid(const wz__gemeld *gemeld, const wz__afgesproken *afgesproken,
                           wz__bewering *uit)
{
	char afspraak[WZ__CITAAT_SIZE], resultaat[WZ__CITAAT_SIZE];

	if (!afgesproken->doel || *afgesproken->eenheid == '\0' || *gemeld->eenheid == '\0' ||
	    wz__eenheid_gelijk(afgesproken->eenheid, gemeld->eenheid))
		return false;
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
