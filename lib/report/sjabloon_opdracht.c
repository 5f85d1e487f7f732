/* SPDX-License-Identifier: EUPL-1.2 */
/* The lists of a contract, to be filled in: the columns of DESIGN §4, in its order. */
#include <welzijn/template.h>
#include "report/sjabloon.h"

enum { LEGE_RIJEN = 50 };

/* What is typed in a column. */
typedef struct veld {
	const char *naam;
	wz_input_kind kind;
	bool nodig;
	int breed;
	const wz__woord *keuze;
	const char *help;
} veld;
#define TEKST(naam, nodig, breed, help)                                                            \
	{                                                                                              \
		naam, WZ_INPUT_TEXT, nodig, breed, NULL, help                                              \
	}
#define KEUZE(naam, nodig, keuze, help)                                                            \
	{                                                                                              \
		naam, WZ_INPUT_CHOICE, nodig, 13, keuze, help                                              \
	}
#define DATUM(naam, nodig, help)                                                                   \
	{                                                                                              \
		naam, WZ_INPUT_DATE, nodig, 12, NULL, help                                                 \
	}
#define GETAL(naam, help)                                                                          \
	{                                                                                              \
		naam, WZ_INPUT_NUMBER, false, 11, NULL, help                                               \
	}
#define BRON TEKST("bron", false, 20, "Waar dit staat, zoals een bladzijde.")
#define VAN_OPDRACHT                                                                               \
	TEKST("opdracht", false, 10, "Het nummer van de opdracht. Mag leeg blijven als er maar één is.")

static const veld opdracht[] = {
	TEKST("opdracht", true, 10, "Het nummer van de opdracht, zonder + / of komma."),
	TEKST("titel", true, 34, "De naam van de opdracht."),
	TEKST("opdrachtgever", true, 22, "Wie de opdracht geeft."),
	KEUZE("soort", true, wz__opdrachtsoorten, NULL),
	DATUM("begin", true, "De eerste dag."),
	DATUM("eind", true, "De laatste dag, zonder verlenging."),
	GETAL("optiejaren", "Met hoeveel jaar de opdracht verlengd mag worden."),
	DATUM("verlengbaar_tot", false, "Tot welke dag verlengen hoogstens kan."),
	DATUM("verlengd_tot", false, "Tot welke dag de opdracht echt is verlengd."),
	BRON,
};
static const veld percelen[] = {
	TEKST("perceel", true, 9, "Het nummer van het perceel, zonder + / of komma."),
	TEKST("stadsdeel", true, 16, "Het stadsdeel."),
	TEKST("thema", true, 26, "Waar het perceel over gaat."),
	TEKST("aanbieder", true, 18, "De korte naam van de aanbieder of de combinatie."),
	VAN_OPDRACHT,
	TEKST("aanpak", false, 34, "Hoe er wordt gewerkt."),
	TEKST("wijk", false, 16, "Een wijk in het stadsdeel."),
	DATUM("begin", false, "Alleen als dit anders is dan bij de opdracht."),
	DATUM("eind", false, "Alleen als dit anders is dan bij de opdracht."),
	BRON,
};
static const veld afspraken[] = {
	TEKST("perceel", true, 9, "Het nummer van het perceel."),
	TEKST("afspraak", true, 9, "Het nummer van de afspraak, zonder + / of komma."),
	TEKST("omschrijving", true, 34, "Wat er is afgesproken."),
	VAN_OPDRACHT,
	TEKST("deelgebied", false, 14, "Het deel van de wijk waar de afspraak over gaat."),
	KEUZE("soort", false, wz__soorten,
	      "inzet: wat men doet. proces: hoe men werkt. prestatie: wat het oplevert. effect: wat "
	      "bewoners ervan merken."),
	GETAL("doel", "Het getal dat gehaald moet worden. Bij toename en afname: een percentage."),
	TEKST("eenheid", false, 13,
	      "Wat er wordt geteld, zoals bewoners. Bij toename en afname: wat er "
	      "wordt gemeten."),
	KEUZE("richting", false, wz__richtingen, "Leeg betekent: minimaal."),
	KEUZE("telling", false, wz__tellingen,
	      "Hoe getallen uit delen van een jaar samenkomen. Leeg betekent: som."),
	KEUZE("doelperiode", false, wz__doelperioden,
	      "Waar het doel voor geldt. Leeg betekent: een jaar."),
	TEKST("jaar", false, 8,
	      "Alleen als het doel elk jaar anders is: voor welk jaar dit doel geldt."),
	GETAL("nulmeting", "Hoe het was voordat het werk begon."),
	DATUM("deadline", false, "De dag waarop het gehaald moet zijn."),
	DATUM("vervallen", false, "De dag waarop de afspraak is vervallen."),
	TEKST("vervallen_reden", false, 20, "Waarom de afspraak is vervallen."),
	BRON,
};
static const veld aanbieders[] = {
	TEKST("aanbieder", true, 18, "De korte naam, zoals die overal wordt getoond."),
	TEKST("naam", false, 28, "De hele naam."),
	TEKST("aliassen", false, 28, "Andere namen, met | ertussen."),
	TEKST("combinatie", false, 20, "De combinatie waar de aanbieder lid van is."),
	KEUZE("rol", false, wz__rollen, "De rol in de combinatie."),
	TEKST("opdracht", false, 10, "Voor welke opdracht het lidmaatschap geldt. Leeg: voor alle."),
	BRON,
};
static const veld ervaringen[] = {
	TEKST("stadsdeel", true, 16, "Het stadsdeel."),
	TEKST("periode", true, 10, "Zoals 2016, 2016-H1 of 2016-Q3."),
	TEKST("rubriek", true, 24, "De kop waar de opmerking onder staat."),
	TEKST("opmerking", true, 60, "De opmerking, zonder namen van personen."),
	TEKST("opdracht", false, 10, "De opdracht waar de opmerking over gaat."),
	TEKST("aanbieder", false, 18, "De aanbieder waar de opmerking over gaat."),
	BRON,
};

static wz_type soort_kolom(wz_input_kind kind)
{
	switch (kind) {
	case WZ_INPUT_NUMBER:
		return WZ_TYPE_NUMBER;
	case WZ_INPUT_DATE:
		return WZ_TYPE_DATE;
	default:
		return WZ_TYPE_TEXT;
	}
}

static void zet_lijst(wz_verslag *verslag, const char *naam, const veld *velden, size_t n)
{
	enum { VELDEN_MAX = 32 };
	wz_column columns[VELDEN_MAX];
	for (size_t i = 0; i < n; i++)
		columns[i] =
			(wz_column){ velden[i].naam, NULL, soort_kolom(velden[i].kind), WZ_USE_BOTH, false };
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, naam, wz_verslag_columns(verslag, columns, n), n);
	for (size_t i = 0; i < n; i++) {
		wz_table_width(table, i, velden[i].breed);
		if (velden[i].keuze != NULL)
			wz__sjabloon_keuze(table, i, velden[i].keuze, velden[i].nodig, velden[i].help);
		else
			wz_table_input(
				table, i,
				&(wz_input){ .kind = velden[i].kind,
			                 .required = velden[i].nodig,
			                 .minimum = velden[i].kind == WZ_INPUT_NUMBER ? 0 : WZ_GETAL_GEEN,
			                 .help = velden[i].help });
	}
	for (int i = 0; i < LEGE_RIJEN; i++)
		wz_table_row(table, WZ_ROW_DATA, 0);
}
#define LIJST(verslag, lijst) zet_lijst(verslag, #lijst, lijst, sizeof lijst / sizeof *lijst)

static void zet_uitleg(wz_verslag *verslag)
{
	static const char *const regels[] = {
		"Dit bestand is voor één opdracht, of voor meer. Elk blad is een lijst: opdracht, percelen, "
		"afspraken, aanbieders en ervaringen.",
		"Begin met “opdracht”, “percelen” en “afspraken”. Die zijn nodig bij een nieuwe opdracht.",
		"Het blad “aanbieders” is voor andere namen en voor combinaties. Leeg mag ook.",
		"Het blad “ervaringen” is voor opmerkingen van het stadsdeel. Leeg mag ook.",
		"U vult alleen de gekleurde cellen in. Kies een cel en u ziet wat er moet staan.",
		"Een kolom met een ster (*) is altijd nodig. De andere mogen leeg blijven.",
		"Een nummer mag elke vorm hebben, zoals 3 of 1.10, maar geen + / of komma.",
		"Een datum schrijft u als 31-12-2024. Een getal heeft een komma voor de decimalen.",
		"Geef een afspraak een doel en een eenheid als er iets te tellen is. Dan is later na te "
		"rekenen of zij is gehaald, ook als de aanbieder daar niets over zegt.",
		"Verander de namen van de bladen en de kolommen niet.",
		"Klaar? Bewaar het als xlsx of ods en lees het in: welzijn import opdracht BESTAND",
	};
	wz_table *table = wz__sjabloon_uitleg(verslag, "Zo vult u dit bestand in");
	for (size_t i = 0; i < sizeof regels / sizeof *regels; i++)
		wz__sjabloon_regel(table, regels[i]);
}

wz_status wz_template_opdracht(wz_verslag **out)
{
	wz_verslag *verslag = wz_verslag_new("template opdracht");
	*out = NULL;
	if (verslag == NULL)
		return WZ_ERR_NOMEM;
	wz_verslag_title(verslag, "Een opdracht");
	zet_uitleg(verslag);
	LIJST(verslag, opdracht);
	LIJST(verslag, percelen);
	LIJST(verslag, afspraken);
	LIJST(verslag, aanbieders);
	LIJST(verslag, ervaringen);
	wz_status status = wz_verslag_status(verslag);
	if (status == WZ_OK)
		*out = verslag;
	else
		wz_verslag_free(verslag);
	return status;
}
