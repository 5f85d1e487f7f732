/* SPDX-License-Identifier: EUPL-1.2 */
/* Workbooks in a test: written, unpacked, and looked into. */
#ifndef BLAD_HULP_H
#define BLAD_HULP_H

#include "write_hulp.h"

#include <zip.h>

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
	zip_source_t *source = zip_source_buffer_create(opvang.bytes.bytes, opvang.bytes.size, 0, NULL);
	zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, NULL);
	zip_stat_t stat;
	zip_file_t *file;
	char *text = NULL;

	assert_non_null(zip);
	file = zip_fopen(zip, naam, 0);
	if (file != NULL) {
		assert_int_equal(zip_stat(zip, naam, 0, &stat), 0);
		text = calloc(1, (size_t)stat.size + 1);
		assert_non_null(text);
		assert_int_equal(zip_fread(file, text, stat.size), stat.size);
		(void)zip_fclose(file);
	}
	zip_discard(zip);
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
