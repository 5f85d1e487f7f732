/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <welzijn/resultaat.h>
#include "base/datum.h"
#include "report/lijst.h"
#include "overzicht/periode.h"
#include "report/noem.h"
#include "report/resultaten.h"
#include "store/koppeling_rijen.h"

/* A list of results as it is made. */
typedef struct lijst {
	wz_dossier *dossier;
	const wz__keuze *keuze;
	wz_resultaat_choice welke;
	wz__gekozen gekozen;
	wz__standaarden standaarden;
	wz__koppelingen koppelingen;
	wz__ids opdrachten; /* of the koppelingen */
	wz_table *table;
	int64_t opdracht;   /* of the row above */
	wz__buf buf;
	size_t max;         /* rows in a part; 0: it is one verslag */
	wz_verslag *deel;   /* the part being made */
	wz__resultaten_deel *geef;
	void *context;
} lijst;

static wz_status verzamel_opdrachten(lijst *l)
{
	int64_t laatste = 0;
	for (size_t i = 0; i < l->koppelingen.n; i++) {
		int64_t opdracht = l->koppelingen.van[i].opdracht;
		if (opdracht == laatste)
			continue;
		wz__ids *ids = &l->opdrachten;
		if (!wz__grow(&ids->id, &ids->capacity, ids->n + 1, sizeof *ids->id))
			return wz__nomem(l->dossier);
		ids->id[ids->n++] = laatste = opdracht;
	}
	return WZ_OK;
}

static wz_status bereid_voor(lijst *l)
{
	wz_status status = wz__gekozen_bepaal(l->dossier, l->keuze, 0, &l->gekozen);
	if (status == WZ_OK)
		status = wz__standaarden_lees(l->dossier, &l->standaarden);
	if (status == WZ_OK)
		status = wz__koppelingen_lees(l->dossier, &l->gekozen, &l->koppelingen);
	if (status != WZ_OK)
		return status;
	wz__koppelingen_sorteer(&l->koppelingen);
	return verzamel_opdrachten(l);
}

static bool telt_mee(const lijst *l, const wz__resultaat_rij *rij)
{
	const wz_periode *perioden;
	size_t n = wz__perioden_van(l->keuze, &l->standaarden, rij->opdracht_id, &perioden);
	if (!wz__ids_heeft(&l->keuze->aanbieder, rij->aanbieder_id))
		return false;
	for (size_t i = 0; i < n; i++)
		if (wz__periode_in(rij->periode, perioden[i]))
			return true;
	return false;
}

static bool gevraagd(const lijst *l, const wz__resultaat_rij *rij)
{
	return l->welke != WZ_RESULTAAT_READ
		|| (rij->gelezen.aantal != WZ_GETAL_GEEN && !rij->gelezen.aanvaard);
}

static wz_table *tabel_in(wz_verslag *verslag)
{
	return wz_verslag_table(verslag, WZ_TABLE_LIST, "resultaten", wz__resultaat_lijst,
	                        wz__n_resultaat_lijst);
}

/* Hand over the part, and begin another. */
static wz_status volgend_deel(lijst *l)
{
	wz_status status = l->deel ? wz_verslag_status(l->deel) : WZ_OK;
	if (l->deel && status == WZ_OK)
		status = l->geef(l->context, l->deel);
	wz_verslag_free(l->deel);
	l->deel = status == WZ_OK ? wz_verslag_new("resultaat list") : NULL;
	if (l->deel)
		l->table = tabel_in(l->deel);
	return l->deel || (status != WZ_OK && status != WZ_ERR_NOMEM) ? status : wz__nomem(l->dossier);
}

/* Lots of several contracts may carry the same number. */
static void kondig_opdracht_aan(lijst *l, const wz__resultaat_rij *rij)
{
	if (l->opdrachten.n < 2 || l->opdracht == rij->opdracht_id)
		return;
	l->opdracht = rij->opdracht_id;
	wz__buf_clear(&l->buf);
	wz__buf_format(&l->buf, "Opdracht %s", rij->opdracht);
	wz__resultaat_groep(l->table, wz__buf_str(&l->buf));
}

static wz_status zet_koppeling(lijst *l, const wz__koppeling *koppeling)
{
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row = true;
	wz_status status = wz__resultaten_van_koppeling(l->dossier, koppeling->id, &statement);
	while (status == WZ_OK) {
		status = wz__resultaat_volgende(l->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!telt_mee(l, &rij) || !gevraagd(l, &rij))
			continue;
		kondig_opdracht_aan(l, &rij);
		wz__resultaat_zet(l->table, &rij, koppeling, &l->buf);
		if (l->max > 0 && wz_table_rows(l->table) >= l->max)
			status = volgend_deel(l);
	}
	wz__done(l->dossier, statement);
	return status;
}

static wz_status zet_rijen(lijst *l)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < l->koppelingen.n; i++)
		if (l->welke != WZ_RESULTAAT_UNLINKED || *l->koppelingen.van[i].afspraken == '\0')
			status = zet_koppeling(l, &l->koppelingen.van[i]);
	return status == WZ_OK && l->buf.failed ? wz__nomem(l->dossier) : status;
}

static wz_status zet_alles(lijst *l, wz_verslag *verslag)
{
	static const char *const titels[] = {
		[WZ_RESULTAAT_ALL] = "Resultaten",
		[WZ_RESULTAAT_UNLINKED] = "Resultaten zonder afspraak",
		[WZ_RESULTAAT_READ] = "Getallen die in de tekst zijn gelezen",
	};
	const wz__ids *opdrachten = l->opdrachten.n > 0 ? &l->opdrachten : &l->keuze->opdracht;
	wz_status status = wz__perioden_noem(l->dossier, l->keuze, &l->standaarden, opdrachten,
	                                     verslag);
	wz_verslag_title(verslag, titels[l->welke]);
	l->table = tabel_in(verslag);
	return status == WZ_OK ? zet_rijen(l) : status;
}

static void lijst_free(lijst *l)
{
	wz__gekozen_free(&l->gekozen);
	wz__standaarden_free(&l->standaarden);
	wz__koppelingen_free(&l->koppelingen);
	free(l->opdrachten.id);
	wz__buf_free(&l->buf);
	wz_verslag_free(l->deel);
}

static wz_status vul_lijst(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                           wz_verslag *verslag)
{
	lijst l = { .dossier = dossier, .keuze = keuze, .welke = *(const wz_resultaat_choice *)vraag };
	wz_status status = bereid_voor(&l);
	if (status == WZ_OK)
		status = zet_alles(&l, verslag);
	lijst_free(&l);
	return status;
}

wz_status wz_resultaat_list(wz_dossier *dossier, const wz_filter *filter, wz_resultaat_choice which,
                            wz_verslag **out)
{
	if ((unsigned)which > WZ_RESULTAAT_READ)
		return wz__error(dossier, WZ_ERR_USAGE, "welke resultaten?");
	return wz__lijst(dossier, "resultaat list", filter, vul_lijst, &which, out);
}

wz_status wz__resultaten_in_delen(wz_dossier *dossier, const wz_filter *filter, size_t max,
                                  wz__resultaten_deel *deel, void *context)
{
	wz__keuze keuze = { 0 };
	lijst l = { .dossier = dossier, .keuze = &keuze, .max = max, .geef = deel, .context = context };
	wz_status status = wz__read_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = wz__keuze_bepaal(dossier, filter, &keuze);
	if (status == WZ_OK)
		status = bereid_voor(&l);
	if (status == WZ_OK)
		status = volgend_deel(&l);
	if (status == WZ_OK)
		status = zet_rijen(&l);
	if (status == WZ_OK)
		status = volgend_deel(&l);
	lijst_free(&l);
	wz__keuze_free(&keuze);
	wz__read_end(dossier);
	return status;
}

/* One result, and the agreed items it is linked to. */

enum { G_PERCEEL, G_AFSPRAAK, G_OMSCHRIJVING, G_DOEL, G_EENHEID, G_RICHTING, G_N };
static const wz_column gekoppelde_afspraken[G_N] = {
	[G_PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[G_AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[G_OMSCHRIJVING] = { "omschrijving", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[G_DOEL] = { "doel", NULL, WZ_TYPE_NUMBER, WZ_USE_BOTH, false },
	[G_EENHEID] = { "eenheid", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[G_RICHTING] = { "richting", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static wz_status zet_afspraken(wz_dossier *dossier, int64_t koppeling, wz_verslag *verslag)
{
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "afspraken", gekoppelde_afspraken,
	                                   G_N);
	sqlite3_stmt *statement;
	wz__gekoppeld_rij rij;
	bool row = true;
	wz_table_caption(table, "Hoort bij afspraak");
	wz_status status = wz__gekoppeld_rijen(dossier, koppeling, &statement);
	while (status == WZ_OK) {
		status = wz__gekoppeld_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, G_PERCEEL, rij.perceel);
		wz__cel_tekst(table, G_AFSPRAAK, rij.afspraak);
		wz__cel_tekst(table, G_OMSCHRIJVING, rij.omschrijving);
		wz__cel_waarde(table, G_DOEL, rij.doel, WZ_GETAL_GEEN);
		wz__cel_tekst(table, G_EENHEID, rij.eenheid);
		wz__cel_tekst(table, G_RICHTING, rij.richting);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status zet_velden(wz_dossier *dossier, const wz__resultaat_rij *rij, wz_verslag *verslag)
{
	wz__koppelingen koppelingen = { 0 };
	wz__buf buf = { 0 };
	wz_status status = wz__koppelingen_lees(dossier, NULL, &koppelingen);
	if (status == WZ_OK) {
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "resultaat",
		                                   wz__resultaat_velden, wz__n_resultaat_velden);
		wz__resultaat_zet_velden(table, rij, wz__koppeling_met(&koppelingen, rij->koppeling),
		                         &buf);
		status = buf.failed ? wz__nomem(dossier)
		                    : wz__titel(dossier, verslag, "Resultaat %" PRId64, rij->id);
	}
	wz__buf_free(&buf);
	wz__koppelingen_free(&koppelingen);
	return status;
}

static wz_status vul_een(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                         wz_verslag *verslag)
{
	int64_t nr = *(const int64_t *)vraag, koppeling = 0;
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row = false;
	(void)keuze;
	wz_status status = wz__resultaat_met_nr(dossier, nr, &statement);
	if (status == WZ_OK)
		status = wz__resultaat_volgende(dossier, statement, &rij, &row);
	if (status == WZ_OK && !row)
		status = wz__geen_nr(dossier, "resultaat", nr);
	if (status == WZ_OK) {
		koppeling = rij.koppeling;
		status = zet_velden(dossier, &rij, verslag);
	}
	wz__done(dossier, statement);
	if (status == WZ_OK)
		status = zet_afspraken(dossier, koppeling, verslag);
	return status;
}

wz_status wz_resultaat_show(wz_dossier *dossier, int64_t nr, wz_verslag **out)
{
	return wz__lijst(dossier, "resultaat show", NULL, vul_een, &nr, out);
}
