/* SPDX-License-Identifier: EUPL-1.2 */
/* What a geschrift is made of. Its writers read this; who builds one uses the public header. */
#ifndef WZ_WRITE_GESCHRIFT_H
#define WZ_WRITE_GESCHRIFT_H

#include <welzijn/geschrift.h>

#include "write/uitvoer.h"
#include "write/verslag.h"

/* A piece of text of one kind. */
typedef enum wz__stukje_soort {
	WZ__STUK_TEKST = 0,
	WZ__STUK_NADRUK,
	WZ__STUK_CURSIEF,
	WZ__STUK_LINK, /* `naar` is an anker */
	WZ__STUK_URL,  /* `naar` is an address that was found safe */
	WZ__STUK_NOOT,
	WZ__STUK_REGEL /* a line break */
} wz__stukje_soort;

typedef struct wz__stukje {
	wz__stukje_soort soort;
	const char *tekst; /* UTF-8, never NULL; may hold control characters: see cel.h */
	const char *naar;
	size_t noot;       /* index into noten */
} wz__stukje;

struct wz_alinea {
	wz_geschrift *geschrift;
	wz__stukje *stuk;
	size_t n, capacity;
};

/* Of a table: where a row is, and where a cell leads to. By rising row. */
typedef struct wz__celverwijs {
	size_t row;
	size_t column;      /* SIZE_MAX: the row is the place `anker` */
	const char *anker;  /* NULL: to the note */
	size_t noot;
} wz__celverwijs;

typedef enum wz__blok_soort {
	WZ__BLOK_KOP = 0,
	WZ__BLOK_ALINEA,
	WZ__BLOK_PUNT,
	WZ__BLOK_TABEL,
	WZ__BLOK_BEELD,
	WZ__BLOK_EIGEN
} wz__blok_soort;

typedef struct wz__blok {
	wz__blok_soort soort;
	int niveau;             /* KOP 1…4, in a person's own text 4; PUNT 0 or 1 */
	bool blad, genummerd;   /* KOP; PUNT */
	const char *anker;      /* KOP; "" in a person's own text */
	const char *tekst;      /* KOP: the heading; EIGEN: what it is about */
	const char *naam;       /* EIGEN: as in the file */
	wz_alinea *alinea;      /* ALINEA, PUNT */
	const wz_table *tabel;  /* TABEL */
	wz_beeld *beeld;        /* BEELD; */
	bool met_tabel;         /* its figures stand nowhere else: wz_beeld_table */
	wz__celverwijs *verwijs;/* TABEL, n of them */
	size_t n, capacity;
	struct wz__blok *eigen; /* EIGEN: n_eigen blocks that a person wrote: KOP, ALINEA, PUNT */
	size_t n_eigen, eigen_capacity;
} wz__blok;

struct wz_geschrift {
	wz_verslag *verslag;    /* owns tables, pictures and all text; remembers failures */
	struct zinnen onder;
	wz__blok *blok;
	size_t n, capacity;
	wz_alinea **noot;
	size_t n_noten, noten_capacity;
	wz_alinea **alinea;     /* all of them, also the notes */
	size_t n_alineas, alineas_capacity;
	size_t persoonlijk;     /* wz_evaluatie_persoonsgegevens */
	const char *opdracht;   /* what it is about, as the options say it; NULL: nothing of these */
	const char *periode;
	wz_alinea leeg;         /* handed out once memory ran out */
};

/* Blocks of a person's own text in an EIGEN block, at its end. Never NULL. */
void wz__eigen_kop(wz_geschrift *geschrift, wz__blok *eigen, const char *text);
wz_alinea *wz__eigen_alinea(wz_geschrift *geschrift, wz__blok *eigen);
wz_alinea *wz__eigen_punt(wz_geschrift *geschrift, wz__blok *eigen, int level, bool genummerd);

/* All text that is added from here on passes this sieve; NULL: none. What it took out so far is
 * counted in geschrift->verslag->gezeefd. */
void wz__geschrift_zeef(wz_geschrift *geschrift, wz__zeef *zeef);

/* Of which contract and periode it is, so that no text of another gets in. */
void wz__geschrift_voor(wz_geschrift *geschrift, const char *opdracht, const char *periode);

/* A table of another verslag, which must stay as long as the geschrift. */
void wz__geschrift_leen(wz_geschrift *geschrift, const wz_table *table);

/* What a cell leads to, or a row with column SIZE_MAX; NULL: nothing. */
const wz__celverwijs *wz__verwijs_van(const wz__blok *tabel, size_t row, size_t column);

/* The writers. */
void wz__geschrift_html(const wz_geschrift *geschrift, wz__uitvoer *uit);
void wz__geschrift_md(const wz_geschrift *geschrift, wz__uitvoer *uit);
void wz__geschrift_odt(const wz_geschrift *geschrift, wz__uitvoer *uit);

#endif
