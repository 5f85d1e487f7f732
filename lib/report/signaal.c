/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/signaal.h"
#include <inttypes.h>
#include <string.h>
#include <welzijn/signaal.h>
#include "report/lijst.h"
#include "report/noem.h"
#include "store/zoek.h"

/* A person reads the signals lot by lot; what kind it is and how weighty stand
 * with the sentence. */
enum {
	NR, NR_MENS, CODE, ERNST, OPDRACHT, PERCEEL, AFSPRAAK, AFSPRAAK_MENS, PERIODE, ZIN, ZIN_MENS, TOESTAND, N
};
static const wz_column kolommen[N] = {
	[NR] = { "nr", NULL, WZ_TYPE_INTEGER, WZ_USE_MACHINE, false },
	[NR_MENS] = { "nr", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[CODE] = { "code", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[ERNST] = { "ernst", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AFSPRAAK] = { "afspraak", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AFSPRAAK_MENS] = { "afspraak", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[ZIN] = { "zin", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[ZIN_MENS] = { "signaal", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[TOESTAND] = { "toestand", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
};

const char *wz_signaal_code(size_t index)
{
	return index < WZ__SIGNAALCODES ? wz__signaalsoort_van((wz__signaalcode)index)->code : NULL;
}

static wz_status voeg_samen(wz_dossier *dossier, const char *sql, const int64_t *ids, size_t n,
                            const char *tussen, wz__buf *out)
{
	wz_status status = WZ_OK;
	wz__buf_clear(out);
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		wz__buf_text(out, i > 0 ? tussen : "");
		status = wz__naam_van(dossier, out, sql, ids[i]);
	}
	return status == WZ_OK && out->failed ? wz__nomem(dossier) : status;
}

wz_status wz__signaal_percelen(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out)
{
	return voeg_samen(dossier, wz__sql_perceel_nummer, signaal->percelen, signaal->n_percelen, "+", out);
}

wz_status wz__signaal_afspraken(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out)
{
	return voeg_samen(dossier, wz__sql_afspraak_nummer, signaal->afspraken, signaal->n_afspraken, "+",
	                  out);
}

wz_status wz__signaal_stadsdelen(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out)
{
	return voeg_samen(dossier, wz__sql_stadsdeel_naam, signaal->stadsdelen, signaal->n_stadsdelen, ", ",
	                  out);
}

wz_status wz__signaal_opdracht(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out)
{
	return voeg_samen(dossier, wz__sql_opdracht_nummer, &signaal->opdracht, signaal->opdracht != 0, "", out);
}

typedef struct vraag {
	const wz_choice *codes;
	bool open;
	bool gekozen[WZ__SIGNAALCODES];
} vraag;

/* What is being listed. */
typedef struct lijst {
	wz_dossier *dossier;
	const wz__overzicht *ov;
	wz_table *table;
	wz__buf buf, zin;
	size_t perceel;  /* whose heading was set last; SIZE_MAX: none, n_percelen: remarks */
	bool met_opdracht, met_periode;
} lijst;

static void kop(lijst *l, size_t perceel)
{
	if (perceel == l->perceel)
		return;
	l->perceel = perceel;
	wz__buf_clear(&l->buf);
	if (perceel == l->ov->n_percelen) {
		wz__buf_text(&l->buf, "Ervaringen van het stadsdeelmanagement");
	} else {
		const wz__perceel_rij *rij = &l->ov->perceel[perceel].rij;
		wz__buf_format(&l->buf, "Perceel %s%s%s: %s (%s, %s)", l->met_opdracht ? rij->opdracht : "",
		               l->met_opdracht ? "/" : "", rij->nummer, rij->thema, rij->stadsdeel, rij->aanbieder);
	}
	wz_table_row(l->table, WZ_ROW_GROUP, 0);
	wz_table_text(l->table, ZIN_MENS, wz__buf_str(&l->buf));
}

static void zet_zin(lijst *l, const wz__signaal *signaal)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf_clear(&l->zin);
	wz__buf_text(&l->zin, signaal->zin);
	wz__buf_format(&l->zin, " (%s", wz__signaalsoort_van(signaal->code)->code);
	if (l->met_periode)
		wz__buf_format(&l->zin, ", %s", wz_periode_format(periode, signaal->periode));
	if (signaal->toestand != WZ__SIGNAAL_OPEN)
		wz__buf_format(&l->zin, ", %s", wz__signaaltoestand_naam(signaal->toestand));
	wz__buf_char(&l->zin, ')');
	wz_table_text(l->table, ZIN_MENS, wz__buf_str(&l->zin));
}

static wz_status zet(lijst *l, const wz__signaal *signaal)
{
	const wz__signaalsoort *soort = wz__signaalsoort_van(signaal->code);
	kop(l, signaal->n_plekken > 0 ? signaal->plek[0].perceel : l->ov->n_percelen);
	wz_table_row(l->table, WZ_ROW_DATA, 0);
	if (signaal->nr != 0)
		wz__cel_nr(l->table, NR, signaal->nr);
	wz_table_text(l->table, CODE, soort->code);
	wz_table_text(l->table, ERNST, soort->ernst);
	wz__cel_periode(l->table, PERIODE, signaal->periode);
	wz_table_text(l->table, ZIN, signaal->zin);
	wz_table_text(l->table, TOESTAND, wz__signaaltoestand_naam(signaal->toestand));
	zet_zin(l, signaal);
	wz_status status = wz__signaal_opdracht(l->dossier, signaal, &l->buf);
	wz__cel_tekst(l->table, OPDRACHT, wz__buf_str(&l->buf));
	if (status == WZ_OK)
		status = wz__signaal_percelen(l->dossier, signaal, &l->buf);
	wz__cel_tekst(l->table, PERCEEL, wz__buf_str(&l->buf));
	if (status == WZ_OK)
		status = wz__signaal_afspraken(l->dossier, signaal, &l->buf);
	wz__cel_tekst(l->table, AFSPRAAK, wz__buf_str(&l->buf));
	/* Under each other for a person: the sentence needs the room. */
	for (size_t i = 0; i < l->buf.size; i++)
		if (l->buf.bytes[i] == '+')
			l->buf.bytes[i] = '\n';
	wz_table_text(l->table, AFSPRAAK_MENS, wz__buf_str(&l->buf));
	return status;
}

static void noem_aantal(const lijst *l, size_t getoond, size_t gesloten, wz_verslag *verslag)
{
	wz__buf regel = { 0 };
	(void)l;
	if (getoond == 0)
		wz__buf_text(&regel, "Er is geen signaal dat aan de vraag voldoet");
	else
		wz__buf_format(&regel, "%zu %s", getoond, getoond == 1 ? "signaal" : "signalen");
	if (gesloten > 0)
		wz__buf_format(&regel, ", waarvan %zu gesloten", gesloten);
	if (!regel.failed)
		wz_verslag_note(verslag, wz__buf_str(&regel));
	wz__buf_free(&regel);
	if (getoond > 0)
		wz_verslag_legend(verslag, "Een signaal is een vraag, geen oordeel. Meer over één signaal: "
		                           "welzijn signaal show NR");
}

static bool tonen(const vraag *v, const wz__signaal *signaal)
{
	return v->gekozen[signaal->code] && (!v->open || wz__signaal_open(signaal));
}

static wz_status zet_alle(lijst *l, const vraag *v, const wz__signalen *signalen, wz_verslag *verslag)
{
	wz_status status = WZ_OK;
	size_t getoond = 0, gesloten = 0;
	for (size_t i = 0; status == WZ_OK && i < signalen->n; i++) {
		const wz__signaal *signaal = &signalen->van[i];
		if (!tonen(v, signaal))
			continue;
		getoond++;
		gesloten += !wz__signaal_open(signaal);
		status = zet(l, signaal);
	}
	if (status == WZ_OK && (l->buf.failed || l->zin.failed))
		status = wz__nomem(l->dossier);
	noem_aantal(l, getoond, gesloten, verslag);
	return status;
}

static bool meer_perioden(const wz__overzicht *ov, const wz__signalen *signalen)
{
	for (size_t i = 1; i < signalen->n; i++)
		if (memcmp(&signalen->van[i].periode, &signalen->van[0].periode, sizeof(wz_periode)) != 0)
			return true;
	return ov->n_perioden > 1;
}

static wz_status kies_codes(wz_dossier *dossier, vraag *v)
{
	const char *namen[WZ__SIGNAALCODES];
	for (size_t i = 0; i < WZ__SIGNAALCODES; i++) {
		namen[i] = wz_signaal_code(i);
		v->gekozen[i] = v->codes == NULL || v->codes->n == 0;
	}
	for (size_t i = 0; v->codes && i < v->codes->n; i++) {
		int code = wz__signaalcode_met_naam(v->codes->names[i]);
		const char *naaste = wz_suggest(v->codes->names[i], namen, WZ__SIGNAALCODES);
		if (code < 0 && naaste)
			return wz__error(dossier, WZ_ERR_USAGE, "onbekend signaal \"%s\" (bedoelde u \"%s\"?)",
			                 v->codes->names[i], naaste);
		if (code < 0)
			return wz__error(dossier, WZ_ERR_USAGE, "onbekend signaal \"%s\"; zie welzijn help signaal",
			                 v->codes->names[i]);
		v->gekozen[code] = true;
	}
	return WZ_OK;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *gevraagd,
                     wz_verslag *verslag)
{
	vraag v = *(const vraag *)gevraagd;
	wz__overzicht ov = { 0 };
	wz__signalen signalen = { 0 };
	lijst l = { .dossier = dossier, .ov = &ov, .perceel = SIZE_MAX };
	wz_verslag_title(verslag, "Signalen");
	wz_status status = kies_codes(dossier, &v);
	if (status == WZ_OK)
		status = wz__signalen_lees(dossier, keuze, &ov, &signalen);
	if (status == WZ_OK)
		status = wz__signalen_ervaringen(dossier, keuze, &ov, &signalen);
	if (status == WZ_OK)
		status = wz__signalen_nummer(dossier, &signalen);
	if (status == WZ_OK)
		status = wz__overzicht_noem(dossier, &ov, verslag);
	if (status == WZ_OK) {
		l.table = wz_verslag_table(verslag, WZ_TABLE_LIST, "signalen", kolommen, N);
		l.met_periode = meer_perioden(&ov, &signalen);
		wz__enige_opdracht(&ov, &l.met_opdracht);
		status = zet_alle(&l, &v, &signalen, verslag);
	}
	wz__buf_free(&l.buf);
	wz__buf_free(&l.zin);
	wz__signalen_free(&signalen);
	wz__overzicht_free(&ov);
	return status;
}

wz_status wz_signaal_list(wz_dossier *dossier, const wz_filter *filter, const wz_choice *codes,
                          bool open, wz_verslag **out)
{
	vraag v = { .codes = codes, .open = open };
	return wz__lijst(dossier, "signaal list", filter, vul, &v, out);
}
