/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_HOEVEELHEID_H
#define WZ_BASE_HOEVEELHEID_H

#include <welzijn/types.h>

/* Quantities as Dutch reports write them, found in a sentence. */

/* What a quantity says. Only AANTAL, PERCENTAGE and BEDRAG can be the number of a result. */
typedef enum wz__hoeveelheidsoort {
	WZ__HV_AANTAL = 0,
	WZ__HV_PERCENTAGE,  /* a share; eenheid "procent" */
	WZ__HV_BEDRAG,      /* money; eenheid "euro" */
	WZ__HV_FREQUENTIE,  /* per stretch of time: "3x per week" */
	WZ__HV_GEMIDDELDE,  /* "gemiddeld 24 per ochtend" */
	WZ__HV_VERANDERING, /* "met 18 gegroeid" */
	WZ__HV_BEGIN,       /* the level it came from: "van 245 naar …" */
	WZ__HV_DOEL,        /* aim, hope, plan or capacity */
	WZ__HV_DEEL,        /* a part of another quantity in the sentence */
	WZ__HV_TOTAAL,      /* named as a total over more than this result: "(totaal 420 voor West)" */
	WZ__HV_HERHALING    /* another quantity once more: "twee derde (68 procent)" */
} wz__hoeveelheidsoort;

/* How sure the reading is. */
typedef enum wz__zekerheid {
	WZ__ZEKER = 0,
	WZ__WAARSCHIJNLIJK, /* something in the sentence could make it mean another thing */
	WZ__ONZEKER
} wz__zekerheid;

enum { WZ__HOEVEELHEDEN_MAX = 32, WZ__EENHEID_SIZE = 64 };

typedef struct wz__hoeveelheid {
	wz__hoeveelheidsoort soort;
	wz_getal waarde;      /* the lower end of a range */
	wz_getal tot;         /* its upper end; WZ_GETAL_GEEN when it is no range */
	wz_grens grens;       /* "ruim 600" is MINSTENS; of a range PRECIES: see tot */
	wz_herkomst herkomst; /* GESCHAT where the text says so ("naar schatting"); else GEEN */
	wz__zekerheid zekerheid;
	bool bijzaak; /* said of another number ("uit 37 landen"): never chosen beside that one */
	char eenheid[WZ__EENHEID_SIZE]; /* as written, without capitals, or "" */
	size_t begin, n; /* its words in the text, with those of the bound, without the unit */
} wz__hoeveelheid;

/* The word as a person and a program read it: "aantal", "zeker"; never NULL. */
const char *wz__hoeveelheidsoort_naam(wz__hoeveelheidsoort soort);
const char *wz__zekerheid_naam(wz__zekerheid zekerheid);

/* The quantities of a text in order; returns how many, at most WZ__HOEVEELHEDEN_MAX.
 * Missing ("n.b.", "nog geen data", "-") is never zero and never found. */
size_t wz__hoeveelheden(const char *tekst, wz__hoeveelheid uit[WZ__HOEVEELHEDEN_MAX]);

/* The one that is the number of a result with this text: its index, or -1 when there
 * is none, or when several could be. `eenheid` is that of the agreed item, "" when
 * not known: with it, one in that unit may be chosen among several. `waarom` (NULL
 * allowed) is then a short Dutch reason for a person. */
int wz__hoeveelheid_van_resultaat(const wz__hoeveelheid *hoeveelheden, size_t n,
                                  const char *eenheid, const char **waarom);

#endif
