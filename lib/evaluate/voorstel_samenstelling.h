/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VOORSTEL_SAMENSTELLING_H
#define WZ_EVALUATE_VOORSTEL_SAMENSTELLING_H

#include "evaluate/voorstel_woorden.h"

/* The number of the stem of a word, or -1 when no text has it; and the same, made
 * when it is new: then -1 is without memory. */
int64_t wz__woordenschat_kent(wz__woordenschat *schat, const char *woord, size_t n);
int64_t wz__woordenschat_stam(wz__woordenschat *schat, const char *woord, size_t n);

/* Take term->woord apart: a compound has its parts in deel, a participle
 * (geactiveerd) the stem of its verb in stam. False without memory. */
bool wz__ontleed_samenstelling(wz__woordenschat *schat, wz__koppelterm *term);

#endif
