/* SPDX-License-Identifier: EUPL-1.2 */
/* What a run gave, as one number, reckoned without asking for memory. */
#include "geheugen.h"

#include <string.h>

void som_bytes(proef *p, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;
	for (size_t i = 0; i < n; i++)
		p->som = (p->som ^ b[i]) * 1099511628211U; /* FNV-1a */
}

void som_tekst(proef *p, const char *tekst)
{
	if (tekst != NULL)
		som_bytes(p, tekst, strlen(tekst) + 1);
	else
		som_bytes(p, "\x01", 1);
}

static void som_getal(proef *p, int64_t getal)
{
	som_bytes(p, &getal, sizeof getal);
}

static void som_cel(proef *p, const wz_cell *cel, wz_type type)
{
	som_getal(p, cel->present);
	if (!cel->present)
		return;
	if (type == WZ_TYPE_TEXT || type == WZ_TYPE_ID)
		som_tekst(p, cel->text);
	else
		som_getal(p, cel->value);
	if (cel->range) {
		som_getal(p, cel->from);
		som_getal(p, cel->to);
	}
}

static void som_tabel(proef *p, const wz_table *tabel)
{
	size_t n;
	const wz_column *kolommen = wz_table_columns(tabel, &n);
	som_tekst(p, wz_table_naam(tabel));
	som_tekst(p, wz_table_get_caption(tabel));
	for (size_t i = 0; i < wz_table_notes(tabel); i++)
		som_tekst(p, wz_table_get_note(tabel, i));
	for (size_t k = 0; k < n; k++)
		som_tekst(p, kolommen[k].naam);
	for (size_t r = 0; r < wz_table_rows(tabel); r++) {
		som_getal(p, wz_table_row_kind(tabel, r));
		for (size_t k = 0; k < n; k++) {
			wz_cell cel = wz_table_cell(tabel, r, k);
			som_cel(p, &cel, kolommen[k].type);
		}
	}
}

wz_status som_verslag(proef *p, wz_status status, wz_verslag *verslag)
{
	if (status != WZ_OK && status != WZ_ERR_DATA && verslag != NULL)
		p->fout = "it failed and still gave a verslag";
	if (status == WZ_OK && (verslag == NULL || wz_verslag_status(verslag) != WZ_OK))
		p->fout = "it says OK without a whole verslag";
	if (verslag == NULL || p->fout != NULL) {
		wz_verslag_free(verslag);
		return status;
	}
	som_tekst(p, wz_verslag_get_title(verslag));
	for (size_t i = 0; i < wz_verslag_notes(verslag); i++)
		som_tekst(p, wz_verslag_get_note(verslag, i));
	for (size_t i = 0; i < wz_verslag_legends(verslag); i++)
		som_tekst(p, wz_verslag_get_legend(verslag, i));
	for (size_t i = 0; i < wz_verslag_tables(verslag); i++)
		som_tabel(p, wz_verslag_get_table(verslag, i));
	wz_verslag_free(verslag);
	return status;
}

wz_status som_import(proef *p, wz_status status, wz_import *import)
{
	if (import == NULL) {
		if (status != WZ_ERR_NOMEM)
			p->fout = "it gave nothing, not for want of memory";
		return status;
	}
	for (size_t i = 0; status == WZ_OK && i < wz_import_lines(import); i++)
		som_tekst(p, wz_import_line(import, i));
	wz_import_free(import);
	return status;
}

static wz_status naar_som(void *context, const char *bytes, size_t n)
{
	som_bytes(context, bytes, n);
	return WZ_OK;
}

wz_sink som_sink(proef *p)
{
	return (wz_sink){ naar_som, p };
}
