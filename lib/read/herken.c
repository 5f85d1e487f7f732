/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/herken.h"

#include <string.h>

enum { XML_KOP = 4096 };

typedef struct begin {
	const char *bytes;
	size_t n;
	wz__bestandsoort soort;
} begin;

#define BEGIN(literal, soort)                                                                      \
	{                                                                                              \
		literal, sizeof(literal) - 1, soort                                                        \
	}

static const begin begins[] = {
	BEGIN("PK\x03\x04", WZ__BESTAND_ZIP),
	BEGIN("PK\x05\x06", WZ__BESTAND_ZIP), /* with nothing in it */
	BEGIN("\xD0\xCF\x11\xE0", WZ__BESTAND_OLE),
	BEGIN("%PDF", WZ__BESTAND_PDF),
	BEGIN("{\\rtf", WZ__BESTAND_RTF),
	BEGIN("\x89PNG", WZ__BESTAND_AFBEELDING),
	BEGIN("\xFF\xD8\xFF", WZ__BESTAND_AFBEELDING),
	BEGIN("GIF8", WZ__BESTAND_AFBEELDING),
	BEGIN("II*\0", WZ__BESTAND_AFBEELDING),
	BEGIN("MM\0*", WZ__BESTAND_AFBEELDING),
};

bool wz__begint_met(const wz_source *source, const char *bytes, size_t n)
{
	return source->size >= n && memcmp(source->bytes, bytes, n) == 0;
}

bool wz__bevat(const wz_source *source, size_t tot, const char *bytes, size_t n)
{
	const char *at = source->bytes;
	size_t left = source->size < tot ? source->size : tot;

	while (left >= n) {
		const char *hit = memchr(at, bytes[0], left - n + 1);

		if (!hit)
			return false;
		if (memcmp(hit, bytes, n) == 0)
			return true;
		left -= (size_t)(hit + 1 - at);
		at = hit + 1;
	}
	return false;
}

/* Its text would be read as a report full of tags. */
static bool is_xml_document(const wz_source *source)
{
	static const char *const roots[] = { "<office:document", "<w:wordDocument", "<pkg:package" };

	if (!wz__begint_met(source, "<?xml", 5) && !wz__begint_met(source, "\xEF\xBB\xBF<?xml", 8))
		return false;
	for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
		if (wz__bevat(source, XML_KOP, roots[i], strlen(roots[i])))
			return true;
	return false;
}

wz__bestandsoort wz__herken(const wz_source *source)
{
	for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
		if (wz__begint_met(source, begins[i].bytes, begins[i].n))
			return begins[i].soort;
	return is_xml_document(source) ? WZ__BESTAND_XML : WZ__BESTAND_ONBEKEND;
}

/* Names in an OLE file are UTF-16. */
bool wz__ole_heeft(const wz_source *source, const char *naam)
{
	char wide[64];
	size_t n = 0;

	for (; *naam && n + 2 <= sizeof wide; naam++) {
		wide[n++] = *naam;
		wide[n++] = '\0';
	}
	return wz__bevat(source, source->size, wide, n);
}
