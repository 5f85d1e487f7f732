/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/gekozen.h"
#include <stdlib.h>
#include "overzicht/periode.h"
#include "store/perceel_rijen.h"

static bool past(const wz__keuze *keuze, int waarop, const wz__perceel_rij *perceel)
{
	if (!wz__ids_heeft(&keuze->opdracht, perceel->opdracht_id)
	    || !wz__ids_heeft(&keuze->perceel, perceel->id)
	    || !wz__ids_heeft(&keuze->stadsdeel, perceel->stadsdeel_id))
		return false;
	if ((waarop & WZ__KIES_AANBIEDER) && !wz__ids_heeft(&keuze->aanbieder, perceel->aanbieder_id))
		return false;
	return !(waarop & WZ__KIES_PERIODE) || wz__van_kracht(keuze, perceel->begin, perceel->eind);
}

static wz_status voeg_toe(wz_dossier *dossier, const wz__perceel_rij *rij, wz__gekozen *out)
{
	if (!wz__grow(&out->perceel, &out->capacity, out->n + 1, sizeof *out->perceel))
		return wz__nomem(dossier);
	out->perceel[out->n++] = (wz__perceelsleutel){ rij->id, rij->opdracht_id, rij->stadsdeel_id,
		                                           rij->aanbieder_id };
	return WZ_OK;
}

static int volgens_id(const void *a, const void *b)
{
	int64_t links = ((const wz__perceelsleutel *)a)->id;
	int64_t rechts = ((const wz__perceelsleutel *)b)->id;
	return (links > rechts) - (links < rechts);
}

wz_status wz__gekozen_bepaal(wz_dossier *dossier, const wz__keuze *keuze, int waarop,
                             wz__gekozen *out)
{
	sqlite3_stmt *statement;
	wz__perceel_rij rij;
	bool row = true;
	wz_status status = wz__perceel_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__perceel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (past(keuze, waarop, &rij))
			status = voeg_toe(dossier, &rij, out);
	}
	wz__done(dossier, statement);
	if (out->n > 1)
		qsort(out->perceel, out->n, sizeof *out->perceel, volgens_id);
	return status;
}

const wz__perceelsleutel *wz__gekozen_perceel(const wz__gekozen *gekozen, int64_t id)
{
	wz__perceelsleutel zoek = { .id = id };
	if (gekozen->n == 0)
		return NULL;
	return bsearch(&zoek, gekozen->perceel, gekozen->n, sizeof zoek, volgens_id);
}

void wz__gekozen_free(wz__gekozen *gekozen)
{
	free(gekozen->perceel);
	*gekozen = (wz__gekozen){ 0 };
}
