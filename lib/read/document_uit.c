/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/document_uit.h"

#include <string.h>
#include "base/tekst.h"
#include "read/document_blok.h"

static wz__stroom *current(wz__uit *uit)
{
	return &uit->stroom[uit->n];
}

static void fail(wz__uit *uit, wz__uit_reden reden)
{
	if (!uit->reden)
		uit->reden = reden;
}

static void check(wz__uit *uit, const wz__buf *buf, size_t max, wz__uit_reden reden)
{
	if (buf->failed)
		fail(uit, WZ__UIT_GEHEUGEN);
	else if (buf->size > max)
		fail(uit, reden);
}

void wz__uit_free(wz__uit *uit)
{
	for (size_t i = 0; i < WZ__UIT_STROMEN; i++) {
		wz__stroom *stroom = &uit->stroom[i];

		wz__buf_free(&stroom->alinea);
		wz__buf_free(&stroom->wacht);
		wz__buf_free(&stroom->rij);
		wz__buf_free(&stroom->cel);
	}
	wz__buf_free(&uit->scherf);
	wz__buf_free(&uit->tekst);
}

/* A block goes to the cell it stands in, to the paragraph its box stands in, or to the
 * text. */
static void deliver(wz__uit *uit, size_t i, const wz__blokdeel *blok)
{
	wz__stroom *stroom = &uit->stroom[i];

	if (uit->reden || stroom->weg || (stroom->tabel && stroom->leeg))
		return;
	if (stroom->tabel && !stroom->in_cel && blok->blok != WZ__BLOK_RIJ) {
		wz__blok_bewaar(&stroom->cel, blok);
		check(uit, &stroom->cel, WZ__UIT_CEL_MAX, WZ__UIT_CEL);
	} else if (i) {
		wz__blok_bewaar(&uit->stroom[i - 1].wacht, blok);
		check(uit, &uit->stroom[i - 1].wacht, WZ__UIT_MAX, WZ__UIT_TE_LANG);
	} else {
		wz__blok_regels(&uit->tekst, blok, &uit->witregel);
		check(uit, &uit->tekst, WZ__UIT_MAX, WZ__UIT_TE_LANG);
	}
}

/* Another flow, for what stands in a paragraph that is open. */
static void push(wz__uit *uit)
{
	bool in_cel = current(uit)->tabel || current(uit)->in_cel;

	if (uit->n + 1 == WZ__UIT_STROMEN) {
		fail(uit, WZ__UIT_TE_DIEP);
		return;
	}
	uit->n++;
	current(uit)->in_cel = in_cel;
}

static void pop_idle(wz__uit *uit)
{
	if (uit->n && !current(uit)->open && !current(uit)->tabel)
		uit->n--;
}

static void end_paragraph(wz__uit *uit, wz__blok blok, size_t niveau, const char *label)
{
	wz__stroom *stroom = current(uit);
	wz__blokdeel deel = { .blok = blok, .niveau = niveau, .label = label ? label : "" };
	const char *at;

	deel.n_label = strlen(deel.label);
	deel.n = stroom->alinea.size;
	deel.tekst = wz__trim(wz__buf_str(&stroom->alinea), &deel.n);
	stroom->open = stroom->vervolgt = false;
	deliver(uit, uit->n, &deel);
	wz__buf_clear(&stroom->alinea);
	at = wz__buf_str(&stroom->wacht);
	while (wz__blok_volgende(&at, &deel))
		deliver(uit, uit->n, &deel);
	wz__buf_clear(&stroom->wacht);
}

/* Where nothing comes that it could go on in. */
static void end_pending(wz__uit *uit)
{
	while (!uit->reden && current(uit)->vervolgt) {
		end_paragraph(uit, WZ__BLOK_ALINEA, 0, NULL);
		pop_idle(uit);
	}
}

void wz__uit_klaar(wz__uit *uit)
{
	end_pending(uit);
}

void wz__uit_alinea(wz__uit *uit)
{
	if (uit->reden)
		return;
	if (current(uit)->vervolgt) {
		current(uit)->vervolgt = false;
		return;
	}
	if (current(uit)->open)
		push(uit);
	current(uit)->open = true;
}

void wz__uit_alinea_einde(wz__uit *uit, wz__blok blok, size_t niveau, const char *label)
{
	end_pending(uit);
	if (uit->reden || !current(uit)->open)
		return;
	end_paragraph(uit, blok, niveau < WZ__UIT_NIVEAUS ? niveau : WZ__UIT_NIVEAUS - 1, label);
	pop_idle(uit);
}

void wz__uit_alinea_weg(wz__uit *uit)
{
	end_pending(uit);
	if (!uit->reden)
		wz__buf_clear(&current(uit)->alinea);
}

void wz__uit_alinea_vervolgt(wz__uit *uit)
{
	end_pending(uit);
	if (!uit->reden)
		current(uit)->vervolgt = current(uit)->open;
}

/* Bytes of the character here that is not kept as it stands: 0 when it is. */
static size_t no_text(const unsigned char *at, size_t n)
{
	if (at[0] < 0x20 || at[0] == 0x7F)
		return 1;
	if (at[0] == 0xC2 && n > 1 && (at[1] < 0xA0 || at[1] == 0xAD))
		return 2; /* C1, soft hyphen */
	if (at[0] == 0xE2 && n > 2 && at[1] == 0x80 && (at[2] == 0x8B || at[2] == 0x91))
		return 3; /* zero width space, no-break hyphen */
	return at[0] == 0xEF && n > 2 && at[1] == 0xBB && at[2] == 0xBF ? 3 : 0;
}

static void add(wz__uit *uit, wz__buf *alinea, const char *bytes, size_t n)
{
	uit->gelezen += n;
	wz__buf_append(alinea, bytes, n);
	if (alinea->failed)
		fail(uit, WZ__UIT_GEHEUGEN);
	else if (uit->gelezen > WZ__UIT_MAX)
		fail(uit, WZ__UIT_TE_LANG);
}

void wz__uit_schrijf(wz__uit *uit, const char *bytes, size_t n)
{
	wz__stroom *stroom = current(uit);
	size_t from = 0, at = 0;

	if (uit->reden || !stroom->open)
		return;
	while (at < n) {
		size_t skip = no_text((const unsigned char *)bytes + at, n - at);

		if (!skip) {
			at++;
			continue;
		}
		add(uit, &stroom->alinea, bytes + from, at - from);
		if (bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')
			add(uit, &stroom->alinea, " ", 1);
		else if (bytes[at] == '\xE2' && bytes[at + 2] == '\x91')
			add(uit, &stroom->alinea, "-", 1);
		from = at += skip;
	}
	add(uit, &stroom->alinea, bytes + from, n - from);
	check(uit, &stroom->alinea, stroom->tabel ? WZ__UIT_CEL_MAX : WZ__UIT_MAX, WZ__UIT_CEL);
}

void wz__uit_regeleinde(wz__uit *uit)
{
	if (!uit->reden && current(uit)->open)
		add(uit, &current(uit)->alinea, "\n", 1);
}

void wz__uit_tabel(wz__uit *uit)
{
	if (uit->reden)
		return;
	end_pending(uit);
	if (current(uit)->open)
		push(uit);
	if (!uit->n && !current(uit)->tabel)
		uit->witregel = true;
	current(uit)->tabel++;
}

void wz__uit_tabel_einde(wz__uit *uit)
{
	if (uit->reden || !current(uit)->tabel)
		return;
	current(uit)->tabel--;
	if (!uit->n && !current(uit)->tabel)
		uit->witregel = true;
	pop_idle(uit);
}

bool wz__uit_in_rij(const wz__uit *uit)
{
	const wz__stroom *stroom = &uit->stroom[uit->n];

	return !uit->reden && stroom->tabel == 1 && !stroom->in_cel;
}

void wz__uit_rij(wz__uit *uit)
{
	if (!wz__uit_in_rij(uit))
		return;
	wz__buf_clear(&current(uit)->rij);
	current(uit)->kolommen = 0;
}

void wz__uit_rij_weg(wz__uit *uit)
{
	if (!current(uit)->weg)
		current(uit)->weg = current(uit)->tabel;
}

static bool has_text(const wz__buf *rij)
{
	size_t n = rij->size;

	(void)wz__trim(wz__buf_str(rij), &n);
	return n > 0;
}

void wz__uit_rij_einde(wz__uit *uit, size_t keer)
{
	wz__stroom *stroom = current(uit);
	wz__blokdeel deel = { .blok = WZ__BLOK_RIJ, .label = "" };

	if (wz__uit_in_rij(uit) && has_text(&stroom->rij)) {
		deel.tekst = stroom->rij.bytes;
		deel.n = stroom->rij.size;
		for (size_t i = 0; i < keer && !uit->reden; i++)
			deliver(uit, uit->n, &deel);
	}
	if (stroom->weg == stroom->tabel)
		stroom->weg = 0;
}

void wz__uit_cel(wz__uit *uit)
{
	if (!wz__uit_in_rij(uit))
		return;
	wz__buf_clear(&current(uit)->cel);
	current(uit)->span = 1;
	current(uit)->leeg = false;
	current(uit)->in = false;
}

void wz__uit_cel_in(wz__uit *uit)
{
	if (wz__uit_in_rij(uit))
		current(uit)->in = true;
}

void wz__uit_cel_leeg(wz__uit *uit)
{
	if (wz__uit_in_rij(uit))
		current(uit)->leeg = true;
}

void wz__uit_cel_breed(wz__uit *uit, size_t span)
{
	if (wz__uit_in_rij(uit) && span)
		current(uit)->span = span;
}

/* Begin so many columns; the text of the cell goes in the first. */
static void columns(wz__uit *uit, size_t n, const wz__buf *tekst)
{
	wz__stroom *stroom = current(uit);

	for (size_t i = 0; i < n && !uit->reden; i++) {
		if (stroom->kolommen++)
			wz__buf_char(&stroom->rij, '\t');
		if (tekst && !i)
			wz__buf_append(&stroom->rij, wz__buf_str(tekst), tekst->size);
		if (stroom->kolommen > WZ__UIT_KOLOMMEN)
			fail(uit, WZ__UIT_TE_BREED);
		check(uit, &stroom->rij, WZ__UIT_MAX, WZ__UIT_TE_LANG);
	}
}

void wz__uit_cel_einde(wz__uit *uit)
{
	end_pending(uit);
	if (!wz__uit_in_rij(uit))
		return;
	wz__buf_clear(&uit->scherf);
	wz__blok_cel(&uit->scherf, &current(uit)->cel, current(uit)->in);
	check(uit, &uit->scherf, WZ__UIT_MAX, WZ__UIT_CEL);
	columns(uit, current(uit)->span, &uit->scherf);
	current(uit)->leeg = false;
}

void wz__uit_lege_cellen(wz__uit *uit, size_t n)
{
	if (wz__uit_in_rij(uit))
		columns(uit, n, NULL);
}

void wz__uit_cel_herhaal(wz__uit *uit, size_t keer)
{
	for (size_t i = 0; i < keer && wz__uit_in_rij(uit); i++)
		columns(uit, current(uit)->span, &uit->scherf);
}
