/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_NABIJ_H
#define WZ_EVALUATE_NABIJ_H

#include <stdint.h>
#include "base/buf.h"

/* A folded text (wz__fold) with its words as numbers in rising order: made once,
 * to compare it with many others. */
typedef struct wz__woordbeeld {
	const char *gevouwen;
	const uint64_t *woord;
	size_t n;
} wz__woordbeeld;

/* The text must live as long as the woordbeeld; the words are in the arena. False
 * without memory. */
bool wz__woordbeeld_maak(wz__arena *arena, const char *gevouwen, wz__woordbeeld *out);

enum { WZ__NABIJ_GELIJK = 1000 };
/* How much two texts are the same, from 0 to WZ__NABIJ_GELIJK: by the words that
 * they share, in any order; of texts of a word or three also by their letters. */
int wz__nabij(const wz__woordbeeld *a, const wz__woordbeeld *b);

#endif
