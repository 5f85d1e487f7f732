/* SPDX-License-Identifier: EUPL-1.2 */
/* What the files that write a document as HTML share. */
#ifndef WZ_WRITE_GESCHRIFT_HTML_H
#define WZ_WRITE_GESCHRIFT_HTML_H

#include "write/geschrift.h"
#include "write/html.h"
#include "write/plek.h"

/* A page while it is written. An id is the anker that was given; one of the writer's own is a
 * word, "_" and a number ("noot_12"), which no anker is. */
typedef struct wz__pagina {
	wz__uitvoer *uit;
	const wz_geschrift *geschrift;
	wz__plekken plekken;
	bool *genoemd;     /* by block, of a heading: its anker is its id; else it has "kop_12" */
	size_t *verwezen;  /* by note: how often it was referred to */
	size_t beelden;    /* written so far */
	int diepte;        /* sections that are open; their heading is <h(diepte + 1)> */
	const char *kop;   /* the last heading, as long as no table stands under it */
	wz__wijzers tabel; /* that is being written */
	char slot[64];     /* what closes the link to a note */
} wz__pagina;

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

/* geschrift_html_stijl.c: the parts, the first of which is the style of every page. */
extern const char *const wz__geschrift_stijl[];

/* Text of a heading on one line, which is never empty. */
void wz__html_koptekst(wz__uitvoer *uit, const char *text);

#endif
