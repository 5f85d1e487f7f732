/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/celopmaak.h"

#include <string.h>
#include <strings.h>

enum { GEEN = -1, DECIMALEN_MAX = 30 };

/* The formats that every spreadsheet knows (ECMA-376, 18.8.30); those not here are for
 * calendars of East Asia, days too. */
wz__celopmaak wz__celopmaak_vast(size_t nummer)
{
	static const struct {
		uint8_t van, tot;
		const char *code;
	} vast[] = {
		{ 1, 1, "0" },         { 2, 2, "0.00" },     { 3, 3, "#,##0" },    { 4, 4, "#,##0.00" },
		{ 5, 6, "#,##0" },     { 7, 8, "#,##0.00" }, { 9, 9, "0%" },       { 10, 10, "0.00%" },
		{ 11, 13, "General" }, { 14, 17, "d-m-yy" }, { 18, 21, "h:mm" },   { 22, 22, "d-m-yy h:mm" },
		{ 27, 36, "d-m-yy" },  { 37, 38, "#,##0" },  { 39, 40, "0.00" },   { 41, 42, "#,##0" },
		{ 43, 44, "0.00" },    { 45, 47, "mm:ss" },  { 50, 58, "d-m-yy" }, { 71, 81, "d-m-yy" },
	};

	for (size_t i = 0; i < sizeof vast / sizeof *vast; i++)
		if (nummer >= vast[i].van && nummer <= vast[i].tot)
			return wz__celopmaak_lees(vast[i].code);
	return (wz__celopmaak){ .decimalen = GEEN };
}

/* What is seen of a code, sign by sign. */
typedef struct lezing {
	bool jaar_of_dag, maand, uur;
	bool procent;
	bool punt, komma; /* a decimal point; a comma after the last place for a digit */
	bool anders;      /* a power or a fraction: the decimals say nothing */
	int plaatsen, decimalen;
} lezing;

/* Passes over what stands between, or after, a sign: text, colour, currency, filling. */
static const char *skip_literal(const char *at)
{
	const char *end = NULL;

	if (*at == '"')
		end = strchr(at + 1, '"');
	else if (*at == '[')
		end = strchr(at + 1, ']');
	else
		return at[1] ? at + 2 : at + 1; /* a backslash, _ or * and what it is for */
	return end ? end + 1 : at + strlen(at);
}

/* Elapsed time, as [h] and [mm]. */
static bool is_elapsed(const char *at)
{
	size_t n = strspn(at + 1, "hHmMsS");

	return n && at[1 + n] == ']';
}

static void see_sign(lezing *in, char c)
{
	switch (c) {
	case '0':
	case '#':
	case '?':
		in->plaatsen++;
		in->decimalen += in->punt;
		in->komma = false;
		break;
	case '.':
		in->punt = true;
		break;
	case ',':
		in->komma = in->plaatsen > 0;
		break;
	case '%':
		in->procent = true;
		break;
	case 'E':
	case 'e':
	case '/':
		in->anders = in->anders || in->plaatsen > 0;
		break;
	case 'y':
	case 'Y':
	case 'd':
	case 'D':
		in->jaar_of_dag = true;
		break;
	case 'm':
	case 'M':
		in->maand = true;
		break;
	case 'h':
	case 'H':
	case 's':
	case 'S':
		in->uur = true;
		break;
	default:
		break;
	}
}

wz__celopmaak wz__celopmaak_lees(const char *code)
{
	lezing in = { 0 };
	wz__celopmaak out = { .decimalen = GEEN };

	/* The first section is for numbers above zero. */
	for (const char *at = code; *at && *at != ';';) {
		if (strncasecmp(at, "General", 7) == 0) {
			in.anders = true;
			at += 7;
		} else if (strchr("\"[\\_*", *at)) {
			in.uur = in.uur || (*at == '[' && is_elapsed(at));
			at = skip_literal(at);
		} else {
			see_sign(&in, *at++);
		}
	}
	out.datum = in.jaar_of_dag || (in.maand && !in.uur);
	out.tijd = in.uur;
	out.procent = in.procent;
	if (in.plaatsen && !in.anders && !in.komma)
		out.decimalen = (int8_t)(in.decimalen < DECIMALEN_MAX ? in.decimalen : DECIMALEN_MAX);
	return out;
}
