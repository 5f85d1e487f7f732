/* SPDX-License-Identifier: EUPL-1.2 */
/* A layer over SQLite's files that makes the n-th operation fail. */
#ifndef SCHIJF_VFS_H
#define SCHIJF_VFS_H

#include <stdbool.h>

typedef enum schijf_soort {
	SCHIJF_LEES,
	SCHIJF_SCHRIJF,
	SCHIJF_SYNC,
	SCHIJF_KAP,
	SCHIJF_SLOT,
	SCHIJF_OPEN,
	SCHIJF_WIS,
	SCHIJF_SOORTEN
} schijf_soort;

extern const char *const schijf_namen[SCHIJF_SOORTEN];

typedef struct schijf_plan {
	schijf_soort soort; /* SCHIJF_SOORTEN: any */
	unsigned long n;    /* which one; 0: none */
	bool blijft;        /* and all that follow, of any kind that can fail so */
	bool vol;           /* writing fails as on a full disk */
	bool dood;          /* the process is killed there */
} schijf_plan;

/* From here on this is how every dossier is opened. */
void schijf_plaats(void);
/* Begin counting; NULL: nothing fails. */
void schijf_begin(const schijf_plan *plan);
unsigned long schijf_geteld(schijf_soort soort);
/* Files that SQLite opened and has not closed. */
int schijf_open(void);

#endif
