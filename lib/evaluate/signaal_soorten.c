/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/signaal.h"

#define EVALUATIE "evaluatie wijkwelzijn Enschede 2016 (Kennispunt Twente), hoofdstuk "
#define REGELS "regels voor een oordeel, welzijn-opdracht(5)"

/* hoog: it can change a verdict or a total, or harm people; middel: the evidence is
 * weaker than it looks; laag: worth a question. */
static const wz__signaalsoort soorten[] = {
	[WZ__CLAIM_BOVEN_GETAL] = {
		"claim-boven-getal", "hoog", "De melding is beter dan het getal",
		"De aanbieder meldt een betere status dan volgt uit zijn eigen getal en het doel",
		"Vraag de aanbieder waarom dit zo gemeld is, en stel zo nodig zelf een oordeel vast",
		EVALUATIE "2, perceel 11",
	},
	[WZ__CLAIM_ONDER_GETAL] = {
		"claim-onder-getal", "middel", "De melding is slechter dan het getal",
		"De aanbieder meldt een slechtere status dan volgt uit zijn eigen getal en het doel",
		"Vraag de aanbieder wat er nog ontbreekt, en stel zo nodig zelf een oordeel vast",
		EVALUATIE "2, perceel 7",
	},
	[WZ__TEGENSPRAAK] = {
		"tegenspraak", "hoog", "Verschillende statussen voor één afspraak",
		"Eén afspraak heeft één status; welke van deze telt, bepaalt het oordeel",
		"Vraag de aanbieder welke status voor de hele afspraak geldt",
		EVALUATIE "2, perceel 3",
	},
	[WZ__GELIJKE_MAAT] = {
		"gelijke-maat", "middel", "Even ver, maar anders genoemd",
		"Eenzelfde deel van het doel heet bij de ene afspraak anders dan bij de andere",
		"Vraag de aanbieder vanaf welk deel van het doel hij iets deels gerealiseerd noemt",
		EVALUATIE "2, percelen 7 en 10",
	},
	[WZ__ANDERE_MAAT] = {
		"andere-maat", "hoog", "Gemeld is iets anders dan afgesproken",
		"Wat is geteld, is niet wat is afgesproken; het getal zegt dan niets over het doel",
		"Vraag de aanbieder het getal in de afgesproken maat",
		EVALUATIE "2, percelen 2, 8 en 10",
	},
	[WZ__GRENS_ONBESLIST] = {
		"grens-onbeslist", "middel", "Het getal is te ruim voor de melding",
		"Het getal is niet precies; of het doel is gehaald, volgt er niet uit",
		"Vraag de aanbieder het precieze getal",
		EVALUATIE "2, perceel 7",
	},
	[WZ__SCHATTING] = {
		"schatting", "middel", "Het oordeel rust op een schatting",
		"Wat geschat is, is niet geteld of gemeten; een ander kan het niet nagaan",
		"Vraag de aanbieder hoe hij schatte, en spreek af hoe er voortaan wordt geteld",
		EVALUATIE "2, perceel 4",
	},
	[WZ__ALLEEN_GECLAIMD] = {
		"alleen-geclaimd", "middel", "Een oordeel zonder getal",
		"Er is een doel in getallen, maar geen getal om de melding mee na te rekenen",
		"Vraag de aanbieder het getal",
		EVALUATIE "2, percelen 3 en 12",
	},
	[WZ__OVERTREFFING] = {
		"overtreffing", "laag", "Ver boven het doel",
		"Dit wijst vaak op een doel dat te laag was, of op een andere manier van tellen",
		"Vraag de aanbieder wat is geteld; bekijk het doel bij een volgende afspraak opnieuw",
		EVALUATIE "2, percelen 4, 5 en 7",
	},
	[WZ__GEEN_NULMETING] = {
		"geen-nulmeting", "hoog", "Er is geen nulmeting",
		"Zonder meting vooraf is een toename, een afname of een verandering bij mensen niet te "
		"beoordelen",
		"Leg een nulmeting vast, of spreek een doel af dat zonder nulmeting te tellen is",
		EVALUATIE "2, perceel 3, en hoofdstuk 3.1",
	},
	[WZ__NIET_GERAPPORTEERD] = {
		"niet-gerapporteerd", "middel", "Geen resultaat bij deze afspraak",
		"Het rapport over het perceel noemt de afspraak niet; er is dan geen oordeel mogelijk",
		"Vraag de aanbieder wat er met deze afspraak is gebeurd",
		EVALUATIE "2, percelen 5 en 9",
	},
	[WZ__RAPPORT_ONTBREEKT] = {
		"rapport-ontbreekt", "hoog", "Er ontbreekt een rapport",
		"De periode is voorbij; wat niet gemeld is, is niet te beoordelen",
		"Vraag de aanbieder het rapport, of lees het in als het er al is",
		REGELS,
	},
	[WZ__TE_LAAT] = {
		"te-laat", "middel", "De afgesproken dag is voorbij",
		"De afspraak moest op een dag klaar zijn, en die dag is voorbij",
		"Vraag de aanbieder wanneer het klaar is, en leg een nieuwe dag vast of laat vervallen",
		EVALUATIE "2, stadsdeel Zuid en perceel 12",
	},
	[WZ__DUBBELTELLING] = {
		"dubbeltelling", "hoog", "Mogelijk twee keer geteld",
		"Hetzelfde resultaat staat bij meer percelen; een totaal kan het dubbel tellen",
		"Vraag de aanbieder of het om hetzelfde gaat, en sluit dit signaal als dat niet zo is",
		EVALUATIE "2, percelen 8 en 10",
	},
	[WZ__OPTELLING] = {
		"optelling", "hoog", "De getallen sluiten niet op elkaar aan",
		"Delen en totaal, of een gemiddelde en wat eruit volgt, moeten bij elkaar passen",
		"Vraag de aanbieder welk getal klopt",
		EVALUATIE "2, percelen 1 en 10",
	},
	[WZ__VOORBEHOUD] = {
		"voorbehoud", "middel", "Gerealiseerd, met een voorbehoud",
		"De tekst zegt dat het nog niet of niet helemaal klaar is",
		"Vraag de aanbieder wat er klaar is en wat nog niet",
		EVALUATIE "2, percelen 5 en 6",
	},
	[WZ__UITKOMST_NEGATIEF] = {
		"uitkomst-negatief", "middel", "Gedaan, maar de uitkomst is nee",
		"De aanbieder deed wat is afgesproken, maar het beoogde bleek niet te kunnen",
		"Bespreek met de aanbieder of de afspraak zo nog zin heeft",
		EVALUATIE "2, perceel 2",
	},
	[WZ__SJABLOONTEKST] = {
		"sjabloontekst", "laag", "Steeds dezelfde opmerking",
		"Wat bij meer gebieden bijna woord voor woord gelijk is, zegt weinig over elk gebied",
		"Vraag de stadsdelen wat voor hun eigen gebied geldt",
		EVALUATIE "2, ervaringen van het stadsdeelmanagement",
	},
	[WZ__OORDEEL_TEGEN_CIJFERS] = {
		"oordeel-tegen-cijfers", "middel", "Lof die niet uit de cijfers blijkt",
		"De opmerking noemt de resultaten herleidbaar, maar een deel van de oordelen is onbekend",
		"Vraag het stadsdeel waarop het oordeel rust",
		EVALUATIE "2, ervaringen van het stadsdeelmanagement in Centrum, Oost en West",
	},
	[WZ__BRON_TEGENSPRAAK] = {
		"bron-tegenspraak", "hoog", "Twee bronnen, twee getallen",
		"Hetzelfde getal staat in twee rapporten verschillend; één van de twee klopt niet",
		"Vraag welk getal klopt, en laat het andere rapport verbeteren",
		REGELS,
	},
	[WZ__VASTSTELLING_VEROUDERD] = {
		"vaststelling-verouderd", "hoog", "De vaststelling rust op andere resultaten",
		"Na de vaststelling kwamen er resultaten bij, of zijn ze vervangen of ingetrokken",
		"Bekijk de resultaten opnieuw, en stel het oordeel opnieuw vast",
		REGELS,
	},
	[WZ__PERSOONSGEGEVENS] = {
		"persoonsgegevens", "hoog", "Mogelijk herkenbare mensen",
		"Een adres, een nummer of een kleine groep kan laten zien om wie het gaat",
		"Vraag de aanbieder een rapport zonder deze gegevens, en trek dit rapport in",
		"AVG, artikelen 5 en 9; " EVALUATIE "2, perceel 5",
	},
};
_Static_assert(sizeof soorten / sizeof *soorten == WZ__SIGNAALCODES, "each code has its row");

const wz__signaalsoort *wz__signaalsoort_van(wz__signaalcode code)
{
	return &soorten[code];
}
