/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_EVALUATIE_H
#define WZ_GESCHRIFT_EVALUATIE_H

#include <welzijn/evaluatie.h>

#include "report/koppelingen.h"
#include "report/meldingen.h"
#include "report/realisatie.h"
#include "report/trace_bronnen.h"

/* A line of a report that counts for an agreed item in a periode. */
typedef struct wz__bronregel {
	wz__afspraakplek van; /* here: index in the overzicht, and of the periode */
	int64_t rapportage, record;
} wz__bronregel;

/* All of them, by agreed item, periode, report and line: read when they are first asked for. */
typedef struct wz__bronregels {
	wz__bronregel *van;
	size_t n, capacity;
	/* Of what is evaluated: every result, and the lines of those without an agreed item, of which
	 * van.afspraak is the lot. */
	wz__map gezien;
	wz__bronregel *los;
	size_t n_los, los_capacity;
	bool gelezen;
	wz_status status; /* of reading them */
} wz__bronregels;

/* Everything while one evaluation is made: one reading of the dossier, and the document it goes
 * into. Each part is a function in a file of its own; they come in the order below. */
typedef struct wz__evaluatie {
	wz_dossier *dossier;
	const wz_evaluatie_options *options;
	wz_geschrift *uit;
	wz_alinea *over_bronnen; /* where it is said what the sources are */
	wz__keuze keuze;         /* the contract; the periode, or the two that are compared */
	int64_t opdracht_id;
	const char *opdracht, *titel; /* its number and name */
	wz_periode periode;      /* what is evaluated: the later of two, at `nu` */
	size_t nu, toen;         /* its index in the overzicht; of the earlier one, when compared */
	bool vergelijkt;
	char naam[WZ_FORMAT_SIZE];  /* the periode in words; the earlier one */
	char naam_toen[WZ_FORMAT_SIZE];
	/* Counted by agreed items: lots (lijst[0]), areas (lijst[1]), providers (lijst[2]), in every
	 * periode; with overzicht and signalen. */
	wz__realisatie r;
	wz__bronnen bronnen;     /* reports that count, with their files; what verdicts rest on */
	wz__meldingen meldingen; /* links of the dossier; results of the lot at hand */
	wz__koppelingen koppelingen; /* which lots share a result; while the lots are written */
	wz__bronregels regels;   /* bronregels.c: the lines behind each agreed item, */
	wz__map noten;           /* and which note says what */
	wz__arena arena;         /* anchors and other text that lasts as long as this */
	wz__buf buf;             /* scratch; remembers that memory ran out */
} wz__evaluatie;

/* ---- Places and notes (noten.c; the lines of reports in bronregels.c). ---- */

/* Where something stands in the document: a lot, an agreed item (by index in the overzicht), an
 * area, a report, a signal, a remark. The same every time; valid as long as the evaluatie. */
const char *wz__anker_perceel(wz__evaluatie *ev, size_t perceel);
const char *wz__anker_afspraak(wz__evaluatie *ev, size_t afspraak);
const char *wz__anker_stadsdeel(wz__evaluatie *ev, const char *gevouwen);
const char *wz__anker_rapportage(wz__evaluatie *ev, int64_t rapportage);

/* Some agreed items, each in one periode: what a figure counts. Zero-initialise. */
typedef struct wz__geteld {
	wz__afspraakplek *van; /* here: index in the overzicht, and of the periode */
	size_t n, capacity;
} wz__geteld;
/* False without memory, which is on the dossier. */
bool wz__geteld_erbij(wz__evaluatie *ev, wz__geteld *geteld, size_t afspraak, size_t index);
void wz__geteld_free(wz__geteld *geteld);
/* A requirement on an agreed item beside its status (tellen.h has several). */
struct wz__evaluatie;
typedef bool wz__afspraakeis(const struct wz__evaluatie *ev, size_t afspraak,
                             const wz__oordeel *oordeel);
/* Which agreed items are meant: all that are in force in the periode with this index and pass. */
typedef struct wz__telvraag {
	size_t index;
	const size_t *perceel;              /* NULL: of any lot */
	const char *stadsdeel, *aanbieder;  /* folded; NULL: any */
	wz_realisatie status;               /* that is counted; GEEN: any */
	bool vervallen;                     /* those that were dropped, and only these */
	const wz__soort *soort;             /* of which kind; NULL: any */
	wz__afspraakeis *eis;               /* NULL: none; never asked of what was dropped */
} wz__telvraag;
/* Those in order of lot and item, in place of what was there; false without memory. */
bool wz__geteld_van(wz__evaluatie *ev, const wz__telvraag *vraag, wz__geteld *geteld);
/* The lines of the reports behind one agreed item; NULL and 0 when none. */
const wz__bronregel *wz__bronregels_van(wz__evaluatie *ev, wz__afspraakplek plek, size_t *n);
/* "rapport.csv regel 2, 3 en 5", the file a link to its report; "regel 6" where `vorig`, the report
 * that the note named last, is the same. */
void wz__noem_regels(wz__evaluatie *ev, wz_alinea *noot, const wz__bronregel *regel, size_t n,
                     int64_t *vorig);
/* A paragraph: how many results were reported, and how many of them belong to no agreed item. */
wz_status wz__noem_zonder_afspraak(wz__evaluatie *ev);
/* A note that leads from a figure to its agreed items and their lines in the reports, lot by lot:
 * "Radar, gerealiseerd, 2 afspraken: perceel 3: 3.4 (r.csv regel 2), …". `wat` says which figure it
 * is. Of more items it names no lines, of very many only the lots with how many of each. */
size_t wz__noot_geteld(wz__evaluatie *ev, const char *wat, const wz__geteld *geteld);
/* A cell of the last row with a count, and its note; a zero has none. */
void wz__cel_geteld(wz__evaluatie *ev, wz_table *table, size_t column, const char *wat,
                    const wz__geteld *geteld);
/* The same in a sentence: "12" or "12 afspraken" (`woord` NULL or "afspraak|afspraken"). */
void wz__tekst_geteld(wz__evaluatie *ev, wz_alinea *alinea, const char *woord, const char *wat,
                      const wz__geteld *geteld);

/* ---- Words (zinnen.c). ---- */

/* "1 afspraak", "12 afspraken". */
void wz__aantal_van(wz__buf *out, int64_t n, const char *een, const char *meer);
/* The same from one text: "afspraak|afspraken"; NULL: the number only. */
void wz__aantal_woord(wz__buf *out, int64_t n, const char *woord);
/* Item i of n in a row of words: "a", ", b", " en c". */
void wz__opsomming(wz__buf *out, size_t i, size_t n, const char *text);
/* Text with a capital, or (a letter of A…Z) without, at its beginning. */
void wz__met_hoofdletter(wz_alinea *alinea, const char *text);
void wz__met_kleine_letter(wz_alinea *alinea, const char *text);
/* The full stop behind a sentence that ends in `text`; "" where that ends one already. */
const char *wz__punt_na(const char *text);
/* The day of a moment "2026-12-31T…": "31-12-2026", in buf, which is returned. */
const char *wz__dag_van(char buf[WZ_FORMAT_SIZE], const char *moment);
/* A heading, and behind it the place for text of the evaluator with this name. */
void wz__kop_eigen(wz__evaluatie *ev, int level, const char *anker, const char *text, bool blad,
                   const char *naam);

/* ---- The parts, each with its heading; all return a status of the dossier. ---- */
wz_status wz__deel_kort(wz__evaluatie *ev);          /* kort.c: the outcome in a few sentences */
wz_status wz__deel_verantwoording(wz__evaluatie *ev);/* verantwoording.c: 1 what was asked, sources */
wz_status wz__deel_overzicht(wz__evaluatie *ev);     /* gebieden.c: 2 providers, areas, lots */
wz_status wz__deel_perceel(wz__evaluatie *ev, size_t perceel); /* perceel.c: of one lot */
wz_status wz__deel_ervaringen(wz__evaluatie *ev);    /* ervaringen.c: 3 remarks */
wz_status wz__deel_samenvatting(wz__evaluatie *ev);  /* samenvatting.c: 4 */
wz_status wz__deel_advies(wz__evaluatie *ev);        /* advies.c: 5 */
wz_status wz__deel_vergelijking(wz__evaluatie *ev);  /* vergelijking.c: two perioden, instead of 2…5 */

#endif
