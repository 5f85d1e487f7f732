/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/perceel.h>
#include "report/beelden.h"
#include "report/lijst.h"
#include "overzicht/overzicht.h"
#include "report/noem.h"
#include "report/percelen.h"
#include "report/woorden.h"

static bool meer_opdrachten(const wz__gekozen *gekozen)
{
	for (size_t i = 1; i < gekozen->n; i++)
		if (gekozen->perceel[i].opdracht != gekozen->perceel[0].opdracht)
			return true;
	return false;
}

static wz_status vul_lijst(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                           wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	wz__deadlines deadlines = { 0 };
	(void)vraag;
	wz_verslag_title(verslag, "Percelen");
	wz_beeld *beeld = wz__beeld_tijdlijn(dossier, "Percelen", verslag);
	wz_status status =
		wz__gekozen_bepaal(dossier, keuze, WZ__KIES_AANBIEDER | WZ__KIES_PERIODE, &gekozen);
	if (status == WZ_OK)
		status = wz__percelen_tabel(dossier, &gekozen, "", verslag);
	if (status == WZ_OK)
		status = wz__deadlines_lees(dossier, &deadlines);
	if (status == WZ_OK)
		status = wz__beeld_percelen(dossier, &gekozen, meer_opdrachten(&gekozen), beeld, &deadlines);
	wz__deadlines_free(&deadlines);
	wz__gekozen_free(&gekozen);
	return status;
}

wz_status wz_perceel_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "perceel list", filter, vul_lijst, NULL, out);
}

enum { OPDRACHT, TITEL, PERCEEL, THEMA, STADSDEEL, WIJK, AANBIEDER, BEGIN, EIND, AANPAK, BRON, N };
static const wz_column velden[N] = {
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[TITEL] = { "titel", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[THEMA] = { "thema", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[STADSDEEL] = { "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[WIJK] = { "wijk", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[BEGIN] = { "begin", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[EIND] = { "eind", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[AANPAK] = { "aanpak", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static void zet_velden(const wz__perceel_rij *rij, wz_verslag *verslag)
{
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "perceel", velden, N);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, TITEL, rij->titel);
	wz__cel_tekst(table, PERCEEL, rij->nummer);
	wz__cel_tekst(table, THEMA, rij->thema);
	wz__cel_tekst(table, STADSDEEL, rij->stadsdeel);
	wz__cel_tekst(table, WIJK, rij->wijk);
	wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
	wz__cel_datum(table, BEGIN, rij->begin);
	wz__cel_datum(table, EIND, rij->eind);
	wz__cel_tekst(table, AANPAK, rij->aanpak);
	wz__cel_tekst(table, BRON, rij->bron);
}

/* For a person the target has its unit, and what a reader must know of the
 * verdict stands under the agreed item. */
enum { A_AFSPRAAK, A_OMSCHRIJVING, A_TEKST, A_PERIODE, A_DOEL, A_DOEL_MENS, A_EENHEID, A_GELDEND,
	   A_GECLAIMD, A_BEREKEND, A_VASTGESTELD, A_REDEN, A_N };
static const wz_column afspraken[A_N] = {
	[A_AFSPRAAK] = { "afspraak", "nr", WZ_TYPE_ID, WZ_USE_BOTH, true },
	[A_OMSCHRIJVING] = { "omschrijving", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[A_TEKST] = { "tekst", "afspraak", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[A_PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[A_DOEL] = { "doel", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[A_DOEL_MENS] = { "doel", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[A_EENHEID] = { "eenheid", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[A_GELDEND] = { "geldend", "status", WZ_TYPE_REALISATIE, WZ_USE_BOTH, false },
	[A_GECLAIMD] = { "geclaimd", NULL, WZ_TYPE_REALISATIE, WZ_USE_MACHINE, false },
	[A_BEREKEND] = { "berekend", NULL, WZ_TYPE_REALISATIE, WZ_USE_MACHINE, false },
	[A_VASTGESTELD] = { "vastgesteld", NULL, WZ_TYPE_REALISATIE, WZ_USE_MACHINE, false },
	[A_REDEN] = { "reden", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
};

static void zet_statussen(const wz__oordeel *oordeel, wz_table *table)
{
	if (oordeel->vervallen) {
		wz_table_text(table, A_REDEN, "vervallen");
		return;
	}
	wz_table_value(table, A_GELDEND, oordeel->geldend);
	wz_table_value(table, A_GECLAIMD, oordeel->geclaimd);
	wz_table_value(table, A_BEREKEND, oordeel->berekend);
	wz_table_value(table, A_VASTGESTELD, oordeel->vastgesteld);
	wz__cel_tekst(table, A_REDEN, wz__reden_naam(oordeel->reden));
}

static void zet_afspraak(const wz__overzicht *ov, size_t a, size_t k, wz_table *table,
                         wz__buf buf[2])
{
	const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
	const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
	wz_periode periode = wz__periode_van(ov, ov->afspraak[a].perceel, k);
	wz_getal doel = wz__doel_van(ov, a, periode);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, A_AFSPRAAK, rij->nummer);
	wz__cel_tekst(table, A_OMSCHRIJVING, rij->omschrijving);
	wz__cel_periode(table, A_PERIODE, periode);
	wz_table_value(table, A_DOEL, doel);
	wz__cel_tekst(table, A_EENHEID, rij->eenheid);
	zet_statussen(oordeel, table);
	wz__buf_clear(&buf[0]);
	wz__buf_clear(&buf[1]);
	wz__buf_text(&buf[0], rij->omschrijving);
	wz__oordeel_woorden(&buf[1], rij, doel, oordeel, WZ_BASIS_GELDEND);
	if (buf[1].size > 0)
		wz__erbij(&buf[0], "\n", wz__buf_str(&buf[1]));
	wz_table_text(table, A_TEKST, wz__buf_str(&buf[0]));
	wz__buf_clear(&buf[0]);
	wz__doel_woorden(&buf[0], rij, doel);
	wz_table_text(table, A_DOEL_MENS, wz__buf_str(&buf[0]));
}

static wz_status zet_afspraken(wz_dossier *dossier, const wz__overzicht *ov, wz_verslag *verslag)
{
	wz__buf buf[2] = { { 0 }, { 0 } };
	wz_column columns[A_N];
	for (size_t i = 0; i < A_N; i++)
		columns[i] = afspraken[i];
	if (ov->n_perioden == 1)
		columns[A_PERIODE].use = WZ_USE_MACHINE;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "afspraken",
	                                   wz_verslag_columns(verslag, columns, A_N), A_N);
	wz_table_caption(table, "Afspraken");
	for (size_t a = 0; a < ov->n_afspraken; a++)
		for (size_t k = 0; k < ov->n_perioden; k++)
			if (wz__oordeel_van(ov, a, k))
				zet_afspraak(ov, a, k, table, buf);
	wz_status status = buf[0].failed || buf[1].failed ? wz__nomem(dossier) : WZ_OK;
	wz__buf_free(&buf[0]);
	wz__buf_free(&buf[1]);
	return status;
}

typedef struct vraag {
	const char *nummer;
	const wz_filter *filter;
} vraag;

static wz_status vul_show(wz_dossier *dossier, const wz__keuze *keuze, const void *gevraagd,
                          wz_verslag *verslag)
{
	const vraag *v = gevraagd;
	wz__overzicht ov = { 0 };
	int64_t id = 0;
	wz__keuze een = { .perceel = { &id, 1, 1 }, .perioden = keuze->perioden,
		              .n_perioden = keuze->n_perioden };
	wz_status status = wz__vind_perceel(dossier, v->nummer, v->filter, &id);
	if (status == WZ_OK)
		status = wz__overzicht_lees(dossier, &een, &ov);
	if (status == WZ_OK)
		status = wz__overzicht_noem(dossier, &ov, verslag);
	if (status == WZ_OK) {
		wz__peildag_noem(&ov, verslag);
		zet_velden(&ov.perceel[0].rij, verslag);
		status = zet_afspraken(dossier, &ov, verslag);
	}
	wz__overzicht_free(&ov);
	return status;
}

wz_status wz_perceel_show(wz_dossier *dossier, const char *nummer, const wz_filter *filter,
                          wz_verslag **out)
{
	vraag v = { nummer, filter };
	return wz__lijst(dossier, "perceel show", filter, vul_show, &v, out);
}
