/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands before the form of a report: for somebody who never saw this program. A line is
 * either short, or well over one line of the page: then no program doubts how high its row is. */
#include "report/lijst.h"
#include "report/sjabloon_jaar.h"

/* A line with names in it, however long these are. */
static void zet_regel(wz__buf *buf, wz_table *table, const char *format, ...) WZ_PRINTF(3, 4);
static void zet_regel(wz__buf *buf, wz_table *table, const char *format, ...)
{
	va_list args;
	wz__buf_clear(buf);
	va_start(args, format);
	wz__buf_vformat(buf, format, args);
	va_end(args);
	wz__sjabloon_regel(table, wz__buf_str(buf));
}

static void zet_begin(wz__buf *buf, const wz__formulier *formulier, wz_table *table)
{
	if (formulier->opdracht != NULL)
		zet_regel(buf, table, "Dit bestand is voor %s. Het gaat over %s, en over opdracht %s: %s.",
		          formulier->aanbieder, formulier->over, formulier->opdracht, formulier->titel);
	else
		zet_regel(buf, table,
		          "Dit bestand is voor %s. Het gaat over %s, en over meer dan één "
		          "opdracht: de eerste kolom zegt welke.",
		          formulier->aanbieder, formulier->over);
	zet_regel(buf, table, "Ga naar het blad Resultaten. %s",
	          formulier->leeg ? "Gebruik een regel voor elk resultaat."
	                          : "Elke regel is één afspraak. Links staat wat er is "
	                            "afgesproken, rechts vult u in wat er is bereikt.");
	wz__sjabloon_regel(table, "U vult alleen de gekleurde cellen in. Met Tab gaat u naar de "
	                          "volgende cel.");
}

static void zet_kolommen(wz_table *table)
{
	static const char *const regels[] = {
		"Bij “resultaat” schrijft u in één of twee zinnen wat er is bereikt. Altijd nodig.",
		"Bij “status” kiest u hoe het ervoor staat. Leeg mag, als u bij “aantal” iets invult.",
		"Bij “aantal” komt alleen een getal. Niet geteld? Laat dit leeg, vul geen 0 in.",
		"Is het getal niet precies? Kies bij “grens”: minstens, hoogstens of ongeveer.",
		"Bij “eenheid” zet u wat u telde. Is dat hetzelfde als in het doel? Laat dit leeg.",
		"Bij “herkomst” kiest u hoe u dit weet: gemeten, geteld of geschat.",
	};
	for (size_t i = 0; i < sizeof regels / sizeof *regels; i++)
		wz__sjabloon_regel(table, regels[i]);
}

/* Two agreed items of one lot, as they are written together: "5.1+5.2"; false: there are none. */
static bool samen_afspraken(wz__buf *out, const wz__formulier *formulier)
{
	const wz__overzicht *ov = &formulier->nu;
	for (size_t a = 0; a + 1 < ov->n_afspraken; a++) {
		if (ov->afspraak[a].perceel != ov->afspraak[a + 1].perceel ||
		    !wz__formulier_vraagt(formulier, a) || !wz__formulier_vraagt(formulier, a + 1))
			continue;
		wz__buf_format(out, "%s+%s", ov->afspraak[a].rij.nummer, ov->afspraak[a + 1].rij.nummer);
		return true;
	}
	return false;
}

/* What the rows are for that hold nothing yet, and what has to be typed there. */
static void zet_lege_regels(wz__buf *buf, const wz__formulier *formulier, wz_table *table)
{
	const char *ook = formulier->opdracht == NULL ? "“opdracht” en “perceel”" : "“perceel”";
	if (!formulier->leeg)
		wz__sjabloon_regel(table, "Is er over een afspraak niets te melden? Laat de regel leeg.");
	zet_regel(buf, table, "Is er meer bereikt%s? Gebruik de lege regels onderaan.",
	          formulier->leeg ? "" : ", ook buiten de afspraken");
	zet_regel(buf, table, "Vul op een lege regel ook %s in.", ook);
	if (!formulier->leeg)
		wz__sjabloon_regel(table, "Zijn er twee resultaten bij één afspraak? Zet het tweede op een "
		                          "lege regel, met dezelfde nummers bij “perceel” en “afspraak”.");
	wz__buf voorbeeld = { 0 };
	if (wz__formulier_samen(&voorbeeld, formulier))
		zet_regel(buf, table,
		          "Hoort een resultaat bij meer percelen%s? Zet een + tussen de nummers: %s.",
		          formulier->leeg ? "" : " of afspraken", wz__buf_str(&voorbeeld));
	else if (samen_afspraken(&voorbeeld, formulier))
		zet_regel(buf, table,
		          "Hoort een resultaat bij meer afspraken? Zet een + tussen de nummers: %s.",
		          wz__buf_str(&voorbeeld));
	buf->failed = buf->failed || voorbeeld.failed;
	wz__buf_free(&voorbeeld);
}

/* Who does the work knows a lot by its theme and its part of town, not by its number. */
static void zet_percelen(wz__buf *buf, const wz__formulier *formulier, wz_table *table)
{
	const wz__overzicht *ov = &formulier->nu;
	wz__sjabloon_regel(table, "Over deze percelen rapporteert u:");
	for (size_t p = 0; p < ov->n_percelen; p++) {
		const wz__perceel_rij *rij = &ov->perceel[p].rij;
		if (!wz__perceel_loopt(ov, p, 0))
			continue;
		if (formulier->opdracht == NULL)
			zet_regel(buf, table, "Opdracht %s, perceel %s: %s (%s)", rij->opdracht, rij->nummer,
			          rij->thema, rij->stadsdeel);
		else
			zet_regel(buf, table, "Perceel %s: %s (%s)", rij->nummer, rij->thema, rij->stadsdeel);
	}
}

wz_status wz__formulier_uitleg(wz_dossier *dossier, const wz__formulier *formulier,
                               wz_verslag *verslag)
{
	wz__buf buf = { 0 };
	wz_status status = wz__titel(dossier, verslag, "Rapportage van %s over %s",
	                             formulier->aanbieder, formulier->over);
	if (status != WZ_OK)
		return status;
	wz_table *table = wz__sjabloon_uitleg(verslag, "Zo vult u dit bestand in");
	zet_begin(&buf, formulier, table);
	zet_kolommen(table);
	zet_lege_regels(&buf, formulier, table);
	wz__sjabloon_regel(table, "Schrijf geen namen of andere gegevens van personen op.");
	zet_regel(&buf, table,
	          "Klaar? Bewaar het bestand als xlsx of ods en stuur het naar %s. Hebt u "
	          "vragen? Stel ze daar aan uw contactpersoon.",
	          formulier->gever != NULL ? formulier->gever : "de gemeente");
	zet_percelen(&buf, formulier, table);
	status = buf.failed ? wz__nomem(dossier) : WZ_OK;
	wz__buf_free(&buf);
	return status;
}
