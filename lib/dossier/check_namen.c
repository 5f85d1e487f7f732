/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "dossier/check.h"

/* A name stands in the dossier as it is shown, folded to find it, and as a key to order it
 * by. The last two are made from the first, so damage to one of these shows. */
static const char sql[] =
	"SELECT 'opdracht', nummer, gevouwen, volgorde FROM opdracht "
	"UNION ALL SELECT 'stadsdeel', naam, gevouwen, NULL FROM stadsdeel "
	"UNION ALL SELECT 'wijk', naam, gevouwen, NULL FROM wijk "
	"UNION ALL SELECT 'aanbieder', kort, gevouwen, NULL FROM aanbieder "
	"UNION ALL SELECT 'alias', alias, gevouwen, NULL FROM aanbieder_alias "
	"UNION ALL SELECT 'perceel', nummer, gevouwen, volgorde FROM perceel "
	"UNION ALL SELECT 'afspraak', nummer, gevouwen, volgorde FROM afspraak";
enum { SOORT, NAAM, GEVOUWEN, VOLGORDE };

static wz_status check_row(wz__check *check, sqlite3_stmt *row, wz__buf *made)
{
	const char *naam = wz__column_text(row, NAAM);
	bool same;
	wz__buf_clear(made);
	wz__fold(made, naam, strlen(naam));
	same = strcmp(wz__buf_str(made), wz__column_text(row, GEVOUWEN)) == 0;
	if (same && !wz__column_null(row, VOLGORDE)) {
		wz__buf_clear(made);
		wz__natural_key(made, naam);
		same = strcmp(wz__buf_str(made), wz__column_text(row, VOLGORDE)) == 0;
	}
	if (!same && !made->failed) {
		wz__buf_clear(made);
		wz__buf_format(made, "%s %s", wz__column_text(row, SOORT), naam);
		wz__check_meld(check, "namen", wz__buf_str(made),
		               "de naam is anders dan die waarop wordt gezocht en geordend");
	}
	return made->failed ? wz__nomem(check->dossier) : WZ_OK;
}

wz_status wz__check_namen(wz__check *check)
{
	sqlite3_stmt *statement;
	wz__buf made = { 0 };
	bool row = true;
	wz_status status = wz__query(check->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	while (status == WZ_OK && (status = wz__step(check->dossier, statement, &row)) == WZ_OK && row)
		status = check_row(check, statement, &made);
	wz__done(check->dossier, statement);
	wz__buf_free(&made);
	return status;
}
