/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands before the form of a report: for somebody who never saw this program. A line is
 * either short, or well over one line of the page: what just fits is cut off on paper. */
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
		"Bij “resultaat” schrijft u in één of twee zinnen wat er is bereikt. Dit is altijd nodig.",
		"Bij “status” kiest u hoe het ervoor staat. Leeg mag, als u bij “aantal” iets invult.",
		"Bij “aantal” komt alleen een getal. Niet geteld? Laat dit leeg: dat is iets anders dan 0.",
		"Is het getal niet precies? Kies bij “grens”: minstens, hoogstens of ongeveer.",
		"Bij “eenheid” zet u wat u telde. Is dat hetzelfde als in het doel? Laat dit leeg.",
		"Bij “herkomst” kiest u hoe u dit weet: gemeten, geteld of geschat.",
	};
	for (size_t i = 0; i < sizeof regels / sizeof *regels; i++)
		wz__sjabloon_regel(table, regels[i]);
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
	wz__sjabloon_regel(table,
	                   "Is er over een afspraak niets te melden? Laat de regel leeg. Is er meer "
	                   "bereikt, ook buiten de afspraken? Gebruik de lege regels onderaan.");
	wz__sjabloon_regel(table, "Schrijf geen namen of andere gegevens van personen op.");
	zet_regel(&buf, table,
	          "Klaar? Bewaar het bestand als xlsx of ods en stuur het naar %s. Hebt u "
	          "vragen? Stel ze daar aan uw contactpersoon.",
	          formulier->gever != NULL ? formulier->gever : "de gemeente");
	status = buf.failed ? wz__nomem(dossier) : WZ_OK;
	wz__buf_free(&buf);
	return status;
}
