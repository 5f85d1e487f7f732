/* SPDX-License-Identifier: EUPL-1.2 */
/* Per rule on one agreed item: cases with their exact sentence, and neighbours that
 * must stay silent. */
#ifndef WZ_TEST_SIGNAAL_GEVALLEN_H
#define WZ_TEST_SIGNAAL_GEVALLEN_H

#include "evaluate.h"
#include "evaluate/signaal.h"

/* The item is 4.3, on a lot that runs through 2016; the day is after it. */
typedef struct geval {
	const char *zin; /* NULL: silent */
	const char *doel, *eenheid; /* NULL: none; "initiatieven" */
	const char *omschrijving; /* NULL: "" */
	/* What was reported, a blank between two: the letter of the status, "-" for none;
	 * the number, a letter for its bound before it; then, where they are not 2016, the
	 * first aanbieder and geteld: @periode #aanbieder /koppeling ~herkomst (M T S O);
	 * ! is another unit, = the sub-area. */
	const char *m;
	wz__richting richting;
	wz__telling telling;
	const char *nulmeting, *gedeeld_doel;
	wz_datum deadline, vervallen, begin, eind;
	const char *periode;
	wz_datum vandaag;
	char vastgesteld;
	const char *verouderd;
	bool stil_perceel; /* nothing was reported on the lot */
} geval;

static const geval claim_boven[] = {
	{ .zin = "Gemeld als gerealiseerd, maar 12 van 15 initiatieven is 80% van het doel",
	  .doel = "15", .m = "G12" },
	{ .zin = "Gemeld als deels gerealiseerd, maar 0 van 15 initiatieven is 0% van het doel",
	  .doel = "15", .m = "D0" },
	{ .zin = "Gemeld als gerealiseerd, maar 1.200 van 1.500,5 uren is ruim 79% van het doel",
	  .doel = "1500,5", .eenheid = "uren", .m = "G1200" },
	{ .zin = "Gemeld als gerealiseerd, maar 12 van 15 is 80% van het doel", .doel = "15",
	  .eenheid = "", .m = "G12" },
	{ .zin = "Gemeld als gerealiseerd, maar ongeveer 8 van 12 initiatieven is ongeveer 66% van "
	         "het doel", .doel = "12", .m = "GO8" },
	/* nothing less than all is 100%, nothing more than nothing 0% */
	{ .zin = "Gemeld als gerealiseerd, maar 14,9999 van 15 uren is ruim 99% van het doel",
	  .doel = "15", .eenheid = "uren", .m = "G14,9999" },
	{ .zin = "Gemeld als gerealiseerd, maar 1 van 101 initiatieven is nog geen 1% van het doel",
	  .doel = "101", .m = "G1" },
	{ .zin = "Gemeld als gerealiseerd, maar 1 van 100 initiatieven is 1% van het doel",
	  .doel = "100", .m = "G1" },
	{ .zin = "Gemeld als gerealiseerd, maar ongeveer 1 van 300 initiatieven is nog geen 1% van "
	         "het doel", .doel = "300", .m = "GO1" },
	/* a bound above stays above */
	{ .zin = "Gemeld als gerealiseerd, maar hoogstens 8 van 12 initiatieven is nog geen 67% van "
	         "het doel", .doel = "12", .m = "GH8" },
	{ .zin = "Gemeld als gerealiseerd, maar hoogstens 6 van 12 initiatieven is hoogstens 50% van "
	         "het doel", .doel = "12", .m = "GH6" },
	{ .zin = "Gemeld als gerealiseerd, maar hoogstens 14,9999 van 15 uren is nog geen 100% van "
	         "het doel", .doel = "15", .eenheid = "uren", .m = "GH14,9999" },
	{ .zin = "Gemeld als deels gerealiseerd, maar hoogstens 0 van 12 initiatieven is hoogstens 0% "
	         "van het doel", .doel = "12", .m = "DH0" },
	/* at the edge of what a number can be */
	{ .zin = "Gemeld als gerealiseerd, maar 922.337.203.685.477,5806 van 922.337.203.685.477,5807 "
	         "is ruim 99% van het doel", .doel = "922337203685477,5807", .eenheid = "",
	  .m = "G922337203685477,5806" },
	/* where there is no share */
	{ .zin = "Gemeld als gerealiseerd, maar -2 initiatieven brengt het doel van 12 niet "
	         "dichterbij", .doel = "12", .m = "G-2" },
	{ .zin = "Gemeld als gerealiseerd, maar -2 initiatieven brengt het doel van 0 niet dichterbij",
	  .doel = "0", .m = "G-2" },
	{ .zin = "Gemeld als gerealiseerd, maar minstens 14 meldingen is meer dan het doel van "
	         "hoogstens 10", .doel = "10", .eenheid = "meldingen", .m = "GM14",
	  .richting = WZ__MAXIMAAL },
	{ .zin = "Gemeld als gerealiseerd, maar een toename van 3% is een deel van het doel van 5% "
	         "toename", .doel = "5", .m = "G206", .richting = WZ__TOENAME, .nulmeting = "200" },
	{ .zin = "Gemeld als deels gerealiseerd, maar een toename van 0% brengt het doel van 5% "
	         "toename niet dichterbij", .doel = "5", .m = "D200", .richting = WZ__TOENAME,
	  .nulmeting = "200" },
	{ .zin = "Gemeld als deels gerealiseerd, maar een afname van minstens 2% brengt het doel van "
	         "5% toename niet dichterbij", .doel = "5", .m = "DH196", .richting = WZ__TOENAME,
	  .nulmeting = "200" },
	{ .zin = "Gemeld als gerealiseerd, maar een afname van hoogstens 3% is een deel van het doel "
	         "van 5% afname", .doel = "5", .m = "GM194", .richting = WZ__AFNAME,
	  .nulmeting = "200" },
	{ .zin = "Gemeld als gerealiseerd, maar volgens getal en doel niet gerealiseerd", .doel = "5",
	  .m = "G900000000000000", .richting = WZ__AFNAME, .nulmeting = "0,0001" },
	{ .doel = "15", .m = "G15" },
	{ .doel = "15", .m = "D12" },
	{ .doel = "15", .m = "D15" }, /* under it */
	{ .doel = "15", .m = "G" }, /* no number */
	{ .doel = "15", .m = "?12" },
	{ .doel = "15", .m = "-12" }, /* no claim */
	{ .doel = "15", .m = "GM12" }, /* the bound decides nothing */
	{ .doel = "15", .m = "G12", .vandaag = TIJDENS },
	{ .doel = "15", .m = "G12!" },
	{ .m = "G12" },
};

static const geval claim_onder[] = {
	{ .zin = "Gemeld als niet gerealiseerd, maar 2 van 4 keer is 50% van het doel", .doel = "4",
	  .eenheid = "keer", .m = "N2" },
	{ .zin = "Gemeld als niet gerealiseerd, maar 2 van 3 keer is ruim 66% van het doel",
	  .doel = "3", .eenheid = "keer", .m = "N2" },
	{ .zin = "Gemeld als deels gerealiseerd, maar 15 van 15 initiatieven is 100% van het doel",
	  .doel = "15", .m = "D15" },
	{ .zin = "Gemeld als deels gerealiseerd, maar minstens 15 van 15 initiatieven is minstens "
	         "100% van het doel", .doel = "15", .m = "DM15" },
	{ .zin = "Gemeld als deels gerealiseerd, maar 25 initiatieven is 125% van het doel van 20",
	  .doel = "20", .m = "D25" },
	{ .zin = "Gemeld als deels gerealiseerd, maar 15,0001 uren is ruim 100% van het doel van 15",
	  .doel = "15", .eenheid = "uren", .m = "D15,0001" },
	{ .zin = "Gemeld als deels gerealiseerd, maar minstens 20 initiatieven is minstens 133% van "
	         "het doel van 15", .doel = "15", .m = "DM20" },
	{ .zin = "Gemeld als deels gerealiseerd, maar ongeveer 40 initiatieven is ongeveer 266% van "
	         "het doel van 15", .doel = "15", .m = "DO40" },
	{ .zin = "Gemeld als deels gerealiseerd, maar 3 initiatieven haalt het doel van 0",
	  .doel = "0", .m = "D3" },
	{ .zin = "Gemeld als niet gerealiseerd, maar 8 meldingen past binnen het doel van hoogstens "
	         "10", .doel = "10", .eenheid = "meldingen", .m = "N8", .richting = WZ__MAXIMAAL },
	{ .zin = "Gemeld als niet gerealiseerd, maar een toename van 3% is een deel van het doel van "
	         "5% toename", .doel = "5", .m = "N206", .richting = WZ__TOENAME,
	  .nulmeting = "200" },
	{ .zin = "Gemeld als deels gerealiseerd, maar een afname van minstens 10% haalt het doel van "
	         "5% afname", .doel = "5", .m = "DH180", .richting = WZ__AFNAME, .nulmeting = "200" },
	{ .zin = "Gemeld als deels gerealiseerd, maar samen met andere afspraken is minstens 60 "
	         "initiatieven gemeld: minstens 115% van het doel van samen 52", .doel = "20",
	  .m = "DM60/7", .gedeeld_doel = "52" },
	{ .zin = "Gemeld als deels gerealiseerd, maar samen met andere afspraken is 52 initiatieven "
	         "gemeld: 100% van het doel van samen 52", .doel = "20", .m = "D52/7",
	  .gedeeld_doel = "52" },
	{ .zin = "Gemeld als deels gerealiseerd, maar samen met andere afspraken is 60 initiatieven "
	         "gemeld: ruim 115% van het doel van samen 52", .doel = "20", .m = "D4 D40/7 D20/7",
	  .gedeeld_doel = "52" },
	{ .zin = "Gemeld als deels gerealiseerd, maar 25 initiatieven is 125% van het doel van 20",
	  .doel = "20", .m = "D25 D60/7", .gedeeld_doel = "52" },
	{ .doel = "4", .m = "D2" },
	{ .doel = "4", .m = "G2" }, /* above it */
	{ .doel = "4", .m = "NM2" },
	{ .doel = "4", .m = "L4" },
	{ .doel = "4", .m = "N" },
	{ .doel = "4", .m = "N2", .vandaag = TIJDENS },
	{ .doel = "20", .m = "D51/7", .gedeeld_doel = "52" },
};

static const geval tegenspraak[] = {
	{ .zin = "Over dezelfde afspraak is gemeld: 1 keer gerealiseerd en 1 keer onbekend",
	  .doel = "10", .m = "G21! ?" },
	{ .zin = "Over dezelfde afspraak is gemeld: 2 keer gerealiseerd, 1 keer niet gerealiseerd en "
	         "1 keer doorlopend", .m = "G L N G" },
	/* of the last report with a status; each aanbieder has its own */
	{ .zin = "Over dezelfde afspraak is gemeld: 1 keer deels gerealiseerd en 1 keer niet "
	         "gerealiseerd", .m = "G@2016-Q1 N@2016-Q2 D@2016-Q2 -3@2016-Q3" },
	{ .zin = "Over dezelfde afspraak is gemeld: 1 keer gerealiseerd en 1 keer niet gerealiseerd",
	  .m = "G@2016-H1 N@2016-H1#2" },
	{ .doel = "10", .m = "G" },
	{ .doel = "10", .m = "G G" },
	{ .doel = "10", .m = "G -3" },
	{ .doel = "10", .m = "-2 -3" },
	{ .doel = "10", .m = "N@2016-H1 G@2016-H2" },
	{ .doel = "10", .m = "N@2016-Q1 G" }, /* does not count */
};

static const geval grens_onbeslist[] = {
	{ .zin = "Gemeld als gerealiseerd, maar uit hoogstens 15 jongeren volgt niet of het doel van "
	         "12 is gehaald", .doel = "12", .eenheid = "jongeren", .m = "GH15" },
	{ .zin = "Gemeld als deels gerealiseerd, maar uit minstens 8 jongeren volgt niet of het doel "
	         "van 12 is gehaald", .doel = "12", .eenheid = "jongeren", .m = "DM8" },
	{ .zin = "Gemeld als gerealiseerd, maar uit ongeveer 12 initiatieven volgt niet of het doel "
	         "van 12 is gehaald", .doel = "12", .m = "GO12" },
	/* half of the year is missing from a sum */
	{ .zin = "Gemeld als niet gerealiseerd, maar uit minstens 8 initiatieven volgt niet of het "
	         "doel van 12 is gehaald", .doel = "12", .m = "N8@2016-H1" },
	{ .zin = "Gemeld als gerealiseerd, maar uit minstens 8 meldingen volgt niet of het doel van "
	         "hoogstens 10 is gehaald", .doel = "10", .eenheid = "meldingen", .m = "GM8",
	  .richting = WZ__MAXIMAAL },
	{ .zin = "Gemeld als gerealiseerd, maar uit een toename van hoogstens 15% volgt niet of het "
	         "doel van 10% toename is gehaald", .doel = "10", .m = "GH230",
	  .richting = WZ__TOENAME, .nulmeting = "200" },
	{ .zin = "Gemeld als gerealiseerd, maar uit een afname van hoogstens 15% volgt niet of het "
	         "doel van 10% afname is gehaald", .doel = "10", .m = "GM170", .richting = WZ__AFNAME,
	  .nulmeting = "200" },
	{ .zin = "Gemeld als gerealiseerd, maar uit samen 20 initiatieven, niet overal precies, volgt "
	         "niet of het doel van 12 is gehaald", .doel = "12",
	  .m = "GM8 GH12" },
	{ .doel = "12", .m = "GM12" },
	{ .doel = "12", .m = "GH11" },
	{ .doel = "12", .m = "GO20" },
	{ .doel = "12", .m = "?H15" },
	{ .doel = "12", .m = "LH15" },
	{ .doel = "12", .m = "-H15" },
	{ .doel = "12", .m = "G" },
	{ .doel = "12", .m = "G15!" },
};

static const geval schatting[] = {
	{ .zin = "Het oordeel gerealiseerd rust op een schatting: minstens 600 bewoners bij een doel "
	         "van 200", .doel = "200", .eenheid = "bewoners", .m = "GM600~S" },
	{ .zin = "Het oordeel gerealiseerd rust op een schatting: 20 initiatieven bij een doel van 20",
	  .doel = "20", .m = "-20~S" },
	{ .zin = "Het oordeel doorlopend rust op een schatting: 8 initiatieven bij een doel van 20",
	  .doel = "20", .m = "-8~S", .vandaag = TIJDENS },
	{ .zin = "Het oordeel niet gerealiseerd rust op een schatting: een toename van 3% bij een "
	         "doel van 10% toename", .doel = "10", .m = "G206~S", .richting = WZ__TOENAME,
	  .nulmeting = "200", .vastgesteld = 'N' },
	{ .zin = "Het oordeel gerealiseerd rust op een schatting", .m = "G~S" },
	{ .zin = "Het oordeel gerealiseerd rust op een schatting: samen met andere afspraken 60 "
	         "initiatieven bij een doel van 52", .doel = "20", .m = "G60/7~S",
	  .gedeeld_doel = "52" },
	{ .zin = "Het oordeel gerealiseerd rust op een schatting: 20 initiatieven bij een doel van 20",
	  .doel = "20", .m = "G10~S G10~M" },
	{ .doel = "20", .m = "G20~T" },
	{ .doel = "20", .m = "G20~M" },
	{ .doel = "20", .m = "G20~O" },
	{ .doel = "20", .m = "?20~S" },
	{ .doel = "20", .m = "-M8~S" },
	/* the estimate is no part of what the number rests on */
	{ .doel = "20", .m = "G20 G~S", .telling = WZ__STAND },
	/* an estimate and what nobody knows: no longer an estimate */
	{ .doel = "20", .m = "G10~S G10~O" },
	{ .doel = "20", .vastgesteld = 'G' },
};

static const geval alleen_geclaimd[] = {
	{ .zin = "Gemeld als niet gerealiseerd; hoeveel het er wel waren, is niet gemeld (doel: 10 "
	         "bewoners)", .doel = "10", .eenheid = "bewoners", .m = "N" },
	{ .zin = "Gemeld als niet gerealiseerd; hoeveel het er waren, is niet gemeld (doel: hoogstens "
	         "20 klanten)", .doel = "20", .eenheid = "klanten", .m = "N",
	  .richting = WZ__MAXIMAAL },
	{ .zin = "Gemeld als niet gerealiseerd; hoe groot de toename wel was, is niet gemeld (doel: 5% "
	         "toename)", .doel = "5", .m = "N", .richting = WZ__TOENAME, .nulmeting = "200" },
	{ .zin = "Gemeld als niet gerealiseerd; hoe groot de afname wel was, is niet gemeld (doel: 5% "
	         "afname)", .doel = "5", .m = "N", .richting = WZ__AFNAME, .nulmeting = "200" },
	{ .zin = "Vastgesteld als niet gerealiseerd; hoeveel het er wel waren, is niet gemeld (doel: "
	         "20 initiatieven)", .doel = "20", .m = "G", .vastgesteld = 'N' },
	{ .zin = "Gemeld als gerealiseerd, maar bij het doel van hoogstens 20 klanten is geen getal "
	         "gemeld", .doel = "20", .eenheid = "klanten", .m = "G", .richting = WZ__MAXIMAAL },
	{ .zin = "Gemeld als deels gerealiseerd, maar bij het doel van 5% afname is geen getal gemeld",
	  .doel = "5", .m = "D", .richting = WZ__AFNAME, .nulmeting = "200" },
	{ .zin = "Vastgesteld als gerealiseerd, maar bij het doel van 20 initiatieven is geen getal "
	         "gemeld", .doel = "20", .m = "N", .vastgesteld = 'G' },
	{ .zin = "Gemeld als gerealiseerd, maar bij het doel van 20 initiatieven is geen getal gemeld",
	  .doel = "20", .m = "G", .vandaag = TIJDENS },
	{ .doel = "20", .m = "G20" },
	{ .doel = "20", .m = "GH30" },
	{ .doel = "20", .m = "G20!" },
	{ .doel = "20", .m = "G20/7" },
	{ .doel = "20", .m = "?" },
	{ .doel = "20", .m = "L" },
	{ .doel = "20", .m = "G", .vastgesteld = '?' },
	{ .m = "G" },
	{ .doel = "20", .m = "G", .richting = WZ__JA_NEE },
	{ .doel = "5", .m = "G", .richting = WZ__TOENAME }, /* geen nulmeting */
	{ .doel = "20", .vastgesteld = 'G' }, /* niet gerapporteerd */
};

static const geval overtreffing[] = {
	{ .zin = "Het doel is 200 bewoners, gemeld is minstens 600: minstens 300% van het doel",
	  .doel = "200", .eenheid = "bewoners", .m = "GM600" },
	{ .zin = "Het doel is 25 vrijwilligers, gemeld is 68: 272% van het doel", .doel = "25",
	  .eenheid = "vrijwilligers", .m = "-68" },
	{ .zin = "Het doel is 200 initiatieven, gemeld is 401: ruim 200% van het doel", .doel = "200",
	  .m = "G401" },
	{ .zin = "Het doel is 20 initiatieven, gemeld is ongeveer 50: ongeveer 250% van het doel",
	  .doel = "20", .m = "GO50" },
	{ .zin = "Het doel van deze afspraken samen is 52 bewoners, gemeld is 244: ruim 469% van het "
	         "doel", .doel = "32", .eenheid = "bewoners", .m = "G222/7 G22/7",
	  .gedeeld_doel = "52" },
	{ .zin = "Het doel is 5% toename, gemeld is een toename van 12%: 240% van het doel",
	  .doel = "5", .m = "G224", .richting = WZ__TOENAME, .nulmeting = "200" },
	{ .zin = "Het doel is 5% afname, gemeld is een afname van minstens 12%: minstens 240% van "
	         "het doel", .doel = "5", .m = "GH176", .richting = WZ__AFNAME, .nulmeting = "200" },
	{ .zin = "Het doel is 0,0001 initiatieven, gemeld is 922.337.203.685.477,5807: ruim "
	         "922.337.203.685.477% van het doel", .doel = "0,0001", .m = "G922337203685477,5807" },
	{ .doel = "200", .m = "G400" }, /* not more than it */
	{ .doel = "200", .m = "GH600" },
	{ .doel = "200", .m = "GM500 GH500" },
	{ .doel = "200", .m = "G600", .richting = WZ__MAXIMAAL },
	{ .doel = "0", .m = "G600" },
	{ .doel = "-10", .m = "G600" },
	{ .doel = "200", .m = "G600!" },
	{ .doel = "32", .m = "G104/7", .gedeeld_doel = "52" },
	{ .doel = "32", .m = "G300/7" },
	{ .doel = "32", .m = "GH300/7", .gedeeld_doel = "52" },
	{ .doel = "5", .m = "G220", .richting = WZ__TOENAME, .nulmeting = "200" },
	{ .doel = "5", .m = "GM176", .richting = WZ__AFNAME, .nulmeting = "200" },
	{ .doel = "5", .m = "N176", .richting = WZ__TOENAME, .nulmeting = "200" },
};

static const geval niet_gerapporteerd[] = {
	{ .zin = "Bij 4.3 (Een netwerk opbouwen) hoort over 2016 geen resultaat; over het perceel is "
	         "wel gerapporteerd", .doel = "20", .omschrijving = "Een netwerk opbouwen" },
	{ .zin = "Bij 4.3 (Een overzicht maken van voorzieningen en van kansen voor…) hoort over 2016 "
	         "geen resultaat; over het perceel is wel gerapporteerd", .richting = WZ__JA_NEE,
	  .omschrijving = "Een overzicht maken van voorzieningen en van kansen voor burgerkracht" },
	{ .zin = "Bij 4.3 hoort over 2016 geen resultaat; over het perceel is wel gerapporteerd",
	  .doel = "20", .vastgesteld = 'N' },
	{ .zin = "Bij 4.3 hoort over 2016-Q2 geen resultaat; over het perceel is wel gerapporteerd",
	  .doel = "20", .m = "G20@2016-Q1", .periode = "2016-Q2", .vandaag = TIJDENS },
	{ .zin = "Bij 4.3 hoort over 2016 geen resultaat; over het perceel is wel gerapporteerd",
	  .doel = "20", .vandaag = 20170101 },
	{ .doel = "20", .m = "G20" },
	{ .doel = "20", .m = "?" },
	{ .doel = "20", .m = "-0" },
	{ .doel = "20", .stil_perceel = true },
	{ .doel = "20", .vandaag = 20161231 },
	{ .richting = WZ__JA_NEE, .vandaag = TIJDENS },
	{ .doel = "20", .vervallen = 20160701 },
};

static const geval te_laat[] = {
	{ .zin = "De afspraak moest klaar zijn op 01-07-2016, maar het oordeel is deels gerealiseerd",
	  .doel = "20", .m = "D12", .deadline = 20160701 },
	{ .zin = "De afspraak moest klaar zijn op 14-08-2016, maar het oordeel is doorlopend",
	  .m = "L", .deadline = 20160814, .vandaag = TIJDENS },
	{ .zin = "De afspraak moest klaar zijn op 31-12-2016, maar het oordeel is onbekend",
	  .doel = "20", .deadline = 20161231 },
	{ .zin = "De afspraak moest klaar zijn op 01-07-2016, maar het oordeel is niet gerealiseerd",
	  .doel = "20", .m = "G20", .deadline = 20160701, .vastgesteld = 'N' },
	{ .zin = "De afspraak moest klaar zijn op 01-01-2016, maar het oordeel is niet gerealiseerd",
	  .m = "N", .deadline = 20160101 },
	/* after the lot: no later periode shows it */
	{ .zin = "De afspraak moest klaar zijn op 31-01-2017, maar het oordeel is niet gerealiseerd",
	  .m = "N", .deadline = 20170131 },
	{ .zin = "De afspraak moest klaar zijn op 15-05-2016, maar het oordeel is niet gerealiseerd",
	  .m = "N@2016-Q2", .deadline = 20160515, .periode = "2016-Q2" },
	{ .doel = "20", .m = "D12" },
	{ .doel = "20", .m = "G20", .deadline = 20160701 },
	{ .doel = "20", .m = "D12", .deadline = TIJDENS, .vandaag = TIJDENS },
	{ .doel = "20", .m = "D12", .deadline = 20160816, .vandaag = TIJDENS },
	{ .doel = "20", .m = "D12", .deadline = 20151231, .begin = 20150101 },
	{ .doel = "20", .m = "D12", .deadline = 20170131, .eind = 20171231 },
	{ .doel = "20", .m = "D12", .deadline = 20170131, .vandaag = 20170131 },
	{ .m = "N@2016-Q1", .deadline = 20160515, .periode = "2016-Q1" },
	{ .doel = "20", .m = "D12", .deadline = 20160701, .vervallen = 20160601 },
};

static const geval bron_tegenspraak[] = {
	/* som: more than the whole, or the whole and yet not as much */
	{ .zin = "Het rapport over 2016 meldt 40 initiatieven, maar dat over 2016-H1 meldt 45",
	  .doel = "50", .m = "G40 G45@2016-H1" },
	{ .zin = "Het rapport over 2016 meldt 40 initiatieven, maar die over 2016-Q1, 2016-Q2 en "
	         "2016-Q4 melden samen 45", .doel = "50",
	  .m = "-20@2016-Q4 -15@2016-Q2 -10@2016-Q1 -40" },
	{ .zin = "Het rapport over 2016 meldt 40 initiatieven, maar die over 2016-H1 en 2016-H2 "
	         "melden samen 35", .m = "-40 -20@2016-H1 -15@2016-H2" },
	{ .zin = "Het rapport over 2016-H1 meldt 20 initiatieven, maar dat over 2016-Q2 meldt 21",
	  .doel = "50", .m = "-20@2016-H1 -21@2016-Q2 -5@2016-Q3" },
	{ .zin = "Het rapport over 2016 meldt 40 initiatieven, maar dat over 2016-H2 meldt 30",
	  .doel = "50", .m = "-40 -30@2016-H2", .begin = 20160701 },
	/* stand: on the same last day */
	{ .zin = "Het rapport over 2016 meldt 40 initiatieven, maar dat over 2016-Q4 meldt 38",
	  .doel = "50", .m = "-40 -38@2016-Q4", .telling = WZ__STAND },
	{ .zin = "Het rapport over 2016 meldt 40 initiatieven, maar dat over 2016-H2 meldt 41",
	  .doel = "50", .m = "-40 -38@2016-Q4 -41@2016-H2", .telling = WZ__CUMULATIEF },
	{ .zin = "Het rapport over 2016 meldt 40 initiatieven, maar dat over 2016-Q2 meldt 41",
	  .doel = "50", .m = "-40 -41@2016-Q2", .telling = WZ__MAXIMUM },
	/* two aanbieders */
	{ .zin = "De ene aanbieder meldt over 2016 40 initiatieven, de andere over 2016-H2 45",
	  .doel = "50", .m = "-40 -45@2016-H2#2", .telling = WZ__STAND },
	{ .zin = "De ene aanbieder meldt over 2016 40 initiatieven, de andere over 2016 45",
	  .doel = "50", .m = "-40 -45#2", .telling = WZ__MAXIMUM },
	{ .doel = "50", .m = "-40 -40@2016-H1" },
	{ .doel = "50", .m = "-40 -20@2016-H1" }, /* the rest was in H2 */
	{ .doel = "50", .m = "-40 -20@2016-H1 -20@2016-H2" },
	{ .doel = "50", .m = "-40 -20@2016-H1 -15@2016-H2 -@2016-H2" }, /* more, unknown how much */
	/* a half is its quarters */
	{ .doel = "50", .m = "-40 -20@2016-H1 -20@2016-Q1 -15@2016-Q2" },
	{ .doel = "50", .m = "-40 -M45@2016-H1" },
	{ .doel = "50", .m = "-M40 -45@2016-H1" },
	{ .doel = "50", .m = "-40 G -45@2016-H1" },
	{ .doel = "50", .m = "-40 -9/7 -45@2016-H1" },
	{ .doel = "50", .m = "-40 -45@2016-H1#2" },
	{ .doel = "50", .m = "G -45@2016-H1" },
	/* half of what is not over yet is not missing: it has not been */
	{ .doel = "50", .m = "-40 -35@2016-H1", .vandaag = TIJDENS },
	{ .doel = "50", .m = "-40 -38@2016-H1", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -40@2016-H2", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 G@2016-H2", .telling = WZ__STAND },
	{ .doel = "50", .m = "G -38@2016-H2", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -30@2016-H2 -15@2016-H2", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -20@2016-H2=Noord", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -38@2016-Q4", .telling = WZ__MAXIMUM },
	{ .doel = "50", .m = "-40 -45#2" }, /* these add up */
	{ .doel = "50", .m = "-40 -40#2", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -45@2016-H1#2", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -45@2016-H2#2", .telling = WZ__MAXIMUM },
	{ .doel = "50", .m = "-40 -O45#2", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -45#2=Noord", .telling = WZ__STAND },
	{ .doel = "50", .m = "-40 -30#2 -15#2", .telling = WZ__STAND },
	{ .doel = "50", .m = "-30 -15 -40#2", .telling = WZ__STAND },
};

static const geval vaststelling_verouderd[] = {
	{ .zin = "Vastgesteld als gerealiseerd, maar de resultaten zijn daarna veranderd: er is een "
	         "nieuw resultaat", .doel = "20", .m = "G20", .vastgesteld = 'G',
	  .verouderd = "er is een nieuw resultaat" },
	{ .zin = "Vastgesteld als onbekend, maar de resultaten zijn daarna veranderd: een rapport is "
	         "ingetrokken", .doel = "20", .vastgesteld = '?',
	  .verouderd = "een rapport is ingetrokken" },
	{ .doel = "20", .m = "G20", .vastgesteld = 'G' },
	{ .doel = "20", .vastgesteld = '?' },
	{ .doel = "20", .m = "G20", .verouderd = "er is een nieuw resultaat" },
	{ .doel = "20", .m = "G20" },
	{ .doel = "20", .verouderd = "een rapport is ingetrokken" },
	{ .doel = "20", .m = "G20", .vastgesteld = 'G', .vervallen = 20160701,
	  .verouderd = "er is een nieuw resultaat" },
};

/* A table per rule. */
typedef struct tafel {
	wz__signaalcode code;
	const geval *van;
	size_t n;
} tafel;

static const tafel tafels[] = {
	{ WZ__CLAIM_BOVEN_GETAL, claim_boven, LENGTE(claim_boven) },
	{ WZ__CLAIM_ONDER_GETAL, claim_onder, LENGTE(claim_onder) },
	{ WZ__TEGENSPRAAK, tegenspraak, LENGTE(tegenspraak) },
	{ WZ__GRENS_ONBESLIST, grens_onbeslist, LENGTE(grens_onbeslist) },
	{ WZ__SCHATTING, schatting, LENGTE(schatting) },
	{ WZ__ALLEEN_GECLAIMD, alleen_geclaimd, LENGTE(alleen_geclaimd) },
	{ WZ__OVERTREFFING, overtreffing, LENGTE(overtreffing) },
	{ WZ__NIET_GERAPPORTEERD, niet_gerapporteerd, LENGTE(niet_gerapporteerd) },
	{ WZ__TE_LAAT, te_laat, LENGTE(te_laat) },
	{ WZ__BRON_TEGENSPRAAK, bron_tegenspraak, LENGTE(bron_tegenspraak) },
	{ WZ__VASTSTELLING_VEROUDERD, vaststelling_verouderd, LENGTE(vaststelling_verouderd) },
};

#endif
