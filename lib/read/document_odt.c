/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdint.h>
#include <string.h>
#include "read/document_deel.h"
#include "read/document_odt_stijl.h"

/* The style in which this program sets a result in below its agreed item. */
#define ONDER "Tabelonder"

enum { LIJSTEN_MAX = 32, SPATIES_MAX = 1000, GETAL_MAX = 1 << 30 };

/* A list that is open. */
typedef struct lijst {
	wz__odt_lijst *stijl; /* NULL: nowhere described */
	bool vers;            /* its item has no paragraph yet */
} lijst;

typedef struct odt {
	wz__uit *uit;
	wz__odt_stijlen stijlen;
	lijst lijst[LIJSTEN_MAX];
	size_t lijsten;
	bool titel[WZ__UIT_STROMEN + 1];    /* of the paragraphs open, within each other */
	size_t niveau[WZ__UIT_STROMEN + 1]; /* of a heading from 1, 0: none */
	bool met_nummer[WZ__UIT_STROMEN + 1];
	size_t n;
	size_t diep;
	bool verzamel[WZ__XML_DIEP + 1]; /* per element: its text is text */
	bool wit;                        /* what was read last is a blank */
	size_t rij_keer, cel_keer;
	bool in_tekst; /* no styles from here on: lists that are open point to them */
} odt;

/* ---- paragraphs ---- */

typedef wz__xml_gang begin(odt *o, const char **attributen);
typedef void end(odt *o);

static wz__xml_gang pass_over(odt *o, const char **attributen)
{
	(void)o;
	(void)attributen;
	return WZ__XML_OVER;
}

static wz__xml_gang begin_paragraph(odt *o, bool title, size_t level, bool numbered)
{
	wz__uit_alinea(o->uit);
	if (o->n > WZ__UIT_STROMEN) /* the text has refused it already */
		return WZ__XML_STOP;
	o->titel[o->n] = title;
	o->niveau[o->n] = level;
	o->met_nummer[o->n] = numbered;
	o->n++;
	o->wit = true;
	return WZ__XML_DOOR;
}

static wz__xml_gang begin_p(odt *o, const char **attributen)
{
	const char *style = wz__xml_attribuut(attributen, "text:style-name");

	if (style != NULL && strncmp(style, ONDER, sizeof ONDER - 1) == 0)
		wz__uit_cel_in(o->uit);
	return begin_paragraph(o, wz__odt_is_titel(&o->stijlen, style), 0, false);
}

static wz__xml_gang begin_h(odt *o, const char **attributen)
{
	size_t level = wz__xml_getal(attributen, "text:outline-level", 1, WZ__UIT_NIVEAUS);
	const char *unnumbered = wz__xml_attribuut(attributen, "text:is-list-header");
	const char *restart = wz__xml_attribuut(attributen, "text:restart-numbering");
	wz__odt_lijst *outline = wz__odt_vind_lijst(&o->stijlen, NULL);

	if (!level)
		level = 1;
	if (outline && restart && strcmp(restart, "true") == 0)
		wz__teller_zet(&outline->telling, level - 1,
		               wz__xml_getal(attributen, "text:start-value", 1, GETAL_MAX));
	return begin_paragraph(o, true, level, !unnumbered || strcmp(unnumbered, "true") != 0);
}

static const char *count_item(char *buf, lijst *list, size_t level, bool heading)
{
	list->vers = false;
	if (!list->stijl)
		return heading ? NULL : strcpy(buf, "-");
	wz__teller_volgende(&list->stijl->telling, list->stijl->niveau, level);
	return wz__lijst_label(buf, list->stijl->niveau, &list->stijl->telling, level, heading);
}

static const char *count_heading(char *buf, odt *o, size_t level)
{
	wz__odt_lijst *outline = wz__odt_vind_lijst(&o->stijlen, NULL);

	if (!outline)
		return NULL;
	wz__teller_volgende(&outline->telling, outline->niveau, level);
	return wz__lijst_label(buf, outline->niveau, &outline->telling, level, true);
}

static size_t list_level(const odt *o)
{
	return o->lijsten > WZ__UIT_NIVEAUS ? WZ__UIT_NIVEAUS - 1 : o->lijsten - 1;
}

static void end_p(odt *o)
{
	char buf[WZ__LABEL_SIZE];
	const char *label = NULL;
	lijst *list = o->lijsten ? &o->lijst[o->lijsten - 1] : NULL;
	bool heading = o->titel[--o->n], fresh = list && list->vers;
	wz__blok blok = heading ? WZ__BLOK_KOP : WZ__BLOK_ALINEA;

	if (fresh)
		label = count_item(buf, list, list_level(o), heading);
	else if (o->niveau[o->n] && o->met_nummer[o->n])
		label = count_heading(buf, o, o->niveau[o->n] - 1);
	if (!heading && label)
		blok = WZ__BLOK_ITEM;
	else if (!heading && list && !fresh)
		blok = WZ__BLOK_VERVOLG;
	wz__uit_alinea_einde(o->uit, blok, list && !heading ? list_level(o) : 0, label);
	o->wit = false;
}

static wz__xml_gang spaces(odt *o, const char **attributen)
{
	size_t n = wz__xml_getal(attributen, "text:c", 1, SPATIES_MAX);

	for (size_t i = 0; i < n; i++)
		wz__uit_schrijf(o->uit, " ", 1);
	return WZ__XML_OVER;
}

static wz__xml_gang tab(odt *o, const char **attributen)
{
	(void)attributen;
	wz__uit_schrijf(o->uit, " ", 1);
	return WZ__XML_OVER;
}

static wz__xml_gang line_break(odt *o, const char **attributen)
{
	(void)attributen;
	wz__uit_regeleinde(o->uit);
	o->wit = true;
	return WZ__XML_OVER;
}

static wz__xml_gang begin_body(odt *o, const char **attributen)
{
	(void)attributen;
	o->in_tekst = true;
	return WZ__XML_DOOR;
}

static wz__xml_gang section(odt *o, const char **attributen)
{
	const char *display = wz__xml_attribuut(attributen, "text:display");

	(void)o;
	return display && strcmp(display, "none") == 0 ? WZ__XML_OVER : WZ__XML_DOOR;
}

/* ---- lists ---- */

static bool continues(const char **attributen)
{
	const char *value = wz__xml_attribuut(attributen, "text:continue-numbering");

	return (value && strcmp(value, "true") == 0) ||
	       wz__xml_attribuut(attributen, "text:continue-list");
}

static wz__xml_gang begin_list(odt *o, const char **attributen)
{
	const char *naam = wz__xml_attribuut(attributen, "text:style-name");
	lijst *list = &o->lijst[o->lijsten];

	if (o->lijsten == LIJSTEN_MAX) {
		o->uit->reden = WZ__UIT_TE_DIEP;
		return WZ__XML_STOP;
	}
	*list = (lijst){ 0 };
	if (naam)
		list->stijl = wz__odt_vind_lijst(&o->stijlen, naam);
	else if (o->lijsten)
		list->stijl = o->lijst[o->lijsten - 1].stijl;
	o->lijsten++;
	if (list->stijl && !continues(attributen))
		wz__teller_opnieuw(&list->stijl->telling, list_level(o));
	return WZ__XML_DOOR;
}

static void end_list(odt *o)
{
	o->lijsten--;
}

static wz__xml_gang begin_item(odt *o, const char **attributen)
{
	size_t start = wz__xml_getal(attributen, "text:start-value", SIZE_MAX, GETAL_MAX);
	lijst *list = o->lijsten ? &o->lijst[o->lijsten - 1] : NULL;

	if (!list)
		return WZ__XML_DOOR;
	list->vers = true;
	if (list->stijl && start != SIZE_MAX)
		wz__teller_zet(&list->stijl->telling, list_level(o), start);
	return WZ__XML_DOOR;
}

static void end_item(odt *o)
{
	if (o->lijsten)
		o->lijst[o->lijsten - 1].vers = false;
}

/* ---- tables ---- */

static wz__xml_gang begin_table(odt *o, const char **attributen)
{
	(void)attributen;
	wz__uit_tabel(o->uit);
	return WZ__XML_DOOR;
}

static void end_table(odt *o)
{
	wz__uit_tabel_einde(o->uit);
}

/* The rows of a table in a cell are not repeated, so that one place to remember is enough. */
static wz__xml_gang begin_row(odt *o, const char **attributen)
{
	if (wz__uit_in_rij(o->uit))
		o->rij_keer = wz__xml_getal(attributen, "table:number-rows-repeated", 1, WZ__UIT_RIJEN);
	wz__uit_rij(o->uit);
	return WZ__XML_DOOR;
}

static void end_row(odt *o)
{
	wz__uit_rij_einde(o->uit, o->rij_keer);
}

static wz__xml_gang begin_cell(odt *o, const char **attributen)
{
	if (wz__uit_in_rij(o->uit))
		o->cel_keer =
			wz__xml_getal(attributen, "table:number-columns-repeated", 1, WZ__UIT_KOLOMMEN + 1);
	wz__uit_cel(o->uit);
	return WZ__XML_DOOR;
}

static void end_cell(odt *o)
{
	wz__uit_cel_einde(o->uit);
	if (o->cel_keer > 1)
		wz__uit_cel_herhaal(o->uit, o->cel_keer - 1);
}

/* A place that a merged cell takes: what was once in it does not show. */
static wz__xml_gang covered_cell(odt *o, const char **attributen)
{
	wz__uit_lege_cellen(o->uit, wz__xml_getal(attributen, "table:number-columns-repeated", 1,
	                                          WZ__UIT_KOLOMMEN + 1));
	return WZ__XML_OVER;
}

/* ---- all of them ---- */

static const struct {
	const char *naam;
	begin *begin;
	end *end;
} elementen[] = {
	{ "office:body", begin_body, NULL },
	{ "text:p", begin_p, end_p },
	{ "text:h", begin_h, end_p },
	{ "text:s", spaces, NULL },
	{ "text:tab", tab, NULL },
	{ "text:line-break", line_break, NULL },
	{ "text:section", section, NULL },
	{ "text:list", begin_list, end_list },
	{ "text:list-item", begin_item, end_item },
	{ "table:table", begin_table, end_table },
	{ "table:table-row", begin_row, end_row },
	{ "table:table-cell", begin_cell, end_cell },
	{ "table:covered-table-cell", covered_cell, NULL },
	{ "text:note", pass_over, NULL },
	{ "office:annotation", pass_over, NULL },
	{ "text:tracked-changes", pass_over, NULL },
	{ "text:table-of-content", pass_over, NULL },
	{ "text:illustration-index", pass_over, NULL },
	{ "text:table-index", pass_over, NULL },
	{ "text:object-index", pass_over, NULL },
	{ "text:user-index", pass_over, NULL },
	{ "text:alphabetical-index", pass_over, NULL },
	{ "text:ruby-text", pass_over, NULL }, /* how a word is pronounced */
	{ "text:hidden-text", pass_over, NULL },
	{ "text:script", pass_over, NULL },
	{ "text:placeholder", pass_over, NULL }, /* what was never filled in */
	{ "office:forms", pass_over, NULL },
	{ "office:scripts", pass_over, NULL },
	{ "draw:object", pass_over, NULL }, /* a chart or formula with a document of its own */
};
enum { ELEMENTEN = sizeof elementen / sizeof *elementen };

/* In a paragraph stand parts of it, and things beside it that have words of their own:
 * the name of a picture, what is in a form. */
static bool collects(const odt *o, const char *naam)
{
	if (strcmp(naam, "text:p") == 0 || strcmp(naam, "text:h") == 0)
		return true;
	return o->verzamel[o->diep] &&
	       (strncmp(naam, "text:", 5) == 0 || strcmp(naam, "?:content-control") == 0);
}

static wz__xml_gang on_begin(void *bij, const char *naam, const char **attributen)
{
	odt *o = bij;
	wz__xml_gang gang = WZ__XML_DOOR;

	for (size_t i = 0; i < ELEMENTEN; i++)
		if (strcmp(naam, elementen[i].naam) == 0) {
			gang = elementen[i].begin(o, attributen);
			break;
		}
	if (!o->in_tekst)
		wz__odt_stijl_begin(&o->stijlen, naam, attributen);
	if (gang == WZ__XML_DOOR) {
		bool collect = collects(o, naam);

		o->verzamel[++o->diep] = collect;
	}
	return o->uit->reden || o->stijlen.failed ? WZ__XML_STOP : gang;
}

static bool on_end(void *bij, const char *naam)
{
	odt *o = bij;

	o->diep--;
	wz__odt_stijl_einde(&o->stijlen, naam);
	for (size_t i = 0; i < ELEMENTEN; i++)
		if (strcmp(naam, elementen[i].naam) == 0) {
			if (elementen[i].end)
				elementen[i].end(o);
			break;
		}
	return !o->uit->reden;
}

/* Blanks that follow each other are one, and none begins a paragraph. */
static bool on_text(void *bij, const char *bytes, size_t n)
{
	odt *o = bij;
	size_t from = 0;

	if (!o->verzamel[o->diep])
		return true;
	for (size_t i = 0; i < n; i++) {
		bool blank = bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r';

		if (blank && o->wit) {
			wz__uit_schrijf(o->uit, bytes + from, i - from);
			from = i + 1;
		}
		o->wit = blank;
	}
	wz__uit_schrijf(o->uit, bytes + from, n - from);
	return !o->uit->reden;
}

wz_status wz__odt_lees(wz__uit *uit, wz__archief *archief, wz__fouten *fouten)
{
	odt o = { .uit = uit, .rij_keer = 1, .cel_keer = 1 };
	wz__xml_ontvanger ontvanger = { &o, on_begin, on_end, on_text };
	wz_status status = wz__odt_stijlen_lees(&o.stijlen, archief, fouten);

	if (status == WZ_OK)
		status = wz__xml_lees(archief, "content.xml", &ontvanger, fouten);
	if (o.stijlen.failed)
		status = WZ_ERR_NOMEM;
	wz__odt_stijlen_free(&o.stijlen);
	return status;
}
