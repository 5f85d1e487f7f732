/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_STAAT_H
#define WZ_READ_VERSLAG_STAAT_H

#include "base/map.h"
#include "read/verslag.h"
#include "read/verslag_koppen.h"
#include "read/verslag_stukken.h"

/* Where the reading of a report stands: the lot, the section and the status heading that
 * the next piece falls under, and the columns of the table. */

enum { WZ__TABEL_KOLOMMEN_MAX = 64 };

typedef struct wz__tabelstaat {
	bool actief;    /* rows that come next belong to it */
	bool kop;       /* its columns are known */
	bool vervolg;   /* an empty line came since its header: a part on another page */
	bool gemist;    /* it has no column for a status: a result may be one */
	bool overzicht; /* a list of lots: who and where, no results */
	size_t kolommen;
	wz__sectie rol[WZ__TABEL_KOLOMMEN_MAX];
	bool behaald[WZ__TABEL_KOLOMMEN_MAX]; /* "Behaald": a result, or yes or no */
	wz__sectie laatste;                   /* of the column the last row ended with */
	const char *stadsdeel, *aanbieder;    /* of the row above */
	const char *afspraak;                 /* of the agreed item above */
	wz__map verwijzingen;                 /* of results that stand below several agreed items */
} wz__tabelstaat;

/* The heading with a status. */
typedef struct wz__statuskop {
	bool er;
	wz__statuswoord s;
	const char *woorden, *toelichting, *deelgebied;
	unsigned niveau;
	size_t nummer; /* within the lot */
	bool opnieuw;
	bool van_label;    /* the text behind a label: of items below it, of nothing else */
	bool alleen_tekst; /* no items below it so far */
	size_t eerste;     /* index of the first result below it */
} wz__statuskop;

typedef struct wz__verslaglezer {
	wz__verslagtekst *uit;
	wz_status status;
	size_t n_gegeven; /* rows of the legend that the user gave */
	size_t deel;      /* SIZE_MAX: none */
	unsigned deel_niveau;
	bool deel_uit_rij;                 /* a row of a table named it */
	unsigned deel_hoofdstuk;           /* "3" of a lot headed 3.1; 0: none */
	unsigned vorig_nummer;             /* of the numbered item before this one */
	const char *stadsdeel, *aanbieder; /* that headings named */
	const char *deelgebied;            /* that a heading within the lot named */
	unsigned deelgebied_niveau;        /* of that heading */
	const char *titel_erboven;         /* deelgebied before an item above deeper ones */
	size_t titel_niveau;               /* of that item; SIZE_MAX: there is none */
	wz__sectie sectie;
	unsigned sectie_niveau;
	wz__statuskop kop;
	size_t koppen;          /* with a status, in this lot */
	size_t eerste_van_deel; /* index of its first result */
	bool gerealiseerd;      /* something was headed so, for this deelgebied */
	bool andere_status; /* and then one other than gerealiseerd was headed, for this deelgebied */
	const char *andere_deelgebied;
	bool status_vooraf;       /* lines "Status:" stand before what they are about */
	bool inhoud;              /* in a table of contents */
	bool titel;               /* the last result may be the title of what follows */
	const char *afspraak;     /* numbers of the agreed item that what comes is about; "" */
	bool afspraak_zeker;      /* the word "afspraak" stood before them */
	bool afspraak_van_kop;    /* in a heading */
	const char *afspraak_rij; /* that the row gives; "" */
	bool stand_volgt;   /* "Stand van zaken" stood alone below an item: what comes is its result */
	bool na_gemengd;    /* the lot had a table with results below agreed items */
	bool leeg;          /* an empty line came last */
	bool na_punt;       /* an item came last */
	size_t punt_niveau; /* indentation of the last item */
	bool proza;         /* running text gave the results of this lot */
	bool proza_zeker;   /* and a status among them */
	bool proza_uit;     /* what comes is explanation */
	const char *bron;   /* the text that is read */
	size_t bron_n;
	wz__tabelstaat tabel;
	wz__map percelen;        /* number: index in `bekend` */
	wz__verslagdeel *bekend; /* lots that an overview named */
	size_t n_bekend, bekend_capacity;
} wz__verslaglezer;

static inline wz__legendas wz__legendas_van(const wz__verslaglezer *v)
{
	return (wz__legendas){ v->uit->legenda, v->uit->n_legenda };
}

/* Keep a text in the arena; "" and a status of its own without memory. */
const char *wz__bewaar(wz__verslaglezer *v, wz__stukje s);

/* ---- Lots: verslag_delen.c ---- */

void wz__deel_begin(wz__verslaglezer *v, const wz__verslagdeel *deel, unsigned niveau);
void wz__deel_einde(wz__verslaglezer *v);
void wz__deel_uit_kop(wz__verslaglezer *v, const wz__kop *kop, const wz__stuk *stuk);
/* A lot of which an overview says who and where. */
void wz__deel_bekend(wz__verslaglezer *v, const wz__verslagdeel *deel);
void wz__delen_aanvullen(wz__verslaglezer *v);

/* ---- Results: verslag_resultaat.c ---- */

/* A status that was said of one result in particular, as in a column. */
typedef struct wz__eigenstatus {
	bool er;
	wz__statuswoord s;
	wz__stukje woorden;
} wz__eigenstatus;

void wz__resultaat(wz__verslaglezer *v, const wz__stuk *stuk, wz__stukje tekst,
                   const wz__eigenstatus *eigen);
void wz__statuskop_begin(wz__verslaglezer *v, const wz__kop *kop, unsigned niveau);
/* A deelgebied that a deeper heading named ends at a heading of this level. */
void wz__deelgebied_tot(wz__verslaglezer *v, unsigned niveau);
void wz__statuskop_weg(wz__verslaglezer *v);
/* "Status: loopt" below a result, or before what it is about. */
void wz__statusregel(wz__verslaglezer *v, wz__stukje woorden, unsigned niveau);
/* Whether what stands here may be a result at all. */
bool wz__kan_resultaat(const wz__verslaglezer *v);
bool wz__wordt_overgeslagen(wz__sectie sectie);

/* ---- Numbers of agreed items: verslag_afspraak.c ---- */

/* Those that a text names with the word "afspraak"; at its end between brackets they are
 * taken out of it. */
const char *wz__afspraak_in(wz__verslaglezer *v, wz__stukje *tekst);
/* A heading or label that begins with them: what follows is about those. */
void wz__afspraak_kop(wz__verslaglezer *v, const wz__stuk *stuk);
/* A number before an item or heading: one of this lot, where it begins with its number. */
void wz__afspraak_nummer(wz__verslaglezer *v, const char *nummer, size_t n);
void wz__afspraak_weg(wz__verslaglezer *v);

/* ---- What is no result: verslag_weg.c ---- */

/* Count a text that is no result, and keep its beginning. */
void wz__weg(wz__verslaglezer *v, size_t regel, wz__stukje tekst, const char *waarom);
/* A piece that is none; `waarom` NULL: because of the section it stands in. */
void wz__sla_over(wz__verslaglezer *v, const wz__stuk *stuk, const char *waarom);
void wz__rij_weg(wz__verslaglezer *v, const wz__stuk *stukken, size_t n, const char *waarom);
/* What was read as results from `van` on is none. */
void wz__resultaten_weg(wz__verslaglezer *v, size_t van, const char *waarom);
/* Why what stands in a section is no result. */
const char *wz__weg_waarom(wz__sectie sectie);

/* ---- Pieces: verslag_lopen.c, verslag_alinea.c ---- */

void wz__sectie_begin(wz__verslaglezer *v, wz__sectie sectie, unsigned niveau);
/* Whether a text ends with its own status. */
bool wz__eigen_woorden(const wz__verslaglezer *v, wz__stukje tekst, wz__statuswoord *s);
void wz__neem_alinea(wz__verslaglezer *v, const wz__stuk *stuk, bool in_cel,
                     const wz__eigenstatus *eigen);
/* Paragraphs below a heading were an introduction when items follow. */
void wz__inleiding_weg(wz__verslaglezer *v);

bool wz__is_paginanummer(const wz__stuk *stuk);
void wz__neem_los(wz__verslaglezer *v, const wz__stuk *stuk, bool in_cel,
                  const wz__eigenstatus *eigen);
/* A label with its text on the same line. verslag_label.c */
void wz__neem_label(wz__verslaglezer *v, const wz__stuk *stuk, const wz__kop *kop,
                    const wz__eigenstatus *eigen);

/* "Stand van zaken: …": the result of the item above it. */
void wz__label_resultaat(wz__verslaglezer *v, const wz__stuk *stuk, wz__stukje rest,
                         const wz__eigenstatus *eigen);

/* ---- Running text: verslag_proza.c ---- */

/* Take the sentences of a paragraph that are results; false when none says a status or a
 * number of what was done. */
bool wz__neem_proza(wz__verslaglezer *v, const wz__stuk *stuk);
/* The running text of this lot ends. Its sentences were an introduction where headings
 * with a status follow (`inleiding`); those without a status are results only where others
 * have one. */
void wz__proza_einde(wz__verslaglezer *v, bool inleiding);

/* ---- Tables: verslag_tabel.c, verslag_kolommen.c ---- */

void wz__neem_rij(wz__verslaglezer *v, const wz__stuk *stukken, size_t n, const wz__stukrij *rij);
void wz__tabel_einde(wz__verslaglezer *v);
/* Learn the columns from a row that is their header; false when it is none. */
bool wz__tabelkop(wz__tabelstaat *t, const wz__stuk *stukken, size_t n, const wz__stukrij *rij);

/* ---- Legends: verslag_legenda.c ---- */

/* What a text says that colours and words mean; false when it says nothing of it.
 * `zeker`: it stands where a legend is. */
bool wz__legenda_lees(wz__verslaglezer *v, const char *tekst, size_t n, bool zeker);
void wz__kleuren_invullen(wz__verslaglezer *v);

#endif
