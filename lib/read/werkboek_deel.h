/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_WERKBOEK_DEEL_H
#define WZ_READ_WERKBOEK_DEEL_H

#include "read/archief.h"
#include "read/celopmaak.h"
#include "read/document_deel.h"
#include "read/lezer.h"
#include "read/werkboek.h"
#include "read/xml.h"

/* What the readers of the two kinds of workbook share with werkboek.c. */

/* Bytes of a cell that are looked at; a longer one is a fault (WZ__VELD_MAX). */
enum { WZ__CEL_GELEZEN = 4 * WZ__VELD_MAX };

typedef struct wz__boekblad {
	const char *naam;
	bool verborgen;
	const char *deel; /* xlsx: the part it is */
} wz__boekblad;

/* A merged area that goes on in the rows below, seen from one column. */
typedef struct wz__samen {
	size_t van, tot; /* rows; 0: none */
	wz__boekcel cel;
	wz__buf tekst;
} wz__samen;

/* An area of xlsx: rows from 1, columns from 0. */
typedef struct wz__gebied {
	uint32_t van, tot;
	uint16_t links, rechts;
} wz__gebied;

/* The texts of the cells, and how numbers are shown: once for all sheets. */
typedef struct wz__xlsx {
	char teksten[WZ__DEELNAAM_MAX], stijlen[WZ__DEELNAAM_MAX]; /* parts; "": none */
	bool vanaf_1904;
	bool gelezen;
	wz__buf gedeeld;  /* each ends with a NUL */
	uint32_t *plaats; /* where each begins */
	size_t n_gedeeld, gedeeld_capacity;
	wz__celopmaak *stijl; /* by index */
	size_t n_stijlen, stijl_capacity;
	wz__gebied *samen; /* of the sheet that is read, by first row */
	size_t n_samen, samen_capacity, samen_at;
} wz__xlsx;

/* The cell that is being read, and where in the sheet that is. */
typedef struct wz__celbouw {
	size_t kolom;
	wz__buf waarde, tekst; /* the value that is stored, the text that is shown */
	unsigned soort;        /* of the value: each kind of workbook its own */
	size_t stijl;
	bool formule, heeft_waarde;
	bool bedekt;                      /* ods: by a merged area */
	bool blank, alinea;               /* ods: after a blank; a paragraph was before */
	size_t herhaald, rijen, kolommen; /* ods */
} wz__celbouw;

struct wz__werkboek {
	const wz_source *source;
	wz__archief archief;
	wz__inhoud inhoud;
	bool macros;
	wz__boekblad *bladen;
	size_t n_bladen, bladen_capacity;
	wz__arena arena;
	wz__xlsx xlsx;

	/* The sheet that is read, and its rows. */
	size_t blad;
	wz__xml_stroom *stroom;
	wz__xml_ontvanger ontvanger;
	wz__fouten *fouten; /* of the call that goes on */
	wz__boekrij rij;
	bool klaar, op;       /* a whole row stands in `rij`; the sheet has ended */
	size_t nummer;        /* the row read last, or reached */
	size_t herhaald;      /* ods: how often the row stands */
	size_t nog;           /* and how often it is still to come */
	bool geheugen;        /* there was none */
	bool kijk, overslaan; /* having a look only; ods: passing over the rest of a sheet */
	int in;               /* which element: each kind of workbook its own */
	size_t tabel, kolom;  /* ods: tables passed; columns described */
	wz__celbouw cel;
	size_t samen_tot; /* the last row of any area in `samen` */
	wz__samen samen[WZ__BLAD_KOLOMMEN];
	bool kolom_verborgen[WZ__BLAD_KOLOMMEN];
};

/* A sheet more; its name and part are copied. False when there are too many, which is a
 * fault, or without memory. */
bool wz__werkboek_erbij(wz__werkboek *boek, const char *naam, bool verborgen, const char *deel);
/* What a reader that was stopped ends with: no memory, or the fault that was given. */
wz_status wz__werkboek_status(const wz__werkboek *boek, wz_status status);

/* A fault at a cell of the sheet being read, or at the whole row (WZ__HELE_RIJ). False, as
 * who reads then stops. */
#define WZ__HELE_RIJ SIZE_MAX
bool wz__boekblad_fout(wz__werkboek *boek, size_t kolom, const char *format, ...) WZ_PRINTF(3, 4);

/* Begin a row, which lies below the one before, and put cells in it; blank ones are left
 * out, texts copied. False: stop, after a fault or without memory. */
bool wz__boekrij_begin(wz__werkboek *boek, size_t nummer, bool verborgen);
bool wz__boekrij_cel(wz__werkboek *boek, size_t kolom, wz__boekcelsoort soort, const char *tekst,
                     size_t n);
bool wz__boekrij_getal(wz__werkboek *boek, size_t kolom, const char *waarde, size_t n,
                       wz__celopmaak opmaak);
/* A day as these files write it where it is no number: 2016-12-31 or 2016-12-31T14:30:00. */
bool wz__boekrij_dag(wz__werkboek *boek, size_t kolom, const char *waarde);
/* What a formula shows that has no outcome, as it is stored: "#DIV/0!". */
bool wz__boekrij_fout(wz__werkboek *boek, size_t kolom, const char *fout);
/* A merged area that begins in this row or, where nothing stood in that, before it. What
 * its first cell holds counts in the first column of all its rows; nothing else in it
 * does. */
void wz__boekrij_samen(wz__werkboek *boek, const wz__gebied *gebied);
/* The row is whole: what comes from areas above is filled in, and when it has anything of
 * its own, reading pauses. Whether it has. */
bool wz__boekrij_klaar(wz__werkboek *boek);

/* Which sheets there are. */
wz_status wz__xlsx_bladen(wz__werkboek *boek, const char *hoofddeel, wz__fouten *fouten);
wz_status wz__ods_bladen(wz__werkboek *boek, wz__fouten *fouten);
/* Begin reading boek->blad; rows come with wz__xml_verder on boek->stroom. */
wz_status wz__xlsx_begin(wz__werkboek *boek, bool kijk, wz__fouten *fouten);
wz_status wz__ods_begin(wz__werkboek *boek, wz__fouten *fouten);

/* xlsx: whether an attribute says yes; NULL does not. */
bool wz__xlsx_waar(const char *value);
/* xlsx: the number formats and the shared texts. */
wz_status wz__xlsx_stijlen(wz__werkboek *boek, wz__fouten *fouten);
wz_status wz__xlsx_teksten(wz__werkboek *boek, wz__fouten *fouten);
/* Append a text of xlsx, of which _x000D_ and the like are characters. */
void wz__xlsx_tekst(wz__buf *out, const char *tekst, size_t n);

#endif
