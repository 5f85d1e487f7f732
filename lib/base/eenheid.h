/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_EENHEID_H
#define WZ_BASE_EENHEID_H

#include <stdbool.h>

/* Whether two units mean the same: equal when folded, or in one row of
 * data/eenheden.csv. An empty or NULL unit is that of the target, so it is the
 * same as any. */
bool wz__eenheid_gelijk(const char *a, const char *b);

#endif
