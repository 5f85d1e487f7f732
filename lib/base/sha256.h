/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_SHA256_H
#define WZ_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { WZ__SHA256_HEX = 65 };

/* SHA-256 of n bytes as 64 lower-case hex digits and a NUL. */
void wz__sha256(char hex[WZ__SHA256_HEX], const void *bytes, size_t n);

/* The same, in parts; hex is written by _end. */
typedef struct wz__sha256_state { uint64_t opaque[32]; } wz__sha256_state;
void wz__sha256_begin(wz__sha256_state *state);
void wz__sha256_add(wz__sha256_state *state, const void *bytes, size_t n);
void wz__sha256_end(wz__sha256_state *state, char hex[WZ__SHA256_HEX]);

#endif
