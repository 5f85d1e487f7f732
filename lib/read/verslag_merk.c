/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/verslag_merk.h"

#include <string.h>
#include "base/ontleed.h"
#include "base/tekst.h"

/* Signs that mark an item; those of Word are in the private area (Symbol, Wingdings). */
static const char *const tekens[] = {
	"-",
	"*",
	"+",
	"o",
	"•",
	"·",
	"–",
	"—",
	"−",
	"‑",
	"▪",
	"▫",
	"■",
	"□",
	"●",
	"○",
	"◦",
	"‣",
	"⁃",
	"∙",
	"✓",
	"✔",
	"✗",
	"✘",
	"☑",
	"☐",
	"☒",
	"➢",
	"➤",
	"►",
	"▶",
	"»",
	"→",
	"\xEF\x82\xB7",
	"\xEF\x82\xA7",
	"\xEF\x83\x98",
	"\xEF\x83\xBC",
};

static bool is_kleine_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

static size_t blanks(const char *at, size_t n)
{
	size_t size = 0, een;

	while (size < n && (een = wz__blank(at + size, n - size)) > 0)
		size += een;
	return size;
}

static size_t teken_op(const char *at, size_t n, bool *streep)
{
	for (size_t i = 0; i < sizeof tekens / sizeof *tekens; i++) {
		size_t size = strlen(tekens[i]);

		if (size <= n && memcmp(at, tekens[i], size) == 0) {
			*streep = strchr("-+*o", *at) != NULL || i == 6 || i == 7 || i == 8;
			return size;
		}
	}
	return 0;
}

/* i. to xxx.; the letters of small Roman numbers. */
static size_t romeins(const char *at, size_t n)
{
	size_t size = 0;

	while (size < n && size < 6 && strchr("ivx", at[size]) != NULL && at[size] != '\0')
		size++;
	return size;
}

size_t wz__cijfergroepen(const char *at, size_t n, size_t cijfers_max, size_t groepen_max,
                         size_t *groepen)
{
	size_t size = 0;

	*groepen = 0;
	do {
		size_t cijfers = 0;

		while (size < n && wz__is_cijfer(at[size])) {
			size++;
			cijfers++;
		}
		if (cijfers == 0 || cijfers > cijfers_max || ++*groepen > groepen_max)
			return 0;
	} while (size + 1 < n && at[size] == '.' && wz__is_cijfer(at[size + 1]) && size++ < n);
	return size;
}

/* 12. 12) 1.1 1.1. 1.1.2) ; a number with a full stop in it needs none behind it. */
static size_t nummer_op(const char *at, size_t n)
{
	size_t groepen, size = wz__cijfergroepen(at, n, 3, 4, &groepen);

	if (size > 0 && size < n && (at[size] == '.' || at[size] == ')'))
		return size + 1;
	return groepen > 1 ? size : 0;
}

/* Something between or before brackets: (1) (a) a) a. iv) */
static size_t letter_op(const char *at, size_t n)
{
	bool haak = n > 0 && *at == '(';
	size_t van = haak ? 1 : 0, size = van;

	if (size < n && is_kleine_letter(at[size])) {
		size_t cijfers = romeins(at + size, n - size);

		size += cijfers > 1 ? cijfers : 1;
	} else {
		while (size < n && wz__is_cijfer(at[size]) && size < van + 3)
			size++;
	}
	if (size == van || size >= n)
		return 0;
	if (at[size] == ')')
		return size + 1;
	return !haak && at[size] == '.' && is_kleine_letter(*at) ? size + 1 : 0;
}

wz__merk wz__merk_op(const char *at, size_t n)
{
	wz__merk merk = { 0 };
	size_t size;

	if (n == 0)
		return merk;
	size = nummer_op(at, n);
	if (size == 0)
		size = letter_op(at, n);
	merk.genummerd = size > 0;
	if (size == 0)
		size = teken_op(at, n, &merk.streep);
	if (size == 0)
		return merk;
	/* A sign that stands only at the head of an item may do without a blank. */
	merk.teken = size;
	merk.n = size + blanks(at + size, n - size);
	if (merk.n == size && (merk.genummerd || merk.streep || size == n))
		return (wz__merk){ 0 };
	return merk;
}
