/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/werkboek.h"

#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/herken.h"
#include "read/werkboek_deel.h"

#define ANDERE_SOORT "sla het op als .xlsx of .ods"
#define ZONDER_WACHTWOORD "sla het op zonder wachtwoord"

static wz_status refuse(const wz_source *source, wz__fouten *fouten, const char *what,
                        const char *hint)
{
	wz__fout(fouten, source->naam, NULL, 0, NULL, "%s", what);
	wz__fout_hint(fouten, "%s", hint);
	return fouten->failed ? WZ_ERR_NOMEM : WZ_ERR_DATA;
}

/* ---- what is no workbook ---- */

static wz_status refuse_ole(const wz_source *source, wz__fouten *fouten)
{
	if (wz__ole_heeft(source, "EncryptedPackage"))
		return refuse(source, fouten, "het bestand is versleuteld met een wachtwoord",
		              ZONDER_WACHTWOORD);
	if (wz__ole_heeft(source, "WordDocument"))
		return refuse(source, fouten, "dit is een oud document (doc)",
		              "sla het op als .docx of .odt");
	if (wz__ole_heeft(source, "Workbook") || wz__ole_heeft(source, "Book"))
		return refuse(source, fouten, "dit is een oud werkboek (xls)", ANDERE_SOORT);
	return refuse(source, fouten, "dit is een oud bestand van Excel of Word (xls, doc)",
	              "sla het op als .xlsx, .ods, .docx of .odt");
}

bool wz__werkboek_anders(const wz_source *source, wz__fouten *fouten)
{
	static const char tabel[] = "zet de tabel in een .xlsx of .ods";

	switch (wz__herken(source)) {
	case WZ__BESTAND_OLE:
		(void)refuse_ole(source, fouten);
		return true;
	case WZ__BESTAND_PDF:
		(void)refuse(source, fouten, "dit is een PDF", tabel);
		return true;
	case WZ__BESTAND_RTF:
		(void)refuse(source, fouten, "dit is een document in RTF", tabel);
		return true;
	case WZ__BESTAND_AFBEELDING:
		(void)refuse(source, fouten, "dit is een afbeelding", tabel);
		return true;
	case WZ__BESTAND_XML:
		(void)refuse(source, fouten, "dit is een werkboek of document in één bestand XML",
		             ANDERE_SOORT);
		return true;
	default:
		return false;
	}
}

static wz_status refuse_package(const wz__archief *archief, wz__inhoud inhoud, wz__fouten *fouten)
{
	const wz_source *source = archief->source;

	if (inhoud == WZ__INHOUD_DOCX || inhoud == WZ__INHOUD_ODT)
		return refuse(source, fouten, "dit is een document, geen werkboek",
		              "zet de tabel in een .xlsx of .ods");
	if (inhoud == WZ__INHOUD_PRESENTATIE)
		return refuse(source, fouten, "dit is een presentatie, geen werkboek",
		              "zet de tabel in een .xlsx of .ods");
	if (wz__archief_heeft(archief, "Index/Document.iwa") || wz__archief_heeft(archief, "Index.zip"))
		return refuse(source, fouten, "dit is een bestand van Numbers of Pages", ANDERE_SOORT);
	return refuse(source, fouten, "dit is een zip-bestand, geen werkboek", "pak het eerst uit");
}

/* ---- opening ---- */

/* What it is, and of xlsx the part that names its sheets. */
static wz_status find_kind(wz__archief *archief, wz__inhoud *inhoud, char *hoofddeel,
                           wz__fouten *fouten)
{
	bool locked = false;
	wz_status status = wz__odt_inhoud(archief, inhoud, &locked, fouten);

	*hoofddeel = '\0';
	if (status == WZ_OK && locked)
		return refuse(archief->source, fouten, "het bestand is versleuteld met een wachtwoord",
		              ZONDER_WACHTWOORD);
	if (status == WZ_OK && *inhoud == WZ__INHOUD_ANDERS)
		status = wz__docx_inhoud(archief, inhoud, hoofddeel, fouten);
	return status;
}

static wz_status read_sheets(wz__werkboek *boek, wz__fouten *fouten)
{
	char hoofddeel[WZ__DEELNAAM_MAX];
	wz_status status = find_kind(&boek->archief, &boek->inhoud, hoofddeel, fouten);

	boek->fouten = fouten;
	if (status != WZ_OK)
		return status;
	if (boek->inhoud != WZ__INHOUD_XLSX && boek->inhoud != WZ__INHOUD_ODS)
		return refuse_package(&boek->archief, boek->inhoud, fouten);
	if (wz__eindigt(hoofddeel, ".bin"))
		return refuse(boek->source, fouten, "dit is een binair werkboek (xlsb)", ANDERE_SOORT);
	boek->macros = wz__archief_heeft(&boek->archief, "xl/vbaProject.bin") ||
	               wz__archief_heeft(&boek->archief, "Basic/script-lc.xml");
	status = boek->inhoud == WZ__INHOUD_XLSX ? wz__xlsx_bladen(boek, hoofddeel, fouten)
	                                         : wz__ods_bladen(boek, fouten);
	if (status == WZ_OK && !boek->n_bladen)
		return refuse(boek->source, fouten, "er is geen blad in dit werkboek",
		              "zet de tabel op een werkblad");
	return status;
}

wz_status wz__werkboek_open(wz__werkboek **out, const wz_source *source, wz__fouten *fouten)
{
	wz__werkboek *boek;
	wz_status status;

	*out = NULL;
	if (wz__werkboek_anders(source, fouten))
		return fouten->failed ? WZ_ERR_NOMEM : WZ_ERR_DATA;
	if (wz__herken(source) != WZ__BESTAND_ZIP)
		return refuse(source, fouten, "dit is geen werkboek (xlsx of ods)",
		              "laat --as weg, of sla het op als .xlsx of .ods");
	boek = calloc(1, sizeof *boek);
	if (!boek)
		return WZ_ERR_NOMEM;
	boek->source = source;
	status = wz__archief_open(&boek->archief, source, fouten);
	if (status == WZ_OK)
		status = read_sheets(boek, fouten);
	if (status == WZ_OK)
		*out = boek;
	else
		wz__werkboek_sluit(boek);
	return status;
}

void wz__werkboek_sluit(wz__werkboek *boek)
{
	if (!boek)
		return;
	wz__xml_sluit(boek->stroom);
	wz__archief_close(&boek->archief);
	wz__arena_free(&boek->arena);
	free(boek->bladen);
	wz__buf_free(&boek->xlsx.gedeeld);
	free(boek->xlsx.plaats);
	free(boek->xlsx.stijl);
	free(boek->xlsx.samen);
	wz__buf_free(&boek->rij.tekst);
	wz__buf_free(&boek->cel.waarde);
	wz__buf_free(&boek->cel.tekst);
	for (size_t k = 0; k < WZ__BLAD_KOLOMMEN; k++)
		wz__buf_free(&boek->samen[k].tekst);
	free(boek);
}

/* ---- sheets ---- */

wz_status wz__werkboek_status(const wz__werkboek *boek, wz_status status)
{
	return boek->geheugen || boek->fouten->failed ? WZ_ERR_NOMEM : status;
}

bool wz__werkboek_erbij(wz__werkboek *boek, const char *naam, bool verborgen, const char *deel)
{
	wz__boekblad *blad;

	if (boek->n_bladen == WZ__BLADEN_MAX || strlen(naam) > WZ__BLADNAAM_MAX) {
		wz__fout(boek->fouten, boek->source->naam, NULL, 0, NULL,
		         boek->n_bladen == WZ__BLADEN_MAX
		             ? "het werkboek heeft te veel bladen: meer dan %d"
		             : "de naam van een blad is te lang: meer dan %d bytes",
		         boek->n_bladen == WZ__BLADEN_MAX ? WZ__BLADEN_MAX : WZ__BLADNAAM_MAX);
		return false;
	}
	if (!wz__grow(&boek->bladen, &boek->bladen_capacity, boek->n_bladen + 1,
	              sizeof *boek->bladen)) {
		boek->geheugen = true;
		return false;
	}
	blad = &boek->bladen[boek->n_bladen++];
	*blad = (wz__boekblad){ .naam = wz__arena_text(&boek->arena, naam),
		                    .verborgen = verborgen,
		                    .deel = wz__arena_text(&boek->arena, deel) };
	boek->geheugen = !blad->naam || !blad->deel;
	return !boek->geheugen;
}

bool wz__werkboek_ods(const wz__werkboek *boek)
{
	return boek->inhoud == WZ__INHOUD_ODS;
}

bool wz__werkboek_macros(const wz__werkboek *boek)
{
	return boek->macros;
}

size_t wz__werkboek_bladen(const wz__werkboek *boek)
{
	return boek->n_bladen;
}

const char *wz__werkboek_blad(const wz__werkboek *boek, size_t blad)
{
	return boek->bladen[blad].naam;
}

bool wz__werkboek_verborgen(const wz__werkboek *boek, size_t blad)
{
	return boek->bladen[blad].verborgen;
}

size_t wz__werkboek_vind(const wz__werkboek *boek, const char *naam)
{
	size_t i = 0;

	while (i < boek->n_bladen &&
	       !wz__fold_equal(boek->bladen[i].naam, strlen(boek->bladen[i].naam), naam, strlen(naam)))
		i++;
	return i;
}

/* ---- rows ---- */

wz_status wz__boekblad_begin(wz__werkboek *boek, size_t blad, bool kijk, wz__fouten *fouten)
{
	/* All sheets of ods stand behind each other: looking at one after the other goes through
	 * them once. */
	bool further = kijk && boek->kijk && boek->stroom && boek->inhoud == WZ__INHOUD_ODS &&
	               blad == boek->blad + 1;

	boek->overslaan = further && boek->in;
	boek->blad = blad;
	boek->kijk = kijk;
	boek->fouten = fouten;
	boek->klaar = boek->op = false;
	boek->nummer = boek->nog = boek->kolom = boek->samen_tot = 0;
	boek->rij.nummer = 0;
	memset(boek->kolom_verborgen, 0, sizeof boek->kolom_verborgen);
	for (size_t k = 0; k < WZ__BLAD_KOLOMMEN; k++)
		boek->samen[k].van = boek->samen[k].tot = 0;
	if (further)
		return WZ_OK;
	wz__xml_sluit(boek->stroom);
	boek->stroom = NULL;
	boek->tabel = 0;
	boek->in = 0;
	/* What unpacking may cost counts anew for each sheet that is read: a workbook of more
	 * lists is read more than once. Looking at all of them counts as once. */
	if (!kijk)
		boek->archief.gelezen = 0;
	return wz__werkboek_status(boek, boek->inhoud == WZ__INHOUD_XLSX
	                                     ? wz__xlsx_begin(boek, kijk, fouten)
	                                     : wz__ods_begin(boek, fouten));
}

wz_status wz__boekblad_rij(wz__werkboek *boek, const wz__boekrij **rij, wz__fouten *fouten)
{
	wz_status status = WZ_OK;

	*rij = NULL;
	boek->fouten = fouten;
	boek->klaar = boek->nog > 0;
	if (boek->klaar) {
		boek->nog--;
		boek->rij.nummer++;
	}
	while (status == WZ_OK && !boek->klaar && !boek->op) {
		bool einde = false;

		status = wz__werkboek_status(boek, wz__xml_verder(boek->stroom, &einde, fouten));
		boek->op = boek->op || einde;
	}
	if (status == WZ_OK && boek->klaar)
		*rij = &boek->rij;
	return status;
}

bool wz__boekblad_kolom_verborgen(const wz__werkboek *boek, size_t kolom)
{
	return boek->kolom_verborgen[kolom];
}
