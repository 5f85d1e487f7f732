/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/beelden.h"
#include "report/realisatie.h"

enum { OPDRACHT, PERCEEL, STADSDEEL, AANBIEDER, THEMA, OMSCHRIJVING, PERIODE, TELLING };

/* The area and the provider stand under the theme for a person, and a contract
 * above its lots, so that the counts fit beside them on a narrow terminal. */
static const wz_column basis[] = {
	{ "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	{ "perceel", "nr", WZ_TYPE_ID, WZ_USE_BOTH, true },
	{ "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	{ "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	{ "thema", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	{ "omschrijving", "perceel", WZ_TYPE_TEXT, WZ_USE_HUMAN, true },
	{ "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	WZ__KOLOMMEN_TELLING,
};

static void rij_perceel(wz_table *table, const wz__realisatie *r, const wz__regel *regel,
                        wz__buf *buf)
{
	const wz__perceel_rij *rij = &r->overzicht.perceel[regel->perceel].rij;
	wz__buf_clear(buf);
	wz__buf_format(buf, "%s\n%s · %s", rij->thema, rij->stadsdeel, rij->aanbieder);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, OPDRACHT, rij->opdracht);
	wz_table_text(table, PERCEEL, rij->nummer);
	wz_table_text(table, STADSDEEL, rij->stadsdeel);
	wz_table_text(table, AANBIEDER, rij->aanbieder);
	wz_table_text(table, THEMA, rij->thema);
	wz_table_text(table, OMSCHRIJVING, wz__buf_str(buf));
	wz__cel_periode(table, PERIODE, regel->periode);
	wz__telcellen(table, TELLING, &regel->stand);
}

/* Without a periode asked for, each contract has one of its own. */
static void rij_opdracht(wz_table *table, const wz__realisatie *r, const wz__regel *regel,
                         wz__buf *buf)
{
	const wz__perceel_rij *rij = &r->overzicht.perceel[regel->perceel].rij;
	char periode[WZ_FORMAT_SIZE];
	wz__buf_clear(buf);
	wz__buf_format(buf, "Opdracht %s: %s", rij->opdracht, rij->titel);
	if (r->overzicht.standaard)
		wz__buf_format(buf, " (periode %s)", wz_periode_format(periode, regel->periode));
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, OMSCHRIJVING, wz__buf_str(buf));
}

static void rij_totaal(wz_table *table, const wz__realisatie *r, const wz__regel *regel,
                       const char *naam, wz__buf *buf)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf_clear(buf);
	wz__buf_text(buf, naam);
	if (r->overzicht.standaard && wz__meer_perioden(r))
		wz__buf_format(buf, " in %s", wz_periode_format(periode, regel->periode));
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, OMSCHRIJVING, wz__buf_str(buf));
	wz__cel_periode(table, PERIODE, regel->periode);
	wz__telcellen(table, TELLING, &regel->stand);
}

/* A total of one row would only repeat it. */
static void totalen(wz_table *table, const wz__realisatie *r, wz__buf *buf)
{
	const wz__regels *percelen = &r->lijst[0], *delen = &r->lijst[1], *alles = &r->lijst[2];
	for (size_t i = 0; delen->n > alles->n && i < delen->n; i++)
		rij_totaal(table, r, &delen->regel[i],
		           r->overzicht.perceel[delen->regel[i].perceel].rij.stadsdeel, buf);
	for (size_t i = 0; percelen->n > alles->n && i < alles->n; i++)
		rij_totaal(table, r, &alles->regel[i], "Alle percelen", buf);
}

static void rijen(wz_table *table, const wz__realisatie *r, wz__buf *buf)
{
	bool meer = wz__meer_opdrachten(r);
	int64_t opdracht = 0;
	for (size_t i = 0; i < r->lijst[0].n; i++) {
		const wz__regel *regel = &r->lijst[0].regel[i];
		int64_t deze = r->overzicht.perceel[regel->perceel].rij.opdracht_id;
		if (meer && deze != opdracht)
			rij_opdracht(table, r, regel, buf);
		opdracht = deze;
		rij_perceel(table, r, regel, buf);
	}
	totalen(table, r, buf);
}

static wz_status vul_tabel(wz_dossier *dossier, const wz__realisatie *r, wz_verslag *verslag)
{
	wz_column columns[sizeof basis / sizeof *basis];
	wz__buf buf = { 0 };
	for (size_t i = 0; i < sizeof basis / sizeof *basis; i++)
		columns[i] = basis[i];
	if (r->overzicht.standaard || !wz__meer_perioden(r))
		columns[PERIODE].use = WZ_USE_MACHINE;
	const size_t n = sizeof basis / sizeof *basis;
	wz__telkolommen_kies(r, columns, TELLING);
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "percelen",
	                                   wz_verslag_columns(verslag, columns, n), n);
	wz_table_balken(table, TELLING + WZ_GEREALISEERD);
	rijen(table, r, &buf);
	wz__beeld_standen(r, WZ__PER_PERCEEL, wz_verslag_get_title(verslag), "Alle percelen", verslag,
	                  &buf);
	wz_status status = buf.failed ? wz__nomem(dossier) : WZ_OK;
	wz__buf_free(&buf);
	return status;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	static const wz__groepering groepering[] = { WZ__PER_PERCEEL, WZ__PER_STADSDEEL, WZ__ALLES };
	const wz_report_options *options = vraag;
	wz__realisatie r = { 0 };
	wz_status status = wz__realisatie_lees(dossier, keuze, options, groepering, 3, &r);
	if (status == WZ_OK && options->detail) {
		status = wz__detail(dossier, &r.overzicht, &r.signalen, options, verslag);
	} else if (status == WZ_OK) {
		wz_verslag_title(verslag, "Realisatie per perceel");
		status = wz__realisatie_noem(dossier, &r, options->basis, "percelen", verslag);
		if (status == WZ_OK)
			status = vul_tabel(dossier, &r, verslag);
		wz__realisatie_legenda(&r, verslag);
	}
	wz__realisatie_free(&r);
	return status;
}

wz_status wz_report_percelen(wz_dossier *dossier, const wz_report_options *options,
                             wz_verslag **out)
{
	static const wz_report_options geen = { 0 };
	if (!options)
		options = &geen;
	*out = NULL;
	/* The page for a meeting shows items and results both; there is nothing to choose. */
	if (options->detail && options->count == WZ_COUNT_RESULTATEN)
		return wz__error(dossier, WZ_ERR_USAGE,
		                 "--detail toont afspraken en resultaten; dat gaat niet samen met "
		                 "--count=resultaten");
	return wz__lijst(dossier, "perceel report", &options->filter, vul, options, out);
}
