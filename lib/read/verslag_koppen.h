/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_KOPPEN_H
#define WZ_READ_VERSLAG_KOPPEN_H

#include "read/verslag_status.h"

/* What a heading, a label before a text, or the head of a column is about. */
typedef enum wz__sectie {
	WZ__SECTIE_GEEN = 0,
	WZ__SECTIE_RESULTAAT,
	WZ__SECTIE_AFSPRAAK,
	WZ__SECTIE_AANPAK,
	WZ__SECTIE_VOORUITBLIK,
	WZ__SECTIE_OPMERKING,
	WZ__SECTIE_OVERIG, /* introduction, summary, money, annexes */
	WZ__SECTIE_LEGENDA,
	WZ__SECTIE_STATUS,
	WZ__SECTIE_AANBIEDER,
	WZ__SECTIE_THEMA,
	WZ__SECTIE_STADSDEEL,
	WZ__SECTIE_WIJK,
	WZ__SECTIE_PERCEEL,
	WZ__SECTIE_TOELICHTING,
	WZ__SECTIE_NUMMER,
	WZ__SECTIE_ITEM,    /* what a row is about: an activity, a subject */
	WZ__SECTIE_GEMENGD, /* agreed items, and their results below each */
	WZ__SECTIE_VUL      /* of a word: adds nothing */
} wz__sectie;

typedef enum wz__kopsoort {
	WZ__KOP_GEEN = 0,
	WZ__KOP_STATUS,
	WZ__KOP_PERCEEL,
	WZ__KOP_GEBIED,
	WZ__KOP_SECTIE
} wz__kopsoort;

/* A part of the text that was read. */
typedef struct wz__stukje {
	const char *p;
	size_t n;
} wz__stukje;

enum { WZ__PERCEELNUMMER_MAX = 32 };

typedef struct wz__kop {
	wz__kopsoort soort;
	wz__sectie sectie;      /* of a SECTIE; of a GEBIED when it names one too */
	wz__statuswoord status; /* of a STATUS; of a PERCEEL when it names one too */
	wz__stukje woorden;     /* for that status */
	wz__stukje toelichting; /* "(i.c.m. perceel 10)", without the brackets */
	wz__stukje deelgebied;
	char perceel[WZ__PERCEELNUMMER_MAX];
	wz__stukje thema, aanbieder, stadsdeel;
	bool label;      /* a colon and text follow */
	bool zeker;      /* every word of it is of headings */
	wz__stukje rest; /* that text */
} wz__kop;

/* Read a text as a heading. `gemarkeerd`: it was marked as one, so that fewer of its
 * words need to be known. False when it is none that says anything. */
bool wz__kop_lees(wz__kop *kop, const char *tekst, size_t n, bool gemarkeerd, wz__legendas legenda);
/* Whether a line that was not marked is a heading, or begins with a label. */
bool wz__kop_lijkt(const char *tekst, size_t n);

/* The lot that a text names, with what stands behind it; false when it names none.
 * `los`: a number alone is one, as in a column of lots. verslag_perceel.c */
bool wz__perceel_lees(wz__kop *kop, const char *tekst, size_t n, bool gemarkeerd, bool los);
/* The area that a heading names. */
bool wz__gebied_lees(wz__kop *kop, const char *tekst, size_t n, bool gemarkeerd);

/* Whether a line is a name with a colon behind it: "De Terpen:", "Wijk aan Zee:". */
bool wz__is_naamkop(const char *tekst, size_t n);
/* "wijk Noord" without the word before the name. verslag_perceel.c */
wz__stukje wz__gebiedsnaam(wz__stukje s);

/* What words are about: of a heading or column. *zeker: every word is of headings. */
wz__sectie wz__sectie_van(const wz__zin *zin, bool *zeker);

#endif
