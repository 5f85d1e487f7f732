/* SPDX-License-Identifier: EUPL-1.2 */
/* A plan: proposals with a decision filled in beside each, carried out as a whole. */
#include <stdlib.h>
#include <string.h>
#include <welzijn/resultaat.h>

#include "base/map.h"
#include "base/tekst.h"
#include "dossier/herkoppel.h"
#include "dossier/import.h"
#include "dossier/koppelvoorstel.h"
#include "store/koppelvoorstel_rijen.h"

enum { RESULTAAT, PERCEEL, TEKST, AFSPRAAK, OMSCHRIJVING, SCORE, WAAROM, BESLUIT, N };
static const wz__kolom kolommen[N] = {
	[RESULTAAT] = { "resultaat", true },
	[PERCEEL] = { "perceel", false },
	[TEKST] = { "tekst", false },
	[AFSPRAAK] = { "afspraak", false },
	[OMSCHRIJVING] = { "omschrijving", false },
	[SCORE] = { "score", false },
	[WAAROM] = { "waarom", false },
	[BESLUIT] = { "besluit", true },
};

/* A plan as it is carried out. */
typedef struct plan {
	wz__act *act;
	const wz__lezer *lezer;
	wz__herrekening herrekening;
	wz__map gehad; /* results */
	size_t gekoppeld, geen, open, al;
} plan;

/* What the dossier refuses is a fault of the row; only other failures end the act. */
static wz_status als_fout(plan *p, const wz__record *record, int kolom, wz_status status)
{
	if (status != WZ_ERR_USAGE && status != WZ_ERR_NOT_FOUND)
		return status;
	wz__act_fout(p->act, p->lezer, record, kolom, "%s", wz_errmsg(p->act->dossier));
	return WZ_OK;
}

static bool lees_nummer(plan *p, const wz__record *record, int64_t *nr)
{
	const char *text = record->veld[RESULTAAT];
	size_t n = strlen(text);
	*nr = n > 0 && n < 18 && strspn(text, "0123456789") == n ? strtoll(text, NULL, 10) : 0;
	if (*nr <= 0) {
		wz__act_fout(p->act, p->lezer, record, RESULTAAT,
		             "\"%.40s\" is geen nummer van een resultaat", text);
		return false;
	}
	bool nieuw = true;
	int64_t *eerder = wz__map_put(&p->gehad, nr, sizeof *nr, (int64_t)record->nummer, &nieuw);
	if (eerder != NULL && !nieuw)
		wz__act_fout(p->act, p->lezer, record, RESULTAAT, "resultaat %lld staat ook in %s %lld",
		             (long long)*nr, wz__lezer_recordnaam(p->lezer), (long long)*eerder);
	return nieuw;
}

/* The plan is of this dossier, and of this result: numbers are used again elsewhere. */
static wz_status zelfde_tekst(plan *p, const wz__record *record, int64_t nr, bool *zelfde)
{
	sqlite3_stmt *statement;
	wz__los_rij rij;
	bool row = false;
	wz_status status = wz__los_met_nr(p->act->dossier, nr, &statement);
	if (status == WZ_OK)
		status = wz__los_volgende(p->act->dossier, statement, &rij, &row);
	*zelfde = status == WZ_OK && row;
	if (status == WZ_OK && !row)
		wz__act_fout(p->act, p->lezer, record, RESULTAAT, "er is geen resultaat %lld",
		             (long long)nr);
	if (*zelfde && record->lengte[TEKST] > 0 &&
	    !wz__fold_equal(record->veld[TEKST], record->lengte[TEKST], rij.tekst, strlen(rij.tekst))) {
		*zelfde = false;
		wz__act_fout(p->act, p->lezer, record, TEKST,
		             "resultaat %lld heeft een andere tekst: \"%.60s\"", (long long)nr, rij.tekst);
		wz__fout_hint(&p->act->import->fouten, "is het plan van dit dossier?");
	}
	wz__done(p->act->dossier, statement);
	return status;
}

/* "3.8+3.9" in parts, which are written over `tekst`; how many, 0 when one is empty. There
 * are no more than fit. */
static size_t splits(char *tekst, const char *deel[WZ__KOPPELING_MAX])
{
	size_t n = 0;
	for (char *at = tekst; at != NULL && n < WZ__KOPPELING_MAX; n++) {
		char *plus = strchr(at, '+');
		if (plus != NULL)
			*plus = '\0';
		size_t lengte = strlen(at);
		deel[n] = wz__trim(at, &lengte);
		((char *)deel[n])[lengte] = '\0';
		if (lengte == 0)
			return 0;
		at = plus == NULL ? NULL : plus + 1;
	}
	return n;
}

/* Links of others since the plan was made: the same is no news, another is a fault. */
static wz_status nog_vrij(plan *p, const wz__record *record, int64_t nr, const char *const *deel,
                          size_t n, bool *vrij)
{
	wz__buf al = { 0 };
	bool zelfde = false;
	wz_status status = wz__afspraken_van(p->act->dossier, nr, &al);
	*vrij = status == WZ_OK && al.size == 0;
	if (status == WZ_OK && !*vrij)
		status = wz__zelfde_afspraken(p->act->dossier, nr, deel, n, &zelfde);
	if (status == WZ_OK && zelfde)
		p->al++;
	else if (status == WZ_OK && !*vrij)
		wz__act_fout(p->act, p->lezer, record, RESULTAAT,
		             "resultaat %lld is intussen gekoppeld aan %s", (long long)nr,
		             wz__buf_str(&al));
	wz__buf_free(&al);
	return als_fout(p, record, RESULTAAT, status);
}

static size_t aantal_delen(const char *nummers)
{
	size_t n = 1;
	for (; *nummers != '\0'; nummers++)
		n += *nummers == '+';
	return n;
}

/* The numbers of a row in parts; 0 after a fault. */
static size_t lees_afspraken(plan *p, const wz__record *record, int kolom,
                             const char *deel[WZ__KOPPELING_MAX])
{
	const char *nummers = record->veld[kolom];
	if (*nummers == '\0') {
		wz__act_fout(p->act, p->lezer, record, BESLUIT, "\"ja\", maar er is geen voorstel");
		wz__fout_hint(&p->act->import->fouten, "vul het nummer van een afspraak in, of nee");
		return 0;
	}
	if (aantal_delen(nummers) > WZ__KOPPELING_MAX) {
		wz__act_fout(p->act, p->lezer, record, kolom, "meer dan %d afspraken", WZ__KOPPELING_MAX);
		return 0;
	}
	char *kopie = wz__arena_text(&p->act->import->arena, nummers);
	size_t n = kopie == NULL ? 0 : splits(kopie, deel);
	if (kopie == NULL)
		p->act->import->failed = true;
	else if (n == 0)
		wz__act_fout(p->act, p->lezer, record, kolom, "\"%.40s\": tussen de + hoort een nummer",
		             nummers);
	return n;
}

static wz_status log_koppeling(plan *p, int64_t nr, const char *const *deel, size_t n,
                               bool voorstel, wz_getal score)
{
	wz__buf nummers = { 0 };
	for (size_t i = 0; i < n; i++)
		wz__buf_format(&nummers, "%s%s", i > 0 ? "+" : "", deel[i]);
	wz_status status = nummers.failed
	                       ? wz__nomem(p->act->dossier)
	                       : wz__voorstel_log(p->act->dossier, NULL, nr, wz__buf_str(&nummers),
	                                          voorstel ? "voorstel" : "plan", score);
	wz__buf_free(&nummers);
	return status;
}

/* A spreadsheet makes 1.1 of 1.10, which is another item. */
static wz_status zelfde_omschrijving(plan *p, const wz__record *record, int64_t nr)
{
	wz__buf is = { 0 };
	wz_status status = wz__gekoppelde_omschrijving(p->act->dossier, nr, &is);
	if (status == WZ_OK && record->lengte[OMSCHRIJVING] > 0 &&
	    !wz__fold_equal(record->veld[OMSCHRIJVING], record->lengte[OMSCHRIJVING], wz__buf_str(&is),
	                    is.size)) {
		wz__act_fout(p->act, p->lezer, record, AFSPRAAK,
		             "afspraak %.40s heeft een andere omschrijving: "
		             "\"%.60s\"",
		             record->veld[AFSPRAAK], wz__buf_str(&is));
		wz__fout_hint(&p->act->import->fouten, "maakte een rekenblad 1.1 van 1.10?");
	}
	wz__buf_free(&is);
	return status;
}

static void lees_score(plan *p, const wz__record *record, wz_getal *score)
{
	wz__act_getal(p->act, p->lezer, record, SCORE, score);
	if (*score != WZ_GETAL_GEEN && (*score < 0 || *score > WZ_GETAL_SCHAAL))
		wz__act_fout(p->act, p->lezer, record, SCORE, "\"%.40s\": een score ligt tussen 0 en 1",
		             record->veld[SCORE]);
}

static wz_status koppel(plan *p, const wz__record *record, int64_t nr, bool voorstel)
{
	const char *deel[WZ__KOPPELING_MAX];
	int kolom = voorstel ? AFSPRAAK : BESLUIT;
	wz_getal score = WZ_GETAL_GEEN;
	bool vrij = false;
	wz__herkoppeld gedaan;
	size_t fouten = p->act->import->fouten.totaal, n = lees_afspraken(p, record, kolom, deel);
	if (n == 0)
		return WZ_OK;
	if (voorstel)
		lees_score(p, record, &score);
	wz_status status = nog_vrij(p, record, nr, deel, n, &vrij);
	if (status != WZ_OK || !vrij)
		return status;
	status = wz__herkoppel(&p->herrekening, nr, deel, n, true, &gedaan);
	if (status == WZ_OK && voorstel)
		status = zelfde_omschrijving(p, record, nr);
	if (status == WZ_OK) {
		p->gekoppeld++;
		if (gedaan.verworpen)
			wz__meld_verworpen(p->act->import, nr);
		return log_koppeling(p, nr, deel, n, voorstel, score);
	}
	bool onbekend = status == WZ_ERR_NOT_FOUND;
	status = als_fout(p, record, kolom, status);
	if (onbekend && !voorstel && p->act->import->fouten.totaal > fouten)
		wz__fout_hint(&p->act->import->fouten, "vul in: ja, nee of het nummer van een afspraak");
	return status;
}

static wz_status geen(plan *p, const wz__record *record, int64_t nr)
{
	bool changed = false;
	wz_status status = wz__zet_geen_afspraak(p->act->dossier, nr, &changed);
	if (status == WZ_OK && changed)
		p->geen++;
	else if (status == WZ_OK)
		p->al++;
	return als_fout(p, record, RESULTAAT, status);
}

static wz_status lees_rij(plan *p, const wz__record *record)
{
	int64_t nr;
	bool zelfde;
	const char *besluit = wz__act_vouw(p->act, record->veld[BESLUIT]);
	bool ja = strcmp(besluit, "ja") == 0 || strcmp(besluit, "j") == 0;
	bool nee = strcmp(besluit, "nee") == 0 || strcmp(besluit, "n") == 0;
	if (*besluit == '\0') {
		p->open++;
		return WZ_OK;
	}
	if (!lees_nummer(p, record, &nr))
		return WZ_OK;
	wz_status status = zelfde_tekst(p, record, nr, &zelfde);
	if (status != WZ_OK || !zelfde)
		return status;
	return nee ? geen(p, record, nr) : koppel(p, record, nr, ja);
}

static wz_status lees_alles(wz__act *act, const wz_source *sources, size_t n)
{
	plan p = { .act = act, .herrekening = { .dossier = act->dossier } };
	wz__lezer *lezer;
	wz__record record;
	bool einde = false;
	(void)n;
	act->source = sources;
	wz_status status =
		wz__act_open(act, &lezer, sources, kolommen, N);
	if (status == WZ_ERR_DATA)
		return WZ_OK;
	if (status != WZ_OK)
		return wz__nomem(act->dossier);
	p.lezer = lezer;
	while (status == WZ_OK && (status = wz__act_volgende(act, lezer, &record, &einde)) == WZ_OK &&
	       !einde)
		status = lees_rij(&p, &record);
	wz__act_sluit(act, lezer);
	wz__map_free(&p.gehad);
	bool fout = act->import->fouten.totaal > 0;
	status = wz__herrekening_af(&p.herrekening, status != WZ_OK ? status
	                                           : fout          ? WZ_ERR_DATA
	                                                           : WZ_OK);
	wz__import_line(act->import, "%zu gekoppeld, %zu bij geen afspraak, %zu niet besloten",
	                p.gekoppeld, p.geen, p.open);
	if (p.al > 0)
		wz__import_line(act->import, "%zu %s al zo", p.al, p.al == 1 ? "was" : "waren");
	act->import->changed = p.gekoppeld + p.geen > 0;
	return fout && status == WZ_ERR_DATA ? WZ_OK : status;
}

wz_status wz_resultaat_match_apply(wz_dossier *dossier, const wz_source *source,
                                   const wz_import_options *options, wz_import **out)
{
	return wz__import_run(dossier, source, 1, options, lees_alles, out);
}
