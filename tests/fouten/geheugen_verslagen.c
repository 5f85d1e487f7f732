/* SPDX-License-Identifier: EUPL-1.2 */
#include "geheugen.h"

#include <welzijn/aanbieder.h>
#include <welzijn/afspraak.h>
#include <welzijn/compare.h>
#include <welzijn/ervaring.h>
#include <welzijn/evaluatie.h>
#include <welzijn/opdracht.h>
#include <welzijn/perceel.h>
#include <welzijn/rapportage.h>
#include <welzijn/resultaat.h>
#include <welzijn/signaal.h>
#include <welzijn/stadsdeel.h>
#include <welzijn/template.h>
#include <welzijn/trace.h>
#include <welzijn/vaststelling.h>
#include <welzijn/woord.h>

static const wz_periode jaren[] = { { 2016, WZ_PERIODE_JAAR, 0 }, { 2017, WZ_PERIODE_JAAR, 0 } };
static const char *const w16[] = { "W16" }, *const een_twee[] = { "W16/1", "W16/2" };
static const char *const zin[] = { "Ruim 35 bezoekers", "30 à 40 klachten in 2016" };
static const wz_choice geen = { NULL, 0 };
static const wz_filter alles = { 0 };
static const wz_filter een = { .opdracht = { w16, 1 }, .perioden = jaren, .n_perioden = 1 };
static const wz_report_options tellen = { 0 };
static const wz_report_options resultaten = { .count = WZ_COUNT_RESULTATEN };
static const wz_report_options uitvoerig = { .detail = true };
static const wz_report_options naast = {
	.filter = { .perceel = { een_twee, 2 }, .perioden = jaren, .n_perioden = 2 }
};
static const wz_trace_options spoor = { .filter = { .perioden = jaren, .n_perioden = 1 } };
static const wz_template_options formulier_2017 = { "Alfa", { 2017, WZ_PERIODE_JAAR, 0 }, "W16" };

/* Every list and report is asked in the same way. */
#define VERSLAG(naam, vraag)            \
	static wz_status naam(proef *p)     \
	{                                   \
		wz_verslag *v = NULL;           \
		wz_status status = vraag;       \
		return som_verslag(p, status, v); \
	}

VERSLAG(aanbieders, wz_aanbieder_list(p->dossier, &alles, &v))
VERSLAG(aanbieder, wz_aanbieder_show(p->dossier, "Alfa", &v))
VERSLAG(afspraken, wz_afspraak_list(p->dossier, &alles, &v))
VERSLAG(afspraak, wz_afspraak_show(p->dossier, "W16/1.2", &alles, &v))
VERSLAG(nulmetingen, wz_nulmeting_list(p->dossier, &alles, &v))
VERSLAG(ervaringen, wz_ervaring_list(p->dossier, &alles, &v))
VERSLAG(opdrachten, wz_opdracht_list(p->dossier, &alles, &v))
VERSLAG(opdracht, wz_opdracht_show(p->dossier, "W16", &v))
VERSLAG(percelen, wz_perceel_list(p->dossier, &een, &v))
VERSLAG(perceel, wz_perceel_show(p->dossier, "W16/1", &alles, &v))
VERSLAG(rapportages, wz_rapportage_list(p->dossier, &alles, &v))
VERSLAG(rapportage, wz_rapportage_show(p->dossier, 1, &v))
VERSLAG(report_percelen, wz_report_percelen(p->dossier, &tellen, &v))
VERSLAG(report_detail, wz_report_percelen(p->dossier, &uitvoerig, &v))
VERSLAG(report_stadsdelen, wz_report_stadsdelen(p->dossier, &tellen, &v))
VERSLAG(report_aanbieders, wz_report_aanbieders(p->dossier, &tellen, &v))
VERSLAG(report_opdrachten, wz_report_opdrachten(p->dossier, &resultaten, &v))
VERSLAG(resultaten_alle, wz_resultaat_list(p->dossier, &alles, WZ_RESULTAAT_ALL, &v))
VERSLAG(resultaten_los, wz_resultaat_list(p->dossier, &alles, WZ_RESULTAAT_UNLINKED, &v))
VERSLAG(resultaten_gelezen, wz_resultaat_list(p->dossier, &alles, WZ_RESULTAAT_READ, &v))
VERSLAG(resultaat, wz_resultaat_show(p->dossier, 5, &v))
VERSLAG(zinnen, wz_resultaat_read(zin, 2, &v))
VERSLAG(match, wz_resultaat_match(p->dossier, &alles, NULL, &v))
VERSLAG(match_een, wz_resultaat_match_show(p->dossier, 5, &v))
VERSLAG(signalen, wz_signaal_list(p->dossier, &alles, &geen, false, &v))
VERSLAG(signaal, wz_signaal_show(p->dossier, 1, &v))
VERSLAG(stadsdelen, wz_stadsdeel_list(p->dossier, &alles, &v))
VERSLAG(sjabloon, wz_template_jaarrapportage(p->dossier, &formulier_2017, &v))
VERSLAG(sjabloon_opdracht, wz_template_opdracht(&v))
VERSLAG(trace_perceel, wz_trace_perceel(p->dossier, "W16/1", &spoor, &v))
VERSLAG(trace_stadsdeel, wz_trace_stadsdeel(p->dossier, "Zuid", &spoor, &v))
VERSLAG(trace_aanbieder, wz_trace_aanbieder(p->dossier, "Alfa", &spoor, &v))
VERSLAG(trace_afspraak, wz_trace_afspraak(p->dossier, "W16/1.2", &spoor, &v))
VERSLAG(vaststellingen, wz_vaststelling_list(p->dossier, &alles, &v))
VERSLAG(woorden, wz_woord_list(p->dossier, NULL, &v))
VERSLAG(compare, wz_compare_percelen(p->dossier, &naast, &v))
VERSLAG(export_rapport, wz_export_jaarrapportage(p->dossier, 1, &v))

static wz_status adviezen(proef *p)
{
	wz_verslag *v = NULL;
	size_t n = 0;
	wz_status status = wz_afspraak_check(p->dossier, &alles, &n, &v);
	if (status == WZ_OK)
		som_bytes(p, &n, sizeof n);
	return som_verslag(p, status, v);
}

/* A name that is not there. For want of memory the message may name no nearest one. */
static wz_status onbekend(proef *p)
{
	wz_verslag *v = NULL;
	wz_status status = wz_opdracht_show(p->dossier, "W17", &v);
	if (status == WZ_ERR_NOT_FOUND && v == NULL)
		return WZ_OK;
	return som_verslag(p, status, v);
}

static wz_status evaluatie(proef *p)
{
	wz_evaluatie_options opties = { .opdracht = { w16, 1 }, .periode = jaren[0] };
	wz_geschrift *geschrift = NULL;
	wz_status status = wz_evaluatie_report(p->dossier, &opties, &geschrift);
	wz_sink sink = som_sink(p);
	p->geen_melding = status == WZ_OK;
	if (status == WZ_OK)
		status = wz_geschrift_write(geschrift, WZ_FORMAT_MD, &sink);
	wz_geschrift_free(geschrift);
	return status;
}

static wz_status evaluatie_twee(proef *p)
{
	wz_evaluatie_options opties = { .opdracht = { w16, 1 }, .periode = jaren[1],
		                            .compare_from = jaren[0] };
	wz_geschrift *geschrift = NULL;
	wz_status status = wz_evaluatie_report(p->dossier, &opties, &geschrift);
	if (status == WZ_OK)
		status = wz_geschrift_status(geschrift);
	wz_geschrift_free(geschrift);
	return status;
}

static wz_status som_export(proef *p, wz_status status, wz_export *export)
{
	wz_sink sink = som_sink(p);
	for (size_t i = 0; status == WZ_OK && i < wz_export_files(export); i++) {
		som_tekst(p, wz_export_file_name(export, i));
		status = wz_export_file_write(export, i, &sink);
	}
	wz_export_free(export);
	return status;
}

static wz_status kwartaal(proef *p)
{
	wz_export *export = NULL;
	wz_periode q4 = { 2016, WZ_PERIODE_KWARTAAL, 4 };
	wz_status status = wz_export_kwartaal(p->dossier, q4, &export);
	return som_export(p, status, export);
}

static wz_status export_opdracht(proef *p)
{
	wz_export *export = NULL;
	wz_status status = wz_export_opdracht(p->dossier, "W16", &export);
	return som_export(p, status, export);
}

const geval gevallen_verslagen[] = {
	{ "aanbieder-list", BEGIN_VOL, WZ_OPEN_READ, aanbieders },
	{ "aanbieder-show", BEGIN_VOL, WZ_OPEN_READ, aanbieder },
	{ "afspraak-list", BEGIN_VOL, WZ_OPEN_READ, afspraken },
	{ "afspraak-show", BEGIN_VOL, WZ_OPEN_READ, afspraak },
	{ "nulmeting-list", BEGIN_VOL, WZ_OPEN_READ, nulmetingen },
	{ "ervaring-list", BEGIN_VOL, WZ_OPEN_READ, ervaringen },
	{ "opdracht-list", BEGIN_VOL, WZ_OPEN_READ, opdrachten },
	{ "opdracht-show", BEGIN_VOL, WZ_OPEN_READ, opdracht },
	{ "perceel-list", BEGIN_VOL, WZ_OPEN_READ, percelen },
	{ "perceel-show", BEGIN_VOL, WZ_OPEN_READ, perceel },
	{ "rapportage-list", BEGIN_VOL, WZ_OPEN_READ, rapportages },
	{ "rapportage-show", BEGIN_VOL, WZ_OPEN_READ, rapportage },
	{ "perceel-report", BEGIN_VOL, WZ_OPEN_READ, report_percelen },
	{ "perceel-report-detail", BEGIN_VOL, WZ_OPEN_READ, report_detail },
	{ "stadsdeel-report", BEGIN_VOL, WZ_OPEN_READ, report_stadsdelen },
	{ "aanbieder-report", BEGIN_VOL, WZ_OPEN_READ, report_aanbieders },
	{ "opdracht-report", BEGIN_VOL, WZ_OPEN_READ, report_opdrachten },
	{ "resultaat-list", BEGIN_VOL, WZ_OPEN_READ, resultaten_alle },
	{ "resultaat-unlinked", BEGIN_VOL, WZ_OPEN_READ, resultaten_los },
	{ "resultaat-read-list", BEGIN_VOL, WZ_OPEN_READ, resultaten_gelezen },
	{ "resultaat-show", BEGIN_VOL, WZ_OPEN_READ, resultaat },
	{ "resultaat-read", BEGIN_GEEN, WZ_OPEN_READ, zinnen },
	{ "resultaat-match", BEGIN_VOL, WZ_OPEN_READ, match },
	{ "resultaat-match-show", BEGIN_VOL, WZ_OPEN_READ, match_een },
	{ "signaal-list", BEGIN_VOL, WZ_OPEN_READ, signalen },
	{ "signaal-show", BEGIN_VOL, WZ_OPEN_READ, signaal },
	{ "stadsdeel-list", BEGIN_VOL, WZ_OPEN_READ, stadsdelen },
	{ "template-jaarrapportage", BEGIN_VOL, WZ_OPEN_READ, sjabloon },
	{ "template-opdracht", BEGIN_GEEN, WZ_OPEN_READ, sjabloon_opdracht },
	{ "perceel-trace", BEGIN_VOL, WZ_OPEN_READ, trace_perceel },
	{ "stadsdeel-trace", BEGIN_VOL, WZ_OPEN_READ, trace_stadsdeel },
	{ "aanbieder-trace", BEGIN_VOL, WZ_OPEN_READ, trace_aanbieder },
	{ "afspraak-trace", BEGIN_VOL, WZ_OPEN_READ, trace_afspraak },
	{ "vaststelling-list", BEGIN_VOL, WZ_OPEN_READ, vaststellingen },
	{ "woord-list", BEGIN_VOL, WZ_OPEN_READ, woorden },
	{ "perceel-compare", BEGIN_VOL, WZ_OPEN_READ, compare },
	{ "export-jaarrapportage", BEGIN_VOL, WZ_OPEN_READ, export_rapport },
	{ "afspraak-check", BEGIN_VOL, WZ_OPEN_READ, adviezen },
	{ "unknown-name", BEGIN_VOL, WZ_OPEN_READ, onbekend },
	{ "evaluatie", BEGIN_VOL, WZ_OPEN_READ, evaluatie },
	{ "evaluatie-compare", BEGIN_VOL, WZ_OPEN_READ, evaluatie_twee },
	{ "export-kwartaal", BEGIN_VOL, WZ_OPEN_READ, kwartaal },
	{ "export-opdracht", BEGIN_VOL, WZ_OPEN_READ, export_opdracht },
	{ NULL, BEGIN_GEEN, WZ_OPEN_READ, NULL },
};
