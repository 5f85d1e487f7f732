/* SPDX-License-Identifier: EUPL-1.2 */
/* The blocks of an OpenDocument text. */
#include <stdlib.h>
#include <string.h>

#include "write/cel.h"
#include "write/odt.h"

#define EIGEN "Toelichting van de evaluator"

/* How high a picture may be: a page without its margins and a title. An inch, as in odt.h. */
enum { HOOGST = 22500, PIXEL = 96, DUIM = 2540 };

int wz__odt_breed(const wz__odt *odt)
{
	return odt->liggend ? WZ__ODT_LIGGEND : WZ__ODT_STAAND;
}

void wz__odt_maat(wz__buf *out, const char *attribuut, int maat)
{
	wz__buf_format(out, " %s=\"%d.%02dcm\"", attribuut, maat / 1000, maat % 1000 / 10);
}

static void write_line(wz__odt *odt, const char *stijl, const char *text)
{
	wz__odt_p(odt, stijl, false);
	wz__odt_regel(odt, text);
	wz__odt_p_einde(odt);
}

/* ---- The table of contents. ---- */

enum { DIEP = 3 };

/* How an entry is made when somebody updates it. */
static void append_template(wz__buf *out, int niveau)
{
	wz__buf_format(out,
	               "<text:table-of-content-entry-template text:outline-level=\"%d\""
	               " text:style-name=\"Contents_20_%d\"><text:index-entry-link-start/>"
	               "<text:index-entry-chapter/><text:index-entry-text/>"
	               "<text:index-entry-tab-stop style:type=\"right\" style:leader-char=\".\"/>"
	               "<text:index-entry-page-number/><text:index-entry-link-end/>"
	               "</text:table-of-content-entry-template>",
	               niveau, niveau);
}

/* The number of the page is a field, which is right also before it is updated. */
static void write_entry(wz__odt *odt, const wz__blok *kop, size_t nummer)
{
	wz__buf *out = &odt->inhoud;

	wz__buf_format(out,
	               "<text:p text:style-name=\"Contents_20_%d\"><text:a xlink:type=\"simple\""
	               " xlink:href=\"#Kop%zu\" text:style-name=\"Index_20_Link\""
	               " text:visited-style-name=\"Index_20_Link\">",
	               kop->niveau, nummer);
	odt->wit = true;
	wz__odt_regel(odt, kop->tekst);
	wz__buf_format(out,
	               "<text:tab/><text:bookmark-ref text:reference-format=\"page\""
	               " text:ref-name=\"Kop%zu\"> </text:bookmark-ref></text:a></text:p>\n",
	               nummer);
}

static void write_contents(wz__odt *odt)
{
	const wz_geschrift *geschrift = odt->geschrift;
	size_t nummer = 0;

	wz__buf_format(&odt->inhoud,
	               "<text:table-of-content text:style-name=\"Inhoud\" text:protected=\"false\""
	               " text:name=\"Inhoud\"><text:table-of-content-source text:outline-level=\"%d\">"
	               "<text:index-title-template text:style-name=\"Contents_20_Heading\">Inhoud"
	               "</text:index-title-template>",
	               DIEP);
	for (int i = 1; i <= DIEP; i++)
		append_template(&odt->inhoud, i);
	wz__buf_text(&odt->inhoud,
	             "</text:table-of-content-source><text:index-body>"
	             "<text:index-title text:style-name=\"Inhoud\" text:name=\"Inhoud_Head\">"
	             "<text:p text:style-name=\"Contents_20_Heading\">Inhoud</text:p>"
	             "</text:index-title>\n");
	for (size_t i = 0; i < geschrift->n; i++) {
		if (geschrift->blok[i].soort == WZ__BLOK_KOP) {
			nummer++;
			if (geschrift->blok[i].niveau <= DIEP)
				write_entry(odt, &geschrift->blok[i], nummer);
		}
	}
	wz__buf_text(&odt->inhoud, "</text:index-body></text:table-of-content>\n");
}

/* ---- Lists: items behind each other. ---- */

struct lijst {
	wz__odt *odt;
	int diep; /* 0: none is open */
	bool genummerd[2];
};

static void open_list(struct lijst *l, bool genummerd)
{
	wz__buf_format(&l->odt->inhoud, "<text:list text:style-name=\"%s%s\">",
	               l->odt->in_eigen ? "Eigen" : "", genummerd ? "Nummering" : "Opsomming");
	l->genummerd[l->diep++] = genummerd;
}

static void close_list(struct lijst *l, int diep)
{
	while (l->diep > diep) {
		wz__buf_text(&l->odt->inhoud, "</text:list-item></text:list>\n");
		l->diep--;
	}
}

/* `kop`: items follow that belong to it, and do not begin on another page. */
static void write_item(struct lijst *l, const wz__blok *blok, bool kop)
{
	int diep = l->diep == 0 ? 0 : blok->niveau;

	close_list(l, diep + 1);
	if (l->diep == diep + 1 && l->genummerd[diep] != blok->genummerd)
		close_list(l, diep);
	if (l->diep == diep + 1)
		wz__buf_text(&l->odt->inhoud, "</text:list-item>");
	else
		open_list(l, blok->genummerd);
	wz__buf_text(&l->odt->inhoud, "<text:list-item>");
	wz__odt_p(l->odt, kop ? "Lijstkop" : "Lijsttekst", false);
	wz__odt_alinea(l->odt, blok->alinea);
	wz__odt_p_einde(l->odt);
}

/* The number of blocks that it took. */
static size_t write_list(wz__odt *odt, const wz__blok *blok, size_t n)
{
	struct lijst lijst = { .odt = odt };
	size_t i = 0;

	for (; i < n && blok[i].soort == WZ__BLOK_PUNT; i++)
		write_item(&lijst, &blok[i],
		           i + 1 < n && blok[i + 1].soort == WZ__BLOK_PUNT &&
		               blok[i + 1].niveau > blok[i].niveau);
	close_list(&lijst, 0);
	return i;
}

/* ---- Tables and pictures. ---- */

/* A table is called what it shows, unless the heading above it says so. */
static void write_caption(wz__odt *odt, const char *stijl, const char *text)
{
	if (text[0] != '\0' && (odt->kop == NULL || strcmp(text, odt->kop) != 0))
		write_line(odt, stijl, text);
}

/* LibreOffice leaves most of a page empty, and of those after it, when a table of more pages must
 * stay with its caption and there are notes at the foot. */
static const char *caption_style(const wz__odt *odt, const wz_table *table)
{
	enum { VEEL = 15 };

	return odt->geschrift->n_noten > 0 && wz_table_rows(table) > VEEL ? "Tabelnaam" : "Caption";
}

static void write_table(wz__odt *odt, const wz__blok *blok)
{
	const wz__wijzers wijzers = { blok, &odt->plekken };

	if (!wz__tabel_mens(blok->tabel))
		return;
	write_caption(odt, caption_style(odt, blok->tabel), wz_table_get_caption(blok->tabel));
	if (odt->pagina != NULL) /* a table alone cannot begin another page */
		write_line(odt, "Caption", "");
	wz__odt_tabel(odt, blok->tabel, &wijzers);
}

static wz_status to_buf(void *context, const char *bytes, size_t n)
{
	wz__buf *buf = context;

	wz__buf_append(buf, bytes, n);
	return buf->failed ? WZ_ERR_NOMEM : WZ_OK;
}

/* Draw it as a part of its own. */
static void make_picture(wz__odt *odt, const wz_beeld *beeld)
{
	wz__uitvoer uit = { 0 };
	wz_sink sink = { to_buf, NULL };

	if (!wz__grow(&odt->svg, &odt->svg_capacity, odt->beelden + 1, sizeof *odt->svg)) {
		odt->status = WZ_ERR_NOMEM;
		return;
	}
	odt->svg[odt->beelden] = (wz__buf){ 0 };
	sink.context = &odt->svg[odt->beelden++];
	uit.sink = &sink;
	wz__svg_beeld(&uit, beeld, "beeld", false);
	wz__buf_free(&uit.regel);
	if (odt->status == WZ_OK)
		odt->status = uit.status;
}

/* As large as it is drawn, unless the page is smaller. */
static void append_size(wz__odt *odt, const wz_beeld *beeld)
{
	int width, height;
	double w, h, fit = 1;

	wz__svg_maat(beeld, &width, &height);
	if (height >= WZ__SVG_ONGEMETEN)
		odt->status = WZ_ERR_NOMEM;
	w = (double)width * DUIM / PIXEL;
	h = (double)height * DUIM / PIXEL;
	if (w > wz__odt_breed(odt))
		fit = wz__odt_breed(odt) / w;
	if (h * fit > HOOGST)
		fit = HOOGST / h;
	wz__odt_maat(&odt->inhoud, "svg:width", (int)(w * fit));
	wz__odt_maat(&odt->inhoud, "svg:height", (int)(h * fit));
}

static void append_safe(wz__odt *odt, const char *element, const char *text)
{
	wz__buf_format(&odt->inhoud, "<svg:%s>", element);
	wz__buf_clear(&odt->safe);
	wz__tekst_regel(&odt->safe, text);
	wz__xml_waarde(&odt->inhoud, wz__buf_str(&odt->safe));
	wz__buf_format(&odt->inhoud, "</svg:%s>", element);
}

static void write_figures(wz__odt *odt, const wz_beeld *beeld)
{
	wz_verslag *verslag = wz_verslag_new("beeld");
	wz_table *table = verslag != NULL ? wz_beeld_table(beeld, verslag) : NULL;

	if (verslag == NULL || wz_verslag_status(verslag) != WZ_OK)
		odt->status = WZ_ERR_NOMEM;
	else if (wz__tabel_mens(table))
		wz__odt_tabel(odt, table, NULL);
	wz_verslag_free(verslag);
}

static void write_picture(wz__odt *odt, const wz__blok *blok)
{
	const wz_beeld *beeld = blok->beeld;

	write_caption(odt, "Caption", beeld->title);
	make_picture(odt, beeld);
	wz__odt_p(odt, "Beeld", false);
	wz__buf_format(&odt->inhoud,
	               "<draw:frame draw:style-name=\"Beeldkader\" draw:name=\"Beeld %zu\""
	               " text:anchor-type=\"as-char\"",
	               odt->beelden);
	append_size(odt, beeld);
	wz__buf_format(&odt->inhoud,
	               "><draw:image xlink:href=\"Pictures/%zu.svg\" xlink:type=\"simple\""
	               " xlink:show=\"embed\" xlink:actuate=\"onLoad\""
	               " draw:mime-type=\"image/svg+xml\"/>",
	               odt->beelden);
	append_safe(odt, "title", beeld->title);
	append_safe(odt, "desc", beeld->description);
	wz__buf_text(&odt->inhoud, "</draw:frame>");
	wz__odt_p_einde(odt);
	if (blok->met_tabel)
		write_figures(odt, beeld);
}

/* ---- All of them. ---- */

static size_t write_block(wz__odt *odt, const wz__blok *blok, size_t left);

/* What a person wrote stands apart, and says whose it is. */
static void write_own(wz__odt *odt, const wz__blok *eigen)
{
	if (eigen->n_eigen == 0)
		return;
	odt->eigen++;
	wz__buf_format(&odt->inhoud,
	               "<text:section text:style-name=\"Eigen\" text:name=\"Toelichting %zu\">",
	               odt->eigen);
	odt->in_eigen = true;
	write_line(odt, "Eigenlabel", EIGEN);
	for (size_t i = 0; i < eigen->n_eigen && odt->status == WZ_OK;)
		i += write_block(odt, &eigen->eigen[i], eigen->n_eigen - i);
	odt->in_eigen = false;
	wz__buf_text(&odt->inhoud, "</text:section>\n");
}

/* A page of its own is not for a heading that stands right under another. */
static void write_heading(wz__odt *odt, const wz__blok *blok)
{
	if (!odt->in_eigen)
		odt->niveau = blok->niveau;
	wz__odt_kop(odt, odt->niveau + (odt->in_eigen ? 1 : 0), blok->anker, blok->tekst,
	            blok->blad && odt->kop == NULL);
	odt->kop = blok->tekst;
}

static size_t write_block(wz__odt *odt, const wz__blok *blok, size_t left)
{
	switch (blok->soort) {
	case WZ__BLOK_KOP:
		write_heading(odt, blok);
		return 1;
	case WZ__BLOK_PUNT:
		odt->kop = NULL;
		return write_list(odt, blok, left);
	case WZ__BLOK_ALINEA:
		if (blok->alinea->n == 0)
			return 1;
		wz__odt_p(odt, odt->in_eigen ? "Eigentekst" : "Text_20_body", false);
		wz__odt_alinea(odt, blok->alinea);
		wz__odt_p_einde(odt);
		break;
	case WZ__BLOK_TABEL:
		write_table(odt, blok);
		break;
	case WZ__BLOK_BEELD:
		write_picture(odt, blok);
		break;
	case WZ__BLOK_EIGEN:
		write_own(odt, blok);
		if (blok->n_eigen == 0)
			return 1;
		break;
	}
	odt->kop = NULL;
	return 1;
}

/* A page on its side begins with the headings above the table that needs it. */
static bool wants_side(const wz__odt *odt, size_t i)
{
	const wz_geschrift *geschrift = odt->geschrift;

	while (i < geschrift->n &&
	       (geschrift->blok[i].soort == WZ__BLOK_KOP ||
	        (geschrift->blok[i].soort == WZ__BLOK_EIGEN && geschrift->blok[i].n_eigen == 0)))
		i++;
	return i < geschrift->n && odt->breed[i];
}

static void turn_page(wz__odt *odt, size_t i)
{
	bool side = odt->alles || wants_side(odt, i);

	if (side != odt->liggend)
		odt->pagina = odt->alles ? NULL : side ? "Liggend" : "Standard";
	odt->liggend = side;
}

static void tell_of_notes(wz__odt *odt)
{
	bool lang = false;

	for (size_t i = 0; i < odt->geschrift->n_noten && !lang; i++)
		lang = odt->achterin[i];
	if (lang)
		write_line(odt, "Nootuitleg",
		           "Waar een getal vandaan komt, staat in een noot. Noten met een nummer staan onder "
		           "aan de bladzijde, noten met een letter achterin.");
}

void wz__odt_blokken(wz__odt *odt)
{
	const wz_geschrift *geschrift = odt->geschrift;
	const char *titel = wz_verslag_get_title(geschrift->verslag);

	odt->pagina = "First_20_Page";
	if (titel[0] != '\0')
		write_line(odt, "Title", titel);
	for (size_t i = 0; i < geschrift->onder.n; i++)
		write_line(odt, "Subtitle", geschrift->onder.items[i]);
	if (odt->inhoudsopgave)
		write_contents(odt);
	tell_of_notes(odt);
	for (size_t i = 0; i < geschrift->n && odt->status == WZ_OK;) {
		turn_page(odt, i);
		i += write_block(odt, &geschrift->blok[i], geschrift->n - i);
	}
}
