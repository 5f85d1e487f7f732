/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of a picture as a table. */
#include "write/beeld.h"

wz_table *wz_beeld_table(const wz_beeld *beeld, wz_verslag *verslag)
{
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "beeld", NULL, 0);

	wz_table_caption(table, beeld->title);
	return table;
}
