/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/fouten.h"

/* The message as a copy that lives with the faults; NULL without memory. */
static char *print(wz__fouten *fouten, const char *format, va_list args)
{
	wz__buf text = { 0 };
	char *copy = NULL;

	wz__buf_vformat(&text, format, args);
	if (!text.failed)
		copy = wz__arena_text(&fouten->arena, wz__buf_str(&text));
	wz__buf_free(&text);
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

void wz__fout_hint(wz__fouten *fouten, const char *format, ...)
{
	va_list args;

	/* The fault added last was only counted. */
	if (!fouten->n || fouten->totaal > fouten->n)
		return;
	va_start(args, format);
	fouten->fout[fouten->n - 1].hint = print(fouten, format, args);
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
