/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands in a line or in a cell: text with tags, references, escapes, and items
 * of a list that stand behind one another. */
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_lopend.h"
#include "read/verslag_merk.h"
#include "read/verslag_status.h"

/* Bytes here that are no text at all: control characters, soft hyphens, marks for
 * direction and byte order. */
static size_t ruis(const char *at, const char *eind)
{
	unsigned char c = (unsigned char)*at;
	size_t n = (size_t)(eind - at);

	if (c < 0x20 || c == 0x7F)
		return 1;
	if (c == 0xC2 && n >= 2)
		return ((unsigned char)at[1] < 0xA0 || (unsigned char)at[1] == 0xAD) ? 2 : 0;
	if (c == 0xE2 && n >= 3 && (unsigned char)at[1] == 0x80)
		return ((unsigned char)at[2] >= 0x8B && (unsigned char)at[2] <= 0x8F) ||
		               ((unsigned char)at[2] >= 0xAA && (unsigned char)at[2] <= 0xAE)
		           ? 3
		           : 0;
	return c == 0xEF && n >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static size_t letter_bytes(const char *at, const char *eind)
{
	unsigned char c = (unsigned char)*at;
	size_t n = c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;

	return n > (size_t)(eind - at) ? (size_t)(eind - at) : n;
}

static void zet_merk(wz__stuk *stuk, const char *at, const wz__merk *merk)
{
	size_t n = merk->teken < sizeof stuk->merk ? merk->teken : sizeof stuk->merk - 1;

	memcpy(stuk->merk, at, n);
	stuk->merk[n] = '\0';
	stuk->genummerd = merk->genummerd;
}

/* Whether 1.1 without a full stop behind it is a number of an item: 10.30 uur is not. */
static bool los_nummer(const char *at, size_t n, const wz__merk *merk)
{
	const char *na = at + merk->n;

	if (!merk->genummerd || strchr(".)", at[merk->teken - 1]) != NULL || merk->n >= n)
		return true;
	return (*na >= 'A' && *na <= 'Z') || *na == '*' || *na == '<';
}

/* Whether an item begins behind a <br>. */
static bool regels_met_merk(const char *at, const char *eind)
{
	while ((at = memchr(at, '<', (size_t)(eind - at))) != NULL) {
		const char *slot = memchr(at, '>', (size_t)(eind - at));

		if (slot == NULL)
			return false;
		if (slot - at >= 3 && memcmp(at, "<br", 3) == 0 &&
		    wz__merk_op(slot + 1, (size_t)(eind - slot) - 1).n > 0)
			return true;
		at = slot;
	}
	return false;
}

/* Begins an item when one begins here; returns the bytes of its mark. */
static size_t begin_punt(wz__stukkenlezer *l, const char *at, const char *eind)
{
	wz__merk merk = wz__merk_op(at, (size_t)(eind - at));

	if (merk.n == 0 || !los_nummer(at, (size_t)(eind - at), &merk))
		return 0;
	/* A number between brackets with nothing behind it is the text. */
	if (merk.genummerd && at + merk.n == eind)
		return 0;
	/* A cell of Markdown is one line: what it begins with is text, unless it holds a list. */
	if (l->in_rij && l->rij_pijp && !l->na_br && l->lijsten == 0 && !regels_met_merk(at, eind))
		return 0;
	wz__stuk_begin(l, WZ__STUK_PUNT, at);
	if (l->n == 0 || !l->open)
		return merk.n;
	zet_merk(wz__stuk_laatste(l), at, &merk);
	wz__stuk_laatste(l)->in_lijst = l->in_rij || l->lijsten > 0;
	return merk.n;
}

/* Whether what stands behind a dash is the status of the item, not another one. */
static bool is_staart(const char *at, const char *eind)
{
	enum { STATUS_BYTES = 80 };
	const char *p = at;

	while (p < eind && p - at < STATUS_BYTES && *p != '<' &&
	       !(p > at && p[0] == '-' && p[-1] == ' ' && p + 1 < eind && p[1] == ' '))
		p++;
	return p - at < STATUS_BYTES &&
	       wz__zegt_iets(wz__status_van(at, (size_t)(p - at), (wz__legendas){ 0 }));
}

/* The number after the one an item was marked with, with the same sign behind it. */
static bool volgt(const char *vorige, const char *at, size_t n)
{
	unsigned a = 0, b = 0;
	size_t i = 0, k = 0;

	while (vorige[i] >= '0' && vorige[i] <= '9')
		a = a * 10 + (unsigned)(vorige[i++] - '0');
	while (k < n && at[k] >= '0' && at[k] <= '9' && k < 4)
		b = b * 10 + (unsigned)(at[k++] - '0');
	return i > 0 && k > 0 && b == a + 1 && k + 1 == n && vorige[i] == at[k] &&
	       vorige[i + 1] == '\0';
}

/* Whether another item of the same list begins here, within a line or cell: behind a
 * dash only where the list is marked, since a dash also stands in texts. */
static bool volgend_punt(wz__stukkenlezer *l, const char *at, const char *eind)
{
	bool lijst = l->in_rij || (l->lijsten > 0 && !l->li);
	wz__stuk *stuk = l->open ? wz__stuk_laatste(l) : NULL;
	wz__merk merk;

	if (stuk == NULL || stuk->soort != WZ__STUK_PUNT || stuk->n == 0)
		return false;
	merk = wz__merk_op(at, (size_t)(eind - at));
	if (merk.n <= merk.teken)
		return false;
	if (merk.genummerd)
		return lijst && stuk->genummerd && volgt(stuk->merk, at, merk.teken);
	if (strlen(stuk->merk) != merk.teken || memcmp(stuk->merk, at, merk.teken) != 0)
		return false;
	if (!merk.streep)
		return true;
	return lijst && !(l->li && l->lijsten > 0) && !is_staart(at + merk.n, eind);
}

/* Text that begins: an item, a line below another, or a paragraph. */
static size_t begin_tekst(wz__stukkenlezer *l, const char *at, const char *eind)
{
	bool br = l->na_br, in_li = l->open && l->li && wz__stuk_laatste(l)->soort == WZ__STUK_PUNT;
	size_t n;

	if (l->open && !br)
		return 0;
	if (l->lijsten == 0 || !l->li) {
		n = begin_punt(l, at, eind);
		if (n > 0)
			return n;
	}
	l->na_br = false;
	if (br && in_li) {
		l->blank = true;
		return 0;
	}
	wz__stuk_begin(l, WZ__STUK_ALINEA, at);
	if (l->open)
		wz__stuk_laatste(l)->regel_erbij = br;
	return 0;
}

/* Marks of Markdown that are no text: bold, and the backslash before a sign. */
static size_t opmaak(wz__stukkenlezer *l, const char *at, const char *eind)
{
	if (eind - at >= 2 && ((at[0] == '*' && at[1] == '*') || (at[0] == '_' && at[1] == '_'))) {
		l->vet = l->vet > 0 ? 0 : 1;
		return 2;
	}
	/* *Italics*: an asterisk against a letter, and the one that closes it. */
	if (*at == '*' &&
	    (l->cursief || (eind - at >= 2 && at[1] != ' ' && at[1] != '*' && (l->blank || !l->open) &&
	                    memchr(at + 1, '*', (size_t)(eind - at) - 1) != NULL))) {
		l->cursief = !l->cursief;
		return 1;
	}
	return 0;
}

static bool ontsnapt(const char *at, const char *eind)
{
	return *at == '\\' && eind - at >= 2 && strchr("\\`*_{}[]()#+-.!|<>~$=&", at[1]) != NULL &&
	       at[1] != '\0';
}

/* &bull; at the head of a text marks an item. */
static bool punt_uit_entiteit(wz__stukkenlezer *l, const char *uit, size_t n, const char *at)
{
	wz__merk merk;
	char teken[6] = { 0 };

	memcpy(teken, uit, n);
	teken[n] = 'x';
	if (n == 1 || (l->open && !l->na_br))
		return false;
	merk = wz__merk_op(teken, n + 1);
	if (merk.n != n || merk.streep)
		return false;
	merk.teken = n;
	wz__stuk_begin(l, WZ__STUK_PUNT, at);
	if (l->open)
		zet_merk(wz__stuk_laatste(l), uit, &merk);
	return true;
}

/* One character, reference or escape as text. */
static size_t neem_teken(wz__stukkenlezer *l, const char *at, const char *eind)
{
	char uit[5];
	size_t n = 0, size;

	if (*at == '&' && (size = wz__entiteit(at, eind, uit, &n)) > 0) {
		if (wz__blank(uit, n) == 0) {
			if (!punt_uit_entiteit(l, uit, n, at))
				wz__stuk_tekst(l, uit, n, at);
			return size;
		}
		if (l->in_rij && !l->open)
			wz__stuk_begin(l, WZ__STUK_ALINEA, at);
		if (l->open && l->in_rij && wz__stuk_laatste(l)->n == 0)
			wz__stuk_laatste(l)->ingesprongen = true;
		l->blank = true;
		return size;
	}
	if (ontsnapt(at, eind)) {
		wz__stuk_tekst(l, at + 1, 1, at);
		return 2;
	}
	size = letter_bytes(at, eind);
	wz__stuk_tekst(l, at, size, at);
	return size;
}

/* Letters that need no thought, taken at once. */
static size_t gewoon(const char *at, const char *eind)
{
	const char *p = at;

	while (p < eind &&
	       ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9')))
		p++;
	return (size_t)(p - at);
}

/* What stands here that is no letter of the text: its bytes, or 0. */
static size_t geen_letter(wz__stukkenlezer *l, const char *at, const char *eind)
{
	size_t n;

	if (*at == '<' || l->sla_over != NULL) {
		n = wz__tag(l, at, eind);
		if (n > 0)
			return n;
	}
	n = wz__blank(at, (size_t)(eind - at));
	if (n > 0) {
		l->blank = true;
		return n;
	}
	n = ruis(at, eind);
	return n > 0 ? n : opmaak(l, at, eind);
}

void wz__inhoud(wz__stukkenlezer *l, const char *at, const char *eind)
{
	while (at < eind && l->status == WZ_OK) {
		size_t n = geen_letter(l, at, eind);

		if (n > 0) {
			at += n;
			continue;
		}
		if (l->blank && volgend_punt(l, at, eind)) {
			at += begin_punt(l, at, eind);
			continue;
		}
		n = *at == '&' ? 0 : begin_tekst(l, at, eind);
		if (n > 0) {
			at += n;
			continue;
		}
		n = gewoon(at, eind);
		if (n > 0)
			wz__stuk_tekst(l, at, n, at);
		else
			n = neem_teken(l, at, eind);
		at += n;
	}
}
