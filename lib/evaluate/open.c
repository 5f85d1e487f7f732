/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/datum.h"
#include "evaluate/stappen.h"

typedef struct strekking {
	wz_datum begin, eind;
} strekking;

/* The stretch that the target is about. */
static strekking strekking_van(const wz__zaak *zaak)
{
	const wz__afspraakfeiten *feiten = zaak->feiten;
	wz_periode jaar = wz__periode_jaar(zaak->periode.jaar);
	strekking s = { feiten->begin, feiten->eind != 0 ? feiten->eind : INT32_MAX };

	if (feiten->doelperiode == WZ__DOEL_LOOPTIJD)
		return s;
	if (s.begin < wz_periode_begin(jaar))
		s.begin = wz_periode_begin(jaar);
	if (s.eind > wz_periode_eind(jaar))
		s.eind = wz_periode_eind(jaar);
	return s;
}

/* DESIGN §5. A deadline decides when it is over, earlier or later than the
 * stretch; but one beyond the stretch does not make the periode too short. */
bool wz__nog_niet_om(const wz__zaak *zaak)
{
	wz_datum deadline = zaak->feiten->deadline;

	return zaak->vandaag <= (deadline != 0 ? deadline : strekking_van(zaak).eind);
}

bool wz__te_kort(const wz__zaak *zaak)
{
	wz_datum deadline = zaak->feiten->deadline;
	strekking s = strekking_van(zaak);

	if (deadline != 0 && deadline < s.begin)
		return false; /* it passed before the stretch began */
	if (deadline != 0 && deadline < s.eind)
		s.eind = deadline;
	return s.begin < wz_periode_begin(zaak->periode) || s.eind > wz_periode_eind(zaak->periode);
}

/* Whether what is reached now can be lost before the stretch is over. */
static bool kan_nog_weg(const wz__afspraakfeiten *feiten)
{
	switch (wz__richting_van(feiten)) {
	case WZ__MAXIMAAL:
		return true;
	case WZ__TOENAME:
	case WZ__AFNAME:
		return feiten->telling == WZ__STAND;
	default:
		return false;
	}
}

/* A maximum that is certainly exceeded stays exceeded. */
static bool staat_vast(const wz__afspraakfeiten *feiten, wz_grens grens)
{
	return wz__richting_van(feiten) == WZ__MAXIMAAL &&
	       (grens == WZ_PRECIES || grens == WZ_MINSTENS);
}

wz__uitkomst wz__uitkomst_open(wz__uitkomst uitkomst, const wz__afspraakfeiten *feiten,
                               wz_grens grens)
{
	wz__uitkomst loopt = { WZ_DOORLOPEND, WZ__REDEN_LOOPT };

	switch (uitkomst.status) {
	case WZ_GEREALISEERD:
		return kan_nog_weg(feiten) ? loopt : uitkomst;
	case WZ_DEELS_GEREALISEERD:
		return loopt;
	case WZ_NIET_GEREALISEERD:
		return staat_vast(feiten, grens) ? uitkomst : loopt;
	default:
		return uitkomst;
	}
}
