/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"

struct wz__map_slot {
	const char *key; /* NULL: free */
	size_t size;
	uint64_t hash;
	int64_t value;
};

/* FNV-1a. The keys are numbers of lots and the like, from one file at a time;
 * a file made to collide only slows its own import down. */
uint64_t wz__hash(uint64_t hash, const void *part, size_t size)
{
	const unsigned char *bytes = part;
	for (size_t i = 0; i < size; i++)
		hash = (hash ^ bytes[i]) * UINT64_C(1099511628211);
	return hash;
}

/* The slot of the key, or the free slot where it belongs. */
static struct wz__map_slot *find(const wz__map *map, const void *key, size_t size, uint64_t hash)
{
	size_t mask = map->capacity - 1;
	for (size_t i = (size_t)hash & mask;; i = (i + 1) & mask) {
		struct wz__map_slot *slot = &map->slots[i];
		if (slot->key == NULL)
			return slot;
		if (slot->hash == hash && slot->size == size && memcmp(slot->key, key, size) == 0)
			return slot;
	}
}

static bool grow(wz__map *map)
{
	size_t capacity = map->capacity == 0 ? 64 : map->capacity * 2;
	wz__map larger = { calloc(capacity, sizeof *larger.slots), map->n, capacity, map->keys };
	if (larger.slots == NULL)
		return false;
	for (size_t i = 0; i < map->capacity; i++) {
		const struct wz__map_slot *old = &map->slots[i];
		if (old->key != NULL)
			*find(&larger, old->key, old->size, old->hash) = *old;
	}
	free(map->slots);
	*map = larger;
	return true;
}

int64_t *wz__map_put(wz__map *map, const void *key, size_t size, int64_t first, bool *made)
{
	if (made != NULL)
		*made = false;
	if ((map->n + 1) * 4 > map->capacity * 3 && !grow(map))
		return NULL;
	uint64_t hash = wz__hash(WZ__HASH, key, size);
	struct wz__map_slot *slot = find(map, key, size, hash);
	if (slot->key == NULL) {
		slot->key = wz__arena_copy(&map->keys, key, size);
		if (slot->key == NULL)
			return NULL;
		slot->size = size;
		slot->hash = hash;
		slot->value = first;
		map->n++;
		if (made != NULL)
			*made = true;
	}
	return &slot->value;
}

int64_t *wz__map_get(const wz__map *map, const void *key, size_t size)
{
	if (map->n == 0)
		return NULL;
	struct wz__map_slot *slot = find(map, key, size, wz__hash(WZ__HASH, key, size));
	return slot->key == NULL ? NULL : &slot->value;
}

void wz__map_free(wz__map *map)
{
	free(map->slots);
	wz__arena_free(&map->keys);
	*map = (wz__map){ 0 };
}
