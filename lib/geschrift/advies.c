/* SPDX-License-Identifier: EUPL-1.2 */
/* What could be better agreed a next time, modest and with examples. */
#include "geschrift/tellen.h"

#include <string.h>
#include "report/advieslezing.h"
#include "report/woorden.h"

/* What is said of a kind of advice, once for all lots; examples come from the advice itself. */
typedef struct soort {
	const char *kop;
	const char *woord;      /* what is counted: agreed items; NULL: lots */
	const char *een, *meer; /* behind that number */
	const char *uitleg;
} soort;

static const soort soorten[WZ__ADVIESCODES] = {
	[WZ__ADVIES_TE_VEEL] = { "Minder afspraken per perceel", NULL, "heeft veel afspraken",
	                         "hebben veel afspraken",
	                         "Met vier tot zeven afspraken, zoals PIANOo aanraadt, zijn ze allemaal te "
	                         "volgen." },
	[WZ__ADVIES_INZET_OF_PROCES] = { "Ook afspreken wat bewoners merken", NULL,
	                                 "heeft vooral afspraken over wat de aanbieder doet",
	                                 "hebben vooral afspraken over wat de aanbieder doet",
	                                 "Wat bewoners daarvan merken, staat er dan niet in." },
	[WZ__ADVIES_GEEN_DOEL] = { "Noemen hoeveel het er moeten zijn", "afspraak|afspraken",
	                           "noemt geen getal", "noemen geen getal",
	                           "Straks vindt de een het gehaald en de ander niet." },
	[WZ__ADVIES_ONMEETBAAR] = { "Woorden die ieder hetzelfde verstaat", "afspraak|afspraken",
	                            "heeft een woord waaronder ieder iets anders verstaat",
	                            "hebben een woord waaronder ieder iets anders verstaat",
	                            "Of het is gehaald, wordt dan een mening." },
	[WZ__ADVIES_GEEN_NULMETING] = { "Eerst meten hoe het nu is", "afspraak|afspraken",
	                                "vraagt een verandering in procenten zonder begingetal "
	                                "(nulmeting)",
	                                "vragen een verandering in procenten zonder begingetal "
	                                "(nulmeting)",
	                                "De verandering is dan niet uit te rekenen." },
	[WZ__ADVIES_GEEN_EENHEID] = { "Zeggen waarvan het er zoveel zijn", "afspraak|afspraken",
	                              "noemt een getal, maar niet waarvan",
	                              "noemen een getal, maar niet waarvan",
	                              "Elk getal dat wordt gemeld, telt dan mee." },
	[WZ__ADVIES_GEEN_TELLING] = { "Afspreken hoe er wordt geteld", "afspraak|afspraken",
	                              "zegt niet hoe er wordt geteld",
	                              "zeggen niet hoe er wordt geteld",
	                              "Wat in elk rapport opnieuw staat, kan dan vaker meetellen." },
	[WZ__ADVIES_GEEN_DEADLINE] = { "Een dag waarop het klaar is", "afspraak|afspraken",
	                               "moet één keer af, maar heeft geen deadline",
	                               "moeten één keer af, maar hebben geen deadline",
	                               "Pas aan het eind is dan te zeggen dat het er niet is." },
	[WZ__ADVIES_ZELFDE_VIJVER] = { "Bewoners niet in twee percelen tellen", "afspraak|afspraken",
	                               "gaat over bewoners die ook in een ander perceel kunnen meetellen",
	                               "gaan over bewoners die ook in een ander perceel kunnen "
	                               "meetellen",
	                               "Een totaal over die percelen zegt dan weinig." },
};

enum { VOORBEELDEN = 2 }; /* of a kind; two show what is meant, and the rest is in the check */

typedef struct deel {
	wz__evaluatie *ev;
	wz__advieslezing lezing;
} deel;

/* ---- What a kind of advice is about. ---- */

/* Every agreed item once, with its place in the overzicht of the evaluation. */
static bool verzamel(deel *d, wz__adviescode code, wz__geteld *geteld)
{
	for (size_t i = 0; i < d->lezing.adviezen.n; i++) {
		const wz__advies *advies = &d->lezing.adviezen.van[i];

		for (size_t j = 0; advies->code == code && j < advies->n; j++) {
			size_t afspraak = wz__adviesplek_afspraak(&d->lezing, &advies->plek[j]);
			size_t hier =
				wz__plek(&d->ev->r.overzicht.afspraken, d->lezing.ov.afspraak[afspraak].rij.id);

			if (hier != SIZE_MAX && !wz__geteld_erbij(d->ev, geteld, hier, d->ev->nu))
				return false;
		}
	}
	return true;
}

static size_t perceel_hier(const deel *d, size_t perceel)
{
	return wz__plek(&d->ev->r.overzicht.percelen, d->lezing.ov.perceel[perceel].rij.id);
}

/* The lots of an advice, each once and by rising index; `perceel` has room for all. */
static size_t percelen_van(const deel *d, const wz__advies *advies, size_t *perceel)
{
	size_t n = 0;

	for (size_t j = 0; j < advies->n; j++)
		if (j == 0 || advies->plek[j].perceel != advies->plek[j - 1].perceel)
			perceel[n++] = perceel_hier(d, advies->plek[j].perceel);
	return n;
}

/* ---- The sentences. ---- */

/* Every number of an agreed item in a text becomes a link to it. */
static void met_links(deel *d, wz_alinea *alinea, const wz__advies *advies, const char *tekst)
{
	const char *begin = tekst;

	for (const char *at = tekst; *at != '\0'; at++) {
		size_t langste = 0, afspraak = SIZE_MAX;

		if (at > tekst && strchr(" (", at[-1]) == NULL)
			continue;
		for (size_t j = 0; j < advies->n; j++) {
			const wz__adviesplek *plek = &advies->plek[j];
			const char *nummer = d->lezing.perceel[plek->perceel].item[plek->item].nummer;
			size_t n = strlen(nummer);

			if (n <= langste || strncmp(at, nummer, n) != 0 ||
			    (at[n] != '\0' && strchr(" ,;:)", at[n]) == NULL))
				continue;
			langste = n;
			afspraak =
				wz__plek(&d->ev->r.overzicht.afspraken,
			             d->lezing.ov.afspraak[wz__adviesplek_afspraak(&d->lezing, plek)].rij.id);
		}
		if (langste == 0 || afspraak == SIZE_MAX)
			continue;
		wz_alinea_format(alinea, "%.*s", (int)(at - begin), begin);
		wz_alinea_link(alinea, d->ev->r.overzicht.afspraak[afspraak].rij.nummer,
		               wz__anker_afspraak(d->ev, afspraak));
		begin = at + langste;
		at = begin - 1;
	}
	wz_alinea_text(alinea, begin);
}

static void zet_voorbeeld(deel *d, const wz__advies *advies)
{
	wz_alinea *punt = wz_geschrift_punt(d->ev->uit, 1, false);
	size_t perceel = perceel_hier(d, advies->plek[0].perceel);

	if (!wz__advies_meer_percelen(advies)) {
		wz__buf *naam = &d->ev->buf;

		wz__buf_clear(naam);
		wz__buf_format(naam, "perceel %s", d->ev->r.overzicht.perceel[perceel].rij.nummer);
		wz_alinea_text(punt, "bij ");
		wz_alinea_link(punt, wz__buf_str(naam), wz__anker_perceel(d->ev, perceel));
		wz_alinea_text(punt, ": ");
	}
	met_links(d, punt, advies, advies->voorbeeld);
	wz_alinea_text(punt, ".");
}

/* The lots, and for a kind that counts items these as well. */
static wz_status zet_soort(deel *d, wz__adviescode code)
{
	const soort *s = &soorten[code];
	size_t *perceel = wz__arena_alloc(
		&d->ev->arena, (d->lezing.ov.n_percelen + d->lezing.n_items + 1) * sizeof *perceel);
	wz__geteld geteld = { 0 };
	wz_alinea *punt;
	size_t n = 0, voorbeelden = 0;
	bool goed = perceel != NULL && verzamel(d, code, &geteld);

	if (!goed) {
		wz__geteld_free(&geteld);
		return wz__nomem(d->ev->dossier);
	}
	for (size_t i = 0; i < d->lezing.adviezen.n; i++)
		if (d->lezing.adviezen.van[i].code == code)
			n += percelen_van(d, &d->lezing.adviezen.van[i], perceel + n);
	if (n == 0) {
		wz__geteld_free(&geteld);
		return WZ_OK;
	}
	punt = wz_geschrift_punt(d->ev->uit, 0, false);
	wz_alinea_nadruk(punt, s->kop);
	wz_alinea_text(punt, ". ");
	if (s->woord != NULL) {
		wz__tekst_geteld(d->ev, punt, s->woord, s->kop, &geteld);
		wz_alinea_text(punt, n == 1 ? " (perceel " : " (percelen ");
	} else {
		wz_alinea_format(punt, "%zu %s (", n, n == 1 ? "perceel" : "percelen");
	}
	wz__noem_percelen(d->ev, punt, perceel, n);
	wz_alinea_text(punt, ") ");
	wz_alinea_format(punt, "%s. %s", (s->woord != NULL ? geteld.n : n) == 1 ? s->een : s->meer,
	                 s->uitleg);
	for (size_t i = 0; i < d->lezing.adviezen.n && voorbeelden < VOORBEELDEN; i++)
		if (d->lezing.adviezen.van[i].code == code) {
			zet_voorbeeld(d, &d->lezing.adviezen.van[i]);
			voorbeelden++;
		}
	wz__geteld_free(&geteld);
	return WZ_OK;
}

/* ---- What went well: measurable, a number that can be tested, and no question left. ---- */

static bool gemeten(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__afspraakblok *blok = &ov->afspraak[afspraak];

	return oordeel->waarde != WZ_GETAL_GEEN && oordeel->berekend != WZ_ONBEKEND &&
	       wz__meetbaar(&blok->rij, wz__doel_van(ov, afspraak, ev->periode)) &&
	       wz__signalen_open(&ev->r.signalen, blok->rij.id, blok->perceel, ev->nu) == 0;
}

/* Whether some advice is about an agreed item itself: then it is no model. */
static bool heeft_advies(const deel *d, size_t afspraak)
{
	const wz__overzicht *ov = &d->ev->r.overzicht;

	for (size_t i = 0; i < d->lezing.adviezen.n; i++) {
		const wz__advies *advies = &d->lezing.adviezen.van[i];

		for (size_t j = 0; !advies->heel && j < advies->n; j++) {
			size_t a = wz__adviesplek_afspraak(&d->lezing, &advies->plek[j]);

			if (d->lezing.ov.afspraak[a].rij.id == ov->afspraak[afspraak].rij.id)
				return true;
		}
	}
	return false;
}

/* Those without advice, in place of all. */
static void zonder_advies(const deel *d, wz__geteld *geteld)
{
	size_t n = 0;

	for (size_t i = 0; i < geteld->n; i++)
		if (!heeft_advies(d, (size_t)geteld->van[i].afspraak))
			geteld->van[n++] = geteld->van[i];
	geteld->n = n;
}

static wz_status zet_goed(const deel *d)
{
	wz__evaluatie *ev = d->ev;
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__telvraag vraag = { .index = ev->nu, .eis = gemeten };
	wz__geteld geteld = { 0 };
	wz_alinea *alinea;

	if (!wz__geteld_van(ev, &vraag, &geteld))
		return WZ_ERR_NOMEM;
	zonder_advies(d, &geteld);
	if (geteld.n > 0) {
		wz_geschrift_kop(ev->uit, 2, "advies-goed", "Wat als voorbeeld kan dienen", false);
		alinea = wz_geschrift_alinea(ev->uit);
		wz_alinea_text(alinea, "Bij ");
		wz__tekst_geteld(ev, alinea, "afspraak|afspraken",
		                 "Een doel in getallen en een getal dat daarbij past", &geteld);
		wz_alinea_text(alinea,
		               " stond vooraf vast wanneer het gehaald is, en is een getal gemeld "
		               "waarmee dat na te rekenen is, zonder open vraag of advies. Bijvoorbeeld:");
	}
	for (size_t i = 0; i < geteld.n && i < 3 * (geteld.n / 3 + 1); i += geteld.n / 3 + 1) {
		size_t a = (size_t)geteld.van[i].afspraak;
		const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, ev->nu);
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);

		wz_alinea_link(punt, rij->nummer, wz__anker_afspraak(ev, a));
		wz__buf_clear(&ev->buf);
		wz__getoetst_woorden(&ev->buf, rij, wz__doel_van(ov, a, ev->periode), oordeel);
		wz_alinea_format(punt, " %s: gemeld %s.", rij->omschrijving, wz__buf_str(&ev->buf));
	}
	wz__geteld_free(&geteld);
	return WZ_OK;
}

static wz_status schrijf(deel *d)
{
	wz__evaluatie *ev = d->ev;
	wz_status status = WZ_OK;
	wz_alinea *alinea;

	wz__kop_eigen(ev, 1, "advies", "Wat kan beter in de volgende afspraken", true,
	              "volgende afspraken");
	alinea = wz_geschrift_alinea(ev->uit);
	wz__buf_clear(&ev->buf);
	wz__aantal_van(&ev->buf, (int64_t)d->lezing.afspraken, "afspraak", "afspraken");
	if (d->lezing.adviezen.n == 0) {
		wz_alinea_format(alinea, "Bij de woorden van deze %s is geen advies.",
		                 wz__buf_str(&ev->buf));
		return zet_goed(d);
	}
	wz_alinea_format(
		alinea,
		"Dit is een suggestie voor wie nieuwe afspraken maakt; de keus is aan de "
		"opdrachtgever. Gelezen zijn de woorden van %s, niet hoe ze zijn uitgevoerd. Niet alles hoeft in een "
		"getal, en afspreken op hoofdlijnen geeft de aanbieder ruimte.",
		wz__buf_str(&ev->buf));
	for (wz__adviescode code = 0; status == WZ_OK && code < WZ__ADVIESCODES; code++)
		status = zet_soort(d, code);
	return status == WZ_OK ? zet_goed(d) : status;
}

wz_status wz__deel_advies(wz__evaluatie *ev)
{
	deel d = { .ev = ev };
	wz_status status = wz__advieslezing_lees(ev->dossier, &ev->keuze, true, &d.lezing);

	if (status == WZ_OK)
		status = schrijf(&d);
	wz__advieslezing_free(&d.lezing);
	return status;
}
