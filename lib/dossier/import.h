/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_IMPORT_H
#define WZ_DOSSIER_IMPORT_H

#include <welzijn/table.h>
#include "base/map.h"
#include "base/woorden.h"
#include "read/fouten.h"
#include "read/lezer.h"
#include "store/store.h"

struct wz_import {
	wz__fouten fouten;
	wz__arena arena;
	const char **lines;
	size_t n_lines, capacity;
	wz_verslag *plan; /* of texts; NULL: none asked for */
	bool changed;
	bool failed; /* no memory for a line */
};

/* One import as it goes on: what the functions for each file share. */
typedef struct wz__act {
	wz_dossier *dossier;
	const wz_import_options *options;
	wz_import *import;
	const wz_source *source; /* the file being read */
	const wz_source *macros; /* the file that was last said to have macros */
	size_t records;          /* read so far, of all files */
	bool vrije_tekst;        /* it is free text, which need not give a status or a number */
	wz__map getallen;        /* numbers of rows that came as numbers: their place in */
	wz__buf getalnummers;    /* as they were read */
	wz__buf gevouwen;        /* scratch */
	wz__buf velden;          /* the fields of one record, normalised */
	struct wz__geraakt {     /* what changed: signals get their numbers at the end */
		int64_t opdracht;
		wz_periode periode;  /* soort GEEN: all of them */
	} *geraakt;
	size_t n_geraakt, geraakt_capacity;
	const char *ruw[WZ__KOLOMMEN_MAX]; /* and as they stood */
} wz__act;

wz_import *wz__import_new(void);
/* A line of what was done. */
void wz__import_line(wz_import *import, const char *format, ...) WZ_PRINTF(2, 3);
/* What the transaction must end with: a failure, WZ_ERR_DATA when there were
 * faults, or that there is no memory. */
wz_status wz__import_status(wz_dossier *dossier, const wz_import *import, wz_status status);

void wz__act_begin(wz__act *act, wz_dossier *dossier, const wz_import_options *options, wz_import *import);
void wz__act_end(wz__act *act);

/* Run `act` in one transaction, rolled back when it fails, on a dry run and when
 * nothing changed. Makes *out. */
typedef wz_status wz__import_function(wz__act *act, const wz_source *sources, size_t n);
wz_status wz__import_run(wz_dossier *dossier, const wz_source *sources, size_t n,
                         const wz_import_options *options, wz__import_function *function, wz_import **out);

/* The functions to run: a contract's folders, and providers' reports. */
wz__import_function wz__opdracht_lees_alles, wz__jaarrapportage_lees_alles;

/* Open a file as the options say, and end reading it: then what a person should know of
 * how it was read is told. */
wz_status wz__act_open(wz__act *act, wz__lezer **out, const wz_source *source,
                       const wz__kolom *kolommen, size_t n);
void wz__act_sluit(wz__act *act, wz__lezer *lezer);

/* The next record with every field normalised (wz__normalise);
 * act->ruw has them as they stood. */
wz_status wz__act_volgende(wz__act *act, wz__lezer *lezer, wz__record *record, bool *einde);

/* A fault in the file being read: `kolom` by index, or -1 for the whole record. */
void wz__act_fout(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                  const char *format, ...) WZ_PRINTF(5, 6);

/* Remember that this contract changed in this periode (soort GEEN: in all). */
wz_status wz__act_raak(wz__act *act, int64_t opdracht, wz_periode periode);
wz_status wz__act_raak_alle(wz__act *act); /* every contract, in all */

/* The last part of a path, of this system or of Windows. */
const char *wz__bestandsnaam(const char *pad);

/* The field folded, in act->gevouwen; valid until the next fold. */
const char *wz__act_vouw(wz__act *act, const char *text);
/* A date field into *out (0 when empty); a fault when it is none. */
void wz__act_datum(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom, wz_datum *out);
/* A number field into *out (WZ_GETAL_GEEN when empty). */
void wz__act_getal(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom, wz_getal *out);
/* A closed word into *out (0 when empty). `wat` names it: "status". */
void wz__act_woord(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                   const wz__woord *lijst, const char *wat, int *out);
/* A number that may be a percentage: 85 of "85%", and *procent. */
void wz__act_aandeel(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom, wz_getal *out,
                     bool *procent);
/* A number that names a row, in a cell that holds a number: as such 1.1 and 1.10 are the
 * same. Where a query (one parameter, ?1) gives such a one, or a cell before it was such a
 * number, that is a fault, and *goed becomes false. */
wz_status wz__act_getalnummer(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                              const char *sql, int64_t parameter, bool *goed);
/* A number of a lot, agreement or contract: no + / , and not empty. */
bool wz__act_nummer(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom);

#endif
