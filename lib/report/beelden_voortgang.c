/* SPDX-License-Identifier: EUPL-1.2 */
/* How far to the target, as a picture: a bar per agreed item. */
#include "report/beelden.h"
#include "evaluate/stappen.h"
#include "report/woorden.h"

enum { NOEM_DELERS = 3 }; /* of more items only how many */

/* What was achieved, from … to: as sure as the number is, and no surer. Of a change that is in the
 * direction that was agreed. */
static void zet_getal(wz_beeld_voortgang *out, const wz__afspraak_rij *rij,
                      const wz__oordeel *oordeel)
{
	bool verandering = rij->richting == WZ__TOENAME || rij->richting == WZ__AFNAME;
	wz_getal value = verandering ? oordeel->verandering : oordeel->waarde;
	wz_grens grens = wz__grens_verandering(rij->richting, oordeel->grens);

	out->van = grens == WZ_HOOGSTENS || grens == WZ_GRENS_ONBESLIST ? WZ_GETAL_GEEN : value;
	out->tot = grens == WZ_MINSTENS || grens == WZ_GRENS_ONBESLIST ? WZ_GETAL_GEEN : value;
	out->ongeveer = grens == WZ_ONGEVEER;
	out->eenheid = !verandering                  ? rij->eenheid
	               : rij->richting == WZ__AFNAME ? "% minder"
	                                             : "% meer";
	out->hoogstens = rij->richting == WZ__MAXIMAAL;
}

/* "één getal voor 7.2 en 7.4 samen"; of an item of a lot that was not chosen only how many. */
static void noem_gedeeld(wz__buf *out, const wz__overzicht *ov, int64_t koppeling)
{
	size_t first = koppeling > 0 ? wz__eerste_deler(ov, koppeling) : ov->n_delers, n = 0;
	bool alle = true;

	for (; first + n < ov->n_delers && ov->deler[first + n].koppeling == koppeling; n++)
		alle = alle && wz__plek(&ov->afspraken, ov->deler[first + n].afspraak_id) != SIZE_MAX;
	if (n == 0) {
		wz__buf_text(out, wz__reden_woorden(WZ__REDEN_GEDEELD_GETAL));
		return;
	}
	wz__buf_text(out, "één getal voor ");
	for (size_t i = 0; alle && n <= NOEM_DELERS && i < n; i++) {
		size_t a = wz__plek(&ov->afspraken, ov->deler[first + i].afspraak_id);

		wz__buf_format(out, "%s%s", i == 0 ? "" : i + 1 < n ? ", " : " en ",
		               ov->afspraak[a].rij.nummer);
	}
	if (!alle || n > NOEM_DELERS)
		wz__buf_format(out, "%zu afspraken", n);
	wz__buf_text(out, " samen");
}

static bool is_eindoordeel(wz_realisatie status)
{
	return status == WZ_GEREALISEERD || status == WZ_DEELS_GEREALISEERD ||
	       status == WZ_NIET_GEREALISEERD;
}

/* What the number says where the counted status says something else. */
static wz_realisatie anders(const wz__oordeel *oordeel, wz_realisatie status)
{
	return is_eindoordeel(status) && is_eindoordeel(oordeel->berekend) &&
	               oordeel->berekend != status
	           ? oordeel->berekend
	           : WZ_REALISATIE_GEEN;
}

/* Whether that numbers are shared is why the item has no number of its own. */
static bool door_gedeeld(const wz__oordeel *oordeel)
{
	return oordeel->waarde == WZ_GETAL_GEEN && oordeel->gedeelde_koppeling != 0 &&
	       (oordeel->reden == WZ__REDEN_GEDEELD_GETAL || oordeel->reden == WZ__REDEN_GEEN ||
	        oordeel->reden == WZ__REDEN_LOOPT);
}

static void waarom(wz__buf *out, const wz__overzicht *ov, const wz__afspraak_rij *rij,
                   const wz__oordeel *oordeel, wz_getal doel)
{
	wz__buf_clear(out);
	if (oordeel->resultaten == 0)
		wz__buf_text(out, "niet gerapporteerd");
	else if (!wz__meetbaar(rij, doel))
		wz__buf_text(out, "geen doel in getallen");
	else if (oordeel->waarde != WZ_GETAL_GEEN && oordeel->grens == WZ_GRENS_ONBESLIST)
		wz__buf_text(out, "niet te zeggen of het meer of minder is");
	else if (door_gedeeld(oordeel))
		noem_gedeeld(out, ov, oordeel->gedeelde_koppeling);
	else if (oordeel->reden != WZ__REDEN_GEEN && oordeel->reden != WZ__REDEN_LOOPT)
		wz__buf_text(out, wz__reden_woorden(oordeel->reden));
	else
		wz__buf_text(out, "er is geen getal gemeld");
}

void wz__beeld_afspraak(wz_beeld *beeld, const wz__overzicht *ov, const wz__signalen *signalen,
                        wz_basis basis, size_t afspraak, size_t index, bool met_periode,
                        wz__buf *buf)
{
	const wz__afspraakblok *blok = &ov->afspraak[afspraak];
	const wz__oordeel *oordeel = wz__oordeel_van(ov, afspraak, index);
	wz_periode periode = wz__periode_van(ov, blok->perceel, index);
	wz_getal doel = wz__doel_van(ov, afspraak, periode);
	char naam[WZ_FORMAT_SIZE];
	wz__buf reden = { 0 };

	if (oordeel == NULL || oordeel->vervallen)
		return;
	wz_beeld_voortgang rij = {
		.status = wz__oordeel_basis(oordeel, basis),
		.doel = wz__meetbaar(&blok->rij, doel) ? doel : WZ_GETAL_GEEN,
		.signalen = wz__signalen_open(signalen, blok->rij.id, blok->perceel, index),
	};
	rij.getal = anders(oordeel, rij.status);
	zet_getal(&rij, &blok->rij, oordeel);
	waarom(&reden, ov, &blok->rij, oordeel, doel);
	rij.waarom = wz__buf_str(&reden);
	wz__buf_clear(buf);
	wz__buf_text(buf, blok->rij.nummer);
	if (met_periode)
		wz__buf_format(buf, " in %s", wz_periode_format(naam, periode));
	wz__buf_format(buf, " %s", blok->rij.omschrijving);
	rij.label = wz__buf_str(buf);
	wz_beeld_add_voortgang(beeld, &rij);
	buf->failed = buf->failed || reden.failed;
	wz__buf_free(&reden);
}

void wz__beeld_perceel(const wz__overzicht *ov, const wz__signalen *signalen, wz_basis basis,
                       size_t perceel, bool met_opdracht, wz_verslag *verslag, wz__buf *buf)
{
	const wz__perceelblok *blok = &ov->perceel[perceel];

	wz__buf_clear(buf);
	wz__perceel_woorden(buf, &blok->rij, met_opdracht);
	wz_beeld *beeld = wz_verslag_beeld(
		verslag, WZ_BEELD_VOORTGANG, wz__buf_str(buf),
		"Per afspraak een balk: hoeveel van het doel is behaald, met het getal, het doel, de "
		"status en het aantal signalen. Elke balk heeft het eigen doel als schaal.");

	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
		for (size_t k = 0; k < ov->n_perioden; k++)
			wz__beeld_afspraak(beeld, ov, signalen, basis, a, k, ov->n_perioden > 1, buf);
}
