/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_TRACE_H
#define WZ_REPORT_TRACE_H

#include <welzijn/trace.h>
#include "report/koppelingen.h"
#include "report/meldingen.h"
#include "report/realisatie.h"
#include "report/trace_bronnen.h"

/* Everything while one trace is made. The figures come from the same counts as
 * those of the reports; the rows below them from the results. */
typedef struct wz__trace {
	wz_dossier *dossier;
	const wz_trace_options *options;
	size_t afspraak;         /* only this one; SIZE_MAX: all */
	bool per_perceel;        /* several lots are shown under their names */
	wz__realisatie r;        /* its first grouping has a row per figure */
	wz__bronnen bronnen;
	wz__koppelingen koppelingen;
	wz__meldingen meldingen; /* of the lot at hand, */
	const wz__rapportbron **gelezen; /* and the reports that hold those that count */
	size_t n_gelezen, gelezen_capacity;
	wz_table *lijst;         /* for programs: all figures */
	wz_table *tabel;         /* for people: the figure at hand */
	bool oneens, aangehaald, gedeeld, uit_tekst; /* shown somewhere: the sign, a result, the words */
	wz__buf regel, deel;     /* scratch: a cell, and a part of it */
} wz__trace;

/* trace_rijen.c: one row for programs, and what it is made of. */
typedef struct wz__tracerij {
	const char *opdracht, *perceel, *afspraak;
	wz_periode periode;
	wz_realisatie status;
	const wz__oordeel *oordeel;         /* NULL: a result is counted by its own status */
	const char *stap;
	const wz__resultaat_rij *resultaat; /* NULL: there is none */
	const char *telt_voor;
} wz__tracerij;
wz_table *wz__trace_lijst(wz_verslag *verslag);
void wz__trace_rij(wz__trace *trace, const wz__tracerij *rij);
/* Append the text of a result with its place: "Yoga (12 bewoners) [4:2". */
void wz__trace_melding(wz__trace *trace, const wz__resultaat_rij *rij, wz__buf *out);
/* What the signs mean, and the reports that were named, with their files. */
void wz__trace_legenda(wz__trace *trace, wz_verslag *verslag);

/* trace_stap.c: how a status came about, in words; `mens`: a line for each step,
 * else behind each other. `out` is emptied first. */
void wz__trace_stappen(wz__trace *trace, size_t afspraak, size_t index, bool mens, wz__buf *out);
/* Of a result that is counted by its own status; `apart`: in each of its lots. */
void wz__trace_stap_resultaat(const wz__resultaat_rij *rij, wz_periode periode,
                              const char *percelen, bool apart, bool mens, wz__buf *out);

/* trace_afspraken.c, trace_resultaten.c: the rows of figure `regel`. */
wz_status wz__trace_afspraken(wz__trace *trace, size_t regel, wz_verslag *verslag);
wz_status wz__trace_resultaten(wz__trace *trace, size_t regel, wz_verslag *verslag);

#endif
