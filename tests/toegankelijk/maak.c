/* SPDX-License-Identifier: EUPL-1.2 */
/* Writes a document with every kind of block, as the content of an evaluation would have them and
 * with text that means harm. Usage: maak html|md|odt FILE */
#include <stdio.h>
#include <string.h>

#include "geschrift_proef.h"

static wz_status write_file(void *context, const char *bytes, size_t n)
{
	return fwrite(bytes, 1, n, context) == n ? WZ_OK : WZ_ERR_IO;
}

int main(int argc, char **argv)
{
	wz_format format;
	wz_geschrift *geschrift;
	FILE *file;
	wz_status status;

	if (argc != 3 || !wz_format_parse(argv[1], &format))
		return 2;
	geschrift = proef_geschrift();
	file = geschrift != NULL ? fopen(argv[2], "wb") : NULL;
	if (file == NULL)
		return 1;
	status = wz_geschrift_write(geschrift, format, &(wz_sink){ write_file, file });
	wz_geschrift_free(geschrift);
	return fclose(file) == 0 && status == WZ_OK ? 0 : 1;
}
