/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_EVALUATIE_H
#define WELZIJN_EVALUATIE_H

#include <welzijn/geschrift.h>
#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Text that a person wrote, per section, as a file holds it: Markdown in which each heading of the
 * first level names a section. */
typedef struct wz_eigen_tekst wz_eigen_tekst;

/* Reads the bytes of such a file: UTF-8, UTF-16 with a byte order mark, else Windows-1252.
 * `bestand` is its name in messages. WZ_ERR_DATA with the line and what is wrong (two sections of
 * one name, text before the first heading, no text at all), WZ_ERR_IO when libcmark is not there,
 * WZ_ERR_NOMEM. The caller frees *out with wz_eigen_tekst_free; NULL on failure. */
WZ_API wz_status wz_eigen_tekst_read(const char *bestand, const char *bytes, size_t n,
                                     wz_eigen_tekst **out, wz_error *error);
WZ_API void wz_eigen_tekst_free(wz_eigen_tekst *tekst); /* NULL is allowed */
WZ_API const char *wz_eigen_tekst_bestand(const wz_eigen_tekst *tekst); /* its name */

/* What in the file is shown otherwise than it was written: raw HTML, code, a quotation, a picture,
 * a table, a note, a link that is not safe. Valid as long as the tekst. */
typedef struct wz_eigen_opmerking {
	size_t regel;       /* in the file, from 1 */
	const char *zin;    /* Dutch, without a full stop */
} wz_eigen_opmerking;
/* The next by index; false past the last. */
WZ_API bool wz_eigen_tekst_opmerking(const wz_eigen_tekst *tekst, size_t index,
                                     wz_eigen_opmerking *out);

/* Put the text in its places. What belongs to no place stands at the end, under a heading of its
 * own, so that nothing that was written is lost. */
WZ_API wz_status wz_geschrift_vul(wz_geschrift *geschrift, const wz_eigen_tekst *tekst);

/* A section that has text and no place. Valid as long as the tekst and the geschrift. */
typedef struct wz_zonder_plek {
	size_t regel;         /* of its heading, from 1 */
	const char *naam;     /* as it was written */
	const char *lijkt_op; /* the place that was probably meant; NULL: none is near */
} wz_zonder_plek;
/* The next by index; false past the last. */
WZ_API bool wz_geschrift_zonder_plek(const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                                     size_t index, wz_zonder_plek *out);

/* A text that says, in the line that wz_eigen_tekst_write puts on top, that it is for another
 * contract or periode. Valid as long as the tekst and the geschrift. */
typedef struct wz_andere_tekst {
	size_t regel;     /* of that line, from 1 */
	const char *wat;  /* "opdracht" or "periode" */
	const char *van;  /* which it is for; two perioden that are compared as "2016,2017" */
	const char *hier; /* which the document is about */
} wz_andere_tekst;
/* False when it is for this, or does not say. */
WZ_API bool wz_geschrift_andere_tekst(const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                                      wz_andere_tekst *out);

/* The file to fill in, as UTF-8: every place in order with the text it has (`tekst` may be NULL),
 * byte for byte as it was, and behind these what has no place. A new file says on top for which
 * contract and periode it is. WZ_ERR_NOMEM, or what the sink
 * returned. */
WZ_API wz_status wz_eigen_tekst_write(const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                                      const wz_sink *sink);

typedef struct wz_evaluatie_options {
	wz_choice opdracht;       /* none: the only contract; with several of them WZ_ERR_USAGE */
	wz_periode periode;       /* GEEN: the latest reported year of the contract, else its first */
	wz_periode compare_from;  /* not GEEN: this periode beside `periode`, which is given then */
	wz_basis basis;
} wz_evaluatie_options;

/* The evaluation of a contract in a periode: how it was done, what was agreed and achieved per area
 * and lot, remarks, a summary, and what could be better agreed; or two perioden beside each other.
 * Its sentences come from the dossier, say how sure they are and claim no cause; every figure leads
 * to its records. An e-mail address or a telephone number in the dossier does not come in: it says
 * [e-mailadres] or [telefoonnummer] instead. One reading. The caller frees *out with wz_geschrift_free; NULL on failure.
 * WZ_ERR_NOT_FOUND (a contract, or nothing in force in the periode), _USAGE, _BUSY, _IO, _NOMEM. */
WZ_API wz_status wz_evaluatie_report(wz_dossier *dossier, const wz_evaluatie_options *options,
                                     wz_geschrift **out);

/* How many open signals persoonsgegevens there are on the results that it is about: people may be
 * recognised, so that it is to be read again before it is published. */
WZ_API size_t wz_evaluatie_persoonsgegevens(const wz_geschrift *geschrift);

#ifdef __cplusplus
}
#endif
#endif
