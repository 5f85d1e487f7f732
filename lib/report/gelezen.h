/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_GELEZEN_H
#define WZ_REPORT_GELEZEN_H

#include <welzijn/table.h>
#include "store/resultaat_rijen.h"

/* A number that was read from the text of a result, always shown as such. For
 * programs it stands in columns of its own, so that no sum takes it for a number
 * that was reported. */
enum {
	WZ__GELEZEN_WOORDEN, WZ__GELEZEN_AANTAL, WZ__GELEZEN_TOT, WZ__GELEZEN_GRENS, WZ__GELEZEN_EENHEID,
	WZ__GELEZEN_ZEKERHEID, WZ__GELEZEN_AANVAARD, WZ__GELEZEN_KOLOMMEN
};
#define WZ__GELEZEN_KOLOM(begin) \
	[(begin) + WZ__GELEZEN_WOORDEN] = { "gelezen", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[(begin) + WZ__GELEZEN_AANTAL] = { "gelezen_aantal", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false }, \
	[(begin) + WZ__GELEZEN_TOT] = { "gelezen_tot", NULL, WZ_TYPE_NUMBER, WZ_USE_MACHINE, false }, \
	[(begin) + WZ__GELEZEN_GRENS] = { "gelezen_grens", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[(begin) + WZ__GELEZEN_EENHEID] = { "gelezen_eenheid", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[(begin) + WZ__GELEZEN_ZEKERHEID] = { "zekerheid", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }, \
	[(begin) + WZ__GELEZEN_AANVAARD] = { "aanvaard", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }

/* Those columns of the last row, from `begin`. */
void wz__gelezen_zet(wz_table *table, size_t begin, const wz__resultaat_rij *rij);
/* For people: "gelezen: minstens 600 bewoners, geschat"; when it was accepted "minstens
 * 600 bewoners, gelezen in de tekst". Nothing where there is none. */
void wz__gelezen_erbij(wz__buf *out, const wz__resultaat_rij *rij);
/* The same, which says also that it does not count, where no legend does. */
void wz__gelezen_voluit(wz__buf *out, const wz__resultaat_rij *rij);
/* The line of a legend that says so. */
extern const char wz__gelezen_legenda[];

#endif
