/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef VERSLAG_DUMP_H
#define VERSLAG_DUMP_H

#include <stdint.h>
#include "read/verslag.h"

/* What was read of a report, as text: for tests, and for a person who holds a reading
 * against its source. */

static inline void verslag_twijfels(wz__buf *uit, unsigned twijfel)
{
	static const char *const namen[] = { "geen-status", "kleur",   "woord",
		                                 "tegenspraak", "opnieuw", "geen-perceel" };
	const char *tussen = "";

	for (unsigned i = 0; i < sizeof namen / sizeof *namen; i++) {
		if ((twijfel & 1u << i) == 0)
			continue;
		wz__buf_format(uit, "%s%s", tussen, namen[i]);
		tussen = ",";
	}
}

/* line|lot|theme|area|provider|part|heading|status|doubts|text, and behind the text its
 * words for the status, what the heading adds and its agreed items, where there are any.
 * Behind the figures what is no result, and why. */
static inline void verslag_dump(wz__buf *uit, const wz__verslagtekst *v)
{
	static const wz__verslagdeel geen = { "", "", "", "", 0 };

	for (size_t i = 0; i < v->n_resultaten; i++) {
		const wz__verslagresultaat *r = &v->resultaten[i];
		const wz__verslagdeel *deel = r->deel == SIZE_MAX ? &geen : &v->delen[r->deel];

		wz__buf_format(uit, "%zu|%s|%s|%s|%s|%s|%zu|%s|", r->regel, deel->perceel, deel->thema,
		               deel->stadsdeel, deel->aanbieder, r->deelgebied, r->kop,
		               wz_realisatie_naam(r->status));
		verslag_twijfels(uit, r->twijfel);
		wz__buf_format(uit, "|%s", r->tekst);
		if (*r->statuswoorden != '\0')
			wz__buf_format(uit, " {%s}", r->statuswoorden);
		if (*r->toelichting != '\0')
			wz__buf_format(uit, " [%s]", r->toelichting);
		if (*r->afspraak != '\0')
			wz__buf_format(uit, " <%s>", r->afspraak);
		wz__buf_char(uit, '\n');
	}
	for (size_t i = 0; i < v->n_legenda; i++)
		wz__buf_format(uit, "legenda: %s = %s\n", v->legenda[i].woord,
		               wz_realisatie_naam(v->legenda[i].status));
	wz__buf_format(uit, "percelen %zu, resultaten %zu, overgeslagen %zu\n", v->n_delen,
	               v->n_resultaten, v->overgeslagen);
	for (size_t i = 0; i < v->n_weg; i++)
		wz__buf_format(uit, "weg %zu: %s: %s\n", v->weg[i].regel, v->weg[i].waarom,
		               v->weg[i].tekst);
}

/* Per lot the results by status, and those with a doubt. */
static inline void verslag_cijfers(wz__buf *uit, const wz__verslagtekst *v)
{
	for (size_t d = 0; d <= v->n_delen; d++) {
		size_t deel = d < v->n_delen ? d : SIZE_MAX, totaal = 0, per[WZ_REALISATIES] = { 0 };
		size_t twijfel[6] = { 0 };

		for (size_t i = 0; i < v->n_resultaten; i++) {
			const wz__verslagresultaat *r = &v->resultaten[i];

			if (r->deel != deel)
				continue;
			totaal++;
			per[r->status]++;
			for (unsigned k = 0; k < 6; k++)
				twijfel[k] += (r->twijfel >> k & 1u) != 0;
		}
		if (deel == SIZE_MAX && totaal == 0)
			continue;
		wz__buf_format(uit, "%s|%s|%s|%s|%zu|", d < v->n_delen ? v->delen[d].perceel : "buiten",
		               d < v->n_delen ? v->delen[d].thema : "",
		               d < v->n_delen ? v->delen[d].stadsdeel : "",
		               d < v->n_delen ? v->delen[d].aanbieder : "", totaal);
		for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
			wz__buf_format(uit, "%zu|", per[s]);
		wz__buf_format(uit, "%zu|", per[WZ_REALISATIE_GEEN]);
		for (unsigned k = 0; k < 6; k++) {
			wz__buf t = { 0 };

			verslag_twijfels(&t, 1u << k);
			if (twijfel[k] > 0)
				wz__buf_format(uit, " %s=%zu", wz__buf_str(&t), twijfel[k]);
			wz__buf_free(&t);
		}
		wz__buf_char(uit, '\n');
	}
	wz__buf_format(uit, "totaal %zu, overgeslagen %zu\n", v->n_resultaten, v->overgeslagen);
}

#endif
