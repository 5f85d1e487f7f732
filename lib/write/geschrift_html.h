/* SPDX-License-Identifier: EUPL-1.2 */
/* What the files that write a document as HTML share. */
#ifndef WZ_WRITE_GESCHRIFT_HTML_H
#define WZ_WRITE_GESCHRIFT_HTML_H

#include "write/geschrift.h"
#include "write/html.h"

/* A place that is given: a heading or a row of a table, and its id in the page: the anker itself,
 * with "_n2" behind it when it is the second of that name, and "_x20" for a byte that may not
 * stand in it. Ids of the writer's own are a word, "_" and a number, so that they never meet. */
typedef struct wz__plaats {
	const char *anker; /* as it was given */
	char *id;
	size_t volgorde;   /* in the document */
} wz__plaats;

/* A page while it is written. */
typedef struct wz__pagina {
	wz__uitvoer *uit;
	const wz_geschrift *geschrift;
	wz__plaats *plaats;    /* by anker, then in order */
	size_t *op_volgorde;   /* by order: index into plaats */
	size_t n_plaatsen, plaatsen_capacity;
	size_t volgende;       /* the place that comes next in the document */
	size_t *verwezen;      /* by note: how often it was referred to */
	size_t beelden;        /* written so far */
	int diepte;            /* sections that are open; their heading is <h(diepte + 1)> */
	const char *kop;       /* the last heading, as long as no table has its name */
	const wz__blok *tabel; /* that is being written, and the first of its places to come */
	size_t verwijs;
	char slot[64];         /* what closes the link to a note */
} wz__pagina;

/* geschrift_html_plaats.c */
void wz__plaatsen_lees(wz__pagina *pagina);
void wz__plaatsen_free(wz__pagina *pagina);
size_t wz__plaatsen_in(const wz__blok *blok); /* how many there are in it */
/* The id of a place, in the order of the document. */
const char *wz__plaats_id(const wz__pagina *pagina, size_t volgorde);
/* The id that a link to this anker leads to; NULL: there is no such place. */
const char *wz__plaats_van(const wz__pagina *pagina, const char *anker);

/* geschrift_html_tekst.c */
/* Append <a …> to a place or a note, and return what closes it; "" when there is none. */
const char *wz__html_link(wz__pagina *pagina, const char *anker);
const char *wz__html_noot(wz__pagina *pagina, size_t noot);
/* The pieces of a text. */
void wz__html_alinea(wz__pagina *pagina, const wz_alinea *alinea);
/* The items that stand behind each other from `first` on, as lists; returns the first block
 * behind them. */
size_t wz__html_punten(wz__pagina *pagina, const wz__blok *blok, size_t n, size_t first);
/* All notes, each with the way back to where it is referred to. */
void wz__html_noten(wz__pagina *pagina);

/* geschrift_html_blok.c */
void wz__html_tabel(wz__pagina *pagina, const wz__blok *blok);
void wz__html_figuur(wz__pagina *pagina, const wz__blok *blok);
/* What the evaluator wrote. */
void wz__html_eigen(wz__pagina *pagina, const wz__blok *blok);

/* geschrift_html_stijl.c: behind the style of every page. */
extern const char wz__geschrift_stijl[];

/* Text of a heading on one line, which is never empty. */
void wz__html_koptekst(wz__uitvoer *uit, const char *text);

#endif
