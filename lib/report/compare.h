/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_COMPARE_H
#define WZ_REPORT_COMPARE_H

#include "evaluate/verschil.h"
#include "report/lijst.h"
#include "overzicht/signalen.h"

/* `perceel compare`: two perioden of an overzicht beside each other. */
enum { WZ__VAN, WZ__NAAR, WZ__ZIJDEN };

typedef struct wz__naast {
	const wz__overzicht *ov;
	const wz__signalen *signalen;
	wz_basis basis;
	bool met_opdracht; /* lots of several contracts are shown */
	char periode[WZ__ZIJDEN][WZ_FORMAT_SIZE];
} wz__naast;

wz__zijde wz__naast_zijde(const wz__naast *naast, size_t afspraak, int k);
wz__verschil wz__naast_verschil(const wz__naast *naast, size_t afspraak);
/* How many open signals there are about it in that periode. */
int64_t wz__naast_signalen(const wz__naast *naast, size_t afspraak, int k);
/* Whether some report on the lot counts in that periode. */
bool wz__naast_gerapporteerd(const wz__naast *naast, size_t perceel, int k);
/* Whether an item differs only since nothing at all was reported on its lot. */
bool wz__naast_stil(const wz__naast *naast, size_t afspraak);

/* What became of the items of a lot. */
typedef struct wz__naasttelling {
	int64_t telt;   /* count in one of the perioden */
	int64_t gelijk;
	int64_t stil;
	int64_t anders; /* the rest */
} wz__naasttelling;
wz__naasttelling wz__naast_tel(const wz__naast *naast, size_t perceel);

/* The list for programs, one row per agreed item; its rows are added lot by lot. */
wz_table *wz__naast_lijst(wz_verslag *verslag);
void wz__naast_rijen(const wz__naast *naast, size_t perceel, wz_table *table);

/* What there is to say of an item in both perioden, in place of what was in `out`; and the heading
 * of what became of it. `scratch` too remembers that memory ran out. */
void wz__naast_woorden(const wz__naast *naast, size_t afspraak, wz__buf *out, wz__buf *scratch);
const char *wz__naast_kop(wz__verschil verschil);

/* The table of a lot for people: what differs, by what became of it. The buffers
 * are scratch; they remember that memory ran out. */
void wz__naast_tabel(const wz__naast *naast, size_t perceel, wz_verslag *verslag, wz__buf buf[2]);

#endif
