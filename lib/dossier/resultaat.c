/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/resultaat.h>

#include "dossier/herkoppel.h"
#include "dossier/signalen.h"

static wz_status log_link(wz_dossier *dossier, int64_t nr, const char *const *afspraken, size_t n,
                          bool add)
{
	wz__buf lijst = { 0 };
	for (size_t i = 0; i < n; i++)
		wz__buf_format(&lijst, "%s%s", i > 0 ? ", " : "", afspraken[i]);
	wz_status status = lijst.failed ? wz__nomem(dossier) : WZ_OK;
	if (status == WZ_OK)
		status = wz__log(dossier, "resultaat %lld %s: %s", (long long)nr,
		                 add ? "gekoppeld aan" : "losgemaakt van",
		                 n > 0 ? wz__buf_str(&lijst) : "alle afspraken");
	wz__buf_free(&lijst);
	return status;
}

static wz_status log_alles(wz_dossier *dossier, int64_t nr, const char *const *afspraken, size_t n,
                           bool add, const wz__herkoppeld *gedaan)
{
	wz_status status = add || gedaan->verlegd ? log_link(dossier, nr, afspraken, n, add) : WZ_OK;
	return status == WZ_OK && gedaan->gewist && !add
	           ? wz__log(dossier, "resultaat %lld kan weer bij een afspraak horen", (long long)nr)
	           : status;
}

static wz_status in_transaction(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                                size_t n, bool add, bool *verworpen)
{
	wz__herrekening herrekening = { .dossier = dossier };
	wz__herkoppeld gedaan;
	wz_status status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__herkoppel(&herrekening, nr, afspraken, n, add, &gedaan);
	status = wz__herrekening_af(&herrekening, status);
	if (verworpen != NULL)
		*verworpen = status == WZ_OK && gedaan.verworpen;
	if (status == WZ_OK && !gedaan.verlegd && !gedaan.gewist) {
		wz__read_end(dossier); /* nothing to keep: the file stays as it is */
		return WZ_OK;
	}
	if (status == WZ_OK)
		status = log_alles(dossier, nr, afspraken, n, add, &gedaan);
	return wz__end(dossier, status);
}

wz_status wz_resultaat_link(wz_dossier *dossier, int64_t nr, const char *const *afspraken, size_t n,
                            bool *unaccepted)
{
	if (n == 0)
		return wz__error(dossier, WZ_ERR_USAGE, "aan welke afspraak?");
	return in_transaction(dossier, nr, afspraken, n, true, unaccepted);
}

wz_status wz_resultaat_unlink(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                              size_t n, bool *unaccepted)
{
	return in_transaction(dossier, nr, afspraken, n, false, unaccepted);
}

wz_status wz_resultaat_match_undo(wz_dossier *dossier, int64_t nr, bool *unaccepted)
{
	return in_transaction(dossier, nr, NULL, 0, false, unaccepted);
}
