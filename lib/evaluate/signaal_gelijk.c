/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/breed.h"
#include "evaluate/signaal.h"

/* 100 per cent in the scale of a number. */
enum { HONDERD = 100 * WZ_GETAL_SCHAAL };

/* A part of its target that was reached, with a status that says how far. */
static bool is_deel(const wz__aandeel *a)
{
	return a->waarde >= 0 && a->doel > 0 && a->waarde < a->doel &&
	       (a->geclaimd == WZ_GEREALISEERD || a->geclaimd == WZ_DEELS_GEREALISEERD ||
	        a->geclaimd == WZ_NIET_GEREALISEERD);
}

/* |a/A - b/B| <= punten per cent points, multiplied by A times B. That product times
 * punten does not fit: so it is divided first, and what is left over apart. */
static bool ongeveer_gelijk(const wz__aandeel *a, const wz__aandeel *b, wz_getal punten)
{
	wz__breed links = (wz__breed)a->waarde * b->doel, rechts = (wz__breed)b->waarde * a->doel;
	wz__breed verschil = links > rechts ? links - rechts : rechts - links;
	wz__breed noemer = (wz__breed)a->doel * b->doel;

	if (punten < 0)
		return false;
	/* Two shares below 100% are never further apart. */
	if (punten >= HONDERD)
		return true;
	return verschil <= noemer / HONDERD * punten + noemer % HONDERD * punten / HONDERD;
}

bool wz__signaal_gelijke_maat(const wz__aandeel *a, const wz__aandeel *b, wz_getal punten,
                              wz__bewering *uit)
{
	char van_a[WZ_FORMAT_SIZE], van_b[WZ_FORMAT_SIZE];
	char doel_a[WZ__HOEVEEL_SIZE], doel_b[WZ__HOEVEEL_SIZE];

	if (a->perceel == b->perceel || a->aanbieder != b->aanbieder || !is_deel(a) || !is_deel(b) ||
	    a->geclaimd == b->geclaimd || !ongeveer_gelijk(a, b, punten))
		return false;
	return wz__beweer(uit, "{} haalt {} van {} en heet {}, {} haalt {} van {} en heet {}",
	                  a->nummer, wz_getal_dutch(van_a, a->waarde),
	                  wz__hoeveel(doel_a, a->doel, WZ_PRECIES, a->eenheid),
	                  wz_realisatie_naam(a->geclaimd), b->nummer, wz_getal_dutch(van_b, b->waarde),
	                  wz__hoeveel(doel_b, b->doel, WZ_PRECIES, b->eenheid),
	                  wz_realisatie_naam(b->geclaimd), NULL);
}
