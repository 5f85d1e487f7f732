/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on what is written in an agreed item, and what is said then. */
#include "evaluate/advies_regels.h"

#include <stdlib.h>
#include <string.h>

enum { TE_CITEREN = 100 }; /* bytes; a longer text is no example */

/* ---- What several rules ask. ---- */

static bool ja_of_nee(const wz__adviesitem *item)
{
	return item->richting == WZ__JA_NEE;
}

bool wz__advies_heeft_doel(const wz__adviesitem *item)
{
	return item->doel != WZ_GETAL_GEEN && !ja_of_nee(item);
}

static bool zonder_doel(const wz__adviesitem *item)
{
	return !wz__advies_heeft_doel(item);
}

/* Whether a word says no more than how much, which a target answers. */
static bool beantwoord(const wz__adviesitem *item, const wz__woordpatroon *woord)
{
	return wz__advies_heeft_doel(item) && wz__advies_hoeveelheid(woord->patroon);
}

/* The first word that still needs an answer; of those that begin there the longest. */
static bool onmeetbaar_woord(const wz__adviesblik *blik, const wz__adviesitem *item, size_t *begin,
                             size_t *n)
{
	const wz__woordpatroon *woord =
		wz__woord_in(blik->lijsten, WZ__WOORDEN_ONMEETBAAR, item->gevouwen, begin, n);
	if (!woord || !beantwoord(item, woord))
		return woord != NULL;
	bool gevonden = false;
	for (size_t i = 0; i < blik->lijsten->lijst[WZ__WOORDEN_ONMEETBAAR].n; i++) {
		size_t hier, lengte;
		woord = &blik->lijsten->lijst[WZ__WOORDEN_ONMEETBAAR].van[i];
		if (beantwoord(item, woord) ||
		    !wz__patroon_in(woord->patroon, item->gevouwen, &hier, &lengte) ||
		    (gevonden && (hier > *begin || (hier == *begin && lengte <= *n))))
			continue;
		gevonden = true;
		*begin = hier;
		*n = lengte;
	}
	return gevonden;
}

bool wz__advies_is_product(const wz__adviesitem *item)
{
	return item->soort != WZ__EFFECT && !wz__advies_heeft_doel(item) &&
	       wz__advies_product(item->gevouwen);
}

/* Of a plan or an analysis it is plain enough whether it is there. */
static bool onmeetbaar(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                       const wz__adviesitem *item)
{
	size_t begin, n;
	(void)perceel;
	return !wz__advies_is_product(item) && onmeetbaar_woord(blik, item, &begin, &n);
}

/* The first item for which it holds, else the first of all: to make the example. */
static size_t eerste_die(const wz__adviesgroep *groep, bool (*geldt)(const wz__adviesitem *item))
{
	for (size_t i = 0; i < groep->n; i++)
		if (geldt(wz__advies_item(groep, i)))
			return i;
	return 0;
}

/* ---- geen-doel ---- */

/* Without a direction, inzet and proces are done or not done. */
static bool hoort_getal_bij(const wz__adviesitem *item)
{
	if (ja_of_nee(item))
		return item->soort == WZ__EFFECT ||
		       (item->soort == WZ__PRESTATIE && wz__advies_begint_met_mensen(item->gevouwen));
	return item->richting != WZ__RICHTING_GEEN || !wz__advies_inzet(item);
}

/* A word that cannot be measured is the better remark, except where a direction
 * promises a number. */
static bool geen_doel(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                      const wz__adviesitem *item)
{
	bool belooft_getal = item->richting != WZ__RICHTING_GEEN && !ja_of_nee(item);
	return !wz__advies_heeft_doel(item) && hoort_getal_bij(item) &&
	       (belooft_getal || !onmeetbaar(blik, perceel, item));
}

/* Whether a number can stand before it: "minstens … bewoners zijn actief". */
static bool past_getal_voor(const wz__adviesitem *item)
{
	return strlen(item->omschrijving) <= TE_CITEREN && wz__advies_begint_met_mensen(item->gevouwen);
}

static void met_getal(const wz__adviesgroep *groep, size_t index, wz__buf *voorbeeld)
{
	const char *tekst = wz__advies_item(groep, index)->omschrijving;
	char eerste = tekst[0];
	wz__buf_text(voorbeeld, "maak van ");
	wz__advies_nummer(groep, index, voorbeeld);
	wz__buf_text(voorbeeld, " 'minstens … ");
	wz__buf_char(voorbeeld, eerste >= 'A' && eerste <= 'Z' ? (char)(eerste - 'A' + 'a') : eerste);
	wz__buf_format(voorbeeld, "%s'", tekst + 1);
}

/* An effect is seen by asking. */
static void leg_voor(const wz__adviesgroep *groep, size_t index, wz__buf *voorbeeld)
{
	wz__buf_text(voorbeeld, "leg ");
	wz__advies_nummer(groep, index, voorbeeld);
	wz__buf_text(voorbeeld, " als vraag voor aan een groep bewoners, en spreek af hoeveel er ja "
	                        "moeten zeggen");
}

static void geen_doel_tekst(const wz__adviesgroep *groep, wz__buf *waarom, wz__buf *voorbeeld)
{
	size_t keus = eerste_die(groep, past_getal_voor);
	const wz__adviesitem *item = wz__advies_item(groep, keus);
	wz__advies_nummers(groep, waarom);
	wz__buf_format(waarom, " %s geen getal. Straks vindt de een het gehaald en de ander niet.",
	               groep->n == 1 ? "noemt" : "noemen");
	if (past_getal_voor(item)) {
		met_getal(groep, keus, voorbeeld);
	} else if (item->soort == WZ__EFFECT) {
		leg_voor(groep, keus, voorbeeld);
	} else {
		wz__buf_text(voorbeeld, "noem bij ");
		wz__advies_nummer(groep, keus, voorbeeld);
		wz__buf_text(voorbeeld, " hoeveel het er moeten zijn, en wie dat telt");
	}
}

/* ---- onmeetbaar ---- */

/* A word as it stands in an item, folded, and the first item that has it. */
typedef struct woord {
	const char *tekst;
	size_t n, eerste;
} woord;

/* Of each item of the group; NULL without memory. */
static woord *zoek_woorden(const wz__adviesgroep *groep)
{
	woord *uit = calloc(groep->n, sizeof *uit);
	for (size_t i = 0; uit && i < groep->n; i++) {
		const wz__adviesitem *item = wz__advies_item(groep, i);
		size_t begin = 0, eerste = 0;
		onmeetbaar_woord(groep->blik, item, &begin, &uit[i].n);
		uit[i].tekst = item->gevouwen + begin;
		while (uit[eerste].n != uit[i].n || memcmp(uit[eerste].tekst, uit[i].tekst, uit[i].n) != 0)
			eerste++;
		uit[i].eerste = eerste;
	}
	return uit;
}

static void citeer(const woord *een, wz__buf *out)
{
	wz__buf_char(out, '\'');
	wz__buf_append(out, een->tekst, een->n);
	wz__buf_char(out, '\'');
}

/* "'in beeld' (6.2 en 6.3)". */
static void noem_woord(const wz__adviesgroep *groep, const woord *woorden, size_t eerste,
                       wz__buf *out)
{
	size_t n = 0, m = 0;
	for (size_t i = eerste; i < groep->n; i++)
		n += woorden[i].eerste == eerste ? 1 : 0;
	citeer(&woorden[eerste], out);
	wz__buf_text(out, " (");
	for (size_t i = eerste; i < groep->n; i++) {
		if (woorden[i].eerste != eerste)
			continue;
		if (wz__advies_deel(m++, n, out))
			wz__advies_nummer(groep, i, out);
	}
	wz__buf_char(out, ')');
}

static void noem_woorden(const wz__adviesgroep *groep, const woord *woorden, wz__buf *out)
{
	size_t n = 0, m = 0;
	for (size_t i = 0; i < groep->n; i++)
		n += woorden[i].eerste == i ? 1 : 0;
	for (size_t i = 0; i < groep->n; i++) {
		if (woorden[i].eerste != i)
			continue;
		if (wz__advies_deel(m++, n, out))
			noem_woord(groep, woorden, i, out);
	}
}

static bool effect_zonder_doel(const wz__adviesitem *item)
{
	return item->soort == WZ__EFFECT && !wz__advies_heeft_doel(item);
}

static void onmeetbaar_tekst(const wz__adviesgroep *groep, wz__buf *waarom, wz__buf *voorbeeld)
{
	woord *woorden = zoek_woorden(groep);
	size_t effect = eerste_die(groep, effect_zonder_doel), ander = eerste_die(groep, zonder_doel);
	if (!woorden) {
		waarom->failed = true;
		return;
	}
	wz__buf_text(waarom, "Ieder verstaat iets anders onder ");
	noem_woorden(groep, woorden, waarom);
	wz__buf_text(waarom, ". Of het is gehaald, wordt dan een mening.");
	if (effect_zonder_doel(wz__advies_item(groep, effect))) {
		leg_voor(groep, effect, voorbeeld);
	} else {
		wz__buf_text(voorbeeld, "schrijf bij ");
		wz__advies_nummer(groep, ander, voorbeeld);
		wz__buf_text(voorbeeld, " op wat u bedoelt met ");
		citeer(&woorden[ander], voorbeeld);
		wz__buf_text(voorbeeld, ", en wie dat straks beoordeelt");
	}
	free(woorden);
}

const wz__adviesregel wz__adviesregels[] = {
	{ WZ__ADVIES_TE_VEEL, false, true, wz__advies_te_veel, wz__advies_te_veel_tekst },
	{ WZ__ADVIES_INZET_OF_PROCES, false, false, wz__advies_inzet_of_proces,
	  wz__advies_inzet_of_proces_tekst },
	{ WZ__ADVIES_GEEN_DOEL, false, false, geen_doel, geen_doel_tekst },
	{ WZ__ADVIES_ONMEETBAAR, false, false, onmeetbaar, onmeetbaar_tekst },
	{ WZ__ADVIES_GEEN_NULMETING, false, false, wz__advies_geen_nulmeting,
	  wz__advies_geen_nulmeting_tekst },
	{ WZ__ADVIES_GEEN_EENHEID, true, false, wz__advies_geen_eenheid,
	  wz__advies_geen_eenheid_tekst },
	{ WZ__ADVIES_GEEN_TELLING, true, false, wz__advies_geen_telling,
	  wz__advies_geen_telling_tekst },
	{ WZ__ADVIES_GEEN_DEADLINE, true, false, wz__advies_geen_deadline,
	  wz__advies_geen_deadline_tekst },
	{ WZ__ADVIES_ZELFDE_VIJVER, false, false, NULL, wz__advies_vijver_tekst },
};
