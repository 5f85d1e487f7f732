/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_BESTAND_H
#define WZ_CMD_BESTAND_H

#include "commando.h"

/* Files read into memory, ready to import. Zero-initialise. */
typedef struct cli_bestanden {
	wz_source *items; /* names and bytes are owned */
	size_t n;
} cli_bestanden;

/* Read a file; "-" is standard input. 0, or an exit code after an error. */
int cli_bestand_lees(cli_run *cli, cli_bestanden *bestanden, const char *pad);
/* Read the files of `map` that have one of these names (in any case), in the
 * order of the names. It is an error when there are none. */
int cli_map_lees(cli_run *cli, cli_bestanden *bestanden, const char *map, const char *const *namen);
bool cli_is_map(const char *pad);
void cli_bestanden_free(cli_bestanden *bestanden);

#endif
