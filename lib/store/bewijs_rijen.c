/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/bewijs_rijen.h"
#include <stdio.h>
#include "store/rijen.h"

#define BEWIJS \
	"SELECT afspraak_id, aanbieder_id, periode, zonder_status, gerealiseerd, deels_gerealiseerd," \
	" niet_gerealiseerd, onbekend, doorlopend, zonder_getal, andere_eenheid, getallen, som," \
	" grens, hoogste, zwakste_getal, zwakste, gedeelde_getallen, gedeeld_som, gedeeld_grens," \
	" gedeelde_koppeling, deelgebieden FROM bewijs"

static const char ALLE[] = BEWIJS " ORDER BY afspraak_id, aanbieder_id, periode";
static const char VAN_AFSPRAAK[] =
	BEWIJS " WHERE afspraak_id = ?1 ORDER BY afspraak_id, aanbieder_id, periode";

wz_status wz__bewijs_rijen(wz_dossier *dossier, int64_t afspraak, sqlite3_stmt **out)
{
	if (afspraak == 0)
		return wz__query(dossier, out, ALLE);
	return wz__query_id(dossier, out, VAN_AFSPRAAK, afspraak);
}

static void lees_claims(sqlite3_stmt *statement, wz__bewijs *rij)
{
	enum { EERSTE = 3 }; /* zonder_status; the statuses follow in their order */
	rij->resultaten = 0;
	for (int i = 0; i < WZ_REALISATIES; i++) {
		rij->per_status[i] = wz__column_int(statement, EERSTE + i, 0);
		rij->resultaten += rij->per_status[i];
	}
}

wz_status wz__bewijs_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__bewijs *rij,
                              bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->afspraak = wz__column_int(statement, 0, 0);
	rij->aanbieder = wz__column_int(statement, 1, 0);
	rij->periode = wz__column_periode(statement, 2);
	lees_claims(statement, rij);
	rij->zonder_getal = wz__column_int(statement, 9, 0);
	rij->andere_eenheid = wz__column_int(statement, 10, 0);
	rij->getallen = wz__column_int(statement, 11, 0);
	rij->som = wz__column_int(statement, 12, 0);
	rij->grens = (wz_grens)wz__column_int(statement, 13, WZ_PRECIES);
	rij->hoogste = wz__column_int(statement, 14, WZ_GETAL_GEEN);
	rij->zwakste_getal = (wz_herkomst)wz__column_int(statement, 15, WZ_HERKOMST_GEEN);
	rij->zwakste = (wz_herkomst)wz__column_int(statement, 16, WZ_HERKOMST_GEEN);
	rij->gedeelde_getallen = wz__column_int(statement, 17, 0);
	rij->gedeeld_som = wz__column_int(statement, 18, 0);
	rij->gedeeld_grens = (wz_grens)wz__column_int(statement, 19, WZ_PRECIES);
	rij->gedeelde_koppeling = wz__column_int(statement, 20, 0);
	snprintf(rij->deelgebieden, sizeof rij->deelgebieden, "%s", wz__column_text(statement, 21));
	return WZ_OK;
}
