/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/resultaat.h>
#include "base/buf.h"
#include "base/hoeveelheid.h"
#include "report/lijst.h"

/* A program reads the parts of a quantity; a person reads them as one. */
enum {
	ZIN,
	NR,
	GELEZEN,
	SOORT,
	AANTAL,
	TOT,
	GRENS,
	EENHEID,
	HERKOMST,
	ZEKERHEID,
	HOEVEELHEID,
	GETAL,
	N
};
static const wz_column kolommen[N] = {
	[ZIN] = { "zin", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[NR] = { "nr", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false },
	[GELEZEN] = { "gelezen", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[SOORT] = { "soort", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[AANTAL] = { "aantal", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[TOT] = { "tot", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[GRENS] = { "grens", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[EENHEID] = { "eenheid", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[HERKOMST] = { "herkomst", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[ZEKERHEID] = { "zekerheid", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[HOEVEELHEID] = { "hoeveelheid", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[GETAL] = { "getal", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

/* "minstens 600 bewoners (geschat)", "30 tot 40 ouderen (onzeker)" */
static const char *als_tekst(const wz__hoeveelheid *h, wz__buf *buf)
{
	char getal[WZ_FORMAT_SIZE];

	wz__buf_clear(buf);
	if (h->grens != WZ_PRECIES)
		wz__buf_format(buf, "%s ", wz_grens_naam(h->grens));
	wz__buf_text(buf, wz_getal_dutch(getal, h->waarde));
	if (h->tot != WZ_GETAL_GEEN)
		wz__buf_format(buf, " tot %s", wz_getal_dutch(getal, h->tot));
	if (h->eenheid[0] != '\0')
		wz__buf_format(buf, " %s", h->eenheid);
	if (h->herkomst == WZ_GESCHAT)
		wz__buf_text(buf, " (geschat)");
	if (h->zekerheid != WZ__ZEKER)
		wz__buf_format(buf, " (%s)", wz__zekerheid_naam(h->zekerheid));
	return wz__buf_str(buf);
}

static void zet_rij(wz_table *table, const char *zin, size_t nr, const wz__hoeveelheid *h,
                    bool getal, wz__buf *buf)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, ZIN, zin);
	wz_table_value(table, NR, (int64_t)nr);
	wz__buf_clear(buf);
	wz__buf_append(buf, zin + h->begin, h->n);
	wz_table_text(table, GELEZEN, wz__buf_str(buf));
	wz_table_text(table, SOORT, wz__hoeveelheidsoort_naam(h->soort));
	wz_table_value(table, AANTAL, h->waarde);
	wz_table_value(table, TOT, h->tot);
	wz_table_text(table, GRENS, wz_grens_naam(h->grens));
	wz__cel_tekst(table, EENHEID, h->eenheid);
	wz__cel_tekst(table, HERKOMST, wz_herkomst_naam(h->herkomst));
	wz_table_text(table, ZEKERHEID, wz__zekerheid_naam(h->zekerheid));
	wz_table_text(table, HOEVEELHEID, als_tekst(h, buf));
	wz_table_text(table, GETAL, getal ? "ja" : "nee");
}

static void lees_zin(wz_table *table, const char *zin, wz__buf *buf)
{
	wz__hoeveelheid h[WZ__HOEVEELHEDEN_MAX];
	size_t n = wz__hoeveelheden(zin, h);
	int gekozen = wz__hoeveelheid_van_resultaat(h, n, "", NULL);

	for (size_t i = 0; i < n; i++)
		zet_rij(table, zin, i + 1, &h[i], (int)i == gekozen, buf);
	if (n > 0)
		return;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, ZIN, zin);
}

wz_status wz_resultaat_read(const char *const *zinnen, size_t n, wz_verslag **out)
{
	wz_verslag *verslag = wz_verslag_new("resultaat read");
	wz_table *table;
	wz__buf buf = { 0 };
	wz_status status;

	*out = NULL;
	if (verslag == NULL)
		return WZ_ERR_NOMEM;
	wz_verslag_title(verslag, "Hoeveelheden in tekst");
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "hoeveelheden", kolommen, N);
	for (size_t i = 0; i < n; i++)
		lees_zin(table, zinnen[i], &buf);
	wz_verslag_legend(verslag, "getal ja: dit is het getal van een resultaat met deze tekst");
	wz_verslag_legend(verslag, "waarschijnlijk, onzeker: er kan ook iets anders staan; onzeker telt pas "
	                           "mee als u het nummer van het resultaat noemt");
	status = buf.failed ? WZ_ERR_NOMEM : wz_verslag_status(verslag);
	wz__buf_free(&buf);
	if (status == WZ_OK)
		*out = verslag;
	else
		wz_verslag_free(verslag);
	return status;
}
