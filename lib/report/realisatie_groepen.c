/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/beelden.h"
#include "report/realisatie.h"

enum {
	NUMMER, TITEL, NAAM, PERCELEN, PERIODE, TELLING,
	TOTAAL_MINSTENS = TELLING + WZ__TELKOLOMMEN, TOTAAL_HOOGSTENS, KOLOMMEN_N
};

/* One report by group: which groups, and what names them. An area and a provider
 * have a name only: `eerste` is their first column. A contract has a number and a
 * title, which stand under each other for a person. */
typedef struct groepverslag {
	wz__groepering groepering;
	const char *title, *meervoud, *alles;
	size_t eerste;
	wz_column columns[KOLOMMEN_N];
} groepverslag;

#define KOLOMMEN(naam, gebruik) \
	{ { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false }, \
	  { "titel", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	  { naam, NULL, WZ_TYPE_TEXT, gebruik, true }, \
	  { "percelen", "perc.", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	  { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false }, \
	  WZ__KOLOMMEN_TELLING, \
	  { "totaal_minstens", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false }, \
	  { "totaal_hoogstens", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false } }

static const groepverslag stadsdelen = {
	WZ__PER_STADSDEEL, "Realisatie per stadsdeel", "stadsdelen", "Alle stadsdelen", NAAM,
	KOLOMMEN("stadsdeel", WZ_USE_BOTH)
};
static const groepverslag aanbieders = {
	WZ__PER_AANBIEDER, "Realisatie per aanbieder", "aanbieders", "Alle aanbieders", NAAM,
	KOLOMMEN("aanbieder", WZ_USE_BOTH)
};
static const groepverslag opdrachten = {
	WZ__PER_OPDRACHT, "Realisatie per opdracht", "opdrachten", "Alle opdrachten", NUMMER,
	KOLOMMEN("opdracht", WZ_USE_HUMAN)
};

/* What the caller asked, and which report. */
typedef struct vraag {
	const groepverslag *soort;
	const wz_report_options *options;
} vraag;

/* Whether each contract is shown over a year of its own: then that stands with
 * its number, and leaves room for the counts. */
static bool eigen_jaar(const wz__realisatie *r, const groepverslag *soort)
{
	return soort->groepering == WZ__PER_OPDRACHT && r->overzicht.standaard && wz__meer_perioden(r);
}

static void naam_van(const wz__realisatie *r, const groepverslag *soort, const wz__regel *regel,
                     bool totaal, wz__buf *out)
{
	const wz__perceel_rij *rij = &r->overzicht.perceel[regel->perceel].rij;
	char periode[WZ_FORMAT_SIZE];
	wz__buf_clear(out);
	wz__buf_text(out, totaal ? soort->alles
	                  : soort->groepering == WZ__PER_STADSDEEL ? rij->stadsdeel
	                  : soort->groepering == WZ__PER_AANBIEDER ? rij->aanbieder : rij->opdracht);
	if (eigen_jaar(r, soort))
		wz__buf_format(out, " in %s", wz_periode_format(periode, regel->periode));
	if (soort->groepering == WZ__PER_OPDRACHT && !totaal)
		wz__buf_format(out, "\n%s", rij->titel);
}

static void rij(wz_table *table, const wz__realisatie *r, const groepverslag *soort,
                const wz__regel *regel, bool totaal, wz__buf *buf)
{
	const wz__perceel_rij *perceel = &r->overzicht.perceel[regel->perceel].rij;
	size_t af = soort->eerste;
	wz_table_row(table, totaal ? WZ_ROW_TOTAL : WZ_ROW_DATA, 0);
	if (af == NUMMER && !totaal) {
		wz_table_text(table, NUMMER, perceel->opdracht);
		wz_table_text(table, TITEL, perceel->titel);
	}
	naam_van(r, soort, regel, totaal, buf);
	wz_table_text(table, NAAM - af, wz__buf_str(buf));
	wz_table_value(table, PERCELEN - af, regel->percelen);
	wz__cel_periode(table, PERIODE - af, regel->periode);
	wz__telcellen(table, TELLING - af, &regel->stand);
	int64_t som = wz__stand_totaal(&regel->stand);
	wz_table_value(table, TOTAAL_MINSTENS - af, som - regel->stand.minder_totaal);
	wz_table_value(table, TOTAAL_HOOGSTENS - af, som + regel->stand.meer_totaal);
}

static wz_status vul_tabel(wz_dossier *dossier, const wz__realisatie *r, const groepverslag *soort,
                           wz_verslag *verslag)
{
	wz_column columns[KOLOMMEN_N];
	wz__buf buf = { 0 };
	for (size_t i = 0; i < KOLOMMEN_N; i++)
		columns[i] = soort->columns[i];
	if (!wz__meer_perioden(r) || eigen_jaar(r, soort))
		columns[PERIODE].use = WZ_USE_MACHINE;
	wz__telkolommen_kies(r, columns, TELLING);
	const size_t n = KOLOMMEN_N - soort->eerste;
	const wz_column *eigen = wz_verslag_columns(verslag, columns + soort->eerste, n);
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, soort->meervoud, eigen, n);
	for (size_t i = 0; i < r->lijst[0].n; i++)
		rij(table, r, soort, &r->lijst[0].regel[i], false, &buf);
	for (size_t i = 0; r->lijst[0].n > r->lijst[1].n && i < r->lijst[1].n; i++)
		rij(table, r, soort, &r->lijst[1].regel[i], true, &buf);
	wz__beeld_standen(r, soort->groepering, wz_verslag_get_title(verslag), soort->alles, verslag,
	                  &buf);
	wz_status status = buf.failed ? wz__nomem(dossier) : WZ_OK;
	wz__buf_free(&buf);
	return status;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *gevraagd,
                     wz_verslag *verslag)
{
	const vraag *v = gevraagd;
	wz__groepering groepering[] = { v->soort->groepering, WZ__ALLES };
	wz__realisatie r = { 0 };
	wz_status status = wz__realisatie_lees(dossier, keuze, v->options, groepering, 2, &r);
	if (status == WZ_OK) {
		wz_verslag_title(verslag, v->soort->title);
		status = wz__realisatie_noem(dossier, &r, v->options->basis, v->soort->meervoud, verslag);
		if (status == WZ_OK)
			status = vul_tabel(dossier, &r, v->soort, verslag);
		wz__realisatie_legenda(&r, verslag);
	}
	wz__realisatie_free(&r);
	return status;
}

static wz_status verslag_van(wz_dossier *dossier, const char *naam, const groepverslag *soort,
                             const wz_report_options *options, wz_verslag **out)
{
	static const wz_report_options geen = { 0 };
	vraag v = { soort, options ? options : &geen };
	return wz__lijst(dossier, naam, &v.options->filter, vul, &v, out);
}

wz_status wz_report_stadsdelen(wz_dossier *dossier, const wz_report_options *options,
                               wz_verslag **out)
{
	return verslag_van(dossier, "stadsdeel report", &stadsdelen, options, out);
}

wz_status wz_report_aanbieders(wz_dossier *dossier, const wz_report_options *options,
                               wz_verslag **out)
{
	return verslag_van(dossier, "aanbieder report", &aanbieders, options, out);
}

wz_status wz_report_opdrachten(wz_dossier *dossier, const wz_report_options *options,
                               wz_verslag **out)
{
	return verslag_van(dossier, "opdracht report", &opdrachten, options, out);
}
