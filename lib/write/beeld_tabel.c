/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of a picture as a table. For a person a row has one name, of two lines; programs
 * have them apart. A column that says nothing is for programs only. */
#include "base/buf.h"
#include "write/beeld.h"
#include "write/verslag.h"

enum { NAAM, LABEL, ONDER, EIGEN }; /* the first columns of all */
#define NAMEN(kop)                                                                                 \
	[NAAM] = { "rij", kop, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },                                    \
	[LABEL] = { "naam", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },                               \
	[ONDER] = { "toelichting", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }

static wz_table *tabel(const wz_beeld *beeld, wz_verslag *verslag, const wz_column *columns,
                       size_t n)
{
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "beeld",
	                                   wz_verslag_columns(verslag, columns, n), n);

	wz_table_caption(table, beeld->title);
	return table;
}

static void namen(wz_table *table, wz_row_kind kind, const char *label, const char *onder,
                  wz__buf *buf)
{
	bool beide = onder != NULL && onder[0] != '\0';

	wz_table_row(table, kind, 0);
	wz__buf_clear(buf);
	wz__buf_format(buf, "%s%s%s", label != NULL ? label : "", beide ? "\n" : "",
	               beide ? onder : "");
	wz_table_text(table, NAAM, wz__buf_str(buf));
	wz_table_text(table, LABEL, label);
	wz_table_text(table, ONDER, beide ? onder : NULL);
}

enum { S_TOTAAL = EIGEN, S_SIGNALEN = S_TOTAAL + WZ_REALISATIES, S_N };
static const wz_column stand_kolommen[S_N] = {
	NAMEN("naam"),
	[S_TOTAAL] = { "totaal", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	{ "gerealiseerd", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	{ "deels_gerealiseerd", "deels gerealiseerd", WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	{ "niet_gerealiseerd", "niet gerealiseerd", WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	{ "onbekend", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	{ "doorlopend", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	[S_SIGNALEN] = { "signalen", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
};

/* A sum that is too large to be one is missing. */
static void stand_cellen(wz_table *table, const wz_beeld_stand *stand)
{
	int64_t sum = 0;
	bool past = true;

	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		past = past && stand->per[s] >= 0 && stand->per[s] <= INT64_MAX - sum;
		sum += past ? stand->per[s] : 0;
		wz_table_value(table, S_TOTAAL + (size_t)s, stand->per[s]);
	}
	if (past)
		wz_table_value(table, S_TOTAAL, sum);
	wz_table_value(table, S_SIGNALEN, stand->signalen);
}

static wz_table *stand_tabel(const wz_beeld *beeld, wz_verslag *verslag, wz__buf *buf)
{
	wz_column columns[S_N];
	int64_t signalen = 0;

	for (size_t i = 0; i < S_N; i++)
		columns[i] = stand_kolommen[i];
	for (size_t i = 0; i < beeld->n; i++)
		signalen |= beeld->rij[i].is.stand.signalen;
	if (signalen == 0)
		columns[S_SIGNALEN].use = WZ_USE_MACHINE;
	wz_table *table = tabel(beeld, verslag, columns, S_N);

	for (size_t i = 0; i < beeld->n; i++) {
		const wz_beeld_stand *stand = &beeld->rij[i].is.stand;

		namen(table, stand->totaal ? WZ_ROW_TOTAL : WZ_ROW_DATA, stand->label, stand->onder, buf);
		stand_cellen(table, stand);
	}
	return table;
}

enum {
	V_STATUS = EIGEN,
	V_GETAL,
	V_DOEL,
	V_EENHEID,
	V_VAN,
	V_TOT,
	V_BEHAALD,
	V_DEEL,
	V_WAAROM,
	V_SIGNALEN,
	V_N
};
static const wz_column voortgang_kolommen[V_N] = {
	NAMEN("afspraak"),
	[V_STATUS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_BOTH, false },
	[V_GETAL] = { "status_getal", "≠ volgens getal", WZ_TYPE_REALISATIE, WZ_USE_BOTH, false },
	[V_DOEL] = { "doel", NULL, WZ_TYPE_NUMBER, WZ_USE_BOTH, false },
	[V_EENHEID] = { "eenheid", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[V_VAN] = { "behaald_minstens", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[V_TOT] = { "behaald_hoogstens", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false },
	[V_BEHAALD] = { "behaald", NULL, WZ_TYPE_NUMBER, WZ_USE_HUMAN, false },
	[V_DEEL] = { "deel_van_doel", "% van doel", WZ_TYPE_PERCENT, WZ_USE_BOTH, false },
	[V_WAAROM] = { "opmerking", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[V_SIGNALEN] = { "signalen", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
};

static void erbij(wz__buf *out, const char *words)
{
	wz__buf_format(out, "%s%s", out->size > 0 ? "; " : "", words);
}

/* What the numbers do not say by themselves. */
static void opmerking(wz__buf *out, const wz_beeld_voortgang *rij)
{
	bool van = rij->van != WZ_GETAL_GEEN, tot = rij->tot != WZ_GETAL_GEEN;

	wz__buf_clear(out);
	if (!van && !tot && rij->waarom != NULL && rij->waarom[0] != '\0')
		erbij(out, rij->waarom);
	if (rij->ongeveer && (van || tot))
		erbij(out, "ongeveer");
	if (van != tot)
		erbij(out, van ? "dit of meer" : "dit of minder");
	if (rij->hoogstens)
		erbij(out, "doel: hoogstens");
}

/* In hundredths of a per cent, cut off; only of a number that is certain. */
static void deel(wz_table *table, const wz_beeld_voortgang *rij)
{
	double share;

	if (rij->van == WZ_GETAL_GEEN || rij->van != rij->tot || rij->doel <= 0)
		return;
	share = (double)rij->van / (double)rij->doel * 10000;
	if (share < 1e15 && share > -1e15)
		wz_table_value(table, V_DEEL, (int64_t)(share + (share < 0 ? -1e-6 : 1e-6)));
}

static void voortgang_cellen(wz_table *table, const wz_beeld_voortgang *rij, wz__buf *buf)
{
	wz_getal known = rij->van != WZ_GETAL_GEEN ? rij->van : rij->tot;

	wz_table_value(table, V_STATUS, rij->status);
	if (rij->getal != WZ_REALISATIE_GEEN)
		wz_table_value(table, V_GETAL, rij->getal);
	wz_table_value(table, V_DOEL, rij->doel);
	wz_table_text(table, V_EENHEID, rij->eenheid);
	wz_table_value(table, V_VAN, rij->van);
	wz_table_value(table, V_TOT, rij->tot);
	wz_table_value(table, V_BEHAALD, known);
	if (rij->van != WZ_GETAL_GEEN && rij->tot != WZ_GETAL_GEEN)
		wz_table_range(table, V_BEHAALD, rij->van, rij->tot);
	deel(table, rij);
	opmerking(buf, rij);
	wz_table_text(table, V_WAAROM, buf->size > 0 ? wz__buf_str(buf) : NULL);
	wz_table_value(table, V_SIGNALEN, rij->signalen);
}

static wz_table *voortgang_tabel(const wz_beeld *beeld, wz_verslag *verslag, wz__buf *buf)
{
	wz_column columns[V_N];
	bool signalen = false, waarom = false, eenheid = false, aandeel = false, getal = false;

	for (size_t i = 0; i < V_N; i++)
		columns[i] = voortgang_kolommen[i];
	for (size_t i = 0; i < beeld->n; i++) {
		const wz_beeld_voortgang *rij = &beeld->rij[i].is.voortgang;

		signalen = signalen || rij->signalen != 0;
		getal = getal || rij->getal != WZ_REALISATIE_GEEN;
		opmerking(buf, rij);
		waarom = waarom || buf->size > 0;
		eenheid = eenheid || (rij->eenheid != NULL && rij->eenheid[0] != '\0');
		aandeel = aandeel || (rij->van != WZ_GETAL_GEEN && rij->van == rij->tot && rij->doel > 0);
	}
	columns[V_SIGNALEN].use = signalen ? WZ_USE_BOTH : WZ_USE_MACHINE;
	columns[V_GETAL].use = getal ? WZ_USE_BOTH : WZ_USE_MACHINE;
	columns[V_WAAROM].use = waarom ? WZ_USE_BOTH : WZ_USE_MACHINE;
	columns[V_EENHEID].use = eenheid ? WZ_USE_BOTH : WZ_USE_MACHINE;
	columns[V_DEEL].use = aandeel ? WZ_USE_BOTH : WZ_USE_MACHINE;
	wz_table *table = tabel(beeld, verslag, columns, V_N);

	for (size_t i = 0; i < beeld->n; i++) {
		namen(table, WZ_ROW_DATA, beeld->rij[i].is.voortgang.label, NULL, buf);
		voortgang_cellen(table, &beeld->rij[i].is.voortgang, buf);
	}
	return table;
}

enum { T_BEGIN = EIGEN, T_EIND, T_VERLENGD, T_VERLENGBAAR, T_DEADLINES, T_N };
static const wz_column tijdlijn_kolommen[T_N] = {
	NAMEN("naam"),
	[T_BEGIN] = { "begin", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[T_EIND] = { "eind", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[T_VERLENGD] = { "verlengd_tot", "verlengd tot", WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[T_VERLENGBAAR] = { "verlengbaar_tot", "verlengbaar tot", WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[T_DEADLINES] = { "deadlines", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

/* "31-12-2016 (3), 1-7-2017": each day once, with how often. */
static void deadlines(wz__buf *out, const wz_beeld_tijdvak *vak)
{
	char day[WZ_FORMAT_SIZE];

	wz__buf_clear(out);
	for (size_t i = 0, n; i < vak->n_deadlines; i += n) {
		for (n = 1; i + n < vak->n_deadlines && vak->deadline[i + n] == vak->deadline[i];)
			n++;
		wz__buf_format(out, "%s%s", i > 0 ? ", " : "", wz_datum_dutch(day, vak->deadline[i]));
		if (n > 1)
			wz__buf_format(out, " (%zu)", n);
	}
}

static wz_table *tijdlijn_tabel(const wz_beeld *beeld, wz_verslag *verslag, wz__buf *buf)
{
	wz_column columns[T_N];
	bool deadline = false;

	for (size_t i = 0; i < T_N; i++)
		columns[i] = tijdlijn_kolommen[i];
	for (size_t i = 0; i < beeld->n; i++)
		deadline = deadline || beeld->rij[i].is.tijdvak.n_deadlines > 0;
	columns[T_DEADLINES].use = deadline ? WZ_USE_BOTH : WZ_USE_MACHINE;
	wz_table *table = tabel(beeld, verslag, columns, T_N);

	for (size_t i = 0; i < beeld->n; i++) {
		const wz_beeld_tijdvak *vak = &beeld->rij[i].is.tijdvak;

		namen(table, WZ_ROW_DATA, vak->label, vak->onder, buf);
		wz_table_value(table, T_BEGIN, vak->begin);
		wz_table_value(table, T_EIND, vak->eind);
		wz_table_value(table, T_VERLENGD, vak->verlengd);
		wz_table_value(table, T_VERLENGBAAR, vak->verlengbaar);
		deadlines(buf, vak);
		wz_table_text(table, T_DEADLINES, buf->size > 0 ? wz__buf_str(buf) : NULL);
	}
	return table;
}

wz_table *wz_beeld_table(const wz_beeld *beeld, wz_verslag *verslag)
{
	wz__buf buf = { 0 };
	wz_table *table;

	if (beeld->kind == WZ_BEELD_STAND)
		table = stand_tabel(beeld, verslag, &buf);
	else if (beeld->kind == WZ_BEELD_VOORTGANG)
		table = voortgang_tabel(beeld, verslag, &buf);
	else
		table = tijdlijn_tabel(beeld, verslag, &buf);
	if (buf.failed)
		verslag->status = WZ_ERR_NOMEM;
	wz__buf_free(&buf);
	return table;
}
