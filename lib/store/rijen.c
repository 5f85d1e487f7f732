/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/rijen.h"

wz_status wz__query_id(wz_dossier *dossier, sqlite3_stmt **out, const char *sql, int64_t id)
{
	wz_status status = wz__query(dossier, out, sql);
	if (status == WZ_OK)
		wz__bind_int(*out, 1, id);
	return status;
}
