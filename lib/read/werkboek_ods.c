/* SPDX-License-Identifier: EUPL-1.2 */
/* The sheets of ods: all of them in one part, content.xml. */
#include <string.h>
#include "base/tekst.h"
#include "read/celgetal.h"
#include "read/lezer.h"
#include "read/werkboek_deel.h"

static const char INHOUD[] = "content.xml";

static bool is(const char *naam, const char *ander)
{
	return strcmp(naam, ander) == 0;
}

static const char *value_or_empty(const char **attributen, const char *naam)
{
	const char *value = wz__xml_attribuut(attributen, naam);

	return value ? value : "";
}

/* ---- which sheets there are ---- */

enum { STIJLNAMEN_MAX = 10000 };

typedef struct bladlijst {
	wz__werkboek *boek;
	wz__buf stijl;     /* the style of sheets that is being read; "": none */
	wz__buf verborgen; /* names of those that are not shown, each with a NUL */
	size_t n_verborgen;
} bladlijst;

static bool is_hidden(const bladlijst *l, const char *stijl)
{
	const char *at = wz__buf_str(&l->verborgen);

	for (size_t i = 0; i < l->n_verborgen; i++, at += strlen(at) + 1)
		if (is(at, stijl))
			return true;
	return false;
}

static wz__xml_gang list_begin(void *bij, const char *naam, const char **attributen)
{
	bladlijst *l = bij;

	if (is(naam, "style:style")) {
		wz__buf_clear(&l->stijl);
		if (is(value_or_empty(attributen, "style:family"), "table"))
			wz__buf_text(&l->stijl, value_or_empty(attributen, "style:name"));
	} else if (is(naam, "style:table-properties") && l->stijl.size &&
	           is(value_or_empty(attributen, "table:display"), "false") &&
	           l->n_verborgen < STIJLNAMEN_MAX) {
		wz__buf_append(&l->verborgen, l->stijl.bytes, l->stijl.size + 1);
		l->n_verborgen += !l->verborgen.failed;
	} else if (is(naam, "table:table")) {
		bool hidden = is_hidden(l, value_or_empty(attributen, "table:style-name"));

		return wz__werkboek_erbij(l->boek, value_or_empty(attributen, "table:name"), hidden, "")
		           ? WZ__XML_OVER
		           : WZ__XML_STOP;
	} else if (is(naam, "table:tracked-changes") || is(naam, "text:tracked-changes") ||
	           is(naam, "table:dde-links")) {
		return WZ__XML_OVER;
	}
	return WZ__XML_DOOR;
}

wz_status wz__ods_bladen(wz__werkboek *boek, wz__fouten *fouten)
{
	bladlijst l = { .boek = boek };
	wz__xml_ontvanger ontvanger = { .bij = &l, .begin = list_begin };
	wz_status status = wz__xml_lees(&boek->archief, INHOUD, &ontvanger, fouten);

	boek->geheugen = boek->geheugen || l.stijl.failed || l.verborgen.failed;
	wz__buf_free(&l.stijl);
	wz__buf_free(&l.verborgen);
	return wz__werkboek_status(boek, status);
}

/* ---- the text of a cell ---- */

enum { NERGENS = 0, TABEL, CEL, ALINEA };

static void put(wz__werkboek *boek, const char *bytes, size_t n)
{
	wz__buf *text = &boek->cel.tekst;

	if (text->size <= WZ__CEL_GELEZEN)
		wz__buf_append(text, bytes, n);
	boek->geheugen = boek->geheugen || text->failed;
}

/* Blanks in the file are one blank, and none where the paragraph begins. */
static bool on_text(void *bij, const char *bytes, size_t n)
{
	wz__werkboek *boek = bij;

	if (boek->in != ALINEA || boek->cel.bedekt)
		return true;
	for (size_t i = 0; i < n;) {
		size_t run = i;

		while (run < n && !strchr(" \t\r\n", bytes[run]))
			run++;
		if (run > i) {
			put(boek, bytes + i, run - i);
			boek->cel.blank = false;
		} else {
			if (!boek->cel.blank)
				put(boek, " ", 1);
			boek->cel.blank = true;
			run++;
		}
		i = run;
	}
	return !boek->geheugen;
}

/* Within a paragraph; false: what is in this element is no text of the cell. */
static bool in_paragraph(wz__werkboek *boek, const char *naam, const char **attributen)
{
	if (is(naam, "text:s")) {
		for (size_t i = wz__xml_getal(attributen, "text:c", 1, 1000); i; i--)
			put(boek, " ", 1);
	} else if (is(naam, "text:tab")) {
		put(boek, "\t", 1);
	} else if (is(naam, "text:line-break")) {
		put(boek, "\n", 1);
		boek->cel.blank = true;
	} else {
		return is(naam, "text:span") || is(naam, "text:a") || is(naam, "text:ruby") ||
		       is(naam, "text:ruby-base") ||
		       (strncmp(naam, "text:", 5) == 0 && !is(naam, "text:note") &&
		        !is(naam, "text:ruby-text"));
	}
	return true;
}

/* ---- cells ---- */

typedef enum waardesoort { GEEN = 0, TEKST, GETAL, PROCENT, DATUM, TIJD, JANEE } waardesoort;

static waardesoort sort_of(const char *type)
{
	static const struct {
		const char *naam;
		waardesoort soort;
	} names[] = {
		{ "string", TEKST }, { "float", GETAL }, { "currency", GETAL }, { "percentage", PROCENT },
		{ "date", DATUM },   { "time", TIJD },   { "boolean", JANEE },
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (is(type, names[i].naam))
			return names[i].soort;
	return GEEN;
}

/* Which attribute holds the value. */
static const char *value_name(waardesoort soort)
{
	switch (soort) {
	case TEKST:
		return "office:string-value";
	case DATUM:
		return "office:date-value";
	case JANEE:
		return "office:boolean-value";
	case TIJD:
		return "office:time-value";
	default:
		return "office:value";
	}
}

/* How often something stands, or how many it spans: what is there, is there once. */
static size_t times(const char **attributen, const char *naam, size_t max)
{
	size_t n = wz__xml_getal(attributen, naam, 1, max);

	return n ? n : 1;
}

static void begin_cell(wz__werkboek *boek, const char *naam, const char **attributen)
{
	wz__celbouw *cel = &boek->cel;
	const char *value;

	cel->bedekt = is(naam, "table:covered-table-cell");
	cel->herhaald = times(attributen, "table:number-columns-repeated", WZ__BLAD_RIJEN);
	cel->rijen = times(attributen, "table:number-rows-spanned", WZ__BLAD_RIJEN);
	cel->kolommen = times(attributen, "table:number-columns-spanned", WZ__BLAD_KOLOMMEN);
	cel->formule = wz__xml_attribuut(attributen, "table:formula") != NULL;
	cel->soort = sort_of(value_or_empty(attributen, "office:value-type"));
	cel->stijl = is(value_or_empty(attributen, "calcext:value-type"), "error");
	value = wz__xml_attribuut(attributen, value_name((waardesoort)cel->soort));
	cel->heeft_waarde = value != NULL;
	wz__buf_clear(&cel->waarde);
	wz__buf_text(&cel->waarde, value ? value : "");
	wz__buf_clear(&cel->tekst);
	cel->alinea = false;
	boek->geheugen = boek->geheugen || cel->waarde.failed;
	boek->in = CEL;
}

static bool put_number(wz__werkboek *boek, size_t kolom, bool procent)
{
	const wz__celbouw *cel = &boek->cel;
	wz__celopmaak opmaak = { .procent = procent, .decimalen = -1 };
	wz__celgetal getal;

	/* The text that is shown says how many decimals are; it is in another language for
	 * each user, so it says no more. */
	if (wz__celgetal_lees(&getal, wz__buf_str(&cel->waarde), cel->waarde.size)) {
		getal.komma += procent && getal.n ? 2 : 0;
		opmaak.decimalen =
			(int8_t)wz__celgetal_decimalen(&getal, wz__buf_str(&cel->tekst), cel->tekst.size);
	}
	return wz__boekrij_getal(boek, kolom, wz__buf_str(&cel->waarde), cel->waarde.size, opmaak);
}

/* "#N/B" and "Err:502": what a formula gives that has no outcome. Some programs store the
 * number 0 with it. */
static bool is_error(const wz__celbouw *cel)
{
	const char *text = wz__buf_str(&cel->tekst);

	if (cel->stijl)
		return true;
	if (!cel->formule)
		return false;
	return strncmp(text, "Err:", 4) == 0 || strncmp(text, "Fout:", 5) == 0 ||
	       (*text == '#' && cel->tekst.size > 2 && (unsigned char)text[1] >= 'A' &&
	        strchr("!?AB", text[cel->tekst.size - 1]));
}

static bool put_cell(wz__werkboek *boek, size_t kolom)
{
	const wz__celbouw *cel = &boek->cel;
	const char *text = wz__buf_str(&cel->tekst), *value = wz__buf_str(&cel->waarde);

	if (is_error(cel))
		return wz__boekrij_fout(boek, kolom, text);
	switch ((waardesoort)cel->soort) {
	case GETAL:
	case PROCENT:
		return put_number(boek, kolom, cel->soort == PROCENT);
	case DATUM:
		return wz__boekrij_dag(boek, kolom, value);
	case JANEE:
		text = is(value, "true") ? "ja" : "nee";
		return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_JANEE, text, strlen(text));
	case TEKST:
		if (!cel->alinea && cel->heeft_waarde)
			return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_TEKST, value, cel->waarde.size);
		return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_TEKST, text, cel->tekst.size);
	default:
		/* A formula without a value is one that gives an empty text: LibreOffice, which
		 * always stores what it works out, writes that so. */
		return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_TEKST, text, cel->tekst.size);
	}
}

static bool filled(const wz__werkboek *boek, size_t kolom)
{
	return kolom < boek->rij.breedte && boek->rij.cel[kolom].soort != WZ__BOEKCEL_LEEG;
}

/* A cell stands as often as it is repeated, which for an empty one may be very often. */
static bool end_cell(wz__werkboek *boek)
{
	wz__celbouw *cel = &boek->cel;
	size_t first = cel->kolom;
	wz__gebied area = { .van = (uint32_t)boek->rij.nummer, .links = (uint16_t)first };

	boek->in = TABEL;
	cel->kolom += cel->herhaald;
	if (cel->bedekt)
		return true;
	for (size_t k = first; k < cel->kolom; k++) {
		if (!put_cell(boek, k))
			return false;
		if (!filled(boek, k))
			break; /* nor are those that repeat it */
	}
	if (first >= WZ__BLAD_KOLOMMEN || (cel->rijen < 2 && cel->kolommen < 2))
		return true;
	area.tot = area.van + (uint32_t)cel->rijen - 1;
	area.rechts =
		(uint16_t)(first + cel->kolommen - 1 < WZ__BLAD_KOLOMMEN ? first + cel->kolommen - 1
	                                                             : WZ__BLAD_KOLOMMEN - 1);
	wz__boekrij_samen(boek, &area);
	return !boek->geheugen;
}

/* ---- rows and columns ---- */

static void column(wz__werkboek *boek, const char **attributen)
{
	size_t n = wz__xml_getal(attributen, "table:number-columns-repeated", 1, WZ__BLAD_KOLOMMEN);
	const char *shown = wz__xml_attribuut(attributen, "table:visibility");

	for (; n && boek->kolom < WZ__BLAD_KOLOMMEN; n--)
		boek->kolom_verborgen[boek->kolom++] = shown && !is(shown, "visible");
}

static bool begin_row(wz__werkboek *boek, const char **attributen)
{
	const char *shown = wz__xml_attribuut(attributen, "table:visibility");

	boek->cel.kolom = 0;
	boek->cel.herhaald = 1;
	boek->herhaald = times(attributen, "table:number-rows-repeated", WZ__BLAD_RIJEN + 1);
	return wz__boekrij_begin(boek, boek->nummer + 1, shown && !is(shown, "visible"));
}

static bool end_row(wz__werkboek *boek)
{
	boek->nummer = boek->rij.nummer + boek->herhaald - 1;
	if (!wz__boekrij_klaar(boek))
		return !boek->geheugen;
	if (boek->herhaald > WZ__BLAD_HERHAALD || boek->nummer > WZ__BLAD_RIJEN)
		return wz__boekblad_fout(
			boek, WZ__HELE_RIJ, "deze rij komt te vaak terug: meer dan %d keer", WZ__BLAD_HERHAALD);
	boek->nog = boek->herhaald - 1;
	return !boek->geheugen;
}

static wz__xml_gang begin_in_table(wz__werkboek *boek, const char *naam, const char **attributen)
{
	if (is(naam, "table:table-row"))
		return begin_row(boek, attributen) ? WZ__XML_DOOR : WZ__XML_STOP;
	if (is(naam, "table:table-cell") || is(naam, "table:covered-table-cell")) {
		begin_cell(boek, naam, attributen);
		return boek->geheugen ? WZ__XML_STOP : WZ__XML_DOOR;
	}
	if (is(naam, "table:table-column"))
		column(boek, attributen);
	/* Groups of rows and columns are passed through. */
	return strncmp(naam, "table:table-", 12) == 0 && !is(naam, "table:table-source") ? WZ__XML_DOOR
	                                                                                 : WZ__XML_OVER;
}

static wz__xml_gang on_begin(void *bij, const char *naam, const char **attributen)
{
	wz__werkboek *boek = bij;

	if (boek->in == ALINEA)
		return in_paragraph(boek, naam, attributen) ? WZ__XML_DOOR : WZ__XML_OVER;
	if (boek->in == CEL) {
		if (!is(naam, "text:p"))
			return WZ__XML_OVER; /* a remark, a picture */
		if (boek->cel.alinea)
			put(boek, "\n", 1);
		boek->cel.alinea = boek->cel.blank = true;
		boek->in = ALINEA;
		return WZ__XML_DOOR;
	}
	if (boek->in == TABEL)
		return boek->overslaan ? WZ__XML_OVER : begin_in_table(boek, naam, attributen);
	if (is(naam, "table:table")) {
		if (boek->tabel++ != boek->blad)
			return WZ__XML_OVER;
		boek->in = TABEL;
	}
	/* Of the whole document only what leads to the sheets. */
	return strncmp(naam, "office:document", 15) == 0 || is(naam, "office:body") ||
	               is(naam, "office:spreadsheet") || boek->in == TABEL
	           ? WZ__XML_DOOR
	           : WZ__XML_OVER;
}

static bool on_end(void *bij, const char *naam)
{
	wz__werkboek *boek = bij;

	if (boek->in == ALINEA) {
		if (is(naam, "text:p"))
			boek->in = CEL;
		return true;
	}
	if (boek->in == CEL)
		return end_cell(boek);
	if (boek->in != TABEL)
		return true;
	if (is(naam, "table:table-row"))
		return end_row(boek);
	if (is(naam, "table:table")) {
		boek->in = NERGENS;
		boek->op = !boek->overslaan;
		boek->overslaan = false;
		if (boek->op)
			wz__xml_pauze(boek->stroom);
	}
	return true;
}

wz_status wz__ods_begin(wz__werkboek *boek, wz__fouten *fouten)
{
	boek->ontvanger =
		(wz__xml_ontvanger){ .bij = boek, .begin = on_begin, .einde = on_end, .tekst = on_text };
	return wz__xml_open(&boek->stroom, &boek->archief, INHOUD, &boek->ontvanger, fouten);
}
