/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "dossier/import.h"

static const char *const namen[] = { "enschede-2016", "enschede-2018", NULL };
static const char rapportage[] = "rapportage-";

const char *const *wz_voorbeelden(void)
{
	return namen;
}

/* Whether an embedded file is of this example: "enschede-2016/percelen.csv". */
static bool belongs(const wz__embedded *file, const char *voorbeeld)
{
	size_t n = strlen(voorbeeld);
	return strncmp(file->naam, voorbeeld, n) == 0 && file->naam[n] == '/';
}

static bool is_report(const wz__embedded *file)
{
	return strncmp(strchr(file->naam, '/') + 1, rapportage, sizeof rapportage - 1) == 0;
}

/* The example's lists, or its reports, as sources; freed by the caller. */
static wz_source *collect(const char *voorbeeld, bool reports, size_t *n)
{
	size_t all = 0;
	*n = 0;
	while (wz__embedded_voorbeelden[all].naam != NULL)
		all++;
	wz_source *sources = calloc(all + 1, sizeof *sources);
	if (sources == NULL)
		return NULL;
	for (size_t i = 0; i < all; i++) {
		const wz__embedded *file = &wz__embedded_voorbeelden[i];
		if (belongs(file, voorbeeld) && is_report(file) == reports)
			sources[(*n)++] = (wz_source){ file->naam, file->bytes, file->size };
	}
	return sources;
}

static wz_status fill(wz__act *act, const char *voorbeeld)
{
	wz_status status = WZ_OK;
	for (int reports = 0; status == WZ_OK && reports < 2; reports++) {
		size_t n;
		wz_source *sources = collect(voorbeeld, reports != 0, &n);
		if (sources == NULL)
			return wz__nomem(act->dossier);
		if (n > 0)
			status = reports ? wz__jaarrapportage_lees_alles(act, sources, n)
			                 : wz__opdracht_lees_alles(act, sources, n);
		free(sources);
		if (act->import->fouten.totaal > 0)
			break;
	}
	return status;
}

/* The name goes along as the one source's name. */
static wz_status run(wz__act *act, const wz_source *sources, size_t n)
{
	(void)n;
	return fill(act, sources[0].naam);
}

wz_status wz_import_voorbeeld(wz_dossier *dossier, const char *naam, wz_import **out)
{
	*out = NULL;
	for (size_t i = 0; namen[i] != NULL; i++) {
		if (strcmp(namen[i], naam) != 0)
			continue;
		const wz_source source = { naam, NULL, 0 };
		return wz__import_run(dossier, &source, 1, NULL, run, out);
	}
	const char *naaste = wz_suggest(naam, namen, sizeof namen / sizeof *namen - 1);
	if (naaste != NULL)
		return wz__error(dossier, WZ_ERR_NOT_FOUND,
		                 "er is geen voorbeeld \"%s\" (bedoelde u \"%s\"?)", naam, naaste);
	return wz__error(dossier, WZ_ERR_NOT_FOUND, "er is geen voorbeeld \"%s\"; er zijn %s en %s", naam,
	                 namen[0], namen[1]);
}
