/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_CELOPMAAK_H
#define WZ_READ_CELOPMAAK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a number format of xlsx makes of a number. */
typedef struct wz__celopmaak {
	bool datum, tijd; /* shows a day, a time of day */
	bool procent;
	int8_t decimalen; /* -1: as many as there are */
} wz__celopmaak;

/* One of the formats that have only a number in the file. */
wz__celopmaak wz__celopmaak_vast(size_t nummer);
/* A format written out: "#,##0.00", "dd\-mm\-yyyy", "0\ \"uur\"". */
wz__celopmaak wz__celopmaak_lees(const char *code);

#endif
