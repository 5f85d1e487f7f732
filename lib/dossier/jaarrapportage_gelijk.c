/* SPDX-License-Identifier: EUPL-1.2 */
/* Rows of a file that say the same as one before: often pasted twice, so it is told. */
#include <string.h>

#include "dossier/jaarrapportage.h"

static void add_text(wz__sha256_state *state, const char *text)
{
	if (text != NULL)
		wz__sha256_add(state, text, strlen(text));
	wz__sha256_add(state, "", 1);
}

/* Of what is counted and shown as the result: its place, text, status, number and part of
 * town. 64 bits of a hash are enough for a question. */
wz_status wz__gelijk_rij(wz__inkomend *in, const wz__plaats *plek, const wz__waarden *waarden,
                         const wz__opgeslagen *r)
{
	enum { SLEUTEL = 16 };
	const int64_t getallen[] = { plek->koppeling, (int64_t)plek->groep, waarden->status, waarden->aantal,
		                      waarden->grens };
	const char *const teksten[] = { r->tekst, r->eenheid, r->deelgebied };
	wz__gelijk *gelijk = &in->gelijk;
	wz__sha256_state state;
	char hex[WZ__SHA256_HEX];
	bool nieuw;
	if (in->act->vrije_tekst)
		return WZ_OK;
	wz__sha256_begin(&state);
	wz__sha256_add(&state, getallen, sizeof getallen);
	for (size_t i = 0; i < sizeof teksten / sizeof *teksten; i++)
		add_text(&state, teksten[i]);
	wz__sha256_end(&state, hex);
	const int64_t *eerder = wz__map_put(&gelijk->rijen, hex, SLEUTEL, r->record, &nieuw);
	if (eerder == NULL)
		return wz__nomem(in->act->dossier);
	if (nieuw)
		return WZ_OK;
	if (gelijk->n < WZ__GELIJK_NOEM)
		gelijk->paar[gelijk->n] = (struct wz__paar){ r->record, *eerder };
	gelijk->n++;
	return WZ_OK;
}

wz_status wz__gelijk_meld(wz__inkomend *in, const wz__lezer *lezer)
{
	const wz__gelijk *gelijk = &in->gelijk;
	const char *blad = wz__lezer_blad(lezer), *rij = wz__lezer_recordnaam(lezer);
	wz__buf regel = { 0 };
	if (gelijk->n == 0)
		return WZ_OK;
	wz__buf_text(&regel, wz__bestandsnaam(in->act->source->naam));
	if (blad != NULL)
		wz__buf_format(&regel, " (%s)", blad);
	for (size_t i = 0; i < gelijk->n && i < WZ__GELIJK_NOEM; i++)
		wz__buf_format(&regel, i == 0 ? ": %s %lld zegt hetzelfde als %s %lld" : ", %s %lld als %s %lld",
		               rij, (long long)gelijk->paar[i].rij, rij, (long long)gelijk->paar[i].eerder);
	if (gelijk->n > WZ__GELIJK_NOEM)
		wz__buf_format(&regel, ", en nog %zu", gelijk->n - WZ__GELIJK_NOEM);
	if (!regel.failed)
		wz__import_line(in->act->import, "%s; is dat bedoeld?", wz__buf_str(&regel));
	bool failed = regel.failed;
	wz__buf_free(&regel);
	return failed ? wz__nomem(in->act->dossier) : WZ_OK;
}
