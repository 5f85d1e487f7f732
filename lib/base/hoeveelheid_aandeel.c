/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Shares in words: "de helft", "een kwart", "twee derde", "tweederde", "6 op de 10". */

typedef struct noemer {
	const char *woord;
	int deel;
} noemer;

static const noemer noemers[] = {
	{ "helft", 2 }, { "derde", 3 },   { "kwart", 4 },   { "vierde", 4 }, { "vijfde", 5 },
	{ "zesde", 6 }, { "achtste", 8 }, { "tiende", 10 }, { NULL, 0 },
};

static int noemer_van(const char *woord)
{
	for (const noemer *n = noemers; n->woord != NULL; n++)
		if (strcmp(n->woord, woord) == 0)
			return n->deel;
	return 0;
}

static int noemer_op(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);
	char klein[WZ__WOORD_MAX];

	if ((s->soorten & WZ__LX_DEELS) == 0 || !wz__klein(klein, s->at, s->n))
		return 0;
	return noemer_van(klein);
}

static bool zet(wz__kern *uit, wz_getal teller, wz_getal deel)
{
	if (deel <= 0 || teller < 0 || teller > deel || deel > INT64_MAX / 1000)
		return false;
	if (teller > INT64_MAX / (100 * (wz_getal)WZ_GETAL_SCHAAL) - deel)
		return false;
	uit->waarde = (teller * 100 * WZ_GETAL_SCHAAL + deel / 2) / deel;
	uit->maat = WZ__MAAT_PROCENT;
	uit->breuk = true;
	return true;
}

static bool deel_volgt(const wz__zin *zin, ptrdiff_t i)
{
	return wz__is_woord(zin, i, "van") || wz__is_woord(zin, i, "deel") ||
	       wz__is_woord(zin, i, "gedeelte") || wz__is_teken(zin, i, '(') ||
	       wz__is_woord(zin, i, "der") || wz__is_woord(zin, i, "daarvan") ||
	       wz__is_woord(zin, i, "hiervan");
}

/* "tweederde", "driekwart", "eenderde" */
static bool aaneen(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	static const struct {
		const char *woord;
		int teller, deel;
	} woorden[] = {
		{ "tweederde", 2, 3 },  { "eenderde", 1, 3 },   { "driekwart", 3, 4 },
		{ "eenvijfde", 1, 5 },  { "tweevijfde", 2, 5 }, { "drievijfde", 3, 5 },
		{ "viervijfde", 4, 5 }, { "eentiende", 1, 10 },
	};

	if (!wz__is_soort(zin, i, WZ__LX_DEELS) || wz__kern_factor(zin, i + 1) > 0)
		return false;
	for (size_t j = 0; j < sizeof woorden / sizeof *woorden; j++)
		if (wz__is_woord(zin, i, woorden[j].woord))
			return zet(uit, woorden[j].teller, woorden[j].deel);
	return false;
}

/* "de helft", "een kwart"; not the second half of the year, nor a quarter past. */
static bool los(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	static const char *const rang[] = { "eerste", "tweede", "andere", "laatste",
		                                "beide",  "ene",    NULL };
	static const char *const maat[] = { "klein", "groot", "goed", "krap", "dik", NULL };
	int deel = noemer_op(zin, i);
	bool een = wz__is_woord(zin, i - 1, "een") || wz__is_woord(zin, i - 1, "geen");

	for (size_t j = 0; maat[j] != NULL; j++) /* een klein derde */
		een = een || (wz__is_woord(zin, i - 1, maat[j]) && wz__is_woord(zin, i - 2, "een"));
	if (wz__kern_factor(zin, i + 1) > 0)
		return false; /* een kwart miljoen */
	if (deel == 2) {
		for (size_t j = 0; rang[j] != NULL; j++)
			if (wz__is_woord(zin, i - 1, rang[j]))
				return false;
		if (wz__is_woord(zin, i + 1, "van") &&
		    (wz__zinstuk_op(zin, i + 2)->niet || wz__is_soort(zin, i + 2, WZ__LX_TIJD) ||
		     wz__is_soort(zin, i + 3, WZ__LX_TIJD) || wz__frase_voor(zin, i, "op de")))
			return false;
		return zet(uit, 1, 2);
	}
	if (wz__is_woord(zin, i, "kwart"))
		return !wz__is_woord(zin, i + 1, "voor") && !wz__is_woord(zin, i + 1, "over") &&
		       zet(uit, 1, 4);
	return deel > 2 && een && (deel_volgt(zin, i + 1) || wz__is_woord(zin, i - 2, "met")) &&
	       zet(uit, 1, deel);
}

/* "negen van de tien" in words is a share; in digits it is a count. */
static bool van_de_tien(const wz__zin *zin, ptrdiff_t i, ptrdiff_t na, wz_getal teller,
                        wz__kern *uit)
{
	if (wz__zinstuk_op(zin, i)->aard != WZ__WOORD || !wz__is_woord(zin, na, "van") ||
	    !wz__is_woord(zin, na + 1, "de") || !wz__is_woord(zin, na + 2, "tien") ||
	    wz__is_soort(zin, na + 3, WZ__LX_DOEL) || /* vier van de tien geplande tafels */
	    !zet(uit, teller, 10 * (wz_getal)WZ_GETAL_SCHAAL))
		return false;
	uit->eind = uit->verder = na + 3;
	return true;
}

/* "één op de vijf", "6 op de 10", "2 op 3" */
static bool op_de(const wz__zin *zin, ptrdiff_t i, ptrdiff_t na, wz_getal teller, wz__kern *uit)
{
	ptrdiff_t j = na + 1, eind;
	wz_getal deel;

	if (wz__is_woord(zin, j, "de") || wz__is_woord(zin, j, "elke"))
		j++;
	eind = wz__kern_getal(zin, j, &deel);
	if (eind == 0 || deel <= teller || deel > 1000 * (wz_getal)WZ_GETAL_SCHAAL ||
	    wz__is_soort(zin, eind, WZ__LX_TIJD) || !zet(uit, teller, deel))
		return false;
	uit->begin = i;
	uit->eind = uit->verder = eind;
	return true;
}

bool wz__kern_deel(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	bool een = wz__is_woord(zin, i, "een");
	wz_getal teller = WZ_GETAL_SCHAAL, deel;
	ptrdiff_t na = een ? i + 1 : wz__kern_getal(zin, i, &teller), eind;

	uit->begin = i;
	uit->eind = uit->verder = i + 1;
	if (!een && na == 0)
		return aaneen(zin, i, uit) || los(zin, i, uit);
	if (wz__is_woord(zin, na, "op"))
		return op_de(zin, i, na, teller, uit);
	if (een)
		return false;
	if (van_de_tien(zin, i, na, teller, uit))
		return true;
	if (noemer_op(zin, na) > 2 && (teller > WZ_GETAL_SCHAAL || deel_volgt(zin, na + 1)) &&
	    zet(uit, teller, noemer_op(zin, na) * (wz_getal)WZ_GETAL_SCHAAL)) {
		uit->eind = uit->verder = na + 1;
		return true;
	}
	/* 2/3 van */
	if (!wz__is_teken(zin, na, '/') || teller >= 10 * (wz_getal)WZ_GETAL_SCHAAL)
		return false;
	eind = wz__kern_getal(zin, na + 1, &deel);
	if (eind == 0 || deel > 10 * (wz_getal)WZ_GETAL_SCHAAL || deel <= teller ||
	    !deel_volgt(zin, eind) || wz__is_teken(zin, eind, '(') || !zet(uit, teller, deel))
		return false;
	uit->eind = uit->verder = eind;
	return true;
}
