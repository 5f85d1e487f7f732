/* SPDX-License-Identifier: EUPL-1.2 */
/* A program of somebody else: makes the example dossier at the path it is given
 * and writes the lot report as csv. */
#include <stdio.h>
#include <welzijn/import.h>
#include <welzijn/report.h>

static wz_status to_stdout(void *context, const char *bytes, size_t n)
{
	(void)context;
	return fwrite(bytes, 1, n, stdout) == n ? WZ_OK : WZ_ERR_IO;
}

static wz_status fill(wz_dossier *dossier)
{
	wz_import *import = NULL;
	wz_dossier_actor(dossier, "consumer", "consumer");
	wz_status status = wz_import_voorbeeld(dossier, "enschede-2016", &import);
	wz_import_free(import);
	return status;
}

static wz_status report(wz_dossier *dossier)
{
	const wz_report_options options = { .count = WZ_COUNT_AFSPRAKEN };
	const wz_sink sink = { to_stdout, NULL };
	wz_verslag *verslag = NULL;
	wz_status status = wz_report_percelen(dossier, &options, &verslag);
	if (status == WZ_OK)
		status = wz_write(verslag, WZ_FORMAT_CSV, NULL, &sink);
	wz_verslag_free(verslag);
	return status;
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	wz_dossier *dossier = NULL;
	wz_status status = wz_create(&dossier, argv[1]);
	if (status == WZ_OK)
		status = fill(dossier);
	if (status == WZ_OK)
		status = report(dossier);
	if (status != WZ_OK)
		fprintf(stderr, "consumer: %s: %s\n", wz_status_name(status),
		        dossier != NULL ? wz_errmsg(dossier) : "");
	wz_close(dossier);
	return status == WZ_OK ? 0 : 1;
}
