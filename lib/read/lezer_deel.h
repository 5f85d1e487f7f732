/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_LEZER_DEEL_H
#define WZ_READ_LEZER_DEEL_H

#include "read/csv.h"
#include "read/herken.h"
#include "read/lezer.h"
#include "read/tekenset.h"
#include "read/werkboek.h"

/* What reading csv and reading a workbook share. */

enum { NIET_IN_BESTAND = WZ__CSV_VELDEN, MELDINGEN_MAX = 8 };
_Static_assert((int)WZ__BLAD_KOLOMMEN <= (int)NIET_IN_BESTAND, "a place must be a column");

struct wz__lezer {
	wz__tekst tekst;
	wz__csv csv;
	const char *bestand;
	const wz__kolom *kolommen;
	size_t n;
	size_t veld[WZ__KOLOMMEN_MAX];     /* by column: its place in the file */
	const char *kop[WZ__KOLOMMEN_MAX]; /* by column: its name in the file */
	size_t breedte;                    /* columns the file has */
	size_t gemeten, positie;           /* how far positions were counted: text, file */
	bool einde;
	bool uit_rijen; /* records from memory instead of a csv */
	const wz__rij *rijen;
	size_t n_rijen, rij;
	wz__fouten *fouten;
	wz__arena arena;

	/* A workbook. */
	wz__werkboek *boek;
	size_t blad;
	size_t kolom_op[WZ__BLAD_KOLOMMEN]; /* by place: the column, plus one; 0: none */
	uint32_t nummers, aantallen;        /* columns that name something by number, or count */
	uint32_t terzijde;                  /* columns that are read over */
	size_t verborgen, afgerond;         /* rows; numbers that are not quite what is shown */
	wz__buf verborgen_rijen, voorbeeld; /* which, and one of them */
	const char *melding[MELDINGEN_MAX];
	size_t meldingen;
};

/* A fault at a place of a record (SIZE_MAX: at the whole). */
void wz__lezer_fout(wz__lezer *lezer, size_t nummer, size_t plaats, const char *kolom,
                    const char *format, ...) WZ_PRINTF(5, 6);

/* Append a name from the header as columns are called: blanks inside are one, quotes and a
 * star for what must be filled in are gone. */
void wz__kop_naam(wz__buf *out, const char *tekst, size_t n);
/* Which column has this name; lezer->n: none. */
size_t wz__kop_vind(const wz__lezer *lezer, const char *naam);
/* Give the column at this place of the header its meaning, or a fault. False without
 * memory. */
bool wz__kop_kolom(wz__lezer *lezer, size_t nummer, size_t plaats, const char *tekst, size_t n);
/* The header ends: faults for what it lacks. */
void wz__kop_klaar(wz__lezer *lezer, size_t nummer);

wz_status wz__lezer_open_boek(wz__lezer *lezer, const wz_source *source, const wz__leeswijze *hoe);
wz_status wz__lezer_next_boek(wz__lezer *lezer, wz__record *record, bool *einde);
void wz__lezer_sluit_boek(wz__lezer *lezer);
/* Something that a person should know; copied. False without memory. */
bool wz__lezer_meld(wz__lezer *lezer, const char *format, ...) WZ_PRINTF(2, 3);

/* Choose the sheet (lezer->blad), and its header row: *kop is 0 after a fault. */
wz_status wz__lezer_kies_blad(wz__lezer *lezer, const char *naam, size_t *kop);

#endif
