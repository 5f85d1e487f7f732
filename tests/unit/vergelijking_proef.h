/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of wz__vergelijking share. */
#ifndef WZ_TEST_VERGELIJKING_PROEF_H
#define WZ_TEST_VERGELIJKING_PROEF_H

#include <stdio.h>
#include "signaal_teksten.h"

enum { TEKSTEN_MAX = 1000 };
static char teksten[TEKSTEN_MAX][300]; /* of the results, by number */

static inline const char *tekst_van(void *context, int64_t nummer)
{
	(void)context;
	return nummer < TEKSTEN_MAX ? teksten[nummer] : "";
}

/* Add a result; lots with + between. */
static inline void voeg_toe(wz__vergelijking *v, int64_t nummer, const char *percelen,
                            const wz__gemeld *m)
{
	char kopie[256];
	const char *lijst[16];
	size_t n = 0;

	snprintf(kopie, sizeof kopie, "%s", percelen);
	for (char *p = strtok(kopie, "+"); p != NULL; p = strtok(NULL, "+"))
		lijst[n++] = p;
	if (nummer < TEKSTEN_MAX)
		snprintf(teksten[nummer], sizeof teksten[nummer], "%s", m->tekst);
	assert_true(wz__vergelijking_add(v, nummer, m, lijst, n));
	/* Nothing of what was passed is kept. */
	memset(kopie, 'x', sizeof kopie - 1);
}

/* What was found, a line each: code, numbers of results, highest and sum, sentence. */
static inline bool noteer(void *context, const wz__vondst *vondst, const wz__bewering *bewering)
{
	char hoogste[WZ_FORMAT_SIZE], som[WZ_FORMAT_SIZE];
	wz__buf *uit = context;

	wz__buf_format(uit, "%s%s", uit->size ? "\n" : "", wz__signaalsoort_van(vondst->code)->code);
	for (size_t i = 0; i < vondst->n && i < 10; i++)
		wz__buf_format(uit, " %lld", (long long)vondst->resultaat[i]);
	assert_int_equal(vondst->hoogste == GEEN, vondst->som == GEEN);
	if (vondst->som != GEEN)
		wz__buf_format(uit, " [%s-%s]", wz_getal_dutch(hoogste, vondst->hoogste),
		               wz_getal_dutch(som, vondst->som));
	wz__buf_format(uit, ": %s", wz__buf_str(&bewering->zin));
	assert_true(bewering->cijfers.size > 0);
	return true;
}

static inline bool zoek_alles(wz__vergelijking *v,
                              bool (*gevonden)(void *, const wz__vondst *, const wz__bewering *),
                              void *context, bool *nomem)
{
	const wz__vondsthoorder hoorder = { gevonden, tekst_van, context };

	return wz__vergelijking_zoek(v, &hoorder, nomem);
}

#endif
