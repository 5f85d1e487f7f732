/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef ZIP_HULP_H
#define ZIP_HULP_H

#include <stdlib.h>
#include <zip.h>

#include "base/buf.h"

/* A part of a zip file as text, which the caller frees; NULL when there is none. */
static inline char *zipdeel(const wz__buf *bytes, const char *naam)
{
	zip_source_t *source = zip_source_buffer_create(bytes->bytes, bytes->size, 0, NULL);
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
	return text;
}

#endif
