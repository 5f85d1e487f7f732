/* SPDX-License-Identifier: EUPL-1.2 */
/* What to ask about one lot: of the provider, and what the municipality can do itself. */
#include "geschrift/perceel.h"

#include "report/woorden.h"

/* What the provider is asked, and what is for who placed the order; NULL: nothing. */
typedef struct vraag {
	const char *aanbieder, *gemeente;
} vraag;

static const char ook_gedaan[] = "is ook gedaan wat was afgesproken?";

static const vraag vragen[] = {
	[WZ__CLAIM_BOVEN_GETAL] = { "waarom is dit zo gemeld?",
	                            "stel zo nodig zelf een oordeel vast." },
	[WZ__CLAIM_ONDER_GETAL] = { "wat ontbreekt er nog?", "stel zo nodig zelf een oordeel vast." },
	[WZ__TEGENSPRAAK] = { "welke status geldt voor de hele afspraak?", NULL },
	[WZ__GELIJKE_MAAT] = { "vanaf welk deel van het doel heet iets deels gerealiseerd?", NULL },
	[WZ__ANDERE_MAAT] = { "hoeveel is het in de afgesproken maat?", NULL },
	[WZ__GRENS_ONBESLIST] = { "wat is het precieze getal?", NULL },
	[WZ__SCHATTING] = { "hoe is dit geschat?", NULL },
	[WZ__ALLEEN_GECLAIMD] = { "hoeveel was het?", NULL },
	[WZ__OVERTREFFING] = { "wat is er precies geteld?", NULL },
	[WZ__GEEN_NULMETING] = { NULL, "leg een nulmeting vast, of spreek een doel af dat zonder "
	                               "nulmeting te tellen is." },
	[WZ__NIET_GERAPPORTEERD] = { "wat is hiermee gebeurd?", NULL },
	[WZ__RAPPORT_ONTBREEKT] = { "komt er nog een rapport?", NULL },
	[WZ__TE_LAAT] = { "wanneer is het klaar?",
	                  "leg een nieuwe dag vast, of laat de afspraak vervallen." },
	[WZ__DUBBELTELLING] = { "gaat het in elk perceel om hetzelfde?", NULL },
	[WZ__OPTELLING] = { "welk getal klopt?", NULL },
	[WZ__VOORBEHOUD] = { "wat is er klaar, en wat nog niet?", NULL },
	[WZ__UITKOMST_NEGATIEF] = { NULL,
	                            "bespreek met de aanbieder of de afspraak zo nog zin heeft." },
	[WZ__SJABLOONTEKST] = { NULL, "vraag de stadsdelen wat voor hun eigen gebied geldt." },
	[WZ__OORDEEL_TEGEN_CIJFERS] = { NULL, "vraag het stadsdeel waarop het oordeel rust." },
	[WZ__BRON_TEGENSPRAAK] = { "welk van de twee getallen klopt?", NULL },
	[WZ__VASTSTELLING_VEROUDERD] = { NULL, "bekijk de resultaten opnieuw, en stel het oordeel "
	                                       "opnieuw vast." },
	[WZ__PERSOONSGEGEVENS] = { NULL, NULL }, /* never in a document */
};
_Static_assert(sizeof vragen / sizeof *vragen == WZ__SIGNAALCODES, "each code has its question");

/* Where there is a target in numbers another number is missing; else something was done that is
 * not what was agreed. */
static void met_doel(const wz__evaluatie *ev, bool doel, wz__geteld *items)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	size_t n = 0;

	for (size_t i = 0; i < items->n; i++) {
		size_t a = (size_t)items->van[i].afspraak;

		if (wz__meetbaar(&ov->afspraak[a].rij, wz__doel_van(ov, a, ev->periode)) == doel)
			items->van[n++] = items->van[i];
	}
	items->n = n;
}

/* "Bij 3.4 en 3.5: hoeveel was het?" */
static void noem(wz__evaluatie *ev, wz__signaalcode code, const wz__geteld *items, size_t los,
                 const char *tekst)
{
	wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);

	if (items->n > 0) {
		wz_alinea_text(punt, "Bij ");
		wz__noem_items(ev, punt, items);
		if (los > 0)
			wz_alinea_text(punt, ", en bij wat zonder afspraak is gemeld");
	} else if (code == WZ__RAPPORT_ONTBREEKT) {
		wz_alinea_format(punt, "Over %s", ev->naam);
	} else {
		wz_alinea_text(punt, wz__signaalsoort_van(code)->titel);
	}
	wz_alinea_format(punt, ": %s", tekst);
}

/* The question of a code with all its items. */
static bool noem_vraag(wz__evaluatie *ev, size_t perceel, wz__signaalcode code, const char *tekst)
{
	wz__geteld items = { 0 }, zonder_doel = { 0 };
	size_t los;
	bool ok = wz__items_van_code(ev, perceel, code, &items, &los);

	if (ok && code == WZ__ANDERE_MAAT) {
		ok = wz__items_van_code(ev, perceel, code, &zonder_doel, &los);
		met_doel(ev, true, &items);
		met_doel(ev, false, &zonder_doel);
	}
	if (items.n > 0 || zonder_doel.n == 0)
		noem(ev, code, &items, los, tekst);
	if (zonder_doel.n > 0)
		noem(ev, code, &zonder_doel, 0, ook_gedaan);
	wz__geteld_free(&items);
	wz__geteld_free(&zonder_doel);
	return ok;
}

bool wz__perceel_vragen(wz__evaluatie *ev, size_t perceel, bool aanbieder, const char *anker,
                        const char *kop)
{
	bool gezien[WZ__SIGNAALCODES] = { false }, ok = true, iets = false;

	for (size_t i = 0; ok && i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];
		const char *tekst =
			aanbieder ? vragen[signaal->code].aanbieder : vragen[signaal->code].gemeente;

		if (gezien[signaal->code] || tekst == NULL || !wz__signaal_hier(ev, signaal, perceel, true))
			continue;
		gezien[signaal->code] = true;
		if (!iets)
			wz_geschrift_kop(ev->uit, 4, anker, kop, false);
		iets = true;
		ok = noem_vraag(ev, perceel, signaal->code, tekst);
	}
	return ok;
}
