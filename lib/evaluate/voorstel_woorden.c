/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/voorstel_woorden.h"

#include <libstemmer.h>
#include <stdlib.h>
#include <string.h>
#include "base/embedded.h"
#include "base/hoeveelheid_delen.h"
#include "base/map.h"
#include "base/ontleed.h"
#include "base/tekst.h"
#include "evaluate/voorstel_samenstelling.h"

/* A word as it is written. */
typedef struct vorm {
	const char *tekst;
	wz__koppelterm term;
	wz_getal getal; /* of a number in words */
	bool stop, ontleed;
} vorm;

/* A stem: the lists of synonyms that it is in. */
typedef struct stam {
	uint16_t rij[WZ__SYNONIEMRIJEN];
	unsigned n;
} stam;

struct wz__woordenschat {
	struct sb_stemmer *stemmer;
	wz__map vormen, stammen;
	vorm *vorm;
	stam *stam;
	size_t n_vormen, vormen_capacity, n_stammen, stammen_capacity;
	wz__arena arena;
	wz__buf buf;
	int64_t geleerd; /* stems that stood in a text themselves; 0: still learning */
};

/* The number of a stem, made when it is new; -1 without memory. */
static int64_t neem_stam(wz__woordenschat *schat, const char *bytes, size_t n)
{
	bool made;
	int64_t *plek = wz__map_put(&schat->stammen, bytes, n, (int64_t)schat->n_stammen, &made);
	if (plek == NULL)
		return -1;
	int64_t nummer = *plek;
	if (!made)
		return nummer;
	if (!wz__grow(&schat->stam, &schat->stammen_capacity, schat->n_stammen + 1,
	              sizeof *schat->stam))
		return -1;
	schat->stam[schat->n_stammen++] = (stam){ .n = 0 };
	return nummer;
}

static const char *stem(wz__woordenschat *schat, const char *woord, size_t n, size_t *lengte)
{
	const sb_symbol *uit = sb_stemmer_stem(schat->stemmer, (const sb_symbol *)woord, (int)n);
	*lengte = uit == NULL ? 0 : (size_t)sb_stemmer_length(schat->stemmer);
	return (const char *)uit;
}

int64_t wz__woordenschat_kent(wz__woordenschat *schat, const char *woord, size_t n)
{
	size_t lengte;
	const char *kern = stem(schat, woord, n, &lengte);
	const int64_t *plek = kern == NULL ? NULL : wz__map_get(&schat->stammen, kern, lengte);
	if (plek == NULL || (schat->geleerd > 0 && *plek >= schat->geleerd))
		return -1;
	return *plek;
}

int64_t wz__woordenschat_stam(wz__woordenschat *schat, const char *woord, size_t n)
{
	size_t lengte;
	const char *kern = stem(schat, woord, n, &lengte);
	return kern == NULL ? -1 : neem_stam(schat, kern, lengte);
}

/* A word and its stem; NULL without memory. `woord` is folded. */
static vorm *neem_vorm(wz__woordenschat *schat, const char *woord, size_t n)
{
	bool made;
	int64_t *plek = wz__map_put(&schat->vormen, woord, n, (int64_t)schat->n_vormen, &made);
	if (plek == NULL)
		return NULL;
	size_t index = (size_t)*plek;
	if (!made)
		return &schat->vorm[index];
	int64_t kern = wz__woordenschat_stam(schat, woord, n);
	const char *tekst = wz__arena_copy(&schat->arena, woord, n);
	if (kern < 0 || tekst == NULL ||
	    !wz__grow(&schat->vorm, &schat->vormen_capacity, schat->n_vormen + 1, sizeof *schat->vorm))
		return NULL;
	vorm *nieuw = &schat->vorm[schat->n_vormen];
	*nieuw = (vorm){ .tekst = tekst, .getal = WZ_GETAL_GEEN };
	nieuw->term = (wz__koppelterm){ .stam = (uint32_t)kern, .woord = tekst, .lengte = n };
	if (!wz__telwoord(tekst, &nieuw->getal))
		nieuw->getal = WZ_GETAL_GEEN;
	return &schat->vorm[schat->n_vormen++];
}

static const wz__embedded *lijst(const char *naam)
{
	const wz__embedded *file = wz__embedded_woorden;
	while (file->naam != NULL && strcmp(file->naam, naam) != 0)
		file++;
	return file->naam == NULL ? NULL : file;
}

/* The word of a list that begins at *at, which moves past it; whether its row ends. */
static bool lijst_woord(const char **at, const char *einde, const char **woord, size_t *n)
{
	*woord = *at;
	while (*at < einde && **at != ',' && **at != '|' && **at != '\n')
		(*at)++;
	*n = (size_t)(*at - *woord);
	bool rij_uit = *at == einde || **at == '\n';
	if (*at < einde)
		(*at)++;
	return rij_uit;
}

static bool leer_stopwoorden(wz__woordenschat *schat)
{
	const wz__embedded *file = lijst("stopwoorden.csv");
	if (file == NULL)
		return true;
	const char *at = (const char *)file->bytes, *einde = at + file->size, *woord;
	for (size_t n; at < einde;) {
		lijst_woord(&at, einde, &woord, &n);
		vorm *v = n == 0 ? NULL : neem_vorm(schat, woord, n);
		if (n > 0 && v == NULL)
			return false;
		if (v != NULL)
			v->stop = true;
	}
	return true;
}

static void zet_rij(stam *s, uint16_t rij)
{
	if (s->n < WZ__SYNONIEMRIJEN && (s->n == 0 || s->rij[s->n - 1] != rij))
		s->rij[s->n++] = rij;
}

static bool leer_synoniemen(wz__woordenschat *schat)
{
	const wz__embedded *file = lijst("synoniemen.csv");
	if (file == NULL)
		return true;
	const char *at = (const char *)file->bytes, *einde = at + file->size, *woord;
	uint16_t rij = 0; /* 0 is the header */
	for (size_t n; at < einde;) {
		bool rij_uit = lijst_woord(&at, einde, &woord, &n);
		vorm *v = rij == 0 || n == 0 ? NULL : neem_vorm(schat, woord, n);
		if (rij > 0 && n > 0 && v == NULL)
			return false;
		if (v != NULL)
			zet_rij(&schat->stam[v->term.stam], rij);
		if (rij_uit)
			rij++;
	}
	return true;
}

wz__woordenschat *wz__woordenschat_new(void)
{
	wz__woordenschat *schat = calloc(1, sizeof *schat);
	if (schat == NULL)
		return NULL;
	schat->stemmer = sb_stemmer_new("dutch", "UTF_8");
	if (schat->stemmer == NULL || !leer_stopwoorden(schat) || !leer_synoniemen(schat)) {
		wz__woordenschat_free(schat);
		return NULL;
	}
	return schat;
}

void wz__woordenschat_free(wz__woordenschat *schat)
{
	if (schat == NULL)
		return;
	if (schat->stemmer != NULL)
		sb_stemmer_delete(schat->stemmer);
	wz__map_free(&schat->vormen);
	wz__map_free(&schat->stammen);
	free(schat->vorm);
	free(schat->stam);
	wz__arena_free(&schat->arena);
	wz__buf_free(&schat->buf);
	free(schat);
}

size_t wz__woordenschat_stammen(const wz__woordenschat *schat)
{
	return schat->n_stammen;
}

bool wz__zit_in(const wz__koppelterm *a, const wz__koppelterm *b)
{
	enum { MIN = 5 };
	const wz__koppelterm *kort = a->lengte < b->lengte ? a : b, *lang = kort == a ? b : a;
	return kort->lengte >= MIN &&
	       (memcmp(kort->woord, lang->woord, kort->lengte) == 0 ||
	        memcmp(kort->woord, lang->woord + lang->lengte - kort->lengte, kort->lengte) == 0);
}

bool wz__synoniem(const wz__woordenschat *schat, uint32_t a, uint32_t b)
{
	const stam *x = &schat->stam[a], *y = &schat->stam[b];
	for (size_t i = 0; i < x->n; i++)
		for (size_t j = 0; j < y->n; j++)
			if (x->rij[i] == y->rij[j])
				return true;
	return false;
}

static void zet_getal(wz__koppeltekst *out, wz_getal getal)
{
	if (out->n_getallen < WZ__GETALLEN_MAX)
		out->getal[out->n_getallen++] = getal;
}

static bool heeft(const wz__koppeltekst *tekst, uint32_t kern)
{
	for (size_t i = 0; i < tekst->n; i++)
		if (tekst->term[i].stam == kern)
			return true;
	return false;
}

/* Of a word with figures in it: the number that it begins with ("11x", "80+"). */
static void lees_cijfers(const wz__woordplek *plek, wz__koppeltekst *out)
{
	wz_getal getal = 0;
	size_t i = 0;
	if (wz__jaar_van(plek) != 0)
		return;
	for (; i < plek->n && i < 9 && wz__is_cijfer(plek->begin[i]); i++)
		getal = getal * 10 + (plek->begin[i] - '0');
	if (i > 0)
		zet_getal(out, getal * WZ_GETAL_SCHAAL);
}

/* A compound is taken apart by the words of the texts, not by parts of others. */
static bool ontleed(wz__woordenschat *schat, size_t index)
{
	vorm *v = &schat->vorm[index];
	if (v->ontleed)
		return true;
	if (schat->geleerd == 0)
		schat->geleerd = (int64_t)schat->n_stammen;
	v->ontleed = true;
	return wz__ontleed_samenstelling(schat, &v->term);
}

static bool lees_woord(wz__woordenschat *schat, const wz__woordplek *plek, wz__koppeltekst *out)
{
	vorm *v = neem_vorm(schat, plek->begin, plek->n);
	if (v == NULL)
		return false;
	if (out == NULL || v->stop)
		return true;
	if (v->getal != WZ_GETAL_GEEN) {
		zet_getal(out, v->getal);
		return true;
	}
	if (!ontleed(schat, (size_t)(v - schat->vorm)))
		return false;
	if (out->n < WZ__TERMEN_MAX && !heeft(out, v->term.stam))
		out->term[out->n++] = v->term;
	return true;
}

/* Go through the words of a text; out NULL: only to know them. */
static bool lees(wz__woordenschat *schat, const char *tekst, wz__koppeltekst *out)
{
	wz__woordplek plek;
	wz__buf_clear(&schat->buf);
	wz__fold(&schat->buf, tekst, strlen(tekst));
	if (schat->buf.failed)
		return false;
	const char *at = wz__buf_str(&schat->buf);
	while (wz__woord_volgende(&at, &plek)) {
		wz_getal getal;
		size_t n;
		if (out != NULL && out->n == WZ__TERMEN_MAX)
			break;
		if (wz__is_cijfer(*plek.begin)) {
			if (out != NULL && wz__jaar_van(&plek) == 0 && wz__getal_op(plek.begin, &getal, &n)) {
				zet_getal(out, getal);
				at = plek.begin + (n > plek.n ? n : plek.n);
			} else if (out != NULL) {
				lees_cijfers(&plek, out);
			}
			continue;
		}
		if (plek.n > 1 && !lees_woord(schat, &plek, out))
			return false;
	}
	return true;
}

bool wz__woordenschat_leer(wz__woordenschat *schat, const char *tekst)
{
	return lees(schat, tekst, NULL);
}

bool wz__woordenschat_lees(wz__woordenschat *schat, const char *tekst, wz__koppeltekst *out)
{
	return lees(schat, tekst, out);
}
