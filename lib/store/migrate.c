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

/* Every step from the version that the file has. */
static wz_status bring_up_to_date(wz_dossier *dossier)
{
	int version = 0; /* read under the lock: another process may have been first */
	char sql[96];
	wz_status status = user_version(dossier, &version);
	for (int i = version; status == WZ_OK && i < wz__schema_version(); i++)
		status = execute(dossier, (const char *)wz__embedded_schema[i].bytes);
	if (status != WZ_OK)
		return status;
	snprintf(sql, sizeof sql, "PRAGMA application_id = %d; PRAGMA user_version = %d",
	         (int)WZ__SCHEMA_APPLICATION_ID, wz__schema_version());
	return execute(dossier, sql);
}

/* A step may make a table again that others refer to, which SQLite allows only
 * while it does not watch over references; this cannot be said within a
 * transaction. */
wz_status wz__migrate(wz_dossier *dossier)
{
	wz_status status = execute(dossier, "PRAGMA foreign_keys = OFF");
	if (status == WZ_OK)
		status = wz__begin(dossier);
	if (status == WZ_OK)
		status = wz__end(dossier, bring_up_to_date(dossier));
	wz_status watching = execute(dossier, "PRAGMA foreign_keys = ON");
	return status == WZ_OK ? watching : status;
}
