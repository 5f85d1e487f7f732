/* SPDX-License-Identifier: EUPL-1.2 */
/* Short ways to write down agreed items and the advice on them. */
#ifndef WZ_TEST_EVALUATE_ADVIES_H
#define WZ_TEST_EVALUATE_ADVIES_H

#include <stdlib.h>

#include "evaluate.h"

#include "base/tekst.h"
#include "evaluate/advies.h"

enum { ITEMS = 16 };

/* An agreed item. What is before the dot of its number is its lot, and before a
 * slash its contract; what is said of a lot stands with its first item. */
typedef struct proef {
	const char *nummer, *tekst;
	wz__soort soort;
	wz__richting richting;
	wz__telling telling;
	int doel, nulmeting; /* 0: none */
	const char *eenheid, *deelgebied;
	wz_datum deadline;
	const char *stadsdeel, *wijk; /* else each lot has an area of its own */
	wz_datum begin, eind;         /* else 2016 and 2017 */
	bool buur;                    /* not asked for */
} proef;

/* An item that is there or not; one with a number. */
#define JA_NEE(van_soort) .soort = van_soort, .richting = WZ__JA_NEE
#define DOEL(van_soort, die_richting, die_telling, getal, eerst, in)                               \
	.soort = van_soort, .richting = die_richting, .telling = die_telling, .doel = getal,           \
	.nulmeting = eerst, .eenheid = in

typedef struct blad {
	wz__adviesitem item[ITEMS];
	wz__adviesperceel perceel[ITEMS];
	size_t n, percelen;
	wz_datum vanaf;
	wz__woordenlijsten lijsten;
	wz__adviezen adviezen;
	wz__buf buf;
} blad;

static inline const char *of_leeg(const char *text)
{
	return text ? text : "";
}

static inline wz_getal getal(int waarde)
{
	return waarde == 0 ? WZ_GETAL_GEEN : waarde * (wz_getal)S;
}

/* The part of a number before `teken`; "" when it is not there. */
static inline const char *stuk(blad *b, const char *nummer, char teken)
{
	const char *eind = strchr(nummer, teken);
	const char *begin = teken == '.' && strchr(nummer, '/') ? strchr(nummer, '/') + 1 : nummer;
	return eind ? wz__arena_copy(&b->adviezen.arena, begin, (size_t)(eind - begin)) : "";
}

static inline void zet_item(blad *b, const proef *p)
{
	wz__buf_clear(&b->buf);
	wz__fold(&b->buf, p->tekst, strlen(p->tekst));
	b->item[b->n] = (wz__adviesitem){
		.nummer = strchr(p->nummer, '/') ? strchr(p->nummer, '/') + 1 : p->nummer,
		.omschrijving = p->tekst,
		.gevouwen = wz__arena_text(&b->adviezen.arena, wz__buf_str(&b->buf)),
		.deelgebied = of_leeg(p->deelgebied),
		.eenheid = of_leeg(p->eenheid),
		.soort = p->soort,
		.richting = p->richting,
		.telling = p->telling,
		.doel = getal(p->doel),
		.nulmeting = getal(p->nulmeting),
		.deadline = p->deadline,
	};
	const char *opdracht = stuk(b, p->nummer, '/'), *perceel = stuk(b, p->nummer, '.');
	wz__adviesperceel *vorige = b->percelen > 0 ? &b->perceel[b->percelen - 1] : NULL;
	if (vorige && strcmp(vorige->nummer, perceel) == 0 && strcmp(vorige->opdracht, opdracht) == 0) {
		vorige->n++;
	} else {
		b->perceel[b->percelen++] = (wz__adviesperceel){
			.opdracht = opdracht,
			.nummer = perceel,
			.stadsdeel = p->stadsdeel ? p->stadsdeel : perceel,
			.wijk = of_leeg(p->wijk),
			.begin = p->begin ? p->begin : 20160101,
			.eind = p->eind ? p->eind : 20171231,
			.item = &b->item[b->n],
			.n = 1,
			.gevraagd = !p->buur,
		};
	}
	b->n++;
}

/* These words are unmeasurable here, whatever the built-in lists say. */
static inline void geef(blad *b, const proef *proeven, size_t n)
{
	*b = (blad){ 0 };
	assert_true(wz__woordenlijsten_add(&b->lijsten, WZ__WOORDEN_ONMEETBAAR, "bekend", ""));
	assert_true(wz__woordenlijsten_add(&b->lijsten, WZ__WOORDEN_ONMEETBAAR, "meer", ""));
	assert_true(wz__woordenlijsten_add(&b->lijsten, WZ__WOORDEN_ONMEETBAAR, "duidelijk", ""));
	assert_true(wz__woordenlijsten_add(&b->lijsten, WZ__WOORDEN_ONMEETBAAR, "duidelijk beeld", ""));
	for (size_t i = 0; i < n && proeven[i].nummer; i++)
		zet_item(b, &proeven[i]);
}

static inline bool adviseer(blad *b)
{
	wz__adviesblik blik = { b->perceel, b->percelen, &b->lijsten, b->vanaf };
	return wz__advies_geef(&blik, &b->adviezen);
}

/* What was advised: "onmeetbaar 1.1,1.2; te-veel 2", in b->buf. */
static inline void vat_samen(blad *b)
{
	wz__buf_clear(&b->buf);
	for (size_t i = 0; i < b->adviezen.n; i++) {
		const wz__advies *advies = &b->adviezen.van[i];
		wz__buf_format(&b->buf, "%s%s ", i > 0 ? "; " : "", wz__advies_naam(advies->code));
		if (advies->heel)
			wz__buf_text(&b->buf, b->perceel[advies->plek[0].perceel].nummer);
		for (size_t j = 0; !advies->heel && j < advies->n; j++)
			wz__buf_format(&b->buf, "%s%s", j > 0 ? "," : "",
			               b->perceel[advies->plek[j].perceel].item[advies->plek[j].item].nummer);
	}
}

static inline void ruim(blad *b)
{
	wz__adviezen_free(&b->adviezen);
	wz__woordenlijsten_free(&b->lijsten);
	wz__buf_free(&b->buf);
}

/* Exactly this is advised on these items. */
typedef struct geval {
	const char *naam;
	proef proeven[ITEMS];
	const char *verwacht; /* see vat_samen */
} geval;

static inline void toets_geval(const geval *g)
{
	blad b;
	geef(&b, g->proeven, ITEMS);
	assert_true(adviseer(&b));
	vat_samen(&b);
	if (strcmp(wz__buf_str(&b.buf), g->verwacht) != 0)
		fail_msg("%s: '%s', not '%s'", g->naam, wz__buf_str(&b.buf), g->verwacht);
	ruim(&b);
}

#endif
