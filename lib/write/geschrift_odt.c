/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as OpenDocument text. */
#include "write/geschrift.h"

void wz__geschrift_odt(const wz_geschrift *geschrift, wz__uitvoer *uit)
{
	(void)geschrift;
	uit->status = WZ_ERR_USAGE;
}

void wz__write_odt(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	(void)verslag;
	(void)options;
	uit->status = WZ_ERR_USAGE;
}
