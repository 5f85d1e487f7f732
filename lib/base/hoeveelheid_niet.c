/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>
#include "base/ontleed.h"

/* Numbers that are no quantity: years, dates, references, addresses, telephone
 * numbers, laws, footnotes. Clock times and ages are in hoeveelheid_tijd.c. */

wz_getal wz__heel(const wz__zin *zin, ptrdiff_t i)
{
	wz_getal waarde = wz__zinstuk_op(zin, i)->waarde;

	return waarde == WZ_GETAL_GEEN || waarde % WZ_GETAL_SCHAAL != 0 ? -1 : waarde / WZ_GETAL_SCHAAL;
}

static bool cijfers(const wz__zin *zin, ptrdiff_t i)
{
	return wz__zinstuk_op(zin, i)->aard == WZ__GETAL;
}

static bool vast(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	return s->aard != WZ__EINDE && !s->blank;
}

/* Only digits, as many as this. */
bool wz__is_kaal(const wz__zinstuk *s, size_t n)
{
	if (s->aard != WZ__GETAL || s->n != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!wz__is_cijfer(s->at[i]))
			return false;
	return true;
}

/* Letters written on to digits that leave it a number: 10x, 35k, 120m2. */
static bool mag_vast(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const mag[] = { "x",   "×",   "k",    "u",   "m2",  "km",
		                               "m",   "kg",  "fte",  "mln", "mio", "mld",
		                               "mrd", "pct", "keer", "min", NULL };

	for (size_t j = 0; mag[j] != NULL; j++)
		if (wz__is_woord(zin, i, mag[j]))
			return true;
	return false;
}

/* "drie- en vierjarigen", "18- en 18+"; not "drie- tot vierhonderd" */
static bool half_woord(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t j = i + 3;

	if (!wz__is_teken(zin, i + 1, '-') || !vast(zin, i + 1) ||
	    (!wz__is_woord(zin, i + 2, "en") && !wz__is_woord(zin, i + 2, "of") &&
	     !wz__is_woord(zin, i + 2, "tot")))
		return false;
	return !wz__is_getal(zin, j) || wz__is_teken(zin, j + 1, '-') || wz__is_teken(zin, j + 1, '+');
}

/* 3e, 4G, 12-jarige, 0-meting, 24-uurs; not 15-tal. */
static bool deel_van_woord(const wz__zin *zin, ptrdiff_t i)
{
	if (half_woord(zin, i))
		return true;
	if (!cijfers(zin, i))
		return false;
	if (vast(zin, i + 1) && wz__zinstuk_op(zin, i + 1)->aard == WZ__WOORD)
		return !mag_vast(zin, i + 1);
	if (vast(zin, i + 1) && wz__is_teken(zin, i + 1, '-') && vast(zin, i + 2))
		return wz__zinstuk_op(zin, i + 2)->aard == WZ__WOORD && !wz__is_woord(zin, i + 2, "tal");
	if (vast(zin, i + 1) && wz__is_teken(zin, i + 1, '^'))
		return true;
	return vast(zin, i) && wz__is_teken(zin, i - 1, '-') && vast(zin, i - 1) &&
	       wz__zinstuk_op(zin, i - 2)->aard == WZ__WOORD;
}

/* bereikt.3  “samen”4  [5]  #6  §7 */
static bool voetnoot(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *voor = wz__zinstuk_op(zin, i - 1), *ervoor = wz__zinstuk_op(zin, i - 2);

	if (!cijfers(zin, i) || voor->aard != WZ__TEKEN)
		return false;
	if (strchr("#@_^S[\\", voor->teken) != NULL)
		return true;
	if (!vast(zin, i) || !vast(zin, i - 1))
		return false;
	if (voor->teken == '"' || voor->teken == '\'' || voor->teken == ')')
		return true;
	return strchr(".,;", voor->teken) != NULL && ervoor->aard == WZ__WOORD &&
	       (ervoor->soorten & WZ__LX_AFKORTING) == 0;
}

/* Whether the word can be a plural that a number in front of it counts. */
static bool geteld(const wz__zinstuk *s)
{
	return s->aard == WZ__WOORD && s->blank && s->waarde == WZ_GETAL_GEEN &&
	       (s->soorten & (WZ__LX_STOP | WZ__LX_GROEI | WZ__LX_FEIT | WZ__LX_DOEL)) == 0 &&
	       (s->at[s->n - 1] == 'n' || s->at[s->n - 1] == 's' || (s->soorten & WZ__LX_ENKELVOUD));
}

/* "een schaal van 1 tot 10", "schaal van 5": how many pieces. */
static size_t schaal(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t j = i + 1;

	if (!wz__is_woord(zin, i - 1, "van") || !wz__is_woord(zin, i - 2, "schaal"))
		return 0;
	if (wz__is_woord(zin, j, "t") && wz__is_teken(zin, j + 1, '/'))
		j += 2;
	else if (wz__is_woord(zin, j, "tot") && wz__is_woord(zin, j + 1, "en"))
		j += 2;
	else if (!wz__is_woord(zin, j, "tot") && !wz__is_teken(zin, j, '-'))
		return 1;
	return wz__heel(zin, j + 1) > 0 ? (size_t)(j + 2 - i) : 1;
}

/* Something that a number before it counts: bewoners, nieuwe geveltuinen. */
bool wz__telt_iets(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	return geteld(s) || (s->aard == WZ__WOORD && s->at[s->n - 1] == 'e' &&
	                     (s->soorten & WZ__LX_STOP) == 0 && geteld(wz__zinstuk_op(zin, i + 1)));
}

/* '16, and 1950 to 2099 unless something counted stands behind it. */
static bool jaartal(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na = wz__zinstuk_op(zin, i + 1);
	wz_getal jaar = wz__heel(zin, i);

	if (wz__is_kaal(s, 2) && wz__is_teken(zin, i - 1, '\'') && vast(zin, i) &&
	    !wz__is_teken(zin, i + 1, '\''))
		return wz__zinstuk_op(zin, i - 1)->blank || wz__is_teken(zin, i - 2, '-');
	if (!wz__is_kaal(s, 4) || jaar < 1950 || jaar > 2099)
		return false;
	if (wz__is_teken(zin, i - 1, 'E') || wz__is_teken(zin, i + 1, '%') ||
	    wz__is_woord(zin, i - 1, "euro") || wz__is_woord(zin, i - 1, "eur"))
		return false;
	if (wz__is_soort(zin, i - 1, WZ__LX_JAAR | WZ__LX_MAAND) || wz__is_teken(zin, i + 1, ':') ||
	    wz__begint_groot(wz__zinstuk_op(zin, i - 1)))
		return true;
	return !geteld(na) && !(na->aard == WZ__WOORD && na->at[na->n - 1] == 'e' &&
	                        geteld(wz__zinstuk_op(zin, i + 2)) && !wz__is_woord(zin, i - 1, "van"));
}

/* 2016-2017, 2017/18, 16/17 behind "schooljaar" */
static bool jaren(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t streep = i + 1;

	if (!wz__is_kaal(wz__zinstuk_op(zin, i), 4) || wz__heel(zin, i) < 1950 || wz__heel(zin, i) > 2099)
		return wz__is_kaal(wz__zinstuk_op(zin, i), 2) && wz__is_soort(zin, i - 1, WZ__LX_JAAR) &&
		       (wz__is_woord(zin, i - 1, "schooljaar") || wz__is_woord(zin, i - 1, "seizoen"));
	if (!wz__is_teken(zin, streep, '-') && !wz__is_teken(zin, streep, '/'))
		return false;
	if (wz__is_kaal(wz__zinstuk_op(zin, i + 2), 1) && vast(zin, i + 2) && !wz__telt_iets(zin, i + 3))
		return true; /* editie 2018-2 */
	if (wz__is_kaal(wz__zinstuk_op(zin, i + 2), 4))
		return wz__heel(zin, i + 2) > wz__heel(zin, i) && wz__heel(zin, i + 2) < 2100;
	return wz__is_kaal(wz__zinstuk_op(zin, i + 2), 2) && vast(zin, i + 2);
}

/* 12 mei, 12 en 13 mei, 1 t/m 5 mei, 12-05-2016, 3/4/2017: how many pieces. */
static size_t datum(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t j = i;

	if (!cijfers(zin, i) || wz__heel(zin, i) < 1 || wz__heel(zin, i) > 31)
		return 0;
	while (cijfers(zin, j)) {
		if (wz__is_soort(zin, j + 1, WZ__LX_MAAND))
			return (size_t)(j + 1 - i);
		j++;
		if ((wz__is_woord(zin, j, "t") && wz__is_teken(zin, j + 1, '/')) ||
		    (wz__is_woord(zin, j, "tot") && wz__is_woord(zin, j + 1, "en")))
			j += 3;
		else if (wz__is_woord(zin, j, "en") || wz__is_woord(zin, j, "tot") ||
		         wz__is_woord(zin, j, "of") || wz__is_teken(zin, j, '-') ||
		         wz__is_teken(zin, j, ',') || wz__is_teken(zin, j, '/'))
			j++;
		else
			break;
		if (j - i > 12 || wz__heel(zin, j) > 31)
			break;
	}
	/* 12-3: a day and a month, since it is no range */
	if (wz__is_teken(zin, i + 1, '-') && vast(zin, i + 1) && vast(zin, i + 2) &&
	    wz__heel(zin, i + 2) >= 1 && wz__heel(zin, i + 2) <= 12 &&
	    wz__heel(zin, i + 2) <= wz__heel(zin, i) && cijfers(zin, i + 2) &&
	    !wz__is_teken(zin, i + 3, '-'))
		return 3;
	for (const char *p = "-/"; *p != '\0'; p++)
		if (wz__is_teken(zin, i + 1, *p) && wz__is_teken(zin, i + 3, *p) && vast(zin, i + 1) &&
		    wz__heel(zin, i + 2) >= 1 && wz__heel(zin, i + 2) <= 12 && cijfers(zin, i + 4))
			return 5;
	return 0;
}

/* perceel 3, art. 12, Dorpsstraat 12; and what is joined to it: perceel 3 en 4. */
static bool straat(const wz__zinstuk *s)
{
	static const char *const eind[] = { "straat", "weg",   "laan",   "plein",     "kade",  "singel",
		                                "dijk",   "steeg", "gracht", "plantsoen", "dreef", NULL };
	char klein[WZ__WOORD_MAX];

	if (!wz__begint_groot(s) || !wz__klein(klein, s->at, s->n))
		return false;
	for (size_t j = 0; eind[j] != NULL; j++) {
		size_t n = strlen(eind[j]), lengte = strlen(klein);

		if (lengte > n + 1 && strcmp(klein + lengte - n, eind[j]) == 0)
			return true;
	}
	return false;
}

/* wijkteam 3, de buurtteams 2 en 4 */
static bool is_team(const wz__zinstuk *s)
{
	return s->aard == WZ__WOORD && s->n > 4 &&
	       (memcmp(s->at + s->n - 4, "team", 4) == 0 ||
	        (s->n > 5 && memcmp(s->at + s->n - 5, "teams", 5) == 0));
}

static bool verwijzing(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t voor = i - 1;

	if (wz__is_teken(zin, voor, '.'))
		voor--;
	if (wz__zinstuk_op(zin, i)->aard == WZ__WOORD && wz__telt_iets(zin, i + 1))
		return false; /* de wijk vier nieuwe geveltuinen */
	if (wz__is_woord(zin, i + 1, "keer") || wz__is_woord(zin, i + 1, "maal"))
		return false; /* de groep 2 keer */
	if (is_team(wz__zinstuk_op(zin, voor)) && !wz__telt_iets(zin, i + 1))
		return true;
	if (wz__is_soort(zin, voor, WZ__LX_VERWIJST))
		return true;
	return cijfers(zin, i) && straat(wz__zinstuk_op(zin, voor));
}

bool wz__wordt_geteld(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *na = wz__zinstuk_op(zin, i + 1);

	return na->aard == WZ__WOORD && na->blank && na->waarde == WZ_GETAL_GEEN &&
	       (na->soorten & WZ__LX_STOP) == 0;
}

static bool bij_verwijzing(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t voor = i - 1;

	if (wz__is_woord(zin, voor, "m") && wz__is_teken(zin, voor - 1, '/'))
		voor -= 2;
	else if (!wz__is_woord(zin, voor, "en") && !wz__is_woord(zin, voor, "tot") &&
	         !wz__is_teken(zin, voor, ',') && !wz__is_teken(zin, voor, '-') &&
	         !wz__is_teken(zin, voor, '/') && !wz__is_teken(zin, voor, '+') &&
	         !wz__is_woord(zin, voor, "of") && !wz__is_woord(zin, voor, "van"))
		return false;
	voor--;
	return wz__zinstuk_op(zin, voor)->niet && wz__zinstuk_op(zin, voor)->teken == 'V' &&
	       !wz__wordt_geteld(zin, i);
}

/* 053 481 81 81, 06-12345678: from a number with a leading nought. */
static size_t telefoon(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);
	ptrdiff_t j = i + 1;

	if (wz__is_kaal(s, 2) && wz__heel(zin, i) == 14 && cijfers(zin, j) &&
	    *wz__zinstuk_op(zin, j)->at == '0' && wz__zinstuk_op(zin, j)->n > 2)
		return 2; /* 14 053 */
	if (s->aard != WZ__GETAL || s->n < 2 || *s->at != '0' || !wz__is_cijfer(s->at[1]))
		return 0;
	while (cijfers(zin, j) ||
	       ((wz__is_teken(zin, j, '-') || wz__is_teken(zin, j, ')')) && cijfers(zin, j + 1)))
		j++;
	return (size_t)(j - i);
}

/* "1. Bekendheid", "2) …", "2.1 Inleiding" at the beginning. */
static bool nummering(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t eerste = wz__is_teken(zin, 0, '(') ? 1 : 0;
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na = wz__zinstuk_op(zin, i + 1);

	if (i != eerste || s->aard != WZ__GETAL)
		return false;
	if (na->aard == WZ__TEKEN && (na->teken == '.' || na->teken == ')') && !na->blank)
		return zin->n > 2;
	return memchr(s->at, '.', s->n) != NULL && s->n <= 5 && wz__begint_groot(na) &&
	       s->n - (size_t)((const char *)memchr(s->at, '.', s->n) - s->at) <= 3;
}

/* "25 (+/- 3)": how far it may be off. */
static bool marge(const wz__zin *zin, ptrdiff_t i)
{
	if (!wz__is_teken(zin, i + 1, ')'))
		return false;
	if (wz__is_teken(zin, i - 1, '~'))
		return wz__is_teken(zin, i - 2, '(');
	return wz__is_teken(zin, i - 1, '-') && wz__is_teken(zin, i - 2, '/') &&
	       wz__is_teken(zin, i - 3, '+') && wz__is_teken(zin, i - 4, '(');
}

static void zet_opzij(wz__zin *zin, size_t i, size_t n, char naam_van)
{
	for (size_t j = i; j < i + n && j < zin->n; j++) {
		zin->stuk[j].niet = true;
		if (zin->stuk[j].aard == WZ__GETAL)
			zin->stuk[j].teken = naam_van;
	}
}

void wz__zin_schift(wz__zin *zin)
{
	for (size_t at = 0; at < zin->n; at++) {
		ptrdiff_t i = (ptrdiff_t)at;
		size_t n;

		if (zin->stuk[at].niet ||
		    (zin->stuk[at].aard != WZ__GETAL && zin->stuk[at].waarde == WZ_GETAL_GEEN))
			continue;
		if ((n = datum(zin, i)) > 0 || (n = telefoon(zin, i)) > 0 || (n = schaal(zin, i)) > 0 ||
		    (n = wz__zin_tijd(zin, i)) > 0)
			zet_opzij(zin, at, n, 'D');
		else if (jaren(zin, i))
			zet_opzij(zin, at, 3, 'J');
		else if (verwijzing(zin, i) || bij_verwijzing(zin, i))
			zet_opzij(zin, at, 1, 'V');
		else if (deel_van_woord(zin, i) || voetnoot(zin, i) || jaartal(zin, i) ||
		         wz__is_naam(zin, i) || nummering(zin, i) || marge(zin, i))
			zet_opzij(zin, at, 1, 'N');
	}
}
