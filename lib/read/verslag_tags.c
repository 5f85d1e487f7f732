/* SPDX-License-Identifier: EUPL-1.2 */
/* The tags and character references of HTML, as people paste them into a report. */
#include <string.h>
#include "read/verslag_lopend.h"

enum { TAG_MAX = 2000, NAAM_MAX = 12 };

typedef enum tagsoort {
	TAG_ONBEKEND = 0, /* read over: its text stays */
	TAG_BLOK,         /* text before and behind it does not belong together */
	TAG_BR,
	TAG_KOP,
	TAG_LIJST,
	TAG_LI,
	TAG_TABEL,
	TAG_RIJ,
	TAG_CEL,
	TAG_KOPCEL,
	TAG_VET,
	TAG_SLA_OVER /* neither the tag nor what stands in it is text */
} tagsoort;

static const struct {
	const char *naam;
	tagsoort soort;
} tags[] = {
	{ "p", TAG_BLOK },         { "div", TAG_BLOK },       { "blockquote", TAG_BLOK },
	{ "section", TAG_BLOK },   { "article", TAG_BLOK },   { "body", TAG_BLOK },
	{ "hr", TAG_BLOK },        { "dt", TAG_BLOK },        { "dd", TAG_BLOK },
	{ "caption", TAG_BLOK },   { "br", TAG_BR },          { "h1", TAG_KOP },
	{ "h2", TAG_KOP },         { "h3", TAG_KOP },         { "h4", TAG_KOP },
	{ "h5", TAG_KOP },         { "h6", TAG_KOP },         { "ul", TAG_LIJST },
	{ "ol", TAG_LIJST },       { "li", TAG_LI },          { "table", TAG_TABEL },
	{ "tr", TAG_RIJ },         { "td", TAG_CEL },         { "th", TAG_KOPCEL },
	{ "b", TAG_VET },          { "strong", TAG_VET },     { "script", TAG_SLA_OVER },
	{ "style", TAG_SLA_OVER }, { "title", TAG_SLA_OVER }, { "head", TAG_SLA_OVER },
};

static const struct {
	const char *naam;
	const char *teken;
} entiteiten[] = {
	{ "amp", "&" },    { "lt", "<" },          { "gt", ">" },     { "quot", "\"" },
	{ "apos", "'" },   { "nbsp", "\xC2\xA0" }, { "euro", "€" },   { "ndash", "–" },
	{ "mdash", "—" },  { "bull", "•" },        { "middot", "·" }, { "hellip", "…" },
	{ "lsquo", "‘" },  { "rsquo", "’" },       { "ldquo", "“" },  { "rdquo", "”" },
	{ "eacute", "é" }, { "egrave", "è" },      { "euml", "ë" },   { "ecirc", "ê" },
	{ "iuml", "ï" },   { "iacute", "í" },      { "ouml", "ö" },   { "oacute", "ó" },
	{ "ocirc", "ô" },  { "uuml", "ü" },        { "uacute", "ú" }, { "auml", "ä" },
	{ "aacute", "á" }, { "agrave", "à" },      { "acirc", "â" },  { "ccedil", "ç" },
	{ "ntilde", "ñ" }, { "Eacute", "É" },      { "Iuml", "Ï" },   { "Euml", "Ë" },
	{ "deg", "°" },    { "frac12", "½" },      { "plusmn", "±" }, { "copy", "©" },
	{ "shy", "" },     { "laquo", "«" },       { "raquo", "»" },  { "rarr", "→" },
	{ "check", "✓" },  { "times", "×" },       { "ensp", " " },   { "emsp", " " },
	{ "thinsp", " " },
};

static char klein(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 0x20) : c;
}

static bool is_letter(char c)
{
	return klein(c) >= 'a' && klein(c) <= 'z';
}

static size_t naam_van(const char *at, const char *eind, char naam[NAAM_MAX])
{
	size_t n = 0;

	while (at + n < eind && n + 1 < NAAM_MAX &&
	       (is_letter(at[n]) || (n > 0 && at[n] >= '0' && at[n] <= '9'))) {
		naam[n] = klein(at[n]);
		n++;
	}
	naam[n] = '\0';
	return n;
}

/* Ends what is being passed over where it ends here. */
static size_t einde_sla_over(wz__stukkenlezer *l, const char *at, const char *eind)
{
	char naam[NAAM_MAX];
	const char *slot = NULL;

	if (at[0] != '<' || eind - at < 3 || at[1] != '/' || naam_van(at + 2, eind, naam) == 0)
		return 1;
	if (strcmp(naam, l->sla_over) != 0)
		return 1;
	slot = memchr(at, '>', (size_t)(eind - at));
	l->sla_over = NULL;
	return slot == NULL ? (size_t)(eind - at) : (size_t)(slot - at) + 1;
}

static void lijst(wz__stukkenlezer *l, bool sluit)
{
	wz__stuk_sluit(l);
	if (!sluit)
		l->lijsten++;
	else if (l->lijsten > 0)
		l->lijsten--;
	l->li = false;
}

static void punt(wz__stukkenlezer *l, bool sluit, const char *at)
{
	if (sluit) {
		wz__stuk_sluit(l);
		return;
	}
	wz__stuk_begin(l, WZ__STUK_PUNT, at);
	l->li = true;
	if (l->n > 0) {
		wz__stuk_laatste(l)->in_lijst = true;
		wz__stuk_laatste(l)->niveau = l->lijsten;
		memcpy(wz__stuk_laatste(l)->merk, "-", 2);
	}
}

/* Tags of a table; within a row made with tabs they end no more than a paragraph. */
static void tabel(wz__stukkenlezer *l, tagsoort soort, bool sluit, const char *at)
{
	wz__stuk_sluit(l);
	if (l->in_rij && !l->rij_html)
		return;
	if (soort == TAG_TABEL || soort == TAG_RIJ)
		wz__rij_sluit(l);
	if (soort == TAG_TABEL)
		wz__stuk_leeg(l);
	if (soort == TAG_RIJ && !sluit) {
		wz__rij_begin(l, at);
		l->rij_html = l->in_rij;
	}
	if ((soort == TAG_CEL || soort == TAG_KOPCEL) && !sluit && l->in_rij) {
		wz__cel_begin(l);
		l->rij.kopcellen = l->rij.kopcellen || soort == TAG_KOPCEL;
	}
}

static void verwerk(wz__stukkenlezer *l, tagsoort soort, const char *naam, bool sluit,
                    const char *at)
{
	switch (soort) {
	case TAG_BLOK:
		/* <li><p>: the paragraph is the text of the item. */
		if (sluit || !l->open || !l->li || wz__stuk_laatste(l)->n > 0)
			wz__stuk_sluit(l);
		break;
	case TAG_BR:
		l->na_br = true;
		break;
	case TAG_KOP:
		wz__stuk_sluit(l);
		if (!sluit)
			wz__stuk_begin(l, WZ__STUK_KOP, at);
		if (!sluit && l->n > 0)
			wz__stuk_laatste(l)->niveau = (unsigned)(naam[1] - '0');
		break;
	case TAG_LIJST:
		lijst(l, sluit);
		break;
	case TAG_LI:
		punt(l, sluit, at);
		break;
	case TAG_VET:
		l->vet = sluit ? 0 : 1;
		break;
	case TAG_SLA_OVER:
		break;
	case TAG_ONBEKEND:
		break;
	default:
		tabel(l, soort, sluit, at);
	}
}

/* A comment: passed over on this line; one that goes on is text no more. */
static size_t commentaar(wz__stukkenlezer *l, const char *at, const char *eind)
{
	for (const char *p = at + 4; eind - p >= 3; p++) {
		p = memchr(p, '-', (size_t)(eind - p));
		if (p == NULL || eind - p < 3)
			break;
		if (memcmp(p, "-->", 3) == 0)
			return (size_t)(p - at) + 3;
	}
	l->sla_over = "!";
	return (size_t)(eind - at);
}

/* Where the tag ends, also on a later line; NULL when it is none. */
static const char *tag_eind(wz__stukkenlezer *l, const char *at, const char *eind)
{
	const char *ver = l->eind - at > TAG_MAX ? at + TAG_MAX : l->eind;
	const char *slot = memchr(at, '>', (size_t)(ver - at));

	if (slot == NULL || slot < eind)
		return slot;
	if (l->in_rij && !l->rij_html)
		return NULL;
	l->hervat = slot + 1;
	return slot;
}

size_t wz__tag(wz__stukkenlezer *l, const char *at, const char *eind)
{
	char naam[NAAM_MAX];
	const char *slot;
	bool sluit;

	if (l->sla_over != NULL && l->sla_over[0] == '!') {
		if (eind - at >= 3 && memcmp(at, "-->", 3) == 0) {
			l->sla_over = NULL;
			return 3;
		}
		return 1;
	}
	if (l->sla_over != NULL)
		return einde_sla_over(l, at, eind);
	if (*at != '<' || eind - at < 2)
		return 0;
	if (eind - at >= 4 && memcmp(at, "<!--", 4) == 0)
		return commentaar(l, at, eind);
	sluit = at[1] == '/';
	if (naam_van(at + 1 + sluit, eind, naam) == 0 && at[1] != '!' && at[1] != '?')
		return 0;
	slot = tag_eind(l, at, eind);
	if (slot == NULL)
		return 0;
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		if (strcmp(tags[i].naam, naam) != 0)
			continue;
		if (tags[i].soort == TAG_SLA_OVER && !sluit)
			l->sla_over = tags[i].naam;
		verwerk(l, tags[i].soort, naam, sluit, at);
		break;
	}
	return (size_t)((slot < eind ? slot + 1 : eind) - at);
}

/* ---- Character references ---- */

static size_t utf8_van(unsigned long c, char uit[5])
{
	if (c < 0x80) {
		uit[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		uit[0] = (char)(0xC0 | c >> 6);
		uit[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		uit[0] = (char)(0xE0 | c >> 12);
		uit[1] = (char)(0x80 | (c >> 6 & 0x3F));
		uit[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	uit[0] = (char)(0xF0 | c >> 18);
	uit[1] = (char)(0x80 | (c >> 12 & 0x3F));
	uit[2] = (char)(0x80 | (c >> 6 & 0x3F));
	uit[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

/* &#233; or &#xE9; */
static size_t nummer(const char *at, const char *eind, char uit[5], size_t *n)
{
	const char *p = at + 2;
	bool hex = p < eind && (*p == 'x' || *p == 'X');
	unsigned long c = 0;
	size_t cijfers = 0;

	for (p += hex; p < eind && cijfers < 7; p++, cijfers++) {
		char k = klein(*p);
		unsigned long cijfer;

		if (k >= '0' && k <= '9')
			cijfer = (unsigned long)(k - '0');
		else if (hex && k >= 'a' && k <= 'f')
			cijfer = (unsigned long)(k - 'a') + 10;
		else
			break;
		c = c * (hex ? 16 : 10) + cijfer;
	}
	if (cijfers == 0 || p == eind || *p != ';' || c < 0x20 || c > 0x10FFFF ||
	    (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c < 0xE000))
		return 0;
	*n = utf8_van(c, uit);
	return (size_t)(p - at) + 1;
}

size_t wz__entiteit(const char *at, const char *eind, char uit[5], size_t *n)
{
	char naam[NAAM_MAX];
	size_t size = 0;

	if (eind - at >= 3 && at[1] == '#')
		return nummer(at, eind, uit, n);
	while (at + 1 + size < eind && size + 1 < NAAM_MAX &&
	       (is_letter(at[1 + size]) || (at[1 + size] >= '0' && at[1 + size] <= '9'))) {
		naam[size] = at[1 + size];
		size++;
	}
	naam[size] = '\0';
	if (size == 0 || at + 1 + size == eind || at[1 + size] != ';')
		return 0;
	for (size_t i = 0; i < sizeof entiteiten / sizeof *entiteiten; i++) {
		if (strcmp(entiteiten[i].naam, naam) != 0)
			continue;
		*n = strlen(entiteiten[i].teken);
		memcpy(uit, entiteiten[i].teken, *n);
		return size + 2;
	}
	return 0;
}
