/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_ODT_H
#define WZ_WRITE_ODT_H

#include "write/odf.h"
#include "write/plek.h"

/* A text of OpenDocument while it is made. */
typedef struct wz__odt {
	const wz_geschrift *geschrift;
	wz__plekken plekken;
	wz__buf inhoud;     /* of content.xml: the text */
	wz__buf stijlen;    /* and the styles that it needs */
	wz__map gemaakt;    /* the names of those that can be needed more than once */
	wz__buf naam, safe; /* scratch */
	wz__buf *svg;       /* the pictures, `beelden` of them */
	size_t beelden, svg_capacity;
	size_t *nummer; /* by note: its number among its kind in the text; 0: not written yet */
	bool *achterin; /* by note: it stands at the end, and has a letter */
	bool *breed;    /* by block: its table needs a page on its side */
	size_t noten, eindnoten, tabellen, eigen;
	bool wit;     /* see wz__xml_stuk */
	bool liggend; /* the page is on its side; `alles`: every page is */
	bool alles;
	bool inhoudsopgave;
	bool in_noot;       /* a note in a note cannot be */
	bool in_eigen;      /* in a person's own text */
	const char *pagina; /* the page on which the next paragraph begins, or NULL: goes on */
	int niveau;         /* of the heading above, and its text: */
	const char *kop;    /* NULL: something stands between */
	size_t koppen;
	wz_status status;
} wz__odt;

/* Measures, in hundredths of a millimetre. */
enum { WZ__ODT_STAAND = 17400, WZ__ODT_LIGGEND = 26100 };
int wz__odt_breed(const wz__odt *odt); /* of the text, on the page that we are on */
/* Append one of these as a length. */
void wz__odt_maat(wz__buf *out, const char *attribuut, int maat);

/* odt_tekst.c: a paragraph in a style, with a page break or on another page where that is asked;
 * text in it. */
void wz__odt_p(wz__odt *odt, const char *stijl, bool blad);
void wz__odt_p_einde(wz__odt *odt);
void wz__odt_kop(wz__odt *odt, int niveau, const char *anker, const char *text, bool blad);
void wz__odt_tekst(wz__odt *odt, const char *safe); /* that is safe for a person */
void wz__odt_regel(wz__odt *odt, const char *text); /* on one line */
void wz__odt_alinea(wz__odt *odt, const wz_alinea *alinea);
void wz__odt_link(wz__odt *odt, const char *anker); /* until wz__odt_link_einde */
void wz__odt_link_einde(wz__odt *odt);
void wz__odt_noot(wz__odt *odt, size_t noot);
void wz__odt_plek(wz__odt *odt, const char *naam); /* a bookmark */

/* odt_tabel.c. `wijzers` may be NULL. */
void wz__odt_tabel(wz__odt *odt, const wz_table *table, const wz__wijzers *wijzers);

/* odt_maat.c: the width of each column that a person sees, on a page so wide; 0 for the others.
 * `breedte` has room for all columns, and for two. What does not fit in small letters either has
 * its words broken. */
typedef enum wz__odt_past {
	WZ__ODT_PAST = 0,
	WZ__ODT_KLEIN,
	WZ__ODT_PAST_NIET,
	WZ__ODT_ONGEMETEN /* there was no memory to measure */
} wz__odt_past;
wz__odt_past wz__odt_kolommen(const wz_table *table, const wz__blok *blok, int pagina,
                              int *breedte);

/* odt_blok.c: the title, the table of contents and all blocks. */
void wz__odt_blokken(wz__odt *odt);

/* odt_stijl.c: whole parts. */
void wz__odt_styles(wz__buf *out, const char *titel, bool liggend);
extern const char wz__odt_namen[];        /* namespaces, for wz__odf_begin */
void wz__odt_vaste_stijlen(wz__buf *out); /* those of tables in content.xml */

#endif
