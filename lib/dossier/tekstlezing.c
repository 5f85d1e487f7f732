/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/tekstlezing.h"

#include <stdlib.h>
#include <string.h>
#include "base/bsn.h"
#include "base/ontleed.h"
#include "base/tekst.h"
#include "dossier/jaarrapportage.h"
#include "store/zoek.h"

/* ---- The lots ---- */

/* What stands under no heading is of the only lot of the aanbieder, when he has one. */
static wz_status find_enige(wz__act *act, wz__tekstlezing *out)
{
	static const wz__verslagdeel geen = { "", "", "", "", 0 };
	wz__tekstvondst hoe = WZ__VONDST_GEEN;
	out->enige = SIZE_MAX;
	wz_status status = wz__tekstperceel_vind(act, &out->percelen, &geen, &out->enige, &hoe);
	if (hoe != WZ__VONDST_ENIGE)
		out->enige = SIZE_MAX;
	return status;
}

/* The place of a part among the parts; what stands under none comes last. */
static size_t part_of(const wz__verslagtekst *verslag, size_t i)
{
	size_t deel = verslag->resultaten[i].deel;
	return deel == SIZE_MAX ? verslag->n_delen : deel;
}

/* Group the results by part: there may be very many of both. */
static wz_status sort_by_part(wz__act *act, wz__tekstlezing *out)
{
	const wz__verslagtekst *verslag = &out->verslag;
	out->volgorde = calloc(verslag->n_resultaten + 1, sizeof *out->volgorde);
	out->eerste = calloc(verslag->n_delen + 3, sizeof *out->eerste);
	if (out->volgorde == NULL || out->eerste == NULL)
		return wz__nomem(act->dossier);
	for (size_t i = 0; i < verslag->n_resultaten; i++)
		out->eerste[part_of(verslag, i) + 2]++;
	for (size_t d = 2; d < verslag->n_delen + 3; d++)
		out->eerste[d] += out->eerste[d - 1];
	/* Each is put where the next of its part goes, so that [d + 1] ends as the place
	 * where part d ends, and [d] where it begins. */
	for (size_t i = 0; i < verslag->n_resultaten; i++)
		out->volgorde[out->eerste[part_of(verslag, i) + 1]++] = i;
	return WZ_OK;
}

static const char *name_of(const wz__verslagdeel *deel)
{
	return *deel->thema != '\0' ? deel->thema : *deel->aanbieder != '\0' ? deel->aanbieder : deel->stadsdeel;
}

/* No lot of the periode has the number: it is unknown, or of another time. */
static wz_status refuse_unknown(wz__act *act, const wz__verslagdeel *deel)
{
	wz__fouten *fouten = &act->import->fouten;
	wz__buf opdracht = { 0 };
	char periode[WZ_FORMAT_SIZE];
	wz_status status = WZ_OK;
	if (act->options->opdracht == NULL)
		status = wz__opdracht_van_perceel(act->dossier, wz__act_vouw(act, deel->perceel), &opdracht);
	if (status == WZ_OK && opdracht.size > 0)
		wz__fout(fouten, act->source->naam, NULL, deel->regel, NULL,
		         "perceel %.40s hoort bij opdracht %.60s, die niet loopt in %s", deel->perceel,
		         wz__buf_str(&opdracht), wz_periode_format(periode, act->options->periode));
	else if (status == WZ_OK)
		wz__fout(fouten, act->source->naam, NULL, deel->regel, NULL, "onbekend perceel \"%.40s\"",
		         deel->perceel);
	wz__buf_free(&opdracht);
	return status;
}

static wz_status refuse(wz__act *act, const wz__verslagdeel *deel, wz__tekstvondst hoe)
{
	wz__fouten *fouten = &act->import->fouten;
	const char *naam = act->source->naam;
	if (hoe == WZ__VONDST_ONBEKEND)
		return refuse_unknown(act, deel);
	if (*deel->perceel != '\0') {
		wz__fout(fouten, naam, NULL, deel->regel, NULL, "perceel %.40s staat in meer opdrachten", deel->perceel);
		wz__fout_hint(fouten, "kies met --opdracht");
	} else {
		wz__fout(fouten, naam, NULL, deel->regel, NULL,
		         hoe == WZ__VONDST_MEER ? "bij \"%.60s\" passen meer percelen"
		                                : "bij \"%.60s\" is geen perceel te vinden",
		         name_of(deel));
		wz__fout_hint(fouten, "zet het nummer van het perceel in de kop, of geef --aanbieder of --opdracht");
	}
	return WZ_OK;
}

static wz_status find_percelen(wz__act *act, wz__tekstlezing *out)
{
	const wz__verslagtekst *verslag = &out->verslag;
	wz_status status = wz__tekstpercelen_lees(act, &out->percelen);
	out->plek = calloc(verslag->n_delen + 1, sizeof *out->plek);
	out->vondst = calloc(verslag->n_delen + 1, sizeof *out->vondst);
	if (status == WZ_OK && (out->plek == NULL || out->vondst == NULL))
		status = wz__nomem(act->dossier);
	for (size_t i = 0; status == WZ_OK && i < verslag->n_delen; i++) {
		status = wz__tekstperceel_vind(act, &out->percelen, &verslag->delen[i], &out->plek[i],
		                               &out->vondst[i]);
		if (status == WZ_OK && out->plek[i] == SIZE_MAX && out->eerste[i] < out->eerste[i + 1])
			status = refuse(act, &verslag->delen[i], out->vondst[i]);
	}
	return status == WZ_OK ? find_enige(act, out) : status;
}

/* ---- What ran into another lot ---- */

static const char *fold_text(wz__arena *arena, wz__buf *buf, const char *tekst)
{
	wz__buf_clear(buf);
	wz__fold(buf, tekst, strlen(tekst));
	return buf->failed ? NULL : wz__arena_text(arena, wz__buf_str(buf));
}

static bool fill_rows(const wz__tekstlezing *lezing, wz__arena *arena, wz__overloopregel *regels)
{
	wz__buf buf = { 0 };
	bool goed = true;
	for (size_t i = 0; goed && i < lezing->verslag.n_resultaten; i++) {
		const wz__verslagresultaat *r = &lezing->verslag.resultaten[i];
		regels[i] = (wz__overloopregel){
			.deel = r->deel, .gevouwen = fold_text(arena, &buf, r->tekst),
			.opnieuw = (r->twijfel & WZ__TWIJFEL_OPNIEUW) != 0,
			.tekst = r->tekst, .deelgebied = r->deelgebied,
		};
		goed = regels[i].gevouwen != NULL;
	}
	wz__buf_free(&buf);
	return goed;
}

/* Comparing with the agreed items costs too much for a text that is no report. */
enum { VERGELIJK_MAX = 1000000 }; /* results times items */

static bool search(wz__tekstlezing *lezing, wz__overloop *out)
{
	size_t n = lezing->verslag.n_resultaten, m = lezing->verslag.n_delen;
	wz__overloopregel *regels = calloc(n + 1, sizeof *regels);
	int64_t *perceel = calloc(m + 1, sizeof *perceel);
	wz__arena arena = { 0 };
	for (size_t i = 0; perceel != NULL && i < m; i++)
		if (lezing->plek[i] != SIZE_MAX)
			perceel[i] = lezing->percelen.van[lezing->plek[i]].id;
	lezing->vergeleken = n <= VERGELIJK_MAX / (lezing->percelen.n_afspraken + 1);
	bool goed = regels != NULL && perceel != NULL && fill_rows(lezing, &arena, regels) &&
	            wz__overloop_zoek(regels, n, perceel, m, lezing->percelen.afspraak,
	                              lezing->vergeleken ? lezing->percelen.n_afspraken : 0, out);
	wz__arena_free(&arena);
	free(regels);
	free(perceel);
	return goed;
}

static wz_status find_overloop(wz__act *act, wz__tekstlezing *out)
{
	out->overloop = calloc(out->verslag.n_resultaten + 1, sizeof *out->overloop);
	return out->overloop != NULL && search(out, out->overloop) ? WZ_OK : wz__nomem(act->dossier);
}

bool wz__overloop_gevolgd(const wz__act *act, const wz__overloop *overloop)
{
	return act->options->accept_proposals &&
	       (overloop->soort == WZ__OVERLOOP_DUBBEL || overloop->soort == WZ__OVERLOOP_PAST_BETER);
}

/* ---- Rows ---- */

/* The lot that a result is stored under; SIZE_MAX: none, it is left out. */
static size_t lot_of(const wz__act *act, const wz__tekstlezing *lezing, size_t i)
{
	const wz__verslagresultaat *r = &lezing->verslag.resultaten[i];
	const wz__overloop *over = &lezing->overloop[i];
	if (r->deel == SIZE_MAX)
		return lezing->enige;
	if (!wz__overloop_gevolgd(act, over))
		return lezing->plek[r->deel];
	return over->soort == WZ__OVERLOOP_DUBBEL ? SIZE_MAX : lezing->plek[over->deel];
}

/* The lots of a result as a jaarrapportage names them: those of its heading where that
 * names several ("3+4", "2016/3+4"), else the one that was found. */
static const char *lots_of(const wz__tekstlezing *lezing, const wz__verslagresultaat *r, size_t perceel)
{
	const wz__tekstperceel *gevonden = &lezing->percelen.van[perceel];
	const char *namen = r->deel == SIZE_MAX ? "" : lezing->verslag.delen[r->deel].perceel;
	if (strchr(namen, '+') == NULL || lezing->plek[r->deel] != perceel)
		return gevonden->nummer;
	return strchr(namen, '/') == NULL ? namen : strchr(namen, '/') + 1;
}

/* Whether the lot has this agreed item. */
static bool has_item(const wz__tekstlezing *lezing, int64_t perceel, const char *nummer, size_t n)
{
	for (size_t i = 0; i < lezing->percelen.n_afspraken; i++) {
		const wz__koppelafspraak *afspraak = &lezing->percelen.afspraak[i];
		if (afspraak->perceel == perceel &&
		    wz__fold_equal(afspraak->nummer, strlen(afspraak->nummer), nummer, n))
			return true;
	}
	return false;
}

bool wz__tekst_afspraken(const wz__tekstlezing *lezing, const wz__verslagresultaat *r)
{
	const char *at = r->afspraak;
	if (*at == '\0' || r->deel == SIZE_MAX || lezing->plek[r->deel] == SIZE_MAX)
		return false;
	for (;;) {
		size_t n = strcspn(at, "+");
		if (!has_item(lezing, lezing->percelen.van[lezing->plek[r->deel]].id, at, n))
			return false;
		if (at[n] == '\0')
			return true;
		at += n + 1;
	}
}

static void fill_row(const wz__tekstlezing *lezing, const wz__verslagresultaat *r, size_t plek, wz__rij *rij)
{
	const wz__tekstperceel *perceel = &lezing->percelen.van[plek];
	*rij = (wz__rij){ .nummer = r->regel, .positie = r->positie };
	rij->veld[WZ__JR_PERCEEL] = lots_of(lezing, r, plek);
	rij->veld[WZ__JR_OPDRACHT] = perceel->opdracht;
	if (wz__tekst_afspraken(lezing, r) && lezing->plek[r->deel] == plek)
		rij->veld[WZ__JR_AFSPRAAK] = r->afspraak;
	rij->veld[WZ__JR_RESULTAAT] = r->tekst;
	rij->veld[WZ__JR_STATUS] = wz_realisatie_naam(r->status);
	rij->veld[WZ__JR_DEELGEBIED] = r->deelgebied;
	rij->veld[WZ__JR_TOELICHTING] = r->toelichting;
}

/* What was left out or moved because it was asked for is in the log, a line each. */
static wz_status log_proposal(wz__act *act, const wz__tekstlezing *lezing, size_t i)
{
	const wz__verslagresultaat *r = &lezing->verslag.resultaten[i];
	const wz__overloop *over = &lezing->overloop[i];
	const wz__tekstperceel *van = lezing->percelen.van;
	char citaat[WZ__CITAAT_SIZE];
	if (r->deel == SIZE_MAX || !wz__overloop_gevolgd(act, over))
		return WZ_OK;
	return wz__log(act->dossier,
	               over->soort == WZ__OVERLOOP_DUBBEL
	                       ? "%s, regel %zu: weggelaten bij perceel %s, staat ook bij perceel %s: %s"
	                       : "%s, regel %zu: verplaatst van perceel %s naar perceel %s: %s",
	               wz__bestandsnaam(act->source->naam), r->regel, van[lezing->plek[r->deel]].nummer,
	               van[lezing->plek[over->deel]].nummer, wz__citaat(citaat, r->tekst, strlen(r->tekst)));
}

static wz_status make_rows(wz__act *act, wz__tekstlezing *out)
{
	size_t n = out->verslag.n_resultaten;
	out->rijen = calloc(n + 1, sizeof *out->rijen);
	out->van = calloc(n + 1, sizeof *out->van);
	if (out->rijen == NULL || out->van == NULL)
		return wz__nomem(act->dossier);
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && act->import->fouten.totaal == 0 && i < n; i++) {
		const wz__verslagresultaat *r = &out->verslag.resultaten[i];
		size_t perceel = lot_of(act, out, i);
		status = log_proposal(act, out, i);
		if (perceel == SIZE_MAX)
			continue;
		if (strlen(r->tekst) > WZ__VELD_MAX) {
			wz__fout(&act->import->fouten, act->source->naam, NULL, r->regel, NULL,
			         "het resultaat is te lang: meer dan %d bytes", WZ__VELD_MAX);
			continue;
		}
		fill_row(out, r, perceel, &out->rijen[out->n_rijen]);
		out->van[out->n_rijen++] = i;
	}
	if (out->n_rijen == 0 && act->import->fouten.totaal == 0) {
		wz__fout(&act->import->fouten, act->source->naam, NULL, 0, NULL,
		         "er is geen resultaat onder een perceel te vinden");
		wz__fout_hint(&act->import->fouten, "zet boven elk deel een kop zoals \"Perceel 3: Gezondheid\"");
	}
	return status;
}

/* ---- What never comes in ---- */

static bool has_bsn(const char *const *teksten, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (wz__heeft_bsn(teksten[i], strlen(teksten[i])))
			return true;
	return false;
}

static void refuse_bsn(wz__act *act, size_t regel)
{
	wz__fout(&act->import->fouten, act->source->naam, NULL, regel, NULL,
	         "bevat een burgerservicenummer (BSN)");
	wz__fout_hint(&act->import->fouten,
	              "haal het uit het bestand; welzijn bewaart geen gegevens van personen");
}

/* A citizen service number: looked for before anything is named in a line, a fault or a
 * plan. */
static void look_for_bsn(wz__act *act, const wz__verslagtekst *verslag)
{
	for (size_t i = 0; i < verslag->n_delen; i++) {
		const wz__verslagdeel *deel = &verslag->delen[i];
		const char *teksten[] = { deel->perceel, deel->thema, deel->aanbieder, deel->stadsdeel };
		if (has_bsn(teksten, sizeof teksten / sizeof *teksten))
			refuse_bsn(act, deel->regel);
	}
	for (size_t i = 0; i < verslag->n_resultaten; i++) {
		const wz__verslagresultaat *r = &verslag->resultaten[i];
		const char *teksten[] = { r->tekst, r->toelichting, r->deelgebied, r->statuswoorden };
		if (has_bsn(teksten, sizeof teksten / sizeof *teksten))
			refuse_bsn(act, r->regel);
	}
}

wz_status wz__tekstlezing_lees(wz__act *act, const wz_source *source, wz__tekstlezing *out)
{
	size_t before = act->import->fouten.totaal;
	const wz_import_options *options = act->options;
	*out = (wz__tekstlezing){ .enige = SIZE_MAX };
	if (options->periode.soort == WZ_PERIODE_GEEN) {
		wz__fout(&act->import->fouten, source->naam, NULL, 0, NULL,
		         "de periode ontbreekt; geef --periode");
		return WZ_OK;
	}
	wz_status status = wz__document_lees(&out->tekst, source, options->tekenset, &act->import->fouten);
	if (status != WZ_OK)
		return status == WZ_ERR_DATA ? WZ_OK : wz__nomem(act->dossier);
	wz__legenda *legenda = calloc(options->n_legenda + 1, sizeof *legenda);
	if (legenda == NULL)
		return wz__nomem(act->dossier);
	for (size_t i = 0; i < options->n_legenda; i++)
		legenda[i] = (wz__legenda){ options->legenda[i].woord, options->legenda[i].status };
	status = wz__verslag_lees(&out->verslag, out->tekst.bytes, out->tekst.n, legenda, options->n_legenda);
	free(legenda);
	if (status != WZ_OK)
		return wz__nomem(act->dossier);
	/* What is not read must not look as if it was not there. */
	if (out->verslag.afgekapt) {
		wz__fout(&act->import->fouten, source->naam, NULL, 0, NULL,
		         "de tekst is te groot: niet alles is te lezen");
		wz__fout_hint(&act->import->fouten, "deel de tekst op, of maak er een tabel van");
	}
	look_for_bsn(act, &out->verslag);
	if (act->import->fouten.totaal != before)
		return WZ_OK;
	status = sort_by_part(act, out);
	if (status == WZ_OK)
		status = find_percelen(act, out);
	if (status == WZ_OK)
		status = find_overloop(act, out);
	return status == WZ_OK ? make_rows(act, out) : status;
}

void wz__tekstlezing_free(wz__tekstlezing *lezing)
{
	free(lezing->plek);
	free(lezing->vondst);
	free(lezing->volgorde);
	free(lezing->eerste);
	free(lezing->overloop);
	free(lezing->rijen);
	free(lezing->van);
	wz__tekstpercelen_free(&lezing->percelen);
	wz__verslagtekst_free(&lezing->verslag);
	wz__tekst_free(&lezing->tekst);
	wz__arena_free(&lezing->arena);
	*lezing = (wz__tekstlezing){ 0 };
}
