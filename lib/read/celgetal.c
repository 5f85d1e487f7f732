/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/celgetal.h"

#include <string.h>

enum { MACHT_MAX = 1000, HEEL_MAX = 18 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Round to the first `n` digits, a half away from zero; digits at the end that are 0 go. */
static void keep_digits(wz__celgetal *getal, size_t n)
{
	bool up = getal->n > n && getal->cijfers[n] >= '5';

	if (getal->n > n)
		getal->n = n;
	while (up && getal->n && getal->cijfers[getal->n - 1] == '9')
		getal->n--;
	if (up && getal->n) {
		getal->cijfers[getal->n - 1]++;
	} else if (up) {
		getal->cijfers[getal->n++] = '1';
		getal->komma++;
	}
	while (getal->n && getal->cijfers[getal->n - 1] == '0')
		getal->n--;
}

/* "e-5" and the like; false when something else stands there. */
static bool read_power(const char *at, const char *end, int *power)
{
	bool minus = false;
	int value = 0;

	*power = 0;
	if (at == end)
		return true;
	if (*at++ != 'e' && at[-1] != 'E')
		return false;
	if (at < end && (*at == '-' || *at == '+'))
		minus = *at++ == '-';
	if (at == end)
		return false;
	for (; at < end; at++) {
		if (!is_digit(*at))
			return false;
		if (value < MACHT_MAX)
			value = value * 10 + (*at - '0');
	}
	*power = minus ? -value : value;
	return true;
}

/* The digits to where they end; one more than is kept, to round by. */
static const char *read_digits(wz__celgetal *out, const char *at, const char *end, bool *any)
{
	bool point = false;

	for (; at < end && (is_digit(*at) || (*at == '.' && !point)); at++) {
		if (*at == '.') {
			point = true;
			continue;
		}
		*any = true;
		if (out->n || *at != '0') {
			if (out->n < sizeof out->cijfers)
				out->cijfers[out->n++] = *at;
			out->komma += !point && out->komma < MACHT_MAX;
		} else if (point && out->komma > -MACHT_MAX) {
			out->komma--;
		}
	}
	return at;
}

bool wz__celgetal_lees(wz__celgetal *out, const char *text, size_t n)
{
	const char *end = text + n, *at = text;
	bool any = false;
	int power;

	*out = (wz__celgetal){ 0 };
	if (at < end && (*at == '-' || *at == '+'))
		out->negatief = *at++ == '-';
	at = read_digits(out, at, end, &any);
	if (!any || !read_power(at, end, &power))
		return false;
	out->komma += power;
	keep_digits(out, WZ__CIJFERS);
	if (!out->n)
		*out = (wz__celgetal){ 0 };
	return true;
}

/* The number to so many decimals. */
static wz__celgetal rounded(const wz__celgetal *getal, int decimals)
{
	wz__celgetal copy = *getal;
	int keep = copy.komma + decimals;

	if (keep < 0)
		return (wz__celgetal){ 0 };
	keep_digits(&copy, (size_t)keep);
	if (!copy.n)
		return (wz__celgetal){ 0 };
	return copy;
}

/* The digit at a place: 0 is the first before the comma, -1 the first behind it. */
static char digit_at(const wz__celgetal *getal, int place)
{
	int i = getal->komma - 1 - place;

	return i >= 0 && i < (int)getal->n ? getal->cijfers[i] : '0';
}

bool wz__celgetal_toon(wz__buf *out, const wz__celgetal *getal, int decimalen, bool *afgerond)
{
	int most = decimalen < 0 || decimalen > WZ__DECIMALEN_MAX ? WZ__DECIMALEN_MAX : decimalen;
	wz__celgetal show = rounded(getal, most);
	int behind = (int)show.n - show.komma; /* decimals it has */

	*afgerond = show.n != getal->n || show.komma != getal->komma ||
	            memcmp(show.cijfers, getal->cijfers, show.n) != 0;
	if (show.komma > HEEL_MAX)
		return false;
	if (decimalen >= 0)
		behind = most;
	if (show.negatief)
		wz__buf_char(out, '-');
	for (int place = show.komma > 0 ? show.komma - 1 : 0; place >= 0; place--)
		wz__buf_char(out, digit_at(&show, place));
	if (behind > 0)
		wz__buf_char(out, ',');
	for (int place = -1; place >= -behind; place--)
		wz__buf_char(out, digit_at(&show, place));
	return true;
}

int wz__celgetal_decimalen(const wz__celgetal *getal, const char *text, size_t n)
{
	for (int decimals = 0; decimals <= WZ__DECIMALEN_MAX; decimals++) {
		wz__celgetal show = rounded(getal, decimals);
		int place = show.komma > 0 ? show.komma - 1 : 0;
		size_t i = 0;

		for (; i < n; i++) {
			if (!is_digit(text[i]))
				continue;
			if (place < -decimals || text[i] != digit_at(&show, place))
				break;
			place--;
		}
		if (i == n && place == -decimals - 1)
			return decimals;
	}
	return -1;
}

/* ---- days ---- */

enum { DAG_SECONDEN = 86400, DAG_MAX = 2958465 /* 31-12-9999 */ };
#define NANO INT64_C(1000000000)

/* The civil date of a day counted from 1-3-0000, by eras of 400 years. */
static void civil(int32_t days, int *jaar, int *maand, int *dag)
{
	int32_t era = days / 146097, doe = days % 146097;
	int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int32_t mp = (5 * doy + 2) / 153;

	*dag = doy - (153 * mp + 2) / 5 + 1;
	*maand = mp < 10 ? mp + 3 : mp - 9;
	*jaar = yoe + era * 400 + (*maand <= 2);
}

/* Whole days and seconds. */
static bool split_day(const wz__celgetal *getal, int32_t *days, int32_t *seconds)
{
	int64_t whole = 0, nano = 0;

	if (getal->negatief || getal->komma > 7)
		return false;
	for (int place = getal->komma - 1; place >= 0; place--)
		whole = whole * 10 + (digit_at(getal, place) - '0');
	for (int place = -1; place >= -9; place--)
		nano = nano * 10 + (digit_at(getal, place) - '0');
	nano = (nano * DAG_SECONDEN + NANO / 2) / NANO;
	whole += nano / DAG_SECONDEN;
	*days = (int32_t)whole;
	*seconds = (int32_t)(nano % DAG_SECONDEN);
	return whole <= DAG_MAX;
}

bool wz__celdatum_toon(wz__buf *out, const wz__celgetal *getal, bool vanaf_1904, bool tijd)
{
	int32_t days, seconds;
	int jaar, maand, dag;

	if (!split_day(getal, &days, &seconds))
		return false;
	if (vanaf_1904)
		days += 1462;
	/* Day 60 of the calendar of 1900 is a 29 February that never was. */
	else if (days < 1 || days == 60)
		return false;
	else if (days < 60)
		days++;
	if (days > DAG_MAX)
		return false;
	civil(days + 693899, &jaar, &maand, &dag); /* 0 is 30-12-1899 */
	wz__buf_format(out, "%04d-%02d-%02d", jaar, maand, dag);
	if (tijd && seconds / 60 > 0)
		wz__buf_format(out, " %02d:%02d", (int)(seconds / 3600), (int)(seconds / 60 % 60));
	return true;
}

bool wz__celtijd_toon(wz__buf *out, const wz__celgetal *getal)
{
	int32_t days, seconds;

	if (!split_day(getal, &days, &seconds))
		return false;
	wz__buf_format(out, "%lld:%02d", (long long)days * 24 + seconds / 3600, (int)(seconds / 60 % 60));
	return true;
}
