/* SPDX-License-Identifier: EUPL-1.2 */
/* Sentences of running text: which status they say of what they are about. */
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_status.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* With these before it a status is no fact: it is asked, hoped for, or a condition. */
static const wz__klassewoord voorwaarden[] = {
	{ "als", 1 },     { "hoe", 1 },    { "hoop", 1 }, { "hopen", 1 },      { "indien", 1 },
	{ "moet", 1 },    { "moeten", 1 }, { "veel", 1 }, { "verwachten", 1 }, { "waarom", 1 },
	{ "wanneer", 1 }, { "wat", 1 },    { "wil", 1 },  { "willen", 1 },     { "zal", 1 },
	{ "zodra", 1 },   { "zullen", 1 },
};

/* Words that are a status in any sentence; others, as "afgerond", may be said of people. */
static const wz__klassewoord kernwoorden[] = {
	{ "behaald", 1 },   { "gehaald", 1 },       { "gelukt", 1 },  { "gerealiseerd", 1 },
	{ "nagekomen", 1 }, { "verwezenlijkt", 1 }, { "voldaan", 1 }, { "waargemaakt", 1 },
};

/* Words of place, time and means, which follow a status: "is behaald met hulp van". */
static const wz__klassewoord voorzetsels[] = {
	{ "aan", 1 },  { "bij", 1 },     { "binnen", 1 }, { "dankzij", 1 }, { "dat", 1 },
	{ "door", 1 }, { "doordat", 1 }, { "in", 1 },     { "met", 1 },     { "na", 1 },
	{ "om", 1 },   { "omdat", 1 },   { "op", 1 },     { "tijdens", 1 }, { "vanwege", 1 },
	{ "via", 1 },  { "voor", 1 },    { "wegens", 1 }, { "zonder", 1 },
};

/* What the words of one clause are. */
typedef struct deelzin {
	wz__zin zin; /* without what stands between brackets */
	int klasse[WZ__ZIN_MAX];
	bool bekend[WZ__ZIN_MAX];
	wz__legendas legenda;
	size_t van, tot; /* of the words that say the status */
} deelzin;

/* What is known of the sentence so far. */
typedef struct oordeel {
	wz__statuswoord s;
	const char *begin, *eind;
	bool onderwerp; /* a word so far says what it is about */
} oordeel;

#define IN_LIJST(lijst, woord) (wz__klasse(lijst, LENGTH(lijst), (woord)->laag) != 0)

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static void lees_deelzin(deelzin *d, const char *tekst, size_t n)
{
	size_t over = 0;

	wz__zin_lees(&d->zin, tekst, n);
	for (size_t i = 0; i < d->zin.n; i++)
		if (!d->zin.woord[i].tussen)
			d->zin.woord[over++] = d->zin.woord[i];
	d->zin.n = over;
	memset(d->klasse, 0, sizeof d->klasse);
	memset(d->bekend, 0, sizeof d->bekend);
	for (size_t i = 0; i < d->zin.n; i++) {
		int klasse;
		size_t woorden = wz__status_frase(&d->zin, i, &klasse);

		for (size_t k = i; k < i + woorden; k++)
			d->bekend[k] = true;
		if (woorden > 0)
			d->klasse[i] = klasse;
		/* "Het beoogde aantal" is no part; "een aantal" is. */
		if (woorden == 1 && strcmp(d->zin.woord[i].laag, "aantal") == 0)
			d->klasse[i] = VUL;
		d->bekend[i] = d->bekend[i] || wz__zinwoord_getal(&d->zin.woord[i]);
	}
}

/* Whether words of a class stand from `van` up to `tot`. */
static bool heeft(const deelzin *d, size_t van, size_t tot, int klasse)
{
	for (size_t i = van; i < tot; i++)
		if (d->klasse[i] == klasse)
			return true;
	return false;
}

static bool heeft_getal(const deelzin *d, size_t tot)
{
	for (size_t i = 0; i < tot; i++)
		if (wz__zinwoord_getal(&d->zin.woord[i]))
			return true;
	return false;
}

/* Whether the phrase has no word that is a status whatever it is said of. */
static bool is_zwak(const deelzin *d)
{
	for (size_t i = d->van; i < d->tot; i++)
		if (IN_LIJST(kernwoorden, &d->zin.woord[i]))
			return false;
	return heeft(d, d->van, d->tot, GEDAAN) || heeft(d, d->van, d->tot, LOOPT);
}

/* What the words around a phrase leave of it. */
static wz__statuswoord getoetst(const deelzin *d, wz__statuswoord s)
{
	static const wz__statuswoord niets = { 0 }, dubbel = { .dubbel = true };
	size_t n = d->van;
	bool deel = heeft(d, 0, n, DEELS) || heeft(d, 0, n, HOEVEEL);

	if (!wz__zegt_iets(s) || s.kleur)
		return niets;
	for (size_t i = 0; i < n; i++)
		if (IN_LIJST(voorwaarden, &d->zin.woord[i]))
			return niets;
	if (s.status == WZ_ONBEKEND)
		return s;
	if (heeft(d, 0, n, NIET) || heeft(d, d->tot, d->zin.n, NIET) ||
	    (s.status == WZ_GEREALISEERD && deel))
		return dubbel;
	return is_zwak(d) && heeft_getal(d, n) ? dubbel : s;
}

/* The longest phrase that ends at `tot`. A number in it is a count of what was meant; what
 * stands behind it may still be a phrase. */
static wz__statuswoord frase_tot(deelzin *d, size_t tot)
{
	wz__statuswoord s = { 0 };
	size_t van = tot;

	while (van > 0 && d->bekend[van - 1])
		van--;
	for (size_t k = van; k < tot; k++) {
		if (k > van && !wz__zinwoord_getal(&d->zin.woord[k - 1]))
			continue;
		if (heeft(d, van, k, NIET) || heeft(d, van, k, TOEKOMST) || heeft(d, van, k, DEELS) ||
		    heeft(d, van, k, VAAG))
			break;
		s = wz__status_deel(&d->zin, k, tot, d->legenda);
		d->van = k;
		d->tot = tot;
		if (wz__zegt_iets(s))
			break;
	}
	return getoetst(d, s);
}

/* "Helaas is het niet gelukt om …", "Er loopt een proef": the status goes before what it
 * is about. */
static wz__statuswoord frase_vooraan(deelzin *d)
{
	size_t n = 0;

	while (n < d->zin.n && d->bekend[n])
		n++;
	d->van = 0;
	d->tot = n;
	if (n > 2 && n < d->zin.n && strcmp(d->zin.woord[0].laag, "er") == 0 &&
	    strcmp(d->zin.woord[1].laag, "loopt") == 0)
		return getoetst(d, wz__status_deel(&d->zin, 0, n, d->legenda));
	if (n == 0 || n == d->zin.n || strncmp(d->zin.woord[n - 1].laag, "gelukt", 6) != 0)
		if (n == 0 || n == d->zin.n || strcmp(d->zin.woord[n].laag, "om") != 0)
			return (wz__statuswoord){ 0 };
	return getoetst(d, wz__status_deel(&d->zin, 0, n, d->legenda));
}

/* "loopt tot de zomer", "loopt nog door in 2019"; but "loopt door het bos" is a walk. */
static bool is_looptijd(const deelzin *d, size_t i)
{
	static const char *const tijden[] = { "nog", "sinds", "tot", "vanaf" };

	if (strcmp(d->zin.woord[i].laag, "loopt") != 0 && strcmp(d->zin.woord[i].laag, "lopen") != 0)
		return false;
	for (size_t k = 0; k < LENGTH(tijden); k++)
		if (strcmp(d->zin.woord[i + 1].laag, tijden[k]) == 0)
			return true;
	return false;
}

/* "… is behaald met hulp van vrijwilligers": words of place or means follow it. */
static wz__statuswoord frase_binnenin(deelzin *d)
{
	wz__statuswoord s = { 0 };

	for (size_t i = 0; i + 1 < d->zin.n && !wz__zegt_iets(s); i++)
		if (is_looptijd(d, i) || (IN_LIJST(kernwoorden, &d->zin.woord[i]) &&
		                          IN_LIJST(voorzetsels, &d->zin.woord[i + 1])))
			s = frase_tot(d, i + 1);
	return s;
}

static wz__statuswoord deel_zegt(deelzin *d)
{
	wz__statuswoord s = frase_tot(d, d->zin.n);

	if (!wz__zegt_iets(s))
		s = frase_vooraan(d);
	return wz__zegt_iets(s) ? s : frase_binnenin(d);
}

/* What a later clause leaves of what was said before it. */
static void samen(oordeel *o, wz__statuswoord s)
{
	if (!wz__zegt_iets(s) || o->s.status == s.status)
		return;
	if (o->s.status == WZ_DEELS_GEREALISEERD)
		return;
	if (o->s.status == WZ_GEREALISEERD && s.status == WZ_DEELS_GEREALISEERD)
		o->s = s;
	else
		o->s = (wz__statuswoord){ .dubbel = true };
}

/* "…, die voor jongeren niet": half a clause, that denies what was said. */
static bool is_ontkenning(const deelzin *d)
{
	return d->zin.n > 0 && d->klasse[d->zin.n - 1] == NIET;
}

static void neem_deelzin(oordeel *o, const char *at, size_t n, bool eerste, wz__legendas legenda)
{
	deelzin d = { .legenda = legenda };
	wz__statuswoord s;

	lees_deelzin(&d, at, n);
	if (d.zin.n == 0 || d.zin.te_lang)
		return;
	if (!eerste && wz__zegt_iets(o->s) && wz__toelichter(&d.zin.woord[0]) > 0 &&
	    wz__toelichter(&d.zin.woord[0]) != WZ__TOELICHTING_BEPERKT)
		return;
	s = deel_zegt(&d);
	if (wz__zegt_iets(o->s)) {
		if (!wz__zegt_iets(s) && is_ontkenning(&d))
			s.dubbel = true;
		samen(o, s);
		return;
	}
	for (size_t i = 0; i < d.zin.n; i++)
		o->onderwerp = o->onderwerp || !d.bekend[i];
	if (!wz__zegt_iets(s))
		return;
	o->s = s;
	o->begin = d.zin.woord[d.van].begin;
	o->eind = d.zin.woord[d.tot - 1].begin + d.zin.woord[d.tot - 1].n;
}

/* The end of a clause: a mark outside brackets with a blank behind it. */
static const char *deelzin_eind(const char *at, const char *eind)
{
	unsigned haken = 0;

	for (; at < eind; at++) {
		if (*at == '(')
			haken++;
		else if (*at == ')' && haken > 0)
			haken--;
		else if (haken == 0 && strchr(",;:", *at) != NULL && (at + 1 == eind || is_blank(at[1])))
			return at;
		else if (haken == 0 && eind - at > 4 && *at == ' ' && memcmp(at, " – ", 5) == 0)
			return at;
	}
	return eind;
}

wz__statuswoord wz__zin_zegt(const char *tekst, size_t n, wz__legendas legenda, size_t *begin,
                             size_t *eind, bool *kaal)
{
	const char *at = tekst, *slot = tekst + n;
	oordeel o = { .begin = tekst, .eind = tekst };
	bool eerste = true;

	while (at < slot && slot[-1] != '?') {
		const char *tot = deelzin_eind(at, slot);

		neem_deelzin(&o, at, (size_t)(tot - at), eerste, legenda);
		eerste = false;
		at = tot + (slot - tot >= 5 && *tot == ' ' ? 5 : 1);
	}
	*begin = (size_t)(o.begin - tekst);
	*eind = (size_t)(o.eind - tekst);
	*kaal = !o.onderwerp;
	return o.s;
}
