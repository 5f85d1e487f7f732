/* SPDX-License-Identifier: EUPL-1.2 */
/* What most verbs share between their options and the library. */
#include "commando.h"

#include <stdlib.h>
#include <string.h>
#include "bericht.h"
#include "output.h"

const char *cli_env(const cli_run *cli, const char *naam)
{
	const char *waarde = cli->io->env ? cli->io->env(cli->io->context, naam) : NULL;

	return waarde && *waarde ? waarde : NULL;
}

static wz_choice keuze(const cli_lijst *lijst)
{
	return (wz_choice){ .names = (const char *const *)lijst->items, .n = lijst->n };
}

bool cli_heeft_filter(const cli_args *args)
{
	return args->opdrachten.n > 0 || args->percelen.n > 0 || args->stadsdelen.n > 0 ||
	       args->aanbieders.n > 0 || args->perioden.n > 0;
}

wz_filter cli_filter(const cli_run *cli)
{
	return (wz_filter){
		.opdracht = keuze(&cli->args.opdrachten),
		.perceel = keuze(&cli->args.percelen),
		.stadsdeel = keuze(&cli->args.stadsdelen),
		.aanbieder = keuze(&cli->args.aanbieders),
		.perioden = cli->args.perioden.items,
		.n_perioden = cli->args.perioden.n,
	};
}

int cli_doe_lijst(cli_run *cli, wz_status (*lijst)(wz_dossier *, const wz_filter *, wz_verslag **))
{
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	wz_status status = lijst(cli->dossier, &filter, &verslag);

	return cli_toon(cli, status, verslag);
}

wz_basis cli_basis(const cli_run *cli)
{
	wz_basis basis = WZ_BASIS_GELDEND;

	if (cli->args.basis)
		wz_basis_parse(cli->args.basis, &basis);
	return basis;
}

static void lees_telling(const cli_run *cli, wz_count *count, wz_basis *basis)
{
	if (cli->args.count && strcmp(cli->args.count, "resultaten") == 0)
		*count = WZ_COUNT_RESULTATEN;
	*basis = cli_basis(cli);
}

int cli_doe_rapport(cli_run *cli,
                    wz_status (*rapport)(wz_dossier *, const wz_report_options *, wz_verslag **))
{
	wz_verslag *verslag = NULL;
	wz_report_options opties = { .filter = cli_filter(cli), .detail = cli->args.detail };
	wz_status status;

	lees_telling(cli, &opties.count, &opties.basis);
	status = rapport(cli->dossier, &opties, &verslag);
	return cli_toon(cli, status, verslag);
}

int cli_doe_trace(cli_run *cli, wz_status (*trace)(wz_dossier *, const char *,
                                                   const wz_trace_options *, wz_verslag **))
{
	wz_verslag *verslag = NULL;
	wz_trace_options opties = { .filter = cli_filter(cli) };
	wz_status status;

	lees_telling(cli, &opties.count, &opties.basis);
	if (cli->args.cijfer && !wz_realisatie_parse(cli->args.cijfer, &opties.status))
		opties.vervallen = true;
	status = trace(cli->dossier, cli->args.operanden[0], &opties, &verslag);
	return cli_toon(cli, status, verslag);
}

bool cli_nummer(cli_run *cli, size_t index, const char *wat, int64_t *out)
{
	const char *text = cli->args.operanden[index];
	int64_t nummer = 0;
	size_t n = strspn(text, "0123456789");

	for (size_t i = 0; i < n && i < 18; i++)
		nummer = nummer * 10 + (text[i] - '0');
	if (n > 0 && n <= 18 && text[n] == '\0' && nummer > 0) {
		*out = nummer;
		return true;
	}
	cli_fout(cli, CLI_GEBRUIK, NULL, "'%s' is geen nummer van een %s", text, wat);
	return false;
}

/* As a shell would take it back. */
static void argument(FILE *stream, const char *text)
{
	static const char kaal[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
							   "_./:=,+@%-";

	if (*text && text[strspn(text, kaal)] == '\0') {
		fputs(text, stream);
		return;
	}
	fputc('\'', stream);
	while (*text) {
		char teken[5] = { 0 };
		unsigned long c;
		size_t n = cli_utf8(text, &c);

		memcpy(teken, text, n ? n : 1);
		if (*text == '\'')
			fputs("'\\''", stream);
		else
			cli_veilig(stream, teken);
		text += n ? n : 1;
	}
	fputc('\'', stream);
}

char *cli_opdrachtregel(int argc, char **argv)
{
	char *regel = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&regel, &size);

	if (!stream)
		return NULL;
	for (int i = 1; i < argc; i++) {
		if (i > 1)
			fputc(' ', stream);
		argument(stream, argv[i]);
	}
	if (fclose(stream) != 0) {
		free(regel);
		return NULL;
	}
	return regel;
}
