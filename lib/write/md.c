/* SPDX-License-Identifier: EUPL-1.2 */
/* A verslag as Markdown. */
#include "write/md.h"

#include "write/cel.h"

static void write_table(wz__uitvoer *uit, const wz_table *table, bool *first)
{
	if (!wz__tabel_mens(table))
		return;
	if (wz_table_get_caption(table)[0] != '\0')
		wz__md_blok(uit, "## ", wz_table_get_caption(table), first);
	wz__md_tabel(uit, table, NULL, first);
}

void wz__write_md(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	bool first = true;

	(void)options;
	if (wz_verslag_get_title(verslag)[0] != '\0')
		wz__md_blok(uit, "# ", wz_verslag_get_title(verslag), &first);
	for (size_t i = 0; i < wz_verslag_notes(verslag); i++)
		wz__md_blok(uit, "", wz_verslag_get_note(verslag, i), &first);
	for (size_t i = 0; i < wz_verslag_tables(verslag) && uit->status == WZ_OK; i++)
		write_table(uit, wz_verslag_get_table(verslag, i), &first);
	for (size_t i = 0; i < wz_verslag_legends(verslag); i++) {
		/* Items stand close together; only the first needs the empty line. */
		bool close = first || i > 0;

		wz__md_blok(uit, "- ", wz_verslag_get_legend(verslag, i), &close);
		first = false;
	}
}
