/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/verslag_koppen.h"

#include <string.h>
#include "base/tekst.h"
#include "read/verslag_merk.h"
#include "read/verslag_sectiewoorden.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

enum {
	KOP_BYTES = 200,
	LABEL_BYTES = 64,
	KOP_WOORDEN = 8,
	STATUSKOP_WOORDEN = 6,
	EERSTE_WOORD_MAX = 4
};

/* What follows these words in a heading is an addition, also without brackets. */
static const char *const samen[] = { " i.c.m.", " icm ", " in combinatie met ", " samen met ",
	                                 NULL };

static bool is_leeg(wz__stukje s)
{
	return s.n == 0;
}

static wz__stukje stukje(const char *p, size_t n)
{
	wz__stukje s = { p, n };

	s.p = wz__trim(s.p, &s.n);
	return s;
}

/* Without a number in front, marks of bold or italics, and leaders of a contents. */
static wz__stukje kaal(const char *tekst, size_t n, bool gemarkeerd)
{
	wz__stukje s = stukje(tekst, n);
	wz__merk merk;

	while (s.n > 0 && strchr("*_#", *s.p) != NULL) {
		s.p++;
		s.n--;
	}
	s = stukje(s.p, s.n);
	merk = wz__merk_op(s.p, s.n);
	if (gemarkeerd && merk.genummerd) {
		s.p += merk.n;
		s.n -= merk.n;
	}
	while (s.n > 0 && strchr("*_# ", s.p[s.n - 1]) != NULL)
		s.n--;
	return s;
}

wz__sectie wz__sectie_van(const wz__zin *zin, bool *zeker)
{
	wz__sectie eerste = WZ__SECTIE_GEEN;
	bool resultaat = false, afspraak = false;

	*zeker = !zin->te_lang;
	for (size_t i = 0; i < zin->n;) {
		int klasse = 0;
		size_t woorden = wz__frase(sectiefrasen, LENGTH(sectiefrasen), zin, i, &klasse);

		/* What stands between brackets does not change what a heading is about. */
		if (zin->woord[i].tussen && i > 0) {
			i++;
			continue;
		}
		if (woorden == 0) {
			woorden = 1;
			klasse = wz__klasse(sectiewoorden, LENGTH(sectiewoorden), zin->woord[i].laag);
		}
		if (klasse == 0 && !wz__zinwoord_getal(&zin->woord[i]))
			*zeker = false;
		if (klasse != 0 && klasse != WZ__SECTIE_VUL && eerste == WZ__SECTIE_GEEN)
			eerste = (wz__sectie)klasse;
		resultaat = resultaat || klasse == WZ__SECTIE_RESULTAAT;
		afspraak = afspraak || klasse == WZ__SECTIE_AFSPRAAK;
		i += woorden;
	}
	if (resultaat && afspraak)
		return WZ__SECTIE_GEMENGD;
	*zeker = *zeker && eerste != WZ__SECTIE_GEEN;
	return eerste;
}

/* A section, where its words are all of headings, or begin with one and are few. */
static bool lees_sectie(wz__kop *kop, wz__stukje s, bool gemarkeerd)
{
	wz__zin zin;
	wz__sectie sectie;
	bool zeker, begint;
	size_t buiten = 0;

	wz__zin_lees(&zin, s.p, s.n);
	for (size_t i = 0; i < zin.n; i++)
		buiten += !zin.woord[i].tussen;
	if (zin.n == 0 || zin.te_lang || (!gemarkeerd && (zin.n > KOP_WOORDEN || s.p[s.n - 1] == '.')))
		return false;
	sectie = wz__sectie_van(&zin, &zeker);
	if (sectie == WZ__SECTIE_GEEN || sectie >= WZ__SECTIE_TOELICHTING)
		return false;
	if (sectie >= WZ__SECTIE_STATUS && !zeker)
		return false;
	begint = wz__klasse(sectiewoorden, LENGTH(sectiewoorden), zin.woord[0].laag) == (int)sectie;
	if (!zeker && !gemarkeerd &&
	    !(begint && buiten <= EERSTE_WOORD_MAX && wz__regel_begint_groot(s.p, s.n)))
		return false;
	kop->soort = WZ__KOP_SECTIE;
	kop->sectie = sectie;
	kop->zeker = zeker;
	return true;
}

/* Splits off what a heading adds between brackets at its end, or behind "i.c.m.". */
static wz__stukje zonder_toelichting(wz__kop *kop, wz__stukje s)
{
	while (s.n > 0 && (s.p[s.n - 1] == ':' || s.p[s.n - 1] == ' '))
		s.n--;
	if (s.n > 2 && s.p[s.n - 1] == ')') {
		size_t open = s.n - 1;

		while (open > 0 && s.p[open] != '(')
			open--;
		if (open > 0) {
			kop->toelichting = stukje(s.p + open + 1, s.n - open - 2);
			return stukje(s.p, open);
		}
	}
	for (size_t i = 0; samen[i] != NULL; i++) {
		size_t n = strlen(samen[i]);

		for (size_t at = 1; at + n < s.n; at++) {
			if (!wz__fold_equal(s.p + at, n, samen[i], n) || s.p[at] != ' ')
				continue;
			kop->toelichting = stukje(s.p + at, s.n - at);
			return stukje(s.p, at);
		}
	}
	return s;
}

/* "Behaalde resultaten" is the name of a section, in which also stands what was not. */
static bool is_resultatensectie(wz__stukje s, wz__statuswoord status)
{
	wz__zin zin;

	wz__zin_lees(&zin, s.p, s.n);
	for (size_t i = 0; status.status == WZ_GEREALISEERD && i < zin.n; i++)
		if (strncmp(zin.woord[i].laag, "resulta", 7) == 0)
			return true;
	return false;
}

static bool lees_status(wz__kop *kop, wz__stukje heel, bool gemarkeerd, wz__legendas legenda)
{
	bool dubbelpunt = heel.p[heel.n - 1] == ':';
	wz__stukje s = zonder_toelichting(kop, heel);
	wz__zin zin;
	size_t rest;

	if (is_leeg(s))
		return false;
	kop->status = wz__status_voor(s.p, s.n, legenda, &rest);
	wz__zin_lees(&zin, s.p, s.n);
	if (!wz__zegt_iets(kop->status) || zin.n > KOP_WOORDEN || is_resultatensectie(s, kop->status))
		return false;
	/* A sentence about a status is no heading. */
	if (!gemarkeerd && !dubbelpunt &&
	    (s.p[s.n - 1] == '.' || (!wz__status_alleen(s.p, s.n) &&
	                             (zin.n > STATUSKOP_WOORDEN || memchr(s.p, ',', s.n) != NULL))))
		return false;
	kop->soort = WZ__KOP_STATUS;
	kop->woorden = stukje(s.p, rest);
	while (kop->woorden.n > 0 && strchr(" -:", kop->woorden.p[kop->woorden.n - 1]) != NULL)
		kop->woorden.n--;
	kop->deelgebied = wz__gebiedsnaam(stukje(s.p + rest, s.n - rest));
	return true;
}

/* The colon of a label, NULL when there is none near the beginning. */
static const char *dubbelpunt(wz__stukje s)
{
	const char *at = memchr(s.p, ':', s.n > LABEL_BYTES ? LABEL_BYTES : s.n);

	if (at == NULL || at == s.p || (at + 1 < s.p + s.n && at[1] != ' ' && at[1] != '*'))
		return NULL;
	return at;
}

static bool eindigt_op_cijfer(wz__stukje s)
{
	return s.n > 0 && s.p[s.n - 1] >= '0' && s.p[s.n - 1] <= '9';
}

/* "Status: loopt", "Afgesproken: 10 bewoners", "Niet gerealiseerd: de wijkkrant". */
static bool lees_label(wz__kop *kop, wz__stukje s, wz__legendas legenda)
{
	const char *punt = dubbelpunt(s);
	wz__stukje voor, na;

	if (punt == NULL)
		return false;
	voor = stukje(s.p, (size_t)(punt - s.p));
	while (voor.n > 0 && strchr("*_", voor.p[voor.n - 1]) != NULL)
		voor.n--;
	na = stukje(punt + 1, (size_t)(s.p + s.n - punt) - 1);
	while (na.n > 0 && strchr("*_", *na.p) != NULL)
		na = stukje(na.p + 1, na.n - 1);
	if (is_leeg(voor) || is_leeg(na))
		return false;
	kop->label = true;
	kop->rest = na;
	if (lees_sectie(kop, voor, false) && kop->zeker &&
	    (kop->sectie != WZ__SECTIE_PERCEEL || !eindigt_op_cijfer(voor)))
		return true;
	if (lees_status(kop, voor, false, legenda))
		return true;
	*kop = (wz__kop){ 0 };
	return false;
}

/* A line of a table of contents, with its row of full stops, is no heading yet. */
static bool is_inhoudsregel(wz__stukje s)
{
	static const char *const punten[] = { "....", ". . .", "……", "… " };
	bool getal = eindigt_op_cijfer(s);

	for (size_t i = 0; i < LENGTH(punten); i++) {
		size_t n = strlen(punten[i]);

		/* An ellipsis may stand in any text: only before a number it leads to a page. */
		for (size_t at = 0; (i < 2 || getal) && at + n <= s.n && at < KOP_BYTES; at++)
			if (memcmp(s.p + at, punten[i], n) == 0)
				return true;
	}
	return false;
}

/* Headings that were broken off are put together by the reader of lines; what is longer
 * than a heading may still begin with a label. */
bool wz__kop_lees(wz__kop *kop, const char *tekst, size_t n, bool gemarkeerd, wz__legendas legenda)
{
	wz__stukje s = kaal(tekst, n, gemarkeerd);

	*kop = (wz__kop){ 0 };
	if (is_leeg(s) || is_inhoudsregel(s))
		return false;
	if (s.n <= KOP_BYTES && wz__perceel_lees(kop, s.p, s.n, gemarkeerd, false)) {
		wz__statuswoord status = wz__status_van(kop->thema.p, kop->thema.n, legenda);

		if (kop->thema.n > 0 && wz__zegt_iets(status)) {
			kop->status = status;
			kop->woorden = kop->thema;
			kop->thema = (wz__stukje){ 0 };
		}
		return true;
	}
	if (s.n <= KOP_BYTES && wz__gebied_lees(kop, s.p, s.n, gemarkeerd))
		return true;
	*kop = (wz__kop){ 0 };
	if (lees_label(kop, s, legenda))
		return true;
	if (s.n > KOP_BYTES)
		return false;
	if (lees_status(kop, s, gemarkeerd, legenda))
		return true;
	*kop = (wz__kop){ 0 };
	while (s.n > 0 && (s.p[s.n - 1] == ':' || s.p[s.n - 1] == ' '))
		s.n--;
	return !is_leeg(s) && lees_sectie(kop, s, gemarkeerd);
}

bool wz__kop_lijkt(const char *tekst, size_t n)
{
	wz__kop kop;

	return wz__kop_lees(&kop, tekst, n > 2 * KOP_BYTES ? 2 * KOP_BYTES : n, false,
	                    (wz__legendas){ 0 });
}
