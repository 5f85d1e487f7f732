/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/paren.h"
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "evaluate/nabij.h"

/* A result that looks for its counterpart. */
typedef struct zoeker {
	const wz__gemelde_regel *regel;
	size_t index, ander; /* in its own list, in the other; SIZE_MAX: not found yet */
	wz__woordbeeld beeld;
} zoeker;

typedef struct lijst {
	zoeker *zoeker;
	size_t n;
} lijst;

unsigned wz__regels_anders(const wz__gemelde_regel *a, const wz__gemelde_regel *b)
{
	unsigned anders = 0;

	anders |= strcmp(a->tekst, b->tekst) != 0 ? WZ__ANDERS_TEKST : 0;
	anders |= a->status != b->status ? WZ__ANDERS_STATUS : 0;
	anders |= strcmp(a->afspraken, b->afspraken) != 0 ? WZ__ANDERS_AFSPRAAK : 0;
	anders |= a->aantal != b->aantal ? WZ__ANDERS_AANTAL : 0;
	anders |= a->grens != b->grens ? WZ__ANDERS_GRENS : 0;
	anders |= strcmp(a->eenheid, b->eenheid) != 0 ? WZ__ANDERS_EENHEID : 0;
	anders |= a->herkomst != b->herkomst ? WZ__ANDERS_HERKOMST : 0;
	anders |= strcmp(a->deelgebied, b->deelgebied) != 0 ? WZ__ANDERS_DEELGEBIED : 0;
	anders |= strcmp(a->toelichting, b->toelichting) != 0 ? WZ__ANDERS_TOELICHTING : 0;
	return anders;
}

/* One order, in which what must be equal soonest stands last: results that are
 * equal up to some depth stand together, whichever depth that is. */
enum { TOT_AFSPRAKEN, TOT_DEELGEBIED, TOT_ALLES };

static int orde(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int orde_rest(const wz__gemelde_regel *a, const wz__gemelde_regel *b)
{
	int verschil = orde(a->status, b->status);
	if (verschil == 0)
		verschil = orde(a->aantal, b->aantal);
	if (verschil == 0)
		verschil = orde(a->grens, b->grens);
	if (verschil == 0)
		verschil = orde(a->herkomst, b->herkomst);
	if (verschil == 0)
		verschil = strcmp(a->eenheid, b->eenheid);
	if (verschil == 0)
		verschil = strcmp(a->toelichting, b->toelichting);
	return verschil != 0 ? verschil : strcmp(a->tekst, b->tekst);
}

static int orde_tot(const zoeker *a, const zoeker *b, int diepte)
{
	int verschil = strcmp(a->regel->percelen, b->regel->percelen);
	if (verschil == 0)
		verschil = strcmp(a->beeld.gevouwen, b->beeld.gevouwen);
	if (verschil == 0)
		verschil = strcmp(a->regel->afspraken, b->regel->afspraken);
	if (verschil == 0 && diepte >= TOT_DEELGEBIED)
		verschil = strcmp(a->regel->deelgebied, b->regel->deelgebied);
	if (verschil == 0 && diepte >= TOT_ALLES)
		verschil = orde_rest(a->regel, b->regel);
	return verschil;
}

static int volgens_inhoud(const void *a, const void *b)
{
	const zoeker *links = a, *rechts = b;
	int verschil = orde_tot(links, rechts, TOT_ALLES);

	return verschil != 0 ? verschil : orde((int64_t)links->index, (int64_t)rechts->index);
}

static void koppel(zoeker *oud, zoeker *nieuw)
{
	oud->ander = nieuw->index;
	nieuw->ander = oud->index;
}

static bool vrij(const zoeker *een)
{
	return een->ander == SIZE_MAX;
}

/* Both lists are in the order of their content. */
static void koppel_gelijke(lijst *oud, lijst *nieuw, int diepte)
{
	size_t i = 0, j = 0;

	while (i < oud->n && j < nieuw->n) {
		zoeker *a = &oud->zoeker[i], *b = &nieuw->zoeker[j];
		if (!vrij(a) || !vrij(b)) {
			i += vrij(a) ? 0 : 1;
			j += vrij(b) ? 0 : 1;
			continue;
		}
		int verschil = orde_tot(a, b, diepte);
		if (verschil == 0)
			koppel(a, b);
		i += verschil <= 0 ? 1 : 0;
		j += verschil >= 0 ? 1 : 0;
	}
}

static int volgens_plaats(const void *a, const void *b)
{
	const zoeker *links = a, *rechts = b;
	int verschil = strcmp(links->regel->percelen, rechts->regel->percelen);

	if (verschil == 0)
		verschil = orde(links->regel->plaats, rechts->regel->plaats);
	return verschil != 0 ? verschil : orde((int64_t)links->index, (int64_t)rechts->index);
}

static bool zelfde_afspraken(const zoeker *a, const zoeker *b)
{
	return strcmp(a->regel->afspraken, b->regel->afspraken) == 0;
}

/* From here on the lists hold the results of one set of lots that are left, in the
 * order of the file. Without agreed item the place alone says too little. */
static void koppel_plaats(lijst *oud, lijst *nieuw)
{
	size_t i = 0, j = 0;

	while (i < oud->n && j < nieuw->n) {
		zoeker *a = &oud->zoeker[i], *b = &nieuw->zoeker[j];
		int verschil = orde(a->regel->plaats, b->regel->plaats);
		if (verschil == 0 && vrij(a) && vrij(b) && zelfde_afspraken(a, b)
		    && *a->regel->afspraken != '\0')
			koppel(a, b);
		i += verschil <= 0 ? 1 : 0;
		j += verschil >= 0 ? 1 : 0;
	}
}

/* A pair that may be one result. */
typedef struct paar {
	zoeker *oud, *nieuw;
	int nabij;
	bool zelfde_gebied;
	int64_t afstand;
} paar;

typedef struct stapel {
	paar *paar;
	size_t n, capacity;
} stapel;

static int beste_eerst(const void *a, const void *b)
{
	const paar *links = a, *rechts = b;
	int verschil = orde(rechts->nabij, links->nabij);

	if (verschil == 0)
		verschil = orde(rechts->zelfde_gebied, links->zelfde_gebied);
	if (verschil == 0)
		verschil = orde(links->afstand, rechts->afstand);
	if (verschil == 0)
		verschil = orde((int64_t)links->nieuw->index, (int64_t)rechts->nieuw->index);
	return verschil != 0 ? verschil
	                     : orde((int64_t)links->oud->index, (int64_t)rechts->oud->index);
}

/* How texts that are not the same in all are compared. */
typedef enum manier {
	ANDERE_KOPPELING, /* the same text, now linked otherwise */
	BINNEN_AFSPRAAK,  /* the same agreed items: half of the words */
	BINNEN_PERCEEL    /* two in three words */
} manier;

/* The same words under another item may well be another result, unless they stand
 * at the same place, or an item was only added or taken away. */
static bool anders_gekoppeld(const zoeker *a, const zoeker *b)
{
	return strcmp(a->beeld.gevouwen, b->beeld.gevouwen) == 0
	       && (a->regel->plaats == b->regel->plaats || *a->regel->afspraken == '\0'
	           || *b->regel->afspraken == '\0');
}

static bool past(const zoeker *a, const zoeker *b, manier hoe, int *nabij)
{
	*nabij = WZ__NABIJ_GELIJK;
	if (hoe == ANDERE_KOPPELING)
		return anders_gekoppeld(a, b);
	if (hoe == BINNEN_AFSPRAAK && !zelfde_afspraken(a, b))
		return false;
	*nabij = wz__nabij(&a->beeld, &b->beeld);
	return *nabij >= (hoe == BINNEN_AFSPRAAK ? WZ__NABIJ_GELIJK / 2 : WZ__NABIJ_GELIJK * 2 / 3);
}

static bool leg_neer(stapel *s, zoeker *a, zoeker *b, int nabij)
{
	int64_t afstand = a->regel->plaats - b->regel->plaats;

	if (!wz__grow(&s->paar, &s->capacity, s->n + 1, sizeof *s->paar))
		return false;
	s->paar[s->n++] = (paar){ a, b, nabij,
		                      strcmp(a->regel->deelgebied, b->regel->deelgebied) == 0,
		                      afstand < 0 ? -afstand : afstand };
	return true;
}

/* Of very many only those at about the same place are compared. */
enum { PAREN_MAX = 1000000 };

static void venster(size_t i, size_t n, size_t anderen, size_t *begin, size_t *eind)
{
	size_t midden = i * anderen / n, helft = PAREN_MAX / n / 2 + 1;
	bool alles = anderen <= PAREN_MAX / n;

	*begin = alles || midden < helft ? 0 : midden - helft;
	*eind = alles || midden + helft > anderen ? anderen : midden + helft;
}

static bool verzamel(lijst *oud, lijst *nieuw, manier hoe, stapel *s)
{
	size_t begin, eind;
	int nabij;

	for (size_t i = 0; i < oud->n; i++) {
		zoeker *a = &oud->zoeker[i];
		if (!vrij(a))
			continue;
		venster(i, oud->n, nieuw->n, &begin, &eind);
		for (size_t j = begin; j < eind; j++) {
			zoeker *b = &nieuw->zoeker[j];
			if (vrij(b) && past(a, b, hoe, &nabij) && !leg_neer(s, a, b, nabij))
				return false;
		}
	}
	return true;
}

static bool koppel_nabije(lijst *oud, lijst *nieuw, manier hoe)
{
	stapel s = { 0 };
	bool ok = verzamel(oud, nieuw, hoe, &s);

	if (ok && s.n > 1)
		qsort(s.paar, s.n, sizeof *s.paar, beste_eerst);
	for (size_t i = 0; ok && i < s.n; i++)
		if (vrij(s.paar[i].oud) && vrij(s.paar[i].nieuw))
			koppel(s.paar[i].oud, s.paar[i].nieuw);
	free(s.paar);
	return ok;
}

static bool koppel_groep(lijst *oud, lijst *nieuw)
{
	if (!koppel_nabije(oud, nieuw, ANDERE_KOPPELING)
	    || !koppel_nabije(oud, nieuw, BINNEN_AFSPRAAK))
		return false;
	koppel_plaats(oud, nieuw);
	return koppel_nabije(oud, nieuw, BINNEN_PERCEEL);
}

/* The results of one set of lots at the head of what is left. */
static lijst kop(const lijst *rest)
{
	lijst groep = { rest->zoeker, 0 };

	while (groep.n < rest->n
	       && strcmp(rest->zoeker[groep.n].regel->percelen, rest->zoeker->regel->percelen) == 0)
		groep.n++;
	return groep;
}

static bool beelden(wz__arena *arena, lijst *groep)
{
	for (size_t i = 0; i < groep->n; i++)
		if (!wz__woordbeeld_maak(arena, groep->zoeker[i].beeld.gevouwen, &groep->zoeker[i].beeld))
			return false;
	return true;
}

/* What is left of both, one set of lots after the other. */
static bool koppel_rest(wz__arena *arena, lijst oud, lijst nieuw)
{
	while (oud.n > 0 && nieuw.n > 0) {
		lijst a = kop(&oud), b = kop(&nieuw);
		int verschil = strcmp(a.zoeker->regel->percelen, b.zoeker->regel->percelen);
		if (verschil == 0
		    && !(beelden(arena, &a) && beelden(arena, &b) && koppel_groep(&a, &b)))
			return false;
		if (verschil <= 0)
			oud = (lijst){ oud.zoeker + a.n, oud.n - a.n };
		if (verschil >= 0)
			nieuw = (lijst){ nieuw.zoeker + b.n, nieuw.n - b.n };
	}
	return true;
}

static bool maak_lijst(wz__arena *arena, const wz__gemelde_regel *regels, size_t n, lijst *out)
{
	wz__buf buf = { 0 };
	bool ok = true;

	out->zoeker = calloc(n + 1, sizeof *out->zoeker);
	for (size_t i = 0; out->zoeker && ok && i < n; i++) {
		wz__buf_clear(&buf);
		wz__fold(&buf, regels[i].tekst, strlen(regels[i].tekst));
		const char *gevouwen = wz__arena_text(arena, wz__buf_str(&buf));
		out->zoeker[i] = (zoeker){ &regels[i], i, SIZE_MAX, { .gevouwen = gevouwen } };
		ok = gevouwen != NULL && !buf.failed;
	}
	wz__buf_free(&buf);
	out->n = n;
	if (out->zoeker && ok && n > 1)
		qsort(out->zoeker, n, sizeof *out->zoeker, volgens_inhoud);
	return out->zoeker && ok;
}

/* Those that are not free yet to the front, the rest behind them in the order of
 * the file; returns that rest. */
static lijst scheid(lijst *alle)
{
	size_t klaar = 0;

	for (size_t i = 0; i < alle->n; i++) {
		if (vrij(&alle->zoeker[i]))
			continue;
		zoeker hulp = alle->zoeker[klaar];
		alle->zoeker[klaar++] = alle->zoeker[i];
		alle->zoeker[i] = hulp;
	}
	lijst rest = { alle->zoeker + klaar, alle->n - klaar };
	if (rest.n > 1)
		qsort(rest.zoeker, rest.n, sizeof *rest.zoeker, volgens_plaats);
	return rest;
}

bool wz__paren(const wz__gemelde_regel *oud, size_t n_oud, const wz__gemelde_regel *nieuw,
               size_t n_nieuw, size_t *oud_bij)
{
	wz__arena arena = { 0 };
	lijst a = { 0 }, b = { 0 };
	bool ok = maak_lijst(&arena, oud, n_oud, &a) && maak_lijst(&arena, nieuw, n_nieuw, &b);

	for (int diepte = TOT_ALLES; ok && diepte >= TOT_AFSPRAKEN; diepte--)
		koppel_gelijke(&a, &b, diepte);
	ok = ok && koppel_rest(&arena, scheid(&a), scheid(&b));
	for (size_t j = 0; ok && j < n_nieuw; j++)
		oud_bij[b.zoeker[j].index] = b.zoeker[j].ander;
	free(a.zoeker);
	free(b.zoeker);
	wz__arena_free(&arena);
	return ok;
}
