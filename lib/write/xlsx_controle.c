/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a workbook is whole. libxlsxwriter does not notice when the folder of its temporary
 * files is full: it goes on, and rows are missing from a file that opens without a complaint. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "base/laden_zip.h"
#include "write/xlsx.h"

enum { STUK = 65536, KOP = 256, STAART = 64 };

/* What is seen of one part while it goes by. */
struct deel {
	const char *merk; /* counted */
	size_t gezien;
	char kop[KOP + 1];
	size_t kop_n;
	char bytes[STAART + STUK + 1]; /* the end of what went by, then the next piece */
	size_t n;
};

static void count_marks(struct deel *deel, size_t from)
{
	size_t n = strlen(deel->merk);
	const char *end = deel->bytes + deel->n;
	const char *at = deel->bytes + (from >= n - 1 ? from - (n - 1) : 0);

	while ((size_t)(end - at) >= n && (at = memchr(at, '<', (size_t)(end - at) - n + 1)) != NULL) {
		deel->gezien += memcmp(at, deel->merk, n) == 0;
		at++;
	}
}

static void take(struct deel *deel, size_t n)
{
	size_t from = deel->n, room = KOP - deel->kop_n;

	memcpy(deel->kop + deel->kop_n, deel->bytes + from, n < room ? n : room);
	deel->kop_n += n < room ? n : room;
	deel->n += n;
	count_marks(deel, from);
	if (deel->n > STAART) {
		memmove(deel->bytes, deel->bytes + deel->n - STAART, STAART);
		deel->n = STAART;
	}
}

/* Whether it ends with the end of the element it begins with. */
static bool is_closed(struct deel *deel)
{
	const char *root = strstr(deel->kop, "?>");
	char end[STAART];
	size_t n, size;

	root = root != NULL ? strchr(root, '<') : NULL;
	n = root != NULL ? strcspn(root + 1, " />") : 0;
	if (n == 0 || n > STAART - 4)
		return false;
	snprintf(end, sizeof end, "</%.*s>", (int)n, root + 1);
	size = strlen(end);
	while (deel->n > 0 && deel->bytes[deel->n - 1] == '\n')
		deel->n--;
	return deel->n >= size && memcmp(deel->bytes + deel->n - size, end, size) == 0;
}

/* How many cells or strings the part must have; SIZE_MAX: nothing is known of it. */
static size_t expected(const wz__xlsx *xlsx, const char *naam, const struct deel *deel)
{
	const char *unique = strstr(deel->kop, "uniqueCount=\"");
	size_t blad;

	if (sscanf(naam, "xl/worksheets/sheet%zu.xml", &blad) == 1 && blad > 0 && blad <= xlsx->bladen)
		return xlsx->cellen[blad - 1];
	if (strcmp(naam, "xl/sharedStrings.xml") == 0)
		return unique != NULL ? (size_t)strtoull(unique + strlen("uniqueCount=\""), NULL, 10) : 0;
	return SIZE_MAX;
}

static bool is_whole(const wz__xlsx *xlsx, const wz__zip *lib, zip_t *zip, zip_uint64_t index,
                     struct deel *deel)
{
	const char *naam = lib->get_name(zip, index, ZIP_FL_ENC_RAW);
	zip_file_t *file = lib->fopen_index(zip, index, 0);
	zip_int64_t n = -1;
	size_t must;

	*deel = (struct deel){ .merk = "<c r=" };
	if (naam != NULL && strcmp(naam, "xl/sharedStrings.xml") == 0)
		deel->merk = "<si>";
	while (file != NULL && (n = lib->fread(file, deel->bytes + deel->n, STUK)) > 0)
		take(deel, (size_t)n);
	if (file != NULL)
		(void)lib->fclose(file);
	if (n != 0 || naam == NULL)
		return false;
	must = expected(xlsx, naam, deel);
	return is_closed(deel) && (must == SIZE_MAX || must == deel->gezien);
}

static bool all_whole(const wz__xlsx *xlsx, const wz__zip *lib, zip_t *zip)
{
	struct deel *deel = malloc(sizeof *deel);
	zip_int64_t n = lib->get_num_entries(zip, 0), i = 0;

	while (deel != NULL && i < n && is_whole(xlsx, lib, zip, (zip_uint64_t)i, deel))
		i++;
	free(deel);
	return i == n && n > (zip_int64_t)xlsx->bladen;
}

bool wz__xlsx_heel(const wz__xlsx *xlsx, int fd)
{
	wz__zip lib;
	zip_source_t *source = NULL;
	zip_t *zip = NULL;
	struct stat st;
	void *bytes = MAP_FAILED;
	bool whole = false;

	if (!wz__zip_laad(&lib) || fstat(fd, &st) != 0 || st.st_size <= 0)
		return false;
	bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (bytes == MAP_FAILED)
		return false;
	source = lib.source_buffer_create(bytes, (zip_uint64_t)st.st_size, 0, NULL);
	if (source != NULL)
		zip = lib.open_from_source(source, ZIP_RDONLY, NULL);
	if (zip != NULL) {
		whole = all_whole(xlsx, &lib, zip);
		lib.discard(zip);
	} else if (source != NULL) {
		lib.source_free(source);
	}
	(void)munmap(bytes, (size_t)st.st_size);
	return whole;
}
