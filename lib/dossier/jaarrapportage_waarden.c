/* SPDX-License-Identifier: EUPL-1.2 */
/* What a row of a report says, and what to do where it is written in another way. */
#include "base/eenheid.h"
#include "base/hoeveelheid.h"
#include "base/tekst.h"
#include "dossier/jaarrapportage.h"

/* What people write for a status: asked about, never taken for it. */
static const wz__woord spreektaal[] = {
	{ "deels", WZ_DEELS_GEREALISEERD },
	{ "gedeeltelijk", WZ_DEELS_GEREALISEERD },
	{ "ten dele", WZ_DEELS_GEREALISEERD },
	{ "deels gehaald", WZ_DEELS_GEREALISEERD },
	{ "deels behaald", WZ_DEELS_GEREALISEERD },
	{ "niet", WZ_NIET_GEREALISEERD },
	{ "niet gehaald", WZ_NIET_GEREALISEERD },
	{ "niet behaald", WZ_NIET_GEREALISEERD },
	{ "gehaald", WZ_GEREALISEERD },
	{ "behaald", WZ_GEREALISEERD },
	{ NULL, 0 },
};

/* A status, or the word that none was given: so an empty cell is one that was forgotten,
 * and a result of a text can come back from a table. */
static void read_status(wz__act *act, const wz__lezer *lezer, const wz__record *record,
                        wz__waarden *out)
{
	static const char none[] = "geen";
	const char *text = record->veld[WZ__JR_STATUS];
	size_t before = act->import->fouten.totaal;
	out->geen = wz__fold_equal(text, record->lengte[WZ__JR_STATUS], none, sizeof none - 1);
	if (out->geen)
		return;
	wz__act_woord(act, lezer, record, WZ__JR_STATUS, wz__realisaties, "status", &out->status);
	int bedoeld = wz__woord_waarde(spreektaal, text);
	if (act->import->fouten.totaal > before && bedoeld >= 0)
		wz__fout_bedoelde(&act->import->fouten, wz_realisatie_naam((wz_realisatie)bedoeld));
}

/* "ruim 60 bewoners" belongs in three columns. */
static void hint_bound(wz__act *act, const wz__lezer *lezer, const wz__record *record)
{
	wz__hoeveelheid gelezen[WZ__HOEVEELHEDEN_MAX];
	size_t n = wz__hoeveelheden(record->veld[WZ__JR_AANTAL], gelezen);
	const wz__hoeveelheid *een = gelezen;
	char getal[WZ_FORMAT_SIZE];
	if (n != 1 || een->tot != WZ_GETAL_GEEN || een->grens == WZ_PRECIES ||
	    (een->soort != WZ__HV_AANTAL && een->soort != WZ__HV_PERCENTAGE))
		return;
	bool procent = een->soort == WZ__HV_PERCENTAGE, eenheid = !procent && een->eenheid[0] != '\0';
	if (een->waarde % WZ_GETAL_SCHAAL == 0)
		wz_getal_machine(getal, een->waarde); /* without dots, which not every cell takes */
	else
		wz_getal_dutch(getal, een->waarde);
	wz__fout_hint(&act->import->fouten,
	              eenheid ? "typ %s%s, kies bij %s \"%s\" en zet \"%s\" in %s"
	                      : "typ %s%s en kies bij %s \"%s\"",
	              getal, procent ? "%" : "", wz__lezer_kop(lezer, WZ__JR_GRENS),
	              wz_grens_naam(een->grens), een->eenheid, wz__lezer_kop(lezer, WZ__JR_EENHEID));
}

static void read_number(wz__act *act, const wz__lezer *lezer, const wz__record *record,
                        wz__waarden *out)
{
	size_t before = act->import->fouten.totaal;
	wz__act_aandeel(act, lezer, record, WZ__JR_AANTAL, &out->aantal, &out->procent);
	if (act->import->fouten.totaal > before)
		hint_bound(act, lezer, record);
	if (out->procent && record->lengte[WZ__JR_EENHEID] > 0 &&
	    !wz__eenheid_gelijk(record->veld[WZ__JR_EENHEID], "%"))
		wz__act_fout(act, lezer, record, WZ__JR_AANTAL,
		             "%s is een percentage, maar de eenheid is \"%.40s\"",
		             record->veld[WZ__JR_AANTAL], record->veld[WZ__JR_EENHEID]);
}

void wz__waarden_lees(wz__inkomend *in, const wz__lezer *lezer, const wz__record *record,
                      wz__waarden *out)
{
	wz__act *act = in->act;
	*out = (wz__waarden){ 0 };
	if (record->lengte[WZ__JR_RESULTAAT] == 0) {
		wz__act_fout(act, lezer, record, WZ__JR_RESULTAAT, "is leeg");
		wz__sjabloon_hint(in, lezer, record);
	}
	read_status(act, lezer, record, out);
	read_number(act, lezer, record, out);
	wz__act_woord(act, lezer, record, WZ__JR_GRENS, wz__grenzen, "grens", &out->grens);
	wz__act_woord(act, lezer, record, WZ__JR_HERKOMST, wz__herkomsten, "herkomst", &out->herkomst);
	if (!act->vrije_tekst && record->lengte[WZ__JR_STATUS] == 0 &&
	    record->lengte[WZ__JR_AANTAL] == 0)
		wz__act_fout(act, lezer, record, wz__lezer_heeft(lezer, WZ__JR_STATUS) ? WZ__JR_STATUS : -1,
		             "er is geen status en geen aantal; een van de twee is nodig");
}
