/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/vaststelling.h>
#include "report/gekozen.h"
#include "report/lijst.h"
#include "overzicht/periode.h"
#include "store/vaststelling_rijen.h"

/* For a person the number of the agreed item is written as the commands take it,
 * the code stands behind the reason, and who, when and whether it was replaced
 * stand together. */
enum {
	OPDRACHT, AFSPRAAK, AFSPRAAK_MENS, PERIODE, STATUS, REDEN, REDEN_MENS, REDEN_CODE, WIE, WANNEER,
	TOESTAND, DOOR, N
};
static const wz_column kolommen[N] = {
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AFSPRAAK_MENS] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[STATUS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_BOTH, false },
	[REDEN] = { "reden", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[REDEN_MENS] = { "reden", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[REDEN_CODE] = { "reden_code", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[WIE] = { "wie", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[WANNEER] = { "wanneer", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[TOESTAND] = { "toestand", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[DOOR] = { "door", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

static void zet_mens(wz_table *table, const wz__vaststelling_rij *rij, wz__buf *buf)
{
	wz__cel_nummer(table, AFSPRAAK_MENS, rij->opdracht, rij->afspraak, buf);
	wz__buf_clear(buf);
	wz__buf_text(buf, rij->reden);
	if (*rij->reden_code != '\0')
		wz__buf_format(buf, " (%s)", rij->reden_code);
	wz__cel_tekst(table, REDEN_MENS, wz__buf_str(buf));
	wz__cel_door(table, DOOR, rij->wie, rij->wanneer, rij->geldig, buf);
}

static void zet_rij(wz_table *table, const wz__vaststelling_rij *rij, wz__buf *buf)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, AFSPRAAK, rij->afspraak);
	wz__cel_periode(table, PERIODE, rij->periode);
	wz__cel_waarde(table, STATUS, rij->status, WZ_REALISATIE_GEEN);
	wz__cel_tekst(table, REDEN, rij->reden);
	wz__cel_tekst(table, REDEN_CODE, rij->reden_code);
	wz__cel_tekst(table, WIE, rij->wie);
	wz__cel_tekst(table, WANNEER, rij->wanneer);
	wz__cel_tekst(table, TOESTAND, rij->geldig ? "geldig" : "vervangen");
	zet_mens(table, rij, buf);
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	sqlite3_stmt *statement = NULL;
	wz__vaststelling_rij rij;
	wz__buf buf = { 0 };
	bool row = true;
	(void)vraag;
	wz_verslag_title(verslag, "Vaststellingen");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "vaststellingen", kolommen, N);
	wz_status status = wz__gekozen_bepaal(dossier, keuze, WZ__KIES_AANBIEDER, &gekozen);
	if (status == WZ_OK)
		status = wz__vaststelling_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__vaststelling_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__gekozen_perceel(&gekozen, rij.perceel_id) && wz__in_perioden(keuze, rij.periode))
			zet_rij(table, &rij, &buf);
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	wz__gekozen_free(&gekozen);
	return status;
}

wz_status wz_vaststelling_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "vaststelling list", filter, vul, NULL, out);
}

const char *const *wz_reden_codes(void)
{
	static const char *const codes[] = {
		"personele wisseling", "geen nulmeting", "niet gerapporteerd", "in overleg vervallen",
		"niet haalbaar gebleken", "uitgesteld", "anders", NULL,
	};
	return codes;
}
