/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/signaal_stappen.h"

#include <stdio.h>
#include <string.h>

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

bool wz__beweer(wz__bewering *bewering, const char *sjabloon, ...)
{
	va_list cijfers;
	const char *cijfer;

	wz__buf_clear(&bewering->zin);
	wz__buf_clear(&bewering->cijfers);
	va_start(cijfers, sjabloon);
	while ((cijfer = va_arg(cijfers, const char *)) != NULL) {
		const char *plaats = strstr(sjabloon, "{}");
		if (bewering->cijfers.size > 0)
			wz__buf_text(&bewering->cijfers, tussen);
		wz__buf_text(&bewering->cijfers, cijfer);
		if (plaats == NULL)
			continue;
		wz__buf_append(&bewering->zin, sjabloon, (size_t)(plaats - sjabloon));
		wz__buf_text(&bewering->zin, cijfer);
		sjabloon = plaats + strlen("{}");
	}
	va_end(cijfers);
	wz__buf_text(&bewering->zin, sjabloon);
	return true;
}

void wz__bewering_free(wz__bewering *bewering)
{
	wz__buf_free(&bewering->zin);
	wz__buf_free(&bewering->cijfers);
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
