/* SPDX-License-Identifier: EUPL-1.2 */
/* The table of one lot: what was agreed, what was reported, and where that stands. */
#include "geschrift/perceel.h"

#include <inttypes.h>
#include <string.h>

#include "evaluate/stappen.h"
#include "report/lijst.h"
#include "report/woorden.h"

enum { NUMMER, TEKST, GETAL, STATUS, PLAATS, N };
static const wz_column kolommen[N] = {
	[NUMMER] = { "afspraak", "nr", WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[TEKST] = { "tekst", "afspraak en resultaten", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[GETAL] = { "getal", "doel en aantal", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[STATUS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_HUMAN, false },
	[PLAATS] = { "plaats", "gemeld in", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

typedef struct tabel {
	wz__evaluatie *ev;
	const wz__overzicht *ov;
	size_t perceel;
	wz_table *table;
} tabel;

static wz__buf *leeg(const tabel *t)
{
	wz__buf_clear(&t->ev->buf);
	return &t->ev->buf;
}

static void zet(const tabel *t, size_t kolom)
{
	wz_table_text(t->table, kolom, wz__buf_str(&t->ev->buf));
}

/* "toename van 5%": of a change the direction in words, for which 5% less of a decrease is 5%
 * more. */
static void verandering_erbij(wz__buf *buf, const wz__afspraak_rij *rij, wz_getal procent,
                              wz_grens grens)
{
	bool omgekeerd = procent < 0;
	bool toename = (rij->richting == WZ__TOENAME) != omgekeerd;

	if (omgekeerd && (grens == WZ_MINSTENS || grens == WZ_HOOGSTENS))
		grens = grens == WZ_MINSTENS ? WZ_HOOGSTENS : WZ_MINSTENS;
	wz__buf_text(buf, toename ? "toename van " : "afname van ");
	wz__getal_erbij(buf, omgekeerd ? -procent : procent, wz_grens_naam(grens), "");
	wz__buf_char(buf, '%');
}

/* "doel: 30 bewoners"; or that there is none for this year, where there is for another. */
static void doel_erbij(const tabel *t, size_t afspraak, wz__buf *buf)
{
	const wz__afspraak_rij *rij = &t->ov->afspraak[afspraak].rij;
	wz_getal doel = wz__doel_van(t->ov, afspraak, t->ev->periode);
	wz_getal nulmeting = wz__feiten_van(t->ov, afspraak, t->ev->periode).nulmeting;
	bool verandering = rij->richting == WZ__TOENAME || rij->richting == WZ__AFNAME;
	size_t n = 0;

	if (doel == WZ_GETAL_GEEN) {
		if (wz__doelen_van(t->ov, rij->id, &n) != NULL && n > 0)
			wz__buf_format(buf, "voor %d is geen doel afgesproken", t->ev->periode.jaar);
		return;
	}
	wz__buf_text(buf, "doel: ");
	if (verandering)
		verandering_erbij(buf, rij, doel, WZ_PRECIES);
	else
		wz__doel_woorden(buf, rij, doel);
	if (verandering && nulmeting != WZ_GETAL_GEEN) {
		wz__buf_text(buf, "\nnulmeting: ");
		wz__getal_erbij(buf, nulmeting, "", rij->eenheid);
	}
}

/* The target, and what was held beside it where several results give one number. */
static void zet_doel(const tabel *t, size_t afspraak, const wz__oordeel *oordeel)
{
	const wz__afspraak_rij *rij = &t->ov->afspraak[afspraak].rij;
	wz__buf *buf = leeg(t);

	doel_erbij(t, afspraak, buf);
	if (!oordeel->vervallen && oordeel->waarde != WZ_GETAL_GEEN && oordeel->resultaten > 1) {
		wz__erbij(buf, "\n", "samen: ");
		wz__getal_erbij(buf, oordeel->waarde, wz_grens_naam(oordeel->grens), rij->eenheid);
	}
	if (!oordeel->vervallen && oordeel->verandering != WZ_GETAL_GEEN) {
		wz__erbij(buf, "\n", "");
		verandering_erbij(buf, rij, oordeel->verandering,
		                  wz__grens_verandering(rij->richting, oordeel->grens));
	}
	zet(t, GETAL);
}

/* Under the text a short mark for each kind of signal; the sentences stand below the table. */
static void signalen_erbij(const tabel *t, size_t afspraak)
{
	const wz__signalen *signalen = &t->ev->r.signalen;
	bool gezien[WZ__SIGNAALCODES] = { false };

	for (size_t i = 0; i < signalen->n; i++) {
		const wz__signaal *signaal = &signalen->van[i];

		if (gezien[signaal->code] || !wz__signaal_open(signaal) ||
		    !wz__signaal_bij(signaal, t->ov->afspraak[afspraak].rij.id, t->perceel, t->ev->nu))
			continue;
		gezien[signaal->code] = true;
		wz__buf_format(&t->ev->buf, "\n! %s", wz__signaalsoort_van(signaal->code)->titel);
	}
}

/* When and why the contract manager decided, behind what was decided. */
static void vaststelling_erbij(const tabel *t, size_t afspraak, const wz__oordeel *oordeel)
{
	const wz__oordeelbron *bron = wz__oordeelbron_van(&t->ev->bronnen, afspraak, t->ev->nu);
	char dag[WZ_FORMAT_SIZE];

	if (oordeel->vervallen || oordeel->vastgesteld == WZ_REALISATIE_GEEN || bron->wie == NULL)
		return;
	wz__buf_format(&t->ev->buf, "\nVastgelegd op %s door %s", wz__dag_van(dag, bron->wanneer),
	               bron->wie);
	if (*bron->reden != '\0')
		wz__buf_format(&t->ev->buf, ": %s", bron->reden);
}

/* Where it stands in an original document. */
static void bron_erbij(const tabel *t, const char *bron)
{
	if (*bron != '\0')
		wz__buf_format(&t->ev->buf, "\nBron: %s", bron);
}

/* The bron of the lot with only a name and a number behind it: ", afspraak 1". */
static bool herhaalt(const char *bron, const char *van_perceel)
{
	size_t n = strlen(van_perceel);

	if (n == 0 || strncmp(bron, van_perceel, n) != 0)
		return false;
	bron += n;
	if (*bron == '\0')
		return true;
	if (*bron != ',' && *bron != ' ')
		return false;
	bron += strspn(bron, ", ");
	bron += strspn(bron, "abcdefghijklmnopqrstuvwxyz");
	bron += strspn(bron, " ");
	return *bron != '\0' && bron[strspn(bron, "0123456789.")] == '\0';
}

static void rij_afspraak(const tabel *t, size_t afspraak, const wz__oordeel *oordeel)
{
	const wz__afspraak_rij *rij = &t->ov->afspraak[afspraak].rij;
	wz_getal doel = wz__doel_van(t->ov, afspraak, t->ev->periode);
	wz__buf woorden = { 0 };

	wz_table_row(t->table, WZ_ROW_DATA, 0);
	wz_geschrift_rij_anker(t->ev->uit, wz__anker_afspraak(t->ev, afspraak));
	wz_table_text(t->table, NUMMER, rij->nummer);
	wz__buf_text(leeg(t), rij->omschrijving);
	if (*rij->deelgebied != '\0')
		wz__buf_format(&t->ev->buf, " (%s)", rij->deelgebied);
	wz__oordeel_woorden(&woorden, rij, doel, oordeel, t->ev->options->basis);
	if (woorden.size > 0)
		wz__erbij(&t->ev->buf, "\n", wz__buf_str(&woorden));
	vaststelling_erbij(t, afspraak, oordeel);
	signalen_erbij(t, afspraak);
	if (!herhaalt(rij->bron, t->ov->perceel[t->perceel].rij.bron))
		bron_erbij(t, rij->bron);
	zet(t, TEKST);
	zet_doel(t, afspraak, oordeel);
	if (!oordeel->vervallen)
		wz_table_value(t->table, STATUS, wz__oordeel_basis(oordeel, t->ev->options->basis));
	wz_table_text(t->table, PLAATS, "");
	t->ev->buf.failed = t->ev->buf.failed || woorden.failed;
	wz__buf_free(&woorden);
}

/* "; hoort ook bij perceel 10": the result is shown in each of its lots. */
static void andere_percelen_erbij(const tabel *t, const wz__melding *melding)
{
	const wz__koppeling *koppeling = wz__koppeling_met(&t->ev->koppelingen, melding->rij.koppeling);

	if (koppeling == NULL || strchr(koppeling->percelen, '+') == NULL)
		return;
	wz__buf_text(&t->ev->buf, "\nDit resultaat staat bij perceel ");
	for (const char *c = koppeling->percelen; *c != '\0'; c++) {
		if (*c != '+')
			wz__buf_char(&t->ev->buf, *c);
		else
			wz__buf_text(&t->ev->buf, strchr(c + 1, '+') == NULL ? " en " : ", ");
	}
}

/* The other agreed items that it is linked to; of what stands apart those are in other lots. */
static void noem_afspraken(const tabel *t, const wz__melding *melding, int64_t afspraak)
{
	if (afspraak != 0) {
		wz__ook_bij_woorden(&t->ev->buf, melding, afspraak);
		return;
	}
	for (size_t i = 0; i < melding->n; i++) {
		wz__buf_text(&t->ev->buf, i == 0 ? "\nHoort bij afspraak " : "");
		wz__opsomming(&t->ev->buf, i, melding->n, melding->schakel[i].nummer);
	}
}

/* `afspraak`: the item it stands under; 0 when it stands apart. */
static void rij_melding(const tabel *t, const wz__melding *melding, int64_t afspraak)
{
	const wz__resultaat_rij *rij = &melding->rij;

	wz_table_row(t->table, WZ_ROW_DATA, 1);
	wz_table_text(t->table, NUMMER, "");
	wz__melding_woorden(leeg(t), rij, false);
	noem_afspraken(t, melding, afspraak);
	andere_percelen_erbij(t, melding);
	bron_erbij(t, rij->bron);
	zet(t, TEKST);
	leeg(t);
	/* What was read in the words and not accepted does not count, and may be wrong. */
	if (rij->aantal != WZ_GETAL_GEEN || rij->gelezen.aanvaard)
		wz__aantal_woorden(&t->ev->buf, rij);
	zet(t, GETAL);
	wz_table_value(t->table, STATUS, rij->status);
	wz__buf_format(leeg(t), "rapportage %" PRId64 ", ", rij->rapportage);
	if (*rij->blad != '\0')
		wz__buf_format(&t->ev->buf, "%s, ", rij->blad);
	wz__buf_format(&t->ev->buf, "regel %" PRId64, rij->record);
	zet(t, PLAATS);
	wz_geschrift_cel_link(t->ev->uit, PLAATS, wz__anker_rapportage(t->ev, rij->rapportage));
}

static bool hier(const tabel *t, const wz__melding *melding)
{
	return wz__melding_telt(t->ov, t->perceel, melding, t->ev->nu);
}

/* What belongs to no agreed item of this lot, status by status. */
static void rijen_apart(const tabel *t, wz_realisatie status)
{
	const wz__meldingen *m = &t->ev->meldingen;
	bool eerste = true;

	for (size_t i = 0; i < m->n; i++) {
		const wz__melding *melding = &m->melding[i];

		if (melding->rij.status != status || !hier(t, melding) ||
		    wz__melding_gekoppeld(t->ov, t->perceel, melding))
			continue;
		if (eerste) {
			wz_table_row(t->table, WZ_ROW_GROUP, 0);
			wz__buf_format(leeg(t), "Zonder afspraak, %s",
			               status == WZ_REALISATIE_GEEN ? "zonder status"
			                                            : wz_realisatie_naam(status));
			zet(t, TEKST);
		}
		eerste = false;
		rij_melding(t, melding, 0);
	}
}

void wz__perceel_tabel(wz__evaluatie *ev, size_t perceel)
{
	const wz__perceelblok *blok = &ev->r.overzicht.perceel[perceel];
	tabel t = { .ev = ev, .ov = &ev->r.overzicht, .perceel = perceel };

	t.table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, kolommen, N);
	wz__buf_format(leeg(&t), "Perceel %s: afspraken en resultaten in %s", blok->rij.nummer,
	               ev->naam);
	wz_table_caption(t.table, wz__buf_str(&ev->buf));
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		const wz__oordeel *oordeel = wz__oordeel_van(t.ov, a, ev->nu);

		if (oordeel == NULL)
			continue;
		rij_afspraak(&t, a, oordeel);
		for (size_t i = 0; i < ev->meldingen.n; i++)
			if (hier(&t, &ev->meldingen.melding[i]) &&
			    wz__melding_bij(&ev->meldingen.melding[i], t.ov->afspraak[a].rij.id))
				rij_melding(&t, &ev->meldingen.melding[i], t.ov->afspraak[a].rij.id);
	}
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
		rijen_apart(&t, (wz_realisatie)s);
	rijen_apart(&t, WZ_REALISATIE_GEEN);
}

bool wz__perceel_heeft_rijen(const wz__evaluatie *ev, size_t perceel)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__perceelblok *blok = &ov->perceel[perceel];

	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
		if (wz__oordeel_van(ov, a, ev->nu) != NULL)
			return true;
	for (size_t i = 0; i < ev->meldingen.n; i++)
		if (wz__melding_telt(ov, perceel, &ev->meldingen.melding[i], ev->nu))
			return true;
	return false;
}
