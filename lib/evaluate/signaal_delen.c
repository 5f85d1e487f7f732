/* SPDX-License-Identifier: EUPL-1.2 */
/* Parts and a total within one text. An addition that only looks like one is worse
 * than one that is missed: whatever can be read in two ways is passed over. */
#include "evaluate/tekst_stappen.h"

#include <string.h>
#include "base/ontleed.h"

enum { DELEN_MAX = 12, POGINGEN_MAX = 8 };
#define TE_GROOT ((wz_getal)1000000000 * WZ_GETAL_SCHAAL)

typedef struct optelling {
	wz_getal deel[DELEN_MAX];
	size_t n;
	wz_getal totaal;
} optelling;

static wz_getal som(const optelling *o)
{
	wz_getal s = 0;

	for (size_t i = 0; i < o->n; i++)
		s += o->deel[i];
	return s;
}

static bool add(optelling *o, wz_getal getal)
{
	if (o->n == DELEN_MAX || getal > TE_GROOT)
		return false;
	o->deel[o->n++] = getal;
	return true;
}

static const char *na_blank(const char *at)
{
	while (*at == ' ' || *at == '\t' || *at == '\n')
		at++;
	return at;
}

static bool na_euro(const char *begin, const char *at)
{
	static const char euro[] = "€";
	size_t n = sizeof euro - 1;

	if (at > begin && at[-1] == ' ')
		at--;
	return (size_t)(at - begin) >= n && memcmp(at - n, euro, n) == 0;
}

bool wz__los_getal(const char *begin, const char *at, wz_getal *uit, size_t *n)
{
	const char *na;

	if (wz__letter_voor(begin, at) || !wz__getal_op(at, uit, n))
		return false;
	if (at > begin && strchr("-/.,:+", at[-1]) != NULL)
		return false;
	if (na_euro(begin, at))
		return false;
	na = at + *n;
	if ((*na == '-' || *na == '/' || *na == ':') && wz__is_letter(na + 1))
		return false;
	return *na_blank(na) != '%';
}

/* ---- A number, and then its parts behind : or ( ---- */

static const char *const lidwoorden[] = {
	"via", "op", "uit", "in", "met", "door", "bij", "van", "voor", "naar", "aan", "tijdens",
	"binnen", "buiten", "vanuit", "dankzij", "zonder", "die", "zijn", "is", "was", "waren",
	"werden", "hebben", "hadden", "deden", "kwamen", "gingen", NULL };
/* Before a number: then it is a name or a time, or not exact. */
static const char *const label[] = {
	"perceel", "percelen", "fase", "pilot", "week", "groep", "afspraak", "nr", "nummer", "route",
	"lijn", "buslijn", "blok", "punt", "wijk", "blz", "om", "op", "per", "ruim", "circa", "ca",
	"ongeveer", "bijna", "minimaal", "maximaal", "minstens", "hoogstens", "tenminste", "minste",
	"dan", "rond", "zo'n", "gemiddeld", "naar", "schatting", "tot", NULL };
static const char *const geen_eenheid[] = {
	"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
	"oktober", "november", "december", "uur", "euro", "procent", "jaar", "trede", "treden", NULL };
/* The parts need not be all, or may overlap. */
static const char *const niet_alles[] = {
	"daaruit", "daarvan", "waarvan", "waaronder", "hiervan", "wie", "wier", "onder",
	"anderen", "overige", "overigen", "rest", "bijvoorbeeld", "zoals", "meer", "ook", "beide",
	"beiden", "allebei", "sommige", "sommigen", "daarnaast", "naast", "extra", "cijfer", "cijfers",
	"score", "scores", "gemiddeld", "minstens", "minimaal", "ruim", "circa", "ongeveer", NULL };

/* The number before the parts, and the word behind it. */
typedef struct geheel {
	wz_getal getal;
	wz__woordplek eenheid;
	size_t n; /* how many numbers it could be */
} geheel;

/* The number of the whole at *at, which moves past it; GEEN where what stands there
 * counts nothing: a name, a time, a number without a word behind it. */
static wz_getal lees_getal(const char *begin, const char **at, const char *eind,
                           wz__woordplek *eenheid)
{
	const char *verder;
	wz_getal getal;
	size_t n;

	if (!wz__los_getal(begin, *at, &getal, &n)) {
		*at += wz__woord_lengte(*at);
		return WZ_GETAL_GEEN;
	}
	*at += n;
	verder = *at;
	if (!wz__woord_volgende(&verder, eenheid) || eenheid->begin >= eind ||
	    wz__woord_een_van(eenheid, lidwoorden) || wz__woord_een_van(eenheid, geen_eenheid))
		return WZ_GETAL_GEEN;
	return getal;
}

/* Read the last sentence of what stands from `begin` to `eind`. */
static void lees_geheel(const char *begin, const char *eind, geheel *uit)
{
	const char *at = begin;
	wz__woordplek woord, voor = { .n = 0 };

	uit->n = 0;
	for (; wz__woord_volgende(&at, &woord) && woord.begin < eind; voor = woord) {
		if (woord.na_einde) {
			uit->n = 0;
			voor.n = 0;
		}
		if (wz__woord_een_van(&woord, niet_alles))
			uit->n += 2;
		if (!wz__is_cijfer(*woord.begin) || wz__jaar_van(&woord) != 0)
			continue;
		at = woord.begin;
		uit->getal = lees_getal(begin, &at, eind, &uit->eenheid);
		if (voor.n != 0 && wz__woord_een_van(&voor, label))
			uit->getal = WZ_GETAL_GEEN;
		uit->n++;
	}
}

static bool zelfde_woord(const wz__woordplek *a, const wz__woordplek *b)
{
	return wz__woord_hash(a->begin, a->n) == wz__woord_hash(b->begin, b->n);
}

/* Whether the words behind the number of a part say that it counts the same. */
static bool telt_hetzelfde(const char *na, const char *eind, const geheel *g)
{
	wz__woordplek woord;

	if (!wz__is_letter(na_blank(na)) || !wz__woord_volgende(&na, &woord) || woord.begin >= eind)
		return false;
	if (wz__woord_een_van(&woord, lidwoorden) || zelfde_woord(&woord, &g->eenheid))
		return true;
	return *na == ' ' && wz__woord_volgende(&na, &woord) && woord.begin < eind &&
	       zelfde_woord(&woord, &g->eenheid);
}

/* Whether a part begins here: at the start, or behind a comma, a semicolon or "en";
 * *los: what ended before it ended for certain. */
static bool begint_deel(const char *begin, const char *at, bool *los)
{
	const char *p = at;

	while (p > begin && p[-1] == ' ')
		p--;
	*los = p == begin || p[-1] == ',' || p[-1] == ';';
	if (*los)
		return true;
	return p - begin >= 3 && memcmp(p - 2, "en", 2) == 0 &&
	       (p[-3] == ' ' || p[-3] == ',' || p[-3] == ';');
}

/* The parts from `begin` to `eind`; false when they are not all plain parts. */
static bool lees_delen(const char *begin, const char *eind, const geheel *g, optelling *uit)
{
	const char *at = begin;
	wz__woordplek woord;

	while (wz__woord_volgende(&at, &woord) && woord.begin < eind) {
		bool los, deel = begint_deel(begin, woord.begin, &los);
		wz_getal getal;
		size_t n;

		if (wz__woord_een_van(&woord, niet_alles))
			return false;
		if (!wz__is_cijfer(*woord.begin)) {
			if (los && !wz__woord_is(&woord, "en"))
				return false;
			continue;
		}
		if (!deel && wz__jaar_van(&woord) != 0)
			continue;
		if (!deel || !wz__los_getal(begin, woord.begin, &getal, &n))
			return false;
		at = woord.begin + n;
		if (!telt_hetzelfde(at, eind, g) || !add(uit, getal))
			return false;
	}
	return uit->n >= 2;
}

/* The end of what is between brackets, or of the sentence; NULL when it holds
 * brackets itself or does not end. */
static const char *slot(const char *at, bool haakje)
{
	for (; *at != '\0'; at++) {
		if (*at == '(' || *at == '=' || *at == '+')
			return NULL;
		if (*at == ')')
			return haakje ? at : NULL;
		if (!haakje && strchr(".!?", *at) != NULL && na_blank(at + 1) != at + 1)
			return at;
	}
	return haakje ? NULL : at;
}

/* Parts per thing are not parts of the number of things: "3 groepen (10, 12 en 8)";
 * and marks or hours are no parts either: those are far from it. */
static bool aannemelijk(const optelling *o)
{
	wz_getal s = som(o);

	return o->totaal != (wz_getal)o->n * WZ_GETAL_SCHAAL && s >= o->totaal / 2 &&
	       s / 2 <= o->totaal;
}

static bool opgesomd(const char *tekst, optelling *uit)
{
	int pogingen = 0;

	for (const char *p = strpbrk(tekst, ":("); p != NULL && pogingen < POGINGEN_MAX;
	     p = strpbrk(p + 1, ":(")) {
		bool haakje = *p == '(';
		const char *begin = na_blank(p + 1), *eind;
		geheel g;

		if (!wz__is_cijfer(*begin) || (!haakje && begin == p + 1))
			continue;
		pogingen++;
		eind = slot(begin, haakje);
		if (eind == NULL)
			continue;
		lees_geheel(tekst, p, &g);
		if (g.n != 1 || g.getal == WZ_GETAL_GEEN || g.getal > TE_GROOT)
			continue;
		*uit = (optelling){ .totaal = g.getal };
		if (lees_delen(begin, eind, &g, uit) && som(uit) != uit->totaal && aannemelijk(uit))
			return true;
	}
	return false;
}

/* ---- N + M = T ---- */

/* A term: one number, words around it, and nothing else; the first may have words
 * before its number. */
static bool term(const char *at, const char *eind, bool eerste, wz_getal *uit)
{
	size_t getallen = 0, woorden = 0, n;

	for (; at < eind; at += n) {
		n = 1;
		if (wz__is_cijfer(*at)) {
			if (getallen++ > 0 || (woorden > 0 && !eerste) || !wz__getal_op(at, uit, &n))
				return false;
			woorden = 0;
		} else if (wz__is_letter(at)) {
			n = wz__woord_lengte(at);
			woorden++;
			if (n == 1 && (*at == 'x' || *at == 'X'))
				return false;
		} else if (*at != ' ') {
			return false;
		}
	}
	return getallen == 1 && woorden <= 2;
}

/* Where the sum before the = at `eind` begins. */
static const char *begin_som(const char *tekst, const char *eind)
{
	const char *p = eind;

	while (p > tekst && strchr(";:(!?=", p[-1]) == NULL &&
	       !((p[-1] == '.' || p[-1] == ',') && *p == ' '))
		p--;
	return p;
}

static bool lees_som(const char *begin, const char *eind, optelling *uit)
{
	bool eerste = true;

	for (;;) {
		const char *plus = memchr(begin, '+', (size_t)(eind - begin));
		wz_getal getal;

		if (!term(begin, plus == NULL ? eind : plus, eerste, &getal) || !add(uit, getal))
			return false;
		if (plus == NULL)
			return uit->n >= 2;
		begin = plus + 1;
		eerste = false;
	}
}

/* One and one is three: a way of saying, not of counting. */
static bool spreuk(const optelling *o)
{
	return o->n == 2 && o->deel[0] == WZ_GETAL_SCHAAL && o->deel[1] == WZ_GETAL_SCHAAL;
}

static bool uitgeschreven(const char *tekst, optelling *uit)
{
	int pogingen = 0;

	for (const char *p = strchr(tekst, '='); p != NULL && pogingen < POGINGEN_MAX;
	     p = strchr(p + 1, '='), pogingen++) {
		const char *na = na_blank(p + 1);
		size_t n;

		*uit = (optelling){ .n = 0 };
		if (!wz__los_getal(na, na, &uit->totaal, &n) || uit->totaal > TE_GROOT)
			continue;
		na = na_blank(na + n);
		if (*na != '\0' && strchr("+-*=/", *na) != NULL)
			continue;
		if (lees_som(begin_som(tekst, p), p, uit) && som(uit) != uit->totaal && !spreuk(uit))
			return true;
	}
	return false;
}

static bool beweer(const optelling *o, wz__bewering *uit)
{
	char getal[WZ_FORMAT_SIZE], totaal[WZ_FORMAT_SIZE], delen[DELEN_MAX * WZ_FORMAT_SIZE];
	size_t n = 0;

	for (size_t i = 0; i < o->n; i++) {
		wz_getal_dutch(getal, o->deel[i]);
		if (i > 0)
			memcpy(delen + n, " + ", 3);
		n += i > 0 ? 3 : 0;
		memcpy(delen + n, getal, strlen(getal));
		n += strlen(getal);
	}
	delen[n] = '\0';
	return wz__beweer(uit, "{} is {}, maar er staat {}", delen, wz_getal_dutch(getal, som(o)),
	                  wz_getal_dutch(totaal, o->totaal), NULL);
}

bool wz__delen_en_totaal(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                         wz__bewering *uit)
{
	const char *const teksten[] = { gemeld->tekst, gemeld->toelichting };
	optelling o;

	(void)lijsten;
	for (size_t i = 0; i < 2; i++)
		if (opgesomd(teksten[i], &o) || uitgeschreven(teksten[i], &o))
			return beweer(&o, uit);
	return false;
}
