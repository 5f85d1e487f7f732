/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/detail.h"
#include <inttypes.h>
#include "report/noem.h"
#include "report/woorden.h"

/* With one periode a column tells of the targets and numbers; with more, there
 * is a column of statuses for each, and the numbers stand in the text. */
enum { NUMMER, TEKST, GETAL, STATUS = 3, STATUSSEN = 2, LETTERS = 26 };

/* What is needed all the time while one table is filled. */
typedef struct tabel {
	const wz__overzicht *ov;
	size_t perceel;
	const wz__meldingen *m;
	const wz__signalen *signalen;
	wz_basis basis;
	wz_table *table;
	wz__buf *buf, *deel; /* scratch: a cell, and a part of it */
	size_t eerste;       /* column of the first status */
	size_t perioden;     /* that have one */
} tabel;

static bool een_periode(const tabel *t)
{
	return t->ov->n_perioden == 1;
}

static void maak_tabel(tabel *t, wz_verslag *verslag)
{
	char kop[WZ__PERIODEN_NAAST][WZ_FORMAT_SIZE];
	wz_column columns[STATUS + WZ__PERIODEN_NAAST] = {
		[NUMMER] = { "afspraak", "nr", WZ_TYPE_ID, WZ_USE_HUMAN, false },
		[TEKST] = { "tekst", "afspraak en resultaten", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
		[GETAL] = { "getal", "doel en aantal", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	};
	size_t n = t->perioden;
	t->eerste = een_periode(t) ? STATUS : STATUSSEN;
	for (size_t k = 0; k < n; k++) {
		wz_periode_format(kop[k], wz__periode_van(t->ov, t->perceel, k));
		columns[t->eerste + k] = (wz_column){ "status", een_periode(t) ? "status" : kop[k],
			                                  WZ_TYPE_REALISATIE, WZ_USE_HUMAN, false };
	}
	n += t->eerste;
	t->table = wz_verslag_table(verslag, WZ_TABLE_LIST, "perceel",
	                            wz_verslag_columns(verslag, columns, n), n);
}

static void bijschrift(tabel *t, bool met_opdracht)
{
	const wz__perceel_rij *rij = &t->ov->perceel[t->perceel].rij;
	wz__buf_clear(t->buf);
	wz__perceel_woorden(t->buf, rij, met_opdracht);
	wz_table_caption(t->table, wz__buf_str(t->buf));
	if (*rij->aanpak == '\0')
		return;
	wz__buf_clear(t->buf);
	wz__buf_format(t->buf, "Aanpak: %s", rij->aanpak);
	wz_table_note(t->table, wz__buf_str(t->buf));
}

/* "9 afspraken: 3 gerealiseerd, 1 onbekend", in one periode. */
static void tel_op(tabel *t, size_t k)
{
	if (!wz__perceel_loopt(t->ov, t->perceel, k))
		return;
	const wz__perceelblok *blok = &t->ov->perceel[t->perceel];
	int64_t per[WZ_REALISATIES] = { 0 }, totaal = 0, vervallen = 0;
	char periode[WZ_FORMAT_SIZE];
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		const wz__oordeel *oordeel = wz__oordeel_van(t->ov, a, k);
		if (oordeel && oordeel->vervallen)
			vervallen++;
		else if (oordeel)
			per[wz__oordeel_basis(oordeel, t->basis)]++;
		totaal += oordeel && !oordeel->vervallen ? 1 : 0;
	}
	wz_periode_format(periode, wz__periode_van(t->ov, t->perceel, k));
	wz__buf_clear(t->buf);
	wz__buf_format(t->buf, "%s: %" PRId64 " %s", periode, totaal,
	               totaal == 1 ? "afspraak" : "afspraken");
	const char *tussen = ": ";
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		if (per[s] == 0)
			continue;
		wz__buf_format(t->buf, "%s%" PRId64 " %s", tussen, per[s],
		               wz_realisatie_naam((wz_realisatie)s));
		tussen = ", ";
	}
	if (vervallen > 0)
		wz__buf_format(t->buf, "; verder %" PRId64 " vervallen", vervallen);
	wz_table_note(t->table, wz__buf_str(t->buf));
}

/* The files, with a letter where there are more: "[b12]" is record 12 of b. */
static void noem_bestanden(tabel *t)
{
	for (size_t i = 0; i < t->m->n_bestanden; i++) {
		wz__buf_clear(t->buf);
		wz__buf_text(t->buf, "Bestand ");
		if (t->m->n_bestanden > 1 && i < LETTERS)
			wz__buf_format(t->buf, "%c: ", (char)('a' + (int)i));
		wz__buf_text(t->buf, t->m->bestand[i]);
		wz_table_note(t->table, wz__buf_str(t->buf));
	}
}

/* Once where it is the same in all perioden. */
static void doelen_erbij(tabel *t, size_t afspraak)
{
	const wz__afspraak_rij *rij = &t->ov->afspraak[afspraak].rij;
	wz_getal vorige = WZ_GETAL_GEEN;
	for (size_t k = 0; k < t->ov->n_perioden; k++) {
		wz_periode periode = wz__periode_van(t->ov, t->perceel, k);
		wz_getal doel = wz__doel_van(t->ov, afspraak, periode);
		char naam[WZ_FORMAT_SIZE];
		if (doel == vorige)
			continue;
		wz__buf_clear(t->deel);
		if (doel != WZ_GETAL_GEEN)
			wz__buf_text(t->deel, "doel ");
		wz__doel_woorden(t->deel, rij, doel);
		if (k > 0 && doel != WZ_GETAL_GEEN)
			wz__buf_format(t->deel, " (%s)", wz_periode_format(naam, periode));
		if (t->deel->size > 0)
			wz__erbij(t->buf, "\n", wz__buf_str(t->deel));
		vorige = doel;
	}
}

static void woorden_erbij(tabel *t, size_t afspraak)
{
	const wz__afspraak_rij *rij = &t->ov->afspraak[afspraak].rij;
	for (size_t k = 0; k < t->ov->n_perioden; k++) {
		const wz__oordeel *oordeel = wz__oordeel_van(t->ov, afspraak, k);
		wz_periode periode = wz__periode_van(t->ov, t->perceel, k);
		char naam[WZ_FORMAT_SIZE];
		wz__buf_clear(t->deel);
		if (oordeel)
			wz__oordeel_woorden(t->deel, rij, wz__doel_van(t->ov, afspraak, periode), oordeel,
			                    t->basis);
		if (t->deel->size == 0)
			continue;
		wz__erbij(t->buf, "\n", een_periode(t) ? "" : wz_periode_format(naam, periode));
		wz__buf_format(t->buf, "%s%s", een_periode(t) ? "" : ": ", wz__buf_str(t->deel));
	}
}

static bool ooit_van_kracht(const wz__overzicht *ov, size_t afspraak)
{
	for (size_t k = 0; k < ov->n_perioden; k++)
		if (wz__oordeel_van(ov, afspraak, k))
			return true;
	return false;
}

/* "! What it is (signaal 12)" */
static void signaal_erbij(tabel *t, const wz__signaal *signaal, const char *tussen)
{
	wz__buf_format(t->buf, "%s%s", tussen, wz__signaalsoort_van(signaal->code)->titel);
	if (signaal->nr != 0)
		wz__buf_format(t->buf, " (signaal %" PRId64 ")", signaal->nr);
}

static bool bij_afspraak(const tabel *t, const wz__signaal *signaal, int64_t afspraak)
{
	for (size_t k = 0; wz__signaal_open(signaal) && k < t->ov->n_perioden; k++)
		if (wz__signaal_bij(signaal, afspraak, t->perceel, k))
			return true;
	return false;
}

static void signalen_erbij(tabel *t, size_t afspraak)
{
	for (size_t i = 0; i < t->signalen->n; i++)
		if (bij_afspraak(t, &t->signalen->van[i], t->ov->afspraak[afspraak].rij.id))
			signaal_erbij(t, &t->signalen->van[i], "\n! ");
}

/* Of the lot: what is about none of its agreed items. */
static bool zonder_afspraak(const tabel *t, const wz__signaal *signaal)
{
	const wz__perceelblok *blok = &t->ov->perceel[t->perceel];
	bool hier = false;
	for (size_t k = 0; wz__signaal_open(signaal) && k < t->ov->n_perioden; k++)
		hier = hier || wz__signaal_telt(signaal, t->perceel, k);
	for (size_t a = blok->eerste; hier && a < blok->eerste + blok->n; a++)
		hier = !bij_afspraak(t, signaal, t->ov->afspraak[a].rij.id);
	return hier;
}

static void noem_signalen(tabel *t)
{
	for (size_t i = 0; i < t->signalen->n; i++) {
		if (!zonder_afspraak(t, &t->signalen->van[i]))
			continue;
		wz__buf_clear(t->buf);
		signaal_erbij(t, &t->signalen->van[i], "! ");
		wz_table_note(t->table, wz__buf_str(t->buf));
	}
}

static void rij_afspraak(tabel *t, size_t afspraak)
{
	const wz__afspraak_rij *rij = &t->ov->afspraak[afspraak].rij;
	wz_table_row(t->table, WZ_ROW_DATA, 0);
	wz_table_text(t->table, NUMMER, rij->nummer);
	wz__buf_clear(t->buf);
	if (een_periode(t)) {
		doelen_erbij(t, afspraak);
		wz_table_text(t->table, GETAL, wz__buf_str(t->buf));
	}
	wz__buf_clear(t->buf);
	wz__buf_text(t->buf, rij->omschrijving);
	if (*rij->deelgebied != '\0')
		wz__buf_format(t->buf, " (%s)", rij->deelgebied);
	if (!een_periode(t))
		doelen_erbij(t, afspraak);
	woorden_erbij(t, afspraak);
	signalen_erbij(t, afspraak);
	wz_table_text(t->table, TEKST, wz__buf_str(t->buf));
	for (size_t k = 0; k < t->ov->n_perioden; k++) {
		const wz__oordeel *oordeel = wz__oordeel_van(t->ov, afspraak, k);
		if (oordeel && !oordeel->vervallen)
			wz_table_value(t->table, t->eerste + k, wz__oordeel_basis(oordeel, t->basis));
	}
}

/* Where it stands, and with which other agreed items it is shared. */
static void plaats_erbij(tabel *t, const wz__melding *melding, int64_t afspraak)
{
	wz__buf_text(t->buf, " [");
	if (t->m->n_bestanden > 1 && melding->bestand < LETTERS)
		wz__buf_char(t->buf, (char)('a' + (int)melding->bestand));
	wz__buf_format(t->buf, "%" PRId64, melding->rij.record);
	wz__ook_bij_woorden(t->buf, melding, afspraak);
	wz__buf_char(t->buf, ']');
}

/* What was reported: its text with the place, and what belongs to it each on a line of
 * its own, so that it can be told from the text. */
static void melding_erbij(tabel *t, const wz__melding *melding, int64_t afspraak)
{
	const wz__resultaat_rij *rij = &melding->rij;
	wz__buf_text(t->buf, rij->tekst);
	wz__buf_clear(t->deel);
	if (!een_periode(t))
		wz__aantal_woorden(t->deel, rij);
	if (t->deel->size > 0)
		wz__buf_format(t->buf, " (%s)", wz__buf_str(t->deel));
	plaats_erbij(t, melding, afspraak);
	if (*rij->deelgebied != '\0')
		wz__buf_format(t->buf, "\nDeelgebied: %s", rij->deelgebied);
	if (*rij->toelichting != '\0')
		wz__buf_format(t->buf, "\n(%s)", rij->toelichting);
}

/* `afspraak`: the item it stands under; 0 when it stands apart. */
static void rij_melding(tabel *t, const wz__melding *melding, int64_t afspraak)
{
	const wz__resultaat_rij *rij = &melding->rij;
	wz_table_row(t->table, WZ_ROW_DATA, 1);
	wz_table_text(t->table, NUMMER, "");
	wz__buf_clear(t->buf);
	if (een_periode(t)) {
		wz__aantal_woorden(t->buf, rij);
		wz_table_text(t->table, GETAL, wz__buf_str(t->buf));
	}
	wz__buf_clear(t->buf);
	melding_erbij(t, melding, afspraak);
	wz_table_text(t->table, TEKST, wz__buf_str(t->buf));
	for (size_t k = 0; k < t->ov->n_perioden; k++)
		if (wz__melding_telt(t->ov, t->perceel, melding, k))
			wz_table_value(t->table, t->eerste + k, rij->status);
}

static void rijen_apart(tabel *t, wz_realisatie status)
{
	bool eerste = true;
	for (size_t i = 0; i < t->m->n; i++) {
		const wz__melding *melding = &t->m->melding[i];
		if (melding->rij.status != status || wz__melding_gekoppeld(t->ov, t->perceel, melding))
			continue;
		if (eerste) {
			wz__buf_clear(t->buf);
			wz__buf_text(t->buf, "Zonder afspraak, ");
			wz__buf_text(t->buf, status == WZ_REALISATIE_GEEN ? "zonder status"
			                                                  : wz_realisatie_naam(status));
			wz_table_row(t->table, WZ_ROW_GROUP, 0);
			wz_table_text(t->table, TEKST, wz__buf_str(t->buf));
		}
		eerste = false;
		rij_melding(t, melding, 0);
	}
}

static void rijen(tabel *t)
{
	const wz__perceelblok *blok = &t->ov->perceel[t->perceel];
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		int64_t afspraak = t->ov->afspraak[a].rij.id;
		if (!ooit_van_kracht(t->ov, a))
			continue;
		rij_afspraak(t, a);
		for (size_t i = 0; i < t->m->n; i++)
			if (wz__melding_bij(&t->m->melding[i], afspraak))
				rij_melding(t, &t->m->melding[i], afspraak);
	}
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
		rijen_apart(t, (wz_realisatie)s);
	rijen_apart(t, WZ_REALISATIE_GEEN);
}

void wz__detail_tabel(const wz__overzicht *ov, size_t perceel, const wz__meldingen *meldingen,
                      const wz__detailkeus *keus, wz_verslag *verslag, wz__buf buf[2])
{
	tabel t = { .ov = ov, .perceel = perceel, .m = meldingen, .signalen = keus->signalen,
		        .basis = keus->basis,
		        .perioden = keus->perioden, .buf = &buf[0], .deel = &buf[1] };
	maak_tabel(&t, verslag);
	bijschrift(&t, keus->met_opdracht);
	for (size_t k = 0; k < ov->n_perioden; k++)
		tel_op(&t, k);
	noem_signalen(&t);
	noem_bestanden(&t);
	rijen(&t);
}
