/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>
#include "base/ontleed.h"

/* Clock times and ages: numbers that count nothing a result is about. */

/* Behind what joins two numbers: - – tot en t/m of. */
static ptrdiff_t na_voegwoord(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const woorden[] = { "tot", "en", "à", "of", "a", NULL };

	if (wz__is_woord(zin, i, "t") && wz__is_teken(zin, i + 1, '/') && wz__is_woord(zin, i + 2, "m"))
		return i + 3;
	if (wz__is_woord(zin, i, "tot") && wz__is_woord(zin, i + 1, "en") &&
	    wz__is_woord(zin, i + 2, "met"))
		return i + 3;
	if (wz__is_teken(zin, i, '-') || wz__is_een_van(zin, i, woorden))
		return i + 1;
	return 0;
}

/* "10.30" and "9:05" written with two decimals; the pieces of it, or 0. */
static size_t klok(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na = wz__zinstuk_op(zin, i + 2);

	if (s->aard != WZ__GETAL)
		return 0;
	if (wz__is_teken(zin, i + 1, ':') && !wz__zinstuk_op(zin, i + 1)->blank && !na->blank &&
	    na->aard == WZ__GETAL && na->n == 2 && s->n <= 2 && wz__heel(zin, i) <= 24)
		return 3;
	if (s->n < 4 || s->n > 5 || s->at[s->n - 3] != '.')
		return 0;
	return s->at[s->n - 2] <= '5' && (s->n == 4 || *s->at <= '2') ? 1 : 0;
}

static bool voor_klok(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const woorden[] = { "om",     "vanaf", "tot",       "rond",  "na", "voor",
		                                   "tussen", "van",   "omstreeks", "sinds", "en", NULL };

	return wz__is_een_van(zin, i - 1, woorden) || wz__is_teken(zin, i - 1, '-');
}

static bool is_uur(const wz__zin *zin, ptrdiff_t i)
{
	return (wz__is_woord(zin, i, "uur") || wz__is_woord(zin, i, "u")) &&
	       !wz__is_woord(zin, i + 1, "per");
}

/* From "van 9 tot 12 uur", "om 9 uur", "10.00-12.00 uur". */
static size_t kloktijd(const wz__zin *zin, ptrdiff_t i)
{
	size_t n = klok(zin, i), eerste = n > 0 ? n : 1;
	ptrdiff_t na = i + (ptrdiff_t)eerste, tweede = na_voegwoord(zin, na);

	if (n == 0 && (wz__heel(zin, i) < 0 || wz__heel(zin, i) > 24))
		return 0;
	if (wz__is_woord(zin, i - 1, "half") && wz__heel(zin, i) <= 12)
		return wz__is_soort(zin, i + 1, WZ__LX_MAAL) ? 0 : 1;
	if (n == 3 || (n == 1 && is_uur(zin, na)))
		return n;
	if (tweede > 0) {
		size_t m = klok(zin, tweede), tweede_n = m > 0 ? m : 1;
		bool uur = is_uur(zin, tweede + (ptrdiff_t)tweede_n);

		if (n > 0 && m > 0)
			return (size_t)(tweede - i) + m;
		if (uur && voor_klok(zin, i) && wz__heel(zin, tweede) <= 24)
			return (size_t)(tweede - i) + tweede_n;
	}
	if (is_uur(zin, na) && wz__is_teken(zin, na + 1, '\''))
		return 1;
	if (n == 1 && voor_klok(zin, i) && !wz__is_teken(zin, na, '%'))
		return !wz__is_woord(zin, i - 1, "van") && !wz__is_woord(zin, i - 1, "en") &&
		       wz__zinstuk_op(zin, na)->aard != WZ__WOORD;
	return is_uur(zin, na) && voor_klok(zin, i) && !wz__is_woord(zin, i - 1, "van") &&
	       !wz__is_woord(zin, i - 1, "en") && !wz__is_woord(zin, i - 1, "voor") &&
	       !wz__is_teken(zin, i - 1, '-');
}

static bool is_jaar(const wz__zin *zin, ptrdiff_t i)
{
	return wz__is_woord(zin, i, "jaar") || wz__is_woord(zin, i, "jr") ||
	       wz__is_woord(zin, i, "jaren");
}

static bool voor_leeftijd(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const duur[] = { "langer", "korter", "meer", "minder", NULL };
	static const char *const woorden[] = { "van",
		                                   "vanaf",
		                                   "boven",
		                                   "onder",
		                                   "tot",
		                                   "tussen",
		                                   "dan",
		                                   "leeftijd",
		                                   "leeftijdscategorie",
		                                   "leeftijdsgroep",
		                                   "rond",
		                                   "jongeren",
		                                   "kinderen",
		                                   "jeugd",
		                                   "ouderen",
		                                   "meiden",
		                                   "jongens",
		                                   "tieners",
		                                   "bewoners",
		                                   NULL };
	ptrdiff_t voor = i - 1;

	if (wz__is_woord(zin, voor, "de"))
		voor--;
	if (wz__is_woord(zin, voor, "dan") && wz__is_een_van(zin, voor - 1, duur))
		return false;
	if (wz__is_woord(zin, voor, "m") && wz__is_teken(zin, voor - 1, '/'))
		return true; /* jongeren t/m 17 jaar */
	if (wz__frase_voor(zin, i, "tot en met"))
		return true;
	return wz__is_een_van(zin, voor, woorden) || wz__is_teken(zin, voor, '(') ||
	       wz__is_teken(zin, voor, '<') || wz__is_teken(zin, voor, '>') ||
	       wz__is_teken(zin, voor, 'G') || wz__is_teken(zin, voor, 'L');
}

/* "de oudste deelnemer is 93 jaar" */
static bool over_leeftijd(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const woorden[] = { "oudste", "jongste", "leeftijd", NULL };

	for (ptrdiff_t j = i - 1; j > i - 8; j--)
		if (wz__is_een_van(zin, j, woorden))
			return true;
	return false;
}

/* Whether mevrouw, meneer or the like stands before it, with no more than a name between. */
static bool aanspreking(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const woorden[] = { "mevrouw", "meneer", "mevr", "mw",    "dhr",
		                                   "heer",    "oma",    "opa",  "tante", NULL };

	for (ptrdiff_t j = i - 1; j > i - 6; j--) {
		if (wz__is_een_van(zin, j, woorden))
			return true;
		if (!wz__begint_groot(wz__zinstuk_op(zin, j)) && !wz__is_teken(zin, j, '.') &&
		    !wz__is_woord(zin, j, "de") && !wz__is_woord(zin, j, "van"))
			return false;
	}
	return false;
}

/* "van", "de laatste" and the like make a stretch of time of "twee jaar". */
static bool duurt(const wz__zin *zin, ptrdiff_t jaar)
{
	static const char *const erna[] = { "nodig", "lang", "geleden", "later", "daarna", NULL };

	return wz__is_een_van(zin, jaar + 1, erna);
}

/* An age as people write it with a plus: 75+, 65 +, 55-plussers. */
static bool plus(const wz__zin *zin, ptrdiff_t i)
{
	static const int leeftijden[] = { 12, 16, 18, 21, 23, 27, 45, 50, 55,
		                              60, 65, 67, 70, 75, 80, 85, 90, 0 };

	if (!wz__is_teken(zin, i + 1, '+') || wz__zinstuk_op(zin, i + 1)->blank ||
	    (wz__zinstuk_op(zin, i + 2)->aard == WZ__GETAL && !wz__zinstuk_op(zin, i + 2)->blank))
		return false;
	if (wz__heel(zin, i) < 100 && !wz__is_teken(zin, i - 1, ':') &&
	    (wz__zinstuk_op(zin, i + 2)->aard != WZ__WOORD || wz__is_soort(zin, i + 2, WZ__LX_STOP)) &&
	    wz__zinstuk_op(zin, i - 1)->aard == WZ__WOORD && !wz__is_soort(zin, i - 1, WZ__LX_STOP))
		return true;
	for (size_t j = 0; leeftijden[j] != 0; j++)
		if (wz__heel(zin, i) == leeftijden[j])
			return true;
	return false;
}

/* "de jongste deelnemer is 6, de oudste 93" */
static bool is_oudste(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const rang[] = { "oudste", "jongste", NULL };
	static const char *const is[] = { "is", "was", "werd", NULL };
	static const char *const al[] = { "al", "nu", "inmiddels", "dit", "jaar", NULL };
	ptrdiff_t werd = i - 1;

	if (wz__is_een_van(zin, i - 1, rang))
		return true;
	while (wz__is_een_van(zin, werd, al))
		werd--;
	/* onze oudste ezel, Sjors, werd 31; ons oudste lid werd dit jaar 90 */
	if (wz__is_een_van(zin, werd, is) && (wz__is_teken(zin, werd - 1, ',') || werd < i - 1))
		for (ptrdiff_t j = werd - 2; j > werd - 8; j--)
			if (wz__is_een_van(zin, j, rang))
				return true;
	return wz__is_een_van(zin, i - 1, is) &&
	       (wz__is_een_van(zin, i - 2, rang) || wz__is_een_van(zin, i - 3, rang));
}

/* "zij is inmiddels 91", "toen hij 60 werd", "mevrouw Jansen is 84" */
static bool is_persoon(const wz__zin *zin, ptrdiff_t i, const char *const *wie)
{
	static const char *const al[] = { "al",   "nu",         "inmiddels", "bijna", "ruim",
		                              "net",  "pas",        "intussen",  "ook",   "dit",
		                              "jaar", "binnenkort", NULL };
	static const char *const is[] = { "is", "was", "werd", "wordt", "ben", NULL };
	ptrdiff_t j = i - 1;

	if (wz__is_een_van(zin, j, wie) && wz__is_een_van(zin, i + 1, is))
		return true;
	while (j > i - 5 && wz__is_een_van(zin, j, al))
		j--;
	if (!wz__is_een_van(zin, j, is))
		return false;
	return wz__is_een_van(zin, j - 1, wie) || aanspreking(zin, j);
}

/* "de kinderen zijn tussen de 6 en 12" */
static bool zijn_tussen(const wz__zin *zin, ptrdiff_t i, const char *const *mensen)
{
	static const char *const zijn[] = { "zijn", "waren", NULL };
	ptrdiff_t j = wz__is_woord(zin, i - 1, "de") ? i - 2 : i - 1;

	return wz__is_woord(zin, j, "tussen") && wz__is_een_van(zin, j - 1, zijn) &&
	       wz__is_een_van(zin, j - 2, mensen);
}

/* "ouderen boven de 75", "in de leeftijd van 8 tot 14" */
static bool zonder_jaar(const wz__zin *zin, ptrdiff_t i, ptrdiff_t na)
{
	static const char *const mensen[] = { "jongeren", "kinderen", "ouderen",     "meiden",
		                                  "jongens",  "jeugd",    "volwassenen", "mensen",
		                                  "bewoners", "inwoners", "senioren",    NULL };
	static const char *const voor[] = { "onder", "boven", NULL };
	static const char *const wie[] = { "hij", "zij", "ze", "ik", NULL };
	const wz__zinstuk *s = wz__zinstuk_op(zin, na);

	if (wz__zinstuk_op(zin, i)->aard == WZ__WOORD) /* kinderen van nul tot vier */
		return wz__is_een_van(zin, i - 2, mensen) && wz__is_woord(zin, i - 1, "van");
	if (s->aard == WZ__WOORD && (s->soorten & WZ__LX_STOP) == 0)
		return false;
	if (wz__is_woord(zin, i - 2, "leeftijd") || wz__is_woord(zin, i - 3, "leeftijd"))
		return true;
	if (wz__is_woord(zin, i - 1, "dan") &&
	    (wz__is_woord(zin, i - 2, "ouder") || wz__is_woord(zin, i - 2, "jonger")))
		return true;
	if (wz__is_teken(zin, i - 1, ',') && wz__is_teken(zin, na, ',') && aanspreking(zin, i - 1))
		return true; /* de heer De Boer, 79, … */
	if (na > i + 1 && zijn_tussen(zin, i, mensen))
		return true;
	if (is_persoon(zin, i, wie) || is_oudste(zin, i))
		return true;
	if (wz__is_een_van(zin, i - 2, mensen))
		return wz__is_woord(zin, i - 1, "van") || wz__is_woord(zin, i - 1, "tussen") ||
		       wz__is_woord(zin, i - 1, "vanaf");
	return wz__is_woord(zin, i - 1, "de") && wz__is_een_van(zin, i - 2, voor) &&
	       (i == 2 || wz__is_een_van(zin, i - 3, mensen));
}

/* "Karim (14) helpt": what somebody does behind it makes the name that of a person. */
static bool leeftijd_van(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const doet[] = { "is",   "was",   "kwam", "kreeg", "vond",
		                                "ging", "heeft", "doet", NULL };
	static const char *const deel[] = { "noord", "zuid", "oost", "west", "centrum", NULL };
	static const char *const plaats[] = { "in", "uit", "van", "op", "bij", "naar", NULL };
	const wz__zinstuk *naam_van = wz__zinstuk_op(zin, i - 2), *s = wz__zinstuk_op(zin, i + 2);
	bool voorletter = wz__is_teken(zin, i - 2, '.') && wz__zinstuk_op(zin, i - 3)->n == 1 &&
	                  wz__begint_groot(wz__zinstuk_op(zin, i - 3));

	if (wz__zinstuk_op(zin, i)->aard != WZ__GETAL || wz__heel(zin, i) < 4 ||
	    wz__heel(zin, i) > 105 || !wz__is_teken(zin, i - 1, '(') || !wz__is_teken(zin, i + 1, ')'))
		return false;
	if (voorletter)
		return true; /* bewoner M. (27) */
	if (!wz__begint_groot(naam_van) || naam_van->soorten != 0 || s->aard != WZ__WOORD)
		return false;
	if (wz__is_een_van(zin, i - 3, plaats) || wz__is_een_van(zin, i - 2, deel))
		return false;
	if (wz__is_een_van(zin, i + 2, doet))
		return true;
	return s->n > 4 && s->at[s->n - 1] == 't' && (s->soorten & WZ__LX_STOP) == 0;
}

/* "12 tot 18 jaar", "van 12 jaar", "18 jaar en ouder", "65 plus", "12-18 jarigen" */
static size_t leeftijd(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t tweede = na_voegwoord(zin, i + 1), na = i + 1;
	bool digits = wz__zinstuk_op(zin, i)->aard == WZ__GETAL;

	if (wz__heel(zin, i) < 0 || wz__heel(zin, i) > 120)
		return 0;
	if (tweede > 0 && wz__heel(zin, tweede) > wz__heel(zin, i) && wz__heel(zin, tweede) <= 120)
		na = tweede + 1;
	else
		tweede = 0;
	if (wz__is_teken(zin, i - 1, '(') && wz__is_teken(zin, i + 1, ')') && aanspreking(zin, i - 1))
		return 1; /* mevrouw De Wit (83) */
	if (leeftijd_van(zin, i))
		return 1;
	if ((digits || na > i + 1) && zonder_jaar(zin, i, na))
		return (size_t)(na - i);
	if (wz__is_teken(zin, na, '-') && wz__is_soort(zin, na + 1, WZ__LX_LEEFTIJD))
		return (size_t)(na - i);
	if (wz__is_soort(zin, na, WZ__LX_LEEFTIJD))
		return (size_t)(na - i);
	if (plus(zin, i))
		return 2;
	if (!is_jaar(zin, na) || duurt(zin, na))
		return 0;
	if (wz__is_soort(zin, na + 1, WZ__LX_LEEFTIJD) || wz__is_woord(zin, na + 2, "ouder") ||
	    wz__is_woord(zin, na + 2, "jonger"))
		return (size_t)(na - i);
	if (digits && tweede > 0)
		return (size_t)(na - i);
	if (digits && ((wz__is_teken(zin, i - 1, ',') && wz__is_teken(zin, na + 1, ',')) ||
	               (wz__is_woord(zin, i - 1, "is") && aanspreking(zin, i - 1))))
		return (size_t)(na - i); /* Peter, 57 jaar, …; mevrouw Blom is 88 jaar */
	return digits && (voor_leeftijd(zin, i) || over_leeftijd(zin, i)) ? (size_t)(na - i) : 0;
}

/* "om de twee weken", "per 2 maanden": how often, not how many. */
static size_t tussenpoos(const wz__zin *zin, ptrdiff_t i)
{
	bool de = wz__is_woord(zin, i - 1, "de");

	if (!wz__is_soort(zin, i + 1, WZ__LX_TIJD) || wz__heel(zin, i) < 0)
		return 0;
	if (de && (wz__is_woord(zin, i - 2, "om") || wz__is_woord(zin, i - 2, "in") ||
	           wz__is_woord(zin, i - 2, "per")))
		return 1;
	return wz__is_woord(zin, i - 1, "per") || wz__is_woord(zin, i - 1, "elke") ||
	               wz__is_woord(zin, i - 1, "iedere")
	           ? 1
	           : 0;
}

size_t wz__zin_tijd(const wz__zin *zin, ptrdiff_t i)
{
	size_t n = kloktijd(zin, i);

	if (n == 0)
		n = leeftijd(zin, i);
	return n > 0 ? n : tussenpoos(zin, i);
}
