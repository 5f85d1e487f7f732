/* SPDX-License-Identifier: EUPL-1.2 */
/* What the drawers of pictures share. Lengths are CSS pixels. */
#ifndef WZ_WRITE_SVG_H
#define WZ_WRITE_SVG_H

#include "write/beeld.h"

enum { WZ__SVG_BREED = 720 }; /* as wide as a page of paper */

/* Colours of text, lines and bars. Text stands on white, and white text on WZ__SVG_BALK. */
#define WZ__SVG_INKT "#1a1a1a"
#define WZ__SVG_GRIJS "#444444"
#define WZ__SVG_LINK "#1b4f8f"
#define WZ__SVG_SIGNAAL "#8c1414"
#define WZ__SVG_RASTER "#bbbbbb"
#define WZ__SVG_BALK "#1b4f8f"
#define WZ__SVG_ARCERING "#3d3d3d"
#define WZ__SVG_WIT "#ffffff"

/* How a status looks: its colour, and what is drawn over it, so that nobody needs colours. */
typedef struct wz__svg_kleur {
	const char *vlak;    /* #rrggbb */
	const char *patroon; /* markup in a square of 8 by 8; NULL: none */
	const char *teken;   /* path of a sign in a square of 14 by 14 */
} wz__svg_kleur;
extern const wz__svg_kleur wz__svg_kleuren[WZ_REALISATIES];

typedef struct wz__svg {
	wz__uitvoer *uit;
	const wz_beeld *beeld;
	const char *id;
	bool links; /* labels lead to places; what is drawn is hidden from who listens */
} wz__svg;

/* svg_deel.c: pieces. `attributes` begin with a blank, or are "". */
void wz__svg_markup(wz__svg *svg, const char *markup);
void wz__svg_rechthoek(wz__svg *svg, double x, double y, double width, double height,
                       const char *attributes);
void wz__svg_lijn(wz__svg *svg, double x1, double y1, double x2, double y2, const char *attributes);
/* A path that begins at 0,0. */
void wz__svg_vorm(wz__svg *svg, double x, double y, const char *path, const char *attributes);
/* Append a number with at most one decimal, whatever the locale. */
void wz__svg_getal(wz__buf *out, double value);
/* Append text as XML: no byte of it is markup, every character may be in XML. */
void wz__svg_xml(wz__buf *out, const char *text, size_t n);

typedef enum wz__svg_anker { WZ__SVG_LINKS = 0, WZ__SVG_MIDDEN, WZ__SVG_RECHTS } wz__svg_anker;
typedef struct wz__svg_stijl {
	double size;
	const char *kleur;
	wz__svg_anker anker;
	bool vet;
	bool streep; /* underlined */
} wz__svg_stijl;
void wz__svg_tekst(wz__svg *svg, double x, double y, const wz__svg_stijl *stijl, const char *text,
                   size_t n);

/* svg_tekst.c: text in a space. The width is an estimate that is seldom too small. */
#define WZ__SVG_VET 1.13 /* bold text is this much wider */
double wz__svg_tekstbreedte(const char *text, size_t n, double size);
enum { WZ__SVG_REGELS = 4 };
typedef struct wz__svg_regels {
	wz__buf safe;
	size_t n;
	struct {
		size_t begin, n;
	} regel[WZ__SVG_REGELS];
} wz__svg_regels;
/* Break a text at blanks into at most `max` lines of this width; the last ends with … where there
 * was more. Free it with wz__svg_regels_free. NULL text has no lines. */
void wz__svg_breek(wz__svg_regels *out, const char *text, double size, double width, size_t max);
void wz__svg_regels_teken(wz__svg *svg, const wz__svg_regels *regels, double x, double y,
                          const wz__svg_stijl *stijl);
void wz__svg_regels_free(wz__svg_regels *regels);

/* The label of a row at the left: at most `max` lines, and two smaller ones under it. */
typedef struct wz__svg_label {
	wz__svg_regels label, onder;
	bool vet;
} wz__svg_label;
void wz__svg_label_maak(wz__svg_label *out, const char *label, const char *onder, double width,
                        size_t max, bool vet);
double wz__svg_label_hoogte(const wz__svg_label *label);
double wz__svg_regels_hoogte(const wz__svg_regels *regels);
void wz__svg_label_teken(wz__svg *svg, const wz__svg_label *label, const char *anker, double x,
                         double y);
void wz__svg_label_free(wz__svg_label *label);

/* A bar in the colour and the pattern of a status. */
void wz__svg_balk(wz__svg *svg, wz_realisatie status, double x, double y, double width,
                  double height);
/* The sign of a status, and the mark of signals with their number. */
void wz__svg_teken(wz__svg *svg, wz_realisatie status, double x, double y);
void wz__svg_vlag(wz__svg *svg, int64_t signalen, double x, double y);

/* What is not certain, or was added later: hatching with an outline. */
void wz__svg_gearceerd(wz__svg *svg, double x, double y, double width, double height);
/* A number as people write it: 1.234. */
void wz__svg_aantal(wz__buf *out, int64_t value);

/* A legend that goes on in the next line. */
typedef struct wz__svg_legenda {
	wz__svg *svg; /* NULL: only measured */
	double x, y;
} wz__svg_legenda;
/* Room for an item: where its picture is drawn (width wide, 14 high); its words are written. */
void wz__svg_legenda_item(wz__svg_legenda *legenda, double width, const char *words, double *x,
                          double *y);

/* svg_woorden.c: append the description, and the figures in words where these are few enough. */
void wz__svg_woorden(wz__buf *out, const wz_beeld *beeld);

/* Per kind: how high it is, and the drawing. */
double wz__svg_stand_hoogte(const wz_beeld *beeld);
void wz__svg_stand(wz__svg *svg);
double wz__svg_voortgang_hoogte(const wz_beeld *beeld);
void wz__svg_voortgang(wz__svg *svg);
double wz__svg_tijdlijn_hoogte(const wz_beeld *beeld);
void wz__svg_tijdlijn(wz__svg *svg);

#endif
