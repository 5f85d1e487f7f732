/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_DOSSIER_H
#define WZ_CMD_DOSSIER_H

#include "commando.h"

/* The day and moment, from WELZIJN_VANDAAG or the clock: 0, or 2 after an error. */
int cli_klok(cli_run *cli);
/* Find and open the dossier as the verb needs it. 0 or an exit code. */
int cli_dossier_open(cli_run *cli);
/* The same for a verb that opens it itself. */
int cli_dossier_open_als(cli_run *cli, wz_open_mode mode);
/* Tell an open dossier who acts, how, and on which day. */
void cli_dossier_klaar(cli_run *cli);
/* Who acts: --door, WELZIJN_NAAM, the login name. */
const char *cli_wie(const cli_run *cli);
/* The nearest welzijn.db here or above; to be freed, NULL when there is none. */
char *cli_dossier_zoek(void);

#endif
