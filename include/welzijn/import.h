/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_IMPORT_H
#define WELZIJN_IMPORT_H

#include <welzijn/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One file to import, in memory. `naam` is what errors call it; the bytes stay
 * the caller's. For an opdracht the last part of the name decides which list it
 * is (opdracht.csv, percelen.csv, …); a workbook holds them by the names of its sheets. */
typedef struct wz_source {
	const char *naam;
	const void *bytes;
	size_t size;
} wz_source;

/* What a file of a report is; by its content where that is not said. */
typedef enum wz_als {
	WZ_ALS_INHOUD = 0,
	WZ_ALS_CSV,
	WZ_ALS_TEKST, /* free text; also a document of a word processor (odt, docx) */
	WZ_ALS_XLSX,  /* a workbook; also .xlsm, of which macros are left alone */
	WZ_ALS_ODS
} wz_als;

/* What a colour or a word for a status means in this report. */
typedef struct wz_legenda {
	const char *woord;
	wz_realisatie status;
} wz_legenda;

typedef struct wz_import_options {
	const char *opdracht;  /* where a row names none; NULL */
	const char *aanbieder; /* likewise */
	wz_periode periode;    /* likewise; soort GEEN when not given */
	bool dry_run;          /* check and count, store nothing */
	bool supersede;        /* a correction may replace earlier reports */
	wz_als als;
	const char *blad;      /* the sheet of a workbook; NULL: the one that has the columns */
	const wz_legenda *legenda; /* for free text, n_legenda of them */
	size_t n_legenda;
	bool accept_proposals; /* of free text: leave out or move what ran into another lot, as
	                          is proposed */
	bool plan;             /* of free text: keep what was read as a table, wz_import_plan */
	const char *tekenset;  /* "utf-8", "windows-1252", …; NULL: from the bytes */
} wz_import_options;

/* One fault. Parts that do not exist are NULL or 0; record 1 is the header. */
typedef struct wz_fault {
	const char *bestand;
	const char *blad;
	size_t record;
	const char *cel; /* of a workbook, "C14", where the fault is in one; then it is shown
	                    instead of the record */
	const char *kolom;
	const char *message;
	const char *hint; /* e.g. bedoelde u "gerealiseerd"? */
} wz_fault;

/* What an import did, or why it did nothing. */
typedef struct wz_import wz_import;

/* Import a contract: lots, agreements, providers, remarks (DESIGN §4). All of it
 * or nothing. *out is set unless memory ran out; free it with wz_import_free.
 * Returns WZ_ERR_DATA (see the faults), _BUSY, _READONLY, _IO, _NOMEM. */
WZ_API wz_status wz_import_opdracht(wz_dossier *dossier, const wz_source *sources, size_t n,
                                    const wz_import_options *options, wz_import **out);

/* Import reports of providers (DESIGN §4): each group of opdracht, aanbieder and
 * periode becomes one rapportage. All files or none. Returns as above. */
WZ_API wz_status wz_import_jaarrapportage(wz_dossier *dossier, const wz_source *sources, size_t n,
                                          const wz_import_options *options, wz_import **out);

/* Add words to the lists that signals and advice go by: columns lijst, woord and
 * tegenover (welzijn-woorden(5)). Returns as above. */
WZ_API wz_status wz_import_woorden(wz_dossier *dossier, const wz_source *sources, size_t n,
                                   const wz_import_options *options, wz_import **out);

/* The examples built into the library: their names, NULL at the end. */
WZ_API const char *const *wz_voorbeelden(void);
/* Fill a dossier with an example: contract, remarks and all reports, in one
 * transaction. WZ_ERR_NOT_FOUND for an unknown name. */
WZ_API wz_status wz_import_voorbeeld(wz_dossier *dossier, const char *naam, wz_import **out);

WZ_API void wz_import_free(wz_import *import);
/* Faults kept in full (at most 50), and how many there were in all. */
WZ_API size_t wz_import_faults(const wz_import *import);
WZ_API size_t wz_import_fault_total(const wz_import *import);
WZ_API wz_fault wz_import_fault(const wz_import *import, size_t index);
/* What was done, in lines of Dutch for a person; also after a dry run. */
WZ_API size_t wz_import_lines(const wz_import *import);
WZ_API const char *wz_import_line(const wz_import *import, size_t index);
/* What was read from free text, as a table with the columns of a jaarrapportage, to be
 * written as csv, corrected and imported. NULL unless the options asked for it and a
 * text was read. It lives as long as the import. */
WZ_API const wz_verslag *wz_import_plan(const wz_import *import);
/* Whether anything in the dossier changed (or would have, in a dry run). */
WZ_API bool wz_import_changed(const wz_import *import);

#ifdef __cplusplus
}
#endif
#endif
