/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_UITVOER_H
#define WZ_WRITE_UITVOER_H

#include <welzijn/table.h>

#include "base/buf.h"

/* Lines on their way to a sink. The first failure stays; after it nothing is
 * written, so a writer only has to look at it where it loops over rows. */
typedef struct wz__uitvoer {
	const wz_sink *sink;
	wz__buf regel; /* the line being made */
	wz_status status;
} wz__uitvoer;

/* The line is ready: hand it over, without trailing blanks. */
void wz__uitvoer_regel(wz__uitvoer *uit);

/* Bytes that are no lines: handed over as they are. */
void wz__uitvoer_bytes(wz__uitvoer *uit, const char *bytes, size_t n);

/* The writers. `options` is never NULL. */
void wz__write_text(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_csv(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_json(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_md(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_html(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_xlsx(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_ods(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_odt(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);
void wz__write_svg(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit);

#endif
