/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of rules on words share: a table of cases per rule, with the exact
 * sentence of what is found and, beside it, neighbours that must stay silent. */
#ifndef WZ_TEST_SIGNAAL_TEKSTEN_H
#define WZ_TEST_SIGNAAL_TEKSTEN_H

#include "evaluate.h"
#include "base/tekst.h"
#include "evaluate/signaal_tekst.h"

/* A result over 2016; status by its letter, G when it is left out. */
typedef struct tekstgeval {
	const char *zin; /* NULL: silent */
	const char *tekst, *toelichting, *eenheid;
	const char *afgesproken; /* folded */
	const char *cijfers;     /* NULL: not looked at */
	char status;
	const char *aantal;
	wz_grens grens;
	wz_periode periode;
} tekstgeval;

static inline wz__gemeld gemeld_van(const tekstgeval *g, wz__buf *gevouwen)
{
	wz__gemeld m = { .tekst = g->tekst, .toelichting = g->toelichting ? g->toelichting : "",
		             .eenheid = g->eenheid ? g->eenheid : "", .aantal = GEEN, .grens = g->grens,
		             .status = g->status ? van_letter(g->status) : WZ_GEREALISEERD,
		             .afgesproken = g->afgesproken ? g->afgesproken : "" };

	m.periode = g->periode.soort == WZ_PERIODE_GEEN ? jaar(2016) : g->periode;
	if (g->aantal != NULL)
		assert_true(wz_getal_parse(g->aantal, &m.aantal));
	wz__buf_clear(gevouwen);
	wz__fold(gevouwen, m.tekst, strlen(m.tekst));
	if (*m.toelichting != '\0') {
		wz__buf_char(gevouwen, ' ');
		wz__fold(gevouwen, m.toelichting, strlen(m.toelichting));
	}
	m.gevouwen = wz__buf_str(gevouwen);
	return m;
}

static inline wz__tekstregel *tekstregel(wz__signaalcode code)
{
	for (const wz__tekstregels *r = wz__regels_tekst; r->regel != NULL; r++)
		if (r->code == code)
			return r->regel;
	fail_msg("geen regel voor %s", wz__signaalsoort_van(code)->code);
	return NULL;
}

/* The rule is in the list; it finds the cases and not their neighbours. */
static inline void toets(wz__signaalcode code, const tekstgeval *gevallen, size_t n,
                         const wz__woordenlijsten *lijsten)
{
	wz__tekstregel *regel = tekstregel(code);
	wz__bewering bewering = { 0 };
	wz__buf gevouwen = { 0 };
	size_t gevonden = 0, stil = 0;

	for (size_t i = 0; i < n; i++) {
		wz__gemeld m = gemeld_van(&gevallen[i], &gevouwen);
		bool raak = regel(&m, lijsten, &bewering);

		if (raak && gevallen[i].zin == NULL)
			fail_msg("%s\n  niet stil: %s", m.tekst, wz__buf_str(&bewering.zin));
		if (!raak && gevallen[i].zin != NULL)
			fail_msg("%s\n  niet gevonden", m.tekst);
		if (raak)
			assert_string_equal(wz__buf_str(&bewering.zin), gevallen[i].zin);
		if (raak && gevallen[i].cijfers != NULL)
			assert_string_equal(wz__buf_str(&bewering.cijfers), gevallen[i].cijfers);
		assert_false(bewering.zin.failed || bewering.cijfers.failed);
		gevonden += raak ? 1 : 0;
		stil += raak ? 0 : 1;
	}
	assert_true(gevonden >= 1);
	assert_true(stil >= 6);
	wz__bewering_free(&bewering);
	wz__buf_free(&gevouwen);
}

static inline int laad_lijsten(void **state)
{
	static wz__woordenlijsten lijsten;

	lijsten = (wz__woordenlijsten){ 0 };
	*state = &lijsten;
	return wz__woordenlijsten_standaard(&lijsten) ? 0 : -1;
}

static inline int sluit_lijsten(void **state)
{
	wz__woordenlijsten_free(*state);
	return 0;
}

#endif
