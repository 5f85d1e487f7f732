/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_MERK_H
#define WZ_READ_VERSLAG_MERK_H

#include <stdbool.h>
#include <stddef.h>

/* What an item of a list begins with. */
typedef struct wz__merk {
	size_t n;       /* bytes, with the blanks behind it; 0: it is no item */
	size_t teken;   /* bytes of the mark itself */
	bool genummerd; /* 1. 1) a) (a) i. 1.1 */
	bool streep;    /* a dash or a letter o, which also stand within texts */
} wz__merk;

/* The mark that begins here. A number or letter counts only with a full stop or
 * bracket behind it, or as 1.1. */
wz__merk wz__merk_op(const char *at, size_t n);

/* Bytes of 1, 1.1, 1.1.2: groups of digits with a full stop between them, and how many
 * there are; 0 where there is none, or too many of either. */
size_t wz__cijfergroepen(const char *at, size_t n, size_t cijfers_max, size_t groepen_max,
                         size_t *groepen);

#endif
