/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/voorstel_samenstelling.h"

#include <string.h>
#include "base/buf.h"

/* Dutch glues words together: bewonersinitiatief, wijkraad. Which words those are
 * is known from the other texts, and from the lists. */

enum {
	DEEL_MIN = 4,   /* letters of a part; of two when both are known */
	ALLEEN_MIN = 5, /* of a part that is known while the other is not */
	WOORD_MIN = 8,
	WOORD_MAX = 40
};

typedef struct splitsing {
	int64_t links, rechts; /* stems; -1: not known */
	size_t bij, n_links;   /* where the right part begins, and letters of the left one */
	size_t waarde;
} splitsing;

/* The left part without the s, e or en that joins it to the right one. */
static int64_t ken_links(wz__woordenschat *schat, const char *woord, size_t *n)
{
	int64_t kern = wz__woordenschat_kent(schat, woord, *n);
	if (kern < 0 && *n > DEEL_MIN && (woord[*n - 1] == 's' || woord[*n - 1] == 'e')) {
		kern = wz__woordenschat_kent(schat, woord, *n - 1);
		*n -= kern < 0 ? 0 : 1;
	} else if (kern < 0 && *n > DEEL_MIN + 1 && memcmp(woord + *n - 2, "en", 2) == 0) {
		kern = wz__woordenschat_kent(schat, woord, *n - 2);
		*n -= kern < 0 ? 0 : 2;
	}
	return kern;
}

/* What there is to say for a part that begins here: two known parts before one, and
 * long ones before short ones. */
static splitsing splits_bij(wz__woordenschat *schat, const char *woord, size_t n, size_t bij)
{
	splitsing s = { .bij = bij, .n_links = bij };
	s.links = ken_links(schat, woord, &s.n_links);
	s.rechts = wz__woordenschat_kent(schat, woord + bij, n - bij);
	if (s.links >= 0 && s.rechts >= 0)
		s.waarde = 1000 + n - bij;
	else if (s.rechts >= 0 && n - bij >= ALLEEN_MIN)
		s.waarde = 100 + n - bij;
	else if (s.links >= 0 && s.n_links >= ALLEEN_MIN)
		s.waarde = 100 + s.n_links;
	return s;
}

static bool splits(wz__woordenschat *schat, wz__koppelterm *term, size_t n)
{
	splitsing beste = { 0 };
	for (size_t bij = DEEL_MIN; bij + DEEL_MIN <= n; bij++) {
		if (((unsigned char)term->woord[bij] & 0xC0) == 0x80)
			continue;
		splitsing s = splits_bij(schat, term->woord, n, bij);
		if (s.waarde > beste.waarde)
			beste = s;
	}
	if (beste.waarde == 0)
		return true;
	if (beste.links < 0)
		beste.links = wz__woordenschat_stam(schat, term->woord, beste.n_links);
	if (beste.rechts < 0)
		beste.rechts = wz__woordenschat_stam(schat, term->woord + beste.bij, n - beste.bij);
	if (beste.links < 0 || beste.rechts < 0)
		return false;
	if (beste.links == (int64_t)term->stam || beste.rechts == (int64_t)term->stam)
		return true;
	term->deel[0] = (uint32_t)beste.links;
	term->deel[1] = (uint32_t)beste.rechts;
	term->n_delen = beste.links == beste.rechts ? 1 : 2;
	return true;
}

/* What a verb has before the ge of its participle: opgebouwd, doorgestuurd. */
static size_t voorzetsel(const char *woord)
{
	static const char *const voor[] = {
		"aan", "af",   "bij",   "door", "in",  "mee",  "na",   "om",
		"op",  "over", "samen", "toe",  "uit", "vast", "voor", NULL
	};
	for (const char *const *v = voor; *v != NULL; v++)
		if (strncmp(woord, *v, strlen(*v)) == 0 && strncmp(woord + strlen(*v), "ge", 2) == 0)
			return strlen(*v);
	return 0;
}

/* Of a participle, the stem of a form of the verb that some text has; else -1. */
static int64_t werkwoord(wz__woordenschat *schat, const char *woord, size_t n)
{
	char vorm[WOORD_MAX + 1];
	size_t v = voorzetsel(woord);
	if (woord[n - 1] != 'd' && woord[n - 1] != 't')
		return -1;
	if (strncmp(woord + v, "ge", 2) == 0 && n - v > 6) {
		memcpy(vorm, woord, v);
		memcpy(vorm + v, woord + v + 2, n - v - 3);
		return wz__woordenschat_kent(schat, vorm, n - 3);
	}
	if (strncmp(woord, "be", 2) == 0 || strncmp(woord, "ver", 3) == 0 ||
	    strncmp(woord, "ont", 3) == 0)
		return wz__woordenschat_kent(schat, woord, n - 1);
	return -1;
}

bool wz__ontleed_samenstelling(wz__woordenschat *schat, wz__koppelterm *term)
{
	size_t n = strlen(term->woord);
	if (n < DEEL_MIN || n > WOORD_MAX)
		return true;
	int64_t kern = werkwoord(schat, term->woord, n);
	if (kern >= 0) {
		term->stam = (uint32_t)kern;
		return true;
	}
	return n < WOORD_MIN || splits(schat, term, n);
}
