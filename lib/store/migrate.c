/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdio.h>

#include "base/embedded.h"
#include "store/store.h"

/* data/schema/NNNN-….sql, rising: their number is the schema version, and they
 * are the only place where the schema is written. */
int wz__schema_version(void)
{
	int version = 0;
	while (wz__embedded_schema[version].naam != NULL)
		version++;
	return version;
}

static wz_status execute(wz_dossier *dossier, const char *sql)
{
	int code = sqlite3_exec(dossier->db, sql, NULL, NULL, NULL);
	return code == SQLITE_OK ? WZ_OK : wz__sqlite_error(dossier, code);
}

static wz_status user_version(wz_dossier *dossier, int *version)
{
	static const char sql[] = "PRAGMA user_version";
	sqlite3_stmt *statement;
	wz_status status = wz__query_once(dossier, &statement, sql);
	bool row = false;
	if (status == WZ_OK)
		status = wz__step(dossier, statement, &row);
	*version = row ? (int)wz__column_int(statement, 0, 0) : 0;
	sqlite3_finalize(statement);
	return status;
}

wz_status wz__migrate(wz_dossier *dossier)
{
	wz_status status = wz__begin(dossier);
	if (status != WZ_OK)
		return status;
	int version = 0; /* read under the lock: another process may have been first */
	status = user_version(dossier, &version);
	for (int i = version; status == WZ_OK && i < wz__schema_version(); i++)
		status = execute(dossier, (const char *)wz__embedded_schema[i].bytes);
	char sql[96];
	if (status == WZ_OK) {
		snprintf(sql, sizeof sql, "PRAGMA application_id = %d; PRAGMA user_version = %d",
		         (int)WZ__SCHEMA_APPLICATION_ID, wz__schema_version());
		status = execute(dossier, sql);
	}
	return wz__end(dossier, status);
}
