/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_LIJST_H
#define WZ_READ_DOCUMENT_LIJST_H

#include "read/document_uit.h"

/* Lists of a document: what stands before an item, and counting. */

typedef enum wz__cijfers {
	WZ__CIJFERS_GEEN = 0, /* no label, or only what `tekst` says */
	WZ__CIJFERS_TEKEN,    /* a bullet */
	WZ__CIJFERS_GETAL,
	WZ__CIJFERS_LETTER,
	WZ__CIJFERS_HOOFDLETTER,
	WZ__CIJFERS_ROMEINS,
	WZ__CIJFERS_ROMEINS_GROOT
} wz__cijfers;

typedef struct wz__lijstniveau {
	wz__cijfers cijfers;
	size_t start;
	const char *tekst; /* "%1.%2": the label, with the numbers of level 1, 2, …; NULL */
} wz__lijstniveau;

typedef struct wz__teller {
	size_t stand[WZ__UIT_NIVEAUS];
	bool begonnen[WZ__UIT_NIVEAUS];
} wz__teller;

/* The next item of a level, which begins those below it anew. */
void wz__teller_volgende(wz__teller *telling, const wz__lijstniveau *niveaus, size_t niveau);
/* The next item of a level gets this number. */
void wz__teller_zet(wz__teller *telling, size_t niveau, size_t stand);
/* The levels from this one begin anew. */
void wz__teller_opnieuw(wz__teller *telling, size_t niveau);

enum { WZ__LABEL_SIZE = 128 };
/* The label of an item as document.h has it: "-", "1.", or in full where it has words
 * ("Perceel 3:"); NULL when it has none. Of a heading it is as it stands: "1.2". */
const char *wz__lijst_label(char *buf, const wz__lijstniveau *niveaus, const wz__teller *telling,
                            size_t niveau, bool kop);

#endif
