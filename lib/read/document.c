/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/document.h"

#include <string.h>
#include "read/document_deel.h"
#include "read/herken.h"

#define GEEN_TEKST "een tabel is geen vrije tekst; laat --as=tekst weg"
#define ANDERE_SOORT "bewaar het als .odt, .docx of tekst"

static wz_status refuse(const wz__fouten *fouten)
{
	return fouten->failed ? WZ_ERR_NOMEM : WZ_ERR_DATA;
}

static wz_status refuse_as(const wz_source *source, wz__fouten *fouten, const char *what,
                           const char *hint)
{
	wz__fout(fouten, source->naam, NULL, 0, NULL, "%s", what);
	wz__fout_hint(fouten, "%s", hint);
	return refuse(fouten);
}

/* ---- what is no zip file ---- */

static wz_status refuse_encrypted(const wz_source *source, wz__fouten *fouten)
{
	return refuse_as(source, fouten, "het document is versleuteld met een wachtwoord",
	                 "sla het op zonder wachtwoord");
}

static wz_status refuse_ole(const wz_source *source, wz__fouten *fouten)
{
	if (wz__ole_heeft(source, "EncryptedPackage"))
		return refuse_encrypted(source, fouten);
	if (wz__ole_heeft(source, "Workbook") && !wz__ole_heeft(source, "WordDocument"))
		return refuse_as(source, fouten, "dit is een oud werkboek (xls)", ANDERE_SOORT);
	return refuse_as(source, fouten, "dit is een oud document (doc)", ANDERE_SOORT);
}

static wz_status refuse_kind(const wz_source *source, wz__bestandsoort soort, wz__fouten *fouten)
{
	switch (soort) {
	case WZ__BESTAND_OLE:
		return refuse_ole(source, fouten);
	case WZ__BESTAND_PDF:
		return refuse_as(source, fouten, "dit is een PDF", ANDERE_SOORT);
	case WZ__BESTAND_RTF:
		return refuse_as(source, fouten, "dit is een document in RTF", ANDERE_SOORT);
	case WZ__BESTAND_AFBEELDING:
		return refuse_as(source, fouten, "dit is een afbeelding", "neem de tekst over als tekst");
	default:
		return refuse_as(source, fouten,
		                 "dit is een document in één bestand XML (fodt of Word 2003)",
		                 ANDERE_SOORT);
	}
}

/* ---- what stands in a zip file ---- */

typedef struct pakket {
	wz__archief archief;
	wz__inhoud inhoud;
	bool versleuteld;
	char hoofddeel[WZ__DEELNAAM_MAX]; /* of a docx */
} pakket;

/* Always ended by wz__archief_close. */
static wz_status open_package(pakket *p, const wz_source *source, wz__fouten *fouten)
{
	wz_status status;

	*p = (pakket){ 0 };
	status = wz__archief_open(&p->archief, source, fouten);
	if (status == WZ_OK)
		status = wz__odt_inhoud(&p->archief, &p->inhoud, &p->versleuteld, fouten);
	if (status == WZ_OK && p->inhoud == WZ__INHOUD_ANDERS)
		status = wz__docx_inhoud(&p->archief, &p->inhoud, p->hoofddeel, fouten);
	return status;
}

static wz_status refuse_contents(const wz_source *source, wz__inhoud inhoud, wz__fouten *fouten)
{
	switch (inhoud) {
	case WZ__INHOUD_XLSX:
		return refuse_as(source, fouten, "dit is een werkboek (xlsx)", GEEN_TEKST);
	case WZ__INHOUD_ODS:
		return refuse_as(source, fouten, "dit is een werkboek (ods)", GEEN_TEKST);
	case WZ__INHOUD_PRESENTATIE:
		return refuse_as(source, fouten, "dit is een presentatie", ANDERE_SOORT);
	default:
		return refuse_as(source, fouten, "dit is een zip-bestand, geen document",
		                 "pak het eerst uit");
	}
}

static wz_status refuse_text(const wz_source *source, const wz__uit *uit, wz__fouten *fouten)
{
	switch (uit->reden) {
	case WZ__UIT_GEHEUGEN:
		return WZ_ERR_NOMEM;
	case WZ__UIT_TE_LANG:
		wz__fout(fouten, source->naam, NULL, 0, NULL, "er staat te veel tekst in: meer dan %d MB",
		         WZ__UIT_MAX >> 20);
		break;
	case WZ__UIT_CEL:
		wz__fout(fouten, source->naam, NULL, 0, NULL,
		         "een cel van een tabel is te lang: meer dan %d MB", WZ__UIT_CEL_MAX >> 20);
		break;
	case WZ__UIT_TE_BREED:
		wz__fout(fouten, source->naam, NULL, 0, NULL, "een tabel is te breed: meer dan %d kolommen",
		         WZ__UIT_KOLOMMEN);
		break;
	default:
		wz__fout(fouten, source->naam, NULL, 0, NULL,
		         "lijsten of tekstvakken staan te diep in elkaar");
	}
	return refuse(fouten);
}

static wz_status read_text(pakket *p, wz__uit *uit, wz__fouten *fouten)
{
	const wz_source *source = p->archief.source;
	size_t before = fouten->totaal;
	wz_status status = p->inhoud == WZ__INHOUD_ODT
	                       ? wz__odt_lees(uit, &p->archief, fouten)
	                       : wz__docx_lees(uit, &p->archief, p->hoofddeel, fouten);

	wz__uit_klaar(uit);
	if (uit->reden || (status == WZ_ERR_DATA && fouten->totaal == before))
		return refuse_text(source, uit, fouten);
	if (status == WZ_OK && !uit->tekst.size)
		return refuse_as(source, fouten, "er staat geen tekst in het document",
		                 "staat die in een afbeelding? neem haar over als tekst");
	return status;
}

static wz_status read_package(wz__tekst *out, const wz_source *source, wz__fouten *fouten)
{
	pakket p;
	wz__uit uit = { 0 };
	wz_status status = open_package(&p, source, fouten);

	if (status == WZ_OK && p.versleuteld)
		status = refuse_encrypted(source, fouten);
	else if (status == WZ_OK && p.inhoud != WZ__INHOUD_ODT && p.inhoud != WZ__INHOUD_DOCX)
		status = refuse_contents(source, p.inhoud, fouten);
	else if (status == WZ_OK)
		status = read_text(&p, &uit, fouten);
	if (status == WZ_OK) {
		out->eigen = uit.tekst;
		uit.tekst = (wz__buf){ 0 };
		out->bytes = wz__buf_str(&out->eigen);
		out->n = out->eigen.size;
	}
	wz__uit_free(&uit);
	wz__archief_close(&p.archief);
	return status;
}

static wz__documentsoort package_kind(const wz_source *source)
{
	wz__fouten fouten = { 0 };
	wz__documentsoort soort = WZ__DOCUMENT_BESCHADIGD;
	pakket p;

	wz_status status = open_package(&p, source, &fouten);
	if (status == WZ_ERR_NOMEM)
		soort = WZ__DOCUMENT_GEEN_GEHEUGEN;
	if (status == WZ_OK) {
		soort = WZ__DOCUMENT_ANDERS;
		if (p.inhoud == WZ__INHOUD_ODT)
			soort = WZ__DOCUMENT_ODT;
		else if (p.inhoud == WZ__INHOUD_DOCX)
			soort = WZ__DOCUMENT_DOCX;
		else if (p.inhoud == WZ__INHOUD_XLSX || p.inhoud == WZ__INHOUD_ODS)
			soort = WZ__DOCUMENT_WERKBOEK;
	}
	wz__archief_close(&p.archief);
	wz__fouten_free(&fouten);
	return soort;
}

wz__documentsoort wz__document_soort(const wz_source *source)
{
	switch (wz__herken(source)) {
	case WZ__BESTAND_ONBEKEND:
		return WZ__DOCUMENT_TEKST;
	case WZ__BESTAND_ZIP:
		return package_kind(source);
	default:
		return WZ__DOCUMENT_ANDERS;
	}
}

wz_status wz__document_lees(wz__tekst *out, const wz_source *source, const char *tekenset,
                            wz__fouten *fouten)
{
	wz__bestandsoort soort = wz__herken(source);

	*out = (wz__tekst){ .bytes = "" };
	switch (soort) {
	case WZ__BESTAND_ONBEKEND:
		return wz__tekst_lees(out, source, tekenset, fouten);
	case WZ__BESTAND_ZIP:
		return read_package(out, source, fouten);
	default:
		return refuse_kind(source, soort, fouten);
	}
}
