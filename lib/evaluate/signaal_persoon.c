/* SPDX-License-Identifier: EUPL-1.2 */
/* Personal data: addresses and telephone numbers, and small groups with a health or
 * debt term. An address or a number is never repeated. */
#include "evaluate/tekst_stappen.h"

#include <string.h>
#include "base/ontleed.h"

/* ---- E-mail ---- */

static bool kleine_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool in_adres(char c)
{
	return kleine_letter(c) || wz__is_cijfer(c) || (c != '\0' && strchr("._%+-", c) != NULL);
}

/* Whether a name of a mail server begins here: a dot, and two letters after it. */
static bool domein(const char *at)
{
	for (size_t n = 1; in_adres(at[n - 1]) && in_adres(at[n]); n++)
		if (at[n] == '.' && at[n - 1] != '.' && kleine_letter(at[n + 1]) &&
		    kleine_letter(at[n + 2]))
			return true;
	return false;
}

static bool heeft_email(const char *gevouwen)
{
	for (const char *p = strchr(gevouwen, '@'); p != NULL; p = strchr(p + 1, '@'))
		if (p > gevouwen && in_adres(p[-1]) && domein(p + 1))
			return true;
	return false;
}

/* ---- Telephone ---- */

enum { CIJFERS = 10, GROEPEN = 8, TUSSEN_MAX = 3 };

/* Digits in groups, with what stands before each group but the first. */
typedef struct nummer {
	char cijfer[CIJFERS];
	size_t n;
	size_t groep[GROEPEN];
	char teken[GROEPEN];
	size_t groepen;
} nummer;

/* The bytes between two groups of digits, 0 when what follows is no group; *teken
 * is the sign among them, a blank when there is no other. */
static size_t tussen(const char *at, char *teken)
{
	size_t n = 0;

	*teken = ' ';
	while (n < TUSSEN_MAX && at[n] != '\0' && strchr(" .-/()", at[n]) != NULL) {
		if (at[n] != ' ' && at[n] != '(' && at[n] != ')')
			*teken = at[n];
		n++;
	}
	return wz__is_cijfer(at[n]) ? n : 0;
}

/* Read `willen` digits in whole groups; false when the groups end elsewhere. */
static bool lees(const char *at, size_t willen, nummer *uit)
{
	*uit = (nummer){ .n = 0 };
	while (uit->groepen < GROEPEN) {
		size_t n = 0, over;
		char teken;

		while (wz__is_cijfer(at[n]) && uit->n < willen) {
			uit->cijfer[uit->n++] = at[n++];
		}
		uit->groep[uit->groepen++] = n;
		at += n;
		if (wz__is_letter(at))
			return false;
		over = tussen(at, &teken);
		if (uit->n == willen)
			return over == 0 || teken == ' ' || teken == '/';
		if (over == 0 || uit->groepen == GROEPEN)
			return false;
		uit->teken[uit->groepen] = teken;
		at += over;
	}
	return false;
}

static int twee(const char *cijfers)
{
	return (cijfers[0] - '0') * 10 + (cijfers[1] - '0');
}

/* 06-12-2016 14.30 is no number to call. */
static bool datum(const nummer *nr)
{
	int eeuw = twee(nr->cijfer + 4), maand = twee(nr->cijfer + 2);

	return nr->groepen >= 3 && nr->groep[0] == 2 && nr->groep[1] == 2 && nr->groep[2] == 4 &&
	       (eeuw == 19 || eeuw == 20) && maand >= 1 && maand <= 12;
}

/* The first group is an area code, a mobile 06 or all of it. */
static bool netnummer(const nummer *nr)
{
	bool mobiel = nr->cijfer[1] == '6';

	if (nr->cijfer[0] != '0' || nr->cijfer[1] == '0')
		return false;
	if (mobiel && strchr("123458", nr->cijfer[2]) == NULL)
		return false;
	if (nr->groep[0] == 2)
		return mobiel;
	return nr->groep[0] == 3 || nr->groep[0] == 4 || nr->groep[0] == CIJFERS;
}

/* Groups of two digits or more, the same sign between all but the first two. */
static bool gelijkmatig(const nummer *nr)
{
	for (size_t i = 1; i < nr->groepen; i++)
		if (nr->groep[i] < 2 || (i > 2 && nr->teken[i] != nr->teken[2]))
			return false;
	return true;
}

/* +31 or 0031, then (0) or not, then nine digits. */
static bool buitenland(const char *at)
{
	static const char *const begin[] = { "+31", "0031", NULL };
	nummer nr;

	for (const char *const *b = begin; *b != NULL; b++) {
		const char *p = at + strlen(*b);
		char teken;

		if (strncmp(at, *b, strlen(*b)) != 0)
			continue;
		p += tussen(p, &teken);
		if (strncmp(p, "0)", 2) == 0 || (*p == '0' && wz__is_cijfer(p[1])))
			p++;
		if (*p == ')' || *p == ' ')
			p += tussen(p, &teken);
		return wz__is_cijfer(*p) && *p != '0' && lees(p, CIJFERS - 1, &nr);
	}
	return false;
}

/* The groups of an IBAN look much like it: nl91 abna 0417 1643 00. */
static bool na_iban(const char *begin, const char *at)
{
	const char *p = at;
	size_t letters = 0;

	if (p > begin && p[-1] == ' ')
		p--;
	while (letters < 4 && p > begin && kleine_letter(p[-1])) {
		p--;
		letters++;
	}
	if (p > begin && p[-1] == ' ')
		p--;
	return letters == 4 && p - begin >= 2 && wz__is_cijfer(p[-1]) && wz__is_cijfer(p[-2]);
}

/* Whether what stands before it makes it a part of something longer. */
static bool midden_in(const char *begin, const char *at)
{
	if (wz__letter_voor(begin, at))
		return true;
	return at - begin >= 2 && strchr(".,-/:", at[-1]) != NULL && wz__is_cijfer(at[-2]);
}

static bool telefoon(const char *begin, const char *at)
{
	nummer nr;

	if (midden_in(begin, at))
		return false;
	if (buitenland(at))
		return true;
	return *at == '0' && lees(at, CIJFERS, &nr) && netnummer(&nr) && !datum(&nr) &&
	       gelijkmatig(&nr) && !na_iban(begin, at);
}

static bool heeft_telefoon(const char *gevouwen)
{
	for (const char *p = strpbrk(gevouwen, "0+"); p != NULL; p = strpbrk(p + 1, "0+"))
		if (telefoon(gevouwen, p))
			return true;
	return false;
}

bool wz__heeft_adres(const char *gevouwen)
{
	return heeft_email(gevouwen) || heeft_telefoon(gevouwen);
}

/* ---- Small groups ---- */

/* Those whom it is about; not those who help them. */
static const char *const mensen[] = {
	"bewoner",       "bewoners",     "*bewoners",     "inwoner",       "inwoners",
	"burger",        "burgers",      "persoon",       "personen",      "mens",
	"mensen",        "deelnemer",    "deelnemers",    "cliënt",        "cliënten",
	"klant",         "klanten",      "patiënt",       "patiënten",     "jongere",
	"jongeren",      "oudere",       "ouderen",       "senior",        "senioren",
	"kind",          "kinderen",     "leerling",      "leerlingen",    "ouder",
	"ouders",        "moeder",       "moeders",       "vader",         "vaders",
	"vrouw",         "vrouwen",      "man",           "mannen",        "meisje",
	"meisjes",       "jongen",       "jongens",       "gezin",         "gezinnen",
	"huishouden",    "huishoudens",  "volwassene",    "volwassenen",   "mantelzorger",
	"mantelzorgers", "statushouder", "statushouders", "vluchteling",   "vluchtelingen",
	"hulpvrager",    "hulpvragers",  "gebruiker",     "gebruikers",    "wajonger",
	"wajongers",     "wwb ers",      "*plussers",     "*gerechtigden", NULL
};

static bool noemt_mensen(const char *gevouwen)
{
	for (const char *const *m = mensen; *m != NULL; m++)
		if (wz__patroon_in(*m, gevouwen, NULL, NULL))
			return true;
	return false;
}

/* Units are short; one that is not ASCII is looked at as it is. */
static bool eenheid_is_mensen(const char *eenheid)
{
	char klein[64];
	size_t n = strlen(eenheid);

	if (n >= sizeof klein)
		return false;
	for (size_t i = 0; i <= n; i++)
		klein[i] = eenheid[i] >= 'A' && eenheid[i] <= 'Z' ? (char)(eenheid[i] + 0x20) : eenheid[i];
	return noemt_mensen(klein);
}

/* Where no unit is given, the words behind the number say what it counts, if it is
 * in the text: people, unless they say something else. */
static bool getal_telt_mensen(const wz__gemeld *gemeld)
{
	const char *at = gemeld->gevouwen;
	wz__woordplek woord, na;
	char eenheid[64];

	while (wz__woord_volgende(&at, &woord)) {
		const char *verder = at;
		wz_getal getal;
		size_t n;

		if (!wz__is_cijfer(*woord.begin) || !wz__getal_op(woord.begin, &getal, &n) ||
		    getal != gemeld->aantal)
			continue;
		for (int i = 0; i < 2 && wz__woord_volgende(&verder, &na) && na.n < sizeof eenheid; i++) {
			memcpy(eenheid, na.begin, na.n);
			eenheid[na.n] = '\0';
			if (noemt_mensen(eenheid))
				return true;
		}
		return false;
	}
	return true;
}

/* Its words are not repeated: they may name somebody, and a list of signals is copied
 * to more places than the report. */
static bool kleine_groep(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                         wz__bewering *uit)
{
	char hoeveel[WZ__HOEVEEL_SIZE], grens[WZ_FORMAT_SIZE], citaat[WZ__CITAAT_SIZE];
	wz_getal klein = wz__drempel(lijsten, "kleine-groep", 10 * (wz_getal)WZ_GETAL_SCHAAL);
	bool zonder = *gemeld->eenheid == '\0';
	size_t begin, n;

	if (gemeld->aantal == WZ_GETAL_GEEN || gemeld->grens != WZ_PRECIES || gemeld->aantal <= 0 ||
	    gemeld->aantal >= klein)
		return false;
	if (wz__woord_in(lijsten, WZ__WOORDEN_GEVOELIG, gemeld->gevouwen, &begin, &n) == NULL)
		return false;
	if (zonder ? !getal_telt_mensen(gemeld) : !eenheid_is_mensen(gemeld->eenheid))
		return false;
	return wz__beweer(uit, "Een groep van {}, kleiner dan {}, met een gevoelig kenmerk ({})",
	                  wz__hoeveel(hoeveel, gemeld->aantal, WZ_PRECIES, gemeld->eenheid),
	                  wz_getal_dutch(grens, klein),
	                  wz__citaat(citaat, gemeld->gevouwen + begin, n), NULL);
}

bool wz__persoonsgegevens(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                          wz__bewering *uit)
{
	bool email = heeft_email(gemeld->gevouwen);
	bool telefoonnummer = heeft_telefoon(gemeld->gevouwen);

	if (email && telefoonnummer)
		return wz__beweer(uit, "In het resultaat staan {} en {}", "een e-mailadres",
		                  "een telefoonnummer", NULL);
	if (email || telefoonnummer)
		return wz__beweer(uit, "In het resultaat staat {}",
		                  email ? "een e-mailadres" : "een telefoonnummer", NULL);
	return kleine_groep(gemeld, lijsten, uit);
}
