/* SPDX-License-Identifier: EUPL-1.2 */
/* A file with text of a person's own: its characters, and where its sections stand. */
#include "read/eigen_tekst.h"

#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "read/document.h"
#include "read/tekenset.h"

/* Some five hundred pages; what is more is not text that somebody wrote for this. */
enum { GROOT = 4 << 20 };

size_t wz__eigen_regel(const wz_eigen_tekst *tekst, size_t nr)
{
	const char *s = tekst->bytes;
	size_t at = 0;

	for (; nr > 1 && at < tekst->size; nr--) {
		while (at < tekst->size && s[at] != '\n' && s[at] != '\r')
			at++;
		at += at + 1 < tekst->size && s[at] == '\r' && s[at + 1] == '\n' ? 2 : 1;
	}
	return at < tekst->size ? at : tekst->size;
}

/* The characters of the file into tekst->bytes. */
static wz_status lees_tekens(wz_eigen_tekst *tekst, const wz_source *bron, wz_error *error)
{
	static const char bom[] = "\xEF\xBB\xBF";
	wz__fouten fouten = { 0 };
	wz__tekst gelezen = { 0 };
	wz_status status = WZ_OK;

	if (bron->size > GROOT)
		return wz__fail(error, WZ_ERR_DATA, "%s: het bestand is te groot voor eigen tekst",
		                bron->naam);
	if (wz__document_soort(bron) != WZ__DOCUMENT_TEKST)
		return wz__fail(
			error, WZ_ERR_DATA,
			"%s: dit is geen tekst (eigen tekst is Markdown, in een gewoon tekstbestand)",
			bron->naam);
	tekst->bom = bron->size >= 3 && memcmp(bron->bytes, bom, 3) == 0;
	if (bron->size > (tekst->bom ? 3u : 0u))
		status = wz__tekst_lees(&gelezen, bron, NULL, &fouten);
	if (status == WZ_ERR_DATA)
		wz__fail(error, status, "%s:%zu: %s", bron->naam, fouten.fout[0].record,
		         fouten.fout[0].message);
	tekst->bytes = "";
	if (status == WZ_OK && gelezen.n > 0) {
		tekst->bytes = wz__arena_copy(&tekst->arena, gelezen.bytes, gelezen.n);
		tekst->size = gelezen.n;
	}
	if (tekst->bytes == NULL || status == WZ_ERR_NOMEM)
		status = wz__fail(error, WZ_ERR_NOMEM, "er is geen geheugen meer");
	wz__tekst_free(&gelezen);
	wz__fouten_free(&fouten);
	return status;
}

static bool vouw(wz_eigen_tekst *tekst, wz__eigen_sectie *sectie)
{
	wz__buf buf = { 0 };

	wz__fold(&buf, sectie->naam, strlen(sectie->naam));
	sectie->gevouwen =
		buf.failed ? NULL : wz__arena_copy(&tekst->arena, wz__buf_str(&buf), buf.size);
	wz__buf_free(&buf);
	return sectie->gevouwen != NULL;
}

/* The bytes and the folded name of each section, which nobody else has. */
static wz_status bepaal_secties(wz_eigen_tekst *tekst, const char *bestand, wz_error *error)
{
	for (size_t i = 0; i < tekst->n; i++) {
		wz__eigen_sectie *sectie = &tekst->sectie[i];

		sectie->begin = wz__eigen_regel(tekst, sectie->regel);
		sectie->eind = tekst->size;
		if (i > 0)
			sectie[-1].eind = sectie->begin;
		if (!vouw(tekst, sectie))
			return wz__fail(error, WZ_ERR_NOMEM, "er is geen geheugen meer");
		if (sectie->gevouwen[0] == '\0')
			return wz__fail(error, WZ_ERR_DATA, "%s:%zu: een kop zonder naam", bestand,
			                sectie->regel);
		for (size_t k = 0; k < i; k++)
			if (strcmp(tekst->sectie[k].gevouwen, sectie->gevouwen) == 0)
				return wz__fail(error, WZ_ERR_DATA,
				                "%s:%zu: de kop '%s' staat er al, op regel %zu (zet de tekst bij "
				                "elkaar onder één kop)",
				                bestand, sectie->regel, sectie->naam, tekst->sectie[k].regel);
	}
	return WZ_OK;
}

wz_status wz_eigen_tekst_read(const char *bestand, const char *bytes, size_t n,
                              wz_eigen_tekst **out, wz_error *error)
{
	const wz_source bron = { .naam = bestand, .bytes = bytes, .size = n };
	wz_eigen_tekst *tekst = calloc(1, sizeof *tekst);
	wz_status status;

	*out = NULL;
	if (tekst == NULL)
		return wz__fail(error, WZ_ERR_NOMEM, "er is geen geheugen meer");
	tekst->bestand = wz__arena_text(&tekst->arena, bestand);
	status = tekst->bestand != NULL ? lees_tekens(tekst, &bron, error)
	                                : wz__fail(error, WZ_ERR_NOMEM, "er is geen geheugen meer");
	if (status == WZ_OK && tekst->size > 0) {
		size_t regel = strcspn(tekst->bytes, "\r\n");

		tekst->crlf = strncmp(tekst->bytes + regel, "\r\n", 2) == 0;
		status = wz__eigen_ontleed(tekst, bestand, error);
	}
	if (status == WZ_OK)
		status = bepaal_secties(tekst, bestand, error);
	if (status == WZ_OK && !wz__eigen_lees_stempel(tekst))
		status = wz__fail(error, WZ_ERR_NOMEM, "er is geen geheugen meer");
	if (status == WZ_OK)
		*out = tekst;
	else
		wz_eigen_tekst_free(tekst);
	return status;
}

void wz_eigen_tekst_free(wz_eigen_tekst *tekst)
{
	if (tekst == NULL)
		return;
	for (size_t i = 0; i < tekst->n; i++) {
		for (size_t k = 0; k < tekst->sectie[i].n; k++)
			free(tekst->sectie[i].blok[k].stuk);
		free(tekst->sectie[i].blok);
	}
	free(tekst->sectie);
	free(tekst->opmerking);
	wz__arena_free(&tekst->arena);
	free(tekst);
}

const char *wz_eigen_tekst_bestand(const wz_eigen_tekst *tekst)
{
	return tekst->bestand;
}

bool wz_eigen_tekst_opmerking(const wz_eigen_tekst *tekst, size_t index, wz_eigen_opmerking *out)
{
	if (index >= tekst->n_opmerkingen)
		return false;
	*out = tekst->opmerking[index];
	return true;
}
