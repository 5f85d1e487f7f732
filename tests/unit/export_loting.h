/* SPDX-License-Identifier: EUPL-1.2 */
/* Dossiers by lot: contracts and reports with every column, and texts as nobody expects
 * them. The same seed gives the same dossier everywhere. */
#ifndef EXPORT_LOTING_H
#define EXPORT_LOTING_H

#include "dossier_proef.h"

enum { OPDRACHTEN_MAX = 3, PERCELEN_MAX = 4, AFSPRAKEN_MAX = 4, AANBIEDERS = 5 };

/* What was drawn, as far as reports need it. */
typedef struct wereld {
	loting l;
	unsigned opdrachten, percelen[OPDRACHTEN_MAX];
	unsigned afspraken[OPDRACHTEN_MAX][PERCELEN_MAX];
	unsigned aanbieder[OPDRACHTEN_MAX][PERCELEN_MAX]; /* AANBIEDERS: the combinatie */
	unsigned bestanden;
} wereld;

#define EEN_VAN(l, lijst) ((lijst)[trek(l, LENGTE(lijst))])

/* A field between quotes, as a file may have it. */
static inline void veld(wz__buf *uit, const char *tekst)
{
	wz__buf_char(uit, '"');
	for (; *tekst != '\0'; tekst++) {
		if (*tekst == '"')
			wz__buf_char(uit, '"');
		wz__buf_char(uit, *tekst);
	}
	wz__buf_text(uit, "\",");
}

/* The last field of a row, which ends with the comma of a column `bron`. */
static inline void rij_af(wz__buf *uit, const char *bron)
{
	veld(uit, bron);
	uit->bytes[uit->size - 1] = '\n';
}

/* Some words, put together from what files and spreadsheets trip over. */
static inline const char *trek_tekst(loting *l, char buf[256])
{
	static const char *const stuk[] = {
		"buurthuis", "30 bewoners", "=SOM(A1:A3)", "-5", "+31", "@naam", "'", "''=1", "\"", ",", ";", "|",
		"regel een\nregel twee", "re\r\ngel", "\t", "co\xC3\xB6rdinatie", "e\xCC\x81\xC3\xA9n", "1.10", "0012",
		"3+4", "50%", "<b>&amp;</b>", "\xF0\x9F\x98\x80", "\xC2\xA0", "\xE2\x80\xAE" "om", "a\x01" "b", "\\", "geen",
		"2016-03-01", "1e5", "NULL", "#N/A", "ja", "circa 12", "\xEF\xBB\xBF",
	};
	size_t n = 0;
	*buf = '\0';
	for (unsigned i = 1 + trek(l, 4); i > 0; i--)
		n += (size_t)snprintf(buf + n, 256 - n, "%s%s", EEN_VAN(l, stuk), trek(l, 3) ? " " : "");
	/* What is left of it must be a word. */
	snprintf(buf + n, 256 - n, "%s", trek(l, 2) ? "x" : " w\xC3\xAFt ");
	return buf;
}

/* The same, or nothing. */
static inline const char *misschien(loting *l, char buf[256])
{
	return trek(l, 2) ? trek_tekst(l, buf) : "";
}

static inline const char *opdracht_naam(char buf[32], unsigned o)
{
	static const char *const vorm[OPDRACHTEN_MAX] = { "2016", "=1.10", "-\xC3\x8B" "2" };
	snprintf(buf, 32, "%s", vorm[o]);
	return buf;
}

static inline const char *perceel_naam(char buf[32], unsigned p)
{
	static const char *const vorm[PERCELEN_MAX] = { "1.1", "1.10", "-2", "@3 b" };
	snprintf(buf, 32, "%s", vorm[p]);
	return buf;
}

static inline const char *afspraak_naam(char buf[32], unsigned p, unsigned a)
{
	snprintf(buf, 32, "%s%u.%u", a == 3 ? "=" : "", p + 1, a == 2 ? 10 : a + 1);
	return buf;
}

static inline const char *aanbieder_naam(unsigned a)
{
	static const char *const naam[AANBIEDERS + 1] = { "Alfa", "B&A, groep", "=Gamma", "D\xC3\xA9lta", "'Epsilon",
		                                              "Samen|Sterk" };
	return naam[a];
}

static inline void getal(loting *l, wz__buf *uit, bool leeg)
{
	static const char *const vorm[] = { "0", "12", "1.200", "0,5", "12,125", "3.0001", "-4", "100", "1000000" };
	veld(uit, leeg && trek(l, 2) ? "" : EEN_VAN(l, vorm));
}

static inline void trek_opdrachten(wereld *w, wz__buf *uit)
{
	static const char *const soort[] = { "aanbesteding", "Subsidie" };
	static const char *const eind[] = { "2017-12-31", "31-12-2016" };
	static const char *const later[] = { "", "2018-12-31" };
	static const char *const optie[] = { "", "0", "2" };
	char buf[256], naam[32];
	wz__buf_text(uit, "opdracht,titel,opdrachtgever,soort,begin,eind,optiejaren,verlengbaar_tot,"
	                  "verlengd_tot,bron\n");
	w->opdrachten = 1 + trek(&w->l, OPDRACHTEN_MAX);
	for (unsigned o = 0; o < w->opdrachten; o++) {
		veld(uit, opdracht_naam(naam, o));
		veld(uit, trek_tekst(&w->l, buf));
		veld(uit, trek_tekst(&w->l, buf));
		veld(uit, EEN_VAN(&w->l, soort));
		veld(uit, "2016-01-01");
		veld(uit, EEN_VAN(&w->l, eind));
		veld(uit, EEN_VAN(&w->l, optie));
		veld(uit, EEN_VAN(&w->l, later));
		veld(uit, trek(&w->l, 3) ? "" : "2018-06-30");
		rij_af(uit, misschien(&w->l, buf));
	}
}

static inline void trek_aanbieders(wereld *w, wz__buf *uit)
{
	static const char *const rol[] = { "", "penvoerder", "combinant", "onderaannemer" };
	char buf[256], naam[300];
	wz__buf_text(uit, "aanbieder,naam,aliassen,combinatie,rol,opdracht,bron\n");
	for (unsigned a = 0; a < AANBIEDERS; a++) {
		/* Who may have no lot is a member, so that all belong to a contract. */
		unsigned leden = a < 3 ? trek(&w->l, 3) : 1 + trek(&w->l, 2);
		veld(uit, aanbieder_naam(a));
		snprintf(naam, sizeof naam, "%s stichting %u", trek(&w->l, 2) ? trek_tekst(&w->l, buf) : "", a);
		veld(uit, trek(&w->l, 2) ? naam : "");
		snprintf(naam, sizeof naam, "alias %u|=ander %u", a, a);
		veld(uit, trek(&w->l, 2) ? naam : "");
		wz__buf_text(uit, ",,,");
		rij_af(uit, misschien(&w->l, buf));
		/* Of all contracts, or of one. */
		for (unsigned i = 0; i < leden; i++) {
			char o[32];
			veld(uit, aanbieder_naam(a));
			wz__buf_text(uit, ",,");
			veld(uit, aanbieder_naam(AANBIEDERS));
			veld(uit, EEN_VAN(&w->l, rol));
			veld(uit, i == 0 ? "" : opdracht_naam(o, trek(&w->l, w->opdrachten)));
			rij_af(uit, misschien(&w->l, buf));
		}
	}
	veld(uit, aanbieder_naam(AANBIEDERS));
	wz__buf_text(uit, ",,,,,\n");
}

static inline void trek_percelen(wereld *w, wz__buf *uit)
{
	static const char *const stadsdeel[] = { "Noord", "=Zuid", "Oost, west" };
	static const char *const wijk[] = { "", "Pathmos", "'t Zeggelt" };
	char buf[256], naam[32];
	unsigned wie = AANBIEDERS;
	wz__buf_text(uit, "opdracht,perceel,stadsdeel,wijk,thema,aanbieder,aanpak,begin,eind,bron\n");
	for (unsigned o = 0; o < w->opdrachten; o++) {
		w->percelen[o] = o == 0 ? PERCELEN_MAX : 2 + trek(&w->l, PERCELEN_MAX - 1);
		for (unsigned p = 0; p < w->percelen[o]; p++) {
			bool eigen = trek(&w->l, 4) == 0;
			w->aanbieder[o][p] = wie++ % (AANBIEDERS + 1);
			veld(uit, opdracht_naam(naam, o));
			veld(uit, perceel_naam(naam, p));
			veld(uit, EEN_VAN(&w->l, stadsdeel));
			veld(uit, EEN_VAN(&w->l, wijk));
			veld(uit, trek_tekst(&w->l, buf));
			veld(uit, aanbieder_naam(w->aanbieder[o][p]));
			veld(uit, misschien(&w->l, buf));
			veld(uit, eigen ? "2016-02-01" : "");
			veld(uit, eigen && trek(&w->l, 2) ? "2016-11-30" : "");
			rij_af(uit, misschien(&w->l, buf));
		}
	}
}

static inline void trek_afspraak_rij(wereld *w, wz__buf *uit, unsigned o, unsigned p, unsigned a)
{
	static const char *const soort[] = { "", "inzet", "proces", "prestatie", "effect" };
	static const char *const richting[] = { "", "minimaal", "maximaal", "toename", "afname", "ja/nee" };
	static const char *const telling[] = { "", "som", "cumulatief", "stand", "maximum" };
	static const char *const eenheid[] = { "", "bewoners", "inwoners", "uren", "=%" };
	static const char *const dag[] = { "", "", "2016-06-30", "2017-03-01" };
	char buf[256], naam[32], opdracht[32], perceel[32];
	unsigned r = trek(&w->l, 6), jaren = trek(&w->l, 3);
	bool meet = r != 5, vervalt = trek(&w->l, 6) == 0;
	wz__buf begin = { 0 };
	veld(&begin, opdracht_naam(opdracht, o));
	veld(&begin, perceel_naam(perceel, p));
	veld(&begin, afspraak_naam(naam, p, a));
	wz__buf_text(uit, wz__buf_str(&begin));
	veld(uit, trek_tekst(&w->l, buf));
	veld(uit, misschien(&w->l, buf));
	veld(uit, EEN_VAN(&w->l, soort));
	if (meet && r != 3 && r != 4)
		getal(&w->l, uit, true);
	else
		veld(uit, meet && trek(&w->l, 2) ? "12,5" : "");
	veld(uit, EEN_VAN(&w->l, eenheid));
	veld(uit, richting[r]);
	veld(uit, EEN_VAN(&w->l, telling));
	veld(uit, trek(&w->l, 4) ? "" : "looptijd");
	wz__buf_text(uit, ","); /* jaar */
	getal(&w->l, uit, true);
	veld(uit, EEN_VAN(&w->l, dag));
	veld(uit, vervalt ? "2016-09-01" : "");
	veld(uit, vervalt ? misschien(&w->l, buf) : "");
	rij_af(uit, misschien(&w->l, buf));
	for (unsigned i = 0; meet && i < jaren; i++)
		wz__buf_format(uit, "%s,,,%u,,,,,%u,,,,,\n", wz__buf_str(&begin), 1 + trek(&w->l, 90), 2016 + i);
	wz__buf_free(&begin);
}

static inline void trek_afspraken(wereld *w, wz__buf *uit)
{
	wz__buf_text(uit, "opdracht,perceel,afspraak,omschrijving,deelgebied,soort,doel,eenheid,richting,"
	                  "telling,doelperiode,jaar,nulmeting,deadline,vervallen,vervallen_reden,bron\n");
	for (unsigned o = 0; o < w->opdrachten; o++)
		for (unsigned p = 0; p < w->percelen[o]; p++) {
			w->afspraken[o][p] = trek(&w->l, AFSPRAKEN_MAX + 1);
			for (unsigned a = 0; a < w->afspraken[o][p]; a++)
				trek_afspraak_rij(w, uit, o, p, a);
		}
}

static inline void trek_ervaringen(wereld *w, wz__buf *uit)
{
	static const char *const wanneer[] = { "2016", "2016-H2", "2016-Q4" };
	char buf[256], naam[32];
	wz__buf_text(uit, "stadsdeel,periode,rubriek,opmerking,opdracht,aanbieder,bron\n");
	for (unsigned i = trek(&w->l, 6); i > 0; i--) {
		veld(uit, "Noord");
		veld(uit, EEN_VAN(&w->l, wanneer));
		veld(uit, trek_tekst(&w->l, buf));
		veld(uit, trek_tekst(&w->l, buf));
		veld(uit, opdracht_naam(naam, trek(&w->l, w->opdrachten)));
		veld(uit, trek(&w->l, 2) ? aanbieder_naam(trek(&w->l, AANBIEDERS)) : "");
		rij_af(uit, misschien(&w->l, buf));
	}
}

/* Lots of one provider in a contract: 0 when it has none. */
static inline unsigned percelen_van(const wereld *w, unsigned o, unsigned wie, unsigned uit[PERCELEN_MAX])
{
	unsigned n = 0;
	for (unsigned p = 0; p < w->percelen[o]; p++)
		if (w->aanbieder[o][p] == wie)
			uit[n++] = p;
	return n;
}

static inline void trek_plek(wereld *w, wz__buf *uit, unsigned o, const unsigned *percelen, unsigned n)
{
	char naam[32], afspraken[128];
	size_t m = 0;
	unsigned p = percelen[trek(&w->l, n)], samen = n > 1 && trek(&w->l, 3) == 0;
	wz__buf plek = { 0 };
	wz__buf_text(&plek, perceel_naam(naam, samen ? percelen[0] : p));
	for (unsigned i = 1; samen && i < n; i++)
		wz__buf_format(&plek, " + %s", perceel_naam(naam, percelen[i]));
	veld(uit, wz__buf_str(&plek));
	wz__buf_free(&plek);
	*afspraken = '\0';
	for (unsigned a = 0; a < w->afspraken[o][p]; a++)
		if (trek(&w->l, 3) == 0)
			m += (size_t)snprintf(afspraken + m, sizeof afspraken - m, "%s%s", m ? "+" : "",
			                      afspraak_naam(naam, p, a));
	veld(uit, afspraken);
}

/* A row of a report: it may claim nothing, and have no number. */
static inline void trek_resultaat(wereld *w, wz__buf *uit, unsigned o, const unsigned *percelen, unsigned n)
{
	static const char *const status[] = { "gerealiseerd", "Deels gerealiseerd", "niet gerealiseerd",
		                                  "onbekend", "doorlopend", "", "geen" };
	static const char *const grens[] = { "", "", "precies", "minstens", "hoogstens", "ongeveer" };
	static const char *const eenheid[] = { "", "", "bewoners", "uren", "=keer" };
	static const char *const herkomst[] = { "", "gemeten", "geteld", "geschat", "onbekend" };
	char buf[256];
	const char *s = EEN_VAN(&w->l, status);
	trek_plek(w, uit, o, percelen, n);
	veld(uit, trek_tekst(&w->l, buf));
	veld(uit, s);
	getal(&w->l, uit, *s != '\0');
	veld(uit, EEN_VAN(&w->l, grens));
	veld(uit, EEN_VAN(&w->l, eenheid));
	veld(uit, EEN_VAN(&w->l, herkomst));
	veld(uit, misschien(&w->l, buf));
	veld(uit, misschien(&w->l, buf));
	rij_af(uit, misschien(&w->l, buf));
}

/* A report of somebody on a contract; false when they have no lot in it. */
static inline bool trek_rapport(wereld *w, wz__buf *uit, unsigned *opdracht, const char **wie)
{
	unsigned o = trek(&w->l, w->opdrachten), a = trek(&w->l, AANBIEDERS + 1);
	unsigned percelen[PERCELEN_MAX], n = percelen_van(w, o, a, percelen);
	if (n == 0)
		return false;
	*opdracht = o;
	*wie = aanbieder_naam(a);
	wz__buf_text(uit, "perceel,afspraak,resultaat,status,aantal,grens,eenheid,herkomst,deelgebied,"
	                  "toelichting,bron\n");
	for (unsigned i = 1 + trek(&w->l, 6); i > 0; i--)
		trek_resultaat(w, uit, o, percelen, n);
	return true;
}

#endif
