/* SPDX-License-Identifier: EUPL-1.2 */
/* The texts of xlsx: those that cells share, and characters that XML cannot hold. */
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>
#include "read/lezer.h"
#include "read/werkboek_deel.h"

/* ---- _x000D_ ---- */

enum { CODE_SIZE = 7, VERVANGING = 0xFFFD };

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The UTF-16 unit that is written here; -1 when there is none. */
static int32_t read_code(const char *at, size_t n)
{
	int32_t unit = 0;

	if (n < CODE_SIZE || at[0] != '_' || at[1] != 'x' || at[CODE_SIZE - 1] != '_')
		return -1;
	for (size_t i = 2; i < CODE_SIZE - 1; i++) {
		if (hex(at[i]) < 0)
			return -1;
		unit = unit * 16 + hex(at[i]);
	}
	return unit;
}

static bool is_high(int32_t unit)
{
	return unit >= 0xD800 && unit < 0xDC00;
}

static bool is_low(int32_t unit)
{
	return unit >= 0xDC00 && unit < 0xE000;
}

static void put_character(wz__buf *out, int32_t code)
{
	utf8proc_uint8_t bytes[4];

	if (code == 0)
		return;
	if (is_high(code) || is_low(code))
		code = VERVANGING;
	wz__buf_append(out, (const char *)bytes, (size_t)utf8proc_encode_char(code, bytes));
}

/* What is written here, and how many bytes that takes. */
static size_t decode(wz__buf *out, const char *at, size_t n, int32_t unit)
{
	int32_t next = read_code(at + CODE_SIZE, n - CODE_SIZE);

	if (is_high(unit) && is_low(next)) {
		put_character(out, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
		return (size_t)2 * CODE_SIZE;
	}
	/* The end of a line is one character, however it is written. */
	if (unit != '\r')
		put_character(out, unit);
	else if (next != '\n' && (n == CODE_SIZE || at[CODE_SIZE] != '\n'))
		wz__buf_char(out, '\n');
	return CODE_SIZE;
}

void wz__xlsx_tekst(wz__buf *out, const char *tekst, size_t n)
{
	while (n) {
		const char *at = memchr(tekst, '_', n);
		size_t before = at ? (size_t)(at - tekst) : n, size;
		int32_t unit;

		wz__buf_append(out, tekst, before);
		tekst += before;
		n -= before;
		if (!n)
			return;
		unit = read_code(tekst, n);
		size = 1;
		if (unit < 0)
			wz__buf_char(out, '_');
		else
			size = decode(out, tekst, n, unit);
		tekst += size;
		n -= size;
	}
}

/* ---- shared texts ---- */

static wz__xml_gang on_begin(void *bij, const char *naam, const char **attributen)
{
	wz__werkboek *boek = bij;

	(void)attributen;
	if (strcmp(naam, "x:t") == 0)
		boek->in = 1;
	return strcmp(naam, "x:rPh") == 0 ? WZ__XML_OVER : WZ__XML_DOOR;
}

static bool on_text(void *bij, const char *bytes, size_t n)
{
	wz__werkboek *boek = bij;

	/* A longer one is a fault in the cell that has it. */
	if (boek->in && boek->cel.tekst.size <= WZ__CEL_GELEZEN)
		wz__buf_append(&boek->cel.tekst, bytes, n);
	return true;
}

static bool too_many(wz__werkboek *boek)
{
	wz__fout(boek->fouten, boek->source->naam, NULL, 0, NULL,
	         "het werkboek is te groot: meer dan %d teksten of %d MB tekst", WZ__GEDEELD_MAX,
	         WZ__GEDEELD_BYTES >> 20);
	return false;
}

static bool on_end(void *bij, const char *naam)
{
	wz__werkboek *boek = bij;
	wz__xlsx *x = &boek->xlsx;

	boek->in = 0;
	if (strcmp(naam, "x:si") != 0)
		return true;
	if (x->n_gedeeld == WZ__GEDEELD_MAX || x->gedeeld.size > WZ__GEDEELD_BYTES)
		return too_many(boek);
	boek->geheugen =
		!wz__grow(&x->plaats, &x->gedeeld_capacity, x->n_gedeeld + 1, sizeof *x->plaats);
	if (boek->geheugen)
		return false;
	x->plaats[x->n_gedeeld++] = (uint32_t)x->gedeeld.size;
	wz__xlsx_tekst(&x->gedeeld, wz__buf_str(&boek->cel.tekst), boek->cel.tekst.size);
	wz__buf_append(&x->gedeeld, "", 1);
	boek->geheugen = x->gedeeld.failed || boek->cel.tekst.failed;
	wz__buf_clear(&boek->cel.tekst);
	return !boek->geheugen;
}

wz_status wz__xlsx_teksten(wz__werkboek *boek, wz__fouten *fouten)
{
	wz__xml_ontvanger ontvanger = {
		.bij = boek, .begin = on_begin, .einde = on_end, .tekst = on_text
	};

	if (!*boek->xlsx.teksten)
		return WZ_OK;
	boek->fouten = fouten;
	boek->in = 0;
	boek->xlsx.n_gedeeld = 0;
	wz__buf_clear(&boek->xlsx.gedeeld);
	wz__buf_clear(&boek->cel.tekst);
	return wz__werkboek_status(
		boek, wz__xml_lees(&boek->archief, boek->xlsx.teksten, &ontvanger, fouten));
}
