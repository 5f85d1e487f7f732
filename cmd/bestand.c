/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads the files to import into memory. */
#include "bestand.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include "bericht.h"

static const char STANDAARDINVOER[] = "standaardinvoer";

bool cli_is_map(const char *pad)
{
	struct stat st;

	return stat(pad, &st) == 0 && S_ISDIR(st.st_mode);
}

/* All that can be read from a stream: 0 or an errno. */
static int lees_alles(FILE *stream, char **out, size_t *size)
{
	size_t capaciteit = 1 << 16, n = 0;
	char *bytes = malloc(capaciteit);

	while (bytes) {
		char *groter;

		errno = 0;
		n += fread(bytes + n, 1, capaciteit - n, stream);
		if (ferror(stream)) {
			int nummer = errno ? errno : EIO;

			free(bytes);
			return nummer;
		}
		if (n < capaciteit)
			break;
		groter = capaciteit > SIZE_MAX / 2 ? NULL : realloc(bytes, capaciteit * 2);
		if (!groter)
			free(bytes);
		bytes = groter;
		capaciteit *= 2;
	}
	*out = bytes;
	*size = n;
	return bytes ? 0 : ENOMEM;
}

static bool voeg_toe(cli_bestanden *bestanden, const char *naam, char *bytes, size_t size)
{
	wz_source *items = realloc(bestanden->items, (bestanden->n + 1) * sizeof(*items));
	char *eigen = strdup(naam);

	if (items)
		bestanden->items = items;
	if (!items || !eigen) {
		free(eigen);
		free(bytes);
		return false;
	}
	items[bestanden->n++] = (wz_source){ .naam = eigen, .bytes = bytes, .size = size };
	return true;
}

int cli_bestand_lees(cli_run *cli, cli_bestanden *bestanden, const char *pad)
{
	bool standaard = strcmp(pad, "-") == 0;
	const char *naam = standaard ? STANDAARDINVOER : pad;
	FILE *stream = standaard ? cli->io->in : fopen(pad, "rb");
	char *bytes = NULL;
	size_t size = 0;
	int nummer = stream ? lees_alles(stream, &bytes, &size) : errno;

	if (stream && !standaard)
		fclose(stream);
	if (nummer == 0 && !voeg_toe(bestanden, naam, bytes, size))
		nummer = ENOMEM;
	if (nummer != 0)
		return cli_fout(cli, CLI_MISLUKT, NULL, "%s: %s", naam, cli_errno(nummer));
	return CLI_OK;
}

/* The path of the entry in the folder called `naam` in any case; NULL with
 * *dubbel when there are two, else NULL when there is none. */
static char *zoek_in_map(DIR *map, const char *pad, const char *naam, bool *dubbel)
{
	char *gevonden = NULL;
	const struct dirent *deel;

	rewinddir(map);
	while ((deel = readdir(map))) {
		size_t n = strlen(pad) + strlen(deel->d_name) + 2;

		if (strcasecmp(deel->d_name, naam) != 0)
			continue;
		*dubbel = gevonden != NULL;
		if (*dubbel)
			break;
		gevonden = malloc(n);
		if (gevonden)
			snprintf(gevonden, n, "%s%s%s", pad, pad[strlen(pad) - 1] == '/' ? "" : "/",
			         deel->d_name);
	}
	if (*dubbel) {
		free(gevonden);
		gevonden = NULL;
	}
	return gevonden;
}

static int lees_delen(cli_run *cli, cli_bestanden *bestanden, DIR *map, const char *pad,
                      const char *const *namen)
{
	int code = CLI_OK;

	for (; *namen && code == CLI_OK; namen++) {
		bool dubbel = false;
		char *bestand = zoek_in_map(map, pad, *namen, &dubbel);

		if (dubbel)
			code = cli_fout(cli, CLI_MISLUKT, NULL,
			                "%s: '%s' staat er tweemaal, met andere hoofdletters", pad, *namen);
		else if (bestand)
			code = cli_bestand_lees(cli, bestanden, bestand);
		free(bestand);
	}
	return code;
}

int cli_map_lees(cli_run *cli, cli_bestanden *bestanden, const char *map, const char *const *namen)
{
	size_t eerst = bestanden->n;
	DIR *stream = opendir(map);
	int code;

	if (!stream)
		return cli_fout(cli, CLI_MISLUKT, NULL, "%s: %s", map, cli_errno(errno));
	code = lees_delen(cli, bestanden, stream, map, namen);
	closedir(stream);
	if (code == CLI_OK && bestanden->n == eerst)
		return cli_fout(cli, CLI_MISLUKT, "zie 'welzijn help import'",
		                "%s: geen opdracht.csv, percelen.csv, afspraken.csv, aanbieders.csv of "
		                "ervaringen.csv in deze map",
		                map);
	return code;
}

void cli_bestanden_free(cli_bestanden *bestanden)
{
	for (size_t i = 0; i < bestanden->n; i++) {
		free((char *)bestanden->items[i].naam);
		free((void *)bestanden->items[i].bytes);
	}
	free(bestanden->items);
	*bestanden = (cli_bestanden){ 0 };
}
