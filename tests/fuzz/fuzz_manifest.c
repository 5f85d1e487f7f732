/* SPDX-License-Identifier: EUPL-1.2 */
/* manifest.sha256 of an earlier export, which anybody can have edited. */
#include <welzijn/export.h>

#include "base/sha256.h"
#include "proef.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const char inhoud[] = "perceel,resultaat\n";
	char sha256[WZ__SHA256_HEX];
	char *copy = proef_kopie(bytes, n);
	char *met = malloc(n + 128);
	int extra;

	wz__sha256(sha256, inhoud, sizeof inhoud - 1);
	/* Only a file that says so holds it. */
	bool heeft = wz_export_manifest_has(copy, n, "percelen.csv", inhoud, sizeof inhoud - 1);
	wz__buf zoek = { 0 };
	wz__buf_append(&zoek, copy, n);
	EIS(!heeft || strstr(wz__buf_str(&zoek), sha256) || memchr(bytes, 0, n));
	wz__buf_free(&zoek);
	EIS(met != NULL);
	extra = snprintf(met, 128, "%s  percelen.csv\n", sha256);
	if (n > 0)
		memcpy(met + extra, bytes, n);
	EIS(wz_export_manifest_has(met, n + (size_t)extra, "percelen.csv", inhoud, sizeof inhoud - 1));
	free(met);
	free(copy);
	return 0;
}
