/* SPDX-License-Identifier: EUPL-1.2 */
/* What a cell of a workbook can be and a field of a csv cannot: a number where a name is
 * meant, and a percentage. */
#include <string.h>

#include "dossier/import.h"
#include "read/celgetal.h"

/* Whether the numbers are equal, though written in another way. */
static bool same_number(const char *a, const char *b)
{
	wz__celgetal x, y;
	return strcmp(a, b) != 0 && wz__celgetal_lees(&x, a, strlen(a)) && wz__celgetal_lees(&y, b, strlen(b)) &&
	       x.negatief == y.negatief && x.n == y.n && x.komma == y.komma &&
	       memcmp(x.cijfers, y.cijfers, x.n) == 0;
}

static void fault_number(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                         bool eerder, const char *nummer, const char *ander)
{
	wz__act_fout(act, lezer, record, kolom,
	             eerder ? "een eerdere cel is een getal: dat kan %.40s zijn, en ook %.40s"
	                    : "deze cel is een getal: dat kan %.40s zijn, en ook %.40s",
	             nummer, ander);
	wz__fout_hint(&act->import->fouten, "maak de kolom tekst en typ het nummer opnieuw");
}

/* Where the numbers that came as numbers are kept: by what the query gives, and the value. */
static bool number_key(wz__buf *key, const char *sql, int64_t parameter, const char *nummer)
{
	wz__celgetal getal;
	if (!wz__celgetal_lees(&getal, nummer, strlen(nummer)))
		return false;
	wz__buf_format(key, "%s %lld %d %d %.*s", sql, (long long)parameter, getal.negatief, getal.komma,
	               (int)getal.n, getal.cijfers);
	return true;
}

/* Of two that were not there before it may be the last that is text, or a number too. Keeps
 * each number that is not in doubt itself. */
static wz_status check_earlier(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                               const char *sql, int64_t parameter, bool *goed)
{
	const char *nummer = record->veld[kolom];
	bool getal = (record->getal >> kolom & 1) != 0, failed = false;
	wz__buf key = { 0 };
	if ((!getal && act->getallen.n == 0) || !number_key(&key, sql, parameter, nummer))
		return WZ_OK;
	const int64_t *eerder = wz__map_get(&act->getallen, wz__buf_str(&key), key.size);
	if (eerder != NULL && strcmp(act->getalnummers.bytes + *eerder, nummer) != 0) {
		fault_number(act, lezer, record, kolom, true, act->getalnummers.bytes + *eerder, nummer);
		*goed = false;
	} else if (eerder == NULL && getal) {
		failed = wz__map_put(&act->getallen, wz__buf_str(&key), key.size,
		                     (int64_t)act->getalnummers.size, NULL) == NULL;
		wz__buf_append(&act->getalnummers, nummer, strlen(nummer) + 1);
	}
	failed = failed || key.failed || act->getalnummers.failed;
	wz__buf_free(&key);
	return failed ? wz__nomem(act->dossier) : WZ_OK;
}

/* Whether the query gives another that is the same number. */
static wz_status check_known(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                             const char *sql, int64_t parameter, bool *goed)
{
	const char *nummer = record->veld[kolom];
	wz_dossier *dossier = act->dossier;
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	if (sqlite3_bind_parameter_count(statement) > 0)
		wz__bind_int(statement, 1, parameter);
	while (*goed && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		const char *ander = wz__column_text(statement, 0);
		if (!same_number(nummer, ander))
			continue;
		fault_number(act, lezer, record, kolom, false, nummer, ander);
		*goed = false;
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__act_getalnummer(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                              const char *sql, int64_t parameter, bool *goed)
{
	wz_status status = WZ_OK;
	if ((record->getal >> kolom & 1) != 0)
		status = check_known(act, lezer, record, kolom, sql, parameter, goed);
	return status == WZ_OK && *goed ? check_earlier(act, lezer, record, kolom, sql, parameter, goed)
	                                : status;
}

void wz__act_aandeel(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom, wz_getal *out,
                     bool *procent)
{
	char zonder[WZ_FORMAT_SIZE];
	size_t n = record->lengte[kolom];
	*procent = n > 1 && n <= sizeof zonder && record->veld[kolom][n - 1] == '%';
	if (*procent) {
		memcpy(zonder, record->veld[kolom], n - 1);
		zonder[n - 1] = '\0';
		*procent = wz_getal_parse(zonder, out);
	}
	if (!*procent)
		wz__act_getal(act, lezer, record, kolom, out);
}
