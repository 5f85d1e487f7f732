/* SPDX-License-Identifier: EUPL-1.2 */
#include "bericht.h"
#include "commando.h"
#include "output.h"

static const cli_option sinds[] = {
	{ "sinds", "DATUM", "alleen vanaf deze dag", CLI_DATUM, offsetof(cli_args, sinds), false,
	  NULL },
	{ 0 },
};

static const cli_option *const opties_log[] = { sinds, cli_uitvoer, NULL };

static int check(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_dossier_check(cli->dossier, &verslag);
	wz_format format = WZ_FORMAT_TEXT;
	int code;

	if (status == WZ_ERR_DATA && verslag) {
		code = cli_toon(cli, WZ_OK, verslag);
		return code == CLI_OK ? CLI_GEGEVENS : code;
	}
	cli_format(cli, &format);
	if (status != WZ_OK || format != WZ_FORMAT_TEXT)
		return cli_toon(cli, status, verslag);
	wz_verslag_free(verslag);
	return cli_toon_regel(cli, "geen problemen gevonden");
}

static int backup(cli_run *cli)
{
	wz_status status = wz_dossier_backup(cli->dossier, cli->args.operanden[0]);

	return cli_gedaan(cli, status);
}

static int doe_log(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_dossier_log(cli->dossier, cli->args.sinds, &verslag);

	return cli_toon(cli, status, verslag);
}

static const cli_verb verbs[] = {
	{ "check", "controleer het dossier", NULL, 0, 0, CLI_LEES, cli_opties_toon, check },
	{ "backup", "maak een kopie, ook terwijl anderen werken", "FILE", 1, 1, CLI_LEES, NULL,
	  backup },
	{ "log", "wie wanneer wat heeft veranderd", NULL, 0, 0, CLI_LEES, opties_log, doe_log },
	{ 0 },
};

const cli_noun cli_noun_dossier = { "dossier", "het dossier zelf: controle, kopie, logboek",
	                                verbs };
