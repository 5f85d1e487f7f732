/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/bsn.h"
#include "base/tekst.h"
#include "base/woorden.h"
#include "dossier/import.h"
#include "dossier/signalen.h"

wz_import *wz__import_new(void)
{
	return calloc(1, sizeof(wz_import));
}

void wz_import_free(wz_import *import)
{
	if (import == NULL)
		return;
	wz__fouten_free(&import->fouten);
	wz__arena_free(&import->arena);
	wz_verslag_free(import->plan);
	free(import->lines);
	free(import);
}

size_t wz_import_faults(const wz_import *import)
{
	return import->fouten.n;
}

size_t wz_import_fault_total(const wz_import *import)
{
	return import->fouten.totaal;
}

wz_fault wz_import_fault(const wz_import *import, size_t index)
{
	return import->fouten.fout[index];
}

size_t wz_import_lines(const wz_import *import)
{
	return import->n_lines;
}

const char *wz_import_line(const wz_import *import, size_t index)
{
	return import->lines[index];
}

const wz_verslag *wz_import_plan(const wz_import *import)
{
	return import->plan;
}

bool wz_import_changed(const wz_import *import)
{
	return import->changed;
}

void wz__import_line(wz_import *import, const char *format, ...)
{
	wz_error line;
	va_list args;
	va_start(args, format);
	wz__vfail(&line, WZ_OK, format, args);
	va_end(args);
	char *copy = wz__arena_text(&import->arena, line.message);
	if (copy == NULL ||
	    !wz__grow(&import->lines, &import->capacity, import->n_lines + 1, sizeof *import->lines))
		import->failed = true;
	else
		import->lines[import->n_lines++] = copy;
}

wz_status wz__import_status(wz_dossier *dossier, const wz_import *import, wz_status status)
{
	if (status != WZ_OK)
		return status;
	if (import->failed || import->fouten.failed)
		return wz__nomem(dossier);
	if (import->fouten.totaal > 0)
		return wz__error(dossier, WZ_ERR_DATA, "er is niets opgeslagen: %zu %s", import->fouten.totaal,
		                 import->fouten.totaal == 1 ? "fout" : "fouten");
	return WZ_OK;
}

void wz__act_begin(wz__act *act, wz_dossier *dossier, const wz_import_options *options, wz_import *import)
{
	*act = (wz__act){ .dossier = dossier, .options = options, .import = import };
}

void wz__act_end(wz__act *act)
{
	wz__buf_free(&act->gevouwen);
	wz__buf_free(&act->velden);
	wz__buf_free(&act->getalnummers);
	wz__map_free(&act->getallen);
	free(act->geraakt);
}

wz_status wz__act_raak(wz__act *act, int64_t opdracht, wz_periode periode)
{
	if (!wz__grow(&act->geraakt, &act->geraakt_capacity, act->n_geraakt + 1, sizeof *act->geraakt))
		return wz__nomem(act->dossier);
	act->geraakt[act->n_geraakt++] = (struct wz__geraakt){ opdracht, periode };
	return WZ_OK;
}

wz_status wz__act_raak_alle(wz__act *act)
{
	static const char sql[] = "SELECT id FROM opdracht ORDER BY volgorde, id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(act->dossier, &statement, sql);
	while (status == WZ_OK && (status = wz__step(act->dossier, statement, &row)) == WZ_OK && row)
		status = wz__act_raak(act, wz__column_int(statement, 0, 0), (wz_periode){ 0 });
	wz__done(act->dossier, statement);
	return status;
}

/* The signals of one contract, over all perioden in which it changed. */
static wz_status number_contract(wz__act *act, size_t eerste)
{
	wz_periode *perioden = calloc(act->n_geraakt, sizeof *perioden);
	size_t n = 0;
	bool alle = false;
	if (perioden == NULL)
		return wz__nomem(act->dossier);
	for (size_t i = eerste; i < act->n_geraakt; i++) {
		if (act->geraakt[i].opdracht != act->geraakt[eerste].opdracht)
			continue;
		alle = alle || act->geraakt[i].periode.soort == WZ_PERIODE_GEEN;
		perioden[n++] = act->geraakt[i].periode;
	}
	wz_status status = wz__signalen_bij(act->dossier, act->geraakt[eerste].opdracht, perioden, alle ? 0 : n);
	free(perioden);
	return status;
}

/* Once per act, so that numbers rise in the order of the lots. */
static wz_status number_signals(wz__act *act)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < act->n_geraakt; i++) {
		bool eerder = false;
		for (size_t j = 0; j < i; j++)
			eerder = eerder || act->geraakt[j].opdracht == act->geraakt[i].opdracht;
		if (!eerder)
			status = number_contract(act, i);
	}
	return status;
}

/* The name of a file is stored and printed too. */
static void refuse_names(wz__act *act, const wz_source *sources, size_t n)
{
	static const wz_source nameless = { NULL, NULL, 0 };
	for (size_t i = 0; i < n; i++) {
		const char *naam = sources[i].naam == NULL ? "" : wz__bestandsnaam(sources[i].naam);
		if (!wz__heeft_bsn(naam, strlen(naam)))
			continue;
		act->source = &nameless;
		wz__act_fout(act, NULL, NULL, -1, "de naam van een bestand bevat een burgerservicenummer (BSN)");
		wz__fout_hint(&act->import->fouten, "geef het bestand een andere naam");
	}
}

wz_status wz__import_run(wz_dossier *dossier, const wz_source *sources, size_t n,
                         const wz_import_options *options, wz__import_function *function, wz_import **out)
{
	static const wz_import_options none = { 0 };
	if (options == NULL)
		options = &none;
	wz_import *import = *out = wz__import_new();
	if (import == NULL)
		return wz__nomem(dossier);
	wz_status status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	wz__act act;
	wz__act_begin(&act, dossier, options, import);
	refuse_names(&act, sources, n);
	status = import->fouten.totaal > 0 ? WZ_OK : function(&act, sources, n);
	/* Before the faults: without memory a name that is there was not found. */
	if (status == WZ_ERR_NOMEM || (status == WZ_OK && (act.gevouwen.failed || act.velden.failed)))
		status = wz__nomem(dossier);
	status = wz__import_status(dossier, import, status);
	if (status == WZ_OK && import->changed && !options->dry_run)
		status = number_signals(&act);
	wz__act_end(&act);
	if (status == WZ_OK && (options->dry_run || !import->changed)) {
		wz__read_end(dossier); /* roll back: not even a change counter moves */
		return WZ_OK;
	}
	return wz__end(dossier, status);
}

/* Most fields are plain ASCII and stay where they are. */
static bool plain(const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)text[i] < 0x20 || (unsigned char)text[i] > 0x7e)
			return false;
	return true;
}

static wz_status normalise_fields(wz__act *act, wz__record *record)
{
	size_t start[WZ__KOLOMMEN_MAX];
	wz__buf_clear(&act->velden);
	memcpy(act->ruw, record->veld, sizeof act->ruw);
	for (size_t i = 0; i < WZ__KOLOMMEN_MAX; i++) {
		start[i] = SIZE_MAX;
		if (record->lengte[i] == 0 || plain(record->veld[i], record->lengte[i]))
			continue;
		start[i] = act->velden.size;
		wz__normalise(&act->velden, record->veld[i], record->lengte[i]);
		record->lengte[i] = act->velden.size - start[i];
		wz__buf_append(&act->velden, "", 1);
	}
	if (act->velden.failed)
		return wz__nomem(act->dossier);
	for (size_t i = 0; i < WZ__KOLOMMEN_MAX; i++)
		if (start[i] != SIZE_MAX)
			record->veld[i] = act->velden.bytes + start[i];
	return WZ_OK;
}

/* A citizen service number never comes in: the row is refused as a whole, so that
 * no other fault of it prints its digits. */
static bool refuse_bsn(wz__act *act, const wz__lezer *lezer, const wz__record *record)
{
	for (int i = 0; i < WZ__KOLOMMEN_MAX; i++) {
		if (record->lengte[i] < WZ__BSN_MIN || !wz__heeft_bsn(record->veld[i], record->lengte[i]))
			continue;
		wz__act_fout(act, lezer, record, i, "bevat een burgerservicenummer (BSN)");
		wz__fout_hint(&act->import->fouten,
		              "haal het uit het bestand; welzijn bewaart geen gegevens van personen");
		return true;
	}
	return false;
}

wz_status wz__act_open(wz__act *act, wz__lezer **out, const wz_source *source,
                       const wz__kolom *kolommen, size_t n)
{
	const wz_import_options *options = act->options;
	const wz__leeswijze hoe = { options->als, options->tekenset, options->blad };
	return wz__lezer_open(out, source, &hoe, kolommen, n, &act->import->fouten);
}

void wz__act_sluit(wz__act *act, wz__lezer *lezer)
{
	const char *melding;
	if (lezer != NULL && wz__lezer_macros(lezer) && act->macros != act->source) {
		wz__import_line(act->import, "%s: de macro's in dit werkboek zijn niet gebruikt",
		                wz__bestandsnaam(act->source->naam));
		act->macros = act->source;
	}
	for (size_t i = 0; lezer != NULL && (melding = wz__lezer_melding(lezer, i)) != NULL; i++)
		wz__import_line(act->import, "%s (%s): %s", wz__bestandsnaam(act->source->naam),
		                wz__lezer_blad(lezer), melding);
	wz__lezer_close(lezer);
}

wz_status wz__act_volgende(wz__act *act, wz__lezer *lezer, wz__record *record, bool *einde)
{
	wz_status status;
	do {
		status = wz__lezer_next(lezer, record, einde);
		if (status == WZ_OK && !*einde) {
			act->records++;
			status = normalise_fields(act, record);
		}
	} while (status == WZ_OK && !*einde && refuse_bsn(act, lezer, record));
	return status;
}

void wz__act_fout(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                  const char *format, ...)
{
	wz_error message;
	va_list args;
	va_start(args, format);
	wz__vfail(&message, WZ_ERR_DATA, format, args);
	va_end(args);
	wz__fout(&act->import->fouten, act->source->naam, lezer == NULL ? NULL : wz__lezer_blad(lezer),
	         record == NULL ? 0 : record->nummer,
	         lezer == NULL || kolom < 0 ? NULL : wz__lezer_kop(lezer, (size_t)kolom), "%s",
	         message.message);
	char cel[WZ__CELNAAM_SIZE];
	if (lezer != NULL && record != NULL)
		wz__fout_cel(&act->import->fouten, wz__lezer_cel(lezer, record->nummer, kolom, cel));
}

const char *wz__bestandsnaam(const char *pad)
{
	const char *naam = pad;
	for (; *pad != '\0'; pad++)
		if (*pad == '/' || *pad == '\\')
			naam = pad + 1;
	return naam;
}

const char *wz__act_vouw(wz__act *act, const char *text)
{
	wz__buf_clear(&act->gevouwen);
	wz__fold(&act->gevouwen, text, strlen(text));
	return wz__buf_str(&act->gevouwen);
}

void wz__act_datum(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom, wz_datum *out)
{
	*out = 0;
	if (record->lengte[kolom] > 0 && !wz_datum_parse(record->veld[kolom], out))
		wz__act_fout(act, lezer, record, kolom, "\"%.40s\" is geen datum; schrijf 31-12-2016 of 2016-12-31",
		             record->veld[kolom]);
}

void wz__act_getal(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom, wz_getal *out)
{
	const char *text = record->veld[kolom];
	*out = WZ_GETAL_GEEN;
	if (*text == '\0' || wz_getal_parse(text, out))
		return;
	wz__act_fout(act, lezer, record, kolom,
	             "\"%.40s\" is geen getal; schrijf alleen cijfers, met een komma voor hoogstens vier "
	             "decimalen",
	             text);
	if (strspn(text, "0123456789.,+-") != strlen(text))
		wz__fout_hint(&act->import->fouten, "woorden en tekens horen in een andere kolom, zoals eenheid");
}

void wz__act_woord(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom,
                   const wz__woord *lijst, const char *wat, int *out)
{
	*out = 0;
	if (record->lengte[kolom] == 0)
		return;
	int waarde = wz__woord_waarde(lijst, record->veld[kolom]);
	if (waarde >= 0) {
		*out = waarde;
		return;
	}
	wz__act_fout(act, lezer, record, kolom, "onbekende %s \"%.60s\"", wat, record->veld[kolom]);
	const char *naaste = wz__woord_suggestie(lijst, record->veld[kolom]);
	if (naaste != NULL) {
		wz__fout_bedoelde(&act->import->fouten, naaste);
		return;
	}
	wz__buf keuzes = { 0 };
	wz__woorden_noem(&keuzes, lijst);
	wz__fout_hint(&act->import->fouten, "kies uit: %s", wz__buf_str(&keuzes));
	wz__buf_free(&keuzes);
}

bool wz__act_nummer(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom)
{
	const char *text = record->veld[kolom];
	if (*text == '\0') {
		wz__act_fout(act, lezer, record, kolom, "is leeg");
		return false;
	}
	if (strpbrk(text, "+/,") != NULL) {
		wz__act_fout(act, lezer, record, kolom, "\"%.40s\": een nummer kan geen + / of , bevatten", text);
		return false;
	}
	return true;
}
