/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <welzijn/rapportage.h>

#include "dossier/bevindingen.h"
#include "dossier/kept.h"
#include "dossier/reden.h"
#include "dossier/signalen.h"

static wz_status check_withdrawable(wz_dossier *dossier, int64_t nr)
{
	static const char sql[] = "SELECT toestand FROM rapportage WHERE id = ?1";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, nr);
	status = wz__step(dossier, statement, &row);
	const char *toestand = wz__column_text(statement, 0);
	if (status == WZ_OK && !row)
		status = wz__error(dossier, WZ_ERR_NOT_FOUND, "er is geen rapportage %lld", (long long)nr);
	else if (status == WZ_OK && strcmp(toestand, "geldig") != 0)
		status = wz__error(dossier, WZ_ERR_USAGE, "rapportage %lld telt al niet meer: zij is %s",
		                   (long long)nr, toestand);
	wz__done(dossier, statement);
	return status;
}

static wz_status set_state(wz_dossier *dossier, int64_t nr, const char *toestand, const char *reden)
{
	static const char sql[] = "UPDATE rapportage SET toestand = ?2, reden = ?3 WHERE id = ?1";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, nr);
	wz__bind_text(statement, 2, toestand);
	wz__bind_text_or_null(statement, 3, reden);
	return wz__run(dossier, statement);
}

/* What the withdrawn report had replaced counts again: the withdrawal undoes the
 * whole act. Nothing else can have taken its lots meanwhile, since that would
 * have replaced the withdrawn report itself. */
static wz_status restore_replaced(wz_dossier *dossier, int64_t nr)
{
	static const char sql[] =
		"SELECT p.id FROM vervanging v JOIN rapportage p ON p.id = v.oud_id "
		"WHERE v.nieuw_id = ?1 AND p.toestand = 'vervangen' ORDER BY p.id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, nr);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		int64_t oud = wz__column_int(statement, 0, 0);
		status = set_state(dossier, oud, "geldig", NULL);
		if (status == WZ_OK)
			status = wz__kept_remember(dossier, oud);
		if (status == WZ_OK)
			status = wz__veroudert(dossier, oud, "resultaten tellen weer mee");
		if (status == WZ_OK)
			status = wz__log(dossier, "rapportage %lld telt weer mee", (long long)oud);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz_rapportage_withdraw(wz_dossier *dossier, int64_t nr, const char *reden)
{
	wz_status status = wz__reden_nodig(dossier, reden, "intrekken kan alleen met een reden");
	if (status == WZ_OK)
		status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = check_withdrawable(dossier, nr);
	if (status == WZ_OK)
		status = wz__kept_forget(dossier, nr);
	if (status == WZ_OK)
		status = wz__veroudert(dossier, nr, "resultaten zijn ingetrokken");
	if (status == WZ_OK)
		status = set_state(dossier, nr, "ingetrokken", reden);
	if (status == WZ_OK)
		status = wz__log(dossier, "rapportage %lld ingetrokken: %s", (long long)nr, reden);
	if (status == WZ_OK)
		status = restore_replaced(dossier, nr);
	if (status == WZ_OK)
		status = wz__bevindingen_herzie_van(dossier, nr);
	if (status == WZ_OK)
		status = wz__signalen_bij_rapportage(dossier, nr);
	return wz__end(dossier, status);
}
