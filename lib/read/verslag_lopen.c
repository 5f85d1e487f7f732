/* SPDX-License-Identifier: EUPL-1.2 */
/* Pieces that stand alone, or in a column of results: headings, items, paragraphs. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

static wz__stukje heel(const wz__stuk *stuk)
{
	return (wz__stukje){ stuk->tekst, stuk->n };
}

/* ---- Headings ---- */

void wz__sectie_begin(wz__verslaglezer *v, wz__sectie sectie, unsigned niveau)
{
	/* Remarks may have a heading "Resultaten" of their own: they end at a lot, an area,
	 * a table, or a heading of their own level. */
	if (v->sectie == WZ__SECTIE_OPMERKING && sectie == WZ__SECTIE_RESULTAAT &&
	    (niveau == WZ__NIVEAU_ONBEKEND || niveau > v->sectie_niveau))
		return;
	v->sectie = sectie;
	v->sectie_niveau = niveau;
	v->proza_uit = false;
	wz__statuskop_weg(v);
	v->titel = false;
}

/* A heading that names an area: within a lot a part of it, else where the lots lie. */
static void gebied_begin(wz__verslaglezer *v, const wz__kop *kop)
{
	if (!kop->zeker && v->deel != SIZE_MAX && kop->sectie == WZ__SECTIE_GEEN) {
		v->deelgebied = wz__bewaar(v, kop->stadsdeel);
		wz__statuskop_weg(v);
		return;
	}
	wz__deel_einde(v);
	v->stadsdeel = wz__bewaar(v, kop->stadsdeel);
	v->aanbieder = "";
	if (kop->sectie == WZ__SECTIE_OPMERKING || kop->sectie == WZ__SECTIE_VOORUITBLIK ||
	    kop->sectie == WZ__SECTIE_OVERIG || kop->sectie == WZ__SECTIE_AFSPRAAK ||
	    kop->sectie == WZ__SECTIE_RESULTAAT)
		v->sectie = kop->sectie;
}

/* A heading that says nothing we know: what stood under one of its own level or lower
 * has ended. */
static void onbekende_kop(wz__verslaglezer *v, const wz__stuk *stuk)
{
	unsigned niveau = stuk->niveau;

	if (v->deel != SIZE_MAX && niveau < WZ__NIVEAU_VET && v->deel_niveau != WZ__NIVEAU_ONBEKEND &&
	    niveau <= v->deel_niveau) {
		wz__deel_einde(v);
		return;
	}
	if (wz__wordt_overgeslagen(v->sectie)) {
		if (v->sectie_niveau != WZ__NIVEAU_ONBEKEND && niveau <= v->sectie_niveau)
			wz__sectie_begin(v, WZ__SECTIE_GEEN, niveau);
		return;
	}
	if (v->kop.er && v->kop.niveau != WZ__NIVEAU_ONBEKEND && niveau <= v->kop.niveau)
		wz__statuskop_weg(v);
	wz__afspraak_weg(v);
	wz__afspraak_nummer(v, stuk->tekst, strcspn(stuk->tekst, " "));
	if (v->deel == SIZE_MAX)
		return;
	if (stuk->n > 120) {
		wz__sla_over(v, stuk, NULL);
		return;
	}
	v->deelgebied = wz__bewaar(v, heel(stuk));
	v->deelgebied_niveau = niveau;
	v->titel_niveau = SIZE_MAX;
	if (v->kop.er)
		v->kop.deelgebied = v->deelgebied;
}

/* A heading with a page behind it, below "Inhoud": it stands here for the first time only. */
static bool is_inhoud(wz__verslaglezer *v, const wz__stuk *stuk, const wz__kop *kop)
{
	const wz__zinwoord *laatste;
	wz__zin zin;

	wz__zin_lees(&zin, stuk->tekst, stuk->n);
	if (!v->inhoud) {
		v->inhoud = kop->sectie == WZ__SECTIE_OVERIG && zin.n > 0 && zin.n <= 2 &&
		            strncmp(zin.woord[0].laag, "inhoud", 6) == 0;
		return false;
	}
	laatste = zin.n > 0 ? &zin.woord[zin.n - 1] : NULL;
	v->inhoud = laatste != NULL && wz__zinwoord_getal(laatste) && laatste->n <= 3 &&
	            (kop->soort != WZ__KOP_PERCEEL || kop->thema.n > 0);
	return v->inhoud;
}

/* A section begins. "Stand van zaken" below an item with a number is about that item. */
static void sectie_kop(wz__verslaglezer *v, const wz__stuk *stuk, wz__sectie sectie,
                       unsigned niveau)
{
	bool stand = sectie == WZ__SECTIE_RESULTAAT && v->titel && *v->afspraak != '\0';

	if (sectie == WZ__SECTIE_AFSPRAAK)
		wz__afspraak_kop(v, stuk);
	else if (sectie != WZ__SECTIE_RESULTAAT ||
	         (stuk->soort == WZ__STUK_KOP && niveau <= v->deelgebied_niveau))
		wz__afspraak_weg(v);
	wz__sectie_begin(v, sectie, niveau);
	v->stand_volgt = stand;
	v->afspraak_zeker = v->afspraak_zeker || stand;
}

static void neem_kop(wz__verslaglezer *v, const wz__stuk *stuk, const wz__kop *kop,
                     const wz__eigenstatus *eigen)
{
	unsigned niveau = stuk->soort == WZ__STUK_KOP ? stuk->niveau : WZ__NIVEAU_ONBEKEND;

	if (is_inhoud(v, stuk, kop))
		return;
	if (kop->label && kop->soort != WZ__KOP_PERCEEL && kop->soort != WZ__KOP_GEBIED) {
		wz__neem_label(v, stuk, kop, eigen);
		return;
	}
	switch (kop->soort) {
	case WZ__KOP_PERCEEL:
		wz__deel_uit_kop(v, kop, stuk);
		if (wz__zegt_iets(kop->status))
			wz__statuskop_begin(v, kop, niveau);
		break;
	case WZ__KOP_GEBIED:
		gebied_begin(v, kop);
		break;
	case WZ__KOP_STATUS:
		if (v->sectie != WZ__SECTIE_LEGENDA)
			wz__statuskop_begin(v, kop, niveau);
		break;
	default:
		if (kop->sectie == WZ__SECTIE_GEMENGD || kop->sectie == WZ__SECTIE_STATUS ||
		    kop->sectie > WZ__SECTIE_STATUS)
			break;
		if (kop->sectie == WZ__SECTIE_OVERIG && v->deel != SIZE_MAX &&
		    (v->deel_niveau == WZ__NIVEAU_ONBEKEND || niveau <= v->deel_niveau) &&
		    niveau != WZ__NIVEAU_VET)
			wz__deel_einde(v);
		sectie_kop(v, stuk, kop->sectie, niveau);
	}
}

/* ---- Items ---- */

static unsigned eerste_getal(const char *merk)
{
	unsigned n = 0;

	for (size_t i = *merk == '('; merk[i] >= '0' && merk[i] <= '9' && i < 4; i++)
		n = n * 10 + (unsigned)(merk[i] - '0');
	return n;
}

/* Whether a numbered line goes on with the chapters: behind a lot headed 3.1, "4." is no
 * fourth item unless a third came before it. */
static bool is_hoofdstuk(wz__verslaglezer *v, const wz__stuk *stuk)
{
	unsigned nummer = eerste_getal(stuk->merk);
	bool volgend =
		v->deel_hoofdstuk != 0 && nummer == v->deel_hoofdstuk + 1 && v->vorig_nummer + 1 != nummer;

	v->vorig_nummer = nummer;
	return volgend;
}

bool wz__eigen_woorden(const wz__verslaglezer *v, wz__stukje tekst, wz__statuswoord *s)
{
	size_t voor, begin, eind;

	*s = wz__status_achter(tekst.p, tekst.n, wz__legendas_van(v), &voor, &begin, &eind);
	return wz__zegt_iets(*s);
}

/* A numbered line, or one with bold words, may be a heading. */
static bool punt_is_kop(wz__verslaglezer *v, const wz__stuk *stuk, wz__kop *kop)
{
	bool gemarkeerd = stuk->vet && stuk->n <= 120;
	wz__statuswoord s;

	if (!wz__kop_lees(kop, stuk->tekst, stuk->n, gemarkeerd, wz__legendas_van(v)))
		return false;
	/* "Klanttevredenheid: 7,1 – niet behaald" is no remark. */
	if (kop->label && kop->sectie == WZ__SECTIE_OPMERKING && wz__eigen_woorden(v, heel(stuk), &s))
		return false;
	if (kop->label)
		return kop->soort != WZ__KOP_PERCEEL && kop->soort != WZ__KOP_GEBIED;
	if (kop->soort == WZ__KOP_STATUS)
		return kop->deelgebied.n == 0 || stuk->vet || stuk->tekst[stuk->n - 1] == ':';
	if (kop->soort == WZ__KOP_SECTIE)
		return kop->zeker && (stuk->genummerd || stuk->vet || stuk->tekst[stuk->n - 1] == ':');
	return stuk->genummerd || stuk->vet || stuk->tekst[stuk->n - 1] == ':';
}

/* Few words without a number, a mark or a participle at the end name what the items below
 * are about; they are no result. */
static bool is_kopje(const char *tekst, size_t n)
{
	enum { KOPJE_WOORDEN = 5 };
	const wz__zinwoord *laatste;
	wz__zin zin;

	wz__zin_lees(&zin, tekst, n);
	if (zin.n == 0 || zin.n > KOPJE_WOORDEN || zin.na != ' ' || zin.vraag)
		return false;
	for (size_t i = 0; i < zin.n; i++)
		if (zin.woord[i].tussen || zin.woord[i].voor != ' ' || wz__zinwoord_getal(&zin.woord[i]))
			return false;
	laatste = &zin.woord[zin.n - 1];
	return strncmp(laatste->laag, "ge", 2) != 0 ||
	       strchr("dtn", laatste->laag[strlen(laatste->laag) - 1]) == NULL;
}

/* An item above deeper ones that ends with a colon is their title, and says what part they
 * are about; so is one of a few words, which says nothing more. */
static void titel_boven(wz__verslaglezer *v, const wz__stuk *stuk)
{
	wz__verslagtekst *uit = v->uit;
	wz__verslagresultaat *vorige;
	size_t n;

	if (v->titel_niveau != SIZE_MAX && stuk->niveau <= v->titel_niveau) {
		v->deelgebied = v->kop.deelgebied = v->titel_erboven;
		v->titel_niveau = SIZE_MAX;
	}
	if (stuk->niveau <= v->punt_niveau || uit->n_resultaten <= v->eerste_van_deel || !v->titel)
		return;
	vorige = &uit->resultaten[uit->n_resultaten - 1];
	n = strlen(vorige->tekst);
	if (n == 0 || vorige->tekst[n - 1] != ':') {
		if (is_kopje(vorige->tekst, n) && !v->leeg && v->kop.er) {
			wz__resultaten_weg(v, uit->n_resultaten - 1, wz__weg_waarom(WZ__SECTIE_GEEN));
			v->titel = false;
		}
		return;
	}
	v->titel_erboven = v->deelgebied;
	v->titel_niveau = v->punt_niveau;
	v->deelgebied = wz__bewaar(v, (wz__stukje){ vorige->tekst, n - 1 });
	v->kop.deelgebied = v->deelgebied;
	uit->n_resultaten--;
}

/* Whether items without words for a status are results here. Behind a table that has
 * the agreed items of the lot with their results, they are notes to it. */
static bool verwacht_punten(const wz__verslaglezer *v)
{
	return wz__kan_resultaat(v) && (!v->na_gemengd || v->kop.er);
}

/* Words for a status alone, set in below an item: they are about that item. */
static bool status_eronder(wz__verslaglezer *v, const wz__stuk *stuk, const wz__kop *kop)
{
	if (kop->soort != WZ__KOP_STATUS || kop->label || !v->titel || v->leeg ||
	    stuk->niveau <= v->punt_niveau || stuk->tekst[stuk->n - 1] == ':')
		return false;
	wz__statusregel(v, kop->woorden, WZ__NIVEAU_ONBEKEND);
	return true;
}

/* "[groen] …": what a tag in front is of is no heading. */
static bool heeft_kenmerk(const wz__stuk *stuk)
{
	size_t begin, eind;

	return wz__kenmerk_vooraan(stuk->tekst, stuk->n, &begin, &eind) > 0;
}

static void neem_punt(wz__verslaglezer *v, const wz__stuk *stuk, const wz__eigenstatus *eigen)
{
	bool kenmerk = heeft_kenmerk(stuk);
	wz__statuswoord s;
	wz__kop kop;

	if (!kenmerk && punt_is_kop(v, stuk, &kop)) {
		if (status_eronder(v, stuk, &kop))
			return;
		neem_kop(v, stuk, &kop, eigen);
		if (kop.soort == WZ__KOP_PERCEEL && stuk->genummerd)
			v->deel_hoofdstuk = strchr(stuk->merk, '.') == NULL ? 0 : eerste_getal(stuk->merk);
		return;
	}
	if (stuk->genummerd && is_hoofdstuk(v, stuk))
		wz__deel_einde(v);
	if (stuk->genummerd)
		wz__afspraak_nummer(v, stuk->merk, strlen(stuk->merk));
	if (wz__wordt_overgeslagen(v->sectie) ||
	    (!verwacht_punten(v) && !kenmerk && !wz__eigen_woorden(v, heel(stuk), &s))) {
		wz__sla_over(v, stuk, NULL);
		return;
	}
	wz__proza_einde(v, false);
	titel_boven(v, stuk);
	wz__inleiding_weg(v);
	wz__resultaat(v, stuk, heel(stuk), eigen);
	v->titel = true;
	v->punt_niveau = stuk->niveau;
}

void wz__neem_los(wz__verslaglezer *v, const wz__stuk *stuk, bool in_cel,
                  const wz__eigenstatus *eigen)
{
	wz__kop kop;

	/* First of all: "groen = behaald" would make a heading too. */
	if (stuk->soort != WZ__STUK_KOP &&
	    wz__legenda_lees(v, stuk->tekst, stuk->n, v->sectie == WZ__SECTIE_LEGENDA))
		return;
	if (stuk->soort == WZ__STUK_PUNT) {
		neem_punt(v, stuk, eigen);
		return;
	}
	if (wz__kop_lees(&kop, stuk->tekst, stuk->n, stuk->soort == WZ__STUK_KOP,
	                 wz__legendas_van(v)) &&
	    !(in_cel && kop.soort == WZ__KOP_SECTIE && !kop.label)) {
		if (stuk->soort == WZ__STUK_ALINEA && status_eronder(v, stuk, &kop))
			return;
		neem_kop(v, stuk, &kop, eigen);
		return;
	}
	if (stuk->soort == WZ__STUK_KOP && !in_cel)
		onbekende_kop(v, stuk);
	else
		wz__neem_alinea(v, stuk, in_cel, eigen);
}
