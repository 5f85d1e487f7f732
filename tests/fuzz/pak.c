/* SPDX-License-Identifier: EUPL-1.2 */
#include "pak.h"

static const uint8_t *volgende(const uint8_t *at, const uint8_t *eind)
{
	for (; eind - at >= 4; at++) {
		at = memchr(at, '\n', (size_t)(eind - at) - 3);
		if (at == NULL)
			return NULL;
		if (memcmp(at, "\n@@ ", 4) == 0)
			return at;
	}
	return NULL;
}

size_t pak_uit(const uint8_t *bytes, size_t n, pak_deel delen[PAK_DELEN])
{
	const uint8_t *at = bytes, *eind = bytes + n;
	size_t i = 0;

	if (n < 3 || memcmp(bytes, "@@ ", 3) != 0)
		return 0;
	while (at && i < PAK_DELEN) {
		const uint8_t *naam = at + (i > 0 ? 4 : 3),
					  *regel = memchr(naam, '\n', (size_t)(eind - naam));
		const uint8_t *begin = regel ? regel + 1 : eind;

		at = regel ? volgende(regel, eind) : NULL;
		delen[i++] = (pak_deel){
			.naam = (const char *)naam,
			.n_naam = (size_t)((regel ? regel : eind) - naam) & 0xFF,
			.bytes = (const char *)begin,
			.n = at > begin ? (size_t)(at - begin)
			     : at       ? 0
			                : (size_t)(eind - begin),
		};
	}
	return i;
}

static uint32_t crc(const char *bytes, size_t n)
{
	uint32_t c = UINT32_MAX, nibble[16];

	for (uint32_t i = 0; i < 16; i++) {
		nibble[i] = i;
		for (int bit = 0; bit < 4; bit++)
			nibble[i] = nibble[i] & 1 ? nibble[i] >> 1 ^ 0xEDB88320U : nibble[i] >> 1;
	}
	for (size_t i = 0; i < n; i++) {
		c = nibble[(c ^ (uint8_t)bytes[i]) & 15] ^ c >> 4;
		c = nibble[(c ^ (uint8_t)bytes[i] >> 4) & 15] ^ c >> 4;
	}
	return ~c;
}

/* Little-endian numbers of two and four bytes. */
static void twee(wz__buf *out, size_t value)
{
	wz__buf_char(out, (char)(value & 0xFF));
	wz__buf_char(out, (char)(value >> 8 & 0xFF));
}

static void vier(wz__buf *out, size_t value)
{
	twee(out, value & 0xFFFF);
	twee(out, value >> 16 & 0xFFFF);
}

/* What the heads before a part and in the list have in common. */
static void kop(wz__buf *out, const pak_deel *deel)
{
	twee(out, 10);       /* version */
	vier(out, 0);        /* no flags, stored */
	vier(out, 0x210000); /* 1980-01-01 */
	vier(out, crc(deel->bytes, deel->n));
	vier(out, deel->n);
	vier(out, deel->n);
	twee(out, deel->n_naam);
	twee(out, 0);
}

static void zip(wz__buf *out, const pak_deel *delen, size_t n)
{
	size_t plaats[PAK_DELEN], lijst;

	for (size_t i = 0; i < n; i++) {
		plaats[i] = out->size;
		wz__buf_append(out, "PK\3\4", 4);
		kop(out, &delen[i]);
		wz__buf_append(out, delen[i].naam, delen[i].n_naam);
		wz__buf_append(out, delen[i].bytes, delen[i].n);
	}
	lijst = out->size;
	for (size_t i = 0; i < n; i++) {
		wz__buf_append(out, "PK\1\2", 4);
		twee(out, 10);
		kop(out, &delen[i]);
		twee(out, 0); /* comment */
		vier(out, 0); /* disk, attributes */
		vier(out, 0);
		vier(out, plaats[i]);
		wz__buf_append(out, delen[i].naam, delen[i].n_naam);
	}
	size_t size = out->size - lijst;
	wz__buf_append(out, "PK\5\6", 4);
	vier(out, 0);
	twee(out, n);
	twee(out, n);
	vier(out, size);
	vier(out, lijst);
	twee(out, 0);
}

void *pak_in(const uint8_t *bytes, size_t n, size_t *size)
{
	pak_deel delen[PAK_DELEN];
	size_t n_delen = pak_uit(bytes, n, delen);
	wz__buf out = { 0 };
	void *copy;

	if (n_delen > 0) {
		zip(&out, delen, n_delen);
		EIS(!out.failed);
		bytes = (const uint8_t *)out.bytes;
		n = out.size;
	}
	copy = proef_kopie(bytes, n);
	*size = n;
	wz__buf_free(&out);
	return copy;
}
