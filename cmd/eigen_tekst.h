/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_EIGEN_TEKST_H
#define WZ_CMD_EIGEN_TEKST_H

#include <welzijn/evaluatie.h>
#include "commando.h"

/* Text of a person's own, and the files it stands in. All return 0, or an exit code after saying
 * what is wrong; *out stays NULL where there is no text. */

/* For a report: --tekst FILE, else the file beside --output FILE when it is there. */
int cli_eigen_van_report(cli_run *cli, wz_eigen_tekst **out);
/* For the file itself: what --output FILE holds already. */
int cli_eigen_van_tekst(cli_run *cli, wz_eigen_tekst **out);

/* Refuse text of another contract or periode; `optie` names the file. NULL is no text. */
int cli_eigen_past(cli_run *cli, const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                   const char *optie);

/* Put it in its places, and tell what had none or is shown otherwise. */
int cli_eigen_vul(cli_run *cli, wz_geschrift *geschrift, const wz_eigen_tekst *tekst);

#endif
