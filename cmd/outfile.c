/* SPDX-License-Identifier: EUPL-1.2 */
/* --output FILE: written beside it under another name and then renamed, so that
 * there is a whole file or none; a pipe or device is written directly. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "bericht.h"
#include "onderbreking.h"

static const char STAART[] = ".XXXXXX";

mode_t cli_gewone_rechten(void)
{
	mode_t masker = umask(0);

	umask(masker);
	return 0666 & ~masker;
}

static int open_direct(const char *pad, cli_uit *uit)
{
	int fd = open(pad, O_WRONLY | O_NOCTTY | O_CLOEXEC);

	if (fd < 0)
		return errno;
	uit->stream = fdopen(fd, "wb");
	if (!uit->stream) {
		close(fd);
		return ENOMEM;
	}
	return 0;
}

static int maak_tijdelijk(cli_uit *uit, mode_t rechten)
{
	size_t n = strlen(uit->doel) + sizeof(STAART);
	int fd;

	uit->tijdelijk = malloc(n);
	if (!uit->tijdelijk)
		return ENOMEM;
	snprintf(uit->tijdelijk, n, "%s%s", uit->doel, STAART);
	cli_onderbreking_vang();
	fd = mkstemp(uit->tijdelijk);
	if (fd < 0) {
		int nummer = errno;

		cli_onderbreking_los();
		free(uit->tijdelijk);
		uit->tijdelijk = NULL;
		return nummer;
	}
	/* Best effort: a file system may know no modes. */
	(void)!fchmod(fd, rechten);
	uit->stream = fdopen(fd, "wb");
	if (!uit->stream) {
		close(fd);
		return ENOMEM;
	}
	return 0;
}

/* A link keeps pointing where it pointed: what is replaced is its target. */
static int open_naast(const char *pad, cli_uit *uit, const struct stat *bestaand)
{
	if (bestaand && access(pad, W_OK) != 0)
		return errno;
	uit->doel = bestaand ? realpath(pad, NULL) : strdup(pad);
	if (!uit->doel)
		return errno;
	return maak_tijdelijk(uit, bestaand ? bestaand->st_mode & 0777 : cli_gewone_rechten());
}

/* A dossier, or another SQLite file. What it holds cannot be made again, so no
 * report takes its place. */
static bool is_database(const char *pad)
{
	static const char kop[] = "SQLite format 3";
	char begin[sizeof kop] = { 0 };
	int fd = open(pad, O_RDONLY | O_NOCTTY | O_CLOEXEC);

	if (fd < 0)
		return false;
	ssize_t n = read(fd, begin, sizeof begin);
	close(fd);
	return n == (ssize_t)sizeof begin && memcmp(begin, kop, sizeof kop) == 0;
}

int cli_bestand_open(cli_run *cli, cli_uit *uit)
{
	const char *pad = cli->args.output;
	struct stat st;
	int nummer;

	if (stat(pad, &st) == 0 && S_ISREG(st.st_mode) && is_database(pad))
		return cli_fout(cli, CLI_MISLUKT, "kies een andere naam",
		                "%s is een dossier en wordt niet overschreven", pad);
	if (stat(pad, &st) != 0)
		nummer = errno == ENOENT ? open_naast(pad, uit, NULL) : errno;
	else if (S_ISDIR(st.st_mode))
		nummer = EISDIR;
	else if (S_ISREG(st.st_mode))
		nummer = open_naast(pad, uit, &st);
	else
		nummer = open_direct(pad, uit);
	if (nummer == 0)
		return CLI_OK;
	cli_bestand_sluit(uit, false);
	if (nummer == ENOENT)
		return cli_fout(cli, CLI_MISLUKT, NULL, "%s: de map bestaat niet", pad);
	return cli_fout(cli, CLI_MISLUKT, NULL, "%s: %s", pad, cli_errno(nummer));
}

int cli_bestand_sluit(cli_uit *uit, bool goed)
{
	bool ernaast = uit->tijdelijk != NULL;
	int nummer = 0;

	goed = goed && !(ernaast && cli_onderbroken());

	if (uit->stream) {
		if (fflush(uit->stream) != 0 || (goed && uit->doel && fsync(fileno(uit->stream)) != 0))
			nummer = errno;
		if (fclose(uit->stream) != 0 && nummer == 0)
			nummer = errno;
	}
	if (uit->tijdelijk && goed && nummer == 0 && rename(uit->tijdelijk, uit->doel) != 0)
		nummer = errno;
	if (uit->tijdelijk && (!goed || nummer != 0))
		unlink(uit->tijdelijk);
	free(uit->tijdelijk);
	free(uit->doel);
	*uit = (cli_uit){ 0 };
	if (ernaast)
		cli_onderbreking_los();
	return nummer;
}
