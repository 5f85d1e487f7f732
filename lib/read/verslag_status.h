/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_STATUS_H
#define WZ_READ_VERSLAG_STATUS_H

#include "read/verslag.h"
#include "read/verslag_zin.h"

/* What a word of a phrase for a status does; the words are in verslag_statuswoorden.h. */
typedef enum wz__statusklasse {
	GEEN_KLASSE = 0,
	GEDAAN,     /* it was reached */
	NIET,       /* negation */
	NIETGEDAAN, /* it was not reached, in a word of its own */
	DEELS,      /* a part of it */
	HOEVEEL,    /* a part, where what was reached is named too: "een aantal doelen" */
	GEHEEL,     /* all of it; with a negation before it: a part */
	VAAG,       /* how much of it, or whether, is not said */
	WEL,        /* the opposite of a negation */
	WIJZE,      /* how; with a negation it is not said whether */
	VUL,        /* adds nothing */
	LOOPT,      /* it is going on */
	ONBEKEND,   /* it is not known */
	VERVALLEN,  /* stopped, put off, dropped: none of the five, and a person must say */
	TOEKOMST,   /* it is still to come */
	KON,        /* with a negation: it was not reached; without: nothing is said */
	ALLEEN,     /* "niet alleen": no negation of what follows */
	KLEUR,
	STATUSKLASSEN
} wz__statusklasse;

/* What words say of a status. None of all: they say nothing about it. */
typedef struct wz__statuswoord {
	wz_realisatie status;
	bool dubbel; /* they may mean several things */
	bool kleur;  /* they are a colour that the legend does not explain */
} wz__statuswoord;

static inline bool wz__zegt_iets(wz__statuswoord s)
{
	return s.status != WZ_REALISATIE_GEEN || s.dubbel || s.kleur;
}

/* Where a legend is looked up. */
typedef struct wz__legendas {
	const wz__legenda *rij;
	size_t n;
} wz__legendas;

/* The words as a whole phrase; see wz__statuswoorden. */
wz__statuswoord wz__status_van(const char *tekst, size_t n, wz__legendas legenda);

/* The status that stands behind a text: "… - behaald", "… (loopt)", "…: niet
 * gehaald", "… Status: groen". *voor is the bytes of the text before it, *begin
 * where its words begin and *eind where they end. */
wz__statuswoord wz__status_achter(const char *tekst, size_t n, wz__legendas legenda, size_t *voor,
                                  size_t *begin, size_t *eind);

/* The status that a heading begins with: "Gerealiseerd Pathmos". *rest is where what
 * it adds begins, n when it adds nothing. */
wz__statuswoord wz__status_voor(const char *tekst, size_t n, wz__legendas legenda, size_t *rest);

/* The words of the phrase that begins at a word, and its class; 0 for a word that stands in
 * no phrase for a status. */
size_t wz__status_frase(const wz__zin *zin, size_t bij, int *klasse);
/* Whether a text is words for a status and no more, without an explanation behind them. */
bool wz__status_alleen(const char *tekst, size_t n);
/* What some words of a phrase say. */
wz__statuswoord wz__status_deel(const wz__zin *zin, size_t van, size_t tot, wz__legendas legenda);
/* Whether a word begins an explanation of the status before it (want, omdat) or takes
 * something back (maar: WZ__TOELICHTING_BEPERKT); 0 for neither. */
enum { WZ__TOELICHTING_BEPERKT = 2 };
int wz__toelichter(const wz__zinwoord *woord);

/* A tag in front of a text that gives its colour or status: "[groen] …", "(rood) …", a
 * coloured dot. Its bytes with the blanks behind it, 0 for none; its words between *begin
 * and *eind. */
size_t wz__kenmerk_vooraan(const char *tekst, size_t n, size_t *begin, size_t *eind);

/* The status that a text begins with: "gerealiseerd, 6 groepen draaien", "gestart in
 * augustus". *tot is the bytes of its words. */
wz__statuswoord wz__status_begin(const char *tekst, size_t n, wz__legendas legenda, size_t *tot);

/* The status that a sentence says of its subject: "De cursus is door ziekte niet
 * gerealiseerd.". *woorden are its words; *kaal: it names no subject. verslag_zinnen.c */
wz__statuswoord wz__zin_zegt(const char *tekst, size_t n, wz__legendas legenda, size_t *begin,
                             size_t *eind, bool *kaal);
/* Whether a sentence says a number of what was done. */
bool wz__zin_telt(const char *tekst, size_t n);
/* The end of the sentence that begins at a text. */
size_t wz__zin_eind(const char *tekst, size_t n);

/* Whether the text is the name of a colour, as a legend explains it. */
bool wz__is_kleur(const char *tekst, size_t n);
/* The index of a word in a legend, SIZE_MAX when it is not there. */
size_t wz__legenda_zoek(wz__legendas legenda, const char *tekst, size_t n);

#endif
