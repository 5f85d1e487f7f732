/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/gelezen.h"
#include "base/woorden.h"
#include "report/lijst.h"

const char wz__gelezen_legenda[] =
	"gelezen: een getal uit de tekst; het telt pas mee na welzijn resultaat accept";

void wz__gelezen_zet(wz_table *table, size_t begin, const wz__resultaat_rij *rij)
{
	const wz__gelezen *g = &rij->gelezen;
	if (g->aantal == WZ_GETAL_GEEN)
		return;
	wz__cel_tekst(table, begin + WZ__GELEZEN_WOORDEN, g->woorden);
	wz_table_value(table, begin + WZ__GELEZEN_AANTAL, g->aantal);
	wz__cel_waarde(table, begin + WZ__GELEZEN_TOT, g->tot, WZ_GETAL_GEEN);
	wz__cel_tekst(table, begin + WZ__GELEZEN_GRENS, wz_grens_naam(g->grens));
	wz__cel_tekst(table, begin + WZ__GELEZEN_EENHEID, g->eenheid);
	if (!g->aanvaard)
		wz__cel_tekst(table, begin + WZ__GELEZEN_ZEKERHEID, wz__woord_naam(wz__zekerheden, (int)g->zekerheid));
	wz__cel_tekst(table, begin + WZ__GELEZEN_AANVAARD, g->aanvaard ? "ja" : "nee");
}

/* "7 tot 8 bewoners", "minstens 600 bewoners". */
static void getal_erbij(wz__buf *out, const wz__gelezen *g)
{
	char tot[WZ_FORMAT_SIZE];
	if (g->tot == WZ_GETAL_GEEN) {
		wz__getal_erbij(out, g->aantal, wz_grens_naam(g->grens), g->eenheid);
		return;
	}
	wz__getal_erbij(out, g->aantal, "", "");
	wz__buf_format(out, " tot %s", wz_getal_dutch(tot, g->tot));
	if (*g->eenheid != '\0')
		wz__buf_format(out, " %s", g->eenheid);
}

void wz__gelezen_erbij(wz__buf *out, const wz__resultaat_rij *rij)
{
	const wz__gelezen *g = &rij->gelezen;
	if (g->aantal == WZ_GETAL_GEEN)
		return;
	if (!g->aanvaard)
		wz__buf_text(out, g->zekerheid == WZ__ONZEKER ? "onzeker gelezen: " : "gelezen: ");
	getal_erbij(out, g);
	if (g->herkomst == WZ_GESCHAT)
		wz__buf_format(out, ", %s", wz_herkomst_naam(g->herkomst));
	if (g->aanvaard)
		wz__buf_text(out, ", gelezen in de tekst");
}

void wz__gelezen_voluit(wz__buf *out, const wz__resultaat_rij *rij)
{
	wz__gelezen_erbij(out, rij);
	if (rij->gelezen.aantal != WZ_GETAL_GEEN && !rij->gelezen.aanvaard)
		wz__buf_text(out, ", telt niet mee");
}
