/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/tekst_percelen.h"

#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "base/ontleed.h"
#include "base/tekst.h"
#include "overzicht/koppelvoorstellen.h"
#include "store/perceel_rijen.h"
#include "store/zoek.h"

/* How like two themes are: the same, one in the other, or a part of their words. */
enum { LIJKT_GELIJK = 1000, LIJKT_DEEL = 800, LIJKT_GENOEG = 500 };

static bool keep(wz__arena *arena, const char **veld)
{
	*veld = **veld == '\0' ? "" : wz__arena_text(arena, *veld);
	return *veld != NULL;
}

/* Whether the lot is one that this report may be about. */
static bool eligible(const wz__act *act, int64_t opdracht, const wz__perceel_rij *rij)
{
	wz_periode periode = act->options->periode;
	if (opdracht != 0 && rij->opdracht_id != opdracht)
		return false;
	return periode.soort == WZ_PERIODE_GEEN ||
	       (rij->begin <= wz_periode_eind(periode) && rij->eind >= wz_periode_begin(periode));
}

static const char *folded(wz__act *act, wz__arena *arena, const char *tekst)
{
	return wz__arena_text(arena, wz__act_vouw(act, tekst));
}

/* A copy of the row at the end of the list. */
static wz_status add_perceel(wz__act *act, wz__tekstpercelen *out, const wz__perceel_rij *rij)
{
	wz__tekstperceel perceel = { .id = rij->id,
		                         .opdracht_id = rij->opdracht_id,
		                         .aanbieder_id = rij->aanbieder_id,
		                         .nummer = rij->nummer,
		                         .opdracht = rij->opdracht,
		                         .thema = rij->thema,
		                         .stadsdeel = rij->stadsdeel,
		                         .aanbieder = rij->aanbieder };
	const char **velden[] = { &perceel.nummer, &perceel.opdracht, &perceel.thema,
		                      &perceel.stadsdeel, &perceel.aanbieder };
	for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
		if (!keep(&out->arena, velden[i]))
			return wz__nomem(act->dossier);
	perceel.thema_gevouwen = folded(act, &out->arena, rij->thema);
	perceel.stadsdeel_gevouwen = folded(act, &out->arena, rij->stadsdeel);
	if (perceel.thema_gevouwen == NULL || perceel.stadsdeel_gevouwen == NULL ||
	    !wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
		return wz__nomem(act->dossier);
	out->van[out->n++] = perceel;
	return WZ_OK;
}

static wz_status read_percelen(wz__act *act, int64_t opdracht, wz__tekstpercelen *out)
{
	sqlite3_stmt *statement;
	wz__perceel_rij rij;
	bool row = true;
	wz_status status = wz__perceel_rijen(act->dossier, &statement);
	while (status == WZ_OK) {
		status = wz__perceel_volgende(act->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (eligible(act, opdracht, &rij))
			status = add_perceel(act, out, &rij);
	}
	wz__done(act->dossier, statement);
	return status;
}

static bool is_there(const wz__tekstpercelen *percelen, int64_t id)
{
	for (size_t i = 0; i < percelen->n; i++)
		if (percelen->van[i].id == id)
			return true;
	return false;
}

static wz_status add_afspraak(wz_dossier *dossier, wz__tekstpercelen *out,
                              const wz__afspraak_rij *rij)
{
	if (!wz__grow(&out->afspraak, &out->afspraken_capacity, out->n_afspraken + 1,
	              sizeof *out->afspraak) ||
	    !wz__koppelafspraak_van(&out->arena, rij, &out->afspraak[out->n_afspraken]))
		return wz__nomem(dossier);
	out->n_afspraken++;
	return WZ_OK;
}

static wz_status read_afspraken(wz_dossier *dossier, wz__tekstpercelen *out)
{
	sqlite3_stmt *statement;
	wz__afspraak_rij rij;
	bool row = true;
	wz_status status = wz__afspraak_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__afspraak_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.vervallen == 0 && is_there(out, rij.perceel_id))
			status = add_afspraak(dossier, out, &rij);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__tekstpercelen_lees(wz__act *act, wz__tekstpercelen *out)
{
	int64_t opdracht = 0;
	wz_status status = WZ_OK;
	if (act->options->opdracht != NULL)
		status =
			wz__zoek_opdracht(act->dossier, wz__act_vouw(act, act->options->opdracht), &opdracht);
	if (status == WZ_OK)
		status = read_percelen(act, opdracht, out);
	return status == WZ_OK ? read_afspraken(act->dossier, out) : status;
}

void wz__tekstpercelen_free(wz__tekstpercelen *percelen)
{
	free(percelen->van);
	free(percelen->afspraak);
	wz__arena_free(&percelen->arena);
	*percelen = (wz__tekstpercelen){ 0 };
}

/* Of the words of four letters and more in `een`, how many stand in `ander` too, in
 * thousandths. */
static int shared_words(const char *een, const char *ander)
{
	const char *at = een;
	wz__woordplek woord;
	int totaal = 0, samen = 0;
	while (wz__woord_volgende(&at, &woord)) {
		const char *in = ander;
		wz__woordplek andere;
		if (woord.n < 4)
			continue;
		totaal++;
		while (wz__woord_volgende(&in, &andere))
			if (andere.n == woord.n && memcmp(andere.begin, woord.begin, woord.n) == 0) {
				samen++;
				break;
			}
	}
	return totaal == 0 ? 0 : samen * LIJKT_DEEL / totaal;
}

/* Folded texts; how like they are. */
static int likeness(const char *een, const char *ander)
{
	if (*een == '\0' || *ander == '\0')
		return 0;
	if (strcmp(een, ander) == 0)
		return LIJKT_GELIJK;
	if (strstr(een, ander) != NULL || strstr(ander, een) != NULL)
		return LIJKT_DEEL;
	int heen = shared_words(een, ander), terug = shared_words(ander, een);
	return heen < terug ? heen : terug;
}

/* What a part of the text says of its lot, folded. */
typedef struct vraag {
	wz__buf thema, stadsdeel;
	int64_t aanbieder; /* 0: none that is known */
} vraag;

static int theme_likeness(const vraag *v, const wz__tekstperceel *perceel)
{
	return likeness(wz__buf_str(&v->thema), perceel->thema_gevouwen);
}

static bool other_area(const vraag *v, const wz__tekstperceel *perceel)
{
	return v->stadsdeel.size > 0 &&
	       likeness(wz__buf_str(&v->stadsdeel), perceel->stadsdeel_gevouwen) < LIJKT_GENOEG;
}

/* By aanbieder and theme, and by area where that is asked; without a theme only where
 * one lot is left. */
static void find_by_theme(const wz__tekstpercelen *percelen, const vraag *v, bool stadsdeel,
                          size_t *plek, wz__tekstvondst *hoe)
{
	int best = 0;
	size_t over = 0, laatste = SIZE_MAX;
	*plek = SIZE_MAX;
	*hoe = WZ__VONDST_GEEN;
	for (size_t i = 0; i < percelen->n; i++) {
		const wz__tekstperceel *perceel = &percelen->van[i];
		if ((v->aanbieder != 0 && perceel->aanbieder_id != v->aanbieder) ||
		    (stadsdeel && other_area(v, perceel)))
			continue;
		int score = v->thema.size > 0 ? theme_likeness(v, perceel) : LIJKT_GENOEG;
		over++;
		laatste = i;
		if (score < LIJKT_GENOEG || score < best)
			continue;
		*hoe = score == best       ? WZ__VONDST_MEER
		       : v->thema.size > 0 ? WZ__VONDST_THEMA
		                           : WZ__VONDST_ENIGE;
		*plek = i;
		best = score;
	}
	/* Who reports on one lot only need not name it. */
	if (*hoe == WZ__VONDST_GEEN && over == 1 && v->aanbieder != 0) {
		*plek = laatste;
		*hoe = WZ__VONDST_ENIGE;
	}
	if (*hoe == WZ__VONDST_MEER)
		*plek = SIZE_MAX;
}

/* The area of a heading far above may be that of another lot: only with it there is
 * none, it is left out. */
static void find_unnumbered(const wz__tekstpercelen *percelen, const vraag *v, size_t *plek,
                            wz__tekstvondst *hoe)
{
	find_by_theme(percelen, v, true, plek, hoe);
	if (*hoe == WZ__VONDST_GEEN && v->thema.size > 0)
		find_by_theme(percelen, v, false, plek, hoe);
}

/* Whether the lot is what "2016/3", or "3", names. */
static bool is_named(const wz__tekstperceel *perceel, const char *naam, size_t n)
{
	const char *schuin = memchr(naam, '/', n);
	size_t voor = schuin == NULL ? 0 : (size_t)(schuin - naam);
	if (schuin != NULL && !wz__fold_equal(perceel->opdracht, strlen(perceel->opdracht), naam, voor))
		return false;
	naam = schuin == NULL ? naam : schuin + 1;
	n -= schuin == NULL ? 0 : voor + 1;
	return wz__fold_equal(perceel->nummer, strlen(perceel->nummer), naam, n);
}

/* By number; where several contracts have it, the theme or the aanbieder may tell. */
static void find_numbered(const wz__tekstpercelen *percelen, const char *naam, size_t n,
                          const vraag *v, size_t *plek, wz__tekstvondst *hoe)
{
	int best = -1;
	*plek = SIZE_MAX;
	*hoe = WZ__VONDST_ONBEKEND;
	for (size_t i = 0; i < percelen->n; i++) {
		const wz__tekstperceel *perceel = &percelen->van[i];
		if (!is_named(perceel, naam, n))
			continue;
		int lijkt = theme_likeness(v, perceel);
		int score =
			lijkt + (v->aanbieder != 0 && perceel->aanbieder_id == v->aanbieder ? LIJKT_GELIJK : 0);
		if (score < best)
			continue;
		if (score == best)
			*hoe = WZ__VONDST_MEER;
		else
			*hoe = v->thema.size > 0 && lijkt < LIJKT_GENOEG / 2 ? WZ__VONDST_ANDER_THEMA
			                                                     : WZ__VONDST_NUMMER;
		*plek = i;
		best = score;
	}
	if (*hoe == WZ__VONDST_MEER)
		*plek = SIZE_MAX;
}

/* "3+4" are several lots, which must all be there; *plek is the first of them. A theme
 * is then of both, so it says nothing of either. */
static void find_all_numbered(const wz__tekstpercelen *percelen, const char *namen, const vraag *v,
                              size_t *plek, wz__tekstvondst *hoe)
{
	size_t n = strcspn(namen, "+");
	find_numbered(percelen, namen, n, v, plek, hoe);
	if (namen[n] == '+' && *hoe == WZ__VONDST_ANDER_THEMA)
		*hoe = WZ__VONDST_NUMMER;
	while (namen[n] == '+' && *plek != SIZE_MAX) {
		size_t ander;
		namen += n + 1;
		n = strcspn(namen, "+");
		find_numbered(percelen, namen, n, v, &ander, hoe);
		if (ander == SIZE_MAX)
			*plek = SIZE_MAX;
		else
			*hoe = WZ__VONDST_NUMMER;
	}
}

wz_status wz__tekstperceel_vind(wz__act *act, const wz__tekstpercelen *percelen,
                                const wz__verslagdeel *deel, size_t *plek, wz__tekstvondst *hoe)
{
	vraag v = { 0 };
	const char *naam = *deel->aanbieder != '\0' ? deel->aanbieder : act->options->aanbieder;
	wz_status status = WZ_OK;
	wz__fold(&v.thema, deel->thema, strlen(deel->thema));
	wz__fold(&v.stadsdeel, deel->stadsdeel, strlen(deel->stadsdeel));
	if (naam != NULL && *naam != '\0')
		status = wz__zoek_aanbieder(act->dossier, wz__act_vouw(act, naam), &v.aanbieder);
	if (*deel->perceel != '\0')
		find_all_numbered(percelen, deel->perceel, &v, plek, hoe);
	else
		find_unnumbered(percelen, &v, plek, hoe);
	if (status == WZ_OK && (v.thema.failed || v.stadsdeel.failed))
		status = wz__nomem(act->dossier);
	wz__buf_free(&v.thema);
	wz__buf_free(&v.stadsdeel);
	return status;
}
