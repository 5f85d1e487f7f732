/* SPDX-License-Identifier: EUPL-1.2 */
#include "proef.h"

#include <unistd.h>

#include <sqlite3.h>

#include "store/store.h"

void *proef_kopie(const uint8_t *bytes, size_t n)
{
	void *copy = malloc(n > 0 ? n : 1);

	EIS(copy != NULL);
	if (n > 0)
		memcpy(copy, bytes, n);
	return copy;
}

char *proef_regel(const uint8_t *bytes, size_t n)
{
	const uint8_t *nul = n > 0 ? memchr(bytes, 0, n) : NULL;
	char *text;

	n = nul ? (size_t)(nul - bytes) : n;
	text = malloc(n + 1);
	EIS(text != NULL);
	if (n > 0)
		memcpy(text, bytes, n);
	text[n] = '\0';
	return text;
}

void proef_utf8(const char *text)
{
	EIS(text == NULL || wz__utf8_valid(text, strlen(text)));
}

static void is_fout(const wz_fault *fout)
{
	EIS(fout->message != NULL && *fout->message != '\0');
	proef_utf8(fout->message);
	proef_utf8(fout->hint);
	proef_utf8(fout->kolom);
	proef_utf8(fout->blad);
	proef_utf8(fout->cel);
}

void proef_fouten(wz_status status, wz__fouten *fouten)
{
	EIS(status == WZ_OK || status == WZ_ERR_DATA);
	EIS(status == WZ_OK || fouten->totaal > 0);
	EIS(fouten->n <= fouten->totaal && !fouten->failed);
	for (size_t i = 0; i < fouten->n; i++)
		is_fout(&fouten->fout[i]);
	wz__fouten_free(fouten);
}

static const wz_source contract[] = {
#define LIJST(naam, tekst)                                                                         \
	{                                                                                              \
		naam, tekst, sizeof(tekst) - 1                                                             \
	}
	LIJST("opdracht.csv", "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	                      "W16,Wijkwerk,Gemeente,subsidie,2016-01-01,2017-12-31\n"
	                      "J16,Jongeren,Gemeente,subsidie,2016-01-01,2016-12-31\n"),
	LIJST("aanbieders.csv", "aanbieder,naam,aliassen\nAlfa,Stichting Alfa,Alfa en co|A&C\n"
	                        "B\xC3\xA8ta,,\n"),
	LIJST("percelen.csv", "opdracht,perceel,stadsdeel,thema,aanbieder\nW16,1,Noord,Buurt,Alfa\n"
	                      "W16,2,Zuid,Ontmoeten,B\xC3\xA8ta\nJ16,2,Zuid,Jeugd,Alfa\n"),
	LIJST("afspraken.csv", "opdracht,perceel,afspraak,omschrijving,doel,eenheid\n"
	                       "W16,1,1.1,40 bezoekers per jaar,40,bezoekers\nW16,1,1.10,Open,,\n"
	                       "W16,2,2.1,20 vrijwilligers,20,vrijwilligers\nJ16,2,J1,Feest,,\n"),
};

/* A file that is gone by name at once: nothing stays behind, however the program ends. */
wz_dossier *proef_dossier(void)
{
	static wz_dossier *dossier;
	char map[] = "/tmp/welzijn-fuzz-XXXXXX", pad[64];
	wz_import *import = NULL;

	if (dossier)
		return dossier;
	EIS(mkdtemp(map) != NULL);
	snprintf(pad, sizeof pad, "%s/welzijn.db", map);
	EIS(wz_create(&dossier, pad) == WZ_OK);
	/* No journal on disk: that would want the file's name. */
	EIS(sqlite3_exec(dossier->db, "PRAGMA journal_mode = MEMORY", NULL, NULL, NULL) == SQLITE_OK);
	wz_dossier_clock(dossier, 20180115, "2018-01-15T00:00:00Z");
	wz_dossier_actor(dossier, "toets", "toets");
	EIS(wz_import_opdracht(dossier, contract, LENGTE(contract), NULL, &import) == WZ_OK);
	wz_import_free(import);
	unlink(pad);
	rmdir(map);
	return dossier;
}

/* Rows in the lists that an import fills. */
static int tel(wz_dossier *dossier)
{
	sqlite3_stmt *s = NULL;
	int n;

	EIS(sqlite3_prepare_v2(
			dossier->db,
			"SELECT (SELECT count(*) FROM resultaat) + (SELECT count(*) FROM perceel)"
			" + (SELECT count(*) FROM afspraak) + (SELECT count(*) FROM opdracht)"
			" + (SELECT count(*) FROM rapportage) + (SELECT count(*) FROM aanbieder)",
			-1, &s, NULL) == SQLITE_OK);
	EIS(sqlite3_step(s) == SQLITE_ROW);
	n = sqlite3_column_int(s, 0);
	sqlite3_finalize(s);
	return n;
}

void proef_import(wz_dossier *dossier, wz_status status, wz_import *import)
{
	static int eerst;
	int n = tel(dossier);

	if (status != WZ_OK && status != WZ_ERR_DATA) {
		fprintf(stderr, "%s: %s\n", wz_status_name(status), wz_errmsg(dossier));
		abort();
	}
	EIS((wz_import_fault_total(import) > 0) == (status == WZ_ERR_DATA));
	for (size_t i = 0; i < wz_import_faults(import); i++) {
		wz_fault fout = wz_import_fault(import, i);
		is_fout(&fout);
	}
	for (size_t i = 0; i < wz_import_lines(import); i++)
		proef_utf8(wz_import_line(import, i));
	wz_import_free(import);
	EIS(eerst == 0 || n == eerst);
	EIS(sqlite3_get_autocommit(dossier->db));
	eerst = n;
}
