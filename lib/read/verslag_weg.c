/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands under a lot and is no result: nothing of it goes without being counted. */
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

enum { WEG_BYTES = 80 };

static const char niets_herkend[] = "geen resultaat herkend";

const char *wz__weg_waarom(wz__sectie sectie)
{
	switch (sectie) {
	case WZ__SECTIE_AFSPRAAK:
	case WZ__SECTIE_GEMENGD:
		return "afgesproken";
	case WZ__SECTIE_AANPAK:
		return "aanpak";
	case WZ__SECTIE_VOORUITBLIK:
		return "vooruitblik";
	case WZ__SECTIE_OPMERKING:
	case WZ__SECTIE_TOELICHTING:
		return "opmerkingen";
	case WZ__SECTIE_OVERIG:
		return "inleiding";
	default:
		return niets_herkend;
	}
}

/* The beginning of a text: no more bytes than are kept, and whole characters. */
static size_t begin_van(const char *tekst, size_t n)
{
	if (n <= WEG_BYTES)
		return n;
	n = WEG_BYTES;
	while (n > 0 && ((unsigned char)tekst[n] & 0xC0) == 0x80)
		n--;
	return n;
}

/* They are kept in the order of the text, though some are known to be no result only when
 * what follows them was read. */
void wz__weg(wz__verslaglezer *v, size_t regel, wz__stukje tekst, const char *waarom)
{
	wz__verslagtekst *uit = v->uit;
	size_t at = uit->n_weg;

	uit->overgeslagen++;
	if (uit->n_weg == WZ__OVERGESLAGEN_MAX)
		return;
	if (!wz__grow(&uit->weg, &uit->weg_capacity, uit->n_weg + 1, sizeof *uit->weg)) {
		v->status = WZ_ERR_NOMEM;
		return;
	}
	for (; at > 0 && uit->weg[at - 1].regel > regel; at--)
		uit->weg[at] = uit->weg[at - 1];
	tekst.p = wz__trim(tekst.p, &tekst.n);
	tekst.n = begin_van(tekst.p, tekst.n);
	uit->weg[at] = (wz__overgeslagen){ regel, wz__bewaar(v, tekst), waarom };
	uit->n_weg++;
}

/* What is no item counts only where results may stand: a foreword is not missed. */
void wz__sla_over(wz__verslaglezer *v, const wz__stuk *stuk, const char *waarom)
{
	if (stuk->soort != WZ__STUK_PUNT && !wz__kan_resultaat(v))
		return;
	if (waarom == NULL)
		waarom = wz__weg_waarom(v->sectie);
	wz__weg(v, stuk->regel, (wz__stukje){ stuk->tekst, stuk->n }, waarom);
}

void wz__rij_weg(wz__verslaglezer *v, const wz__stuk *stukken, size_t n, const char *waarom)
{
	wz__buf samen = { 0 };

	for (size_t i = 1; i < n && samen.size <= WEG_BYTES; i++)
		if (stukken[i].n > 0)
			wz__buf_format(&samen, "%s%s", samen.size > 0 ? " / " : "", stukken[i].tekst);
	if (samen.failed)
		v->status = WZ_ERR_NOMEM;
	else if (samen.size > 0 && wz__kan_resultaat(v))
		wz__weg(v, stukken[0].regel, (wz__stukje){ wz__buf_str(&samen), samen.size }, waarom);
	wz__buf_free(&samen);
}

void wz__resultaten_weg(wz__verslaglezer *v, size_t van, const char *waarom)
{
	wz__verslagtekst *uit = v->uit;

	for (size_t i = van; i < uit->n_resultaten && v->status == WZ_OK; i++) {
		const wz__verslagresultaat *r = &uit->resultaten[i];

		wz__weg(v, r->regel, (wz__stukje){ r->tekst, strlen(r->tekst) }, waarom);
	}
	uit->n_resultaten = van;
}
