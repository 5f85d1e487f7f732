/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <welzijn/template.h>
#include "bericht.h"
#include "commando.h"
#include "output.h"

static const cli_option voor_wie[] = {
	{ "aanbieder", "A", "de aanbieder die gaat rapporteren", CLI_TEKST,
	  offsetof(cli_args, aanbieder), true, NULL },
	{ "periode", "P", "waarover: 2016, 2016-H1 of 2016-Q3", CLI_PERIODE,
	  offsetof(cli_args, periode), true, NULL },
	{ "opdracht", "O", "alleen deze opdracht", CLI_TEKST, offsetof(cli_args, opdracht), false,
	  NULL },
	{ 0 },
};

static const cli_option *const opties_jaarrapportage[] = { voor_wie, cli_uitvoer, NULL };
static const cli_option *const opties_opdracht[] = { cli_uitvoer, NULL };

/* A form on a terminal helps nobody: it is asked for by mistake. */
static int vereist_bestand(cli_run *cli)
{
	char hint[96];

	if (cli->args.output || cli->args.format)
		return CLI_OK;
	snprintf(hint, sizeof hint, "schrijf bijvoorbeeld --output %s.xlsx, of .ods", cli->verb->naam);
	return cli_fout(cli, CLI_GEBRUIK, hint, "een template is een bestand: --output ontbreekt");
}

static int jaarrapportage(cli_run *cli)
{
	wz_template_options opties = {
		.aanbieder = cli->args.aanbieder,
		.periode = cli->args.periode,
		.opdracht = cli->args.opdracht,
	};
	wz_verslag *verslag = NULL;
	int code = vereist_bestand(cli);

	if (code != CLI_OK)
		return code;
	wz_status status = wz_template_jaarrapportage(cli->dossier, &opties, &verslag);

	return cli_toon(cli, status, verslag);
}

static int opdracht(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	int code = vereist_bestand(cli);

	if (code != CLI_OK)
		return code;
	wz_status status = wz_template_opdracht(&verslag);

	return cli_toon(cli, status, verslag);
}

static const cli_verb verbs[] = {
	{ "jaarrapportage", "een werkblad waarin een aanbieder rapporteert", NULL, 0, 0, CLI_LEES,
	  opties_jaarrapportage, jaarrapportage },
	{ "opdracht", "een leeg werkblad voor een opdracht", NULL, 0, 0, CLI_GEEN, opties_opdracht,
	  opdracht },
	{ 0 },
};

const cli_noun cli_noun_template = { "template", "werkbladen om in te vullen", verbs };
