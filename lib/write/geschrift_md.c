/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as Markdown. */
#include "write/geschrift.h"

void wz__geschrift_md(const wz_geschrift *geschrift, wz__uitvoer *uit)
{
	(void)geschrift;
	uit->status = WZ_ERR_USAGE;
}
