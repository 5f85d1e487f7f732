/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a file of a report is a table or free text. */
#include <string.h>

#include "base/tekst.h"
#include "dossier/tekstlezing.h"
#include "read/csv.h"
#include "read/herken.h"

/* Whether the first record holds the name of a column: then it is a table. So is what has
 * no first record: the reader of tables says what that is. */
static bool has_header(const wz__tekst *tekst, const wz__kolom *kolommen, size_t n, bool *tabel)
{
	wz__csv csv = { 0 };
	bool goed = wz__csv_open(&csv, tekst->bytes, tekst->n);
	wz__csv_uitkomst eerste = goed ? wz__csv_next(&csv) : WZ__CSV_NOMEM;
	goed = eerste != WZ__CSV_NOMEM;
	*tabel = eerste != WZ__CSV_RECORD;
	if (!*tabel)
		for (size_t i = 0; i < csv.gevuld && i < WZ__CSV_VELDEN && csv.gevuld > 1; i++) {
			size_t lengte;
			const char *veld = wz__csv_veld(&csv, i, &lengte);
			for (size_t k = 0; k < n; k++)
				*tabel = *tabel ||
				         wz__fold_equal(veld, lengte, kolommen[k].naam, strlen(kolommen[k].naam));
		}
	wz__csv_close(&csv);
	return goed;
}

/* A header stands at the beginning, so no more is looked at: a table may be large. */
static wz_status is_table(const wz_source *source, const char *tekenset, const wz__kolom *kolommen,
                          size_t n, bool *tabel)
{
	enum { BEGIN_MAX = 65536 };
	wz_source begin = *source;
	wz__fouten stil = { 0 };
	wz__tekst inhoud = { 0 };
	if (begin.size > BEGIN_MAX)
		begin.size = BEGIN_MAX;
	*tabel = true; /* what cannot be read is a fault that the reader of tables names */
	wz_status status = wz__tekst_lees(&inhoud, &begin, tekenset, &stil);
	if (status == WZ_OK && !has_header(&inhoud, kolommen, n, tabel))
		status = WZ_ERR_NOMEM;
	wz__tekst_free(&inhoud);
	wz__fouten_free(&stil);
	return status;
}

/* A text that holds no header: a report when results can be read in it, else a table
 * with a fault, which the reader of tables names. */
static wz_status by_content(wz__act *act, const wz_source *source, const wz__kolom *kolommen,
                            size_t n, bool *tekst)
{
	wz__fouten stil = { 0 };
	wz__tekst inhoud = { 0 };
	wz__verslagtekst verslag = { 0 };
	bool tabel = true;
	wz_status status = is_table(source, act->options->tekenset, kolommen, n, &tabel);
	if (status == WZ_OK && !tabel)
		status = wz__tekst_lees(&inhoud, source, act->options->tekenset, &stil);
	if (status == WZ_OK && !tabel) {
		status = wz__verslag_lees(&verslag, inhoud.bytes, inhoud.n, NULL, 0);
		*tekst = verslag.n_delen > 0 && (verslag.n_resultaten > 0 || verslag.afgekapt);
	}
	wz__verslagtekst_free(&verslag);
	wz__tekst_free(&inhoud);
	wz__fouten_free(&stil);
	return status == WZ_ERR_NOMEM ? wz__nomem(act->dossier) : WZ_OK;
}

wz_status wz__is_tekst(wz__act *act, const wz_source *source, const wz__kolom *kolommen, size_t n,
                       bool *tekst)
{
	wz__documentsoort soort = wz__document_soort(source);
	if (soort == WZ__DOCUMENT_GEEN_GEHEUGEN)
		return wz__nomem(act->dossier);
	if (act->options->als != WZ_ALS_INHOUD || soort != WZ__DOCUMENT_TEKST) {
		/* What is wrong with a document is best told by who reads documents. */
		*tekst = act->options->als == WZ_ALS_TEKST ||
		         (act->options->als == WZ_ALS_INHOUD && soort != WZ__DOCUMENT_ANDERS &&
		          soort != WZ__DOCUMENT_WERKBOEK && soort != WZ__DOCUMENT_BESCHADIGD);
		return WZ_OK;
	}
	*tekst = false;
	return by_content(act, source, kolommen, n, tekst);
}

void wz__tekst_hint(wz__act *act, const wz_source *source, const wz__kolom *kolommen, size_t n)
{
	wz__documentsoort soort = wz__document_soort(source);
	bool tabel = true;
	static const char *const namen[] = { [WZ_ALS_CSV] = "csv", [WZ_ALS_XLSX] = "xlsx",
	                                     [WZ_ALS_ODS] = "ods" };
	wz_als als = act->options->als;
	if ((soort == WZ__DOCUMENT_ODT || soort == WZ__DOCUMENT_DOCX) && als != WZ_ALS_INHOUD)
		wz__fout_hint(&act->import->fouten, "het is een document; laat --as=%s weg", namen[als]);
	else if (soort == WZ__DOCUMENT_ANDERS && als == WZ_ALS_INHOUD && wz__herken(source) == WZ__BESTAND_PDF)
		wz__fout_hint(&act->import->fouten, "zet de tabel in een .xlsx of .ods; een verslag mag ook een "
		                                    ".docx, .odt of gewone tekst zijn");
	else if (soort == WZ__DOCUMENT_WERKBOEK && als == WZ_ALS_CSV)
		wz__fout_hint(&act->import->fouten, "laat --as=csv weg");
	else if (soort == WZ__DOCUMENT_TEKST && act->options->als == WZ_ALS_INHOUD &&
	         is_table(source, act->options->tekenset, kolommen, n, &tabel) == WZ_OK && !tabel)
		wz__fout_hint(&act->import->fouten,
		              "gelezen als tabel; is het gewone tekst, gebruik dan --as=tekst");
}
