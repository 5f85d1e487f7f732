/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as one page of HTML. */
#include "write/geschrift.h"

void wz__geschrift_html(const wz_geschrift *geschrift, wz__uitvoer *uit)
{
	(void)geschrift;
	uit->status = WZ_ERR_USAGE;
}
