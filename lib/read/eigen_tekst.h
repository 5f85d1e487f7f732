/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_EIGEN_TEKST_H
#define WZ_READ_EIGEN_TEKST_H

#include <welzijn/evaluatie.h>

#include "base/buf.h"
#include "base/laden_cmark.h"

/* Text of a person's own, taken apart: sections of blocks, of pieces. All text is UTF-8. */

typedef enum wz__eigen_soort {
	WZ__EIGEN_TEKST = 0,
	WZ__EIGEN_NADRUK,
	WZ__EIGEN_CURSIEF,
	WZ__EIGEN_URL,
	WZ__EIGEN_REGEL /* a line break */
} wz__eigen_soort;

typedef struct wz__eigen_stuk {
	wz__eigen_soort soort;
	const char *tekst;
	const char *url;
} wz__eigen_stuk;

typedef enum wz__eigen_bloksoort {
	WZ__EIGEN_KOP = 0, /* a heading below that of the section */
	WZ__EIGEN_ALINEA,
	WZ__EIGEN_PUNT
} wz__eigen_bloksoort;

typedef struct wz__eigen_blok {
	wz__eigen_bloksoort soort;
	int niveau;     /* PUNT: 0, or 1 in another item */
	bool genummerd; /* PUNT */
	wz__eigen_stuk *stuk;
	size_t n, capacity;
} wz__eigen_blok;

typedef struct wz__eigen_sectie {
	const char *naam; /* as it was written */
	const char *gevouwen;
	size_t regel;         /* of its heading */
	size_t begin, eind;   /* its bytes, with the heading */
	wz__eigen_blok *blok; /* none: nothing was written in it */
	size_t n, capacity;
} wz__eigen_sectie;

struct wz_eigen_tekst {
	wz__arena arena;
	const char *bestand;
	const char *bytes; /* UTF-8 without a byte order mark */
	size_t size;
	bool bom;  /* the file had one, in UTF-8 */
	bool crlf; /* its first line ends so */
	size_t stempel; /* the line that says what it is for; 0: none */
	const char *opdracht, *periode; /* which it says */
	wz__eigen_sectie *sectie;
	size_t n, capacity;
	wz_eigen_opmerking *opmerking;
	size_t n_opmerkingen, opmerkingen_capacity;
};

/* Where line `nr` begins, from 1: its end is LF, CR or both. `size` past the last. */
size_t wz__eigen_regel(const wz_eigen_tekst *tekst, size_t nr);

/* eigen_grens.c: HTML without its comments, in `out`; false when one has no end. */
bool wz__eigen_zonder_commentaar(wz__buf *out, const char *html);
/* The line in a text that would be the heading of a section; NULL: none. */
const char *wz__eigen_kop_in(const char *text);
/* Whether a line is the one below the head of a table: |---|:-:| */
bool wz__eigen_tabelstreep(const char *line);
/* Whether a note stands in a text, or is the whole of it: [^1] */
bool wz__eigen_voetnoot(const char *text);
/* The sign of the fence with which this line begins or ends a block of code, or 0. */
char wz__eigen_hek(const wz_eigen_tekst *tekst, size_t nr);

/* eigen_stempel.c: the line that says for which contract and periode a text is, without its end. */
void wz__eigen_stempel(wz__buf *out, const char *opdracht, const char *periode);
/* A text so that it does not end the comment it stands in. */
void wz__eigen_in_commentaar(wz__buf *out, const char *text);
/* That line, where there is one before the first section; false without memory. */
bool wz__eigen_lees_stempel(wz_eigen_tekst *tekst);

/* eigen_boom.c: the sections and blocks of bytes that stand in `tekst`, and what is to be said
 * of them. WZ_ERR_DATA with the line and what is wrong, WZ_ERR_IO without libcmark, WZ_ERR_NOMEM. */
wz_status wz__eigen_ontleed(wz_eigen_tekst *tekst, const char *bestand, wz_error *error);

#endif
