/* SPDX-License-Identifier: EUPL-1.2 */
/* References in the XML of ods. */
#include "write/ods.h"

void wz__ods_kolom(wz__buf *out, size_t kolom)
{
	char letters[8];
	size_t n = 0;

	for (size_t rest = kolom + 1; rest > 0; rest = (rest - 1) / 26)
		letters[n++] = (char)('A' + (rest - 1) % 26);
	while (n > 0)
		wz__buf_char(out, letters[--n]);
}

void wz__ods_bladnaam(wz__buf *out, const char *naam)
{
	wz__buf_char(out, '\'');
	for (; *naam != '\0'; naam++) {
		wz__xml_teken(out, *naam);
		if (*naam == '\'')
			wz__buf_char(out, '\'');
	}
	wz__buf_char(out, '\'');
}
