/* SPDX-License-Identifier: EUPL-1.2 */
/* What is in a folder where an export is to come: the parts of uitmap.c that only look. */
#ifndef WZ_CMD_UITMAP_KEUR_H
#define WZ_CMD_UITMAP_KEUR_H

#include "bestand.h"
#include "uitmap.h"

/* "map/naam"; NULL without memory. */
char *cli_pad_in(const char *map, const char *naam);
/* Say what went wrong with it; returns the exit code. */
int cli_fout_bij(const cli_run *cli, const char *pad, int nummer);

/* Calls `doe` for each name in a folder until it says false; false also when the folder
 * cannot be read. Only then errno is not 0. */
bool cli_map_elk(const char *map, bool (*doe)(void *context, const char *naam), void *context);
/* For cli_map_elk: true then means that the folder is empty. */
bool cli_map_niets(void *context, const char *naam);

/* Whether all files are there as they would be written; what differs is named in
 * `namen`, but for the files that differ because others do. */
bool cli_map_gelijk(const wz_export *export, const char *map, char *namen, size_t size);

/* Whether a folder is an earlier export and nothing else. */
typedef struct cli_keuring {
	cli_run *cli;
	const char *map;
	cli_bestanden manifest;
	char vreemd[256]; /* the first name that does not belong in it */
	int code;
} cli_keuring;

/* Whether it is one; if not, k->code is an exit code after an error, or k->vreemd says why, or
 * it has no manifest. */
bool cli_map_is_export(cli_keuring *k);
/* 0, or an exit code after saying what does not belong in it. */
int cli_map_keur(cli_run *cli, const char *map, const char *zoals_gegeven);

#endif
