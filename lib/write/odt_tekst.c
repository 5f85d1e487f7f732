/* SPDX-License-Identifier: EUPL-1.2 */
/* Paragraphs of an OpenDocument text: pieces, links and notes. */
#include <string.h>

#include "write/cel.h"
#include "write/odt.h"

/* The name of a style that is another one with a page break, or on another page. */
static const char *derived(wz__odt *odt, const char *stijl, bool blad)
{
	wz__buf *naam = &odt->naam;
	bool made = false;

	wz__buf_clear(naam);
	wz__buf_format(naam, "%s.%s", stijl, odt->pagina != NULL ? odt->pagina : "Blad");
	if (naam->failed || wz__map_put(&odt->gemaakt, naam->bytes, naam->size, 0, &made) == NULL) {
		odt->status = WZ_ERR_NOMEM;
		return stijl;
	}
	if (!made)
		return naam->bytes;
	wz__buf_format(&odt->stijlen,
	               "<style:style style:name=\"%s\" style:family=\"paragraph\""
	               " style:parent-style-name=\"%s\"",
	               naam->bytes, stijl);
	if (odt->pagina != NULL)
		wz__buf_format(&odt->stijlen,
		               " style:master-page-name=\"%s\"><style:paragraph-properties"
		               " style:page-number=\"auto\"",
		               odt->pagina);
	else
		wz__buf_text(&odt->stijlen, "><style:paragraph-properties");
	if (blad && odt->pagina == NULL)
		wz__buf_text(&odt->stijlen, " fo:break-before=\"page\"");
	wz__buf_text(&odt->stijlen, "/></style:style>");
	return naam->bytes;
}

static void begin(wz__odt *odt, const char *element, const char *stijl, bool blad)
{
	if (blad || odt->pagina != NULL)
		stijl = derived(odt, stijl, blad);
	odt->pagina = NULL;
	odt->wit = true;
	wz__buf_format(&odt->inhoud, "<text:%s text:style-name=\"%s\"", element, stijl);
}

void wz__odt_p(wz__odt *odt, const char *stijl, bool blad)
{
	begin(odt, "p", stijl, blad);
	wz__buf_char(&odt->inhoud, '>');
}

void wz__odt_p_einde(wz__odt *odt)
{
	wz__buf_text(&odt->inhoud, "</text:p>\n");
}

void wz__odt_plek(wz__odt *odt, const char *naam)
{
	wz__buf_format(&odt->inhoud, "<text:bookmark text:name=\"%s\"/>", naam);
}

void wz__odt_kop(wz__odt *odt, int niveau, const char *anker, const char *text, bool blad)
{
	char stijl[] = "Heading_20_0";

	stijl[sizeof stijl - 2] = (char)('0' + (niveau < 4 ? niveau : 4));
	begin(odt, "h", odt->in_eigen ? "Eigenkop" : stijl, blad);
	wz__buf_format(&odt->inhoud, " text:outline-level=\"%d\">", niveau);
	if (odt->inhoudsopgave && !odt->in_eigen)
		wz__buf_format(&odt->inhoud, "<text:bookmark text:name=\"Kop%zu\"/>", ++odt->koppen);
	if (wz__plek_hier(&odt->plekken, anker))
		wz__odt_plek(odt, anker);
	wz__odt_regel(odt, text);
	wz__buf_text(&odt->inhoud, "</text:h>\n");
}

void wz__odt_tekst(wz__odt *odt, const char *safe)
{
	wz__xml_stuk(&odt->inhoud, safe, &odt->wit);
}

void wz__odt_regel(wz__odt *odt, const char *text)
{
	wz__buf safe = { 0 };

	wz__tekst_regel(&safe, text);
	wz__odt_tekst(odt, wz__buf_str(&safe));
	if (safe.failed)
		odt->status = WZ_ERR_NOMEM;
	wz__buf_free(&safe);
}

static void append_href(wz__odt *odt, const char *sign, const char *naar)
{
	wz__buf_format(&odt->inhoud, "<text:a xlink:type=\"simple\" xlink:href=\"%s", sign);
	wz__xml_waarde(&odt->inhoud, naar);
	wz__buf_text(&odt->inhoud, "\" text:style-name=\"Internet_20_link\""
	                           " text:visited-style-name=\"Internet_20_link\">");
}

void wz__odt_link(wz__odt *odt, const char *anker)
{
	append_href(odt, "#", anker);
}

void wz__odt_link_einde(wz__odt *odt)
{
	wz__buf_text(&odt->inhoud, "</text:a>");
}

/* 1, 2, 3 at the foot; a, b, … z, aa, ab at the end. */
static void append_number(wz__buf *out, size_t nummer, bool lang)
{
	char letters[16];
	size_t at = sizeof letters;

	if (!lang) {
		wz__buf_format(out, "%zu", nummer);
		return;
	}
	for (letters[--at] = '\0'; nummer > 0; nummer = (nummer - 1) / 26)
		letters[--at] = (char)('a' + (nummer - 1) % 26);
	wz__buf_text(out, letters + at);
}

/* A note that stands elsewhere: its number, which leads to it. */
static void refer_to_note(wz__odt *odt, size_t noot, bool lang)
{
	wz__buf *out = &odt->inhoud;

	wz__buf_format(out,
	               "<text:span text:style-name=\"Nootverwijzing\"><text:note-ref"
	               " text:note-class=\"%s\" text:reference-format=\"text\""
	               " text:ref-name=\"ftn%zu\">",
	               lang ? "endnote" : "footnote", noot + 1);
	append_number(out, odt->nummer[noot], lang);
	wz__buf_text(out, "</text:note-ref></text:span>");
	odt->wit = false;
}

/* The first time the note itself. */
void wz__odt_noot(wz__odt *odt, size_t noot)
{
	wz__buf *out = &odt->inhoud;
	bool lang;

	if (noot >= odt->geschrift->n_noten || odt->in_noot)
		return;
	lang = odt->achterin[noot];
	if (odt->nummer[noot] > 0) {
		refer_to_note(odt, noot, lang);
		return;
	}
	odt->nummer[noot] = lang ? ++odt->eindnoten : ++odt->noten;
	wz__buf_format(out,
	               "<text:note text:id=\"ftn%zu\" text:note-class=\"%s\"><text:note-citation>",
	               noot + 1, lang ? "endnote" : "footnote");
	append_number(out, odt->nummer[noot], lang);
	wz__buf_format(out, "</text:note-citation><text:note-body><text:p text:style-name=\"%s\">",
	               lang ? "Endnote" : "Footnote");
	odt->in_noot = true;
	odt->wit = true;
	wz__odt_alinea(odt, odt->geschrift->noot[noot]);
	odt->in_noot = false;
	odt->wit = false;
	wz__buf_text(out, "</text:p></text:note-body></text:note>");
}

static void append_span(wz__odt *odt, const char *stijl)
{
	wz__buf_format(&odt->inhoud, "<text:span text:style-name=\"%s\">", stijl);
	wz__odt_tekst(odt, wz__buf_str(&odt->safe));
	wz__buf_text(&odt->inhoud, "</text:span>");
}

static void append_piece(wz__odt *odt, const wz__stukje *stuk)
{
	bool link = stuk->soort == WZ__STUK_URL ||
	            (stuk->soort == WZ__STUK_LINK && wz__plek_bestaat(&odt->plekken, stuk->naar));

	if (stuk->soort == WZ__STUK_REGEL) {
		wz__odt_tekst(odt, "\n");
		return;
	}
	wz__buf_clear(&odt->safe);
	wz__tekst_stuk(&odt->safe, stuk->tekst);
	if (odt->safe.failed)
		odt->status = WZ_ERR_NOMEM;
	if (stuk->soort == WZ__STUK_NADRUK || stuk->soort == WZ__STUK_CURSIEF) {
		append_span(odt, stuk->soort == WZ__STUK_NADRUK ? "Strong_20_Emphasis" : "Emphasis");
		return;
	}
	if (link)
		append_href(odt, stuk->soort == WZ__STUK_LINK ? "#" : "", stuk->naar);
	wz__odt_tekst(odt, wz__buf_str(&odt->safe));
	if (link)
		wz__odt_link_einde(odt);
	if (stuk->soort == WZ__STUK_NOOT)
		wz__odt_noot(odt, stuk->noot);
}

void wz__odt_alinea(wz__odt *odt, const wz_alinea *alinea)
{
	for (size_t i = 0; i < alinea->n && odt->status == WZ_OK; i++)
		append_piece(odt, &alinea->stuk[i]);
}
