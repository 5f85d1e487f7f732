/* SPDX-License-Identifier: EUPL-1.2 */
/* How a status came about, in words. */
#include <stdio.h>
#include <string.h>
#include "base/datum.h"
#include "report/trace.h"
#include "report/woorden.h"

/* Of one agreed item in one periode. */
typedef struct zaak {
	wz__trace *t;
	const wz__overzicht *ov;
	size_t afspraak, perceel, k;
	const wz__oordeel *oordeel;
	const wz__oordeelbron *bron;
	bool mens;
	wz__buf *out;
} zaak;

/* Begin a step: on a line of its own with a capital, or behind the last one. */
static void stap(wz__buf *out, bool mens, const char *woord)
{
	bool klein = *woord >= 'a' && *woord <= 'z';
	if (out->size > 0)
		wz__buf_text(out, mens ? "\n" : "; ");
	wz__buf_char(out, (char)(mens && klein ? *woord - 'a' + 'A' : *woord));
	wz__buf_text(out, woord + 1);
}

static wz_periode periode_van(const zaak *z)
{
	return wz__periode_van(z->ov, z->perceel, z->k);
}

static const wz__deelbron *deel_van(const zaak *z, size_t i)
{
	return &z->t->bronnen.deel[z->bron->eerste + i];
}

/* Which of the delen a list of perioden names. */
typedef bool keuze(const wz__deelbron *deel);

static bool telt(const wz__deelbron *deel)
{
	return deel->telt;
}

static bool is_claim(const wz__deelbron *deel)
{
	return deel->inbreng.claim;
}

/* "2016-H1, 2016-H2": each once, in order of time. Returns how many. */
static size_t noem_perioden(const zaak *z, keuze *past, wz__buf *out)
{
	const wz__deelbron *vorige = NULL;
	char naam[WZ_FORMAT_SIZE];
	for (size_t n = 0;; n++) {
		const wz__deelbron *eerste = NULL;
		for (size_t i = 0; i < z->bron->n; i++) {
			const wz__deelbron *deel = deel_van(z, i);
			if (past(deel) && (!vorige || wz__periode_volgorde(deel->periode, vorige->periode) > 0)
			    && (!eerste || wz__periode_volgorde(deel->periode, eerste->periode) < 0))
				eerste = deel;
		}
		if (!eerste)
			return n;
		wz__buf_format(out, "%s%s", n > 0 ? ", " : "", wz_periode_format(naam, eerste->periode));
		vorige = eerste;
	}
}

static bool in_delen(const zaak *z)
{
	for (size_t i = 0; i < z->bron->n; i++)
		if (deel_van(z, i)->telt && !wz__periode_gelijk(deel_van(z, i)->periode, periode_van(z)))
			return true;
	return false;
}

/* Which reports count, where that is not simply the one over the periode. */
static void stap_geteld(const zaak *z)
{
	if (!in_delen(z))
		return;
	wz__buf_clear(&z->t->deel);
	size_t n = noem_perioden(z, telt, &z->t->deel);
	stap(z->out, z->mens, n > 1 ? "rapportages over " : "rapportage over ");
	wz__buf_format(z->out, "%s %s mee", wz__buf_str(&z->t->deel), n > 1 ? "tellen" : "telt");
}

/* The report that closes a shorter one of the same aanbieder. */
static wz_periode langere(const zaak *z, const wz__deelbron *deel)
{
	const wz__perceelblok *blok = &z->ov->perceel[z->perceel];
	for (size_t i = blok->dekking; i < blok->dekking + blok->n_dekking; i++) {
		const wz__dekking *ander = &z->ov->dekking[i];
		if (ander->aanbieder == deel->aanbieder && wz__periode_in(deel->periode, ander->periode)
		    && wz__rapportage_telt(z->ov, z->perceel, ander->aanbieder, ander->periode, z->k))
			return ander->periode;
	}
	return periode_van(z);
}

static void stap_niet_geteld(const zaak *z)
{
	char kort[WZ_FORMAT_SIZE], lang[WZ_FORMAT_SIZE];
	for (size_t i = 0; i < z->bron->n; i++) {
		const wz__deelbron *deel = deel_van(z, i);
		if (deel->telt)
			continue;
		stap(z->out, z->mens, "rapportage over ");
		wz__buf_format(z->out, "%s telt niet mee: die over %s gaat voor",
		               wz_periode_format(kort, deel->periode),
		               wz_periode_format(lang, langere(z, deel)));
	}
}

/* Nobody reported on the lot in this periode; perhaps over a longer one. */
static void zonder_rapportage(const zaak *z)
{
	const wz__perceelblok *blok = &z->ov->perceel[z->perceel];
	char kort[WZ_FORMAT_SIZE], lang[WZ_FORMAT_SIZE];
	wz_periode periode = periode_van(z);
	wz__buf_format(z->out, "er is geen rapportage over dit perceel in %s",
	               wz_periode_format(kort, periode));
	for (size_t i = blok->dekking; i < blok->dekking + blok->n_dekking; i++) {
		if (!wz__periode_in(periode, z->ov->dekking[i].periode))
			continue;
		wz__buf_format(z->out, ", wel over heel %s",
		               wz_periode_format(lang, z->ov->dekking[i].periode));
		return;
	}
}

static void stap_niet_gerapporteerd(const zaak *z)
{
	wz__trace *t = z->t;
	stap(z->out, z->mens, "niet gerapporteerd: ");
	if (t->n_gelezen == 0) {
		zonder_rapportage(z);
		return;
	}
	wz__buf_text(z->out, t->n_gelezen > 1 ? "in rapportages " : "in rapportage ");
	for (size_t i = 0; i < t->n_gelezen; i++) {
		wz__buf_format(z->out, "%s%" PRId64, i > 0 ? ", " : "", t->gelezen[i]->id);
		wz__rapportbron_noem(&t->bronnen, t->gelezen[i]->id);
	}
	wz__buf_text(z->out, " is er niets aan gekoppeld");
}

/* How many results claimed each status, where they differ. */
static void noem_gemeld(const zaak *z, wz__buf *out)
{
	const wz__meldingen *m = &z->t->meldingen;
	int64_t per[WZ_REALISATIES] = { 0 };
	for (size_t i = 0; i < m->n; i++) {
		const wz__resultaat_rij *rij = &m->melding[i].rij;
		const wz__deelbron *deel =
			wz__deelbron_van(&z->t->bronnen, z->bron, rij->aanbieder_id, rij->periode);
		if (deel && deel->inbreng.claim
		    && wz__melding_bij(&m->melding[i], z->ov->afspraak[z->afspraak].rij.id))
			per[rij->status]++;
	}
	const char *tussen = "gemeld: ";
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		if (per[s] == 0)
			continue;
		wz__buf_format(out, "%s%" PRId64 " %s", tussen, per[s],
		               wz_realisatie_naam((wz_realisatie)s));
		tussen = ", ";
	}
}

/* Of several reports only the last word counts. */
static bool later_gezegd(const zaak *z)
{
	bool ja = false, nee = false;
	for (size_t i = 0; i < z->bron->n; i++) {
		ja = ja || deel_van(z, i)->inbreng.claim;
		nee = nee || (deel_van(z, i)->telt && !deel_van(z, i)->inbreng.claim);
	}
	return ja && nee;
}

static void stap_geclaimd(const zaak *z)
{
	wz__buf *deel = &z->t->deel;
	if (!z->oordeel->heeft_claim) {
		stap(z->out, z->mens, "geen status gemeld");
		return;
	}
	stap(z->out, z->mens, "geclaimd ");
	wz__buf_text(z->out, wz_realisatie_naam(z->oordeel->geclaimd));
	wz__buf_clear(deel);
	if (z->oordeel->tegenspraak)
		noem_gemeld(z, deel);
	if (later_gezegd(z)) {
		wz__erbij(deel, "; ", "de laatste, over ");
		noem_perioden(z, is_claim, deel);
	}
	if (deel->size > 0)
		wz__buf_format(z->out, " (%s)", wz__buf_str(deel));
}

/* An item that no number can tell of has nothing to calculate, unless that is
 * what is counted. */
static bool toont_berekend(const zaak *z, wz_getal doel)
{
	const wz__oordeel *o = z->oordeel;
	if (o->resultaten == 0)
		return o->berekend != WZ_ONBEKEND;
	return wz__meetbaar(&z->ov->afspraak[z->afspraak].rij, doel) || !o->heeft_claim
	       || z->t->options->basis == WZ_BASIS_BEREKEND;
}

/* How the number that was tested was made, behind what is said of the test. */
static void noem_getallen(const zaak *z, wz__buf *out)
{
	const wz__afspraak_rij *rij = &z->ov->afspraak[z->afspraak].rij;
	const wz__oordeelbron *bron = z->bron;
	char getal[WZ_FORMAT_SIZE];
	if (bron->getallen > 1)
		wz__buf_format(out, rij->telling == WZ__MAXIMUM ? "; het hoogste van %" PRId64 " getallen"
		                                                : "; %" PRId64 " getallen opgeteld",
		               bron->getallen);
	if (bron->onvolledig)
		wz__buf_text(out, "; niet alles is in getallen gemeld");
	if (bron->gedeeld != WZ_GETAL_GEEN) {
		wz__erbij(out, "; ", "gedeeld ");
		wz__getal_erbij(out, bron->gedeeld, wz_grens_naam(bron->grens_gedeeld), "");
		wz__buf_format(out, ", doelen samen %s", wz_getal_dutch(getal, bron->gedeeld_doel));
	}
	if (z->oordeel->verandering != WZ_GETAL_GEEN)
		wz__buf_format(out, "; nulmeting %s", wz_getal_dutch(getal, rij->nulmeting));
	if (z->oordeel->waarde != WZ_GETAL_GEEN || bron->gedeeld != WZ_GETAL_GEEN)
		wz__herkomst_woorden(out, z->oordeel);
}

static void stap_berekend(const zaak *z)
{
	const wz__oordeel *o = z->oordeel;
	wz_getal doel = wz__doel_van(z->ov, z->afspraak, periode_van(z));
	wz__buf *deel = &z->t->deel;
	if (!toont_berekend(z, doel))
		return;
	stap(z->out, z->mens, o->oneens ? "≠ berekend " : "berekend ");
	wz__buf_text(z->out, wz_realisatie_naam(o->berekend));
	wz__buf_clear(deel);
	wz__getoetst_woorden(deel, &z->ov->afspraak[z->afspraak].rij, doel, o);
	noem_getallen(z, deel);
	if (deel->size > 0)
		wz__buf_format(z->out, " (%s)", wz__buf_str(deel));
}

static void stap_vastgesteld(const zaak *z)
{
	char dag[WZ_FORMAT_SIZE];
	wz_datum datum;
	if (z->oordeel->vastgesteld == WZ_REALISATIE_GEEN)
		return;
	stap(z->out, z->mens, "vastgesteld ");
	wz__buf_text(z->out, wz_realisatie_naam(z->oordeel->vastgesteld));
	if (!z->bron->wie)
		return;
	wz__buf_format(z->out, " door %s", z->bron->wie);
	snprintf(dag, sizeof dag, "%.10s", z->bron->wanneer);
	if (wz_datum_parse(dag, &datum))
		wz__buf_format(z->out, " op %s", wz_datum_dutch(dag, datum));
	wz__buf_format(z->out, ": %s", z->bron->reden);
}

static const char *geldende(const wz__oordeel *o)
{
	if (o->vastgesteld != WZ_REALISATIE_GEEN)
		return wz_basis_naam(WZ_BASIS_VASTGESTELD);
	return wz_basis_naam(o->heeft_claim ? WZ_BASIS_GECLAIMD : WZ_BASIS_BEREKEND);
}

/* Whose word is counted. */
static void stap_telt(const zaak *z)
{
	const wz__oordeel *o = z->oordeel;
	wz_basis basis = z->t->options->basis;
	bool eigen = o->vastgesteld != WZ_REALISATIE_GEEN;
	if (basis == WZ_BASIS_VASTGESTELD && !eigen) {
		stap(z->out, z->mens, "niet vastgesteld: telt als onbekend");
	} else if ((basis == WZ_BASIS_GECLAIMD && !o->heeft_claim)
	           || (o->resultaten == 0 && o->berekend == WZ_ONBEKEND
	               && !(eigen && basis != WZ_BASIS_BEREKEND))) {
		stap(z->out, z->mens, "telt als onbekend");
	} else {
		stap(z->out, z->mens, basis == WZ_BASIS_GELDEND ? "geldend is " : "geteld is ");
		wz__buf_text(z->out, basis == WZ_BASIS_GELDEND ? geldende(o) : wz_basis_naam(basis));
	}
}

void wz__trace_stappen(wz__trace *t, size_t afspraak, size_t k, bool mens, wz__buf *out)
{
	const wz__overzicht *ov = &t->r.overzicht;
	zaak z = { .t = t, .ov = ov, .afspraak = afspraak, .perceel = ov->afspraak[afspraak].perceel,
		       .k = k, .oordeel = wz__oordeel_van(ov, afspraak, k),
		       .bron = wz__oordeelbron_van(&t->bronnen, afspraak, k), .mens = mens,
		       .out = out };
	wz__buf_clear(out);
	if (z.oordeel->vervallen) {
		wz__oordeel_woorden(out, &ov->afspraak[afspraak].rij, WZ_GETAL_GEEN, z.oordeel,
		                    WZ_BASIS_GELDEND);
		return;
	}
	stap_geteld(&z);
	stap_niet_geteld(&z);
	if (z.oordeel->resultaten == 0)
		stap_niet_gerapporteerd(&z);
	else
		stap_geclaimd(&z);
	stap_berekend(&z);
	stap_vastgesteld(&z);
	stap_telt(&z);
}

void wz__trace_stap_resultaat(const wz__resultaat_rij *rij, wz_periode periode,
                              const char *percelen, bool apart, bool mens, wz__buf *out)
{
	char naam[WZ_FORMAT_SIZE];
	wz__buf_clear(out);
	if (!mens && !wz__periode_gelijk(rij->periode, periode)) {
		stap(out, mens, "rapportage over ");
		wz__buf_format(out, "%s telt mee", wz_periode_format(naam, rij->periode));
	}
	if (rij->status == WZ_REALISATIE_GEEN) {
		stap(out, mens, "geen status gemeld: telt als onbekend");
	} else if (!mens) {
		stap(out, mens, "gemeld ");
		wz__buf_text(out, wz_realisatie_naam(rij->status));
	}
	if (strchr(percelen, '+') != NULL) {
		stap(out, mens, "hoort bij percelen ");
		wz__buf_format(out, "%s: telt %s", percelen, apart ? "in elk apart" : "hier één keer");
	}
}
