/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/voorstel_toewijzing.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* The assignment problem by shortest augmenting paths, O(rows² · columns), with the
 * shorter side as rows. Row and column 0 stand for "none yet". */
typedef struct taak {
	const int *winst;
	size_t rijen, kolommen, n;
	bool gekanteld; /* the rows are the results */
	long *rij_prijs, *kolom_prijs, *minste;
	size_t *van, *vorige; /* of a column: its row; the column before it on the path */
	bool *gehad;
} taak;

/* Minus the gain: the cheapest assignment gains most. */
static long kosten(const taak *t, size_t rij, size_t kolom)
{
	size_t item = t->gekanteld ? kolom - 1 : rij - 1,
		   resultaat = t->gekanteld ? rij - 1 : kolom - 1;
	int winst = t->winst[item * t->n + resultaat];
	return winst > 0 ? -(long)winst : 0;
}

/* Lower the price of what is reachable from the row of `kolom`; returns the column
 * that comes cheapest. */
static size_t verder(taak *t, size_t kolom)
{
	size_t rij = t->van[kolom], beste = 0;
	long stap = LONG_MAX;
	t->gehad[kolom] = true;
	for (size_t j = 1; j <= t->kolommen; j++) {
		if (t->gehad[j])
			continue;
		long prijs = kosten(t, rij, j) - t->rij_prijs[rij] - t->kolom_prijs[j];
		if (prijs < t->minste[j]) {
			t->minste[j] = prijs;
			t->vorige[j] = kolom;
		}
		if (t->minste[j] < stap) {
			stap = t->minste[j];
			beste = j;
		}
	}
	for (size_t j = 0; j <= t->kolommen; j++)
		if (t->gehad[j]) {
			t->rij_prijs[t->van[j]] += stap;
			t->kolom_prijs[j] -= stap;
		} else {
			t->minste[j] -= stap;
		}
	return beste;
}

static void zet_rij(taak *t, size_t rij)
{
	size_t kolom = 0;
	for (size_t j = 0; j <= t->kolommen; j++) {
		t->minste[j] = LONG_MAX / 4;
		t->gehad[j] = false;
	}
	t->van[0] = rij;
	do
		kolom = verder(t, kolom);
	while (t->van[kolom] != 0);
	for (; kolom != 0; kolom = t->vorige[kolom])
		t->van[kolom] = t->van[t->vorige[kolom]];
}

static void lees_af(const taak *t, long *uit)
{
	for (size_t j = 1; j <= t->kolommen; j++) {
		if (t->van[j] == 0 || kosten(t, t->van[j], j) == 0)
			continue;
		size_t item = t->gekanteld ? j : t->van[j], resultaat = t->gekanteld ? t->van[j] : j;
		uit[resultaat - 1] = (long)item - 1;
	}
}

bool wz__wijs_toe(const int *winst, size_t n, size_t m, long *uit)
{
	taak t = { .winst = winst, .n = n, .gekanteld = n < m };
	t.rijen = t.gekanteld ? n : m;
	t.kolommen = t.gekanteld ? m : n;
	for (size_t i = 0; i < n; i++)
		uit[i] = -1;
	t.rij_prijs = calloc(t.rijen + 1, sizeof *t.rij_prijs);
	t.kolom_prijs = calloc(t.kolommen + 1, sizeof *t.kolom_prijs);
	t.minste = calloc(t.kolommen + 1, sizeof *t.minste);
	t.van = calloc(t.kolommen + 1, sizeof *t.van);
	t.vorige = calloc(t.kolommen + 1, sizeof *t.vorige);
	t.gehad = calloc(t.kolommen + 1, sizeof *t.gehad);
	bool goed = t.rij_prijs && t.kolom_prijs && t.minste && t.van && t.vorige && t.gehad;
	if (goed) {
		for (size_t rij = 1; rij <= t.rijen; rij++)
			zet_rij(&t, rij);
		lees_af(&t, uit);
	}
	free(t.rij_prijs);
	free(t.kolom_prijs);
	free(t.minste);
	free(t.van);
	free(t.vorige);
	free(t.gehad);
	return goed;
}
