/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdio.h>
#include <string.h>
#include "base/tekst.h"
#include "read/document_docx.h"
#include "read/xml.h"

/* ---- which part is the text, and which belong to it ---- */

bool wz__deelpad(char *out, const char *folder, const char *target)
{
	int n;

	if (target[0] == '/') {
		folder = "";
		target++;
	}
	while (strncmp(target, "./", 2) == 0)
		target += 2;
	if (strncmp(target, "../", 3) == 0) { /* no part lies deeper than one folder */
		folder = "";
		target += 3;
	}
	n = snprintf(out, WZ__DEELNAAM_MAX, "%s%s", folder, target);
	return n > 0 && n < WZ__DEELNAAM_MAX;
}

void wz__deelverbanden(const char *deel, char *map, char *verbanden, size_t size)
{
	const char *slash = strrchr(deel, '/');
	const char *naam = slash ? slash + 1 : deel;

	(void)snprintf(map, WZ__DEELNAAM_MAX, "%.*s", (int)(naam - deel), deel);
	(void)snprintf(verbanden, size, "%s_rels/%s.rels", map, naam);
}

static wz__xml_gang relation(void *bij, const char *naam, const char **attributen)
{
	wz__docx_delen *delen = bij;
	const char *type = wz__xml_attribuut(attributen, "Type");
	const char *target = wz__xml_attribuut(attributen, "Target");
	const char *mode = wz__xml_attribuut(attributen, "TargetMode");
	char *into = NULL;

	if (strcmp(naam, "rel:Relationship") != 0 || !type || !target ||
	    (mode && strcmp(mode, "External") == 0))
		return WZ__XML_DOOR;
	if (wz__eindigt(type, "/officeDocument"))
		into = delen->hoofd;
	else if (wz__eindigt(type, "/styles"))
		into = delen->stijlen;
	else if (wz__eindigt(type, "/numbering"))
		into = delen->nummering;
	if (into && !wz__deelpad(into, delen->map, target))
		*into = '\0';
	return WZ__XML_DOOR;
}

wz_status wz__docx_verbanden(wz__docx_delen *delen, wz__archief *archief, const char *deel,
                             wz__fouten *fouten)
{
	wz__xml_ontvanger ontvanger = { .bij = delen, .begin = relation };

	if (!wz__archief_heeft(archief, deel))
		return WZ_OK;
	return wz__xml_lees(archief, deel, &ontvanger, fouten);
}

/* ---- what kind of document it is ---- */

typedef struct soorten {
	const char *hoofd;
	bool gevonden; /* by the name of the part itself */
	wz__inhoud inhoud;
} soorten;

static wz__inhoud kind_of(const char *type)
{
	static const struct {
		const char *deel;
		wz__inhoud inhoud;
	} kinds[] = {
		{ "wordprocessingml.document.main", WZ__INHOUD_DOCX },
		{ "wordprocessingml.template.main", WZ__INHOUD_DOCX },
		{ "ms-word.document", WZ__INHOUD_DOCX },
		{ "ms-word.template", WZ__INHOUD_DOCX },
		{ "spreadsheetml.", WZ__INHOUD_XLSX },
		{ "ms-excel.", WZ__INHOUD_XLSX },
		{ "presentationml.", WZ__INHOUD_PRESENTATIE },
		{ "ms-powerpoint.", WZ__INHOUD_PRESENTATIE },
	};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strstr(type, kinds[i].deel))
			return kinds[i].inhoud;
	return WZ__INHOUD_ANDERS;
}

/* A part that is not named itself is of the kind that its extension says. */
static bool has_extension(const char *deel, const char *extension)
{
	const char *dot = strrchr(deel, '.');

	return dot && strcmp(dot + 1, extension) == 0;
}

static wz__xml_gang content_type(void *bij, const char *naam, const char **attributen)
{
	soorten *kinds = bij;
	const char *type = wz__xml_attribuut(attributen, "ContentType");
	const char *part = wz__xml_attribuut(attributen, "PartName");
	const char *extension = wz__xml_attribuut(attributen, "Extension");

	if (!type || kinds->gevonden)
		return WZ__XML_DOOR;
	if (strcmp(naam, "ct:Override") == 0 && part &&
	    strcmp(part + (part[0] == '/'), kinds->hoofd) == 0) {
		kinds->gevonden = true;
		kinds->inhoud = kind_of(type);
	} else if (strcmp(naam, "ct:Default") == 0 && extension &&
	           has_extension(kinds->hoofd, extension)) {
		kinds->inhoud = kind_of(type);
	}
	return WZ__XML_DOOR;
}

wz_status wz__docx_inhoud(wz__archief *archief, wz__inhoud *inhoud, char *hoofddeel,
                          wz__fouten *fouten)
{
	wz__docx_delen delen = { .map = "" };
	soorten kinds = { .hoofd = delen.hoofd };
	wz__xml_ontvanger ontvanger = { .bij = &kinds, .begin = content_type };
	wz_status status;

	*inhoud = WZ__INHOUD_ANDERS;
	if (!wz__archief_heeft(archief, "[Content_Types].xml"))
		return WZ_OK;
	status = wz__docx_verbanden(&delen, archief, "_rels/.rels", fouten);
	if (status == WZ_OK)
		status = wz__xml_lees(archief, "[Content_Types].xml", &ontvanger, fouten);
	*inhoud = kinds.inhoud;
	(void)snprintf(hoofddeel, WZ__DEELNAAM_MAX, "%s", delen.hoofd);
	return status;
}

/* ---- reading it ---- */

/* "word/document.xml": its folder, and the part that says what belongs to it. */
static wz_status find_parts(wz__docx_delen *delen, char *map, wz__archief *archief,
                            const char *hoofddeel, wz__fouten *fouten)
{
	char relations[WZ__DEELNAAM_MAX + 16];

	wz__deelverbanden(hoofddeel, map, relations, sizeof relations);
	*delen = (wz__docx_delen){ .map = map };
	return wz__docx_verbanden(delen, archief, relations, fouten);
}

wz_status wz__docx_lees(wz__uit *uit, wz__archief *archief, const char *hoofddeel,
                        wz__fouten *fouten)
{
	wz__docx_stijlen stijlen = { 0 };
	wz__docx_delen delen;
	char map[WZ__DEELNAAM_MAX];
	wz_status status = find_parts(&delen, map, archief, hoofddeel, fouten);

	if (status == WZ_OK)
		status = wz__docx_stijlen_lees(&stijlen, archief, delen.stijlen, fouten);
	if (status == WZ_OK)
		status = wz__docx_nummering_lees(&stijlen, archief, delen.nummering, fouten);
	if (status == WZ_OK)
		status = wz__docx_hoofddeel_lees(uit, &stijlen, archief, hoofddeel, fouten);
	wz__docx_stijlen_free(&stijlen);
	return status;
}
