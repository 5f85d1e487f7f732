/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/periode.h"
#include <stdlib.h>
#include "base/datum.h"
#include "report/lijst.h"
#include "store/opdracht_rijen.h"

static wz_status voeg_toe(wz_dossier *dossier, const wz__opdracht_rij *rij, wz__standaarden *out)
{
	if (!wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
		return wz__nomem(dossier);
	wz__standaard *van = &out->van[out->n];
	van->opdracht = rij->id;
	van->nummer = wz__arena_text(&out->arena, rij->nummer);
	van->gerapporteerd = rij->gerapporteerd != 0;
	van->periode = wz__periode_jaar(van->gerapporteerd ? rij->gerapporteerd : rij->begin / 10000);
	if (van->nummer == NULL)
		return wz__nomem(dossier);
	out->n++;
	return WZ_OK;
}

wz_status wz__standaarden_lees(wz_dossier *dossier, wz__standaarden *out)
{
	sqlite3_stmt *statement;
	wz__opdracht_rij rij;
	bool row = true;
	wz_status status = wz__opdracht_rijen(dossier, 0, &statement);
	while (status == WZ_OK) {
		status = wz__opdracht_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = voeg_toe(dossier, &rij, out);
	}
	wz__done(dossier, statement);
	return status;
}

void wz__standaarden_free(wz__standaarden *standaarden)
{
	free(standaarden->van);
	wz__arena_free(&standaarden->arena);
	*standaarden = (wz__standaarden){ 0 };
}

size_t wz__perioden_van(const wz__keuze *keuze, const wz__standaarden *standaarden,
                        int64_t opdracht, const wz_periode **out)
{
	*out = keuze->perioden;
	if (keuze->n_perioden > 0)
		return keuze->n_perioden;
	for (size_t i = 0; i < standaarden->n; i++) {
		if (standaarden->van[i].opdracht == opdracht) {
			*out = &standaarden->van[i].periode;
			return 1;
		}
	}
	return 0;
}

static bool zelfde(const wz__standaard *a, const wz__standaard *b)
{
	return a->gerapporteerd == b->gerapporteerd && wz__periode_gelijk(a->periode, b->periode);
}

/* One line for all contracts that are shown over the same year for the same
 * reason; their numbers only where there are other lines too. */
static void noem_een(const wz__standaarden *standaarden, const wz__ids *opdrachten, size_t eerste,
                     bool nummers, wz__buf *regel)
{
	const wz__standaard *een = &standaarden->van[eerste];
	char periode[WZ_FORMAT_SIZE];
	wz__buf_clear(regel);
	wz__buf_format(regel, "Periode %s", wz_periode_format(periode, een->periode));
	const char *tussen = " voor opdracht ";
	for (size_t i = eerste; nummers && i < standaarden->n; i++) {
		const wz__standaard *ander = &standaarden->van[i];
		if (!zelfde(een, ander) || !wz__ids_heeft(opdrachten, ander->opdracht))
			continue;
		wz__erbij(regel, tussen, ander->nummer);
		tussen = ", ";
	}
	wz__buf_text(regel, een->gerapporteerd
		? ": het laatste jaar waarover is gerapporteerd"
		: ": het eerste jaar; er is nog niet gerapporteerd");
}

/* Whether no contract before this one is shown over the same year for the same
 * reason: then a line begins with it. */
static bool begint(const wz__standaarden *standaarden, const wz__ids *opdrachten, size_t index)
{
	if (!wz__ids_heeft(opdrachten, standaarden->van[index].opdracht))
		return false;
	for (size_t i = 0; i < index; i++)
		if (wz__ids_heeft(opdrachten, standaarden->van[i].opdracht)
		    && zelfde(&standaarden->van[i], &standaarden->van[index]))
			return false;
	return true;
}

static void noem_standaarden(const wz__standaarden *standaarden, const wz__ids *opdrachten,
                             wz__buf *regel, wz_verslag *verslag)
{
	size_t regels = 0;
	for (size_t i = 0; i < standaarden->n; i++)
		regels += begint(standaarden, opdrachten, i) ? 1 : 0;
	for (size_t i = 0; i < standaarden->n; i++) {
		if (!begint(standaarden, opdrachten, i))
			continue;
		noem_een(standaarden, opdrachten, i, regels > 1, regel);
		wz_verslag_note(verslag, wz__buf_str(regel));
	}
}

wz_status wz__perioden_noem(wz_dossier *dossier, const wz__keuze *keuze,
                            const wz__standaarden *standaarden, const wz__ids *opdrachten,
                            wz_verslag *verslag)
{
	wz__buf regel = { 0 };
	if (keuze->n_perioden > 0) {
		char tekst[WZ_FORMAT_SIZE];
		wz__buf_text(&regel, "Periode ");
		for (size_t i = 0; i < keuze->n_perioden; i++)
			wz__erbij(&regel, i == 0 ? "" : ", ", wz_periode_format(tekst, keuze->perioden[i]));
		wz_verslag_note(verslag, wz__buf_str(&regel));
	} else {
		noem_standaarden(standaarden, opdrachten, &regel, verslag);
	}
	wz_status status = regel.failed ? wz__nomem(dossier) : WZ_OK;
	wz__buf_free(&regel);
	return status;
}

bool wz__in_perioden(const wz__keuze *keuze, wz_periode periode)
{
	for (size_t i = 0; i < keuze->n_perioden; i++)
		if (wz__periode_in(periode, keuze->perioden[i]))
			return true;
	return keuze->n_perioden == 0;
}

bool wz__van_kracht(const wz__keuze *keuze, wz_datum begin, wz_datum eind)
{
	for (size_t i = 0; i < keuze->n_perioden; i++)
		if (begin <= wz_periode_eind(keuze->perioden[i])
		    && eind >= wz_periode_begin(keuze->perioden[i]))
			return true;
	return keuze->n_perioden == 0;
}
