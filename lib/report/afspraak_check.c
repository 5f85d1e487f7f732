/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "evaluate/advies.h"
#include "overzicht/overzicht.h"
#include "report/gekozen.h"
#include "report/lijst.h"
#include "report/noem.h"
#include "store/woord_rijen.h"

/* For a person the reason and the example stand together, under a heading per
 * lot. */
enum { OPDRACHT, PERCEEL, AFSPRAAK, ADVIES, WAAROM, VOORBEELD, TEKST, N };
static const wz_column kolommen[N] = {
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[ADVIES] = { "advies", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[WAAROM] = { "waarom", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[VOORBEELD] = { "voorbeeld", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[TEKST] = { "tekst", "waarom, en een voorbeeld", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

/* What is needed all the time. */
typedef struct check {
	wz_dossier *dossier;
	wz__overzicht ov;
	wz__woordenlijsten lijsten;
	wz__adviesperceel *perceel; /* those of ov */
	wz__adviesitem *item;       /* those of ov that are in force, lot by lot */
	size_t n_items;
	wz__adviesblik blik;
	wz__adviezen adviezen;
	size_t percelen, afspraken; /* asked for */
	bool meer_opdrachten;
	wz__buf buf;
} check;

/* A target of a year is a target too. */
static wz_getal doel_van(const wz__overzicht *ov, const wz__afspraak_rij *rij)
{
	size_t jaren;
	const wz__doel_rij *doel = wz__doelen_van(ov, rij->id, &jaren);
	return rij->doel == WZ_GETAL_GEEN && jaren > 0 ? doel[0].doel : rij->doel;
}

static wz_status voeg_item_toe(check *c, const wz__afspraak_rij *rij)
{
	wz__buf_clear(&c->buf);
	wz__fold(&c->buf, rij->omschrijving, strlen(rij->omschrijving));
	const char *gevouwen = wz__arena_text(&c->adviezen.arena, wz__buf_str(&c->buf));
	if (!gevouwen || c->buf.failed)
		return wz__nomem(c->dossier);
	c->item[c->n_items++] = (wz__adviesitem){
		.nummer = rij->nummer,
		.omschrijving = rij->omschrijving,
		.deelgebied = rij->deelgebied,
		.eenheid = rij->eenheid,
		.gevouwen = gevouwen,
		.soort = rij->soort,
		.richting = rij->richting,
		.telling = rij->telling,
		.doel = doel_van(&c->ov, rij),
		.nulmeting = rij->nulmeting,
		.deadline = rij->deadline,
	};
	return WZ_OK;
}

/* Without a periode all that was agreed, as in the list; what was dropped needs
 * no advice. */
static bool loopt(const check *c, size_t afspraak)
{
	if (c->ov.afspraak[afspraak].rij.vervallen != 0)
		return false;
	for (size_t k = 0; k < c->ov.n_perioden; k++)
		if (wz__oordeel_van(&c->ov, afspraak, k))
			return true;
	return c->ov.standaard;
}

static wz_status zet_perceel(check *c, size_t p, bool gevraagd)
{
	const wz__perceelblok *blok = &c->ov.perceel[p];
	size_t eerste = c->n_items;
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
		if (loopt(c, a) && voeg_item_toe(c, &c->ov.afspraak[a].rij) != WZ_OK)
			return WZ_ERR_NOMEM;
	size_t n = c->n_items - eerste;
	c->perceel[p] = (wz__adviesperceel){
		.opdracht = blok->rij.opdracht,
		.nummer = blok->rij.nummer,
		.stadsdeel = blok->rij.stadsdeel,
		.wijk = blok->rij.wijk,
		.begin = blok->rij.begin,
		.eind = blok->rij.eind,
		.item = c->item + eerste,
		.n = n,
		.gevraagd = gevraagd,
	};
	c->percelen += gevraagd && n > 0 ? 1 : 0;
	c->afspraken += gevraagd ? n : 0;
	return WZ_OK;
}

/* All lots are read, since one that is not asked for may be a neighbour. */
static wz_status zet_blik(check *c, const wz__keuze *keuze)
{
	wz__gekozen gekozen = { 0 };
	c->perceel = calloc(c->ov.n_percelen + 1, sizeof *c->perceel);
	c->item = calloc(c->ov.n_afspraken + 1, sizeof *c->item);
	if (!c->perceel || !c->item)
		return wz__nomem(c->dossier);
	wz_status status =
		wz__gekozen_bepaal(c->dossier, keuze, WZ__KIES_AANBIEDER | WZ__KIES_PERIODE, &gekozen);
	for (size_t p = 0; status == WZ_OK && p < c->ov.n_percelen; p++)
		status = zet_perceel(c, p, wz__gekozen_perceel(&gekozen, c->ov.perceel[p].rij.id) != NULL);
	wz__gekozen_free(&gekozen);
	c->blik = (wz__adviesblik){ c->perceel, c->ov.n_percelen, &c->lijsten };
	return status;
}

static wz_status lees(check *c, const wz__keuze *keuze)
{
	wz__keuze alle = { .perioden = keuze->perioden, .n_perioden = keuze->n_perioden };
	wz_status status = wz__overzicht_lees(c->dossier, &alle, &c->ov);
	if (status == WZ_OK)
		status = wz__woordenlijsten_lees(c->dossier, &c->lijsten);
	if (status == WZ_OK)
		status = zet_blik(c, keuze);
	if (status == WZ_OK && !wz__advies_geef(&c->blik, &c->adviezen))
		status = wz__nomem(c->dossier);
	return status;
}

static void sluit(check *c)
{
	free(c->perceel);
	free(c->item);
	wz__adviezen_free(&c->adviezen);
	wz__woordenlijsten_free(&c->lijsten);
	wz__overzicht_free(&c->ov);
	wz__buf_free(&c->buf);
}

/* The one contract that is asked for, if it is one. */
static void noem_opdracht(check *c, wz_verslag *verslag)
{
	const wz__perceel_rij *enige = NULL;
	for (size_t p = 0; p < c->ov.n_percelen; p++) {
		const wz__perceel_rij *rij = &c->ov.perceel[p].rij;
		if (!c->perceel[p].gevraagd)
			continue;
		c->meer_opdrachten =
			c->meer_opdrachten || (enige && enige->opdracht_id != rij->opdracht_id);
		enige = rij;
	}
	if (!enige || c->meer_opdrachten)
		return;
	wz__buf_clear(&c->buf);
	wz__buf_format(&c->buf, "Opdracht %s: %s", enige->opdracht, enige->titel);
	wz_verslag_note(verslag, wz__buf_str(&c->buf));
}

/* A list of the lots or items of an advice, without repeating one. */
static const char *noem_plekken(check *c, const wz__advies *advies, bool percelen)
{
	bool voluit = wz__advies_meer_opdrachten(&c->blik, advies);
	wz__buf_clear(&c->buf);
	for (size_t i = 0; i < advies->n; i++) {
		const wz__adviesplek *plek = &advies->plek[i];
		const wz__adviesperceel *perceel = &c->perceel[plek->perceel];
		if (percelen && i > 0 && plek[-1].perceel == plek->perceel)
			continue;
		wz__erbij(&c->buf, "+", voluit ? perceel->opdracht : "");
		wz__buf_text(&c->buf, voluit ? "/" : "");
		wz__buf_text(&c->buf, percelen ? perceel->nummer : perceel->item[plek->item].nummer);
	}
	return wz__buf_str(&c->buf);
}

static const char *noem_opdrachten(check *c, const wz__advies *advies)
{
	const char *vorige = NULL;
	wz__buf_clear(&c->buf);
	for (size_t i = 0; i < advies->n; i++) {
		const char *opdracht = c->perceel[advies->plek[i].perceel].opdracht;
		if (!vorige || strcmp(vorige, opdracht) != 0)
			wz__erbij(&c->buf, "+", opdracht);
		vorige = opdracht;
	}
	return wz__buf_str(&c->buf);
}

static void zet_rij(check *c, const wz__advies *advies, wz_table *table)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, OPDRACHT, noem_opdrachten(c, advies));
	wz_table_text(table, PERCEEL, noem_plekken(c, advies, true));
	if (!advies->heel)
		wz_table_text(table, AFSPRAAK, noem_plekken(c, advies, false));
	wz_table_text(table, ADVIES, wz__advies_naam(advies->code));
	wz_table_text(table, WAAROM, advies->waarom);
	wz_table_text(table, VOORBEELD, advies->voorbeeld);
	wz__buf_clear(&c->buf);
	wz__buf_format(&c->buf, "%s\nBijvoorbeeld: %s.", advies->waarom, advies->voorbeeld);
	wz_table_text(table, TEKST, wz__buf_str(&c->buf));
}

static void zet_kop(check *c, const wz__advies *advies, wz_table *table)
{
	const wz__perceel_rij *rij = &c->ov.perceel[advies->plek[0].perceel].rij;
	wz__buf_clear(&c->buf);
	if (wz__advies_meer_percelen(advies))
		wz__buf_text(&c->buf, "Meer percelen samen");
	else
		wz__buf_format(&c->buf, "Perceel %s%s%s · %s · %s · %s",
		               c->meer_opdrachten ? rij->opdracht : "", c->meer_opdrachten ? "/" : "",
		               rij->nummer, rij->thema, rij->stadsdeel, rij->aanbieder);
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, ADVIES, wz__buf_str(&c->buf));
}

static bool zelfde_kop(const wz__advies *a, const wz__advies *b)
{
	bool meer = wz__advies_meer_percelen(a);
	return meer == wz__advies_meer_percelen(b) &&
	       (meer || a->plek[0].perceel == b->plek[0].perceel);
}

/* Where there is nothing to say a person gets no table, a program its header. */
static void zet_tabel(check *c, wz_verslag *verslag)
{
	wz_column columns[N];
	memcpy(columns, kolommen, sizeof columns);
	if (c->adviezen.n == 0)
		columns[ADVIES].use = columns[TEKST].use = WZ_USE_MACHINE;
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "adviezen",
	                     wz_verslag_columns(verslag, columns, N), c->adviezen.n == 0 ? TEKST : N);
	for (size_t i = 0; i < c->adviezen.n; i++) {
		const wz__advies *advies = &c->adviezen.van[i];
		if (i == 0 || !zelfde_kop(advies, advies - 1))
			zet_kop(c, advies, table);
		zet_rij(c, advies, table);
	}
}

static void zet_slot(check *c, wz_verslag *verslag)
{
	size_t n = c->adviezen.n;
	wz__buf_clear(&c->buf);
	if (c->afspraken == 0) {
		wz_verslag_legend(verslag, "Er zijn geen afspraken om advies bij te geven.");
		return;
	}
	if (n == 0)
		wz__buf_text(&c->buf, "Geen advies");
	else
		wz__buf_format(&c->buf, "%zu %s", n, n == 1 ? "advies" : "adviezen");
	wz__buf_format(&c->buf, " bij %zu %s in %zu %s.", c->afspraken,
	               c->afspraken == 1 ? "afspraak" : "afspraken", c->percelen,
	               c->percelen == 1 ? "perceel" : "percelen");
	wz_verslag_legend(verslag, wz__buf_str(&c->buf));
	if (n > 0)
		wz_verslag_legend(verslag,
		                  "Het is advies: de keus is aan u. Niet alles hoeft in een getal, "
		                  "en afspreken op hoofdlijnen geeft de aanbieder ruimte.");
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	size_t *const *adviezen = vraag;
	check c = { .dossier = dossier };
	wz_verslag_title(verslag, "Advies bij de afspraken");
	wz_status status = lees(&c, keuze);
	if (status == WZ_OK) {
		noem_opdracht(&c, verslag);
		if (!c.ov.standaard)
			status = wz__perioden_noem(dossier, keuze, &c.ov.standaarden, NULL, verslag);
		zet_tabel(&c, verslag);
		zet_slot(&c, verslag);
		if (*adviezen)
			**adviezen = c.adviezen.n;
	}
	if (status == WZ_OK && c.buf.failed)
		status = wz__nomem(dossier);
	sluit(&c);
	return status;
}

wz_status wz_afspraak_check(wz_dossier *dossier, const wz_filter *filter, size_t *adviezen,
                            wz_verslag **out)
{
	return wz__lijst(dossier, "afspraak check", filter, vul, &adviezen, out);
}
