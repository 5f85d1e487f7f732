/* SPDX-License-Identifier: EUPL-1.2 */
/* Finds the dossier, opens it, and tells it who acts and on which day. */
#include "dossier.h"

#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "bericht.h"

static const char NAAM[] = "welzijn.db";

static bool is_bestand(const char *pad)
{
	struct stat st;

	return stat(pad, &st) == 0 && !S_ISDIR(st.st_mode);
}

/* The working folder with room for "/welzijn.db" after it; NULL when it cannot be told. */
static char *werkmap(void)
{
	for (size_t size = 256; size < 1 << 20; size *= 2) {
		char *map = malloc(size + sizeof(NAAM) + 1);

		if (!map || getcwd(map, size))
			return map;
		free(map);
		if (errno != ERANGE)
			break;
	}
	return NULL;
}

char *cli_dossier_zoek(void)
{
	char *pad;
	size_t n;

	if (is_bestand(NAAM))
		return strdup(NAAM);
	pad = werkmap();
	n = pad ? strlen(pad) : 0;
	while (n > 0) {
		while (n > 0 && pad[n - 1] != '/')
			n--;
		if (n == 0)
			break;
		strcpy(pad + n, NAAM);
		if (is_bestand(pad))
			return pad;
		n--;
	}
	free(pad);
	return NULL;
}

const char *cli_wie(const cli_run *cli)
{
	const char *naam = cli->args.door ? cli->args.door : cli_env(cli, "WELZIJN_NAAM");

	if (!naam) {
		const struct passwd *gebruiker = getpwuid(getuid());

		naam = gebruiker ? gebruiker->pw_name : getlogin();
	}
	return naam && *naam ? naam : "onbekend";
}

static bool nu(time_t tijd, wz_datum *vandaag, char moment[32])
{
	struct tm plaatselijk, utc;

	if (!localtime_r(&tijd, &plaatselijk) || !gmtime_r(&tijd, &utc))
		return false;
	*vandaag =
		(plaatselijk.tm_year + 1900) * 10000 + (plaatselijk.tm_mon + 1) * 100 + plaatselijk.tm_mday;
	return strftime(moment, 32, "%Y-%m-%dT%H:%M:%SZ", &utc) > 0;
}

int cli_klok(cli_run *cli)
{
	const char *dag = cli_env(cli, "WELZIJN_VANDAAG");
	char tekst[WZ_FORMAT_SIZE];

	cli->vandaag = cli->io->vandaag;
	if (dag && !wz_datum_parse(dag, &cli->vandaag))
		return cli_fout(cli, CLI_GEBRUIK, "schrijf bijvoorbeeld 2016-12-31",
		                "WELZIJN_VANDAAG: '%s' is geen datum", dag);
	if (cli->vandaag != 0)
		snprintf(cli->moment, sizeof(cli->moment), "%.10sT00:00:00Z",
		         wz_datum_machine(tekst, cli->vandaag));
	else if (!nu(time(NULL), &cli->vandaag, cli->moment))
		return cli_fout(cli, CLI_MISLUKT, NULL, "de klok van deze computer geeft geen dag");
	if (!dag && cli->io->moment)
		snprintf(cli->moment, sizeof(cli->moment), "%s", cli->io->moment);
	return CLI_OK;
}

void cli_dossier_klaar(cli_run *cli)
{
	wz_dossier_clock(cli->dossier, cli->vandaag, cli->moment);
	wz_dossier_actor(cli->dossier, cli_wie(cli), cli->opdrachtregel);
}

int cli_dossier_open_als(cli_run *cli, wz_open_mode mode)
{
	const char *pad = cli->db ? cli->db : cli_env(cli, "WELZIJN_DB");
	char *gevonden = NULL;
	wz_status status;

	if (!pad)
		pad = gevonden = cli_dossier_zoek();
	if (!pad)
		return cli_fout(cli, CLI_MISLUKT, "maak er een met 'welzijn init'",
		                "geen dossier: hier en in de mappen erboven is geen '%s'", NAAM);
	status = wz_open(&cli->dossier, pad, mode);
	free(gevonden);
	if (status != WZ_OK)
		return cli_fout_dossier(cli, cli->dossier, status);
	cli_dossier_klaar(cli);
	return CLI_OK;
}

int cli_dossier_open(cli_run *cli)
{
	return cli_dossier_open_als(cli,
	                            cli->verb->toegang == CLI_SCHRIJF ? WZ_OPEN_WRITE : WZ_OPEN_READ);
}
