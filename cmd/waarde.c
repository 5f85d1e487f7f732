/* SPDX-License-Identifier: EUPL-1.2 */
/* The value of one option, read by the kind that its row names. */
#include "options.h"

#include <stdlib.h>
#include <string.h>
#include "bericht.h"

size_t cli_aantal(const char *const *woorden)
{
	size_t n = 0;

	while (woorden && woorden[n])
		n++;
	return n;
}

static char klein(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool blanco(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool zelfde_woord(const char *woord, const char *text, size_t n)
{
	if (strlen(woord) != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (klein(woord[i]) != klein(text[i]))
			return false;
	return true;
}

const char *cli_woord(const char *const *woorden, const char *text)
{
	size_t n;

	while (blanco(*text))
		text++;
	n = strlen(text);
	while (n > 0 && blanco(text[n - 1]))
		n--;
	for (; *woorden; woorden++)
		if (zelfde_woord(*woorden, text, n))
			return *woorden;
	return NULL;
}

/* Exit 2 for a value outside a closed list: the nearest word, else all of them. */
static int buiten_lijst(cli_run *cli, const cli_option *optie, const char *waarde)
{
	const char *const *woorden = optie->woorden();
	size_t n = cli_aantal(woorden), gebruikt;
	const char *woord = wz_suggest(waarde, woorden, n);

	if (woord)
		return cli_fout(cli, CLI_GEBRUIK, cli_bedoelde(cli, "", woord),
		                "optie '--%s' kent geen '%s'", optie->naam, waarde);
	gebruikt = (size_t)snprintf(cli->hint, sizeof(cli->hint), "kies uit: ");
	for (size_t i = 0; i < n && gebruikt < sizeof(cli->hint); i++)
		gebruikt += (size_t)snprintf(cli->hint + gebruikt, sizeof(cli->hint) - gebruikt, "%s%s",
		                             i ? ", " : "", woorden[i]);
	return cli_fout(cli, CLI_GEBRUIK, cli->hint, "optie '--%s' kent geen '%s'", optie->naam,
	                waarde);
}

static int geen_geheugen(cli_run *cli)
{
	return cli_fout(cli, CLI_MISLUKT, NULL, "er is geen geheugen meer");
}

static int geen_periode(cli_run *cli, const cli_option *optie, const char *waarde)
{
	return cli_fout(cli, CLI_GEBRUIK, "schrijf bijvoorbeeld 2016, 2016-H1 of 2016-Q3",
	                "optie '--%s': '%s' is geen periode", optie->naam, waarde);
}

/* Takes over `item`. */
static int bij_lijst(cli_run *cli, cli_lijst *lijst, const cli_option *optie, char *item)
{
	const char *woord = NULL;
	char **items;

	if (optie->woorden) {
		woord = cli_woord(optie->woorden(), item);
		if (!woord) {
			int code = buiten_lijst(cli, optie, item);

			free(item);
			return code;
		}
		free(item);
		item = strdup(woord);
	}
	items = realloc(lijst->items, (lijst->n + 1) * sizeof(*items));
	if (items)
		lijst->items = items;
	if (!items || !item) {
		free(item);
		return geen_geheugen(cli);
	}
	lijst->items[lijst->n++] = item;
	return CLI_OK;
}

/* Takes over `item`. */
static int bij_perioden(cli_run *cli, cli_perioden *perioden, const cli_option *optie, char *item)
{
	wz_periode periode;
	wz_periode *items;
	int code = CLI_OK;

	if (!wz_periode_parse(item, &periode)) {
		code = geen_periode(cli, optie, item);
	} else if (!(items = realloc(perioden->items, (perioden->n + 1) * sizeof(*items)))) {
		code = geen_geheugen(cli);
	} else {
		perioden->items = items;
		perioden->items[perioden->n++] = periode;
	}
	free(item);
	return code;
}

/* Each part between commas; an empty part is a mistake, not "all". */
static int lees_delen(cli_run *cli, const cli_option *optie, void *veld, const char *waarde)
{
	for (;;) {
		size_t n = strcspn(waarde, ",");
		char *item = strndup(waarde, n);
		int code;

		if (!item)
			return geen_geheugen(cli);
		if (item[strspn(item, " \t")] == '\0') {
			free(item);
			return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '--%s' heeft een lege waarde",
			                optie->naam);
		}
		code = optie->soort == CLI_LIJST ? bij_lijst(cli, veld, optie, item)
		                                 : bij_perioden(cli, veld, optie, item);
		if (code != CLI_OK || waarde[n] == '\0')
			return code;
		waarde += n + 1;
	}
}

static int lees_woord(cli_run *cli, const cli_option *optie, const char **veld, const char *waarde)
{
	const char *woord = cli_woord(optie->woorden(), waarde);

	if (!woord)
		return buiten_lijst(cli, optie, waarde);
	*veld = woord;
	return CLI_OK;
}

static int lees_datum(cli_run *cli, const cli_option *optie, wz_datum *veld, const char *waarde)
{
	if (wz_datum_parse(waarde, veld))
		return CLI_OK;
	return cli_fout(cli, CLI_GEBRUIK, "schrijf bijvoorbeeld 31-12-2016 of 2016-12-31",
	                "optie '--%s': '%s' is geen datum", optie->naam, waarde);
}

static int lees_getal(cli_run *cli, const cli_option *optie, wz_getal *veld, const char *waarde)
{
	if (wz_getal_parse(waarde, veld))
		return CLI_OK;
	return cli_fout(cli, CLI_GEBRUIK, "schrijf bijvoorbeeld 1200 of 12,5",
	                "optie '--%s': '%s' is geen getal", optie->naam, waarde);
}

static bool geldige_tekst(const char *text)
{
	unsigned long teken;

	while (*text) {
		size_t n = cli_utf8(text, &teken);

		if (n == 0)
			return false;
		text += n;
	}
	return true;
}

int cli_waarde_zet(cli_run *cli, const cli_option *optie, const char *waarde)
{
	void *veld = (char *)&cli->args + optie->veld;

	if (optie->soort == CLI_SCHAKEL) {
		*(bool *)veld = true;
		return CLI_OK;
	}
	if (waarde[strspn(waarde, " \t")] == '\0')
		return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '--%s' heeft een lege waarde", optie->naam);
	if (optie->soort != CLI_BESTAND && !geldige_tekst(waarde))
		return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '--%s': '%s' is geen UTF-8", optie->naam,
		                waarde);
	switch (optie->soort) {
	case CLI_LIJST:
	case CLI_PERIODEN:
		return lees_delen(cli, optie, veld, waarde);
	case CLI_WOORD:
		return lees_woord(cli, optie, veld, waarde);
	case CLI_DATUM:
		return lees_datum(cli, optie, veld, waarde);
	case CLI_GETAL:
		return lees_getal(cli, optie, veld, waarde);
	case CLI_PERIODE:
		return wz_periode_parse(waarde, veld) ? CLI_OK : geen_periode(cli, optie, waarde);
	case CLI_STATUS:
		return wz_realisatie_parse(waarde, veld) ? CLI_OK : buiten_lijst(cli, optie, waarde);
	default:
		*(const char **)veld = waarde;
		return CLI_OK;
	}
}

bool cli_waarde_gegeven(const cli_args *args, const cli_option *optie)
{
	const void *veld = (const char *)args + optie->veld;

	switch (optie->soort) {
	case CLI_PERIODE:
		return ((const wz_periode *)veld)->soort != WZ_PERIODE_GEEN;
	case CLI_STATUS:
		return *(const wz_realisatie *)veld != WZ_REALISATIE_GEEN;
	case CLI_GETAL:
		return *(const wz_getal *)veld != WZ_GETAL_GEEN;
	case CLI_DATUM:
		return *(const wz_datum *)veld != 0;
	case CLI_LIJST:
		return ((const cli_lijst *)veld)->n > 0;
	default:
		return *(const char *const *)veld != NULL;
	}
}

static void lijst_free(cli_lijst *lijst)
{
	for (size_t i = 0; i < lijst->n; i++)
		free(lijst->items[i]);
	free(lijst->items);
}

void cli_args_free(cli_args *args)
{
	lijst_free(&args->opdrachten);
	lijst_free(&args->percelen);
	lijst_free(&args->stadsdelen);
	lijst_free(&args->aanbieders);
	lijst_free(&args->voorbeelden);
	lijst_free(&args->codes);
	lijst_free(&args->legenda);
	free(args->perioden.items);
	free(args->vergelijk.items);
	free((void *)args->operanden);
	*args = (cli_args){ 0 };
}
