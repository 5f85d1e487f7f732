/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_INPAK_H
#define WZ_WRITE_INPAK_H

#include "base/laden_zip.h"
#include "write/uitvoer.h"

/* A zip file that is made in memory, part by part, and handed over when it is whole. The same parts
 * give the same bytes. The first failure stays. */
typedef struct wz__inpak {
	wz__zip lib;
	zip_source_t *bron;
	zip_t *zip;
	wz_status status;
} wz__inpak;

/* WZ_ERR_IO when libzip is not there. */
void wz__inpak_begin(wz__inpak *inpak);
/* A part; what it is made of must stay as long as the inpak. The one called "mimetype" comes first
 * and unpacked, so that anybody can see it. */
void wz__inpak_bytes(wz__inpak *inpak, const char *naam, const char *bytes, size_t n);
void wz__inpak_buf(wz__inpak *inpak, const char *naam, const wz__buf *buf);
void wz__inpak_stroom(wz__inpak *inpak, const char *naam, zip_source_callback stroom, void *bij);
/* Hand it over, or the failure; free what it took. */
void wz__inpak_einde(wz__inpak *inpak, wz__uitvoer *uit);

#endif
