/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/compare.h>
#include <stdio.h>
#include <string.h>
#include "base/datum.h"
#include "report/compare.h"
#include "report/noem.h"
#include "report/regels.h"

/* The counts stand in one cell, "3 → 5", so that all fit on a narrow terminal. */
enum {
	NUMMER, OMSCHRIJVING, TELLING, VERVALLEN = TELLING + WZ_REALISATIES, N,
	TELLINGEN = N - TELLING
};
#define TEL(naam, kop) { naam, kop, WZ_TYPE_TEXT, WZ_USE_HUMAN, false }
static const wz_column kolommen[N] = {
	[NUMMER] = { "perceel", "nr", WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[OMSCHRIJVING] = { "omschrijving", "perceel", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[TELLING] = TEL("totaal", NULL),
	[TELLING + WZ_GEREALISEERD] = TEL("gerealiseerd", "ger."),
	[TELLING + WZ_DEELS_GEREALISEERD] = TEL("deels_gerealiseerd", "deels"),
	[TELLING + WZ_NIET_GEREALISEERD] = TEL("niet_gerealiseerd", "niet"),
	[TELLING + WZ_ONBEKEND] = TEL("onbekend", "onb."),
	[TELLING + WZ_DOORLOPEND] = TEL("doorlopend", "loopt"),
	[VERVALLEN] = TEL("vervallen", "verv."),
};

typedef struct vergelijking {
	wz_dossier *dossier;
	wz__overzicht overzicht;
	wz__signalen signalen;
	wz__regels regels; /* the counts, per lot and periode */
	wz__naast naast;
	wz_verslag *verslag;
	wz__buf buf[2];
} vergelijking;

/* Exactly two, in whatever order and however often each is named. */
static wz_status controleer_perioden(wz_dossier *dossier, const wz_filter *filter)
{
	wz__buf namen = { 0 };
	char naam[WZ_FORMAT_SIZE];
	size_t verschillende = 0;
	for (size_t i = 0; i < filter->n_perioden; i++) {
		bool eerder = false;
		for (size_t j = 0; j < i; j++)
			eerder = eerder || wz__periode_gelijk(filter->perioden[i], filter->perioden[j]);
		if (eerder)
			continue;
		verschillende++;
		wz__erbij(&namen, ", ", wz_periode_format(naam, filter->perioden[i]));
	}
	wz_status status = WZ_OK;
	if (namen.failed)
		status = wz__nomem(dossier);
	else if (verschillende != 2)
		status = wz__error(dossier, WZ_ERR_USAGE,
		                   "vergelijken gaat over precies twee verschillende perioden, niet over "
		                   "%zu%s%s (schrijf bijvoorbeeld --periode 2016,2017)",
		                   verschillende, verschillende > 0 ? ": " : "", wz__buf_str(&namen));
	wz__buf_free(&namen);
	return status;
}

/* What is counted in one of the perioden; for a lot on which nothing was reported,
 * none of a status is not zero but unknown. */
typedef struct stand {
	const wz__stand *stand; /* NULL: not in force */
	bool stil;
} stand;

static stand stand_perceel(const vergelijking *v, size_t perceel, int k)
{
	size_t van = v->regels.van[perceel * v->naast.ov->n_perioden + (size_t)k];
	if (van == SIZE_MAX)
		return (stand){ NULL, false };
	return (stand){ &v->regels.regel[van].stand, !wz__naast_gerapporteerd(&v->naast, perceel, k) };
}

static int64_t telling_van(const wz__stand *van, size_t kolom)
{
	if (kolom == TELLING)
		return wz__stand_totaal(van);
	return kolom == VERVALLEN ? van->vervallen : van->per[kolom - TELLING];
}

static const char *telling_tekst(char buf[WZ_FORMAT_SIZE], const stand *van, size_t kolom)
{
	bool uitkomst = kolom > TELLING && kolom < TELLING + WZ_ONBEKEND;
	int64_t telling = van->stand ? telling_van(van->stand, kolom) : 0;
	if (!van->stand || (van->stil && uitkomst && telling == 0))
		return "–";
	return wz_getal_dutch(buf, telling * WZ_GETAL_SCHAAL);
}

/* One number where nothing changed, so that the eye finds what did. */
static void zet_tellingen(vergelijking *v, const stand *van, const stand *naar, wz_table *table)
{
	char een[WZ_FORMAT_SIZE], ander[WZ_FORMAT_SIZE];
	for (size_t i = TELLING; i < N; i++) {
		const char *links = telling_tekst(een, van, i), *rechts = telling_tekst(ander, naar, i);
		wz__buf_clear(&v->buf[0]);
		wz__buf_text(&v->buf[0], links);
		if (strcmp(links, rechts) != 0)
			wz__buf_format(&v->buf[0], " → %s", rechts);
		wz_table_text(table, i, wz__buf_str(&v->buf[0]));
	}
}

static void niet_erbij(vergelijking *v, const char *wat, const bool niet[WZ__ZIJDEN])
{
	const char *van = v->naast.periode[WZ__VAN], *naar = v->naast.periode[WZ__NAAR];
	if (niet[WZ__VAN] && niet[WZ__NAAR])
		wz__buf_format(&v->buf[0], "\n%s %s en %s", wat, van, naar);
	else if (niet[WZ__VAN] || niet[WZ__NAAR])
		wz__buf_format(&v->buf[0], "\n%s %s", wat, niet[WZ__VAN] ? van : naar);
}

/* Under the name of a lot: that it is not in force or that nothing was reported on
 * it, which is not zero, and how many of its items differ. */
static void toestand_erbij(vergelijking *v, size_t perceel)
{
	wz__naasttelling telling = wz__naast_tel(&v->naast, perceel);
	bool rust[WZ__ZIJDEN], stil[WZ__ZIJDEN];
	for (int k = WZ__VAN; k < WZ__ZIJDEN; k++) {
		rust[k] = !wz__perceel_loopt(v->naast.ov, perceel, (size_t)k);
		stil[k] = !rust[k] && !wz__naast_gerapporteerd(&v->naast, perceel, k);
	}
	niet_erbij(v, "niet van kracht in", rust);
	niet_erbij(v, "geen rapportage over", stil);
	if (rust[WZ__VAN] || rust[WZ__NAAR] || telling.telt == 0)
		return;
	if (telling.anders > 0)
		wz__buf_format(&v->buf[0], "\n%" PRId64 " van %" PRId64 " anders", telling.anders,
		               telling.telt);
	else if (!stil[WZ__VAN] && !stil[WZ__NAAR])
		wz__buf_text(&v->buf[0], "\nalles gelijk");
}

static void tel_bij(wz__stand *som, const wz__stand *deel)
{
	for (size_t i = 0; i < WZ_REALISATIES; i++)
		som->per[i] += deel->per[i];
	som->vervallen += deel->vervallen;
}

/* Over both perioden: what occurs at all. */
static wz__stand alle_percelen(const vergelijking *v)
{
	wz__stand alles = { .vervallen = 0 };
	for (size_t i = 0; i < v->regels.n; i++)
		tel_bij(&alles, &v->regels.regel[i].stand);
	return alles;
}

static void rij_perceel(vergelijking *v, size_t perceel, wz_table *table)
{
	const wz__perceel_rij *rij = &v->naast.ov->perceel[perceel].rij;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, NUMMER, rij->nummer);
	wz__buf_clear(&v->buf[0]);
	wz__buf_format(&v->buf[0], "%s\n%s · %s", rij->thema, rij->stadsdeel, rij->aanbieder);
	toestand_erbij(v, perceel);
	wz_table_text(table, OMSCHRIJVING, wz__buf_str(&v->buf[0]));
	stand van = stand_perceel(v, perceel, WZ__VAN), naar = stand_perceel(v, perceel, WZ__NAAR);
	zet_tellingen(v, &van, &naar, table);
}

static void rij_opdracht(vergelijking *v, const wz__perceel_rij *rij, wz_table *table)
{
	wz__buf_clear(&v->buf[0]);
	wz__buf_format(&v->buf[0], "Opdracht %s: %s", rij->opdracht, rij->titel);
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, OMSCHRIJVING, wz__buf_str(&v->buf[0]));
}

static bool toont(const wz__overzicht *ov, size_t perceel)
{
	return wz__perceel_loopt(ov, perceel, WZ__VAN) || wz__perceel_loopt(ov, perceel, WZ__NAAR);
}

static wz_table *maak_tabel(vergelijking *v)
{
	wz__stand alles = alle_percelen(v);
	wz_table *table = wz_verslag_table(v->verslag, WZ_TABLE_LIST, "percelen", kolommen,
	                                   alles.vervallen > 0 ? N : VERVALLEN);
	wz__buf_clear(&v->buf[0]);
	wz__buf_format(&v->buf[0], "Afspraken per perceel en status, %s → %s",
	               v->naast.periode[WZ__VAN], v->naast.periode[WZ__NAAR]);
	wz_table_caption(table, wz__buf_str(&v->buf[0]));
	return table;
}

/* Of the lots alone that were reported on in both perioden: otherwise a report that
 * is not in yet, or a contract that ended, would look like a fall. A total of one
 * row would only repeat it. */
static void rij_totaal(vergelijking *v, size_t getoond, wz_table *table)
{
	wz__stand som[WZ__ZIJDEN] = { 0 };
	char naam[120];
	size_t n = 0;
	for (size_t p = 0; p < v->naast.ov->n_percelen; p++) {
		stand van = stand_perceel(v, p, WZ__VAN), naar = stand_perceel(v, p, WZ__NAAR);
		if (!van.stand || !naar.stand || van.stil || naar.stil)
			continue;
		tel_bij(&som[WZ__VAN], van.stand);
		tel_bij(&som[WZ__NAAR], naar.stand);
		n++;
	}
	if (n < 2)
		return;
	snprintf(naam, sizeof naam, "De %zu van %zu percelen met rapportage over beide", n, getoond);
	stand van = { &som[WZ__VAN], false }, naar = { &som[WZ__NAAR], false };
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, OMSCHRIJVING, n == getoond ? "Alle percelen" : naam);
	zet_tellingen(v, &van, &naar, table);
}

/* Whether there is a lot to show. */
static bool tabel_percelen(vergelijking *v)
{
	const wz__overzicht *ov = v->naast.ov;
	wz_table *table = NULL;
	int64_t opdracht = 0;
	size_t getoond = 0;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		if (!toont(ov, p))
			continue;
		if (getoond++ == 0)
			table = maak_tabel(v);
		if (v->naast.met_opdracht && ov->perceel[p].rij.opdracht_id != opdracht)
			rij_opdracht(v, &ov->perceel[p].rij, table);
		opdracht = ov->perceel[p].rij.opdracht_id;
		rij_perceel(v, p, table);
	}
	if (getoond > 0)
		rij_totaal(v, getoond, table);
	return getoond > 0;
}

static void noem_lengte(vergelijking *v)
{
	const wz_periode *periode = v->naast.ov->periode;
	if (periode[WZ__VAN].soort == periode[WZ__NAAR].soort)
		return;
	wz__buf_clear(&v->buf[0]);
	wz__buf_format(&v->buf[0],
	               "%s en %s zijn niet even lang: hun aantallen zijn niet zomaar te vergelijken",
	               v->naast.periode[WZ__VAN], v->naast.periode[WZ__NAAR]);
	wz_verslag_note(v->verslag, wz__buf_str(&v->buf[0]));
}

static void legenda(vergelijking *v, bool leeg, bool anders)
{
	wz__stand alles = alle_percelen(v);
	wz_verslag_legend(v->verslag, "Eén getal: in beide perioden hetzelfde");
	if (leeg)
		wz_verslag_legend(v->verslag, "–: in die periode niet van kracht, of er is niets over "
		                              "gerapporteerd");
	if (alles.per[WZ_ONBEKEND] > 0)
		wz_verslag_legend(v->verslag, "onb. (onbekend): niet gemeld of niet te beoordelen");
	if (alles.per[WZ_DOORLOPEND] > 0)
		wz_verslag_legend(v->verslag, "loopt (doorlopend): nog niet afgerond");
	if (alles.vervallen > 0)
		wz_verslag_legend(v->verslag, "verv. (vervallen): telt niet mee in het totaal");
	if (anders)
		wz_verslag_legend(v->verslag, "Beter of slechter heet alleen wat in beide perioden op "
		                              "dezelfde soort bewijs rust");
	if (anders)
		wz_verslag_legend(v->verslag, "Waar een verschil door komt, volgt hier niet uit");
}

/* Both tables of every lot; in order, since those for people follow each other. */
static void zet_percelen(vergelijking *v, wz_table *lijst)
{
	const wz__overzicht *ov = v->naast.ov;
	bool leeg = false, anders = false;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		stand van = stand_perceel(v, p, WZ__VAN), naar = stand_perceel(v, p, WZ__NAAR);
		wz__naast_rijen(&v->naast, p, lijst);
		leeg = leeg || (toont(ov, p) && (!van.stand || !naar.stand || van.stil || naar.stil));
		if (!van.stand || !naar.stand || wz__naast_tel(&v->naast, p).anders == 0)
			continue;
		wz__naast_tabel(&v->naast, p, v->verslag, v->buf);
		anders = true;
	}
	legenda(v, leeg, anders);
}

/* The programs' list comes first: csv and json take the first table. */
static wz_status vul_verslag(vergelijking *v)
{
	const wz__overzicht *ov = v->naast.ov;
	for (size_t k = 0; k < WZ__ZIJDEN; k++)
		wz_periode_format(v->naast.periode[k], ov->periode[k]);
	wz__enige_opdracht(ov, &v->naast.met_opdracht);
	wz_status status = wz__titel(v->dossier, v->verslag, "Realisatie per perceel, %s naast %s",
	                             v->naast.periode[WZ__VAN], v->naast.periode[WZ__NAAR]);
	if (status == WZ_OK)
		status = wz__overzicht_noem(v->dossier, ov, v->verslag);
	if (status != WZ_OK)
		return status;
	wz__basis_noem(v->naast.basis, v->verslag);
	wz__peildag_noem(ov, v->verslag);
	noem_lengte(v);
	if (v->naast.met_opdracht)
		wz_verslag_note(v->verslag, "Percelen van verschillende opdrachten zijn andere percelen, ook "
		                            "met hetzelfde nummer");
	wz_table *lijst = wz__naast_lijst(v->verslag);
	if (tabel_percelen(v))
		zet_percelen(v, lijst);
	else
		wz_verslag_note(v->verslag, "Er is geen perceel dat aan de vraag voldoet");
	return v->buf[0].failed || v->buf[1].failed ? wz__nomem(v->dossier) : WZ_OK;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	const wz_report_options *options = vraag;
	vergelijking v = { .dossier = dossier, .verslag = verslag };
	v.naast = (wz__naast){ .ov = &v.overzicht, .signalen = &v.signalen, .basis = options->basis };
	wz_status status = wz__signalen_lees(dossier, keuze, &v.overzicht, &v.signalen);
	if (status == WZ_OK)
		status = wz__signalen_toestand(dossier, &v.signalen);
	if (status == WZ_OK)
		status = wz__regels_maak(dossier, &v.overzicht, WZ__PER_PERCEEL, &v.regels);
	if (status == WZ_OK) {
		wz__regels_tel_afspraken(&v.overzicht, options->basis, &v.regels);
		status = vul_verslag(&v);
	}
	wz__regels_free(&v.regels);
	wz__signalen_free(&v.signalen);
	wz__overzicht_free(&v.overzicht);
	wz__buf_free(&v.buf[0]);
	wz__buf_free(&v.buf[1]);
	return status;
}

wz_status wz_compare_percelen(wz_dossier *dossier, const wz_report_options *options,
                              wz_verslag **out)
{
	wz_report_options eigen = { 0 };
	*out = NULL;
	if (options != NULL)
		eigen = (wz_report_options){ .filter = options->filter, .basis = options->basis };
	wz_status status = controleer_perioden(dossier, &eigen.filter);
	return status != WZ_OK ? status
	                       : wz__lijst(dossier, "perceel compare", &eigen.filter, vul, &eigen, out);
}
