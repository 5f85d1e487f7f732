/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_TYPES_H
#define WELZIJN_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <welzijn/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A number with four decimals, stored exactly: 12,5 is 125000. */
typedef int64_t wz_getal;
enum { WZ_GETAL_SCHAAL = 10000 };
#define WZ_GETAL_GEEN INT64_MIN /* "not given"; never a value */

/* A day as yyyymmdd (20161231); 0 is "not given". */
typedef int32_t wz_datum;

typedef enum wz_periode_soort {
	WZ_PERIODE_GEEN = 0,
	WZ_PERIODE_JAAR,
	WZ_PERIODE_HALFJAAR,
	WZ_PERIODE_KWARTAAL
} wz_periode_soort;

/* 2016, 2016-H1, 2016-Q3. deel is 1..2 or 1..4, 0 for a year. */
typedef struct wz_periode {
	int16_t jaar;
	uint8_t soort;
	uint8_t deel;
} wz_periode;

/* Status of an agreed item or of a reported result. */
typedef enum wz_realisatie {
	WZ_REALISATIE_GEEN = 0, /* none was given */
	WZ_GEREALISEERD,
	WZ_DEELS_GEREALISEERD,
	WZ_NIET_GEREALISEERD,
	WZ_ONBEKEND,
	WZ_DOORLOPEND
} wz_realisatie;
enum { WZ_REALISATIES = 6 };

/* How exact a number is. ONBESLIST arises only from combining numbers. */
typedef enum wz_grens {
	WZ_PRECIES = 0,
	WZ_MINSTENS,
	WZ_HOOGSTENS,
	WZ_ONGEVEER,
	WZ_GRENS_ONBESLIST
} wz_grens;

/* How a result was established; from strong to weak. */
typedef enum wz_herkomst {
	WZ_HERKOMST_GEEN = 0, /* there is no evidence at all */
	WZ_GEMETEN,
	WZ_GETELD,
	WZ_GESCHAT,
	WZ_HERKOMST_ONBEKEND
} wz_herkomst;

/* Whose word is counted: the contract manager's, the provider's, the number's;
 * GELDEND takes the first of these that there is. */
typedef enum wz_basis {
	WZ_BASIS_GELDEND = 0,
	WZ_BASIS_GECLAIMD,
	WZ_BASIS_BEREKEND,
	WZ_BASIS_VASTGESTELD
} wz_basis;

/* Parsing: outer blanks are ignored, words are read in any case. Each returns
 * false and leaves *out alone when the text is not one. */
WZ_API bool wz_getal_parse(const char *text, wz_getal *out);
WZ_API bool wz_datum_parse(const char *text, wz_datum *out);
WZ_API bool wz_periode_parse(const char *text, wz_periode *out);
WZ_API bool wz_realisatie_parse(const char *text, wz_realisatie *out);
WZ_API bool wz_basis_parse(const char *text, wz_basis *out);

enum { WZ_FORMAT_SIZE = 40 };

/* Formatting into buf (WZ_FORMAT_SIZE bytes); each returns buf. The machine
 * form of a number has a decimal point and reads back as the same number
 * ("1.25", "1.1250", "1200"); the Dutch form has a comma and dots ("1,25",
 * "1.200"). Exactly three decimals get a fourth (DESIGN §4). Not given is "". */
WZ_API char *wz_getal_machine(char *buf, wz_getal getal);
WZ_API char *wz_getal_dutch(char *buf, wz_getal getal);
WZ_API char *wz_datum_machine(char *buf, wz_datum datum); /* 2016-12-31 */
WZ_API char *wz_datum_dutch(char *buf, wz_datum datum);   /* 31-12-2016 */
WZ_API char *wz_periode_format(char *buf, wz_periode periode);

/* First and last day of a period. */
WZ_API wz_datum wz_periode_begin(wz_periode periode);
WZ_API wz_datum wz_periode_eind(wz_periode periode);

/* The word as it is written and stored: "deels gerealiseerd"; "" for GEEN. */
WZ_API const char *wz_realisatie_naam(wz_realisatie realisatie);
WZ_API const char *wz_grens_naam(wz_grens grens);
WZ_API const char *wz_herkomst_naam(wz_herkomst herkomst);
WZ_API const char *wz_basis_naam(wz_basis basis);

/* The nearest of `n` names to `text`, or NULL when none is near (a typing
 * error or two, by length). For "bedoelde u …?". */
WZ_API const char *wz_suggest(const char *text, const char *const *names, size_t n);

#ifdef __cplusplus
}
#endif
#endif
