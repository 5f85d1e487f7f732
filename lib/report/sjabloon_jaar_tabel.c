/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of the form of a report. */
#include <stdlib.h>
#include <string.h>
#include "report/lijst.h"
#include "report/sjabloon_jaar.h"

enum {
	PERCEEL,
	AFSPRAAK,
	AFGESPROKEN,
	DOEL,
	NULMETING,
	EERDER,
	RESULTAAT,
	STATUS,
	AANTAL,
	GRENS,
	EENHEID,
	HERKOMST,
	DEELGEBIED,
	TOELICHTING,
	PERIODE,
	AANBIEDER,
	OPDRACHT,
	N
};
#define KOLOM(naam, soort)                                                                         \
	{                                                                                              \
		naam, NULL, soort, WZ_USE_BOTH, false                                                      \
	}
static const wz_column kolommen[N] = {
	[PERCEEL] = KOLOM("perceel", WZ_TYPE_ID),
	[AFSPRAAK] = KOLOM("afspraak", WZ_TYPE_ID),
	[AFGESPROKEN] = KOLOM("afgesproken", WZ_TYPE_TEXT),
	[DOEL] = KOLOM("doel", WZ_TYPE_TEXT),
	[NULMETING] = KOLOM("nulmeting", WZ_TYPE_TEXT),
	[EERDER] = KOLOM("eerder", WZ_TYPE_TEXT),
	[RESULTAAT] = KOLOM("resultaat", WZ_TYPE_TEXT),
	[STATUS] = KOLOM("status", WZ_TYPE_TEXT),
	[AANTAL] = KOLOM("aantal", WZ_TYPE_NUMBER),
	[GRENS] = KOLOM("grens", WZ_TYPE_TEXT),
	[EENHEID] = KOLOM("eenheid", WZ_TYPE_TEXT),
	[HERKOMST] = KOLOM("herkomst", WZ_TYPE_TEXT),
	[DEELGEBIED] = KOLOM("deelgebied", WZ_TYPE_TEXT),
	[TOELICHTING] = KOLOM("toelichting", WZ_TYPE_TEXT),
	[PERIODE] = KOLOM("periode", WZ_TYPE_ID),
	[AANBIEDER] = KOLOM("aanbieder", WZ_TYPE_TEXT),
	[OPDRACHT] = KOLOM("opdracht", WZ_TYPE_ID),
};
/* All of them fit on a sheet of A4, which is why they are narrow. */
static const int breedte[N] = {
	[PERCEEL] = 8,    [AFSPRAAK] = 10,  [AFGESPROKEN] = 26, [DOEL] = 17,        [NULMETING] = 11,
	[EERDER] = 14,    [RESULTAAT] = 32, [STATUS] = 13,      [AANTAL] = 8,       [GRENS] = 10,
	[EENHEID] = 10,   [HERKOMST] = 11,  [DEELGEBIED] = 12,  [TOELICHTING] = 20, [PERIODE] = 8,
	[AANBIEDER] = 11, [OPDRACHT] = 10,
};
enum { EXTRA_RIJEN = 20 };

/* The table as it is filled. Of several contracts the number stands in front. */
typedef struct invuller {
	const wz__formulier *formulier;
	wz_table *table;
	size_t plek[N];
	wz__buf buf;
} invuller;

static wz_table *maak_tabel(invuller *in, wz_verslag *verslag)
{
	wz_column columns[N];
	bool meer = in->formulier->opdracht == NULL;
	for (size_t i = 0; i < N; i++) {
		in->plek[i] = !meer ? i : i == OPDRACHT ? 0 : i + 1;
		columns[in->plek[i]] = kolommen[i];
	}
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "Resultaten",
	                                   wz_verslag_columns(verslag, columns, N), N);
	for (size_t i = 0; i < N; i++)
		wz_table_width(table, in->plek[i], breedte[i]);
	return table;
}

static void zet(const invuller *in, size_t kolom, const char *text)
{
	wz__cel_tekst(in->table, in->plek[kolom], text);
}

static void schrijven(const invuller *in, size_t kolom, bool required, bool keep, const char *help)
{
	wz_table_input(in->table, in->plek[kolom],
	               &(wz_input){ .kind = WZ_INPUT_TEXT,
	                            .minimum = WZ_GETAL_GEEN,
	                            .help = help,
	                            .required = required,
	                            .keep = keep });
}

/* The numbers of the lots, or of the contracts, each once. */
static wz_status nummers(wz_dossier *dossier, const invuller *in, size_t kolom, const char *help)
{
	const wz__overzicht *ov = &in->formulier->nu;
	const char **keuze = calloc(ov->n_percelen + 1, sizeof *keuze);
	size_t n = 0;
	if (keuze == NULL)
		return wz__nomem(dossier);
	for (size_t p = 0; p < ov->n_percelen; p++) {
		const wz__perceel_rij *rij = &ov->perceel[p].rij;
		const char *nummer = kolom == PERCEEL ? rij->nummer : rij->opdracht;
		bool nieuw = wz__perceel_loopt(ov, p, 0);
		for (size_t i = 0; i < n; i++)
			nieuw = nieuw && strcmp(keuze[i], nummer) != 0;
		if (nieuw)
			keuze[n++] = nummer;
	}
	/* A result may belong to more lots: 3+4. */
	wz_table_input(in->table, in->plek[kolom],
	               &(wz_input){ .kind = WZ_INPUT_CHOICE,
	                            .choices = keuze,
	                            .help = help,
	                            .minimum = WZ_GETAL_GEEN,
	                            .keep = true,
	                            .others = kolom == PERCEEL });
	free(keuze);
	return WZ_OK;
}

/* With numbers that the provider has. */
static const char *hulp_perceel(invuller *in)
{
	wz__buf samen = { 0 };
	wz__buf_clear(&in->buf);
	wz__buf_text(&in->buf, "Het nummer van het perceel. Zie het blad Uitleg.");
	if (wz__formulier_samen(&samen, in->formulier))
		wz__buf_format(&in->buf, " Hoort het resultaat bij meer percelen? Zet er een + tussen: %s.",
		               wz__buf_str(&samen));
	in->buf.failed = in->buf.failed || samen.failed;
	wz__buf_free(&samen);
	return wz__buf_str(&in->buf);
}

static wz_status zet_invoer(wz_dossier *dossier, invuller *in)
{
	wz_status status = nummers(dossier, in, PERCEEL, hulp_perceel(in));
	if (status == WZ_OK && in->formulier->opdracht == NULL)
		status = nummers(dossier, in, OPDRACHT, "Kies de opdracht waar het perceel bij hoort.");
	schrijven(in, AFSPRAAK, false, true,
	          "Het nummer van de afspraak. Hoort het resultaat bij geen afspraak? Laat dit leeg.");
	schrijven(in, RESULTAAT, true, false,
	          "Wat is er bereikt? Schrijf het in één of twee zinnen, zonder namen van personen.");
	wz__sjabloon_keuze(in->table, in->plek[STATUS], wz__realisaties, false,
	                   "Hoe staat het ervoor? Mag leeg blijven als u een aantal invult.");
	wz_table_input(in->table, in->plek[AANTAL],
	               &(wz_input){ .kind = WZ_INPUT_NUMBER,
	                            .minimum = WZ_GETAL_GEEN,
	                            .help = "Alleen een getal. Niet geteld? Laat dit leeg: dat is iets "
	                                    "anders dan 0." });
	wz__sjabloon_keuze(in->table, in->plek[GRENS], wz__grenzen, false,
	                   "Hoe precies is het getal? Leeg betekent: precies.");
	schrijven(in, EENHEID, false, false, "Wat telde u? Leeg betekent: hetzelfde als in het doel.");
	wz__sjabloon_keuze(in->table, in->plek[HERKOMST], wz__herkomsten, false, "Hoe weet u dit?");
	schrijven(in, DEELGEBIED, false, false,
	          "Alleen als het over een deel van de wijk gaat: welk deel?");
	schrijven(in, TOELICHTING, false, false, "Wat moet de gemeente er verder van weten?");
	return status;
}

/* What every row has, so that an import needs no options. */
static void zet_vast(const invuller *in, const char *opdracht)
{
	zet(in, PERIODE, in->formulier->over);
	zet(in, AANBIEDER, in->formulier->aanbieder);
	zet(in, OPDRACHT, opdracht);
}

static void zet_afspraak(invuller *in, size_t a)
{
	const wz__overzicht *ov = &in->formulier->nu;
	const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
	wz_periode periode = in->formulier->periode;
	wz_table_row(in->table, WZ_ROW_DATA, 0);
	zet(in, PERCEEL, ov->perceel[ov->afspraak[a].perceel].rij.nummer);
	zet(in, AFSPRAAK, rij->nummer);
	wz__buf_clear(&in->buf);
	wz__buf_text(&in->buf, rij->omschrijving);
	if (*rij->deelgebied != '\0')
		wz__buf_format(&in->buf, " (%s)", rij->deelgebied);
	zet(in, AFGESPROKEN, wz__buf_str(&in->buf));
	wz__sjabloon_doel(&in->buf, rij, wz__doel_van(ov, a, periode), periode);
	zet(in, DOEL, wz__buf_str(&in->buf));
	zet(in, NULMETING, wz__getal_tekst(&in->buf, rij->nulmeting, "", rij->eenheid));
	wz__sjabloon_gemeld(&in->buf, &in->formulier->eerder, a);
	zet(in, EERDER, wz__buf_str(&in->buf));
	zet_vast(in, ov->perceel[ov->afspraak[a].perceel].rij.opdracht);
}

/* A lot about which nothing was agreed has a row too: it is reported on. */
static void zet_perceel(invuller *in, size_t p)
{
	const wz__perceelblok *blok = &in->formulier->nu.perceel[p];
	bool gevraagd = false;
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		if (!wz__formulier_vraagt(in->formulier, a))
			continue;
		zet_afspraak(in, a);
		gevraagd = true;
	}
	if (gevraagd)
		return;
	wz_table_row(in->table, WZ_ROW_DATA, 0);
	zet(in, PERCEEL, blok->rij.nummer);
	wz__buf_clear(&in->buf);
	wz__buf_format(&in->buf, "(geen afspraken) %s, %s", blok->rij.thema, blok->rij.stadsdeel);
	zet(in, AFGESPROKEN, wz__buf_str(&in->buf));
	zet_vast(in, blok->rij.opdracht);
}

wz_status wz__formulier_tabel(wz_dossier *dossier, const wz__formulier *formulier,
                              wz_verslag *verslag)
{
	invuller in = { .formulier = formulier };
	in.table = maak_tabel(&in, verslag);
	wz_status status = zet_invoer(dossier, &in);
	for (size_t p = 0; status == WZ_OK && p < formulier->nu.n_percelen; p++)
		if (wz__perceel_loopt(&formulier->nu, p, 0))
			zet_perceel(&in, p);
	for (int i = 0; status == WZ_OK && i < EXTRA_RIJEN; i++) {
		wz_table_row(in.table, WZ_ROW_DATA, 0);
		zet_vast(&in, formulier->opdracht);
	}
	if (status == WZ_OK && in.buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&in.buf);
	return status;
}
