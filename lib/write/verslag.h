/* SPDX-License-Identifier: EUPL-1.2 */
/* What a verslag is made of. Only who builds and reads it knows; writers do not. */
#ifndef WZ_WRITE_VERSLAG_H
#define WZ_WRITE_VERSLAG_H

#include <welzijn/table.h>

#include "base/buf.h"
#include "write/beeld.h"

/* Sixteen bytes: a table of a million rows must fit in memory. The column says
 * which of the two a cell holds. */
struct cel {
	union {
		int64_t value;
		const char *text;
	} is;
	bool present;
};

struct rij {
	uint8_t kind;
	uint8_t level;
};

struct zinnen {
	const char **items;
	size_t n;
	size_t capacity;
};

/* Few cells have one, so it stands apart. */
struct bereik {
	size_t cell;
	int64_t from, to;
};

/* What somebody fills in, and how wide that is in a workbook. */
struct invoer {
	wz_input input;
	int width;
};

struct wz_table {
	wz_verslag *verslag;
	wz_table_kind kind;
	const char *naam;
	const char *caption;
	struct zinnen notes;
	const wz_column *columns;
	size_t n_columns;
	struct rij *rows;
	size_t n_rows;
	size_t rows_capacity;
	struct cel *cells; /* n_rows times n_columns */
	size_t cells_capacity;
	struct bereik *ranges;
	size_t n_ranges;
	size_t ranges_capacity;
	struct invoer *invoer; /* by column; NULL: none */
	size_t balken; /* the first of the columns that may be drawn as a bar; 0: none */
};

/* Appends a text without what must not be shown, and returns how often that stood in it: with 0
 * nothing is appended. */
typedef size_t wz__zeef(wz__buf *out, const char *text);

struct wz_verslag {
	wz_status status;
	wz__arena arena;
	const char *naam;
	const char *title;
	struct zinnen notes;
	struct zinnen legends;
	wz_table **tables;
	size_t n_tables;
	size_t tables_capacity;
	wz_beeld **beelden;
	size_t n_beelden;
	size_t beelden_capacity;
	wz__zeef *zeef; /* NULL: none */
	size_t gezeefd; /* how often it took something out */
	/* Handed out once memory ran out; they keep nothing. */
	wz_table leeg;
	wz_beeld geen_beeld;
};

/* A copy of a text that lives as long as the verslag, always UTF-8, through its sieve. Never NULL:
 * without memory the verslag fails and the text is "". */
const char *wz__verslag_kept(wz_verslag *verslag, const char *text);
/* The same as it is, for a name that others look up and nobody reads. */
const char *wz__verslag_kept_naam(wz_verslag *verslag, const char *naam);

#endif
