/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_REGELS_H
#define WZ_CMD_REGELS_H

#include "commando.h"

/* The lines of a text, without the blank ones. Zero-initialise. */
typedef struct cli_regels {
	char *bytes;
	const char **regel; /* into bytes */
	size_t n;
} cli_regels;

/* Read the lines of standard input: 0, or an exit code after an error. */
int cli_regels_lees(cli_run *cli, cli_regels *regels);
void cli_regels_free(cli_regels *regels);

#endif
