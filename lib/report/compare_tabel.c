/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/compare.h"
#include <inttypes.h>
#include "report/woorden.h"

enum { NUMMER, TEKST, STATUS, N = STATUS + WZ__ZIJDEN };

/* What is needed all the time while one table is filled. */
typedef struct tabel {
	const wz__naast *naast;
	size_t perceel;
	wz_table *table;
	wz__buf *buf, *deel; /* scratch: a cell, and a line of it */
} tabel;

static void maak_tabel(tabel *t, wz_verslag *verslag)
{
	const char(*periode)[WZ_FORMAT_SIZE] = t->naast->periode;
	const wz_column columns[N] = {
		[NUMMER] = { "afspraak", "nr", WZ_TYPE_ID, WZ_USE_HUMAN, false },
		[TEKST] = { "tekst", "afspraak", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
		[STATUS + WZ__VAN] = { "status_van", periode[WZ__VAN], WZ_TYPE_REALISATIE, WZ_USE_HUMAN,
			                   false },
		[STATUS + WZ__NAAR] = { "status_naar", periode[WZ__NAAR], WZ_TYPE_REALISATIE,
			                    WZ_USE_HUMAN, false },
	};
	t->table = wz_verslag_table(verslag, WZ_TABLE_LIST, "perceel",
	                            wz_verslag_columns(verslag, columns, N), N);
	wz__buf_clear(t->buf);
	wz__perceel_woorden(t->buf, &t->naast->ov->perceel[t->perceel].rij, t->naast->met_opdracht);
	wz_table_caption(t->table, wz__buf_str(t->buf));
}

static void noem_rest(tabel *t)
{
	wz__naasttelling telling = wz__naast_tel(t->naast, t->perceel);
	wz__buf_clear(t->buf);
	wz__buf_format(t->buf, "Van %" PRId64 " %s: %" PRId64 " anders", telling.telt,
	               telling.telt == 1 ? "afspraak" : "afspraken", telling.anders);
	if (telling.gelijk > 0)
		wz__buf_format(t->buf, ", %" PRId64 " gelijk gebleven", telling.gelijk);
	if (telling.stil > 0)
		wz__buf_format(t->buf, ", %" PRId64 " zonder rapportage over een van beide perioden",
		               telling.stil);
	wz_table_note(t->table, wz__buf_str(t->buf));
}

static void getal_erbij(tabel *t, size_t afspraak, const wz__oordeel *oordeel)
{
	const wz__afspraak_rij *rij = &t->naast->ov->afspraak[afspraak].rij;
	char getal[WZ_FORMAT_SIZE];
	wz__getal_erbij(t->deel, oordeel->waarde, wz_grens_naam(oordeel->grens), rij->eenheid);
	if (oordeel->verandering != WZ_GETAL_GEEN)
		wz__buf_format(t->deel, ", %s %s%%", rij->richting == WZ__AFNAME ? "afname" : "toename",
		               wz_getal_dutch(getal, oordeel->verandering));
	if (oordeel->waarde != WZ_GETAL_GEEN && oordeel->herkomst != WZ_HERKOMST_GEEN
	    && oordeel->herkomst != WZ_HERKOMST_ONBEKEND)
		wz__buf_format(t->deel, ", %s", wz_herkomst_naam(oordeel->herkomst));
}

/* What there is to say of an item in one periode; its target too where that is not
 * the same in both. */
static void zijde_erbij(tabel *t, size_t afspraak, int k, bool met_doel)
{
	static const wz__oordeel vervallen = { .vervallen = true };
	const wz__afspraak_rij *rij = &t->naast->ov->afspraak[afspraak].rij;
	wz__zijde zijde = wz__naast_zijde(t->naast, afspraak, k);
	wz__buf woorden = { 0 };
	wz__buf_clear(t->deel);
	if (wz__zijde_telt(&zijde)) {
		getal_erbij(t, afspraak, zijde.oordeel);
		if (met_doel && zijde.doel != WZ_GETAL_GEEN) {
			wz__erbij(t->deel, "; ", "doel ");
			wz__doel_woorden(t->deel, rij, zijde.doel);
		}
	}
	if (zijde.oordeel == NULL && rij->vervallen == 0)
		wz__buf_text(&woorden, "Niet van kracht");
	else
		wz__oordeel_woorden(&woorden, rij, zijde.doel,
		                    zijde.oordeel ? zijde.oordeel : &vervallen, t->naast->basis);
	if (woorden.size > 0)
		wz__erbij(t->deel, "\n", wz__buf_str(&woorden));
	if (t->deel->size > 0)
		wz__buf_format(t->buf, "\n%s: %s", t->naast->periode[k], wz__buf_str(t->deel));
	t->buf->failed = t->buf->failed || woorden.failed;
	wz__buf_free(&woorden);
}

static const char *van_wie(const wz__zijde *zijde, wz_basis basis)
{
	static const char *const naam[] = { [WZ_BASIS_GELDEND] = "",
		                                [WZ_BASIS_GECLAIMD] = "de aanbieder",
		                                [WZ_BASIS_BEREKEND] = "getal en doel",
		                                [WZ_BASIS_VASTGESTELD] = "de contractmanager" };
	return naam[wz__zijde_van_wie(zijde, basis)];
}

static const char *herkomst_woord(const wz__zijde *zijde)
{
	const char *naam = wz_herkomst_naam(zijde->oordeel->herkomst);
	return *naam != '\0' ? naam : "geen";
}

static bool zonder_resultaat(const wz__zijde *van, const wz__zijde *naar)
{
	return van->oordeel->resultaten == 0 || naar->oordeel->resultaten == 0;
}

static void verschil_erbij(wz__buf *out, const char *wat, const char *van, const char *naar)
{
	wz__erbij(out, "; ", wat);
	wz__buf_format(out, "%s → %s", van, naar);
}

/* Why an item is not called better or worse: in what its evidence differs. The
 * numbers, their bounds and the targets stand there already. */
static void bewijs_erbij(tabel *t, const wz__zijde *van, const wz__zijde *naar, unsigned anders)
{
	wz_basis basis = t->naast->basis;
	const char(*periode)[WZ_FORMAT_SIZE] = t->naast->periode;
	wz__buf_clear(t->deel);
	if (anders & WZ__BEWIJS_WIE)
		verschil_erbij(t->deel, "oordeel van ", van_wie(van, basis), van_wie(naar, basis));
	if ((anders & WZ__BEWIJS_HERKOMST) && !((anders & WZ__BEWIJS_WIE) && zonder_resultaat(van, naar)))
		verschil_erbij(t->deel, "herkomst ", herkomst_woord(van), herkomst_woord(naar));
	if (anders & WZ__BEWIJS_GRENS)
		verschil_erbij(t->deel, "grens ", wz_grens_naam(van->oordeel->grens),
		               wz_grens_naam(naar->oordeel->grens));
	if (anders & WZ__BEWIJS_GETAL)
		wz__erbij(t->deel, "; ", "een getal in maar één van beide");
	if (anders & WZ__BEWIJS_DOEL)
		wz__erbij(t->deel, "; ", "een ander doel");
	if (anders & WZ__BEWIJS_LENGTE)
		wz__erbij(t->deel, "; ", "perioden van verschillende lengte");
	if (anders & WZ__BEWIJS_LOOPT) {
		wz__erbij(t->deel, "; ", periode[van->oordeel->open ? WZ__VAN : WZ__NAAR]);
		wz__buf_text(t->deel, " loopt nog");
	}
	wz__buf_format(t->buf, "\nAnder bewijs: %s", wz__buf_str(t->deel));
}

void wz__naast_woorden(const wz__naast *naast, size_t afspraak, wz__buf *out, wz__buf *scratch)
{
	tabel t = { .naast = naast, .buf = out, .deel = scratch };
	const wz__afspraak_rij *rij = &naast->ov->afspraak[afspraak].rij;
	wz__zijde zijde[WZ__ZIJDEN];
	for (int k = WZ__VAN; k < WZ__ZIJDEN; k++)
		zijde[k] = wz__naast_zijde(naast, afspraak, k);
	bool zelfde_doel = zijde[WZ__VAN].doel == zijde[WZ__NAAR].doel;
	wz__buf_clear(out);
	wz__buf_text(out, rij->omschrijving);
	if (*rij->deelgebied != '\0')
		wz__buf_format(out, " (%s)", rij->deelgebied);
	if (zelfde_doel && zijde[WZ__VAN].doel != WZ_GETAL_GEEN) {
		wz__buf_text(out, "\ndoel ");
		wz__doel_woorden(out, rij, zijde[WZ__VAN].doel);
	}
	zijde_erbij(&t, afspraak, WZ__VAN, !zelfde_doel);
	zijde_erbij(&t, afspraak, WZ__NAAR, !zelfde_doel);
	if (wz__naast_verschil(naast, afspraak) == WZ__ANDERS)
		bewijs_erbij(&t, &zijde[WZ__VAN], &zijde[WZ__NAAR],
		             wz__bewijs_anders(&zijde[WZ__VAN], &zijde[WZ__NAAR], naast->basis));
	for (int k = WZ__VAN; k < WZ__ZIJDEN; k++) {
		int64_t signalen = wz__naast_signalen(naast, afspraak, k);
		if (signalen > 0)
			wz__buf_format(out, "\n! %s: %" PRId64 " %s", naast->periode[k], signalen,
			               signalen == 1 ? "signaal" : "signalen");
	}
}

const char *wz__naast_kop(wz__verschil verschil)
{
	static const char *const kop[WZ__VERSCHILLEN] = {
		[WZ__VERSCHIL_GEEN] = "",
		[WZ__BETER] = "Beter",
		[WZ__SLECHTER] = "Slechter",
		[WZ__BEKEND_GEWORDEN] = "Bekend geworden",
		[WZ__ONBEKEND_GEWORDEN] = "Onbekend geworden",
		[WZ__DOORLOPEND_GEWORDEN] = "Doorlopend geworden",
		[WZ__ANDERS] = "Anders; beter of slechter is niet te zeggen, want het bewijs verschilt",
		[WZ__ANDER_GETAL] = "Zelfde status, ander getal of doel",
		[WZ__NIEUW] = "Nieuw",
		[WZ__NIET_MEER] = "Niet meer van kracht",
		[WZ__GELIJK] = "Gelijk gebleven",
	};
	return kop[verschil];
}

static void rij_afspraak(tabel *t, size_t afspraak)
{
	wz_table_row(t->table, WZ_ROW_DATA, 0);
	wz_table_text(t->table, NUMMER, t->naast->ov->afspraak[afspraak].rij.nummer);
	for (int k = WZ__VAN; k < WZ__ZIJDEN; k++) {
		wz__zijde zijde = wz__naast_zijde(t->naast, afspraak, k);
		if (wz__zijde_telt(&zijde))
			wz_table_value(t->table, STATUS + (size_t)k,
			               wz__oordeel_basis(zijde.oordeel, t->naast->basis));
	}
	wz__naast_woorden(t->naast, afspraak, t->buf, t->deel);
	wz_table_text(t->table, TEKST, wz__buf_str(t->buf));
}

/* The items that became one thing, under a heading. */
static void rijen(tabel *t, wz__verschil verschil)
{
	const wz__perceelblok *blok = &t->naast->ov->perceel[t->perceel];
	bool eerste = true;
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		if (wz__naast_verschil(t->naast, a) != verschil || wz__naast_stil(t->naast, a))
			continue;
		if (eerste) {
			wz_table_row(t->table, WZ_ROW_GROUP, 0);
			wz_table_text(t->table, TEKST, wz__naast_kop(verschil));
		}
		eerste = false;
		rij_afspraak(t, a);
	}
}

void wz__naast_tabel(const wz__naast *naast, size_t perceel, wz_verslag *verslag, wz__buf buf[2])
{
	tabel t = { .naast = naast, .perceel = perceel, .buf = &buf[0], .deel = &buf[1] };
	maak_tabel(&t, verslag);
	noem_rest(&t);
	for (wz__verschil v = WZ__BETER; v < WZ__GELIJK; v++)
		rijen(&t, v);
}
