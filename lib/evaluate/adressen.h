/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_ADRESSEN_H
#define WZ_EVALUATE_ADRESSEN_H

#include "base/buf.h"

/* An e-mail address or a telephone number in a text: its bytes. */
typedef struct wz__adres {
	size_t begin, n;
	bool telefoon;
} wz__adres;

/* The next in a folded text, behind the one given; begin with a zero one. */
bool wz__adres_volgende(const char *gevouwen, wz__adres *adres);
/* Whether there is any. Such a text is never quoted. */
bool wz__heeft_adres(const char *gevouwen);

/* Append the text, which is not folded, with "[e-mailadres]" or "[telefoonnummer]" in the place of
 * each. Returns how many there were: with none nothing is appended. */
size_t wz__zonder_adressen(wz__buf *out, const char *tekst);

#endif
