/* SPDX-License-Identifier: EUPL-1.2 */
/* The header of a table: which column stands where. */
#include <stdio.h>
#include <string.h>
#include "base/bsn.h"
#include "base/tekst.h"
#include "read/lezer_deel.h"

void wz__lezer_fout(wz__lezer *lezer, size_t nummer, size_t plaats, const char *kolom,
                    const char *format, ...)
{
	char naam[WZ__KOLOMNAAM_SIZE] = "", cel[WZ__CELNAAM_SIZE];
	wz__buf message = { 0 };
	va_list args;

	va_start(args, format);
	wz__buf_vformat(&message, format, args);
	va_end(args);
	wz__fout(lezer->fouten, lezer->bestand, wz__lezer_blad(lezer), nummer, kolom, "%s",
	         wz__buf_str(&message));
	if (lezer->boek && nummer) {
		if (plaats != SIZE_MAX)
			(void)wz__kolomnaam(naam, plaats);
		(void)snprintf(cel, sizeof cel, "%s%zu", naam, nummer);
		wz__fout_cel(lezer->fouten, cel);
	}
	lezer->fouten->failed = lezer->fouten->failed || message.failed;
	wz__buf_free(&message);
}

const char *wz__kop_naam(wz__lezer *lezer, const char *tekst, size_t n)
{
	wz__buf name = { 0 };
	const char *copy;

	tekst = wz__trim(tekst, &n);
	while (n >= 2 && (*tekst == '"' || *tekst == '\'') && tekst[n - 1] == *tekst) {
		n -= 2;
		tekst = wz__trim(tekst + 1, &n);
	}
	if (n > 1 && tekst[n - 1] == '*') {
		n--;
		tekst = wz__trim(tekst, &n);
	}
	for (size_t i = 0; i < n;) {
		size_t blank = wz__blank(tekst + i, n - i);

		if (!blank)
			wz__buf_char(&name, tekst[i]);
		else if (!wz__blank(tekst + i + blank, n - i - blank))
			wz__buf_char(&name, ' ');
		i += blank ? blank : 1;
	}
	copy = name.failed ? NULL : wz__arena_text(&lezer->arena, wz__buf_str(&name));
	wz__buf_free(&name);
	return copy;
}

size_t wz__kop_vind(const wz__lezer *lezer, const char *naam)
{
	for (size_t i = 0; i < lezer->n; i++)
		if (wz__fold_equal(naam, strlen(naam), lezer->kolommen[i].naam,
		                   strlen(lezer->kolommen[i].naam)))
			return i;
	return lezer->n;
}

static void fault_unknown(wz__lezer *lezer, size_t nummer, size_t plaats, const char *naam)
{
	const char *names[WZ__KOLOMMEN_MAX];

	for (size_t i = 0; i < lezer->n; i++)
		names[i] = lezer->kolommen[i].naam;
	/* Its digits are never printed. */
	if (wz__heeft_bsn(naam, strlen(naam))) {
		wz__lezer_fout(lezer, nummer, plaats, NULL,
		               "de naam van een kolom bevat een burgerservicenummer (BSN)");
		return;
	}
	wz__lezer_fout(lezer, nummer, plaats, naam, "onbekende kolom");
	wz__fout_bedoelde(lezer->fouten, wz_suggest(naam, names, lezer->n));
}

bool wz__kop_kolom(wz__lezer *lezer, size_t nummer, size_t plaats, const char *tekst, size_t n)
{
	const char *naam = wz__kop_naam(lezer, tekst, n);
	size_t column;

	if (!naam)
		return false;
	column = wz__kop_vind(lezer, naam);
	if (!*naam) {
		wz__lezer_fout(lezer, nummer, plaats, NULL, "kolom %zu heeft geen naam", plaats + 1);
	} else if (column == lezer->n) {
		fault_unknown(lezer, nummer, plaats, naam);
	} else if (lezer->veld[column] != NIET_IN_BESTAND) {
		wz__lezer_fout(lezer, nummer, plaats, naam, "kolom staat er twee keer in");
	} else {
		lezer->veld[column] = plaats;
		lezer->kop[column] = naam;
	}
	return true;
}

void wz__kop_klaar(wz__lezer *lezer, size_t nummer)
{
	for (size_t i = 0; i < lezer->n; i++)
		if (lezer->kolommen[i].verplicht && lezer->veld[i] == NIET_IN_BESTAND)
			wz__lezer_fout(lezer, nummer, SIZE_MAX, lezer->kolommen[i].naam,
			               "verplichte kolom ontbreekt");
}
