/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include <string.h>
#include "report/advieslezing.h"
#include "report/lijst.h"
#include "report/noem.h"

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
	wz__advieslezing lezing;
	bool meer_opdrachten;
	wz__buf buf;
} check;

/* The one contract that is asked for, if it is one. */
static void noem_opdracht(check *c, wz_verslag *verslag)
{
	const wz__perceel_rij *enige = NULL;
	for (size_t p = 0; p < c->lezing.ov.n_percelen; p++) {
		const wz__perceel_rij *rij = &c->lezing.ov.perceel[p].rij;
		if (!c->lezing.perceel[p].gevraagd)
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
	bool voluit = wz__advies_meer_opdrachten(&c->lezing.blik, advies);
	wz__buf_clear(&c->buf);
	for (size_t i = 0; i < advies->n; i++) {
		const wz__adviesplek *plek = &advies->plek[i];
		const wz__adviesperceel *perceel = &c->lezing.perceel[plek->perceel];
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
		const char *opdracht = c->lezing.perceel[advies->plek[i].perceel].opdracht;
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
	const wz__perceel_rij *rij = &c->lezing.ov.perceel[advies->plek[0].perceel].rij;
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
	if (c->lezing.adviezen.n == 0)
		columns[ADVIES].use = columns[TEKST].use = WZ_USE_MACHINE;
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "adviezen",
	                     wz_verslag_columns(verslag, columns, N), c->lezing.adviezen.n == 0 ? TEKST : N);
	for (size_t i = 0; i < c->lezing.adviezen.n; i++) {
		const wz__advies *advies = &c->lezing.adviezen.van[i];
		if (i == 0 || !zelfde_kop(advies, advies - 1))
			zet_kop(c, advies, table);
		zet_rij(c, advies, table);
	}
}

static void zet_slot(check *c, wz_verslag *verslag)
{
	size_t n = c->lezing.adviezen.n;
	wz__buf_clear(&c->buf);
	if (c->lezing.afspraken == 0) {
		wz_verslag_legend(verslag, "Er zijn geen afspraken om advies bij te geven.");
		return;
	}
	if (n == 0)
		wz__buf_text(&c->buf, "Geen advies");
	else
		wz__buf_format(&c->buf, "%zu %s", n, n == 1 ? "advies" : "adviezen");
	wz__buf_format(&c->buf, " bij %zu %s in %zu %s.", c->lezing.afspraken,
	               c->lezing.afspraken == 1 ? "afspraak" : "afspraken", c->lezing.percelen,
	               c->lezing.percelen == 1 ? "perceel" : "percelen");
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
	check c = { .meer_opdrachten = false };
	wz_verslag_title(verslag, "Advies bij de afspraken");
	wz_status status = wz__advieslezing_lees(dossier, keuze, false, &c.lezing);
	if (status == WZ_OK) {
		noem_opdracht(&c, verslag);
		if (!c.lezing.ov.standaard)
			status = wz__perioden_noem(dossier, keuze, &c.lezing.ov.standaarden, NULL, verslag);
		zet_tabel(&c, verslag);
		zet_slot(&c, verslag);
		if (*adviezen)
			**adviezen = c.lezing.adviezen.n;
	}
	if (status == WZ_OK && c.buf.failed)
		status = wz__nomem(dossier);
	wz__advieslezing_free(&c.lezing);
	wz__buf_free(&c.buf);
	return status;
}

wz_status wz_afspraak_check(wz_dossier *dossier, const wz_filter *filter, size_t *adviezen,
                            wz_verslag **out)
{
	return wz__lijst(dossier, "afspraak check", filter, vul, &adviezen, out);
}
