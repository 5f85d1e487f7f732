/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/tekst_stappen.h"

#include <stdio.h>
#include <string.h>
#include "base/ontleed.h"
#include "evaluate/signaal_stappen.h"

enum { CITATEN_MAX = 3, POGINGEN_MAX = 16 };
/* Of what was reported so many bytes are quoted, or all when it is little more. */
enum { GEMELD_MAX = 90, GEMELD_HEEL = 105 };

/* Where a text has words of a list, and where it names a later year. */
typedef struct plekken {
	const char *begin[CITATEN_MAX + 1];
	size_t n[CITATEN_MAX + 1];
	size_t aantal;
} plekken;

/* Whether one of the two words before it takes back what is said: not (any more),
 * or at first. */
static bool teruggenomen(const char *gevouwen, const char *begin)
{
	static const char *const terug[] = { "niet", "geen", "nooit", "was", "waren", "eerst",
		                                 "eerder", "eerdere", "voorheen", "vroeger", "aanvankelijk",
		                                 NULL };
	wz__woordplek woord, voor[2] = { { .n = 0 }, { .n = 0 } };

	while (wz__woord_volgende(&gevouwen, &woord)) {
		if (woord.na_einde)
			voor[0].n = voor[1].n = 0;
		if (woord.begin >= begin)
			break;
		voor[0] = voor[1];
		voor[1] = woord;
	}
	return (voor[0].n != 0 && wz__woord_een_van(&voor[0], terug)) ||
	       (voor[1].n != 0 && wz__woord_een_van(&voor[1], terug));
}

static bool al_genoemd(const plekken *uit, const char *begin, size_t n)
{
	for (size_t i = 0; i < uit->aantal; i++)
		if (uit->n[i] == n && memcmp(uit->begin[i], begin, n) == 0)
			return true;
	return false;
}

/* Find words of a list, but for those that stand in `behalve` too. */
static void zoek(const wz__woordenlijsten *lijsten, wz__woordenlijst lijst, const char *gevouwen,
                 const char *behalve, plekken *uit)
{
	const char *at = gevouwen;
	size_t begin, n;

	for (int i = 0; i < POGINGEN_MAX && uit->aantal < CITATEN_MAX; i++) {
		const wz__woordpatroon *woord = wz__woord_in(lijsten, lijst, at, &begin, &n);

		if (woord == NULL)
			return;
		at += begin;
		if (!teruggenomen(gevouwen, at) && !al_genoemd(uit, at, n) &&
		    !wz__patroon_in(woord->patroon, behalve, NULL, NULL)) {
			uit->begin[uit->aantal] = at;
			uit->n[uit->aantal++] = n;
		}
		at += n;
	}
}

static void citeer(wz__buf *lijst, const plekken *wat)
{
	char citaat[WZ__CITAAT_SIZE];

	for (size_t i = 0; i < wat->aantal; i++)
		wz__lijst_erbij(lijst, i, wat->aantal, wz__citaat(citaat, wat->begin[i], wat->n[i]));
}

char *wz__citeer_gemeld(char *buf, const wz__gemeld *gemeld)
{
	char citaat[WZ__CITAAT_SIZE];

	size_t n = strlen(gemeld->tekst);

	*buf = '\0';
	if (n > 0 && !wz__heeft_adres(gemeld->gevouwen))
		(void)snprintf(buf, WZ__GEMELD_SIZE, ": %s",
		               wz__citaat_begin(citaat, gemeld->tekst,
		                                n > GEMELD_HEEL ? GEMELD_MAX : GEMELD_HEEL));
	return buf;
}

static bool voorbehoud(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                       wz__bewering *uit)
{
	char periode[WZ_FORMAT_SIZE], wat[WZ__GEMELD_SIZE];
	plekken gevonden = { .aantal = 0 };
	wz__buf lijst = { 0 };
	size_t begin, n;
	bool later;

	if (gemeld->status != WZ_GEREALISEERD)
		return false;
	/* What was agreed to be in the making is no reservation. */
	zoek(lijsten, WZ__WOORDEN_VOORBEHOUD, gemeld->gevouwen, gemeld->afgesproken, &gevonden);
	later = gemeld->periode.soort != WZ_PERIODE_GEEN &&
	        wz__later_jaar(gemeld->gevouwen, gemeld->periode.jaar, &begin, &n);
	if (later) {
		gevonden.begin[gevonden.aantal] = gemeld->gevouwen + begin;
		gevonden.n[gevonden.aantal++] = n;
	}
	if (gevonden.aantal == 0)
		return false;
	citeer(&lijst, &gevonden);
	wz__citeer_gemeld(wat, gemeld);
	if (later)
		wz__beweer(uit, "Gemeld als gerealiseerd over {}, maar er staat {}{~}",
		           wz_periode_format(periode, gemeld->periode), wz__buf_str(&lijst), wat, NULL);
	else
		wz__beweer(uit, "Gemeld als gerealiseerd, maar er staat {}{~}", wz__buf_str(&lijst), wat,
		           NULL);
	return wz__beweerd(uit, &lijst);
}

static bool uitkomst_negatief(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                              wz__bewering *uit)
{
	char wat[WZ__GEMELD_SIZE];
	plekken gevonden = { .aantal = 0 };
	wz__buf lijst = { 0 };

	if (gemeld->status != WZ_GEREALISEERD && gemeld->status != WZ_DEELS_GEREALISEERD)
		return false;
	zoek(lijsten, WZ__WOORDEN_NEGATIEF, gemeld->gevouwen, "", &gevonden);
	if (gevonden.aantal == 0)
		return false;
	citeer(&lijst, &gevonden);
	wz__beweer(uit, "Gemeld als {}, maar er staat {}{~}", wz_realisatie_naam(gemeld->status),
	           wz__buf_str(&lijst), wz__citeer_gemeld(wat, gemeld), NULL);
	return wz__beweerd(uit, &lijst);
}

const wz__tekstregels wz__regels_tekst[] = {
	{ WZ__VOORBEHOUD, voorbehoud },
	{ WZ__UITKOMST_NEGATIEF, uitkomst_negatief },
	{ WZ__PERSOONSGEGEVENS, wz__persoonsgegevens },
	{ WZ__OPTELLING, wz__delen_en_totaal },
	{ WZ__SIGNAALCODES, NULL },
};

void wz__percelen_erbij(wz__buf *lijst, const char *const *percelen, size_t n)
{
	enum { GENOEMD_MAX = 5 };
	size_t genoemd = n > GENOEMD_MAX + 1 ? GENOEMD_MAX : n;

	for (size_t i = 0; i < genoemd; i++) {
		if (i > 0)
			wz__buf_text(lijst, i + 1 == n ? " en " : ", ");
		wz__buf_format(lijst, "perceel %s", percelen[i]);
	}
	if (genoemd < n)
		wz__buf_format(lijst, " en %zu andere percelen", n - genoemd);
}

bool wz__signaal_gedeeld_resultaat(const wz__gemeld *gemeld, const char *const *percelen, size_t n,
                                   wz__bewering *uit)
{
	char hoeveel[WZ__HOEVEEL_SIZE];
	wz__buf lijst = { 0 };

	if (n < 2)
		return false;
	wz__percelen_erbij(&lijst, percelen, n);
	if (gemeld->aantal == WZ_GETAL_GEEN)
		wz__beweer(uit, "Eén resultaat staat bij {}", wz__buf_str(&lijst), NULL);
	else
		wz__beweer(uit, "Eén resultaat staat bij {}: {}", wz__buf_str(&lijst),
		           wz__hoeveel(hoeveel, gemeld->aantal, gemeld->grens, gemeld->eenheid), NULL);
	return wz__beweerd(uit, &lijst);
}
