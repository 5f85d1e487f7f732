/* SPDX-License-Identifier: EUPL-1.2 */
/* Per rule on one lot: cases with their exact sentences, and neighbours that must
 * stay silent. */
#ifndef WZ_TEST_SIGNAAL_GEVALLEN_PERCEEL_H
#define WZ_TEST_SIGNAAL_GEVALLEN_PERCEEL_H

#include "evaluate.h"
#include "evaluate/signaal.h"

enum { ITEMS = 6 };

/* An agreed item, and what was reported on it over 2016. */
typedef struct item {
	const char *nummer, *eenheid, *doel, *nulmeting;
	const char *m; /* as signaal_gevallen.h has it, one: "G12", "-M120"; NULL: none */
	wz__richting richting;
	bool noemt_nulmeting, andere_eenheid, gedeeld;
	const char *woorden; /* its own; NULL: none that matter */
	wz__soort soort;
	wz_herkomst herkomst; /* GEEN: geteld */
} item;

/* The lot is in force through 2016; the periode is 2016 and the day after it. */
typedef struct geval {
	const char *zin;   /* of more than one, "\n" between; NULL: silent */
	const char *raakt; /* the items it is about; NULL: not looked at */
	const char *gerapporteerd, *periode; /* "2016-Q1 2016-Q3"; NULL: 2016 */
	wz_datum begin, eind, vandaag;
	item item[ITEMS];
} geval;

#define EEN_ITEM { { .nummer = "3.1" } }

static const geval rapport_ontbreekt[] = {
	{ .zin = "Over 2016 is er geen rapport, maar er liepen wel afspraken", .raakt = "",
	  .gerapporteerd = "", .item = EEN_ITEM },
	{ .zin = "Over 2016-H2 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-H1", .item = EEN_ITEM },
	{ .zin = "Over 2016-H1 en 2016-Q4 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-Q3", .begin = 20160214, .item = EEN_ITEM },
	{ .zin = "Over 2016-Q1 en 2016-Q3 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-Q2", .eind = 20160930, .item = EEN_ITEM },
	{ .zin = "Over 2016-Q2 en 2016-Q4 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-Q3 2016-Q1", .item = EEN_ITEM },
	{ .zin = "Over 2016-Q1 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-H2 2016-Q2 2015", .item = EEN_ITEM },
	{ .zin = "Over 2016-H2 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "", .begin = 20160701, .item = EEN_ITEM },
	{ .zin = "Over 2016-Q2 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-H2", .begin = 20160630, .item = EEN_ITEM },
	{ .zin = "Over 2016-Q2 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-Q1", .eind = 20160401, .item = EEN_ITEM },
	{ .zin = "Over 2016-Q2 is er geen rapport, maar er liepen wel afspraken",
	  .gerapporteerd = "2016-Q1", .periode = "2016-Q2", .vandaag = 20160701, .item = EEN_ITEM },
	{ .item = EEN_ITEM },
	{ .gerapporteerd = "2016-H1 2016-Q4 2016-Q3", .item = EEN_ITEM },
	{ .gerapporteerd = "" },                                     /* no items in force */
	{ .gerapporteerd = "", .vandaag = 20161231, .item = EEN_ITEM },
	{ .gerapporteerd = "2016-Q1", .vandaag = TIJDENS, .item = EEN_ITEM },
	{ .gerapporteerd = "2016-H2", .begin = 20160701, .item = EEN_ITEM },
	{ .gerapporteerd = "2016-Q1", .eind = 20160331, .item = EEN_ITEM },
	{ .gerapporteerd = "2016", .periode = "2016-Q2", .item = EEN_ITEM },
};

/* An effect in people, of which nobody knows how it was found. */
#define LADDER "50 bewoners stijgen 1 trede op de participatieladder"
#define MENSEN(nr, gemeld, tekst) \
	{ .nummer = nr, .eenheid = "bewoners", .doel = "50", .richting = WZ__MINIMAAL, \
	  .m = gemeld, .woorden = tekst, .soort = WZ__EFFECT, .herkomst = WZ_HERKOMST_ONBEKEND }
#define TREDE(nr, gemeld) MENSEN(nr, gemeld, LADDER)
#define ZONDER_BEGIN "1.4 gaat over een verandering bij mensen, maar er is geen meting vooraf"
/* The same, of which one thing is different. */
#define ANDERS(gemeld, eenheid_, doel_, nulmeting_, richting_, soort_, herkomst_) \
	{ .nummer = "1.4", .woorden = LADDER, .m = gemeld, .eenheid = eenheid_, .doel = doel_, \
	  .nulmeting = nulmeting_, .richting = richting_, .soort = soort_, .herkomst = herkomst_ }
#define PROCENTEN { .nummer = "3.6", .doel = "5", .richting = WZ__TOENAME }

static const geval geen_nulmeting[] = {
	{ .zin = "3.6 en 3.7 hebben een doel in procenten, maar er is geen nulmeting; ook 3.1, 3.8 en "
	         "3.9 gaan over die meting", .raakt = "3.6 3.7 3.1 3.8 3.9",
	  .item = { { .nummer = "3.1", .noemt_nulmeting = true }, { .nummer = "3.5" },
	            { .nummer = "3.6", .doel = "5", .richting = WZ__TOENAME, .noemt_nulmeting = true },
	            { .nummer = "3.7", .doel = "10", .richting = WZ__TOENAME },
	            { .nummer = "3.8", .noemt_nulmeting = true },
	            { .nummer = "3.9", .noemt_nulmeting = true } } },
	{ .zin = "3.6 heeft een doel in procenten, maar er is geen nulmeting; ook 3.1 gaat over die "
	         "meting", .raakt = "3.6 3.1",
	  .item = { { .nummer = "3.1", .noemt_nulmeting = true },
	            { .nummer = "3.6", .doel = "5", .richting = WZ__AFNAME } } },
	{ .zin = "3.6 heeft een doel in procenten, maar er is geen nulmeting", .raakt = "3.6",
	  .item = { { .nummer = "3.6", .doel = "5", .nulmeting = "0", .richting = WZ__TOENAME } } },
	/* one that has its own hangs on nothing */
	{ .zin = "3.6 heeft een doel in procenten, maar er is geen nulmeting", .raakt = "3.6",
	  .vandaag = TIJDENS,
	  .item = { { .nummer = "3.6", .doel = "5", .richting = WZ__TOENAME },
	            { .nummer = "3.7", .doel = "5", .nulmeting = "200", .richting = WZ__TOENAME,
	              .noemt_nulmeting = true } } },
	{ .item = { { .nummer = "3.6", .doel = "5", .nulmeting = "200", .richting = WZ__TOENAME } } },
	{ .item = { { .nummer = "3.6", .doel = "5", .nulmeting = "-1", .richting = WZ__AFNAME } } },
	{ .item = { { .nummer = "3.6", .richting = WZ__TOENAME } } },
	{ .item = { { .nummer = "3.6", .doel = "5", .richting = WZ__MINIMAAL } } },
	{ .item = { { .nummer = "3.6", .doel = "5", .richting = WZ__MAXIMAAL } } },
	{ .item = { { .nummer = "3.1", .noemt_nulmeting = true } } },
	{ .gerapporteerd = NULL },
	/* a change in people, beside a target in per cent and alone */
	{ .zin = "3.6 en 3.7 hebben een doel in procenten, maar er is geen nulmeting; 3.4 gaat over een "
	         "verandering bij mensen zonder meting vooraf; ook 3.1, 3.8 en 3.9 gaan over die "
	         "meting", .raakt = "3.6 3.7 3.4 3.1 3.8 3.9",
	  .item = { { .nummer = "3.1", .noemt_nulmeting = true }, TREDE("3.4", "G30"), PROCENTEN,
	            { .nummer = "3.7", .doel = "10", .richting = WZ__TOENAME },
	            { .nummer = "3.8", .noemt_nulmeting = true },
	            { .nummer = "3.9", .noemt_nulmeting = true } } },
	{ .zin = "3.6 heeft een doel in procenten, maar er is geen nulmeting; 3.4 en 3.5 gaan over een "
	         "verandering bij mensen zonder meting vooraf", .raakt = "3.6 3.4 3.5",
	  .item = { TREDE("3.4", "G30"), TREDE("3.5", "G30"), PROCENTEN } },
	{ .zin = "7.1, 7.2 en 7.4 gaan over een verandering bij mensen, maar er is geen meting vooraf",
	  .raakt = "7.1 7.2 7.4",
	  .item = { TREDE("7.1", "G50"), TREDE("7.2", "D12"), { .nummer = "7.3" },
	            TREDE("7.4", "G") } },
	{ .zin = "8.2 gaat over een verandering bij mensen, maar er is geen meting vooraf",
	  .raakt = "8.2", .item = { TREDE("8.2", "G300") } },
	{ .zin = "8.2 gaat over een verandering bij mensen, maar er is geen meting vooraf; ook 8.1 gaat "
	         "over die meting", .raakt = "8.2 8.1",
	  .item = { { .nummer = "8.1", .noemt_nulmeting = true }, TREDE("8.2", "G300") } },
	/* one that names the measurement itself is named once */
	{ .zin = ZONDER_BEGIN, .raakt = "1.4",
	  .item = { { .nummer = "1.4", .eenheid = "bewoners", .doel = "50", .m = "G60",
	              .woorden = LADDER, .soort = WZ__EFFECT, .noemt_nulmeting = true,
	              .herkomst = WZ_HERKOMST_ONBEKEND } } },
	{ .zin = ZONDER_BEGIN, .item = { MENSEN("1.4", "G60", "10 bewoners worden Zelfstandiger") } },
	{ .zin = ZONDER_BEGIN, .item = { MENSEN("1.4", "G60", "50 ouderen zijn minder eenzaam") } },
	{ .zin = ZONDER_BEGIN,
	  .item = { { .nummer = "1.4", .eenheid = " Cliënten", .doel = "5", .m = "G9",
	              .woorden = LADDER, .soort = WZ__EFFECT, .herkomst = WZ_GESCHAT } } },
	{ .zin = ZONDER_BEGIN, .vandaag = TIJDENS, .item = { TREDE("1.4", "G60") } },
	/* and what stays silent: other words, another unit, another kind */
	{ .item = { MENSEN("1.4", "G100", "100 bewoners doen mee") } },
	{ .item = { MENSEN("1.4", "G100", "50 bewoners treden op in het buurthuis") } },
	{ .item = { MENSEN("1.4", "G100", NULL) } },
	{ .item = { ANDERS("G60", "bewoners", "50", NULL, WZ__MINIMAAL, WZ__EFFECT, WZ_GETELD) } },
	{ .item = { ANDERS("G60", "bewoners", "50", NULL, WZ__MINIMAAL, WZ__EFFECT, WZ_GEMETEN) } },
	{ .item = { ANDERS("G8", "waardering", "8", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G80", "procent", "75", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "bewonersgroepen", "50", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "bewoners per ambassadeur", "50", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "", "50", NULL, WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", " ", "50", NULL, WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("N10", "bewoners", "50", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("?", "bewoners", "50", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("L", "bewoners", "50", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS(NULL, "bewoners", "50", NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "bewoners", "50", "20",
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "bewoners", "50", "0",
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "bewoners", "50", NULL,
	                   WZ__MINIMAAL, WZ__PRESTATIE, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "bewoners", "50", NULL,
	                   WZ__MINIMAAL, WZ__SOORT_GEEN, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G40", "bewoners", "50", NULL,
	                   WZ__MAXIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G", "bewoners", "50", NULL,
	                   WZ__JA_NEE, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
	{ .item = { ANDERS("G60", "bewoners", NULL, NULL,
	                   WZ__MINIMAAL, WZ__EFFECT, WZ_HERKOMST_ONBEKEND) } },
};

#define PER { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10" }
#define BEWONERS(gemeld) \
	{ .nummer = "10.3", .eenheid = "bewoners", .doel = "120", .m = gemeld }
#define AMBASSADEURS(gemeld) \
	{ .nummer = "10.1", .eenheid = "ambassadeurs", .doel = "12", .m = gemeld }

static const geval optelling[] = {
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit minstens 120 bewoners "
	         "(10.3) en 6 ambassadeurs (10.1) volgt gemiddeld minstens 20 bewoners per "
	         "ambassadeur (doel: 10), als alle bewoners bij deze ambassadeurs horen",
	  .raakt = "10.2 10.3 10.1",
	  .item = { AMBASSADEURS("D6"), PER, BEWONERS("GM120") } },
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit 100 bewoners (10.3) en 7 "
	         "ambassadeurs (10.1) volgt gemiddeld 14,29 bewoners per ambassadeur (doel: 10), als "
	         "alle bewoners bij deze ambassadeurs horen",
	  .item = { AMBASSADEURS("-7"), PER, BEWONERS("-100") } },
	/* a bound stays true when it is rounded */
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit minstens 100 bewoners "
	         "(10.3) en 7 ambassadeurs (10.1) volgt gemiddeld minstens 14,28 bewoners per "
	         "ambassadeur (doel: 10), als alle bewoners bij deze ambassadeurs horen",
	  .item = { AMBASSADEURS("-7"), PER, BEWONERS("-M100") } },
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit 100 bewoners (10.3) en "
	         "minstens 3 ambassadeurs (10.1) volgt gemiddeld hoogstens 33,34 bewoners per "
	         "ambassadeur (doel: 10), als alle bewoners bij deze ambassadeurs horen",
	  .item = { AMBASSADEURS("-M3"), PER, BEWONERS("-100") } },
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit ongeveer 90 bewoners "
	         "(10.3) en 6 ambassadeurs (10.1) volgt gemiddeld ongeveer 15 Inwoners PER "
	         "ambassadeur (doel: hoogstens 10), als alle bewoners bij deze ambassadeurs horen",
	  .item = { AMBASSADEURS("-6"), BEWONERS("-O90"),
	            { .nummer = "10.2", .eenheid = "Inwoners PER ambassadeur", .doel = "10",
	              .richting = WZ__MAXIMAAL } } },
	/* the own number says otherwise, or has another unit */
	{ .zin = "Uit 120 bewoners (10.3) en 6 ambassadeurs (10.1) volgt gemiddeld 20 bewoners per "
	         "ambassadeur, maar bij 10.2 is 12 gemeld",
	  .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "G12" } } },
	{ .zin = "Uit minstens 120 bewoners (10.3) en 6 ambassadeurs (10.1) volgt gemiddeld minstens "
	         "20 bewoners per ambassadeur, maar bij 10.2 is hoogstens 15 gemeld",
	  .item = { AMBASSADEURS("-6"), BEWONERS("-M120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "GH15" } } },
	{ .zin = "Uit 120 bewoners (10.3) en minstens 12 ambassadeurs (10.1) volgt gemiddeld "
	         "hoogstens 10 bewoners per ambassadeur, maar bij 10.2 is minstens 15 gemeld",
	  .item = { AMBASSADEURS("-M12"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "GM15" } } },
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit 120 bewoners (10.3) en 6 "
	         "ambassadeurs (10.1) volgt gemiddeld 20 bewoners per ambassadeur (doel: 10), als "
	         "alle bewoners bij deze ambassadeurs horen",
	  .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "G3", .andere_eenheid = true } } },
	/* a plural that no list has; two of them */
	{ .zin = "Bij 1.3 is geen bruikbaar getal gemeld; uit 40 wijkraadsleden (1.1) en "
	         "8 wijkraden (1.2) volgt gemiddeld 5 wijkraadsleden per wijkraad (doel: 4), als "
	         "alle wijkraadsleden bij deze wijkraden horen\n"
	         "Bij 1.5 is geen bruikbaar getal gemeld; uit 40 wijkraadsleden (1.1) en "
	         "5 bedrijven (1.4) volgt gemiddeld 8 wijkraadsleden per bedrijf (doel: 4), als alle "
	         "wijkraadsleden bij deze bedrijven horen",
	  .item = { { .nummer = "1.1", .eenheid = "wijkraadsleden", .doel = "9", .m = "-40" },
	            { .nummer = "1.2", .eenheid = "wijkraden", .doel = "9", .m = "-8" },
	            { .nummer = "1.3", .eenheid = "wijkraadsleden per wijkraad", .doel = "4" },
	            { .nummer = "1.4", .eenheid = "bedrijven", .doel = "9", .m = "-5" },
	            { .nummer = "1.5", .eenheid = "wijkraadsleden per bedrijf", .doel = "4" } } },
	{ .zin = "Bij 1.3 is geen bruikbaar getal gemeld; uit 30 uren (1.1) en 6 groepen "
	         "(1.2) volgt gemiddeld 5 uren per groep (doel: 4), als alle uren bij deze groepen "
	         "horen\n"
	         "Bij 1.5 is geen bruikbaar getal gemeld; uit 30 uren (1.1) en 3 "
	         "activeerders (1.4) volgt gemiddeld 10 uren per Activeerder (doel: 4), als alle "
	         "uren bij deze activeerders horen",
	  .item = { { .nummer = "1.1", .eenheid = "uren", .doel = "9", .m = "-30" },
	            { .nummer = "1.2", .eenheid = "groepen", .doel = "9", .m = "-6" },
	            { .nummer = "1.3", .eenheid = "uren per groep", .doel = "4" },
	            { .nummer = "1.4", .eenheid = "activeerders", .doel = "9", .m = "-3" },
	            { .nummer = "1.5", .eenheid = "uren per Activeerder", .doel = "4" } } },
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit 0 bewoners (10.3) en 6 "
	         "ambassadeurs (10.1) volgt gemiddeld 0 bewoners per ambassadeur (doel: 10), als "
	         "alle bewoners bij deze ambassadeurs horen",
	  .item = { AMBASSADEURS("-6"), PER, BEWONERS("-0") } },
	/* while it is open too */
	{ .zin = "Uit 120 bewoners (10.3) en 12 ambassadeurs (10.1) volgt gemiddeld 10 bewoners per "
	         "ambassadeur, maar bij 10.2 is 5 gemeld", .vandaag = TIJDENS,
	  .item = { AMBASSADEURS("-12"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-5" } } },
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit 120 bewoners (10.3) en 12 "
	         "ambassadeurs (10.1) volgt gemiddeld 10 bewoners per ambassadeur (doel: 10), als "
	         "alle bewoners bij deze ambassadeurs horen", .vandaag = TIJDENS,
	  .item = { AMBASSADEURS("-12"), BEWONERS("-120"), PER } },
	/* of several the two whose targets go with it */
	{ .zin = "Bij 10.2 is geen bruikbaar getal gemeld; uit 120 bewoners (10.3) en 6 "
	         "ambassadeurs (10.1) volgt gemiddeld 20 bewoners per ambassadeur (doel: 10), als "
	         "alle bewoners bij deze ambassadeurs horen", .raakt = "10.2 10.3 10.1",
	  .item = { { .nummer = "10.0", .eenheid = "bewoners", .doel = "50", .m = "-50" },
	            AMBASSADEURS("-6"), PER, BEWONERS("-120"),
	            { .nummer = "10.4", .eenheid = "bewoners", .doel = "60", .m = "-60" } } },
	{ .item = { { .nummer = "10.0", .eenheid = "bewoners", .doel = "50", .m = "-50" },
	            AMBASSADEURS("-6"), PER,
	            { .nummer = "10.4", .eenheid = "bewoners", .doel = "60", .m = "-60" } } },
	{ .item = { BEWONERS("-120"), AMBASSADEURS("-6"), PER, BEWONERS("-120") } },
	{ .item = { AMBASSADEURS("-0"), PER, BEWONERS("-120") } },
	{ .item = { AMBASSADEURS("--2"), PER, BEWONERS("-120") } },
	{ .item = { AMBASSADEURS("-6"), PER, BEWONERS("--120") } },
	{ .item = { AMBASSADEURS(NULL), PER, BEWONERS("-120") } },
	{ .item = { AMBASSADEURS("-6"), PER, BEWONERS("G") } },
	{ .item = { AMBASSADEURS("-H6"), PER, BEWONERS("-120") } },
	{ .item = { AMBASSADEURS("-M6"), PER, BEWONERS("-M120") } },
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur" } } },
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-10", .gedeeld = true } } },
	{ .vandaag = TIJDENS,
	  .item = { AMBASSADEURS("-6"), BEWONERS("-36"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-6" } } },
	/* within 10% of its own number; and no further off than the bounds allow */
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-66"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-10" } } },
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-M12" } } },
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-M30"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-12" } } },
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-60"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-H12" } } },
	{ .item = { AMBASSADEURS("-M6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
	              .m = "-12" } } },
	/* other units, or no unit at all */
	{ .item = { AMBASSADEURS("-6"), PER,
	            { .nummer = "10.3", .eenheid = "bewonersgroepen", .doel = "9", .m = "-12" } } },
	{ .item = { AMBASSADEURS("-6"), PER,
	            { .nummer = "10.3", .eenheid = "", .doel = "9", .m = "-12" } } },
	{ .item = { BEWONERS("-120"),
	            { .nummer = "10.1", .eenheid = "trainingen", .doel = "9", .m = "-12" },
	            { .nummer = "10.2", .eenheid = "bewoners per trainer", .doel = "10" } } },
	{ .item = { BEWONERS("-120"),
	            { .nummer = "10.1", .eenheid = "trainen", .doel = "9", .m = "-12" },
	            { .nummer = "10.2", .eenheid = "bewoners per trainer", .doel = "10" } } },
	{ .item = { BEWONERS("-120"),
	            { .nummer = "10.1", .eenheid = "wijken", .doel = "9", .m = "-12" },
	            { .nummer = "10.2", .eenheid = "bewoners per wijk", .doel = "10" } } },
	{ .item = { BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners per bewoner", .doel = "10" } } },
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "per ambassadeur", .doel = "10" } } },
	{ .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
	            { .nummer = "10.2", .eenheid = "bewoners perambassadeur", .doel = "10" } } },
};

typedef struct tafel {
	wz__signaalcode code;
	bool per_item;
	const geval *van;
	size_t n;
} tafel;

static const tafel tafels[] = {
	{ WZ__GEEN_NULMETING, false, geen_nulmeting, LENGTE(geen_nulmeting) },
	{ WZ__RAPPORT_ONTBREEKT, false, rapport_ontbreekt, LENGTE(rapport_ontbreekt) },
	{ WZ__OPTELLING, true, optelling, LENGTE(optelling) },
};

#endif
