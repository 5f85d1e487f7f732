/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/xml.h"

#include <expat.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { NAAM_SIZE = 80, TEKEN_MAX = 4 << 20 };
#define SCHEIDING ' '

static const struct {
	const char *prefix, *uri;
} ruimten[] = {
	{ "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
	{ "w", "http://purl.oclc.org/ooxml/wordprocessingml/main" },
	{ "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0" },
	{ "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0" },
	{ "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0" },
	{ "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0" },
	{ "draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" },
	{ "manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" },
	{ "mc", "http://schemas.openxmlformats.org/markup-compatibility/2006" },
	{ "m", "http://schemas.openxmlformats.org/officeDocument/2006/math" },
	{ "m", "http://purl.oclc.org/ooxml/officeDocument/math" },
	{ "rel", "http://schemas.openxmlformats.org/package/2006/relationships" },
	{ "ct", "http://schemas.openxmlformats.org/package/2006/content-types" },
};

typedef enum reden { GEEN = 0, DOCTYPE, DIEP, LANG, GESTOPT } reden;

typedef struct lezer {
	XML_Parser parser;
	const wz__xml_ontvanger *ontvanger;
	size_t diep;
	size_t over;               /* depth of the element that is passed over, 0: none */
	uint64_t gevoerd, gelezen; /* bytes given to the parser; how far it was last */
	reden reden;
	bool kapot; /* the parser found an error */
	enum XML_Error fout;
	unsigned long regel;
} lezer;

/* "uri local" as expat has it. */
static const char *split(const char *naam, const char **prefix)
{
	const char *end = strrchr(naam, SCHEIDING);

	*prefix = "";
	if (!end)
		return naam;
	*prefix = "?";
	for (size_t i = 0; i < sizeof ruimten / sizeof *ruimten; i++)
		if (strncmp(naam, ruimten[i].uri, (size_t)(end - naam)) == 0 && !ruimten[i].uri[end - naam])
			*prefix = ruimten[i].prefix;
	return end + 1;
}

static const char *short_name(char *buf, const char *naam)
{
	const char *prefix;
	const char *local = split(naam, &prefix);

	/* One that is cut is no name that anyone asks for. */
	(void)snprintf(buf, NAAM_SIZE, "%s%s%s", prefix, *prefix ? ":" : "", local);
	return buf;
}

const char *wz__xml_attribuut(const char **attributen, const char *naam)
{
	const char *colon = strchr(naam, ':');
	const char *local = colon ? colon + 1 : naam;

	for (size_t i = 0; attributen[i]; i += 2) {
		const char *end = strrchr(attributen[i], SCHEIDING);
		const char *prefix;

		if (strcmp(end ? end + 1 : attributen[i], local) != 0)
			continue;
		(void)split(attributen[i], &prefix);
		if (strlen(prefix) == (size_t)(local - naam - (colon ? 1 : 0)) &&
		    strncmp(prefix, naam, strlen(prefix)) == 0)
			return attributen[i + 1];
	}
	return NULL;
}

size_t wz__xml_getal(const char **attributen, const char *naam, size_t anders, size_t max)
{
	const char *value = wz__xml_attribuut(attributen, naam);
	size_t n = 0;

	if (!value || !*value)
		return anders;
	for (; *value; value++) {
		if (*value < '0' || *value > '9')
			return anders;
		n = n * 10 + (size_t)(*value - '0');
		if (n > max)
			return max;
	}
	return n;
}

static void stop(lezer *xml, reden why)
{
	if (!xml->reden)
		xml->reden = why;
	(void)XML_StopParser(xml->parser, XML_FALSE);
}

static void XMLCALL on_begin(void *bij, const XML_Char *naam, const XML_Char **attributen)
{
	lezer *xml = bij;
	char buf[NAAM_SIZE];

	if (xml->reden)
		return;
	xml->gelezen = xml->gevoerd;
	if (++xml->diep > WZ__XML_DIEP) {
		stop(xml, DIEP);
		return;
	}
	if (xml->over)
		return;
	switch (xml->ontvanger->begin(xml->ontvanger->bij, short_name(buf, naam), attributen)) {
	case WZ__XML_DOOR:
		break;
	case WZ__XML_OVER:
		xml->over = xml->diep;
		break;
	case WZ__XML_STOP:
		stop(xml, GESTOPT);
	}
}

static void XMLCALL on_end(void *bij, const XML_Char *naam)
{
	lezer *xml = bij;
	char buf[NAAM_SIZE];

	/* For an empty element the end still comes after its begin stopped. */
	if (xml->reden)
		return;
	xml->gelezen = xml->gevoerd;
	xml->diep--;
	if (xml->over) {
		if (xml->diep < xml->over)
			xml->over = 0;
		return;
	}
	if (!xml->ontvanger->einde(xml->ontvanger->bij, short_name(buf, naam)))
		stop(xml, GESTOPT);
}

static void XMLCALL on_text(void *bij, const XML_Char *bytes, int n)
{
	lezer *xml = bij;

	xml->gelezen = xml->gevoerd;
	if (xml->reden || xml->over || !xml->ontvanger->tekst)
		return;
	if (!xml->ontvanger->tekst(xml->ontvanger->bij, bytes, (size_t)n))
		stop(xml, GESTOPT);
}

static void XMLCALL on_doctype(void *bij, const XML_Char *naam, const XML_Char *system,
                               const XML_Char *pub, int internal)
{
	(void)naam;
	(void)system;
	(void)pub;
	(void)internal;
	stop(bij, DOCTYPE);
}

static wz_status on_piece(void *bij, const char *bytes, size_t n)
{
	lezer *xml = bij;

	xml->gevoerd += n;
	if (XML_Parse(xml->parser, bytes, (int)n, n == 0) != XML_STATUS_OK) {
		xml->fout = XML_GetErrorCode(xml->parser);
		xml->regel = (unsigned long)XML_GetCurrentLineNumber(xml->parser);
		xml->kapot = true;
		return WZ_ERR_DATA;
	}
	/* What is not yet a whole tag is kept, and may be read again with every piece. */
	if (xml->gevoerd - xml->gelezen > TEKEN_MAX) {
		xml->reden = LANG;
		return WZ_ERR_DATA;
	}
	return WZ_OK;
}

static wz_status explain(const lezer *xml, const wz__archief *archief, const char *deel,
                         wz__fouten *fouten)
{
	switch (xml->reden) {
	case GESTOPT:
		return WZ_ERR_DATA;
	case DOCTYPE:
		return wz__archief_kapot(archief, fouten, "in %s staat een DOCTYPE", deel);
	case DIEP:
		return wz__archief_kapot(archief, fouten, "in %s staan meer dan %d elementen in elkaar",
		                         deel, WZ__XML_DIEP);
	case LANG:
		return wz__archief_kapot(archief, fouten, "in %s staat een te lang element", deel);
	case GEEN:
		break;
	}
	if (xml->fout == XML_ERROR_NO_MEMORY)
		return WZ_ERR_NOMEM;
	return wz__archief_kapot(archief, fouten, "%s is geen goede XML, regel %lu", deel, xml->regel);
}

wz_status wz__xml_lees(wz__archief *archief, const char *deel, const wz__xml_ontvanger *ontvanger,
                       wz__fouten *fouten)
{
	lezer xml = { .ontvanger = ontvanger, .parser = XML_ParserCreateNS(NULL, SCHEIDING) };
	wz_status status;

	if (!xml.parser)
		return WZ_ERR_NOMEM;
	XML_SetUserData(xml.parser, &xml);
	XML_SetElementHandler(xml.parser, on_begin, on_end);
	XML_SetCharacterDataHandler(xml.parser, on_text);
	XML_SetStartDoctypeDeclHandler(xml.parser, on_doctype);
	status = wz__archief_lees(archief, deel, on_piece, &xml, fouten);
	XML_ParserFree(xml.parser);
	return xml.kapot || xml.reden ? explain(&xml, archief, deel, fouten) : status;
}
