/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_WOORDPATROON_H
#define WZ_EVALUATE_WOORDPATROON_H

#include "evaluate/woordenlijst.h"

/* Most texts have no word of most patterns. So a word has a mark, by its first three
 * letters: a pattern with a mark that no word of the text has cannot be in it. */
enum { WZ__ZONDER_MERK = WZ__MERKEN }; /* a word too short, or with a * in front */

void wz__merken_van(const char *patroon, uint16_t uit[4]);

/* The marks of a text, each once. */
typedef struct wz__tekstmerken {
	uint64_t gezet[WZ__MERKEN / 64];
	uint16_t merk[WZ__MERKEN];
	size_t n;
} wz__tekstmerken;

void wz__tekstmerken_van(const char *gevouwen, wz__tekstmerken *uit);
/* Whether a pattern may be in the text. */
bool wz__merken_in(const uint16_t merk[4], const wz__tekstmerken *tekst);

/* Whether a pattern has a word to look for. */
bool wz__patroon_zinvol(const char *patroon);

#endif
