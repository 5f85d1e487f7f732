/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/eenheid.h"

#include <string.h>
#include "base/embedded.h"
#include "base/tekst.h"

typedef struct text {
	const char *bytes;
	size_t n;
} text;

static text trimmed(const char *bytes, size_t n)
{
	text t = { .n = n };

	t.bytes = wz__trim(bytes, &t.n);
	return t;
}

static bool equal(text a, text b)
{
	return wz__fold_equal(a.bytes, a.n, b.bytes, b.n);
}

/* Whether a word of the list may be this unit, by its first letter: the list is
 * gone through for every reported number, and nearly all words differ there. */
static bool may_equal(const char *word, text unit)
{
	unsigned char first = (unsigned char)unit.bytes[0];

	if (first >= 'A' && first <= 'Z')
		first = (unsigned char)(first - 'A' + 'a');
	return first >= 0x80 || (unsigned char)*word >= 0x80 || (unsigned char)*word == first;
}

/* Take the word before the next of , | and line end; whether its row ends too. */
static bool next_word(text *list, text *word)
{
	size_t n = 0;
	char end;

	while (n < list->n && list->bytes[n] != ',' && list->bytes[n] != '|' && list->bytes[n] != '\n')
		n++;
	*word = (text){ list->bytes, n };
	end = n < list->n ? list->bytes[n++] : '\n';
	list->bytes += n;
	list->n -= n;
	return end == '\n';
}

/* Whether one row of the list (eenheid,ook|ook|ook) has both units. */
static bool same_row(text list, text a, text b)
{
	bool has_a = false, has_b = false;

	while (list.n) {
		text word;
		bool end = next_word(&list, &word);

		has_a = has_a || (word.n && may_equal(word.bytes, a) && equal(word, a));
		has_b = has_b || (word.n && may_equal(word.bytes, b) && equal(word, b));
		if (end && has_a && has_b)
			return true;
		if (end)
			has_a = has_b = false;
	}
	return false;
}

/* The rows of the list, after its header. */
static text word_list(void)
{
	text list = { "", 0 }, word;

	for (const wz__embedded *file = wz__embedded_woorden; file->naam; file++)
		if (strcmp(file->naam, "eenheden.csv") == 0)
			list = (text){ (const char *)file->bytes, file->size };
	while (list.n && !next_word(&list, &word))
		;
	return list;
}

bool wz__eenheid_gelijk(const char *a, const char *b)
{
	text ta = trimmed(a ? a : "", a ? strlen(a) : 0);
	text tb = trimmed(b ? b : "", b ? strlen(b) : 0);

	if (!ta.n || !tb.n || equal(ta, tb))
		return true;
	return same_row(word_list(), ta, tb);
}
