/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/herkoppel.h"

#include <string.h>
#include "base/tekst.h"
#include "dossier/aanvaard.h"
#include "dossier/signalen.h"
#include "store/koppeling_rijen.h"
#include "store/koppelvoorstel_rijen.h"
#include "store/resultaat_rijen.h"
#include "store/zoek.h"

/* A result as linking needs it. */
typedef struct doelwit {
	int64_t nr, rapportage, opdracht, koppeling;
	bool geldig;
} doelwit;

static wz_status find_resultaat(wz_dossier *dossier, int64_t nr, doelwit *out)
{
	static const char sql[] =
		"SELECT r.rapportage_id, p.opdracht_id, r.koppeling_id, p.toestand = 'geldig' FROM resultaat r "
		"JOIN rapportage p ON p.id = r.rapportage_id WHERE r.id = ?1";
	sqlite3_stmt *statement;
	bool row = false;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, nr);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row)
		*out = (doelwit){ nr, wz__column_int(statement, 0, 0), wz__column_int(statement, 1, 0),
			              wz__column_int(statement, 2, 0), wz__column_int(statement, 3, 0) != 0 };
	wz__done(dossier, statement);
	if (status == WZ_OK && !row)
		return wz__geen_resultaat(dossier, nr);
	if (status == WZ_OK && !out->geldig)
		return wz__error(dossier, WZ_ERR_USAGE,
		                 "resultaat %lld staat in rapportage %lld, die niet meer telt",
		                 (long long)nr, (long long)out->rapportage);
	return status;
}

/* An agreed item of the result's own contract: "3.4", or "2016/3.4". */
static wz_status find_afspraak(wz_dossier *dossier, const doelwit *doel, const char *nummer,
                               int64_t *id, int64_t *perceel)
{
	const char *slash = strchr(nummer, '/');
	wz__buf gevouwen = { 0 }, naaste = { 0 };
	int64_t opdracht = doel->opdracht;
	wz_status status = WZ_OK;
	if (slash != NULL) {
		wz__fold(&gevouwen, nummer, (size_t)(slash - nummer));
		status = wz__zoek_opdracht(dossier, wz__buf_str(&gevouwen), &opdracht);
		if (status == WZ_OK && opdracht != doel->opdracht)
			status = wz__error(dossier, WZ_ERR_USAGE,
			                   "afspraak %s is niet van de opdracht van resultaat %lld", nummer,
			                   (long long)doel->nr);
		nummer = slash + 1;
		wz__buf_clear(&gevouwen);
	}
	wz__fold(&gevouwen, nummer, strlen(nummer));
	if (status == WZ_OK)
		status = wz__zoek_afspraak(dossier, opdracht, wz__buf_str(&gevouwen), id, perceel);
	if (status == WZ_OK && *id == 0) {
		status = wz__naaste(dossier, &naaste, wz__sql_afspraken_van, opdracht, nummer);
		if (status == WZ_OK && naaste.size > 0)
			status = wz__error(dossier, WZ_ERR_NOT_FOUND,
			                   "er is geen afspraak %s (bedoelde u \"%s\"?)", nummer, naaste.bytes);
		else if (status == WZ_OK)
			status = wz__error(dossier, WZ_ERR_NOT_FOUND, "er is geen afspraak %s", nummer);
	}
	wz__buf_free(&gevouwen);
	wz__buf_free(&naaste);
	return status;
}

static bool holds(const int64_t *ids, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (ids[i] == id)
			return true;
	return false;
}

static void take_out(wz__leden *leden, int64_t afspraak)
{
	size_t kept = 0;
	for (size_t i = 0; i < leden->afspraken; i++)
		if (leden->afspraak[i] != afspraak)
			leden->afspraak[kept++] = leden->afspraak[i];
	leden->afspraken = kept;
}

/* Add the named items to the members, or take them out. */
static wz_status change_leden(wz_dossier *dossier, const doelwit *doel,
                              const char *const *afspraken, size_t n, bool add, wz__leden *leden)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		int64_t id = 0, perceel = 0;
		status = find_afspraak(dossier, doel, afspraken[i], &id, &perceel);
		if (status != WZ_OK)
			break;
		if (!holds(leden->perceel, leden->percelen, perceel))
			status = wz__error(dossier, WZ_ERR_USAGE,
			                   "afspraak %s ligt niet in een perceel van resultaat %lld",
			                   afspraken[i], (long long)doel->nr);
		else if (!add)
			take_out(leden, id);
		else if (!holds(leden->afspraak, leden->afspraken, id)) {
			if (leden->afspraken == WZ__KOPPELING_MAX)
				return wz__error(dossier, WZ_ERR_USAGE, "meer dan %d afspraken bij een resultaat",
				                 WZ__KOPPELING_MAX);
			leden->afspraak[leden->afspraken++] = id;
		}
	}
	if (!add && n == 0)
		leden->afspraken = 0;
	return status;
}

static wz_status set_koppeling(wz_dossier *dossier, int64_t nr, int64_t koppeling)
{
	static const char sql[] = "UPDATE resultaat SET koppeling_id = ?2, met_hand = 1 WHERE id = ?1";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, nr);
	wz__bind_int(statement, 2, koppeling);
	return wz__run(dossier, statement);
}

/* Of the items that it leaves, and of those that it comes to, the results are not
 * the same any more. */
static wz_status mark_outdated(wz_dossier *dossier, const doelwit *doel, int64_t nieuw)
{
	wz__verlegd verlegd = { doel->nr, doel->rapportage, doel->koppeling, nieuw };
	wz_status status = wz__veroudert_koppeling(dossier, &verlegd, true);
	return status == WZ_OK ? wz__veroudert_koppeling(dossier, &verlegd, false) : status;
}

/* Linked, or told to forget all: it may belong to something again. */
static wz_status wis_geen(wz_dossier *dossier, int64_t nr, size_t n, bool erbij,
                          wz__herkoppeld *out)
{
	return erbij || n == 0 ? wz__geen_afspraak_wis(dossier, nr, &out->gewist) : WZ_OK;
}

static wz_status verleg(wz__herrekening *h, const doelwit *doel, int64_t koppeling, bool *verworpen)
{
	wz_status status = wz__herrekening_raak(h, doel->rapportage);
	if (status == WZ_OK)
		status = mark_outdated(h->dossier, doel, koppeling);
	if (status == WZ_OK)
		status = set_koppeling(h->dossier, doel->nr, koppeling);
	return status == WZ_OK ? wz__aanvaarding_herzie(h->dossier, doel->nr, verworpen) : status;
}

wz_status wz__herkoppel(wz__herrekening *h, int64_t nr, const char *const *afspraken, size_t n,
                        bool erbij, wz__herkoppeld *out)
{
	doelwit doel = { 0 };
	wz__leden leden = { 0 };
	int64_t koppeling = 0;
	*out = (wz__herkoppeld){ 0 };
	wz_status status = find_resultaat(h->dossier, nr, &doel);
	if (status == WZ_OK)
		status = wz__koppeling_leden(h->dossier, doel.koppeling, &leden);
	if (status == WZ_OK)
		status = change_leden(h->dossier, &doel, afspraken, n, erbij, &leden);
	if (status == WZ_OK)
		status = wz__koppeling_maak(h->dossier, &leden, &koppeling);
	out->verlegd = status == WZ_OK && koppeling != doel.koppeling;
	if (out->verlegd)
		status = verleg(h, &doel, koppeling, &out->verworpen);
	return status == WZ_OK ? wis_geen(h->dossier, nr, n, erbij, out) : status;
}

wz_status wz__zelfde_afspraken(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                               size_t n, bool *zelfde)
{
	doelwit doel = { 0 };
	wz__leden nu = { 0 }, gevraagd;
	*zelfde = false;
	wz_status status = find_resultaat(dossier, nr, &doel);
	if (status == WZ_OK)
		status = wz__koppeling_leden(dossier, doel.koppeling, &nu);
	if (status != WZ_OK)
		return status;
	gevraagd = nu;
	gevraagd.afspraken = 0;
	status = change_leden(dossier, &doel, afspraken, n, true, &gevraagd);
	if (status == WZ_ERR_NOT_FOUND || status == WZ_ERR_USAGE)
		return WZ_OK;
	*zelfde = status == WZ_OK && gevraagd.afspraken == nu.afspraken;
	for (size_t i = 0; *zelfde && i < nu.afspraken; i++)
		*zelfde = holds(gevraagd.afspraak, gevraagd.afspraken, nu.afspraak[i]);
	return status;
}

wz_status wz__afspraken_van(wz_dossier *dossier, int64_t nr, wz__buf *out)
{
	doelwit doel = { 0 };
	sqlite3_stmt *statement = NULL;
	wz__gekoppeld_rij rij;
	bool row = true;
	size_t begin = out->size;
	wz_status status = find_resultaat(dossier, nr, &doel);
	if (status == WZ_OK)
		status = wz__gekoppeld_rijen(dossier, doel.koppeling, &statement);
	while (status == WZ_OK &&
	       (status = wz__gekoppeld_volgende(dossier, statement, &rij, &row)) == WZ_OK && row)
		wz__buf_format(out, "%s%s", out->size > begin ? "+" : "", rij.afspraak);
	wz__done(dossier, statement);
	return status == WZ_OK && out->failed ? wz__nomem(dossier) : status;
}

wz_status wz__nog_los(wz_dossier *dossier, int64_t nr)
{
	wz__buf al = { 0 };
	wz_status status = wz__afspraken_van(dossier, nr, &al);
	if (status == WZ_OK && al.size > 0)
		status = wz__error(dossier, WZ_ERR_USAGE, "resultaat %lld is al gekoppeld aan %s",
		                   (long long)nr, wz__buf_str(&al));
	wz__buf_free(&al);
	return status;
}
