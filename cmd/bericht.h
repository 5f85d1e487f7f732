/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_BERICHT_H
#define WZ_CMD_BERICHT_H

#include "commando.h"

/* Print "welzijn: MESSAGE (HINT)" and return `code`; hint NULL: none. */
int cli_fout(const cli_run *cli, int code, const char *hint, const char *format, ...)
	WZ_PRINTF(4, 5);

/* The failure that the dossier remembers (or `status` itself), with its exit code. */
int cli_fout_dossier(const cli_run *cli, const wz_dossier *dossier, wz_status status);

/* How an act on the open dossier ends: done, or its failure. */
int cli_gedaan(const cli_run *cli, wz_status status);
int cli_exit_van(wz_status status);

/* Every fault of an import that was kept, then how many more there were. */
int cli_fouten_import(const cli_run *cli, const wz_import *import);

/* `bedoelde u "…"?` for a hint, or NULL when woord is NULL; in cli->hint. */
const char *cli_bedoelde(cli_run *cli, const char *voor, const char *woord);

/* An errno in Dutch. */
const char *cli_errno(int nummer);

/* Write text that came from outside so that it cannot steer a terminal: control
 * characters, bytes that are no UTF-8 and marks that turn the direction of
 * reading become U+FFFD. */
void cli_veilig(FILE *stream, const char *text);

/* The bytes of the UTF-8 character at `text`, and its code point; 0 when it is none. */
size_t cli_utf8(const char *text, unsigned long *teken);

#endif
