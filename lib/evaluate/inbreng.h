/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_INBRENG_H
#define WZ_EVALUATE_INBRENG_H

#include "evaluate/oordeel.h"

/* What the results in one counted deel do for the verdict on an agreed item. */
typedef struct wz__inbreng {
	bool claim;   /* their statuses make the claim */
	bool getal;   /* their own numbers make the number that was tested */
	bool gedeeld; /* their numbers that other items share were tested for all together */
} wz__inbreng;

/* The inbreng of delen[i] in the verdict that wz__oordeel_bepaal gave on these delen. */
wz__inbreng wz__inbreng_van(const wz__afspraakfeiten *feiten, const wz__oordeel *oordeel,
                    const wz__bewijs *delen, size_t n, size_t i);

#endif
