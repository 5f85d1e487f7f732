/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VERGELIJKING_H
#define WZ_EVALUATE_VERGELIJKING_H

#include "base/map.h"
#include "evaluate/signaal_tekst.h"

/* Behind wz__vergelijking: vergelijking.c keeps results, vergelijking_lees.c reads
 * their texts, vergelijking_dubbel.c and vergelijking_optel.c compare them. */

/* What makes two results with the same words the same thing. */
enum {
	WZ__TELT_GELIJK = 1,  /* the same figures do */
	WZ__TELT_VERWANT = 2  /* naming the other lot, or the same total, does */
};

enum { WZ__EENHEID_GEEN = 0, WZ__EENHEID_ANDERS = UINT16_MAX };

/* A result. There may be a million: 48 bytes. */
typedef struct wz__melding {
	int64_t resultaat;
	uint64_t woorden; /* its significant words, in any order */
	uint64_t cijfers; /* its figures and its number */
	wz_getal aantal;
	uint32_t percelen;  /* which set of lots */
	uint32_t verwijst;  /* 1 + which wz__verwijzing; 0: none */
	uint16_t eenheid;
	uint8_t grens;
	uint8_t telt;
} wz__melding;

/* What few results have: they name a total, or lots. */
typedef struct wz__verwijzing {
	wz_getal totaal; /* WZ_GETAL_GEEN */
	wz_grens grens;
	uint16_t eenheid;
	uint32_t eerste, n; /* named lots, in perceel_id */
} wz__verwijzing;

typedef struct wz__perceelset {
	uint32_t eerste, n; /* in perceel_id */
} wz__perceelset;

enum { WZ__STOPPLEKKEN = 512 };

struct wz__vergelijking {
	wz__melding *melding;
	size_t n, capacity;
	wz__verwijzing *verwijzing;
	size_t verwijzingen, verwijzing_capacity;
	wz__perceelset *set;
	size_t sets, set_capacity;
	uint32_t *perceel_id;
	size_t perceel_ids, id_capacity;
	const char **perceel; /* numbers of lots by id */
	size_t percelen, perceel_capacity;
	const char **eenheid; /* a word for each unit, by number - 1 */
	size_t eenheden, eenheid_capacity;
	wz__map per_perceel, per_set, per_eenheid;
	uint64_t stop[WZ__STOPPLEKKEN]; /* words that say nothing */
	uint32_t *sleutel; /* of the set being looked up */
	size_t sleutel_capacity;
	wz__arena arena;
};

/* ---- vergelijking.c ---- */
/* The number of a unit; false without memory. */
bool wz__vergelijking_eenheid(wz__vergelijking *v, const char *eenheid, uint16_t *uit);
/* The id of a lot by its number; false without memory. */
bool wz__vergelijking_perceel(wz__vergelijking *v, const char *nummer, size_t n, uint32_t *uit);
bool wz__set_heeft(const wz__vergelijking *v, uint32_t set, uint32_t perceel);

/* ---- vergelijking_lees.c ---- */
typedef struct wz__gelezen {
	uint64_t woorden, cijfers;
	size_t n; /* significant words */
	bool naam; /* a proper name, or something between quotes */
} wz__gelezen;
/* So that a sum of numbers stands for words in any order. */
uint64_t wz__meng(uint64_t h);
void wz__stopwoorden(uint64_t stop[WZ__STOPPLEKKEN]);
void wz__lees_melding(const uint64_t *stop, const char *tekst, wz__gelezen *uit);
/* What a result names; *heeft is false when it is nothing. False without memory. */
bool wz__lees_verwijzing(wz__vergelijking *v, const wz__gemeld *gemeld, uint16_t eenheid,
                         wz__verwijzing *uit, bool *heeft);

/* ---- vergelijking_dubbel.c, vergelijking_optel.c ---- */
/* Results that belong together: lid[begin] to lid[begin + n - 1], rising. */
typedef struct wz__groep {
	wz__signaalcode code;
	size_t begin, n;
	uint32_t eerste;
	uint64_t merk, leden; /* as in wz__vondst */
	bool alleen;
} wz__groep;

typedef struct wz__groepen {
	wz__groep *van;
	size_t n, capacity;
	uint32_t *lid;
	size_t leden, lid_capacity;
} wz__groepen;

/* Each adds the groups it finds; false without memory. */
bool wz__groepen_dubbel(const wz__vergelijking *v, wz__groepen *uit);
bool wz__groepen_optelling(const wz__vergelijking *v, wz__groepen *uit);
/* ---- vergelijking_merk.c: fill in `merk`, `leden` and `alleen`; changes the order. ---- */
void wz__groepen_merk(const wz__vergelijking *v, wz__groepen *groepen);
/* Start a group; and add a result to the last one. */
bool wz__groep_nieuw(wz__groepen *uit, wz__signaalcode code);
bool wz__groep_add(wz__groepen *uit, uint32_t melding);

/* The numbers of a group, per set of lots in the order of its results. */
typedef struct wz__deel {
	uint32_t set, eerste;
	wz_getal som; /* WZ_GETAL_GEEN when one has no number */
	wz_grens grens;
} wz__deel;
typedef struct wz__cijfers {
	wz__deel *deel;
	size_t n;
	wz_getal hoogste, som; /* WZ_GETAL_GEEN: no numbers, or not in one unit */
	wz_grens grens;
	const char *eenheid;
} wz__cijfers;
/* False without memory; free cijfers->deel. */
bool wz__groep_cijfers(const wz__vergelijking *v, const uint32_t *lid, size_t n, wz__cijfers *uit);
wz_grens wz__grens_van_som(wz_grens a, wz_grens b);

#endif
