/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as Markdown: CommonMark with GitHub's tables and footnotes, which pandoc reads too.
 * A place is an empty element with an id: that works where a page is shown, whatever name the
 * reader itself gives to headings, and also for a row of a table. Only places that something leads
 * to are marked. */
#include <string.h>

#include "write/cel.h"
#include "write/md.h"

#define EIGEN "Toelichting van de evaluator"

struct md {
	wz__uitvoer *uit;
	const wz_geschrift *geschrift;
	wz__plekken plekken;
	const char *voor;      /* before every line: "> " in a person's own text */
	int niveau;            /* of the heading above */
	const char *kop;       /* its text */
	wz__blok_soort vorige; /* the block before, in the same text */
	bool begonnen;         /* there is one */
	size_t nummer[2];      /* of the last item, by level */
	bool genummerd[2];
	wz__buf safe, tekst; /* scratch */
};

static void begin_line(struct md *m)
{
	wz__buf_text(&m->uit->regel, m->voor);
}

static void end_line(struct md *m)
{
	wz__uitvoer_regel(m->uit);
}

/* An empty line between blocks. */
static void between(struct md *m)
{
	if (m->begonnen) {
		begin_line(m);
		end_line(m);
	}
	m->begonnen = true;
}

/* ---- Text in pieces. ---- */

static bool is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\0';
}

static bool is_alnum(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static char last_of(const wz__buf *buf)
{
	return buf->size > 0 ? buf->bytes[buf->size - 1] : '\0';
}

/* Whether stars between text and its neighbour mark the text: what is no letter or digit needs a
 * blank or a sign beside it. What is not ASCII may be either. */
static bool marks(char text, char beside)
{
	bool sign = beside > ' ' && beside != '*' && beside != '\x7F';

	return is_space(beside) || (!is_alnum(beside) && beside != '*' && (is_alnum(text) || sign));
}

/* In stars where these mark it, else as an element. */
static void append_emphasis(struct md *m, const char *safe, char next, bool strong)
{
	wz__buf *out = &m->uit->regel;
	size_t n = strlen(safe);
	bool stars = n > 0 && marks(safe[0], last_of(out)) && marks(safe[n - 1], next);

	wz__buf_text(out, stars ? (strong ? "**" : "*") : strong ? "<strong>" : "<em>");
	wz__md_tekst(out, safe);
	wz__buf_text(out, stars ? (strong ? "**" : "*") : strong ? "</strong>" : "</em>");
}

/* An address between brackets of its own; what would end it is written as a code. */
static void append_url(wz__buf *out, const char *text, const char *url)
{
	wz__buf_format(out, "[%s](<", text);
	for (; *url != '\0'; url++) {
		if (strchr("<>\\ |", *url) != NULL || (unsigned char)*url < ' ')
			wz__buf_format(out, "%%%02X", (unsigned)(unsigned char)*url);
		else
			wz__buf_char(out, *url);
	}
	wz__buf_text(out, ">)");
}

static void append_note(struct md *m, size_t noot)
{
	wz__md_noot(&m->uit->regel, noot, &m->plekken);
}

static void append_marked(struct md *m, const wz__stukje *stuk, const char *safe, char next)
{
	wz__buf *out = &m->uit->regel;

	wz__buf_clear(&m->tekst);
	wz__md_tekst(&m->tekst, safe);
	switch (stuk->soort) {
	case WZ__STUK_NADRUK:
	case WZ__STUK_CURSIEF:
		append_emphasis(m, safe, next, stuk->soort == WZ__STUK_NADRUK);
		break;
	case WZ__STUK_LINK:
		wz__md_link(out, wz__buf_str(&m->tekst), stuk->naar, &m->plekken);
		break;
	case WZ__STUK_URL:
		append_url(out, wz__buf_str(&m->tekst), stuk->naar);
		break;
	case WZ__STUK_NOOT:
		wz__buf_text(out, wz__buf_str(&m->tekst));
		append_note(m, stuk->noot);
		break;
	case WZ__STUK_TEKST:
	case WZ__STUK_REGEL:
		break;
	}
}

/* What stands behind a piece: the first byte of its markup, or of its text. */
static char begin_of(const wz_alinea *alinea, size_t i)
{
	const wz__stukje *stuk = i < alinea->n ? &alinea->stuk[i] : NULL;

	if (stuk == NULL)
		return '\0';
	switch (stuk->soort) {
	case WZ__STUK_LINK:
	case WZ__STUK_URL:
		return '[';
	case WZ__STUK_NOOT:
		return stuk->tekst[0] != '\0' ? stuk->tekst[0] : '[';
	case WZ__STUK_NADRUK:
	case WZ__STUK_CURSIEF:
		return '*';
	case WZ__STUK_REGEL:
		return '<';
	case WZ__STUK_TEKST:
		break;
	}
	return stuk->tekst[0];
}

/* What would belong to a note before it: "[^1](" is a link, "[^1]:" alone begins a note itself. */
static const char *not_behind(const wz_alinea *alinea, size_t i)
{
	const wz__stukje *stuk = i > 0 ? &alinea->stuk[i - 1] : NULL;

	if (stuk == NULL || stuk->soort != WZ__STUK_NOOT)
		return "";
	return i == 1 && stuk->tekst[0] == '\0' ? "(:" : "(";
}

/* Plain text, of which no end belongs to the markup beside it: "!" before a link is a picture. */
static void append_plain(struct md *m, const char *safe, const char *not, char next)
{
	wz__buf *out = &m->uit->regel;
	size_t n = strlen(safe);

	if (n > 0 && strchr(not, safe[0]) != NULL)
		wz__buf_char(out, '\\');
	wz__md_tekst(out, safe);
	if (next == '[' && n > 0 && safe[n - 1] == '!' && !out->failed) {
		out->size--;
		wz__buf_text(out, "\\!");
	}
}

/* Blanks at the ends of a piece stand outside its markup. */
static void append_piece(struct md *m, const wz_alinea *alinea, size_t i)
{
	const wz__stukje *stuk = &alinea->stuk[i];
	char next = begin_of(alinea, i + 1);
	char *text;
	size_t voor, n;

	if (stuk->soort == WZ__STUK_REGEL) {
		wz__buf_text(&m->uit->regel, "<br>");
		return;
	}
	wz__buf_clear(&m->safe);
	wz__tekst_stuk(&m->safe, stuk->tekst);
	if (stuk->soort == WZ__STUK_NOOT && m->safe.size == 0) {
		append_note(m, stuk->noot);
		return;
	}
	if (stuk->soort == WZ__STUK_TEKST || m->safe.failed || m->safe.size == 0) {
		append_plain(m, wz__buf_str(&m->safe), not_behind(alinea, i), next);
		return;
	}
	text = m->safe.bytes;
	voor = strspn(text, " ");
	n = m->safe.size;
	while (n > voor && text[n - 1] == ' ')
		n--;
	if (voor > 0)
		wz__buf_char(&m->uit->regel, ' ');
	if (n < m->safe.size)
		next = ' ';
	m->safe.bytes[n] = '\0';
	if (n > voor)
		append_marked(m, stuk, text + voor, next);
	if (n < m->safe.size)
		wz__buf_char(&m->uit->regel, ' ');
}

static void append_alinea(struct md *m, const wz_alinea *alinea)
{
	size_t begin = m->uit->regel.size;

	for (size_t i = 0; i < alinea->n; i++)
		append_piece(m, alinea, i);
	wz__md_begin(&m->uit->regel, begin);
	end_line(m);
}

/* ---- Blocks. ---- */

static void write_text(struct md *m, const char *text, bool bold)
{
	size_t begin;

	between(m);
	begin_line(m);
	begin = m->uit->regel.size;
	wz__buf_clear(&m->safe);
	wz__tekst_regel(&m->safe, text);
	if (bold)
		wz__md_vet(&m->uit->regel, wz__buf_str(&m->safe));
	else
		wz__md_tekst(&m->uit->regel, wz__buf_str(&m->safe));
	wz__md_begin(&m->uit->regel, begin);
	end_line(m);
}

static void write_heading(struct md *m, int level, const char *anker, const char *text)
{
	between(m);
	begin_line(m);
	for (int i = 0; i < level && i < 6; i++)
		wz__buf_char(&m->uit->regel, '#');
	wz__buf_char(&m->uit->regel, ' ');
	wz__md_plek(&m->uit->regel, anker, &m->plekken);
	wz__md_regel(m->uit, text);
	end_line(m);
}

static void write_item(struct md *m, const wz__blok *blok)
{
	bool follows = m->begonnen && m->vorige == WZ__BLOK_PUNT;
	int level = follows ? blok->niveau : 0;

	if (!follows)
		between(m);
	if (!follows || level == 0)
		m->nummer[1] = 0;
	if (!follows || blok->genummerd != m->genummerd[level])
		m->nummer[level] = 0;
	m->genummerd[level] = blok->genummerd;
	m->nummer[level]++;
	begin_line(m);
	if (level > 0) /* below the text of the item that it is in */
		wz__buf_format(&m->uit->regel, "%*s", m->genummerd[0] ? (m->nummer[0] > 9 ? 4 : 3) : 2, "");
	if (blok->genummerd)
		wz__buf_format(&m->uit->regel, "%zu. ", m->nummer[level]);
	else
		wz__buf_text(&m->uit->regel, "- ");
	append_alinea(m, blok->alinea);
}

static void write_caption(struct md *m, const char *caption)
{
	if (caption[0] != '\0' && (m->vorige != WZ__BLOK_KOP || strcmp(caption, m->kop) != 0))
		write_text(m, caption, true);
}

static void write_table(struct md *m, const wz__blok *blok)
{
	const wz__wijzers wijzers = { blok, &m->plekken };
	bool first = false;

	if (!wz__tabel_mens(blok->tabel))
		return;
	write_caption(m, wz_table_get_caption(blok->tabel));
	wz__md_tabel(m->uit, blok->tabel, &wijzers, &first);
}

/* A picture cannot stand in a text; its figures can. */
static void write_picture(struct md *m, const wz__blok *blok)
{
	wz_verslag *verslag;
	wz_table *table;
	bool first = false;

	if (!blok->met_tabel)
		return;
	verslag = wz_verslag_new("beeld");
	table = verslag != NULL ? wz_beeld_table(blok->beeld, verslag) : NULL;
	if (verslag == NULL || wz_verslag_status(verslag) != WZ_OK)
		m->uit->status = WZ_ERR_NOMEM;
	if (m->uit->status == WZ_OK && wz__tabel_mens(table)) {
		write_caption(m, wz_table_get_caption(table));
		wz__md_tabel(m->uit, table, NULL, &first);
	}
	wz_verslag_free(verslag);
}

static void write_block(struct md *m, const wz__blok *blok);

/* What a person wrote stands apart, and says whose it is. */
static void write_own(struct md *m, const wz__blok *eigen)
{
	if (eigen->n_eigen == 0)
		return;
	between(m);
	m->begonnen = false;
	m->voor = "> ";
	write_text(m, EIGEN, true);
	m->vorige = WZ__BLOK_ALINEA;
	for (size_t i = 0; i < eigen->n_eigen && m->uit->status == WZ_OK; i++)
		write_block(m, &eigen->eigen[i]);
	m->voor = "";
}

static void write_block(struct md *m, const wz__blok *blok)
{
	switch (blok->soort) {
	case WZ__BLOK_KOP:
		if (m->voor[0] == '\0') {
			m->niveau = blok->niveau + 1;
			m->kop = blok->tekst;
		}
		write_heading(m, m->voor[0] == '\0' ? m->niveau : m->niveau + 1, blok->anker, blok->tekst);
		break;
	case WZ__BLOK_ALINEA:
		between(m);
		begin_line(m);
		append_alinea(m, blok->alinea);
		break;
	case WZ__BLOK_PUNT:
		write_item(m, blok);
		break;
	case WZ__BLOK_TABEL:
		write_table(m, blok);
		break;
	case WZ__BLOK_BEELD:
		write_picture(m, blok);
		break;
	case WZ__BLOK_EIGEN:
		write_own(m, blok);
		break;
	}
	if (blok->soort != WZ__BLOK_EIGEN || blok->n_eigen > 0)
		m->vorige = blok->soort;
}

static void write_notes(struct md *m)
{
	for (size_t i = 1; i <= m->geschrift->n_noten && m->uit->status == WZ_OK; i++) {
		size_t noot = wz__noot_met(&m->plekken, i);

		if (i == 1)
			between(m);
		wz__md_noot(&m->uit->regel, noot, &m->plekken);
		wz__buf_text(&m->uit->regel, ": ");
		append_alinea(m, m->geschrift->noot[noot]);
	}
}

void wz__geschrift_md(const wz_geschrift *geschrift, wz__uitvoer *uit)
{
	struct md m = { .uit = uit, .geschrift = geschrift, .voor = "", .niveau = 1, .kop = "" };
	const char *title = wz_verslag_get_title(geschrift->verslag);

	uit->status = wz__plekken_lees(&m.plekken, geschrift);
	if (uit->status == WZ_OK && title[0] != '\0')
		write_heading(&m, 1, "", title);
	for (size_t i = 0; i < geschrift->onder.n; i++)
		write_text(&m, geschrift->onder.items[i], false);
	for (size_t i = 0; i < geschrift->n && uit->status == WZ_OK; i++)
		write_block(&m, &geschrift->blok[i]);
	write_notes(&m);
	if (uit->status == WZ_OK && (m.safe.failed || m.tekst.failed))
		uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&m.safe);
	wz__buf_free(&m.tekst);
	wz__plekken_free(&m.plekken);
}
