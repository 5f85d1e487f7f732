/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <welzijn/resultaat.h>
#include "overzicht/koppelvoorstellen.h"
#include "overzicht/periode.h"
#include "report/lijst.h"
#include "report/noem.h"

/* A person reads the text and the item that is proposed under each other, so that both
 * have room in 80 columns. */
enum {
	RESULTAAT,
	RESULTAAT_MENS,
	OPDRACHT,
	PERCEEL,
	TEKST,
	AFSPRAAK,
	OMSCHRIJVING,
	SCORE,
	WAAROM,
	BEIDE,
	SCORE_MENS,
	KOLOMMEN
};
static const wz_column lijst_kolommen[KOLOMMEN] = {
	[RESULTAAT] = { "resultaat", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false },
	[RESULTAAT_MENS] = { "resultaat", "nr", WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_BOTH, true },
	[TEKST] = { "tekst", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[OMSCHRIJVING] = { "omschrijving", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[SCORE] = { "score", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[WAAROM] = { "waarom", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[BEIDE] = { "beide", "resultaat → afspraak", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[SCORE_MENS] = { "score", NULL, WZ_TYPE_NUMBER, WZ_USE_HUMAN, false },
};

enum {
	P_RESULTAAT,
	P_PERCEEL,
	P_TEKST,
	P_AFSPRAAK,
	P_OMSCHRIJVING,
	P_SCORE,
	P_WAAROM,
	P_BESLUIT,
	P_N
};
static const wz_column plan_kolommen[P_N] = {
	[P_RESULTAAT] = { "resultaat", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	[P_PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[P_TEKST] = { "tekst", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[P_AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[P_OMSCHRIJVING] = { "omschrijving", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[P_SCORE] = { "score", NULL, WZ_TYPE_NUMBER, WZ_USE_BOTH, false },
	[P_WAAROM] = { "waarom", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[P_BESLUIT] = { "besluit", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

enum { K_AFSPRAAK, K_OMSCHRIJVING, K_SCORE, K_WAAROM, K_N };
static const wz_column kandidaat_kolommen[K_N] = {
	[K_AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[K_OMSCHRIJVING] = { "omschrijving", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[K_SCORE] = { "score", NULL, WZ_TYPE_NUMBER, WZ_USE_BOTH, false },
	[K_WAAROM] = { "waarom", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static void zet_beide(wz_table *table, const wz__koppelregel *regel,
                      const wz__koppelafspraak *afspraak, wz__buf *buf)
{
	wz__buf_clear(buf);
	wz__buf_text(buf, regel->tekst);
	wz__buf_text(buf, "\n→ ");
	if (afspraak == NULL)
		wz__buf_text(buf, "geen voorstel");
	else
		wz__buf_format(buf, "%s\n(%s)", afspraak->omschrijving, regel->voorstel.waarom);
	wz__cel_tekst(table, BEIDE, wz__buf_str(buf));
}

static void zet_lijst(wz_table *table, const wz__koppelregel *regel,
                      const wz__koppelafspraak *afspraak, wz__buf *buf)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_nr(table, RESULTAAT, regel->resultaat);
	wz__cel_tekst(table, OPDRACHT, regel->opdracht);
	wz__cel_tekst(table, PERCEEL, regel->percelen);
	wz__cel_tekst(table, TEKST, regel->tekst);
	zet_beide(table, regel, afspraak, buf);
	if (afspraak == NULL)
		return;
	wz__cel_tekst(table, AFSPRAAK, afspraak->nummer);
	wz__cel_tekst(table, OMSCHRIJVING, afspraak->omschrijving);
	wz_table_value(table, SCORE, wz__score_getal(regel->voorstel.score));
	wz_table_value(table, SCORE_MENS, wz__score_getal(regel->voorstel.score));
	wz__cel_tekst(table, WAAROM, regel->voorstel.waarom);
}

static void zet_plan(wz_table *table, const wz__koppelregel *regel,
                     const wz__koppelafspraak *afspraak)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_value(table, P_RESULTAAT, regel->resultaat);
	wz__cel_tekst(table, P_PERCEEL, regel->percelen);
	wz__cel_tekst(table, P_TEKST, regel->tekst);
	if (afspraak == NULL)
		return;
	wz__cel_tekst(table, P_AFSPRAAK, afspraak->nummer);
	wz__cel_tekst(table, P_OMSCHRIJVING, afspraak->omschrijving);
	wz_table_value(table, P_SCORE, wz__score_getal(regel->voorstel.score));
	wz__cel_tekst(table, P_WAAROM, regel->voorstel.waarom);
}

static void zet_regels(const wz__voorstellen *v, bool plan, wz_table *table, wz__buf *buf)
{
	for (size_t i = 0; i < v->n; i++) {
		long index = v->regel[i].voorstel.afspraak;
		const wz__koppelafspraak *afspraak = index < 0 ? NULL : &v->afspraak[index];
		if (plan)
			zet_plan(table, &v->regel[i], afspraak);
		else
			zet_lijst(table, &v->regel[i], afspraak, buf);
	}
}

static wz_status noem(wz_dossier *dossier, const wz__keuze *keuze, wz_verslag *verslag)
{
	wz__standaarden standaarden = { 0 };
	wz_status status = wz__standaarden_lees(dossier, &standaarden);
	if (status == WZ_OK)
		status = wz__perioden_noem(dossier, keuze, &standaarden, &keuze->opdracht, verslag);
	wz__standaarden_free(&standaarden);
	return status;
}

static wz_status vul_lijst(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                           wz_verslag *verslag)
{
	const wz_match_options *options = vraag;
	wz__voorstellen v = { 0 };
	wz__buf buf = { 0 };
	wz_status status = wz__voorstellen_maak(dossier, keuze, options->many, &v);
	wz_verslag_title(verslag, "Voorstellen om te koppelen");
	if (status == WZ_OK)
		status = noem(dossier, keuze, verslag);
	if (status == WZ_OK)
		zet_regels(&v, options->plan,
		           wz_verslag_table(verslag, WZ_TABLE_LIST, "voorstellen",
		                            options->plan ? plan_kolommen : lijst_kolommen,
		                            options->plan ? (size_t)P_N : (size_t)KOLOMMEN),
		           &buf);
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	wz__voorstellen_free(&v);
	return status;
}

wz_status wz_resultaat_match(wz_dossier *dossier, const wz_filter *filter,
                             const wz_match_options *options, wz_verslag **out)
{
	static const wz_match_options geen = { 0 };
	return wz__lijst(dossier, "resultaat match", filter, vul_lijst,
	                 options == NULL ? &geen : options, out);
}

static int beste_eerst(const void *a, const void *b)
{
	const wz__kandidaat *x = a, *y = b;
	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	return (x->afspraak > y->afspraak) - (x->afspraak < y->afspraak);
}

static wz_status vul_kandidaten(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                                wz_verslag *verslag)
{
	wz__voorstellen v = { 0 };
	wz__kandidaat *kandidaat;
	(void)keuze;
	wz_status status = wz__voorstellen_van(dossier, *(const int64_t *)vraag, &v, &kandidaat);
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "kandidaten", kandidaat_kolommen, K_N);
	if (status == WZ_OK)
		qsort(kandidaat, v.n_afspraken, sizeof *kandidaat, beste_eerst);
	for (size_t j = 0; status == WZ_OK && j < v.n_afspraken; j++) {
		if (kandidaat[j].afspraak < 0)
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, K_AFSPRAAK, v.afspraak[kandidaat[j].afspraak].nummer);
		wz__cel_tekst(table, K_OMSCHRIJVING, v.afspraak[kandidaat[j].afspraak].omschrijving);
		wz_table_value(table, K_SCORE, wz__score_getal(kandidaat[j].score));
		wz__cel_tekst(table, K_WAAROM, kandidaat[j].waarom);
	}
	wz__voorstellen_free(&v);
	return status;
}

wz_status wz_resultaat_match_show(wz_dossier *dossier, int64_t nr, wz_verslag **out)
{
	return wz__lijst(dossier, "resultaat match", NULL, vul_kandidaten, &nr, out);
}
