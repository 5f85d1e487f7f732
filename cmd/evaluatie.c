/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/evaluatie.h>
#include "bericht.h"
#include "commando.h"
#include "eigen_tekst.h"
#include "output.h"

/* A document has no text for a terminal: what is read there is md. */
static const char *const soorten[] = { "md", "html", "odt", NULL };

static const char *const *formaten(void)
{
	return soorten;
}

static const cli_option waarover[] = {
	{ "opdracht", "O", "deze opdracht (anders: de enige)", CLI_TEKST, offsetof(cli_args, opdracht),
	  false, NULL },
	{ "periode", "P", "over deze periode (anders: het laatste gerapporteerde jaar)", CLI_PERIODE,
	  offsetof(cli_args, periode), false, NULL },
	{ "compare", "P,P", "zet twee perioden naast elkaar: 2016,2017", CLI_PERIODEN,
	  offsetof(cli_args, vergelijk), false, NULL },
	{ 0 },
};

static const cli_option eigen[] = {
	{ "tekst", "FILE", "uw eigen tekst (anders: het bestand naast FILE, als dat er is)",
	  CLI_BESTAND, offsetof(cli_args, tekst), false, NULL },
	{ 0 },
};

static const cli_option naar[] = {
	{ "output", "FILE", "schrijf naar dit bestand, en behoud de tekst die erin staat", CLI_BESTAND,
	  offsetof(cli_args, output), false, NULL },
	{ "no-pager", NULL, "niet per scherm tonen", CLI_SCHAKEL, offsetof(cli_args, no_pager), false,
	  NULL },
	{ 0 },
};

static const cli_option document[] = {
	{ "format", NULL, "hoe het eruitziet (anders: naar de naam bij --output, of md)", CLI_WOORD,
	  offsetof(cli_args, format), false, formaten },
	{ "output", "FILE", "schrijf naar dit bestand", CLI_BESTAND, offsetof(cli_args, output), false,
	  NULL },
	{ "no-pager", NULL, "niet per scherm tonen", CLI_SCHAKEL, offsetof(cli_args, no_pager), false,
	  NULL },
	{ 0 },
};

/* Agreed items are counted: there is only a basis to choose. */
static const cli_option *const opties_report[] = { waarover, &cli_telling[1], eigen, document,
	                                               NULL };
static const cli_option *const opties_tekst[] = { waarover, naar, NULL };

/* The two perioden of --compare, in either order: 0 or 2. */
static int lees_vergelijking(const cli_run *cli, wz_evaluatie_options *opties)
{
	const cli_perioden *twee = &cli->args.vergelijk;

	if (twee->n == 0)
		return CLI_OK;
	if (cli->args.periode.soort != WZ_PERIODE_GEEN)
		return cli_fout(cli, CLI_GEBRUIK, "laat --periode weg", "'--compare' noemt de perioden al");
	if (twee->n != 2)
		return cli_fout(cli, CLI_GEBRUIK, "schrijf bijvoorbeeld --compare 2016,2017",
		                "'--compare' vergelijkt precies twee perioden");
	bool om = wz_periode_begin(twee->items[0]) > wz_periode_begin(twee->items[1]);

	opties->compare_from = twee->items[om ? 1 : 0];
	opties->periode = twee->items[om ? 0 : 1];
	return CLI_OK;
}

/* The document as the options ask for it: 0, or an exit code after an error. */
static int maak(cli_run *cli, wz_geschrift **out)
{
	wz_evaluatie_options opties = { .periode = cli->args.periode, .basis = cli_basis(cli) };
	int code = lees_vergelijking(cli, &opties);
	wz_status status;

	if (code != CLI_OK)
		return code;
	if (cli->args.opdracht)
		opties.opdracht = (wz_choice){ .names = &cli->args.opdracht, .n = 1 };
	status = wz_evaluatie_report(cli->dossier, &opties, out);
	return status == WZ_OK ? CLI_OK : cli_fout_dossier(cli, cli->dossier, status);
}

/* What is published cannot be taken back. */
static void waarschuw(cli_run *cli, const wz_geschrift *geschrift)
{
	size_t n = wz_evaluatie_persoonsgegevens(geschrift);

	if (n > 0)
		cli_fout(cli, CLI_OK,
		         "lees dit na voor u het openbaar maakt: welzijn signaal list --code persoonsgegevens",
		         "er %s nog %zu open %s 'persoonsgegevens': mensen kunnen herkenbaar zijn",
		         n == 1 ? "is" : "zijn", n, n == 1 ? "signaal" : "signalen");
}

static int report(cli_run *cli)
{
	wz_geschrift *geschrift = NULL;
	wz_eigen_tekst *tekst = NULL;
	int code = cli_eigen_van_report(cli, &tekst);

	if (code == CLI_OK)
		code = maak(cli, &geschrift);
	if (code == CLI_OK)
		code = cli_eigen_past(cli, geschrift, tekst, "tekst");
	if (code == CLI_OK && tekst)
		code = cli_eigen_vul(cli, geschrift, tekst);
	if (code == CLI_OK)
		code = cli_toon_geschrift(cli, geschrift);
	if (code == CLI_OK)
		waarschuw(cli, geschrift);
	wz_geschrift_free(geschrift);
	wz_eigen_tekst_free(tekst);
	return code;
}

static int tekst(cli_run *cli)
{
	wz_geschrift *geschrift = NULL;
	wz_eigen_tekst *eerder = NULL;
	int code = cli_eigen_van_tekst(cli, &eerder);

	if (code == CLI_OK)
		code = maak(cli, &geschrift);
	if (code == CLI_OK)
		code = cli_eigen_past(cli, geschrift, eerder, "output");
	if (code == CLI_OK)
		code = cli_toon_eigen_tekst(cli, geschrift, eerder);
	wz_geschrift_free(geschrift);
	wz_eigen_tekst_free(eerder);
	return code;
}

static const cli_verb verbs[] = {
	{ "report", "de evaluatie van een opdracht, als document", NULL, 0, 0, CLI_LEES, opties_report,
	  report },
	{ "tekst", "het bestand voor uw eigen tekst, met alle plekken ervoor", NULL, 0, 0, CLI_LEES,
	  opties_tekst, tekst },
	{ 0 },
};

const cli_noun cli_noun_evaluatie = { "evaluatie", "een document over een opdracht en een periode",
	                                  verbs };
