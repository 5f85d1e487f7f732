/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/document_docx_stijl.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/xml.h"

enum {
	OVERERVING = 12,
	STIJLEN_MAX = 2048,
	TEKST = 9,
	NUM_MAX = 1 << 30,
	LIJST_MAX = 4096,
	LABEL_MAX = 100
};

void wz__docx_stijlen_free(wz__docx_stijlen *stijlen)
{
	free(stijlen->stijl);
	free(stijlen->abstract);
	free(stijlen->num);
	wz__arena_free(&stijlen->arena);
	*stijlen = (wz__docx_stijlen){ 0 };
}

static const char *keep(wz__docx_stijlen *stijlen, const char *text)
{
	const char *kept = wz__arena_text(&stijlen->arena, text);

	stijlen->failed = stijlen->failed || (text && !kept);
	return kept;
}

static const wz__docx_stijl *find_style(const wz__docx_stijlen *stijlen, const char *id)
{
	for (size_t i = 0; id && i < stijlen->n_stijl; i++)
		if (strcmp(stijlen->stijl[i].id, id) == 0)
			return &stijlen->stijl[i];
	return NULL;
}

/* ---- styles.xml ---- */

static bool named(const char *naam, const char *as)
{
	return wz__fold_equal(naam, strlen(naam), as, strlen(as));
}

/* The N of "heading N", from 1 to 9; 0: it is another name. */
static size_t series(const char *naam, const char *base)
{
	size_t n = strlen(base);

	if (strlen(naam) != n + 2 || naam[n] != ' ' || !wz__fold_equal(naam, n, base, n))
		return 0;
	return naam[n + 1] >= '1' && naam[n + 1] <= '9' ? (size_t)(naam[n + 1] - '0') : 0;
}

/* A style has the same name in every language; its id has not. */
static void known_style(wz__docx_stijl *stijl, const char *naam)
{
	if (series(naam, "toc") || named(naam, "table of figures"))
		stijl->inhoudsopgave = true;
	else if (named(naam, "title"))
		stijl->alinea.kop = 0;
	else if (series(naam, "heading"))
		stijl->alinea.kop = series(naam, "heading") - 1;
}

static wz__xml_gang new_style(wz__docx_stijlen *stijlen, const char **attributen)
{
	const char *type = wz__xml_attribuut(attributen, "w:type");
	const char *id = wz__xml_attribuut(attributen, "w:styleId");
	wz__docx_alinea none = { WZ__DOCX_GEEN, WZ__DOCX_GEEN, WZ__DOCX_GEEN };

	if (!id || !type || strcmp(type, "paragraph") != 0 || stijlen->n_stijl == STIJLEN_MAX)
		return WZ__XML_OVER;
	if (!wz__grow(&stijlen->stijl, &stijlen->cap_stijl, stijlen->n_stijl + 1,
	              sizeof *stijlen->stijl)) {
		stijlen->failed = true;
		return WZ__XML_STOP;
	}
	stijlen->stijl[stijlen->n_stijl++] =
		(wz__docx_stijl){ .id = keep(stijlen, id), .alinea = none };
	return WZ__XML_DOOR;
}

static wz__xml_gang begin_style(void *bij, const char *naam, const char **attributen)
{
	wz__docx_stijlen *stijlen = bij;
	const char *value = wz__xml_attribuut(attributen, "w:val");
	wz__docx_stijl *last = stijlen->n_stijl ? &stijlen->stijl[stijlen->n_stijl - 1] : NULL;

	if (strcmp(naam, "w:style") == 0)
		return new_style(stijlen, attributen);
	if (strcmp(naam, "w:docDefaults") == 0 || strcmp(naam, "w:pPrChange") == 0)
		return WZ__XML_OVER;
	if (!last)
		return WZ__XML_DOOR;
	if (strcmp(naam, "w:name") == 0 && value)
		known_style(last, value);
	else if (strcmp(naam, "w:basedOn") == 0)
		last->basis = keep(stijlen, value);
	else if (strcmp(naam, "w:outlineLvl") == 0)
		last->alinea.kop = wz__xml_getal(attributen, "w:val", TEKST, TEKST);
	else if (strcmp(naam, "w:numId") == 0)
		last->alinea.num = wz__xml_getal(attributen, "w:val", 0, NUM_MAX);
	else if (strcmp(naam, "w:ilvl") == 0)
		last->alinea.niveau = wz__xml_getal(attributen, "w:val", 0, WZ__UIT_NIVEAUS - 2);
	return stijlen->failed ? WZ__XML_STOP : WZ__XML_DOOR;
}

static wz_status read_part(wz__docx_stijlen *stijlen, wz__archief *archief, const char *deel,
                           const wz__xml_ontvanger *ontvanger, wz__fouten *fouten)
{
	wz_status status;

	if (!deel || !wz__archief_heeft(archief, deel))
		return WZ_OK;
	status = wz__xml_lees(archief, deel, ontvanger, fouten);
	return stijlen->failed ? WZ_ERR_NOMEM : status;
}

static void inherit(wz__docx_alinea *alinea, const wz__docx_alinea *from)
{
	if (alinea->kop == WZ__DOCX_GEEN)
		alinea->kop = from->kop;
	if (alinea->num == WZ__DOCX_GEEN)
		alinea->num = from->num;
	if (alinea->niveau == WZ__DOCX_GEEN)
		alinea->niveau = from->niveau;
}

/* Once for each style, not for each paragraph. */
static void inherit_styles(wz__docx_stijlen *stijlen)
{
	for (size_t i = 0; i < stijlen->n_stijl; i++) {
		wz__docx_stijl *stijl = &stijlen->stijl[i];
		const wz__docx_stijl *from = find_style(stijlen, stijl->basis);

		/* Styles may be based on each other in a circle. */
		for (int n = 0; from && n < OVERERVING; n++) {
			inherit(&stijl->alinea, &from->alinea);
			from = find_style(stijlen, from->basis);
		}
	}
}

wz_status wz__docx_stijlen_lees(wz__docx_stijlen *stijlen, wz__archief *archief, const char *deel,
                                wz__fouten *fouten)
{
	wz__xml_ontvanger ontvanger = { .bij = stijlen, .begin = begin_style };
	wz_status status = read_part(stijlen, archief, deel, &ontvanger, fouten);

	if (status == WZ_OK)
		inherit_styles(stijlen);
	return status;
}

bool wz__docx_erf(const wz__docx_stijlen *stijlen, const char *stijl, wz__docx_alinea *alinea)
{
	const wz__docx_stijl *from = find_style(stijlen, stijl);

	if (from)
		inherit(alinea, &from->alinea);
	return from && from->inhoudsopgave;
}

/* ---- numbering.xml ---- */

typedef struct nummering {
	wz__docx_stijlen *stijlen;
	wz__docx_abstract *abstract; /* being read; NULL */
	wz__docx_num *num;
	size_t niveau;
} nummering;

static wz__xml_gang new_abstract(nummering *n, const char **attributen)
{
	wz__docx_stijlen *stijlen = n->stijlen;

	if (stijlen->n_abstract == LIJST_MAX)
		return WZ__XML_OVER;
	if (!wz__grow(&stijlen->abstract, &stijlen->cap_abstract, stijlen->n_abstract + 1,
	              sizeof *stijlen->abstract)) {
		stijlen->failed = true;
		return WZ__XML_STOP;
	}
	n->abstract = &stijlen->abstract[stijlen->n_abstract++];
	*n->abstract = (wz__docx_abstract){ .id = wz__xml_getal(attributen, "w:abstractNumId",
		                                                    WZ__DOCX_GEEN, NUM_MAX) };
	n->num = NULL;
	n->niveau = 0;
	for (size_t i = 0; i < WZ__UIT_NIVEAUS; i++)
		n->abstract->niveau[i] = (wz__lijstniveau){ .cijfers = WZ__CIJFERS_TEKEN, .start = 1 };
	return WZ__XML_DOOR;
}

static wz__xml_gang new_num(nummering *n, const char **attributen)
{
	wz__docx_stijlen *stijlen = n->stijlen;

	if (stijlen->n_num == LIJST_MAX)
		return WZ__XML_OVER;
	if (!wz__grow(&stijlen->num, &stijlen->cap_num, stijlen->n_num + 1, sizeof *stijlen->num)) {
		stijlen->failed = true;
		return WZ__XML_STOP;
	}
	n->num = &stijlen->num[stijlen->n_num++];
	*n->num = (wz__docx_num){ .id = wz__xml_getal(attributen, "w:numId", WZ__DOCX_GEEN, NUM_MAX),
		                      .abstract = WZ__DOCX_GEEN };
	n->abstract = NULL;
	for (size_t i = 0; i < WZ__UIT_NIVEAUS; i++)
		n->num->herstart[i] = WZ__DOCX_GEEN;
	return WZ__XML_DOOR;
}

static wz__cijfers digits_of(const char *format)
{
	static const struct {
		const char *naam;
		wz__cijfers cijfers;
	} formats[] = {
		{ "bullet", WZ__CIJFERS_TEKEN },       { "none", WZ__CIJFERS_GEEN },
		{ "lowerLetter", WZ__CIJFERS_LETTER }, { "upperLetter", WZ__CIJFERS_HOOFDLETTER },
		{ "lowerRoman", WZ__CIJFERS_ROMEINS }, { "upperRoman", WZ__CIJFERS_ROMEINS_GROOT },
	};

	for (size_t i = 0; format && i < sizeof formats / sizeof *formats; i++)
		if (strcmp(format, formats[i].naam) == 0)
			return formats[i].cijfers;
	return WZ__CIJFERS_GETAL;
}

static void level_property(nummering *n, const char *naam, const char **attributen)
{
	wz__lijstniveau *level = &n->abstract->niveau[n->niveau];
	const char *value = wz__xml_attribuut(attributen, "w:val");

	if (strcmp(naam, "w:numFmt") == 0)
		level->cijfers = digits_of(value);
	else if (strcmp(naam, "w:start") == 0)
		level->start = wz__xml_getal(attributen, "w:val", 1, NUM_MAX);
	else if (strcmp(naam, "w:pStyle") == 0)
		n->abstract->stijl[n->niveau] = keep(n->stijlen, value);
	else if (strcmp(naam, "w:lvlText") == 0 && value && strlen(value) < LABEL_MAX)
		level->tekst = keep(n->stijlen, value);
}

static wz__xml_gang begin_number(void *bij, const char *naam, const char **attributen)
{
	nummering *n = bij;

	if (strcmp(naam, "w:abstractNum") == 0)
		return new_abstract(n, attributen);
	if (strcmp(naam, "w:num") == 0)
		return new_num(n, attributen);
	if (strcmp(naam, "w:numPicBullet") == 0)
		return WZ__XML_OVER;
	if (strcmp(naam, "w:lvl") == 0 || strcmp(naam, "w:lvlOverride") == 0)
		n->niveau = wz__xml_getal(attributen, "w:ilvl", 0, WZ__UIT_NIVEAUS - 2);
	else if (strcmp(naam, "w:abstractNumId") == 0 && n->num)
		n->num->abstract = wz__xml_getal(attributen, "w:val", WZ__DOCX_GEEN, NUM_MAX);
	else if (strcmp(naam, "w:startOverride") == 0 && n->num)
		n->num->herstart[n->niveau] = wz__xml_getal(attributen, "w:val", 1, NUM_MAX);
	else if (n->abstract)
		level_property(n, naam, attributen);
	return n->stijlen->failed ? WZ__XML_STOP : WZ__XML_DOOR;
}

wz_status wz__docx_nummering_lees(wz__docx_stijlen *stijlen, wz__archief *archief, const char *deel,
                                  wz__fouten *fouten)
{
	nummering n = { .stijlen = stijlen };
	wz__xml_ontvanger ontvanger = { .bij = &n, .begin = begin_number };

	return read_part(stijlen, archief, deel, &ontvanger, fouten);
}

static wz__docx_abstract *find_list(wz__docx_stijlen *stijlen, size_t id, wz__docx_num **num)
{
	*num = NULL;
	for (size_t i = 0; i < stijlen->n_num && !*num; i++)
		if (stijlen->num[i].id == id)
			*num = &stijlen->num[i];
	for (size_t i = 0; *num && i < stijlen->n_abstract; i++)
		if (stijlen->abstract[i].id == (*num)->abstract)
			return &stijlen->abstract[i];
	return NULL;
}

static size_t level_of(const wz__docx_abstract *abstract, const char *stijl)
{
	for (size_t i = 0; stijl && i < WZ__UIT_NIVEAUS; i++)
		if (abstract->stijl[i] && strcmp(abstract->stijl[i], stijl) == 0)
			return i;
	return 0;
}

const char *wz__docx_label(char *buf, wz__docx_stijlen *stijlen, const char *stijl,
                           wz__docx_alinea *alinea, bool kop)
{
	wz__docx_num *num;
	wz__docx_abstract *abstract = find_list(stijlen, alinea->num, &num);
	size_t level = alinea->niveau;

	if (level == WZ__DOCX_GEEN)
		level = alinea->niveau = abstract ? level_of(abstract, stijl) : 0;
	if (!abstract) /* a list that is nowhere described */
		return kop ? NULL : strcpy(buf, "-");
	if (num->herstart[level] != WZ__DOCX_GEEN)
		wz__teller_zet(&abstract->telling, level, num->herstart[level]);
	num->herstart[level] = WZ__DOCX_GEEN; /* only its first item */
	wz__teller_volgende(&abstract->telling, abstract->niveau, level);
	return wz__lijst_label(buf, abstract->niveau, &abstract->telling, level, kop);
}
