/* SPDX-License-Identifier: EUPL-1.2 */
/* Small dossiers for the tests of the status reports, filled by the library's own
 * imports, so that the kept evidence is what it will be. */
#ifndef REPORT_CIJFERS_H
#define REPORT_CIJFERS_H

#include <stdio.h>
#include <unistd.h>

#include "write_hulp.h"
#include "zonder_signalen.h"

#include <welzijn/afspraak.h>
#include <welzijn/import.h>
#include <welzijn/perceel.h>
#include <welzijn/rapportage.h>
#include <welzijn/report.h>
#include <welzijn/vaststelling.h>

#include "store/store.h"

/* A new dossier in a folder of its own; both are gone after sluit. */
static inline wz_dossier *nieuw(void)
{
	char map[] = "/tmp/welzijn-cijfers-XXXXXX", pad[64];
	wz_dossier *dossier = NULL;
	assert_non_null(mkdtemp(map));
	snprintf(pad, sizeof pad, "%s/welzijn.db", map);
	assert_int_equal(wz_create(&dossier, pad), WZ_OK);
	wz_dossier_actor(dossier, "An", "test");
	wz_dossier_clock(dossier, 20200101, "2020-01-01T08:00:00Z");
	return dossier;
}

static inline void sluit(wz_dossier *dossier)
{
	char *pad = strdup(dossier->path);
	wz_close(dossier);
	assert_int_equal(unlink(pad), 0);
	*strrchr(pad, '/') = '\0';
	assert_int_equal(rmdir(pad), 0);
	free(pad);
}

static inline void gelukt(wz_dossier *dossier, wz_status status, wz_import *import)
{
	if (status != WZ_OK && import != NULL && wz_import_faults(import) > 0)
		fail_msg("record %zu: %s: %s", wz_import_fault(import, 0).record,
		         wz_import_fault(import, 0).kolom ? wz_import_fault(import, 0).kolom : "",
		         wz_import_fault(import, 0).message);
	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
	wz_import_free(import);
}

/* Contracts, lots and agreed items. */
static inline void afgesproken(wz_dossier *dossier, const char *opdracht, const char *percelen,
                               const char *afspraken)
{
	wz_source bron[] = { { "opdracht.csv", opdracht, strlen(opdracht) },
		                 { "percelen.csv", percelen, strlen(percelen) },
		                 { "afspraken.csv", afspraken, strlen(afspraken) } };
	wz_import *import = NULL;
	wz_status status = wz_import_opdracht(dossier, bron, 3, NULL, &import);
	gelukt(dossier, status, import);
}

/* A report over one periode; its name must be its own. */
static inline void gemeld(wz_dossier *dossier, const char *naam, const char *periode,
                          const char *rijen)
{
	wz_source bron = { naam, rijen, strlen(rijen) };
	wz_import_options options = { 0 };
	wz_import *import = NULL;
	assert_true(wz_periode_parse(periode, &options.periode));
	wz_status status = wz_import_jaarrapportage(dossier, &bron, 1, &options, &import);
	gelukt(dossier, status, import);
}

typedef wz_status verslag_functie(wz_dossier *dossier, const wz_report_options *options,
                                  wz_verslag **out);

enum { BREED = 120 };

static inline void verslag_is(wz_dossier *dossier, verslag_functie *maak,
                              const wz_report_options *options, wz_format format,
                              const char *expected)
{
	wz_verslag *verslag = NULL;
	wz_status status = maak(dossier, options, &verslag);
	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
	assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
	char *text = geschreven(verslag, format, BREED, false);
	if (format == WZ_FORMAT_CSV)
		zonder_signalen(text);
	assert_string_equal(text, expected);
	free(text);
	wz_verslag_free(verslag);
}

/* Only the rows of a csv, from the column `periode` on. */
static inline void rijen_zijn(wz_dossier *dossier, verslag_functie *maak,
                              const wz_report_options *options, const char *expected)
{
	wz_verslag *verslag = NULL;
	wz__buf rijen = { 0 };
	wz_status status = maak(dossier, options, &verslag);
	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
	char *csv = geschreven(verslag, WZ_FORMAT_CSV, BREED, false);
	zonder_signalen(csv);
	char *rest = strchr(csv, '\n') + 1;
	for (char *regel = strtok(rest, "\n"); regel != NULL; regel = strtok(NULL, "\n"))
		wz__buf_format(&rijen, "%s\n", regel);
	assert_string_equal(wz__buf_str(&rijen), expected);
	wz__buf_free(&rijen);
	free(csv);
	wz_verslag_free(verslag);
}

/* Perioden of a filter, from "2016 2017-Q1". */
static inline wz_report_options in_perioden(const char *tekst)
{
	static wz_periode perioden[8];
	wz_report_options options = { .filter = { .perioden = perioden } };
	char kopie[100];
	snprintf(kopie, sizeof kopie, "%s", tekst);
	for (char *deel = strtok(kopie, " "); deel != NULL; deel = strtok(NULL, " ")) {
		assert_true(options.filter.n_perioden < 8);
		assert_true(wz_periode_parse(deel, &perioden[options.filter.n_perioden++]));
	}
	return options;
}

#define KOP_PERCELEN \
	"opdracht,perceel,stadsdeel,aanbieder,thema,periode,totaal,gerealiseerd,deels_gerealiseerd," \
	"niet_gerealiseerd,onbekend,doorlopend,vervallen\n"

/* One contract over two years, three lots, one of them without agreed items. */
static inline void gewoon(wz_dossier *dossier)
{
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "2016,Wijkwelzijn,Gemeente,aanbesteding,2016-01-01,2017-12-31\n",
	            "perceel,stadsdeel,thema,aanbieder,aanpak\n"
	            "1,Noord,Gezondheid,Radar,Erop af\n"
	            "2,Noord,Jeugd,Alifa,\n"
	            "10,Zuid,Wijk,Radar,\n",
	            "perceel,afspraak,omschrijving,doel,eenheid,richting\n"
	            "1,1.1,Meer bewegen,30,bewoners,minimaal\n"
	            "1,1.2,Een netwerk,,,ja/nee\n"
	            "1,1.10,Minder klachten,5,klachten,maximaal\n"
	            "2,2.1,Huiswerk maken,10,kinderen,minimaal\n");
	gemeld(dossier, "radar.csv", "2016",
	       "perceel,afspraak,resultaat,status,aantal,grens,eenheid,herkomst,toelichting\n"
	       "1,1.1,Yoga,gerealiseerd,21,minstens,bewoners,geteld,Elke week\n"
	       "1,1.2,Er is een netwerk,gerealiseerd,,,,,\n"
	       "1,1.10,Er waren klachten,gerealiseerd,8,,klachten,gemeten,\n"
	       "1,,Markt gehouden,deels gerealiseerd,,,,,\n"
	       "10,,Een bankje,,1,,bankjes,,\n");
}

#endif
