/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/buf.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GROW_FIRST = 16, BLOCK_SIZE = 8192 };

struct wz__block {
	struct wz__block *next;
	size_t used;
	size_t size;
	max_align_t data[];
};

bool wz__grow(void *array, size_t *capacity, size_t needed, size_t size)
{
	void *old, *grown;
	size_t wanted = *capacity < GROW_FIRST ? GROW_FIRST : *capacity;

	if (needed <= *capacity)
		return true;
	while (wanted < needed) {
		if (wanted > SIZE_MAX / 2)
			return false;
		wanted *= 2;
	}
	if (wanted > (size_t)PTRDIFF_MAX / size)
		return false;
	/* array is a pointer to a pointer of any type; only memcpy may read that. */
	memcpy(&old, array, sizeof old);
	grown = realloc(old, wanted * size);
	if (!grown)
		return false;
	memcpy(array, &grown, sizeof grown);
	*capacity = wanted;
	return true;
}

static bool reserve(wz__buf *buf, size_t n)
{
	if (buf->failed)
		return false;
	if (n >= SIZE_MAX - buf->size || !wz__grow(&buf->bytes, &buf->capacity, buf->size + n + 1, 1)) {
		buf->failed = true;
		return false;
	}
	return true;
}

void wz__buf_append(wz__buf *buf, const char *bytes, size_t n)
{
	if (!reserve(buf, n))
		return;
	if (n)
		memcpy(buf->bytes + buf->size, bytes, n);
	buf->size += n;
	buf->bytes[buf->size] = '\0';
}

void wz__buf_text(wz__buf *buf, const char *text)
{
	wz__buf_append(buf, text, strlen(text));
}

void wz__buf_char(wz__buf *buf, char c)
{
	wz__buf_append(buf, &c, 1);
}

void wz__buf_vformat(wz__buf *buf, const char *format, va_list args)
{
	va_list again;
	int n;

	va_copy(again, args);
	n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (n < 0) {
		buf->failed = true;
		return;
	}
	if (!reserve(buf, (size_t)n))
		return;
	(void)vsnprintf(buf->bytes + buf->size, (size_t)n + 1, format, args);
	buf->size += (size_t)n;
}

void wz__buf_format(wz__buf *buf, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	wz__buf_vformat(buf, format, args);
	va_end(args);
}

void wz__buf_clear(wz__buf *buf)
{
	buf->size = 0;
	if (buf->bytes)
		buf->bytes[0] = '\0';
}

void wz__buf_free(wz__buf *buf)
{
	free(buf->bytes);
	*buf = (wz__buf){ 0 };
}

const char *wz__buf_str(const wz__buf *buf)
{
	return buf->bytes ? buf->bytes : "";
}

static struct wz__block *new_block(wz__arena *arena, size_t size)
{
	struct wz__block *block;

	if (size > (size_t)PTRDIFF_MAX - sizeof *block)
		return NULL;
	block = malloc(sizeof *block + size);
	if (!block)
		return NULL;
	block->used = 0;
	block->size = size;
	/* A block for one large object goes behind the first, which has room left. */
	if (arena->blocks && size > BLOCK_SIZE) {
		block->next = arena->blocks->next;
		arena->blocks->next = block;
	} else {
		block->next = arena->blocks;
		arena->blocks = block;
	}
	return block;
}

void *wz__arena_alloc(wz__arena *arena, size_t size)
{
	struct wz__block *block = arena->blocks;
	void *place;

	if (size > (size_t)PTRDIFF_MAX - alignof(max_align_t))
		return NULL;
	size = (size + alignof(max_align_t) - 1) / alignof(max_align_t) * alignof(max_align_t);
	if (!block || size > block->size - block->used) {
		block = new_block(arena, size > BLOCK_SIZE ? size : BLOCK_SIZE);
		if (!block)
			return NULL;
	}
	place = (char *)block->data + block->used;
	block->used += size;
	return place;
}

char *wz__arena_copy(wz__arena *arena, const char *bytes, size_t n)
{
	char *copy = n < SIZE_MAX ? wz__arena_alloc(arena, n + 1) : NULL;

	if (!copy)
		return NULL;
	if (n)
		memcpy(copy, bytes, n);
	copy[n] = '\0';
	return copy;
}

char *wz__arena_text(wz__arena *arena, const char *text)
{
	return text ? wz__arena_copy(arena, text, strlen(text)) : NULL;
}

void wz__arena_free(wz__arena *arena)
{
	struct wz__block *block = arena->blocks;

	while (block) {
		struct wz__block *next = block->next;

		free(block);
		block = next;
	}
	arena->blocks = NULL;
}

/* A message that was cut may end inside a character; drop what is left of it. */
static void drop_partial(char *message, size_t n)
{
	size_t start = n;

	while (start && ((unsigned char)message[start - 1] & 0xC0) == 0x80)
		start--;
	if (start && (unsigned char)message[start - 1] >= 0xC0) {
		unsigned char lead = (unsigned char)message[start - 1];
		size_t whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;

		if (n - (start - 1) < whole)
			message[start - 1] = '\0';
	}
}

wz_status wz__vfail(wz_error *error, wz_status status, const char *format, va_list args)
{
	int n;

	if (!error)
		return status;
	error->status = status;
	n = vsnprintf(error->message, sizeof error->message, format, args);
	if (n < 0)
		error->message[0] = '\0';
	else if ((size_t)n >= sizeof error->message)
		drop_partial(error->message, sizeof error->message - 1);
	return status;
}

wz_status wz__fail(wz_error *error, wz_status status, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	status = wz__vfail(error, status, format, args);
	va_end(args);
	return status;
}
