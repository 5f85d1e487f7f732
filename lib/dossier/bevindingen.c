/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/bevindingen.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/map.h"
#include "base/tekst.h"
#include "dossier/bevindingen_stappen.h"
#include "dossier/opvolging.h"

/* Of one signal at most so many results are named: enough to look into. */
enum { GENOEMD_MAX = 1000, NUMMERS_MAX = 64 };
/* Beside the codes of signals. */
enum { NOEMT_NULMETING = WZ__SIGNAALCODES };

/* A koppeling as the rules need it. */
typedef struct ledenlijst {
	const char *perceel[NUMMERS_MAX];
	size_t percelen;
	wz__afgesproken *afspraak;
	size_t afspraken;
	const char *afgesproken; /* their words, as wz__gemeld has them */
} ledenlijst;

/* What was found of one code on one koppeling. */
typedef struct vondst {
	int code;
	int64_t koppeling;
	const char *zin;       /* of the results, the first in order of the alphabet */
	size_t n;
	uint64_t cijfers;      /* of all, in any order */
	wz__raakt_rij *resultaat;
	size_t genoemd, capacity;
} vondst;

struct wz__bevindingen {
	const wz__woordenlijsten *lijsten;
	wz__vergelijking *vergelijking;
	wz__map bekend, vondsten; /* koppeling → index; (code, koppeling) → index */
	ledenlijst *lid;
	size_t n_leden, leden_capacity;
	vondst *vondst;
	size_t n, capacity;
	wz__bewering bewering;
	wz__buf gevouwen;
	wz__arena arena;
};

wz__bevindingen *wz__bevindingen_new(const wz__woordenlijsten *lijsten)
{
	wz__bevindingen *b = calloc(1, sizeof *b);
	if (b == NULL)
		return NULL;
	b->lijsten = lijsten;
	b->vergelijking = wz__vergelijking_new();
	if (b->vergelijking != NULL)
		return b;
	free(b);
	return NULL;
}

void wz__bevindingen_free(wz__bevindingen *b)
{
	if (b == NULL)
		return;
	for (size_t i = 0; i < b->n; i++)
		free(b->vondst[i].resultaat);
	free(b->vondst);
	free(b->lid);
	wz__vergelijking_free(b->vergelijking);
	wz__map_free(&b->bekend);
	wz__map_free(&b->vondsten);
	wz__bewering_free(&b->bewering);
	wz__buf_free(&b->gevouwen);
	wz__arena_free(&b->arena);
	free(b);
}

static wz_status lees_percelen(wz__bevindingen *b, wz_dossier *dossier, int64_t koppeling, ledenlijst *out)
{
	static const char sql[] =
		"SELECT p.nummer FROM koppeling_perceel k JOIN perceel p ON p.id = k.perceel_id "
		"WHERE k.koppeling_id = ?1 ORDER BY p.volgorde, p.id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, koppeling);
	while (out->percelen < NUMMERS_MAX && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		const char *nummer = wz__arena_text(&b->arena, wz__column_text(statement, 0));
		if (nummer == NULL) {
			status = wz__nomem(dossier);
			break;
		}
		out->perceel[out->percelen++] = nummer;
	}
	wz__done(dossier, statement);
	return status;
}

static bool bewaar_afspraak(wz__bevindingen *b, sqlite3_stmt *statement, wz__afgesproken *out)
{
	wz__buf gevouwen = { 0 };
	out->nummer = wz__arena_text(&b->arena, wz__column_text(statement, 0));
	out->omschrijving = wz__arena_text(&b->arena, wz__column_text(statement, 1));
	out->eenheid = wz__arena_text(&b->arena, wz__column_text(statement, 2));
	out->doel = wz__column_int(statement, 3, 0) != 0;
	if (out->omschrijving != NULL)
		wz__fold(&gevouwen, out->omschrijving, strlen(out->omschrijving));
	out->gevouwen = gevouwen.failed ? NULL : wz__arena_text(&b->arena, wz__buf_str(&gevouwen));
	wz__buf_free(&gevouwen);
	return out->nummer && out->omschrijving && out->eenheid && out->gevouwen;
}

/* The words of all agreed items together; NULL without memory. */
static const char *voeg_samen(wz__bevindingen *b, const wz__afgesproken *afspraak, size_t n)
{
	wz__buf woorden = { 0 };
	for (size_t i = 0; i < n; i++) {
		wz__buf_text(&woorden, i > 0 ? " " : "");
		wz__buf_text(&woorden, afspraak[i].gevouwen);
	}
	const char *uit = woorden.failed ? NULL : wz__arena_text(&b->arena, wz__buf_str(&woorden));
	wz__buf_free(&woorden);
	return uit;
}

static wz_status lees_afspraken(wz__bevindingen *b, wz_dossier *dossier, int64_t koppeling, ledenlijst *out)
{
	static const char sql[] =
		"SELECT a.nummer, a.omschrijving, a.eenheid, a.doel IS NOT NULL OR EXISTS "
		"(SELECT 1 FROM doel_jaar d WHERE d.afspraak_id = a.id) FROM koppeling_afspraak k "
		"JOIN afspraak a ON a.id = k.afspraak_id WHERE k.koppeling_id = ?1 ORDER BY a.volgorde, a.id";
	wz__afgesproken gelezen[NUMMERS_MAX];
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, koppeling);
	while (out->afspraken < NUMMERS_MAX && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		if (!bewaar_afspraak(b, statement, &gelezen[out->afspraken])) {
			status = wz__nomem(dossier);
			break;
		}
		out->afspraken++;
	}
	wz__done(dossier, statement);
	if (status != WZ_OK)
		return status;
	out->afspraak = wz__arena_alloc(&b->arena, (out->afspraken + 1) * sizeof *out->afspraak);
	out->afgesproken = voeg_samen(b, gelezen, out->afspraken);
	if (out->afspraak == NULL || out->afgesproken == NULL)
		return wz__nomem(dossier);
	memcpy(out->afspraak, gelezen, out->afspraken * sizeof *gelezen);
	return WZ_OK;
}

static wz_status lid_van(wz__bevindingen *b, wz_dossier *dossier, int64_t koppeling, const ledenlijst **out)
{
	bool nieuw;
	int64_t *index = wz__map_put(&b->bekend, &koppeling, sizeof koppeling, (int64_t)b->n_leden, &nieuw);
	if (index == NULL ||
	    (nieuw && !wz__grow(&b->lid, &b->leden_capacity, b->n_leden + 1, sizeof *b->lid)))
		return wz__nomem(dossier);
	if (nieuw) {
		b->lid[b->n_leden] = (ledenlijst){ .percelen = 0 };
		wz_status status = lees_percelen(b, dossier, koppeling, &b->lid[b->n_leden]);
		if (status == WZ_OK)
			status = lees_afspraken(b, dossier, koppeling, &b->lid[b->n_leden]);
		if (status != WZ_OK)
			return status;
		b->n_leden++;
	}
	*out = &b->lid[*index];
	return WZ_OK;
}

/* FNV-1a: only ever compared with itself. */
static uint64_t hash(const char *text)
{
	uint64_t h = 14695981039346656037u;
	for (; *text != '\0'; text++)
		h = (h ^ (unsigned char)*text) * 1099511628211u;
	return h;
}

/* Keep what b->bewering says of this result. */
static wz_status vind(wz__bevindingen *b, wz_dossier *dossier, int code, const wz__raakt_rij *wat)
{
	struct { int64_t code, koppeling; } sleutel = { code, wat->koppeling_id };
	bool nieuw;
	int64_t *index = wz__map_put(&b->vondsten, &sleutel, sizeof sleutel, (int64_t)b->n, &nieuw);
	if (index == NULL || b->bewering.zin.failed || b->bewering.cijfers.failed ||
	    (nieuw && !wz__grow(&b->vondst, &b->capacity, b->n + 1, sizeof *b->vondst)))
		return wz__nomem(dossier);
	if (nieuw)
		b->vondst[b->n++] = (vondst){ .code = code, .koppeling = wat->koppeling_id };
	vondst *v = &b->vondst[*index];
	if (v->zin == NULL || strcmp(wz__buf_str(&b->bewering.zin), v->zin) < 0) {
		v->zin = wz__arena_text(&b->arena, wz__buf_str(&b->bewering.zin));
		if (v->zin == NULL)
			return wz__nomem(dossier);
	}
	v->n++;
	v->cijfers += hash(wz__buf_str(&b->bewering.cijfers));
	if (v->genoemd == GENOEMD_MAX)
		return WZ_OK;
	if (!wz__grow(&v->resultaat, &v->capacity, v->genoemd + 1, sizeof *v->resultaat))
		return wz__nomem(dossier);
	v->resultaat[v->genoemd++] = *wat;
	return WZ_OK;
}

static wz_status regels(wz__bevindingen *b, wz_dossier *dossier, const ledenlijst *lid, const wz__gemeld *gemeld,
                        const wz__raakt_rij *wat)
{
	wz_status status = WZ_OK;
	for (const wz__tekstregels *r = wz__regels_tekst; status == WZ_OK && r->regel; r++)
		if (r->regel(gemeld, b->lijsten, &b->bewering))
			status = vind(b, dossier, (int)r->code, wat);
	bool gevonden = false;
	for (size_t i = 0; status == WZ_OK && !gevonden && i < lid->afspraken; i++) {
		gevonden = wz__signaal_andere_maat(gemeld, &lid->afspraak[i], b->lijsten, &b->bewering);
		if (gevonden)
			status = vind(b, dossier, (int)WZ__ANDERE_MAAT, wat);
	}
	if (status == WZ_OK && lid->percelen > 1 &&
	    wz__signaal_gedeeld_resultaat(gemeld, lid->perceel, lid->percelen, &b->bewering))
		status = vind(b, dossier, (int)WZ__DUBBELTELLING, wat);
	if (status == WZ_OK && lid->afspraken > 0 && wz__noemt_nulmeting(gemeld->gevouwen)) {
		wz__beweer(&b->bewering, "Noemt een nulmeting", NULL);
		status = vind(b, dossier, NOEMT_NULMETING, wat);
	}
	return status;
}

wz_status wz__bevindingen_add(wz__bevindingen *b, wz_dossier *dossier, int64_t resultaat, int64_t koppeling,
                              const wz__gemeld *in)
{
	const ledenlijst *lid = NULL;
	wz__raakt_rij wat = { .resultaat_id = resultaat, .koppeling_id = koppeling, .status = in->status };
	wz__gemeld gemeld = *in;
	wz__buf_clear(&b->gevouwen);
	wz__fold(&b->gevouwen, in->tekst, strlen(in->tekst));
	if (*in->toelichting != '\0') {
		wz__buf_char(&b->gevouwen, ' ');
		wz__fold(&b->gevouwen, in->toelichting, strlen(in->toelichting));
	}
	if (b->gevouwen.failed)
		return wz__nomem(dossier);
	gemeld.gevouwen = wz__buf_str(&b->gevouwen);
	wz_status status = lid_van(b, dossier, koppeling, &lid);
	if (status == WZ_OK) {
		gemeld.afgesproken = lid->afgesproken;
		status = regels(b, dossier, lid, &gemeld, &wat);
	}
	if (status == WZ_OK &&
	    !wz__vergelijking_add(b->vergelijking, resultaat, &gemeld, lid->perceel, lid->percelen))
		status = wz__nomem(dossier);
	return status;
}

static wz_status schrijf_vondst(wz__bestemming *naar, const wz__rapportagesleutel *van, const vondst *v)
{
	char onderwerp[64], cijfers[64];
	wz__buf zin = { 0 };
	snprintf(onderwerp, sizeof onderwerp, "k%" PRId64 "b%" PRId64, v->koppeling, van->aanbieder);
	snprintf(cijfers, sizeof cijfers, "%zu|%016" PRIx64, v->n, v->cijfers);
	wz__buf_text(&zin, v->zin);
	if (v->n > 1)
		wz__buf_format(&zin, "; zo ook bij %zu andere%s", v->n - 1, v->n == 2 ? " melding" : " meldingen");
	const wz__bevinding_rij rij = {
		.opdracht_id = van->opdracht, .aanbieder_id = van->aanbieder, .periode = van->periode,
		.code = v->code == NOEMT_NULMETING ? WZ__BEVINDING_NULMETING
		                                   : wz__signaalsoort_van((wz__signaalcode)v->code)->code,
		.onderwerp = onderwerp, .zin = wz__buf_str(&zin), .cijfers = cijfers,
	};
	wz_status status = zin.failed ? wz__nomem(naar->dossier) : wz__bevinding_zet(naar, &rij);
	if (status == WZ_OK)
		status = wz__bevinding_bij_koppeling(naar, v->koppeling);
	for (size_t i = 0; status == WZ_OK && i < v->genoemd; i++)
		status = wz__bevinding_bij(naar, &v->resultaat[i]);
	wz__buf_free(&zin);
	return status == WZ_OK ? wz__bevinding_af(naar) : status;
}

wz_status wz__bevindingen_schrijf(wz__bevindingen *b, wz__bestemming *naar, const wz__rapportagesleutel *van)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < b->n; i++)
		status = schrijf_vondst(naar, van, &b->vondst[i]);
	return status == WZ_OK ? wz__schrijf_groepen(naar, van, b->vergelijking) : status;
}

wz_status wz__bevindingen_store(wz__bevindingen *b, wz_dossier *dossier, int64_t opdracht,
                                int64_t aanbieder, wz_periode periode)
{
	const wz__rapportagesleutel van = { .opdracht = opdracht, .aanbieder = aanbieder, .periode = periode };
	wz__bestemming naar = { .dossier = dossier };
	wz__groepenstand vroeger = { .n = 0 };
	wz_status status = wz__groepenstand_lees(dossier, opdracht, aanbieder, periode, &vroeger);
	if (status == WZ_OK)
		status = wz__bevindingen_weg_rapportage(dossier, opdracht, aanbieder, periode);
	if (status == WZ_OK)
		status = wz__bevindingen_schrijf(b, &naar, &van);
	if (status == WZ_OK)
		status = wz__groepen_volg_op(dossier, opdracht, aanbieder, periode, &vroeger);
	wz__groepenstand_free(&vroeger);
	wz__map_free(&naar.onderwerpen);
	return status;
}
