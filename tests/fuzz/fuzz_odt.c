/* SPDX-License-Identifier: EUPL-1.2 */
/* A document (odt), as a zip file or as its parts in plain text: to text. */
#include "document.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	return proef_document("a.odt", bytes, n);
}
