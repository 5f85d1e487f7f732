/* SPDX-License-Identifier: EUPL-1.2 */
/* E-mail addresses and telephone numbers in a text: where they stand, and the text without. */
#include "evaluate/adressen.h"

#include <stdlib.h>
#include <string.h>

#include "base/ontleed.h"
#include "base/tekst.h"

/* ---- E-mail ---- */

static bool kleine_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool in_adres(char c)
{
	return kleine_letter(c) || wz__is_cijfer(c) || (c != '\0' && strchr("._%+-", c) != NULL);
}

/* The bytes of the name of a mail server here: a dot, and two letters after it; else 0. */
static size_t domein(const char *at)
{
	bool ja = false;
	size_t n = 1;

	for (; in_adres(at[n - 1]) && in_adres(at[n]); n++)
		ja = ja || (at[n] == '.' && at[n - 1] != '.' && kleine_letter(at[n + 1]) &&
		            kleine_letter(at[n + 2]));
	while (ja && n > 1 && strchr("._%+-", at[n - 1]) != NULL)
		n--;
	return ja ? n : 0;
}

/* Where the name before this sign begins: letters of any kind. */
static const char *naam_voor(const char *begin, const char *at)
{
	const char *p = at;

	while (p > begin && (in_adres(p[-1]) || wz__letter_voor(begin, p))) {
		do
			p--;
		while (p > begin && ((unsigned char)*p & 0xC0) == 0x80);
	}
	while (p < at && strchr("._%+-", *p) != NULL)
		p++;
	return p;
}

static bool email(const char *begin, const char *at, wz__adres *uit)
{
	const char *naam = naam_voor(begin, at);
	size_t n = naam < at ? domein(at + 1) : 0;

	*uit = (wz__adres){ .begin = (size_t)(naam - begin), .n = (size_t)(at - naam) + 1 + n };
	return n > 0;
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

/* Read `willen` digits in whole groups, up to what is returned; NULL when the groups end
 * elsewhere. */
static const char *lees(const char *at, size_t willen, nummer *uit)
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
			return NULL;
		over = tussen(at, &teken);
		if (uit->n == willen)
			return over == 0 || teken == ' ' || teken == '/' ? at : NULL;
		if (over == 0 || uit->groepen == GROEPEN)
			return NULL;
		uit->teken[uit->groepen] = teken;
		at += over;
	}
	return NULL;
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

/* +31 or 0031, then (0) or not, then nine digits: up to where; NULL: no such number. */
static const char *buitenland(const char *at)
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
		return wz__is_cijfer(*p) && *p != '0' ? lees(p, CIJFERS - 1, &nr) : NULL;
	}
	return NULL;
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

static bool telefoon(const char *begin, const char *at, wz__adres *uit)
{
	const char *eind;
	nummer nr;

	if (midden_in(begin, at))
		return false;
	eind = buitenland(at);
	if (eind == NULL && *at == '0') {
		eind = lees(at, CIJFERS, &nr);
		if (eind != NULL &&
		    (!netnummer(&nr) || datum(&nr) || !gelijkmatig(&nr) || na_iban(begin, at)))
			eind = NULL;
	}
	if (eind == NULL)
		return false;
	/* (053) 481 56 00 */
	if (at > begin && at[-1] == '(' && memchr(at, ')', (size_t)(eind - at)) != NULL &&
	    memchr(at, '(', (size_t)(eind - at)) == NULL)
		at--;
	*uit = (wz__adres){ .begin = (size_t)(at - begin), .n = (size_t)(eind - at), .telefoon = true };
	return true;
}

/* ---- Both ---- */

bool wz__adres_volgende(const char *gevouwen, wz__adres *adres)
{
	const char *p = gevouwen + adres->begin + adres->n;
	wz__adres gevonden;

	for (p = strpbrk(p, "@0+"); p != NULL; p = strpbrk(p + 1, "@0+"))
		if (*p == '@' ? email(gevouwen, p, &gevonden) : telefoon(gevouwen, p, &gevonden)) {
			*adres = gevonden;
			return true;
		}
	return false;
}

bool wz__heeft_adres(const char *gevouwen)
{
	return wz__adres_volgende(gevouwen, &(wz__adres){ 0 });
}

/* A text as it is compared, but for what makes no address: each of its bytes stands somewhere in
 * the text as it is. */
typedef struct vlak {
	char *bytes;
	size_t *plek;
} vlak;

static bool maak_vlak(vlak *uit, const char *tekst, size_t n)
{
	size_t m = 0, at = 0;

	uit->bytes = malloc(n + 1);
	uit->plek = calloc(n + 1, sizeof *uit->plek);
	if (uit->bytes == NULL || uit->plek == NULL)
		return false;
	while (at < n) {
		size_t wit = wz__blank(tekst + at, n - at);
		char c = tekst[at];

		uit->plek[m] = at;
		if (wit == 0)
			uit->bytes[m++] = c >= 'A' && c <= 'Z' ? (char)(c + 0x20) : c;
		else if (m == 0 || uit->bytes[m - 1] != ' ')
			uit->bytes[m++] = ' ';
		at += wit > 0 ? wit : 1;
	}
	uit->bytes[m] = '\0';
	uit->plek[m] = n;
	return true;
}

size_t wz__zonder_adressen(wz__buf *out, const char *tekst)
{
	size_t n = strlen(tekst), tot = 0, aantal = 0;
	wz__adres adres = { 0 };
	vlak v = { 0 };

	if (strpbrk(tekst, "@0+") == NULL)
		return 0;
	if (!maak_vlak(&v, tekst, n))
		out->failed = true;
	while (!out->failed && wz__adres_volgende(v.bytes, &adres)) {
		size_t begin = v.plek[adres.begin];

		/* A number can begin within what was taken for the name of an address. */
		if (begin < tot)
			begin = tot;
		wz__buf_append(out, tekst + tot, begin - tot);
		wz__buf_text(out, adres.telefoon ? "[telefoonnummer]" : "[e-mailadres]");
		tot = v.plek[adres.begin + adres.n - 1] + 1;
		aantal++;
	}
	if (aantal > 0)
		wz__buf_append(out, tekst + tot, n - tot);
	free(v.bytes);
	free(v.plek);
	return aantal;
}
