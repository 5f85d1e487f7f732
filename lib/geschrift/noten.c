/* SPDX-License-Identifier: EUPL-1.2 */
/* Places in the document, and notes that lead from a figure to what it counts. */
#include "geschrift/evaluatie.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "report/lijst.h"

/* Up to so many agreed items are named with their lines in the reports, and without. */
enum { MET_REGELS_MAX = 40, ITEMS_MAX = 400 };

/* ---- Places. ---- */

static const char *bewaar(wz__evaluatie *ev, const wz__buf *tekst)
{
	const char *copy = tekst->failed ? NULL : wz__arena_text(&ev->arena, wz__buf_str(tekst));

	if (copy == NULL)
		ev->buf.failed = true;
	return copy != NULL ? copy : "";
}

/* Whether a name can stand in an anchor as it is, and is no number of a row. */
static bool gewoon(const char *naam)
{
	if (*naam == '\0' || strncmp(naam, "id-", 3) == 0)
		return false;
	return naam[strspn(naam, "abcdefghijklmnopqrstuvwxyz0123456789.-")] == '\0';
}

static const char *anker(wz__evaluatie *ev, const char *soort, const char *naam, int64_t id)
{
	wz__buf tekst = { 0 };
	const char *copy;

	if (gewoon(naam))
		wz__buf_format(&tekst, "%s-%s", soort, naam);
	else
		wz__buf_format(&tekst, "%s-id-%" PRId64, soort, id);
	copy = bewaar(ev, &tekst);
	wz__buf_free(&tekst);
	return copy;
}

const char *wz__anker_perceel(wz__evaluatie *ev, size_t perceel)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[perceel].rij;

	return anker(ev, "perceel", rij->nummer, rij->id);
}

const char *wz__anker_afspraak(wz__evaluatie *ev, size_t afspraak)
{
	const wz__afspraak_rij *rij = &ev->r.overzicht.afspraak[afspraak].rij;

	return anker(ev, "afspraak", rij->nummer, rij->id);
}

const char *wz__anker_stadsdeel(wz__evaluatie *ev, const char *gevouwen)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	for (size_t p = 0; p < ov->n_percelen; p++)
		if (strcmp(ov->perceel[p].rij.stadsdeel_gevouwen, gevouwen) == 0)
			return anker(ev, "stadsdeel", gevouwen, ov->perceel[p].rij.stadsdeel_id);
	/* One without a lot: it has no row here, so that its bytes tell it from others. */
	return anker(ev, "stadsdeel", gevouwen,
	             (int64_t)(wz__hash(WZ__HASH, gevouwen, strlen(gevouwen)) >> 1));
}

const char *wz__anker_rapportage(wz__evaluatie *ev, int64_t rapportage)
{
	char nr[WZ_FORMAT_SIZE];

	return anker(ev, "rapportage", wz__nr_tekst(nr, rapportage), rapportage);
}

/* ---- What is counted. ---- */

bool wz__geteld_erbij(wz__evaluatie *ev, wz__geteld *geteld, size_t afspraak, size_t index)
{
	if (!wz__grow(&geteld->van, &geteld->capacity, geteld->n + 1, sizeof *geteld->van)) {
		wz__nomem(ev->dossier);
		ev->buf.failed = true;
		return false;
	}
	geteld->van[geteld->n++] = (wz__afspraakplek){ (int64_t)afspraak, (int64_t)index };
	return true;
}

void wz__geteld_free(wz__geteld *geteld)
{
	free(geteld->van);
	*geteld = (wz__geteld){ 0 };
}

static bool past(const wz__evaluatie *ev, const wz__telvraag *vraag, size_t perceel)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[perceel].rij;

	if (vraag->perceel != NULL && perceel != *vraag->perceel)
		return false;
	if (vraag->stadsdeel != NULL && strcmp(rij->stadsdeel_gevouwen, vraag->stadsdeel) != 0)
		return false;
	return vraag->aanbieder == NULL || strcmp(rij->aanbieder_gevouwen, vraag->aanbieder) == 0;
}

bool wz__geteld_van(wz__evaluatie *ev, const wz__telvraag *vraag, wz__geteld *geteld)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	geteld->n = 0;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		const wz__perceelblok *blok = &ov->perceel[p];

		for (size_t a = blok->eerste; past(ev, vraag, p) && a < blok->eerste + blok->n; a++) {
			const wz__oordeel *oordeel = wz__oordeel_van(ov, a, vraag->index);

			if (oordeel == NULL || oordeel->vervallen != vraag->vervallen)
				continue;
			if (vraag->status != WZ_REALISATIE_GEEN && !oordeel->vervallen &&
			    wz__oordeel_basis(oordeel, ev->options->basis) != vraag->status)
				continue;
			if (vraag->soort != NULL && ov->afspraak[a].rij.soort != *vraag->soort)
				continue;
			if (vraag->eis != NULL && (oordeel->vervallen || !vraag->eis(ev, a, oordeel)))
				continue;
			if (!wz__geteld_erbij(ev, geteld, a, vraag->index))
				return false;
		}
	}
	return true;
}

/* ---- What a note says. ---- */

/* What the verdict rests on. */
static void noem_grond(wz__evaluatie *ev, wz_alinea *noot, wz__afspraakplek plek, int64_t *vorig)
{
	const wz__oordeel *oordeel =
		wz__oordeel_van(&ev->r.overzicht, (size_t)plek.afspraak, (size_t)plek.index);
	const wz__oordeelbron *bron =
		wz__oordeelbron_van(&ev->bronnen, (size_t)plek.afspraak, (size_t)plek.index);
	size_t n;
	const wz__bronregel *regel = wz__bronregels_van(ev, plek, &n);

	if (oordeel != NULL && oordeel->vervallen) {
		wz_alinea_text(noot, "vervallen");
		return;
	}
	if (n == 0)
		wz_alinea_text(noot, "niet gerapporteerd");
	else
		wz__noem_regels(ev, noot, regel, n, vorig);
	if (bron->wie != NULL && oordeel != NULL && oordeel->vastgesteld != WZ_REALISATIE_GEEN) {
		char dag[WZ_FORMAT_SIZE];

		wz_alinea_format(noot, "; vastgesteld door %s op %s", bron->wie,
		                 wz__dag_van(dag, bron->wanneer));
	}
}

/* ---- Notes. ---- */

static size_t perceel_van(const wz__evaluatie *ev, wz__afspraakplek plek)
{
	return ev->r.overzicht.afspraak[plek.afspraak].perceel;
}

/* In a comparison no table has a row per agreed item to lead to. */
static void noem_plek(wz__evaluatie *ev, wz_alinea *noot, const char *tekst, const char *naar)
{
	if (ev->vergelijkt)
		wz_alinea_text(noot, tekst);
	else
		wz_alinea_link(noot, tekst, naar);
}

static void noem_perceel(wz__evaluatie *ev, wz_alinea *noot, size_t perceel)
{
	wz__buf tekst = { 0 };

	wz__buf_format(&tekst, "perceel %s", ev->r.overzicht.perceel[perceel].rij.nummer);
	noem_plek(ev, noot, wz__buf_str(&tekst), wz__anker_perceel(ev, perceel));
	wz__buf_free(&tekst);
}

/* Whether all are of the one lot that the note is about already. */
static bool van_dat_perceel(const wz__evaluatie *ev, const char *wat, const wz__geteld *geteld)
{
	static const char woord[] = "perceel ";
	size_t perceel = geteld->n > 0 ? perceel_van(ev, geteld->van[0]) : 0;
	const char *nummer = geteld->n > 0 ? ev->r.overzicht.perceel[perceel].rij.nummer : "";

	for (size_t i = 0; i < geteld->n; i++)
		if (perceel_van(ev, geteld->van[i]) != perceel)
			return false;
	if (strncmp(wat, woord, sizeof woord - 1) != 0)
		return false;
	wat += sizeof woord - 1;
	return strncmp(wat, nummer, strlen(nummer)) == 0 &&
	       (wat[strlen(nummer)] == '\0' || wat[strlen(nummer)] == ',');
}

static void noem_item(wz__evaluatie *ev, wz_alinea *noot, wz__afspraakplek plek)
{
	noem_plek(ev, noot, ev->r.overzicht.afspraak[plek.afspraak].rij.nummer,
	          wz__anker_afspraak(ev, (size_t)plek.afspraak));
}

/* Each agreed item, lot by lot; `genoemd`: the lot that is named already. A few have their lines
 * with them, of more these stand where the item stands. */
static void noem_items(wz__evaluatie *ev, wz_alinea *noot, const wz__geteld *geteld, size_t genoemd)
{
	bool met_regels = geteld->n <= MET_REGELS_MAX;
	size_t vorige = genoemd;
	int64_t rapport = -1;

	for (size_t i = 0; i < geteld->n; i++) {
		wz__afspraakplek plek = geteld->van[i];
		size_t perceel = perceel_van(ev, plek);
		bool laatste = i + 1 == geteld->n || perceel_van(ev, geteld->van[i + 1]) != perceel;

		if (perceel != vorige) {
			wz_alinea_text(noot, i == 0 ? " " : "; ");
			noem_perceel(ev, noot, perceel);
			wz_alinea_text(noot, ": ");
		} else if (i == 0) {
			wz_alinea_text(noot, " ");
		} else {
			wz_alinea_text(noot, laatste && !met_regels ? " en " : ", ");
		}
		vorige = perceel;
		noem_item(ev, noot, plek);
		if (!met_regels)
			continue;
		wz_alinea_text(noot, " (");
		noem_grond(ev, noot, plek, &rapport);
		wz_alinea_text(noot, ")");
	}
}

/* How many in each lot. */
static void noem_percelen(wz__evaluatie *ev, wz_alinea *noot, const wz__geteld *geteld)
{
	for (size_t i = 0; i < geteld->n;) {
		size_t perceel = perceel_van(ev, geteld->van[i]), n = 0;

		wz_alinea_text(noot, i == 0 ? " " : ", ");
		while (i + n < geteld->n && perceel_van(ev, geteld->van[i + n]) == perceel)
			n++;
		noem_perceel(ev, noot, perceel);
		wz_alinea_format(noot, " (%zu)", n);
		i += n;
	}
}

/* The same figure of the same items has one note. */
static int64_t *bekende_noot(wz__evaluatie *ev, const char *wat, const wz__geteld *geteld,
                             bool *nieuw)
{
	size_t bytes = geteld->n * sizeof *geteld->van;
	uint64_t sleutel[2] = { wz__hash(WZ__HASH, wat, strlen(wat) + 1),
		                    wz__hash(~WZ__HASH, wat, strlen(wat) + 1) };

	for (size_t i = 0; bytes > 0 && i < 2; i++)
		sleutel[i] = wz__hash(sleutel[i], geteld->van, bytes);
	return wz__map_put(&ev->noten, sleutel, sizeof sleutel, 0, nieuw);
}

size_t wz__noot_geteld(wz__evaluatie *ev, const char *wat, const wz__geteld *geteld)
{
	bool nieuw = true;
	size_t nr = 0;
	int64_t *bekend = bekende_noot(ev, wat, geteld, &nieuw);
	wz_alinea *noot;

	if (bekend == NULL)
		ev->buf.failed = true;
	if (bekend == NULL || !nieuw)
		return bekend != NULL ? (size_t)*bekend : 0;
	noot = wz_geschrift_noot(ev->uit, &nr);
	*bekend = (int64_t)nr;
	wz__met_hoofdletter(noot, wat);
	wz_alinea_format(noot, ", %zu %s:", geteld->n, geteld->n == 1 ? "afspraak" : "afspraken");
	if (geteld->n > ITEMS_MAX)
		noem_percelen(ev, noot, geteld);
	else
		noem_items(ev, noot, geteld,
		           van_dat_perceel(ev, wat, geteld) ? perceel_van(ev, geteld->van[0]) : SIZE_MAX);
	return nr;
}

void wz__cel_geteld(wz__evaluatie *ev, wz_table *table, size_t column, const char *wat,
                    const wz__geteld *geteld)
{
	wz_table_value(table, column, (int64_t)geteld->n);
	if (geteld->n > 0)
		wz_geschrift_cel_noot(ev->uit, column, wz__noot_geteld(ev, wat, geteld));
}

void wz__tekst_geteld(wz__evaluatie *ev, wz_alinea *alinea, const char *woord, const char *wat,
                      const wz__geteld *geteld)
{
	wz__buf tekst = { 0 };

	wz__aantal_woord(&tekst, (int64_t)geteld->n, woord);
	if (geteld->n > 0)
		wz_alinea_noot(alinea, wz__buf_str(&tekst), wz__noot_geteld(ev, wat, geteld));
	else
		wz_alinea_text(alinea, wz__buf_str(&tekst));
	if (tekst.failed)
		ev->buf.failed = true;
	wz__buf_free(&tekst);
}
