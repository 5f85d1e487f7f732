/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_VERANTWOORDING_H
#define WZ_GESCHRIFT_VERANTWOORDING_H

#include "geschrift/evaluatie.h"
#include "store/opdracht_rijen.h"

/* The pieces of the first chapter. */

/* opdracht.c: which contract, its days and size; and a picture of these days. */
wz_status wz__deel_opdracht(wz__evaluatie *ev);
/* rapportages.c: the reports with their files, and who did not report. */
wz_status wz__deel_rapportages(wz__evaluatie *ev);

#endif
