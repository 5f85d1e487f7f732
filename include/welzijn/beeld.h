/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_BEELD_H
#define WELZIJN_BEELD_H

#include <welzijn/table.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A picture of figures, in a verslag or a geschrift. It says what is drawn; a writer decides how.
 * Every picture has a title, a description in words, and the same figures as a table. */
typedef struct wz_beeld wz_beeld;

typedef enum wz_beeld_kind {
	WZ_BEELD_STAND = 0,  /* how many of each status, a bar per row */
	WZ_BEELD_VOORTGANG,  /* how far to the target, a bar per agreed item */
	WZ_BEELD_TIJDLIJN    /* contracts and lots over the years, with their days */
} wz_beeld_kind;

/* A row of STAND. `per` is by wz_realisatie; GEEN is never drawn. */
typedef struct wz_beeld_stand {
	const char *label;                /* "3 Gezondheid" */
	const char *onder;                /* a smaller second line: "Noord · Radar"; NULL: none */
	int64_t per[WZ_REALISATIES];
	int64_t signalen;                 /* 0: no mark */
	bool totaal;                      /* all rows above together */
} wz_beeld_stand;

/* A row of VOORTGANG. What cannot be measured has no bar and says why. */
typedef struct wz_beeld_voortgang {
	const char *label;    /* "3.4 30 bewoners stijgen 1 trede": cut where there is no room */
	wz_realisatie status; /* that is counted */
	wz_realisatie getal;  /* what number and target say where that is another verdict; GEEN */
	wz_getal doel;        /* WZ_GETAL_GEEN: none */
	wz_getal van, tot;    /* what was achieved; different where it is a range. GEEN for an
	                         open end: "minstens 21" has van 21 and no tot. Both GEEN: unknown */
	bool ongeveer;        /* what was achieved is about this */
	bool hoogstens;       /* the target is a maximum */
	const char *eenheid;  /* "bewoners"; NULL or "": none */
	const char *waarom;   /* without a bar: "geen getal gemeld"; NULL */
	int64_t signalen;     /* 0: no mark */
} wz_beeld_voortgang;

/* A row of TIJDLIJN. Days that are 0 are not given. */
typedef struct wz_beeld_tijdvak {
	const char *label, *onder;
	wz_datum begin, eind;             /* as agreed */
	wz_datum verlengd, verlengbaar;   /* extended to; may be extended to */
	const wz_datum *deadline;         /* of what was agreed in it, in order */
	size_t n_deadlines;
} wz_beeld_tijdvak;

/* A picture at the end of those of the verslag; title and description are copied. Never NULL: as
 * with a table, a failure is kept by the verslag. */
WZ_API wz_beeld *wz_verslag_beeld(wz_verslag *verslag, wz_beeld_kind kind, const char *title,
                                  const char *description);
/* Rows. All text is copied; a row of another kind than the picture does nothing. */
WZ_API void wz_beeld_add_stand(wz_beeld *beeld, const wz_beeld_stand *row);
WZ_API void wz_beeld_add_voortgang(wz_beeld *beeld, const wz_beeld_voortgang *row);
WZ_API void wz_beeld_add_tijdvak(wz_beeld *beeld, const wz_beeld_tijdvak *row);
/* TIJDLIJN: the day of today, as a line; 0: none. */
WZ_API void wz_beeld_vandaag(wz_beeld *beeld, wz_datum vandaag);
/* The row that was added last leads to this place in a geschrift (its own text is a link). */
WZ_API void wz_beeld_anker(wz_beeld *beeld, const char *anker);

WZ_API size_t wz_verslag_beelden(const wz_verslag *verslag);
WZ_API const wz_beeld *wz_verslag_get_beeld(const wz_verslag *verslag, size_t index);
WZ_API const char *wz_beeld_title(const wz_beeld *beeld);
WZ_API size_t wz_beeld_rows(const wz_beeld *beeld);

/* The same figures as a table, at the end of `verslag`, with the title as its caption. */
WZ_API wz_table *wz_beeld_table(const wz_beeld *beeld, wz_verslag *verslag);

#ifdef __cplusplus
}
#endif
#endif
