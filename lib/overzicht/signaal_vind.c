/* SPDX-License-Identifier: EUPL-1.2 */
/* One signal by its number. */
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "overzicht/signalen.h"
#include "store/rijen.h"
#include "store/signaal_rijen.h"

/* The lot, or for a remark the area, in which the subject of a signal lies. */
static wz_status gebied_van(wz_dossier *dossier, const char *onderwerp, int64_t *id, bool *stadsdeel)
{
	static const char afspraak[] = "SELECT perceel_id FROM afspraak WHERE id = ?1";
	static const char perceel[] = "SELECT id FROM perceel WHERE id = ?1";
	static const char koppeling[] =
		"SELECT perceel_id FROM koppeling_perceel WHERE koppeling_id = ?1 ORDER BY 1";
	static const char ervaring[] = "SELECT stadsdeel_id FROM ervaring WHERE id = ?1";
	const char *sql = *onderwerp == 'a' ? afspraak
	                  : *onderwerp == 'p' ? perceel
	                  : *onderwerp == 'k' ? koppeling : ervaring;
	sqlite3_stmt *statement;
	bool row = false;
	*stadsdeel = sql == ervaring;
	*id = 0;
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
	int64_t id = 0;
	bool gevonden, stadsdeel = false;
	wz__keuze keuze = { .perioden = &out->periode, .n_perioden = 1 };
	wz_status status =
		wz__signaal_met_nr(dossier, nr, &out->code, &out->onderwerp, &out->periode, &gevonden);
	if (status == WZ_OK && !gevonden)
		return wz__error(dossier, WZ_ERR_NOT_FOUND, "er is geen signaal %lld", (long long)nr);
	if (status == WZ_OK)
		status = gebied_van(dossier, wz__buf_str(&out->onderwerp), &id, &stadsdeel);
	if (status != WZ_OK)
		return status;
	wz__ids *gebied = stadsdeel ? &keuze.stadsdeel : &keuze.perceel;
	*gebied = (wz__ids){ &id, 1, 1 };
	status = wz__signalen_lees(dossier, &keuze, &out->overzicht, &out->signalen);
	if (status == WZ_OK && stadsdeel)
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
