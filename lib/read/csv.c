/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/csv.h"

#include <string.h>
#include "base/tekst.h"
#include "read/lezer.h"

enum {
	PIECE = 32768,              /* bytes handed to libcsv at once */
	TOO_LONG = 3 * WZ__VELD_MAX /* libcsv's buffer is this size only in a field far too long */
};

size_t wz__csv_line(const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (text[i] == '\n')
			return i + 1;
		if (text[i] == '\r')
			return i + 1 < n && text[i + 1] == '\n' ? i + 2 : i + 1;
	}
	return n;
}

/* Size of the first record with its end, by counting quotes; n when one is open. */
static size_t record_size(const char *text, size_t n, bool *open)
{
	size_t size = 0;

	*open = false;
	do {
		size_t line = wz__csv_line(text + size, n - size);

		for (size_t i = 0; i < line; i++)
			if (text[size + i] == CSV_QUOTE)
				*open = !*open;
		size += line;
	} while (*open && size < n);
	return size;
}

static bool is_blank_line(const char *line, size_t n, char separator)
{
	for (size_t i = 0; i < n; i++)
		if (line[i] == separator || !wz__blank(line + i, 1))
			return false;
	return true;
}

/* Size of a line sep=X, which spreadsheets obey and do not show; 0 when it is not. */
static size_t separator_line(const char *text, size_t n, char *separator)
{
	size_t size = wz__csv_line(text, n), end = size, at = 0;

	while (end && (text[end - 1] == '\n' || text[end - 1] == '\r'))
		end--;
	if (end == 7 && text[0] == CSV_QUOTE && text[6] == CSV_QUOTE)
		at = 1;
	else if (end != 5)
		return 0;
	if (!wz__fold_equal(text + at, 4, "sep=", 4))
		return 0;
	if (text[at + 4] != '\t' && (text[at + 4] <= ' ' || text[at + 4] == CSV_QUOTE))
		return 0;
	*separator = text[at + 4];
	return size;
}

/* The separator that the header has most of, outside quotes; else a comma. */
static char find_separator(const char *header, size_t n)
{
	static const char candidates[] = { ',', ';', '\t' };
	size_t count[sizeof candidates] = { 0 }, most = 0;
	bool open = false;

	for (size_t i = 0; i < n; i++) {
		if (header[i] == CSV_QUOTE)
			open = !open;
		for (size_t c = 0; c < sizeof candidates; c++)
			if (!open && header[i] == candidates[c])
				count[c]++;
	}
	for (size_t c = 1; c < sizeof candidates; c++)
		if (count[c] > count[most])
			most = c;
	return candidates[most];
}

/* Where the header begins: after a sep= line and blank lines. */
static size_t header_at(const char *text, size_t n, char *separator)
{
	size_t at = separator_line(text, n, separator);

	while (at < n) {
		size_t line = wz__csv_line(text + at, n - at);

		if (!is_blank_line(text + at, line, '\0'))
			break;
		at += line;
	}
	return at;
}

size_t wz__csv_record_at(const char *text, size_t n, size_t offset)
{
	char separator;
	size_t at = header_at(text, n, &separator), number = 1;
	bool open;

	while (at < n) {
		at += record_size(text + at, n - at, &open);
		/* The text may have been cut at the offset: then the last record holds it. */
		if (at > offset || open || (text[at - 1] != '\n' && text[at - 1] != '\r'))
			break;
		number++;
	}
	return number;
}

/* Also to begin again: libcsv's buffer never becomes smaller. */
static bool start_parser(wz__csv *csv)
{
	csv_free(&csv->parser);
	if (csv_init(&csv->parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
		return false;
	csv_set_delim(&csv->parser, (unsigned char)csv->scheiding);
	csv_set_blk_size(&csv->parser, WZ__VELD_MAX);
	return true;
}

bool wz__csv_open(wz__csv *csv, const char *text, size_t n)
{
	bool open;

	*csv = (wz__csv){ .text = text, .n = n, .bewaar = WZ__CSV_VELDEN };
	csv->at = header_at(text, n, &csv->scheiding);
	if (!csv->scheiding)
		csv->scheiding =
			find_separator(text + csv->at, record_size(text + csv->at, n - csv->at, &open));
	return start_parser(csv);
}

void wz__csv_close(wz__csv *csv)
{
	csv_free(&csv->parser);
	wz__buf_free(&csv->data);
}

/* What was written of a text that looks like a formula begins with a quote too many. Blanks
 * that stood behind it are outer blanks now. */
static const char *unguarded(const char *text, size_t *n)
{
	if (*n == 0 || *text != '\'' || !wz__formule(text, *n))
		return text;
	--*n;
	return wz__trim(text + 1, n);
}

static void on_field(void *bytes, size_t n, void *context)
{
	wz__csv *csv = context;
	const char *text = bytes ? unguarded(wz__trim(bytes, &n), &n) : "";
	size_t index = csv->velden++;

	if (n)
		csv->gevuld = csv->velden;
	if (n > WZ__VELD_MAX && csv->te_lang == SIZE_MAX)
		csv->te_lang = index;
	if (index >= csv->bewaar || n > WZ__VELD_MAX)
		return;
	csv->plaats[index] = csv->data.size;
	csv->lengte[index] = n;
	wz__buf_append(&csv->data, text, n);
	wz__buf_char(&csv->data, '\0');
}

static void on_record(int end, void *context)
{
	wz__csv *csv = context;

	(void)end;
	csv->klaar = true;
}

/* Give up on a record with an endless field, and go on after it. */
static wz__csv_uitkomst pass_over(wz__csv *csv)
{
	bool open;

	csv->te_lang = csv->velden;
	csv->at = csv->begin + record_size(csv->text + csv->begin, csv->n - csv->begin, &open);
	if (!start_parser(csv))
		return WZ__CSV_NOMEM;
	return open ? WZ__CSV_NIET_GESLOTEN : WZ__CSV_TE_LANG;
}

/* What an error of libcsv means. A quote that goes wrong on a later line is one
 * that was not closed on the first. */
static wz__csv_uitkomst broken(wz__csv *csv, size_t line)
{
	csv->at = csv->n;
	if (csv_error(&csv->parser) != CSV_EPARSE)
		return WZ__CSV_NOMEM;
	return line == csv->begin ? WZ__CSV_LOS : WZ__CSV_NIET_GESLOTEN;
}

/* Hand one physical line to libcsv, in pieces, so that no field is buffered
 * without end. */
static wz__csv_uitkomst parse_line(wz__csv *csv, size_t size)
{
	size_t line = csv->at;

	csv->at += size;
	for (size_t done = 0; done < size;) {
		size_t n = size - done < PIECE ? size - done : PIECE;

		if (csv_parse(&csv->parser, csv->text + line + done, n, on_field, on_record, csv) != n)
			return broken(csv, line);
		if (!csv->klaar && csv_get_buffer_size(&csv->parser) >= TOO_LONG)
			return pass_over(csv);
		done += n;
	}
	return WZ__CSV_RECORD;
}

static wz__csv_uitkomst parse_record(wz__csv *csv)
{
	csv->begin = csv->at;
	csv->velden = csv->gevuld = 0;
	csv->te_lang = SIZE_MAX;
	csv->klaar = false;
	wz__buf_clear(&csv->data);
	while (!csv->klaar && csv->at < csv->n) {
		size_t line = wz__csv_line(csv->text + csv->at, csv->n - csv->at);
		wz__csv_uitkomst outcome = parse_line(csv, line);

		if (outcome != WZ__CSV_RECORD)
			return outcome;
	}
	/* The last record need not end in a line end; but it must end. */
	if (!csv->klaar && csv_fini(&csv->parser, on_field, on_record, csv) != 0)
		return csv_error(&csv->parser) == CSV_EPARSE ? WZ__CSV_NIET_GESLOTEN : WZ__CSV_NOMEM;
	if (csv->data.failed)
		return WZ__CSV_NOMEM;
	if (csv_get_buffer_size(&csv->parser) >= TOO_LONG && !start_parser(csv))
		return WZ__CSV_NOMEM;
	return csv->te_lang == SIZE_MAX ? WZ__CSV_RECORD : WZ__CSV_TE_LANG;
}

wz__csv_uitkomst wz__csv_next(wz__csv *csv)
{
	while (csv->at < csv->n) {
		size_t line = wz__csv_line(csv->text + csv->at, csv->n - csv->at);
		wz__csv_uitkomst outcome;

		csv->nummer++;
		/* libcsv says nothing of blank lines, so count them here. */
		if (is_blank_line(csv->text + csv->at, line, csv->scheiding)) {
			csv->at += line;
			continue;
		}
		outcome = parse_record(csv);
		if (outcome != WZ__CSV_RECORD || csv->gevuld)
			return outcome;
	}
	return WZ__CSV_EINDE;
}

const char *wz__csv_veld(const wz__csv *csv, size_t index, size_t *n)
{
	if (index >= csv->velden || index >= csv->bewaar) {
		*n = 0;
		return "";
	}
	*n = csv->lengte[index];
	return csv->data.bytes + csv->plaats[index];
}
