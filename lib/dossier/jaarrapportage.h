/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_JAARRAPPORTAGE_H
#define WZ_DOSSIER_JAARRAPPORTAGE_H

#include "base/map.h"
#include "base/sha256.h"
#include "dossier/bevindingen.h"
#include "dossier/import.h"
#include "dossier/kept.h"
#include "dossier/vingerafdruk.h"

enum {
	WZ__JR_PERCEEL, WZ__JR_RESULTAAT, WZ__JR_STATUS, WZ__JR_AFSPRAAK, WZ__JR_AANTAL, WZ__JR_GRENS,
	WZ__JR_EENHEID, WZ__JR_HERKOMST, WZ__JR_PERIODE, WZ__JR_AANBIEDER, WZ__JR_OPDRACHT,
	WZ__JR_DEELGEBIED, WZ__JR_TOELICHTING, WZ__JR_BRON,
	/* What a template tells who fills it in; read over. */
	WZ__JR_AFGESPROKEN, WZ__JR_DOEL, WZ__JR_NULMETING, WZ__JR_EERDER, WZ__JR_KOLOMMEN
};

/* One rapportage in the making: the rows of one opdracht, aanbieder and periode. */
typedef struct wz__groep {
	int64_t opdracht, aanbieder;
	wz_periode periode;
	int64_t rapportage; /* its row; 0: none yet */
	size_t rijen;
	wz__sha256_state sha;
	wz__map percelen;   /* ids of the lots it reports on */
	wz__bevindingen *bevindingen;
} wz__groep;

/* Where a row belongs. */
typedef struct wz__plek {
	int64_t opdracht, aanbieder, koppeling;
	wz_periode periode;
	wz__leden leden;
} wz__plek;

/* What a row says, as read and checked. */
typedef struct wz__waarden {
	int status, grens, herkomst;
	wz_getal aantal;
	bool geen;    /* it says that there is no status */
	bool procent; /* a percentage, which is its unit */
} wz__waarden;

/* What is kept of a place: the same words mean the same place, so that each
 * combination is looked up once. */
typedef struct wz__plaats {
	int64_t koppeling;
	size_t groep;
} wz__plaats;

/* A file that was made as a template, and so may have rows that nobody filled in. */
typedef struct wz__sjabloon {
	struct wz__boven {   /* what all rows so far say of periode, aanbieder and opdracht */
		wz__buf tekst;
		bool verschilt;
	} boven[3];
	wz__map gemeld;      /* agreed items, "OPDRACHT/AFSPRAAK": 1 with a result, 0 without */
	const char **open;   /* those without, in order; in the arena */
	size_t n_open, open_capacity;
	wz__arena arena;
	bool gevraagd;       /* whether the column was taken out that makes it a template */
} wz__sjabloon;

/* Rows that say the same as one before. */
enum { WZ__GELIJK_NOEM = 5 };
typedef struct wz__gelijk {
	wz__map rijen;     /* a hash of what a row says → the number of its record */
	struct wz__paar {
		int64_t rij, eerder;
	} paar[WZ__GELIJK_NOEM]; /* the first of them */
	size_t n;          /* all of them */
} wz__gelijk;

/* One file as it comes in. */
typedef struct wz__inkomend {
	wz__act *act;
	int64_t id;           /* its row; made when the first rapportage is */
	bool eerder;          /* the same bytes are in the dossier */
	char sha256[WZ__SHA256_HEX];
	wz__map sleutels;     /* words of a row → index in plekken */
	wz__plaats *plekken;
	size_t n_plekken, plekken_capacity;
	wz__groep *groepen;
	size_t n_groepen, groepen_capacity;
	wz__kept_totals kept;
	wz__woordenlijsten lijsten;
	size_t rijen;
	wz__buf sleutel;
	wz__sjabloon sjabloon;
	wz__gelijk gelijk;
} wz__inkomend;

/* Its SHA-256, and whether the same bytes are there. */
wz_status wz__bestand_vind(wz__inkomend *in);
/* The row of a report, and before its first that of the file. */
wz_status wz__rapportage_maak(wz__inkomend *in, const wz__lezer *lezer, wz__groep *groep);

/* Complete the reports of a file: their SHA-256, what they correct, their totals,
 * a line and the log. Faults go to the act. */
wz_status wz__afronden(wz__inkomend *in);
/* The same bytes came in before. As the same reports: nothing to do (*klaar). As
 * other reports: refused. Withdrawn reports do not stand in the way. */
wz_status wz__eerder_gezien(wz__inkomend *in, bool *klaar);

/* Whether a row of a template is to be passed over: nothing was filled in. In one that is not,
 * what an added row leaves open of periode, aanbieder and opdracht is put in `record`: what the
 * rows above say, if all say the same. Does nothing in another file. */
wz_status wz__sjabloon_rij(wz__inkomend *in, const wz__lezer *lezer, wz__record *record, bool *leeg);
/* After the fault that a row has no resultaat: a hint, on the first that has nothing but what a
 * template has of itself, in a file that is not read as one. */
void wz__sjabloon_hint(wz__inkomend *in, const wz__lezer *lezer, const wz__record *record);
/* A line with the agreed items for which nothing was filled in. */
wz_status wz__sjabloon_meld(wz__inkomend *in);
void wz__sjabloon_free(wz__sjabloon *sjabloon);

/* Sees whether a row says the same as one before, in a table. */
wz_status wz__gelijk_rij(wz__inkomend *in, const wz__plaats *plek, const wz__waarden *waarden,
                         const wz__opgeslagen *r);
/* A line with the first of those that do. */
wz_status wz__gelijk_meld(wz__inkomend *in, const wz__lezer *lezer);

/* The values of one row. Faults go to the act. */
void wz__waarden_lees(wz__inkomend *in, const wz__lezer *lezer, const wz__record *record, wz__waarden *out);
/* The lookup of one row. Faults go to the act; *gevonden is then false. */
wz_status wz__plek_zoek(wz__act *act, const wz__lezer *lezer, const wz__record *record, wz__plek *out,
                        bool *gevonden);

/* After the fault that a lot or an agreed item is unknown: a hint, where the field has numbers
 * that are written in another way ("5 en 9", "perceel 5"). */
void wz__plek_hint(wz__act *act, const wz__record *record, int kolom);

/* A rapportage in words: "rapportage 3 (Radar, 2016, radar.csv)". */
wz_status wz__rapportage_naam(wz_dossier *dossier, int64_t id, wz__buf *out);

/* Put a new rapportage in the place of those it corrects: faults when there are
 * and this is not asked for, or when it lacks one of their lots. Sets *verlegd
 * when links made by hand moved to the new rows, so that its totals must be remade. */
wz_status wz__vervang(wz__act *act, const wz__groep *groep, bool *verlegd);

#endif
