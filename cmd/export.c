/* SPDX-License-Identifier: EUPL-1.2 */
#include <inttypes.h>
#include <string.h>
#include <welzijn/export.h>
#include "bericht.h"
#include "commando.h"
#include "output.h"
#include "uitmap.h"

static const cli_option map[] = {
	{ "output", "DIR", "de map die wordt gemaakt", CLI_BESTAND, offsetof(cli_args, map), true,
	  NULL },
	{ "replace", NULL, "vervang een eerdere export in die map", CLI_SCHAKEL,
	  offsetof(cli_args, replace), false, NULL },
	{ 0 },
};

static const cli_option *const opties_map[] = { map, NULL };

static void meld_resultaten(const cli_run *cli, const wz_export *export)
{
	size_t n = wz_export_results(export);

	if (n > 0)
		fprintf(cli->io->out, ", %zu %s", n, n == 1 ? "resultaat" : "resultaten");
	else
		fputs("; er is niets gerapporteerd", cli->io->out);
}

/* Write the folder, and say in one line what became of it. */
static int schrijf(cli_run *cli, wz_status status, wz_export *export, bool met_resultaten)
{
	cli_mapgevolg gevolg = CLI_MAP_GEMAAKT;
	int code = CLI_OK;

	if (status != WZ_OK)
		return cli_fout_dossier(cli, cli->dossier, status);
	if (strcmp(cli->args.map, "-") == 0)
		code = cli_fout(cli, CLI_GEBRUIK, "geef de naam van een map",
		                "een map kan niet naar de standaarduitvoer");
	if (code == CLI_OK)
		code = cli_uitmap(cli, export, &gevolg);
	if (code == CLI_OK) {
		cli_veilig(cli->io->out, cli->args.map);
		if (gevolg == CLI_MAP_GELIJK)
			fputs(": niets nieuws", cli->io->out);
		else
			fprintf(cli->io->out, ": %zu bestanden", wz_export_files(export));
		if (met_resultaten && gevolg != CLI_MAP_GELIJK)
			meld_resultaten(cli, export);
		fputs(gevolg == CLI_MAP_VERVANGEN ? "; de vorige export is vervangen\n" : "\n",
		      cli->io->out);
	}
	wz_export_free(export);
	return code;
}

static int kwartaal(cli_run *cli)
{
	const char *naam = cli->args.operanden[0];
	wz_periode periode;
	wz_export *export = NULL;
	wz_status status;

	if (!wz_periode_parse(naam, &periode) || periode.soort != WZ_PERIODE_KWARTAAL)
		return cli_fout(cli, CLI_GEBRUIK, "schrijf bijvoorbeeld 2016-Q4", "'%s' is geen kwartaal",
		                naam);
	status = wz_export_kwartaal(cli->dossier, periode, &export);
	return schrijf(cli, status, export, true);
}

static int opdracht(cli_run *cli)
{
	wz_export *export = NULL;
	wz_status status = wz_export_opdracht(cli->dossier, cli->args.operanden[0], &export);

	return schrijf(cli, status, export, false);
}

/* A table to be read again: csv, unless something else is asked for. */
static int jaarrapportage(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_format format;
	wz_status status;
	int64_t nr;
	int code = cli_format(cli, &format);

	if (code != CLI_OK)
		return code;
	if (!cli->args.format && format == WZ_FORMAT_TEXT)
		cli->args.format = "csv";
	if (!cli_nummer(cli, 0, "rapportage", &nr))
		return CLI_GEBRUIK;
	status = wz_export_jaarrapportage(cli->dossier, nr, &verslag);
	return cli_toon(cli, status, verslag);
}

static const cli_verb verbs[] = {
	{ "kwartaal", "de cijfers over een kwartaal, voor andere programma's", "KWARTAAL", 1, 1,
	  CLI_LEES, opties_map, kwartaal },
	{ "opdracht", "een opdracht, als de map die import opdracht leest", "OPDRACHT", 1, 1, CLI_LEES,
	  opties_map, opdracht },
	{ "jaarrapportage", "een rapportage, als het bestand dat import jaarrapportage leest", "NR", 1,
	  1, CLI_LEES, cli_opties_toon, jaarrapportage },
	{ 0 },
};

const cli_noun cli_noun_export = { "export", "geef gegevens aan andere programma's", verbs };
