/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/laden.h"

#include <dlfcn.h>
#include <string.h>

bool wz__laad(void *tabel, const char *soname, const wz__functie *functies)
{
	void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	bool whole = library != NULL;

	for (; whole && functies->naam != NULL; functies++) {
		void *function = dlsym(library, functies->naam);

		whole = function != NULL;
		/* POSIX lets a pointer to an object hold one to a function; C has no cast for it. */
		memcpy((char *)tabel + functies->plek, &function, sizeof function);
	}
	if (library != NULL)
		(void)dlclose(library);
	return whole;
}
