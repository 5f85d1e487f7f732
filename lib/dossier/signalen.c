/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/signalen.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "dossier/bevindingen.h"
#include "dossier/gelijke_maat.h"
#include "dossier/reden.h"
#include "overzicht/signalen.h"
#include "store/signaal_rijen.h"

/* A day on which everything is over. */
enum { OOIT = 99991231, JAREN_MAX = 30, DAGEN_MAX = 12 };

/* Perioden, each once. */
typedef struct perioden {
	wz_periode *van;
	size_t n, capacity;
} perioden;

static bool voeg_toe(perioden *p, wz_periode periode)
{
	for (size_t i = 0; i < p->n; i++)
		if (wz__periode_gelijk(p->van[i], periode))
			return true;
	if (!wz__grow(&p->van, &p->capacity, p->n + 1, sizeof *p->van))
		return false;
	p->van[p->n++] = periode;
	return true;
}

/* The year, the half and the quarter that hold a periode. */
static bool voeg_omvattende_toe(perioden *p, wz_periode periode)
{
	wz_periode jaar = wz__periode_jaar(periode.jaar), helft[2];
	if (!voeg_toe(p, jaar) || !wz__periode_delen(jaar, helft))
		return false;
	for (int i = 0; i < 2; i++)
		if (wz__periode_in(periode, helft[i]) && !voeg_toe(p, helft[i]))
			return false;
	return voeg_toe(p, periode);
}

/* Every year in which the contract runs, and what was reported, decided or remarked
 * on it. */
static wz_status alle_perioden(wz_dossier *dossier, int64_t opdracht, perioden *out)
{
	static const char jaren[] =
		"SELECT begin / 10000, max(eind, coalesce(verlengd_tot, 0), coalesce((SELECT max(p.eind) FROM "
		"perceel p WHERE p.opdracht_id = opdracht.id), 0)) / 10000 FROM opdracht WHERE id = ?1";
	static const char gemeld[] =
		"SELECT periode FROM rapportage WHERE opdracht_id = ?1 UNION "
		"SELECT v.periode FROM vaststelling v JOIN afspraak a ON a.id = v.afspraak_id "
		"WHERE a.opdracht_id = ?1 UNION "
		"SELECT periode FROM ervaring WHERE opdracht_id = ?1 OR opdracht_id IS NULL";
	sqlite3_stmt *statement;
	bool row = false;
	wz_status status = wz__query(dossier, &statement, jaren);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, opdracht);
	status = wz__step(dossier, statement, &row);
	int begin = (int)wz__column_int(statement, 0, 0), eind = (int)wz__column_int(statement, 1, 0);
	wz__done(dossier, statement);
	for (int jaar = begin; status == WZ_OK && row && jaar <= eind && jaar < begin + JAREN_MAX; jaar++)
		if (!voeg_toe(out, wz__periode_jaar(jaar)))
			status = wz__nomem(dossier);
	if (status == WZ_OK)
		status = wz__query(dossier, &statement, gemeld);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, opdracht);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row)
		if (!voeg_omvattende_toe(out, wz__column_periode(statement, 0)))
			status = wz__nomem(dossier);
	wz__done(dossier, statement);
	return status;
}

/* Those of one periode, so that the numbers of one year stand together. */
static wz_status nummer_periode(wz_dossier *dossier, const wz__signalen *signalen, wz_periode periode)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < signalen->n; i++) {
		const wz__signaal *signaal = &signalen->van[i];
		wz__signaal_sleutel sleutel = { wz__signaalsoort_van(signaal->code)->code,
			                            signaal->onderwerp, signaal->periode };
		if (signaal->nr == 0 && wz__periode_gelijk(signaal->periode, periode))
			status = wz__signaal_nummer(dossier, &sleutel);
	}
	return status;
}

static wz_status nummer(wz_dossier *dossier, const wz__keuze *keuze)
{
	wz__overzicht ov = { 0 };
	wz__signalen signalen = { 0 };
	wz_status status = wz__signalen_lees(dossier, keuze, &ov, &signalen);
	if (status == WZ_OK)
		status = wz__signalen_ervaringen(dossier, keuze, &ov, &signalen);
	if (status == WZ_OK)
		status = wz__signalen_nummer(dossier, &signalen);
	for (size_t k = 0; status == WZ_OK && k < ov.n_perioden; k++)
		status = nummer_periode(dossier, &signalen, ov.periode[k]);
	wz__signalen_free(&signalen);
	wz__overzicht_free(&ov);
	return status;
}

/* Days on which verdicts can change by themselves, rising. */
typedef struct dagen {
	wz_datum dag[DAGEN_MAX];
	size_t n;
} dagen;

static void voeg_dag_toe(dagen *d, wz_datum dag, wz_datum na)
{
	size_t i = d->n;
	if (dag <= na)
		return;
	while (i > 0 && d->dag[i - 1] > dag)
		i--;
	if (i == DAGEN_MAX - 2 || (i > 0 && d->dag[i - 1] == dag))
		return;
	/* The last one makes room for an earlier one. */
	if (d->n == DAGEN_MAX - 2)
		d->n--;
	memmove(&d->dag[i + 1], &d->dag[i], (d->n++ - i) * sizeof *d->dag);
	d->dag[i] = dag;
}

/* Today, the days after a deadline or the end of a periode that is still to come (the
 * first of them), and one on which nothing runs any more. */
static wz_status kies_dagen(wz_dossier *dossier, int64_t opdracht, const perioden *alle, dagen *uit)
{
	static const char sql[] = "SELECT DISTINCT deadline FROM afspraak WHERE opdracht_id = ?1 AND deadline >= ?2 "
				  "ORDER BY deadline";
	sqlite3_stmt *statement;
	bool row = true;
	wz_datum vandaag = dossier->vandaag;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, opdracht);
	wz__bind_int(statement, 2, vandaag);
	while ((status = wz__step(dossier, statement, &row)) == WZ_OK && row)
		voeg_dag_toe(uit, wz__datum_volgende((wz_datum)wz__column_int(statement, 0, 0)), vandaag);
	wz__done(dossier, statement);
	for (size_t i = 0; i < alle->n; i++)
		voeg_dag_toe(uit, wz__datum_volgende(wz_periode_eind(alle->van[i])), vandaag);
	memmove(&uit->dag[1], &uit->dag[0], uit->n * sizeof *uit->dag);
	uit->dag[0] = vandaag;
	uit->dag[++uit->n] = OOIT;
	uit->n++;
	return status;
}

wz_status wz__gelijke_maten_noteer(wz__bestemming *naar, int64_t opdracht)
{
	perioden alle = { 0 };
	wz_status status = alle_perioden(naar->dossier, opdracht, &alle);
	wz__keuze keuze = { .opdracht = { &opdracht, 1, 1 }, .perioden = alle.van, .n_perioden = alle.n };
	if (status == WZ_OK && alle.n > 0)
		status = wz__gelijke_maten_naar(naar, &keuze);
	free(alle.van);
	return status;
}

wz_status wz__signalen_bij(wz_dossier *dossier, int64_t opdracht, const wz_periode *van, size_t n)
{
	perioden alle = { 0 };
	dagen wanneer = { .n = 0 };
	wz_datum vandaag = dossier->vandaag;
	wz_status status = n == 0 ? alle_perioden(dossier, opdracht, &alle) : WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		if (!voeg_omvattende_toe(&alle, van[i]))
			status = wz__nomem(dossier);
	wz__keuze keuze = { .opdracht = { &opdracht, 1, 1 }, .perioden = alle.van, .n_perioden = alle.n };
	if (status == WZ_OK && alle.n > 0)
		status = wz__gelijke_maten(dossier, &keuze);
	if (status == WZ_OK && alle.n > 0)
		status = kies_dagen(dossier, opdracht, &alle, &wanneer);
	for (size_t i = 0; status == WZ_OK && i < wanneer.n; i++) {
		dossier->vandaag = wanneer.dag[i];
		status = nummer(dossier, &keuze);
	}
	dossier->vandaag = vandaag;
	free(alle.van);
	return status;
}

static wz_status zoek_een(wz_dossier *dossier, const char *sql, int64_t id, int64_t *opdracht,
                          wz_periode *periode)
{
	sqlite3_stmt *statement;
	bool row = false;
	*opdracht = 0;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row) {
		*opdracht = wz__column_int(statement, 0, 0);
		*periode = wz__column_periode(statement, 1);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__signalen_bij_rapportage(wz_dossier *dossier, int64_t rapportage)
{
	static const char sql[] = "SELECT opdracht_id, periode FROM rapportage WHERE id = ?1";
	int64_t opdracht;
	wz_periode periode;
	wz_status status = zoek_een(dossier, sql, rapportage, &opdracht, &periode);
	return status == WZ_OK && opdracht != 0 ? wz__signalen_bij(dossier, opdracht, &periode, 1) : status;
}

wz_status wz__signalen_bij_afspraak(wz_dossier *dossier, int64_t afspraak, const wz_periode *een)
{
	static const char sql[] = "SELECT opdracht_id, NULL FROM afspraak WHERE id = ?1";
	int64_t opdracht;
	wz_periode periode;
	wz_status status = zoek_een(dossier, sql, afspraak, &opdracht, &periode);
	return status == WZ_OK && opdracht != 0 ? wz__signalen_bij(dossier, opdracht, een, een ? 1 : 0) : status;
}

static wz_status lees_ids(wz_dossier *dossier, const char *sql, int64_t **out, size_t *n)
{
	sqlite3_stmt *statement;
	size_t capacity = 0;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		if (!wz__grow(out, &capacity, *n + 1, sizeof **out))
			status = wz__nomem(dossier);
		else
			(*out)[(*n)++] = wz__column_int(statement, 0, 0);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__signalen_bij_alle(wz_dossier *dossier)
{
	static const char sql[] = "SELECT id FROM opdracht ORDER BY volgorde, id";
	int64_t *ids = NULL;
	size_t n = 0;
	wz_status status = lees_ids(dossier, sql, &ids, &n);
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = wz__signalen_bij(dossier, ids[i], NULL, 0);
	free(ids);
	return status;
}

wz_status wz__signalen_in_te_halen(wz_dossier *dossier, bool *ja)
{
	static const char sql[] = "SELECT 1 FROM inhalen WHERE wat = 'signalen'";
	sqlite3_stmt *statement;
	*ja = false;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	status = wz__step(dossier, statement, ja);
	wz__done(dossier, statement);
	return status;
}

/* *gedaan: there was something to catch up with. */
static wz_status haal_in(wz_dossier *dossier, bool *gedaan)
{
	static const char klaar[] = "DELETE FROM inhalen WHERE wat = 'signalen'";
	sqlite3_stmt *statement;
	wz_status status = wz__signalen_in_te_halen(dossier, gedaan);
	if (status != WZ_OK || !*gedaan)
		return status;
	status = wz__bevindingen_herzie_alle(dossier, 0);
	if (status == WZ_OK)
		status = wz__bevindingen_ervaringen(dossier);
	if (status == WZ_OK)
		status = wz__signalen_bij_alle(dossier);
	if (status == WZ_OK)
		status = wz__query(dossier, &statement, klaar);
	return status == WZ_OK ? wz__run(dossier, statement) : status;
}

/* Kept whatever becomes of the act, as is the newer schema that it belongs to. */
wz_status wz__daad_begin(wz_dossier *dossier)
{
	bool gedaan = false;
	wz_status status = wz__geen_bsn(dossier, dossier->wie);
	if (status == WZ_OK)
		status = wz__geen_bsn(dossier, dossier->opdrachtregel);
	if (status == WZ_OK)
		status = wz__begin(dossier);
	if (status != WZ_OK)
		return status;
	status = haal_in(dossier, &gedaan);
	if (status == WZ_OK && !gedaan)
		return WZ_OK;
	status = wz__end(dossier, status);
	return status == WZ_OK ? wz__begin(dossier) : status;
}

/* A verdict that may be touched. */
typedef struct oordeel {
	int64_t id;
	wz_periode periode;
} oordeel;

static wz_status lees_oordelen(wz_dossier *dossier, const char *sql, int64_t id, int64_t ander, oordeel **out,
                               size_t *n)
{
	sqlite3_stmt *statement;
	size_t capacity = 0;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	if (ander != 0)
		wz__bind_int(statement, 2, ander);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		if (!wz__grow(out, &capacity, *n + 1, sizeof **out))
			status = wz__nomem(dossier);
		else
			(*out)[(*n)++] = (oordeel){ wz__column_int(statement, 0, 0), wz__column_periode(statement, 1) };
	}
	wz__done(dossier, statement);
	return status;
}

/* `sql` gives the verdicts on what `id`, and not `ander` (0: nothing), is about. The
 * last change is told: it is a figure, with which a closed signal opens again. */
static wz_status veroudert(wz_dossier *dossier, const char *sql, int64_t id, int64_t ander,
                           int64_t rapportage, const char *reden)
{
	static const char van[] = "SELECT opdracht_id, periode FROM rapportage WHERE id = ?1";
	static const char zet[] = "UPDATE vaststelling SET verouderd = ?2 WHERE id = ?1";
	int64_t opdracht;
	wz_periode periode = { 0 };
	oordeel *oordelen = NULL;
	size_t n = 0;
	sqlite3_stmt *statement;
	wz_status status = zoek_een(dossier, van, rapportage, &opdracht, &periode);
	if (status == WZ_OK)
		status = lees_oordelen(dossier, sql, id, ander, &oordelen, &n);
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		if (!wz__periode_in(periode, oordelen[i].periode) && !wz__periode_in(oordelen[i].periode, periode))
			continue;
		status = wz__query(dossier, &statement, zet);
		if (status != WZ_OK)
			break;
		wz__bind_int(statement, 1, oordelen[i].id);
		wz__bind_text(statement, 2, reden);
		status = wz__run(dossier, statement);
	}
	free(oordelen);
	return status;
}

wz_status wz__veroudert(wz_dossier *dossier, int64_t rapportage, const char *reden)
{
	static const char sql[] =
		"SELECT v.id, v.periode FROM vaststelling v WHERE v.afspraak_id IN (SELECT k.afspraak_id FROM "
		"(SELECT DISTINCT koppeling_id FROM resultaat WHERE rapportage_id = ?1) d "
		"JOIN koppeling_afspraak k ON k.koppeling_id = d.koppeling_id)";
	char tekst[160];
	snprintf(tekst, sizeof tekst, "%s (rapportage %lld)", reden, (long long)rapportage);
	return veroudert(dossier, sql, rapportage, 0, rapportage, tekst);
}

static const char van_koppeling[] =
	"SELECT v.id, v.periode FROM vaststelling v WHERE v.afspraak_id IN "
	"(SELECT afspraak_id FROM koppeling_afspraak WHERE koppeling_id = ?1) AND v.afspraak_id NOT IN "
	"(SELECT afspraak_id FROM koppeling_afspraak WHERE koppeling_id = ?2)";

wz_status wz__veroudert_koppeling(wz_dossier *dossier, const wz__verlegd *verlegd, bool los)
{
	char tekst[160];
	snprintf(tekst, sizeof tekst, "resultaat %lld is %s", (long long)verlegd->resultaat,
	         los ? "losgemaakt" : "gekoppeld");
	return veroudert(dossier, van_koppeling, los ? verlegd->oud : verlegd->nieuw, los ? verlegd->nieuw : verlegd->oud,
	                 verlegd->rapportage, tekst);
}

wz_status wz__veroudert_getal(wz_dossier *dossier, int64_t resultaat, int64_t rapportage,
                              int64_t koppeling, bool telt)
{
	char tekst[160];
	snprintf(tekst, sizeof tekst, "het getal in de tekst van resultaat %lld telt %s", (long long)resultaat,
	         telt ? "nu mee" : "niet meer mee");
	return veroudert(dossier, van_koppeling, koppeling, 0, rapportage, tekst);
}
