/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_STATUSWOORDEN_H
#define WZ_READ_VERSLAG_STATUSWOORDEN_H

#include "read/verslag_zin.h"

/* The words of which phrases for a status are made. A phrase in which another word
 * stands is no status. Both lists rise by strcmp. */

typedef enum wz__statusklasse {
	GEEN_KLASSE = 0,
	GEDAAN,     /* it was reached */
	NIET,       /* negation */
	NIETGEDAAN, /* it was not reached, in a word of its own */
	DEELS,      /* a part of it */
	HOEVEEL,    /* a part, where what was reached is named too: "een aantal doelen" */
	GEHEEL,     /* all of it; with a negation before it: a part */
	VAAG,       /* how much of it, or whether, is not said */
	WEL,        /* the opposite of a negation */
	WIJZE,      /* how; with a negation it is not said whether */
	VUL,        /* adds nothing */
	LOOPT,      /* it is going on */
	ONBEKEND,   /* it is not known */
	VERVALLEN,  /* stopped, put off, dropped: none of the five, and a person must say */
	TOEKOMST,   /* it is still to come */
	KON,        /* with a negation: it was not reached; without: nothing is said */
	ALLEEN,     /* "niet alleen": no negation of what follows */
	KLEUR,
	STATUSKLASSEN
} wz__statusklasse;

/* clang-format off */
static const wz__klassewoord statuswoorden[] = {
	{ "100", GEHEEL }, { "aangepast", VERVALLEN }, { "aantal", HOEVEEL }, { "activiteit", VUL },
	{ "activiteiten", VUL }, { "afgehandeld", GEDAAN }, { "afgelast", VERVALLEN },
	{ "afgerond", GEDAAN }, { "afgeronde", GEDAAN }, { "afronden", TOEKOMST }, { "afspraak", VUL },
	{ "afspraken", VUL }, { "al", VUL }, { "alle", GEHEEL }, { "alleen", VUL },
	{ "allemaal", GEHEEL }, { "allen", GEHEEL }, { "alles", GEHEEL }, { "amber", KLEUR },
	{ "ambitie", VUL }, { "amper", VAAG }, { "april", VUL }, { "augustus", VUL },
	{ "beeindigd", VERVALLEN }, { "begin", VUL }, { "behaald", GEDAAN }, { "behaalde", GEDAAN },
	{ "behalen", TOEKOMST }, { "beoogd", TOEKOMST }, { "beoogde", TOEKOMST }, { "beperkt", VAAG },
	{ "bereiken", TOEKOMST }, { "bereikt", GEDAAN }, { "bereikte", GEDAAN }, { "bezig", LOOPT },
	{ "bijna", VAAG }, { "binnenkort", TOEKOMST }, { "blauw", KLEUR }, { "blauwe", KLEUR },
	{ "boven", VUL }, { "code", VUL }, { "compleet", GEHEEL }, { "conform", WIJZE },
	{ "continue", LOOPT }, { "correct", WIJZE }, { "daarmee", VUL }, { "daarvan", VUL },
	{ "dan", VUL }, { "dat", VUL }, { "de", VUL }, { "december", VUL }, { "deel", HOEVEEL },
	{ "deels", DEELS }, { "dele", VUL }, { "derde", VUL }, { "deze", VUL }, { "die", VUL },
	{ "dit", VUL }, { "doel", VUL }, { "doelen", VUL }, { "doelstelling", VUL },
	{ "doelstellingen", VUL }, { "doorgeschoven", VERVALLEN }, { "doorloopt", LOOPT },
	{ "doorlopend", LOOPT }, { "doorlopende", LOOPT }, { "dus", VUL }, { "een", VUL },
	{ "eens", VUL }, { "eerder", WIJZE }, { "eerste", VUL }, { "eind", VUL }, { "einde", VUL },
	{ "en", VUL }, { "enkel", VUL }, { "enkele", HOEVEEL }, { "er", VUL }, { "extra", VUL },
	{ "februari", VUL }, { "gaan", TOEKOMST }, { "gaat", TOEKOMST }, { "geannuleerd", VERVALLEN },
	{ "geannuleerde", VERVALLEN }, { "gedaan", GEDAAN }, { "gedeelte", HOEVEEL },
	{ "gedeeltelijk", DEELS }, { "gedeeltelijke", DEELS }, { "geel", KLEUR }, { "geen", NIET },
	{ "gehaald", GEDAAN }, { "gehaalde", GEDAAN }, { "geheel", GEHEEL }, { "gehele", VUL },
	{ "gele", KLEUR }, { "gelukt", GEDAAN }, { "gepauzeerd", VERVALLEN }, { "gepland", TOEKOMST },
	{ "geplande", TOEKOMST }, { "gerealiseerd", GEDAAN }, { "gerealiseerde", GEDAAN },
	{ "gereed", GEDAAN }, { "geschrapt", VERVALLEN }, { "geslaagd", GEDAAN },
	{ "gestaakt", VERVALLEN }, { "gestart", LOOPT }, { "gestopt", VERVALLEN }, { "geweest", VUL },
	{ "gewijzigd", VERVALLEN }, { "geworden", VUL }, { "goed", WIJZE }, { "goeddeels", DEELS },
	{ "grijs", KLEUR }, { "grijze", KLEUR }, { "groen", KLEUR }, { "groene", KLEUR },
	{ "grotendeels", DEELS }, { "had", TOEKOMST }, { "hadden", TOEKOMST }, { "halen", TOEKOMST },
	{ "half", HOEVEEL }, { "halfjaar", VUL }, { "hebben", VUL }, { "heeft", VUL },
	{ "helaas", VUL }, { "hele", VUL }, { "helemaal", GEHEEL }, { "helft", HOEVEEL },
	{ "het", VUL }, { "hier", VUL }, { "hiermee", VUL }, { "hiervan", VUL }, { "hoop", TOEKOMST },
	{ "hopen", TOEKOMST }, { "in", VUL }, { "ingetrokken", VERVALLEN }, { "inmiddels", VUL },
	{ "is", VUL }, { "ja", WEL }, { "jaar", VUL }, { "januari", VUL }, { "jaren", VUL },
	{ "juist", WIJZE }, { "juli", VUL }, { "juni", VUL }, { "kan", TOEKOMST }, { "klaar", GEDAAN },
	{ "kleur", VUL }, { "komend", TOEKOMST }, { "kon", KON }, { "konden", KON },
	{ "kunnen", TOEKOMST }, { "kwartaal", VUL }, { "later", WIJZE }, { "liggen", VUL },
	{ "ligt", VUL }, { "loopt", LOOPT }, { "lopen", LOOPT }, { "lopend", LOOPT },
	{ "lopende", LOOPT }, { "maar", VUL }, { "maart", VUL }, { "mag", TOEKOMST },
	{ "matig", VAAG }, { "medio", VUL }, { "meer", VUL }, { "meeste", HOEVEEL }, { "mei", VUL },
	{ "merendeel", HOEVEEL }, { "met", VUL }, { "mislukt", NIETGEDAAN }, { "misschien", VAAG },
	{ "moest", TOEKOMST }, { "moet", TOEKOMST }, { "moeten", TOEKOMST }, { "mogelijk", VAAG },
	{ "naar", VUL }, { "nagekomen", GEDAAN }, { "nagenoeg", VAAG }, { "nauwelijks", VAAG },
	{ "nergens", NIET }, { "niet", NIET }, { "noch", NIET }, { "nog", VUL }, { "nooit", NIET },
	{ "norm", VUL }, { "november", VUL }, { "nu", VUL }, { "nvt", VERVALLEN }, { "of", VAAG },
	{ "oktober", VUL }, { "onbehaald", NIETGEDAAN }, { "onbekend", ONBEKEND },
	{ "onbekende", ONBEKEND }, { "onderdeel", VUL }, { "onderdelen", VUL },
	{ "onderhanden", LOOPT }, { "onduidelijk", ONBEKEND }, { "ongerealiseerd", NIETGEDAAN },
	{ "ongeveer", VAAG }, { "onvolbracht", NIET }, { "onvoldoende", VAAG }, { "onze", VUL },
	{ "ook", VUL }, { "oordeel", VUL }, { "op", VUL }, { "opdracht", VUL }, { "opdrachten", VUL },
	{ "opgeleverd", GEDAAN }, { "opgeschort", VERVALLEN }, { "opgestart", LOOPT },
	{ "oranje", KLEUR }, { "over", VUL }, { "overal", VUL }, { "paars", KLEUR },
	{ "paarse", KLEUR }, { "per", VUL }, { "periode", VUL }, { "praktisch", VAAG },
	{ "prestatie", VUL }, { "prestaties", VUL }, { "q1", VUL }, { "q2", VUL }, { "q3", VUL },
	{ "q4", VUL }, { "realiseren", TOEKOMST }, { "redelijk", VAAG }, { "reeds", VUL },
	{ "resultaat", VUL }, { "resultaten", VUL }, { "rode", KLEUR }, { "rood", KLEUR },
	{ "ruim", VUL }, { "ruimschoots", VUL }, { "score", VUL }, { "september", VUL },
	{ "sinds", VUL }, { "slechts", VUL }, { "sommige", HOEVEEL }, { "stand", VUL },
	{ "status", VUL }, { "stilgelegd", VERVALLEN }, { "stoplicht", VUL }, { "straks", TOEKOMST },
	{ "streven", TOEKOMST }, { "succesvol", WIJZE }, { "target", VUL }, { "targets", VUL },
	{ "te", TOEKOMST }, { "ten", VUL }, { "tijd", VUL }, { "tijdig", WIJZE }, { "tot", VUL },
	{ "totaal", GEHEEL }, { "tweede", VUL }, { "uiteindelijk", VUL }, { "uitgesteld", VERVALLEN },
	{ "uitgestelde", VERVALLEN }, { "uitgevoerd", GEDAAN }, { "uitgevoerde", GEDAAN },
	{ "uitvoeren", TOEKOMST }, { "uitvoering", VUL }, { "van", VUL }, { "vanaf", VUL },
	{ "vermoedelijk", VAAG }, { "verplaatst", VERVALLEN }, { "verslagjaar", VUL },
	{ "vertraagd", VERVALLEN }, { "vervallen", VERVALLEN }, { "verwacht", TOEKOMST },
	{ "verwachte", TOEKOMST }, { "verwachten", TOEKOMST }, { "verwachting", VUL },
	{ "verwezenlijkt", GEDAAN }, { "vierde", VUL }, { "volbracht", GEDAAN }, { "voldaan", GEDAAN },
	{ "voldoende", VAAG }, { "volgend", TOEKOMST }, { "volledig", GEHEEL },
	{ "volledige", GEHEEL }, { "volop", VUL }, { "voltooid", GEDAAN }, { "voltooide", GEDAAN },
	{ "voor", VUL }, { "voorlopig", VUL }, { "voortgezet", LOOPT }, { "voorzien", TOEKOMST },
	{ "vrijwel", VAAG }, { "waargemaakt", GEDAAN }, { "waarschijnlijk", VAAG }, { "waren", VUL },
	{ "was", VUL }, { "we", VUL }, { "wel", WEL }, { "wellicht", VAAG }, { "werd", VUL },
	{ "werden", VUL }, { "wij", VUL }, { "wil", TOEKOMST }, { "willen", TOEKOMST },
	{ "wit", KLEUR }, { "witte", KLEUR }, { "worden", TOEKOMST }, { "wordt", TOEKOMST },
	{ "zaken", VUL }, { "zal", TOEKOMST }, { "zelfs", VUL }, { "zijn", VUL }, { "zoals", WIJZE },
	{ "zou", TOEKOMST }, { "zouden", TOEKOMST }, { "zullen", TOEKOMST }, { "zwart", KLEUR },
	{ "zwarte", KLEUR }, { "🔴", KLEUR }, { "🔵", KLEUR }, { "🟠", KLEUR }, { "🟡", KLEUR },
	{ "🟢", KLEUR }, { "🟣", KLEUR },
};
/* clang-format on */

/* clang-format off */
static const wz__klassewoord statusfrasen[] = {
	{ "achter op planning", VERVALLEN }, { "achter op schema", VERVALLEN },
	{ "binnen de tijd", WIJZE }, { "continu proces", LOOPT }, { "de helft", HOEVEEL },
	{ "de meeste", HOEVEEL }, { "doorlopend proces", LOOPT }, { "een aantal", HOEVEEL },
	{ "een deel", HOEVEEL }, { "een gedeelte", HOEVEEL }, { "gaan door", LOOPT },
	{ "gaat door", LOOPT }, { "geen cijfers", ONBEKEND }, { "geen gegevens", ONBEKEND },
	{ "geen informatie", ONBEKEND }, { "geen opgave", ONBEKEND }, { "het merendeel", HOEVEEL },
	{ "hier wordt aan gewerkt", LOOPT }, { "in aanzet", VAAG }, { "in behandeling", LOOPT },
	{ "in bewerking", LOOPT }, { "in gang", LOOPT }, { "in gang gezet", LOOPT },
	{ "in grote lijnen", DEELS }, { "in ontwikkeling", LOOPT }, { "in potentie", VAAG },
	{ "in proces", LOOPT }, { "in uitvoering", LOOPT }, { "in volle gang", LOOPT },
	{ "in voorbereiding", LOOPT }, { "komt te vervallen", VERVALLEN },
	{ "loopt achter", VERVALLEN }, { "loopt door", LOOPT }, { "loopt goed", LOOPT },
	{ "loopt nog", LOOPT }, { "loopt nog door", LOOPT }, { "loopt vertraging op", VERVALLEN },
	{ "loopt volgens planning", LOOPT }, { "mee bezig", LOOPT }, { "met succes", WIJZE },
	{ "min of meer", VAAG }, { "naar tevredenheid", WIJZE }, { "naar verwachting", VAAG },
	{ "naar wens", WIJZE }, { "niet afgerond", LOOPT }, { "niet alle", HOEVEEL },
	{ "niet alleen", ALLEEN }, { "niet allemaal", HOEVEEL }, { "niet alles", HOEVEEL },
	{ "niet begonnen", NIETGEDAAN }, { "niet bekend", ONBEKEND },
	{ "niet doorgegaan", NIETGEDAAN }, { "niet enkel", ALLEEN }, { "niet geheel", DEELS },
	{ "niet gelukt", NIETGEDAAN }, { "niet gemeld", ONBEKEND }, { "niet gemeten", ONBEKEND },
	{ "niet gerapporteerd", ONBEKEND }, { "niet gestart", NIETGEDAAN }, { "niet goed", VAAG },
	{ "niet haalbaar", NIETGEDAAN }, { "niet haalbaar gebleken", NIETGEDAAN },
	{ "niet helemaal", DEELS }, { "niet mee gestart", NIETGEDAAN },
	{ "niet meer nodig", VERVALLEN }, { "niet meer van toepassing", VERVALLEN },
	{ "niet meetbaar", ONBEKEND }, { "niet op alle onderdelen", DEELS },
	{ "niet op koers", VERVALLEN }, { "niet op schema", VERVALLEN }, { "niet op tijd", VAAG },
	{ "niet opgepakt", NIETGEDAAN }, { "niet opgestart", NIETGEDAAN },
	{ "niet over gerapporteerd", ONBEKEND }, { "niet overal", HOEVEEL },
	{ "niet slechts", ALLEEN }, { "niet succesvol", VAAG }, { "niet te bepalen", ONBEKEND },
	{ "niet te meten", ONBEKEND }, { "niet tijdig", VAAG },
	{ "niet tot stand gekomen", NIETGEDAAN }, { "niet van de grond gekomen", NIETGEDAAN },
	{ "niet van start", NIETGEDAAN }, { "niet van start gegaan", NIETGEDAAN },
	{ "niet van toepassing", VERVALLEN }, { "niet vast te stellen", ONBEKEND },
	{ "niet vermeld", ONBEKEND }, { "niet volledig", DEELS }, { "niet voor alle", DEELS },
	{ "niets gerealiseerd", NIETGEDAAN }, { "nog bezig", LOOPT }, { "nog lopend", LOOPT },
	{ "nog mee bezig", LOOPT }, { "nog niet afgerond", LOOPT }, { "nog niet alle", HOEVEEL },
	{ "nog niet alles", HOEVEEL }, { "nog niet begonnen", NIETGEDAAN },
	{ "nog niet bekend", ONBEKEND }, { "nog niet geheel", DEELS },
	{ "nog niet gemeten", ONBEKEND }, { "nog niet gestart", NIETGEDAAN },
	{ "nog niet helemaal", DEELS }, { "nog niet klaar", LOOPT },
	{ "nog niet opgepakt", NIETGEDAAN }, { "nog niet te zeggen", ONBEKEND },
	{ "nog niet volledig", DEELS }, { "nog onbekend", ONBEKEND }, { "nog starten", NIETGEDAAN },
	{ "nog te starten", NIETGEDAAN }, { "on hold", VERVALLEN }, { "onder handen", LOOPT },
	{ "op koers", LOOPT }, { "op onderdelen", DEELS }, { "op schema", LOOPT },
	{ "op stoom", LOOPT }, { "op termijn", VAAG }, { "op tijd", WIJZE },
	{ "stil komen te liggen", VERVALLEN }, { "stop gezet", VERVALLEN }, { "te laat", VAAG },
	{ "te weinig", VAAG }, { "ten dele", DEELS }, { "van start gegaan", LOOPT },
	{ "volgens afspraak", WIJZE }, { "volgens planning", LOOPT }, { "voor een deel", DEELS },
	{ "voor een groot deel", DEELS }, { "wordt aan gewerkt", LOOPT },
	{ "wordt hard aan gewerkt", LOOPT }, { "wordt nog aan gewerkt", LOOPT },
	{ "wordt vervolgd", LOOPT }, { "wordt voortgezet", LOOPT }, { "zijn we mee bezig", LOOPT },
	{ "zo goed als", VAAG },
};
/* clang-format on */

#endif
