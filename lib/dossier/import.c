/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "base/woorden.h"
#include "dossier/import.h"

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
	wz_status status = wz__begin(dossier);
	if (status != WZ_OK)
		return status;
	wz__act act;
	wz__act_begin(&act, dossier, options, import);
	status = function(&act, sources, n);
	/* Before the faults: without memory a name that is there was not found. */
	if (status == WZ_OK && (act.gevouwen.failed || act.velden.failed))
		status = wz__nomem(dossier);
	status = wz__import_status(dossier, import, status);
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

wz_status wz__act_volgende(wz__act *act, wz__lezer *lezer, wz__record *record, bool *einde)
{
	size_t start[WZ__KOLOMMEN_MAX];
	wz_status status = wz__lezer_next(lezer, record, einde);
	if (status != WZ_OK || *einde)
		return status;
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
