/* SPDX-License-Identifier: EUPL-1.2 */
/* A report in plain text, Markdown or HTML: what it says was achieved, lot by lot. */
#include "proef.h"
#include "read/verslag.h"

static void is_resultaat(const wz__verslagtekst *verslag, const wz__verslagresultaat *r, size_t n)
{
	EIS(r->deel == SIZE_MAX || r->deel < verslag->n_delen);
	EIS(r->positie <= n && r->regel > 0 && r->tekst[0] != '\0');
	EIS(r->status >= WZ_REALISATIE_GEEN && (int)r->status < WZ_REALISATIES);
	proef_utf8(r->tekst);
	proef_utf8(r->toelichting);
	proef_utf8(r->deelgebied);
	proef_utf8(r->afspraak);
	proef_utf8(r->statuswoorden);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const wz__legenda legenda[] = { { "groen", WZ_GEREALISEERD } };
	wz__verslagtekst verslag;

	/* It is given UTF-8 without a NUL; fuzz_tekenset.c does the rest. */
	if (n > 0 && (!wz__utf8_valid((const char *)bytes, n) || memchr(bytes, 0, n)))
		return -1;
	char *copy = proef_kopie(bytes, n);
	EIS(wz__verslag_lees(&verslag, copy, n, legenda, LENGTE(legenda)) == WZ_OK);
	for (size_t i = 0; i < verslag.n_delen; i++) {
		proef_utf8(verslag.delen[i].perceel);
		proef_utf8(verslag.delen[i].aanbieder);
		proef_utf8(verslag.delen[i].thema);
		proef_utf8(verslag.delen[i].stadsdeel);
	}
	for (size_t i = 0; i < verslag.n_resultaten; i++)
		is_resultaat(&verslag, &verslag.resultaten[i], n);
	EIS(verslag.n_weg <= verslag.overgeslagen && verslag.n_weg <= WZ__OVERGESLAGEN_MAX);
	for (size_t i = 0; i < verslag.n_weg; i++)
		proef_utf8(verslag.weg[i].tekst);
	wz__verslagtekst_free(&verslag);
	free(copy);
	return 0;
}
