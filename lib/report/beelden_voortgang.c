/* SPDX-License-Identifier: EUPL-1.2 */
/* How far to the target, as a picture: a bar per agreed item. */
#include "report/beelden.h"
#include "report/woorden.h"

/* What was achieved, from … to: as sure as the number is, and no surer. Of a change that is in the
 * direction that was agreed. */
static void zet_getal(wz_beeld_voortgang *out, const wz__afspraak_rij *rij,
                      const wz__oordeel *oordeel)
{
	bool verandering = rij->richting == WZ__TOENAME || rij->richting == WZ__AFNAME;
	wz_getal value = verandering ? oordeel->verandering : oordeel->waarde;
	wz_grens grens = oordeel->grens;

	/* At least so many left is at most so much less. */
	if (rij->richting == WZ__AFNAME && grens == WZ_MINSTENS)
		grens = WZ_HOOGSTENS;
	else if (rij->richting == WZ__AFNAME && grens == WZ_HOOGSTENS)
		grens = WZ_MINSTENS;
	out->van = grens == WZ_HOOGSTENS || grens == WZ_GRENS_ONBESLIST ? WZ_GETAL_GEEN : value;
	out->tot = grens == WZ_MINSTENS || grens == WZ_GRENS_ONBESLIST ? WZ_GETAL_GEEN : value;
	out->ongeveer = grens == WZ_ONGEVEER;
	out->eenheid = !verandering                  ? rij->eenheid
	               : rij->richting == WZ__AFNAME ? "% minder"
	                                             : "% meer";
	out->hoogstens = rij->richting == WZ__MAXIMAAL;
}

static const char *waarom(const wz__afspraak_rij *rij, const wz__oordeel *oordeel, wz_getal doel)
{
	if (!wz__meetbaar(rij, doel))
		return "geen doel in getallen";
	if (oordeel->waarde != WZ_GETAL_GEEN && oordeel->grens == WZ_GRENS_ONBESLIST)
		return "niet te zeggen of het meer of minder is";
	if (oordeel->reden != WZ__REDEN_GEEN && oordeel->reden != WZ__REDEN_LOOPT)
		return wz__reden_woorden(oordeel->reden);
	return oordeel->resultaten == 0 ? "niet gerapporteerd" : "er is geen getal gemeld";
}

void wz__beeld_afspraak(wz_beeld *beeld, const wz__overzicht *ov, const wz__signalen *signalen,
                        wz_basis basis, size_t afspraak, size_t index, wz__buf *buf)
{
	const wz__afspraakblok *blok = &ov->afspraak[afspraak];
	const wz__oordeel *oordeel = wz__oordeel_van(ov, afspraak, index);
	wz_periode periode = wz__periode_van(ov, blok->perceel, index);
	wz_getal doel = wz__doel_van(ov, afspraak, periode);
	char naam[WZ_FORMAT_SIZE];

	if (oordeel == NULL || oordeel->vervallen)
		return;
	wz_beeld_voortgang rij = {
		.status = wz__oordeel_basis(oordeel, basis),
		.doel = wz__meetbaar(&blok->rij, doel) ? doel : WZ_GETAL_GEEN,
		.waarom = waarom(&blok->rij, oordeel, doel),
		.signalen = wz__signalen_open(signalen, blok->rij.id, blok->perceel, index),
	};
	zet_getal(&rij, &blok->rij, oordeel);
	wz__buf_clear(buf);
	wz__buf_text(buf, blok->rij.nummer);
	if (ov->n_perioden > 1)
		wz__buf_format(buf, " in %s", wz_periode_format(naam, periode));
	wz__buf_format(buf, " %s", blok->rij.omschrijving);
	rij.label = wz__buf_str(buf);
	wz_beeld_add_voortgang(beeld, &rij);
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
			wz__beeld_afspraak(beeld, ov, signalen, basis, a, k, buf);
}
