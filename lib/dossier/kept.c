/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/datum.h"
#include "base/eenheid.h"
#include "base/woorden.h"
#include "dossier/kept.h"
#include "store/gelezen.h"

/* The agreed items of a koppeling with their units. Which lots a number was
 * reported for does not matter to those who share it, so `eerste` is the first
 * koppeling of the same agreed items. */
struct wz__kept_leden {
	size_t n;
	int64_t eerste;
	int64_t *afspraak;
	const char **eenheid;
};

/* Keys are compared as bytes, so they have no padding that is not zeroed. */
typedef struct sleutel {
	int64_t id, aanbieder, periode, status;
} sleutel;

static sleutel key_of(int64_t id, int64_t aanbieder, wz_periode periode, int64_t status)
{
	int64_t p = ((int64_t)periode.jaar * 16 + periode.soort) * 16 + periode.deel;
	return (sleutel){ id, aanbieder, p, status };
}

static wz_status read_leden(wz__kept_totals *kept, wz_dossier *dossier, int64_t koppeling,
                            struct wz__kept_leden *out)
{
	static const char sql[] =
		"SELECT a.id, a.eenheid, (SELECT min(e.id) FROM koppeling e WHERE e.afspraken = "
		"(SELECT d.afspraken FROM koppeling d WHERE d.id = ?1)) FROM koppeling_afspraak k "
		"JOIN afspraak a ON a.id = k.afspraak_id WHERE k.koppeling_id = ?1 ORDER BY a.id";
	sqlite3_stmt *statement;
	int64_t ids[WZ__KOPPELING_MAX];
	const char *units[WZ__KOPPELING_MAX];
	bool row = true;
	*out = (struct wz__kept_leden){ 0 };
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, koppeling);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row &&
	       out->n < WZ__KOPPELING_MAX) {
		ids[out->n] = wz__column_int(statement, 0, 0);
		out->eerste = wz__column_int(statement, 2, 0);
		units[out->n] = wz__arena_text(&kept->arena, wz__column_text(statement, 1));
		if (units[out->n++] == NULL)
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	if (status != WZ_OK || out->n == 0)
		return status;
	out->afspraak = wz__arena_alloc(&kept->arena, out->n * sizeof *ids);
	out->eenheid = wz__arena_alloc(&kept->arena, out->n * sizeof *units);
	if (out->afspraak == NULL || out->eenheid == NULL)
		return wz__nomem(dossier);
	memcpy(out->afspraak, ids, out->n * sizeof *ids);
	memcpy(out->eenheid, units, out->n * sizeof *units);
	return WZ_OK;
}

static wz_status leden_of(wz__kept_totals *kept, wz_dossier *dossier, int64_t koppeling,
                          const struct wz__kept_leden **out)
{
	bool made;
	int64_t *index = wz__map_put(&kept->koppelingen, &koppeling, sizeof koppeling, (int64_t)kept->n_leden,
	                             &made);
	if (index == NULL)
		return wz__nomem(dossier);
	if (made) {
		if (!wz__grow(&kept->leden, &kept->leden_capacity, kept->n_leden + 1, sizeof *kept->leden))
			return wz__nomem(dossier);
		wz_status status = read_leden(kept, dossier, koppeling, &kept->leden[kept->n_leden]);
		if (status != WZ_OK)
			return status;
		kept->n_leden++;
	}
	*out = &kept->leden[*index];
	return WZ_OK;
}

static wz_status count(wz__kept_totals *kept, wz_dossier *dossier, const wz__kept_resultaat *in)
{
	sleutel key = key_of(in->koppeling, in->aanbieder, in->periode, in->feit.status);
	bool made;
	int64_t *index = wz__map_put(&kept->tellingen, &key, sizeof key, (int64_t)kept->n_telling, &made);
	if (index == NULL || (made && !wz__grow(&kept->telling, &kept->telling_capacity, kept->n_telling + 1,
	                                        sizeof *kept->telling)))
		return wz__nomem(dossier);
	if (made)
		kept->telling[kept->n_telling++] = (wz__kept_telling_rij){
			in->koppeling, in->aanbieder, in->periode, in->feit.status, 0
		};
	kept->telling[*index].aantal++;
	return WZ_OK;
}

static wz_status evidence(wz__kept_totals *kept, wz_dossier *dossier, const wz__kept_resultaat *in,
                          int64_t afspraak, const wz__feit *feit)
{
	sleutel key = key_of(afspraak, in->aanbieder, in->periode, 0);
	bool made;
	int64_t *index = wz__map_put(&kept->bewijzen, &key, sizeof key, (int64_t)kept->n_bewijs, &made);
	if (index == NULL || (made && !wz__grow(&kept->bewijs, &kept->bewijs_capacity, kept->n_bewijs + 1,
	                                        sizeof *kept->bewijs)))
		return wz__nomem(dossier);
	if (made)
		wz__bewijs_begin(&kept->bewijs[kept->n_bewijs++], afspraak, in->aanbieder, in->periode);
	return wz__bewijs_add(&kept->bewijs[*index], feit) ? WZ_OK : wz__nomem(dossier);
}

wz_status wz__kept_add(wz__kept_totals *kept, wz_dossier *dossier, const wz__kept_resultaat *in)
{
	const struct wz__kept_leden *leden = NULL;
	wz_status status = leden_of(kept, dossier, in->koppeling, &leden);
	if (status == WZ_OK)
		status = count(kept, dossier, in);
	for (size_t i = 0; status == WZ_OK && i < leden->n; i++) {
		wz__feit feit = in->feit;
		feit.eenheid_gelijk = in->gelezen
		                          ? wz__gelezen_vergelijkbaar(in->eenheid, leden->eenheid[i])
		                          : wz__eenheid_gelijk(in->eenheid, leden->eenheid[i]);
		feit.gedeelde_koppeling = leden->n > 1 ? leden->eerste : 0;
		status = evidence(kept, dossier, in, leden->afspraak[i], &feit);
	}
	return status;
}

/* A number that was read from the text and accepted counts as if it was given. */
#define RESULTATEN \
	"SELECT r.koppeling_id, p.aanbieder_id, p.periode, r.status, " WZ__GETAL_KOLOMMEN ", " \
	WZ__GETAL_HERKOMST ", r.deelgebied, " WZ__GETAL_GELEZEN " FROM rapportage p " \
	"JOIN resultaat r ON r.rapportage_id = p.id " \
	"LEFT JOIN aanvaarding v ON v.resultaat_id = r.id AND r.aantal IS NULL "

/* Columns 0…9 of the queries below. */
static wz_status add_rows(wz__kept_totals *kept, wz_dossier *dossier, sqlite3_stmt *statement)
{
	bool row = true;
	wz_status status = WZ_OK;
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		wz__kept_resultaat in = { 0 };
		in.koppeling = wz__column_int(statement, 0, 0);
		in.aanbieder = wz__column_int(statement, 1, 0);
		in.periode = wz__column_periode(statement, 2);
		int woord = wz__woord_waarde(wz__realisaties, wz__column_text(statement, 3));
		in.feit.status = woord > 0 ? (wz_realisatie)woord : WZ_REALISATIE_GEEN;
		in.feit.aantal = wz__column_int(statement, 4, WZ_GETAL_GEEN);
		woord = wz__woord_waarde(wz__grenzen, wz__column_text(statement, 5));
		in.feit.grens = woord > 0 ? (wz_grens)woord : WZ_PRECIES;
		in.eenheid = wz__column_text(statement, 6);
		woord = wz__woord_waarde(wz__herkomsten, wz__column_text(statement, 7));
		in.feit.herkomst = woord > 0 ? (wz_herkomst)woord : WZ_HERKOMST_GEEN;
		in.feit.deelgebied = wz__column_text(statement, 8);
		in.gelezen = wz__column_int(statement, 9, 0) != 0;
		status = wz__kept_add(kept, dossier, &in);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__kept_add_rapportage(wz__kept_totals *kept, wz_dossier *dossier, int64_t rapportage)
{
	static const char sql[] =
		RESULTATEN "WHERE p.id = ?1";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, rapportage);
	return add_rows(kept, dossier, statement);
}

wz_status wz__kept_add_all(wz__kept_totals *kept, wz_dossier *dossier)
{
	static const char sql[] =
		RESULTATEN "WHERE p.toestand = 'geldig'";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	return status == WZ_OK ? add_rows(kept, dossier, statement) : status;
}

static wz_status store_telling(wz_dossier *dossier, const wz__kept_telling_rij *telling)
{
	static const char sql[] = "INSERT INTO telling (koppeling_id, aanbieder_id, periode, status, aantal) "
				  "VALUES (?1, ?2, ?3, ?4, ?5)";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, telling->koppeling);
	wz__bind_int(statement, 2, telling->aanbieder);
	wz__bind_periode(dossier, statement, 3, telling->periode);
	wz__bind_text(statement, 4, wz_realisatie_naam(telling->status));
	wz__bind_int(statement, 5, telling->aantal);
	return wz__run(dossier, statement);
}

static wz_status store_bewijs(wz_dossier *dossier, const wz__bewijs *bewijs)
{
	static const char sql[] =
		"INSERT INTO bewijs (afspraak_id, aanbieder_id, periode, zonder_status, gerealiseerd, "
		"deels_gerealiseerd, niet_gerealiseerd, onbekend, doorlopend, zonder_getal, andere_eenheid, "
		"getallen, som, grens, hoogste, zwakste_getal, zwakste, gedeelde_getallen, gedeeld_som, "
		"gedeeld_grens, gedeelde_koppeling, deelgebieden) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
		"?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, bewijs->afspraak);
	wz__bind_int(statement, 2, bewijs->aanbieder);
	wz__bind_periode(dossier, statement, 3, bewijs->periode);
	for (int i = 0; i < WZ_REALISATIES; i++)
		wz__bind_int(statement, 4 + i, bewijs->per_status[i]);
	wz__bind_int(statement, 10, bewijs->zonder_getal);
	wz__bind_int(statement, 11, bewijs->andere_eenheid);
	wz__bind_int(statement, 12, bewijs->getallen);
	wz__bind_int(statement, 13, bewijs->som);
	wz__bind_int(statement, 14, bewijs->grens);
	wz__bind_int_or_null(statement, 15, bewijs->hoogste, WZ_GETAL_GEEN);
	wz__bind_int(statement, 16, bewijs->zwakste_getal);
	wz__bind_int(statement, 17, bewijs->zwakste);
	wz__bind_int(statement, 18, bewijs->gedeelde_getallen);
	wz__bind_int(statement, 19, bewijs->gedeeld_som);
	wz__bind_int(statement, 20, bewijs->gedeeld_grens);
	wz__bind_int(statement, 21, bewijs->gedeelde_koppeling);
	wz__bind_text(statement, 22, bewijs->deelgebieden);
	return wz__run(dossier, statement);
}

wz_status wz__kept_store(const wz__kept_totals *kept, wz_dossier *dossier)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < kept->n_telling; i++)
		status = store_telling(dossier, &kept->telling[i]);
	for (size_t i = 0; status == WZ_OK && i < kept->n_bewijs; i++)
		status = store_bewijs(dossier, &kept->bewijs[i]);
	return status;
}

void wz__kept_free(wz__kept_totals *kept)
{
	wz__map_free(&kept->koppelingen);
	wz__map_free(&kept->tellingen);
	wz__map_free(&kept->bewijzen);
	free(kept->leden);
	free(kept->telling);
	free(kept->bewijs);
	wz__arena_free(&kept->arena);
	*kept = (wz__kept_totals){ 0 };
}

static wz_status run_for(wz_dossier *dossier, const char *sql, int64_t rapportage)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, rapportage);
	return wz__run(dossier, statement);
}

wz_status wz__kept_forget(wz_dossier *dossier, int64_t rapportage)
{
	static const char telling[] =
		"DELETE FROM telling WHERE (aanbieder_id, periode) = "
		"(SELECT aanbieder_id, periode FROM rapportage WHERE id = ?1) "
		"AND koppeling_id IN (SELECT koppeling_id FROM resultaat WHERE rapportage_id = ?1)";
	static const char bewijs[] =
		"DELETE FROM bewijs WHERE (aanbieder_id, periode) = "
		"(SELECT aanbieder_id, periode FROM rapportage WHERE id = ?1) "
		"AND afspraak_id IN (SELECT k.afspraak_id FROM koppeling_afspraak k WHERE k.koppeling_id IN "
		"(SELECT koppeling_id FROM resultaat WHERE rapportage_id = ?1))";
	wz_status status = run_for(dossier, telling, rapportage);
	return status == WZ_OK ? run_for(dossier, bewijs, rapportage) : status;
}

wz_status wz__kept_remember(wz_dossier *dossier, int64_t rapportage)
{
	wz__kept_totals kept = { 0 };
	wz_status status = wz__kept_add_rapportage(&kept, dossier, rapportage);
	if (status == WZ_OK)
		status = wz__kept_store(&kept, dossier);
	wz__kept_free(&kept);
	return status;
}
