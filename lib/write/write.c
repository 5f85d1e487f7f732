/* SPDX-License-Identifier: EUPL-1.2 */
/* Which formats there are, and the way of a line to the sink. */
#include <welzijn/table.h>

#include <string.h>

#include "base/tekst.h"
#include "write/uitvoer.h"

typedef void (*schrijver)(const wz_verslag *, const wz_write_options *, wz__uitvoer *);

/* Both in the order of wz_format. */
static const char *const namen[] = { "text", "csv", "json", "md",  "html",
	                                 "xlsx", "ods", "odt",  "svg", NULL };
static const schrijver schrijvers[] = { wz__write_text, wz__write_csv, wz__write_json,
	                                    wz__write_md,   wz__write_html, wz__write_xlsx,
	                                    wz__write_ods,  wz__write_odt,  wz__write_svg };
enum { FORMATEN = sizeof(schrijvers) / sizeof(schrijvers[0]) };

static bool same_word(const char *word, const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = text[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (word[i] == '\0' || word[i] != c)
			return false;
	}
	return word[n] == '\0';
}

bool wz_format_parse(const char *text, wz_format *out)
{
	if (text == NULL)
		return false;
	size_t n = strlen(text);
	const char *begin = wz__trim(text, &n);
	for (int i = 0; i < FORMATEN; i++) {
		if (same_word(namen[i], begin, n)) {
			*out = (wz_format)i;
			return true;
		}
	}
	return false;
}

const char *const *wz_format_names(void)
{
	return namen;
}

bool wz_format_binary(wz_format format)
{
	return format == WZ_FORMAT_XLSX || format == WZ_FORMAT_ODS || format == WZ_FORMAT_ODT;
}

/* In the order of wz_dialect. */
static const char *const dialecten[] = { "standaard", "excel-nl", NULL };

bool wz_dialect_parse(const char *text, wz_dialect *out)
{
	size_t n = text == NULL ? 0 : strlen(text);
	const char *begin = text == NULL ? NULL : wz__trim(text, &n);

	for (int i = 0; begin != NULL && dialecten[i] != NULL; i++)
		if (same_word(dialecten[i], begin, n)) {
			*out = (wz_dialect)i;
			return true;
		}
	return false;
}

const char *const *wz_dialect_names(void)
{
	return dialecten;
}

void wz__uitvoer_bytes(wz__uitvoer *uit, const char *bytes, size_t n)
{
	if (uit->status == WZ_OK && n > 0)
		uit->status = uit->sink->write(uit->sink->context, bytes, n);
}

void wz__uitvoer_regel(wz__uitvoer *uit)
{
	wz__buf *regel = &uit->regel;
	size_t n = regel->size;
	while (n > 0 && regel->bytes[n - 1] == ' ')
		n--;
	regel->size = n;
	wz__buf_char(regel, '\n');
	if (uit->status == WZ_OK && regel->failed)
		uit->status = WZ_ERR_NOMEM;
	if (uit->status == WZ_OK)
		uit->status = uit->sink->write(uit->sink->context, regel->bytes, regel->size);
	wz__buf_clear(regel);
}

wz_status wz_write(const wz_verslag *verslag, wz_format format, const wz_write_options *options,
                   const wz_sink *sink)
{
	if (wz_verslag_status(verslag) != WZ_OK)
		return wz_verslag_status(verslag);
	if ((int)format < 0 || (int)format >= FORMATEN)
		return WZ_ERR_USAGE;
	wz__uitvoer uit = { .sink = sink };
	wz_write_options chosen = { 0 };
	if (options != NULL)
		chosen = *options;
	schrijvers[format](verslag, &chosen, &uit);
	wz__buf_free(&uit.regel);
	return uit.status;
}
