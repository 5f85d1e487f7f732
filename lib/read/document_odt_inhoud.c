/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include "base/tekst.h"
#include "read/document_deel.h"
#include "read/xml.h"

/* What an OpenDocument file says that it is. */

#define MANIFEST "META-INF/manifest.xml"
enum { MIMETYPE_MAX = 256 };

typedef struct manifest {
	wz__buf soort; /* of the whole */
	bool versleuteld;
} manifest;

static wz__xml_gang on_begin(void *bij, const char *naam, const char **attributen)
{
	manifest *m = bij;

	if (strcmp(naam, "manifest:encryption-data") == 0)
		m->versleuteld = true;
	if (strcmp(naam, "manifest:file-entry") == 0) {
		const char *path = wz__xml_attribuut(attributen, "manifest:full-path");
		const char *type = wz__xml_attribuut(attributen, "manifest:media-type");

		if (path && type && strcmp(path, "/") == 0) {
			wz__buf_clear(&m->soort);
			wz__buf_text(&m->soort, type);
		}
	}
	return WZ__XML_DOOR;
}

static bool on_end(void *bij, const char *naam)
{
	(void)bij;
	(void)naam;
	return true;
}

static wz__inhoud kind_of(const wz__buf *type)
{
	static const char base[] = "application/vnd.oasis.opendocument.";
	static const struct {
		const char *naam;
		wz__inhoud inhoud;
	} kinds[] = {
		{ "text", WZ__INHOUD_ODT },
		{ "text-template", WZ__INHOUD_ODT },
		{ "text-master", WZ__INHOUD_ODT },
		{ "spreadsheet", WZ__INHOUD_ODS },
		{ "spreadsheet-template", WZ__INHOUD_ODS },
		{ "presentation", WZ__INHOUD_PRESENTATIE },
		{ "presentation-template", WZ__INHOUD_PRESENTATIE },
	};
	size_t n = type->size;
	const char *at = wz__trim(wz__buf_str(type), &n);

	if (n < sizeof base - 1 || memcmp(at, base, sizeof base - 1) != 0)
		return WZ__INHOUD_ANDERS;
	at += sizeof base - 1;
	n -= sizeof base - 1;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strlen(kinds[i].naam) == n && memcmp(kinds[i].naam, at, n) == 0)
			return kinds[i].inhoud;
	return WZ__INHOUD_ANDERS;
}

static wz_status find_kind(wz__archief *archief, manifest *m, wz__buf *type, wz__fouten *fouten)
{
	wz__xml_ontvanger ontvanger = { .bij = m, .begin = on_begin, .einde = on_end };
	wz_status status = WZ_OK;

	if (wz__archief_heeft(archief, "mimetype"))
		status = wz__archief_kort(archief, "mimetype", type, MIMETYPE_MAX, fouten);
	if (status == WZ_OK && wz__archief_heeft(archief, MANIFEST))
		status = wz__xml_lees(archief, MANIFEST, &ontvanger, fouten);
	return m->soort.failed ? WZ_ERR_NOMEM : status;
}

wz_status wz__odt_inhoud(wz__archief *archief, wz__inhoud *inhoud, bool *versleuteld,
                         wz__fouten *fouten)
{
	manifest m = { 0 };
	wz__buf type = { 0 };
	wz_status status;

	*inhoud = WZ__INHOUD_ANDERS;
	*versleuteld = false;
	/* The manifest alone is no sign: other files have one too. */
	if (wz__archief_heeft(archief, "mimetype") || wz__archief_heeft(archief, MANIFEST)) {
		status = find_kind(archief, &m, &type, fouten);
		*inhoud = kind_of(type.size ? &type : &m.soort);
		*versleuteld = m.versleuteld;
		wz__buf_free(&type);
		wz__buf_free(&m.soort);
		return status;
	}
	return WZ_OK;
}
