/* SPDX-License-Identifier: EUPL-1.2 */
/* Taking out one of an organisation's own words. */
#include <stdlib.h>
#include <string.h>
#include <welzijn/woord.h>
#include "base/tekst.h"
#include "dossier/bevindingen.h"
#include "dossier/import.h"
#include "dossier/signalen.h"
#include "store/woord_rijen.h"

/* What was asked for, and those that it may be. */
typedef struct zoektocht {
	const char *lijst, *woord, *tegenover; /* as given; NULL: any */
	wz__buf gevouwen;
	const char **woorden; /* of the lists looked in, for a suggestion */
	size_t n, capacity;
	wz__woord_rij gevonden;
	size_t aantal;
	bool een_lijst;
	wz__buf keuzes; /* what tells the ones found apart */
	wz__arena arena;
} zoektocht;

static bool past(const zoektocht *z, const wz__woord_rij *rij)
{
	return strcmp(rij->woord, wz__buf_str(&z->gevouwen)) == 0 &&
	       (z->tegenover == NULL || wz__fold_equal(z->tegenover, strlen(z->tegenover),
	                                               rij->tegenover, strlen(rij->tegenover)));
}

static bool bekijk(zoektocht *z, const wz__woord_rij *rij)
{
	if (!wz__grow(&z->woorden, &z->capacity, z->n + 1, sizeof *z->woorden))
		return false;
	const char *woord = z->woorden[z->n++] = wz__arena_text(&z->arena, rij->woord);
	if (woord == NULL || !past(z, rij))
		return woord != NULL;
	z->een_lijst = z->aantal == 0 || (z->een_lijst && strcmp(z->gevonden.lijst, rij->lijst) == 0);
	wz__buf_format(&z->keuzes, "%s%s", z->aantal > 0 ? ", " : "", rij->lijst);
	if (*rij->tegenover != '\0')
		wz__buf_format(&z->keuzes, " (%s)", rij->tegenover);
	z->gevonden = (wz__woord_rij){ wz__arena_text(&z->arena, rij->lijst), woord,
		                           wz__arena_text(&z->arena, rij->tegenover) };
	z->aantal++;
	return z->gevonden.lijst && z->gevonden.tegenover && !z->keuzes.failed;
}

static wz_status lees(wz_dossier *dossier, zoektocht *z)
{
	sqlite3_stmt *statement;
	wz__woord_rij rij;
	bool row = true;
	wz_status status = wz__woord_rijen(dossier, z->lijst, &statement);
	if (status != WZ_OK)
		return status;
	while ((status = wz__woord_rij_volgende(dossier, statement, &rij, &row)) == WZ_OK && row) {
		if (!bekijk(z, &rij)) {
			status = wz__nomem(dossier);
			break;
		}
	}
	wz__done(dossier, statement);
	return status;
}

/* Whether the program came with it. */
static wz_status is_ingebouwd(wz_dossier *dossier, const zoektocht *z, bool *ja)
{
	wz__woordenlijsten alle = { 0 };
	bool goed = wz__woordenlijsten_standaard(&alle);
	int alleen = z->lijst != NULL ? wz__woordenlijst_met_naam(z->lijst) : -1;
	*ja = false;
	for (int l = 0; goed && l < WZ__WOORDENLIJSTEN; l++)
		for (size_t i = 0; (alleen < 0 || alleen == l) && i < alle.lijst[l].n; i++)
			*ja = *ja || strcmp(alle.lijst[l].van[i].patroon, wz__buf_str(&z->gevouwen)) == 0;
	wz__woordenlijsten_free(&alle);
	return goed ? WZ_OK : wz__nomem(dossier);
}

static wz_status niet_gevonden(wz_dossier *dossier, const zoektocht *z)
{
	const char *naaste = wz_suggest(wz__buf_str(&z->gevouwen), z->woorden, z->n);
	const char *in = z->lijst != NULL ? " in de lijst " : "",
			   *lijst = z->lijst != NULL ? z->lijst : "";
	bool ingebouwd;
	wz_status status = is_ingebouwd(dossier, z, &ingebouwd);
	if (status != WZ_OK)
		return status;
	if (ingebouwd && z->tegenover == NULL)
		return wz__error(dossier, WZ_ERR_NOT_FOUND,
		                 "\"%.60s\" is geen eigen woord: het is ingebouwd en blijft", z->woord);
	if (naaste != NULL && strcmp(naaste, wz__buf_str(&z->gevouwen)) != 0)
		return wz__error(dossier, WZ_ERR_NOT_FOUND,
		                 "\"%.60s\" staat niet bij de eigen woorden%s%s (bedoelde u \"%.60s\"?)",
		                 z->woord, in, lijst, naaste);
	return wz__error(dossier, WZ_ERR_NOT_FOUND,
	                 "\"%.60s\" staat %sniet bij de eigen woorden%s%s (zie 'welzijn woord list')",
	                 z->woord, naaste != NULL ? "zo " : "", in, lijst);
}

/* Exactly one, or why not. */
static wz_status zoek(wz_dossier *dossier, zoektocht *z)
{
	if (z->lijst != NULL && wz__woordenlijst_met_naam(z->lijst) < 0)
		return wz__error(dossier, WZ_ERR_USAGE, "onbekende lijst \"%.60s\"", z->lijst);
	wz__fold(&z->gevouwen, z->woord, strlen(z->woord));
	if (z->gevouwen.failed)
		return wz__nomem(dossier);
	wz_status status = lees(dossier, z);
	if (status != WZ_OK)
		return status;
	if (z->aantal == 0)
		return niet_gevonden(dossier, z);
	if (z->aantal > 1)
		return wz__error(dossier, WZ_ERR_USAGE,
		                 "\"%.60s\" staat er %zu keer: %.200s (kies met '%s')", z->woord, z->aantal,
		                 wz__buf_str(&z->keuzes), z->een_lijst ? "--tegenover" : "--lijst");
	return WZ_OK;
}

/* "voorbehoud: op de rol"; "drempel: overtreffing, 300" */
static void noem(wz__buf *uit, const wz__woord_rij *rij)
{
	wz__buf_format(uit, "%s: %s%s%s", rij->lijst, rij->woord, *rij->tegenover != '\0' ? ", " : "",
	               rij->tegenover);
}

/* Its signals go; their numbers stay theirs. */
static wz_status haal_weg(wz_dossier *dossier, const wz__woord_rij *rij, wz_import *import)
{
	wz__buf naam = { 0 };
	noem(&naam, rij);
	wz_status status = naam.failed ? wz__nomem(dossier) : wz__woord_weg(dossier, rij);
	if (status == WZ_OK)
		status = wz__bevindingen_herzie_alle(dossier, 0);
	if (status == WZ_OK)
		status = wz__bevindingen_ervaringen(dossier);
	if (status == WZ_OK)
		status = wz__signalen_bij_alle(dossier);
	if (status == WZ_OK) {
		wz__import_line(import, "weggehaald uit %s", wz__buf_str(&naam));
		status = wz__log(dossier, "woord weggehaald uit %s", wz__buf_str(&naam));
	}
	wz__buf_free(&naam);
	return status;
}

wz_status wz_woord_remove(wz_dossier *dossier, const char *lijst, const char *woord,
                          const char *tegenover, wz_import **out)
{
	zoektocht z = { .lijst = lijst, .woord = woord, .tegenover = tegenover };
	*out = wz__import_new();
	wz_status status = *out == NULL ? wz__nomem(dossier) : wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = zoek(dossier, &z);
	if (status == WZ_OK)
		status = haal_weg(dossier, &z.gevonden, *out);
	free(z.woorden);
	wz__buf_free(&z.gevouwen);
	wz__buf_free(&z.keuzes);
	wz__arena_free(&z.arena);
	return wz__end(dossier, status);
}
