/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_MAP_H
#define WZ_BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/buf.h"

/* A map from bytes to a number. Zero-initialise. Keys are copied; nothing is
 * ever taken out. */
typedef struct wz__map {
	struct wz__map_slot *slots;
	size_t n, capacity;
	wz__arena keys;
} wz__map;

/* The value's place, made with value `first` when the key is new (*made then
 * true; made may be NULL). NULL without memory. Valid until the next call. */
int64_t *wz__map_put(wz__map *map, const void *key, size_t size, int64_t first, bool *made);
/* The value's place, or NULL when the key is not there. */
int64_t *wz__map_get(const wz__map *map, const void *key, size_t size);
void wz__map_free(wz__map *map);

/* The hash of a key, which may come in parts: of the first, `hash` is WZ__HASH. */
#define WZ__HASH UINT64_C(14695981039346656037)
uint64_t wz__hash(uint64_t hash, const void *part, size_t size);

#endif
