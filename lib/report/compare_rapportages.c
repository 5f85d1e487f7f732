/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/compare.h>
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "base/map.h"
#include "base/tekst.h"
#include "base/woorden.h"
#include "report/compare_rapportages.h"
#include "report/meldingen.h"
#include "store/samen.h"

typedef struct vergelijking {
	wz_dossier *dossier;
	wz__kant kant[WZ__KANTEN];
	wz__koppelingen koppelingen;
	size_t *oud_bij;   /* of each new result */
	wz__wijziging *wijziging;
	size_t n, gelijk;
	wz__arena arena;
	wz__buf buf;
} vergelijking;

static bool bewaar_rapportage(wz__arena *arena, wz__rapportage_rij *rij)
{
	const char **velden[] = { &rij->opdracht, &rij->aanbieder, &rij->bestand, &rij->blad,
		                      &rij->sha256, &rij->toestand, &rij->reden,
		                      &rij->sha256_resultaten };
	for (size_t i = 0; i < sizeof velden / sizeof *velden; i++) {
		*velden[i] = wz__arena_text(arena, *velden[i]);
		if (*velden[i] == NULL)
			return false;
	}
	return true;
}

static wz_status lees_rapportage(vergelijking *v, int64_t nr, wz__kant *out)
{
	sqlite3_stmt *statement;
	bool row = false;
	wz_status status = wz__rapportage_met_nr(v->dossier, nr, &statement);
	if (status == WZ_OK)
		status = wz__rapportage_volgende(v->dossier, statement, &out->rij, &row);
	if (status == WZ_OK && !row)
		status = wz__geen_nr(v->dossier, "rapportage", nr);
	else if (status == WZ_OK && !bewaar_rapportage(&v->arena, &out->rij))
		status = wz__nomem(v->dossier);
	wz__done(v->dossier, statement);
	return status;
}

static void noem_sleutel(wz__buf *out, const wz__rapportage_rij *rij)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf_format(out, "rapportage %" PRId64 " (%s, %s, %s)", rij->id, rij->opdracht,
	               rij->aanbieder, wz_periode_format(periode, rij->periode));
}

static wz_status controleer_sleutel(vergelijking *v)
{
	const wz__rapportage_rij *oud = &v->kant[WZ__OUD].rij, *nieuw = &v->kant[WZ__NIEUW].rij;
	if (oud->opdracht_id == nieuw->opdracht_id && oud->aanbieder_id == nieuw->aanbieder_id
	    && wz__periode_gelijk(oud->periode, nieuw->periode))
		return WZ_OK;
	noem_sleutel(&v->buf, oud);
	wz__buf_text(&v->buf, " en ");
	noem_sleutel(&v->buf, nieuw);
	return wz__error(v->dossier, WZ_ERR_USAGE,
	                 "%s gaan niet over hetzelfde: vergelijken kan binnen één opdracht, "
	                 "aanbieder en periode", wz__buf_str(&v->buf));
}

/* What is not given means what it is taken for: giving it in full is no change. */
static wz__gemelde_regel regel_van(const wz__resultaat_rij *rij, const wz__koppeling *koppeling)
{
	int grens = wz__woord_waarde(wz__grenzen, rij->grens);
	int herkomst = wz__woord_waarde(wz__herkomsten, rij->herkomst);
	return (wz__gemelde_regel){
		.percelen = koppeling ? koppeling->percelen : "",
		.afspraken = koppeling ? koppeling->afspraken : "",
		.tekst = rij->tekst,
		.deelgebied = rij->deelgebied,
		.eenheid = rij->eenheid,
		.toelichting = rij->toelichting,
		.status = rij->status,
		.aantal = rij->aantal,
		.grens = grens < 0 ? WZ_PRECIES : (wz_grens)grens,
		.herkomst = herkomst < 0 ? WZ_HERKOMST_ONBEKEND : (wz_herkomst)herkomst,
		.plaats = rij->record,
	};
}

static wz_status voeg_toe(vergelijking *v, const wz__resultaat_rij *rij, wz__kant *out)
{
	if (!wz__grow(&out->resultaat, &out->capacity, out->n + 1, sizeof *rij)
	    || !wz__grow(&out->regel, &out->regels_capacity, out->n + 1, sizeof *out->regel))
		return wz__nomem(v->dossier);
	wz__resultaat_rij *eigen = &out->resultaat[out->n];
	*eigen = *rij;
	if (!wz__resultaat_bewaar(&v->arena, eigen))
		return wz__nomem(v->dossier);
	out->regel[out->n++] = regel_van(eigen, wz__koppeling_met(&v->koppelingen, rij->koppeling));
	return WZ_OK;
}

static wz_status lees_resultaten(vergelijking *v, wz__kant *out)
{
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row = true;
	wz_status status = wz__resultaten_van_rapportage(v->dossier, out->rij.id, &statement);
	while (status == WZ_OK) {
		status = wz__resultaat_volgende(v->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = voeg_toe(v, &rij, out);
	}
	wz__done(v->dossier, statement);
	return status;
}

static void wijziging_erbij(vergelijking *v, size_t oud, size_t nieuw)
{
	const wz__kant *van = &v->kant[WZ__OUD], *naar = &v->kant[WZ__NIEUW];
	wz__wijziging w = { 0 };
	if (oud != SIZE_MAX) {
		w.resultaat[WZ__OUD] = &van->resultaat[oud];
		w.regel[WZ__OUD] = &van->regel[oud];
	}
	if (nieuw != SIZE_MAX) {
		w.resultaat[WZ__NIEUW] = &naar->resultaat[nieuw];
		w.regel[WZ__NIEUW] = &naar->regel[nieuw];
	}
	if (oud != SIZE_MAX && nieuw != SIZE_MAX) {
		w.anders = wz__regels_anders(w.regel[WZ__OUD], w.regel[WZ__NIEUW]);
		v->gelijk += w.anders == 0 ? 1 : 0;
		if (w.anders == 0)
			return;
	}
	v->wijziging[v->n++] = w;
}

/* In the order of the new file; what is gone has no place there and comes last. */
static wz_status bepaal_wijzigingen(vergelijking *v)
{
	const wz__kant *oud = &v->kant[WZ__OUD], *nieuw = &v->kant[WZ__NIEUW];
	bool *gebleven = calloc(oud->n + 1, sizeof *gebleven);
	v->oud_bij = calloc(nieuw->n + 1, sizeof *v->oud_bij);
	v->wijziging = calloc(oud->n + nieuw->n + 1, sizeof *v->wijziging);
	bool ok = gebleven && v->oud_bij && v->wijziging
	          && wz__paren(oud->regel, oud->n, nieuw->regel, nieuw->n, v->oud_bij);
	for (size_t j = 0; ok && j < nieuw->n; j++) {
		wijziging_erbij(v, v->oud_bij[j], j);
		if (v->oud_bij[j] != SIZE_MAX)
			gebleven[v->oud_bij[j]] = true;
	}
	for (size_t i = 0; ok && i < oud->n; i++)
		if (!gebleven[i])
			wijziging_erbij(v, i, SIZE_MAX);
	free(gebleven);
	return ok ? WZ_OK : wz__nomem(v->dossier);
}

/* What stands above the tables. */

static void noem_kant(vergelijking *v, const char *wat, const wz__rapportage_rij *rij,
                      wz_verslag *verslag)
{
	char dag[WZ_FORMAT_SIZE];
	wz__buf_clear(&v->buf);
	wz__buf_format(&v->buf, "%s: rapportage %" PRId64 ", %s", wat, rij->id, rij->bestand);
	if (*rij->blad != '\0')
		wz__buf_format(&v->buf, " (%s)", rij->blad);
	wz__buf_format(&v->buf, ", ontvangen %s, %s", wz_datum_dutch(dag, rij->ontvangen),
	               rij->toestand);
	if (*rij->reden != '\0')
		wz__buf_format(&v->buf, ": %s", rij->reden);
	wz_verslag_note(verslag, wz__buf_str(&v->buf));
}

/* "1+3" has 3. */
static bool nummers_hebben(const char *nummers, int64_t nr)
{
	char *eind;
	for (; *nummers != '\0'; nummers = *eind == '+' ? eind + 1 : eind)
		if (strtoll(nummers, &eind, 10) == nr)
			return true;
	return false;
}

/* A reader takes them for a correction and what it replaced; say where they are not
 * just that. */
static wz_status noem_band(vergelijking *v, wz_verslag *verslag)
{
	int64_t oud = v->kant[WZ__OUD].rij.id, nieuw = v->kant[WZ__NIEUW].rij.id;
	wz__buf regel = { 0 };
	wz_status status = wz__samen_vervangt(v->dossier, nieuw, &v->buf);
	if (status != WZ_OK)
		return status;
	if (!nummers_hebben(wz__buf_str(&v->buf), oud))
		wz__buf_format(&regel, "Rapportage %" PRId64 " kwam niet rechtstreeks in de plaats van "
		               "rapportage %" PRId64, nieuw, oud);
	else if (strchr(wz__buf_str(&v->buf), '+') != NULL)
		wz__buf_format(&regel, "Rapportage %" PRId64 " verving de rapportages %s: wat uit een andere "
		               "dan %" PRId64 " komt, staat hier als toegevoegd", nieuw,
		               wz__buf_str(&v->buf), oud);
	if (regel.size > 0)
		wz_verslag_note(verslag, wz__buf_str(&regel));
	status = regel.failed ? wz__nomem(v->dossier) : WZ_OK;
	wz__buf_free(&regel);
	return status;
}

static void noem_aantallen(vergelijking *v, wz_verslag *verslag)
{
	size_t toegevoegd = 0, weg = 0;
	for (size_t i = 0; i < v->n; i++) {
		toegevoegd += v->wijziging[i].resultaat[WZ__OUD] == NULL ? 1 : 0;
		weg += v->wijziging[i].resultaat[WZ__NIEUW] == NULL ? 1 : 0;
	}
	wz__buf_clear(&v->buf);
	wz__buf_format(&v->buf, "Resultaten: %zu gewijzigd, %zu toegevoegd, %zu weg; %zu gelijk",
	               v->n - toegevoegd - weg, toegevoegd, weg, v->gelijk);
	wz_verslag_note(verslag, wz__buf_str(&v->buf));
}

/* The agreed items of what differs, each once. */

typedef struct afspraken {
	wz__map gezien;
	const char **sleutel; /* natural key, and behind its end the number */
	size_t n, capacity;
} afspraken;

static int volgens_sleutel(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool afspraak_erbij(afspraken *a, wz__arena *arena, const char *nummer, wz__buf *buf)
{
	bool nieuw = false;
	if (wz__map_put(&a->gezien, nummer, strlen(nummer), 0, &nieuw) == NULL)
		return false;
	if (!nieuw)
		return true;
	wz__buf_clear(buf);
	wz__natural_key(buf, nummer);
	wz__buf_char(buf, '\0');
	wz__buf_text(buf, nummer);
	const char *sleutel = wz__arena_copy(arena, wz__buf_str(buf), buf->size);
	if (sleutel == NULL || !wz__grow(&a->sleutel, &a->capacity, a->n + 1, sizeof *a->sleutel))
		return false;
	a->sleutel[a->n++] = sleutel;
	return true;
}

/* `nummers` is "1.1+1.2". */
static bool afspraken_erbij(afspraken *a, wz__arena *arena, const char *nummers, wz__buf *buf)
{
	while (*nummers != '\0') {
		size_t n = strcspn(nummers, "+");
		const char *nummer = wz__arena_copy(arena, nummers, n);
		if (nummer == NULL || !afspraak_erbij(a, arena, nummer, buf))
			return false;
		nummers += n + (nummers[n] == '+' ? 1 : 0);
	}
	return true;
}

static wz_status noem_afspraken(vergelijking *v, wz_verslag *verslag)
{
	afspraken a = { 0 };
	bool ok = true;
	for (size_t i = 0; ok && i < v->n; i++)
		for (size_t k = WZ__OUD; ok && k < WZ__KANTEN; k++)
			if (v->wijziging[i].regel[k])
				ok = afspraken_erbij(&a, &v->arena, v->wijziging[i].regel[k]->afspraken, &v->buf);
	if (ok && a.n > 0) {
		qsort(a.sleutel, a.n, sizeof *a.sleutel, volgens_sleutel);
		wz__buf_clear(&v->buf);
		wz__buf_text(&v->buf, "Dit raakt ");
		wz__buf_text(&v->buf, a.n == 1 ? "afspraak " : "de afspraken ");
		for (size_t i = 0; i < a.n; i++) {
			wz__buf_text(&v->buf, i > 0 ? ", " : "");
			wz__buf_text(&v->buf, a.sleutel[i] + strlen(a.sleutel[i]) + 1);
		}
		wz_verslag_note(verslag, wz__buf_str(&v->buf));
	}
	wz__map_free(&a.gezien);
	free(a.sleutel);
	return ok ? WZ_OK : wz__nomem(v->dossier);
}

static wz_status noem(vergelijking *v, wz_verslag *verslag)
{
	const wz__rapportage_rij *oud = &v->kant[WZ__OUD].rij, *nieuw = &v->kant[WZ__NIEUW].rij;
	char periode[WZ_FORMAT_SIZE];
	wz_status status = wz__titel(v->dossier, verslag,
	                             "Wat rapportage %" PRId64 " anders zegt dan rapportage %" PRId64,
	                             nieuw->id, oud->id);
	wz__buf_clear(&v->buf);
	wz__buf_format(&v->buf, "Opdracht %s · %s · periode %s", nieuw->opdracht, nieuw->aanbieder,
	               wz_periode_format(periode, nieuw->periode));
	wz_verslag_note(verslag, wz__buf_str(&v->buf));
	noem_kant(v, "Oud", oud, verslag);
	noem_kant(v, "Nieuw", nieuw, verslag);
	if (status == WZ_OK)
		status = noem_band(v, verslag);
	if (status != WZ_OK)
		return status;
	noem_aantallen(v, verslag);
	return noem_afspraken(v, verslag);
}

static wz_status lees(vergelijking *v, const int64_t nr[WZ__KANTEN])
{
	wz_status status = WZ_OK;
	for (int k = WZ__OUD; status == WZ_OK && k < WZ__KANTEN; k++)
		status = lees_rapportage(v, nr[k], &v->kant[k]);
	if (status == WZ_OK)
		status = controleer_sleutel(v);
	if (status == WZ_OK)
		status = wz__koppelingen_lees(v->dossier, NULL, &v->koppelingen);
	for (int k = WZ__OUD; status == WZ_OK && k < WZ__KANTEN; k++)
		status = lees_resultaten(v, &v->kant[k]);
	return status;
}

static void vergelijking_free(vergelijking *v)
{
	for (int k = WZ__OUD; k < WZ__KANTEN; k++) {
		free(v->kant[k].resultaat);
		free(v->kant[k].regel);
	}
	free(v->oud_bij);
	free(v->wijziging);
	wz__koppelingen_free(&v->koppelingen);
	wz__arena_free(&v->arena);
	wz__buf_free(&v->buf);
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	vergelijking v = { .dossier = dossier };
	(void)keuze;
	wz_status status = lees(&v, vraag);
	if (status == WZ_OK)
		status = bepaal_wijzigingen(&v);
	if (status == WZ_OK)
		status = noem(&v, verslag);
	if (status == WZ_OK) {
		wz__wijzigingen_lijst(v.kant, v.wijziging, v.n, verslag, &v.buf);
		if (v.n > 0)
			wz__wijzigingen_tabel(v.wijziging, v.n, verslag, &v.buf);
		if (v.n > 0)
			wz_verslag_legend(verslag, "2 → 3: record 2 in het oude bestand, 3 in het nieuwe");
		status = v.buf.failed ? wz__nomem(dossier) : WZ_OK;
	}
	vergelijking_free(&v);
	return status;
}

wz_status wz_compare_rapportages(wz_dossier *dossier, int64_t oud, int64_t nieuw,
                                 wz_verslag **out)
{
	const int64_t nr[WZ__KANTEN] = { oud < nieuw ? oud : nieuw, oud < nieuw ? nieuw : oud };
	*out = NULL;
	if (oud == nieuw)
		return wz__error(dossier, WZ_ERR_USAGE,
		                 "rapportage %" PRId64 " is niet met zichzelf te vergelijken: geef twee "
		                 "verschillende nummers", oud);
	return wz__lijst(dossier, "rapportage compare", NULL, vul, nr, out);
}
