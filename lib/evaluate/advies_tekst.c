/* SPDX-License-Identifier: EUPL-1.2 */
/* What the texts of advice share: which items it is about. */
#include "evaluate/advies_regels.h"

enum { NOEM_MAX = 15 }; /* parts of an enumeration; of more nobody reads all */

const wz__adviesperceel *wz__advies_perceel(const wz__adviesgroep *groep, size_t index)
{
	return &groep->blik->perceel[groep->plek[index].perceel];
}

const wz__adviesitem *wz__advies_item(const wz__adviesgroep *groep, size_t index)
{
	return &wz__advies_perceel(groep, index)->item[groep->plek[index].item];
}

void wz__advies_nummer(const wz__adviesgroep *groep, size_t index, wz__buf *out)
{
	if (groep->voluit)
		wz__buf_format(out, "%s/", wz__advies_perceel(groep, index)->opdracht);
	wz__buf_text(out, wz__advies_item(groep, index)->nummer);
}

bool wz__advies_deel(size_t index, size_t n, wz__buf *out)
{
	if (n > NOEM_MAX && index == NOEM_MAX - 1)
		wz__buf_format(out, " en nog %zu", n - index);
	if (n > NOEM_MAX && index >= NOEM_MAX - 1)
		return false;
	if (index > 0)
		wz__buf_text(out, index + 1 == n ? " en " : ", ");
	return true;
}

void wz__advies_nummers(const wz__adviesgroep *groep, wz__buf *out)
{
	for (size_t i = 0; i < groep->n; i++) {
		if (wz__advies_deel(i, groep->n, out))
			wz__advies_nummer(groep, i, out);
	}
}
