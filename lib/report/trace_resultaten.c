/* SPDX-License-Identifier: EUPL-1.2 */
/* The results of a figure that counts results. */
#include "report/trace.h"

enum { PERCEEL, AFSPRAAK, TEKST, STATUS, N };
static const wz_column kolommen[N] = {
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[TEKST] = { "tekst", "resultaat", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[STATUS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_HUMAN, false },
};

static wz_realisatie getelde_status(const wz__resultaat_rij *rij)
{
	return rij->status == WZ_REALISATIE_GEEN ? WZ_ONBEKEND : rij->status;
}

static bool hoort_erbij(const wz__trace *t, const wz__resultaat_rij *rij)
{
	const wz_trace_options *o = t->options;
	return !o->vervallen
	       && (o->status == WZ_REALISATIE_GEEN || getelde_status(rij) == o->status);
}

/* One that counts in each of its lots is shown in each of them. */
static void zet_rij(wz__trace *t, const wz__resultaat_rij *rij, size_t perceel, wz_periode periode,
                    bool apart)
{
	const char *percelen, *nummer = t->r.overzicht.perceel[perceel].rij.nummer;
	const wz__koppeling *koppeling = wz__koppeling_met(&t->koppelingen, rij->koppeling);
	wz__tracerij voor_programma = { .opdracht = rij->opdracht, .periode = periode,
		                            .status = getelde_status(rij), .resultaat = rij,
		                            .telt_voor = "telling" };
	if (!koppeling)
		return;
	percelen = koppeling->percelen;
	voor_programma.perceel = apart ? nummer : percelen;
	voor_programma.afspraak = koppeling->afspraken;
	wz__trace_stap_resultaat(rij, periode, percelen, apart, false, &t->deel);
	voor_programma.stap = wz__buf_str(&t->deel);
	wz__trace_rij(t, &voor_programma);

	wz__trace_stap_resultaat(rij, periode, percelen, apart, true, &t->deel);
	wz__buf_clear(&t->regel);
	wz__trace_melding(t, rij, &t->regel);
	wz__buf_char(&t->regel, ']');
	if (t->deel.size > 0)
		wz__buf_format(&t->regel, "\n%s", wz__buf_str(&t->deel));
	wz_table_row(t->tabel, WZ_ROW_DATA, 0);
	wz__cel_tekst(t->tabel, PERCEEL, voor_programma.perceel);
	wz__cel_tekst(t->tabel, AFSPRAAK, koppeling->afspraken);
	wz_table_text(t->tabel, TEKST, wz__buf_str(&t->regel));
	wz_table_value(t->tabel, STATUS, getelde_status(rij));
}

/* `gezien`: the results that were shown with an earlier lot of the figure. */
static wz_status rijen_perceel(wz__trace *t, size_t perceel, size_t k, wz__map *gezien)
{
	const wz__overzicht *ov = &t->r.overzicht;
	wz_status status = wz__meldingen_lees(t->dossier, ov, perceel, &t->meldingen);
	for (size_t i = 0; status == WZ_OK && i < t->meldingen.n; i++) {
		const wz__melding *melding = &t->meldingen.melding[i];
		const wz__resultaat_rij *rij = &melding->rij;
		bool nieuw, apart;
		if (!wz__melding_telt(ov, perceel, melding, k) || !hoort_erbij(t, rij))
			continue;
		apart = wz__apart_geteld(&t->r.signalen, rij->koppeling, rij->aanbieder_id, rij->periode);
		if (!wz__map_put(gezien, &rij->id, sizeof rij->id, 0, &nieuw))
			return wz__nomem(t->dossier);
		if (nieuw || apart)
			zet_rij(t, rij, perceel, wz__periode_van(ov, perceel, k), apart);
	}
	return status;
}

wz_status wz__trace_resultaten(wz__trace *t, size_t regel, wz_verslag *verslag)
{
	const wz__overzicht *ov = &t->r.overzicht;
	wz__map gezien = { 0 };
	wz_status status = WZ_OK;
	t->tabel = wz_verslag_table(verslag, WZ_TABLE_LIST, "cijfer", kolommen, N);
	for (size_t p = 0; p < ov->n_percelen; p++)
		for (size_t k = 0; status == WZ_OK && k < ov->n_perioden; k++)
			if (t->r.lijst[0].van[p * ov->n_perioden + k] == regel)
				status = rijen_perceel(t, p, k, &gezien);
	wz__map_free(&gezien);
	return status;
}
