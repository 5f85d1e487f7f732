/* SPDX-License-Identifier: EUPL-1.2 */
/* Where text of a person's own stands: "evaluatie.tekst.md" beside "evaluatie.html". */
#include "eigen_tekst.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include "bericht.h"
#include "bestand.h"
#include "output.h"

static const char STAART[] = ".tekst.md";

static bool is_eigen(const char *pad)
{
	size_t n = strlen(pad), k = sizeof STAART - 1;

	return n > k && strcasecmp(pad + n - k, STAART) == 0;
}

/* The name beside: its extension replaced. To be freed; NULL without memory. */
static char *ernaast(const char *pad)
{
	const char *naam = strrchr(pad, '/');
	const char *punt = strrchr(naam ? naam + 1 : pad, '.');
	size_t n = punt && punt > (naam ? naam + 1 : pad) ? (size_t)(punt - pad) : strlen(pad);
	char *uit = malloc(n + sizeof STAART);

	if (uit)
		snprintf(uit, n + sizeof STAART, "%.*s%s", (int)n, pad, STAART);
	return uit;
}

static bool zelfde_bestand(const char *a, const char *b)
{
	struct stat sa, sb;

	return stat(a, &sa) == 0 && stat(b, &sb) == 0 && sa.st_dev == sb.st_dev &&
	       sa.st_ino == sb.st_ino;
}

static int lees(cli_run *cli, const char *pad, wz_eigen_tekst **out)
{
	cli_bestanden bestanden = { 0 };
	wz_error error = { 0 };
	int code = cli_bestand_lees(cli, &bestanden, pad);

	if (code == CLI_OK) {
		const wz_source *bron = &bestanden.items[0];
		wz_status status = wz_eigen_tekst_read(bron->naam, bron->bytes, bron->size, out, &error);

		if (status != WZ_OK)
			code = cli_fout(cli, cli_exit_van(status), NULL, "%s", error.message);
	}
	cli_bestanden_free(&bestanden);
	return code;
}

/* Only a file that is there; any other trouble with it is an error. */
static int lees_als_er_is(cli_run *cli, const char *pad, wz_eigen_tekst **out)
{
	struct stat st;

	if (stat(pad, &st) != 0 && (errno == ENOENT || errno == ENOTDIR))
		return CLI_OK;
	return lees(cli, pad, out);
}

int cli_eigen_van_report(cli_run *cli, wz_eigen_tekst **out)
{
	const char *output = cli->args.output, *gekozen = cli->args.tekst;
	struct stat st;
	char *pad;
	int code;

	if (output && (is_eigen(output) || (gekozen && zelfde_bestand(output, gekozen))))
		return cli_fout(cli, CLI_GEBRUIK, "kies een andere naam voor het document",
		                "--output '%s': daar staat uw eigen tekst", output);
	if (gekozen)
		return lees(cli, gekozen, out);
	/* Beside a pipe or a device stands nothing of anybody. */
	if (!output || (stat(output, &st) == 0 && !S_ISREG(st.st_mode)))
		return CLI_OK;
	pad = ernaast(output);
	if (!pad)
		return cli_fout(cli, CLI_MISLUKT, NULL, "er is geen geheugen meer");
	code = lees_als_er_is(cli, pad, out);
	free(pad);
	return code;
}

int cli_eigen_van_tekst(cli_run *cli, wz_eigen_tekst **out)
{
	const char *output = cli->args.output;
	const char *punt = output ? strrchr(output, '.') : NULL;
	struct stat st;

	if (!output || (stat(output, &st) == 0 && !S_ISREG(st.st_mode)))
		return CLI_OK;
	if (punt && !strchr(punt, '/') && strcasecmp(punt, ".md") != 0) {
		snprintf(cli->hint, sizeof cli->hint, "kies bijvoorbeeld %.*s%s",
		         (int)(punt - output < 200 ? punt - output : 200), output, STAART);
		return cli_fout(cli, CLI_GEBRUIK, cli->hint, "--output '%s': eigen tekst staat in een .md",
		                output);
	}
	return lees_als_er_is(cli, output, out);
}

int cli_eigen_past(cli_run *cli, const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                   const char *optie)
{
	wz_andere_tekst ander;

	if (!tekst || !wz_geschrift_andere_tekst(geschrift, tekst, &ander))
		return CLI_OK;
	snprintf(cli->hint, sizeof cli->hint, "kies --%s=%s, of een ander bestand met --%s",
	         strchr(ander.van, ',') && *ander.wat == 'p' ? "compare" : ander.wat, ander.van, optie);
	return cli_fout(cli, CLI_GEGEVENS, cli->hint, "%s:%zu: deze tekst is voor %s %s, niet voor %s",
	                wz_eigen_tekst_bestand(tekst), ander.regel, ander.wat, ander.van, ander.hier);
}

/* "FILE:LINE: …" for what is done, but not as it was written. */
static void vertel(cli_run *cli, const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                   const char *bestand)
{
	wz_eigen_opmerking opmerking;
	wz_zonder_plek zonder;

	for (size_t i = 0; wz_eigen_tekst_opmerking(tekst, i, &opmerking); i++)
		cli_fout(cli, CLI_OK, NULL, "%s:%zu: %s", bestand, opmerking.regel, opmerking.zin);
	for (size_t i = 0; wz_geschrift_zonder_plek(geschrift, tekst, i, &zonder); i++)
		cli_fout(cli, CLI_OK, cli_bedoelde(cli, "# ", zonder.lijkt_op),
		         "%s:%zu: er is geen plek '%s'; deze tekst staat achteraan", bestand, zonder.regel,
		         zonder.naam);
}

int cli_eigen_vul(cli_run *cli, wz_geschrift *geschrift, const wz_eigen_tekst *tekst)
{
	wz_status status;

	vertel(cli, geschrift, tekst, wz_eigen_tekst_bestand(tekst));
	status = wz_geschrift_vul(geschrift, tekst);
	return status == WZ_OK ? CLI_OK : cli_fout_dossier(cli, NULL, status);
}
