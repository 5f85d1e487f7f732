/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/tekst.h"
#include "read/fouten.h"

/* Size of the character that begins here, 0 when it is not whole. */
static size_t character(const char *text)
{
	for (size_t n = 1; n <= 4 && text[n - 1] != '\0'; n++)
		if (wz__utf8_valid(text, n))
			return n;
	return 0;
}

/* A precision ("%.40s") counts bytes and can cut a character in two: what is left
 * of it becomes "…". */
static void mend(wz__buf *out, const char *text)
{
	while (*text != '\0') {
		size_t n = character(text);
		if (n > 0)
			wz__buf_append(out, text, n);
		else
			wz__buf_text(out, "…");
		text += n > 0 ? n : 1;
		while (n == 0 && ((unsigned char)*text & 0xc0) == 0x80)
			text++;
	}
}

/* The message as a copy that lives with the faults; NULL without memory. */
static char *print(wz__fouten *fouten, const char *format, va_list args)
{
	wz__buf text = { 0 }, whole = { 0 };
	char *copy = NULL;

	wz__buf_vformat(&text, format, args);
	mend(&whole, wz__buf_str(&text));
	if (!text.failed && !whole.failed)
		copy = wz__arena_text(&fouten->arena, wz__buf_str(&whole));
	wz__buf_free(&text);
	wz__buf_free(&whole);
	if (!copy)
		fouten->failed = true;
	return copy;
}

static const char *keep(wz__fouten *fouten, const char *text)
{
	const char *copy = wz__arena_text(&fouten->arena, text);

	if (text && !copy)
		fouten->failed = true;
	return copy;
}

void wz__fout(wz__fouten *fouten, const char *bestand, const char *blad, size_t record,
              const char *kolom, const char *format, ...)
{
	wz_fault fault = { .record = record };
	va_list args;

	if (fouten->totaal++ >= WZ__FOUTEN_MAX)
		return;
	fault.bestand = keep(fouten, bestand);
	fault.blad = keep(fouten, blad);
	fault.kolom = keep(fouten, kolom);
	va_start(args, format);
	fault.message = print(fouten, format, args);
	va_end(args);
	/* A fault is never without words, also when there is no memory for them. */
	if (!fault.message)
		fault.message = "geen geheugen meer";
	fouten->fout[fouten->n++] = fault;
}

/* The fault added last; NULL when that was only counted. */
static wz_fault *last_fault(wz__fouten *fouten)
{
	return !fouten->n || fouten->totaal > fouten->n ? NULL : &fouten->fout[fouten->n - 1];
}

void wz__fout_cel(wz__fouten *fouten, const char *cel)
{
	wz_fault *fault = last_fault(fouten);

	if (fault)
		fault->cel = keep(fouten, cel);
}

void wz__fout_hint(wz__fouten *fouten, const char *format, ...)
{
	wz_fault *fault = last_fault(fouten);
	va_list args;

	if (!fault)
		return;
	va_start(args, format);
	fault->hint = print(fouten, format, args);
	va_end(args);
}

void wz__fout_bedoelde(wz__fouten *fouten, const char *suggestie)
{
	if (suggestie)
		wz__fout_hint(fouten, "bedoelde u \"%s\"?", suggestie);
}

void wz__fouten_free(wz__fouten *fouten)
{
	wz__arena_free(&fouten->arena);
	*fouten = (wz__fouten){ 0 };
}
