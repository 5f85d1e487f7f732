/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/tekenset.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include "base/tekst.h"
#include "read/csv.h"
#include "read/herken.h"

typedef struct encoding {
	const char *naam;
	const char *iconv; /* NULL: UTF-8 */
	wz__maat maat;
	const char *bom;
} encoding;

#define UTF8_BOM "\xEF\xBB\xBF"
#define UTF16LE_BOM "\xFF\xFE"
#define UTF16BE_BOM "\xFE\xFF"

/* A closed list: iconv knows many more names, some of which follow the locale.
 * The first of a name is also the one that is suggested. */
static const encoding encodings[] = {
	{ "utf-8", NULL, WZ__MAAT_UTF8, UTF8_BOM },
	{ "utf8", NULL, WZ__MAAT_UTF8, UTF8_BOM },
	{ "utf-16", "UTF-16LE", WZ__MAAT_UTF16, UTF16LE_BOM }, /* or BE, by its mark */
	{ "utf-16le", "UTF-16LE", WZ__MAAT_UTF16, UTF16LE_BOM },
	{ "utf-16be", "UTF-16BE", WZ__MAAT_UTF16, UTF16BE_BOM },
	{ "windows-1252", "CP1252", WZ__MAAT_BYTE, "" },
	{ "cp1252", "CP1252", WZ__MAAT_BYTE, "" },
	{ "iso-8859-1", "ISO-8859-1", WZ__MAAT_BYTE, "" },
	{ "latin1", "ISO-8859-1", WZ__MAAT_BYTE, "" },
	{ "iso-8859-15", "ISO-8859-15", WZ__MAAT_BYTE, "" },
	{ "cp850", "CP850", WZ__MAAT_BYTE, "" },
};
enum { ENCODINGS = sizeof encodings / sizeof *encodings };

static const encoding *by_name(const char *naam)
{
	for (size_t i = 0; i < ENCODINGS; i++)
		if (wz__fold_equal(naam, strlen(naam), encodings[i].naam, strlen(encodings[i].naam)))
			return &encodings[i];
	return NULL;
}

static bool begins(const wz_source *source, const char *with)
{
	size_t n = strlen(with);

	return source->size >= n && memcmp(source->bytes, with, n) == 0;
}

static const encoding *from_bytes(const wz_source *source)
{
	if (begins(source, UTF8_BOM))
		return by_name("utf-8");
	if (begins(source, UTF16LE_BOM))
		return by_name("utf-16le");
	if (begins(source, UTF16BE_BOM))
		return by_name("utf-16be");
	return by_name(wz__utf8_valid(source->bytes, source->size) ? "utf-8" : "windows-1252");
}

static wz_status refuse(wz__fouten *fouten)
{
	return fouten->failed ? WZ_ERR_NOMEM : WZ_ERR_DATA;
}

static wz_status unknown(const wz_source *source, const char *tekenset, wz__fouten *fouten)
{
	const char *names[ENCODINGS];
	const char *near;

	for (size_t i = 0; i < ENCODINGS; i++)
		names[i] = encodings[i].naam;
	near = wz_suggest(tekenset, names, ENCODINGS);
	wz__fout(fouten, source->naam, NULL, 0, NULL, "onbekende tekenset \"%s\"", tekenset);
	if (near)
		wz__fout_bedoelde(fouten, near);
	else
		wz__fout_hint(fouten, "kies utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-15 of cp850");
	return refuse(fouten);
}

/* What the file is, when its first bytes say that it is no text. */
static const char *binary_kind(const wz_source *source)
{
	switch (wz__herken(source)) {
	case WZ__BESTAND_ZIP:
		return "dit is een werkboek (xlsx of ods), geen CSV";
	case WZ__BESTAND_OLE:
		return "dit is een oud werkboek (xls) of document, geen CSV";
	case WZ__BESTAND_PDF:
		return "dit is een PDF, geen CSV";
	default:
		return NULL;
	}
}

static wz_status refuse_nul(const wz_source *source, const char *text, size_t n, size_t at,
                            wz__fouten *fouten)
{
	wz__fout(fouten, source->naam, NULL, wz__csv_record_at(text, n, at), NULL,
	         "dit is geen tekst: er staat een NUL-teken in");
	wz__fout_hint(fouten, "sla het bestand op als CSV met tekenset UTF-8");
	return refuse(fouten);
}

static wz_status refuse_text(const wz_source *source, size_t record, const char *naam,
                             wz__fouten *fouten)
{
	wz__fout(fouten, source->naam, NULL, record, NULL, "tekst is niet te lezen als %s", naam);
	wz__fout_hint(fouten, "is het een andere tekenset? noem die met --tekenset");
	return refuse(fouten);
}

static wz_status check_utf8(const wz__tekst *tekst, const wz_source *source, wz__fouten *fouten)
{
	size_t at = 0;

	if (wz__utf8_valid(tekst->bytes, tekst->n))
		return WZ_OK;
	while (at < tekst->n) {
		size_t line = wz__csv_line(tekst->bytes + at, tekst->n - at);

		if (!wz__utf8_valid(tekst->bytes + at, line))
			break;
		at += line;
	}
	return refuse_text(source, wz__csv_record_at(tekst->bytes, tekst->n, at), "utf-8", fouten);
}

/* iconv all of it, by way of a small buffer. Whether every byte was understood. */
static bool convert(wz__buf *out, iconv_t converter, const char *bytes, size_t n)
{
	char chunk[8192];
	/* iconv does not write to its input, whatever its prototype says. */
	char *from = (char *)(uintptr_t)bytes;

	while (n && !out->failed) {
		char *to = chunk;
		size_t room = sizeof chunk;
		bool whole = iconv(converter, &from, &n, &to, &room) != (size_t)-1;

		wz__buf_append(out, chunk, (size_t)(to - chunk));
		if (!whole && errno != E2BIG)
			return false;
	}
	return true;
}

static wz_status read_converted(wz__tekst *out, const wz_source *source, const encoding *enc,
                                wz__fouten *fouten)
{
	iconv_t converter = iconv_open("UTF-8", enc->iconv);
	const char *nul;
	bool whole;

	if (converter == (iconv_t)-1) {
		if (errno != EINVAL)
			return WZ_ERR_NOMEM;
		wz__fout(fouten, source->naam, NULL, 0, NULL,
		         "tekenset %s is op deze computer niet te lezen", enc->naam);
		return refuse(fouten);
	}
	whole = convert(&out->eigen, converter, out->bytes, out->n);
	(void)iconv_close(converter);
	if (out->eigen.failed)
		return WZ_ERR_NOMEM;
	out->bytes = wz__buf_str(&out->eigen);
	out->n = out->eigen.size;
	nul = memchr(out->bytes, '\0', out->n);
	if (nul)
		return refuse_nul(source, out->bytes, out->n, (size_t)(nul - out->bytes), fouten);
	if (!whole)
		return refuse_text(source, wz__csv_record_at(out->bytes, out->n, out->n), enc->naam,
		                   fouten);
	return WZ_OK;
}

static wz_status read_as(wz__tekst *out, const wz_source *source, const encoding *enc,
                         wz__fouten *fouten)
{
	size_t mark = begins(source, enc->bom) ? strlen(enc->bom) : 0;
	const char *nul;

	*out = (wz__tekst){ .bytes = source->bytes, .n = source->size, .maat = enc->maat };
	nul = enc->maat == WZ__MAAT_UTF16 ? NULL : memchr(out->bytes, '\0', out->n);
	if (nul)
		return refuse_nul(source, out->bytes, out->n, (size_t)(nul - out->bytes), fouten);
	out->bytes += mark;
	out->n -= mark;
	out->positie = mark;
	return enc->iconv ? read_converted(out, source, enc, fouten) : check_utf8(out, source, fouten);
}

wz_status wz__tekst_lees(wz__tekst *out, const wz_source *source, const char *tekenset,
                         wz__fouten *fouten)
{
	const encoding *enc;
	const char *kind;

	*out = (wz__tekst){ .bytes = "" };
	if (!source->size) {
		wz__fout(fouten, source->naam, NULL, 0, NULL, "het bestand is leeg");
		return refuse(fouten);
	}
	kind = binary_kind(source);
	if (kind) {
		wz__fout(fouten, source->naam, NULL, 0, NULL, "%s", kind);
		wz__fout_hint(fouten, "sla de tabel op als CSV");
		return refuse(fouten);
	}
	enc = tekenset ? by_name(tekenset) : from_bytes(source);
	if (!enc)
		return unknown(source, tekenset, fouten);
	if (strcmp(enc->naam, "utf-16") == 0 && begins(source, UTF16BE_BOM))
		enc = by_name("utf-16be");
	return read_as(out, source, enc, fouten);
}

void wz__tekst_free(wz__tekst *tekst)
{
	wz__buf_free(&tekst->eigen);
}

size_t wz__tekst_omvang(const wz__tekst *tekst, const char *part, size_t n)
{
	size_t characters = 0, beyond = 0;

	if (tekst->maat == WZ__MAAT_UTF8)
		return n;
	for (size_t i = 0; i < n; i++) {
		characters += ((unsigned char)part[i] & 0xC0) != 0x80;
		beyond += (unsigned char)part[i] >= 0xF0;
	}
	return tekst->maat == WZ__MAAT_BYTE ? characters : 2 * (characters + beyond);
}
