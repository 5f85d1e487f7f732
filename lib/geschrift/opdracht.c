/* SPDX-License-Identifier: EUPL-1.2 */
/* Which contract is evaluated: its days, its size, and a picture of its days. */
#include "geschrift/verantwoording.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "geschrift/tellen.h"

static void noem_looptijd(wz_alinea *alinea, const wz__opdracht_rij *rij)
{
	char dag[2][WZ_FORMAT_SIZE];

	wz_alinea_format(alinea, "De opdracht loopt van %s tot en met %s.",
	                 wz_datum_dutch(dag[0], rij->begin), wz_datum_dutch(dag[1], rij->eind));
	if (rij->verlengd_tot != 0)
		wz_alinea_format(alinea, " Zij is verlengd tot en met %s.",
		                 wz_datum_dutch(dag[0], rij->verlengd_tot));
	if (rij->verlengbaar_tot != 0)
		wz_alinea_format(alinea, " Verlengen kan tot en met %s.",
		                 wz_datum_dutch(dag[0], rij->verlengbaar_tot));
	if (rij->optiejaren == 1)
		wz_alinea_text(alinea, " Er is 1 optiejaar.");
	else if (rij->optiejaren > 1)
		wz_alinea_format(alinea, " Er zijn %" PRId64 " optiejaren.", rij->optiejaren);
}

/* In one periode: how many lots, areas and providers, and what was agreed. */
static wz_status noem_omvang(wz__evaluatie *ev, wz_alinea *alinea, size_t index, const char *naam)
{
	wz__omvang omvang = wz__omvang_van(ev, index);
	wz__telvraag vraag = { .index = index };
	wz__buf tekst = { 0 };
	wz_status status;

	wz__buf_format(&tekst, "In %s %s er ", naam, omvang.percelen == 1 ? "loopt" : "lopen");
	wz__aantal_van(&tekst, omvang.percelen, "perceel", "percelen");
	wz__buf_text(&tekst, " in ");
	wz__aantal_van(&tekst, omvang.stadsdelen, "stadsdeel", "stadsdelen");
	wz__buf_text(&tekst, ", van ");
	wz__aantal_van(&tekst, omvang.aanbieders, "aanbieder", "aanbieders");
	wz__buf_text(&tekst, ", met ");
	wz_alinea_text(alinea, wz__buf_str(&tekst));
	wz__buf_clear(&tekst);
	wz__buf_text(&tekst, "alle percelen");
	if (ev->vergelijkt)
		wz__buf_format(&tekst, " in %s", naam);
	status = tekst.failed
	             ? wz__nomem(ev->dossier)
	             : wz__tekst_telling(ev, alinea, "afspraak|afspraken", wz__buf_str(&tekst), &vraag);
	wz_alinea_text(alinea, ". ");
	wz__buf_free(&tekst);
	return status;
}

/* ---- The picture. ---- */

static int volgens_dag(const void *een, const void *ander)
{
	wz_datum a = *(const wz_datum *)een, b = *(const wz_datum *)ander;

	return (a > b) - (a < b);
}

/* Lots with days of their own have a bar of their own. */
static bool eigen_dagen(const wz__perceel_rij *rij)
{
	return rij->eigen_begin != 0 || rij->eigen_eind != 0;
}

/* The due dates in one lot, or (SIZE_MAX) in all without a bar of their own: in order, each
 * once. */
static wz_status lees_dagen(wz__evaluatie *ev, size_t perceel, wz_datum **dagen, size_t *n)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	size_t uniek = 0;

	*n = 0;
	*dagen = calloc(ov->n_afspraken + 1, sizeof **dagen);
	if (*dagen == NULL)
		return wz__nomem(ev->dossier);
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		const wz__afspraakblok *blok = &ov->afspraak[a];
		bool hier = perceel != SIZE_MAX ? blok->perceel == perceel
		                                : !eigen_dagen(&ov->perceel[blok->perceel].rij);

		if (hier && blok->rij.deadline != 0 && blok->rij.vervallen == 0)
			(*dagen)[(*n)++] = blok->rij.deadline;
	}
	qsort(*dagen, *n, sizeof **dagen, volgens_dag);
	for (size_t i = 0; i < *n; i++)
		if (i == 0 || (*dagen)[i] != (*dagen)[uniek - 1])
			(*dagen)[uniek++] = (*dagen)[i];
	*n = uniek;
	return WZ_OK;
}

static wz_status balk(wz__evaluatie *ev, wz_beeld *beeld, size_t perceel, wz_beeld_tijdvak *rij)
{
	wz_datum *dagen = NULL;
	wz_status status = lees_dagen(ev, perceel, &dagen, &rij->n_deadlines);

	rij->deadline = dagen;
	if (status == WZ_OK)
		wz_beeld_add_tijdvak(beeld, rij);
	free(dagen);
	return status;
}

static wz_status balk_perceel(wz__evaluatie *ev, wz_beeld *beeld, size_t perceel)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[perceel].rij;
	wz_beeld_tijdvak vak = { .onder = rij->aanbieder, .begin = rij->begin, .eind = rij->eind };
	wz_status status;

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Perceel %s: %s", rij->nummer, rij->thema);
	vak.label = wz__buf_str(&ev->buf);
	status = balk(ev, beeld, perceel, &vak);
	if (!ev->vergelijkt)
		wz_beeld_anker(beeld, wz__anker_perceel(ev, perceel));
	return status;
}

static wz_status teken(wz__evaluatie *ev, const wz__opdracht_rij *rij)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	wz_beeld *beeld = wz_geschrift_beeld(
		ev->uit, WZ_BEELD_TIJDLIJN, "Looptijd van de opdracht",
		"Van wanneer tot wanneer de opdracht loopt, welke percelen andere dagen hebben, en "
		"wanneer iets klaar moest zijn.",
		false);
	wz_beeld_tijdvak vak = { .onder = rij->titel,
		                     .begin = rij->begin,
		                     .eind = rij->eind,
		                     .verlengd = rij->verlengd_tot,
		                     .verlengbaar = rij->verlengbaar_tot };
	wz_status status;

	wz_beeld_vandaag(beeld, ov->vandaag);
	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Opdracht %s", rij->nummer);
	vak.label = wz__buf_str(&ev->buf);
	status = balk(ev, beeld, SIZE_MAX, &vak);
	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++)
		if (eigen_dagen(&ov->perceel[p].rij))
			status = balk_perceel(ev, beeld, p);
	return status;
}

static wz_status vul(wz__evaluatie *ev, const wz__opdracht_rij *rij)
{
	bool aanbesteding = strcmp(rij->soort, "aanbesteding") == 0;
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);
	wz_status status = WZ_OK;

	wz_alinea_format(alinea, "Deze evaluatie gaat over opdracht %s, %s, van %s%s ", rij->nummer,
	                 rij->titel, rij->opdrachtgever, wz__punt_na(rij->opdrachtgever));
	wz_alinea_format(alinea, "Het is een %s. ", aanbesteding ? "aanbesteding" : rij->soort);
	noem_looptijd(alinea, rij);
	alinea = wz_geschrift_alinea(ev->uit);
	if (ev->vergelijkt)
		status = noem_omvang(ev, alinea, ev->toen, ev->naam_toen);
	if (status == WZ_OK)
		status = noem_omvang(ev, alinea, ev->nu, ev->naam);
	wz_alinea_text(alinea, ev->vergelijkt
	                           ? "De vraag is wat er in beide perioden is gerealiseerd van wat "
	                             "is afgesproken."
	                           : "De vraag is wat daarvan is gerealiseerd.");
	if (*rij->bron != '\0')
		wz_alinea_format(wz_geschrift_alinea(ev->uit), "Bron van de opdracht: %s%s", rij->bron,
		                 wz__punt_na(rij->bron));
	return status == WZ_OK ? teken(ev, rij) : status;
}

wz_status wz__deel_opdracht(wz__evaluatie *ev)
{
	sqlite3_stmt *statement;
	wz__opdracht_rij rij;
	bool row = false;
	wz_status status = wz__opdracht_rijen(ev->dossier, ev->opdracht_id, &statement);

	if (status == WZ_OK)
		status = wz__opdracht_volgende(ev->dossier, statement, &rij, &row);
	if (status == WZ_OK && row) {
		wz_geschrift_kop(ev->uit, 2, "opdracht", "De opdracht", false);
		status = vul(ev, &rij);
	}
	wz__done(ev->dossier, statement);
	return status;
}
