/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/status.h>

const char *wz_status_name(wz_status status)
{
	switch (status) {
	case WZ_OK:
		return "WZ_OK";
	case WZ_ERR_NOMEM:
		return "WZ_ERR_NOMEM";
	case WZ_ERR_IO:
		return "WZ_ERR_IO";
	case WZ_ERR_NO_DOSSIER:
		return "WZ_ERR_NO_DOSSIER";
	case WZ_ERR_EXISTS:
		return "WZ_ERR_EXISTS";
	case WZ_ERR_NOT_A_DOSSIER:
		return "WZ_ERR_NOT_A_DOSSIER";
	case WZ_ERR_NEWER:
		return "WZ_ERR_NEWER";
	case WZ_ERR_READONLY:
		return "WZ_ERR_READONLY";
	case WZ_ERR_BUSY:
		return "WZ_ERR_BUSY";
	case WZ_ERR_USAGE:
		return "WZ_ERR_USAGE";
	case WZ_ERR_NOT_FOUND:
		return "WZ_ERR_NOT_FOUND";
	case WZ_ERR_DATA:
		return "WZ_ERR_DATA";
	}
	return "unknown wz_status";
}

const char *wz_version(void)
{
	return WELZIJN_VERSION;
}
