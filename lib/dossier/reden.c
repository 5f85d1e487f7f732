/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/reden.h"
#include <string.h>
#include "base/bsn.h"
#include "base/tekst.h"

wz_status wz__geen_bsn(wz_dossier *dossier, const char *tekst)
{
	if (tekst != NULL && wz__heeft_bsn(tekst, strlen(tekst)))
		return wz__error(dossier, WZ_ERR_DATA,
		                 "deze tekst bevat een burgerservicenummer (BSN); dat bewaart welzijn niet");
	return WZ_OK;
}

wz_status wz__reden_nodig(wz_dossier *dossier, const char *reden, const char *zonder)
{
	size_t n = reden == NULL ? 0 : strlen(reden);
	if (n == 0 || (wz__trim(reden, &n), n == 0))
		return wz__error(dossier, WZ_ERR_USAGE, "%s", zonder);
	return wz__geen_bsn(dossier, reden);
}
