/* SPDX-License-Identifier: EUPL-1.2 */
/* A person's own text in an evaluation, to the page: whatever it is, no code comes in it. */
#include <strings.h>

#include <welzijn/evaluatie.h>

#include "proef.h"

static wz_status vang(void *context, const char *bytes, size_t n)
{
	wz__buf_append(context, bytes, n);
	return WZ_OK;
}

static void schrijf(const wz_geschrift *geschrift, wz_format format, wz__buf *out)
{
	const wz_sink sink = { .write = vang, .context = out };

	wz__buf_clear(out);
	EIS(wz_geschrift_write(geschrift, format, &sink) == WZ_OK);
}

static void gebruik(const wz_eigen_tekst *tekst)
{
	wz_geschrift *geschrift = wz_geschrift_new("Proef");
	wz_eigen_opmerking opmerking;
	wz_zonder_plek plek;
	wz__buf out = { 0 };

	EIS(geschrift != NULL);
	wz_geschrift_kop(geschrift, 2, "ervaringen", "Ervaringen", false);
	wz_geschrift_eigen(geschrift, "Ervaringen", "wat u er zelf van vindt");
	for (size_t i = 0; wz_eigen_tekst_opmerking(tekst, i, &opmerking); i++)
		proef_utf8(opmerking.zin);
	EIS(wz_geschrift_vul(geschrift, tekst) == WZ_OK);
	for (size_t i = 0; wz_geschrift_zonder_plek(geschrift, tekst, i, &plek); i++)
		proef_utf8(plek.naam);
	schrijf(geschrift, WZ_FORMAT_HTML, &out);
	proef_utf8(wz__buf_str(&out));
	EIS(!strstr(wz__buf_str(&out), "<script") && !strstr(wz__buf_str(&out), "href=\"javascript"));
	schrijf(geschrift, WZ_FORMAT_MD, &out);
	proef_utf8(wz__buf_str(&out));
	wz__buf_clear(&out);
	EIS(wz_eigen_tekst_write(geschrift, tekst, &(wz_sink){ .write = vang, .context = &out }) ==
	    WZ_OK);
	proef_utf8(wz__buf_str(&out));
	wz__buf_free(&out);
	wz_geschrift_free(geschrift);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	wz_error error = { 0 };
	wz_eigen_tekst *tekst = NULL;
	char *copy = proef_kopie(bytes, n);
	wz_status status = wz_eigen_tekst_read("e.tekst.md", copy, n, &tekst, &error);

	EIS(status == WZ_OK || status == WZ_ERR_DATA);
	EIS((tekst != NULL) == (status == WZ_OK));
	if (tekst)
		gebruik(tekst);
	else
		proef_utf8(error.message);
	wz_eigen_tekst_free(tekst);
	free(copy);
	return 0;
}
