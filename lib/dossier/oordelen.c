/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <welzijn/afspraak.h>
#include <welzijn/vaststelling.h>

#include "dossier/nulmeting.h"
#include "dossier/reden.h"
#include "dossier/signalen.h"
#include "store/keuze.h"

/* What a contract manager adds to an agreed item: a verdict, a baseline. */

static bool known_code(const char *code)
{
	for (const char *const *known = wz_reden_codes(); *known != NULL; known++)
		if (strcmp(*known, code) == 0)
			return true;
	return false;
}

static wz_status check(wz_dossier *dossier, const wz_vaststelling *in)
{
	wz_status status = wz__reden_nodig(dossier, in->reden, "een vaststelling heeft een reden nodig");
	if (status != WZ_OK)
		return status;
	if (in->status == WZ_REALISATIE_GEEN || in->periode.soort == WZ_PERIODE_GEEN)
		return wz__error(dossier, WZ_ERR_USAGE, "een vaststelling heeft een status en een periode nodig");
	if (in->reden_code != NULL && !known_code(in->reden_code))
		return wz__error(dossier, WZ_ERR_USAGE, "onbekende reden-code \"%s\"", in->reden_code);
	return WZ_OK;
}

/* A verdict on a period in which the item does not run would never count: most
 * likely the year is mistyped. */
static wz_status check_runs(wz_dossier *dossier, int64_t afspraak, const wz_vaststelling *in)
{
	static const char sql[] =
		"SELECT coalesce(p.begin, o.begin), coalesce(p.eind, max(o.eind, coalesce(o.verlengd_tot, 0))) "
		"FROM afspraak a JOIN perceel p ON p.id = a.perceel_id JOIN opdracht o ON o.id = p.opdracht_id "
		"WHERE a.id = ?1";
	char periode[WZ_FORMAT_SIZE], van[WZ_FORMAT_SIZE], tot[WZ_FORMAT_SIZE];
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, afspraak);
	status = wz__step(dossier, statement, &row);
	wz_datum begin = (wz_datum)wz__column_int(statement, 0, 0);
	wz_datum eind = (wz_datum)wz__column_int(statement, 1, 0);
	wz__done(dossier, statement);
	if (status == WZ_OK && row &&
	    (begin > wz_periode_eind(in->periode) || eind < wz_periode_begin(in->periode)))
		return wz__error(dossier, WZ_ERR_USAGE, "afspraak %s loopt niet in %s, maar van %s tot en met %s",
		                 in->afspraak, wz_periode_format(periode, in->periode),
		                 wz_datum_dutch(van, begin), wz_datum_dutch(tot, eind));
	return status;
}

static wz_status insert_vaststelling(wz_dossier *dossier, int64_t afspraak, const wz_vaststelling *in)
{
	static const char sql[] =
		"INSERT INTO vaststelling (afspraak_id, periode, status, reden, reden_code, wie, wanneer) "
		"VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, afspraak);
	wz__bind_periode(dossier, statement, 2, in->periode);
	wz__bind_text(statement, 3, wz_realisatie_naam(in->status));
	wz__bind_text(statement, 4, in->reden);
	wz__bind_text_or_null(statement, 5, in->reden_code);
	wz__bind_text(statement, 6, dossier->wie != NULL ? dossier->wie : "");
	wz__bind_text(statement, 7, dossier->moment != NULL ? dossier->moment : "");
	return wz__run(dossier, statement);
}

wz_status wz_vaststelling_add(wz_dossier *dossier, const wz_vaststelling *vaststelling)
{
	char periode[WZ_FORMAT_SIZE];
	int64_t afspraak = 0;
	wz_filter filter = { .perioden = &vaststelling->periode, .n_perioden = 1 };
	wz_status status = check(dossier, vaststelling);
	if (status == WZ_OK)
		status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__vind_afspraak(dossier, vaststelling->afspraak, &filter, &afspraak);
	if (status == WZ_OK)
		status = check_runs(dossier, afspraak, vaststelling);
	if (status == WZ_OK)
		status = insert_vaststelling(dossier, afspraak, vaststelling);
	if (status == WZ_OK)
		status = wz__signalen_bij_afspraak(dossier, afspraak, &vaststelling->periode);
	if (status == WZ_OK)
		status = wz__log(dossier, "afspraak %s over %s vastgesteld als %s: %s", vaststelling->afspraak,
		                 wz_periode_format(periode, vaststelling->periode),
		                 wz_realisatie_naam(vaststelling->status), vaststelling->reden);
	return wz__end(dossier, status);
}

static wz_status insert_nulmeting(wz_dossier *dossier, int64_t afspraak, wz_getal waarde, wz_datum datum,
                                  const char *bron)
{
	static const char sql[] =
		"INSERT INTO nulmeting (afspraak_id, waarde, datum, bron, wie, wanneer) "
		"VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, afspraak);
	wz__bind_int(statement, 2, waarde);
	wz__bind_int_or_null(statement, 3, datum, 0);
	wz__bind_text_or_null(statement, 4, bron);
	wz__bind_text(statement, 5, dossier->wie != NULL ? dossier->wie : "");
	wz__bind_text(statement, 6, dossier->moment != NULL ? dossier->moment : "");
	return wz__run(dossier, statement);
}

wz_status wz__nulmeting_zorg(wz_dossier *dossier, int64_t afspraak, wz_getal waarde, const char *bron,
                             bool *changed)
{
	static const char sql[] = "SELECT 1 FROM nulmeting WHERE afspraak_id = ?1 AND waarde = ?2 LIMIT 1";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, afspraak);
	wz__bind_int(statement, 2, waarde);
	status = wz__step(dossier, statement, &row);
	wz__done(dossier, statement);
	if (status != WZ_OK || row)
		return status;
	*changed = true;
	return insert_nulmeting(dossier, afspraak, waarde, 0, bron);
}

wz_status wz_nulmeting_add(wz_dossier *dossier, const char *afspraak, wz_getal waarde, wz_datum datum,
                           const char *bron)
{
	char getal[WZ_FORMAT_SIZE];
	int64_t id = 0;
	if (waarde == WZ_GETAL_GEEN)
		return wz__error(dossier, WZ_ERR_USAGE, "een nulmeting heeft een waarde nodig");
	wz_status status = wz__geen_bsn(dossier, bron);
	if (status == WZ_OK)
		status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__vind_afspraak(dossier, afspraak, NULL, &id);
	if (status == WZ_OK)
		status = insert_nulmeting(dossier, id, waarde, datum, bron);
	if (status == WZ_OK)
		status = wz__signalen_bij_afspraak(dossier, id, NULL);
	if (status == WZ_OK)
		status = wz__log(dossier, "nulmeting van afspraak %s: %s", afspraak, wz_getal_dutch(getal, waarde));
	return wz__end(dossier, status);
}
