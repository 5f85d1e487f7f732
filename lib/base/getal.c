/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/types.h>

#include <string.h>
#include "base/tekst.h"

enum { DECIMALEN = 4, GROEP = 3 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t digits(const char *text, size_t n)
{
	size_t i = 0;

	while (i < n && is_digit(text[i]))
		i++;
	return i;
}

/* Bytes of a whole part written with dots between thousands; 0 when the dots
 * cannot be that. */
static size_t grouped(const char *text, size_t n)
{
	size_t at = digits(text, n);

	if (at < 1 || at > GROEP || text[0] == '0')
		return 0;
	while (at < n && text[at] == '.') {
		if (digits(text + at + 1, n - at - 1) != GROEP)
			return 0;
		at += GROEP + 1;
	}
	return at;
}

/* Add a digit at the end of a number that stays within int64_t. */
static bool push(int64_t *value, char digit)
{
	int64_t d = digit - '0';

	if (*value > (INT64_MAX - d) / 10)
		return false;
	*value = *value * 10 + d;
	return true;
}

/* The value of `whole` bytes (dots in it are passed over) and of the decimals. */
static bool scale(const char *text, size_t whole, const char *decimals, size_t n, int64_t *out)
{
	int64_t value = 0;

	for (size_t i = 0; i < whole; i++)
		if (text[i] != '.' && !push(&value, text[i]))
			return false;
	for (size_t i = 0; i < DECIMALEN; i++)
		if (!push(&value, i < n ? decimals[i] : '0'))
			return false;
	*out = value;
	return true;
}

bool wz_getal_parse(const char *text, wz_getal *out)
{
	size_t n = strlen(text), whole, decimals = 0;
	bool negative = false;
	int64_t value;

	text = wz__trim(text, &n);
	if (n && (*text == '-' || *text == '+')) {
		negative = *text == '-';
		text++;
		n--;
	}
	whole = grouped(text, n);
	if (!whole || (whole < n && text[whole] != ','))
		whole = digits(text, n);
	if (!whole)
		return false;
	if (whole < n) {
		if (text[whole] != ',' && text[whole] != '.')
			return false;
		decimals = n - whole - 1;
		if (!decimals || decimals > DECIMALEN || digits(text + whole + 1, decimals) != decimals)
			return false;
	}
	if (!scale(text, whole, text + whole + 1, decimals, &value))
		return false;
	*out = negative ? -value : value;
	return true;
}

/* At most three characters for each three digits, and a sign, point and decimals. */
_Static_assert(WZ_FORMAT_SIZE >= 1 + 15 + 4 + 1 + DECIMALEN + 1, "a number must fit");

static char *format(char *buf, wz_getal getal, char thousands, char point)
{
	char reversed[WZ_FORMAT_SIZE];
	uint64_t rest = getal < 0 ? UINT64_C(0) - (uint64_t)getal : (uint64_t)getal;
	unsigned fraction = (unsigned)(rest % WZ_GETAL_SCHAAL);
	size_t n = 0, at = 0;

	if (getal == WZ_GETAL_GEEN) {
		buf[0] = '\0';
		return buf;
	}
	rest /= WZ_GETAL_SCHAAL;
	for (int i = 0; i == 0 || rest; i++, rest /= 10) {
		if (thousands && i && i % GROEP == 0)
			reversed[n++] = thousands;
		reversed[n++] = (char)('0' + rest % 10);
	}
	if (getal < 0)
		buf[at++] = '-';
	while (n)
		buf[at++] = reversed[--n];
	if (fraction) {
		unsigned unit = WZ_GETAL_SCHAAL / 10;

		buf[at++] = point;
		/* Three decimals would read back as thousands: then also the fourth. */
		for (int i = 0; fraction || i == 3; i++, unit /= 10) {
			buf[at++] = (char)('0' + fraction / unit);
			fraction %= unit;
		}
	}
	buf[at] = '\0';
	return buf;
}

char *wz_getal_machine(char *buf, wz_getal getal)
{
	return format(buf, getal, '\0', '.');
}

char *wz_getal_dutch(char *buf, wz_getal getal)
{
	return format(buf, getal, '.', ',');
}
