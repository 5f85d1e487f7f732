/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_SIGNAAL_H
#define WZ_EVALUATE_SIGNAAL_H

#include "base/buf.h"
#include "evaluate/oordeel.h"
#include "evaluate/woordenlijst.h"

/* Something in the data that a careful reader would question. Every rule is a
 * function that says whether it holds, and then in one sentence what it saw. */
typedef enum wz__signaalcode {
	WZ__CLAIM_BOVEN_GETAL = 0, WZ__CLAIM_ONDER_GETAL, WZ__TEGENSPRAAK, WZ__GELIJKE_MAAT,
	WZ__ANDERE_MAAT, WZ__GRENS_ONBESLIST, WZ__SCHATTING, WZ__ALLEEN_GECLAIMD, WZ__OVERTREFFING,
	WZ__GEEN_NULMETING, WZ__NIET_GERAPPORTEERD, WZ__RAPPORT_ONTBREEKT, WZ__TE_LAAT,
	WZ__DUBBELTELLING, WZ__OPTELLING, WZ__VOORBEHOUD, WZ__UITKOMST_NEGATIEF, WZ__SJABLOONTEKST,
	WZ__OORDEEL_TEGEN_CIJFERS, WZ__BRON_TEGENSPRAAK, WZ__VASTSTELLING_VEROUDERD,
	WZ__PERSOONSGEGEVENS, WZ__SIGNAALCODES
} wz__signaalcode;

typedef struct wz__signaalsoort {
	const char *code;  /* "claim-boven-getal" */
	const char *ernst; /* "hoog", "middel" or "laag" */
	const char *titel; /* what it is, in a few words */
	const char *reden; /* why a careful reader asks */
	const char *vraag; /* what to ask the provider, or to do */
	const char *bron;  /* what calls for the rule */
} wz__signaalsoort;

const wz__signaalsoort *wz__signaalsoort_van(wz__signaalcode code);
/* -1 when there is none. */
int wz__signaalcode_met_naam(const char *naam);

/* One sentence with its figures. `cijfers` holds the figures alone: when these
 * change a closed signal opens again, however the sentence is worded. Zero-
 * initialise; either buffer remembers that memory ran out. */
typedef struct wz__bewering {
	wz__buf zin, cijfers;
} wz__bewering;

/* Fill in the sentence: each "{}" is the next of the texts that follow, which are
 * the figures; NULL at the end. "{~}" is the next as well, but no figure: wording,
 * or what follows from figures that are there. A text without a place is a figure.
 * Replaces what was there; always true, so that a rule can end with it. */
bool wz__beweer(wz__bewering *bewering, const char *sjabloon, ...) __attribute__((sentinel));
void wz__bewering_free(wz__bewering *bewering);

/* Append a text as a sentence names it: of more than 60 characters up to the last
 * whole word within them, and "…"; without the full stop at its end. */
void wz__ingekort(wz__buf *uit, const char *tekst);

/* "12 bewoners", "minstens 300 bewoners", "een onbekend aantal"; `buf` is
 * WZ__HOEVEEL_SIZE bytes and is returned. A long unit is cut at a whole character. */
enum { WZ__HOEVEEL_SIZE = 160 };
char *wz__hoeveel(char *buf, wz_getal aantal, wz_grens grens, const char *eenheid);

/* ---- One agreed item in one periode, from the kept evidence. ---- */
typedef struct wz__signaalzaak {
	const char *nummer, *eenheid;       /* of the agreed item; "" */
	const char *omschrijving;           /* its own words; "" */
	const wz__afspraakfeiten *feiten;
	const wz__oordeel *oordeel;         /* on the basis of `delen` */
	const wz__bewijs *delen;            /* the evidence that counts, */
	size_t n;
	const wz__bewijs *buiten;           /* and that on parts of the periode which does not
	                                       count, since a longer report covers them */
	size_t n_buiten;
	wz_periode periode;
	wz_datum vandaag;
	bool perceel_gerapporteerd;         /* some report on its lot counts */
	const char *verouderd;              /* why the vaststelling rests on other results; NULL */
	wz_getal overtreffing;              /* in per cent of the target; 200 */
} wz__signaalzaak;

typedef bool wz__afspraakregel(const wz__signaalzaak *zaak, wz__bewering *uit);
/* The rules on one agreed item; `regel` is NULL at the end. */
typedef struct wz__afspraakregels {
	wz__signaalcode code;
	wz__afspraakregel *regel;
} wz__afspraakregels;
extern const wz__afspraakregels wz__regels_afspraak[];

/* ---- One lot in one periode. ---- */
typedef struct wz__signaalitem {
	const char *nummer, *eenheid;
	const wz__afspraakfeiten *feiten;
	const wz__oordeel *oordeel;
	bool noemt_nulmeting;  /* its own words, or a result of it, name a 0-meting */
	wz__soort soort;
	bool verandering;      /* its words promise a change in people, if that is its unit */
} wz__signaalitem;

typedef struct wz__signaalperceel {
	const char *nummer;
	wz_datum begin, eind;       /* in force */
	const wz__signaalitem *item;/* those in force in the periode, without the dropped ones */
	size_t n;
	const wz_periode *gerapporteerd; /* all that was reported on it, in or around the periode */
	size_t n_gerapporteerd;
	wz_periode periode;
	wz_datum vandaag;
} wz__signaalperceel;

enum { WZ__RAAKT_MAX = 64 };
/* Which items a signal on the lot is about. */
typedef struct wz__raakt {
	size_t item[WZ__RAAKT_MAX];
	size_t n;
} wz__raakt;

/* A lot may give one signal of a code, or one per item: `vanaf` is where to look
 * on, 0 at first; a rule sets it past what it found. False: no more. */
typedef bool wz__perceelregel(const wz__signaalperceel *perceel, size_t *vanaf, wz__raakt *raakt,
                              wz__bewering *uit);
typedef struct wz__perceelregels {
	wz__signaalcode code;
	bool per_item; /* the signal belongs to raakt->item[0], else to the lot */
	wz__perceelregel *regel;
} wz__perceelregels;
extern const wz__perceelregels wz__regels_perceel[];

/* ---- Agreed items of several lots of one aanbieder in one periode. ---- */
typedef struct wz__aandeel {
	const char *nummer;    /* of the agreed item */
	int64_t aanbieder, perceel;
	wz_getal waarde, doel; /* exact numbers, a minimum above zero */
	const char *eenheid;
	wz_realisatie geclaimd;
} wz__aandeel;

/* Whether two of them reached about the same share of the target and were
 * labelled differently; `punten`: how many per cent points is about the same. */
bool wz__signaal_gelijke_maat(const wz__aandeel *a, const wz__aandeel *b, wz_getal punten,
                              wz__bewering *uit);

#endif
