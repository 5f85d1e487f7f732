/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/signaal_stappen.h"

#include <stdio.h>
#include <string.h>
#include "base/tekst.h"

/* In characters: of a text within a sentence, and of what is left of it at least. */
enum { KORT_MAX = 60, KORT_MIN = 30 };

/* Between two figures, where only a program looks. */
static const char tussen[] = "|";

int wz__signaalcode_met_naam(const char *naam)
{
	for (int code = 0; code < WZ__SIGNAALCODES; code++) {
		if (strcmp(wz__signaalsoort_van((wz__signaalcode)code)->code, naam) == 0)
			return code;
	}
	return -1;
}

/* Where the next text goes, and how much of the sentence that takes; NULL: nowhere. */
static const char *zoek_plaats(const char *sjabloon, size_t *size)
{
	static const char plaats[] = "{}", geen_cijfer[] = "{~}";

	for (; (sjabloon = strchr(sjabloon, '{')) != NULL; sjabloon++) {
		*size = strlen(plaats);
		if (strncmp(sjabloon, plaats, *size) == 0)
			return sjabloon;
		*size = strlen(geen_cijfer);
		if (strncmp(sjabloon, geen_cijfer, *size) == 0)
			return sjabloon;
	}
	return NULL;
}

static void cijfer_erbij(wz__buf *cijfers, const char *cijfer)
{
	if (cijfers->size > 0)
		wz__buf_text(cijfers, tussen);
	wz__buf_text(cijfers, cijfer);
}

bool wz__beweer(wz__bewering *bewering, const char *sjabloon, ...)
{
	va_list teksten;
	const char *tekst;

	wz__buf_clear(&bewering->zin);
	wz__buf_clear(&bewering->cijfers);
	va_start(teksten, sjabloon);
	while ((tekst = va_arg(teksten, const char *)) != NULL) {
		size_t size = 0;
		const char *plaats = zoek_plaats(sjabloon, &size);
		if (plaats == NULL || plaats[1] != '~')
			cijfer_erbij(&bewering->cijfers, tekst);
		if (plaats == NULL)
			continue;
		wz__buf_append(&bewering->zin, sjabloon, (size_t)(plaats - sjabloon));
		wz__buf_text(&bewering->zin, tekst);
		sjabloon = plaats + size;
	}
	va_end(teksten);
	wz__buf_text(&bewering->zin, sjabloon);
	return true;
}

void wz__bewering_free(wz__bewering *bewering)
{
	wz__buf_free(&bewering->zin);
	wz__buf_free(&bewering->cijfers);
}

/* Where the last whole word within the characters that fit ends; where that leaves
 * too little, at the last of these. */
static size_t knip(const char *tekst, size_t n)
{
	size_t at = 0, woord = 0, tekens = 0, kolommen;

	for (;; tekens++) {
		if (at == n)
			return n;
		if (tekens >= KORT_MIN && wz__blank(tekst + at, n - at) > 0)
			woord = at;
		if (tekens == KORT_MAX)
			return woord > 0 ? woord : at;
		at += wz__cluster(tekst + at, n - at, &kolommen);
	}
}

void wz__ingekort(wz__buf *uit, const char *tekst)
{
	size_t n = strlen(tekst), size;

	tekst = wz__trim(tekst, &n);
	while (n > 1 && tekst[n - 1] == '.')
		n--;
	size = knip(tekst, n);
	while (size < n && size > 1 && strchr(" .,;:", tekst[size - 1]) != NULL)
		size--;
	wz__buf_append(uit, tekst, size);
	wz__buf_text(uit, size < n ? "…" : "");
}

char *wz__hoeveel(char *buf, wz_getal aantal, wz_grens grens, const char *eenheid)
{
	char getal[WZ_FORMAT_SIZE];
	size_t at, n = strlen(eenheid);

	if (aantal == WZ_GETAL_GEEN || grens == WZ_GRENS_ONBESLIST) {
		snprintf(buf, WZ__HOEVEEL_SIZE, "een onbekend aantal");
		return buf;
	}
	snprintf(buf, WZ__HOEVEEL_SIZE, "%s%s%s%s", grens == WZ_PRECIES ? "" : wz_grens_naam(grens),
	         grens == WZ_PRECIES ? "" : " ", wz_getal_dutch(getal, aantal), n > 0 ? " " : "");
	at = strlen(buf);
	if (n >= WZ__HOEVEEL_SIZE - at) {
		n = WZ__HOEVEEL_SIZE - at - 1;
		while (n > 0 && ((unsigned char)eenheid[n] & 0xC0) == 0x80)
			n--;
	}
	memcpy(buf + at, eenheid, n);
	buf[at + n] = '\0';
	return buf;
}

void wz__lijst_erbij(wz__buf *lijst, size_t i, size_t n, const char *woord)
{
	if (i > 0)
		wz__buf_text(lijst, i + 1 == n ? " en " : ", ");
	wz__buf_text(lijst, woord);
}

bool wz__beweerd(wz__bewering *uit, wz__buf *lijst)
{
	uit->zin.failed = uit->zin.failed || lijst->failed;
	wz__buf_free(lijst);
	return true;
}
