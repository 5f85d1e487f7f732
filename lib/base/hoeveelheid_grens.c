/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

/* How exact a number is, by the words around it. */

typedef struct frase {
	const char *woorden;
	wz_grens grens;
	bool geschat;
} frase;

/* What stands before a number; of two that fit, the longer one comes first. */
static const frase voor[] = {
	{ "niet meer dan", WZ_HOOGSTENS, false },
	{ "niet minder dan", WZ_MINSTENS, false },
	{ "meer dan", WZ_MINSTENS, false },
	{ "minder dan", WZ_HOOGSTENS, false },
	{ "vaker dan", WZ_MINSTENS, false },
	{ "langer dan", WZ_MINSTENS, false },
	{ "korter dan", WZ_HOOGSTENS, false },
	{ "niet alle", WZ_HOOGSTENS, false },
	{ "vrijwel alle", WZ_HOOGSTENS, false },
	{ "bijna alle", WZ_HOOGSTENS, false },
	{ "nagenoeg alle", WZ_HOOGSTENS, false },
	{ "hoger dan", WZ_MINSTENS, false },
	{ "lager dan", WZ_HOOGSTENS, false },
	{ "groter dan", WZ_MINSTENS, false },
	{ "kleiner dan", WZ_HOOGSTENS, false },
	{ "ruim", WZ_MINSTENS, false },
	{ "ruime", WZ_MINSTENS, false },
	{ "minstens", WZ_MINSTENS, false },
	{ "minimaal", WZ_MINSTENS, false },
	{ "tenminste", WZ_MINSTENS, false },
	{ "ten minste", WZ_MINSTENS, false },
	{ "minimum van", WZ_MINSTENS, false },
	{ "op zijn minst", WZ_MINSTENS, false },
	{ "op z'n minst", WZ_MINSTENS, false },
	{ "in ieder geval", WZ_MINSTENS, false },
	{ "in elk geval", WZ_MINSTENS, false },
	{ "boven de", WZ_MINSTENS, false },
	{ "boven", WZ_MINSTENS, false },
	{ "ver over de", WZ_MINSTENS, false },
	{ "ruim over de", WZ_MINSTENS, false },
	{ "dik", WZ_MINSTENS, false },
	{ "dikke", WZ_MINSTENS, false },
	{ "zeker", WZ_MINSTENS, false },
	{ "goede", WZ_MINSTENS, false },
	{ "min", WZ_MINSTENS, false },
	{ "vanaf", WZ_MINSTENS, false },
	{ "tot maximaal", WZ_HOOGSTENS, false },
	{ "tot wel", WZ_HOOGSTENS, false },
	{ "maximaal", WZ_HOOGSTENS, false },
	{ "max", WZ_HOOGSTENS, false },
	{ "maximum van", WZ_HOOGSTENS, false },
	{ "hoogstens", WZ_HOOGSTENS, false },
	{ "hooguit", WZ_HOOGSTENS, false },
	{ "ten hoogste", WZ_HOOGSTENS, false },
	{ "op zijn hoogst", WZ_HOOGSTENS, false },
	{ "op z'n hoogst", WZ_HOOGSTENS, false },
	{ "bijna", WZ_HOOGSTENS, false },
	{ "net geen", WZ_HOOGSTENS, false },
	{ "nog geen", WZ_HOOGSTENS, false },
	{ "nog niet", WZ_HOOGSTENS, false },
	{ "net niet", WZ_HOOGSTENS, false },
	{ "amper", WZ_HOOGSTENS, false },
	{ "geen", WZ_HOOGSTENS, false },
	{ "krap", WZ_HOOGSTENS, false },
	{ "krappe", WZ_HOOGSTENS, false },
	{ "kleine", WZ_HOOGSTENS, false },
	{ "klein", WZ_HOOGSTENS, false },
	{ "goed", WZ_MINSTENS, false },
	{ "onder de", WZ_HOOGSTENS, false },
	{ "om en nabij", WZ_ONGEVEER, false },
	{ "om en nabij de", WZ_ONGEVEER, false },
	{ "ongeveer", WZ_ONGEVEER, false },
	{ "circa", WZ_ONGEVEER, false },
	{ "ca", WZ_ONGEVEER, false },
	{ "zo'n", WZ_ONGEVEER, false },
	{ "zo een", WZ_ONGEVEER, false },
	{ "ongv", WZ_ONGEVEER, false },
	{ "plusminus", WZ_ONGEVEER, false },
	{ "plus minus", WZ_ONGEVEER, false },
	{ "rond de", WZ_ONGEVEER, false },
	{ "rond", WZ_ONGEVEER, false },
	{ "rondom de", WZ_ONGEVEER, false },
	{ "tegen de", WZ_ONGEVEER, false },
	{ "omstreeks", WZ_ONGEVEER, false },
	{ "grofweg", WZ_ONGEVEER, false },
	{ "pakweg", WZ_ONGEVEER, false },
	{ "al gauw", WZ_ONGEVEER, false },
	{ "bij benadering", WZ_ONGEVEER, false },
	{ "nagenoeg", WZ_ONGEVEER, false },
	{ "vrijwel", WZ_ONGEVEER, false },
	{ "stuk of", WZ_ONGEVEER, false },
	{ "man of", WZ_ONGEVEER, false },
	{ "afgerond", WZ_ONGEVEER, false },
	{ "naar schatting", WZ_ONGEVEER, true },
	{ "geschat op", WZ_ONGEVEER, true },
	{ "geschat", WZ_ONGEVEER, true },
	{ "geschatte", WZ_ONGEVEER, true },
	{ "schatting", WZ_ONGEVEER, true },
	{ "schatting van", WZ_ONGEVEER, true },
};

static bool is_groei(const wz__zin *zin, ptrdiff_t i)
{
	return wz__is_soort(zin, i, WZ__LX_GROEI | WZ__LX_GROEINAAM);
}

/* "onder de 30 deelnemers" is among them, "bleef onder de 30" is below; "boven" and
 * "over" likewise. */
static bool past(const wz__zin *zin, ptrdiff_t i, const frase *f, size_t n)
{
	ptrdiff_t ervoor = i - (ptrdiff_t)n - 1;

	/* "een klein derde", but not "de groep is klein: 8" */
	if (wz__is_woord(zin, i - 1, "klein") || wz__is_woord(zin, i - 1, "goed"))
		return wz__is_soort(zin, i, WZ__LX_DEELS);
	if (f->grens == WZ_HOOGSTENS && wz__is_woord(zin, ervoor + 1, "onder"))
		return wz__is_woord(zin, ervoor, "bleef") || wz__is_woord(zin, ervoor, "blijft") ||
		       wz__is_woord(zin, ervoor, "net") || wz__is_woord(zin, ervoor, "ligt") ||
		       wz__is_woord(zin, ervoor, "lag") || wz__is_woord(zin, ervoor, "bleven");
	/* "zes meer dan de veertig" is six more than exactly that. */
	return !wz__is_woord(zin, ervoor + 2, "dan") ||
	       (!wz__is_getal(zin, ervoor) &&
	        (wz__zinstuk_op(zin, ervoor)->aard != WZ__WOORD || !wz__is_getal(zin, ervoor - 1))) ||
	       wz__is_woord(zin, ervoor + 1, "niet");
}

static const frase *zoek(const wz__zin *zin, ptrdiff_t i, size_t *n)
{
	const frase *beste = NULL;

	*n = 0;
	if (wz__zinstuk_op(zin, i - 1)->aard != WZ__WOORD)
		return NULL;
	for (size_t j = 0; j < sizeof voor / sizeof *voor; j++) {
		size_t woorden = wz__frase_voor(zin, i, voor[j].woorden);

		if (woorden > *n && past(zin, i, &voor[j], woorden)) {
			*n = woorden;
			beste = &voor[j];
		}
	}
	return beste;
}

/* "tot 40" is at most that, but not in "gegroeid tot 40" or "leidt tot 10". */
static bool tot(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const gevolg[] = {
		"leidt",  "leidde", "leiden",   "geleid",   "leidden", "kwam",       "gekomen",
		"kwamen", "komt",   "opgeleid", "geworden", "komen",   "uitgebouwd", "beperkt",
		"toe",    "af",     "terug",    "op",       "zich",    "weg",        NULL
	};

	if (!wz__is_woord(zin, i - 1, "tot"))
		return false;
	for (size_t j = 0; gevolg[j] != NULL; j++)
		if (wz__is_woord(zin, i - 2, gevolg[j]))
			return false;
	if (wz__is_teken(zin, i - 2, '%') || wz__is_woord(zin, i - 2, "procent"))
		return false;                         /* met 40 procent tot 128 */
	for (ptrdiff_t j = i - 3; j > i - 9; j--) /* nam af met een kwart, tot 36 */
		if (wz__is_woord(zin, j + 1, "met") &&
		    (wz__is_woord(zin, j, "af") || wz__is_woord(zin, j, "toe")))
			return false;
	for (ptrdiff_t j = i - 2; j > i - 8; j--)
		if (is_groei(zin, j) ||
		    (wz__is_woord(zin, j, "van") && (wz__is_getal(zin, j + 1) || wz__is_getal(zin, j + 2))))
			return false;
	for (ptrdiff_t j = i; j < i + 5; j++)
		if (wz__is_soort(zin, j, WZ__LX_GROEI))
			return false;
	return true;
}

/* The bound that one sign makes: > < ≥ ≤ ~ ± +/- */
static size_t teken(const wz__zin *zin, ptrdiff_t i, wz_grens *grens)
{
	ptrdiff_t j = i - 1;

	if (wz__is_teken(zin, j, '=') &&
	    (wz__is_teken(zin, j - 1, '>') || wz__is_teken(zin, j - 1, '<')))
		j--;
	if (wz__is_teken(zin, j, '>') || wz__is_teken(zin, j, 'G'))
		*grens = WZ_MINSTENS;
	else if (wz__is_teken(zin, j, '<') || wz__is_teken(zin, j, 'L'))
		*grens = WZ_HOOGSTENS;
	else if (wz__is_teken(zin, j, '~'))
		*grens = WZ_ONGEVEER;
	else if (wz__is_teken(zin, j, '+') && wz__zinstuk_op(zin, j)->blank &&
	         !wz__zinstuk_op(zin, i)->blank)
		*grens = WZ_PRECIES; /* +12 is a change */
	else if (wz__is_teken(zin, j, '-') && wz__is_teken(zin, j - 1, '/') &&
	         wz__is_teken(zin, j - 2, '+')) {
		*grens = WZ_ONGEVEER;
		j -= 2;
	} else
		return 0;
	return (size_t)(i - j);
}

static void zet(wz__hoeveelheid *uit, wz_grens grens, bool geschat)
{
	if (geschat)
		uit->herkomst = WZ_GESCHAT;
	/* "naar schatting ruim 600": the word nearest to the number decides. */
	if (uit->grens == WZ_PRECIES)
		uit->grens = grens;
}

/* One step back over words that make a bound; false when there is none. */
static bool stap(const wz__zin *zin, ptrdiff_t *begin, wz__hoeveelheid *uit)
{
	static const char *const vulling[] = { "de", "een", "het", "nog", "wel", "'n", "in", NULL };
	ptrdiff_t i = *begin;
	wz_grens grens;
	size_t n = teken(zin, i, &grens);
	const frase *f;

	if (n > 0) {
		zet(uit, grens, false);
		*begin -= (ptrdiff_t)n;
		return true;
	}
	if (wz__is_teken(zin, i - 1, '.') && wz__is_soort(zin, i - 2, WZ__LX_AFKORTING))
		i--;
	f = zoek(zin, i, &n);
	if (f == NULL && wz__is_woord(zin, i - 2, "totaal") == false)
		for (size_t j = 0; f == NULL && vulling[j] != NULL; j++)
			if (wz__is_woord(zin, i - 1, vulling[j]) && (f = zoek(zin, i - 1, &n)) != NULL)
				i--;
	if (f == NULL)
		return false;
	zet(uit, f->grens, f->geschat);
	*begin = i - (ptrdiff_t)n;
	return true;
}

/* "een" and "tussen de" belong to the number: "een tiental", "tussen de 30 en 40". */
static void lidwoord(const wz__zin *zin, wz__kern *kern)
{
	bool tussen = wz__is_woord(zin, kern->begin - 1, "tussen") ||
	              wz__is_woord(zin, kern->begin - 2, "tussen");

	if ((wz__is_woord(zin, kern->begin - 1, "half") ||
	     wz__is_woord(zin, kern->begin - 1, "kwart") ||
	     wz__is_woord(zin, kern->begin - 1, "driekwart")) &&
	    kern->begin == kern->getal && wz__is_soort(zin, kern->getal, WZ__LX_MAAL))
		kern->begin--;
	if (kern->tot != WZ_GETAL_GEEN && tussen)
		kern->begin -= wz__is_woord(zin, kern->begin - 1, "tussen") ? 1 : 2;
	else if (wz__zinstuk_op(zin, kern->begin)->waarde == WZ_GETAL_GEEN &&
	         (wz__is_woord(zin, kern->begin - 1, "een") ||
	          wz__is_woord(zin, kern->begin - 1, "de")) &&
	         !wz__is_teken(zin, kern->begin, 'E'))
		kern->begin--;
}

/* "50 of meer", "50+", "30 of minder" */
static void erachter(const wz__zin *zin, wz__kern *kern, wz__hoeveelheid *uit)
{
	ptrdiff_t i = kern->verder;

	if (wz__is_woord(zin, i, "of") || wz__is_woord(zin, i, "en")) {
		if (wz__is_woord(zin, i + 1, "meer") && !wz__is_woord(zin, i + 2, "dan"))
			zet(uit, WZ_MINSTENS, false);
		else if (wz__is_woord(zin, i + 1, "hoger"))
			zet(uit, WZ_MINSTENS, false);
		else if (wz__is_woord(zin, i + 1, "lager"))
			zet(uit, WZ_HOOGSTENS, false);
		else if (wz__is_woord(zin, i + 1, "minder") && !wz__is_woord(zin, i + 2, "dan"))
			zet(uit, WZ_HOOGSTENS, false);
		else
			return;
		kern->verder = kern->eind = i + 2;
	} else if (wz__is_teken(zin, i, '+') && !wz__zinstuk_op(zin, i)->blank &&
	           wz__zinstuk_op(zin, i + 1)->waarde == WZ_GETAL_GEEN) {
		zet(uit, WZ_MINSTENS, false);
		kern->verder = kern->eind = i + 1;
	}
}

/* Whether the clause says that it was estimated: "(schatting)", "we schatten dat". */
static bool geschat(const wz__zin *zin, const wz__kern *kern)
{
	for (ptrdiff_t j = kern->begin - 1; j >= 0 && j > kern->begin - 8; j--) {
		if (wz__is_teken(zin, j, '(') || wz__is_teken(zin, j, ')') || wz__is_getal(zin, j))
			break;
		if (wz__is_soort(zin, j, WZ__LX_SCHATTING))
			return true;
	}
	for (ptrdiff_t j = kern->verder; j < kern->verder + 6; j++) {
		if (wz__is_getal(zin, j))
			return false;
		if (wz__is_teken(zin, j, '(') || wz__is_teken(zin, j, ','))
			return wz__is_soort(zin, j + 1, WZ__LX_SCHATTING) ||
			       wz__is_soort(zin, j + 2, WZ__LX_SCHATTING);
	}
	return false;
}

void wz__grens_lees(const wz__zin *zin, wz__kern *kern, wz__hoeveelheid *uit)
{
	ptrdiff_t begin;

	uit->grens = kern->grens;
	lidwoord(zin, kern);
	begin = kern->begin;
	erachter(zin, kern, uit);
	for (int i = 0; i < 4 && stap(zin, &begin, uit); i++)
		;
	if (kern->tot == WZ_GETAL_GEEN && tot(zin, begin)) {
		zet(uit, WZ_HOOGSTENS, false);
		begin--;
	}
	kern->begin = begin;
	if (geschat(zin, kern)) {
		uit->herkomst = WZ_GESCHAT;
		if (kern->tot == WZ_GETAL_GEEN)
			zet(uit, WZ_ONGEVEER, false);
	}
	/* A range has its own bounds. */
	if (kern->tot != WZ_GETAL_GEEN)
		uit->grens = WZ_PRECIES;
}
