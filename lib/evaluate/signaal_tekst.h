/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_SIGNAAL_TEKST_H
#define WZ_EVALUATE_SIGNAAL_TEKST_H

#include "evaluate/signaal.h"

/* Rules on the words of reports: per row while a report comes in, comparing rows
 * at its end, and on remarks. Texts are as stored; "" is not given. */

/* One reported result. */
typedef struct wz__gemeld {
	const char *tekst, *toelichting;
	wz_realisatie status;
	wz_getal aantal; /* WZ_GETAL_GEEN */
	wz_grens grens;
	const char *eenheid;
	wz_periode periode;
	const char *gevouwen; /* tekst, ' ', toelichting, folded: made once for all rules */
	const char *afgesproken; /* the agreed items that it is linked to, folded, a blank
	                            between; "" */
} wz__gemeld;

/* An agreed item that it is linked to. */
typedef struct wz__afgesproken {
	const char *nummer, *omschrijving, *eenheid;
	const char *gevouwen; /* omschrijving, folded */
	bool doel;            /* it has a target in numbers */
} wz__afgesproken;

typedef bool wz__tekstregel(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                            wz__bewering *uit);
typedef struct wz__tekstregels {
	wz__signaalcode code;
	wz__tekstregel *regel;
} wz__tekstregels;
/* voorbehoud, uitkomst-negatief, persoonsgegevens, optelling (parts and total
 * within one text); `regel` is NULL at the end. */
extern const wz__tekstregels wz__regels_tekst[];

/* Another unit than agreed, or a key word swapped. The sentence quotes both. */
bool wz__signaal_andere_maat(const wz__gemeld *gemeld, const wz__afgesproken *afgesproken,
                             const wz__woordenlijsten *lijsten, wz__bewering *uit);
/* Whether a folded text names a baseline measurement: 0-meting, nulmeting. */
bool wz__noemt_nulmeting(const char *gevouwen);

/* ---- Results of one aanbieder over one periode, compared. Only what is needed
 * of each is kept, so that a million of them can be. ---- */
typedef struct wz__vergelijking wz__vergelijking;

/* NULL without memory. */
wz__vergelijking *wz__vergelijking_new(void);
void wz__vergelijking_free(wz__vergelijking *vergelijking);
/* `resultaat` is given back in what is found; `percelen`: the numbers of its lots
 * ("8", "10"). False without memory. */
bool wz__vergelijking_add(wz__vergelijking *vergelijking, int64_t resultaat, const wz__gemeld *gemeld,
                          const char *const *percelen, size_t n_percelen);

/* One thing found: the results it rests on, by number. */
typedef struct wz__vondst {
	wz__signaalcode code; /* DUBBELTELLING or OPTELLING */
	const int64_t *resultaat;
	size_t n;
	/* DUBBELTELLING: how many results counted apart, and when the same things were
	 * counted in several lots: highest. With numbers in one unit also of these. */
	wz_getal hoogste, som; /* WZ_GETAL_GEEN without numbers */
	/* Of the group as a whole, in whatever order its results came: what all of them
	 * share, their words or the total that they name; and which lots and figures they
	 * are, which tells it from another group that shares the same. */
	uint64_t merk, leden;
	bool alleen; /* no other group of this code has this `merk` */
} wz__vondst;

/* Who hears of it. `gevonden` returns false to stop. `tekst` gives the words of a
 * result, valid until the next call; NULL stops as well. */
typedef struct wz__vondsthoorder {
	bool (*gevonden)(void *context, const wz__vondst *vondst, const wz__bewering *bewering);
	const char *(*tekst)(void *context, int64_t resultaat);
	void *context;
} wz__vondsthoorder;

/* Tell everything found, in order of first result. False when it was stopped, or
 * without memory (*nomem). Found are:
 *  - dubbeltelling: the same words and figures in different lots; the same words
 *    but for the figures where one of them names the other lot ("in combinatie
 *    met perceel 10") or the same total; not where the one total that they name
 *    is their sum ("totaal 18 ambassadeurs", of 12 and 6): then they are apart;
 *  - optelling: several results name one total, and their numbers add up to
 *    something else. */
bool wz__vergelijking_zoek(wz__vergelijking *vergelijking, const wz__vondsthoorder *hoorder,
                           bool *nomem);
/* The sentence for one result that stands in several lots itself. */
bool wz__signaal_gedeeld_resultaat(const wz__gemeld *gemeld, const char *const *percelen, size_t n,
                                   wz__bewering *uit);

/* ---- Remarks of the stadsdeelmanagement. ---- */
typedef struct wz__opmerking {
	const char *stadsdeel, *rubriek, *tekst;
} wz__opmerking;

/* groep[i]: the first remark under the same heading, of another area, that says
 * nearly word for word the same as i, or holds it, or stands in it (or does so with
 * one that does); i itself when none. Short common phrases do not count. False
 * without memory. */
bool wz__opmerkingen_groepeer(const wz__opmerking *opmerking, size_t n, size_t *groep);
/* The sentence for one group: the remarks in order, at least two. */
bool wz__signaal_sjabloontekst(const wz__opmerking *const *leden, size_t n, wz__bewering *uit);
/* Whether a folded remark praises results as concrete or traceable. */
bool wz__prijst_resultaten(const char *gevouwen, const wz__woordenlijsten *lijsten);
/* It does, while of the area's `totaal` agreed items some have the verdict onbekend:
 * without any result, or with one that says so. */
bool wz__signaal_oordeel_tegen_cijfers(const char *stadsdeel, int64_t niet_gemeld,
                                       int64_t onbekend_gemeld, int64_t totaal,
                                       wz__bewering *uit);

#endif
