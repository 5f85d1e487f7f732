/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_GROND_H
#define WZ_GESCHRIFT_GROND_H

#include "geschrift/evaluatie.h"

/* Whose word a counted status is. */
typedef enum wz__grond {
	WZ__GROND_VASTGESTELD = 0, /* the contract manager decided */
	WZ__GROND_CLAIM_GETAL,     /* the provider says so, with a number that was tested */
	WZ__GROND_CLAIM,           /* the provider says so, and no more */
	WZ__GROND_BEREKEND,        /* it follows from number and target */
	WZ__GROND_ZONDER,          /* reported, but on this basis nobody gives a status */
	WZ__GROND_NIET_GEMELD,     /* nothing was reported */
	WZ__GRONDEN
} wz__grond;

/* "volgens de aanbieder met een getal om na te rekenen". */
const char *wz__grond_woorden(wz__grond grond);
wz__grond wz__grond_van(const wz__oordeel *oordeel, wz_basis basis);

/* Of what `vraag` means, per grond: n_gronden times a list. False without memory. */
bool wz__geteld_gronden(wz__evaluatie *ev, const wz__telvraag *vraag,
                        wz__geteld geteld[WZ__GRONDEN]);
void wz__gronden_free(wz__geteld geteld[WZ__GRONDEN]);

/* In one sentence how many agreed items of a lot or an area have which status, and in the next
 * whose word that is; `over` names them in the notes ("perceel 3"). */
wz_status wz__zin_stand(wz__evaluatie *ev, wz_alinea *alinea, const char *over,
                        const wz__telvraag *vraag);

#endif
