/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include "report/lijst.h"
#include "overzicht/overzicht.h"
#include "report/noem.h"
#include "report/woorden.h"

/* The columns of the file afspraken.csv, so that it reads back (DESIGN §4), and
 * for a person the target with its unit and a status per periode. */
enum {
	OPDRACHT, PERCEEL, AFSPRAAK, OMSCHRIJVING, DEELGEBIED, SOORT, DOEL, EENHEID, RICHTING, TELLING,
	DOELPERIODE, JAAR, NULMETING, DEADLINE, VERVALLEN, VERVALLEN_REDEN, BRON, DOEL_MENS, STATUS
};
#define MACHINE(naam, soort) { naam, NULL, soort, WZ_USE_MACHINE, false }
static const wz_column kolommen[STATUS] = {
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, true },
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_BOTH, true },
	[AFSPRAAK] = { "afspraak", "nr", WZ_TYPE_ID, WZ_USE_BOTH, true },
	[OMSCHRIJVING] = { "omschrijving", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[DEELGEBIED] = MACHINE("deelgebied", WZ_TYPE_TEXT),
	[SOORT] = MACHINE("soort", WZ_TYPE_TEXT),
	[DOEL] = MACHINE("doel", WZ_TYPE_NUMBER),
	[EENHEID] = MACHINE("eenheid", WZ_TYPE_TEXT),
	[RICHTING] = MACHINE("richting", WZ_TYPE_TEXT),
	[TELLING] = MACHINE("telling", WZ_TYPE_TEXT),
	[DOELPERIODE] = MACHINE("doelperiode", WZ_TYPE_TEXT),
	[JAAR] = MACHINE("jaar", WZ_TYPE_INTEGER),
	[NULMETING] = MACHINE("nulmeting", WZ_TYPE_NUMBER),
	[DEADLINE] = MACHINE("deadline", WZ_TYPE_DATE),
	[VERVALLEN] = MACHINE("vervallen", WZ_TYPE_DATE),
	[VERVALLEN_REDEN] = MACHINE("vervallen_reden", WZ_TYPE_TEXT),
	[BRON] = MACHINE("bron", WZ_TYPE_TEXT),
	[DOEL_MENS] = { "doel", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

/* jaar 0: the target that holds where no year has its own. */
static void zet_rij(const wz__overzicht *ov, size_t a, wz_getal doel, int64_t jaar,
                    wz_table *table, wz__buf *buf)
{
	const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
	const wz__perceel_rij *perceel = &ov->perceel[ov->afspraak[a].perceel].rij;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, perceel->opdracht);
	wz__cel_tekst(table, PERCEEL, perceel->nummer);
	wz__cel_tekst(table, AFSPRAAK, rij->nummer);
	wz__cel_tekst(table, OMSCHRIJVING, rij->omschrijving);
	wz__cel_tekst(table, DEELGEBIED, rij->deelgebied);
	wz__cel_tekst(table, SOORT, wz__woord_naam(wz__soorten, (int)rij->soort));
	wz_table_value(table, DOEL, doel);
	wz__cel_tekst(table, EENHEID, rij->eenheid);
	wz__cel_tekst(table, RICHTING, wz__woord_naam(wz__richtingen, (int)rij->richting));
	wz__cel_tekst(table, TELLING, wz__woord_naam(wz__tellingen, (int)rij->telling));
	wz__cel_tekst(table, DOELPERIODE, wz__woord_naam(wz__doelperioden, (int)rij->doelperiode));
	wz__cel_waarde(table, JAAR, jaar, 0);
	wz_table_value(table, NULMETING, rij->nulmeting);
	wz__cel_datum(table, DEADLINE, rij->deadline);
	wz__cel_datum(table, VERVALLEN, rij->vervallen);
	wz__cel_tekst(table, VERVALLEN_REDEN, rij->vervallen_reden);
	wz__cel_tekst(table, BRON, rij->bron);
	wz__buf_clear(buf);
	wz__doel_woorden(buf, rij, doel);
	if (jaar != 0)
		wz__buf_format(buf, " in %d", (int)jaar);
	wz_table_text(table, DOEL_MENS, wz__buf_str(buf));
}

static void zet_afspraak(const wz__overzicht *ov, size_t a, size_t n, wz_table *table,
                         wz__buf *buf)
{
	const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
	zet_rij(ov, a, rij->doel, 0, table, buf);
	for (size_t k = 0; k < n; k++) {
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
		if (oordeel && !oordeel->vervallen)
			wz_table_value(table, STATUS + k, oordeel->geldend);
	}
	size_t jaren;
	const wz__doel_rij *doel = wz__doelen_van(ov, rij->id, &jaren);
	for (size_t i = 0; i < jaren; i++)
		zet_rij(ov, a, doel[i].doel, doel[i].jaar, table, buf);
}

static wz_table *maak_tabel(const wz__overzicht *ov, size_t n, wz_verslag *verslag)
{
	char kop[WZ__PERIODEN_NAAST][WZ_FORMAT_SIZE];
	wz_column columns[STATUS + WZ__PERIODEN_NAAST];
	bool meer;
	for (size_t i = 0; i < STATUS; i++)
		columns[i] = kolommen[i];
	wz__enige_opdracht(ov, &meer);
	if (!meer)
		columns[OPDRACHT].use = WZ_USE_MACHINE;
	for (size_t k = 0; k < n; k++) {
		if (!ov->standaard)
			wz_periode_format(kop[k], ov->periode[k]);
		columns[STATUS + k] = (wz_column){ "status", ov->standaard ? "status" : kop[k],
			                               WZ_TYPE_REALISATIE, WZ_USE_HUMAN, false };
	}
	n += STATUS;
	return wz_verslag_table(verslag, WZ_TABLE_LIST, "afspraken",
	                        wz_verslag_columns(verslag, columns, n), n);
}

/* Without a periode all agreed items, so that the list holds all of them. */
static bool toont(const wz__overzicht *ov, size_t a)
{
	for (size_t k = 0; k < ov->n_perioden; k++)
		if (wz__oordeel_van(ov, a, k))
			return true;
	return ov->standaard;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	wz__overzicht ov = { 0 };
	wz__buf buf = { 0 };
	(void)vraag;
	wz_verslag_title(verslag, "Afspraken");
	wz_status status = wz__overzicht_lees(dossier, keuze, &ov);
	if (status == WZ_OK)
		status = wz__overzicht_noem(dossier, &ov, verslag);
	if (status == WZ_OK) {
		size_t n = wz__perioden_naast(&ov, verslag);
		wz_table *table = maak_tabel(&ov, n, verslag);
		for (size_t a = 0; a < ov.n_afspraken; a++)
			if (toont(&ov, a))
				zet_afspraak(&ov, a, n, table, &buf);
	}
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	wz__overzicht_free(&ov);
	return status;
}

wz_status wz_afspraak_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "afspraak list", filter, vul, NULL, out);
}
