/* SPDX-License-Identifier: EUPL-1.2 */
/* A verslag as the sheets of a workbook: what xlsx and ods have in common. Both writers walk over
 * the same rows of the same cells, and only put them down. */
#ifndef WZ_WRITE_BLAD_H
#define WZ_WRITE_BLAD_H

#include <welzijn/table.h>

#include "base/buf.h"

enum {
	WZ__BLAD_RIJEN = 1048576, /* what a sheet holds in Excel and in LibreOffice */
	WZ__BLAD_KOLOMMEN = 16384,
	WZ__BLAD_TEKST = 32767, /* UTF-16 units in one cell of Excel */
	WZ__BLAD_NAAM = 31,     /* the same, in the name of a sheet */
	WZ__BLAD_BREED = 255,   /* characters, the widest column of Excel */
	WZ__BLAD_REGELS = 27,   /* lines, the highest row of Excel */
	WZ__BLAD_EXTRA = 200,   /* rows below a form that somebody may add */
	WZ__BLAD_KEUZES = 255   /* characters of a list that can stand in the cell itself */
};

/* What part of a sheet a row is. */
typedef enum wz__bladdeel {
	WZ__DEEL_TITEL = 0,
	WZ__DEEL_NOOT,
	WZ__DEEL_KOP,
	WZ__DEEL_RIJ,
	WZ__DEEL_TOTAAL,
	WZ__DEEL_GROEP, /* also a caption */
	WZ__DEEL_LEEG,
	WZ__DEEL_ONDER /* below a form, where rows may be added */
} wz__bladdeel;

/* How a value is shown. */
typedef enum wz__bladvorm {
	WZ__VORM_GEWOON = 0, /* text, or a number that is still to be typed */
	WZ__VORM_TEKST,      /* text, also when somebody types a number over it */
	WZ__VORM_HEEL,       /* a number without decimals, and so on to four */
	WZ__VORM_EEN,
	WZ__VORM_TWEE,
	WZ__VORM_DRIE,
	WZ__VORM_VIER,
	WZ__VORM_PROCENT,
	WZ__VORM_DATUM,
	WZ__VORM_VERPLICHT /* a heading with a star behind it, which is not in the text */
} wz__bladvorm;

typedef struct wz__bladstijl {
	wz__bladdeel deel;
	wz__bladvorm vorm;
	bool rechts;
	bool inspringen;
	bool invoer; /* somebody may type here */
	bool loopt;  /* over more lines where it is long */
} wz__bladstijl;

enum { WZ__BLADSTIJLEN = 8 * 10 * 16 };
/* A number below WZ__BLADSTIJLEN for each style, and back. */
size_t wz__bladstijl_nummer(wz__bladstijl stijl);
wz__bladstijl wz__bladstijl_van(size_t nummer);

typedef enum wz__bladwaarde {
	WZ__WAARDE_LEEG = 0,
	WZ__WAARDE_TEKST,
	WZ__WAARDE_GETAL, /* `getal` divided by `schaal` */
	WZ__WAARDE_DATUM
} wz__bladwaarde;

typedef struct wz__bladcel {
	wz__bladstijl stijl;
	wz__bladwaarde waarde;
	int64_t getal; /* GETAL and DATUM */
	int schaal;
	const char *tekst;      /* TEKST; NULL: as a person reads `cel` */
	const wz_column *kolom; /* of `cel`; NULL: there is only a text */
	wz_cell cel;
} wz__bladcel;

/* Append what stands in a cell that is not empty, as a person reads it: XML can hold it, and it
 * is cut, visibly, where a cell can hold no more. */
void wz__bladcel_tekst(wz__buf *out, const wz__bladcel *cel);
/* Append a text that way. */
void wz__bladtekst(wz__buf *out, const char *tekst);
/* Append no more than `max` UTF-16 units of it, the last "…" when there was more. */
void wz__bladtekst_kort(wz__buf *out, const char *tekst, size_t max);
/* Bytes of the character at `tekst`, and its UTF-16 units; zero units: XML cannot hold it. */
size_t wz__bladteken(const char *tekst, size_t *units);
/* UTF-16 units of a text. */
size_t wz__bladtekst_lengte(const char *tekst);

typedef struct wz__bladrij {
	wz__bladdeel deel;
	wz__bladcel *cellen; /* owned by who walks; NULL: only count */
	size_t n;
	size_t breed; /* the first cell lies over this many columns; 0 and 1: it does not */
	int regels;   /* lines of text it needs; 0: the program works that out */
} wz__bladrij;

/* A place between two rows of a sheet. */
typedef struct wz__bladplek {
	int fase;
	size_t index; /* of a note, a field */
	size_t tabel;
	size_t rij;
	int verder; /* the phase behind the header, on a sheet that carries on */
} wz__bladplek;

typedef struct wz__bladkolom {
	size_t plek; /* of the column in its table */
	int breedte; /* in characters */
	bool lang;   /* its texts go over more than one line */
	wz_input invoer;
} wz__bladkolom;

typedef struct wz__blad {
	const wz_verslag *verslag;
	const wz_table *tabel; /* the first of those on this sheet; NULL: none */
	char naam[4 * WZ__BLAD_NAAM + 1];
	bool eerste; /* has the title, the notes and the legends */
	bool veel;   /* more tables on it: their captions stand between the rows */
	bool gegevens; /* the columns of csv, to sort and to add up: neither captions nor groups */
	bool invoer; /* somebody fills in a column */
	bool ruim;   /* rows are on the high side: it belongs to a form, which is protected */
	wz__bladkolom *kolommen;
	size_t n;
	wz__bladplek begin; /* a sheet may go on where another is full */
	size_t rijen;
	size_t kop;        /* row of the header; `rijen` when there is none */
	size_t data_eind;  /* behind the last row of data that stands before any total */
	size_t tabel_eind; /* behind the last row of the table */
	bool filter;
	bool vast;        /* the header stays in sight */
	bool pagina;      /* it is printed on one page */
	size_t breed;     /* columns that titles and notes lie over */
	int breed_tekens; /* how wide those are */
	size_t start_rij; /* the first cell to type in */
	size_t start_kolom;
} wz__blad;

typedef struct wz__werkmap {
	const wz_verslag *verslag;
	wz__blad *bladen;
	size_t n;
	size_t capacity;
	bool formulier;                     /* there is something to fill in: all else is protected */
	size_t actief;                      /* the sheet that opens */
	char keuzes[4 * WZ__BLAD_NAAM + 1]; /* name of the hidden sheet with choices; "": none */
	bool stijlen[WZ__BLADSTIJLEN];      /* those that are used */
	size_t rijen;                       /* of all sheets */
} wz__werkmap;

/* Work out the sheets. WZ_ERR_NOMEM; WZ_ERR_USAGE: more columns than a sheet holds. Free it
 * also when it failed. */
wz_status wz__werkmap_maak(wz__werkmap *werkmap, const wz_verslag *verslag);
void wz__werkmap_free(wz__werkmap *werkmap);

/* The next row, of which `rij->cellen` has room for blad->n cells. False: there are no more. */
bool wz__blad_rij(const wz__blad *blad, wz__bladplek *plek, wz__bladrij *rij);
/* Where a sheet begins that carries on from no other. */
wz__bladplek wz__blad_begin(const wz__blad *blad);
/* Where a sheet begins that carries on from `plek` on another. */
wz__bladplek wz__blad_verder(wz__bladplek plek);
/* Whether a table belongs on the sheet: it shares the columns of the first, or has its name and
 * the same columns. */
bool wz__blad_heeft(const wz__blad *blad, const wz_table *tabel);

/* A cell of a table, or the one below its last row (`row` past its rows). */
wz__bladcel wz__blad_cel(const wz__blad *blad, const wz_table *tabel, size_t row, size_t kolom);
/* The cell of a text. */
wz__bladcel wz__blad_tekstcel(wz__bladdeel deel, const char *tekst);

/* Fill in what follows from the rows: how many there are, widths, the filter. *vol is set when
 * the sheet is full, and *rest is where the next goes on. */
wz_status wz__blad_meet(wz__werkmap *werkmap, wz__blad *blad, bool *vol, wz__bladplek *rest);

/* Whether a sheet that was measured can still be read when it is printed on one page. */
wz_status wz__blad_pagina(const wz__blad *blad, bool *past);
/* Whether its paper lies on its side. */
bool wz__blad_liggend(const wz__blad *blad);

/* Make a name for a sheet that is valid, and that none of the first `n` sheets has. */
void wz__blad_noem(char *out, const char *naam, const wz__werkmap *werkmap, size_t n);

/* Whether the choices of an input have to stand on the hidden sheet, and which column they have
 * there. */
bool wz__keuzes_apart(const wz_input *invoer);
size_t wz__keuzes_kolom(const wz__werkmap *werkmap, const wz_input *invoer);
/* The next of the inputs with choices apart, from *plek on; NULL: no more. Lists that are the same
 * come once. */
const wz_input *wz__keuzes_volgende(const wz__werkmap *werkmap, size_t *plek);
size_t wz__keuzes_aantal(const wz_input *invoer);

/* What a wrong value is answered with. */
void wz__invoer_fout(wz__buf *out, const wz_input *invoer);

#endif
