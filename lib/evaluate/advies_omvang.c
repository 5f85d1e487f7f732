/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on a lot as a whole: how much was agreed, and whether it is about
 * what the aanbieder does. */
#include "evaluate/advies_regels.h"

/* PIANOo, the expertise centre for public procurement, advises four to seven
 * indicators in a contract. */
enum { INDICATOREN = 7 };

bool wz__advies_inzet(const wz__adviesitem *item)
{
	return item->soort == WZ__INZET || item->soort == WZ__PROCES;
}

static size_t tel_soort(const wz__adviesperceel *perceel, wz__soort soort)
{
	size_t n = 0;
	for (size_t i = 0; i < perceel->n; i++)
		n += perceel->item[i].soort == soort ? 1 : 0;
	return n;
}

static size_t tel_inzet(const wz__adviesperceel *perceel)
{
	return tel_soort(perceel, WZ__INZET) + tel_soort(perceel, WZ__PROCES);
}

/* Most of what has a soort is inzet or proces. One alone says little. */
static bool vooral_inzet(const wz__adviesperceel *perceel)
{
	size_t inzet = tel_inzet(perceel);
	return inzet > 1 && inzet > tel_soort(perceel, WZ__PRESTATIE) + tel_soort(perceel, WZ__EFFECT);
}

/* ---- te-veel ---- */

static size_t grens(const wz__adviesblik *blik)
{
	wz_getal anders = INDICATOREN * (wz_getal)WZ_GETAL_SCHAAL;
	wz_getal drempel = wz__drempel(blik->lijsten, "indicatoren", anders);
	return drempel < 0 ? 0 : (size_t)(drempel / WZ_GETAL_SCHAAL);
}

bool wz__advies_te_veel(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                        const wz__adviesitem *item)
{
	(void)item;
	return perceel->n > grens(blik);
}

/* How it works may stand in the work plan of the aanbieder; what is measured from
 * may not. */
static bool is_proces(const wz__adviesitem *item)
{
	return item->soort == WZ__PROCES && !wz__advies_noemt_nulmeting(item->gevouwen);
}

static bool is_inzet(const wz__adviesitem *item)
{
	return item->soort == WZ__INZET || is_proces(item);
}

typedef bool vraag(const wz__adviesitem *item);

static size_t tel(const wz__adviesperceel *perceel, vraag *telt)
{
	size_t n = 0;
	for (size_t i = 0; i < perceel->n; i++)
		n += telt(&perceel->item[i]) ? 1 : 0;
	return n;
}

/* What could move there: proces if that is enough, or else inzet too; NULL where
 * there is none, or nothing else would be left. */
static vraag *naar_werkplan(const wz__adviesblik *blik, const wz__adviesperceel *perceel)
{
	size_t inzet = tel(perceel, is_inzet);
	if (inzet == 0 || inzet == perceel->n)
		return NULL;
	return perceel->n - tel(perceel, is_proces) <= grens(blik) ? is_proces : is_inzet;
}

static void werkplan_tekst(const wz__adviesgroep *groep, wz__buf *voorbeeld)
{
	const wz__adviesperceel *perceel = wz__advies_perceel(groep, 0);
	vraag *weg = naar_werkplan(groep->blik, perceel);
	size_t n = weg ? tel(perceel, weg) : 0, m = 0;
	if (!weg) {
		wz__buf_text(
			voorbeeld,
			tel_inzet(perceel) == perceel->n
				? "maak een paar afspraken over wat bewoners merken, en zet deze in het werkplan "
				  "van de aanbieder"
				: "houd wat het meest zegt over wat bewoners merken, en zet de rest in het "
				  "werkplan van de aanbieder");
		return;
	}
	wz__buf_text(voorbeeld, "zet ");
	for (size_t i = 0; i < perceel->n; i++) {
		if (!weg(&perceel->item[i]))
			continue;
		if (wz__advies_deel(m++, n, voorbeeld))
			wz__advies_nummer(groep, i, voorbeeld);
	}
	wz__buf_format(voorbeeld, " in het werkplan van de aanbieder; dan blijven er %zu over",
	               perceel->n - n);
	if (perceel->n - n > grens(groep->blik))
		wz__buf_text(voorbeeld, " om uit te kiezen");
}

void wz__advies_te_veel_tekst(const wz__adviesgroep *groep, wz__buf *waarom, wz__buf *voorbeeld)
{
	const wz__adviesperceel *perceel = wz__advies_perceel(groep, 0);
	wz__buf_format(waarom, "Dit perceel heeft %zu afspraken", perceel->n);
	if (tel_inzet(perceel) == perceel->n)
		wz__buf_text(waarom, ", allemaal over wat de aanbieder doet en niet over wat bewoners "
		                     "daarvan merken");
	else if (vooral_inzet(perceel))
		wz__buf_format(waarom,
		               ", waarvan %zu over wat de aanbieder doet en niet over wat bewoners "
		               "daarvan merken",
		               tel_inzet(perceel));
	if (grens(groep->blik) == INDICATOREN)
		wz__buf_text(waarom,
		             ". PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te volgen.");
	else
		wz__buf_format(waarom, ". Uw eigen grens is %zu; dan zijn ze allemaal te volgen.",
		               grens(groep->blik));
	werkplan_tekst(groep, voorbeeld);
}

/* ---- inzet-of-proces ---- */

/* Where there are too many items, that advice says it. */
bool wz__advies_inzet_of_proces(const wz__adviesblik *blik, const wz__adviesperceel *perceel,
                                const wz__adviesitem *item)
{
	return wz__advies_inzet(item) && vooral_inzet(perceel) &&
	       !wz__advies_te_veel(blik, perceel, item);
}

void wz__advies_inzet_of_proces_tekst(const wz__adviesgroep *groep, wz__buf *waarom,
                                      wz__buf *voorbeeld)
{
	const wz__adviesperceel *perceel = wz__advies_perceel(groep, 0);
	if (groep->n == perceel->n && groep->n == 2)
		wz__buf_text(waarom, "Beide afspraken");
	else if (groep->n == perceel->n)
		wz__buf_format(waarom, "Alle %zu afspraken", perceel->n);
	else
		wz__buf_format(waarom, "%zu van de %zu afspraken", groep->n, perceel->n);
	wz__buf_text(waarom, " gaan over wat de aanbieder doet (");
	wz__advies_nummers(groep, waarom);
	wz__buf_text(waarom, "), niet over wat bewoners daarvan merken.");
	wz__buf_text(voorbeeld, "vraag bij ");
	wz__advies_nummer(groep, 0, voorbeeld);
	wz__buf_text(voorbeeld, ": wat merken bewoners als dit is gedaan? Spreek dat af");
}
