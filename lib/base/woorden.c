/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/woorden.h"
#include "base/hoeveelheid.h"

#include <string.h>
#include "base/tekst.h"

const wz__woord wz__realisaties[] = {
	{ "gerealiseerd", WZ_GEREALISEERD },
	{ "deels gerealiseerd", WZ_DEELS_GEREALISEERD },
	{ "niet gerealiseerd", WZ_NIET_GEREALISEERD },
	{ "onbekend", WZ_ONBEKEND },
	{ "doorlopend", WZ_DOORLOPEND },
	{ NULL, 0 },
};

const wz__woord wz__grenzen[] = {
	{ "precies", WZ_PRECIES },
	{ "minstens", WZ_MINSTENS },
	{ "hoogstens", WZ_HOOGSTENS },
	{ "ongeveer", WZ_ONGEVEER },
	{ NULL, 0 },
};

const wz__woord wz__herkomsten[] = {
	{ "gemeten", WZ_GEMETEN },
	{ "geteld", WZ_GETELD },
	{ "geschat", WZ_GESCHAT },
	{ "onbekend", WZ_HERKOMST_ONBEKEND },
	{ NULL, 0 },
};

const wz__woord wz__bases[] = {
	{ "geldend", WZ_BASIS_GELDEND },
	{ "geclaimd", WZ_BASIS_GECLAIMD },
	{ "berekend", WZ_BASIS_BEREKEND },
	{ "vastgesteld", WZ_BASIS_VASTGESTELD },
	{ NULL, 0 },
};

const wz__woord wz__soorten[] = {
	{ "inzet", WZ__INZET },
	{ "proces", WZ__PROCES },
	{ "prestatie", WZ__PRESTATIE },
	{ "effect", WZ__EFFECT },
	{ NULL, 0 },
};

const wz__woord wz__richtingen[] = {
	{ "minimaal", WZ__MINIMAAL }, { "maximaal", WZ__MAXIMAAL }, { "toename", WZ__TOENAME },
	{ "afname", WZ__AFNAME },     { "ja/nee", WZ__JA_NEE },     { NULL, 0 },
};

const wz__woord wz__tellingen[] = {
	{ "som", WZ__SOM },
	{ "cumulatief", WZ__CUMULATIEF },
	{ "stand", WZ__STAND },
	{ "maximum", WZ__MAXIMUM },
	{ NULL, 0 },
};

const wz__woord wz__doelperioden[] = {
	{ "jaar", WZ__DOEL_JAAR },
	{ "looptijd", WZ__DOEL_LOOPTIJD },
	{ NULL, 0 },
};

const wz__woord wz__rollen[] = {
	{ "penvoerder", WZ__PENVOERDER },
	{ "combinant", WZ__COMBINANT },
	{ "onderaannemer", WZ__ONDERAANNEMER },
	{ NULL, 0 },
};

const wz__woord wz__opdrachtsoorten[] = {
	{ "aanbesteding", WZ__AANBESTEDING },
	{ "subsidie", WZ__SUBSIDIE },
	{ NULL, 0 },
};

const wz__woord wz__zekerheden[] = {
	{ "zeker", WZ__ZEKER },
	{ "waarschijnlijk", WZ__WAARSCHIJNLIJK },
	{ "onzeker", WZ__ONZEKER },
	{ NULL, 0 },
};

int wz__woord_waarde(const wz__woord *lijst, const char *text)
{
	size_t n = strlen(text);

	for (; lijst->woord; lijst++)
		if (wz__fold_equal(text, n, lijst->woord, strlen(lijst->woord)))
			return lijst->waarde;
	return -1;
}

const char *wz__woord_naam(const wz__woord *lijst, int waarde)
{
	for (; lijst->woord; lijst++)
		if (lijst->waarde == waarde)
			return lijst->woord;
	return "";
}

const char *wz__woord_suggestie(const wz__woord *lijst, const char *text)
{
	enum { WOORDEN_MAX = 16 };
	const char *woorden[WOORDEN_MAX];
	size_t n = 0;

	for (; lijst->woord && n < WOORDEN_MAX; lijst++)
		woorden[n++] = lijst->woord;
	return wz_suggest(text, woorden, n);
}

void wz__woorden_noem(wz__buf *out, const wz__woord *lijst)
{
	for (const wz__woord *een = lijst; een->woord; een++) {
		bool eerste = een == lijst, eigen = wz__woord_naam(lijst, een->waarde) == een->woord;
		if (eigen)
			wz__buf_format(out, "%s%s", eerste ? "" : !een[1].woord ? " of " : ", ", een->woord);
	}
}

bool wz_realisatie_parse(const char *text, wz_realisatie *out)
{
	int waarde = wz__woord_waarde(wz__realisaties, text);

	if (waarde < 0)
		return false;
	*out = (wz_realisatie)waarde;
	return true;
}

bool wz_basis_parse(const char *text, wz_basis *out)
{
	int waarde = wz__woord_waarde(wz__bases, text);

	if (waarde < 0)
		return false;
	*out = (wz_basis)waarde;
	return true;
}

const char *wz_realisatie_naam(wz_realisatie realisatie)
{
	return wz__woord_naam(wz__realisaties, (int)realisatie);
}

const char *wz_grens_naam(wz_grens grens)
{
	/* Not in the list: nobody may write it in a file. */
	return grens == WZ_GRENS_ONBESLIST ? "onbeslist" : wz__woord_naam(wz__grenzen, (int)grens);
}

const char *wz_herkomst_naam(wz_herkomst herkomst)
{
	return wz__woord_naam(wz__herkomsten, (int)herkomst);
}

const char *wz_basis_naam(wz_basis basis)
{
	return wz__woord_naam(wz__bases, (int)basis);
}
