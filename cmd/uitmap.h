/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_UITMAP_H
#define WZ_CMD_UITMAP_H

#include <welzijn/export.h>
#include "commando.h"

/* What became of a folder that was to hold an export. */
typedef enum cli_mapgevolg {
	CLI_MAP_GEMAAKT = 0,
	CLI_MAP_VERVANGEN,
	CLI_MAP_GELIJK /* it holds these files already: nothing was touched */
} cli_mapgevolg;

/* Write an export as the folder of --output: beside it under another name and then renamed,
 * so that there is a whole folder or none. Another export that is there is put aside only
 * with --replace, and only when all of it is as its manifest says. 0, or an exit code after
 * an error: 3 when another export is there and --replace is not given. */
int cli_uitmap(cli_run *cli, const wz_export *export, cli_mapgevolg *gevolg);

#endif
