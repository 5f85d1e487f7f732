/* SPDX-License-Identifier: EUPL-1.2 */
/* An export as a folder: all of it appears at once. */
#define _GNU_SOURCE /* realpath, renameat2 */
#include "uitmap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "bericht.h"
#include "onderbreking.h"
#include "output.h"
#include "uitmap_keur.h"

/* The errno of what was done with a folder, once it reached the disk. A file system that
 * cannot do this for a folder has no better way. */
static int leg_vast(const char *map)
{
	int fd = open(map, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int nummer = fd < 0 ? errno : 0;

	if (fd >= 0 && fsync(fd) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
		nummer = errno;
	if (fd >= 0)
		close(fd);
	return nummer;
}

/* 0 or an errno. */
static int schrijf_bestand(const wz_export *export, size_t i, const char *map)
{
	char *pad = cli_pad_in(map, wz_export_file_name(export, i));
	cli_uit uit = { .stream = pad ? fopen(pad, "wbx") : NULL };
	wz_sink sink = { cli_uit_schrijf, &uit };
	int nummer = uit.stream ? 0 : pad ? errno : ENOMEM;

	free(pad);
	if (!uit.stream)
		return nummer;
	errno = 0;
	if (wz_export_file_write(export, i, &sink) != WZ_OK)
		nummer = uit.fout;
	if (nummer == 0 && (fflush(uit.stream) != 0 || fsync(fileno(uit.stream)) != 0))
		nummer = errno;
	if (fclose(uit.stream) != 0 && nummer == 0)
		nummer = errno;
	return nummer;
}

/* Takes away what is in a folder that holds only an export, and the folder. */
static bool verwijder_bestand(void *context, const char *naam)
{
	char *pad = cli_pad_in(context, naam);
	bool weg = pad && unlink(pad) == 0;

	free(pad);
	return weg;
}

static bool verwijder(char *map)
{
	return cli_map_elk(map, verwijder_bestand, map) && rmdir(map) == 0;
}

/* The folder beside `doel`, with all files in it: 0 or an errno. */
static int maak_ernaast(const wz_export *export, const char *doel, mode_t rechten, char **naast)
{
	static const char STAART[] = ".XXXXXX";
	size_t n = strlen(doel) + sizeof(STAART);
	int nummer = 0;

	*naast = malloc(n);
	if (!*naast)
		return ENOMEM;
	snprintf(*naast, n, "%s%s", doel, STAART);
	if (!mkdtemp(*naast)) {
		nummer = errno;
		free(*naast);
		*naast = NULL;
		return nummer;
	}
	for (size_t i = 0; nummer == 0 && i < wz_export_files(export); i++)
		nummer = cli_onderbroken() ? EINTR : schrijf_bestand(export, i, *naast);
	/* Best effort: a file system may know no modes. */
	(void)!chmod(*naast, rechten);
	return nummer ? nummer : leg_vast(*naast);
}

/* Put the new folder in the place of an old one, which is then where the new one was:
 * at once, where the system can; else there is for a moment none. 0 or an errno. */
static int verwissel(const char *naast, const char *doel)
{
	size_t n = strlen(naast) + sizeof(".oud");
	char *oud;
	int nummer = 0;

#ifdef RENAME_EXCHANGE
	if (renameat2(AT_FDCWD, naast, AT_FDCWD, doel, RENAME_EXCHANGE) == 0)
		return 0;
	if (errno != ENOSYS && errno != EINVAL && errno != ENOTSUP)
		return errno;
#endif
	oud = malloc(n);
	if (!oud)
		return ENOMEM;
	snprintf(oud, n, "%s.oud", naast);
	if (rename(doel, oud) != 0)
		nummer = errno;
	if (nummer == 0 && rename(naast, doel) != 0) {
		nummer = errno;
		rename(oud, doel);
	} else if (nummer == 0 && rename(oud, naast) != 0) {
		nummer = errno;
	}
	free(oud);
	return nummer;
}

/* So that the new name survives a power cut. */
static void leg_naam_vast(const char *doel)
{
	char *map = strdup(doel), *streep = map ? strrchr(map, '/') : NULL;

	if (streep)
		streep[streep == map ? 1 : 0] = '\0';
	if (map)
		leg_vast(streep ? map : ".");
	free(map);
}

/* Why it could not be put there. */
static int fout_plaats(const cli_run *cli, const char *pad, int nummer)
{
	if (cli_onderbroken())
		return CLI_MISLUKT; /* who stopped it, knows */
	if (nummer == ENOENT)
		return cli_fout(cli, CLI_MISLUKT, NULL, "%s: de map erboven bestaat niet", pad);
	if (nummer == EBUSY)
		return cli_fout(cli, CLI_MISLUKT, "kies een map daarin",
		                "%s: hier begint een andere schijf", pad);
	return cli_fout_bij(cli, pad, nummer);
}

/* INGEHAALD: there was nothing there, and now there is. */
enum { INGEHAALD = -1 };

static int plaats(cli_run *cli, const wz_export *export, const char *doel, const char *pad,
                  bool bestaat, bool vol)
{
	struct stat st;
	char *naast = NULL;
	bool oud_weg = true;
	mode_t gewoon = cli_gewone_rechten(); /* who may read it may go into it */
	mode_t rechten =
		bestaat && stat(doel, &st) == 0 ? st.st_mode & 0777 : gewoon | (gewoon & 0444) >> 2;
	int nummer = bestaat && access(doel, W_OK) != 0 ? errno : 0;
	cli_keuring oud = { .cli = cli };

	if (nummer == 0)
		nummer = maak_ernaast(export, doel, rechten, &naast);
	oud.map = naast;
	if (nummer == 0)
		nummer = vol ? verwissel(naast, doel) : rename(naast, doel) != 0 ? errno : 0;
	if (nummer == 0)
		leg_naam_vast(doel);
	/* The old one is looked at again: meanwhile somebody may have put something in it. */
	if (naast && (nummer != 0 || vol))
		oud_weg = (nummer != 0 || cli_map_is_export(&oud)) && verwijder(naast);
	if (nummer == 0 && !oud_weg)
		cli_fout(cli, CLI_MISLUKT, NULL,
		         "de nieuwe export staat in %s, maar de oude staat nog in %s", pad, naast);
	free(naast);
	if (!vol && (nummer == ENOTEMPTY || nummer == EEXIST))
		return INGEHAALD;
	if (nummer != 0)
		return fout_plaats(cli, pad, nummer);
	return oud_weg ? CLI_OK : CLI_MISLUKT;
}

/* What is in the way, and so what is to be done. */
static int onderzoek(cli_run *cli, const wz_export *export, const char *doel, const char *pad,
                     cli_mapgevolg *gevolg)
{
	char namen[512];
	int code;

	if (cli_map_elk(doel, cli_map_niets, NULL))
		return CLI_OK;
	if (errno)
		return cli_fout_bij(cli, pad, errno);
	if (cli_map_gelijk(export, doel, namen, sizeof(namen))) {
		*gevolg = CLI_MAP_GELIJK;
		return CLI_OK;
	}
	code = cli_map_keur(cli, doel, pad);
	if (code != CLI_OK)
		return code;
	if (!cli->args.replace)
		return cli_fout(cli, CLI_GEGEVENS, "vervang haar met --replace",
		                "in %s staat een andere export; verschil in: %s", pad, namen);
	*gevolg = CLI_MAP_VERVANGEN;
	return CLI_OK;
}

/* Whether it is the folder we are in. Who works there would keep looking at the old one. */
static bool is_hier(const char *doel)
{
	struct stat hier, daar;

	return stat(".", &hier) == 0 && stat(doel, &daar) == 0 && hier.st_dev == daar.st_dev &&
	       hier.st_ino == daar.st_ino;
}

/* One go at it. */
static int probeer(cli_run *cli, const wz_export *export, cli_mapgevolg *gevolg)
{
	const char *pad = cli->args.map;
	struct stat st;
	bool bestaat = stat(pad, &st) == 0;
	char *doel;
	int code = CLI_OK;

	*gevolg = CLI_MAP_GEMAAKT;
	if (!bestaat && errno != ENOENT)
		return cli_fout_bij(cli, pad, errno);
	if (!bestaat && lstat(pad, &st) == 0)
		return cli_fout(cli, CLI_MISLUKT, NULL, "%s wijst naar een map die er niet is", pad);
	if (bestaat && !S_ISDIR(st.st_mode))
		return cli_fout(cli, CLI_MISLUKT, "kies een andere naam", "%s is geen map", pad);
	/* A link keeps pointing where it pointed. */
	doel = bestaat ? realpath(pad, NULL) : strdup(pad);
	if (!doel)
		return cli_fout_bij(cli, pad, errno);
	for (size_t n = strlen(doel); n > 1 && doel[n - 1] == '/'; n--)
		doel[n - 1] = '\0';
	if (bestaat)
		code = onderzoek(cli, export, doel, pad, gevolg);
	if (code == CLI_OK && *gevolg != CLI_MAP_GELIJK && is_hier(doel))
		code = cli_fout(cli, CLI_MISLUKT, "ga eerst naar een andere map",
		                "%s is de map waarin u nu werkt, en wordt niet vervangen", pad);
	if (code == CLI_OK && *gevolg != CLI_MAP_GELIJK)
		code = plaats(cli, export, doel, pad, bestaat, *gevolg == CLI_MAP_VERVANGEN);
	free(doel);
	return code;
}

int cli_uitmap(cli_run *cli, const wz_export *export, cli_mapgevolg *gevolg)
{
	int code;

	cli_onderbreking_vang();
	/* Another run put its export there meanwhile: then this one looks at that. */
	do
		code = probeer(cli, export, gevolg);
	while (code == INGEHAALD);
	cli_onderbreking_los();
	return code;
}
