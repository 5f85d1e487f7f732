/* SPDX-License-Identifier: EUPL-1.2 */
/* What is in a folder where an export is to come. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "bericht.h"
#include "uitmap_keur.h"

char *cli_pad_in(const char *map, const char *naam)
{
	size_t n = strlen(map) + strlen(naam) + 2;
	char *pad = malloc(n);

	if (pad)
		snprintf(pad, n, "%s/%s", map, naam);
	return pad;
}

int cli_fout_bij(const cli_run *cli, const char *pad, int nummer)
{
	return cli_fout(cli, CLI_MISLUKT, NULL, "%s: %s", pad, cli_errno(nummer));
}

/* Comparing a file of the export with what is on the disk. */
typedef struct vergelijking {
	FILE *stream;
	bool anders;
} vergelijking;

static wz_status vergelijk(void *context, const char *bytes, size_t n)
{
	vergelijking *v = context;
	char blok[1 << 14];

	while (n > 0 && !v->anders) {
		size_t deel = n < sizeof(blok) ? n : sizeof(blok);

		v->anders = fread(blok, 1, deel, v->stream) != deel || memcmp(blok, bytes, deel) != 0;
		bytes += deel;
		n -= deel;
	}
	return WZ_OK;
}

static bool is_gelijk(const wz_export *export, size_t i, const char *map)
{
	char *pad = cli_pad_in(map, wz_export_file_name(export, i));
	vergelijking v = { .stream = pad ? fopen(pad, "rb") : NULL };
	wz_sink sink = { vergelijk, &v };

	free(pad);
	if (!v.stream)
		return false;
	wz_export_file_write(export, i, &sink);
	v.anders = v.anders || fgetc(v.stream) != EOF || ferror(v.stream);
	fclose(v.stream);
	return !v.anders;
}

bool cli_map_gelijk(const wz_export *export, const char *map, char *namen, size_t size)
{
	bool gelijk = true;

	*namen = '\0';
	for (size_t i = 0; i < wz_export_files(export); i++) {
		const char *naam = wz_export_file_name(export, i);
		size_t n = strlen(namen);

		if (is_gelijk(export, i, map))
			continue;
		gelijk = false;
		if (strcmp(naam, WZ_EXPORT_MANIFEST) != 0 && strcmp(naam, "datapackage.json") != 0)
			snprintf(namen + n, size - n, "%s%s", n ? ", " : "", naam);
	}
	if (!gelijk && !*namen)
		snprintf(namen, size, "datapackage.json");
	return gelijk;
}

bool cli_map_elk(const char *map, bool (*doe)(void *context, const char *naam), void *context)
{
	DIR *dir = opendir(map);
	const struct dirent *deel;
	bool goed = dir != NULL;
	int nummer = dir ? 0 : errno;

	for (errno = 0; goed && (deel = readdir(dir)); errno = 0)
		if (strcmp(deel->d_name, ".") != 0 && strcmp(deel->d_name, "..") != 0)
			goed = doe(context, deel->d_name);
	if (goed && errno) {
		nummer = errno;
		goed = false;
	}
	if (dir)
		closedir(dir);
	errno = nummer;
	return goed;
}

bool cli_map_niets(void *context, const char *naam)
{
	(void)context;
	(void)naam;
	return false;
}

static bool hoort_erbij(void *context, const char *naam)
{
	cli_keuring *k = context;
	const wz_source *manifest = &k->manifest.items[0];
	char *pad = cli_pad_in(k->map, naam);
	cli_bestanden bestand = { 0 };
	struct stat st;
	bool goed = pad && lstat(pad, &st) == 0 && S_ISREG(st.st_mode);

	if (goed && strcmp(naam, WZ_EXPORT_MANIFEST) != 0) {
		k->code = cli_bestand_lees(k->cli, &bestand, pad);
		goed = k->code == CLI_OK &&
		       wz_export_manifest_has(manifest->bytes, manifest->size, naam, bestand.items[0].bytes,
		                              bestand.items[0].size);
	}
	cli_bestanden_free(&bestand);
	free(pad);
	if (!goed)
		snprintf(k->vreemd, sizeof(k->vreemd), "%s", naam);
	return goed;
}

bool cli_map_is_export(cli_keuring *k)
{
	char *pad = cli_pad_in(k->map, WZ_EXPORT_MANIFEST);
	struct stat st;
	bool goed = pad && lstat(pad, &st) == 0 && S_ISREG(st.st_mode);

	if (goed) {
		k->code = cli_bestand_lees(k->cli, &k->manifest, pad);
		goed = k->code == CLI_OK && cli_map_elk(k->map, hoort_erbij, k);
		if (k->code == CLI_OK && !goed && !k->vreemd[0])
			k->code = cli_fout_bij(k->cli, k->map, errno);
	}
	free(pad);
	cli_bestanden_free(&k->manifest);
	return goed;
}

int cli_map_keur(cli_run *cli, const char *map, const char *zoals_gegeven)
{
	static const char hint[] = "kies een andere map, of haal deze eerst weg";
	cli_keuring k = { .cli = cli, .map = map };

	if (cli_map_is_export(&k) || k.code != CLI_OK)
		return k.code;
	if (!k.vreemd[0])
		return cli_fout(cli, CLI_MISLUKT, hint, "%s is geen eerdere export en wordt niet vervangen",
		                zoals_gegeven);
	return cli_fout(
		cli, CLI_MISLUKT, hint,
		"%s wordt niet vervangen: '%s' hoort niet bij de eerdere export, of is veranderd",
		zoals_gegeven, k.vreemd);
}
