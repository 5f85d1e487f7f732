/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "base/woorden.h"
#include "dossier/opdracht.h"
#include "store/zoek.h"

enum { OPDRACHT, TITEL, OPDRACHTGEVER, SOORT, BEGIN, EIND, OPTIEJAREN, VERLENGBAAR_TOT, VERLENGD_TOT, BRON };
const wz__kolom wz__kolommen_opdracht[] = {
	[OPDRACHT] = { "opdracht", true },     [TITEL] = { "titel", true },
	[OPDRACHTGEVER] = { "opdrachtgever", true }, [SOORT] = { "soort", true },
	[BEGIN] = { "begin", true },           [EIND] = { "eind", true },
	[OPTIEJAREN] = { "optiejaren", false }, [VERLENGBAAR_TOT] = { "verlengbaar_tot", false },
	[VERLENGD_TOT] = { "verlengd_tot", false }, [BRON] = { "bron", false },
};
const size_t wz__n_kolommen_opdracht = BRON + 1;

static const wz__veld columns[] = {
	{ "opdracht", WZ__VELD_TEKST, NULL },       { "gevouwen", WZ__VELD_AFGELEID, NULL },
	{ "volgorde", WZ__VELD_AFGELEID, NULL },    { "titel", WZ__VELD_TEKST, NULL },
	{ "opdrachtgever", WZ__VELD_TEKST, NULL },  { "soort", WZ__VELD_TEKST, NULL },
	{ "begin", WZ__VELD_DATUM, NULL },          { "eind", WZ__VELD_DATUM, NULL },
	{ "optiejaren", WZ__VELD_HEEL, NULL },      { "verlengbaar_tot", WZ__VELD_DATUM, NULL },
	{ "verlengd_tot", WZ__VELD_DATUM, NULL },   { "bron", WZ__VELD_TEKST, NULL },
};
static const wz__tabel tabel = {
	"SELECT id, nummer, gevouwen, volgorde, titel, opdrachtgever, soort, begin, eind, optiejaren, "
	"verlengbaar_tot, verlengd_tot, bron FROM opdracht WHERE gevouwen = ?1",
	"INSERT INTO opdracht (nummer, gevouwen, volgorde, titel, opdrachtgever, soort, begin, eind, "
	"optiejaren, verlengbaar_tot, verlengd_tot, bron) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
	"?11, ?12)",
	"UPDATE opdracht SET nummer = ?1, gevouwen = ?2, volgorde = ?3, titel = ?4, opdrachtgever = ?5, "
	"soort = ?6, begin = ?7, eind = ?8, optiejaren = ?9, verlengbaar_tot = ?10, verlengd_tot = ?11, "
	"bron = ?12 WHERE id = ?13",
	columns, sizeof columns / sizeof *columns,
};

/* What a contract's dates must be to each other; the optional ones may be 0. */
static void check_dates(wz__act *act, const wz__lezer *lezer, const wz__record *record, wz_datum begin,
                        wz_datum eind, wz_datum verlengbaar, wz_datum verlengd)
{
	if (begin != 0 && eind != 0 && eind < begin)
		wz__act_fout(act, lezer, record, EIND, "het eind ligt voor het begin");
	if (verlengbaar != 0 && eind != 0 && verlengbaar < eind)
		wz__act_fout(act, lezer, record, VERLENGBAAR_TOT, "ligt voor het eind");
	if (verlengd != 0 && eind != 0 && verlengd < eind)
		wz__act_fout(act, lezer, record, VERLENGD_TOT, "ligt voor het eind");
	if (verlengd != 0 && verlengbaar != 0 && verlengd > verlengbaar)
		wz__act_fout(act, lezer, record, VERLENGD_TOT, "ligt na verlengbaar_tot");
}

static void required(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom)
{
	if (record->lengte[kolom] == 0)
		wz__act_fout(act, lezer, record, kolom, "is leeg");
}

static int64_t whole_years(wz__act *act, const wz__lezer *lezer, const wz__record *record)
{
	wz_getal jaren;
	wz__act_getal(act, lezer, record, OPTIEJAREN, &jaren);
	if (jaren == WZ_GETAL_GEEN)
		return -1;
	if (jaren < 0 || jaren % WZ_GETAL_SCHAAL != 0 || jaren > 50 * (wz_getal)WZ_GETAL_SCHAAL) {
		wz__act_fout(act, lezer, record, OPTIEJAREN, "is geen heel aantal jaren");
		return -1;
	}
	return jaren / WZ_GETAL_SCHAAL;
}

static wz_status store(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                       const wz_datum data[4], const char *soort, int64_t optiejaren)
{
	wz__act *act = map->act;
	wz__buf volgorde = { 0 }, verschil = { 0 };
	wz__natural_key(&volgorde, record->veld[OPDRACHT]);
	const char *gevouwen = wz__act_vouw(act, record->veld[OPDRACHT]);
	wz__waarde waarden[] = {
		wz__waarde_tekst(record->veld[OPDRACHT]),
		wz__waarde_tekst(gevouwen),
		wz__waarde_tekst(wz__buf_str(&volgorde)),
		wz__waarde_tekst(record->veld[TITEL]),
		wz__waarde_tekst(record->veld[OPDRACHTGEVER]),
		wz__waarde_tekst(soort),
		wz__waarde_int(data[0]),
		wz__waarde_int(data[1]),
		wz__veld_int(lezer, OPTIEJAREN, optiejaren, -1),
		wz__veld_int(lezer, VERLENGBAAR_TOT, data[2], 0),
		wz__veld_int(lezer, VERLENGD_TOT, data[3], 0),
		wz__veld_tekst(lezer, record, BRON),
	};
	int64_t id = 0;
	size_t eerder = 0;
	wz__uitkomst uitkomst = WZ__GELIJK;
	wz_status status = volgorde.failed ? wz__nomem(act->dossier) : WZ_OK;
	if (status == WZ_OK)
		status = wz__upsert(act->dossier, &tabel, &waarden[1], 1, waarden, &id, &uitkomst, &verschil);
	if (status == WZ_OK)
		status = wz__onthoud(act->dossier, &map->opdrachten, id, record->nummer, &eerder);
	if (status == WZ_OK && eerder != 0)
		wz__act_fout(act, lezer, record, OPDRACHT, "staat er twee keer in (ook in %s %zu)",
		             wz__lezer_recordnaam(lezer), eerder);
	else if (status == WZ_OK)
		status = wz__tel(map, WZ__LIJST_OPDRACHT, id, uitkomst, "opdracht", record->veld[OPDRACHT], &verschil);
	map->opdracht = map->opdrachten.n == 1 ? id : 0;
	wz__buf_free(&volgorde);
	wz__buf_free(&verschil);
	return status;
}

wz_status wz__lees_opdracht(wz__map_act *map, wz__lezer *lezer)
{
	wz__act *act = map->act;
	wz__record record;
	bool einde = false;
	wz_status status = WZ_OK;
	while (status == WZ_OK && (status = wz__act_volgende(act, lezer, &record, &einde)) == WZ_OK && !einde) {
		size_t fouten = act->import->fouten.totaal;
		wz_datum data[4];
		int soort;
		wz__act_nummer(act, lezer, &record, OPDRACHT);
		for (int kolom = TITEL; kolom <= EIND; kolom++)
			required(act, lezer, &record, kolom);
		wz__act_woord(act, lezer, &record, SOORT, wz__opdrachtsoorten, "soort", &soort);
		wz__act_datum(act, lezer, &record, BEGIN, &data[0]);
		wz__act_datum(act, lezer, &record, EIND, &data[1]);
		wz__act_datum(act, lezer, &record, VERLENGBAAR_TOT, &data[2]);
		wz__act_datum(act, lezer, &record, VERLENGD_TOT, &data[3]);
		int64_t optiejaren = whole_years(act, lezer, &record);
		check_dates(act, lezer, &record, data[0], data[1], data[2], data[3]);
		bool goed = true;
		status = wz__act_getalnummer(act, lezer, &record, OPDRACHT, wz__sql_opdrachten, 0, &goed);
		if (status == WZ_OK && act->import->fouten.totaal == fouten)
			status = store(map, lezer, &record, data,
			               wz__woord_naam(wz__opdrachtsoorten, soort), optiejaren);
	}
	return status;
}
