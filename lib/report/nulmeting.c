/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include "report/gekozen.h"
#include "report/lijst.h"
#include "store/nulmeting_rijen.h"

/* For a person the number of the agreed item is written as the commands take it,
 * the value with its unit, and who, when and whether it was replaced together. */
enum {
	OPDRACHT, AFSPRAAK, AFSPRAAK_MENS, WAARDE, WAARDE_MENS, EENHEID, DATUM, BRON, WIE, WANNEER,
	TOESTAND, DOOR, N
};
static const wz_column kolommen[N] = {
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AFSPRAAK_MENS] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[WAARDE] = { "waarde", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[WAARDE_MENS] = { "nulmeting", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[EENHEID] = { "eenheid", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[DATUM] = { "datum", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[WIE] = { "wie", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[WANNEER] = { "wanneer", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[TOESTAND] = { "toestand", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[DOOR] = { "door", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

static void zet_rij(wz_table *table, const wz__nulmeting_rij *rij, wz__buf *buf)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, AFSPRAAK, rij->afspraak);
	wz__cel_nummer(table, AFSPRAAK_MENS, rij->opdracht, rij->afspraak, buf);
	wz__cel_waarde(table, WAARDE, rij->waarde, WZ_GETAL_GEEN);
	wz__cel_tekst(table, WAARDE_MENS, wz__getal_tekst(buf, rij->waarde, "", rij->eenheid));
	wz__cel_tekst(table, EENHEID, rij->eenheid);
	wz__cel_datum(table, DATUM, rij->datum);
	wz__cel_tekst(table, BRON, rij->bron);
	wz__cel_tekst(table, WIE, rij->wie);
	wz__cel_tekst(table, WANNEER, rij->wanneer);
	wz__cel_tekst(table, TOESTAND, rij->geldig ? "geldig" : "vervangen");
	wz__cel_door(table, DOOR, rij->wie, rij->wanneer, rij->geldig, buf);
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	sqlite3_stmt *statement = NULL;
	wz__nulmeting_rij rij;
	wz__buf buf = { 0 };
	bool row = true;
	(void)vraag;
	wz_verslag_title(verslag, "Nulmetingen");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "nulmetingen", kolommen, N);
	wz_status status = wz__gekozen_bepaal(dossier, keuze, WZ__KIES_AANBIEDER | WZ__KIES_PERIODE,
	                                      &gekozen);
	if (status == WZ_OK)
		status = wz__nulmeting_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__nulmeting_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__gekozen_perceel(&gekozen, rij.perceel_id))
			zet_rij(table, &rij, &buf);
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	wz__gekozen_free(&gekozen);
	return status;
}

wz_status wz_nulmeting_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "nulmeting list", filter, vul, NULL, out);
}
