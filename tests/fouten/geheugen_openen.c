/* SPDX-License-Identifier: EUPL-1.2 */
#include "geheugen.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The case closes what it opened, so that nothing is left of it. */
static wz_status dicht(proef *p, wz_dossier *dossier, wz_status status)
{
	if (dossier == NULL && status != WZ_ERR_NOMEM)
		p->fout = "no handle, not for want of memory";
	if (status != WZ_OK && dossier != NULL && *wz_errmsg(dossier) == '\0')
		p->fout = "it failed without a message";
	wz_close(dossier);
	return status;
}

static wz_status lezend(proef *p)
{
	wz_dossier *dossier;
	wz_status status = wz_open(&dossier, p->pad, WZ_OPEN_READ);
	return dicht(p, dossier, status);
}

static wz_status schrijvend(proef *p)
{
	wz_dossier *dossier;
	wz_status status = wz_open(&dossier, p->pad, WZ_OPEN_WRITE);
	return dicht(p, dossier, status);
}

static wz_status maken(proef *p)
{
	wz_dossier *dossier;
	wz_status status = wz_create(&dossier, p->nieuw);
	status = dicht(p, dossier, status);
	if (status != WZ_OK && access(p->nieuw, F_OK) == 0)
		p->fout = "it failed and left a file";
	unlink(p->nieuw);
	return status;
}

/* Who acts is told without a status; an act must not go on without it. */
static wz_status handelaar(proef *p)
{
	handelend(p->dossier);
	return WZ_OK;
}

static wz_status nakijken(proef *p)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_dossier_check(p->dossier, &verslag);
	return som_verslag(p, status, verslag);
}

static wz_status kopie(proef *p)
{
	wz_status status = wz_dossier_backup(p->dossier, p->nieuw);
	if (status != WZ_OK && access(p->nieuw, F_OK) == 0)
		p->fout = "it failed and left a file";
	unlink(p->nieuw);
	return status;
}

static wz_status logboek(proef *p)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_dossier_log(p->dossier, 0, &verslag);
	return som_verslag(p, status, verslag);
}

const geval gevallen_openen[] = {
	{ "open-read", BEGIN_VOL, WZ_OPEN_READ, lezend },
	{ "open-write", BEGIN_VOL, WZ_OPEN_WRITE, schrijvend },
	{ "open-migrate", BEGIN_OUD, WZ_OPEN_WRITE, schrijvend },
	{ "create", BEGIN_GEEN, WZ_OPEN_READ, maken },
	{ "actor", BEGIN_VOL, WZ_OPEN_WRITE, handelaar },
	{ "dossier-check", BEGIN_VOL, WZ_OPEN_READ, nakijken },
	{ "dossier-backup", BEGIN_VOL, WZ_OPEN_READ, kopie },
	{ "dossier-log", BEGIN_VOL, WZ_OPEN_READ, logboek },
	{ NULL, BEGIN_GEEN, WZ_OPEN_READ, NULL },
};
