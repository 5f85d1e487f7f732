/* SPDX-License-Identifier: EUPL-1.2 */
/* What may be typed in a column of a form. */
#include <string.h>

#include "write/blad.h"

size_t wz__keuzes_aantal(const wz_input *invoer)
{
	size_t n = 0;

	while (invoer->choices != NULL && invoer->choices[n] != NULL)
		n++;
	return n;
}

/* Whether a choice cannot stand in such a text: it is divided there, or no XML can hold it. */
static bool is_awkward(const char *choice)
{
	for (; *choice != '\0'; choice++)
		if ((unsigned char)*choice < ' ' || *choice == ',' || *choice == '"')
			return true;
	return false;
}

/* In the cell itself they are one text with commas between, of a length that Excel limits. */
bool wz__keuzes_apart(const wz_input *invoer)
{
	size_t n = 0;

	if (invoer->kind != WZ_INPUT_CHOICE)
		return false;
	for (size_t i = 0; i < wz__keuzes_aantal(invoer); i++) {
		if (is_awkward(invoer->choices[i]))
			return true;
		n += wz__bladtekst_lengte(invoer->choices[i]) + 1;
	}
	return n > WZ__BLAD_KEUZES;
}

static bool same_choices(const wz_input *a, const wz_input *b)
{
	size_t n = wz__keuzes_aantal(a);

	if (n != wz__keuzes_aantal(b))
		return false;
	for (size_t i = 0; i < n; i++)
		if (strcmp(a->choices[i], b->choices[i]) != 0)
			return false;
	return true;
}

/* The input of the column at `plek`, counting over all sheets; NULL: past the last. */
static const wz_input *input_at(const wz__werkmap *werkmap, size_t plek)
{
	for (size_t i = 0; i < werkmap->n; i++) {
		if (plek < werkmap->bladen[i].n)
			return &werkmap->bladen[i].kolommen[plek].invoer;
		plek -= werkmap->bladen[i].n;
	}
	return NULL;
}

/* Whether a column before `plek` has the same choices. */
static bool came_before(const wz__werkmap *werkmap, size_t plek, const wz_input *invoer)
{
	for (size_t i = 0; i < plek; i++) {
		const wz_input *other = input_at(werkmap, i);

		if (wz__keuzes_apart(other) && same_choices(other, invoer))
			return true;
	}
	return false;
}

const wz_input *wz__keuzes_volgende(const wz__werkmap *werkmap, size_t *plek)
{
	const wz_input *invoer;

	while ((invoer = input_at(werkmap, *plek)) != NULL) {
		size_t at = (*plek)++;

		if (wz__keuzes_apart(invoer) && !came_before(werkmap, at, invoer))
			return invoer;
	}
	return NULL;
}

size_t wz__keuzes_kolom(const wz__werkmap *werkmap, const wz_input *invoer)
{
	const wz_input *other;
	size_t plek = 0, kolom = 0;

	while ((other = wz__keuzes_volgende(werkmap, &plek)) != NULL && !same_choices(other, invoer))
		kolom++;
	return kolom;
}

void wz__invoer_fout(wz__buf *out, const wz_input *invoer)
{
	char buf[WZ_FORMAT_SIZE];

	switch (invoer->kind) {
	case WZ_INPUT_CHOICE:
		wz__buf_text(out, "Kies een van de waarden uit de lijst, of laat de cel leeg.");
		break;
	case WZ_INPUT_NUMBER:
		wz__buf_text(out, "Vul alleen een getal in");
		if (invoer->minimum != WZ_GETAL_GEEN)
			wz__buf_format(out, ", %s of hoger", wz_getal_dutch(buf, invoer->minimum));
		wz__buf_text(out, ". Woorden en eenheden horen hier niet.");
		break;
	case WZ_INPUT_DATE:
		wz__buf_text(out, "Vul een datum in, zoals 31-12-2016.");
		break;
	case WZ_INPUT_NONE:
	case WZ_INPUT_TEXT:
		break;
	}
}
