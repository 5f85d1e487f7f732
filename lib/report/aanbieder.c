/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <welzijn/aanbieder.h>
#include "report/lijst.h"
#include "report/percelen.h"
#include "report/rapportages.h"
#include "store/aanbieder_rijen.h"
#include "store/samen.h"

/* The columns of aanbieders.csv (DESIGN §4), so that a list reads back. */
enum { AANBIEDER, NAAM, ALIASSEN, COMBINATIE, ROL, OPDRACHT, BRON, N };
static const wz_column kolommen[N] = {
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[NAAM] = { "naam", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[ALIASSEN] = { "aliassen", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[COMBINATIE] = { "combinatie", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[ROL] = { "rol", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
};

/* A combinatie of which a provider is a member, in a contract (0: in all). */
typedef struct combinatie {
	int64_t id, opdracht;
} combinatie;
typedef struct combinaties {
	combinatie *van;
	size_t n, capacity;
} combinaties;

static wz_status lees_combinaties(wz_dossier *dossier, int64_t aanbieder, combinaties *out)
{
	sqlite3_stmt *statement;
	wz__lid_rij rij;
	bool row = true;
	out->n = 0;
	wz_status status = wz__lidmaatschappen_van(dossier, aanbieder, &statement);
	while (status == WZ_OK) {
		status = wz__lid_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
			out->van[out->n++] = (combinatie){ rij.combinatie_id, rij.opdracht_id };
		else
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

/* Whether a provider works in a lot: its own, or one of its combinatie. */
static bool werkt_in(int64_t aanbieder, const combinaties *lid_van,
                     const wz__perceelsleutel *perceel)
{
	if (perceel->aanbieder == aanbieder)
		return true;
	for (size_t i = 0; i < lid_van->n; i++)
		if (perceel->aanbieder == lid_van->van[i].id
		    && (lid_van->van[i].opdracht == 0 || lid_van->van[i].opdracht == perceel->opdracht))
			return true;
	return false;
}

static bool past(const wz__keuze *keuze, const wz__gekozen *gekozen, const combinaties *lid_van,
                 int64_t aanbieder)
{
	if (!wz__ids_heeft(&keuze->aanbieder, aanbieder))
		return false;
	if (keuze->opdracht.n == 0 && keuze->perceel.n == 0 && keuze->stadsdeel.n == 0
	    && keuze->n_perioden == 0)
		return true;
	for (size_t i = 0; i < gekozen->n; i++)
		if (werkt_in(aanbieder, lid_van, &gekozen->perceel[i]))
			return true;
	return false;
}

static void zet_naam(wz_table *table, const wz__aanbieder_rij *rij, const char *aliassen)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, AANBIEDER, rij->kort);
	wz__cel_tekst(table, NAAM, rij->naam);
	wz__cel_tekst(table, ALIASSEN, aliassen);
}

/* One row per membership; one without where there is none. */
static wz_status zet_rijen(wz_dossier *dossier, wz_table *table, const wz__aanbieder_rij *aanbieder,
                           const char *aliassen)
{
	sqlite3_stmt *statement;
	wz__lid_rij rij;
	bool row = true, geen = true;
	wz_status status = wz__lidmaatschappen_van(dossier, aanbieder->id, &statement);
	while (status == WZ_OK) {
		status = wz__lid_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		geen = false;
		zet_naam(table, aanbieder, aliassen);
		wz__cel_tekst(table, COMBINATIE, rij.combinatie);
		wz__cel_tekst(table, ROL, rij.rol);
		wz__cel_tekst(table, OPDRACHT, rij.opdracht);
		wz__cel_tekst(table, BRON, *rij.bron != '\0' ? rij.bron : aanbieder->bron);
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && geen) {
		zet_naam(table, aanbieder, aliassen);
		wz__cel_tekst(table, BRON, aanbieder->bron);
	}
	return status;
}

static wz_status zet_lijst(wz_dossier *dossier, const wz__keuze *keuze, const wz__gekozen *gekozen,
                           wz_table *table)
{
	sqlite3_stmt *statement;
	wz__aanbieder_rij rij;
	combinaties lid_van = { 0 };
	wz__buf aliassen = { 0 };
	bool row = true;
	wz_status status = wz__aanbieder_rijen(dossier, 0, &statement);
	while (status == WZ_OK) {
		status = wz__aanbieder_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = lees_combinaties(dossier, rij.id, &lid_van);
		if (status == WZ_OK)
			status = wz__samen_aliassen(dossier, rij.id, "|", &aliassen);
		if (status == WZ_OK && past(keuze, gekozen, &lid_van, rij.id))
			status = zet_rijen(dossier, table, &rij, wz__buf_str(&aliassen));
	}
	wz__done(dossier, statement);
	wz__buf_free(&aliassen);
	free(lid_van.van);
	return status;
}

static wz_status vul_lijst(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                           wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	(void)vraag;
	wz_verslag_title(verslag, "Aanbieders");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "aanbieders", kolommen, N);
	wz_status status = wz__gekozen_bepaal(dossier, keuze, WZ__KIES_PERIODE, &gekozen);
	if (status == WZ_OK)
		status = zet_lijst(dossier, keuze, &gekozen, table);
	wz__gekozen_free(&gekozen);
	return status;
}

wz_status wz_aanbieder_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "aanbieder list", filter, vul_lijst, NULL, out);
}

/* One provider: its fields, members or memberships, lots and reports. */

enum { V_AANBIEDER, V_NAAM, V_ALIASSEN, V_ALIASSEN_MENS, V_BRON, V_N };
static const wz_column velden[V_N] = {
	[V_AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[V_NAAM] = { "naam", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[V_ALIASSEN] = { "aliassen", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[V_ALIASSEN_MENS] = { "aliassen", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[V_BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static wz_status zet_aliassen(wz_dossier *dossier, int64_t id, wz_table *table)
{
	wz__buf buf = { 0 };
	wz_status status = wz__samen_aliassen(dossier, id, "|", &buf);
	if (status == WZ_OK) {
		wz__cel_tekst(table, V_ALIASSEN, wz__buf_str(&buf));
		status = wz__samen_aliassen(dossier, id, ", ", &buf);
	}
	if (status == WZ_OK)
		wz__cel_tekst(table, V_ALIASSEN_MENS, wz__buf_str(&buf));
	wz__buf_free(&buf);
	return status;
}

static wz_status zet_velden(wz_dossier *dossier, int64_t id, wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz__aanbieder_rij rij;
	bool row = false;
	wz_status status = wz__aanbieder_rijen(dossier, id, &statement);
	if (status == WZ_OK)
		status = wz__aanbieder_volgende(dossier, statement, &rij, &row);
	if (status == WZ_OK && row) {
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "aanbieder", velden, V_N);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, V_AANBIEDER, rij.kort);
		wz__cel_tekst(table, V_NAAM, rij.naam);
		wz__cel_tekst(table, V_BRON, rij.bron);
		status = wz__titel(dossier, verslag, "Aanbieder %s", rij.kort);
		if (status == WZ_OK)
			status = zet_aliassen(dossier, id, table);
	}
	wz__done(dossier, statement);
	return status;
}

enum { L_AANBIEDER, L_NAAM, L_ROL, L_OPDRACHT, L_BRON, L_N };
static const wz_column leden[L_N] = {
	[L_AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[L_NAAM] = { "naam", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[L_ROL] = { "rol", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[L_OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[L_BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
};
enum { C_COMBINATIE, C_ROL, C_OPDRACHT, C_BRON, C_N };
static const wz_column combinatiekolommen[C_N] = {
	[C_COMBINATIE] = { "combinatie", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[C_ROL] = { "rol", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[C_OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[C_BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
};

static void zet_lid(wz_table *table, const wz__lid_rij *rij)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, L_AANBIEDER, rij->lid);
	wz__cel_tekst(table, L_NAAM, rij->lid_naam);
	wz__cel_tekst(table, L_ROL, rij->rol);
	wz__cel_tekst(table, L_OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, L_BRON, rij->bron);
}

static void zet_combinatie(wz_table *table, const wz__lid_rij *rij)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, C_COMBINATIE, rij->combinatie);
	wz__cel_tekst(table, C_ROL, rij->rol);
	wz__cel_tekst(table, C_OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, C_BRON, rij->bron);
}

static wz_status zet_lidmaatschappen(wz_dossier *dossier, sqlite3_stmt *statement, wz_table *table,
                                     void (*zet)(wz_table *table, const wz__lid_rij *rij))
{
	wz__lid_rij rij;
	bool row = true;
	wz_status status = WZ_OK;
	while (status == WZ_OK) {
		status = wz__lid_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		zet(table, &rij);
	}
	return status;
}

static wz_status zet_combinaties(wz_dossier *dossier, int64_t id, wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "leden", leden, L_N);
	wz_table_caption(table, "Leden");
	wz_status status = wz__leden_van(dossier, id, &statement);
	if (status == WZ_OK)
		status = zet_lidmaatschappen(dossier, statement, table, zet_lid);
	wz__done(dossier, statement);
	if (status != WZ_OK)
		return status;
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "combinaties", combinatiekolommen, C_N);
	wz_table_caption(table, "Lid van combinatie");
	status = wz__lidmaatschappen_van(dossier, id, &statement);
	if (status == WZ_OK)
		status = zet_lidmaatschappen(dossier, statement, table, zet_combinatie);
	wz__done(dossier, statement);
	return status;
}

static wz_status zet_percelen(wz_dossier *dossier, int64_t id, wz_verslag *verslag)
{
	const wz__keuze alles = { 0 };
	wz__gekozen percelen = { 0 };
	combinaties lid_van = { 0 };
	size_t n = 0;
	wz_status status = lees_combinaties(dossier, id, &lid_van);
	if (status == WZ_OK)
		status = wz__gekozen_bepaal(dossier, &alles, 0, &percelen);
	for (size_t i = 0; i < percelen.n; i++)
		if (werkt_in(id, &lid_van, &percelen.perceel[i]))
			percelen.perceel[n++] = percelen.perceel[i];
	percelen.n = n;
	if (status == WZ_OK)
		status = wz__percelen_tabel(dossier, &percelen, "Percelen", verslag);
	wz__gekozen_free(&percelen);
	free(lid_van.van);
	return status;
}

static wz_status vul_een(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                         wz_verslag *verslag)
{
	int64_t id = 0;
	(void)keuze;
	wz_status status = wz__vind_aanbieder(dossier, vraag, &id);
	if (status == WZ_OK)
		status = zet_velden(dossier, id, verslag);
	if (status == WZ_OK)
		status = zet_combinaties(dossier, id, verslag);
	if (status == WZ_OK)
		status = zet_percelen(dossier, id, verslag);
	if (status == WZ_OK)
		status = wz__rapportages_van(dossier, 0, id, verslag);
	return status;
}

wz_status wz_aanbieder_show(wz_dossier *dossier, const char *naam, wz_verslag **out)
{
	return wz__lijst(dossier, "aanbieder show", NULL, vul_een, naam, out);
}
