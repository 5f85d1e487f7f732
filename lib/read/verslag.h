/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_H
#define WZ_READ_VERSLAG_H

#include "read/fouten.h"

/* A report in free text: what it says was achieved, lot by lot. Nothing is
 * guessed: what is not said is "" or WZ_REALISATIE_GEEN, and each doubt is marked. */

/* Doubts about one result; a result may have several. */
enum {
	WZ__TWIJFEL_GEEN_STATUS = 1u << 0, /* it stood before any heading with a status */
	WZ__TWIJFEL_KLEUR = 1u << 1,       /* its status is a colour that no legend explains */
	WZ__TWIJFEL_WOORD = 1u << 2,       /* its words for a status may mean several things */
	WZ__TWIJFEL_TEGENSPRAAK =
		1u << 3, /* its heading and its own words differ; the own words count */
	WZ__TWIJFEL_OPNIEUW =
		1u << 4, /* after a later status of the same lot "gerealiseerd" began again:
	                                        it may belong to another lot */
	WZ__TWIJFEL_GEEN_PERCEEL = 1u << 5 /* the lot it stands under has no number */
};

/* A lot as the text names it. */
typedef struct wz__verslagdeel {
	const char *perceel;   /* its number as written: "8"; "" when it has none */
	const char *aanbieder; /* "" when not named */
	const char *thema;     /* "" */
	const char *stadsdeel; /* "" */
	size_t regel;          /* line of the text, from 1 */
} wz__verslagdeel;

/* One result. */
typedef struct wz__verslagresultaat {
	size_t deel;               /* index of its lot; SIZE_MAX: under no lot at all */
	const char *tekst;         /* without bullet and tags, on one line */
	const char *toelichting;   /* what its heading adds: "in combinatie met perceel 10"; or what a
	                             cell has between brackets on a line below it; "" */
	const char *deelgebied;    /* what its heading is about besides: "Pathmos"; "" */
	const char *afspraak;      /* number(s) of its agreed items, where the text gives them: "3.4",
	                             "3.8+3.9"; "" */
	const char *statuswoorden; /* the words that give its status, as written; "" */
	wz_realisatie status;      /* GEEN: none, or none that is sure */
	unsigned twijfel;
	size_t kop;     /* number of the status heading within its lot, from 1; 0: before any */
	size_t regel;   /* of its first line */
	size_t positie; /* of its first byte in the text */
} wz__verslagresultaat;

/* A line, bullet or row under a lot that is no result. */
typedef struct wz__overgeslagen {
	size_t regel;
	const char *tekst;  /* its beginning */
	const char *waarom; /* in Dutch, static: "afgesproken", "aanpak", "vooruitblik" */
} wz__overgeslagen;
enum { WZ__OVERGESLAGEN_MAX = 2000 }; /* kept; all are counted */

/* What a colour or a word means in this report: "groen=gerealiseerd". */
typedef struct wz__legenda {
	const char *woord;
	wz_realisatie status;
} wz__legenda;

typedef struct wz__verslagtekst {
	wz__verslagdeel *delen;
	size_t n_delen, delen_capacity;
	wz__verslagresultaat *resultaten;
	size_t n_resultaten, resultaten_capacity;
	wz__legenda *legenda; /* found in the text, after those that were given */
	size_t n_legenda, legenda_capacity;
	wz__overgeslagen *weg; /* the first of what is counted in overgeslagen */
	size_t n_weg, weg_capacity;
	size_t overgeslagen; /* lines, bullets and rows that are no results: agreed items, approach,
	                        outlook, remarks */
	bool afgekapt;   /* a text, a row or the whole was longer than what is read of it */
	wz__arena arena; /* all of its texts */
} wz__verslagtekst;

/* Read a text of n bytes in UTF-8. `legenda` (n_legenda) is what the user said that
 * colours and words mean. *out is zeroed first and always ended by _free.
 * WZ_OK also where nothing was found; WZ_ERR_NOMEM. */
wz_status wz__verslag_lees(wz__verslagtekst *out, const char *tekst, size_t n,
                           const wz__legenda *legenda, size_t n_legenda);
void wz__verslagtekst_free(wz__verslagtekst *verslag);

/* The status that words give ("deels behaald", "niet gehaald", "loopt"), as a whole
 * phrase with its negation and tense. GEEN when they give none; *dubbel when they may
 * mean several things, or are a colour that is not in the legend (*kleur). What was stopped,
 * put off or dropped ("vervallen", "uitgesteld") is none of the five, and *dubbel. */
wz_realisatie wz__statuswoorden(const char *tekst, size_t n, const wz__legenda *legenda,
                                size_t n_legenda, bool *dubbel, bool *kleur);

#endif
