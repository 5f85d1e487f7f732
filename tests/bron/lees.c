/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads a report in free text and prints what was read, a line per result: line, lot,
 * theme, area, provider, part, status, doubts, text. With -c only the figures. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "verslag_dump.h"

static char *lees_bestand(const char *naam, size_t *n)
{
	FILE *bestand = fopen(naam, "rb");
	size_t capacity = 0;
	char *bytes = NULL;

	*n = 0;
	while (bestand != NULL && !feof(bestand) && !ferror(bestand)) {
		if (!wz__grow(&bytes, &capacity, *n + 65536, 1))
			break;
		*n += fread(bytes + *n, 1, 65536, bestand);
	}
	if (bestand != NULL)
		(void)fclose(bestand);
	return bytes;
}

int main(int argc, char **argv)
{
	bool cijfers = argc == 3 && strcmp(argv[1], "-c") == 0;
	wz__verslagtekst verslag;
	wz__buf uit = { 0 };
	size_t n;
	char *bytes;
	wz_status status;

	if (argc != 2 && !cijfers)
		return 2;
	bytes = lees_bestand(argv[argc - 1], &n);
	if (bytes == NULL)
		return 1;
	status = wz__verslag_lees(&verslag, bytes, n, NULL, 0);
	free(bytes);
	if (cijfers)
		verslag_cijfers(&uit, &verslag);
	else
		verslag_dump(&uit, &verslag);
	(void)fputs(wz__buf_str(&uit), stdout);
	wz__buf_free(&uit);
	wz__verslagtekst_free(&verslag);
	return status == WZ_OK ? 0 : 1;
}
