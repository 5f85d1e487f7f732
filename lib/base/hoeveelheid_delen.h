/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_HOEVEELHEID_DELEN_H
#define WZ_BASE_HOEVEELHEID_DELEN_H

#include "base/hoeveelheid.h"

/* What the parts of the reader of quantities share. A sentence becomes pieces;
 * pieces that only look like a number are put aside; the rest is read in order:
 * core, bound, unit, and what the sentence says with it. */

/* What the lexicon says of a word; a word can be more. */
enum {
	WZ__LX_STOP = 1 << 0,        /* never counted, and nothing counted stands behind it */
	WZ__LX_BIJVOEGLIJK = 1 << 1, /* may stand before what is counted, without ending in -e */
	WZ__LX_ENKELVOUD = 1 << 2,   /* counted without a plural: keer, uur, fte */
	WZ__LX_NAAM = 1 << 3,        /* a noun, though it ends in -e: gemeente */
	WZ__LX_MAAND = 1 << 4,
	WZ__LX_VERWIJST = 1 << 5,  /* a number behind it is a name: perceel 3 */
	WZ__LX_DOEL = 1 << 6,      /* aim, hope, plan */
	WZ__LX_FEIT = 1 << 7,      /* done: gerealiseerd, uiteindelijk */
	WZ__LX_GROEI = 1 << 8,     /* verb of change: gegroeid */
	WZ__LX_GROEINAAM = 1 << 9, /* noun of change: toename */
	WZ__LX_TIJD = 1 << 10,     /* a stretch of time: week, weken */
	WZ__LX_ELK = 1 << 11,      /* elke, iedere */
	WZ__LX_VAAK = 1 << 12,     /* wekelijks */
	WZ__LX_JAAR = 1 << 13,     /* a year may follow: in, eind, jaarverslag */
	WZ__LX_NIETS = 1 << 14,    /* "geen …" counts nothing: geen behoefte, geen data */
	WZ__LX_LEEFTIJD = 1 << 15, /* jarigen, plussers, leeftijd */
	WZ__LX_SCHATTING = 1 << 16,
	WZ__LX_VROEGER = 1 << 17,   /* vorig, voorheen */
	WZ__LX_WAARVAN = 1 << 18,   /* a part follows: waarvan, waaronder */
	WZ__LX_ELDERS = 1 << 19,    /* over more than this result: landelijk */
	WZ__LX_TEGEN = 1 << 20,     /* another clause begins: maar, terwijl */
	WZ__LX_AFKORTING = 1 << 21, /* a full stop behind it ends no sentence */
	WZ__LX_CIJFER = 1 << 22,    /* a mark: rapportcijfer, waardering */
	WZ__LX_MAAL = 1 << 23,      /* thousand, million: factor of the number before it */
	WZ__LX_DEELS = 1 << 24      /* helft, kwart, derde */
};

/* The classes of a word in small letters, 0 when it is not in the lexicon. */
uint32_t wz__lexicon(const char *woord);
/* The rows of the lexicon in order, for a test; NULL behind the last one. */
const char *wz__lexicon_woord(size_t index);

enum { WZ__WOORD_MAX = 40 };
/* The n bytes in small letters, into WZ__WOORD_MAX bytes; false (and "") when longer. */
bool wz__klein(char *buf, const char *at, size_t n);

/* The number that one word in small letters is: "vierentwintig", "anderhalf";
 * "een" without accents is none. */
bool wz__telwoord(const char *woord, wz_getal *uit);

typedef enum wz__aard {
	WZ__EINDE = 0,
	WZ__WOORD,
	WZ__GETAL, /* digits, also those that make no number */
	WZ__TEKEN
} wz__aard;

typedef struct wz__zinstuk {
	const char *at;
	size_t n;
	wz_getal waarde;  /* of digits or of a number word, else WZ_GETAL_GEEN */
	uint32_t soorten; /* WZ__LX_ */
	wz__aard aard;
	char teken; /* the sign: dashes are -, quotes ', € is E, ≥ G, ≤ L, ± ~ */
	bool blank; /* a blank stands before it */
	bool niet;  /* put aside: it looks like a quantity and is none */
} wz__zinstuk;

enum { WZ__STUKKEN = 160 };

/* A sentence, or as much of a very long one as there is room for. */
typedef struct wz__zin {
	size_t n;
	wz__zinstuk stuk[WZ__STUKKEN];
} wz__zin;

/* Whether there can be a quantity in the text at all; cheap. */
bool wz__kan_hoeveelheid(const char *tekst);
/* The next sentence from *at, which moves past it; false at the end. */
bool wz__zin_volgende(const char **at, wz__zin *zin);
/* Put aside years, dates, references and the like. */
void wz__zin_schift(wz__zin *zin);
/* The pieces of a clock time, an age or an interval that begins here, or 0. */
size_t wz__zin_tijd(const wz__zin *zin, ptrdiff_t i);

/* Whether the number here is part of a name or a saying. */
bool wz__is_naam(const wz__zin *zin, ptrdiff_t i);
/* The whole number that a piece is, -1 when it is none. */
wz_getal wz__heel(const wz__zin *zin, ptrdiff_t i);
/* Only digits, as many as this. */
bool wz__is_kaal(const wz__zinstuk *s, size_t n);
/* Whether something that a number counts begins here; whether a word that may be counted
 * stands behind the number here. */
bool wz__telt_iets(const wz__zin *zin, ptrdiff_t i);
bool wz__wordt_geteld(const wz__zin *zin, ptrdiff_t i);

/* The piece at a place, also before the first and behind the last one. */
const wz__zinstuk *wz__zinstuk_op(const wz__zin *zin, ptrdiff_t i);
bool wz__is_woord(const wz__zin *zin, ptrdiff_t i, const char *woord);
bool wz__is_een_van(const wz__zin *zin, ptrdiff_t i, const char *const *lijst); /* ends with NULL */
bool wz__is_teken(const wz__zin *zin, ptrdiff_t i, char teken);
bool wz__is_soort(const wz__zin *zin, ptrdiff_t i, uint32_t soorten);
/* Whether a number can be read here. */
bool wz__is_getal(const wz__zin *zin, ptrdiff_t i);
/* The words of a phrase, with blanks between them, end before piece `i`: how many, or 0. */
size_t wz__frase_voor(const wz__zin *zin, ptrdiff_t i, const char *frase);
bool wz__begint_groot(const wz__zinstuk *stuk);

/* What is counted in. */
typedef enum wz__maat { WZ__MAAT_AANTAL = 0, WZ__MAAT_PROCENT, WZ__MAAT_BEDRAG } wz__maat;

/* A number as it is written, before the words around it are looked at. */
typedef struct wz__kern {
	wz_getal waarde, tot;
	wz_getal geheel; /* "10 van de 15": 15; else WZ_GETAL_GEEN */
	wz__maat maat;
	wz_grens grens; /* by its form: "een tiental" is ongeveer */
	wz__zekerheid zekerheid;
	bool breuk;            /* a share in words: "twee derde" */
	bool geen;             /* "geen deelnemers" */
	bool geheel_doel;      /* "138 van de beoogde 150" */
	bool maal;             /* "tweemaal": its unit is keer */
	bool kaal;             /* "niemand": nothing is counted */
	ptrdiff_t getal;       /* its first number */
	ptrdiff_t begin, eind; /* its pieces; the unit is not in it */
	ptrdiff_t verder;      /* behind % or euro */
	ptrdiff_t geheel_begin, geheel_eind;
} wz__kern;

/* Read a number here; false when there is none. */
bool wz__kern_lees(const wz__zin *zin, ptrdiff_t i, wz__kern *uit);
/* One number, with "miljoen" and the like: the piece behind it, or 0. */
ptrdiff_t wz__kern_getal(const wz__zin *zin, ptrdiff_t i, wz_getal *uit);
/* Whether it is per cent or money; moves uit->verder behind that. */
void wz__kern_maat(const wz__zin *zin, wz__kern *uit);
/* A number in a word that is more than that: "een tiental", "honderden", "tweemaal". */
bool wz__kern_bijzonder(const wz__zin *zin, ptrdiff_t i, wz__kern *uit);
/* What the word multiplies the number before it with: "miljoen"; 0 when it does not. */
int64_t wz__kern_factor(const wz__zin *zin, ptrdiff_t i);
/* A number without a number word: "geen deelnemers", "niemand". */
bool wz__kern_woord(const wz__zin *zin, ptrdiff_t i, wz__kern *uit);
/* Shares in words at a piece: "de helft", "twee derde", "6 op de 10". */
bool wz__kern_deel(const wz__zin *zin, ptrdiff_t i, wz__kern *uit);

/* The clause that a number stands in: from `van` to its own words, which begin at `begin`
 * and end with its unit before `eind`, and on to `tot`. */
typedef struct wz__bijzin {
	const wz__zin *zin;
	ptrdiff_t van, begin, eind, tot;
} wz__bijzin;

/* Whether a word of these classes stands within `ver` pieces behind the number, and
 * before the next one. */
bool wz__bijzin_na(const wz__bijzin *b, uint32_t soorten, ptrdiff_t ver);
/* Whether one of these words (NULL at the end) stands in the clause, at most `ver` pieces
 * before the number. */
bool wz__woord_ervoor(const wz__bijzin *b, ptrdiff_t ver, const char *const *lijst);
/* Whether the clause makes the number an aim. */
bool wz__is_doel(const wz__bijzin *b);
/* Whether it is the level that something came from; whether it is a change. */
bool wz__is_begin(const wz__bijzin *b, const wz__kern *kern);
bool wz__is_verandering(const wz__bijzin *b, const wz__kern *kern, const wz__hoeveelheid *uit);
/* Whether it is an average or a frequency; `soort` is which. */
bool wz__is_vaak(const wz__bijzin *b, const wz__kern *kern, wz__hoeveelheid *uit,
                 wz__hoeveelheidsoort *soort);
/* Whether it may be no result at all. */
bool wz__is_twijfel(const wz__bijzin *b, const wz__kern *kern, const wz__hoeveelheid *uit);
/* Whether it is a side matter, or in doubt. */
void wz__weeg(const wz__bijzin *b, const wz__kern *kern, wz__hoeveelheid *uit);

/* The bound in the words before and behind; moves kern->begin before them. */
void wz__grens_lees(const wz__zin *zin, wz__kern *kern, wz__hoeveelheid *uit);
/* The unit; returns the piece behind it. */
ptrdiff_t wz__eenheid_lees(const wz__zin *zin, const wz__kern *kern, wz__hoeveelheid *uit);
/* The same from the words before the number: "het aantal deelnemers is 40". */
void wz__eenheid_ervoor(const wz__zin *zin, const wz__kern *kern, wz__hoeveelheid *uit);
/* Whether a word is a plural; where the next one is, behind its adjectives, or -1. */
bool wz__is_meervoud(const wz__zinstuk *s);
ptrdiff_t wz__zoek_meervoud(const wz__zin *zin, ptrdiff_t i);
/* The word as a unit. */
void wz__eenheid_neem(const wz__zinstuk *s, wz__hoeveelheid *uit);
/* What the sentence says with it; `eind` is the piece behind its unit. */
void wz__soort_bepaal(const wz__zin *zin, const wz__kern *kern, ptrdiff_t eind,
                      wz__hoeveelheid *uit);
/* How the quantities of one sentence belong together. */
void wz__hoeveelheden_samen(const char *tekst, wz__hoeveelheid *h, size_t n);
/* Units that a part, a change and an aim take from the number that they are said of. */
void wz__hoeveelheden_elliptisch(wz__hoeveelheid *h, size_t n);
/* What numbers say of each other across the sentences of a text. */
void wz__hoeveelheden_tekst(const char *tekst, wz__hoeveelheid *h, size_t n);
/* Whether the text before it ends in this phrase and a blank. */
bool wz__na_frase(const char *tekst, const wz__hoeveelheid *h, const char *frase);
/* Gives one the unit of the other. */
void wz__neem_eenheid(wz__hoeveelheid *naar, const wz__hoeveelheid *van);
/* Whether this kind can be the number of a result. */
bool wz__is_resultaat(wz__hoeveelheidsoort soort);
/* Whether it is a stretch of time; hundreds of hours are work that was done. */
bool wz__is_duur(const wz__hoeveelheid *h);
/* Whether a unit is people: bewoners, gezinnen. */
bool wz__is_mensen(const char *eenheid);

#endif
