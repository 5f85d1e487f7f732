/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/document_odt_stijl.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { STIJLEN_MAX = 4096, LABEL_MAX = 100, GETAL_MAX = 1 << 30 };

void wz__odt_stijlen_free(wz__odt_stijlen *stijlen)
{
	free(stijlen->alinea);
	free(stijlen->lijst);
	wz__arena_free(&stijlen->arena);
	*stijlen = (wz__odt_stijlen){ 0 };
}

static const char *keep(wz__odt_stijlen *stijlen, const char *text)
{
	const char *kept = wz__arena_text(&stijlen->arena, text);

	stijlen->failed = stijlen->failed || (text && !kept);
	return kept;
}

static void paragraph_style(wz__odt_stijlen *stijlen, const char **attributen)
{
	const char *naam = wz__xml_attribuut(attributen, "style:name");
	const char *family = wz__xml_attribuut(attributen, "style:family");
	const char *parent = wz__xml_attribuut(attributen, "style:parent-style-name");
	wz__odt_alineastijl style;

	if (!naam || !parent || !family || strcmp(family, "paragraph") != 0 ||
	    stijlen->n_alinea == STIJLEN_MAX)
		return;
	if (!wz__grow(&stijlen->alinea, &stijlen->cap_alinea, stijlen->n_alinea + 1,
	              sizeof *stijlen->alinea)) {
		stijlen->failed = true;
		return;
	}
	style.naam = keep(stijlen, naam);
	style.titel = wz__odt_is_titel(stijlen, parent);
	stijlen->alinea[stijlen->n_alinea] = style;
	stijlen->n_alinea += style.naam != NULL;
}

static void list_style(wz__odt_stijlen *stijlen, const char *naam)
{
	wz__odt_lijst *last;

	if (stijlen->n_lijst == STIJLEN_MAX)
		return;
	if (!wz__grow(&stijlen->lijst, &stijlen->cap_lijst, stijlen->n_lijst + 1,
	              sizeof *stijlen->lijst)) {
		stijlen->failed = true;
		return;
	}
	last = &stijlen->lijst[stijlen->n_lijst++];
	*last = (wz__odt_lijst){ .naam = keep(stijlen, naam) };
	for (size_t i = 0; i < WZ__UIT_NIVEAUS; i++)
		last->niveau[i] = (wz__lijstniveau){ .cijfers = WZ__CIJFERS_GEEN, .start = 1 };
	stijlen->in_lijst = true;
}

static wz__cijfers digits_of(const char *format)
{
	switch (format ? format[0] : '\0') {
	case '\0':
		return WZ__CIJFERS_GEEN;
	case 'a':
		return WZ__CIJFERS_LETTER;
	case 'A':
		return WZ__CIJFERS_HOOFDLETTER;
	case 'i':
		return WZ__CIJFERS_ROMEINS;
	case 'I':
		return WZ__CIJFERS_ROMEINS_GROOT;
	default:
		return WZ__CIJFERS_GETAL;
	}
}

/* The label as "prefix%1.%2suffix". */
static const char *label_of(wz__odt_stijlen *stijlen, const char **attributen, size_t level,
                            bool digits)
{
	const char *prefix = wz__xml_attribuut(attributen, "style:num-prefix");
	const char *suffix = wz__xml_attribuut(attributen, "style:num-suffix");
	size_t shown = wz__xml_getal(attributen, "text:display-levels", 1, level + 1);
	wz__buf label = { 0 };
	const char *kept = NULL;

	wz__buf_text(&label, prefix ? prefix : "");
	for (size_t i = level + 1 - shown; digits && i <= level && i < 9; i++)
		wz__buf_format(&label, "%s%%%zu", i > level + 1 - shown ? "." : "", i + 1);
	wz__buf_text(&label, suffix ? suffix : "");
	stijlen->failed = stijlen->failed || label.failed;
	if (!label.failed && label.size < LABEL_MAX)
		kept = keep(stijlen, wz__buf_str(&label));
	wz__buf_free(&label);
	return kept;
}

static void list_level(wz__odt_stijlen *stijlen, const char **attributen, bool bullet)
{
	size_t level = wz__xml_getal(attributen, "text:level", 1, WZ__UIT_NIVEAUS);
	wz__lijstniveau *into;

	if (!stijlen->in_lijst || !level)
		return;
	into = &stijlen->lijst[stijlen->n_lijst - 1].niveau[--level];
	if (bullet) {
		into->cijfers = WZ__CIJFERS_TEKEN;
		return;
	}
	into->cijfers = digits_of(wz__xml_attribuut(attributen, "style:num-format"));
	into->start = wz__xml_getal(attributen, "text:start-value", 1, GETAL_MAX);
	into->tekst = label_of(stijlen, attributen, level, into->cijfers != WZ__CIJFERS_GEEN);
}

void wz__odt_stijl_begin(wz__odt_stijlen *stijlen, const char *naam, const char **attributen)
{
	if (strcmp(naam, "style:style") == 0)
		paragraph_style(stijlen, attributen);
	else if (strcmp(naam, "text:list-style") == 0)
		list_style(stijlen, wz__xml_attribuut(attributen, "style:name"));
	else if (strcmp(naam, "text:outline-style") == 0)
		list_style(stijlen, NULL);
	else if (strcmp(naam, "text:list-level-style-bullet") == 0 ||
	         strcmp(naam, "text:list-level-style-image") == 0)
		list_level(stijlen, attributen, true);
	else if (strcmp(naam, "text:list-level-style-number") == 0 ||
	         strcmp(naam, "text:outline-level-style") == 0)
		list_level(stijlen, attributen, false);
}

void wz__odt_stijl_einde(wz__odt_stijlen *stijlen, const char *naam)
{
	if (strcmp(naam, "text:list-style") == 0 || strcmp(naam, "text:outline-style") == 0)
		stijlen->in_lijst = false;
}

/* Those of headers and footers have the names that others have in content.xml. */
static wz__xml_gang on_begin(void *bij, const char *naam, const char **attributen)
{
	wz__odt_stijlen *stijlen = bij;

	if (strcmp(naam, "office:automatic-styles") == 0 || strcmp(naam, "office:master-styles") == 0)
		return WZ__XML_OVER;
	wz__odt_stijl_begin(stijlen, naam, attributen);
	return stijlen->failed ? WZ__XML_STOP : WZ__XML_DOOR;
}

static bool on_end(void *bij, const char *naam)
{
	wz__odt_stijl_einde(bij, naam);
	return true;
}

wz_status wz__odt_stijlen_lees(wz__odt_stijlen *stijlen, wz__archief *archief, wz__fouten *fouten)
{
	wz__xml_ontvanger ontvanger = { .bij = stijlen, .begin = on_begin, .einde = on_end };
	wz_status status;

	if (!wz__archief_heeft(archief, "styles.xml"))
		return WZ_OK;
	status = wz__xml_lees(archief, "styles.xml", &ontvanger, fouten);
	return stijlen->failed ? WZ_ERR_NOMEM : status;
}

bool wz__odt_is_titel(const wz__odt_stijlen *stijlen, const char *stijl)
{
	if (!stijl || strcmp(stijl, "Title") == 0)
		return stijl != NULL;
	for (size_t i = stijlen->n_alinea; i-- > 0;)
		if (strcmp(stijlen->alinea[i].naam, stijl) == 0)
			return stijlen->alinea[i].titel;
	return false;
}

wz__odt_lijst *wz__odt_vind_lijst(wz__odt_stijlen *stijlen, const char *naam)
{
	for (size_t i = stijlen->n_lijst; i-- > 0;) {
		const char *own = stijlen->lijst[i].naam;

		if (naam && own ? strcmp(own, naam) == 0 : !naam && !own)
			return &stijlen->lijst[i];
	}
	return NULL;
}
