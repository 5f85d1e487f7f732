/* SPDX-License-Identifier: EUPL-1.2 */
/* Reading pictures back: what holds for every one of them. */
#ifndef SVG_PROEF_H
#define SVG_PROEF_H

#include "write_hulp.h"

#include <expat.h>
#include <stdio.h>

#include "write/svg.h"

enum { PROEF_IDS = 400, PROEF_TEKST = 2000 };

/* What was seen in a picture. */
typedef struct proef {
	char id[PROEF_IDS][40], verwijst[PROEF_IDS][40];
	size_t ids, verwijzingen;
	size_t elementen, titels, teksten, links;
	double breedte, hoogte, dx, dy; /* of the picture; of the groups around */
	double verschuiving[64][2];
	int diep;
	bool in_tekst;
	double x, y, letter;
	char anker;
	char kleur[16], tekst[PROEF_TEKST];
	size_t n;
} proef;

static inline const char *proef_attribuut(const XML_Char **attributes, const char *name)
{
	for (size_t i = 0; attributes[i] != NULL; i += 2)
		if (strcmp(attributes[i], name) == 0)
			return attributes[i + 1];
	return NULL;
}

static inline void proef_bewaar(char list[][40], size_t *n, const char *begin, size_t size)
{
	for (size_t i = 0; i < *n; i++)
		if (strlen(list[i]) == size && memcmp(list[i], begin, size) == 0)
			return;
	assert_true(*n < PROEF_IDS && size < 40);
	memcpy(list[*n], begin, size);
	list[(*n)++][size] = '\0';
}

/* No styles, scripts or things from elsewhere; numbers are numbers. */
static inline void proef_attributen(proef *p, const XML_Char **attributes)
{
	for (size_t i = 0; attributes[i] != NULL; i += 2) {
		const char *name = attributes[i], *value = attributes[i + 1];

		assert_string_not_equal(name, "style");
		assert_string_not_equal(name, "class");
		assert_false(name[0] == 'o' && name[1] == 'n');
		assert_null(strstr(value, "nan"));
		assert_null(strstr(value, "inf"));
		if (strcmp(name, "xmlns") != 0)
			assert_null(strstr(value, "://"));
		if (strcmp(name, "href") == 0)
			assert_int_equal(value[0], '#');
		if (strcmp(name, "id") == 0) {
			for (size_t k = 0; k < p->ids; k++)
				assert_string_not_equal(p->id[k], value);
			proef_bewaar(p->id, &p->ids, value, strlen(value));
		}
		if (strncmp(value, "url(#", 5) == 0)
			proef_bewaar(p->verwijst, &p->verwijzingen, value + 5, strlen(value) - 6);
		if (strncmp(name, "aria-", 5) == 0 && strcmp(name, "aria-hidden") != 0)
			proef_bewaar(p->verwijst, &p->verwijzingen, value, strlen(value));
	}
}

static inline double proef_getal(const XML_Char **attributes, const char *name)
{
	const char *value = proef_attribuut(attributes, name);

	return value != NULL ? strtod(value, NULL) : 0;
}

static inline void proef_tekst_begin(proef *p, const XML_Char **attributes)
{
	const char *anchor = proef_attribuut(attributes, "text-anchor");

	p->in_tekst = true;
	p->n = 0;
	p->x = proef_getal(attributes, "x");
	p->y = proef_getal(attributes, "y");
	p->letter = proef_getal(attributes, "font-size");
	p->anker = anchor != NULL ? anchor[0] : 's';
	snprintf(p->kleur, sizeof p->kleur, "%s", proef_attribuut(attributes, "fill"));
}

static void XMLCALL proef_begin(void *context, const XML_Char *name, const XML_Char **attributes)
{
	static const char *const mag[] = { "svg",  "g",    "title",  "desc", "defs", "pattern", "rect",
		                               "line", "path", "circle", "text", "a",    NULL };
	proef *p = context;
	const char *transform = proef_attribuut(attributes, "transform");
	bool known = false;

	for (size_t i = 0; mag[i] != NULL; i++)
		known = known || strcmp(mag[i], name) == 0;
	assert_true(known);
	proef_attributen(p, attributes);
	assert_true(p->diep < 63);
	p->verschuiving[p->diep][0] = p->dx;
	p->verschuiving[p->diep++][1] = p->dy;
	if (strcmp(name, "g") == 0 && transform != NULL) {
		char *end;

		p->dx += strtod(transform + strlen("translate("), &end);
		p->dy += strtod(end, NULL);
	}
	if (strcmp(name, "svg") == 0) {
		p->breedte = proef_getal(attributes, "width");
		p->hoogte = proef_getal(attributes, "height");
	}
	p->elementen++;
	p->titels += strcmp(name, "title") == 0 ? 1 : 0;
	p->links += strcmp(name, "a") == 0 ? 1 : 0;
	if (strcmp(name, "text") == 0)
		proef_tekst_begin(p, attributes);
}

/* Text lies within the picture, and has one of the colours that were tested. */
static inline void proef_tekst_eind(proef *p)
{
	static const char *const kleuren[] = { WZ__SVG_INKT,    WZ__SVG_GRIJS, WZ__SVG_LINK,
		                                   WZ__SVG_SIGNAAL, WZ__SVG_WIT,   NULL };
	double width = wz__svg_tekstbreedte(p->tekst, p->n, p->letter);
	double left = p->dx + p->x - (p->anker == 'e' ? width : p->anker == 'm' ? width / 2 : 0);
	bool known = false;

	for (size_t i = 0; kleuren[i] != NULL; i++)
		known = known || strcmp(kleuren[i], p->kleur) == 0;
	assert_true(known);
	if (left < 0 || left + width > p->breedte || p->dy + p->y > p->hoogte || p->letter < 12)
		fail_msg("'%.*s' lies outside: %f to %f, %f", (int)p->n, p->tekst, left, left + width,
		         p->dy + p->y);
	p->in_tekst = false;
	p->teksten++;
}

static void XMLCALL proef_eind(void *context, const XML_Char *name)
{
	proef *p = context;

	if (strcmp(name, "text") == 0)
		proef_tekst_eind(p);
	p->diep--;
	p->dx = p->verschuiving[p->diep][0];
	p->dy = p->verschuiving[p->diep][1];
}

static void XMLCALL proef_letters(void *context, const XML_Char *text, int n)
{
	proef *p = context;

	if (!p->in_tekst)
		return;
	assert_true(p->n + (size_t)n < PROEF_TEKST);
	memcpy(p->tekst + p->n, text, (size_t)n);
	p->n += (size_t)n;
}

/* Well-formed, and what is said above. */
static inline proef *proef_van(const char *svg)
{
	static proef out;
	XML_Parser parser = XML_ParserCreate(NULL);

	out = (proef){ .diep = 0 };
	assert_non_null(parser);
	XML_SetUserData(parser, &out);
	XML_SetElementHandler(parser, proef_begin, proef_eind);
	XML_SetCharacterDataHandler(parser, proef_letters);
	if (XML_Parse(parser, svg, (int)strlen(svg), 1) == XML_STATUS_ERROR)
		fail_msg("line %lu: %s", XML_GetCurrentLineNumber(parser),
		         XML_ErrorString(XML_GetErrorCode(parser)));
	XML_ParserFree(parser);
	for (size_t i = 0; i < out.verwijzingen; i++) {
		bool found = false;

		for (size_t k = 0; k < out.ids; k++)
			found = found || strcmp(out.verwijst[i], out.id[k]) == 0;
		if (!found)
			fail_msg("no element has id '%s'", out.verwijst[i]);
	}
	return &out;
}

/* One picture as it stands in a page, or as a file; the caller frees it. */
static inline char *beeld_geschreven(const wz_beeld *beeld, bool inline_)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };
	wz__uitvoer uit = { .sink = &sink };

	wz__svg_beeld(&uit, beeld, "b", inline_);
	assert_int_equal(uit.status, WZ_OK);
	wz__buf_free(&uit.regel);
	wz__buf_char(&opvang.bytes, '\0');
	return opvang.bytes.bytes;
}

#endif
