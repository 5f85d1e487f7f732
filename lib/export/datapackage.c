/* SPDX-License-Identifier: EUPL-1.2 */
#include "export/datapackage.h"
#include <string.h>

/* Every failure of jansson is that there is no memory; it is kept, and told at the end. What
 * cannot be put somewhere, also because that is not there, jansson frees. */
static void zet(wz__datapackage *p, json_t *naar, const char *naam, json_t *waarde)
{
	if (json_object_set_new(naar, naam, waarde) != 0)
		p->failed = true;
}

static void zet_tekst(wz__datapackage *p, json_t *naar, const char *naam, const char *tekst)
{
	zet(p, naar, naam, json_string(tekst));
}

static void erbij(wz__datapackage *p, json_t *lijst, json_t *waarde)
{
	if (json_array_append_new(lijst, waarde) != 0)
		p->failed = true;
}

/* The parts of a text as an array. */
static json_t *delen(wz__datapackage *p, const char *tekst, char scheiding)
{
	const char tekens[] = { scheiding, '\0' };
	json_t *lijst = json_array();
	for (size_t n; *tekst != '\0'; tekst += n + (tekst[n] != '\0')) {
		n = strcspn(tekst, tekens);
		erbij(p, lijst, json_stringn(tekst, n));
	}
	return lijst;
}

static void zet_naam(wz__datapackage *p, wz_periode kwartaal)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf buf = { 0 };
	wz_periode_format(periode, kwartaal);
	wz__buf_format(&buf, "welzijn-%d-q%d", kwartaal.jaar, kwartaal.deel);
	zet_tekst(p, p->wortel, "name", wz__buf_str(&buf));
	wz__buf_clear(&buf);
	wz__buf_format(&buf, "Welzijnswerk: kwartaalexport %s", periode);
	zet_tekst(p, p->wortel, "title", wz__buf_str(&buf));
	zet_tekst(p, p->wortel, "kwartaal", periode);
	p->failed = p->failed || buf.failed;
	wz__buf_free(&buf);
}

void wz__datapackage_begin(wz__datapackage *p, wz_periode kwartaal, const wz_periode *perioden,
                           size_t n, wz_datum peildatum)
{
	char tekst[WZ_FORMAT_SIZE];
	json_t *lijst = json_array();
	p->wortel = json_object();
	zet_tekst(p, p->wortel, "profile", "tabular-data-package");
	zet_naam(p, kwartaal);
	zet_tekst(
		p, p->wortel, "description",
		"Wat met aanbieders is afgesproken, wat zij hebben gemeld en hoe dat is beoordeeld, over "
		"elke periode die in dit kwartaal eindigt. Een leeg veld is niet gegeven of niet van toepassing, nooit nul; "
		"wat leeg verder betekent, staat bij het veld. Een "
		"getal dat alleen in een tekst is gelezen, staat in kolommen die met gelezen beginnen en "
		"telt pas mee als het is aanvaard. Of iets nog loopt, is beoordeeld op de peildatum. Een "
		"tekst die een rekenblad als formule zou lezen, heeft een ' ervoor.");
	for (size_t i = 0; i < n; i++)
		erbij(p, lijst, json_string(wz_periode_format(tekst, perioden[i])));
	zet(p, p->wortel, "perioden", lijst);
	zet_tekst(p, p->wortel, "peildatum", wz_datum_machine(tekst, peildatum));
	p->tabellen = json_array();
	zet(p, p->wortel, "resources", p->tabellen);
}

static const char *soort_van(wz_type type, wz__exportvorm vorm)
{
	switch (vorm) {
	case WZ__VORM_JANEE:
		return "boolean";
	case WZ__VORM_JAAR:
		return "year";
	case WZ__VORM_MOMENT:
		return "datetime";
	default:
		break;
	}
	switch (type) {
	case WZ_TYPE_INTEGER:
		return "integer";
	case WZ_TYPE_NUMBER:
	case WZ_TYPE_PERCENT:
		return "number";
	case WZ_TYPE_DATE:
		return "date";
	default:
		return "string";
	}
}

static json_t *woorden_van(wz__datapackage *p, const wz__woord *woorden)
{
	json_t *lijst = json_array();
	for (; woorden->woord != NULL; woorden++)
		erbij(p, lijst, json_string(woorden->woord));
	return lijst;
}

static json_t *namen_van(wz__datapackage *p, const char *const *namen)
{
	json_t *lijst = json_array();
	for (; *namen != NULL; namen++)
		erbij(p, lijst, json_string(*namen));
	return lijst;
}

/* The words that a column can hold; NULL when any. */
static json_t *keuzes_van(wz__datapackage *p, const wz__exportkolom *kolom, wz_type type)
{
	if (type == WZ_TYPE_REALISATIE)
		return woorden_van(p, wz__realisaties);
	if (kolom->woorden != NULL)
		return woorden_van(p, kolom->woorden);
	if (kolom->namen != NULL)
		return namen_van(p, kolom->namen());
	return kolom->keuzes != NULL ? delen(p, kolom->keuzes, '|') : NULL;
}

static void zet_beperkingen(wz__datapackage *p, json_t *veld, const wz__exportkolom *kolom,
                            wz_type type)
{
	json_t *uit = json_object(), *keuzes = keuzes_van(p, kolom, type);
	if (kolom->nodig)
		zet(p, uit, "required", json_true());
	if (keuzes != NULL)
		zet(p, uit, "enum", keuzes);
	if (kolom->vorm == WZ__VORM_PERIODE)
		zet_tekst(p, uit, "pattern", "[0-9]{4}(-H[12]|-Q[1-4])?");
	else if (kolom->vorm == WZ__VORM_SHA256)
		zet_tekst(p, uit, "pattern", "[0-9a-f]{64}");
	if (type == WZ_TYPE_INTEGER && kolom->vorm == WZ__VORM_GEWOON)
		zet(p, uit, "minimum", json_integer(0));
	if (uit != NULL && json_object_size(uit) > 0)
		zet(p, veld, "constraints", uit);
	else
		json_decref(uit);
}

static json_t *veld_van(wz__datapackage *p, const char *tabel, const wz_column *column)
{
	static const wz__exportkolom niets = { 0 };
	const wz__exportkolom *kolom = wz__exportkolom_van(tabel, column->naam);
	json_t *veld = json_object();
	if (kolom == NULL) /* a test sees to it that there is one */
		kolom = &niets;
	zet_tekst(p, veld, "name", column->naam);
	zet_tekst(p, veld, "type", soort_van(column->type, kolom->vorm));
	zet_tekst(p, veld, "format", "default");
	if (kolom->omschrijving != NULL)
		zet_tekst(p, veld, "description", kolom->omschrijving);
	if (kolom->eenheid != NULL && *kolom->eenheid == '=')
		zet_tekst(p, veld, "unitField", kolom->eenheid + 1);
	else if (kolom->eenheid != NULL)
		zet_tekst(p, veld, "unit", kolom->eenheid);
	if (kolom->vorm == WZ__VORM_JANEE) {
		zet(p, veld, "trueValues", delen(p, "ja", ' '));
		zet(p, veld, "falseValues", delen(p, "nee", ' '));
	}
	zet_beperkingen(p, veld, kolom, column->type);
	return veld;
}

static json_t *sleutel_van(wz__datapackage *p, const char *velden)
{
	return strchr(velden, ' ') ? delen(p, velden, ' ') : json_string(velden);
}

static json_t *verwijzingen_van(wz__datapackage *p, const wz__exporttabel *tabel)
{
	json_t *lijst = json_array();
	for (size_t i = 0; i < WZ__VERWIJZINGEN_MAX && tabel->verwijzing[i].velden != NULL; i++) {
		json_t *een = json_object(), *daar = json_object();
		zet(p, een, "fields", sleutel_van(p, tabel->verwijzing[i].velden));
		zet_tekst(p, daar, "resource", tabel->verwijzing[i].tabel);
		zet(p, daar, "fields", sleutel_van(p, tabel->verwijzing[i].daar));
		zet(p, een, "reference", daar);
		erbij(p, lijst, een);
	}
	return lijst;
}

static json_t *schema_van(wz__datapackage *p, const wz__exporttabel *tabel,
                          const wz_column *columns, size_t n)
{
	json_t *schema = json_object(), *velden = json_array();
	for (size_t i = 0; i < n; i++)
		if (columns[i].use != WZ_USE_HUMAN)
			erbij(p, velden, veld_van(p, tabel->naam, &columns[i]));
	zet(p, schema, "fields", velden);
	zet(p, schema, "missingValues", json_pack("[s]", ""));
	if (tabel->sleutel != NULL)
		zet(p, schema, "primaryKey", sleutel_van(p, tabel->sleutel));
	if (tabel->verwijzing[0].velden != NULL)
		zet(p, schema, "foreignKeys", verwijzingen_van(p, tabel));
	return schema;
}

static json_t *dialect(void)
{
	return json_pack("{s:s, s:s, s:s, s:b, s:b, s:b}", "delimiter", ",", "lineTerminator", "\n",
	                 "quoteChar", "\"", "doubleQuote", 1, "skipInitialSpace", 0, "header", 1);
}

void wz__datapackage_tabel(wz__datapackage *p, const wz__exporttabel *tabel,
                           const wz_column *columns, size_t n, const wz__exportbestand *bestand)
{
	json_t *uit = json_object();
	wz__buf hash = { 0 };
	wz__buf_format(&hash, "sha256:%s", bestand->sha256);
	zet_tekst(p, uit, "name", tabel->naam);
	zet_tekst(p, uit, "path", bestand->naam);
	zet_tekst(p, uit, "profile", "tabular-data-resource");
	zet_tekst(p, uit, "title", tabel->titel);
	zet_tekst(p, uit, "description", tabel->omschrijving);
	zet_tekst(p, uit, "format", "csv");
	zet_tekst(p, uit, "mediatype", "text/csv");
	zet_tekst(p, uit, "encoding", "utf-8");
	zet(p, uit, "bytes", json_integer((json_int_t)bestand->bytes.size));
	zet_tekst(p, uit, "hash", wz__buf_str(&hash));
	zet(p, uit, "dialect", dialect());
	zet(p, uit, "schema", schema_van(p, tabel, columns, n));
	erbij(p, p->tabellen, uit);
	p->failed = p->failed || hash.failed;
	wz__buf_free(&hash);
}

static int schrijf(const char *bytes, size_t n, void *context)
{
	wz__buf_append(context, bytes, n);
	return 0;
}

wz_status wz__datapackage_einde(wz_dossier *dossier, wz__datapackage *p, wz_export *export)
{
	wz__exportbestand *bestand = wz__export_begin(export, "datapackage.json");
	if (p->failed || json_dump_callback(p->wortel, schrijf, &bestand->bytes, JSON_INDENT(2)) != 0)
		return wz__nomem(dossier);
	wz__buf_char(&bestand->bytes, '\n');
	return wz__export_einde(dossier, bestand);
}

void wz__datapackage_free(wz__datapackage *p)
{
	json_decref(p->wortel);
	*p = (wz__datapackage){ 0 };
}
