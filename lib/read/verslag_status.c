/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/verslag_status.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_statuswoorden.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* Words that begin an explanation; what stands before them is the status. */
static const wz__klassewoord toelichters[] = {
	{ "aangezien", 1 }, { "behalve", 2 },      { "dankzij", 1 }, { "doch", 2 },    { "door", 1 },
	{ "doordat", 1 },   { "echter", 2 },       { "hoewel", 2 },  { "ivm", 1 },     { "maar", 2 },
	{ "mits", 2 },      { "namelijk", 1 },     { "omdat", 1 },   { "ondanks", 1 }, { "tenzij", 2 },
	{ "terwijl", 2 },   { "uitgezonderd", 2 }, { "vanwege", 1 }, { "want", 1 },    { "wegens", 1 },
	{ "zie", 1 },       { "zodra", 2 },
};
enum { BEPERKT = WZ__TOELICHTING_BEPERKT };

/* What was counted in a phrase. */
typedef struct telling {
	unsigned n[STATUSKLASSEN];
	bool geheel_voor_niet; /* "alle doelen zijn niet …": of which part is not said */
	long procent;          /* -1: none was named */
	long teller, noemer;   /* "8 van de 10"; -1: none */
	size_t kleur;          /* index of the word */
} telling;

static int klasse_van(const wz__zinwoord *woord)
{
	return wz__klasse(statuswoorden, LENGTH(statuswoorden), woord->laag);
}

size_t wz__status_frase(const wz__zin *zin, size_t bij, int *klasse)
{
	size_t woorden;

	*klasse = GEEN_KLASSE;
	woorden = wz__frase(statusfrasen, LENGTH(statusfrasen), zin, bij, klasse);
	if (woorden > 0)
		return woorden;
	*klasse = klasse_van(&zin->woord[bij]);
	return *klasse != GEEN_KLASSE;
}

int wz__toelichter(const wz__zinwoord *woord)
{
	return wz__klasse(toelichters, LENGTH(toelichters), woord->laag);
}

/* A number in a phrase: a percentage, a year, or "8 van de 10". */
static void tel_getal(telling *t, const wz__zin *zin, size_t i)
{
	const wz__zinwoord *woord = &zin->woord[i];
	long waarde = strtol(woord->laag, NULL, 10);
	bool van = (i > 0 && strcmp(woord[-1].laag, "van") == 0) ||
	           (i > 1 && strcmp(woord[-2].laag, "van") == 0);

	if (wz__eindigt(woord->laag, "%"))
		t->procent = waarde;
	else if (van && t->teller >= 0 && waarde < 1900)
		t->noemer = waarde;
	else if (waarde < 1900 && t->n[GEDAAN] + t->n[LOOPT] + t->n[ONBEKEND] + t->n[NIETGEDAAN] == 0)
		t->teller = waarde;
}

/* Counts the words from `van` up to `tot`; false when one is not of a status. */
static bool tel(telling *t, const wz__zin *zin, size_t van, size_t tot)
{
	*t = (telling){ .procent = -1, .teller = -1, .noemer = -1, .kleur = SIZE_MAX };
	for (size_t i = van; i < tot;) {
		int klasse = 0;
		size_t woorden = wz__frase(statusfrasen, LENGTH(statusfrasen), zin, i, &klasse);

		if (woorden == 0 || i + woorden > tot) {
			woorden = 1;
			klasse = klasse_van(&zin->woord[i]);
		}
		/* A number too long to be kept says nothing that can be weighed. */
		if (klasse == 0 && (!wz__zinwoord_getal(&zin->woord[i]) || !zin->woord[i].laag[0]))
			return false;
		if (klasse == 0)
			tel_getal(t, zin, i);
		if (klasse == KLEUR)
			t->kleur = i;
		if (klasse == NIET && t->n[GEHEEL] > 0)
			t->geheel_voor_niet = true;
		t->n[klasse]++;
		i += woorden;
	}
	return true;
}

static wz__statuswoord is(wz_realisatie status)
{
	return (wz__statuswoord){ .status = status };
}

static wz__statuswoord niets(void)
{
	return (wz__statuswoord){ 0 };
}

static wz__statuswoord dubbel(void)
{
	return (wz__statuswoord){ .dubbel = true };
}

/* A number below what was meant is a part, none of it is nothing. */
static wz__statuswoord naar_getal(long deel, long geheel)
{
	if (geheel <= 0)
		return dubbel();
	if (deel == 0)
		return is(WZ_NIET_GEREALISEERD);
	return is(deel < geheel ? WZ_DEELS_GEREALISEERD : WZ_GEREALISEERD);
}

static wz__statuswoord gedaan(const telling *t)
{
	const unsigned *n = t->n;

	if (n[VAAG] > 0 || (n[NIET] > 0 && n[WEL] > 0) || t->geheel_voor_niet)
		return dubbel();
	if (n[DEELS] > 0 || n[HOEVEEL] > 0)
		return is(WZ_DEELS_GEREALISEERD);
	if (n[NIET] > 1 || (n[NIET] == 1 && (n[GEDAAN] > 1 || n[WIJZE] > 0)))
		return dubbel();
	if (n[NIET] == 1)
		return is(n[GEHEEL] > 0 ? WZ_DEELS_GEREALISEERD : WZ_NIET_GEREALISEERD);
	if (t->procent >= 0)
		return naar_getal(t->procent, 100);
	return t->noemer >= 0 ? naar_getal(t->teller, t->noemer) : is(WZ_GEREALISEERD);
}

/* A phrase that is under way, not known, or not reached in a word of its own. */
static wz__statuswoord overig(const telling *t)
{
	const unsigned *n = t->n;

	if (n[NIET] > 0 || n[DEELS] > 0 || n[HOEVEEL] > 0 || n[VAAG] > 0)
		return dubbel();
	if (n[LOOPT] > 0)
		return is(WZ_DOORLOPEND);
	return is(n[ONBEKEND] > 0 ? WZ_ONBEKEND : WZ_NIET_GEREALISEERD);
}

static wz__statuswoord weeg(const telling *t)
{
	const unsigned *n = t->n;
	int kernen = (n[GEDAAN] > 0) + (n[LOOPT] > 0) + (n[ONBEKEND] > 0) + (n[NIETGEDAAN] > 0);

	/* "3 gerealiseerd" is a count. */
	if (n[ALLEEN] > 0 || (t->teller >= 0 && t->noemer < 0))
		return niets();
	if (n[KON] > 0)
		return n[NIET] == 1 && n[GEDAAN] == 1 ? is(WZ_NIET_GEREALISEERD) : niets();
	if (n[VERVALLEN] > 0 || kernen > 1)
		return dubbel();
	if (n[TOEKOMST] > 0)
		return niets();
	if (kernen == 1)
		return n[GEDAAN] > 0 ? gedaan(t) : overig(t);
	if (n[DEELS] > 0)
		return n[NIET] > 0 || n[VAAG] > 0 ? dubbel() : is(WZ_DEELS_GEREALISEERD);
	return niets();
}

size_t wz__legenda_zoek(wz__legendas legenda, const char *tekst, size_t n)
{
	for (size_t i = 0; i < legenda.n; i++)
		if (legenda.rij[i].status != WZ_REALISATIE_GEEN &&
		    wz__fold_equal(legenda.rij[i].woord, strlen(legenda.rij[i].woord), tekst, n))
			return i;
	return SIZE_MAX;
}

bool wz__is_kleur(const char *tekst, size_t n)
{
	wz__zin zin;

	wz__zin_lees(&zin, tekst, n);
	return zin.n == 1 && !zin.te_lang && klasse_van(&zin.woord[0]) == KLEUR;
}

/* A part of the words of a phrase. A colour beside words says nothing more than they
 * do, unless the legend says otherwise. */
wz__statuswoord wz__status_deel(const wz__zin *zin, size_t van, size_t tot, wz__legendas legenda)
{
	wz__statuswoord woorden, kleur = { 0 };
	telling t;
	size_t rij;

	if (van == tot || !tel(&t, zin, van, tot))
		return niets();
	woorden = weeg(&t);
	if (t.kleur == SIZE_MAX)
		return woorden;
	rij = wz__legenda_zoek(legenda, zin->woord[t.kleur].begin, zin->woord[t.kleur].n);
	if (rij != SIZE_MAX)
		kleur.status = legenda.rij[rij].status;
	if (t.n[KLEUR] > 1 || (rij != SIZE_MAX && wz__zegt_iets(woorden) &&
	                       (woorden.dubbel || woorden.status != kleur.status)))
		return dubbel();
	if (wz__zegt_iets(woorden))
		return woorden;
	if (t.n[NIET] > 0 || t.n[VAAG] > 0 || t.n[TOEKOMST] > 0)
		return dubbel();
	kleur.kleur = rij == SIZE_MAX;
	return kleur;
}

/* Where the explanation in a phrase begins; n of the phrase when there is none. */
static size_t toelichting_op(const wz__zin *zin, int *soort)
{
	*soort = 0;
	for (size_t i = 1; i < zin->n; i++) {
		*soort = wz__klasse(toelichters, LENGTH(toelichters), zin->woord[i].laag);
		if (*soort > 0 || strchr(",;.:(-", zin->woord[i].voor) != NULL)
			return i;
	}
	return zin->n;
}

/* Whether what follows the status takes something back: "…, maar niet volledig". */
static bool perkt_in(const wz__zin *zin, size_t van, int soort)
{
	bool geen_toekomst = true;
	bool ontkent = false;

	for (size_t i = van; i < zin->n; i++) {
		int klasse = klasse_van(&zin->woord[i]);

		geen_toekomst = geen_toekomst && klasse != TOEKOMST;
		ontkent = ontkent || klasse == NIET || klasse == DEELS || klasse == HOEVEEL ||
		          klasse == VAAG || klasse == NIETGEDAAN || klasse == VERVALLEN ||
		          strcmp(zin->woord[i].laag, "na") == 0;
	}
	if (soort == BEPERKT && strcmp(zin->woord[van].laag, "maar") != 0 &&
	    strcmp(zin->woord[van].laag, "echter") != 0)
		return true;
	return ontkent && geen_toekomst;
}

/* The status before an explanation, and what that leaves of it. */
static wz__statuswoord met_toelichting(const wz__zin *zin, size_t van, int soort,
                                       wz__legendas legenda)
{
	wz__statuswoord eerst = wz__status_deel(zin, 0, van, legenda);
	wz__statuswoord dan = wz__status_deel(zin, soort == BEPERKT ? van + 1 : van, zin->n, legenda);

	if (!wz__zegt_iets(eerst) || eerst.dubbel || eerst.kleur)
		return eerst;
	if (dan.status == eerst.status)
		return eerst;
	if (eerst.status == WZ_GEREALISEERD && dan.status == WZ_DEELS_GEREALISEERD)
		return dan;
	if (eerst.status == WZ_DEELS_GEREALISEERD)
		return eerst;
	if (wz__zegt_iets(dan) || (eerst.status == WZ_GEREALISEERD && perkt_in(zin, van, soort)))
		return dubbel();
	return eerst;
}

static wz__statuswoord zin_status(const wz__zin *zin, wz__legendas legenda)
{
	wz__statuswoord heel;
	size_t van;
	int soort;

	if (zin->n == 0 || (zin->te_lang && zin->n < WZ__ZIN_MAX))
		return niets();
	heel = zin->te_lang ? niets() : wz__status_deel(zin, 0, zin->n, legenda);
	if (wz__zegt_iets(heel)) {
		heel.dubbel = heel.dubbel || zin->vraag;
		heel.status = zin->vraag ? WZ_REALISATIE_GEEN : heel.status;
		return heel;
	}
	van = toelichting_op(zin, &soort);
	return van == zin->n ? niets() : met_toelichting(zin, van, soort, legenda);
}

/* "Gerealiseerd / deels gerealiseerd": two that are not the same. */
static bool is_keuze(const char *tekst, size_t n, wz__legendas legenda)
{
	const char *streep = memchr(tekst, '/', n);
	wz__zin voor, na;
	wz__statuswoord a, b;

	if (streep == NULL)
		return false;
	wz__zin_lees(&voor, tekst, (size_t)(streep - tekst));
	wz__zin_lees(&na, streep + 1, (size_t)(tekst + n - streep) - 1);
	a = zin_status(&voor, legenda);
	b = zin_status(&na, legenda);
	return wz__zegt_iets(a) && wz__zegt_iets(b) && a.status != b.status;
}

wz__statuswoord wz__status_van(const char *tekst, size_t n, wz__legendas legenda)
{
	wz__zin zin;
	size_t rij;

	tekst = wz__trim(tekst, &n);
	if (n == 0 || n > WZ__ZIN_BYTES)
		return niets();
	rij = wz__legenda_zoek(legenda, tekst, n);
	if (rij != SIZE_MAX)
		return is(legenda.rij[rij].status);
	if (is_keuze(tekst, n, legenda))
		return dubbel();
	wz__zin_lees(&zin, tekst, n);
	return zin_status(&zin, legenda);
}

wz_realisatie wz__statuswoorden(const char *tekst, size_t n, const wz__legenda *legenda,
                                size_t n_legenda, bool *dubbel_uit, bool *kleur)
{
	wz__statuswoord s = wz__status_van(tekst, n, (wz__legendas){ legenda, n_legenda });

	*dubbel_uit = s.dubbel || s.kleur;
	*kleur = s.kleur;
	return s.status;
}
