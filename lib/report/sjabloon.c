/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/sjabloon.h"

enum { KEUZES_MAX = 16 };

wz_table *wz__sjabloon_uitleg(wz_verslag *verslag, const char *kop)
{
	enum { BREED = 88 }; /* a page of A4; one column is not made smaller to fit */
	wz_column column = { "uitleg", kop, WZ_TYPE_TEXT, WZ_USE_HUMAN, false };
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "Uitleg",
	                                   wz_verslag_columns(verslag, &column, 1), 1);
	wz_table_width(table, 0, BREED);
	return table;
}

void wz__sjabloon_regel(wz_table *table, const char *regel)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, regel);
}

void wz__sjabloon_keuze(wz_table *table, size_t column, const wz__woord *lijst, bool required,
                        const char *help)
{
	const char *keuzes[KEUZES_MAX + 1];
	size_t n = 0;
	for (; lijst->woord != NULL && n < KEUZES_MAX; lijst++)
		if (n == 0 || lijst->waarde != lijst[-1].waarde) /* written one way */
			keuzes[n++] = lijst->woord;
	keuzes[n] = NULL;
	wz_table_input(table, column,
	               &(wz_input){ .kind = WZ_INPUT_CHOICE,
	                            .choices = keuzes,
	                            .help = help,
	                            .minimum = WZ_GETAL_GEEN,
	                            .required = required });
}

/* How the number must be made, where that is not adding up what happened. */
static const char *hoe_tellen(wz__telling telling)
{
	switch (telling) {
	case WZ__CUMULATIEF:
		return "; alles bij elkaar vanaf het begin";
	case WZ__STAND:
		return "; de stand aan het eind";
	case WZ__MAXIMUM:
		return "; de hoogste stand";
	default:
		return "";
	}
}

static void hoeveel(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel)
{
	char getal[WZ_FORMAT_SIZE];
	wz_getal_dutch(getal, doel);
	if (rij->richting == WZ__TOENAME || rij->richting == WZ__AFNAME)
		wz__buf_format(out, "minimaal %s%% %s", getal,
		               rij->richting == WZ__TOENAME ? "meer" : "minder");
	else
		wz__buf_format(out, "%s %s", rij->richting == WZ__MAXIMAAL ? "maximaal" : "minimaal",
		               getal);
	if (*rij->eenheid != '\0')
		wz__buf_format(out, " %s", rij->eenheid);
	if (rij->richting == WZ__TOENAME || rij->richting == WZ__AFNAME)
		wz__buf_text(out, " dan bij de nulmeting");
}

void wz__sjabloon_doel(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel, wz_periode periode)
{
	char dag[WZ_FORMAT_SIZE];
	wz__buf_clear(out);
	if (rij->richting == WZ__JA_NEE) {
		wz__buf_text(out, "ja of nee");
	} else if (doel != WZ_GETAL_GEEN) {
		hoeveel(out, rij, doel);
		if (rij->doelperiode == WZ__DOEL_LOOPTIJD)
			wz__buf_text(out, " in de hele looptijd");
		else if (periode.soort != WZ_PERIODE_JAAR)
			wz__buf_format(out, " in heel %d", periode.jaar);
	}
	if (rij->deadline != 0)
		wz__buf_format(out, "%suiterlijk %s", out->size > 0 ? ", " : "",
		               wz_datum_dutch(dag, rij->deadline));
	if (doel != WZ_GETAL_GEEN && rij->richting != WZ__JA_NEE)
		wz__buf_text(out, hoe_tellen(rij->telling));
}
