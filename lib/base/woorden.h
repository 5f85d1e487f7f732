/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_WOORDEN_H
#define WZ_BASE_WOORDEN_H

#include <welzijn/types.h>
#include "base/buf.h"

/* A closed list of words, each with a value; NULL word at the end. Read in any
 * case, outer blanks ignored. The first word of a value is how it is written. */
typedef struct wz__woord {
	const char *woord;
	int waarde;
} wz__woord;

typedef enum wz__soort { WZ__SOORT_GEEN = 0, WZ__INZET, WZ__PROCES, WZ__PRESTATIE, WZ__EFFECT } wz__soort;
typedef enum wz__richting {
	WZ__RICHTING_GEEN = 0, /* with a target: minimaal */
	WZ__MINIMAAL, WZ__MAXIMAAL, WZ__TOENAME, WZ__AFNAME, WZ__JA_NEE
} wz__richting;
typedef enum wz__telling {
	WZ__TELLING_GEEN = 0, /* som */
	WZ__SOM, WZ__CUMULATIEF, WZ__STAND, WZ__MAXIMUM
} wz__telling;
typedef enum wz__doelperiode { WZ__DOEL_JAAR = 0, WZ__DOEL_LOOPTIJD } wz__doelperiode;
typedef enum wz__rol { WZ__ROL_GEEN = 0, WZ__PENVOERDER, WZ__COMBINANT, WZ__ONDERAANNEMER } wz__rol;
typedef enum wz__opdrachtsoort { WZ__AANBESTEDING = 1, WZ__SUBSIDIE } wz__opdrachtsoort;

extern const wz__woord wz__realisaties[], wz__grenzen[], wz__herkomsten[], wz__bases[];
extern const wz__woord wz__soorten[], wz__richtingen[], wz__tellingen[], wz__doelperioden[];
extern const wz__woord wz__rollen[], wz__opdrachtsoorten[], wz__zekerheden[];

/* The value of a word, or -1. */
int wz__woord_waarde(const wz__woord *lijst, const char *text);
/* The word of a value; "" when the list has none. */
const char *wz__woord_naam(const wz__woord *lijst, int waarde);
/* Append the words, one per value: a, b of c. */
void wz__woorden_noem(wz__buf *out, const wz__woord *lijst);
/* The nearest word, or NULL. */
const char *wz__woord_suggestie(const wz__woord *lijst, const char *text);

#endif
