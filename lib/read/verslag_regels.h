/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_REGELS_H
#define WZ_READ_VERSLAG_REGELS_H

#include "read/verslag_lopend.h"

/* Read one line, and more where a tag goes on; returns where the next begins. */
const char *wz__regel(wz__stukkenlezer *l, const char *at);

#endif
