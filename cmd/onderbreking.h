/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_ONDERBREKING_H
#define WZ_CMD_ONDERBREKING_H

#include <stdbool.h>

/* While a file or folder is being made beside the one it will be: that somebody stops the
 * program (Ctrl-C, a terminal that closes, a scheduler) is remembered, so that what was made
 * can be taken away first. The two calls pair, and may stand inside another pair. */
void cli_onderbreking_vang(void);
/* As before; if it was stopped, the program ends here as if nothing had been caught. */
void cli_onderbreking_los(void);

/* Whether somebody did. */
bool cli_onderbroken(void);

#endif
