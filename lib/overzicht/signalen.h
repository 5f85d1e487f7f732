/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_OVERZICHT_SIGNALEN_H
#define WZ_OVERZICHT_SIGNALEN_H

#include "evaluate/signaal.h"
#include "overzicht/overzicht.h"

typedef enum wz__signaaltoestand {
	WZ__SIGNAAL_OPEN = 0, WZ__SIGNAAL_GESLOTEN,
	WZ__SIGNAAL_HEROPEND /* closed once, on other figures: counts as open */
} wz__signaaltoestand;
const char *wz__signaaltoestand_naam(wz__signaaltoestand toestand);

/* A lot of the overzicht in one of its perioden. */
typedef struct wz__signaalplek {
	size_t perceel, index;
} wz__signaalplek;

/* An agreed item in the periode with this index: a key, without padding. */
typedef struct wz__afspraakplek {
	int64_t afspraak, index;
} wz__afspraakplek;

typedef struct wz__signaal {
	wz__signaalcode code;
	const char *onderwerp, *zin, *cijfers;
	wz_periode periode;
	int64_t bevinding;         /* found in words: its row; 0: worked out while reading */
	int64_t opdracht;          /* 0: of a remark that names none */
	const wz__signaalplek *plek; /* the lots it is about, and where it counts, as far as */
	size_t n_plekken;            /* they are in the overzicht; none: it is about a remark */
	const int64_t *percelen;   /* all lots it is about, also outside the overzicht, */
	size_t n_percelen;
	const int64_t *afspraken;  /* and agreed items: row ids */
	size_t n_afspraken;
	const int64_t *stadsdelen; /* of the remarks it is about */
	size_t n_stadsdelen;
	int64_t nr;                /* 0: none was given yet */
	wz__signaaltoestand toestand;
	size_t rang[2];            /* of its first lot and agreed item */
} wz__signaal;

/* That a signal is about an agreed item: where to look for it. */
typedef struct wz__signaalwijzer {
	int64_t afspraak;
	size_t signaal;
} wz__signaalwijzer;

/* All signals on the lots of an overzicht, in order of lot, item and code; those on
 * remarks last. */
typedef struct wz__signalen {
	wz__signaal *van;
	size_t n, capacity;
	wz__arena arena;
	wz__signaalwijzer *wijzer; /* by agreed item, of the first `gewezen` signals; NULL: not made */
	size_t n_wijzers, gewezen;
	wz__map bekend;            /* bevinding → seen */
	wz__map nulmeting;         /* wz__afspraakplek: a result of it names a baseline */
	wz__woordenlijsten lijsten;
	wz__bewering bewering;     /* scratch */
	wz_dossier *dossier;
} wz__signalen;

/* Zero-initialise; free also after a failure. Reads the overzicht as well, which
 * must be zero. */
wz_status wz__signalen_lees(wz_dossier *dossier, const wz__keuze *keuze, wz__overzicht *overzicht,
                            wz__signalen *out);
/* Then, where these are wanted: those on remarks about the areas of the overzicht. */
wz_status wz__signalen_ervaringen(wz_dossier *dossier, const wz__keuze *keuze,
                                  const wz__overzicht *overzicht, wz__signalen *out);
/* Put them in order and find their numbers: after all have been read. */
wz_status wz__signalen_nummer(wz_dossier *dossier, wz__signalen *signalen);
/* signalen_wijzer.c, by wz__signalen_nummer: makes wz__signalen_open quick. */
wz_status wz__signalen_wijs(wz_dossier *dossier, wz__signalen *signalen);
/* For who only counts: which of them are closed; without numbers where none is. */
wz_status wz__signalen_toestand(wz_dossier *dossier, wz__signalen *signalen);
void wz__signalen_free(wz__signalen *signalen);

bool wz__signaal_open(const wz__signaal *signaal);
/* Whether it is about this lot, in the periode with this index. */
bool wz__signaal_telt(const wz__signaal *signaal, size_t perceel, size_t index);
/* Whether it is about this agreed item, in the periode with this index. */
bool wz__signaal_bij(const wz__signaal *signaal, int64_t afspraak, size_t perceel, size_t index);

/* How many open ones are about this agreed item, in the periode with this index. */
int64_t wz__signalen_open(const wz__signalen *signalen, int64_t afspraak, size_t perceel, size_t index);

/* A signal by its number, with the overzicht that it stands in. */
typedef struct wz__signaalvondst {
	wz__overzicht overzicht;
	wz__signalen signalen;
	wz__buf code, onderwerp;
	wz_periode periode;
	const wz__signaal *signaal; /* NULL: it holds no longer */
} wz__signaalvondst;
/* Zero-initialise; free also after a failure. WZ_ERR_NOT_FOUND. */
wz_status wz__signaal_vind(wz_dossier *dossier, int64_t nr, wz__signaalvondst *out);
void wz__signaalvondst_free(wz__signaalvondst *vondst);

/* signalen_bevinding.c: what was found in the words of reports, for one lot. */
wz_status wz__signalen_bevindingen(wz_dossier *dossier, const wz__overzicht *overzicht, size_t perceel,
                                   wz__signalen *out);
/* For the files of signalen: add a signal, its sentence from out->bewering. NULL
 * without memory, which is on the dossier. */
wz__signaal *wz__signaal_erbij(wz__signalen *out, wz__signaalcode code, const char *onderwerp,
                               wz_periode periode);
const int64_t *wz__ids_bewaar(wz__signalen *out, const int64_t *ids, size_t n);

#endif
