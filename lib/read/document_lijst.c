/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/document_lijst.h"

#include <stdio.h>
#include <string.h>
#include "base/ontleed.h"

enum { GETAL_SIZE = 32, ROMEINS_MAX = 3999 };

void wz__teller_opnieuw(wz__teller *telling, size_t niveau)
{
	for (size_t i = niveau; i < WZ__UIT_NIVEAUS; i++)
		telling->begonnen[i] = false;
}

void wz__teller_zet(wz__teller *telling, size_t niveau, size_t stand)
{
	/* Before the first there is none: counting up from the largest gives 0. */
	telling->stand[niveau] = stand - 1;
	telling->begonnen[niveau] = true;
}

void wz__teller_volgende(wz__teller *telling, const wz__lijstniveau *niveaus, size_t niveau)
{
	/* An item without one above it stands below the first of that level. */
	for (size_t i = 0; i < niveau; i++)
		if (!telling->begonnen[i]) {
			telling->stand[i] = niveaus[i].start;
			telling->begonnen[i] = true;
		}
	if (telling->begonnen[niveau])
		telling->stand[niveau]++;
	else
		telling->stand[niveau] = niveaus[niveau].start;
	telling->begonnen[niveau] = true;
	wz__teller_opnieuw(telling, niveau + 1);
}

/* aa follows z, as word processors count. */
static void letters(char *buf, size_t n, char a)
{
	size_t times = n ? (n - 1) / 26 + 1 : 0;

	if (times >= GETAL_SIZE)
		times = GETAL_SIZE - 1;
	memset(buf, n ? a + (int)((n - 1) % 26) : 0, times);
	buf[times] = '\0';
}

static void roman(char *buf, size_t n, bool large)
{
	static const struct {
		size_t value;
		const char *small, *large;
	} signs[] = {
		{ 1000, "m", "M" }, { 900, "cm", "CM" }, { 500, "d", "D" }, { 400, "cd", "CD" },
		{ 100, "c", "C" },  { 90, "xc", "XC" },  { 50, "l", "L" },  { 40, "xl", "XL" },
		{ 10, "x", "X" },   { 9, "ix", "IX" },   { 5, "v", "V" },   { 4, "iv", "IV" },
		{ 1, "i", "I" },
	};

	*buf = '\0';
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		for (; n >= signs[i].value; n -= signs[i].value)
			strcat(buf, large ? signs[i].large : signs[i].small);
}

static void number(char *buf, wz__cijfers cijfers, size_t n)
{
	if (cijfers == WZ__CIJFERS_LETTER || cijfers == WZ__CIJFERS_HOOFDLETTER)
		letters(buf, n, cijfers == WZ__CIJFERS_LETTER ? 'a' : 'A');
	else if (cijfers >= WZ__CIJFERS_ROMEINS && n <= ROMEINS_MAX)
		roman(buf, n, cijfers == WZ__CIJFERS_ROMEINS_GROOT);
	else
		(void)snprintf(buf, GETAL_SIZE, "%zu", n);
}

/* The label as the document shows it; whether all of it fitted. */
static bool fill_in(char *buf, const wz__lijstniveau *niveaus, const wz__teller *telling,
                    const char *at)
{
	size_t used = 0;

	for (; *at; at++) {
		char digits[GETAL_SIZE] = { *at, '\0' };

		if (at[0] == '%' && at[1] >= '1' && at[1] <= '9') {
			size_t level = (size_t)(*++at - '1');

			number(digits, niveaus[level].cijfers, telling->stand[level]);
		}
		if (used + strlen(digits) >= WZ__LABEL_SIZE)
			return false;
		strcpy(buf + used, digits);
		used += strlen(digits);
	}
	buf[used] = '\0';
	return used > 0;
}

/* A label says more than a number: "Perceel %1". */
static bool has_word(const char *tekst)
{
	for (; *tekst; tekst++)
		if (wz__is_letter(tekst) && !wz__is_cijfer(*tekst))
			return true;
	return false;
}

const char *wz__lijst_label(char *buf, const wz__lijstniveau *niveaus, const wz__teller *telling,
                            size_t niveau, bool kop)
{
	const wz__lijstniveau *own = &niveaus[niveau];

	if (own->cijfers == WZ__CIJFERS_TEKEN)
		return kop ? NULL : strcpy(buf, "-");
	if (own->tekst && (kop || has_word(own->tekst)))
		return fill_in(buf, niveaus, telling, own->tekst) ? buf : NULL;
	if (own->cijfers == WZ__CIJFERS_GEEN || kop)
		return NULL;
	(void)snprintf(buf, WZ__LABEL_SIZE, "%zu.", telling->stand[niveau]);
	return buf;
}
