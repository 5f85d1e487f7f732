/* SPDX-License-Identifier: EUPL-1.2 */
/* What each column of an export holds, as datapackage.json tells it. */
#include <string.h>
#include <welzijn/vaststelling.h>
#include "export/datapackage.h"

#define VRIJ(wie, tekst)                                                                           \
	{                                                                                              \
		.naam = wie, .omschrijving = tekst                                                         \
	}
#define NODIG(wie, tekst)                                                                          \
	{                                                                                              \
		.naam = wie, .omschrijving = tekst, .nodig = true                                          \
	}
#define VORM(wie, tekst, moet, welke)                                                              \
	{                                                                                              \
		.naam = wie, .omschrijving = tekst, .nodig = moet, .vorm = welke                           \
	}
#define WOORD(wie, tekst, moet, lijst)                                                             \
	{                                                                                              \
		.naam = wie, .omschrijving = tekst, .nodig = moet, .woorden = lijst                        \
	}
#define KEUZE(wie, tekst, moet, lijst)                                                             \
	{                                                                                              \
		.naam = wie, .omschrijving = tekst, .nodig = moet, .keuzes = lijst                         \
	}
#define MAAT(wie, tekst, moet, maat)                                                               \
	{                                                                                              \
		.naam = wie, .omschrijving = tekst, .nodig = moet, .eenheid = maat                         \
	}

/* Of one table before that of all. */
static const wz__exportkolom kolommen[] = {
	VRIJ("aanbieders.bron", "Waar de aanbieder of het lidmaatschap vandaan komt"),
	VRIJ("aanbieders.opdracht", "De opdracht waarin de aanbieder lid is; leeg: in alle opdrachten"),
	VRIJ("afspraken.bron", "Waar de afspraak vandaan komt"),
	VRIJ("afspraken.deelgebied", "Het deelgebied waar de afspraak voor geldt"),
	VRIJ("afspraken.doel",
	     "Het doel, op een rij met een jaar dat van dat jaar: in de eenheid van de "
	     "afspraak, bij toename en afname in procenten"),
	WOORD("afspraken.soort", "Wat voor afspraak het is", false, wz__soorten),
	VRIJ("ervaringen.aanbieder", "De aanbieder waar de opmerking over gaat"),
	VRIJ("ervaringen.bron", "Waar de opmerking vandaan komt"),
	VRIJ("ervaringen.opdracht", "De opdracht waar de opmerking over gaat"),
	KEUZE("oordelen.grens", "Hoe precies de waarde is", false,
	      "precies|minstens|hoogstens|ongeveer|onbeslist"),
	WOORD("oordelen.herkomst", "Hoe sterk het bewijs is: de zwakste herkomst die is gebruikt",
	      false, wz__herkomsten),
	MAAT("oordelen.resultaten", "Hoeveel gemelde resultaten bij de afspraak meetellen", false,
	     "resultaten"),
	VRIJ("oordelen.reden", "Waarom de berekende status is wat hij is, of: vervallen"),
	WOORD("opdrachten.soort", "Wat voor opdracht het is", true, wz__opdrachtsoorten),
	VORM("opdrachten.eind", "De laatste dag, zonder verlenging", true, WZ__VORM_GEWOON),
	MAAT("percelen.afspraken", "Hoeveel afspraken er bij het perceel horen, ook vervallen", true, "afspraken"),
	KEUZE("rapportages.toestand", "Of de rapportage telt", true, "geldig|vervangen|ingetrokken"),
	VRIJ("resultaten.afspraak",
	     "De nummers van de afspraken, met + ertussen; leeg: bij geen. Een afspraak die in deze "
	     "perioden niet geldt, staat niet in afspraken.csv"),
	VRIJ("resultaten.bron", "De plaats in een oorspronkelijk document"),
	VRIJ("resultaten.deelgebied", "Het deelgebied waar het resultaat over gaat"),
	NODIG("resultaten.perceel", "De nummers van de percelen, met + ertussen"),
	VRIJ("resultaten.status", "De status die de aanbieder meldt"),
	VRIJ("signalen.afspraak", "De nummers van de afspraken waar het over gaat, met + ertussen"),
	VRIJ("signalen.nr", "Het nummer van het signaal; leeg als het nog geen nummer kreeg"),
	VRIJ("signalen.opdracht", "De opdracht waar het over gaat"),
	VRIJ("signalen.perceel", "De nummers van de percelen waar het over gaat, met + ertussen"),
	KEUZE("signalen.toestand", "Of het signaal nog een antwoord vraagt", true,
	      "open|gesloten|heropend"),
	NODIG("vaststellingen.reden", "Waarom de contractmanager dit vaststelde"),
	NODIG("vaststellingen.status", "De status die is vastgesteld"),
	KEUZE("vaststellingen.toestand", "Of dit het laatste woord is", true, "geldig|vervangen"),

	NODIG("aanbieder", "De korte naam van de aanbieder"),
	VRIJ("aliassen", "Andere namen van de aanbieder, met | ertussen"),
	MAAT("aantal", "Het gemelde getal", false, "=eenheid"),
	VORM("aanvaard", "Of het gelezen getal is aanvaard en dus meetelt", false, WZ__VORM_JANEE),
	NODIG("afspraak", "Het nummer van de afspraak; een tekst: 1.1 is niet 1.10"),
	WOORD("basis", "Wiens oordeel is geteld; een leeg oordeel telt als onbekend", true, wz__bases),
	NODIG("begin", "De eerste dag"),
	VRIJ("berekend", "De status die uit getal en doel volgt"),
	NODIG("bestand", "De naam van het bestand van de aanbieder"),
	VRIJ("blad", "Het blad in een werkboek"),
	NODIG("code", "Welk signaal het is"),
	VRIJ("combinatie", "De combinatie waar de aanbieder lid van is"),
	VRIJ("deadline", "De dag waarop de afspraak gehaald moet zijn"),
	MAAT("deels_gerealiseerd", "Hoeveel er deels gerealiseerd zijn", true, "afspraken"),
	VRIJ("doel",
	     "Het doel dat in deze periode geldt: in de eenheid van de afspraak, bij toename en "
	     "afname in procenten"),
	WOORD("doelperiode", "Waar het doel voor geldt", true, wz__doelperioden),
	MAAT("doorlopend", "Hoeveel er doorlopend zijn", true, "afspraken"),
	VRIJ("eenheid", "De eenheid van doel, aantal, waarde of nulmeting op dezelfde rij"),
	VRIJ("resultaten.eenheid", "De eenheid van het aantal; leeg: die van de afspraak"),
	NODIG("eind", "De laatste dag, met verlenging"),
	KEUZE("ernst", "Hoe zwaar het signaal weegt", true, "hoog|middel|laag"),
	VRIJ("geclaimd", "De status volgens de aanbieder: onbekend ook als er niets is gemeld (dan is "
	                 "resultaten 0), leeg als er resultaten zijn zonder status"),
	VRIJ("geldend", "De status die telt: vastgesteld, anders geclaimd waar een resultaat een "
	                "status heeft, anders berekend"),
	VRIJ("gelezen", "De woorden waarin een getal is gelezen; geen gemeld getal"),
	MAAT("gelezen_aantal", "Het getal dat in de tekst is gelezen", false, "=gelezen_eenheid"),
	VRIJ("gelezen_eenheid", "De eenheid van het gelezen getal"),
	WOORD("gelezen_grens", "Hoe precies het gelezen getal is", false, wz__grenzen),
	MAAT("gelezen_tot", "Het eind van het bereik dat is gelezen", false, "=gelezen_eenheid"),
	MAAT("gerealiseerd", "Hoeveel er gerealiseerd zijn", true, "afspraken"),
	WOORD("grens", "Hoe precies het aantal is; leeg: precies", false, wz__grenzen),
	WOORD("herkomst", "Hoe het resultaat is vastgesteld", false, wz__herkomsten),
	VORM("jaar", "Het jaar waar het doel op deze rij voor geldt", false, WZ__VORM_JAAR),
	VRIJ("naam", "De naam van de aanbieder voluit"),
	MAAT("niet_gerealiseerd", "Hoeveel er niet gerealiseerd zijn", true, "afspraken"),
	NODIG("nr", "Het nummer in het dossier"),
	MAAT("nulmeting", "De stand waarvan een toename of afname uitgaat", false, "=eenheid"),
	NODIG("omschrijving", "Wat er is afgesproken, in woorden"),
	MAAT("onbekend", "Hoeveel er onbekend zijn", true, "afspraken"),
	VORM("oneens", "Of geclaimd en berekend elkaar tegenspreken", false, WZ__VORM_JANEE),
	NODIG("ontvangen", "De dag waarop de rapportage in het dossier kwam"),
	VORM("open",
	     "Of er nog tijd is: op de peildatum is de doelperiode of de deadline niet voorbij, of de "
	     "periode is korter dan de doelperiode; een tekort is dan doorlopend",
	     false, WZ__VORM_JANEE),
	NODIG("opdracht", "Het nummer van de opdracht"),
	NODIG("opdrachtgever", "Wie de opdracht gaf"),
	NODIG("opmerking", "De opmerking"),
	NODIG("perceel", "Het nummer van het perceel; een tekst: 1.1 is niet 1.10"),
	VORM("periode", "De periode: een jaar, een half jaar of een kwartaal", true, WZ__VORM_PERIODE),
	NODIG("rapportage", "Het nummer van de rapportage waar het resultaat in staat"),
	NODIG("record", "De plaats in het bestand; 1 is de kopregel"),
	{ .naam = "reden_code", .omschrijving = "Het soort reden", .namen = wz_reden_codes },
	NODIG("resultaat", "Wat er is gemeld, in woorden"),
	WOORD("richting", "Hoe het doel is bedoeld; leeg: minimaal", false, wz__richtingen),
	WOORD("rol", "De rol in de combinatie", false, wz__rollen),
	NODIG("rubriek", "Het kopje waaronder de opmerking staat"),
	VORM("sha256", "De SHA-256 van het bestand van de aanbieder", true, WZ__VORM_SHA256),
	MAAT("signalen",
	     "Hoeveel signalen er op de peildatum openstaan, ook die over een deel van de periode", true, "signalen"),
	NODIG("stadsdeel", "Het stadsdeel"),
	WOORD("telling", "Hoe getallen van meer rapportages samengaan; leeg: som", false,
	      wz__tellingen),
	NODIG("thema", "Het thema van het perceel"),
	NODIG("titel", "Hoe de opdracht heet"),
	VRIJ("toelichting", "Wat de aanbieder erbij zegt"),
	MAAT("totaal", "Hoeveel afspraken er zijn geteld, zonder de vervallen", true, "afspraken"),
	VRIJ("vastgesteld", "De status die de contractmanager vaststelde"),
	MAAT("verandering", "De verandering sinds de nulmeting, in de afgesproken richting", false,
	     "%"),
	VRIJ("verlengbaar_tot", "Tot wanneer de opdracht hoogstens verlengd mag worden"),
	VRIJ("verlengd_tot", "Tot wanneer de opdracht is verlengd"),
	NODIG("versie", "De hoeveelste van deze aanbieder over deze opdracht en periode"),
	MAAT("percelen-realisatie.vervallen", "Hoeveel er vervallen zijn", true, "afspraken"),
	VRIJ("vervallen", "De dag waarop de afspraak verviel"),
	VRIJ("vervallen_reden", "Waarom de afspraak verviel"),
	VRIJ("vervangt", "De nummers van de rapportages die deze vervangt, met + ertussen"),
	MAAT("waarde", "Het getal dat met het doel is vergeleken", false, "=eenheid"),
	VORM("wanneer", "Het tijdstip, in wereldtijd", true, WZ__VORM_MOMENT),
	NODIG("wie", "Wie het vastlegde"),
	VRIJ("wijk", "De wijk in het stadsdeel"),
	WOORD("zekerheid", "Hoe zeker het getal is gelezen", false, wz__zekerheden),
	NODIG("zin", "Het signaal in één zin"),
};

/* Whether the name in the list is that of this column: with its table, or without any. */
static bool is_kolom(const char *in_lijst, const char *tabel, const char *naam)
{
	size_t n = strlen(tabel);
	if (tabel[0] == '\0')
		return strcmp(in_lijst, naam) == 0;
	return strncmp(in_lijst, tabel, n) == 0 && in_lijst[n] == '.' &&
	       strcmp(in_lijst + n + 1, naam) == 0;
}

static const wz__exportkolom *zoek(const char *tabel, const char *naam)
{
	for (size_t i = 0; i < sizeof kolommen / sizeof *kolommen; i++)
		if (is_kolom(kolommen[i].naam, tabel, naam))
			return &kolommen[i];
	return NULL;
}

const wz__exportkolom *wz__exportkolom_van(const char *tabel, const char *naam)
{
	const wz__exportkolom *eigen = zoek(tabel, naam);
	return eigen != NULL ? eigen : zoek("", naam);
}
