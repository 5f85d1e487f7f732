/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/xml.h"

#include <expat.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { NAAM_SIZE = 80, TEKEN_MAX = 4 << 20, STUK = 16384 };
#define SCHEIDING ' '

typedef struct ruimte {
	const char *prefix, *uri;
} ruimte;

static const ruimte ruimten[] = {
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
	{ "x", "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
	{ "x", "http://purl.oclc.org/ooxml/spreadsheetml/main" },
	{ "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships" },
	{ "r", "http://purl.oclc.org/ooxml/officeDocument/relationships" },
	{ "calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" },
	{ "rel", "http://schemas.openxmlformats.org/package/2006/relationships" },
	{ "ct", "http://schemas.openxmlformats.org/package/2006/content-types" },
};

typedef enum reden { GEEN = 0, DOCTYPE, DIEP, LANG, GESTOPT } reden;

struct wz__xml_stroom {
	XML_Parser parser;
	wz__archief *archief;
	wz__deel deel;
	const wz__xml_ontvanger *ontvanger;
	size_t diep;
	size_t over;               /* depth of the element that is passed over, 0: none */
	uint64_t gevoerd, gelezen; /* bytes given to the parser; how far it was last */
	reden reden;
	bool kapot; /* the parser found an error */
	enum XML_Error fout;
	unsigned long regel;
	bool pauze, einde;
	const ruimte *laatste; /* of the name before: mostly the next has the same */
};

static bool is_uri(const ruimte *r, const char *uri, size_t n)
{
	return strncmp(uri, r->uri, n) == 0 && !r->uri[n];
}

static const ruimte *find_ruimte(const char *uri, size_t n)
{
	for (size_t i = 0; i < sizeof ruimten / sizeof *ruimten; i++)
		if (is_uri(&ruimten[i], uri, n))
			return &ruimten[i];
	return NULL;
}

/* "uri local" as expat has it; *guess, when not NULL, is tried first, and kept. */
static const char *split(const char *naam, const char **prefix, const ruimte **guess)
{
	const char *end = strrchr(naam, SCHEIDING);
	const ruimte *found = guess ? *guess : NULL;

	*prefix = "";
	if (!end)
		return naam;
	if (!found || !is_uri(found, naam, (size_t)(end - naam)))
		found = find_ruimte(naam, (size_t)(end - naam));
	if (guess)
		*guess = found;
	*prefix = found ? found->prefix : "?";
	return end + 1;
}

/* One that is cut is no name that anyone asks for. */
static const char *short_name(wz__xml_stroom *xml, char *buf, const char *naam)
{
	const char *prefix;
	const char *local = split(naam, &prefix, &xml->laatste);
	size_t n = strlen(local), at = strlen(prefix);

	memcpy(buf, prefix, at);
	if (at)
		buf[at++] = ':';
	if (n > NAAM_SIZE - 1 - at)
		n = NAAM_SIZE - 1 - at;
	memcpy(buf + at, local, n);
	buf[at + n] = '\0';
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
		(void)split(attributen[i], &prefix, NULL);
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

static void stop(wz__xml_stroom *xml, reden why)
{
	if (!xml->reden)
		xml->reden = why;
	(void)XML_StopParser(xml->parser, XML_FALSE);
}

static void XMLCALL on_begin(void *bij, const XML_Char *naam, const XML_Char **attributen)
{
	wz__xml_stroom *xml = bij;
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
	switch (xml->ontvanger->begin(xml->ontvanger->bij, short_name(xml, buf, naam), attributen)) {
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
	wz__xml_stroom *xml = bij;
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
	if (xml->ontvanger->einde &&
	    !xml->ontvanger->einde(xml->ontvanger->bij, short_name(xml, buf, naam)))
		stop(xml, GESTOPT);
}

static void XMLCALL on_text(void *bij, const XML_Char *bytes, int n)
{
	wz__xml_stroom *xml = bij;

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

static wz_status explain(const wz__xml_stroom *xml, wz__fouten *fouten)
{
	const wz__archief *archief = xml->archief;
	const char *deel = xml->deel.naam;

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

wz_status wz__xml_open(wz__xml_stroom **out, wz__archief *archief, const char *deel,
                       const wz__xml_ontvanger *ontvanger, wz__fouten *fouten)
{
	wz__xml_stroom *xml = calloc(1, sizeof *xml);
	wz_status status;

	*out = NULL;
	if (!xml)
		return WZ_ERR_NOMEM;
	xml->archief = archief;
	xml->ontvanger = ontvanger;
	xml->parser = XML_ParserCreateNS(NULL, SCHEIDING);
	if (xml->parser) {
		XML_SetUserData(xml->parser, xml);
		XML_SetElementHandler(xml->parser, on_begin, on_end);
		XML_SetCharacterDataHandler(xml->parser, on_text);
		XML_SetStartDoctypeDeclHandler(xml->parser, on_doctype);
		status = wz__deel_open(&xml->deel, archief, deel, fouten);
	} else {
		status = WZ_ERR_NOMEM;
	}
	if (status == WZ_OK)
		*out = xml;
	else
		wz__xml_sluit(xml);
	return status;
}

void wz__xml_sluit(wz__xml_stroom *stroom)
{
	if (!stroom)
		return;
	wz__deel_sluit(&stroom->deel);
	if (stroom->parser)
		XML_ParserFree(stroom->parser);
	free(stroom);
}

void wz__xml_pauze(wz__xml_stroom *stroom)
{
	stroom->pauze = XML_StopParser(stroom->parser, XML_TRUE) == XML_STATUS_OK;
}

/* The next bytes of the part to the parser. What is not yet a whole tag is read again with
 * every piece: then the pieces grow with it, so that a long tag costs no square. */
static enum XML_Status feed(wz__xml_stroom *xml, wz_status *status, wz__fouten *fouten)
{
	uint64_t pending = xml->gevoerd - xml->gelezen;
	size_t want = pending > STUK ? (size_t)pending : STUK, n = 0;
	char *bytes = XML_GetBuffer(xml->parser, (int)want);

	if (!bytes) {
		*status = WZ_ERR_NOMEM;
		return XML_STATUS_ERROR;
	}
	*status = wz__deel_lees(&xml->deel, bytes, want, &n, fouten);
	if (*status != WZ_OK)
		return XML_STATUS_ERROR;
	xml->gevoerd += n;
	xml->einde = n == 0;
	return XML_ParseBuffer(xml->parser, (int)n, n == 0);
}

static bool is_broken(wz__xml_stroom *xml, enum XML_Status outcome)
{
	if (outcome == XML_STATUS_ERROR) {
		xml->fout = XML_GetErrorCode(xml->parser);
		xml->regel = (unsigned long)XML_GetCurrentLineNumber(xml->parser);
		xml->kapot = true;
	} else if (xml->gevoerd - xml->gelezen > TEKEN_MAX) {
		xml->reden = LANG;
	}
	return xml->kapot || xml->reden;
}

wz_status wz__xml_verder(wz__xml_stroom *stroom, bool *einde, wz__fouten *fouten)
{
	wz_status status = WZ_OK;
	bool further = stroom->pauze;

	stroom->pauze = false;
	for (;;) {
		enum XML_Status outcome = further         ? XML_ResumeParser(stroom->parser)
		                          : stroom->einde ? XML_STATUS_OK
		                                          : feed(stroom, &status, fouten);

		further = false;
		if (status != WZ_OK)
			return status;
		if (is_broken(stroom, outcome))
			return explain(stroom, fouten);
		*einde = stroom->einde && !stroom->pauze;
		if (stroom->pauze || *einde)
			return WZ_OK;
	}
}

wz_status wz__xml_lees(wz__archief *archief, const char *deel, const wz__xml_ontvanger *ontvanger,
                       wz__fouten *fouten)
{
	wz__xml_stroom *xml;
	bool einde = false;
	wz_status status = wz__xml_open(&xml, archief, deel, ontvanger, fouten);

	while (status == WZ_OK && !einde)
		status = wz__xml_verder(xml, &einde, fouten);
	wz__xml_sluit(xml);
	return status;
}
