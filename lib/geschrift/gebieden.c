/* SPDX-License-Identifier: EUPL-1.2 */
/* All lots in one table and one picture; then area by area, lot by lot. */
#include "geschrift/evaluatie.h"

#include <string.h>

#include "geschrift/grond.h"
#include "geschrift/tellen.h"
#include "report/lijst.h"

/* So many bars are still one picture; more are drawn area by area. */
enum { BALKEN_MAX = 40 };

enum { STADSDEEL, PERCEEL, AANBIEDER, TELLING, N = TELLING + WZ__TELKOLOMMEN };
static const wz_column kolommen[N] = {
	[STADSDEEL] = { "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, true },
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[TELLING] = { "totaal", "tot.", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	[TELLING + WZ_GEREALISEERD] = { "gerealiseerd", "ger.", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	{ "deels_gerealiseerd", "deels", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	{ "niet_gerealiseerd", "niet", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	{ "onbekend", "onb.", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	{ "doorlopend", "loopt", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	{ "vervallen", "verv.", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	{ "signalen", "sig.", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	{ "gerealiseerd_deel", "% ger.", WZ_TYPE_PERCENT, WZ_USE_HUMAN, false },
};

/* The lots in the order of their areas. */
typedef struct wz__volgorde {
	size_t *perceel;
	size_t n;
} wz__volgorde;

static bool loopt(const wz__evaluatie *ev, size_t perceel)
{
	return wz__perceel_loopt(&ev->r.overzicht, perceel, ev->nu);
}

static const char *stadsdeel_van(const wz__evaluatie *ev, size_t perceel)
{
	return ev->r.overzicht.perceel[perceel].rij.stadsdeel_gevouwen;
}

/* Area by area in the order of their first lot; what is not in force last. */
static wz_status zet_volgorde(wz__evaluatie *ev, wz__volgorde *uit)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	wz__map groepen = { 0 };
	size_t n = 0, *groep = wz__arena_alloc(&ev->arena, (ov->n_percelen + 1) * sizeof *groep);

	uit->perceel = wz__arena_alloc(&ev->arena, (ov->n_percelen + 1) * sizeof *uit->perceel);
	if (groep == NULL || uit->perceel == NULL)
		return wz__nomem(ev->dossier);
	for (size_t p = 0; p < ov->n_percelen; p++) {
		const char *sleutel = stadsdeel_van(ev, p);
		bool nieuw;
		int64_t *nr = wz__map_put(&groepen, sleutel, strlen(sleutel), (int64_t)n, &nieuw);

		if (nr == NULL) {
			wz__map_free(&groepen);
			return wz__nomem(ev->dossier);
		}
		groep[p] = (size_t)*nr;
		n += nieuw;
	}
	for (size_t g = 0; g < n; g++)
		for (int lopend = 1; lopend >= 0; lopend--)
			for (size_t p = 0; p < ov->n_percelen; p++)
				if (groep[p] == g && loopt(ev, p) == (lopend != 0))
					uit->perceel[uit->n++] = p;
	wz__map_free(&groepen);
	return WZ_OK;
}

static const wz__stand *stand_van(const wz__evaluatie *ev, size_t perceel)
{
	const wz__regels *regels = &ev->r.lijst[0];

	return &regels->regel[regels->van[perceel * ev->r.overzicht.n_perioden + ev->nu]].stand;
}

/* "3 Gezondheid" */
static const char *perceelnaam(wz__evaluatie *ev, size_t perceel)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[perceel].rij;

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "%s %s", rij->nummer, rij->thema);
	return wz__buf_str(&ev->buf);
}

/* ---- The table of all lots. ---- */

/* The counts; the share only where something is known: of what nobody reported on, 0% would read
 * as a failure. */
static void telcellen(wz_table *table, const wz__stand *stand, bool gerapporteerd)
{
	int64_t open = stand->per[WZ_ONBEKEND] + stand->per[WZ_DOORLOPEND];

	if (gerapporteerd || open < wz__stand_totaal(stand))
		wz__telcellen(table, TELLING, stand);
	else
		wz__telaantallen(table, TELLING, stand);
}

/* Every count with the note that leads to what it counts. */
static wz_status cellen(wz__evaluatie *ev, wz_table *table, const char *wie,
                        const wz__telvraag *wat)
{
	wz_status status = wz__cel_telling(ev, table, TELLING, wie, wat);
	wz__buf naam = { 0 };

	for (int s = WZ_GEREALISEERD; status == WZ_OK && s <= WZ_REALISATIES; s++) {
		wz__telvraag vraag = *wat;

		vraag.status = s < WZ_REALISATIES ? (wz_realisatie)s : WZ_REALISATIE_GEEN;
		vraag.vervallen = s == WZ_REALISATIES;
		wz__buf_clear(&naam);
		wz__buf_format(&naam, "%s, %s", wie,
		               vraag.vervallen ? "vervallen" : wz_realisatie_naam(vraag.status));
		status = naam.failed
		             ? wz__nomem(ev->dossier)
		             : wz__cel_telling(ev, table, TELLING + (size_t)s, wz__buf_str(&naam), &vraag);
	}
	wz__buf_free(&naam);
	return status;
}

static wz_status rij_perceel(wz__evaluatie *ev, wz_table *table, size_t perceel)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[perceel].rij;
	wz__telvraag vraag = { .index = ev->nu, .perceel = &perceel };
	wz__buf wie = { 0 };
	wz_status status;

	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, STADSDEEL, rij->stadsdeel);
	wz_geschrift_cel_link(ev->uit, STADSDEEL, wz__anker_stadsdeel(ev, rij->stadsdeel_gevouwen));
	wz_table_text(table, PERCEEL, perceelnaam(ev, perceel));
	wz_geschrift_cel_link(ev->uit, PERCEEL, wz__anker_perceel(ev, perceel));
	wz_table_text(table, AANBIEDER, rij->aanbieder);
	telcellen(table, stand_van(ev, perceel), wz__gerapporteerd(ev, perceel, ev->nu));
	wz__buf_format(&wie, "perceel %s", rij->nummer);
	status = wie.failed ? wz__nomem(ev->dossier) : cellen(ev, table, wz__buf_str(&wie), &vraag);
	if (stand_van(ev, perceel)->signalen > 0) {
		wz__buf_clear(&wie);
		wz__buf_format(&wie, "opvallend-%s", wz__anker_perceel(ev, perceel));
		wz_geschrift_cel_link(ev->uit, TELLING + WZ__TEL_SIGNALEN, wz__buf_str(&wie));
	}
	wz__buf_free(&wie);
	return status;
}

/* Signals of all lots together each once, as in the other reports. */
static wz_status rij_totaal(wz__evaluatie *ev, wz_table *table)
{
	wz__telvraag vraag = { .index = ev->nu };
	wz__stand samen = { .vervallen = 0 };
	bool gerapporteerd = false;

	for (size_t p = 0; p < ev->r.overzicht.n_percelen; p++) {
		const wz__stand *stand = loopt(ev, p) ? stand_van(ev, p) : NULL;

		for (int s = 0; stand != NULL && s < WZ_REALISATIES; s++)
			samen.per[s] += stand->per[s];
		samen.vervallen += stand != NULL ? stand->vervallen : 0;
		gerapporteerd = gerapporteerd || (stand != NULL && wz__gerapporteerd(ev, p, ev->nu));
	}
	for (size_t i = 0; i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];
		bool hier = false;

		for (size_t j = 0; wz__signaal_open(signaal) && j < signaal->n_plekken; j++)
			hier = hier || signaal->plek[j].index == ev->nu;
		samen.signalen += hier;
	}
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, STADSDEEL, "Samen");
	telcellen(table, &samen, gerapporteerd);
	if (samen.signalen > 0)
		wz_geschrift_cel_link(ev->uit, TELLING + WZ__TEL_SIGNALEN, "samenvatting-signalen");
	return cellen(ev, table, "alle percelen", &vraag);
}

static wz_status maak_tabel(wz__evaluatie *ev, const wz__volgorde *volgorde)
{
	wz_column gekozen[N];
	wz_table *table;
	wz_status status = WZ_OK;
	wz__stand samen = wz__stand_samen(&ev->r.lijst[0]);

	memcpy(gekozen, kolommen, sizeof gekozen);
	wz__telkolommen_kies(&ev->r, gekozen, TELLING);
	if (samen.per[WZ_DOORLOPEND] == 0)
		gekozen[TELLING + WZ_DOORLOPEND].use = WZ_USE_MACHINE;
	table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, gekozen, N);
	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Percelen, aanbieders en oordelen in %s", ev->naam);
	wz_table_caption(table, wz__buf_str(&ev->buf));
	for (size_t i = 0; status == WZ_OK && i < volgorde->n; i++)
		if (loopt(ev, volgorde->perceel[i]))
			status = rij_perceel(ev, table, volgorde->perceel[i]);
	return status == WZ_OK ? rij_totaal(ev, table) : status;
}

/* ---- The picture. ---- */

static void balk(wz__evaluatie *ev, wz_beeld *beeld, size_t perceel)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[perceel].rij;
	const wz__stand *stand = stand_van(ev, perceel);
	wz__buf onder = { 0 };
	wz_beeld_stand balk = { .label = perceelnaam(ev, perceel), .signalen = stand->signalen };

	wz__buf_format(&onder, "%s · %s", rij->stadsdeel, rij->aanbieder);
	balk.onder = wz__buf_str(&onder);
	memcpy(balk.per, stand->per, sizeof balk.per);
	wz_beeld_add_stand(beeld, &balk);
	wz_beeld_anker(beeld, wz__anker_perceel(ev, perceel));
	ev->buf.failed = ev->buf.failed || onder.failed;
	wz__buf_free(&onder);
}

/* `stadsdeel` NULL: of all areas. */
static void teken(wz__evaluatie *ev, const wz__volgorde *volgorde, const char *stadsdeel,
                  const char *waarvan)
{
	wz__buf titel = { 0 };
	wz_beeld *beeld;

	wz__buf_format(&titel, "Oordelen per perceel%s%s", *waarvan != '\0' ? " in " : "", waarvan);
	beeld =
		wz_geschrift_beeld(ev->uit, WZ_BEELD_STAND, wz__buf_str(&titel),
	                       "Voor elk perceel een balk: hoeveel afspraken er gerealiseerd, deels "
	                       "gerealiseerd, niet gerealiseerd, onbekend of doorlopend zijn.",
	                       true);
	for (size_t i = 0; i < volgorde->n; i++) {
		size_t p = volgorde->perceel[i];

		if (loopt(ev, p) && (stadsdeel == NULL || strcmp(stadsdeel_van(ev, p), stadsdeel) == 0))
			balk(ev, beeld, p);
	}
	ev->buf.failed = ev->buf.failed || titel.failed;
	wz__buf_free(&titel);
}

/* ---- How to read it. ---- */

static void punt(wz__evaluatie *ev, const char *teken, const char *uitleg)
{
	wz_alinea *alinea = wz_geschrift_punt(ev->uit, 0, false);

	wz_alinea_nadruk(alinea, teken);
	wz_alinea_format(alinea, ": %s", uitleg);
}

static void leg_uit(wz__evaluatie *ev)
{
	static const char *const wie[] = {
		[WZ_BASIS_GELDEND] = "wat de contractmanager vaststelde; anders wat de aanbieder meldt; "
							 "anders wat volgt uit getal en doel. Bij een resultaat staat altijd "
							 "wat de aanbieder meldt.",
		[WZ_BASIS_GECLAIMD] = "wat de aanbieder meldt.",
		[WZ_BASIS_BEREKEND] = "wat volgt uit getal en doel. Bij een resultaat staat wat de "
							  "aanbieder meldt.",
		[WZ_BASIS_VASTGESTELD] = "wat de contractmanager vaststelde. Bij een resultaat staat wat "
								 "de aanbieder meldt.",
	};

	wz_geschrift_kop(ev->uit, 2, "leeswijzer", "Hoe u de tabellen leest", false);
	punt(ev, "Tot.", "het totaal aan afspraken. Wat is vervallen, telt daarin niet mee.");
	punt(ev, "Ger., deels, niet, onb. en loopt",
	     "zoveel afspraken zijn gerealiseerd, deels gerealiseerd, niet gerealiseerd, onbekend en "
	     "doorlopend.");
	punt(ev, "Sig.", "signalen: zoveel vragen roepen de gegevens op.");
	punt(ev, "% ger.",
	     "zoveel van alle afspraken is gerealiseerd. Een – betekent dat er over "
	     "het perceel geen rapportage is ingelezen.");
	wz_alinea_text(wz_geschrift_alinea(ev->uit),
	               "In de tabel van een perceel staat elke afspraak, met daaronder de resultaten "
	               "die de aanbieder erbij meldt.");
	punt(ev, "Status", wie[ev->options->basis]);
	punt(ev, "Niet gerealiseerd of doorlopend",
	     "wat nog niet klaar is, noemt de ene melding “niet gerealiseerd” en de andere "
	     "“doorlopend”. Lees daarom ook de tekst van het resultaat.");
	punt(ev, "Onbekend",
	     "de rapportages noemen het niet, of het is niet te beoordelen. Onbekend telt mee in elk "
	     "totaal.");
	punt(ev, "!",
	     "hier valt iets op. Onder de tabel staat wat, en wat u kunt vragen. Met het nummer erbij "
	     "vindt u het terug in het dossier: welzijn signaal show 12.");
	punt(ev, "≠", "de aanbieder meldt iets anders dan volgt uit getal en doel.");
	punt(ev, "Geschat, geteld of gemeten", "zo kwam de aanbieder aan het getal, als hij dat zegt.");
	punt(ev, "Bron",
	     "de plaats in het oorspronkelijke stuk, zoals de opdracht of de rapportage die noemt.");
	punt(ev, "Regel",
	     "de plaats in het bestand van de rapportage. Regel 1 van een tabel is de "
	     "kop.");
}

/* ---- Area by area. ---- */

static wz_status begin_stadsdeel(wz__evaluatie *ev, const wz__volgorde *volgorde, size_t eerste)
{
	const wz__perceel_rij *rij = &ev->r.overzicht.perceel[volgorde->perceel[eerste]].rij;
	wz__telvraag vraag = { .index = ev->nu, .stadsdeel = rij->stadsdeel_gevouwen };
	wz__buf kop = { 0 }, naam = { 0 };
	wz_alinea *alinea;
	int64_t n = 0;
	wz_status status;

	wz__buf_format(&kop, "Stadsdeel %s", rij->stadsdeel);
	wz__buf_format(&naam, "stadsdeel %s", rij->stadsdeel);
	wz__kop_eigen(ev, 2, wz__anker_stadsdeel(ev, rij->stadsdeel_gevouwen), wz__buf_str(&kop), true,
	              wz__buf_str(&naam));
	for (size_t i = 0; i < volgorde->n; i++)
		n += loopt(ev, volgorde->perceel[i]) &&
		     strcmp(stadsdeel_van(ev, volgorde->perceel[i]), rij->stadsdeel_gevouwen) == 0;
	wz__buf_clear(&kop);
	wz__aantal_van(&kop, n, "perceel", "percelen");
	alinea = wz_geschrift_alinea(ev->uit);
	if (n == 0)
		wz_alinea_format(alinea, "In %s loopt hier geen perceel.", ev->naam);
	else
		wz_alinea_format(alinea, "In %s %s %s. ", ev->naam, n == 1 ? "loopt er" : "lopen er",
		                 wz__buf_str(&kop));
	status = n > 0 ? wz__zin_stand(ev, alinea, wz__buf_str(&naam), &vraag) : WZ_OK;
	if (ev->r.overzicht.n_percelen > BALKEN_MAX && n > 0)
		teken(ev, volgorde, rij->stadsdeel_gevouwen, rij->stadsdeel);
	ev->buf.failed = ev->buf.failed || kop.failed || naam.failed;
	wz__buf_free(&kop);
	wz__buf_free(&naam);
	return status;
}

wz_status wz__deel_overzicht(wz__evaluatie *ev)
{
	wz__volgorde volgorde = { 0 };
	wz_status status = zet_volgorde(ev, &volgorde);

	if (status == WZ_OK)
		status = wz__koppelingen_lees(ev->dossier, NULL, &ev->koppelingen);
	if (status != WZ_OK)
		return status;
	wz__kop_eigen(ev, 1, "resultaten", "Aanbieders en resultaten", true, "resultaten");
	status = maak_tabel(ev, &volgorde);
	if (status == WZ_OK)
		status = wz__noem_zonder_afspraak(ev);
	if (status == WZ_OK && ev->r.overzicht.n_percelen <= BALKEN_MAX)
		teken(ev, &volgorde, NULL, "");
	leg_uit(ev);
	for (size_t i = 0; status == WZ_OK && i < volgorde.n; i++) {
		if (i == 0 || strcmp(stadsdeel_van(ev, volgorde.perceel[i]),
		                     stadsdeel_van(ev, volgorde.perceel[i - 1])) != 0)
			status = begin_stadsdeel(ev, &volgorde, i);
		if (status == WZ_OK)
			status = wz__deel_perceel(ev, volgorde.perceel[i]);
	}
	return status;
}
