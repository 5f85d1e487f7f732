/* SPDX-License-Identifier: EUPL-1.2 */
/* The agreed items of a figure, each with the results that it rests on. */
#include <string.h>
#include "base/eenheid.h"
#include "report/trace.h"
#include "report/woorden.h"

enum { NUMMER, TEKST, STATUS, TELT_VOOR, N };
static const wz_column kolommen[N] = {
	[NUMMER] = { "afspraak", "nr", WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[TEKST] = { "tekst", "afspraak, stappen en resultaten", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[STATUS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_HUMAN, false },
	[TELT_VOOR] = { "telt_voor", "telt voor", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

static bool is_gevraagd(const wz__trace *t, size_t afspraak)
{
	return t->afspraak == SIZE_MAX || t->afspraak == afspraak;
}

/* Whether an item is counted in the figure. */
static bool hoort_erbij(const wz__trace *t, const wz__oordeel *oordeel)
{
	const wz_trace_options *o = t->options;
	if (!oordeel || t->afspraak != SIZE_MAX)
		return oordeel != NULL;
	if (oordeel->vervallen || o->vervallen)
		return oordeel->vervallen && o->vervallen;
	return o->status == WZ_REALISATIE_GEEN
	       || wz__oordeel_basis(oordeel, o->basis) == o->status;
}

/* Whether the number of a result, its own or the accepted one, is one for this unit. */
static bool telt_getal(const wz__resultaat_rij *rij, const char *eenheid)
{
	if (rij->aantal != WZ_GETAL_GEEN)
		return wz__eenheid_gelijk(rij->eenheid, eenheid);
	return rij->gelezen.aanvaard && wz__gelezen_vergelijkbaar(rij->gelezen.eenheid, eenheid);
}

/* "claim+getal", "gedeeld": what a result does for the verdict on this item. */
static const char *telt_voor(wz__trace *t, const wz__melding *melding, size_t a, size_t k)
{
	const wz__overzicht *ov = &t->r.overzicht;
	const wz__resultaat_rij *rij = &melding->rij;
	const wz__deelbron *deel =
		wz__deelbron_van(&t->bronnen, wz__oordeelbron_van(&t->bronnen, a, k), rij->aanbieder_id,
	                     rij->periode);
	bool getal = telt_getal(rij, ov->afspraak[a].rij.eenheid);
	wz__buf_clear(&t->deel);
	if (deel && deel->inbreng.claim && rij->status != WZ_REALISATIE_GEEN)
		wz__buf_text(&t->deel, "claim");
	if (deel && getal && melding->n == 1 && deel->inbreng.getal)
		wz__erbij(&t->deel, "+", "getal");
	if (deel && getal && melding->n > 1 && deel->inbreng.gedeeld) {
		wz__erbij(&t->deel, "+", "gedeeld");
		t->gedeeld = true;
	}
	return t->deel.size > 0 ? wz__buf_str(&t->deel) : "niets";
}

static void rij_melding(wz__trace *t, const wz__melding *melding, const wz__tracerij *rij,
                        size_t a)
{
	wz__trace_rij(t, rij);
	wz__buf_clear(&t->regel);
	wz__trace_melding(t, &melding->rij, &t->regel);
	wz__ook_bij_woorden(&t->regel, melding, t->r.overzicht.afspraak[a].rij.id);
	wz__buf_char(&t->regel, ']');
	wz_table_row(t->tabel, WZ_ROW_DATA, 1);
	wz_table_text(t->tabel, NUMMER, "");
	wz_table_text(t->tabel, TEKST, wz__buf_str(&t->regel));
	wz_table_value(t->tabel, STATUS, melding->rij.status);
	wz_table_text(t->tabel, TELT_VOOR, rij->telt_voor);
}

static void rij_afspraak(wz__trace *t, size_t a, size_t k, wz_realisatie status, wz__buf *stap)
{
	const wz__afspraak_rij *rij = &t->r.overzicht.afspraak[a].rij;
	wz__trace_stappen(t, a, k, true, stap);
	wz__buf_clear(&t->regel);
	wz__buf_text(&t->regel, rij->omschrijving);
	if (*rij->deelgebied != '\0')
		wz__buf_format(&t->regel, " (%s)", rij->deelgebied);
	wz__buf_format(&t->regel, "\n%s", wz__buf_str(stap));
	wz_table_row(t->tabel, WZ_ROW_DATA, 0);
	wz_table_text(t->tabel, NUMMER, rij->nummer);
	wz_table_text(t->tabel, TEKST, wz__buf_str(&t->regel));
	wz_table_value(t->tabel, STATUS, status);
	wz_table_text(t->tabel, TELT_VOOR, "");
}

static void rijen_afspraak(wz__trace *t, size_t a, size_t k, wz__buf *stap)
{
	const wz__overzicht *ov = &t->r.overzicht;
	size_t perceel = ov->afspraak[a].perceel, n = 0;
	const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
	wz__tracerij rij = { .opdracht = ov->perceel[perceel].rij.opdracht,
		                 .perceel = ov->perceel[perceel].rij.nummer,
		                 .afspraak = ov->afspraak[a].rij.nummer,
		                 .periode = wz__periode_van(ov, perceel, k),
		                 .oordeel = oordeel->vervallen ? NULL : oordeel };
	if (rij.oordeel)
		rij.status = wz__oordeel_basis(oordeel, t->options->basis);
	t->oneens = t->oneens || (rij.oordeel && oordeel->oneens);
	rij_afspraak(t, a, k, rij.status, stap);
	wz__trace_stappen(t, a, k, false, stap);
	rij.stap = wz__buf_str(stap);
	for (size_t i = 0; rij.oordeel && i < t->meldingen.n; i++) {
		const wz__melding *melding = &t->meldingen.melding[i];
		if (!wz__melding_telt(ov, perceel, melding, k)
		    || !wz__melding_bij(melding, ov->afspraak[a].rij.id))
			continue;
		rij.resultaat = &melding->rij;
		rij.telt_voor = telt_voor(t, melding, a, k);
		rij_melding(t, melding, &rij, a);
		n++;
	}
	if (n == 0)
		wz__trace_rij(t, &rij);
}

/* The reports in which something counts for the lot. */
static wz_status lees_perceel(wz__trace *t, size_t perceel, size_t k)
{
	const wz__overzicht *ov = &t->r.overzicht;
	wz_status status = wz__meldingen_lees(t->dossier, ov, perceel, &t->meldingen);
	t->n_gelezen = 0;
	for (size_t i = 0; status == WZ_OK && i < t->meldingen.n; i++) {
		const wz__melding *melding = &t->meldingen.melding[i];
		size_t rapport = wz__plek(&t->bronnen.rapporten, melding->rij.rapportage);
		if (rapport == SIZE_MAX || !wz__melding_telt(ov, perceel, melding, k))
			continue;
		/* They come report by report. */
		if (t->n_gelezen > 0
		    && t->gelezen[t->n_gelezen - 1] == &t->bronnen.rapport[rapport])
			continue;
		if (!wz__grow(&t->gelezen, &t->gelezen_capacity, t->n_gelezen + 1, sizeof *t->gelezen))
			return wz__nomem(t->dossier);
		t->gelezen[t->n_gelezen++] = &t->bronnen.rapport[rapport];
	}
	return status;
}

static wz_status rijen_perceel(wz__trace *t, size_t perceel, size_t k, wz__buf *stap)
{
	const wz__overzicht *ov = &t->r.overzicht;
	const wz__perceelblok *blok = &ov->perceel[perceel];
	wz_status status = WZ_OK;
	bool eerste = true;
	for (size_t a = blok->eerste; status == WZ_OK && a < blok->eerste + blok->n; a++) {
		if (!is_gevraagd(t, a) || !hoort_erbij(t, wz__oordeel_van(ov, a, k)))
			continue;
		if (eerste)
			status = lees_perceel(t, perceel, k);
		if (eerste && t->per_perceel) {
			wz__buf_clear(&t->regel);
			wz__perceel_woorden(&t->regel, &blok->rij, ov->standaarden.n > 1);
			wz_table_row(t->tabel, WZ_ROW_GROUP, 0);
			wz_table_text(t->tabel, TEKST, wz__buf_str(&t->regel));
		}
		eerste = false;
		if (status == WZ_OK)
			rijen_afspraak(t, a, k, stap);
	}
	return status;
}

/* Without a result there is nothing to say in the last column. */
static bool rust_op_resultaat(const wz__trace *t, size_t regel)
{
	const wz__overzicht *ov = &t->r.overzicht;
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		for (size_t k = 0; k < ov->n_perioden; k++) {
			const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
			if (t->r.lijst[0].van[ov->afspraak[a].perceel * ov->n_perioden + k] == regel
			    && is_gevraagd(t, a) && hoort_erbij(t, oordeel) && oordeel->resultaten > 0)
				return true;
		}
	}
	return false;
}

wz_status wz__trace_afspraken(wz__trace *t, size_t regel, wz_verslag *verslag)
{
	const wz__overzicht *ov = &t->r.overzicht;
	wz__buf stap = { 0 };
	wz_status status = WZ_OK;
	t->tabel = wz_verslag_table(verslag, WZ_TABLE_LIST, "cijfer", kolommen,
	                            rust_op_resultaat(t, regel) ? N : TELT_VOOR);
	for (size_t p = 0; p < ov->n_percelen; p++)
		for (size_t k = 0; status == WZ_OK && k < ov->n_perioden; k++)
			if (t->r.lijst[0].van[p * ov->n_perioden + k] == regel)
				status = rijen_perceel(t, p, k, &stap);
	if (status == WZ_OK && stap.failed)
		status = wz__nomem(t->dossier);
	wz__buf_free(&stap);
	return status;
}
