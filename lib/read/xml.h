/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_XML_H
#define WZ_READ_XML_H

#include "read/archief.h"

/* XML in a part of an archive, element by element. Names are "prefix:local" with the
 * prefixes that the standards use, whatever the file calls them; those of an unknown
 * namespace are "?:local", those of none just "local". A DOCTYPE, elements over 256
 * deep and a tag over 4 MB are refused. */
enum { WZ__XML_DIEP = 256 };

typedef enum wz__xml_gang {
	WZ__XML_DOOR = 0,
	WZ__XML_OVER, /* pass over this element and all in it, also its end */
	WZ__XML_STOP  /* wz__xml_lees returns WZ_ERR_DATA; the receiver adds the fault */
} wz__xml_gang;

typedef struct wz__xml_ontvanger {
	void *bij;
	wz__xml_gang (*begin)(void *bij, const char *naam, const char **attributen);
	bool (*einde)(void *bij, const char *naam);            /* false: stop; NULL: not wanted */
	bool (*tekst)(void *bij, const char *bytes, size_t n); /* likewise */
} wz__xml_ontvanger;

/* Faults: those of wz__archief_lees and what is no XML or refused. */
wz_status wz__xml_lees(wz__archief *archief, const char *deel, const wz__xml_ontvanger *ontvanger,
                       wz__fouten *fouten);

/* The same, as far as the caller wants: a receiver calls wz__xml_pauze from its `einde`, and
 * reading goes on from there. The receiver outlives the stream. */
typedef struct wz__xml_stroom wz__xml_stroom;
/* *out is NULL unless WZ_OK. `deel` is the caller's until _sluit. */
wz_status wz__xml_open(wz__xml_stroom **out, wz__archief *archief, const char *deel,
                       const wz__xml_ontvanger *ontvanger, wz__fouten *fouten);
/* Read on to the next pause, or to the end of the part (*einde). */
wz_status wz__xml_verder(wz__xml_stroom *stroom, bool *einde, wz__fouten *fouten);
void wz__xml_pauze(wz__xml_stroom *stroom);
void wz__xml_sluit(wz__xml_stroom *stroom); /* NULL allowed */

/* The value of an attribute, by such a name; NULL when it is not there. */
const char *wz__xml_attribuut(const char **attributen, const char *naam);
/* Its value as a whole number from 0 to max; `anders` when it is none or not there. */
size_t wz__xml_getal(const char **attributen, const char *naam, size_t anders, size_t max);

#endif
