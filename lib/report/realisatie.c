/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/realisatie.h"
#include "base/datum.h"

static wz_status tel_resultaten(wz_dossier *dossier, wz__realisatie *r)
{
	wz_status status = wz__regels_tel_resultaten(dossier, &r->overzicht, &r->signalen, r->lijst, r->n,
	                                             &r->bijzonder);
	return status == WZ_OK
	               ? wz__regels_tel_dubbel(dossier, &r->overzicht, &r->signalen, r->lijst, r->n)
	               : status;
}

wz_status wz__realisatie_lees(wz_dossier *dossier, const wz__keuze *keuze,
                              const wz_report_options *options, const wz__groepering *groepering,
                              size_t n, wz__realisatie *out)
{
	out->count = options->count;
	wz_status status = wz__signalen_lees(dossier, keuze, &out->overzicht, &out->signalen);
	/* A remark is about an area, and a contract; not about a lot or a provider. */
	bool ervaringen = groepering[0] == WZ__PER_STADSDEEL || groepering[0] == WZ__PER_OPDRACHT;
	if (status == WZ_OK && ervaringen)
		status = wz__signalen_ervaringen(dossier, keuze, &out->overzicht, &out->signalen);
	if (status == WZ_OK)
		status = options->detail ? wz__signalen_nummer(dossier, &out->signalen)
		                         : wz__signalen_toestand(dossier, &out->signalen);
	for (; status == WZ_OK && out->n < n; out->n++)
		status = wz__regels_maak(dossier, &out->overzicht, groepering[out->n],
		                         &out->lijst[out->n]);
	if (status != WZ_OK)
		return status;
	for (size_t i = 0; i < n; i++)
		wz__regels_tel_signalen(&out->overzicht, &out->signalen, groepering[i], &out->lijst[i]);
	if (options->count == WZ_COUNT_RESULTATEN)
		return tel_resultaten(dossier, out);
	for (size_t i = 0; i < n; i++)
		wz__regels_tel_afspraken(&out->overzicht, options->basis, &out->lijst[i]);
	return WZ_OK;
}

void wz__realisatie_free(wz__realisatie *realisatie)
{
	for (size_t i = 0; i < WZ__GROEPERINGEN_MAX; i++)
		wz__regels_free(&realisatie->lijst[i]);
	wz__signalen_free(&realisatie->signalen);
	wz__overzicht_free(&realisatie->overzicht);
	*realisatie = (wz__realisatie){ 0 };
}

bool wz__meer_perioden(const wz__realisatie *realisatie)
{
	const wz__regels *regels = &realisatie->lijst[0];
	for (size_t i = 1; i < regels->n; i++)
		if (!wz__periode_gelijk(regels->regel[i].periode, regels->regel[0].periode))
			return true;
	return false;
}

bool wz__meer_opdrachten(const wz__realisatie *realisatie)
{
	bool meer;
	wz__enige_opdracht(&realisatie->overzicht, &meer);
	return meer;
}

wz__stand wz__stand_samen(const wz__regels *regels)
{
	wz__stand stand = { .vervallen = 0 };
	for (size_t i = 0; i < regels->n; i++) {
		for (int s = 0; s < WZ_REALISATIES; s++)
			stand.per[s] += regels->regel[i].stand.per[s];
		stand.vervallen += regels->regel[i].stand.vervallen;
		stand.signalen += regels->regel[i].stand.signalen;
		stand.minder_totaal += regels->regel[i].stand.minder_totaal;
		stand.meer_totaal += regels->regel[i].stand.meer_totaal;
	}
	return stand;
}

void wz__telkolommen_kies(const wz__realisatie *realisatie, wz_column *columns, size_t eerste)
{
	wz__stand stand = wz__stand_samen(&realisatie->lijst[0]);
	if (stand.vervallen == 0)
		columns[eerste + WZ__TEL_VERVALLEN].use = WZ_USE_MACHINE;
	if (stand.signalen == 0)
		columns[eerste + WZ__TEL_SIGNALEN].use = WZ_USE_MACHINE;
}

/* Cut off: it is rounded where it is written, and twice would make 17,7% of 3 in 17. */
int64_t wz__deel_van(int64_t deel, int64_t totaal)
{
	int64_t honderdsten = deel * 10000 / totaal;
	return deel > 0 && honderdsten == 0 ? 1 : honderdsten;
}

void wz__telaantallen(wz_table *table, size_t eerste, const wz__stand *stand)
{
	int64_t totaal = wz__stand_totaal(stand);
	wz_table_value(table, eerste, totaal);
	wz_table_range(table, eerste, totaal - stand->minder_totaal, totaal + stand->meer_totaal);
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		wz_table_value(table, eerste + (size_t)s, stand->per[s]);
		wz_table_range(table, eerste + (size_t)s, stand->per[s] - stand->minder[s],
		               stand->per[s] + stand->meer[s]);
	}
	wz_table_value(table, eerste + WZ__TEL_VERVALLEN, stand->vervallen);
	wz_table_value(table, eerste + WZ__TEL_SIGNALEN, stand->signalen);
}

void wz__telcellen(wz_table *table, size_t eerste, const wz__stand *stand)
{
	int64_t totaal = wz__stand_totaal(stand);
	wz__telaantallen(table, eerste, stand);
	/* A share of what is not certain would look more certain than it is. */
	if (totaal > 0 && stand->minder_totaal + stand->meer_totaal == 0)
		wz_table_value(table, eerste + WZ__TEL_DEEL, wz__deel_van(stand->per[WZ_GEREALISEERD], totaal));
}
