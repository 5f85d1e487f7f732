/* SPDX-License-Identifier: EUPL-1.2 */
/* A name as it is compared, sorted and shown on a terminal. */
#include "proef.h"

static void op_scherm(const char *text, size_t n)
{
	wz__buf schoon = { 0 };
	size_t breed, som = 0, at = 0;

	wz__sanitise(&schoon, text, n);
	proef_utf8(wz__buf_str(&schoon));
	for (size_t i = 0; i < schoon.size; i++) {
		unsigned char c = (unsigned char)schoon.bytes[i];

		EIS((c >= 0x20 || c == '\t' || c == '\n') && c != 0x7F);
		EIS(c != 0xC2 || i + 1 == schoon.size || (unsigned char)schoon.bytes[i + 1] >= 0xA0);
	}
	EIS(!strstr(wz__buf_str(&schoon), "\xE2\x80\xAE")); /* written from right to left */
	/* What is measured is one line, without tabs. */
	for (size_t i = 0; i < schoon.size; i++)
		if ((unsigned char)schoon.bytes[i] < 0x20)
			schoon.bytes[i] = ' ';
	while (at < schoon.size) {
		size_t stap = wz__cluster(schoon.bytes + at, schoon.size - at, &breed);

		EIS(stap > 0 && stap <= schoon.size - at);
		at += stap;
		som += breed;
	}
	EIS(som == wz__width(wz__buf_str(&schoon), schoon.size));
	wz__buf_free(&schoon);
}

static void vergeleken(const char *text, size_t n)
{
	wz__buf een = { 0 }, twee = { 0 }, sleutel = { 0 };

	wz__fold(&een, text, n);
	wz__fold(&twee, wz__buf_str(&een), een.size);
	EIS(een.size == twee.size && memcmp(wz__buf_str(&een), wz__buf_str(&twee), een.size) == 0);
	EIS(n > 64 || wz__fold_equal(text, n, wz__buf_str(&een), een.size));
	EIS(wz__distance(wz__buf_str(&een), wz__buf_str(&twee), 3) == 0 || een.size > 128);
	wz__buf_clear(&een);
	wz__buf_clear(&twee);
	wz__normalise(&een, text, n);
	wz__normalise(&twee, wz__buf_str(&een), een.size);
	EIS(strcmp(wz__buf_str(&een), wz__buf_str(&twee)) == 0);
	wz__natural_key(&sleutel, wz__buf_str(&een));
	wz__formule(text, n);
	wz__url_veilig(wz__buf_str(&een));
	wz__buf_free(&een);
	wz__buf_free(&twee);
	wz__buf_free(&sleutel);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	char *text = proef_regel(bytes, n);

	n = strlen(text);
	if (wz__utf8_valid(text, n)) {
		op_scherm(text, n);
		vergeleken(text, n);
	}
	free(text);
	return 0;
}
