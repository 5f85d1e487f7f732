/* SPDX-License-Identifier: EUPL-1.2 */
/* How many of each status, as a picture: a bar per row of a report. */
#include "report/beelden.h"

#include <inttypes.h>

/* What is counted, as people read it; of counted results from … to. */
static void onder_regel(wz__buf *buf, const char *onder, const wz__stand *stand)
{
	int64_t totaal = wz__stand_totaal(stand);

	wz__buf_clear(buf);
	wz__buf_text(buf, onder != NULL ? onder : "");
	if (stand->minder_totaal + stand->meer_totaal > 0)
		wz__buf_format(buf, "%stotaal %" PRId64 " tot %" PRId64, buf->size > 0 ? " · " : "",
		               totaal - stand->minder_totaal, totaal + stand->meer_totaal);
}

void wz__beeld_stand(wz_beeld *beeld, const wz__realisatie *r, const wz__regel *regel,
                     const char *label, const char *onder, bool totaal, wz__buf *buf)
{
	wz_beeld_stand rij = { .totaal = totaal, .signalen = regel->stand.signalen };
	char periode[WZ_FORMAT_SIZE];
	wz__buf met_periode = { 0 };

	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
		rij.per[s] = regel->stand.per[s];
	wz__buf_text(&met_periode, label);
	if (wz__meer_perioden(r))
		wz__buf_format(&met_periode, " in %s", wz_periode_format(periode, regel->periode));
	onder_regel(buf, onder, &regel->stand);
	rij.label = wz__buf_str(&met_periode);
	rij.onder = wz__buf_str(buf);
	buf->failed = buf->failed || met_periode.failed;
	wz_beeld_add_stand(beeld, &rij);
	wz__buf_free(&met_periode);
}

static void rij_van(wz_beeld *beeld, const wz__realisatie *r, wz__groepering groepering,
                    const wz__regel *regel, bool met_opdracht, wz__buf *buf)
{
	const wz__perceel_rij *rij = &r->overzicht.perceel[regel->perceel].rij;
	wz__buf label = { 0 }, onder = { 0 };

	if (groepering == WZ__PER_PERCEEL) {
		wz__buf_format(&label, "%s%s%s %s", met_opdracht ? rij->opdracht : "",
		               met_opdracht ? "/" : "", rij->nummer, rij->thema);
		wz__buf_format(&onder, "%s · %s", rij->stadsdeel, rij->aanbieder);
	} else if (groepering == WZ__PER_OPDRACHT) {
		wz__buf_text(&label, rij->opdracht);
		wz__buf_text(&onder, rij->titel);
	} else {
		wz__buf_text(&label, groepering == WZ__PER_STADSDEEL ? rij->stadsdeel : rij->aanbieder);
	}
	wz__beeld_stand(beeld, r, regel, wz__buf_str(&label), wz__buf_str(&onder), false, buf);
	buf->failed = buf->failed || label.failed || onder.failed;
	wz__buf_free(&label);
	wz__buf_free(&onder);
}

void wz__beeld_standen(const wz__realisatie *r, wz__groepering groepering, const char *titel,
                       const char *alles, wz_verslag *verslag, wz__buf *buf)
{
	const wz__regels *rijen = &r->lijst[0], *samen = &r->lijst[r->n - 1];
	bool met_opdracht = wz__meer_opdrachten(r);
	const char *wat = r->count == WZ_COUNT_RESULTATEN ? "resultaten" : "afspraken";

	wz__buf_clear(buf);
	wz__buf_format(buf,
	               "Liggende balken: hoeveel %s gerealiseerd, deels gerealiseerd, niet "
	               "gerealiseerd, onbekend en doorlopend zijn, met het totaal en het aantal "
	               "signalen.",
	               wat);
	wz_beeld *beeld = wz_verslag_beeld(verslag, WZ_BEELD_STAND, titel, wz__buf_str(buf));

	for (size_t i = 0; i < rijen->n; i++)
		rij_van(beeld, r, groepering, &rijen->regel[i], met_opdracht, buf);
	for (size_t i = 0; rijen->n > samen->n && i < samen->n; i++)
		wz__beeld_stand(beeld, r, &samen->regel[i], alles, NULL, true, buf);
}
