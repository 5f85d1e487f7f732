/* SPDX-License-Identifier: EUPL-1.2 */
#include "write/uitvoer.h"

void wz__write_html(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	(void)verslag;
	(void)options;
	uit->status = WZ_ERR_USAGE;
}
