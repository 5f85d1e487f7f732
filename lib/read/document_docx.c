/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/document_docx.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include "read/xml.h"

enum { STIJL_SIZE = 128, KOP_MAX = 8 };

/* What is known of a paragraph when it ends. */
typedef struct alinea {
	wz__docx_alinea eigen;
	char stijl[STIJL_SIZE];
	bool einde_weg; /* its mark was deleted */
} alinea;

typedef struct docx {
	wz__uit *uit;
	wz__docx_stijlen *stijlen;
	alinea alinea[WZ__UIT_STROMEN + 1]; /* those open, within each other */
	size_t n;
	size_t keuzes; /* mc:AlternateContent open, within each other */
	bool gekozen[WZ__XML_DIEP + 1];
	bool in_ppr, in_rij, in_tekst;
	bool inhoudsopgave;     /* the block that begins is one */
	bool plaatshouder;      /* it says what is to be filled in */
	size_t in_plaatshouder; /* blocks open in such a one */
	bool verborgen;         /* the run is hidden */
} docx;

static alinea *current(docx *d)
{
	return &d->alinea[d->n ? d->n - 1 : 0];
}

/* Properties like <w:vanish/> are on, unless they say that they are off. */
static bool is_on(const char **attributen)
{
	const char *value = wz__xml_attribuut(attributen, "w:val");

	return !value ||
	       (strcmp(value, "0") != 0 && strcmp(value, "false") != 0 && strcmp(value, "off") != 0);
}

/* ---- elements that begin ---- */

typedef wz__xml_gang begin(docx *d, const char **attributen);

static wz__xml_gang pass_over(docx *d, const char **attributen)
{
	(void)d;
	(void)attributen;
	return WZ__XML_OVER;
}

static wz__xml_gang begin_p(docx *d, const char **attributen)
{
	(void)attributen;
	wz__uit_alinea(d->uit);
	if (d->n > WZ__UIT_STROMEN) /* the text has refused it already */
		return WZ__XML_STOP;
	d->alinea[d->n++] = (alinea){ .eigen = { WZ__DOCX_GEEN, WZ__DOCX_GEEN, WZ__DOCX_GEEN } };
	return WZ__XML_DOOR;
}

static wz__xml_gang begin_ppr(docx *d, const char **attributen)
{
	(void)attributen;
	d->in_ppr = true;
	return WZ__XML_DOOR;
}

static wz__xml_gang set_style(docx *d, const char **attributen)
{
	const char *value = wz__xml_attribuut(attributen, "w:val");

	if (d->in_ppr && value)
		(void)snprintf(current(d)->stijl, STIJL_SIZE, "%s", value);
	return WZ__XML_OVER;
}

static wz__xml_gang set_outline(docx *d, const char **attributen)
{
	if (d->in_ppr)
		current(d)->eigen.kop = wz__xml_getal(attributen, "w:val", KOP_MAX + 1, KOP_MAX + 1);
	return WZ__XML_OVER;
}

static wz__xml_gang set_num(docx *d, const char **attributen)
{
	if (d->in_ppr)
		current(d)->eigen.num = wz__xml_getal(attributen, "w:val", 0, 1 << 30);
	return WZ__XML_OVER;
}

static wz__xml_gang set_level(docx *d, const char **attributen)
{
	if (d->in_ppr)
		current(d)->eigen.niveau = wz__xml_getal(attributen, "w:val", 0, WZ__UIT_NIVEAUS - 2);
	return WZ__XML_OVER;
}

/* Deleted, or moved to elsewhere: the mark of a paragraph, a row, or text. */
static wz__xml_gang deleted(docx *d, const char **attributen)
{
	(void)attributen;
	if (d->in_ppr)
		current(d)->einde_weg = true;
	else if (d->in_rij)
		wz__uit_rij_weg(d->uit);
	return WZ__XML_OVER;
}

static wz__xml_gang begin_run(docx *d, const char **attributen)
{
	(void)attributen;
	d->verborgen = false;
	return WZ__XML_DOOR;
}

static wz__xml_gang set_hidden(docx *d, const char **attributen)
{
	if (!d->in_ppr)
		d->verborgen = is_on(attributen);
	return WZ__XML_OVER;
}

static wz__xml_gang begin_text(docx *d, const char **attributen)
{
	(void)attributen;
	d->in_tekst = !d->verborgen && !d->in_plaatshouder;
	return WZ__XML_DOOR;
}

static wz__xml_gang line_break(docx *d, const char **attributen)
{
	(void)attributen;
	if (!d->verborgen)
		wz__uit_regeleinde(d->uit);
	return WZ__XML_OVER;
}

static wz__xml_gang tab(docx *d, const char **attributen)
{
	(void)attributen;
	if (!d->in_ppr && !d->verborgen) /* and not where the tab stops are set */
		wz__uit_schrijf(d->uit, " ", 1);
	return WZ__XML_OVER;
}

static wz__xml_gang hyphen(docx *d, const char **attributen)
{
	(void)attributen;
	if (!d->verborgen)
		wz__uit_schrijf(d->uit, "-", 1);
	return WZ__XML_OVER;
}

static wz__xml_gang alternatives(docx *d, const char **attributen)
{
	(void)attributen;
	d->gekozen[d->keuzes++] = false; /* no more than there are elements in each other */
	return WZ__XML_DOOR;
}

/* The same box in the way of several versions of Word: once is enough. */
static wz__xml_gang alternative(docx *d, const char **attributen)
{
	(void)attributen;
	if (!d->keuzes || d->gekozen[d->keuzes - 1])
		return WZ__XML_OVER;
	d->gekozen[d->keuzes - 1] = true;
	return WZ__XML_DOOR;
}

static wz__xml_gang gallery(docx *d, const char **attributen)
{
	const char *value = wz__xml_attribuut(attributen, "w:val");

	d->inhoudsopgave = value && strcmp(value, "Table of Contents") == 0;
	return WZ__XML_OVER;
}

static wz__xml_gang placeholder(docx *d, const char **attributen)
{
	d->plaatshouder = is_on(attributen);
	return WZ__XML_OVER;
}

/* What was never filled in has no text; but a cell of it stays a cell. */
static wz__xml_gang block(docx *d, const char **attributen)
{
	bool contents = d->inhoudsopgave;

	(void)attributen;
	if (!contents && (d->plaatshouder || d->in_plaatshouder))
		d->in_plaatshouder++;
	d->inhoudsopgave = d->plaatshouder = false;
	return contents ? WZ__XML_OVER : WZ__XML_DOOR;
}

/* ---- tables ---- */

static wz__xml_gang row_properties(docx *d, const char **attributen)
{
	(void)attributen;
	d->in_rij = true;
	return WZ__XML_DOOR;
}

static wz__xml_gang grid_before(docx *d, const char **attributen)
{
	wz__uit_lege_cellen(d->uit, wz__xml_getal(attributen, "w:val", 0, WZ__UIT_KOLOMMEN));
	return WZ__XML_OVER;
}

static wz__xml_gang grid_span(docx *d, const char **attributen)
{
	wz__uit_cel_breed(d->uit, wz__xml_getal(attributen, "w:val", 1, WZ__UIT_KOLOMMEN));
	return WZ__XML_OVER;
}

/* A cell that goes on from the one above or before it. */
static wz__xml_gang merged(docx *d, const char **attributen)
{
	const char *value = wz__xml_attribuut(attributen, "w:val");

	if (!value || strcmp(value, "restart") != 0)
		wz__uit_cel_leeg(d->uit);
	return WZ__XML_OVER;
}

/* ---- elements that end ---- */

typedef void end(docx *d);

static void end_p(docx *d)
{
	alinea *a = current(d);
	char buf[WZ__LABEL_SIZE];
	const char *label = NULL;
	bool contents, heading, item;

	d->n--;
	if (a->einde_weg) {
		wz__uit_alinea_vervolgt(d->uit);
		return;
	}
	contents = wz__docx_erf(d->stijlen, a->stijl, &a->eigen);
	heading = a->eigen.kop <= KOP_MAX;
	item = a->eigen.num != WZ__DOCX_GEEN && a->eigen.num != 0;
	if (contents)
		wz__uit_alinea_weg(d->uit);
	else if (item)
		label = wz__docx_label(buf, d->stijlen, a->stijl, &a->eigen, heading);
	wz__uit_alinea_einde(d->uit,
	                     heading ? WZ__BLOK_KOP
	                     : label ? WZ__BLOK_ITEM
	                             : WZ__BLOK_ALINEA,
	                     label && !heading ? a->eigen.niveau : 0, label);
}

static void end_ppr(docx *d)
{
	d->in_ppr = false;
}

static void end_text(docx *d)
{
	d->in_tekst = false;
}

static void end_run(docx *d)
{
	d->verborgen = false;
}

static void end_alternatives(docx *d)
{
	d->keuzes--;
}

static void end_block(docx *d)
{
	if (d->in_plaatshouder)
		d->in_plaatshouder--;
}

static void end_row(docx *d)
{
	wz__uit_rij_einde(d->uit, 1);
}

static void end_row_properties(docx *d)
{
	d->in_rij = false;
}

/* ---- all of them ---- */

typedef void text_call(wz__uit *uit);

/* What is done at the begin and the end of an element, in the document or just in its
 * text. */
static const struct {
	const char *naam;
	begin *begin;
	end *end;
	text_call *uit_begin, *uit_einde;
} elementen[] = {
	{ "w:t", begin_text, end_text, NULL, NULL },
	{ "w:r", begin_run, end_run, NULL, NULL },
	{ "w:p", begin_p, end_p, NULL, NULL },
	{ "w:pPr", begin_ppr, end_ppr, NULL, NULL },
	{ "w:pStyle", set_style, NULL, NULL, NULL },
	{ "w:outlineLvl", set_outline, NULL, NULL, NULL },
	{ "w:numId", set_num, NULL, NULL, NULL },
	{ "w:ilvl", set_level, NULL, NULL, NULL },
	{ "w:del", deleted, NULL, NULL, NULL },
	{ "w:moveFrom", deleted, NULL, NULL, NULL },
	{ "w:vanish", set_hidden, NULL, NULL, NULL },
	{ "w:br", line_break, NULL, NULL, NULL },
	{ "w:cr", line_break, NULL, NULL, NULL },
	{ "w:tab", tab, NULL, NULL, NULL },
	{ "w:ptab", tab, NULL, NULL, NULL },
	{ "w:noBreakHyphen", hyphen, NULL, NULL, NULL },
	{ "m:t", begin_text, end_text, NULL, NULL },
	{ "w:tbl", NULL, NULL, wz__uit_tabel, wz__uit_tabel_einde },
	{ "w:tr", NULL, end_row, wz__uit_rij, NULL },
	{ "w:trPr", row_properties, end_row_properties, NULL, NULL },
	{ "w:tc", NULL, NULL, wz__uit_cel, wz__uit_cel_einde },
	{ "w:gridBefore", grid_before, NULL, NULL, NULL },
	{ "w:gridSpan", grid_span, NULL, NULL, NULL },
	{ "w:vMerge", merged, NULL, NULL, NULL },
	{ "w:hMerge", merged, NULL, NULL, NULL },
	{ "w:cellDel", NULL, NULL, wz__uit_cel_leeg, NULL },
	{ "mc:AlternateContent", alternatives, end_alternatives, NULL, NULL },
	{ "mc:Choice", alternative, NULL, NULL, NULL },
	{ "mc:Fallback", alternative, NULL, NULL, NULL },
	{ "w:docPartGallery", gallery, NULL, NULL, NULL },
	{ "w:showingPlcHdr", placeholder, NULL, NULL, NULL },
	{ "w:sdtContent", block, end_block, NULL, NULL },
	{ "w:sectPr", pass_over, NULL, NULL, NULL },
	{ "w:pPrChange", pass_over, NULL, NULL, NULL },
	{ "w:rPrChange", pass_over, NULL, NULL, NULL },
	{ "w:tblPrChange", pass_over, NULL, NULL, NULL },
	{ "w:tblPrExChange", pass_over, NULL, NULL, NULL },
	{ "w:tblGridChange", pass_over, NULL, NULL, NULL },
	{ "w:trPrChange", pass_over, NULL, NULL, NULL },
	{ "w:tcPrChange", pass_over, NULL, NULL, NULL },
	{ "w:numberingChange", pass_over, NULL, NULL, NULL },
	{ "w:rt", pass_over, NULL, NULL, NULL }, /* how a word is pronounced */
};
enum { ELEMENTEN = sizeof elementen / sizeof *elementen };

static size_t find(const char *naam)
{
	size_t i = 0;

	while (i < ELEMENTEN && strcmp(naam, elementen[i].naam) != 0)
		i++;
	return i;
}

static wz__xml_gang on_begin(void *bij, const char *naam, const char **attributen)
{
	docx *d = bij;
	wz__xml_gang gang = WZ__XML_DOOR;
	size_t i = find(naam);

	if (i < ELEMENTEN && elementen[i].uit_begin)
		elementen[i].uit_begin(d->uit);
	if (i < ELEMENTEN && elementen[i].begin)
		gang = elementen[i].begin(d, attributen);
	return d->uit->reden ? WZ__XML_STOP : gang;
}

static bool on_end(void *bij, const char *naam)
{
	docx *d = bij;
	size_t i = find(naam);

	if (i < ELEMENTEN && elementen[i].end)
		elementen[i].end(d);
	if (i < ELEMENTEN && elementen[i].uit_einde)
		elementen[i].uit_einde(d->uit);
	return !d->uit->reden;
}

static bool on_text(void *bij, const char *bytes, size_t n)
{
	docx *d = bij;

	if (d->in_tekst)
		wz__uit_schrijf(d->uit, bytes, n);
	return !d->uit->reden;
}

wz_status wz__docx_hoofddeel_lees(wz__uit *uit, wz__docx_stijlen *stijlen, wz__archief *archief,
                                  const char *hoofddeel, wz__fouten *fouten)
{
	docx d = { .uit = uit, .stijlen = stijlen };
	wz__xml_ontvanger ontvanger = { &d, on_begin, on_end, on_text };

	return wz__xml_lees(archief, hoofddeel, &ontvanger, fouten);
}
