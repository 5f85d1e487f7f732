/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_ADVIES_REGELS_H
#define WZ_EVALUATE_ADVIES_REGELS_H

#include "evaluate/advies.h"

/* The rules behind wz__advies_geef. */

/* The items that one advice is about. */
typedef struct wz__adviesgroep {
	const wz__adviesblik *blik;
	const wz__adviesplek *plek;
	size_t n;
	bool voluit; /* name them with their contract */
} wz__adviesgroep;

typedef bool wz__advieskeus(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                            const wz__adviesitem *item);
typedef void wz__adviestekst(const wz__adviesgroep *groep, wz__buf *waarom, wz__buf *voorbeeld);

typedef struct wz__adviesregel {
	wz__adviescode code;
	bool per_opdracht;     /* one advice for all lots of a contract, not one per lot */
	bool heel;             /* on the lot as a whole */
	wz__advieskeus *geldt; /* whether it is about this item */
	wz__adviestekst *schrijf;
} wz__adviesregel;

/* The rules on what one agreed item or lot says; the last has no `geldt`. */
extern const wz__adviesregel wz__adviesregels[];

/* Whether it is what the aanbieder does, not what comes of it; whether it has a
 * target; whether it is something to make once, and no effect. */
bool wz__advies_inzet(const wz__adviesitem *item);
bool wz__advies_heeft_doel(const wz__adviesitem *item);
bool wz__advies_is_product(const wz__adviesitem *item);

/* advies_omvang.c */
wz__advieskeus wz__advies_te_veel, wz__advies_inzet_of_proces;
wz__adviestekst wz__advies_te_veel_tekst, wz__advies_inzet_of_proces_tekst;
/* advies_meten.c */
wz__advieskeus wz__advies_geen_nulmeting, wz__advies_geen_eenheid, wz__advies_geen_telling;
wz__advieskeus wz__advies_geen_deadline;
wz__adviestekst wz__advies_geen_nulmeting_tekst, wz__advies_geen_eenheid_tekst;
wz__adviestekst wz__advies_geen_telling_tekst, wz__advies_geen_deadline_tekst;

/* Fishing in the same pond: several lots that look for the same people in the
 * same place. Calls `meld` for each pond; false when that fails or without
 * memory. */
typedef bool wz__vijvermelder(void *context, const wz__adviesplek *plek, size_t n);
bool wz__advies_vijvers(const wz__adviesblik *blik, wz__vijvermelder *meld, void *context);
void wz__advies_vijver_tekst(const wz__adviesgroep *groep, wz__buf *waarom, wz__buf *voorbeeld);

const wz__adviesperceel *wz__advies_perceel(const wz__adviesgroep *groep, size_t index);
const wz__adviesitem *wz__advies_item(const wz__adviesgroep *groep, size_t index);

/* Append one number; or all of them, "3.1, 3.2 en 3.8". */
void wz__advies_nummer(const wz__adviesgroep *groep, size_t index, wz__buf *out);
void wz__advies_nummers(const wz__adviesgroep *groep, wz__buf *out);
/* Append what stands before part `index` of an enumeration of n parts. False: leave
 * the part out, since there are too many to read; how many is said. */
bool wz__advies_deel(size_t index, size_t n, wz__buf *out);

/* advies_woorden.c */
/* Groups of people, a bit each; those of WZ__MENSEN_ALGEMEEN say nothing of who
 * they are. 0 when the text names none. */
enum { WZ__MENSEN_ALGEMEEN = 1 };
uint32_t wz__advies_mensen(const char *gevouwen);
/* Whether a folded text begins with people, without saying how many. */
bool wz__advies_begint_met_mensen(const char *gevouwen);
/* Whether it is about something that is made once: a plan, a survey. */
bool wz__advies_product(const char *gevouwen);
/* Whether this word of the lists is about how much: a target answers it. */
bool wz__advies_hoeveelheid(const char *woord);
/* Whether it speaks of a baseline measurement. */
bool wz__advies_noemt_nulmeting(const char *gevouwen);

#endif
