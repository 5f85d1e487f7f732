/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_GESCHRIFT_H
#define WELZIJN_GESCHRIFT_H

#include <welzijn/beeld.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A document for people: headings, paragraphs, lists, tables, pictures and notes in order. What
 * makes one knows no format; a writer knows nothing of what it is about. Text is copied. A failure
 * for want of memory is kept and reported by wz_geschrift_status; after it everything does
 * nothing, and no function returns NULL but _new. */
typedef struct wz_geschrift wz_geschrift;

/* Text that is being made: of a paragraph, an item of a list, or a note. */
typedef struct wz_alinea wz_alinea;

WZ_API wz_geschrift *wz_geschrift_new(const char *title);
WZ_API void wz_geschrift_free(wz_geschrift *geschrift);
WZ_API wz_status wz_geschrift_status(const wz_geschrift *geschrift);

/* A line under the title: of whom, over which periode, on which day. */
WZ_API void wz_geschrift_onder(wz_geschrift *geschrift, const char *line);

/* A heading: level 1 is a chapter (2 to 4 lie in it, of which 4 is left out of the table of
 * contents; no level is passed over). `anker` is its place, unique in the geschrift, of
 * [a-z0-9.-]. `blad`: begins on a page of its own. */
WZ_API void wz_geschrift_kop(wz_geschrift *geschrift, int level, const char *anker,
                             const char *text, bool blad);
WZ_API wz_alinea *wz_geschrift_alinea(wz_geschrift *geschrift);
/* An item of a list; items behind each other are one list. level 0, or 1 for a list in an item. */
WZ_API wz_alinea *wz_geschrift_punt(wz_geschrift *geschrift, int level, bool genummerd);
/* A note: where a figure comes from. Its number is behind the text that leads to it. */
WZ_API wz_alinea *wz_geschrift_noot(wz_geschrift *geschrift, size_t *noot);

/* Text behind what is there. */
WZ_API void wz_alinea_text(wz_alinea *alinea, const char *text);
WZ_API void wz_alinea_format(wz_alinea *alinea, const char *format, ...) WZ_PRINTF(2, 3);
WZ_API void wz_alinea_nadruk(wz_alinea *alinea, const char *text); /* important */
WZ_API void wz_alinea_cursief(wz_alinea *alinea, const char *text);
/* Text that leads to a place in the geschrift, to a page elsewhere (http, https or mailto; else it
 * is text), to a note. */
WZ_API void wz_alinea_link(wz_alinea *alinea, const char *text, const char *anker);
WZ_API void wz_alinea_url(wz_alinea *alinea, const char *text, const char *url);
WZ_API void wz_alinea_noot(wz_alinea *alinea, const char *text, size_t noot);
WZ_API void wz_alinea_regel(wz_alinea *alinea); /* a line break */

/* A table of typed cells (table.h) at the end, of which the last row is filled in with wz_table_…;
 * it must have a caption. The columns are copied. Columns for programs are not shown. */
WZ_API wz_table *wz_geschrift_table(wz_geschrift *geschrift, wz_table_kind kind,
                                    const wz_column *columns, size_t n);
/* Of the last row of the last table: it is a place; a cell leads to a place, or to a note. */
WZ_API void wz_geschrift_rij_anker(wz_geschrift *geschrift, const char *anker);
WZ_API void wz_geschrift_cel_link(wz_geschrift *geschrift, size_t column, const char *anker);
WZ_API void wz_geschrift_cel_noot(wz_geschrift *geschrift, size_t column, size_t noot);

/* A picture at the end. `tabel`: the same figures stand in a table beside it already; else the
 * writer adds them. */
WZ_API wz_beeld *wz_geschrift_beeld(wz_geschrift *geschrift, wz_beeld_kind kind, const char *title,
                                    const char *description, bool tabel);

/* A place where text of a person's own may stand: its name in the file with such text
 * ("perceel 3"), and what it is about ("Perceel 3: Gezondheid"). */
WZ_API void wz_geschrift_eigen(wz_geschrift *geschrift, const char *naam, const char *over);

/* html, md and odt; another format is WZ_ERR_USAGE. WZ_ERR_NOMEM, WZ_ERR_IO when odt cannot be
 * made, or what the sink returned. The same geschrift gives the same bytes. */
WZ_API wz_status wz_geschrift_write(const wz_geschrift *geschrift, wz_format format,
                                    const wz_sink *sink);

#ifdef __cplusplus
}
#endif
#endif
