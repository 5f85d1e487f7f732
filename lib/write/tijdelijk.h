/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_TIJDELIJK_H
#define WZ_WRITE_TIJDELIJK_H

#include "write/uitvoer.h"

/* A file that a library writes by name, of which nothing stays behind. */
typedef struct wz__tijdelijk {
	int fd;
	char naam[64]; /* where the library writes it */
	bool blijft;   /* the name is one in the folder, to be removed */
} wz__tijdelijk;

/* False when no file can be made. */
bool wz__tijdelijk_open(wz__tijdelijk *bestand);
/* Whether so much more fits beside it, as far as can be known before. */
bool wz__tijdelijk_ruimte(const wz__tijdelijk *bestand, uint64_t bytes);
/* What was written, to the sink. */
void wz__tijdelijk_door(const wz__tijdelijk *bestand, wz__uitvoer *uit);
void wz__tijdelijk_sluit(wz__tijdelijk *bestand);

/* The folder of such files: the system's, whatever the environment says. */
#define WZ__TIJDELIJK_MAP "/tmp"

#endif
