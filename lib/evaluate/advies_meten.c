/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on how an agreed item is measured: from where, in what, how and when. */
#include "evaluate/advies_regels.h"

#include <string.h>
#include "base/datum.h"

static bool is_verandering(const wz__adviesitem *item)
{
	return item->richting == WZ__TOENAME || item->richting == WZ__AFNAME;
}

/* ---- geen-nulmeting ---- */

bool wz__advies_geen_nulmeting(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                               const wz__adviesitem *item)
{
	(void)blik;
	(void)perceel;
	return is_verandering(item) && item->nulmeting == WZ_GETAL_GEEN;
}

/* The item of the lot that promises a baseline; NULL when none does. */
static const wz__adviesitem *beloofde_nulmeting(const wz__adviesperceel *perceel)
{
	for (size_t i = 0; i < perceel->n; i++)
		if (wz__advies_noemt_nulmeting(perceel->item[i].gevouwen))
			return &perceel->item[i];
	return NULL;
}

void wz__advies_geen_nulmeting_tekst(const wz__adviesgroep *groep, wz__buf *waarom,
                                     wz__buf *voorbeeld)
{
	const wz__adviesperceel *perceel = wz__advies_perceel(groep, 0);
	const wz__adviesitem *item = wz__advies_item(groep, 0), *belofte = beloofde_nulmeting(perceel);
	char getal[WZ_FORMAT_SIZE];
	wz__advies_nummers(groep, waarom);
	wz__buf_format(waarom,
	               " %s een verandering in procenten, maar het begingetal (de nulmeting) "
	               "ontbreekt. Dan is de verandering niet uit te rekenen.",
	               groep->n == 1 ? "vraagt" : "vragen");
	if (belofte) {
		wz__buf_format(voorbeeld,
		               "spreek af wanneer de nulmeting van %s klaar is, en leg het "
		               "getal dan vast",
		               belofte->nummer);
		return;
	}
	wz__buf_text(voorbeeld, "zet bij ");
	wz__advies_nummer(groep, 0, voorbeeld);
	wz__buf_text(voorbeeld, " het getal van nu");
	if (item->doel != WZ_GETAL_GEEN)
		wz__buf_format(voorbeeld, ": '%s%% %s dan de … van %d'", wz_getal_dutch(getal, item->doel),
		               item->richting == WZ__TOENAME ? "meer" : "minder",
		               (int)(perceel->begin / 10000) - 1);
}

/* ---- geen-eenheid ---- */

bool wz__advies_geen_eenheid(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                             const wz__adviesitem *item)
{
	(void)blik;
	(void)perceel;
	return wz__advies_heeft_doel(item) && *item->eenheid == '\0';
}

/* The word after the number of the target, as the text itself has it. */
static const char *woord_na_getal(const wz__adviesitem *item, size_t *n)
{
	char getal[WZ_FORMAT_SIZE];
	size_t lengte = strlen(wz_getal_dutch(getal, item->doel));
	for (const char *p = strstr(item->gevouwen, getal); p; p = strstr(p + 1, getal)) {
		bool los = p == item->gevouwen || p[-1] == ' ';
		const char *woord = p + lengte + 1;
		*n = p[lengte] == ' ' ? strcspn(woord, " ,.;:()") : 0;
		if (los && *n > 1)
			return woord;
	}
	return NULL;
}

void wz__advies_geen_eenheid_tekst(const wz__adviesgroep *groep, wz__buf *waarom,
                                   wz__buf *voorbeeld)
{
	const wz__adviesitem *item = wz__advies_item(groep, 0);
	size_t n;
	const char *woord = is_verandering(item) ? NULL : woord_na_getal(item, &n);
	char getal[WZ_FORMAT_SIZE];
	wz__advies_nummers(groep, waarom);
	wz__buf_format(waarom,
	               " %s een getal, maar niet waarvan. Elk getal dat wordt gemeld, telt dan "
	               "mee, ook als het over iets anders gaat.",
	               groep->n == 1 ? "noemt" : "noemen");
	wz__buf_text(voorbeeld, "zet bij ");
	wz__advies_nummer(groep, 0, voorbeeld);
	if (woord) {
		wz__buf_text(voorbeeld, " als eenheid '");
		wz__buf_append(voorbeeld, woord, n);
		wz__buf_char(voorbeeld, '\'');
	} else if (is_verandering(item)) {
		wz__buf_text(voorbeeld, " waarin wordt gemeten, zoals bezoekers of een rapportcijfer");
	} else {
		wz__buf_format(voorbeeld, " waarvan het er %s zijn, zoals bewoners of bijeenkomsten",
		               wz_getal_dutch(getal, item->doel));
	}
}

/* ---- geen-telling ---- */

bool wz__advies_geen_telling(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                             const wz__adviesitem *item)
{
	(void)blik;
	(void)perceel;
	return wz__advies_heeft_doel(item) && item->telling == WZ__TELLING_GEEN;
}

void wz__advies_geen_telling_tekst(const wz__adviesgroep *groep, wz__buf *waarom,
                                   wz__buf *voorbeeld)
{
	const wz__adviesitem *item = wz__advies_item(groep, 0);
	wz__buf_text(waarom, "Hoe er wordt geteld, staat niet bij ");
	wz__advies_nummers(groep, waarom);
	wz__buf_text(waarom, ". Alles wat wordt gemeld, wordt dan opgeteld. Wie elk kwartaal hetzelfde "
	                     "meldt, komt zo op vier keer zoveel.");
	wz__buf_text(voorbeeld, "kies bij ");
	wz__advies_nummer(groep, 0, voorbeeld);
	if (is_verandering(item))
		wz__buf_text(voorbeeld, " 'stand': de laatste meting telt");
	else
		wz__buf_format(voorbeeld,
		               " 'stand' (hoeveel %s er dan zijn), of 'som' als er steeds nieuwe bij komen",
		               *item->eenheid != '\0' ? item->eenheid : "het");
}

/* ---- geen-deadline ---- */

/* In a year the end is soon enough. What is counted has the end of the year. */
bool wz__advies_geen_deadline(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                              const wz__adviesitem *item)
{
	(void)blik;
	bool meting = !wz__advies_heeft_doel(item) && wz__advies_noemt_nulmeting(item->gevouwen);
	return item->deadline == 0 && perceel->eind >= perceel->begin + 10000 &&
	       (wz__advies_is_product(item) || meting);
}

/* The last day of the first half year. */
static wz_datum halverwege(wz_datum begin)
{
	wz_datum jaar = begin / 10000, maand = begin / 100 % 100 + 6;
	return wz__datum_vorige(maand > 12 ? (jaar + 1) * 10000 + (maand - 12) * 100 + 1
	                                   : jaar * 10000 + maand * 100 + 1);
}

void wz__advies_geen_deadline_tekst(const wz__adviesgroep *groep, wz__buf *waarom,
                                    wz__buf *voorbeeld)
{
	wz_datum klaar = halverwege(wz__advies_perceel(groep, 0)->begin);
	char dag[WZ_FORMAT_SIZE];
	wz__buf_text(waarom, groep->n == 1 ? "Dit moet één keer af, maar heeft geen deadline: "
	                                   : "Deze dingen moeten één keer af, maar hebben geen "
	                                     "deadline: ");
	wz__advies_nummers(groep, waarom);
	wz__buf_text(waarom, ". Pas aan het eind is dan te zeggen dat het er niet is.");
	wz__buf_text(voorbeeld, "spreek bij ");
	wz__advies_nummer(groep, 0, voorbeeld);
	if (klaar < groep->blik->vanaf)
		wz__buf_text(voorbeeld, " af: klaar halverwege het eerste jaar");
	else
		wz__buf_format(voorbeeld, " af: klaar op %s", wz_datum_dutch(dag, klaar));
}
