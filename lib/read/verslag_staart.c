/* SPDX-License-Identifier: EUPL-1.2 */
/* A status that stands behind or before other words. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_status.h"

/* A status is short: no more bytes of the end of a text are looked at. */
enum { STAART_MAX = 200, SCHEIDINGEN_MAX = 8 };

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* "… bezocht. Deels gerealiseerd": a sentence of a few words behind another. */
static bool is_slotwoord(const char *at, const char *eind)
{
	enum { SLOT_BYTES = 40, SLOT_WOORDEN = 3 };
	wz__zin zin;

	if (eind - at < 3 || eind - at > SLOT_BYTES || memchr(at, ':', (size_t)(eind - at)) != NULL ||
	    !is_blank(*at) || at[1] < 'A' || at[1] > 'Z')
		return false;
	wz__zin_lees(&zin, at, (size_t)(eind - at));
	return zin.n <= SLOT_WOORDEN;
}

/* Bytes of the mark here that may stand between a text and its status; a dash only
 * between blanks, a colon only before one. */
static size_t scheiding(const char *begin, const char *at, const char *eind)
{
	static const char *const tekens[] = { "–", "—", "→", "-", "=", "|", ">", "•", "·" };
	bool los = at > begin && is_blank(at[-1]);

	if (*at == ':')
		return at + 1 < eind && is_blank(at[1]) ? 1 : 0;
	if (*at == '.')
		return is_slotwoord(at + 1, eind) ? 1 : 0;
	for (size_t i = 0; los && i < sizeof tekens / sizeof *tekens; i++) {
		size_t n = strlen(tekens[i]);

		if ((size_t)(eind - at) > n && memcmp(at, tekens[i], n) == 0 && is_blank(at[n]))
			return n;
	}
	return 0;
}

/* The end of a text without what closes a sentence. */
static size_t zonder_slot(const char *tekst, size_t n)
{
	while (n > 0 && (is_blank(tekst[n - 1]) || strchr(".;,", tekst[n - 1]) != NULL))
		n--;
	return n;
}

static void snoei(const char *tekst, size_t *voor)
{
	while (*voor > 0 && (is_blank(tekst[*voor - 1]) || strchr(",;", tekst[*voor - 1]) != NULL))
		(*voor)--;
}

/* "… (behaald)", "… [loopt]". */
static wz__statuswoord tussen_haken(const char *tekst, size_t n, wz__legendas legenda, size_t *voor,
                                    size_t *begin, size_t *eind)
{
	wz__statuswoord s = { 0 };
	char open = n > 0 && tekst[n - 1] == ')' ? '(' : '[';
	size_t at = n;

	if (n == 0 || (tekst[n - 1] != ')' && tekst[n - 1] != ']'))
		return s;
	while (at > 0 && n - at < STAART_MAX && tekst[at - 1] != open)
		at--;
	if (at == 0 || tekst[at - 1] != open)
		return s;
	s = wz__status_van(tekst + at, n - 1 - at, legenda);
	*voor = at - 1;
	*begin = at;
	*eind = n - 1;
	return s;
}

/* Whether the word "status" stands before the colon here. */
static size_t status_voor_dubbelpunt(const char *tekst, size_t at)
{
	static const char woord[] = "status";
	size_t n = sizeof woord - 1;

	if (at < n || !wz__fold_equal(tekst + at - n, n, woord, n))
		return at;
	return at > n && !is_blank(tekst[at - n - 1]) && tekst[at - n - 1] != '(' ? at : at - n;
}

static size_t zoek_scheidingen(const char *tekst, size_t n, size_t plek[SCHEIDINGEN_MAX],
                               size_t lengte[SCHEIDINGEN_MAX])
{
	size_t gevonden = 0;
	size_t van = n > STAART_MAX ? n - STAART_MAX : 0;

	for (size_t at = n; at-- > van && gevonden < SCHEIDINGEN_MAX;) {
		size_t k = scheiding(tekst, tekst + at, tekst + n);

		if (k == 0)
			continue;
		plek[gevonden] = at;
		lengte[gevonden++] = k;
	}
	return gevonden;
}

/* "afgelast vanwege de hitte – niet gerealiseerd": of what stands behind two marks the last
 * that is a status decides. Where what stands before it is another one, neither does; *s is
 * then none. False when the whole is one phrase; *laatste is the mark that counts. */
static bool tweede_status(const char *tekst, size_t n, wz__legendas legenda, size_t van,
                          const size_t plek[SCHEIDINGEN_MAX], const size_t lengte[SCHEIDINGEN_MAX],
                          size_t *laatste, wz__statuswoord *s)
{
	for (size_t i = 0; i < *laatste; i++) {
		size_t daar = plek[i] + lengte[i];
		wz__statuswoord dan = wz__status_van(tekst + daar, n - daar, legenda);
		wz__statuswoord eerst = wz__status_van(tekst + van, plek[i] - van, legenda);

		if (dan.status == WZ_REALISATIE_GEEN)
			continue;
		if (eerst.status != WZ_REALISATIE_GEEN && eerst.status != dan.status) {
			*s = (wz__statuswoord){ .dubbel = true };
			return false;
		}
		if (!s->dubbel)
			return false;
		*s = dan;
		*laatste = i;
		return true;
	}
	return false;
}

wz__statuswoord wz__status_achter(const char *tekst, size_t n, wz__legendas legenda, size_t *voor,
                                  size_t *begin, size_t *eind)
{
	size_t plek[SCHEIDINGEN_MAX], lengte[SCHEIDINGEN_MAX], gevonden;
	wz__statuswoord s;

	n = zonder_slot(tekst, n);
	s = tussen_haken(tekst, n, legenda, voor, begin, eind);
	/* The longest first: "niet behaald - wordt in 2019 gerealiseerd" is one phrase. */
	gevonden = wz__zegt_iets(s) ? 0 : zoek_scheidingen(tekst, n, plek, lengte);
	while (gevonden-- > 0) {
		size_t van = plek[gevonden] + lengte[gevonden], laatste = gevonden;

		s = wz__status_van(tekst + van, n - van, legenda);
		if (!wz__zegt_iets(s))
			continue;
		if (gevonden > 0 && tweede_status(tekst, n, legenda, van, plek, lengte, &laatste, &s))
			van = plek[laatste] + lengte[laatste];
		*voor = status_voor_dubbelpunt(tekst, plek[laatste]) + (tekst[plek[laatste]] == '.');
		*begin = van;
		*eind = n;
		break;
	}
	if (!wz__zegt_iets(s))
		return s;
	snoei(tekst, voor);
	while (*begin < *eind && is_blank(tekst[*begin]))
		(*begin)++;
	return *voor == 0 ? (wz__statuswoord){ 0 } : s;
}

bool wz__status_alleen(const char *tekst, size_t n)
{
	wz__zin zin;

	wz__zin_lees(&zin, tekst, n);
	for (size_t i = 0, woorden; i < zin.n; i += woorden) {
		bool getal = wz__zinwoord_getal(&zin.woord[i]);
		int klasse;

		woorden = wz__status_frase(&zin, i, &klasse);
		if (woorden == 0 && (!getal || (i > 0 && strchr(",;(", zin.woord[i].voor) != NULL)))
			return false;
		woorden += woorden == 0;
	}
	return !zin.te_lang;
}

/* A status in front ends at a mark, or at the first word that is of no status. */
wz__statuswoord wz__status_begin(const char *tekst, size_t n, wz__legendas legenda, size_t *tot)
{
	wz__statuswoord s = { 0 };
	wz__zin zin;
	size_t woorden = 0;

	*tot = 0;
	wz__zin_lees(&zin, tekst, n);
	for (size_t i = 0, frase; i < zin.n; i += frase) {
		int klasse;

		if (i > 0 && zin.woord[i].voor != ' ')
			break;
		frase = wz__status_frase(&zin, i, &klasse);
		if (frase == 0 && wz__zinwoord_getal(&zin.woord[i]) && i > 0)
			frase = 1;
		if (frase == 0)
			break;
		woorden = i + frase;
	}
	/* "Gestart in augustus met 5": what follows the status must not undo it. */
	for (size_t k = woorden; k > 0 && !wz__zegt_iets(s); k--) {
		s = wz__status_deel(&zin, 0, k, legenda);
		*tot = (size_t)(zin.woord[k - 1].begin + zin.woord[k - 1].n - tekst);
	}
	if (zin.n > 0 && s.kleur && woorden < zin.n && zin.woord[woorden].voor == ' ')
		s = (wz__statuswoord){ 0 };
	return s;
}

/* A coloured dot: a sign of four bytes that is in the list of colours. */
static size_t stip(const char *tekst, size_t n)
{
	return n > 4 && (unsigned char)*tekst == 0xF0 && wz__is_kleur(tekst, 4) ? 4 : 0;
}

size_t wz__kenmerk_vooraan(const char *tekst, size_t n, size_t *begin, size_t *eind)
{
	enum { KENMERK_MAX = 40 };
	char slot = n > 0 && *tekst == '[' ? ']' : ')';
	const char *dicht;
	size_t na = stip(tekst, n);

	*begin = 0;
	*eind = na;
	if (na == 0) {
		if (n < 3 || (*tekst != '[' && *tekst != '('))
			return 0;
		dicht = memchr(tekst, slot, n > KENMERK_MAX ? KENMERK_MAX : n);
		if (dicht == NULL)
			return 0;
		*begin = 1;
		*eind = (size_t)(dicht - tekst);
		na = *eind + 1;
		/* "(deels) uitgewerkt" is text; a colour between brackets is none. */
		if (*tekst == '('
		        ? !wz__is_kleur(tekst + 1, *eind - 1)
		        : !wz__zegt_iets(wz__status_van(tekst + 1, *eind - 1, (wz__legendas){ 0 })))
			return 0;
	}
	while (na < n && strchr(" \t-:", tekst[na]) != NULL)
		na++;
	return na < n ? na : 0;
}

/* What may stand before a name in a heading, in small letters. */
static const char *const gebiedswoorden[] = { "wijk",   "buurt",      "dorp",   "kern", "stadsdeel",
	                                          "wijken", "deelgebied", "gebied", NULL };

static bool is_naam(const wz__zinwoord *woord)
{
	if (wz__regel_begint_groot(woord->begin, woord->n) && !wz__zinwoord_getal(woord))
		return true;
	for (size_t i = 0; gebiedswoorden[i] != NULL; i++)
		if (strcmp(gebiedswoorden[i], woord->laag) == 0)
			return true;
	return false;
}

/* An article with a capital is part of the name: De Hoge Wal. */
static bool is_lidwoord(const wz__zinwoord *woord)
{
	return (strcmp(woord->laag, "de") == 0 || strcmp(woord->laag, "het") == 0) &&
	       wz__regel_begint_groot(woord->begin, woord->n);
}

wz__statuswoord wz__status_voor(const char *tekst, size_t n, wz__legendas legenda, size_t *rest)
{
	enum { WOORDEN_MAX = 8, NAAM_MAX = 5 };
	wz__statuswoord s = wz__status_van(tekst, n, legenda);
	wz__zin zin;

	*rest = n;
	if (wz__zegt_iets(s))
		return s;
	wz__zin_lees(&zin, tekst, n);
	if (zin.te_lang || zin.n < 2 || zin.n > WOORDEN_MAX || zin.na == '.' || zin.vraag)
		return s;
	for (size_t k = zin.n - 1; k > 0 && zin.n - k <= NAAM_MAX; k--) {
		const wz__zinwoord *eerste = &zin.woord[k];
		size_t bytes = (size_t)(zin.woord[k - 1].begin + zin.woord[k - 1].n - tekst);

		if (!is_naam(eerste) || eerste->voor == ',' || eerste->voor == ';' || eerste->voor == '.')
			continue;
		s = wz__status_van(tekst, bytes, legenda);
		if (!wz__zegt_iets(s))
			continue;
		if (k > 1 && is_lidwoord(eerste - 1))
			eerste--;
		*rest = (size_t)(eerste->begin - tekst);
		return s;
	}
	return (wz__statuswoord){ 0 };
}
