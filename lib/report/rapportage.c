/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/rapportage.h>
#include "overzicht/periode.h"
#include "report/rapportages.h"
#include "report/resultaten.h"
#include "store/rapportage_rijen.h"
#include "store/samen.h"

/* One report has more columns than a list of them, and begins with the same. A
 * line of 80 columns has no room for all of them: there a person finds what a
 * report replaced behind its toestand, and the rest in the show. */
enum {
	NR, NR_MENS, OPDRACHT, AANBIEDER, PERIODE, BESTAND, SHA256, ONTVANGEN, VERSIE, VERVANGT,
	TOESTAND, TOESTAND_MENS, LIJST,
	REDEN = LIJST, VERVANGEN_DOOR, BLAD, GROOTTE, SHA256_RESULTATEN, TOTAAL, STATUSSEN,
	ZONDER_STATUS = STATUSSEN + WZ_REALISATIES - 1, VELDEN
};

#define BEGIN \
	[NR] = { "nr", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false }, \
	[NR_MENS] = { "nr", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false }, \
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false }, \
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false }, \
	[PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false }, \
	[BESTAND] = { "bestand", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false }, \
	[ONTVANGEN] = { "ontvangen", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false }, \
	[TOESTAND] = { "toestand", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[TOESTAND_MENS] = { "toestand", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false }

static const wz_column kolommen[LIJST] = {
	BEGIN,
	[SHA256] = { "sha256", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[VERSIE] = { "versie", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false },
	[VERVANGT] = { "vervangt", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
};

#define AANTAL(naam, kop) { naam, kop, WZ_TYPE_INTEGER, WZ_USE_BOTH, false }
static const wz_column velden[VELDEN] = {
	BEGIN,
	[SHA256] = { "sha256", "sha256 van het bestand", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[VERSIE] = { "versie", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	[VERVANGT] = { "vervangt", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[REDEN] = { "reden", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[VERVANGEN_DOOR] = { "vervangen_door", "vervangen door", WZ_TYPE_ID, WZ_USE_BOTH, false },
	[BLAD] = { "blad", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[GROOTTE] = { "grootte", "grootte in bytes", WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	[SHA256_RESULTATEN] = { "sha256_resultaten", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[TOTAAL] = AANTAL("totaal", "resultaten"),
	[STATUSSEN + WZ_GEREALISEERD - 1] = AANTAL("gerealiseerd", NULL),
	[STATUSSEN + WZ_DEELS_GEREALISEERD - 1] = AANTAL("deels_gerealiseerd", "deels gerealiseerd"),
	[STATUSSEN + WZ_NIET_GEREALISEERD - 1] = AANTAL("niet_gerealiseerd", "niet gerealiseerd"),
	[STATUSSEN + WZ_ONBEKEND - 1] = AANTAL("onbekend", NULL),
	[STATUSSEN + WZ_DOORLOPEND - 1] = AANTAL("doorlopend", NULL),
	[ZONDER_STATUS] = AANTAL("zonder_status", "zonder status"),
};

/* "geldig (vervangt 2+3)": buf holds the numbers. */
static void zet_toestand(wz_table *table, const char *toestand, wz__buf *buf)
{
	wz__buf regel = { 0 };
	wz__buf_text(&regel, toestand);
	if (buf->size > 0)
		wz__buf_format(&regel, " (vervangt %s)", wz__buf_str(buf));
	wz__cel_tekst(table, TOESTAND_MENS, wz__buf_str(&regel));
	buf->failed = buf->failed || regel.failed;
	wz__buf_free(&regel);
}

static wz_status zet_rij(wz_dossier *dossier, wz_table *table, const wz__rapportage_rij *rij,
                         wz__buf *buf)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_nr(table, NR, rij->id);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
	wz__cel_periode(table, PERIODE, rij->periode);
	wz__cel_tekst(table, BESTAND, rij->bestand);
	wz__cel_tekst(table, SHA256, rij->sha256);
	wz__cel_datum(table, ONTVANGEN, rij->ontvangen);
	wz_table_value(table, VERSIE, rij->versie);
	wz__cel_tekst(table, TOESTAND, rij->toestand);
	wz_status status = wz__samen_vervangt(dossier, rij->id, buf);
	if (status != WZ_OK)
		return status;
	wz__cel_tekst(table, VERVANGT, wz__buf_str(buf));
	zet_toestand(table, rij->toestand, buf);
	return WZ_OK;
}

/* Whether the filter asks for nothing that its lots decide, or one was chosen. */
static wz_status heeft_gekozen(wz_dossier *dossier, const wz__keuze *keuze,
                               const wz__gekozen *gekozen, int64_t rapportage, bool *out)
{
	sqlite3_stmt *statement;
	bool row = true;
	*out = keuze->perceel.n == 0 && keuze->stadsdeel.n == 0;
	if (*out)
		return WZ_OK;
	wz_status status = wz__rapportage_percelen(dossier, rapportage, &statement);
	while (status == WZ_OK && !*out) {
		status = wz__step(dossier, statement, &row);
		if (status != WZ_OK || !row)
			break;
		*out = wz__gekozen_perceel(gekozen, wz__column_int(statement, 0, 0)) != NULL;
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status zet_rijen(wz_dossier *dossier, const wz__keuze *keuze, const wz__gekozen *gekozen,
                           sqlite3_stmt *statement, wz_table *table)
{
	wz__rapportage_rij rij;
	wz__buf buf = { 0 };
	bool row = true, past = false;
	wz_status status = WZ_OK;
	while (status == WZ_OK) {
		status = wz__rapportage_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!wz__ids_heeft(&keuze->opdracht, rij.opdracht_id)
		    || !wz__ids_heeft(&keuze->aanbieder, rij.aanbieder_id)
		    || !wz__in_perioden(keuze, rij.periode))
			continue;
		status = heeft_gekozen(dossier, keuze, gekozen, rij.id, &past);
		if (status == WZ_OK && past)
			status = zet_rij(dossier, table, &rij, &buf);
	}
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	return status;
}

static wz_status vul_lijst(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                           wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	sqlite3_stmt *statement = NULL;
	(void)vraag;
	wz_verslag_title(verslag, "Rapportages");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "rapportages", kolommen, LIJST);
	wz_status status = wz__gekozen_bepaal(dossier, keuze, 0, &gekozen);
	if (status == WZ_OK)
		status = wz__rapportage_rijen(dossier, &statement);
	if (status == WZ_OK)
		status = zet_rijen(dossier, keuze, &gekozen, statement, table);
	wz__done(dossier, statement);
	wz__gekozen_free(&gekozen);
	return status;
}

wz_status wz_rapportage_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "rapportage list", filter, vul_lijst, NULL, out);
}

wz_status wz__rapportages_van(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                              wz_verslag *verslag)
{
	const wz__keuze alles = { 0 };
	sqlite3_stmt *statement;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "rapportages", kolommen, LIJST);
	wz_table_caption(table, "Rapportages");
	wz_status status = opdracht != 0
		? wz__rapportages_van_opdracht(dossier, opdracht, &statement)
		: wz__rapportages_van_aanbieder(dossier, aanbieder, &statement);
	if (status == WZ_OK)
		status = zet_rijen(dossier, &alles, NULL, statement, table);
	wz__done(dossier, statement);
	return status;
}

/* One report with its results. */

static wz_status zet_telling(wz_dossier *dossier, wz_table *table, int64_t rapportage)
{
	int64_t telling[WZ_REALISATIES], totaal = 0;
	wz_status status = wz__rapportage_telling(dossier, rapportage, telling);
	if (status != WZ_OK)
		return status;
	for (size_t i = 0; i < WZ_REALISATIES; i++) {
		totaal += telling[i];
		wz_table_value(table, i == WZ_REALISATIE_GEEN ? ZONDER_STATUS : STATUSSEN + i - 1,
		               telling[i]);
	}
	wz_table_value(table, TOTAAL, totaal);
	return WZ_OK;
}

static wz_status zet_velden(wz_dossier *dossier, const wz__rapportage_rij *rij,
                            wz_verslag *verslag, wz__buf *buf)
{
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "rapportage", velden, VELDEN);
	wz_status status = wz__titel(dossier, verslag, "Rapportage %" PRId64, rij->id);
	if (status == WZ_OK)
		status = zet_rij(dossier, table, rij, buf);
	wz__cel_tekst(table, REDEN, rij->reden);
	wz__cel_tekst(table, BLAD, rij->blad);
	wz_table_value(table, GROOTTE, rij->grootte);
	wz__cel_tekst(table, SHA256_RESULTATEN, rij->sha256_resultaten);
	if (status == WZ_OK)
		status = wz__samen_vervangen_door(dossier, rij->id, buf);
	if (status != WZ_OK)
		return status;
	wz__cel_tekst(table, VERVANGEN_DOOR, wz__buf_str(buf));
	return zet_telling(dossier, table, rij->id);
}

static wz_status zet_resultaten(wz_dossier *dossier, int64_t rapportage, wz_verslag *verslag,
                                wz__buf *buf)
{
	wz__koppelingen koppelingen = { 0 };
	sqlite3_stmt *statement = NULL;
	wz__resultaat_rij rij;
	bool row = true;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "resultaten", wz__resultaat_lijst,
	                                   wz__n_resultaat_lijst);
	wz_table_caption(table, "Resultaten");
	wz_status status = wz__koppelingen_lees(dossier, NULL, &koppelingen);
	if (status == WZ_OK)
		status = wz__resultaten_van_rapportage(dossier, rapportage, &statement);
	while (status == WZ_OK) {
		status = wz__resultaat_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		wz__resultaat_zet(table, &rij, wz__koppeling_met(&koppelingen, rij.koppeling), buf);
	}
	wz__done(dossier, statement);
	wz__koppelingen_free(&koppelingen);
	return status;
}

static wz_status vul_een(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                         wz_verslag *verslag)
{
	int64_t nr = *(const int64_t *)vraag;
	sqlite3_stmt *statement;
	wz__rapportage_rij rij;
	wz__buf buf = { 0 };
	bool row = false;
	(void)keuze;
	wz_status status = wz__rapportage_met_nr(dossier, nr, &statement);
	if (status == WZ_OK)
		status = wz__rapportage_volgende(dossier, statement, &rij, &row);
	if (status == WZ_OK)
		status = row ? zet_velden(dossier, &rij, verslag, &buf)
		             : wz__geen_nr(dossier, "rapportage", nr);
	wz__done(dossier, statement);
	if (status == WZ_OK)
		status = zet_resultaten(dossier, nr, verslag, &buf);
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	return status;
}

wz_status wz_rapportage_show(wz_dossier *dossier, int64_t nr, wz_verslag **out)
{
	return wz__lijst(dossier, "rapportage show", NULL, vul_een, &nr, out);
}
