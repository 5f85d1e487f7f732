/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/voorstel_score.h"

#include <string.h>
#include "base/eenheid.h"
#include "base/tekst.h"

/* How much of a word is found in a text, by how it is found. */
static const double gelijk = 1, synoniem = 0.8, als_deel = 0.75, zit_in = 0.6, deel_synoniem = 0.5;

/* How well one stem is found in a text; *bij is the word that it is found in. */
static double gevonden(const wz__woordenschat *schat, uint32_t stam, const wz__koppeltekst *tekst,
                       const char **bij)
{
	double beste = 0;
	for (size_t i = 0; i < tekst->n; i++) {
		const wz__koppelterm *t = &tekst->term[i];
		double nu = 0;
		if (t->stam == stam) {
			*bij = t->woord;
			return gelijk;
		}
		if (wz__synoniem(schat, stam, t->stam))
			nu = synoniem;
		for (unsigned d = 0; d < t->n_delen; d++) {
			if (t->deel[d] == stam && nu < als_deel)
				nu = als_deel;
			else if (nu < deel_synoniem && wz__synoniem(schat, stam, t->deel[d]))
				nu = deel_synoniem;
		}
		if (nu > beste) {
			beste = nu;
			*bij = t->woord;
		}
	}
	return beste;
}

/* How well a word is found: whole, or by its parts. *gewicht is its weight. */
static double dekking(const wz__meetlat *lat, const wz__koppelterm *term, const wz__koppeltekst *in,
                      double *gewicht, const char **bij)
{
	const char *bij_deel = NULL;
	double heel = gevonden(lat->schat, term->stam, in, bij), som = 0, totaal = 0;
	*gewicht = lat->gewicht[term->stam];
	for (size_t i = 0; heel < zit_in && i < in->n; i++)
		if (wz__zit_in(term, &in->term[i])) {
			heel = zit_in;
			*bij = in->term[i].woord;
		}
	if (term->n_delen == 0 || heel == gelijk)
		return heel;
	for (unsigned d = 0; d < term->n_delen; d++) {
		double w = lat->gewicht[term->deel[d]];
		som += w * gevonden(lat->schat, term->deel[d], in, &bij_deel);
		totaal += w;
	}
	som = totaal > 0 ? als_deel * som / totaal : 0;
	if (som <= heel)
		return heel;
	*bij = bij_deel;
	return som;
}

static void meet_woorden(const wz__meetlat *lat, const wz__koppeltekst *a, const wz__koppeltekst *r,
                         wz__kenmerken *k)
{
	double som = 0, totaal = 0, w;
	const char *bij;
	for (size_t i = 0; i < a->n; i++) {
		double deel = dekking(lat, &a->term[i], r, &w, &bij);
		som += w * deel;
		totaal += w;
		if (w * deel > k->sterkste)
			k->sterkste = w * deel;
	}
	k->overeenkomst = som;
	k->dekking_afspraak = totaal > 0 ? som / totaal : 0;
	som = totaal = 0;
	for (size_t i = 0; i < r->n; i++) {
		double deel = dekking(lat, &r->term[i], a, &w, &bij);
		som += w * deel;
		totaal += w;
	}
	k->dekking_resultaat = totaal > 0 ? som / totaal : 0;
}

void wz__tel_eenheden(const wz__koppelafspraak *const *afspraak, size_t n, size_t *eenheden)
{
	for (size_t j = 0; j < n; j++) {
		eenheden[j] = 1;
		for (size_t i = 0; i < n && *afspraak[j]->eenheid != '\0'; i++)
			if (i != j && *afspraak[i]->eenheid != '\0' &&
			    wz__eenheid_gelijk(afspraak[i]->eenheid, afspraak[j]->eenheid))
				eenheden[j]++;
	}
}

static double eenheid(const wz__meetlat *lat, const char *van, size_t afspraak)
{
	const char *bij = lat->afspraak[afspraak]->eenheid;
	if (*van == '\0' || *bij == '\0')
		return 0;
	return wz__eenheid_gelijk(van, bij) ? 1.0 / (double)lat->eenheden[afspraak] : -1;
}

static bool heeft_getal(const wz__koppeltekst *tekst, const wz__koppelafspraak *afspraak,
                        wz_getal getal)
{
	if (afspraak->doel == getal)
		return true;
	for (size_t i = 0; i < tekst->n_getallen; i++)
		if (tekst->getal[i] == getal)
			return true;
	return false;
}

/* A number that is in both, and in how many other items too. */
static double getal_in_beide(const wz__meetlat *lat, const wz__koppeltekst *tekst, wz_getal aantal,
                             size_t afspraak)
{
	double beste = 0;
	for (size_t i = 0; i <= tekst->n_getallen; i++) {
		wz_getal getal = i < tekst->n_getallen ? tekst->getal[i] : aantal;
		size_t keren = 0;
		if (getal == WZ_GETAL_GEEN ||
		    !heeft_getal(lat->tekst[afspraak], lat->afspraak[afspraak], getal))
			continue;
		for (size_t j = 0; j < lat->n; j++)
			keren += heeft_getal(lat->tekst[j], lat->afspraak[j], getal) ? 1 : 0;
		if (1.0 / (double)keren > beste)
			beste = 1.0 / (double)keren;
	}
	return beste;
}

/* How near a number is to a target: half for half of it, and for three times as much,
 * since more than was agreed is less strange than less. */
static double nabijheid(wz_getal getal, wz_getal doel)
{
	if (getal == WZ_GETAL_GEEN || doel == WZ_GETAL_GEEN || getal <= 0 || doel <= 0)
		return 0;
	return getal < doel ? (double)getal / (double)doel : 2 / (1 + (double)getal / (double)doel);
}

/* The number of a result; where it has none, the only one in its text. */
static wz_getal getal_van(const wz__koppelresultaat *resultaat, const wz__koppeltekst *tekst)
{
	if (resultaat->aantal == WZ_GETAL_GEEN && tekst->n_getallen == 1)
		return tekst->getal[0];
	return resultaat->aantal;
}

wz__kenmerken wz__kenmerken_van(const wz__meetlat *lat, const wz__koppelresultaat *resultaat,
                                const wz__koppeltekst *tekst, size_t afspraak)
{
	const wz__koppelafspraak *a = lat->afspraak[afspraak];
	wz__kenmerken k = { .sterkste = 0 };
	meet_woorden(lat, lat->tekst[afspraak], tekst, &k);
	k.eenheid = eenheid(lat, resultaat->eenheid, afspraak);
	k.getal = getal_in_beide(lat, tekst, resultaat->aantal, afspraak);
	k.nabij = k.eenheid < 0 ? 0 : nabijheid(getal_van(resultaat, tekst), a->doel);
	k.zonder_doel = resultaat->aantal != WZ_GETAL_GEEN && a->doel == WZ_GETAL_GEEN ? 1 : 0;
	if (*resultaat->deelgebied != '\0' && *a->deelgebied != '\0')
		k.deelgebied = wz__fold_equal(resultaat->deelgebied, strlen(resultaat->deelgebied),
		                              a->deelgebied, strlen(a->deelgebied))
		                   ? 1
		                   : -1;
	return k;
}

void wz__tel_stammen(const wz__koppeltekst *tekst, unsigned *keren, size_t n_stammen)
{
	for (size_t i = 0; i < tekst->n; i++) {
		const wz__koppelterm *t = &tekst->term[i];
		if (t->stam < n_stammen)
			keren[t->stam]++;
		for (unsigned d = 0; d < t->n_delen; d++)
			if (t->deel[d] < n_stammen)
				keren[t->deel[d]]++;
	}
}

/* The score by the sum of the features: where it rises steeply it is most uncertain. */
static int kromme(double x)
{
	static const int bij[] = { 2, 7, 18, 47, 119, 269, 500, 731, 881, 953, 982, 992, 994 };
	enum { N = sizeof bij / sizeof *bij, MIDDEN = N / 2 };
	x += MIDDEN;
	if (x <= 0)
		return bij[0];
	if (x >= N - 1)
		return bij[N - 1];
	int i = (int)x;
	return bij[i] + (int)((x - i) * (bij[i + 1] - bij[i]) + 0.5);
}

/* The weights are those of a logistic fit on four contracts (docs/design.md), rounded; the
 * first one puts the threshold at half. */
int wz__score_van(const wz__kenmerken *k)
{
	if (k->overeenkomst <= 0)
		return 0;
	return kromme(-4.5 + 2.5 * k->dekking_afspraak + 2.1 * k->dekking_resultaat +
	              0.5 * k->overeenkomst + 3.1 * k->sterkste + 0.9 * k->eenheid + 2.1 * k->getal +
	              2.5 * k->nabij + 1.5 * k->deelgebied - 0.3 * k->zonder_doel);
}

/* A word that is found, by its weight. */
typedef struct vondst {
	const char *woord, *bij; /* in the item, and in the result */
	double waarde, hoe;
} vondst;
enum { VONDSTEN = 3 };

static void neem_vondst(vondst *beste, vondst nieuw)
{
	for (size_t i = 0; i < VONDSTEN; i++)
		if (nieuw.waarde > beste[i].waarde) {
			vondst weg = beste[i];
			beste[i] = nieuw;
			nieuw = weg;
		}
}

static void reden(wz__buf *out, size_t begin, const char *tekst)
{
	wz__buf_text(out, out->size > begin ? "; " : "");
	wz__buf_text(out, tekst);
}

static void noem_woorden(const vondst *beste, bool gelijke, const char *kop, size_t begin,
                         wz__buf *out)
{
	bool eerste = true;
	for (size_t i = 0; i < VONDSTEN && beste[i].waarde > 0; i++) {
		if ((beste[i].hoe == gelijk) != gelijke)
			continue;
		if (eerste)
			reden(out, begin, kop);
		wz__buf_text(out, eerste ? " " : ", ");
		wz__buf_text(out, beste[i].woord);
		if (!gelijke && strcmp(beste[i].woord, beste[i].bij) != 0)
			wz__buf_format(out, " (%s)", beste[i].bij);
		eerste = false;
	}
}

/* The heaviest words that are found, of the first n of the item. */
static void vind(const wz__meetlat *lat, const wz__koppeltekst *a, size_t n,
                 const wz__koppeltekst *in, vondst beste[VONDSTEN])
{
	for (size_t i = 0; i < n; i++) {
		const char *bij = NULL;
		double w, hoe = dekking(lat, &a->term[i], in, &w, &bij);
		if (hoe > 0 && bij != NULL)
			neem_vondst(beste, (vondst){ a->term[i].woord, bij, w * hoe, hoe });
	}
}

void wz__waarom(const wz__meetlat *lat, const wz__koppeltekst *tekst, size_t afspraak,
                const wz__kenmerken *k, wz__buf *out)
{
	vondst beste[VONDSTEN] = { { 0 } };
	const wz__koppeltekst *a = lat->tekst[afspraak];
	wz__koppeltekst eigen = *tekst;
	size_t begin = out->size;
	eigen.n = tekst->n_eigen; /* a unit has a reason of its own */
	vind(lat, a, a->n_eigen, &eigen, beste);
	if (beste[0].waarde <= 0 && k->eenheid <= 0)
		vind(lat, a, a->n, tekst, beste);
	noem_woorden(beste, true, "gelijke woorden:", begin, out);
	noem_woorden(beste, false, "verwante woorden:", begin, out);
	if (k->getal > 0)
		reden(out, begin, "zelfde getal");
	else if (k->nabij >= 0.5)
		reden(out, begin, "getal bij het doel");
	if (k->eenheid > 0)
		reden(out, begin, "zelfde eenheid");
	if (k->deelgebied > 0)
		reden(out, begin, "zelfde deelgebied");
}
