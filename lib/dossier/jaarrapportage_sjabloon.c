/* SPDX-License-Identifier: EUPL-1.2 */
/* What is different about a file that was made as a template: welzijn-template(1). */
#include <stdlib.h>
#include <string.h>

#include "dossier/jaarrapportage.h"

/* In the order of wz__sjabloon.boven. */
static const int vast[] = { WZ__JR_PERIODE, WZ__JR_AANBIEDER, WZ__JR_OPDRACHT };
enum { VAST = sizeof vast / sizeof *vast };

/* Of an empty row a lot or an agreed item is at most chosen. */
static bool is_empty(const wz__record *record)
{
	static const int invoer[] = { WZ__JR_RESULTAAT,  WZ__JR_STATUS,      WZ__JR_AANTAL,
		                          WZ__JR_GRENS,      WZ__JR_EENHEID,     WZ__JR_HERKOMST,
		                          WZ__JR_DEELGEBIED, WZ__JR_TOELICHTING, WZ__JR_BRON };
	for (size_t i = 0; i < sizeof invoer / sizeof *invoer; i++)
		if (record->lengte[invoer[i]] > 0)
			return false;
	return true;
}

static void take_from_above(const wz__sjabloon *sjabloon, wz__record *record)
{
	for (size_t i = 0; i < VAST; i++) {
		const struct wz__boven *boven = &sjabloon->boven[i];
		if (record->lengte[vast[i]] > 0 || boven->verschilt)
			continue;
		record->veld[vast[i]] = wz__buf_str(&boven->tekst);
		record->lengte[vast[i]] = boven->tekst.size;
	}
}

static wz_status remember_above(wz__inkomend *in, const wz__record *record)
{
	for (size_t i = 0; i < VAST; i++) {
		struct wz__boven *boven = &in->sjabloon.boven[i];
		const char *veld = record->veld[vast[i]];
		if (record->lengte[vast[i]] == 0)
			continue;
		if (boven->tekst.size == 0)
			wz__buf_text(&boven->tekst, veld);
		else
			boven->verschilt = boven->verschilt || strcmp(wz__buf_str(&boven->tekst), veld) != 0;
		if (boven->tekst.failed)
			return wz__nomem(in->act->dossier);
	}
	return WZ_OK;
}

/* An agreed item that is named for the first time, and has no result as yet. */
static wz_status add_open(wz__inkomend *in, const char *naam)
{
	wz__sjabloon *s = &in->sjabloon;
	const char *copy = wz__arena_text(&s->arena, naam);
	if (copy == NULL || !wz__grow(&s->open, &s->open_capacity, s->n_open + 1, sizeof *s->open))
		return wz__nomem(in->act->dossier);
	s->open[s->n_open++] = copy;
	return WZ_OK;
}

static wz_status count_one(wz__inkomend *in, const wz__record *record, const char *deel, size_t n,
                           bool leeg)
{
	wz__buf naam = { 0 };
	bool nieuw = false;
	wz__buf_format(&naam, "%s/%.*s", record->veld[WZ__JR_OPDRACHT], (int)n, deel);
	int64_t *gemeld = naam.failed ? NULL
	                              : wz__map_put(&in->sjabloon.gemeld, naam.bytes, naam.size,
	                                            leeg ? 0 : 1, &nieuw);
	wz_status status = gemeld != NULL ? WZ_OK : wz__nomem(in->act->dossier);
	if (status == WZ_OK && nieuw && leeg)
		status = add_open(in, naam.bytes);
	if (status == WZ_OK && !leeg)
		*gemeld = 1;
	wz__buf_free(&naam);
	return status;
}

/* The agreed items of a row, each of "1.3 + 1.4". */
static wz_status count_items(wz__inkomend *in, const wz__record *record, bool leeg)
{
	wz_status status = WZ_OK;
	for (const char *rest = record->veld[WZ__JR_AFSPRAAK]; status == WZ_OK && *rest != '\0';) {
		rest += strspn(rest, " +");
		size_t n = strcspn(rest, "+"), zonder = n;
		while (zonder > 0 && rest[zonder - 1] == ' ')
			zonder--;
		if (zonder > 0)
			status = count_one(in, record, rest, zonder, leeg);
		rest += n;
	}
	return status;
}

wz_status wz__sjabloon_rij(wz__inkomend *in, const wz__lezer *lezer, wz__record *record, bool *leeg)
{
	*leeg = false;
	if (in->act->vrije_tekst || !wz__lezer_heeft(lezer, WZ__JR_AFGESPROKEN))
		return WZ_OK;
	*leeg = is_empty(record);
	take_from_above(&in->sjabloon, record);
	wz_status status = remember_above(in, record);
	return status == WZ_OK ? count_items(in, record, *leeg) : status;
}

void wz__sjabloon_hint(wz__inkomend *in, const wz__lezer *lezer, const wz__record *record)
{
	wz__sjabloon *sjabloon = &in->sjabloon;
	if (sjabloon->gevraagd || in->act->vrije_tekst || wz__lezer_heeft(lezer, WZ__JR_AFGESPROKEN) ||
	    record->lengte[WZ__JR_AFSPRAAK] == 0 || !is_empty(record))
		return;
	sjabloon->gevraagd = true;
	wz__fout_hint(&in->act->import->fouten,
	              "is dit een template waaruit de kolom 'afgesproken' is gehaald? zet die terug, of haal "
	              "lege regels weg");
}

wz_status wz__sjabloon_meld(wz__inkomend *in)
{
	enum { NOEM_MAX = 60 }; /* what fits in a line */
	const wz__sjabloon *s = &in->sjabloon;
	wz__buf regel = { 0 };
	/* Of one contract the number is enough. */
	bool meer = s->boven[2].verschilt;
	size_t n = 0;
	for (size_t i = 0; i < s->n_open; i++) {
		const int64_t *gemeld = wz__map_get(&s->gemeld, s->open[i], strlen(s->open[i]));
		const char *nummer = strchr(s->open[i], '/');
		if (gemeld != NULL && *gemeld != 0)
			continue;
		if (n++ < NOEM_MAX)
			wz__buf_format(&regel, "%s%s", n > 1 ? ", " : "",
			               meer || nummer == NULL ? s->open[i] : nummer + 1);
	}
	if (n > NOEM_MAX)
		wz__buf_format(&regel, ", en nog %zu", n - NOEM_MAX);
	if (regel.size > 0)
		wz__import_line(in->act->import, "afspraken zonder resultaat: %s", wz__buf_str(&regel));
	bool failed = regel.failed;
	wz__buf_free(&regel);
	return failed ? wz__nomem(in->act->dossier) : WZ_OK;
}

void wz__sjabloon_free(wz__sjabloon *sjabloon)
{
	for (size_t i = 0; i < VAST; i++)
		wz__buf_free(&sjabloon->boven[i].tekst);
	wz__map_free(&sjabloon->gemeld);
	free(sjabloon->open);
	wz__arena_free(&sjabloon->arena);
}
