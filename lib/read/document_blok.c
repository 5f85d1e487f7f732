/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/document_blok.h"

#include <string.h>
#include "base/ontleed.h"
#include "base/tekst.h"

/* Neither can stand in the text of a block. */
#define NA_LABEL '\x1F'
#define NA_TEKST '\x1E'

void wz__blok_bewaar(wz__buf *into, const wz__blokdeel *deel)
{
	wz__buf_char(into, (char)deel->blok);
	wz__buf_char(into, (char)('0' + deel->niveau));
	wz__buf_append(into, deel->label, deel->n_label);
	wz__buf_char(into, NA_LABEL);
	wz__buf_append(into, deel->tekst, deel->n);
	wz__buf_char(into, NA_TEKST);
}

bool wz__blok_volgende(const char **at, wz__blokdeel *deel)
{
	const char *end;

	if (!**at)
		return false;
	deel->blok = (wz__blok)(*at)[0];
	deel->niveau = (size_t)((*at)[1] - '0');
	deel->label = *at + 2;
	end = strchr(deel->label, NA_LABEL);
	deel->n_label = (size_t)(end - deel->label);
	deel->tekst = end + 1;
	end = strchr(deel->tekst, NA_TEKST);
	deel->n = (size_t)(end - deel->tekst);
	*at = end + 1;
	return true;
}

static void empty_line(wz__buf *tekst)
{
	if (tekst->size > 1 && tekst->bytes[tekst->size - 2] != '\n')
		wz__buf_char(tekst, '\n');
}

static void indent(wz__buf *tekst, size_t levels)
{
	for (size_t i = 0; i < levels; i++)
		wz__buf_text(tekst, "  ");
}

static void row(wz__buf *tekst, const wz__blokdeel *deel, bool *witregel)
{
	if (*witregel)
		empty_line(tekst);
	*witregel = false;
	wz__buf_append(tekst, deel->tekst, deel->n);
	wz__buf_char(tekst, '\n');
}

/* A heading is one line, whatever breaks it. */
static void heading(wz__buf *tekst, const wz__blokdeel *deel, bool *witregel)
{
	empty_line(tekst);
	*witregel = false;
	if (deel->n_label) {
		wz__buf_append(tekst, deel->label, deel->n_label);
		wz__buf_char(tekst, ' ');
	}
	for (size_t i = 0; i < deel->n; i++)
		wz__buf_char(tekst, deel->tekst[i] == '\n' ? ' ' : deel->tekst[i]);
	wz__buf_char(tekst, '\n');
}

static void line(wz__buf *tekst, const wz__blokdeel *deel, bool first, const char *at, size_t n)
{
	bool item = deel->blok == WZ__BLOK_ITEM;

	indent(tekst, deel->niveau + (deel->blok == WZ__BLOK_VERVOLG || (item && !first)));
	if (item && first) {
		wz__buf_append(tekst, deel->label, deel->n_label);
		wz__buf_char(tekst, ' ');
	}
	wz__buf_append(tekst, at, n);
	wz__buf_char(tekst, '\n');
}

void wz__blok_regels(wz__buf *tekst, const wz__blokdeel *deel, bool *witregel)
{
	const char *at = deel->tekst, *end = at + deel->n;
	bool first = true;

	if (deel->blok == WZ__BLOK_RIJ) {
		row(tekst, deel, witregel);
		return;
	}
	if (deel->blok == WZ__BLOK_KOP && deel->n) {
		heading(tekst, deel, witregel);
		return;
	}
	*witregel = *witregel || (!deel->n && deel->blok == WZ__BLOK_ALINEA);
	while (at < end) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));
		size_t n = (size_t)((stop ? stop : end) - at);
		const char *trimmed = wz__trim(at, &n);

		if (!n) {
			*witregel = true;
		} else {
			if (*witregel)
				empty_line(tekst);
			*witregel = false;
			line(tekst, deel, first, trimmed, n);
			first = false;
		}
		at = stop ? stop + 1 : end;
	}
}

/* The text of a block on one line; with tags around it when `tags`. */
static void one_line(wz__buf *out, const wz__blokdeel *deel, bool tags)
{
	bool item = deel->blok == WZ__BLOK_ITEM || deel->blok == WZ__BLOK_VERVOLG;

	for (size_t i = 0; i < deel->n; i++) {
		char c = deel->tekst[i];

		if (c == '\n' || c == '\t')
			wz__buf_char(out, ' ');
		else if (tags && c == '<')
			wz__buf_text(out, "&lt;");
		else if (tags && c == '>')
			wz__buf_text(out, "&gt;");
		else if (tags && c == '&')
			wz__buf_text(out, "&amp;");
		/* " - " is where the next item begins. */
		else if (tags && item && c == '-' && i && i + 1 < deel->n &&
		         strchr(" \n", deel->tekst[i - 1]) && strchr(" \n", deel->tekst[i + 1]))
			wz__buf_text(out, "–");
		else
			wz__buf_char(out, c);
	}
}

/* A label says more than a number: "Perceel 3". */
static bool has_word(const wz__blokdeel *deel)
{
	for (size_t i = 0; i < deel->n_label; i++)
		if (wz__is_letter(deel->label + i) && !wz__is_cijfer(deel->label[i]))
			return true;
	return false;
}

static void add_item(wz__buf *out, const wz__blokdeel *deel, bool *list)
{
	bool further = deel->blok == WZ__BLOK_VERVOLG && *list;

	if (!*list)
		wz__buf_text(out, out->size ? " <ul>" : "<ul>");
	*list = true;
	wz__buf_text(out, further ? " " : " - ");
	if (has_word(deel)) {
		wz__buf_append(out, deel->label, deel->n_label);
		wz__buf_char(out, ' ');
	}
	one_line(out, deel, true);
}

static void tagged(wz__buf *out, const wz__buf *blokken)
{
	const char *at = wz__buf_str(blokken);
	wz__blokdeel deel;
	bool list = false;

	while (wz__blok_volgende(&at, &deel)) {
		if (!deel.n)
			continue;
		if (deel.blok == WZ__BLOK_ITEM || (deel.blok == WZ__BLOK_VERVOLG && list)) {
			add_item(out, &deel, &list);
			continue;
		}
		if (list)
			wz__buf_text(out, " </ul>");
		list = false;
		wz__buf_text(out, out->size ? " <p>" : "<p>");
		one_line(out, &deel, true);
		wz__buf_text(out, "</p>");
	}
	if (list)
		wz__buf_text(out, " </ul>");
}

/* As Markdown has it: a blank that is not broken in front, and between lines a tag. */
static void set_in(wz__buf *out, wz__blokdeel deel)
{
	const char *end = deel.tekst + deel.n;

	wz__buf_text(out, "&nbsp;");
	for (const char *at = deel.tekst; at < end;) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));

		deel.tekst = at;
		deel.n = (size_t)((stop != NULL ? stop : end) - at);
		one_line(out, &deel, true);
		if (stop != NULL)
			wz__buf_text(out, "<br>");
		at = stop != NULL ? stop + 1 : end;
	}
}

void wz__blok_cel(wz__buf *out, const wz__buf *blokken, bool ingesprongen)
{
	const char *at = wz__buf_str(blokken);
	wz__blokdeel deel, only = { .blok = WZ__BLOK_ALINEA };
	size_t n = 0;

	while (n < 2 && wz__blok_volgende(&at, &deel)) {
		if (!deel.n)
			continue;
		only = deel;
		n++;
	}
	if (n > 1 || only.blok == WZ__BLOK_ITEM)
		tagged(out, blokken);
	else if (n && ingesprongen)
		set_in(out, only);
	else if (n)
		one_line(out, &only, false);
}
