/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of pages share. */
#ifndef HTML_HULP_H
#define HTML_HULP_H

#include "write_hulp.h"

#include "base/sha256.h"

/* The policy names the very bytes of the style; else a browser would not use them. */
static inline void stijl_mag(const char *page)
{
	static const char *const letters =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *sum = strstr(page, "'sha256-"), *style = strstr(page, "<style>");
	unsigned long group = 0;
	char hex[WZ__SHA256_HEX];

	assert_non_null(sum);
	assert_non_null(style);
	sum += strlen("'sha256-");
	style += strlen("<style>");
	wz__sha256(hex, style, (size_t)(strstr(style, "</style>") - style));
	assert_int_equal(strcspn(sum, "'"), 44);
	assert_int_equal(sum[43], '=');
	/* 43 characters of six bits hold 64 hex digits of four. */
	for (int bit = 0, digit = 0; bit < 256; bit++) {
		unsigned long value = (unsigned long)(strchr(letters, sum[bit / 6]) - letters);

		group = group << 1 | (value >> (5 - bit % 6) & 1);
		if (bit % 4 == 3) {
			assert_int_equal("0123456789abcdef"[group & 15], hex[digit++]);
		}
	}
}

#endif
