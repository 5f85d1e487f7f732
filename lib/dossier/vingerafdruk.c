/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "dossier/vingerafdruk.h"

/* Big-endian, so that a dossier checks out on any machine. */
static void add_number(wz__sha256_state *state, int64_t number)
{
	unsigned char bytes[8];
	for (int i = 0; i < 8; i++)
		bytes[i] = (unsigned char)((uint64_t)number >> (56 - 8 * i));
	wz__sha256_add(state, bytes, sizeof bytes);
}

/* Each text has its size before it, so that no two records give the same bytes. */
static void add(wz__sha256_state *state, const char *text)
{
	size_t n = text == NULL ? 0 : strlen(text);
	add_number(state, (int64_t)n);
	if (n > 0)
		wz__sha256_add(state, text, n);
}

void wz__vingerafdruk_add(wz__sha256_state *state, const wz__opgeslagen *r)
{
	const char *const texts[] = { r->tekst, r->ruw,        r->status,      r->grens, r->eenheid,
		                      r->herkomst, r->deelgebied, r->toelichting, r->bron };
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		add(state, texts[i]);
	add_number(state, r->aantal);
	add_number(state, r->record);
	add_number(state, r->positie);
}

wz_status wz__vingerafdruk_van(wz_dossier *dossier, int64_t rapportage, char hex[WZ__SHA256_HEX])
{
	static const char sql[] =
		"SELECT tekst, ruw, status, grens, eenheid, herkomst, deelgebied, toelichting, bron, aantal, "
		"record, positie FROM resultaat WHERE rapportage_id = ?1 ORDER BY id";
	sqlite3_stmt *s;
	bool row = true;
	wz__sha256_state state;
	wz__sha256_begin(&state);
	wz_status status = wz__query(dossier, &s, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(s, 1, rapportage);
	while ((status = wz__step(dossier, s, &row)) == WZ_OK && row) {
		wz__opgeslagen r = {
			.tekst = wz__column_text(s, 0),       .ruw = wz__column_text(s, 1),
			.status = wz__column_text(s, 2),      .grens = wz__column_text(s, 3),
			.eenheid = wz__column_text(s, 4),     .herkomst = wz__column_text(s, 5),
			.deelgebied = wz__column_text(s, 6),  .toelichting = wz__column_text(s, 7),
			.bron = wz__column_text(s, 8),        .aantal = wz__column_int(s, 9, WZ_GETAL_GEEN),
			.record = wz__column_int(s, 10, 0),   .positie = wz__column_int(s, 11, 0),
		};
		wz__vingerafdruk_add(&state, &r);
	}
	wz__done(dossier, s);
	wz__sha256_end(&state, hex);
	return status;
}
