/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_IMPORT_H
#define WZ_CMD_IMPORT_H

#include "commando.h"

/* Say what an import did, or what is wrong with the data; frees it. Returns the
 * exit code. */
int cli_import_klaar(cli_run *cli, wz_status status, wz_import *import);

#endif
