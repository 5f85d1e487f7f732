/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/bevindingen.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/map.h"
#include "base/tekst.h"
#include "store/bevinding_rijen.h"

/* Of one signal at most so many results are named: enough to look into. Of results
 * that look the same all are counted. */
enum { GENOEMD_MAX = 1000, GROEP_MAX = 100000, NUMMERS_MAX = 64 };
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
	const char *zin;       /* of the first result */
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
	if (nieuw) {
		const char *zin = wz__arena_text(&b->arena, wz__buf_str(&b->bewering.zin));
		if (zin == NULL)
			return wz__nomem(dossier);
		b->vondst[b->n++] = (vondst){ .code = code, .koppeling = wat->koppeling_id, .zin = zin };
	}
	vondst *v = &b->vondst[*index];
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

/* Where findings are written to. */
typedef struct bestemming {
	wz__bevindingen *b;
	wz_dossier *dossier;
	int64_t opdracht, aanbieder;
	wz_periode periode;
	wz_status status;
	bool controle;       /* only see whether it is what stands there */
	int64_t n, anders;   /* then: how many there should be, and how many are not there */
	wz__map onderwerpen; /* of groups → how often it was used */
} bestemming;

/* Put a finding in; *id is 0 when this only checks. */
static wz_status maak(bestemming *naar, wz__bevinding_rij *rij, int64_t *id)
{
	bool ja;
	*id = 0;
	rij->opdracht_id = naar->opdracht;
	rij->aanbieder_id = naar->aanbieder;
	rij->periode = naar->periode;
	if (!naar->controle)
		return wz__bevinding_maak(naar->dossier, rij, id);
	wz_status status = wz__bevinding_staat_er(naar->dossier, rij, &ja);
	naar->n++;
	naar->anders += status == WZ_OK && !ja;
	return status;
}

static wz_status schrijf_vondst(bestemming *naar, const vondst *v)
{
	char onderwerp[64], cijfers[64];
	wz__buf zin = { 0 };
	int64_t id;
	snprintf(onderwerp, sizeof onderwerp, "k%" PRId64 "b%" PRId64, v->koppeling, naar->aanbieder);
	snprintf(cijfers, sizeof cijfers, "%zu|%016" PRIx64, v->n, v->cijfers);
	wz__buf_text(&zin, v->zin);
	if (v->n > 1)
		wz__buf_format(&zin, "; zo ook bij %zu andere%s", v->n - 1, v->n == 2 ? " melding" : " meldingen");
	wz__bevinding_rij rij = {
		.code = v->code == NOEMT_NULMETING ? WZ__BEVINDING_NULMETING
		                                   : wz__signaalsoort_van((wz__signaalcode)v->code)->code,
		.onderwerp = onderwerp, .zin = wz__buf_str(&zin), .cijfers = cijfers,
	};
	wz_status status = zin.failed ? wz__nomem(naar->dossier) : maak(naar, &rij, &id);
	if (status == WZ_OK && id != 0)
		status = wz__bevinding_raak_koppeling(naar->dossier, id, v->koppeling);
	for (size_t i = 0; status == WZ_OK && id != 0 && i < v->genoemd; i++)
		status = wz__bevinding_raak(naar->dossier, id, &v->resultaat[i]);
	wz__buf_free(&zin);
	return status;
}

/* `tekst` (NULL: not wanted) gets its words, emptied first. */
static wz_status koppeling_van(wz_dossier *dossier, int64_t resultaat, wz__raakt_rij *out, wz__buf *tekst)
{
	static const char sql[] = "SELECT koppeling_id, status, tekst FROM resultaat WHERE id = ?1";
	sqlite3_stmt *statement;
	bool row = false;
	*out = (wz__raakt_rij){ .resultaat_id = resultaat };
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, resultaat);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row) {
		out->koppeling_id = wz__column_int(statement, 0, 0);
		wz_realisatie_parse(wz__column_text(statement, 1), &out->status);
		if (tekst != NULL)
			wz__buf_text(tekst, wz__column_text(statement, 2));
	}
	wz__done(dossier, statement);
	return status;
}

/* The words of a result without its figures, as a number: what looks the same has the
 * same words, also in a correction that mends a figure. */
static uint32_t merk_van(const char *tekst)
{
	wz__buf gevouwen = { 0 };
	uint64_t h = 14695981039346656037u;
	wz__fold(&gevouwen, tekst, strlen(tekst));
	for (const char *p = wz__buf_str(&gevouwen); *p != '\0'; p++)
		if (*p < '0' || *p > '9')
			h = (h ^ (unsigned char)*p) * 1099511628211u;
	wz__buf_free(&gevouwen);
	return (uint32_t)(h ^ (h >> 32));
}

/* The subject of a pair or a group: its two lowest koppelingen, and its words. */
static void onderwerp_van(char *out, size_t size, const bestemming *naar, const wz__raakt_rij *leden, size_t n,
                          const char *tekst)
{
	int64_t laagste = INT64_MAX, tweede = INT64_MAX;
	for (size_t i = 0; i < n; i++) {
		int64_t k = leden[i].koppeling_id;
		if (k < laagste) {
			tweede = laagste;
			laagste = k;
		} else if (k > laagste && k < tweede) {
			tweede = k;
		}
	}
	snprintf(out, size, "k%" PRId64 "+k%" PRId64 "b%" PRId64 "#%08" PRIx32, laagste,
	         tweede == INT64_MAX ? laagste : tweede, naar->aanbieder, merk_van(tekst));
}

/* Two groups of the same words and lots, with other figures, are two: the later one
 * gets an order behind its subject. */
static wz_status maak_uniek(bestemming *naar, char *onderwerp, size_t size)
{
	size_t n = strlen(onderwerp);
	int64_t *aantal = wz__map_put(&naar->onderwerpen, onderwerp, n, 0, NULL);
	if (aantal == NULL)
		return wz__nomem(naar->dossier);
	if (++*aantal > 1)
		snprintf(onderwerp + n, size - n, ".%" PRId64, *aantal);
	return WZ_OK;
}

static wz_status schrijf_groep(bestemming *naar, const wz__vondst *gevonden, const wz__bewering *bewering)
{
	size_t n = gevonden->n < GROEP_MAX ? gevonden->n : GROEP_MAX;
	wz__raakt_rij *leden = calloc(n + 1, sizeof *leden);
	wz__buf tekst = { 0 };
	char onderwerp[128];
	int64_t id = 0;
	wz_status status = leden ? WZ_OK : wz__nomem(naar->dossier);
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = koppeling_van(naar->dossier, gevonden->resultaat[i], &leden[i], i == 0 ? &tekst : NULL);
	if (status == WZ_OK && tekst.failed)
		status = wz__nomem(naar->dossier);
	if (status == WZ_OK) {
		onderwerp_van(onderwerp, sizeof onderwerp, naar, leden, n, wz__buf_str(&tekst));
		status = maak_uniek(naar, onderwerp, sizeof onderwerp);
	}
	if (status == WZ_OK) {
		wz__bevinding_rij rij = {
			.code = wz__signaalsoort_van(gevonden->code)->code, .onderwerp = onderwerp,
			.zin = wz__buf_str(&bewering->zin), .cijfers = wz__buf_str(&bewering->cijfers),
		};
		status = maak(naar, &rij, &id);
	}
	for (size_t i = 0; status == WZ_OK && id != 0 && i < n; i++) {
		status = wz__bevinding_raak_koppeling(naar->dossier, id, leden[i].koppeling_id);
		if (status == WZ_OK)
			status = wz__bevinding_raak(naar->dossier, id, &leden[i]);
	}
	wz__buf_free(&tekst);
	free(leden);
	return status;
}

static bool gevonden_groep(void *context, const wz__vondst *gevonden, const wz__bewering *bewering)
{
	bestemming *naar = context;
	naar->status = schrijf_groep(naar, gevonden, bewering);
	return naar->status == WZ_OK;
}

static wz_status schrijf_alle(bestemming *naar)
{
	wz__bevindingen *b = naar->b;
	wz_status status = WZ_OK;
	bool nomem = false;
	for (size_t i = 0; status == WZ_OK && i < b->n; i++)
		status = schrijf_vondst(naar, &b->vondst[i]);
	if (status == WZ_OK && !wz__vergelijking_zoek(b->vergelijking, gevonden_groep, naar, &nomem))
		status = nomem ? wz__nomem(naar->dossier) : naar->status;
	return status;
}

wz_status wz__bevindingen_store(wz__bevindingen *b, wz_dossier *dossier, int64_t opdracht,
                                int64_t aanbieder, wz_periode periode)
{
	bestemming naar = { .b = b, .dossier = dossier, .opdracht = opdracht, .aanbieder = aanbieder,
		                .periode = periode };
	wz_status status = wz__bevindingen_weg_rapportage(dossier, opdracht, aanbieder, periode);
	if (status == WZ_OK)
		status = schrijf_alle(&naar);
	wz__map_free(&naar.onderwerpen);
	return status;
}

wz_status wz__bevindingen_controleer(wz__bevindingen *b, wz_dossier *dossier, int64_t opdracht,
                                     int64_t aanbieder, wz_periode periode, bool *klopt)
{
	bestemming naar = { .b = b, .dossier = dossier, .opdracht = opdracht, .aanbieder = aanbieder,
		                .periode = periode, .controle = true };
	int64_t aantal = 0;
	wz_status status = schrijf_alle(&naar);
	if (status == WZ_OK)
		status = wz__bevindingen_aantal(dossier, opdracht, aanbieder, periode, &aantal);
	*klopt = naar.anders == 0 && naar.n == aantal;
	wz__map_free(&naar.onderwerpen);
	return status;
}
