/* SPDX-License-Identifier: EUPL-1.2 */
/* For tests of the counts alone: csv without the column of signals and what follows
 * it, in place. No field has a comma or a line end in it. */
#ifndef ZONDER_SIGNALEN_H
#define ZONDER_SIGNALEN_H

#include <string.h>

/* Copies up to field `n` of a line; returns what follows the line. */
static inline const char *knip_regel(char **naar, const char *van, size_t n)
{
	const char *eind = strchr(van, '\n');
	for (size_t veld = 0; van != eind && (*van != ',' || ++veld < n); van++)
		*(*naar)++ = *van;
	*(*naar)++ = '\n';
	return eind + 1;
}

static inline void zonder_signalen(char *csv)
{
	char *naar = csv;
	size_t velden = SIZE_MAX;
	for (const char *van = csv; *van != '\0';) {
		const char *kolom = strstr(van, ",signalen");
		if (kolom != NULL && kolom < strchr(van, '\n')) {
			velden = 1;
			for (const char *p = van; p < kolom; p++)
				velden += *p == ',';
		}
		van = knip_regel(&naar, van, velden);
	}
	*naar = '\0';
}

#endif
