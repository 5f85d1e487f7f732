/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers of lots and agreed items in another way than "5+9": what should have been typed. */
#include <string.h>

#include "base/tekst.h"
#include "dossier/jaarrapportage.h"

/* Words that may stand beside the numbers. */
static bool is_filler(const char *word, size_t n)
{
	static const char *const words[] = { "perceel", "percelen", "afspraak", "afspraken",
		                                 "nummer",  "nummers",  "nr",       "nrs" };
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (wz__fold_equal(word, n, words[i], strlen(words[i])))
			return true;
	return false;
}

/* The numbers of a text as "5+9": how many, 0 when there is something else in it too. *anders:
 * it was written in another way. */
static size_t read_numbers(const char *text, wz__buf *out, bool *anders)
{
	bool gescheiden = true;
	size_t found = 0;
	*anders = false;
	for (;;) {
		size_t blanks = strspn(text, " "), n = strcspn(text + blanks, " +&,;/");
		text += blanks;
		if (*text == '\0')
			return found;
		if (n == 0) {
			*anders = *anders || *text != '+';
			gescheiden = true;
			text += strspn(text, "+&,;/");
			continue;
		}
		size_t kaal = text[n - 1] == ':' || text[n - 1] == '.' ? n - 1 : n;
		if (wz__fold_equal(text, n, "en", 2)) {
			*anders = gescheiden = true;
		} else if (is_filler(text, kaal)) {
			*anders = true;
		} else if (gescheiden && strcspn(text, "0123456789") < n) {
			wz__buf_format(out, "%s%.*s", found++ > 0 ? "+" : "", (int)n, text);
			gescheiden = false;
		} else {
			return 0;
		}
		text += n;
	}
}

void wz__plek_hint(wz__act *act, const wz__record *record, int kolom)
{
	const char *text = record->veld[kolom];
	const char *komma = strchr(text, ',');
	wz__buf nummers = { 0 };
	bool anders;
	size_t n = read_numbers(text, &nummers, &anders);
	/* "5,9" may be 5.9 as well. */
	if (kolom == WZ__JR_AFSPRAAK && komma != NULL && komma[1] != ' ' && strchr(text, '.') == NULL)
		n = 0;
	if (n > 0 && anders && !nummers.failed)
		wz__fout_hint(&act->import->fouten,
		              n > 1 ? "schrijf %.60s" : "schrijf alleen het nummer: %.60s",
		              wz__buf_str(&nummers));
	wz__buf_free(&nummers);
}
