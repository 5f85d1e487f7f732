/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VOORSTEL_TOEWIJZING_H
#define WZ_EVALUATE_VOORSTEL_TOEWIJZING_H

#include <stdbool.h>
#include <stddef.h>

/* Give each of `m` items at most one of `n` results, each result at most one item, so
 * that the sum of what is gained is highest. winst[j * n + i] is the gain of result i
 * with item j; what gains nothing (≤ 0) is not given. uit[i] is the item of result
 * i, or -1. False without memory. */
bool wz__wijs_toe(const int *winst, size_t n, size_t m, long *uit);

#endif
