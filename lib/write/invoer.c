/* SPDX-License-Identifier: EUPL-1.2 */
/* The columns of a form that somebody fills in. */
#include "write/verslag.h"

/* That of a column, made when the first is asked for; NULL where there is none. */
static struct invoer *invoer_of(wz_table *table, size_t column)
{
	wz_verslag *verslag = table->verslag;

	if (verslag->status != WZ_OK || column >= table->n_columns)
		return NULL;
	if (table->invoer == NULL) {
		table->invoer = wz__arena_alloc(&verslag->arena, table->n_columns * sizeof *table->invoer);
		if (table->invoer == NULL) {
			verslag->status = WZ_ERR_NOMEM;
			return NULL;
		}
		for (size_t i = 0; i < table->n_columns; i++)
			table->invoer[i] = (struct invoer){ .input = { .kind = WZ_INPUT_NONE } };
	}
	return &table->invoer[column];
}

/* The words of a list, kept as long as the verslag; NULL without a list. */
static const char *const *kept_choices(wz_verslag *verslag, const char *const *choices)
{
	size_t n = 0;

	while (choices != NULL && choices[n] != NULL)
		n++;
	if (n == 0)
		return NULL;
	const char **kept = wz__arena_alloc(&verslag->arena, (n + 1) * sizeof *kept);
	if (kept == NULL) {
		verslag->status = WZ_ERR_NOMEM;
		return NULL;
	}
	for (size_t i = 0; i < n; i++)
		kept[i] = wz__verslag_kept(verslag, choices[i]);
	kept[n] = NULL;
	return kept;
}

void wz_table_input(wz_table *table, size_t column, const wz_input *input)
{
	struct invoer *invoer = invoer_of(table, column);

	if (invoer == NULL)
		return;
	invoer->input = *input;
	invoer->input.help = input->help != NULL ? wz__verslag_kept(table->verslag, input->help) : NULL;
	invoer->input.choices = kept_choices(table->verslag, input->choices);
}

void wz_table_width(wz_table *table, size_t column, int width)
{
	struct invoer *invoer = invoer_of(table, column);

	if (invoer != NULL)
		invoer->width = width;
}

wz_input wz_table_get_input(const wz_table *table, size_t column)
{
	return table->invoer != NULL ? table->invoer[column].input : (wz_input){ .kind = WZ_INPUT_NONE };
}

int wz_table_get_width(const wz_table *table, size_t column)
{
	return table->invoer != NULL ? table->invoer[column].width : 0;
}
