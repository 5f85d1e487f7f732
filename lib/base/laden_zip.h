/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_LADEN_ZIP_H
#define WZ_BASE_LADEN_ZIP_H

#include <stdbool.h>
#include <zip.h>

/* What we use of libzip, loaded on first use. Each pointer has the name and the type of
 * the function it is. */
typedef struct wz__zip {
	__typeof__(zip_close) *close;
	__typeof__(zip_discard) *discard;
	__typeof__(zip_error_code_zip) *error_code_zip;
	__typeof__(zip_error_fini) *error_fini;
	__typeof__(zip_error_init) *error_init;
	__typeof__(zip_fclose) *fclose;
	__typeof__(zip_file_add) *file_add;
	__typeof__(zip_file_get_error) *file_get_error;
	__typeof__(zip_file_set_dostime) *file_set_dostime;
	__typeof__(zip_fopen_index) *fopen_index;
	__typeof__(zip_fread) *fread;
	__typeof__(zip_get_error) *get_error;
	__typeof__(zip_get_name) *get_name;
	__typeof__(zip_get_num_entries) *get_num_entries;
	__typeof__(zip_name_locate) *name_locate;
	__typeof__(zip_open_from_source) *open_from_source;
	__typeof__(zip_set_file_compression) *set_file_compression;
	__typeof__(zip_source_buffer) *source_buffer;
	__typeof__(zip_source_buffer_create) *source_buffer_create;
	__typeof__(zip_source_close) *source_close;
	__typeof__(zip_source_free) *source_free;
	__typeof__(zip_source_function_create) *source_function_create;
	__typeof__(zip_source_keep) *source_keep;
	__typeof__(zip_source_open) *source_open;
	__typeof__(zip_source_read) *source_read;
	__typeof__(zip_stat_index) *stat_index;
} wz__zip;

/* False when libzip is not on this machine. */
bool wz__zip_laad(wz__zip *zip);

#endif
