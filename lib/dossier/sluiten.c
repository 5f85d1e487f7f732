/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/signaal.h>
#include "dossier/reden.h"
#include "dossier/signalen.h"
#include "overzicht/signalen.h"
#include "store/signaal_rijen.h"

static wz_status sluit(wz_dossier *dossier, int64_t nr, const wz__signaal *signaal, const char *reden)
{
	if (signaal == NULL)
		return wz__error(dossier, WZ_ERR_USAGE, "signaal %lld geldt niet meer", (long long)nr);
	if (signaal->toestand == WZ__SIGNAAL_GESLOTEN)
		return wz__error(dossier, WZ_ERR_USAGE, "signaal %lld is al gesloten", (long long)nr);
	wz__sluiting_rij sluiting = {
		.zin = signaal->zin, .cijfers = signaal->cijfers, .reden = reden,
		.wie = dossier->wie != NULL ? dossier->wie : "",
		.wanneer = dossier->moment != NULL ? dossier->moment : "",
	};
	wz_status status = wz__signaal_sluit(dossier, nr, &sluiting);
	if (status == WZ_OK)
		status = wz__log(dossier, "signaal %lld (%s) gesloten: %s", (long long)nr,
		                 wz__signaalsoort_van(signaal->code)->code, reden);
	return status;
}

wz_status wz_signaal_close(wz_dossier *dossier, int64_t nr, const char *reden)
{
	wz__signaalvondst vondst = { .signaal = NULL };
	wz_status status = wz__reden_nodig(dossier, reden, "een signaal sluiten kan alleen met een reden");
	if (status == WZ_OK)
		status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__signaal_vind(dossier, nr, &vondst);
	if (status == WZ_OK)
		status = sluit(dossier, nr, vondst.signaal, reden);
	wz__signaalvondst_free(&vondst);
	return wz__end(dossier, status);
}
