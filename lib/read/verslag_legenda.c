/* SPDX-License-Identifier: EUPL-1.2 */
/* Legends: what colours and words mean in this report. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

enum { LEGENDA_BYTES = 400, WOORD_BYTES = 40, RIJEN_MAX = 64 };

static wz__stukje stukje(const char *p, const char *eind)
{
	wz__stukje s = { p, (size_t)(eind - p) };

	s.p = wz__trim(s.p, &s.n);
	return s;
}

/* Add a row, unless the user or the text said it before. A word that the text gives two
 * meanings has none. */
static void erbij(wz__verslaglezer *v, wz__stukje woord, wz_realisatie status)
{
	wz__verslagtekst *uit = v->uit;

	for (size_t i = 0; i < uit->n_legenda; i++) {
		if (!wz__fold_equal(uit->legenda[i].woord, strlen(uit->legenda[i].woord), woord.p, woord.n))
			continue;
		if (i >= v->n_gegeven && uit->legenda[i].status != status)
			uit->legenda[i].status = WZ_REALISATIE_GEEN;
		return;
	}
	if (uit->n_legenda - v->n_gegeven >= RIJEN_MAX)
		return;
	if (!wz__grow(&uit->legenda, &uit->legenda_capacity, uit->n_legenda + 1,
	              sizeof *uit->legenda)) {
		v->status = WZ_ERR_NOMEM;
		return;
	}
	uit->legenda[uit->n_legenda].woord = wz__bewaar(v, woord);
	uit->legenda[uit->n_legenda++].status = status;
}

/* The mark between a word and its meaning: = or : or a dash, or "betekent". */
static const char *isgelijk(wz__stukje s, size_t *n)
{
	static const char *const tekens[] = { "=", ":", " – ", " - ", " betekent ", " is " };

	for (size_t i = 0; i < sizeof tekens / sizeof *tekens; i++) {
		*n = strlen(tekens[i]);
		for (size_t at = 1; at + *n < s.n; at++)
			if (memcmp(s.p + at, tekens[i], *n) == 0)
				return s.p + at;
	}
	return NULL;
}

/* One "groen = gerealiseerd". */
static bool lees_een(wz__verslaglezer *v, wz__stukje s, bool zeker)
{
	wz__stukje woord, betekenis;
	wz__statuswoord status;
	const char *at;
	size_t n = 0;

	at = isgelijk(s, &n);
	if (at == NULL)
		return false;
	woord = stukje(s.p, at);
	betekenis = stukje(at + n, s.p + s.n);
	while (betekenis.n > 0 && strchr(".;,", betekenis.p[betekenis.n - 1]) != NULL)
		betekenis.n--;
	if (woord.n == 0 || woord.n > WOORD_BYTES)
		return false;
	if (!wz__is_kleur(woord.p, woord.n) && !zeker)
		return false;
	status = wz__status_van(betekenis.p, betekenis.n, (wz__legendas){ 0 });
	if (status.status == WZ_REALISATIE_GEEN)
		return false;
	erbij(v, woord, status.status);
	return true;
}

/* Where the next row begins: behind a comma or semicolon before a word with a mark. */
static const char *volgende(const char *at, const char *eind)
{
	while (at < eind && *at != ';' && *at != ',' && *at != '|')
		at++;
	return at;
}

bool wz__legenda_lees(wz__verslaglezer *v, const char *tekst, size_t n, bool zeker)
{
	const char *at = tekst, *eind = tekst + n;
	bool gelezen = false;

	if (n == 0 || n > LEGENDA_BYTES)
		return false;
	while (at < eind) {
		const char *tot = volgende(at, eind);

		if (lees_een(v, stukje(at, tot), zeker))
			gelezen = true;
		else if (!zeker)
			return gelezen;
		at = tot + 1;
	}
	return gelezen;
}

/* A legend may stand behind the results it explains, and so may a line that contradicts
 * it: a colour that lost its meaning takes back what it gave. */
void wz__kleuren_invullen(wz__verslaglezer *v)
{
	for (size_t i = 0; i < v->uit->n_resultaten; i++) {
		wz__verslagresultaat *r = &v->uit->resultaten[i];
		wz__statuswoord s;

		if (v->uit->n_legenda == 0 || *r->statuswoorden == '\0')
			continue;
		s = wz__status_van(r->statuswoorden, strlen(r->statuswoorden), wz__legendas_van(v));
		if (s.kleur) {
			r->status = WZ_REALISATIE_GEEN;
			r->twijfel |= WZ__TWIJFEL_KLEUR;
		} else if (s.status != WZ_REALISATIE_GEEN && (r->twijfel & WZ__TWIJFEL_KLEUR) != 0) {
			r->status = s.status;
			r->twijfel &= ~(unsigned)WZ__TWIJFEL_KLEUR;
		}
	}
}
