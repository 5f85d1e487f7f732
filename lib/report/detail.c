/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/beelden.h"
#include "report/detail.h"
#include "report/gelezen.h"
#include "report/noem.h"
#include "report/realisatie.h"

static bool toont(const wz__overzicht *ov, size_t perceel)
{
	for (size_t k = 0; k < ov->n_perioden; k++)
		if (wz__perceel_loopt(ov, perceel, k))
			return true;
	return false;
}

static bool iets_gelezen(const wz__meldingen *m)
{
	for (size_t i = 0; i < m->n; i++) {
		const wz__gelezen *gelezen = &m->melding[i].rij.gelezen;
		if (gelezen->aantal != WZ_GETAL_GEEN && !gelezen->aanvaard)
			return true;
	}
	return false;
}

static void legenda(const wz__overzicht *ov, const wz__signalen *signalen, bool gelezen,
                    wz_verslag *verslag)
{
	bool oneens = false;
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		for (size_t k = 0; k < ov->n_perioden; k++) {
			const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
			oneens = oneens || (oordeel && !oordeel->vervallen && oordeel->oneens);
		}
	}
	bool signaal = false;
	for (size_t i = 0; i < signalen->n; i++)
		signaal = signaal || wz__signaal_open(&signalen->van[i]);
	wz_verslag_legend(verslag, "[12]: record 12 in het bestand; van een tekst is dat de regel");
	wz_verslag_legend(verslag, "Bij een getal staat of het gemeten, geteld of geschat is, als "
	                           "dat bekend is");
	if (gelezen)
		wz_verslag_legend(verslag, wz__gelezen_legenda);
	if (signaal)
		wz_verslag_legend(verslag, "!: een signaal, dat is een vraag bij wat er staat; meer met "
		                           "welzijn signaal show NR");
	if (oneens)
		wz_verslag_legend(verslag,
		                  "≠: de aanbieder zegt iets anders dan volgt uit getal en doel");
}

/* The programs' list comes first: csv and json take the first table. */
wz_status wz__detail(wz_dossier *dossier, const wz__overzicht *ov, const wz__signalen *signalen,
                     const wz_report_options *options, wz_verslag *verslag)
{
	size_t getoond = 0;
	bool gelezen = false;
	wz__buf buf[2] = { { 0 }, { 0 } };
	wz__meldingen meldingen = { 0 };
	wz__detailkeus keus = { .basis = options->basis, .signalen = signalen };
	wz__enige_opdracht(ov, &keus.met_opdracht);
	wz_verslag_title(verslag, "Afspraken en resultaten per perceel");
	wz_status status = wz__overzicht_noem(dossier, ov, verslag);
	wz__basis_noem(options->basis, verslag);
	wz__peildag_noem(ov, verslag);
	keus.perioden = wz__perioden_naast(ov, verslag);
	wz_table *lijst = wz__detail_lijst(verslag);
	if (status == WZ_OK)
		status = wz__schakels_lees(dossier, &meldingen);
	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++) {
		if (!toont(ov, p))
			continue;
		status = wz__meldingen_lees(dossier, ov, p, &meldingen);
		if (status != WZ_OK)
			break;
		wz__detail_rijen(ov, p, &meldingen, signalen, lijst);
		wz__detail_tabel(ov, p, &meldingen, &keus, verslag, buf);
		wz__beeld_perceel(ov, signalen, options->basis, p, keus.met_opdracht, verslag, &buf[0]);
		gelezen = gelezen || iets_gelezen(&meldingen);
		getoond++;
	}
	if (getoond > 0)
		legenda(ov, signalen, gelezen, verslag);
	else
		wz_verslag_note(verslag, "Er is geen perceel dat aan de vraag voldoet");
	if (status == WZ_OK && (buf[0].failed || buf[1].failed))
		status = wz__nomem(dossier);
	wz__meldingen_free(&meldingen);
	wz__buf_free(&buf[0]);
	wz__buf_free(&buf[1]);
	return status;
}
