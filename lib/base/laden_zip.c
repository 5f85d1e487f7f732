/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/laden_zip.h"

#include "base/laden.h"

bool wz__zip_laad(wz__zip *zip)
{
	static const wz__functie functies[] = {
		{ "zip_close", offsetof(wz__zip, close) },
		{ "zip_discard", offsetof(wz__zip, discard) },
		{ "zip_error_code_zip", offsetof(wz__zip, error_code_zip) },
		{ "zip_error_fini", offsetof(wz__zip, error_fini) },
		{ "zip_error_init", offsetof(wz__zip, error_init) },
		{ "zip_fclose", offsetof(wz__zip, fclose) },
		{ "zip_file_add", offsetof(wz__zip, file_add) },
		{ "zip_file_get_error", offsetof(wz__zip, file_get_error) },
		{ "zip_file_set_dostime", offsetof(wz__zip, file_set_dostime) },
		{ "zip_fopen_index", offsetof(wz__zip, fopen_index) },
		{ "zip_fread", offsetof(wz__zip, fread) },
		{ "zip_get_error", offsetof(wz__zip, get_error) },
		{ "zip_get_name", offsetof(wz__zip, get_name) },
		{ "zip_get_num_entries", offsetof(wz__zip, get_num_entries) },
		{ "zip_name_locate", offsetof(wz__zip, name_locate) },
		{ "zip_open_from_source", offsetof(wz__zip, open_from_source) },
		{ "zip_set_file_compression", offsetof(wz__zip, set_file_compression) },
		{ "zip_source_buffer", offsetof(wz__zip, source_buffer) },
		{ "zip_source_buffer_create", offsetof(wz__zip, source_buffer_create) },
		{ "zip_source_close", offsetof(wz__zip, source_close) },
		{ "zip_source_free", offsetof(wz__zip, source_free) },
		{ "zip_source_function_create", offsetof(wz__zip, source_function_create) },
		{ "zip_source_keep", offsetof(wz__zip, source_keep) },
		{ "zip_source_open", offsetof(wz__zip, source_open) },
		{ "zip_source_read", offsetof(wz__zip, source_read) },
		{ "zip_stat_index", offsetof(wz__zip, stat_index) },
		{ NULL, 0 },
	};

	return wz__laad(zip, WELZIJN_SONAME_ZIP, functies);
}
