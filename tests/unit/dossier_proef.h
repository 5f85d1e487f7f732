/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of whole dossiers share: one in a folder of its own, imports
 * from text, and what a report says as text. Through the public headers. */
#ifndef DOSSIER_PROEF_H
#define DOSSIER_PROEF_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <welzijn/afspraak.h>
#include <welzijn/import.h>
#include <welzijn/rapportage.h>
#include <welzijn/report.h>
#include <welzijn/resultaat.h>
#include <welzijn/vaststelling.h>

#include "base/buf.h"
#include "zonder_signalen.h"

#define LENGTE(lijst) (sizeof(lijst) / sizeof((lijst)[0]))

enum { DAARNA = 20180115 };

/* A dossier in a folder of its own. */
typedef struct proef {
	char map[32], pad[48];
	wz_dossier *dossier;
} proef;

static inline void proef_maak(proef *p)
{
	strcpy(p->map, "/tmp/welzijn-XXXXXX");
	assert_non_null(mkdtemp(p->map));
	snprintf(p->pad, sizeof p->pad, "%s/welzijn.db", p->map);
	assert_int_equal(wz_create(&p->dossier, p->pad), WZ_OK);
	wz_dossier_clock(p->dossier, DAARNA, "2018-01-15T00:00:00Z");
	wz_dossier_actor(p->dossier, "toets", "toets");
}

static inline void proef_weg(proef *p)
{
	wz_close(p->dossier);
	assert_int_equal(unlink(p->pad), 0);
	assert_int_equal(rmdir(p->map), 0);
}

static inline wz_periode periode(const char *tekst)
{
	wz_periode p;
	assert_true(wz_periode_parse(tekst, &p));
	return p;
}

/* A failure with what the library says of it. */
static inline void moet(wz_dossier *dossier, wz_status status)
{
	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
}

static inline wz_status lees_opdracht(wz_dossier *dossier, const char *naam, const char *tekst)
{
	const wz_source bron = { naam, tekst, strlen(tekst) };
	wz_import *import;
	wz_status status = wz_import_opdracht(dossier, &bron, 1, NULL, &import);
	wz_import_free(import);
	return status;
}

static inline wz_status lees_rapport(wz_dossier *dossier, const char *naam, const char *tekst,
                                     const char *over, bool supersede)
{
	const wz_source bron = { naam, tekst, strlen(tekst) };
	const wz_import_options opties = { .periode = periode(over), .supersede = supersede };
	wz_import *import;
	wz_status status = wz_import_jaarrapportage(dossier, &bron, 1, &opties, &import);
	wz_import_free(import);
	return status;
}

static inline wz_status naar_buf(void *context, const char *bytes, size_t n)
{
	wz__buf_append(context, bytes, n);
	return WZ_OK;
}

/* What a report says, added to `uit`; frees the report. */
static inline void schrijf(wz__buf *uit, wz_dossier *dossier, wz_status status, wz_verslag *verslag,
                           wz_format format)
{
	const wz_sink sink = { naar_buf, uit };
	moet(dossier, status);
	assert_int_equal(wz_write(verslag, format, NULL, &sink), WZ_OK);
	wz_verslag_free(verslag);
}

/* The four reports over these periods, counted one way. */
static inline void schrijf_rapporten(wz__buf *uit, wz_dossier *dossier, const wz_report_options *opties)
{
	static wz_status (*const rapporten[])(wz_dossier *, const wz_report_options *, wz_verslag **) = {
		wz_report_percelen, wz_report_stadsdelen, wz_report_aanbieders, wz_report_opdrachten
	};
	for (size_t i = 0; i < LENGTE(rapporten); i++) {
		wz_verslag *verslag = NULL;
		wz_status status = rapporten[i](dossier, opties, &verslag);
		schrijf(uit, dossier, status, verslag, WZ_FORMAT_CSV);
	}
}

/* Without the signals, which also depend on what was done before. */
static inline void schrijf_tellingen(wz__buf *uit, wz_dossier *dossier, const wz_report_options *opties)
{
	schrijf_rapporten(uit, dossier, opties);
	zonder_signalen(uit->bytes);
}

/* The kept totals equal counting from scratch, and all else is sound. */
static inline void moet_kloppen(wz_dossier *dossier, const char *waarna)
{
	wz_verslag *verslag = NULL;
	wz__buf uit = { 0 };
	wz_status status = wz_dossier_check(dossier, &verslag);
	if (status == WZ_OK) {
		wz_verslag_free(verslag);
		return;
	}
	if (verslag != NULL)
		schrijf(&uit, dossier, WZ_OK, verslag, WZ_FORMAT_CSV);
	print_error("after %s: %s\n%s", waarna, wz_errmsg(dossier), wz__buf_str(&uit));
	wz__buf_free(&uit);
	fail();
}

/* Drawn numbers that are the same everywhere. */
typedef struct loting {
	uint64_t staat;
} loting;

static inline uint32_t trek(loting *l, uint32_t onder)
{
	l->staat = l->staat * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(l->staat >> 33) % onder;
}

/* A contract of two years: two providers, four lots, five items each, that
 * between them have every direction and every way of counting. */
static const char opdracht_csv[] =
	"opdracht,titel,opdrachtgever,soort,begin,eind\n"
	"O,Proef,Gemeente,subsidie,2016-01-01,2017-12-31\n";
static const char percelen_csv[] =
	"perceel,stadsdeel,thema,aanbieder\n"
	"1,Noord,Een,Alfa\n2,Zuid,Twee,Alfa\n3,Noord,Drie,Beta\n4,Zuid,Vier,Beta\n";
static const char afspraken_csv[] =
	"perceel,afspraak,omschrijving,doel,eenheid,richting,telling,nulmeting,vervallen\n"
	"1,1.1,a,20,bewoners,minimaal,som,,\n1,1.2,b,4,klachten,maximaal,som,,\n"
	"1,1.3,c,10,punten,toename,stand,5,\n1,1.4,d,,,ja/nee,,,\n1,1.5,e,8,keer,minimaal,cumulatief,,\n"
	"2,2.1,a,20,bewoners,minimaal,som,,\n2,2.2,b,6,keer,minimaal,maximum,,\n"
	"2,2.3,c,10,punten,afname,stand,,\n2,2.4,d,30,uren,minimaal,som,,\n2,2.5,e,5,keer,minimaal,som,,2017-03-01\n"
	"3,3.1,a,20,bewoners,minimaal,som,,\n3,3.2,b,4,klachten,maximaal,som,,\n"
	"3,3.3,c,12,leden,minimaal,stand,,\n3,3.4,d,,,,,,\n3,3.5,e,8,keer,minimaal,som,,\n"
	"4,4.1,a,20,bewoners,minimaal,som,,\n4,4.2,b,9,dagen,maximaal,maximum,,\n"
	"4,4.3,c,10,punten,toename,som,40,\n4,4.4,d,,,ja/nee,,,\n4,4.5,e,8,keer,minimaal,som,,\n";

static inline void proef_opdracht(wz_dossier *dossier)
{
	moet(dossier, lees_opdracht(dossier, "opdracht.csv", opdracht_csv));
	moet(dossier, lees_opdracht(dossier, "percelen.csv", percelen_csv));
	moet(dossier, lees_opdracht(dossier, "afspraken.csv", afspraken_csv));
}

static const char kop[] =
	"perceel,afspraak,resultaat,status,aantal,grens,eenheid,herkomst,deelgebied\n";

/* One row of a report on a lot: anything that a provider might write. `statussen`
 * false leaves the statuses out, as does `getallen` the numbers. */
static inline void trek_rij(loting *l, wz__buf *uit, unsigned perceel, bool statussen, bool getallen)
{
	static const char *const status[] = { "gerealiseerd", "deels gerealiseerd", "niet gerealiseerd",
		                              "onbekend", "doorlopend", "" };
	static const char *const grens[] = { "", "precies", "minstens", "hoogstens", "ongeveer" };
	static const char *const eenheid[] = { "", "", "bewoners", "keer", "klachten", "punten", "uren", "euro" };
	static const char *const herkomst[] = { "", "gemeten", "geteld", "geschat", "onbekend" };
	static const char *const gebied[] = { "", "", "Oost", "West" };
	uint32_t eerste = trek(l, 7), tweede = trek(l, 12), s = trek(l, 6), aantal = trek(l, 25);
	const char *woord = statussen ? status[getallen ? s : s % 5] : "";
	wz__buf_format(uit, "%u,", perceel);
	if (eerste < 5)
		wz__buf_format(uit, "%u.%u", perceel, eerste + 1);
	if (eerste < 5 && tweede < 5 && tweede != eerste)
		wz__buf_format(uit, "+%u.%u", perceel, tweede + 1);
	wz__buf_format(uit, ",tekst %u,%s,", trek(l, 8), woord);
	if (getallen && (*woord == '\0' || trek(l, 3) != 0))
		wz__buf_format(uit, "%u,%s,%s,%s,%s\n", aantal, grens[trek(l, 3) != 0 ? 0 : trek(l, 5)],
		               eenheid[trek(l, 8)], herkomst[trek(l, 5)], gebied[trek(l, 4)]);
	else
		wz__buf_text(uit, ",,,,\n");
}

#endif
