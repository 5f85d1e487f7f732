/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_RESULTAAT_H
#define WZ_CMD_RESULTAAT_H

#include "commando.h"

/* resultaat.c: that the accepted number of a result counts no longer, if so. */
void cli_meld_verworpen(FILE *uit, int64_t nr, bool verworpen);

/* Verbs of resultaat that have a file of their own. */

/* resultaat_accept.c */
extern const cli_option *const cli_opties_accept[];
int cli_resultaat_accept(cli_run *cli);
int cli_resultaat_unaccept(cli_run *cli);

#endif
