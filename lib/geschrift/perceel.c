/* SPDX-License-Identifier: EUPL-1.2 */
/* One lot: what was to be done, how that went, what stands out and what to ask. */
#include "geschrift/perceel.h"

#include <inttypes.h>
#include <string.h>

#include "geschrift/grond.h"
#include "geschrift/tellen.h"
#include "report/beelden.h"
#include "report/lijst.h"
#include "report/woorden.h"

/* The first lot of its area stands on the page of the area's heading. */
static bool eerste_van_stadsdeel(const wz__evaluatie *ev, size_t perceel)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	for (size_t p = 0; p < perceel; p++)
		if (wz__perceel_loopt(ov, p, ev->nu) &&
		    strcmp(ov->perceel[p].rij.stadsdeel_gevouwen,
		           ov->perceel[perceel].rij.stadsdeel_gevouwen) == 0)
			return false;
	return true;
}

static void feit(wz_alinea *alinea, bool *eerste, const char *naam, const char *waarde)
{
	if (*waarde == '\0')
		return;
	if (!*eerste)
		wz_alinea_regel(alinea);
	*eerste = false;
	wz_alinea_nadruk(alinea, naam);
	wz_alinea_format(alinea, " %s", waarde);
}

/* Provider, neighbourhood, approach, and the days where they are not the contract's. */
static void noem_feiten(wz__evaluatie *ev, const wz__perceel_rij *rij)
{
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);
	char begin[WZ_FORMAT_SIZE], eind[WZ_FORMAT_SIZE];
	bool eerste = true;

	feit(alinea, &eerste, "Aanbieder:", rij->aanbieder);
	feit(alinea, &eerste, "Wijk:", rij->wijk);
	feit(alinea, &eerste, "Aanpak:", rij->aanpak);
	if (rij->eigen_begin != 0 || rij->eigen_eind != 0) {
		wz__buf_clear(&ev->buf);
		wz__buf_format(&ev->buf, "%s tot en met %s; dat is anders dan de opdracht",
		               wz_datum_dutch(begin, rij->begin), wz_datum_dutch(eind, rij->eind));
		feit(alinea, &eerste, "Looptijd:", wz__buf_str(&ev->buf));
	}
	feit(alinea, &eerste, "Bron:", rij->bron);
}

static bool in_beeld(const wz__evaluatie *ev, size_t afspraak)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__oordeel *oordeel = wz__oordeel_van(ov, afspraak, ev->nu);

	return oordeel != NULL && !oordeel->vervallen &&
	       wz__meetbaar(&ov->afspraak[afspraak].rij, wz__doel_van(ov, afspraak, ev->periode));
}

/* How far to the target, of what has one. */
static void teken_voortgang(wz__evaluatie *ev, size_t perceel)
{
	const wz__perceelblok *blok = &ev->r.overzicht.perceel[perceel];
	wz_beeld *beeld = NULL;
	wz__buf titel = { 0 }, over = { 0 };

	wz__buf_format(&titel, "Perceel %s: hoever tot het doel", blok->rij.nummer);
	wz__buf_format(&over,
	               "Van elke afspraak met een doel in getallen staat er hoeveel is gemeld "
	               "over %s, naast het doel.",
	               ev->naam);
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		if (!in_beeld(ev, a))
			continue;
		if (beeld == NULL)
			beeld = wz_geschrift_beeld(ev->uit, WZ_BEELD_VOORTGANG, wz__buf_str(&titel),
			                           wz__buf_str(&over), true);
		wz__beeld_afspraak(beeld, &ev->r.overzicht, &ev->r.signalen, ev->options->basis, a, ev->nu,
		                   false, &ev->buf);
		wz_beeld_anker(beeld, wz__anker_afspraak(ev, a));
	}
	ev->buf.failed = ev->buf.failed || titel.failed || over.failed;
	wz__buf_free(&titel);
	wz__buf_free(&over);
}

/* What is not there is said. */
static wz_status noem_stand(wz__evaluatie *ev, size_t perceel)
{
	const wz__perceelblok *blok = &ev->r.overzicht.perceel[perceel];
	wz__telvraag vraag = { .index = ev->nu, .perceel = &perceel };
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);
	wz_status status = WZ_OK;

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "perceel %s", blok->rij.nummer);
	if (blok->n == 0) {
		wz_alinea_text(alinea, "Voor dit perceel zijn geen afspraken vastgelegd.");
	} else {
		const char *over = wz__arena_text(&ev->arena, wz__buf_str(&ev->buf));

		status = over != NULL ? wz__zin_stand(ev, alinea, over, &vraag) : wz__nomem(ev->dossier);
	}
	if (!wz__gerapporteerd(ev, perceel, ev->nu))
		wz_alinea_format(alinea, " Over dit perceel is voor %s geen rapportage ingelezen.",
		                 ev->naam);
	return status;
}

static wz_status vul(wz__evaluatie *ev, size_t perceel)
{
	wz_status status = wz__meldingen_lees(ev->dossier, &ev->r.overzicht, perceel, &ev->meldingen);

	if (status == WZ_OK)
		status = noem_stand(ev, perceel);
	if (status != WZ_OK)
		return status;
	teken_voortgang(ev, perceel);
	if (wz__perceel_heeft_rijen(ev, perceel))
		wz__perceel_tabel(ev, perceel);
	return wz__perceel_signalen(ev, perceel);
}

wz_status wz__deel_perceel(wz__evaluatie *ev, size_t perceel)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__perceel_rij *rij = &ov->perceel[perceel].rij;
	bool loopt = wz__perceel_loopt(ov, perceel, ev->nu);
	wz__buf kop = { 0 }, naam = { 0 };
	wz_status status = WZ_OK;

	wz__buf_format(&kop, "Perceel %s: %s", rij->nummer, rij->thema);
	wz__buf_format(&naam, "perceel %s", rij->nummer);
	wz_geschrift_kop(ev->uit, 3, wz__anker_perceel(ev, perceel), wz__buf_str(&kop),
	                 loopt && !eerste_van_stadsdeel(ev, perceel));
	noem_feiten(ev, rij);
	if (loopt)
		status = vul(ev, perceel);
	else
		wz_alinea_format(wz_geschrift_alinea(ev->uit), "Dit perceel loopt niet in %s.", ev->naam);
	wz_geschrift_eigen(ev->uit, wz__buf_str(&naam), wz__buf_str(&kop));
	ev->buf.failed = ev->buf.failed || kop.failed || naam.failed;
	wz__buf_free(&kop);
	wz__buf_free(&naam);
	return status;
}
