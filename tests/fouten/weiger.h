/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_TESTS_WEIGER_H
#define WELZIJN_TESTS_WEIGER_H

#include <stdbool.h>
#include <stddef.h>

/* Memory that is refused. weiger.c replaces malloc and its family in the whole process, so that
 * what libraries ask is counted and refused too; the code under test knows nothing of it. */

typedef enum weiger_wijze {
	WEIGER_EENMAAL = 0, /* one request is refused, those behind it are not */
	WEIGER_VANAF        /* all from that one on */
} weiger_wijze;

/* From now on: count requests, and refuse the n-th (0: none). */
void weiger_begin(size_t n, weiger_wijze wijze);
/* Returns how many requests there were since weiger_begin; nothing is refused any more. */
size_t weiger_eind(void);
/* How many blocks are in use now. */
long weiger_levend(void);

/* Whether one of the requests refused last came from this library ("libzip."). */
bool weiger_bij(const char *bibliotheek);

/* For who mends: remember who asked (slow), and print which request was refused and which blocks
 * are left since weiger_volg(true). */
void weiger_volg(bool aan);
void weiger_toon(void);

#endif
