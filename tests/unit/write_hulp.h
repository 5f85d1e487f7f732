/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of the writers share: a sink that remembers, or refuses. */
#ifndef WRITE_HULP_H
#define WRITE_HULP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <welzijn/table.h>

#include "base/buf.h"

struct opvang {
	wz__buf bytes;
	size_t calls;
	size_t refuse_at; /* the call that fails; 0: none */
};

static wz_status opvang_write(void *context, const char *bytes, size_t n)
{
	struct opvang *opvang = context;
	if (++opvang->calls == opvang->refuse_at)
		return WZ_ERR_IO;
	wz__buf_append(&opvang->bytes, bytes, n);
	assert_false(opvang->bytes.failed);
	return WZ_OK;
}

/* What is written; the caller frees it. */
static inline char *geschreven(const wz_verslag *verslag, wz_format format, int width, bool color)
{
	struct opvang opvang = { 0 };
	wz_write_options options = { .width = width, .color = color };
	wz_sink sink = { opvang_write, &opvang };
	assert_int_equal(wz_write(verslag, format, &options, &sink), WZ_OK);
	char *text = malloc(opvang.bytes.size + 1);
	assert_non_null(text);
	memcpy(text, wz__buf_str(&opvang.bytes), opvang.bytes.size + 1);
	assert_int_equal(strlen(text), opvang.bytes.size);
	wz__buf_free(&opvang.bytes);
	return text;
}

/* Writes, compares and frees the verslag. */
static inline void verwacht(wz_verslag *verslag, wz_format format, int width, const char *expected)
{
	char *text = geschreven(verslag, format, width, false);
	assert_string_equal(text, expected);
	free(text);
	wz_verslag_free(verslag);
}

/* Every call of the sink in turn refuses: its status comes back, and nothing is
 * written after it. */
static inline void verwacht_weigering(wz_verslag *verslag, wz_format format)
{
	struct opvang all = { 0 };
	wz_sink sink = { opvang_write, &all };
	assert_int_equal(wz_write(verslag, format, NULL, &sink), WZ_OK);
	assert_true(all.calls > 0);
	for (size_t at = 1; at <= all.calls; at++) {
		struct opvang some = { .refuse_at = at };
		sink.context = &some;
		assert_int_equal(wz_write(verslag, format, NULL, &sink), WZ_ERR_IO);
		assert_int_equal(some.calls, at);
		assert_memory_equal(wz__buf_str(&some.bytes), wz__buf_str(&all.bytes), some.bytes.size);
		wz__buf_free(&some.bytes);
	}
	wz__buf_free(&all.bytes);
	wz_verslag_free(verslag);
}

#endif
