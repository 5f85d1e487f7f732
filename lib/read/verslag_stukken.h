/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_STUKKEN_H
#define WZ_READ_VERSLAG_STUKKEN_H

#include <stdint.h>
#include "base/buf.h"

/* A text (plain, HTML, Markdown, tables with tabs or pipes) taken apart into pieces.
 * It is pushed to the one who reads it, piece by piece, in one pass. */

typedef enum wz__stuksoort {
	WZ__STUK_ALINEA, /* a paragraph, or a line that stands alone */
	WZ__STUK_KOP,    /* marked as a heading: #, <h2>, underlined, bold */
	WZ__STUK_PUNT,   /* an item of a list */
	WZ__STUK_RIJ,    /* a row of a table; its cells are the pieces behind it */
	WZ__STUK_LEEG    /* an empty line, or the end of a table: what was open ends */
} wz__stuksoort;

enum {
	WZ__NIVEAU_ONBEKEND = 0,   /* of a heading: not marked */
	WZ__NIVEAU_VET = 7,        /* a bold line, below any heading with a level */
	WZ__STUK_TEKST_MAX = 16384 /* bytes of one piece; what is longer is cut */
};

typedef struct wz__stuk {
	wz__stuksoort soort;
	const char *tekst; /* on one line, without tags and escapes; ends with NUL */
	size_t n;
	unsigned niveau;   /* KOP: 1 to 7; PUNT: columns it was indented */
	char merk[12];     /* PUNT: what it was marked with: "-", "1.1", "a)" */
	bool genummerd;    /* PUNT: by a number or letter */
	bool ingesprongen; /* a cell that begins with a no-break space */
	bool vet;          /* all of it was bold */
	bool regel_erbij;  /* it is a line of its own (<br>) below the piece before it */
	bool in_lijst;     /* PUNT: marked in HTML, or in a cell */
	size_t kolom;      /* of a piece in a row */
	size_t regel;      /* from 1 */
	size_t positie;    /* of its first byte */
	size_t begin;      /* of tekst, while it is being read */
} wz__stuk;

/* What is known of a row as a whole; in its first piece. */
typedef struct wz__stukrij {
	size_t kolommen;
	bool scheiding; /* only dashes: what stands above it was a header */
	bool kopcellen; /* <th>, or a row of Markdown above a row of dashes */
} wz__stukrij;

/* Gets each piece; a row with all the pieces of its cells, else n is 1. `rij` is NULL
 * unless it is a row. What is not WZ_OK ends the reading. */
typedef wz_status (*wz__neem_stuk)(void *wie, const wz__stuk *stukken, size_t n,
                                   const wz__stukrij *rij);

/* WZ_OK, WZ_ERR_NOMEM, or what `neem` returned. *afgekapt: a piece or a row was longer
 * than what is kept of one. */
wz_status wz__stukken_lees(const char *tekst, size_t n, wz__neem_stuk neem, void *wie,
                           bool *afgekapt);

#endif
