/* SPDX-License-Identifier: EUPL-1.2 */
/* Building a document: blocks in order, text in pieces, and what leads where. */
#include "write/geschrift.h"

#include <stdlib.h>

#include "base/tekst.h"

static bool failed(const wz_geschrift *geschrift)
{
	return geschrift->verslag->status != WZ_OK;
}

static void no_memory(wz_geschrift *geschrift)
{
	geschrift->verslag->status = WZ_ERR_NOMEM;
}

static const char *kept(wz_geschrift *geschrift, const char *text)
{
	return wz__verslag_kept(geschrift->verslag, text);
}

static const char *kept_naam(wz_geschrift *geschrift, const char *naam)
{
	return wz__verslag_kept_naam(geschrift->verslag, naam);
}

wz_geschrift *wz_geschrift_new(const char *title)
{
	wz_geschrift *geschrift = calloc(1, sizeof *geschrift);

	if (geschrift == NULL)
		return NULL;
	geschrift->verslag = wz_verslag_new("geschrift");
	if (geschrift->verslag == NULL) {
		free(geschrift);
		return NULL;
	}
	geschrift->leeg.geschrift = geschrift;
	wz_verslag_title(geschrift->verslag, title);
	return geschrift;
}

void wz_geschrift_free(wz_geschrift *geschrift)
{
	if (geschrift == NULL)
		return;
	for (size_t i = 0; i < geschrift->n; i++) {
		free(geschrift->blok[i].verwijs);
		free(geschrift->blok[i].eigen);
	}
	for (size_t i = 0; i < geschrift->n_alineas; i++) {
		free(geschrift->alinea[i]->stuk);
		free(geschrift->alinea[i]);
	}
	free(geschrift->blok);
	free(geschrift->noot);
	free(geschrift->alinea);
	free(geschrift->onder.items);
	wz_verslag_free(geschrift->verslag);
	free(geschrift);
}

wz_status wz_geschrift_status(const wz_geschrift *geschrift)
{
	return geschrift->verslag->status;
}

void wz__geschrift_zeef(wz_geschrift *geschrift, wz__zeef *zeef)
{
	geschrift->verslag->zeef = zeef;
}

void wz__geschrift_voor(wz_geschrift *geschrift, const char *opdracht, const char *periode)
{
	geschrift->opdracht = kept_naam(geschrift, opdracht);
	geschrift->periode = kept_naam(geschrift, periode);
}

void wz_geschrift_onder(wz_geschrift *geschrift, const char *line)
{
	struct zinnen *onder = &geschrift->onder;
	const char *copy = kept(geschrift, line);

	if (failed(geschrift))
		return;
	if (!wz__grow(&onder->items, &onder->capacity, onder->n + 1, sizeof *onder->items))
		no_memory(geschrift);
	else
		onder->items[onder->n++] = copy;
}

/* A block at the end; NULL once memory ran out. */
static wz__blok *add_blok(wz_geschrift *geschrift, wz__blok_soort soort)
{
	if (failed(geschrift))
		return NULL;
	if (!wz__grow(&geschrift->blok, &geschrift->capacity, geschrift->n + 1,
	              sizeof *geschrift->blok)) {
		no_memory(geschrift);
		return NULL;
	}
	geschrift->blok[geschrift->n] = (wz__blok){ .soort = soort };
	return &geschrift->blok[geschrift->n++];
}

/* A text in pieces, which lives as long as the geschrift. */
static wz_alinea *new_alinea(wz_geschrift *geschrift)
{
	wz_alinea *alinea = failed(geschrift) ? NULL : calloc(1, sizeof *alinea);

	if (alinea == NULL || !wz__grow(&geschrift->alinea, &geschrift->alineas_capacity,
	                                geschrift->n_alineas + 1, sizeof(wz_alinea *))) {
		free(alinea);
		no_memory(geschrift);
		return &geschrift->leeg;
	}
	alinea->geschrift = geschrift;
	geschrift->alinea[geschrift->n_alineas++] = alinea;
	return alinea;
}

void wz_geschrift_kop(wz_geschrift *geschrift, int level, const char *anker, const char *text,
                      bool blad)
{
	const char *plaats = kept_naam(geschrift, anker), *tekst = kept(geschrift, text);
	wz__blok *blok = add_blok(geschrift, WZ__BLOK_KOP);

	if (blok == NULL)
		return;
	blok->niveau = level;
	blok->anker = plaats;
	blok->tekst = tekst;
	blok->blad = blad;
}

wz_alinea *wz_geschrift_alinea(wz_geschrift *geschrift)
{
	wz_alinea *alinea = new_alinea(geschrift);
	wz__blok *blok = add_blok(geschrift, WZ__BLOK_ALINEA);

	if (blok != NULL)
		blok->alinea = alinea;
	return alinea;
}

wz_alinea *wz_geschrift_punt(wz_geschrift *geschrift, int level, bool genummerd)
{
	wz_alinea *alinea = new_alinea(geschrift);
	wz__blok *blok = add_blok(geschrift, WZ__BLOK_PUNT);

	if (blok == NULL)
		return alinea;
	blok->alinea = alinea;
	blok->niveau = level > 0 ? 1 : 0;
	blok->genummerd = genummerd;
	return alinea;
}

wz_alinea *wz_geschrift_noot(wz_geschrift *geschrift, size_t *noot)
{
	wz_alinea *alinea = new_alinea(geschrift);

	*noot = geschrift->n_noten;
	if (failed(geschrift))
		return alinea;
	if (!wz__grow(&geschrift->noot, &geschrift->noten_capacity, geschrift->n_noten + 1,
	              sizeof(wz_alinea *)))
		no_memory(geschrift);
	else
		geschrift->noot[geschrift->n_noten++] = alinea;
	return alinea;
}

static wz__stukje *add_stuk(wz_alinea *alinea, wz__stukje_soort soort, const char *text)
{
	wz_geschrift *geschrift = alinea->geschrift;
	const char *tekst = kept(geschrift, text);
	bool leeg = soort == WZ__STUK_REGEL || soort == WZ__STUK_NOOT; /* may be without text */

	if (failed(geschrift) || (tekst[0] == '\0' && !leeg))
		return NULL;
	if (!wz__grow(&alinea->stuk, &alinea->capacity, alinea->n + 1, sizeof *alinea->stuk)) {
		no_memory(geschrift);
		return NULL;
	}
	alinea->stuk[alinea->n] = (wz__stukje){ .soort = soort, .tekst = tekst };
	return &alinea->stuk[alinea->n++];
}

void wz_alinea_text(wz_alinea *alinea, const char *text)
{
	add_stuk(alinea, WZ__STUK_TEKST, text);
}

void wz_alinea_format(wz_alinea *alinea, const char *format, ...)
{
	wz__buf buf = { 0 };
	va_list args;

	va_start(args, format);
	wz__buf_vformat(&buf, format, args);
	va_end(args);
	if (buf.failed)
		no_memory(alinea->geschrift);
	add_stuk(alinea, WZ__STUK_TEKST, wz__buf_str(&buf));
	wz__buf_free(&buf);
}

void wz_alinea_nadruk(wz_alinea *alinea, const char *text)
{
	add_stuk(alinea, WZ__STUK_NADRUK, text);
}

void wz_alinea_cursief(wz_alinea *alinea, const char *text)
{
	add_stuk(alinea, WZ__STUK_CURSIEF, text);
}

static void add_naar(wz_alinea *alinea, wz__stukje_soort soort, const char *text, const char *naar)
{
	const char *doel = kept_naam(alinea->geschrift, naar);
	wz__stukje *stuk = add_stuk(alinea, soort, text);

	if (stuk != NULL)
		stuk->naar = doel;
}

void wz_alinea_link(wz_alinea *alinea, const char *text, const char *anker)
{
	add_naar(alinea, WZ__STUK_LINK, text, anker);
}

void wz_alinea_url(wz_alinea *alinea, const char *text, const char *url)
{
	if (wz__url_veilig(url))
		add_naar(alinea, WZ__STUK_URL, text, url);
	else
		wz_alinea_text(alinea, text);
}

void wz_alinea_noot(wz_alinea *alinea, const char *text, size_t noot)
{
	wz__stukje *stuk = add_stuk(alinea, WZ__STUK_NOOT, text);

	if (stuk != NULL)
		stuk->noot = noot;
}

void wz_alinea_regel(wz_alinea *alinea)
{
	add_stuk(alinea, WZ__STUK_REGEL, "");
}

wz_table *wz_geschrift_table(wz_geschrift *geschrift, wz_table_kind kind, const wz_column *columns,
                             size_t n)
{
	const wz_column *copy = wz_verslag_columns(geschrift->verslag, columns, n);
	wz_table *table = wz_verslag_table(geschrift->verslag, kind, "tabel", copy, n);
	wz__blok *blok = add_blok(geschrift, WZ__BLOK_TABEL);

	if (blok != NULL)
		blok->tabel = table;
	return table;
}

void wz__geschrift_leen(wz_geschrift *geschrift, const wz_table *table)
{
	wz__blok *blok = add_blok(geschrift, WZ__BLOK_TABEL);

	if (blok != NULL)
		blok->tabel = table;
}

/* What the last row of the last block, a table, leads to. */
static wz__celverwijs *add_verwijs(wz_geschrift *geschrift)
{
	wz__blok *blok = geschrift->n > 0 ? &geschrift->blok[geschrift->n - 1] : NULL;

	if (failed(geschrift) || blok == NULL || blok->soort != WZ__BLOK_TABEL ||
	    blok->tabel->n_rows == 0)
		return NULL;
	if (!wz__grow(&blok->verwijs, &blok->capacity, blok->n + 1, sizeof *blok->verwijs)) {
		no_memory(geschrift);
		return NULL;
	}
	blok->verwijs[blok->n] = (wz__celverwijs){ .row = blok->tabel->n_rows - 1 };
	return &blok->verwijs[blok->n++];
}

void wz_geschrift_rij_anker(wz_geschrift *geschrift, const char *anker)
{
	wz_geschrift_cel_link(geschrift, SIZE_MAX, anker);
}

void wz_geschrift_cel_link(wz_geschrift *geschrift, size_t column, const char *anker)
{
	const char *copy = kept_naam(geschrift, anker);
	wz__celverwijs *verwijs = add_verwijs(geschrift);

	if (verwijs == NULL)
		return;
	verwijs->column = column;
	verwijs->anker = copy;
}

void wz_geschrift_cel_noot(wz_geschrift *geschrift, size_t column, size_t noot)
{
	wz__celverwijs *verwijs = add_verwijs(geschrift);

	if (verwijs == NULL)
		return;
	verwijs->column = column;
	verwijs->noot = noot;
}

const wz__celverwijs *wz__verwijs_van(const wz__blok *tabel, size_t row, size_t column)
{
	size_t low = 0, high = tabel->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (tabel->verwijs[middle].row < row)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < tabel->n && tabel->verwijs[low].row == row; low++)
		if (tabel->verwijs[low].column == column)
			return &tabel->verwijs[low];
	return NULL;
}

wz_beeld *wz_geschrift_beeld(wz_geschrift *geschrift, wz_beeld_kind kind, const char *title,
                             const char *description, bool tabel)
{
	wz_beeld *beeld = wz_verslag_beeld(geschrift->verslag, kind, title, description);
	wz__blok *blok = add_blok(geschrift, WZ__BLOK_BEELD);

	if (blok == NULL)
		return beeld;
	blok->beeld = beeld;
	blok->met_tabel = !tabel;
	return beeld;
}

void wz_geschrift_eigen(wz_geschrift *geschrift, const char *naam, const char *over)
{
	const char *sleutel = kept_naam(geschrift, naam), *tekst = kept(geschrift, over);
	wz__blok *blok = add_blok(geschrift, WZ__BLOK_EIGEN);

	if (blok == NULL)
		return;
	blok->naam = sleutel;
	blok->tekst = tekst;
}

static wz__blok *add_eigen(wz_geschrift *geschrift, wz__blok *eigen, wz__blok_soort soort)
{
	if (failed(geschrift))
		return NULL;
	if (!wz__grow(&eigen->eigen, &eigen->eigen_capacity, eigen->n_eigen + 1, sizeof *eigen)) {
		no_memory(geschrift);
		return NULL;
	}
	eigen->eigen[eigen->n_eigen] = (wz__blok){ .soort = soort, .anker = "", .tekst = "" };
	return &eigen->eigen[eigen->n_eigen++];
}

void wz__eigen_kop(wz_geschrift *geschrift, wz__blok *eigen, const char *text)
{
	const char *tekst = kept(geschrift, text);
	wz__blok *blok = add_eigen(geschrift, eigen, WZ__BLOK_KOP);

	if (blok == NULL)
		return;
	blok->niveau = 4;
	blok->tekst = tekst;
}

wz_alinea *wz__eigen_alinea(wz_geschrift *geschrift, wz__blok *eigen)
{
	wz_alinea *alinea = new_alinea(geschrift);
	wz__blok *blok = add_eigen(geschrift, eigen, WZ__BLOK_ALINEA);

	if (blok != NULL)
		blok->alinea = alinea;
	return alinea;
}

wz_alinea *wz__eigen_punt(wz_geschrift *geschrift, wz__blok *eigen, int level, bool genummerd)
{
	wz_alinea *alinea = new_alinea(geschrift);
	wz__blok *blok = add_eigen(geschrift, eigen, WZ__BLOK_PUNT);

	if (blok == NULL)
		return alinea;
	blok->alinea = alinea;
	blok->niveau = level > 0 ? 1 : 0;
	blok->genummerd = genummerd;
	return alinea;
}

wz_status wz_geschrift_write(const wz_geschrift *geschrift, wz_format format, const wz_sink *sink)
{
	wz__uitvoer uit = { .sink = sink };

	if (failed(geschrift))
		return wz_geschrift_status(geschrift);
	if (format == WZ_FORMAT_HTML)
		wz__geschrift_html(geschrift, &uit);
	else if (format == WZ_FORMAT_MD)
		wz__geschrift_md(geschrift, &uit);
	else if (format == WZ_FORMAT_ODT)
		wz__geschrift_odt(geschrift, &uit);
	else
		uit.status = WZ_ERR_USAGE;
	wz__buf_free(&uit.regel);
	return uit.status;
}
