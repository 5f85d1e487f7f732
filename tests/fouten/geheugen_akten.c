/* SPDX-License-Identifier: EUPL-1.2 */
#include "geheugen.h"

#include <string.h>
#include <welzijn/afspraak.h>
#include <welzijn/rapportage.h>
#include <welzijn/resultaat.h>
#include <welzijn/signaal.h>
#include <welzijn/vaststelling.h>
#include <welzijn/woord.h>

/* Numbers as geheugen_wereld.c makes them: result 5 is a text with a number and no item, result 8
 * is linked by hand. */
static wz_status link(proef *p)
{
	const char *afspraken[] = { "W16/1.2", "W16/1.3" };
	return wz_resultaat_link(p->dossier, 5, afspraken, 2, NULL);
}

static wz_status unlink_alles(proef *p)
{
	return wz_resultaat_unlink(p->dossier, 8, NULL, 0, NULL);
}

static wz_status accept(proef *p)
{
	const int64_t nrs[] = { 5 };
	return wz_resultaat_accept(p->dossier, nrs, 1);
}

static wz_status match_accept(proef *p)
{
	wz_filter filter = { 0 };
	wz_match_options opties = { .many = true, .score = 1000 };
	wz_import *import = NULL;
	wz_status status = wz_resultaat_match_accept(p->dossier, &filter, &opties, &import);
	return som_import(p, status, import);
}

static wz_status match_link(proef *p)
{
	return wz_resultaat_match_link(p->dossier, 5, "W16/1.2", 5000, NULL);
}

static wz_status match_geen(proef *p)
{
	return wz_resultaat_match_none(p->dossier, 5);
}

static wz_status vaststelling(proef *p)
{
	wz_vaststelling v = { "W16/1.1", { 2016, WZ_PERIODE_JAAR, 0 }, WZ_GEREALISEERD, "Nu wel", "anders" };
	return wz_vaststelling_add(p->dossier, &v);
}

static wz_status nulmeting(proef *p)
{
	return wz_nulmeting_add(p->dossier, "W16/1.4", 65000, 20160101, "buurtenquête");
}

static wz_status intrekken(proef *p)
{
	return wz_rapportage_withdraw(p->dossier, 1, "het was een proef");
}

static wz_status sluiten(proef *p)
{
	return wz_signaal_close(p->dossier, 1, "Nagevraagd bij de aanbieder");
}

static wz_status woord_weg(proef *p)
{
	wz_import *import = NULL;
	wz_status status = wz_woord_remove(p->dossier, NULL, "staat op de rol", NULL, &import);
	return som_import(p, status, import);
}

const geval gevallen_akten[] = {
	{ "resultaat-link", BEGIN_VOL, WZ_OPEN_WRITE, link },
	{ "resultaat-unlink", BEGIN_VOL, WZ_OPEN_WRITE, unlink_alles },
	{ "resultaat-accept", BEGIN_VOL, WZ_OPEN_WRITE, accept },
	{ "match-accept", BEGIN_VOL, WZ_OPEN_WRITE, match_accept },
	{ "match-link", BEGIN_VOL, WZ_OPEN_WRITE, match_link },
	{ "match-none", BEGIN_VOL, WZ_OPEN_WRITE, match_geen },
	{ "vaststelling-add", BEGIN_VOL, WZ_OPEN_WRITE, vaststelling },
	{ "nulmeting-add", BEGIN_VOL, WZ_OPEN_WRITE, nulmeting },
	{ "rapportage-withdraw", BEGIN_VOL, WZ_OPEN_WRITE, intrekken },
	{ "signaal-close", BEGIN_VOL, WZ_OPEN_WRITE, sluiten },
	{ "woord-remove", BEGIN_VOL, WZ_OPEN_WRITE, woord_weg },
	{ NULL, BEGIN_GEEN, WZ_OPEN_READ, NULL },
};
