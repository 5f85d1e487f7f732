/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as OpenDocument text, and any verslag as such a document. */
#include <stdlib.h>
#include <string.h>

#include "write/cel.h"
#include "write/inpak.h"
#include "write/odt.h"

/* Which tables need a page on its side. */
static void look_at_tables(wz__odt *odt)
{
	const wz_geschrift *geschrift = odt->geschrift;
	size_t most = 0;
	int *breedte;

	for (size_t i = 0; i < geschrift->n; i++)
		if (geschrift->blok[i].soort == WZ__BLOK_TABEL) {
			size_t n;

			(void)wz_table_columns(geschrift->blok[i].tabel, &n);
			most = n > most ? n : most;
		}
	breedte = calloc(most + 2, sizeof *breedte);
	if (breedte == NULL) {
		odt->status = WZ_ERR_NOMEM;
		return;
	}
	for (size_t i = 0; i < geschrift->n; i++) {
		const wz__blok *blok = &geschrift->blok[i];

		if (blok->soort != WZ__BLOK_TABEL)
			continue;
		wz__odt_past past = wz__odt_kolommen(blok->tabel, blok, WZ__ODT_STAAND, breedte);
		odt->breed[i] = past == WZ__ODT_PAST_NIET;
		if (past == WZ__ODT_ONGEMETEN)
			odt->status = WZ_ERR_NOMEM;
	}
	free(breedte);
}

/* How many notes a table has, each counted once; `achterin`: these stand at the end. `keer` is new
 * in every call. */
static size_t notes_of(wz__odt *odt, const wz__blok *blok, size_t keer, bool achterin)
{
	size_t n = 0;

	for (size_t i = 0; i < blok->n; i++) {
		size_t noot = blok->verwijs[i].noot;

		if (blok->verwijs[i].anker != NULL || noot >= odt->geschrift->n_noten ||
		    odt->nummer[noot] == keer)
			continue;
		odt->nummer[noot] = keer;
		odt->achterin[noot] = odt->achterin[noot] || achterin;
		n++;
	}
	return n;
}

/* At the foot of a page there is room for some lines: what is longer, or of a table that has many,
 * would push away the text that it is about. */
static void look_at_notes(wz__odt *odt)
{
	enum { LANG = 400, VEEL = 15 };
	const wz_geschrift *geschrift = odt->geschrift;

	for (size_t i = 0; i < geschrift->n_noten; i++) {
		const wz_alinea *noot = geschrift->noot[i];
		size_t n = 0;

		for (size_t j = 0; j < noot->n; j++)
			n += strlen(noot->stuk[j].tekst);
		odt->achterin[i] = n > LANG;
	}
	for (size_t i = 0; i < geschrift->n; i++)
		if (notes_of(odt, &geschrift->blok[i], i + 1, false) > VEEL)
			notes_of(odt, &geschrift->blok[i], geschrift->n + i + 1, true);
	memset(odt->nummer, 0, geschrift->n_noten * sizeof *odt->nummer);
}

static void begin(wz__odt *odt)
{
	const wz_geschrift *geschrift = odt->geschrift;

	odt->status = wz__plekken_lees(&odt->plekken, geschrift);
	odt->nummer = calloc(geschrift->n_noten + 1, sizeof *odt->nummer);
	odt->breed = calloc(geschrift->n + 1, sizeof *odt->breed);
	odt->achterin = calloc(geschrift->n_noten + 1, sizeof *odt->achterin);
	if (odt->nummer == NULL || odt->breed == NULL || odt->achterin == NULL)
		odt->status = WZ_ERR_NOMEM;
	if (odt->status == WZ_OK)
		look_at_notes(odt);
	if (odt->status == WZ_OK)
		look_at_tables(odt);
	for (size_t i = 0; i < geschrift->n && odt->status == WZ_OK && odt->alles; i++)
		odt->liggend = odt->liggend || odt->breed[i];
	odt->alles = odt->alles && odt->liggend;
}

static void end(wz__odt *odt)
{
	wz__plekken_free(&odt->plekken);
	wz__buf_free(&odt->inhoud);
	wz__buf_free(&odt->stijlen);
	wz__map_free(&odt->gemaakt);
	wz__buf_free(&odt->naam);
	wz__buf_free(&odt->safe);
	for (size_t i = 0; i < odt->beelden; i++)
		wz__buf_free(&odt->svg[i]);
	free(odt->svg);
	free(odt->nummer);
	free(odt->achterin);
	free(odt->breed);
}

static void append_content(const wz__odt *odt, wz__buf *out)
{
	wz__odf_begin(out, "document-content", wz__odt_namen);
	wz__buf_text(out, "<office:automatic-styles>");
	wz__odt_vaste_stijlen(out);
	wz__buf_append(out, wz__buf_str(&odt->stijlen), odt->stijlen.size);
	wz__buf_text(out, "</office:automatic-styles><office:body><office:text>\n");
	wz__buf_append(out, wz__buf_str(&odt->inhoud), odt->inhoud.size);
	wz__buf_text(out, "</office:text></office:body></office:document-content>\n");
	out->failed = out->failed || odt->inhoud.failed || odt->stijlen.failed || odt->safe.failed;
}

static void add_pictures(const wz__odt *odt, wz__inpak *inpak)
{
	wz__buf naam = { 0 };

	for (size_t i = 0; i < odt->beelden; i++) {
		wz__buf_clear(&naam);
		wz__buf_format(&naam, "Pictures/%zu.svg", i + 1);
		if (naam.failed)
			inpak->status = WZ_ERR_NOMEM;
		wz__inpak_buf(inpak, wz__buf_str(&naam), &odt->svg[i]);
	}
	wz__buf_free(&naam);
}

static void pack(const wz__odt *odt, wz__uitvoer *uit)
{
	static const char soort[] = "application/vnd.oasis.opendocument.text";
	wz__buf content = { 0 }, styles = { 0 }, meta = { 0 }, manifest = { 0 }, titel = { 0 };
	wz__inpak inpak;

	wz__tekst_regel(&titel, wz_verslag_get_title(odt->geschrift->verslag));
	append_content(odt, &content);
	wz__odt_styles(&styles, wz__buf_str(&titel), odt->alles);
	wz__odf_meta(&meta, wz__buf_str(&titel));
	wz__odf_manifest(&manifest, "text", false, odt->beelden);
	wz__inpak_begin(&inpak);
	if (titel.failed)
		inpak.status = WZ_ERR_NOMEM;
	wz__inpak_bytes(&inpak, "mimetype", soort, sizeof soort - 1);
	wz__inpak_buf(&inpak, "content.xml", &content);
	wz__inpak_buf(&inpak, "styles.xml", &styles);
	wz__inpak_buf(&inpak, "meta.xml", &meta);
	add_pictures(odt, &inpak);
	wz__inpak_buf(&inpak, "META-INF/manifest.xml", &manifest);
	wz__inpak_einde(&inpak, uit);
	wz__buf_free(&content);
	wz__buf_free(&styles);
	wz__buf_free(&meta);
	wz__buf_free(&manifest);
	wz__buf_free(&titel);
}

static void write_odt(wz__odt *odt, wz__uitvoer *uit)
{
	begin(odt);
	if (odt->status == WZ_OK)
		wz__odt_blokken(odt);
	uit->status = odt->status;
	if (uit->status == WZ_OK)
		pack(odt, uit);
	end(odt);
}

void wz__geschrift_odt(const wz_geschrift *geschrift, wz__uitvoer *uit)
{
	wz__odt odt = { .geschrift = geschrift, .inhoudsopgave = true };

	write_odt(&odt, uit);
}

static void add_alinea(wz_geschrift *geschrift, const char *text)
{
	wz_alinea_text(wz_geschrift_alinea(geschrift), text);
}

/* The tables stay those of the verslag. */
static void add_table(wz_geschrift *geschrift, const wz_table *table)
{
	if (!wz__tabel_mens(table))
		return;
	if (wz_table_get_caption(table)[0] != '\0')
		wz_geschrift_kop(geschrift, 1, "", wz_table_get_caption(table), false);
	wz__geschrift_leen(geschrift, table);
}

/* The pages are all on their side when one table needs that. */
void wz__write_odt(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	wz_geschrift *geschrift = wz_geschrift_new(wz_verslag_get_title(verslag));
	wz__odt odt = { .geschrift = geschrift, .alles = true };

	(void)options;
	if (geschrift == NULL) {
		uit->status = WZ_ERR_NOMEM;
		return;
	}
	for (size_t i = 0; i < wz_verslag_notes(verslag); i++)
		add_alinea(geschrift, wz_verslag_get_note(verslag, i));
	for (size_t i = 0; i < wz_verslag_tables(verslag); i++)
		add_table(geschrift, wz_verslag_get_table(verslag, i));
	for (size_t i = 0; i < wz_verslag_legends(verslag); i++)
		wz_alinea_text(wz_geschrift_punt(geschrift, 0, false), wz_verslag_get_legend(verslag, i));
	uit->status = wz_geschrift_status(geschrift);
	if (uit->status == WZ_OK)
		write_odt(&odt, uit);
	wz_geschrift_free(geschrift);
}
