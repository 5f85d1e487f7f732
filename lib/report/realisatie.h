/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_REALISATIE_H
#define WZ_REPORT_REALISATIE_H

#include "report/lijst.h"
#include "report/regels.h"

/* What the status reports per lot, area, provider and contract share. */

/* The counts, from `totaal` on: the last for people only. */
enum { WZ__TELKOLOMMEN = 9 };
enum { WZ__TEL_VERVALLEN = 6, WZ__TEL_SIGNALEN, WZ__TEL_DEEL }; /* from the first of them */
#define WZ__KOLOMMEN_TELLING \
	{ "totaal", "tot.", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "gerealiseerd", "ger.", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "deels_gerealiseerd", "deels", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "niet_gerealiseerd", "niet", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "onbekend", "onb.", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "doorlopend", "loopt", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "vervallen", "verv.", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "signalen", "sig", WZ_TYPE_INTEGER, WZ_USE_BOTH, false }, \
	{ "gerealiseerd_deel", "% ger.", WZ_TYPE_PERCENT, WZ_USE_HUMAN, false }

/* Groupings that are counted together: the rows of the report first. */
enum { WZ__GROEPERINGEN_MAX = 3 };
typedef struct wz__realisatie {
	wz__overzicht overzicht;
	wz__signalen signalen;
	wz__regels lijst[WZ__GROEPERINGEN_MAX];
	size_t n;
	wz__bijzonder bijzonder;
	wz_count count;
} wz__realisatie;

/* Zero-initialise; free it also after a failure. */
wz_status wz__realisatie_lees(wz_dossier *dossier, const wz__keuze *keuze,
                              const wz_report_options *options, const wz__groepering *groepering,
                              size_t n, wz__realisatie *out);
void wz__realisatie_free(wz__realisatie *realisatie);

/* Whether the rows of the first grouping differ in this. */
bool wz__meer_perioden(const wz__realisatie *realisatie);
bool wz__meer_opdrachten(const wz__realisatie *realisatie);

/* Show a person only what occurs: `eerste` is the first of the counts. */
void wz__telkolommen_kies(const wz__realisatie *realisatie, wz_column *columns, size_t eerste);
/* The cells of the last row: the counts, or these and the share. */
void wz__telaantallen(wz_table *table, size_t eerste, const wz__stand *stand);
void wz__telcellen(wz_table *table, size_t eerste, const wz__stand *stand);

/* A share in hundredths of a per cent; what there is never becomes none. */
int64_t wz__deel_van(int64_t deel, int64_t totaal);

/* All rows of a grouping together. */
wz__stand wz__stand_samen(const wz__regels *regels);

/* Which contract and periode, whose word is counted, and what to know of it;
 * `groepen` is what the rows are ("percelen"). And the signs, below. */
wz_status wz__realisatie_noem(wz_dossier *dossier, const wz__realisatie *realisatie,
                              wz_basis basis, const char *groepen, wz_verslag *verslag);
void wz__realisatie_legenda(const wz__realisatie *realisatie, wz_verslag *verslag);

/* The whole of `perceel report --detail`. */
wz_status wz__detail(wz_dossier *dossier, const wz__overzicht *overzicht,
                     const wz__signalen *signalen, const wz_report_options *options, wz_verslag *verslag);

#endif
