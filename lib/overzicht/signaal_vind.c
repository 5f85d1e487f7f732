/* SPDX-License-Identifier: EUPL-1.2 */
/* One signal by its number. */
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "overzicht/signalen.h"
#include "store/rijen.h"
#include "store/signaal_rijen.h"

/* The contract of the subject of a signal; 0 of a remark, which can be about areas of
 * any. Not its lot: a signal can be about more lots than one, and count in another
 * than the first. */
static wz_status opdracht_van(wz_dossier *dossier, const char *onderwerp, int64_t *id)
{
	static const char afspraak[] = "SELECT opdracht_id FROM afspraak WHERE id = ?1";
	static const char perceel[] = "SELECT opdracht_id FROM perceel WHERE id = ?1";
	static const char koppeling[] =
		"SELECT p.opdracht_id FROM koppeling_perceel k JOIN perceel p ON p.id = k.perceel_id "
		"WHERE k.koppeling_id = ?1 LIMIT 1";
	const char *sql = *onderwerp == 'a' ? afspraak : *onderwerp == 'p' ? perceel : koppeling;
	sqlite3_stmt *statement;
	bool row = false;
	*id = 0;
	if (*onderwerp == 'e')
		return WZ_OK;
	if (*onderwerp == 'o') {
		*id = strtoll(onderwerp + 1, NULL, 10);
		return WZ_OK;
	}
	wz_status status = wz__query_id(dossier, &statement, sql, strtoll(onderwerp + 1, NULL, 10));
	if (status != WZ_OK)
		return status;
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row)
		*id = wz__column_int(statement, 0, 0);
	wz__done(dossier, statement);
	return status;
}

wz_status wz__signaal_vind(wz_dossier *dossier, int64_t nr, wz__signaalvondst *out)
{
	int64_t opdracht = 0;
	bool gevonden;
	wz__keuze keuze = { .perioden = &out->periode, .n_perioden = 1 };
	wz_status status =
		wz__signaal_met_nr(dossier, nr, &out->code, &out->onderwerp, &out->periode, &gevonden);
	if (status == WZ_OK && !gevonden)
		return wz__error(dossier, WZ_ERR_NOT_FOUND, "er is geen signaal %lld (zie 'welzijn signaal list')",
		                 (long long)nr);
	if (status == WZ_OK)
		status = opdracht_van(dossier, wz__buf_str(&out->onderwerp), &opdracht);
	if (status != WZ_OK)
		return status;
	keuze.opdracht = (wz__ids){ &opdracht, opdracht != 0, 1 };
	status = wz__signalen_lees(dossier, &keuze, &out->overzicht, &out->signalen);
	if (status == WZ_OK && opdracht == 0)
		status = wz__signalen_ervaringen(dossier, &keuze, &out->overzicht, &out->signalen);
	if (status == WZ_OK)
		status = wz__signalen_nummer(dossier, &out->signalen);
	for (size_t i = 0; status == WZ_OK && i < out->signalen.n; i++)
		if (out->signalen.van[i].nr == nr)
			out->signaal = &out->signalen.van[i];
	return status;
}

void wz__signaalvondst_free(wz__signaalvondst *vondst)
{
	wz__signalen_free(&vondst->signalen);
	wz__overzicht_free(&vondst->overzicht);
	wz__buf_free(&vondst->code);
	wz__buf_free(&vondst->onderwerp);
}
