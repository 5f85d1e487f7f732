/* SPDX-License-Identifier: EUPL-1.2 */
/* One reading of the dossier, and the parts of the evaluation in order. */
#include "geschrift/evaluatie.h"

#include <stdlib.h>

#include "base/datum.h"
#include "evaluate/adressen.h"
#include "report/lijst.h"
#include "store/opdracht_rijen.h"
#include "write/geschrift.h"

/* The contract that is meant: the one that was named, else the only one. */
static wz_status kies_opdracht(wz__evaluatie *ev)
{
	wz__standaarden standaarden = { 0 };
	wz_status status = wz__standaarden_lees(ev->dossier, &standaarden);
	const wz__standaard *gekozen = NULL;

	for (size_t i = 0; i < standaarden.n; i++)
		if (standaarden.n == 1 || wz__ids_heeft(&ev->keuze.opdracht, standaarden.van[i].opdracht))
			gekozen = &standaarden.van[i];
	if (status == WZ_OK && standaarden.n == 0)
		status = wz__error(ev->dossier, WZ_ERR_NOT_FOUND, "het dossier heeft geen opdracht");
	/* No choice is all of them. */
	if (status == WZ_OK && standaarden.n > 1 && ev->keuze.opdracht.n != 1)
		status = wz__error(ev->dossier, WZ_ERR_USAGE,
		                   "het dossier heeft meer opdrachten: kies er één met --opdracht");
	if (status == WZ_OK) {
		ev->opdracht_id = gekozen->opdracht;
		if (ev->periode.soort == WZ_PERIODE_GEEN)
			ev->periode = gekozen->periode;
	}
	wz__standaarden_free(&standaarden);
	return status;
}

static int eerder(wz_periode a, wz_periode b)
{
	wz_datum een = wz_periode_begin(a), ander = wz_periode_begin(b);

	return een != ander ? een < ander : wz_periode_eind(a) < wz_periode_eind(b);
}

static const wz__groepering groepering[] = { WZ__PER_PERCEEL, WZ__PER_STADSDEEL,
	                                         WZ__PER_AANBIEDER };

/* A signal that people may be recognised would point a reader of the document to them: whoever
 * makes it is told how many are open, and no part or count of it has them. */
static void laat_personen_weg(wz__evaluatie *ev)
{
	wz__signalen *signalen = &ev->r.signalen;
	size_t n = 0;

	for (size_t i = 0; i < signalen->n; i++) {
		const wz__signaal *signaal = &signalen->van[i];

		if (signaal->code != WZ__PERSOONSGEGEVENS)
			signalen->van[n++] = *signaal;
		else
			ev->persoonlijk += signaal->n_plekken > 0 && wz__signaal_open(signaal);
	}
	signalen->n = n;
	for (size_t g = 0; g < ev->r.n; g++) {
		wz__regels *lijst = &ev->r.lijst[g];

		for (size_t i = 0; i < lijst->n; i++)
			lijst->regel[i].stand.signalen = 0;
		wz__regels_tel_signalen(&ev->r.overzicht, signalen, groepering[g], lijst);
	}
}

/* Everything that the parts go by. */
static wz_status lees(wz__evaluatie *ev)
{
	const wz_report_options options = { .basis = ev->options->basis };
	wz_status status =
		wz__realisatie_lees(ev->dossier, &ev->keuze, &options, groepering, 3, &ev->r);

	if (status == WZ_OK)
		laat_personen_weg(ev);
	/* Those on remarks stand beside the lots, so that no count of a lot holds them. */
	if (status == WZ_OK)
		status =
			wz__signalen_ervaringen(ev->dossier, &ev->keuze, &ev->r.overzicht, &ev->r.signalen);
	if (status == WZ_OK)
		status = wz__signalen_nummer(ev->dossier, &ev->r.signalen);
	if (status == WZ_OK)
		status = wz__bronnen_lees(ev->dossier, &ev->keuze, &ev->bronnen);
	if (status == WZ_OK)
		status = wz__schakels_lees(ev->dossier, &ev->meldingen);
	if (status != WZ_OK)
		return status;
	const wz__overzicht *ov = &ev->r.overzicht;
	bool loopt = false;

	for (size_t i = 0; i < ov->n_percelen && !loopt; i++)
		loopt = wz__perceel_loopt(ov, i, ev->nu);
	if (!loopt)
		return wz__error(ev->dossier, WZ_ERR_NOT_FOUND,
		                 "in %s loopt geen perceel van deze opdracht (zie 'welzijn opdracht list')",
		                 ev->naam);
	ev->opdracht = ov->perceel[0].rij.opdracht;
	ev->titel = ov->perceel[0].rij.titel;
	return WZ_OK;
}

/* Said among the sources, once it is known; text of the evaluator comes later and stays as it is. */
static void noem_gezeefd(wz__evaluatie *ev)
{
	size_t n = ev->uit->verslag->gezeefd;

	wz__geschrift_zeef(ev->uit, NULL);
	if (n > 0)
		wz_alinea_format(ev->over_bronnen,
		                 " E-mailadressen en telefoonnummers zijn weggelaten: daarvoor staat op %zu "
		                 "%s van dit document [e-mailadres] of [telefoonnummer].",
		                 n, n == 1 ? "plaats" : "plaatsen");
}

static wz_status schrijf(wz__evaluatie *ev)
{
	static wz_status (*const delen[])(wz__evaluatie *) = {
		wz__deel_kort,       wz__deel_verantwoording, wz__deel_overzicht,
		wz__deel_ervaringen, wz__deel_samenvatting,   wz__deel_advies,
	};
	static wz_status (*const vergelijkend[])(wz__evaluatie *) = {
		wz__deel_kort,
		wz__deel_verantwoording,
		wz__deel_vergelijking,
	};
	size_t n =
		ev->vergelijkt ? sizeof vergelijkend / sizeof *vergelijkend : sizeof delen / sizeof *delen;
	wz_status status = WZ_OK;

	for (size_t i = 0; i < n && status == WZ_OK; i++)
		status = ev->vergelijkt ? vergelijkend[i](ev) : delen[i](ev);
	if (status == WZ_OK)
		status = ev->regels.status;
	if (status == WZ_OK) {
		noem_gezeefd(ev);
		ev->uit->persoonlijk = ev->persoonlijk;
	}
	if (status == WZ_OK && (ev->buf.failed || wz_geschrift_status(ev->uit) != WZ_OK))
		status = wz__nomem(ev->dossier);
	return status;
}

/* Under the title: of whom, over which periode, on which day. */
static wz_status noem_onder(wz__evaluatie *ev)
{
	sqlite3_stmt *statement;
	wz__opdracht_rij rij;
	bool row = false;
	char dag[WZ_FORMAT_SIZE];
	wz_status status = wz__opdracht_rijen(ev->dossier, ev->opdracht_id, &statement);

	if (status == WZ_OK)
		status = wz__opdracht_volgende(ev->dossier, statement, &rij, &row);
	if (status == WZ_OK && row)
		wz_geschrift_onder(ev->uit, rij.opdrachtgever);
	wz__done(ev->dossier, statement);
	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "%s %s%s%s", ev->vergelijkt ? "Perioden" : "Periode",
	               ev->vergelijkt ? ev->naam_toen : "", ev->vergelijkt ? " en " : "", ev->naam);
	wz_geschrift_onder(ev->uit, wz__buf_str(&ev->buf));
	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Stand op %s", wz_datum_dutch(dag, ev->r.overzicht.vandaag));
	wz_geschrift_onder(ev->uit, wz__buf_str(&ev->buf));
	return status;
}

static wz_status begin(wz__evaluatie *ev)
{
	wz__buf *titel = &ev->buf;

	ev->uit = wz_geschrift_new("");
	if (ev->uit == NULL)
		return wz__nomem(ev->dossier);
	wz__buf_clear(titel);
	wz__buf_format(titel, "%s%s%s", ev->vergelijkt ? ev->naam_toen : "", ev->vergelijkt ? "," : "",
	               ev->naam);
	wz__geschrift_voor(ev->uit, ev->opdracht, wz__buf_str(titel));
	wz__buf_clear(titel);
	wz__buf_format(titel, "Evaluatie van %s%s%s: %s", ev->vergelijkt ? ev->naam_toen : "",
	               ev->vergelijkt ? " en " : "", ev->naam, ev->titel);
	/* A page for anybody: who wrote or called whom is nobody's business. */
	wz__geschrift_zeef(ev->uit, wz__zonder_adressen);
	wz_verslag_title(ev->uit->verslag, wz__buf_str(titel));
	return noem_onder(ev);
}

/* The one that is evaluated, or two of which the later one is. */
static wz_status kies_perioden(wz__evaluatie *ev, wz_periode perioden[2])
{
	wz_periode ander = ev->options->compare_from;

	ev->keuze.perioden = perioden;
	ev->keuze.n_perioden = ev->vergelijkt ? 2 : 1;
	if (ev->vergelijkt && wz__periode_gelijk(ander, ev->periode))
		return wz__error(ev->dossier, WZ_ERR_USAGE,
		                 "vergelijken gaat over twee verschillende perioden (kies een andere)");
	if (ev->vergelijkt && eerder(ev->periode, ander)) {
		ander = ev->periode;
		ev->periode = ev->options->compare_from;
	}
	ev->nu = ev->keuze.n_perioden - 1;
	perioden[0] = ander;
	perioden[ev->nu] = ev->periode;
	wz_periode_format(ev->naam, ev->periode);
	if (ev->vergelijkt)
		wz_periode_format(ev->naam_toen, ander);
	return WZ_OK;
}

static wz_status maak(wz__evaluatie *ev)
{
	const wz_filter filter = { .opdracht = ev->options->opdracht };
	wz_periode perioden[2];
	wz_status status = wz__keuze_bepaal(ev->dossier, &filter, &ev->keuze);

	if (status == WZ_OK)
		status = kies_opdracht(ev);
	if (status != WZ_OK)
		return status;
	if (ev->keuze.opdracht.n == 0)
		ev->keuze.opdracht = (wz__ids){ .id = &ev->opdracht_id, .n = 1 };
	status = kies_perioden(ev, perioden);
	if (status == WZ_OK)
		status = lees(ev);
	if (status == WZ_OK)
		status = begin(ev);
	if (status == WZ_OK)
		status = schrijf(ev);
	if (ev->keuze.opdracht.id == &ev->opdracht_id)
		ev->keuze.opdracht = (wz__ids){ 0 };
	return status;
}

static void sluit(wz__evaluatie *ev)
{
	wz__meldingen_free(&ev->meldingen);
	wz__bronnen_free(&ev->bronnen);
	wz__realisatie_free(&ev->r);
	wz__keuze_free(&ev->keuze);
	wz__koppelingen_free(&ev->koppelingen);
	free(ev->regels.van);
	free(ev->regels.los);
	wz__map_free(&ev->regels.gezien);
	wz__map_free(&ev->noten);
	wz__arena_free(&ev->arena);
	wz__buf_free(&ev->buf);
}

wz_status wz_evaluatie_report(wz_dossier *dossier, const wz_evaluatie_options *options,
                              wz_geschrift **out)
{
	static const wz_evaluatie_options geen = { 0 };
	wz__evaluatie ev = { .dossier = dossier, .options = options != NULL ? options : &geen };
	wz_status status;

	*out = NULL;
	ev.periode = ev.options->periode;
	ev.vergelijkt = ev.options->compare_from.soort != WZ_PERIODE_GEEN;
	status = wz__read_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = maak(&ev);
	wz__read_end(dossier);
	if (status == WZ_OK)
		*out = ev.uit;
	else
		wz_geschrift_free(ev.uit);
	sluit(&ev);
	return status;
}

size_t wz_evaluatie_persoonsgegevens(const wz_geschrift *geschrift)
{
	return geschrift->persoonlijk;
}
