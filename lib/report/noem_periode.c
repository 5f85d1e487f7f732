/* SPDX-License-Identifier: EUPL-1.2 */
/* Which perioden are shown, in words. */
#include "base/datum.h"
#include "report/lijst.h"
#include "report/noem.h"

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
