/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/datum.h"

#include <string.h>
#include "base/tekst.h"

enum { JAAR_EERSTE = 1900, JAAR_LAATSTE = 2199, MAANDEN = 12 };

static wz_datum make(int jaar, int maand, int dag)
{
	return jaar * 10000 + maand * 100 + dag;
}

static int days_in(int jaar, int maand)
{
	static const int days[MAANDEN] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);

	return maand == 2 && leap ? 29 : days[maand - 1];
}

/* At most `most` digits at *text, which moves past them; -1 when there are fewer
 * than `least`. */
static int number(const char **text, const char *end, int least, int most)
{
	int value = 0, n = 0;

	while (n < most && *text < end && **text >= '0' && **text <= '9') {
		value = value * 10 + (*(*text)++ - '0');
		n++;
	}
	return n < least ? -1 : value;
}

static bool dash(const char **text, const char *end)
{
	if (*text == end || **text != '-')
		return false;
	(*text)++;
	return true;
}

bool wz_datum_parse(const char *text, wz_datum *out)
{
	size_t n = strlen(text);
	const char *begin = wz__trim(text, &n), *at = begin, *end = at + n;
	int first = number(&at, end, 1, 4);
	bool iso = at - begin == 4;
	/* People (and spreadsheets) leave out the zeros of 1-2-2024; machines do not. */
	bool dutch = at - begin <= 2;
	int maand = dash(&at, end) ? number(&at, end, iso ? 2 : 1, 2) : -1;
	int last = dash(&at, end) ? number(&at, end, iso ? 2 : 4, iso ? 2 : 4) : -1;
	int jaar = iso ? first : last;
	int dag = iso ? last : first;

	if (at != end || !(iso || dutch) || jaar < JAAR_EERSTE || jaar > JAAR_LAATSTE || maand < 1 ||
	    maand > MAANDEN || dag < 1 || dag > days_in(jaar, maand))
		return false;
	*out = make(jaar, maand, dag);
	return true;
}

static char *put(char *to, int value, int width)
{
	for (int i = width; i-- > 0; value /= 10)
		to[i] = (char)('0' + value % 10);
	return to + width;
}

char *wz_datum_machine(char *buf, wz_datum datum)
{
	char *to = buf;

	if (datum > 0) {
		to = put(to, datum / 10000, 4);
		*to++ = '-';
		to = put(to, datum / 100 % 100, 2);
		*to++ = '-';
		to = put(to, datum % 100, 2);
	}
	*to = '\0';
	return buf;
}

char *wz_datum_dutch(char *buf, wz_datum datum)
{
	char *to = buf;

	if (datum > 0) {
		to = put(to, datum % 100, 2);
		*to++ = '-';
		to = put(to, datum / 100 % 100, 2);
		*to++ = '-';
		to = put(to, datum / 10000, 4);
	}
	*to = '\0';
	return buf;
}

wz_datum wz__datum_volgende(wz_datum datum)
{
	int jaar = datum / 10000, maand = datum / 100 % 100, dag = datum % 100;

	if (datum == 0)
		return 0;
	if (dag < days_in(jaar, maand))
		return datum + 1;
	return maand < MAANDEN ? make(jaar, maand + 1, 1) : make(jaar + 1, 1, 1);
}

wz_datum wz__datum_vorige(wz_datum datum)
{
	int jaar = datum / 10000, maand = datum / 100 % 100, dag = datum % 100;

	if (datum == 0)
		return 0;
	if (dag > 1)
		return datum - 1;
	if (maand == 1)
		return make(jaar - 1, MAANDEN, 31);
	return make(jaar, maand - 1, days_in(jaar, maand - 1));
}

bool wz_periode_parse(const char *text, wz_periode *out)
{
	size_t n = strlen(text);
	const char *at = wz__trim(text, &n), *end = at + n;
	int jaar = number(&at, end, 4, 4);
	wz_periode periode = { .soort = WZ_PERIODE_JAAR };

	if (jaar < JAAR_EERSTE || jaar > JAAR_LAATSTE)
		return false;
	periode.jaar = (int16_t)jaar;
	if (at != end) {
		int most;

		if (end - at != 3 || at[0] != '-')
			return false;
		if (at[1] == 'H' || at[1] == 'h')
			periode.soort = WZ_PERIODE_HALFJAAR;
		else if (at[1] == 'Q' || at[1] == 'q')
			periode.soort = WZ_PERIODE_KWARTAAL;
		else
			return false;
		most = periode.soort == WZ_PERIODE_HALFJAAR ? 2 : 4;
		if (at[2] < '1' || at[2] > '0' + most)
			return false;
		periode.deel = (uint8_t)(at[2] - '0');
	}
	*out = periode;
	return true;
}

char *wz_periode_format(char *buf, wz_periode periode)
{
	char *to = buf;

	if (periode.soort != WZ_PERIODE_GEEN) {
		to = put(to, periode.jaar, 4);
		if (periode.soort != WZ_PERIODE_JAAR) {
			*to++ = '-';
			*to++ = periode.soort == WZ_PERIODE_HALFJAAR ? 'H' : 'Q';
			to = put(to, periode.deel, 1);
		}
	}
	*to = '\0';
	return buf;
}

/* Months in one part; 0 for no period. */
static int months(wz_periode periode)
{
	switch (periode.soort) {
	case WZ_PERIODE_JAAR:
		return MAANDEN;
	case WZ_PERIODE_HALFJAAR:
		return 6;
	case WZ_PERIODE_KWARTAAL:
		return 3;
	default:
		return 0;
	}
}

/* Months of the year before the period. */
static int months_before(wz_periode periode)
{
	return periode.soort == WZ_PERIODE_JAAR ? 0 : (periode.deel - 1) * months(periode);
}

wz_datum wz_periode_begin(wz_periode periode)
{
	if (!months(periode))
		return 0;
	return make(periode.jaar, months_before(periode) + 1, 1);
}

wz_datum wz_periode_eind(wz_periode periode)
{
	int maand = months_before(periode) + months(periode);

	if (!months(periode))
		return 0;
	return make(periode.jaar, maand, days_in(periode.jaar, maand));
}

bool wz__periode_gelijk(wz_periode a, wz_periode b)
{
	return a.soort == b.soort && a.jaar == b.jaar && a.deel == b.deel;
}

bool wz__periode_in(wz_periode deel, wz_periode geheel)
{
	return months(deel) && months(geheel) && wz_periode_begin(deel) >= wz_periode_begin(geheel) &&
	       wz_periode_eind(deel) <= wz_periode_eind(geheel);
}

int wz__periode_volgorde(wz_periode a, wz_periode b)
{
	wz_datum begin_a = wz_periode_begin(a), begin_b = wz_periode_begin(b);

	if (begin_a != begin_b)
		return begin_a < begin_b ? -1 : 1;
	return months(b) - months(a);
}

bool wz__periode_delen(wz_periode periode, wz_periode delen[2])
{
	if (periode.soort != WZ_PERIODE_JAAR && periode.soort != WZ_PERIODE_HALFJAAR)
		return false;
	for (uint8_t i = 0; i < 2; i++) {
		bool jaar = periode.soort == WZ_PERIODE_JAAR;

		delen[i] = periode;
		delen[i].soort = jaar ? WZ_PERIODE_HALFJAAR : WZ_PERIODE_KWARTAAL;
		delen[i].deel = (uint8_t)(jaar ? i + 1 : 2 * periode.deel - 1 + i);
	}
	return true;
}

wz_periode wz__periode_jaar(int jaar)
{
	return (wz_periode){ .jaar = (int16_t)jaar, .soort = WZ_PERIODE_JAAR };
}
