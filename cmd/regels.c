/* SPDX-License-Identifier: EUPL-1.2 */
#include "regels.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "bericht.h"
#include "bestand.h"

void cli_regels_free(cli_regels *regels)
{
	free(regels->bytes);
	free(regels->regel);
	*regels = (cli_regels){ 0 };
}

/* End the lines where they end, and NUL bytes, which would end them too early, as
 * blanks: how many lines there can be. */
static size_t sluit_regels(char *bytes, size_t n)
{
	size_t regels = 1;

	for (size_t i = 0; i < n; i++) {
		if (bytes[i] == '\0')
			bytes[i] = ' ';
		if (bytes[i] != '\n')
			continue;
		bytes[i] = '\0';
		regels++;
	}
	return regels;
}

static bool verdeel(cli_regels *regels, size_t size)
{
	size_t max = sluit_regels(regels->bytes, size);
	char *eind = regels->bytes + size;

	regels->regel = malloc(max * sizeof(*regels->regel));
	if (!regels->regel)
		return false;
	for (char *p = regels->bytes, *volgende; p < eind; p = volgende) {
		size_t n = strlen(p);

		volgende = p + n + 1;
		while (n > 0 && p[n - 1] == '\r')
			p[--n] = '\0';
		if (p[strspn(p, " \t")] != '\0')
			regels->regel[regels->n++] = p;
	}
	return true;
}

int cli_regels_lees(cli_run *cli, cli_regels *regels)
{
	cli_bestanden bestanden = { 0 };
	int code = cli_bestand_lees(cli, &bestanden, "-");

	if (code == CLI_OK) {
		const wz_source *bron = &bestanden.items[0];

		regels->bytes = malloc(bron->size + 1);
		if (regels->bytes) {
			memcpy(regels->bytes, bron->bytes, bron->size);
			regels->bytes[bron->size] = '\0';
		}
		if (!regels->bytes || !verdeel(regels, bron->size))
			code = cli_fout(cli, CLI_MISLUKT, NULL, "%s", cli_errno(ENOMEM));
	}
	cli_bestanden_free(&bestanden);
	return code;
}
