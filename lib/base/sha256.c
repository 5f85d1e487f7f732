/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/sha256.h"

#include <stdalign.h>
#include <stdint.h>
#include <sys/types.h>
#include <sha2.h>

_Static_assert(sizeof(SHA2_CTX) <= sizeof(wz__sha256_state), "wz__sha256_state is too small");
_Static_assert(alignof(SHA2_CTX) <= alignof(wz__sha256_state), "wz__sha256_state is misaligned");

static SHA2_CTX *context(wz__sha256_state *state)
{
	return (SHA2_CTX *)(void *)state;
}

void wz__sha256_begin(wz__sha256_state *state)
{
	SHA256Init(context(state));
}

void wz__sha256_add(wz__sha256_state *state, const void *bytes, size_t n)
{
	if (n)
		SHA256Update(context(state), bytes, n);
}

void wz__sha256_end(wz__sha256_state *state, char hex[WZ__SHA256_HEX])
{
	static const char digits[] = "0123456789abcdef";
	uint8_t digest[SHA256_DIGEST_LENGTH];

	SHA256Final(digest, context(state));
	for (size_t i = 0; i < sizeof digest; i++) {
		hex[2 * i] = digits[digest[i] >> 4];
		hex[2 * i + 1] = digits[digest[i] & 15];
	}
	hex[2 * sizeof digest] = '\0';
}

void wz__sha256(char hex[WZ__SHA256_HEX], const void *bytes, size_t n)
{
	wz__sha256_state state;

	wz__sha256_begin(&state);
	wz__sha256_add(&state, bytes, n);
	wz__sha256_end(&state, hex);
}
