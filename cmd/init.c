/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "bericht.h"
#include "commando.h"
#include "dossier.h"
#include "import.h"

static const cli_option voorbeeld[] = {
	{ "voorbeeld", "NAAM[,NAAM…]", "vul het met een voorbeeld", CLI_LIJST,
	  offsetof(cli_args, voorbeelden), false, wz_voorbeelden },
	{ 0 },
};

static const cli_option *const opties[] = { voorbeeld, cli_schrijver, NULL };

/* No half-filled dossier stays behind, nor what SQLite keeps beside it. */
static void ruim_op(const char *pad)
{
	size_t n = strlen(pad) + sizeof("-journal");
	char *journaal = malloc(n);

	unlink(pad);
	if (journaal) {
		snprintf(journaal, n, "%s-journal", pad);
		unlink(journaal);
	}
	free(journaal);
}

static int vul(cli_run *cli)
{
	int code = CLI_OK;

	for (size_t i = 0; i < cli->args.voorbeelden.n && code == CLI_OK; i++) {
		wz_import *import = NULL;
		wz_status status =
			wz_import_voorbeeld(cli->dossier, cli->args.voorbeelden.items[i], &import);

		code = cli_import_klaar(cli, status, import);
	}
	return code;
}

static int doe_init(cli_run *cli)
{
	const char *pad = cli->args.n_operanden ? cli->args.operanden[0] : cli->db;
	wz_status status;
	int code;

	if (!pad)
		pad = cli_env(cli, "WELZIJN_DB");
	if (!pad)
		pad = "welzijn.db";
	status = wz_create(&cli->dossier, pad);
	if (status != WZ_OK)
		return cli_fout_dossier(cli, cli->dossier, status);
	cli_dossier_klaar(cli);
	code = vul(cli);
	if (code != CLI_OK) {
		wz_close(cli->dossier);
		cli->dossier = NULL;
		ruim_op(pad);
		return code;
	}
	fputs("dossier gemaakt: ", cli->io->out);
	cli_veilig(cli->io->out, pad);
	fputc('\n', cli->io->out);
	return CLI_OK;
}

static const cli_verb verbs[] = {
	{ NULL, "maak een nieuw dossier: FILE, anders --db, WELZIJN_DB of ./welzijn.db", "[FILE]", 0, 1,
	  CLI_MAAK, opties, doe_init },
	{ 0 },
};

const cli_noun cli_noun_init = { "init", "maak een nieuw dossier", verbs };
