/* SPDX-License-Identifier: EUPL-1.2 */
/* Writes what the tests put in workbooks. Usage: maak lijst|formulier xlsx|ods FILE */
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "blad_proef.h"

static wz_status write_file(void *context, const char *bytes, size_t n)
{
	return fwrite(bytes, 1, n, context) == n ? WZ_OK : WZ_ERR_IO;
}

int main(int argc, char **argv)
{
	wz_format format;
	wz_verslag *verslag;
	FILE *file;
	wz_status status;

	if (argc != 4 || !wz_format_parse(argv[2], &format))
		return 2;
	setlocale(LC_ALL, ""); /* which must make no difference */
	verslag = strcmp(argv[1], "lijst") == 0 ? proef_lijst() : proef_formulier();
	file = fopen(argv[3], "wb");
	if (file == NULL)
		return 1;
	status = wz_write(verslag, format, NULL, &(wz_sink){ write_file, file });
	wz_verslag_free(verslag);
	return fclose(file) == 0 && status == WZ_OK ? 0 : 1;
}
