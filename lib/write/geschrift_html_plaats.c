/* SPDX-License-Identifier: EUPL-1.2 */
/* Places in a page: whatever they are called, every id is valid and stands there once. */
#include <stdlib.h>
#include <string.h>

#include "write/geschrift_html.h"

static void no_memory(wz__pagina *pagina)
{
	pagina->uit->status = WZ_ERR_NOMEM;
}

size_t wz__plaatsen_in(const wz__blok *blok)
{
	size_t n = 0;

	if (blok->soort == WZ__BLOK_KOP)
		return 1;
	for (size_t i = 0; blok->soort == WZ__BLOK_TABEL && i < blok->n; i++)
		n += blok->verwijs[i].column == SIZE_MAX ? 1 : 0;
	return n;
}

static void add(wz__pagina *pagina, const char *anker)
{
	if (pagina->uit->status != WZ_OK)
		return;
	if (!wz__grow(&pagina->plaats, &pagina->plaatsen_capacity, pagina->n_plaatsen + 1,
	              sizeof *pagina->plaats)) {
		no_memory(pagina);
		return;
	}
	pagina->plaats[pagina->n_plaatsen] =
		(wz__plaats){ .anker = anker, .volgorde = pagina->n_plaatsen };
	pagina->n_plaatsen++;
}

static int compare(const void *a, const void *b)
{
	const wz__plaats *een = a, *ander = b;
	int order = strcmp(een->anker, ander->anker);

	return order != 0 ? order : een->volgorde < ander->volgorde ? -1 : 1;
}

/* The id of the `nth` place of this name. */
static char *make_id(const char *anker, size_t nth)
{
	wz__buf id = { 0 };

	for (const char *c = anker; *c != '\0'; c++) {
		if ((*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9') || *c == '.' || *c == '-')
			wz__buf_char(&id, *c);
		else
			wz__buf_format(&id, "_x%02x", (unsigned)(unsigned char)*c);
	}
	if (nth > 1 || anker[0] == '\0')
		wz__buf_format(&id, "_n%zu", nth);
	if (id.failed) {
		wz__buf_free(&id);
		return NULL;
	}
	return id.bytes;
}

/* Sort the places by name, and give each its id. */
static void name_all(wz__pagina *pagina)
{
	wz__plaats *plaats = pagina->plaats;

	qsort(plaats, pagina->n_plaatsen, sizeof *plaats, compare);
	for (size_t i = 0, nth = 1; i < pagina->n_plaatsen; i++, nth++) {
		if (i > 0 && strcmp(plaats[i].anker, plaats[i - 1].anker) != 0)
			nth = 1;
		plaats[i].id = make_id(plaats[i].anker, nth);
		if (plaats[i].id == NULL)
			no_memory(pagina);
		pagina->op_volgorde[plaats[i].volgorde] = i;
	}
}

void wz__plaatsen_lees(wz__pagina *pagina)
{
	const wz_geschrift *geschrift = pagina->geschrift;

	for (size_t i = 0; i < geschrift->n; i++) {
		const wz__blok *blok = &geschrift->blok[i];

		if (blok->soort == WZ__BLOK_KOP)
			add(pagina, blok->anker);
		for (size_t j = 0; blok->soort == WZ__BLOK_TABEL && j < blok->n; j++)
			if (blok->verwijs[j].column == SIZE_MAX)
				add(pagina, blok->verwijs[j].anker);
	}
	if (pagina->uit->status != WZ_OK || pagina->n_plaatsen == 0)
		return;
	pagina->op_volgorde = calloc(pagina->n_plaatsen, sizeof *pagina->op_volgorde);
	if (pagina->op_volgorde == NULL)
		no_memory(pagina);
	else
		name_all(pagina);
}

void wz__plaatsen_free(wz__pagina *pagina)
{
	for (size_t i = 0; i < pagina->n_plaatsen; i++)
		free(pagina->plaats[i].id);
	free(pagina->plaats);
	free(pagina->op_volgorde);
}

const char *wz__plaats_id(const wz__pagina *pagina, size_t volgorde)
{
	return pagina->plaats[pagina->op_volgorde[volgorde]].id;
}

const char *wz__plaats_van(const wz__pagina *pagina, const char *anker)
{
	size_t low = 0, high = pagina->n_plaatsen;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(pagina->plaats[middle].anker, anker) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == pagina->n_plaatsen || strcmp(pagina->plaats[low].anker, anker) != 0)
		return NULL;
	return pagina->plaats[low].id;
}
