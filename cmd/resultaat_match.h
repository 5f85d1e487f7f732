/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_RESULTAAT_MATCH_H
#define WZ_CMD_RESULTAAT_MATCH_H

#include <welzijn/resultaat.h>
#include "commando.h"

/* resultaat_match.c: the verb. */
extern const cli_option *const cli_opties_match[];
int cli_resultaat_match(cli_run *cli);

/* resultaat_vraag.c: ask for each proposal of a list of wz_resultaat_match, and store
 * each answer at once. Returns the exit code. */
int cli_match_vraag(cli_run *cli, const wz_verslag *voorstellen);

#endif
