/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_LOPEND_H
#define WZ_READ_VERSLAG_LOPEND_H

#include "read/verslag_stukken.h"

/* The reading of pieces while it goes on; for the files verslag_stukken.c (lines) and
 * verslag_inhoud.c (what stands in a line or cell). */

enum { WZ__RIJ_STUKKEN_MAX = 20000, WZ__RIJ_KOLOMMEN_MAX = 64 };

typedef struct wz__stukkenlezer {
	wz__neem_stuk neem;
	void *wie;
	wz_status status;
	bool afgekapt;            /* something was longer than what is kept */
	const char *begin, *eind; /* the whole text */
	size_t regel;

	wz__buf tekst;     /* of the pieces that are not delivered yet */
	wz__stuk *stukken; /* one, or those of a row */
	size_t n, capacity;
	bool open;  /* the last of them takes more text */
	bool blank; /* a blank comes before the next letter */
	bool na_br; /* a <br> does */

	bool in_rij;
	bool rij_html; /* by <tr> */
	size_t kolom;
	wz__stukrij rij;

	bool cursief;
	unsigned vet;         /* depth of bold */
	unsigned lijsten;     /* depth of <ul> and <ol> */
	bool li;              /* the list has <li>: a dash in it is no item */
	const char *sla_over; /* the tag until whose end nothing is read; NULL */
	const char *hervat;   /* a tag ended on a later line: go on from here; NULL */
	bool midden;          /* the line begins behind a tag that began on another */
	bool na_leeg;         /* an empty line came last */
	bool na_rij;          /* a row came last, empty lines aside */
	bool vorige_lang;     /* the line before may have been broken off for want of room */
	bool pijptabel;       /* rows have pipes, also without one in front */
} wz__stukkenlezer;

/* Begin a piece at a place in the text, and end the one that is open. */
void wz__stuk_begin(wz__stukkenlezer *l, wz__stuksoort soort, const char *at);
void wz__stuk_sluit(wz__stukkenlezer *l);
void wz__stuk_leeg(wz__stukkenlezer *l);
void wz__rij_begin(wz__stukkenlezer *l, const char *at);
void wz__cel_begin(wz__stukkenlezer *l);
void wz__rij_sluit(wz__stukkenlezer *l);
wz__stuk *wz__stuk_laatste(wz__stukkenlezer *l);
/* Append to the piece that is open, or to a new paragraph. */
void wz__stuk_tekst(wz__stukkenlezer *l, const char *bytes, size_t n, const char *at);

/* What stands between two places: text, tags, entities, escapes, items in it. */
void wz__inhoud(wz__stukkenlezer *l, const char *at, const char *eind);
/* A tag that begins here: bytes of it, 0 when it is none. verslag_tags.c */
size_t wz__tag(wz__stukkenlezer *l, const char *at, const char *eind);
/* A character reference that begins here: its bytes, and what it stands for. */
size_t wz__entiteit(const char *at, const char *eind, char uit[5], size_t *n);

#endif
