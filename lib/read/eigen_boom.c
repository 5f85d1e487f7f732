/* SPDX-License-Identifier: EUPL-1.2 */
/* From the tree that libcmark makes of Markdown to sections, blocks and pieces of plain text. Only
 * paragraphs, lists, headings, emphasis and links are kept as such: what else there is becomes the
 * text that it holds, so that a page never gets anything to run, and the writer hears of it. */
#include "read/eigen_tekst.h"

#include <string.h>

#include "base/tekst.h"

typedef struct lezing {
	wz_eigen_tekst *tekst;
	const char *bestand;
	wz_error *error;
	wz__cmark c;
	wz_status status;
	bool in_naam;    /* the heading that is read names a section */
	size_t lijst;    /* how deep in lists */
	bool nieuw_punt; /* an item began, of which nothing was read */
	bool genummerd;
	bool open; /* pieces go to the last block */
	int nadruk, cursief;
	const char *url; /* of the link that is read */
	wz__buf stuk;    /* a piece that is read, of this kind */
	wz__eigen_soort soort;
} lezing;

static size_t regel_van(const lezing *l, cmark_node *node)
{
	int regel = 0;

	for (; node != NULL && regel <= 0; node = l->c.parent(node))
		regel = l->c.get_start_line(node);
	return regel > 0 ? (size_t)regel : 1;
}

static void no_memory(lezing *l)
{
	l->status = wz__fail(l->error, WZ_ERR_NOMEM, "er is geen geheugen meer");
}

static void meld_op(lezing *l, size_t regel, const char *zin)
{
	wz_eigen_tekst *tekst = l->tekst;

	/* Once for a line. */
	if (tekst->n_opmerkingen > 0 && tekst->opmerking[tekst->n_opmerkingen - 1].regel == regel &&
	    strcmp(tekst->opmerking[tekst->n_opmerkingen - 1].zin, zin) == 0)
		return;
	if (!wz__grow(&tekst->opmerking, &tekst->opmerkingen_capacity, tekst->n_opmerkingen + 1,
	              sizeof *tekst->opmerking)) {
		no_memory(l);
		return;
	}
	tekst->opmerking[tekst->n_opmerkingen++] = (wz_eigen_opmerking){ .regel = regel, .zin = zin };
}

static void meld(lezing *l, cmark_node *node, const char *zin)
{
	meld_op(l, regel_van(l, node), zin);
}

static wz__eigen_sectie *sectie(const lezing *l)
{
	return l->tekst->n > 0 ? &l->tekst->sectie[l->tekst->n - 1] : NULL;
}

/* What was read of a piece goes into the last block, or into the name of the section. */
static void sluit_stuk(lezing *l)
{
	wz__eigen_sectie *s = sectie(l);
	wz__eigen_blok *blok = s != NULL && s->n > 0 ? &s->blok[s->n - 1] : NULL;

	if (l->in_naam || blok == NULL || !l->open ||
	    (l->stuk.size == 0 && l->soort != WZ__EIGEN_REGEL))
		return;
	if (!wz__grow(&blok->stuk, &blok->capacity, blok->n + 1, sizeof *blok->stuk)) {
		no_memory(l);
		return;
	}
	wz__eigen_stuk *stuk = &blok->stuk[blok->n++];

	stuk->soort = l->soort;
	stuk->tekst = wz__arena_copy(&l->tekst->arena, wz__buf_str(&l->stuk), l->stuk.size);
	stuk->url = wz__arena_text(&l->tekst->arena, l->soort == WZ__EIGEN_URL ? l->url : NULL);
	if (l->stuk.failed || stuk->tekst == NULL || (l->soort == WZ__EIGEN_URL && stuk->url == NULL))
		no_memory(l);
	wz__buf_clear(&l->stuk);
}

static void tekst_erbij(lezing *l, const char *bytes, size_t n)
{
	wz__eigen_soort soort = l->url != NULL   ? WZ__EIGEN_URL
	                        : l->nadruk > 0  ? WZ__EIGEN_NADRUK
	                        : l->cursief > 0 ? WZ__EIGEN_CURSIEF
	                                         : WZ__EIGEN_TEKST;

	if (soort != l->soort && !l->in_naam) {
		sluit_stuk(l);
		l->soort = soort;
	}
	wz__buf_append(&l->stuk, bytes, n);
}

static void breek_regel(lezing *l)
{
	if (l->in_naam || l->url != NULL) {
		tekst_erbij(l, " ", 1);
		return;
	}
	sluit_stuk(l);
	l->soort = WZ__EIGEN_REGEL;
	sluit_stuk(l);
	l->soort = WZ__EIGEN_TEKST;
}

/* A block that follows: false when there is no section for it, which is a fault. */
static bool begin_blok(lezing *l, cmark_node *node, wz__eigen_bloksoort soort)
{
	wz__eigen_sectie *s = sectie(l);

	if (s == NULL) {
		l->status = wz__fail(l->error, WZ_ERR_DATA,
		                     "%s:%zu: tekst vóór de eerste kop (begin met een kop, bijvoorbeeld "
		                     "'# in het kort')",
		                     l->bestand, regel_van(l, node));
		return false;
	}
	sluit_stuk(l);
	l->soort = WZ__EIGEN_TEKST;
	/* A second paragraph of an item is a new line in it: else numbering began again. */
	if (l->lijst > 0 && !l->nieuw_punt && s->n > 0) {
		breek_regel(l);
		return true;
	}
	/* An item of an item that has no text of its own stands in its place. */
	bool in_lijst = s->n > 0 && s->blok[s->n - 1].soort == WZ__EIGEN_PUNT;

	if (!wz__grow(&s->blok, &s->capacity, s->n + 1, sizeof *s->blok)) {
		no_memory(l);
		return false;
	}
	s->blok[s->n++] = (wz__eigen_blok){
		.soort = l->lijst > 0 ? WZ__EIGEN_PUNT : soort,
		.niveau = l->lijst > 1 && in_lijst ? 1 : 0,
		.genummerd = l->genummerd,
	};
	l->nieuw_punt = false;
	l->open = true;
	return true;
}

static void einde_blok(lezing *l)
{
	sluit_stuk(l);
	l->soort = WZ__EIGEN_TEKST;
	wz__buf_clear(&l->stuk);
}

/* Text of several lines as it stands, which Markdown would not show as such. */
static void kale_regels(lezing *l, cmark_node *node, const char *text, size_t n)
{
	if (!begin_blok(l, node, WZ__EIGEN_ALINEA))
		return;
	while (n > 0 && l->status == WZ_OK) {
		const char *eind = memchr(text, '\n', n);
		size_t lang = eind != NULL ? (size_t)(eind - text) : n;

		tekst_erbij(l, text, lang);
		lang += eind != NULL ? 1 : 0;
		text += lang;
		n -= lang;
		if (n > 0)
			breek_regel(l);
	}
	einde_blok(l);
}

static void html_blok(lezing *l, cmark_node *node)
{
	const char *html = l->c.get_literal(node), *kop;
	wz__buf rest = { 0 };
	bool heel = wz__eigen_zonder_commentaar(&rest, html != NULL ? html : "");
	size_t n = rest.size;
	const char *kaal = wz__trim(wz__buf_str(&rest), &n);

	if (rest.failed)
		no_memory(l);
	else if (!heel)
		l->status =
			wz__fail(l->error, WZ_ERR_DATA,
		             "%s:%zu: het commentaar dat hier begint heeft geen einde (sluit het af "
		             "met -->)",
		             l->bestand, regel_van(l, node));
	else if ((kop = wz__eigen_kop_in(wz__buf_str(&rest))) != NULL)
		l->status = wz__fail(l->error, WZ_ERR_DATA,
		                     "%s:%zu: de kop '%.*s' valt in de HTML die hier begint (haal de HTML "
		                     "weg, of zet er een lege regel achter)",
		                     l->bestand, regel_van(l, node), (int)strcspn(kop, "\n"), kop);
	else if (n > 0) {
		meld(l, node, "HTML wordt als gewone tekst getoond");
		kale_regels(l, node, kaal, n);
	}
	wz__buf_free(&rest);
}

static void code_blok(lezing *l, cmark_node *node)
{
	const char *code = l->c.get_literal(node);
	size_t begin = regel_van(l, node), eind = (size_t)l->c.get_end_line(node);
	char open = wz__eigen_hek(l->tekst, begin);

	if (l->c.get_type(l->c.parent(node)) == CMARK_NODE_DOCUMENT && open != 0 &&
	    (eind <= begin || wz__eigen_hek(l->tekst, eind) != open)) {
		l->status = wz__fail(l->error, WZ_ERR_DATA,
		                     "%s:%zu: het blok code dat hier begint heeft geen einde (sluit het af "
		                     "met %c%c%c)",
		                     l->bestand, begin, open, open, open);
		return;
	}
	meld(l, node, "code wordt als gewone tekst getoond");
	kale_regels(l, node, code, strlen(code));
}

static void begin_kop(lezing *l, cmark_node *node)
{
	wz_eigen_tekst *tekst = l->tekst;

	if (l->c.get_type(l->c.parent(node)) != CMARK_NODE_DOCUMENT ||
	    l->c.get_heading_level(node) > 1) {
		begin_blok(l, node, WZ__EIGEN_KOP);
		return;
	}
	sluit_stuk(l);
	if (!wz__grow(&tekst->sectie, &tekst->capacity, tekst->n + 1, sizeof *tekst->sectie)) {
		no_memory(l);
		return;
	}
	tekst->sectie[tekst->n++] = (wz__eigen_sectie){ .regel = regel_van(l, node) };
	l->in_naam = true;
	l->open = false;
	wz__buf_clear(&l->stuk);
}

static void einde_kop(lezing *l)
{
	wz__eigen_sectie *s = sectie(l);
	size_t n = l->stuk.size;
	const char *naam = wz__trim(wz__buf_str(&l->stuk), &n);

	if (!l->in_naam) {
		einde_blok(l);
		return;
	}
	s->naam = wz__arena_copy(&l->tekst->arena, naam, n);
	if (s->naam == NULL || l->stuk.failed)
		no_memory(l);
	l->in_naam = false;
	wz__buf_clear(&l->stuk);
}

static void begin_link(lezing *l, cmark_node *node)
{
	const char *url = l->c.get_url(node);

	if (l->in_naam)
		return;
	if (!wz__url_veilig(url)) {
		meld(l, node, "een link zonder http, https of mailto wordt gewone tekst");
		return;
	}
	sluit_stuk(l);
	l->url = url;
	l->soort = WZ__EIGEN_URL;
}

static void einde_link(lezing *l)
{
	if (l->url == NULL)
		return;
	sluit_stuk(l);
	l->url = NULL;
	l->soort = WZ__EIGEN_TEKST;
}

/* What other readers of Markdown would make more of than text. */
static void meld_tekst(lezing *l, cmark_node *node, const char *tekst)
{
	cmark_node *voor = l->c.previous(node);
	cmark_node_type soort = voor != NULL ? l->c.get_type(voor) : CMARK_NODE_NONE;

	if ((soort == CMARK_NODE_SOFTBREAK || soort == CMARK_NODE_LINEBREAK) &&
	    wz__eigen_tabelstreep(tekst))
		meld_op(l, regel_van(l, node) - (l->c.get_start_line(node) > 1 ? 1 : 0),
		        "een tabel wordt als gewone tekst getoond");
	if (wz__eigen_voetnoot(tekst))
		meld(l, node, "een voetnoot wordt als gewone tekst getoond");
}

/* The pieces of a line. */
static void in_regel(lezing *l, cmark_node *node, bool erin)
{
	const char *tekst = l->c.get_literal(node);
	wz__buf rest = { 0 };

	switch (l->c.get_type(node)) {
	case CMARK_NODE_SOFTBREAK:
		tekst_erbij(l, " ", 1);
		break;
	case CMARK_NODE_LINEBREAK:
		breek_regel(l);
		break;
	case CMARK_NODE_CODE:
		meld(l, node, "code wordt als gewone tekst getoond");
		tekst_erbij(l, tekst, strlen(tekst));
		break;
	case CMARK_NODE_HTML_INLINE:
		if (!wz__eigen_zonder_commentaar(&rest, tekst) || rest.size > 0) {
			meld(l, node, "HTML wordt als gewone tekst getoond");
			tekst_erbij(l, tekst, strlen(tekst));
		}
		wz__buf_free(&rest);
		break;
	case CMARK_NODE_EMPH:
		l->cursief += erin ? 1 : -1;
		break;
	case CMARK_NODE_STRONG:
		l->nadruk += erin ? 1 : -1;
		break;
	case CMARK_NODE_LINK:
		erin ? begin_link(l, node) : einde_link(l);
		break;
	case CMARK_NODE_IMAGE:
		if (erin)
			meld(l, node, "van een afbeelding blijft alleen de beschrijving over");
		break;
	default:
		if (tekst != NULL) {
			meld_tekst(l, node, tekst);
			tekst_erbij(l, tekst, strlen(tekst));
		}
		break;
	}
}

static void begin_item(lezing *l, cmark_node *node, bool erin)
{
	l->nieuw_punt = erin;
	if (erin)
		l->genummerd = l->c.get_list_type(l->c.parent(node)) == CMARK_ORDERED_LIST;
}

static void knoop(lezing *l, cmark_node *node, bool erin)
{
	switch (l->c.get_type(node)) {
	case CMARK_NODE_DOCUMENT:
		break;
	case CMARK_NODE_HEADING:
		erin ? begin_kop(l, node) : einde_kop(l);
		break;
	case CMARK_NODE_PARAGRAPH:
		if (erin)
			begin_blok(l, node, WZ__EIGEN_ALINEA);
		else
			einde_blok(l);
		break;
	case CMARK_NODE_LIST:
		l->lijst += erin ? 1 : (size_t)-1;
		break;
	case CMARK_NODE_ITEM:
		begin_item(l, node, erin);
		break;
	case CMARK_NODE_BLOCK_QUOTE:
		if (erin)
			meld(l, node, "een citaat wordt als gewone alinea getoond");
		break;
	case CMARK_NODE_HTML_BLOCK:
		html_blok(l, node);
		break;
	case CMARK_NODE_CODE_BLOCK:
		code_blok(l, node);
		break;
	case CMARK_NODE_THEMATIC_BREAK:
		meld(l, node, "een streep wordt niet overgenomen");
		break;
	default:
		in_regel(l, node, erin);
		break;
	}
}

wz_status wz__eigen_ontleed(wz_eigen_tekst *tekst, const char *bestand, wz_error *error)
{
	lezing l = { .tekst = tekst, .bestand = bestand, .error = error };
	cmark_node *boom;
	cmark_iter *iter;
	cmark_event_type event;

	if (!wz__cmark_laad(&l.c))
		return wz__fail(error, WZ_ERR_IO,
		                "%s: eigen tekst is hier niet te lezen (nodig is libcmark)", bestand);
	boom = l.c.parse_document(tekst->bytes, tekst->size, CMARK_OPT_DEFAULT);
	iter = boom != NULL ? l.c.iter_new(boom) : NULL;
	if (iter == NULL)
		no_memory(&l);
	while (l.status == WZ_OK && (event = l.c.iter_next(iter)) != CMARK_EVENT_DONE)
		knoop(&l, l.c.iter_get_node(iter), event == CMARK_EVENT_ENTER);
	if (iter != NULL)
		l.c.iter_free(iter);
	if (boom != NULL)
		l.c.free(boom);
	if (l.status == WZ_OK && l.stuk.failed)
		no_memory(&l);
	wz__buf_free(&l.stuk);
	return l.status;
}
