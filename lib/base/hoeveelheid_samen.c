/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Quantities of one sentence that are the same one twice, or parts of another. */

/* Where the text between two quantities begins and ends. */
static const char *tussen(const char *tekst, const wz__hoeveelheid *a, const wz__hoeveelheid *b,
                          const char **eind)
{
	*eind = tekst + b->begin;
	return tekst + a->begin + a->n;
}

static bool heeft_teken(const char *begin, const char *eind, char teken)
{
	return begin < eind && memchr(begin, teken, (size_t)(eind - begin)) != NULL;
}

/* Whether `b` is the first thing in brackets, at most so many words behind `a`. */
static bool tussen_haken(const char *tekst, const wz__hoeveelheid *a, const wz__hoeveelheid *b,
                         int max)
{
	const char *eind, *begin = tussen(tekst, a, b, &eind), *haak;
	int woorden = 0;

	if (begin >= eind)
		return false;
	haak = memchr(begin, '(', (size_t)(eind - begin));
	if (haak == NULL || heeft_teken(haak, eind, ')'))
		return false;
	while (haak + 1 < eind && haak[1] == ' ')
		haak++;
	for (const char *p = begin; p < haak; p++)
		woorden += *p == ' ';
	return haak + 1 == eind && woorden <= max;
}

/* "25 van de 200, ofwel 12,5%" */
static bool met_ofwel(const char *tekst, const wz__hoeveelheid *h)
{
	return wz__na_frase(tekst, h, "ofwel") || wz__na_frase(tekst, h, "oftewel") ||
	       wz__na_frase(tekst, h, "dat is") || wz__na_frase(tekst, h, "d.w.z.") ||
	       wz__na_frase(tekst, h, "zijnde");
}

/* "twee derde (68 procent)", "45 deelnemers (30%)": the exact one, or the first. */
static void herhaling(const char *tekst, wz__hoeveelheid *a, wz__hoeveelheid *b)
{
	bool cijfers_a = tekst[a->begin + a->n - 1] >= '0' && tekst[a->begin + a->n - 1] <= '9';
	bool procent_a = strcmp(a->eenheid, "procent") == 0,
		 procent_b = strcmp(b->eenheid, "procent") == 0;

	if (procent_b && wz__is_resultaat(b->soort) &&
	    ((a->soort == WZ__HV_TOTAAL && (tussen_haken(tekst, a, b, 6) || met_ofwel(tekst, b))) ||
	     (!procent_a && met_ofwel(tekst, b) && wz__is_resultaat(a->soort))))
		b->soort = WZ__HV_HERHALING; /* 318 van de 1.100 huishoudens deden mee (29%) */
	if (!wz__is_resultaat(a->soort) || !wz__is_resultaat(b->soort) ||
	    !tussen_haken(tekst, a, b, procent_a && procent_b && !cijfers_a ? 6 : 3 + procent_a))
		return;
	if (procent_a && procent_b && !cijfers_a) {
		a->soort = WZ__HV_HERHALING;
		b->bijzaak = false;
	} else if (procent_a != procent_b || strcmp(b->eenheid, "fte") == 0 ||
	           (a->waarde == b->waarde && a->tot == b->tot))
		b->soort = WZ__HV_HERHALING;
}

/* "113 + 47 + 17 = 177" */
static void optelling(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		wz_getal som = h[i].waarde;

		for (size_t j = i + 1; j < n; j++) {
			const char *eind, *begin = tussen(tekst, &h[j - 1], &h[j], &eind);

			if (heeft_teken(begin, eind, '=') && som == h[j].waarde && j > i + 1) {
				for (size_t k = i; k < j; k++)
					h[k].soort = WZ__HV_DEEL;
				i = j;
				break;
			}
			if (!heeft_teken(begin, eind, '+') || som > INT64_MAX - h[j].waarde)
				break;
			som += h[j].waarde;
		}
	}
}

/* Whether parts can follow the first one: behind a bracket or a colon, or as a list that
 * follows a number too large to be such a sum by chance. */
static bool delen_volgen(const char *tekst, const wz__hoeveelheid *a, const wz__hoeveelheid *b)
{
	const char *eind, *begin = tussen(tekst, a, b, &eind);

	if (heeft_teken(begin, eind, '('))
		return !heeft_teken(begin, eind, ')');
	return heeft_teken(begin, eind, ':') || a->waarde >= 20 * (wz_getal)WZ_GETAL_SCHAAL;
}

/* "91 senioren (59 via …, 32 anders)", "187 apparaten: 113 …, 47 … en 27 …": parts, since
 * their sum is right. */
static void delen(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 0; i + 2 < n; i++) {
		wz_getal som = 0;
		size_t j = i + 1;

		if (h[i].soort != WZ__HV_AANTAL || !delen_volgen(tekst, &h[i], &h[j]))
			continue;
		while (j < n && h[j].soort == WZ__HV_AANTAL && h[j].waarde <= h[i].waarde - som) {
			som += h[j].waarde;
			j++;
			if (som == h[i].waarde)
				break;
		}
		if (som == h[i].waarde && j > i + 2)
			for (size_t k = i + 1; k < j; k++)
				h[k].soort = WZ__HV_DEEL;
	}
}

/* "telefonisch 312, aan huis 88, op kantoor 154, samen 554": the last one is the sum. */
static void som_achteraan(wz__hoeveelheid *h, size_t n)
{
	wz_getal som = 0;
	size_t i = 0;

	while (i + 1 < n && h[i].soort == WZ__HV_AANTAL && som <= h[n - 1].waarde - h[i].waarde)
		som += h[i++].waarde;
	if (n < 3 || i + 1 < n || h[n - 1].soort != WZ__HV_AANTAL || som != h[n - 1].waarde ||
	    som < 20 * (wz_getal)WZ_GETAL_SCHAAL)
		return;
	for (i = 0; i + 1 < n; i++)
		h[i].soort = WZ__HV_DEEL;
}

/* "Van het budget van € 20.000 …": the sentence begins with it. */
static bool na_woord_van(const char *tekst, const wz__hoeveelheid *h)
{
	for (size_t i = h->begin; i-- > 0 && h->begin - i < 40;)
		if (strncmp(tekst + i, "Van ", 4) == 0)
			return true;
	return false;
}

static bool na_een_van(const char *tekst, const wz__hoeveelheid *h, const char *const *frases)
{
	while (*frases != NULL)
		if (wz__na_frase(tekst, h, *frases++))
			return true;
	return false;
}

/* "Van de 83 aanmeldingen leidden er 64 tot …", "de helft van de 40 deelnemers" */
static void geheel(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	static const char *const deel[] = { "deel van de",    "meerderheid van de", "aantal van de",
		                                "handvol van de", "paar van de",        "nkele van de",
		                                "meeste van de",  "merendeel van de",   NULL };
	static const char *const begin[] = { "Van de",   "Van deze", ", van de", "Onder de",
		                                 "Van onze", "Van alle", NULL };
	static const char *const van[] = { "van de", "van onze", "van alle", NULL };

	for (size_t i = 0; i < n; i++) {
		bool ervoor = i > 0 && strcmp(h[i - 1].eenheid, "procent") == 0 &&
		              h[i].begin - h[i - 1].begin < h[i - 1].n + 24;
		bool erna = i + 1 < n && wz__is_resultaat(h[i + 1].soort) &&
		            (h[i + 1].waarde < h[i].waarde || strcmp(h[i + 1].eenheid, "procent") == 0);

		if (!wz__is_resultaat(h[i].soort) || strcmp(h[i].eenheid, "procent") == 0)
			continue;
		if (na_een_van(tekst, &h[i], deel))
			h[i].soort = WZ__HV_TOTAAL;
		if (h[i].soort == WZ__HV_BEDRAG && erna && na_woord_van(tekst, &h[i]) &&
		    (strcmp(h[i + 1].eenheid, "procent") == 0 || h[i + 1].soort == WZ__HV_BEDRAG))
			h[i].soort = WZ__HV_TOTAAL;
		if ((erna && na_een_van(tekst, &h[i], begin)) || (ervoor && na_een_van(tekst, &h[i], van)))
			h[i].soort = WZ__HV_TOTAAL;
	}
}

/* "van 245 naar 266 vrijwilligers", "van 12 deelnemers naar 20": one unit for both. */
static void zelfde_eenheid(wz__hoeveelheid *a, wz__hoeveelheid *b)
{
	if (a->soort != WZ__HV_BEGIN || !wz__is_resultaat(b->soort))
		return;
	if (a->eenheid[0] == '\0')
		wz__neem_eenheid(a, b);
	else if (b->eenheid[0] == '\0')
		wz__neem_eenheid(b, a);
}

/* "3.271 casussen (2023: 3.015)", "40 deelnemers (doel 45)": what is compared with a
 * number counts the same. */
static void erft(const char *tekst, const wz__hoeveelheid *a, wz__hoeveelheid *b)
{
	const char *eind, *begin = tussen(tekst, a, b, &eind);

	if (b->eenheid[0] != '\0' || strcmp(a->eenheid, "procent") == 0 || a->eenheid[0] == '\0' ||
	    !wz__is_resultaat(a->soort) || wz__is_duur(a) || eind < begin || eind - begin > 80)
		return;
	if (b->soort == WZ__HV_BEGIN ||
	    ((b->soort == WZ__HV_DOEL || b->soort == WZ__HV_TOTAAL) && heeft_teken(begin, eind, '(') &&
	     !heeft_teken(begin, eind, ')')))
		wz__neem_eenheid(b, a);
}

static bool is_uitvoerder(const char *eenheid)
{
	static const char *const wie[] = { "vrijwilligers", "medewerkers",   "beroepskrachten",
		                               "begeleiders",   "docenten",      "stagiairs",
		                               "stagiaires",    "fte",           "vrijwilliger",
		                               "medewerker",    "beroepskracht", "begeleider",
		                               "docent",        "stagiair",      NULL };

	for (size_t i = 0; wie[i] != NULL; i++)
		if (strcmp(eenheid, wie[i]) == 0)
			return true;
	return false;
}

/* Those who do the work, named behind what was done: "40 kinderen en 6 vrijwilligers". */
static void uitvoerders(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	static const char *const voor[] = { ",", "en", "met", "door", NULL };

	for (size_t i = 1; i < n; i++) {
		if (!is_uitvoerder(h[i].eenheid) || h[i - 1].eenheid[0] == '\0' ||
		    is_uitvoerder(h[i - 1].eenheid) || !wz__is_resultaat(h[i - 1].soort))
			continue;
		for (size_t j = 0; voor[j] != NULL; j++)
			h[i].bijzaak = h[i].bijzaak || wz__na_frase(tekst, &h[i], voor[j]);
	}
}

/* "plek voor zestig deelnemers, waarvan er 51 bezet zijn": the part is what there is. */
static void deel_van_doel(wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (h[i].soort == WZ__HV_DEEL && h[i - 1].soort == WZ__HV_DOEL)
			h[i].soort = strcmp(h[i].eenheid, "procent") == 0 ? WZ__HV_PERCENTAGE : WZ__HV_AANTAL;
}

/* "minimaal tien en maximaal vijftien deelnemers per groep": both are per group. */
static void ook_vaak(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		const char *eind, *begin = tussen(tekst, &h[i], &h[i + 1], &eind);

		if (h[i].soort == WZ__HV_AANTAL && eind - begin == 4 &&
		    (memcmp(begin, " en ", 4) == 0 || memcmp(begin, " of ", 4) == 0) &&
		    (h[i + 1].soort == WZ__HV_GEMIDDELDE || h[i + 1].soort == WZ__HV_FREQUENTIE))
			h[i].soort = h[i + 1].soort;
	}
}

/* What is chosen beside a side matter is no more than likely, and so is how often where
 * it is also said how many came: "46 keer, gemiddeld 22 gasten". */
static void minder_zeker(wz__hoeveelheid *h, size_t n)
{
	bool bijzaak = false, keer = false, gemiddelde = false;

	for (size_t i = 0; i < n; i++) {
		keer = keer || strcmp(h[i].eenheid, "keer") == 0;
		gemiddelde = gemiddelde || h[i].soort == WZ__HV_GEMIDDELDE;
		bijzaak = bijzaak || (h[i].bijzaak && wz__is_resultaat(h[i].soort));
	}
	bijzaak = bijzaak || (keer && gemiddelde);
	for (size_t i = 0; bijzaak && n > 1 && i < n; i++)
		if (h[i].zekerheid == WZ__ZEKER)
			h[i].zekerheid = WZ__WAARSCHIJNLIJK;
}

void wz__hoeveelheden_samen(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++)
		zelfde_eenheid(&h[i], &h[i + 1]);
	for (size_t i = 0; i + 1 < n; i++) {
		herhaling(tekst, &h[i], &h[i + 1]);
		erft(tekst, &h[i], &h[i + 1]);
		if (i > 0 && h[i].soort == WZ__HV_VERANDERING)
			erft(tekst, &h[i - 1], &h[i + 1]);
	}
	optelling(tekst, h, n);
	geheel(tekst, h, n);
	delen(tekst, h, n);
	som_achteraan(h, n);
	deel_van_doel(h, n);
	ook_vaak(tekst, h, n);
	uitvoerders(tekst, h, n);
	wz__hoeveelheden_elliptisch(h, n);
	minder_zeker(h, n);
}
