/* SPDX-License-Identifier: EUPL-1.2 */
/* Workbooks in a test: written, unpacked, and looked into. */
#ifndef BLAD_HULP_H
#define BLAD_HULP_H

#include "write_hulp.h"

#include "zip_hulp.h"

#include "blad_proef.h"

/* The bytes that were written, which the caller frees. */
static inline struct opvang gemaakt(const wz_verslag *verslag, wz_format format)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };

	assert_int_equal(wz_write(verslag, format, NULL, &sink), WZ_OK);
	return opvang;
}

/* One part of a workbook as text, which the caller frees; NULL when there is none. Frees the
 * verslag. */
static inline char *deel(wz_verslag *verslag, wz_format format, const char *naam)
{
	struct opvang opvang = gemaakt(verslag, format);
	char *text = zipdeel(&opvang.bytes, naam);

	wz__buf_free(&opvang.bytes);
	wz_verslag_free(verslag);
	return text;
}

/* That a part holds each of these texts, in this order; NULL at the end. Frees the verslag. */
static inline void bevat(wz_verslag *verslag, wz_format format, const char *naam,
                         const char *const *texts)
{
	char *text = deel(verslag, format, naam);
	const char *at = text;

	assert_non_null(text);
	for (; *texts != NULL; texts++) {
		const char *found = strstr(at, *texts);

		if (found == NULL)
			fail_msg("%s: not there, or not in this order: %s\nin: %s", naam, *texts, text);
		at = found;
	}
	free(text);
}

#endif
