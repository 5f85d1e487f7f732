/* SPDX-License-Identifier: EUPL-1.2 */
/* Names and numbers that somebody types to choose by, a line each; the first sign of a line
 * says what it is. */
#include "proef.h"
#include "store/keuze.h"

static void zoek(wz_dossier *dossier, char wat, const char *naam)
{
	const wz_choice een = { .names = &naam, .n = 1 };
	wz_filter filter = { 0 };
	wz__keuze keuze = { 0 };
	wz_periode periode;
	int64_t id = 0;
	wz_status status;

	if (wz_periode_parse(naam, &periode)) {
		filter.perioden = &periode;
		filter.n_perioden = 1;
	}
	filter.opdracht = wat == 'o' ? een : filter.opdracht;
	filter.perceel = wat == 'p' ? een : filter.perceel;
	filter.stadsdeel = wat == 's' ? een : filter.stadsdeel;
	filter.aanbieder = wat == 'a' ? een : filter.aanbieder;
	status = wz__keuze_bepaal(dossier, &filter, &keuze);
	EIS(status == WZ_OK || status == WZ_ERR_NOT_FOUND || status == WZ_ERR_USAGE);
	wz__keuze_free(&keuze);
	status = wat == 'p'   ? wz__vind_perceel(dossier, naam, NULL, &id)
	         : wat == 'a' ? wz__vind_aanbieder(dossier, naam, &id)
	         : wat == 'o' ? wz__vind_opdracht(dossier, naam, &id)
	                      : wz__vind_afspraak(dossier, naam, NULL, &id);
	EIS(status == WZ_OK || status == WZ_ERR_NOT_FOUND || status == WZ_ERR_USAGE);
	EIS(status != WZ_OK || id > 0);
	EIS(status == WZ_OK || wz_errmsg(dossier)[0] != '\0');
	proef_utf8(wz_errmsg(dossier));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	wz_dossier *dossier = proef_dossier();
	char *text = proef_regel(bytes, n), *rest = NULL;

	if (wz__utf8_valid(text, strlen(text)))
		for (char *regel = strtok_r(text, "\n", &rest); regel; regel = strtok_r(NULL, "\n", &rest))
			if ((unsigned char)regel[0] < 0x80) /* the name begins with a whole character */
				zoek(dossier, regel[0], regel + 1);
	free(text);
	return 0;
}
