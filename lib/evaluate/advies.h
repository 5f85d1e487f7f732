/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_ADVIES_H
#define WZ_EVALUATE_ADVIES_H

#include "base/buf.h"
#include "base/woorden.h"
#include "evaluate/woordenlijst.h"

/* Advice on agreed items before a contract is signed: what will make it hard to
 * say later whether they were met. It stays modest: a code speaks once per lot,
 * or once for a whole contract, however many items it is about. */
typedef enum wz__adviescode {
	WZ__ADVIES_TE_VEEL = 0,
	WZ__ADVIES_INZET_OF_PROCES,
	WZ__ADVIES_GEEN_DOEL,
	WZ__ADVIES_ONMEETBAAR,
	WZ__ADVIES_GEEN_NULMETING,
	WZ__ADVIES_GEEN_EENHEID,
	WZ__ADVIES_GEEN_TELLING,
	WZ__ADVIES_GEEN_DEADLINE,
	WZ__ADVIES_ZELFDE_VIJVER,
	WZ__ADVIESCODES
} wz__adviescode;

/* "te-veel", "inzet-of-proces", … */
const char *wz__advies_naam(wz__adviescode code);

/* An agreed item; "", 0 and WZ_GETAL_GEEN are "not given". */
typedef struct wz__adviesitem {
	const char *nummer, *omschrijving, *deelgebied, *eenheid;
	const char *gevouwen; /* omschrijving, folded */
	wz__soort soort;
	wz__richting richting;
	wz__telling telling;
	wz_getal doel, nulmeting; /* doel also where only years have one */
	wz_datum deadline;
} wz__adviesitem;

/* A lot with the items that advice is asked on. */
typedef struct wz__adviesperceel {
	const char *opdracht, *nummer, *stadsdeel, *wijk;
	wz_datum begin, eind;
	const wz__adviesitem *item;
	size_t n;
	bool gevraagd; /* else it only matters as a neighbour of one that is */
} wz__adviesperceel;

/* All lots, those of one contract together, and the words to go by. */
typedef struct wz__adviesblik {
	const wz__adviesperceel *perceel;
	size_t n;
	const wz__woordenlijsten *lijsten;
	wz_datum vanaf; /* a day before this one is no use: it is over, or about a next contract */
} wz__adviesblik;

/* Where an agreed item stands: perceel[perceel].item[item]. */
typedef struct wz__adviesplek {
	size_t perceel, item;
} wz__adviesplek;

typedef struct wz__advies {
	wz__adviescode code;
	const wz__adviesplek *plek; /* what it is about, by rising lot and item; at least one */
	size_t n;
	bool heel;             /* the lot as a whole: name no items */
	const char *waarom;    /* whole sentences */
	const char *voorbeeld; /* how it can be done better; no capital, no full stop */
} wz__advies;

typedef struct wz__adviezen {
	wz__advies *van;
	size_t n, capacity;
	wz__arena arena;
} wz__adviezen;

/* All advice: lot by lot, and then what is about several lots. Zero-initialise
 * *out; free it also after a failure. False without memory. */
bool wz__advies_geef(const wz__adviesblik *blik, wz__adviezen *out);
void wz__adviezen_free(wz__adviezen *adviezen);

/* Whether it is about more than one lot, or more than one contract. */
bool wz__advies_meer_percelen(const wz__advies *advies);
bool wz__advies_meer_opdrachten(const wz__adviesblik *blik, const wz__advies *advies);

#endif
