/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_BEELD_H
#define WZ_WRITE_BEELD_H

#include <welzijn/beeld.h>

#include "write/uitvoer.h"

/* One row of a picture, of the kind of the picture. */
typedef struct wz__beeldrij {
	const char *anker; /* NULL: leads nowhere */
	union {
		wz_beeld_stand stand;
		wz_beeld_voortgang voortgang;
		wz_beeld_tijdvak tijdvak;
	} is;
} wz__beeldrij;

struct wz_beeld {
	wz_verslag *verslag;
	wz_beeld_kind kind;
	const char *title, *description;
	wz_datum vandaag;
	wz__beeldrij *rij;
	size_t n, capacity;
};

void wz__beeld_free(wz_beeld *beeld);

/* svg.c: one <svg> element. `id` begins every id in it, so that several pictures fit in one page;
 * `inline_`: within a page of HTML (no XML declaration, links to anchors), else a file of its
 * own. */
void wz__svg_beeld(wz__uitvoer *uit, const wz_beeld *beeld, const char *id, bool inline_);
/* The height of what could not be measured for want of memory; no picture is so high. Who writes
 * it down fails. */
enum { WZ__SVG_ONGEMETEN = 1000000000 };
/* How large it is drawn, in CSS pixels. */
void wz__svg_maat(const wz_beeld *beeld, int *width, int *height);

#endif
