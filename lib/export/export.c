/* SPDX-License-Identifier: EUPL-1.2 */
#include "export/export.h"
#include <stdlib.h>
#include <string.h>

wz__exportbestand *wz__export_begin(wz_export *export, const char *naam)
{
	wz__exportbestand *bestand = &export->bestand[export->n++];
	bestand->naam = naam;
	return bestand;
}

wz_status wz__export_einde(wz_dossier *dossier, wz__exportbestand *bestand)
{
	if (bestand->bytes.failed)
		return wz__nomem(dossier);
	wz__sha256(bestand->sha256, wz__buf_str(&bestand->bytes), bestand->bytes.size);
	return WZ_OK;
}

/* Bytes on their way into a file; a header that is there already is passed over. */
typedef struct vulling {
	wz__buf *bytes;
	bool sla_over;
} vulling;

static wz_status neem(void *context, const char *bytes, size_t n)
{
	vulling *v = context;
	const char *eind = v->sla_over ? memchr(bytes, '\n', n) : NULL;
	if (v->sla_over && eind == NULL)
		return WZ_OK;
	if (v->sla_over)
		n -= (size_t)(eind + 1 - bytes);
	wz__buf_append(v->bytes, v->sla_over ? eind + 1 : bytes, n);
	v->sla_over = false;
	return v->bytes->failed ? WZ_ERR_NOMEM : WZ_OK;
}

wz_status wz__export_csv_erbij(wz_dossier *dossier, wz__exportbestand *bestand,
                               const wz_verslag *verslag, bool kop)
{
	vulling v = { &bestand->bytes, !kop };
	wz_sink sink = { neem, &v };
	wz_status status = wz_write(verslag, WZ_FORMAT_CSV, NULL, &sink);
	return status == WZ_OK ? WZ_OK : wz__nomem(dossier);
}

wz_status wz__export_csv(wz_dossier *dossier, wz_export *export, const char *naam, wz_status status,
                         wz_verslag *verslag)
{
	wz__exportbestand *bestand = wz__export_begin(export, naam);
	if (status == WZ_OK)
		status = wz__export_csv_erbij(dossier, bestand, verslag, true);
	if (status == WZ_OK)
		status = wz__export_einde(dossier, bestand);
	wz_verslag_free(verslag);
	return status;
}

static int volgens_naam(const void *a, const void *b)
{
	return strcmp(((const wz__exportbestand *)a)->naam, ((const wz__exportbestand *)b)->naam);
}

wz_status wz__export_af(wz_dossier *dossier, wz_export *export)
{
	qsort(export->bestand, export->n, sizeof *export->bestand, volgens_naam);
	wz__buf regels = { 0 };
	for (size_t i = 0; i < export->n; i++)
		wz__buf_format(&regels, "%s  %s\n", export->bestand[i].sha256, export->bestand[i].naam);
	wz__exportbestand *manifest = wz__export_begin(export, WZ_EXPORT_MANIFEST);
	manifest->bytes = regels;
	wz_status status = wz__export_einde(dossier, manifest);
	qsort(export->bestand, export->n, sizeof *export->bestand, volgens_naam);
	return status;
}

wz_status wz__export_maak(wz_dossier *dossier, wz__exportvuller *vul, const void *vraag,
                          wz_export **out)
{
	*out = NULL;
	wz_export *export = calloc(1, sizeof *export);
	if (export == NULL)
		return wz__nomem(dossier);
	wz_status status = wz__read_begin(dossier);
	if (status == WZ_OK) {
		status = vul(dossier, vraag, export);
		wz__read_end(dossier);
	}
	if (status == WZ_OK)
		status = wz__export_af(dossier, export);
	if (status == WZ_OK)
		*out = export;
	else
		wz_export_free(export);
	return status;
}

size_t wz_export_files(const wz_export *export)
{
	return export->n;
}

const char *wz_export_file_name(const wz_export *export, size_t index)
{
	return export->bestand[index].naam;
}

wz_status wz_export_file_write(const wz_export *export, size_t index, const wz_sink *sink)
{
	const wz__buf *bytes = &export->bestand[index].bytes;
	return bytes->size > 0 ? sink->write(sink->context, bytes->bytes, bytes->size) : WZ_OK;
}

size_t wz_export_results(const wz_export *export)
{
	return export->resultaten;
}

void wz_export_free(wz_export *export)
{
	if (export == NULL)
		return;
	for (size_t i = 0; i < export->n; i++)
		wz__buf_free(&export->bestand[i].bytes);
	free(export);
}

bool wz_export_manifest_has(const char *manifest, size_t manifest_size, const char *naam,
                            const void *bytes, size_t size)
{
	const size_t hex = WZ__SHA256_HEX - 1, n = hex + 2 + strlen(naam);
	char sha256[WZ__SHA256_HEX];
	const char *eind = manifest + manifest_size, *regel = manifest;
	while (regel < eind) {
		const char *einde = memchr(regel, '\n', (size_t)(eind - regel));
		size_t lengte = (size_t)((einde ? einde : eind) - regel);
		if (lengte == n && memcmp(regel + hex, "  ", 2) == 0
		    && memcmp(regel + hex + 2, naam, n - hex - 2) == 0)
			break;
		regel += lengte + 1;
	}
	if (regel >= eind)
		return false;
	wz__sha256(sha256, bytes, size);
	return memcmp(regel, sha256, hex) == 0;
}
