/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_AFSPRAAK_H
#define WELZIJN_AFSPRAAK_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The agreed items, and one of them with the three statuses beside each other,
 * their reasons, and the evidence down to file and record (DESIGN §5). */
WZ_API wz_status wz_afspraak_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);
WZ_API wz_status wz_afspraak_show(wz_dossier *dossier, const char *nummer, const wz_filter *filter,
                                  wz_verslag **out);

/* Advice on the agreed items before a contract is signed: what will make it hard
 * to say later whether they were met, and how it can be done better. How many
 * remarks in *adviezen (may be NULL). Advice is no fault: WZ_OK with it too. Sources:
 * evaluation of Enschede 2016, 3.3 and 3.4; PIANOo on the number of indicators. */
WZ_API wz_status wz_afspraak_check(wz_dossier *dossier, const wz_filter *filter,
                                   size_t *adviezen, wz_verslag **out);

/* A baseline for an agreed item: a number in its own unit, a day (0: unknown)
 * and where it comes from. The last one added counts; none is erased. */
WZ_API wz_status wz_nulmeting_add(wz_dossier *dossier, const char *afspraak, wz_getal waarde,
                                  wz_datum datum, const char *bron);
WZ_API wz_status wz_nulmeting_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
