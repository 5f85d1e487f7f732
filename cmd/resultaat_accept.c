/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers that were read in the text of results: by their number, or all that the
 * list of the same filters shows. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <welzijn/resultaat.h>
#include "bericht.h"
#include "resultaat.h"

static const cli_option alles[] = {
	{ "all", NULL, "alle getallen die 'resultaat list --read' toont", CLI_SCHAKEL,
	  offsetof(cli_args, all), false, NULL },
	{ "dry-run", NULL, "toon wat er zou gaan meetellen, maar sla niets op", CLI_SCHAKEL,
	  offsetof(cli_args, dry_run), false, NULL },
	{ 0 },
};

const cli_option *const cli_opties_accept[] = { alles, cli_welke_opdracht, cli_welke_percelen,
	                                            cli_welke_periode, cli_schrijver, NULL };

/* The results to act on. */
typedef struct nummers {
	int64_t *nr;
	size_t *rij; /* where it stands in the list; NULL when they were named */
	size_t n;
	size_t onzeker; /* left out: to be named one by one */
} nummers;

static size_t kolom(const wz_table *table, const char *naam)
{
	size_t n, i = 0;
	const wz_column *kolommen = wz_table_columns(table, &n);

	while (i < n && strcmp(kolommen[i].naam, naam) != 0)
		i++;
	return i;
}

static const char *tekst(const wz_table *table, size_t rij, const char *naam)
{
	wz_cell cel = wz_table_cell(table, rij, kolom(table, naam));

	return cel.present && cel.text ? cel.text : "";
}

/* "resultaat 12: 600 minstens bewoners, uit “ruim 600 bewoners …”" */
static void toon(const cli_run *cli, const wz_table *table, size_t rij)
{
	char getal[WZ_FORMAT_SIZE];
	wz_cell aantal = wz_table_cell(table, rij, kolom(table, "gelezen_aantal"));
	const char *grens = tekst(table, rij, "gelezen_grens");
	const char *eenheid = tekst(table, rij, "gelezen_eenheid");
	FILE *uit = cli->io->out;

	fprintf(uit, "resultaat %" PRId64 ": ", wz_table_cell(table, rij, kolom(table, "nr")).value);
	if (strcmp(grens, wz_grens_naam(WZ_PRECIES)) != 0)
		fprintf(uit, "%s ", grens);
	fputs(wz_getal_dutch(getal, aantal.value), uit);
	if (*eenheid) {
		fputc(' ', uit);
		cli_veilig(uit, eenheid);
	}
	fputs(", uit: ", uit);
	cli_veilig(uit, tekst(table, rij, "resultaat"));
	fputc('\n', uit);
}

/* All that the list shows and is sure enough. */
static bool kies(const wz_table *table, nummers *uit)
{
	size_t rijen = wz_table_rows(table);

	uit->nr = calloc(rijen + 1, sizeof *uit->nr);
	uit->rij = calloc(rijen + 1, sizeof *uit->rij);
	for (size_t i = 0; uit->nr && uit->rij && i < rijen; i++) {
		if (wz_table_row_kind(table, i) != WZ_ROW_DATA)
			continue;
		if (strcmp(tekst(table, i, "zekerheid"), "onzeker") == 0) {
			uit->onzeker++;
			continue;
		}
		uit->rij[uit->n] = i;
		uit->nr[uit->n++] = wz_table_cell(table, i, kolom(table, "nr")).value;
	}
	return uit->nr && uit->rij;
}

/* The operands: an exit code, after saying what is wrong. */
static int lees_nummers(cli_run *cli, nummers *uit)
{
	uit->nr = calloc(cli->args.n_operanden + 1, sizeof *uit->nr);
	if (!uit->nr)
		return cli_fout_dossier(cli, NULL, WZ_ERR_NOMEM);
	for (size_t i = 0; i < cli->args.n_operanden; i++)
		if (!cli_nummer(cli, i, "resultaat", &uit->nr[uit->n++]))
			return CLI_GEBRUIK;
	return CLI_OK;
}

/* What was done, once it is. */
static void meld(const cli_run *cli, const wz_table *table, const nummers *gekozen)
{
	FILE *uit = cli->io->out;

	for (size_t i = 0; i < gekozen->n; i++)
		toon(cli, table, gekozen->rij[i]);
	if (gekozen->n == 0)
		fputs("er is geen getal om te aanvaarden\n", uit);
	else
		fprintf(uit, "%zu %s\n", gekozen->n,
		        cli->args.dry_run    ? "te aanvaarden"
		        : gekozen->n == 1 ? "getal telt nu mee"
		                          : "getallen tellen nu mee");
	if (gekozen->onzeker)
		fprintf(uit, "%zu onzeker: bekijk %s met 'resultaat list --read' en noem het nummer\n",
		        gekozen->onzeker, gekozen->onzeker == 1 ? "dat" : "die");
	if (cli->args.dry_run)
		fputs("dit was een proef: er is niets opgeslagen\n", uit);
}

static int accept_lijst(cli_run *cli)
{
	nummers gekozen = { 0 };
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	wz_status status = wz_resultaat_list(cli->dossier, &filter, WZ_RESULTAAT_READ, &verslag);

	if (status == WZ_OK && !kies(wz_verslag_get_table(verslag, 0), &gekozen))
		status = WZ_ERR_NOMEM;
	if (status == WZ_OK && gekozen.n > 0 && !cli->args.dry_run)
		status = wz_resultaat_accept(cli->dossier, gekozen.nr, gekozen.n);
	if (status == WZ_OK)
		meld(cli, wz_verslag_get_table(verslag, 0), &gekozen);
	wz_verslag_free(verslag);
	free(gekozen.rij);
	free(gekozen.nr);
	return cli_gedaan(cli, status);
}

static int doe_nummers(cli_run *cli, wz_status (*doe)(wz_dossier *, const int64_t *, size_t))
{
	nummers gekozen = { 0 };
	int code = lees_nummers(cli, &gekozen);

	if (code == CLI_OK)
		code = cli_gedaan(cli, doe(cli->dossier, gekozen.nr, gekozen.n));
	free(gekozen.nr);
	return code;
}

int cli_resultaat_accept(cli_run *cli)
{
	bool lijst = cli->args.all || cli_heeft_filter(&cli->args);

	if (cli->args.n_operanden > 0 && lijst)
		return cli_fout(cli, CLI_GEBRUIK, NULL, "nummers en een keuze uit de lijst gaan niet samen");
	if (cli->args.n_operanden == 0 && !lijst)
		return cli_fout(cli, CLI_GEBRUIK, "noem nummers, een keuze zoals --perceel 4, of --all",
		                "welke getallen?");
	if (lijst)
		return accept_lijst(cli);
	if (cli->args.dry_run)
		return cli_fout(cli, CLI_GEBRUIK, NULL, "'--dry-run' hoort bij een keuze uit de lijst");
	return doe_nummers(cli, wz_resultaat_accept);
}

int cli_resultaat_unaccept(cli_run *cli)
{
	return doe_nummers(cli, wz_resultaat_unaccept);
}
