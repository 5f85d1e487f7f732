/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/samen.h"
#include "store/rijen.h"

static const char WIJKEN[] = "SELECT naam FROM wijk WHERE stadsdeel_id = ?1 ORDER BY gevouwen";
/* The name in full leads to the provider too, but has a column of its own. */
static const char ALIASSEN[] =
	"SELECT l.alias FROM aanbieder_alias l JOIN aanbieder a ON a.id = l.aanbieder_id"
	" WHERE l.aanbieder_id = ?1 AND l.alias <> coalesce(a.naam, '') ORDER BY l.gevouwen";
static const char VERVANGT[] = "SELECT oud_id FROM vervanging WHERE nieuw_id = ?1 ORDER BY oud_id";
static const char VERVANGEN_DOOR[] =
	"SELECT nieuw_id FROM vervanging WHERE oud_id = ?1 ORDER BY nieuw_id";

static wz_status samen(wz_dossier *dossier, const char *sql, int64_t id, const char *tussen,
                       wz__buf *out)
{
	sqlite3_stmt *statement;
	bool row = true;
	wz__buf_clear(out);
	wz_status status = wz__query_id(dossier, &statement, sql, id);
	while (status == WZ_OK) {
		status = wz__step(dossier, statement, &row);
		if (status != WZ_OK || !row)
			break;
		if (out->size > 0)
			wz__buf_text(out, tussen);
		wz__buf_text(out, wz__column_text(statement, 0));
		if (out->failed)
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__samen_wijken(wz_dossier *dossier, int64_t stadsdeel, wz__buf *out)
{
	return samen(dossier, WIJKEN, stadsdeel, ", ", out);
}

wz_status wz__samen_aliassen(wz_dossier *dossier, int64_t aanbieder, const char *tussen,
                             wz__buf *out)
{
	return samen(dossier, ALIASSEN, aanbieder, tussen, out);
}

wz_status wz__samen_vervangt(wz_dossier *dossier, int64_t rapportage, wz__buf *out)
{
	return samen(dossier, VERVANGT, rapportage, "+", out);
}

wz_status wz__samen_vervangen_door(wz_dossier *dossier, int64_t rapportage, wz__buf *out)
{
	return samen(dossier, VERVANGEN_DOOR, rapportage, "+", out);
}
