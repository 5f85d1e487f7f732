/* SPDX-License-Identifier: EUPL-1.2 */
/* Accepting what is proposed for a result, or saying that it belongs to nothing. */
#include <string.h>
#include <welzijn/resultaat.h>

#include "dossier/herkoppel.h"
#include "dossier/import.h"
#include "dossier/koppelvoorstel.h"
#include "dossier/signalen.h"
#include "overzicht/koppelvoorstellen.h"
#include "store/koppelvoorstel_rijen.h"

static void voorstel_zin(wz__buf *out, int64_t nr, const char *afspraken, const char *wat,
                         wz_getal score)
{
	char getal[WZ_FORMAT_SIZE];
	wz__buf_format(out, "resultaat %lld gekoppeld aan %s (%s", (long long)nr, afspraken, wat);
	if (score != WZ_GETAL_GEEN)
		wz__buf_format(out, ", score %s", wz_getal_dutch(getal, score));
	wz__buf_char(out, ')');
}

wz_status wz__voorstel_log(wz_dossier *dossier, wz_import *import, int64_t nr,
                           const char *afspraken, const char *wat, wz_getal score)
{
	wz__buf zin = { 0 };
	voorstel_zin(&zin, nr, afspraken, wat, score);
	wz_status status = zin.failed ? wz__nomem(dossier) : wz__log(dossier, "%s", wz__buf_str(&zin));
	if (status == WZ_OK && import != NULL)
		wz__import_line(import, "%s", wz__buf_str(&zin));
	wz__buf_free(&zin);
	return status;
}

static wz_status koppel_een(wz__herrekening *h, wz_import *import, int64_t nr,
                            const char *afspraak, wz_getal score, bool *verworpen)
{
	wz__herkoppeld gedaan;
	wz_status status = wz__herkoppel(h, nr, &afspraak, 1, true, &gedaan);
	if (status == WZ_OK)
		status = wz__voorstel_log(h->dossier, import, nr, afspraak, "voorstel", score);
	*verworpen = status == WZ_OK && gedaan.verworpen;
	return status;
}

void wz__meld_verworpen(wz_import *import, int64_t nr)
{
	wz__import_line(import, "het aanvaarde getal van resultaat %lld telt niet meer mee",
	                (long long)nr);
}

static wz_status neem_aan(wz_dossier *dossier, const wz__keuze *keuze,
                          const wz_match_options *options, wz_import *import)
{
	wz__voorstellen v = { 0 };
	wz__herrekening h = { .dossier = dossier };
	wz_status status = wz__voorstellen_maak(dossier, keuze, options->many, &v);
	for (size_t i = 0; status == WZ_OK && i < v.n; i++) {
		const wz__kandidaat *k = &v.regel[i].voorstel;
		if (k->afspraak < 0 || wz__score_getal(k->score) < options->score)
			continue;
		bool verworpen;
		status = koppel_een(&h, import, v.regel[i].resultaat, v.afspraak[k->afspraak].nummer,
		                    wz__score_getal(k->score), &verworpen);
		if (verworpen)
			wz__meld_verworpen(import, v.regel[i].resultaat);
		import->changed = true;
	}
	wz__voorstellen_free(&v);
	return wz__herrekening_af(&h, status);
}

wz_status wz_resultaat_match_accept(wz_dossier *dossier, const wz_filter *filter,
                                    const wz_match_options *options, wz_import **out)
{
	wz__keuze keuze = { 0 };
	wz_import *import = *out = wz__import_new();
	if (import == NULL)
		return wz__nomem(dossier);
	wz_status status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__keuze_bepaal(dossier, filter, &keuze);
	if (status == WZ_OK)
		status = neem_aan(dossier, &keuze, options, import);
	wz__keuze_free(&keuze);
	status = wz__import_status(dossier, import, status);
	if (status == WZ_OK && (options->dry_run || !import->changed)) {
		wz__read_end(dossier);
		return WZ_OK;
	}
	return wz__end(dossier, status);
}

wz_status wz_resultaat_match_link(wz_dossier *dossier, int64_t nr, const char *afspraak,
                                  wz_getal score, bool *unaccepted)
{
	wz__herrekening h = { .dossier = dossier };
	bool verworpen = false;
	wz_status status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__nog_los(dossier, nr);
	if (status == WZ_OK)
		status = koppel_een(&h, NULL, nr, afspraak, score, &verworpen);
	status = wz__end(dossier, wz__herrekening_af(&h, status));
	if (unaccepted != NULL)
		*unaccepted = status == WZ_OK && verworpen;
	return status;
}

wz_status wz__zet_geen_afspraak(wz_dossier *dossier, int64_t nr, bool *changed)
{
	*changed = false;
	wz_status status = wz__nog_los(dossier, nr);
	if (status == WZ_OK)
		status = wz__geen_afspraak_zet(dossier, nr, changed);
	return status == WZ_OK && *changed
	           ? wz__log(dossier, "resultaat %lld hoort bij geen afspraak", (long long)nr)
	           : status;
}

wz_status wz_resultaat_match_none(wz_dossier *dossier, int64_t nr)
{
	bool changed = false;
	wz_status status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__zet_geen_afspraak(dossier, nr, &changed);
	if (status != WZ_OK || changed)
		return wz__end(dossier, status);
	wz__read_end(dossier); /* nothing to keep: the file stays as it is */
	return WZ_OK;
}
