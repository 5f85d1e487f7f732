/* SPDX-License-Identifier: EUPL-1.2 */
/* After any acts the kept totals equal counting from scratch; drawn acts, with a
 * fixed seed. And two dossiers can be open at once. */
#include "dossier_proef.h"

enum { DADEN = 500 };

/* What the acts have done so far. */
typedef struct spel {
	loting l;
	wz_dossier *dossier;
	unsigned gelukt[8]; /* by kind of act */
	unsigned bestanden;
	char daad[96];
} spel;

/* An act may be refused, but only for these reasons. */
static void tel(spel *s, unsigned soort, wz_status status)
{
	if (status == WZ_OK)
		s->gelukt[soort]++;
	else if (status != WZ_ERR_DATA && status != WZ_ERR_USAGE && status != WZ_ERR_NOT_FOUND)
		fail_msg("%s: %s: %s", s->daad, wz_status_name(status), wz_errmsg(s->dossier));
}

static const char *trek_afspraak(loting *l, char nummer[16])
{
	snprintf(nummer, 16, "%u.%u", 1 + trek(l, 4), 1 + trek(l, 5));
	return nummer;
}

static const char *trek_periode(loting *l)
{
	static const char *const perioden[] = { "2016", "2016-H1", "2016-H2", "2016-Q1", "2016-Q4", "2017" };
	return perioden[trek(l, LENGTE(perioden))];
}

static void doe_rapport(spel *s, bool supersede)
{
	wz__buf tekst = { 0 };
	char naam[16];
	const char *over = trek_periode(&s->l);
	unsigned eerste = 1 + 2 * trek(&s->l, 2), welke = trek(&s->l, 3);
	snprintf(naam, sizeof naam, "%u.csv", s->bestanden++);
	snprintf(s->daad, sizeof s->daad, "import %s over %s%s", naam, over, supersede ? ", superseding" : "");
	wz__buf_text(&tekst, kop);
	for (unsigned n = 1 + trek(&s->l, 8); n > 0; n--) {
		if (welke != 1)
			trek_rij(&s->l, &tekst, eerste, true, true);
		if (welke != 0)
			trek_rij(&s->l, &tekst, eerste + 1, true, true);
	}
	tel(s, supersede ? 1 : 0, lees_rapport(s->dossier, naam, wz__buf_str(&tekst), over, supersede));
	wz__buf_free(&tekst);
}

static void doe_link(spel *s, bool link)
{
	char een[16], twee[16];
	const char *const afspraken[] = { trek_afspraak(&s->l, een), trek_afspraak(&s->l, twee) };
	int64_t nr = 1 + trek(&s->l, 40 + 4 * s->bestanden);
	size_t n = 1 + trek(&s->l, 2);
	snprintf(s->daad, sizeof s->daad, "%s %d %s", link ? "link" : "unlink", (int)nr, een);
	if (link)
		tel(s, 2, wz_resultaat_link(s->dossier, nr, afspraken, n, NULL));
	else
		tel(s, 3, wz_resultaat_unlink(s->dossier, nr, afspraken, trek(&s->l, 2) ? n : 0, NULL));
}

static void doe_intrekken(spel *s)
{
	int64_t nr = 1 + trek(&s->l, s->bestanden + 1);
	snprintf(s->daad, sizeof s->daad, "withdraw %d", (int)nr);
	tel(s, 4, wz_rapportage_withdraw(s->dossier, nr, "een vergissing"));
}

static void doe_vaststelling(spel *s)
{
	char nummer[16];
	const wz_vaststelling v = { .afspraak = trek_afspraak(&s->l, nummer),
		                    .periode = periode(trek_periode(&s->l)),
		                    .status = (wz_realisatie)(1 + trek(&s->l, 5)),
		                    .reden = "gezien" };
	snprintf(s->daad, sizeof s->daad, "vaststelling on %s", nummer);
	tel(s, 5, wz_vaststelling_add(s->dossier, &v));
	tel(s, 5, wz_nulmeting_add(s->dossier, nummer, trek(&s->l, 100) * 1000, 0, NULL));
}

/* The contract again, with another unit and another target. */
static void doe_opdracht(spel *s)
{
	static const char *const eenheden[] = { "bewoners", "inwoners", "keer", "punten", "uren", "" };
	char nummer[16], tekst[256];
	trek_afspraak(&s->l, nummer);
	snprintf(tekst, sizeof tekst, "perceel,afspraak,omschrijving,doel,eenheid\n%c,%s,nieuw,%u,%s\n", nummer[0],
	         nummer, trek(&s->l, 3) ? 20 : 7, eenheden[trek(&s->l, LENGTE(eenheden))]);
	if (nummer[2] == '4') /* without numbers */
		snprintf(tekst, sizeof tekst, "perceel,afspraak,omschrijving\n%c,%s,nieuw %u\n", nummer[0], nummer,
		         trek(&s->l, 9));
	snprintf(s->daad, sizeof s->daad, "contract again: %s", nummer);
	tel(s, 6, lees_opdracht(s->dossier, "afspraken.csv", tekst));
}

static void doe_iets(spel *s)
{
	switch (trek(&s->l, 10)) {
	case 0:
	case 1:
		doe_rapport(s, false);
		break;
	case 2:
		doe_rapport(s, true);
		break;
	case 3:
	case 4:
	case 5:
		doe_link(s, true);
		break;
	case 6:
		doe_link(s, false);
		break;
	case 7:
		doe_intrekken(s);
		break;
	case 8:
		doe_vaststelling(s);
		break;
	default:
		doe_opdracht(s);
		break;
	}
}

/* How many rows the kept totals have, by way of withdrawing what counts. */
static void alles_intrekken(spel *s)
{
	wz__buf voor = { 0 }, na = { 0 };
	const wz_report_options opties = { .count = WZ_COUNT_RESULTATEN };
	proef leeg;
	/* What a withdrawn report had replaced counts again, so go on until nothing does. */
	for (unsigned ronde = 0; ronde < s->bestanden; ronde++)
		for (int64_t nr = s->bestanden; nr > 0; nr--)
			(void)wz_rapportage_withdraw(s->dossier, nr, "alles");
	moet_kloppen(s->dossier, "withdrawing all");
	proef_maak(&leeg);
	proef_opdracht(leeg.dossier);
	schrijf_tellingen(&voor, leeg.dossier, &opties);
	schrijf_tellingen(&na, s->dossier, &opties);
	assert_string_equal(wz__buf_str(&na), wz__buf_str(&voor));
	proef_weg(&leeg);
	wz__buf_free(&voor);
	wz__buf_free(&na);
}

static void speel(uint64_t zaad)
{
	spel s = { .l = { zaad } };
	proef p;
	proef_maak(&p);
	proef_opdracht(p.dossier);
	s.dossier = p.dossier;
	for (int i = 0; i < DADEN; i++) {
		doe_iets(&s);
		moet_kloppen(p.dossier, s.daad);
	}
	/* Each kind of act was done, not only refused. */
	for (unsigned i = 0; i < 7; i++)
		if (s.gelukt[i] < 5)
			fail_msg("acts of kind %u: %u", i, s.gelukt[i]);
	alles_intrekken(&s);
	proef_weg(&p);
}

static void daden_een(void **state)
{
	(void)state;
	speel(31);
}

static void daden_twee(void **state)
{
	(void)state;
	speel(32);
}

/* Links made by hand move along with a correction, and are counted where they are. */
static void correctie_met_handwerk(void **state)
{
	static const char *const afspraak[] = { "1.1" };
	proef p;
	(void)state;
	proef_maak(&p);
	proef_opdracht(p.dossier);
	moet(p.dossier, lees_rapport(p.dossier, "een.csv",
	                             "perceel,afspraak,resultaat,status\n1,,a,gerealiseerd\n1,1.2,b,onbekend\n",
	                             "2016", false));
	moet(p.dossier, wz_resultaat_link(p.dossier, 1, afspraak, 1, NULL));
	moet(p.dossier, wz_resultaat_unlink(p.dossier, 2, NULL, 0, NULL));
	moet_kloppen(p.dossier, "linking by hand");
	moet(p.dossier, lees_rapport(p.dossier, "twee.csv",
	                             "perceel,afspraak,resultaat,status\n1,1.2,b,gerealiseerd\n"
	                             "1,,a,niet gerealiseerd\n",
	                             "2016", true));
	moet_kloppen(p.dossier, "a correction with links made by hand");
	proef_weg(&p);
}

/* Each keeps its own contents, statements and last failure. */
static void twee_dossiers(void **state)
{
	proef een, twee;
	spel a = { .l = { 41 } }, b = { .l = { 41 } };
	wz__buf uit_een = { 0 }, uit_twee = { 0 };
	const wz_report_options opties = { .count = WZ_COUNT_AFSPRAKEN };
	(void)state;
	proef_maak(&een);
	proef_maak(&twee);
	proef_opdracht(een.dossier);
	assert_int_equal(wz_resultaat_link(twee.dossier, 7, (const char *const[]){ "1.1" }, 1, NULL), WZ_ERR_NOT_FOUND);
	assert_string_equal(wz_errmsg(een.dossier), "");
	assert_string_equal(wz_errmsg(twee.dossier), "er is geen resultaat 7 (zie 'welzijn resultaat list')");
	proef_opdracht(twee.dossier);
	a.dossier = een.dossier;
	b.dossier = twee.dossier;
	for (int i = 0; i < 60; i++) {
		doe_iets(&a);
		doe_iets(&b);
	}
	moet_kloppen(een.dossier, "acts on two dossiers");
	moet_kloppen(twee.dossier, "acts on two dossiers");
	schrijf_rapporten(&uit_een, een.dossier, &opties);
	schrijf_rapporten(&uit_twee, twee.dossier, &opties);
	assert_string_equal(wz__buf_str(&uit_een), wz__buf_str(&uit_twee));
	proef_weg(&een);
	doe_rapport(&b, true);
	moet_kloppen(twee.dossier, "closing the other");
	proef_weg(&twee);
	wz__buf_free(&uit_een);
	wz__buf_free(&uit_twee);
}

/* One file opened twice: the one sees what the other stored. */
static void een_dossier_tweemaal(void **state)
{
	proef p;
	wz_dossier *lezer = NULL;
	wz__buf voor = { 0 }, na = { 0 };
	const wz_report_options opties = { .count = WZ_COUNT_RESULTATEN };
	(void)state;
	proef_maak(&p);
	proef_opdracht(p.dossier);
	assert_int_equal(wz_open(&lezer, p.pad, WZ_OPEN_READ), WZ_OK);
	wz_dossier_clock(lezer, DAARNA, "2018-01-15T00:00:00Z");
	schrijf_rapporten(&voor, lezer, &opties);
	moet(p.dossier, lees_rapport(p.dossier, "r.csv", "perceel,resultaat,status\n1,a,gerealiseerd\n", "2016",
	                             false));
	schrijf_rapporten(&na, lezer, &opties);
	assert_string_not_equal(wz__buf_str(&na), wz__buf_str(&voor));
	wz__buf_clear(&voor);
	schrijf_rapporten(&voor, p.dossier, &opties);
	assert_string_equal(wz__buf_str(&na), wz__buf_str(&voor));
	assert_int_not_equal(wz_rapportage_withdraw(lezer, 1, "mag niet"), WZ_OK);
	wz_close(lezer);
	wz__buf_free(&voor);
	wz__buf_free(&na);
	proef_weg(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(correctie_met_handwerk),
		cmocka_unit_test(daden_een),
		cmocka_unit_test(daden_twee),
		cmocka_unit_test(twee_dossiers),
		cmocka_unit_test(een_dossier_tweemaal),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
