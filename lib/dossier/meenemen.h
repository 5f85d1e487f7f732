/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_MEENEMEN_H
#define WZ_DOSSIER_MEENEMEN_H

#include "dossier/import.h"

/* What a person decided on the rows of a report goes along to the rows of its
 * correction: links, accepted numbers, and that a result belongs to no agreed item. What
 * cannot is named, and everything is logged. *verlegd is set when something moved that
 * the totals count. */
wz_status wz__neem_mee(wz__act *act, int64_t oud, int64_t nieuw, bool *verlegd);

#endif
