/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "base/buf.h"
#include "read/verslag_koppen.h"
#include "read/verslag_merk.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static void stukje(wz__buf *uit, const char *naam, wz__stukje s)
{
	if (s.n > 0)
		wz__buf_format(uit, " %s=%.*s", naam, (int)s.n, s.p);
}

static const char *secties[] = { "",          "resultaat", "afspraak", "aanpak",  "vooruitblik",
	                             "opmerking", "overig",    "legenda",  "status",  "aanbieder",
	                             "thema",     "stadsdeel", "wijk",     "perceel", "toelichting",
	                             "nummer",    "item",      "gemengd" };

/* What a text is as a heading, as one text. */
static void lees(wz__buf *uit, const char *tekst, bool gemarkeerd)
{
	static const char *const soorten[] = { "geen", "status", "perceel", "gebied", "sectie" };
	wz__kop kop;
	bool is = wz__kop_lees(&kop, tekst, strlen(tekst), gemarkeerd, (wz__legendas){ 0 });

	if (!is) {
		wz__buf_text(uit, "geen");
		return;
	}
	wz__buf_text(uit, soorten[kop.soort]);
	if (kop.perceel[0] != '\0')
		wz__buf_format(uit, " %s", kop.perceel);
	if (kop.sectie != WZ__SECTIE_GEEN)
		wz__buf_format(uit, " %s", secties[kop.sectie]);
	if (wz__zegt_iets(kop.status))
		wz__buf_format(uit, " %s",
		               kop.status.kleur    ? "kleur"
		               : kop.status.dubbel ? "dubbel"
		                                   : wz_realisatie_naam(kop.status.status));
	stukje(uit, "thema", kop.thema);
	stukje(uit, "gebied", kop.stadsdeel);
	stukje(uit, "aanbieder", kop.aanbieder);
	stukje(uit, "deel", kop.deelgebied);
	stukje(uit, "erbij", kop.toelichting);
	if (kop.label)
		stukje(uit, "rest", kop.rest);
}

typedef struct geval {
	const char *tekst, *is;
} geval;

/* Lines as they stand in a text, not marked as headings. */
static const geval regels[] = {
	/* Lots. */
	{ "Perceel 1", "perceel 1" },
	{ "PERCEEL 12:", "perceel 12" },
	{ "Perceel 1: Activeren", "perceel 1 thema=Activeren" },
	{ "Perceel 1 - Activeren en verbinden", "perceel 1 thema=Activeren en verbinden" },
	{ "Perceel 1 – Activeren", "perceel 1 thema=Activeren" },
	{ "Perceel 1. Activeren", "perceel 1 thema=Activeren" },
	{ "Perceel 1 Activeren", "perceel 1 thema=Activeren" },
	{ "Perceel nr. 3: Jeugd", "perceel 3 thema=Jeugd" },
	{ "Perceel 7a: Jeugd", "perceel 7a thema=Jeugd" },
	{ "Perceel 1.1: Jeugd", "perceel 1.1 thema=Jeugd" },
	{ "Percelen 3 en 4: Jeugd", "perceel 3+4 thema=Jeugd" },
	{ "Percelen 3 + 4", "perceel 3+4" },
	{ "Kavel B: Ouderen", "perceel B thema=Ouderen" },
	{ "Lot IV", "perceel IV" },
	{ "Deelopdracht 2: Ouderen", "perceel 2 thema=Ouderen" },
	{ "Opdracht 5 – Ouderen", "perceel 5 thema=Ouderen" },
	{ "Perceel 4 · Jeugd · Noord · De Brug",
	  "perceel 4 thema=Jeugd gebied=Noord aanbieder=De Brug" },
	{ "Perceel 2016/4 · Jeugd · Noord · De Brug",
	  "perceel 2016/4 thema=Jeugd gebied=Noord aanbieder=De Brug" },
	{ "Perceel 4: Jeugd (Stichting De Brug)", "perceel 4 thema=Jeugd aanbieder=Stichting De Brug" },
	{ "Perceel 4: Jeugd (aanbieder: De Brug)", "perceel 4 thema=Jeugd aanbieder=De Brug" },
	{ "Perceel 4: Jeugd (12-18 jaar)", "perceel 4 thema=Jeugd (12-18 jaar)" },
	{ "Perceel 4 – Jeugd – wijk Molenbuurt", "perceel 4 thema=Jeugd gebied=Molenbuurt" },
	{ "Perceel 4 – Jeugd – Samen sterk", "perceel 4 thema=Jeugd – Samen sterk" },
	{ "Perceel 4: gerealiseerd", "perceel 4 gerealiseerd" },
	{ "Stadsdeel Noord - Perceel 3: Jeugd", "perceel 3 thema=Jeugd gebied=Noord" },
	/* No lots. */
	{ "Perceel 4 loopt goed", "geen" },
	{ "Perceel 4, dat in mei begon, loopt goed", "geen" },
	{ "Perceelgrenzen", "geen" },
	{ "Perceel 4: Jeugd ........ 12", "geen" },
	{ "Opdracht 2016: Wijkwelzijn", "geen" },
	{ "Bij perceel 4 ging het goed", "geen" },
	{ "Lot van de loterij", "geen" },
	/* Areas. */
	{ "Stadsdeel Noord", "gebied gebied=Noord" },
	{ "Stadsdeel Noord – ervaringen van het team", "gebied opmerking gebied=Noord" },
	{ "Stadsdeel Noord – inzet aanbieders", "gebied gebied=Noord" },
	{ "Wijk De Molen", "gebied gebied=De Molen" },
	{ "Stadsdeel Noord heeft een plan", "geen" },
	{ "Wijk safari", "geen" },
	{ "Stadsdeelmanagement positief", "geen" },
	/* Statuses. */
	{ "Gerealiseerd", "status gerealiseerd" },
	{ "Niet gerealiseerd:", "status niet gerealiseerd" },
	{ "**Niet gerealiseerd:**", "status niet gerealiseerd" },
	{ "Gerealiseerd Pathmos", "status gerealiseerd deel=Pathmos" },
	{ "Niet gerealiseerd De Hoge Wal", "status niet gerealiseerd deel=De Hoge Wal" },
	{ "Gerealiseerd in wijk Zuid", "status gerealiseerd deel=Zuid" },
	{ "Gerealiseerd (i.c.m. Perceel 10)", "status gerealiseerd erbij=i.c.m. Perceel 10" },
	{ "Gerealiseerd i.c.m. perceel 10", "status gerealiseerd erbij=i.c.m. perceel 10" },
	{ "Gerealiseerd Pathmos (samen met de school):",
	  "status gerealiseerd deel=Pathmos erbij=samen met de school" },
	{ "Behaald", "status gerealiseerd" },
	{ "Deels behaald", "status deels gerealiseerd" },
	{ "Niet behaalde doelen", "status niet gerealiseerd" },
	{ "Deels gerealiseerde afspraken", "status deels gerealiseerd" },
	{ "Loopt", "status doorlopend" },
	{ "Nog niet gestart", "status niet gerealiseerd" },
	{ "Vervallen", "status dubbel" },
	{ "Op koers", "status doorlopend" },
	{ "Groen", "status kleur" },
	{ "Rood:", "status kleur" },
	{ "Onbekend", "status onbekend" },
	/* No statuses. */
	{ "Gerealiseerd is er veel", "geen" },
	{ "Niet alle doelen zijn behaald in het afgelopen jaar.", "geen" },
	{ "Niet behaald, maar wordt begin 2019 gerealiseerd", "status niet gerealiseerd" },
	{ "Loopgroepen", "geen" },
	{ "Groene tuinen", "geen" },
	/* Sections. */
	{ "Resultaten", "sectie resultaat" },
	{ "Behaalde resultaten", "sectie resultaat" },
	{ "Gerealiseerde resultaten (zelfrapportages)", "sectie resultaat" },
	{ "Stand van zaken", "sectie resultaat" },
	{ "Wat hebben we gedaan?", "sectie resultaat" },
	{ "Afgesproken:", "sectie afspraak" },
	{ "Afgesproken inzet", "sectie afspraak" },
	{ "Beoogde resultaten", "sectie afspraak" },
	{ "Doelen", "sectie afspraak" },
	{ "Wat hebben we afgesproken?", "sectie afspraak" },
	{ "Aanpak", "sectie aanpak" },
	{ "Vooruitblik 2020", "sectie vooruitblik" },
	{ "Ervaringen", "sectie opmerking" },
	{ "Inleiding", "sectie overig" },
	{ "Bijlage 2", "sectie overig" },
	{ "Legenda", "sectie legenda" },
	{ "Resultaten vielen dit jaar tegen door de sluiting", "geen" },
	{ "Aanpak van eenzaamheid begint bij de buren zelf", "geen" },
	{ "Plan gemaakt", "geen" },
	/* Labels. */
	{ "Status: loopt", "sectie status rest=loopt" },
	{ "**Status:** loopt", "sectie status rest=loopt" },
	{ "Stand van zaken: 12 bewoners", "sectie resultaat rest=12 bewoners" },
	{ "Afgesproken: 10 bewoners", "sectie afspraak rest=10 bewoners" },
	{ "Doel: meer bewegen", "sectie afspraak rest=meer bewegen" },
	{ "Aanbieder: Stichting X", "sectie aanbieder rest=Stichting X" },
	{ "Wijk: Molenbuurt", "sectie wijk rest=Molenbuurt" },
	{ "Stadsdeel: Noord", "sectie stadsdeel rest=Noord" },
	{ "Niet gerealiseerd: de krant", "status niet gerealiseerd rest=de krant" },
	{ "Inloop: elke dag", "geen" },
	{ "Om 10:30 open", "geen" },
};

/* The same words, marked as a heading. */
static const geval gemarkeerde[] = {
	{ "2.1 Perceel 4 jeugd", "perceel 4 thema=jeugd" },
	{ "3. Ervaringen van het gebiedsteam in de wijk", "sectie opmerking" },
	{ "4 Gerealiseerd", "geen" },
	{ "4. Gerealiseerd", "status gerealiseerd" },
	{ "Overlast", "geen" },
};

static void houd(const geval *gevallen, size_t n, bool gemarkeerd)
{
	size_t fout = 0;

	for (size_t i = 0; i < n; i++) {
		wz__buf uit = { 0 };

		lees(&uit, gevallen[i].tekst, gemarkeerd);
		assert_false(uit.failed);
		if (strcmp(wz__buf_str(&uit), gevallen[i].is) != 0) {
			print_error("'%s': '%s', not '%s'\n", gevallen[i].tekst, wz__buf_str(&uit),
			            gevallen[i].is);
			fout++;
		}
		wz__buf_free(&uit);
	}
	assert_int_equal(fout, 0);
}

static void lines(void **state)
{
	(void)state;
	houd(regels, LENGTH(regels), false);
}

static void marked(void **state)
{
	(void)state;
	houd(gemarkeerde, LENGTH(gemarkeerde), true);
}

static void marks(void **state)
{
	static const struct {
		const char *tekst;
		size_t n;
		bool genummerd;
	} gevallen[] = {
		{ "- a", 2, false },     { "• a", 4, false },    { "•a", 3, false },
		{ "-a", 0, false },      { "o a", 2, false },    { "oa", 0, false },
		{ "1. a", 3, true },     { "1) a", 3, true },    { "(1) a", 4, true },
		{ "a) a", 3, true },     { "a. a", 3, true },    { "iv. a", 4, true },
		{ "1.1 a", 4, true },    { "1.1. a", 5, true },  { "1 a", 0, false },
		{ "2018. a", 0, false }, { "1.", 0, false },     { "", 0, false },
		{ "a", 0, false },       { "(a", 0, false },     { "-", 0, false },
		{ "✓ a", 4, false },     { "1.200 a", 6, true },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(gevallen); i++) {
		wz__merk merk = wz__merk_op(gevallen[i].tekst, strlen(gevallen[i].tekst));

		if (merk.n != gevallen[i].n)
			print_error("'%s': %zu\n", gevallen[i].tekst, merk.n);
		assert_int_equal(merk.n, gevallen[i].n);
		assert_int_equal(merk.genummerd, gevallen[i].genummerd);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines),
		cmocka_unit_test(marked),
		cmocka_unit_test(marks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
