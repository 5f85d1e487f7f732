/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/meldingen.h"
#include <stdlib.h>
#include <string.h>
#include "store/koppeling_rijen.h"

static wz_status voeg_schakel_toe(wz_dossier *dossier, const wz__koppeling_rij *rij,
                                  wz__meldingen *out)
{
	if (!wz__grow(&out->schakel, &out->schakels_capacity, out->n_schakels + 1,
	              sizeof *out->schakel))
		return wz__nomem(dossier);
	wz__schakel *schakel = &out->schakel[out->n_schakels];
	schakel->koppeling = rij->koppeling;
	schakel->afspraak = rij->id;
	schakel->nummer = wz__arena_text(&out->schakel_arena, rij->nummer);
	if (!schakel->nummer)
		return wz__nomem(dossier);
	out->n_schakels++;
	return WZ_OK;
}

wz_status wz__schakels_lees(wz_dossier *dossier, wz__meldingen *out)
{
	sqlite3_stmt *statement;
	wz__koppeling_rij rij;
	bool row = true;
	wz_status status = wz__koppeling_afspraken(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__koppeling_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = voeg_schakel_toe(dossier, &rij, out);
	}
	wz__done(dossier, statement);
	return status;
}

/* The first of a koppeling's, which come by rising koppeling. */
static size_t eerste_schakel(const wz__meldingen *m, int64_t koppeling)
{
	size_t laag = 0, hoog = m->n_schakels;
	while (laag < hoog) {
		size_t midden = laag + (hoog - laag) / 2;
		if (m->schakel[midden].koppeling < koppeling)
			laag = midden + 1;
		else
			hoog = midden;
	}
	return laag;
}

bool wz__resultaat_bewaar(wz__arena *arena, wz__resultaat_rij *rij)
{
	const char **velden[] = { &rij->tekst, &rij->ruw, &rij->grens, &rij->eenheid, &rij->herkomst,
		                      &rij->deelgebied, &rij->toelichting, &rij->bron, &rij->toestand,
		                      &rij->blad, &rij->aanbieder, &rij->opdracht, &rij->bestand };
	for (size_t i = 0; i < sizeof velden / sizeof *velden; i++) {
		*velden[i] = **velden[i] == '\0' ? "" : wz__arena_text(arena, *velden[i]);
		if (!*velden[i])
			return false;
	}
	return true;
}

static bool nummer_bestand(wz__meldingen *m, wz__melding *melding)
{
	for (size_t i = 0; i < m->n_bestanden; i++) {
		melding->bestand = i;
		if (strcmp(m->bestand[i], melding->rij.bestand) == 0)
			return true;
	}
	if (!wz__grow(&m->bestand, &m->bestanden_capacity, m->n_bestanden + 1, sizeof *m->bestand))
		return false;
	melding->bestand = m->n_bestanden;
	m->bestand[m->n_bestanden++] = melding->rij.bestand;
	return true;
}

bool wz__melding_telt(const wz__overzicht *ov, size_t perceel, const wz__melding *melding,
                      size_t index)
{
	return wz__perceel_loopt(ov, perceel, index)
	       && wz__rapportage_telt(ov, perceel, melding->rij.aanbieder_id, melding->rij.periode,
	                              index);
}

static wz_status voeg_toe(wz_dossier *dossier, const wz__overzicht *ov, size_t perceel,
                          const wz__resultaat_rij *rij, wz__meldingen *out)
{
	if (!wz__grow(&out->melding, &out->capacity, out->n + 1, sizeof *out->melding))
		return wz__nomem(dossier);
	wz__melding *melding = &out->melding[out->n];
	*melding = (wz__melding){ .rij = *rij };
	bool telt = false;
	for (size_t k = 0; k < ov->n_perioden; k++)
		telt = telt || wz__melding_telt(ov, perceel, melding, k);
	if (!telt)
		return WZ_OK;
	size_t eerste = eerste_schakel(out, rij->koppeling);
	melding->schakel = eerste < out->n_schakels ? &out->schakel[eerste] : NULL;
	while (eerste + melding->n < out->n_schakels
	       && out->schakel[eerste + melding->n].koppeling == rij->koppeling)
		melding->n++;
	if (!wz__resultaat_bewaar(&out->arena, &melding->rij) || !nummer_bestand(out, melding))
		return wz__nomem(dossier);
	out->n++;
	return WZ_OK;
}

wz_status wz__meldingen_lees(wz_dossier *dossier, const wz__overzicht *ov, size_t perceel,
                             wz__meldingen *out)
{
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row = true;
	out->n = out->n_bestanden = 0;
	wz__arena_free(&out->arena);
	wz_status status =
		wz__resultaten_van_perceel(dossier, ov->perceel[perceel].rij.id, &statement);
	while (status == WZ_OK) {
		status = wz__resultaat_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = voeg_toe(dossier, ov, perceel, &rij, out);
	}
	wz__done(dossier, statement);
	return status;
}

bool wz__melding_bij(const wz__melding *melding, int64_t afspraak)
{
	for (size_t i = 0; i < melding->n; i++)
		if (melding->schakel[i].afspraak == afspraak)
			return true;
	return false;
}

bool wz__melding_gekoppeld(const wz__overzicht *ov, size_t perceel, const wz__melding *melding)
{
	const wz__perceelblok *blok = &ov->perceel[perceel];
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
		if (wz__melding_bij(melding, ov->afspraak[a].rij.id))
			return true;
	return false;
}

void wz__meldingen_free(wz__meldingen *meldingen)
{
	free(meldingen->schakel);
	free(meldingen->melding);
	free(meldingen->bestand);
	wz__arena_free(&meldingen->schakel_arena);
	wz__arena_free(&meldingen->arena);
	*meldingen = (wz__meldingen){ 0 };
}
