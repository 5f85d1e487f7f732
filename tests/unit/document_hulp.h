/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_TEST_DOCUMENT_HULP_H
#define WZ_TEST_DOCUMENT_HULP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <zip.h>
#include "read/document.h"

/* Documents made in a test, and what reading them gives. */

#define LENGTH(array) (sizeof(array) / sizeof *(array))

typedef struct deel {
	const char *naam;
	const char *tekst;
	size_t n; /* 0: to its end */
} deel;

/* A zip file of these parts, up to one without a name. */
static inline void make_zip(wz__buf *out, const deel *delen, zip_int32_t method)
{
	zip_source_t *memory = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *zip = zip_open_from_source(memory, ZIP_TRUNCATE, NULL);
	zip_stat_t stat;
	char *bytes;

	assert_non_null(zip);
	zip_source_keep(memory);
	for (; delen->naam; delen++) {
		size_t n = delen->n ? delen->n : strlen(delen->tekst);
		zip_source_t *part = zip_source_buffer(zip, delen->tekst, n, 0);
		zip_int64_t index = zip_file_add(zip, delen->naam, part, 0);

		assert_true(index >= 0);
		assert_int_equal(zip_set_file_compression(zip, (zip_uint64_t)index, method, 0), 0);
	}
	assert_int_equal(zip_close(zip), 0);
	assert_int_equal(zip_source_stat(memory, &stat), 0);
	bytes = malloc((size_t)stat.size);
	assert_non_null(bytes);
	assert_int_equal(zip_source_open(memory), 0);
	assert_int_equal(zip_source_read(memory, bytes, stat.size), stat.size);
	(void)zip_source_close(memory);
	zip_source_free(memory);
	wz__buf_append(out, bytes, (size_t)stat.size);
	free(bytes);
	assert_false(out->failed);
}

/* The text of a file, then its faults as "! message" and "? hint". The bytes are given as
 * a copy of exactly their size, so that reading past them shows. */
static inline wz__documentsoort read_bytes(wz__buf *out, const char *bytes, size_t n)
{
	char *copy = malloc(n ? n : 1);
	wz_source source = { .naam = "a.docx", .bytes = copy, .size = n };
	wz__fouten fouten = { 0 };
	wz__documentsoort soort;
	wz__tekst tekst;
	wz_status status;

	assert_non_null(copy);
	memcpy(copy, bytes, n);
	soort = wz__document_soort(&source);
	status = wz__document_lees(&tekst, &source, NULL, &fouten);
	assert_int_equal(status, fouten.totaal ? WZ_ERR_DATA : WZ_OK);
	if (status == WZ_OK)
		wz__buf_append(out, tekst.bytes, tekst.n);
	for (size_t i = 0; i < fouten.n; i++) {
		assert_string_equal(fouten.fout[i].bestand, "a.docx");
		wz__buf_format(out, "! %s\n", fouten.fout[i].message);
		if (fouten.fout[i].hint)
			wz__buf_format(out, "? %s\n", fouten.fout[i].hint);
	}
	wz__tekst_free(&tekst);
	wz__fouten_free(&fouten);
	free(copy);
	return soort;
}

static inline void check_parts(const deel *delen, wz__documentsoort soort, const char *expected)
{
	wz__buf zip = { 0 }, out = { 0 };

	make_zip(&zip, delen, ZIP_CM_DEFLATE);
	assert_int_equal(read_bytes(&out, zip.bytes, zip.size), soort);
	assert_string_equal(wz__buf_str(&out), expected);
	wz__buf_free(&zip);
	wz__buf_free(&out);
}

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
#define W_NS "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define DOCX_BEGIN                                                                                 \
	XML "<w:document xmlns:w=\"" W_NS                                                              \
		"\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
#define DOCX_END "<w:sectPr/></w:body></w:document>"
#define DOCX_SOORT                                                                                 \
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
#define TYPES_NS "http://schemas.openxmlformats.org/package/2006/content-types"
#define TYPES(soort)                                                                               \
	"<Types xmlns=\"" TYPES_NS "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"   \
	"<Override PartName=\"/word/document.xml\" ContentType=\"" soort "\"/></Types>"
#define REL_NS "http://schemas.openxmlformats.org/package/2006/relationships"
#define REL_SOORT "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define RELS                                                                                       \
	"<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"r1\" Type=\"" REL_SOORT                \
	"officeDocument\" Target=\"word/document.xml\"/></Relationships>"
#define DOC_RELS                                                                                   \
	"<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"r1\" Type=\"" REL_SOORT                \
	"styles\" Target=\"styles.xml\"/><Relationship Id=\"r2\" Type=\"" REL_SOORT                    \
	"numbering\" Target=\"/word/numbering.xml\"/></Relationships>"
#define DOCX_DELEN(xml)                                                                            \
	{ "[Content_Types].xml", TYPES(DOCX_SOORT), 0 }, { "_rels/.rels", RELS, 0 },                   \
	{                                                                                              \
		"word/document.xml", xml, 0                                                                \
	}

#define ODT_NS "urn:oasis:names:tc:opendocument:xmlns:"
#define ODT_BEGIN                                                                                  \
	XML "<office:document-content xmlns:office=\"" ODT_NS "office:1.0\" xmlns:text=\"" ODT_NS      \
		"text:1.0\" xmlns:table=\"" ODT_NS "table:1.0\" xmlns:style=\"" ODT_NS                     \
		"style:1.0\" xmlns:draw=\"" ODT_NS "drawing:1.0\" xmlns:svg=\"" ODT_NS                     \
		"svg-compatible:1.0\"><office:body><office:text>"
#define ODT_END "</office:text></office:body></office:document-content>"
#define ODT_SOORT "application/vnd.oasis.opendocument.text"
#define ODT_DELEN(xml)                                                                             \
	{ "mimetype", ODT_SOORT, 0 },                                                                  \
	{                                                                                              \
		"content.xml", xml, 0                                                                      \
	}

#endif
