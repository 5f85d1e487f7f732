/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_BUF_H
#define WZ_BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <welzijn/error.h>

/* A growing string. Zero-initialise. After an allocation failed, `failed` stays
 * true and appending does nothing; bytes is NUL-terminated whenever not NULL. */
typedef struct wz__buf {
	char *bytes;
	size_t size;
	size_t capacity;
	bool failed;
} wz__buf;

void wz__buf_append(wz__buf *buf, const char *bytes, size_t n);
void wz__buf_text(wz__buf *buf, const char *text);
void wz__buf_char(wz__buf *buf, char c);
void wz__buf_format(wz__buf *buf, const char *format, ...) WZ_PRINTF(2, 3);
void wz__buf_vformat(wz__buf *buf, const char *format, va_list args) WZ_PRINTF(2, 0);
void wz__buf_clear(wz__buf *buf); /* keeps the memory */
void wz__buf_free(wz__buf *buf);
/* The text, "" when empty; owned by the buffer, never NULL. */
const char *wz__buf_str(const wz__buf *buf);

/* Memory that is freed all at once. Zero-initialise. */
typedef struct wz__arena {
	struct wz__block *blocks;
} wz__arena;

/* Aligned for any object; NULL without memory. */
void *wz__arena_alloc(wz__arena *arena, size_t size);
char *wz__arena_copy(wz__arena *arena, const char *bytes, size_t n); /* NUL-terminated */
char *wz__arena_text(wz__arena *arena, const char *text);            /* NULL stays NULL */
void wz__arena_free(wz__arena *arena);

/* Grow *array (of *capacity items of `size` bytes) so that it holds `needed`.
 * False without memory; the array is then unchanged. */
bool wz__grow(void *array, size_t *capacity, size_t needed, size_t size);

/* Fill in an error (NULL allowed) and return its status. Long messages are cut
 * at a whole UTF-8 character. */
wz_status wz__fail(wz_error *error, wz_status status, const char *format, ...) WZ_PRINTF(3, 4);
wz_status wz__vfail(wz_error *error, wz_status status, const char *format, va_list args)
	WZ_PRINTF(3, 0);

#endif
