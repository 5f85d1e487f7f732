/* SPDX-License-Identifier: EUPL-1.2 */
/* Rows of a file that say the same as one before: often pasted twice, so it is told. */
#include <string.h>

#include "dossier/jaarrapportage.h"

/* Of a file with more rows no person looks at each. Bounds what is remembered. */
enum { GELIJK_MAX = 100000 };

/* With its NUL, so that no two fields run into each other. */
static uint64_t add_text(uint64_t hash, const char *text)
{
	return wz__hash(hash, text == NULL ? "" : text, text == NULL ? 1 : strlen(text) + 1);
}

/* Of what is counted and shown as the result: its place, text, status, number and part of
 * town. 64 bits of a hash are enough for a question. */
wz_status wz__gelijk_rij(wz__inkomend *in, const wz__plaats *plek, const wz__waarden *waarden,
                         const wz__opgeslagen *r)
{
	const int64_t getallen[] = { plek->koppeling, (int64_t)plek->groep, waarden->status,
		                         waarden->aantal, waarden->grens };
	const char *const teksten[] = { r->tekst, r->eenheid, r->deelgebied };
	wz__gelijk *gelijk = &in->gelijk;
	bool nieuw;
	if (in->act->vrije_tekst || gelijk->rijen.n >= GELIJK_MAX)
		return WZ_OK;
	uint64_t hash = wz__hash(WZ__HASH, getallen, sizeof getallen);
	for (size_t i = 0; i < sizeof teksten / sizeof *teksten; i++)
		hash = add_text(hash, teksten[i]);
	const int64_t *eerder = wz__map_put(&gelijk->rijen, &hash, sizeof hash, r->record, &nieuw);
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
		wz__buf_format(&regel,
		               i == 0 ? ": %s %lld zegt hetzelfde als %s %lld" : ", %s %lld als %s %lld",
		               rij, (long long)gelijk->paar[i].rij, rij, (long long)gelijk->paar[i].eerder);
	if (gelijk->n > WZ__GELIJK_NOEM)
		wz__buf_format(&regel, ", en nog %zu", gelijk->n - WZ__GELIJK_NOEM);
	if (!regel.failed)
		wz__import_line(in->act->import, "%s; is dat bedoeld?", wz__buf_str(&regel));
	bool failed = regel.failed;
	wz__buf_free(&regel);
	return failed ? wz__nomem(in->act->dossier) : WZ_OK;
}
