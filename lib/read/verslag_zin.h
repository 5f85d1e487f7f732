/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_ZIN_H
#define WZ_READ_VERSLAG_ZIN_H

#include <stdbool.h>
#include <stddef.h>

/* A short text taken apart into words, to hold them against lists of words. Headings
 * and phrases for a status are short: what is longer is not looked at. */

enum { WZ__ZIN_MAX = 32, WZ__ZIN_BYTES = 320, WZ__ZINWOORD_MAX = 32 };

typedef struct wz__zinwoord {
	const char *begin; /* as it stands in the text */
	size_t n;
	char laag[WZ__ZINWOORD_MAX]; /* small letters, no accents, abbreviations without points */
	bool tussen;                 /* it stands between brackets */
	char voor; /* the mark between it and the word before: one of , ; . : ( - ? or ' ' */
} wz__zinwoord;

typedef struct wz__zin {
	wz__zinwoord woord[WZ__ZIN_MAX];
	size_t n;
	char na;      /* the mark behind the last word, or ' ' */
	bool te_lang; /* not all words are in it */
	bool vraag;   /* there is a question mark in it */
} wz__zin;

/* The text needs no NUL, but must stay as long as the words are used. */
void wz__zin_lees(wz__zin *zin, const char *tekst, size_t n);

/* A list of words or phrases, each of a class from 1; rising by strcmp. */
typedef struct wz__klassewoord {
	const char *woord;
	int klasse;
} wz__klassewoord;

/* The class of a word, 0 when it is not in the list. */
int wz__klasse(const wz__klassewoord *lijst, size_t n, const char *laag);
/* The longest phrase of the list that begins at a word: its words, 0 for none. */
size_t wz__frase(const wz__klassewoord *lijst, size_t n, const wz__zin *zin, size_t bij,
                 int *klasse);

/* Whether a word is a number, also with a full stop in it: "2018", "1.1", "80%". */
bool wz__zinwoord_getal(const wz__zinwoord *woord);
/* Whether it begins with a capital letter or a digit. */
bool wz__regel_begint_groot(const char *tekst, size_t n);

#endif
