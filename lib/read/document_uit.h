/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_UIT_H
#define WZ_READ_DOCUMENT_UIT_H

#include "base/buf.h"

/* Paragraphs, items, tables and boxes of text made into the text that document.h
 * promises. What kind of format they come from is not known here. */

typedef enum wz__blok {
	WZ__BLOK_ALINEA = 'a',
	WZ__BLOK_KOP = 'k',
	WZ__BLOK_ITEM = 'i',    /* of a list */
	WZ__BLOK_VERVOLG = 'v', /* a further paragraph of the same item */
	WZ__BLOK_RIJ = 'r'      /* of a table; not for callers */
} wz__blok;

typedef enum wz__uit_reden {
	WZ__UIT_GOED = 0,
	WZ__UIT_GEHEUGEN,
	WZ__UIT_TE_LANG,  /* over 64 MB of text */
	WZ__UIT_CEL,      /* a cell over 1 MB */
	WZ__UIT_TE_BREED, /* a row over 1024 cells */
	WZ__UIT_TE_DIEP   /* boxes of text in boxes of text */
} wz__uit_reden;

enum {
	WZ__UIT_MAX = 64 << 20,
	WZ__UIT_CEL_MAX = 1 << 20,
	WZ__UIT_KOLOMMEN = 1024,
	WZ__UIT_RIJEN = 10000, /* times that a row is repeated */
	WZ__UIT_STROMEN = 16,
	WZ__UIT_NIVEAUS = 10
};

/* A flow of text: the document itself, or what stands in a box within a paragraph of
 * it, which comes after that paragraph. */
typedef struct wz__stroom {
	wz__buf alinea;   /* the paragraph being read */
	wz__buf wacht;    /* blocks of boxes in it */
	wz__buf rij, cel; /* the row and the blocks of the cell being read */
	size_t tabel;     /* tables open, within each other */
	size_t weg;       /* the table of which a row is dropped, 0: none */
	size_t span, kolommen;
	bool open;     /* a paragraph is */
	bool vervolgt; /* and goes on in the next one */
	bool leeg;     /* the cell stays empty */
	bool in;       /* it is set in: wz__uit_cel_in */
	bool in_cel;   /* the box stands in a table */
} wz__stroom;

/* Zero-initialise; ended by _free. Once `reden` is set nothing more is added. */
typedef struct wz__uit {
	wz__buf tekst;
	wz__uit_reden reden;
	bool witregel; /* an empty line comes first */
	size_t n;      /* strooms beyond the first */
	size_t gelezen;
	wz__buf scherf; /* scratch */
	wz__stroom stroom[WZ__UIT_STROMEN];
} wz__uit;

void wz__uit_free(wz__uit *uit);
/* The document ends. */
void wz__uit_klaar(wz__uit *uit);

/* A paragraph within a paragraph, or a table within one, is a box. */
void wz__uit_alinea(wz__uit *uit);
/* Text; control characters and soft hyphens are left out. */
void wz__uit_schrijf(wz__uit *uit, const char *bytes, size_t n);
void wz__uit_regeleinde(wz__uit *uit);
/* The end of the paragraph, which says what it was. The label of an item ("-", "1.")
 * or a numbered heading; NULL: none. */
void wz__uit_alinea_einde(wz__uit *uit, wz__blok blok, size_t niveau, const char *label);
/* Forget what was written in it. */
void wz__uit_alinea_weg(wz__uit *uit);
/* Its end was deleted: the next one goes on in it. */
void wz__uit_alinea_vervolgt(wz__uit *uit);

/* A table in a cell makes no rows of its own: its paragraphs are those of the cell. */
void wz__uit_tabel(wz__uit *uit);
void wz__uit_tabel_einde(wz__uit *uit);
/* Whether the table being read makes rows. */
bool wz__uit_in_rij(const wz__uit *uit);
void wz__uit_rij(wz__uit *uit);
void wz__uit_rij_weg(wz__uit *uit); /* what follows of this row is dropped */
void wz__uit_rij_einde(wz__uit *uit, size_t keer);
void wz__uit_cel(wz__uit *uit);
void wz__uit_cel_leeg(wz__uit *uit);               /* what stands in this cell is dropped */
void wz__uit_cel_in(wz__uit *uit);                 /* it is set in below the rows above */
void wz__uit_cel_breed(wz__uit *uit, size_t span); /* so many columns */
void wz__uit_cel_einde(wz__uit *uit);
void wz__uit_lege_cellen(wz__uit *uit, size_t n);
/* The cell just ended stands there so many times more. */
void wz__uit_cel_herhaal(wz__uit *uit, size_t keer);

#endif
