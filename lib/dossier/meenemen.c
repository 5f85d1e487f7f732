/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/meenemen.h"

#include "dossier/aanvaard.h"
#include "dossier/herkoppel.h"
#include "dossier/rijparen.h"
#include "store/koppelvoorstel_rijen.h"
#include "store/rijen.h"

/* One row of the old report, and the one that comes in its place: NULL when none does. */
typedef struct overgang {
	wz__act *act;
	const wz__paarrij *oud;
	wz__paarrij *nieuw;
	bool verlegd;
} overgang;

/* `wat` did not go along, and why: told and logged. */
static wz_status blijft(const overgang *o, const char *wat, const char *waarom)
{
	wz__import_line(o->act->import, "let op: %s resultaat %lld ging niet mee: %s", wat,
	                (long long)o->oud->id, waarom);
	return wz__log(o->act->dossier, "%s resultaat %lld ging niet mee: %s", wat,
	               (long long)o->oud->id, waarom);
}

/* The same, for want of a row with the same lots and text. */
static wz_status kwijt(const overgang *o, const char *wat)
{
	static const char sql[] = "SELECT tekst FROM resultaat WHERE id = ?1";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query_id(o->act->dossier, &statement, sql, o->oud->id);
	if (status != WZ_OK)
		return status;
	status = wz__step(o->act->dossier, statement, &row);
	if (status == WZ_OK)
		wz__import_line(o->act->import, "let op: %s resultaat %lld kon niet mee (\"%.80s\")", wat,
		                (long long)o->oud->id, wz__column_text(statement, 0));
	wz__done(o->act->dossier, statement);
	return status == WZ_OK ? wz__log(o->act->dossier, "%s resultaat %lld kon niet mee", wat,
	                                 (long long)o->oud->id)
	                       : status;
}

static wz_status ging_mee(const overgang *o, const char *wat)
{
	return wz__log(o->act->dossier, "%s resultaat %lld ging mee naar resultaat %lld", wat,
	               (long long)o->oud->id, (long long)o->nieuw->id);
}

/* Runs a statement on (the new row, `id`). */
static wz_status zet(const overgang *o, const char *sql, int64_t id)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(o->act->dossier, &statement, sql, o->nieuw->id);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 2, id);
	return wz__run(o->act->dossier, statement);
}

static wz_status neem_koppeling(overgang *o)
{
	static const char sql[] = "UPDATE resultaat SET koppeling_id = ?2, met_hand = 1 WHERE id = ?1";
	const char *wat = o->oud->gekoppeld ? "de koppeling van" : "het losmaken van";
	if (o->nieuw == NULL)
		return kwijt(o, wat);
	wz_status status = zet(o, sql, o->oud->koppeling);
	o->nieuw->koppeling = o->oud->koppeling;
	o->nieuw->gekoppeld = o->oud->gekoppeld;
	o->verlegd = true;
	return status == WZ_OK ? ging_mee(o, wat) : status;
}

/* Not to a row that the correction itself gives an agreed item. */
static wz_status neem_geen(overgang *o)
{
	static const char sql[] = "INSERT INTO geen_afspraak (resultaat_id, wie, wanneer) "
							  "SELECT ?1, wie, wanneer FROM geen_afspraak WHERE resultaat_id = ?2";
	static const char wat[] = "\"geen afspraak\" bij";
	if (o->nieuw == NULL)
		return kwijt(o, wat);
	if (!o->nieuw->gekoppeld) {
		wz_status status = zet(o, sql, o->oud->id);
		return status == WZ_OK ? ging_mee(o, wat) : status;
	}
	wz__buf waarom = { 0 };
	wz__buf_format(&waarom, "resultaat %lld is gekoppeld aan ", (long long)o->nieuw->id);
	wz_status status = wz__afspraken_van(o->act->dossier, o->nieuw->id, &waarom);
	if (status == WZ_OK)
		status = blijft(o, wat, wz__buf_str(&waarom));
	wz__buf_free(&waarom);
	return status;
}

/* What in the new row speaks against a number that was accepted for the old one; NULL:
 * nothing does. */
static const char *bezwaar(const overgang *o)
{
	wz_realisatie nu = o->nieuw->status;
	if (o->nieuw->eigen)
		return "heeft een eigen aantal";
	if (nu == o->oud->status)
		return NULL;
	return nu == WZ_NIET_GEREALISEERD ? "is nu niet gerealiseerd"
	       : nu == WZ_ONBEKEND        ? "is nu onbekend"
	                                  : NULL;
}

static wz_status kopieer_getal(overgang *o, bool *past)
{
	static const char sql[] =
		"INSERT INTO aanvaarding (resultaat_id, aantal, grens, eenheid, herkomst, gelezen, wie, wanneer) "
		"SELECT ?1, aantal, grens, eenheid, herkomst, gelezen, wie, wanneer FROM aanvaarding "
		"WHERE resultaat_id = ?2";
	wz_status status = zet(o, sql, o->oud->id);
	*past = true;
	if (status == WZ_OK && o->nieuw->koppeling != o->oud->koppeling)
		status = wz__aanvaarding_past(o->act->dossier, o->nieuw->id, past);
	return status == WZ_OK && !*past ? wz__aanvaarding_wis(o->act->dossier, o->nieuw->id) : status;
}

static wz_status neem_getal(overgang *o)
{
	static const char wat[] = "het aanvaarde getal van";
	if (o->nieuw == NULL)
		return kwijt(o, wat);
	const char *waarom = bezwaar(o);
	bool past = false;
	wz_status status = waarom == NULL ? kopieer_getal(o, &past) : WZ_OK;
	if (status != WZ_OK)
		return status;
	if (past) {
		o->verlegd = true;
		return ging_mee(o, wat);
	}
	wz__buf zin = { 0 };
	wz__buf_format(&zin, "resultaat %lld %s", (long long)o->nieuw->id,
	               waarom != NULL ? waarom : "hoort bij een andere afspraak");
	status = zin.failed ? wz__nomem(o->act->dossier) : blijft(o, wat, wz__buf_str(&zin));
	wz__buf_free(&zin);
	return status;
}

/* The link first: it says which agreed items the other two are about. */
static wz_status neem_rij(overgang *o)
{
	wz_status status = o->oud->met_hand ? neem_koppeling(o) : WZ_OK;
	if (status == WZ_OK && o->oud->geen)
		status = neem_geen(o);
	return status == WZ_OK && o->oud->aanvaard ? neem_getal(o) : status;
}

/* Nearly every correction is of a report on which nobody decided anything. */
static wz_status is_besloten(wz_dossier *dossier, int64_t rapportage, bool *is)
{
	static const char sql[] =
		"SELECT 1 FROM resultaat r WHERE r.rapportage_id = ?1 AND (r.met_hand = 1 "
		"OR EXISTS (SELECT 1 FROM aanvaarding v WHERE v.resultaat_id = r.id) "
		"OR EXISTS (SELECT 1 FROM geen_afspraak g WHERE g.resultaat_id = r.id)) LIMIT 1";
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(dossier, &statement, sql, rapportage);
	if (status == WZ_OK)
		status = wz__step(dossier, statement, is);
	wz__done(dossier, statement);
	return status;
}

wz_status wz__neem_mee(wz__act *act, int64_t oud, int64_t nieuw, bool *verlegd)
{
	wz__rijparen paren = { 0 };
	bool besloten = false;
	wz_status status = is_besloten(act->dossier, oud, &besloten);
	if (status == WZ_OK && besloten)
		status = wz__rijparen_maak(act->dossier, oud, nieuw, &paren);
	for (size_t i = 0; status == WZ_OK && i < paren.n_oud; i++) {
		const wz__paarrij *rij = &paren.oud[i];
		overgang o = { act, rij, rij->ander == WZ__PAAR_GEEN ? NULL : &paren.nieuw[rij->ander],
			           false };
		status = neem_rij(&o);
		*verlegd = *verlegd || o.verlegd;
	}
	wz__rijparen_free(&paren);
	return status;
}
