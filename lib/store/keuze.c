/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/keuze.h"
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "store/naam_rijen.h"

static const char *const soortnaam[] = { "opdracht", "perceel", "afspraak", "stadsdeel",
	                                     "aanbieder" };

bool wz__ids_heeft(const wz__ids *ids, int64_t id)
{
	if (ids->n == 0)
		return true;
	for (size_t i = 0; i < ids->n; i++)
		if (ids->id[i] == id)
			return true;
	return false;
}

static wz_status voeg_id_toe(wz_dossier *dossier, wz__ids *ids, int64_t id)
{
	if (ids->n > 0 && wz__ids_heeft(ids, id))
		return WZ_OK;
	if (!wz__grow(&ids->id, &ids->capacity, ids->n + 1, sizeof *ids->id))
		return wz__nomem(dossier);
	ids->id[ids->n++] = id;
	return WZ_OK;
}

/* The message of a name that is not there, with the nearest one that is; of a
 * contract's own numbers when the contract is known. */
static wz_status niet_gevonden(wz_dossier *dossier, wz__naamsoort soort, const char *tekst,
                               int64_t opdracht_id)
{
	wz__namen namen = { 0 };
	size_t n = 0;
	wz_status status = wz__namen_alle(dossier, soort, &namen);
	const char **lijst = status == WZ_OK && namen.n > 0 ? malloc(namen.n * sizeof *lijst) : NULL;
	for (size_t i = 0; lijst && i < namen.n; i++)
		if (opdracht_id == 0 || namen.naam[i].opdracht_id == opdracht_id)
			lijst[n++] = namen.naam[i].naam;
	const char *dichtbij = n > 0 ? wz_suggest(tekst, lijst, n) : NULL;
	const char *waarin = opdracht_id == 0 ? "het dossier" : "deze opdracht";
	if (status == WZ_OK && dichtbij)
		status = wz__error(dossier, WZ_ERR_NOT_FOUND,
		                   "%s \"%s\" staat niet in %s (bedoelde u \"%s\"?)", soortnaam[soort],
		                   tekst, waarin, dichtbij);
	else if (status == WZ_OK)
		status = wz__error(dossier, WZ_ERR_NOT_FOUND, "%s \"%s\" staat niet in %s",
		                   soortnaam[soort], tekst, waarin);
	free(lijst);
	wz__namen_free(&namen);
	return status;
}

static wz_status zoek(wz_dossier *dossier, wz__naamsoort soort, const char *tekst, wz__namen *out)
{
	wz__buf gevouwen = { 0 };
	wz__fold(&gevouwen, tekst, strlen(tekst));
	wz_status status = gevouwen.failed
		? wz__nomem(dossier) : wz__namen_zoek(dossier, soort, wz__buf_str(&gevouwen), out);
	wz__buf_free(&gevouwen);
	return status;
}

/* The one record of a noun whose names are its own throughout the dossier. */
static wz_status vind_een(wz_dossier *dossier, wz__naamsoort soort, const char *naam, int64_t *id)
{
	wz__namen gevonden = { 0 };
	wz_status status = zoek(dossier, soort, naam, &gevonden);
	if (status == WZ_OK && gevonden.n == 0)
		status = niet_gevonden(dossier, soort, naam, 0);
	else if (status == WZ_OK)
		*id = gevonden.naam[0].id;
	wz__namen_free(&gevonden);
	return status;
}

wz_status wz__vind_aanbieder(wz_dossier *dossier, const char *naam, int64_t *id)
{
	return vind_een(dossier, WZ__NAAM_AANBIEDER, naam, id);
}

wz_status wz__vind_opdracht(wz_dossier *dossier, const char *nummer, int64_t *id)
{
	return vind_een(dossier, WZ__NAAM_OPDRACHT, nummer, id);
}

/* All lots or agreed items meant by NUMMER or OPDRACHT/NUMMER: at least one. */
static wz_status zoek_nummer(wz_dossier *dossier, wz__naamsoort soort, const char *tekst,
                             wz__namen *out)
{
	const char *streep = strchr(tekst, '/');
	const char *nummer = streep ? streep + 1 : tekst;
	int64_t opdracht_id = 0;
	wz_status status = WZ_OK;
	if (streep) {
		wz__arena arena = { 0 };
		char *opdracht = wz__arena_copy(&arena, tekst, (size_t)(streep - tekst));
		status = opdracht ? wz__vind_opdracht(dossier, opdracht, &opdracht_id) : wz__nomem(dossier);
		wz__arena_free(&arena);
	}
	if (status == WZ_OK)
		status = zoek(dossier, soort, nummer, out);
	if (status != WZ_OK)
		return status;
	size_t n = 0;
	for (size_t i = 0; i < out->n; i++)
		if (opdracht_id == 0 || out->naam[i].opdracht_id == opdracht_id)
			out->naam[n++] = out->naam[i];
	out->n = n;
	return n > 0 ? WZ_OK : niet_gevonden(dossier, soort, nummer, opdracht_id);
}

static wz_status kies(wz_dossier *dossier, wz__naamsoort soort, const wz_choice *keus, wz__ids *out)
{
	bool nummer = soort == WZ__NAAM_PERCEEL;
	for (size_t i = 0; i < keus->n; i++) {
		wz__namen gevonden = { 0 };
		int64_t id = 0;
		wz_status status = nummer ? zoek_nummer(dossier, soort, keus->names[i], &gevonden)
		                          : vind_een(dossier, soort, keus->names[i], &id);
		if (status == WZ_OK && !nummer)
			status = voeg_id_toe(dossier, out, id);
		for (size_t j = 0; status == WZ_OK && j < gevonden.n; j++)
			status = voeg_id_toe(dossier, out, gevonden.naam[j].id);
		wz__namen_free(&gevonden);
		if (status != WZ_OK)
			return status;
	}
	return WZ_OK;
}

wz_status wz__keuze_bepaal(wz_dossier *dossier, const wz_filter *filter, wz__keuze *out)
{
	*out = (wz__keuze){ 0 };
	if (!filter)
		return WZ_OK;
	out->perioden = filter->perioden;
	out->n_perioden = filter->n_perioden;
	wz_status status = kies(dossier, WZ__NAAM_OPDRACHT, &filter->opdracht, &out->opdracht);
	if (status == WZ_OK)
		status = kies(dossier, WZ__NAAM_PERCEEL, &filter->perceel, &out->perceel);
	if (status == WZ_OK)
		status = kies(dossier, WZ__NAAM_STADSDEEL, &filter->stadsdeel, &out->stadsdeel);
	if (status == WZ_OK)
		status = kies(dossier, WZ__NAAM_AANBIEDER, &filter->aanbieder, &out->aanbieder);
	if (status != WZ_OK)
		wz__keuze_free(out);
	return status;
}

void wz__keuze_free(wz__keuze *keuze)
{
	free(keuze->opdracht.id);
	free(keuze->perceel.id);
	free(keuze->stadsdeel.id);
	free(keuze->aanbieder.id);
	*keuze = (wz__keuze){ 0 };
}

static bool van_kracht(const wz__naam *naam, const wz_filter *filter)
{
	for (size_t i = 0; i < filter->n_perioden; i++)
		if (naam->begin <= wz_periode_eind(filter->perioden[i])
		    && naam->eind >= wz_periode_begin(filter->perioden[i]))
			return true;
	return filter->n_perioden == 0;
}

/* The contract chosen is binding; the period only tells candidates apart, since
 * a number that stands alone can mean nothing else. */
static wz_status beperk(wz_dossier *dossier, wz__naamsoort soort, const char *nummer,
                        const wz_filter *filter, wz__namen *gevonden)
{
	wz__ids opdrachten = { 0 };
	wz_status status = kies(dossier, WZ__NAAM_OPDRACHT, &filter->opdracht, &opdrachten);
	size_t n = 0, in_periode = 0;
	for (size_t i = 0; status == WZ_OK && i < gevonden->n; i++)
		if (wz__ids_heeft(&opdrachten, gevonden->naam[i].opdracht_id))
			gevonden->naam[n++] = gevonden->naam[i];
	if (status == WZ_OK && n == 0)
		status = niet_gevonden(dossier, soort, nummer, opdrachten.id[0]);
	free(opdrachten.id);
	if (status != WZ_OK)
		return status;
	for (size_t i = 0; i < n; i++)
		in_periode += van_kracht(&gevonden->naam[i], filter) ? 1 : 0;
	gevonden->n = in_periode > 0 ? 0 : n;
	for (size_t i = 0; in_periode > 0 && i < n; i++)
		if (van_kracht(&gevonden->naam[i], filter))
			gevonden->naam[gevonden->n++] = gevonden->naam[i];
	return WZ_OK;
}

static wz_status meer_gevonden(wz_dossier *dossier, wz__naamsoort soort, const char *nummer,
                               const wz__namen *gevonden)
{
	wz__buf lijst = { 0 };
	for (size_t i = 0; i < gevonden->n; i++)
		wz__buf_format(&lijst, "%s%s/%s", i > 0 ? " of " : "", gevonden->naam[i].opdracht,
		               gevonden->naam[i].naam);
	wz_status status = lijst.failed
		? wz__nomem(dossier)
		: wz__error(dossier, WZ_ERR_USAGE, "%s \"%s\" staat in meer opdrachten; schrijf %s",
	                soortnaam[soort], nummer, wz__buf_str(&lijst));
	wz__buf_free(&lijst);
	return status;
}

static wz_status vind_nummer(wz_dossier *dossier, wz__naamsoort soort, const char *nummer,
                             const wz_filter *filter, int64_t *id)
{
	wz__namen gevonden = { 0 };
	wz_status status = zoek_nummer(dossier, soort, nummer, &gevonden);
	if (status == WZ_OK && filter)
		status = beperk(dossier, soort, nummer, filter, &gevonden);
	if (status == WZ_OK && gevonden.n > 1)
		status = meer_gevonden(dossier, soort, nummer, &gevonden);
	else if (status == WZ_OK)
		*id = gevonden.naam[0].id;
	wz__namen_free(&gevonden);
	return status;
}

wz_status wz__vind_afspraak(wz_dossier *dossier, const char *nummer, const wz_filter *filter,
                            int64_t *id)
{
	return vind_nummer(dossier, WZ__NAAM_AFSPRAAK, nummer, filter, id);
}

wz_status wz__vind_perceel(wz_dossier *dossier, const char *nummer, const wz_filter *filter,
                           int64_t *id)
{
	return vind_nummer(dossier, WZ__NAAM_PERCEEL, nummer, filter, id);
}
