/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>
#include "base/ontleed.h"

/* What a number leaves out because the text said it of another one: its unit, and that it
 * is of an earlier year. */

/* Whether the text before it ends in this phrase and a blank. */
bool wz__na_frase(const char *tekst, const wz__hoeveelheid *h, const char *frase)
{
	size_t n = strlen(frase);

	return h->begin > n && memcmp(tekst + h->begin - n - 1, frase, n) == 0;
}

/* With a unit it is as sure as the one that the unit is of. */
void wz__neem_eenheid(wz__hoeveelheid *naar, const wz__hoeveelheid *van)
{
	memcpy(naar->eenheid, van->eenheid, sizeof naar->eenheid);
	if (naar->zekerheid == WZ__WAARSCHIJNLIJK)
		naar->zekerheid = van->zekerheid;
}

/* "41 gezinnen, waarvan 12 nieuw", "zes meer dan de veertig die …": a part, a change and an
 * aim without a unit have that of the last number that had one. */
void wz__hoeveelheden_elliptisch(wz__hoeveelheid *h, size_t n)
{
	const wz__hoeveelheid *geteld = NULL;

	for (size_t i = 0; i < n; i++) {
		wz__hoeveelheid *b = &h[i];

		if (b->eenheid[0] == '\0' && geteld != NULL &&
		    (b->soort == WZ__HV_DEEL || b->soort == WZ__HV_VERANDERING || b->soort == WZ__HV_DOEL ||
		     b->soort == WZ__HV_BEGIN ||
		     (b->soort == WZ__HV_HERHALING && b->waarde == geteld->waarde)))
			wz__neem_eenheid(b, geteld);
		if (b->eenheid[0] == '\0')
			geteld = wz__is_resultaat(b->soort) ? NULL : geteld;
		else if ((b->soort != WZ__HV_DEEL || geteld == NULL) &&
		         strcmp(b->eenheid, "procent") != 0 && !wz__is_duur(b) && !b->bijzaak &&
		         b->soort != WZ__HV_GEMIDDELDE && b->soort != WZ__HV_FREQUENTIE)
			geteld = b;
	}
}

/* "Er kwamen er 26", "we telden er 12": what "er" stands for was named before it. */
static bool na_er(const char *tekst, const wz__hoeveelheid *h)
{
	return wz__na_frase(tekst, h, " er") || wz__na_frase(tekst, h, " er nu") ||
	       wz__na_frase(tekst, h, " er nog") || wz__na_frase(tekst, h, " er al") ||
	       wz__na_frase(tekst, h, " er maar") || wz__na_frase(tekst, h, " er slechts");
}

/* "ruimte voor 30 deelnemers, er kwamen er 26", "afspraak: 4 bijeenkomsten, realisatie: 5" */
static void na_doel(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	bool genomen = false; /* also by those that follow: "er 41 afgerond, 12 lopen nog door" */

	for (size_t i = 1; i < n; i++) {
		bool kan = h[i].eenheid[0] == '\0' && h[i].soort == WZ__HV_AANTAL &&
		           h[i - 1].eenheid[0] != '\0' && !wz__is_duur(&h[i - 1]) &&
		           strcmp(h[i - 1].eenheid, "procent") != 0 &&
		           strcmp(h[i - 1].eenheid, "euro") != 0 && !h[i - 1].bijzaak;

		genomen = kan && (genomen || h[i - 1].soort == WZ__HV_DOEL || na_er(tekst, &h[i]));
		if (genomen) {
			wz__zekerheid zeker = h[i].zekerheid;

			wz__neem_eenheid(&h[i], &h[i - 1]);
			if (h[i - 1].soort == WZ__HV_DOEL && wz__na_frase(tekst, &h[i], "worden dat er"))
				h[i].soort = WZ__HV_DOEL; /* 32 slaapplekken; bij vorst worden dat er 45 */
			h[i].zekerheid = zeker;       /* it may count something else: "Kosten: 1200" */
		}
	}
}

/* The year that stands nearest before `eind`, in the text from `begin`; 0 for none. */
static int jaar_voor(const char *begin, const char *eind)
{
	for (const char *p = eind - 1; p >= begin; p--) {
		char voor = p > begin ? p[-1] : ' ';
		bool los = p + 4 <= eind && !wz__is_cijfer(voor) && voor != '.' && voor != ',';

		if (los && (memcmp(p, "19", 2) == 0 || memcmp(p, "20", 2) == 0) && wz__is_cijfer(p[2]) &&
		    wz__is_cijfer(p[3]) && !wz__is_cijfer(p[4]))
			return (p[0] - '0') * 1000 + (p[1] - '0') * 100 + (p[2] - '0') * 10 + (p[3] - '0');
		if (voor == '\'' && wz__is_cijfer(p[0]) && p + 2 <= eind && wz__is_cijfer(p[1]) &&
		    !wz__is_cijfer(p[2]))
			return 2000 + (p[0] - '0') * 10 + (p[1] - '0');
	}
	return 0;
}

/* "Begin dit jaar waren er 30 vrijwilligers, nu 42" */
static bool toen_en_nu(const char *tekst, const char *van, const wz__hoeveelheid *a,
                       const wz__hoeveelheid *b)
{
	static const char *const toen[] = { "egin", "tart", "erst", "orige", NULL };
	const char *eind = tekst + a->begin;

	if (b->eenheid[0] != '\0' ||
	    (!wz__na_frase(tekst, b, ", nu") && !wz__na_frase(tekst, b, ", inmiddels")))
		return false;
	if (eind - van > 60)
		van = eind - 60;
	for (const char *p = van; p + 5 < eind; p++)
		for (size_t j = 0; toen[j] != NULL; j++)
			if (strncmp(p, toen[j], strlen(toen[j])) == 0)
				return true;
	return false;
}

/* "2017: 188, 2018: 203", "in '17 waren het er 31, in '18 44": the level of an earlier year
 * is where a later one began. */
static void jaren(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		const char *van = i > 0 ? tekst + h[i - 1].begin + h[i - 1].n : tekst;
		wz__hoeveelheid *a = &h[i], *b = &h[i + 1];
		int eerst, dan;

		if (a->soort != b->soort || !wz__is_resultaat(a->soort) || a->waarde == 0 ||
		    b->waarde == 0 || (b->eenheid[0] != '\0' && strcmp(a->eenheid, b->eenheid) != 0))
			continue;
		if (toen_en_nu(tekst, van, a, b)) {
			a->soort = WZ__HV_BEGIN;
			wz__neem_eenheid(b, a);
			continue;
		}
		eerst = jaar_voor(van, tekst + a->begin);
		dan = jaar_voor(tekst + a->begin + a->n, tekst + b->begin);
		if (eerst == 0 || dan <= eerst)
			continue;
		a->soort = WZ__HV_BEGIN;
		if (b->zekerheid == WZ__ZEKER)
			b->zekerheid = WZ__WAARSCHIJNLIJK;
		if (b->eenheid[0] == '\0')
			wz__neem_eenheid(b, a);
	}
}

/* "2020: onbekend; 2019: 46": an earlier year, beside one of which nothing is known. */
static void vroeger_jaar(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *p = tekst + h[i].begin;
		int jaar;

		if (!wz__is_resultaat(h[i].soort) || h[i].begin < 12 || p[-1] != ' ' || p[-2] != ':')
			continue;
		jaar = jaar_voor(p - 8, p - 2);
		if (jaar != 0 && wz__is_cijfer(p[-3]) &&
		    jaar_voor(tekst + (i > 0 ? h[i - 1].begin : 0), p - 6) > jaar)
			h[i].soort = WZ__HV_BEGIN;
	}
}

/* "we hielpen 73 mensen; 19 van hen …": either may be what an agreement is about. */
static void van_hen(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (h[i].soort == WZ__HV_DEEL && wz__is_resultaat(h[i - 1].soort) &&
		    h[i - 1].zekerheid == WZ__ZEKER &&
		    strncmp(tekst + h[i].begin + h[i].n, " van hen", 8) == 0)
			h[i - 1].zekerheid = WZ__WAARSCHIJNLIJK;
}

void wz__hoeveelheden_tekst(const char *tekst, wz__hoeveelheid *h, size_t n)
{
	jaren(tekst, h, n);
	vroeger_jaar(tekst, h, n);
	na_doel(tekst, h, n);
	wz__hoeveelheden_elliptisch(h, n);
	van_hen(tekst, h, n);
}
