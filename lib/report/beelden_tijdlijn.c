/* SPDX-License-Identifier: EUPL-1.2 */
/* Contracts and lots over the years, as a picture. */
#include <stdlib.h>

#include "report/beelden.h"

wz_status wz__deadlines_lees(wz_dossier *dossier, wz__deadlines *out)
{
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__deadline_rijen(dossier, &statement);

	while (status == WZ_OK) {
		wz__deadline_rij rij;

		status = wz__deadline_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
			status = wz__nomem(dossier);
		else
			out->van[out->n++] = rij;
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && out->n > 0) {
		out->dag = malloc(out->n * sizeof *out->dag);
		status = out->dag != NULL ? WZ_OK : wz__nomem(dossier);
	}
	return status;
}

void wz__deadlines_free(wz__deadlines *deadlines)
{
	free(deadlines->van);
	free(deadlines->dag);
	*deadlines = (wz__deadlines){ 0 };
}

/* Those of a contract, or of one lot of it; in order of day. */
static void zet_deadlines(wz_beeld_tijdvak *vak, wz__deadlines *deadlines, int64_t opdracht,
                          int64_t perceel)
{
	vak->deadline = deadlines->dag;
	for (size_t i = 0; i < deadlines->n; i++) {
		const wz__deadline_rij *rij = &deadlines->van[i];

		if (rij->opdracht_id == opdracht && (perceel == 0 || rij->perceel_id == perceel))
			deadlines->dag[vak->n_deadlines++] = rij->deadline;
	}
}

wz_beeld *wz__beeld_tijdlijn(wz_dossier *dossier, const char *titel, wz_verslag *verslag)
{
	wz_beeld *beeld = wz_verslag_beeld(
		verslag, WZ_BEELD_TIJDLIJN, titel,
		"Een tijdlijn: van begin tot eind, hoe lang is verlengd en nog verlengd kan worden, en de "
		"dagen waarop iets af moet zijn.");

	wz_beeld_vandaag(beeld, dossier->vandaag);
	return beeld;
}

void wz__beeld_opdracht(wz_beeld *beeld, const wz__opdracht_rij *rij, wz__deadlines *deadlines)
{
	wz_beeld_tijdvak vak = { .label = rij->nummer,
		                     .onder = rij->titel,
		                     .begin = rij->begin,
		                     .eind = rij->eind,
		                     .verlengd = rij->verlengd_tot,
		                     .verlengbaar = rij->verlengbaar_tot };

	zet_deadlines(&vak, deadlines, rij->id, 0);
	wz_beeld_add_tijdvak(beeld, &vak);
}

static void rij_perceel(wz_beeld *beeld, const wz__perceel_rij *rij, bool met_opdracht,
                        wz__deadlines *deadlines, wz__buf *buf)
{
	wz_beeld_tijdvak vak = { .begin = rij->begin, .eind = rij->eind };
	size_t onder;

	wz__buf_clear(buf);
	wz__buf_format(buf, "%s%s%s %s", met_opdracht ? rij->opdracht : "", met_opdracht ? "/" : "",
	               rij->nummer, rij->thema);
	wz__buf_append(buf, "", 1);
	onder = buf->size;
	wz__buf_format(buf, "%s \xC2\xB7 %s", rij->stadsdeel, rij->aanbieder);
	if (buf->failed)
		return;
	vak.label = buf->bytes;
	vak.onder = buf->bytes + onder;
	zet_deadlines(&vak, deadlines, rij->opdracht_id, rij->id);
	wz_beeld_add_tijdvak(beeld, &vak);
}

wz_status wz__beeld_percelen(wz_dossier *dossier, const wz__gekozen *gekozen, bool met_opdracht,
                             wz_beeld *beeld, wz__deadlines *deadlines)
{
	sqlite3_stmt *statement;
	wz__perceel_rij rij;
	wz__buf buf = { 0 };
	bool row = true;
	wz_status status = wz__perceel_rijen(dossier, &statement);

	while (status == WZ_OK) {
		status = wz__perceel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__gekozen_perceel(gekozen, rij.id) != NULL)
			rij_perceel(beeld, &rij, met_opdracht, deadlines, &buf);
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	return status;
}
