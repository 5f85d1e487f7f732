/* SPDX-License-Identifier: EUPL-1.2 */
/* What was read from a text, in lines for a person: per lot, with every doubt. */
#include <string.h>
#include "base/ontleed.h"
#include "dossier/tekstlezing.h"

enum { CITAAT_MAX = 60 };

static const char *plural(size_t n, const char *een, const char *meer)
{
	return n == 1 ? een : meer;
}

/* "13 resultaten: 6 gerealiseerd, 4 niet gerealiseerd, 3 zonder status" */
static void count_words(wz__buf *out, const size_t per[WZ_REALISATIES], size_t totaal)
{
	const char *tussen = ": ";
	wz__buf_format(out, "%zu %s", totaal, plural(totaal, "resultaat", "resultaten"));
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		if (per[s] == 0)
			continue;
		wz__buf_format(out, "%s%zu %s", tussen, per[s], wz_realisatie_naam((wz_realisatie)s));
		tussen = ", ";
	}
	if (per[WZ_REALISATIE_GEEN] > 0)
		wz__buf_format(out, "%s%zu zonder status", tussen, per[WZ_REALISATIE_GEEN]);
}

/* One lot as its lines are written. */
typedef struct stuk {
	wz__act *act;
	const wz__tekstlezing *lezing;
	size_t deel; /* n_delen: what stands under no lot */
	wz__buf *buf;
} stuk;

static bool under_none(const stuk *d)
{
	return d->deel == d->lezing->verslag.n_delen;
}

/* Its results: from *i up to the end that is returned, in volgorde. */
static size_t results_of(const stuk *d, size_t *i)
{
	*i = d->lezing->eerste[d->deel];
	return d->lezing->eerste[d->deel + 1];
}

static void head(const stuk *d)
{
	const wz__tekstlezing *lezing = d->lezing;
	size_t per[WZ_REALISATIES] = { 0 }, i, eind = results_of(d, &i), totaal = eind - i;
	size_t plek = under_none(d) ? lezing->enige : lezing->plek[d->deel];
	for (; i < eind; i++)
		per[lezing->verslag.resultaten[lezing->volgorde[i]].status]++;
	wz__buf_clear(d->buf);
	if (plek != SIZE_MAX) {
		const wz__tekstperceel *perceel = &lezing->percelen.van[plek];
		const char *namen = under_none(d) ? "" : lezing->verslag.delen[d->deel].perceel;
		wz__buf_format(d->buf, "perceel %s · %s · %s: ", strchr(namen, '+') != NULL ? namen : perceel->nummer,
		               perceel->thema, perceel->aanbieder);
	} else {
		wz__buf_text(d->buf, "onder geen perceel, en niet gelezen: ");
	}
	count_words(d->buf, per, totaal);
	wz__import_line(d->act->import, "%s", wz__buf_str(d->buf));
}

/* How the lot was found, where its number does not say it all. */
static void tell_vondst(const stuk *d)
{
	static const char *const woorden[] = {
		[WZ__VONDST_NUMMER] = NULL,
		[WZ__VONDST_ANDER_THEMA] = "het thema in de tekst is een ander: klopt het nummer?",
		[WZ__VONDST_THEMA] = "het nummer staat niet in de tekst; gevonden op aanbieder en thema",
		[WZ__VONDST_ENIGE] = "het nummer staat niet in de tekst; het enige perceel van deze aanbieder",
		[WZ__VONDST_MEER] = NULL, [WZ__VONDST_GEEN] = NULL, [WZ__VONDST_ONBEKEND] = NULL,
	};
	if (under_none(d)) {
		if (d->lezing->enige != SIZE_MAX)
			wz__import_line(d->act->import, "  ? %s", woorden[WZ__VONDST_ENIGE]);
		return;
	}
	const wz__verslagdeel *deel = &d->lezing->verslag.delen[d->deel];
	if (woorden[d->lezing->vondst[d->deel]] == NULL)
		return;
	wz__import_line(d->act->import, "  ? regel %zu: %s%s%s%s", deel->regel, woorden[d->lezing->vondst[d->deel]],
	                *deel->thema != '\0' ? " (“" : "", deel->thema, *deel->thema != '\0' ? "”)" : "");
}

/* The number of the lot where a part of the text belongs. */
static const char *number_of(const stuk *d, size_t nummer)
{
	size_t plek = d->lezing->plek[nummer];
	return plek == SIZE_MAX ? "?" : d->lezing->percelen.van[plek].nummer;
}

static void overloop_words(const stuk *d, size_t i, bool gevolgd)
{
	const wz__overloop *over = &d->lezing->overloop[i];
	if (over->soort == WZ__OVERLOOP_DUBBEL) {
		wz__buf_format(d->buf, "; staat ook bij perceel %s, regel %zu. %s", number_of(d, over->deel),
		               d->lezing->verslag.resultaten[over->regel].regel,
		               gevolgd ? "Hier weggelaten" : "Voorstel: hier weglaten");
	} else if (over->soort == WZ__OVERLOOP_PAST_BETER) {
		const wz__koppelafspraak *afspraak = &d->lezing->percelen.afspraak[over->afspraak];
		char citaat[WZ__CITAAT_SIZE];
		wz__buf_format(d->buf, "; lijkt meer op afspraak %s van perceel %s, %s. %s", afspraak->nummer,
		               number_of(d, over->deel),
		               wz__citaat_begin(citaat, afspraak->omschrijving, CITAAT_MAX),
		               gevolgd ? "Verplaatst" : "Voorstel: verplaatsen");
	}
}

/* The doubts about one result, "; " between them; empty when there are none. */
static void doubt_words(const stuk *d, size_t i)
{
	static const struct {
		unsigned twijfel;
		const char *woorden;
	} vormen[] = {
		{ WZ__TWIJFEL_GEEN_STATUS, "; staat onder geen kop met een status" },
		{ WZ__TWIJFEL_KLEUR, "; een kleur zonder legenda is geen status" },
		{ WZ__TWIJFEL_WOORD, "; de woorden voor de status zijn niet duidelijk" },
		{ WZ__TWIJFEL_TEGENSPRAAK, "; zegt zelf iets anders dan zijn kop" },
		{ WZ__TWIJFEL_OPNIEUW, "; de status begint opnieuw: een ander perceel?" },
	};
	const wz__verslagresultaat *r = &d->lezing->verslag.resultaten[i];
	char citaat[WZ__CITAAT_SIZE];
	wz__buf_clear(d->buf);
	for (size_t v = 0; v < sizeof vormen / sizeof *vormen; v++)
		if (r->twijfel & vormen[v].twijfel)
			wz__buf_text(d->buf, vormen[v].woorden);
	if ((r->twijfel & (WZ__TWIJFEL_KLEUR | WZ__TWIJFEL_WOORD)) && *r->statuswoorden != '\0')
		wz__buf_format(d->buf, " (%s)", wz__citaat_begin(citaat, r->statuswoorden, CITAAT_MAX));
	if (*r->afspraak != '\0' && !wz__tekst_afspraken(d->lezing, r))
		wz__buf_format(d->buf, "; afspraak %.40s is er niet bij dit perceel", r->afspraak);
	overloop_words(d, i, wz__overloop_gevolgd(d->act, &d->lezing->overloop[i]));
}

static void tell_results(const stuk *d, size_t *twijfels)
{
	char citaat[WZ__CITAAT_SIZE];
	size_t k, eind = results_of(d, &k);
	for (; k < eind; k++) {
		size_t i = d->lezing->volgorde[k];
		const wz__verslagresultaat *r = &d->lezing->verslag.resultaten[i];
		doubt_words(d, i);
		bool twijfel = d->buf->size > 0;
		*twijfels += twijfel;
		if (!twijfel && !d->act->options->dry_run)
			continue;
		bool afspraak = wz__tekst_afspraken(d->lezing, r);
		wz__import_line(d->act->import, "  regel %zu: %s: %s%s%s", r->regel,
		                r->status == WZ_REALISATIE_GEEN ? "geen status" : wz_realisatie_naam(r->status),
		                wz__citaat_begin(citaat, r->tekst, CITAAT_MAX), afspraak ? ", afspraak " : "",
		                afspraak ? r->afspraak : "");
		if (twijfel)
			wz__import_line(d->act->import, "    ? %s", wz__buf_str(d->buf) + 2);
	}
}

static void tell_legenda(wz__act *act, const wz__verslagtekst *verslag, wz__buf *buf)
{
	wz__buf_clear(buf);
	for (size_t i = act->options->n_legenda; i < verslag->n_legenda; i++)
		wz__buf_format(buf, "%s%s = %s", buf->size > 0 ? ", " : "legenda in de tekst: ", verslag->legenda[i].woord,
		               wz_realisatie_naam(verslag->legenda[i].status));
	if (buf->size > 0)
		wz__import_line(act->import, "%s", wz__buf_str(buf));
}

/* A rehearsal names what was passed over too: it may be a result that was not seen. */
static void tell_passed_over(wz__act *act, const wz__verslagtekst *verslag)
{
	char citaat[WZ__CITAAT_SIZE];
	if (!act->options->dry_run || verslag->n_weg == 0)
		return;
	wz__import_line(act->import, "geen resultaat:");
	for (size_t i = 0; i < verslag->n_weg; i++)
		wz__import_line(act->import, "  regel %zu, %s: %s", verslag->weg[i].regel, verslag->weg[i].waarom,
		                wz__citaat_begin(citaat, verslag->weg[i].tekst, CITAAT_MAX));
	if (verslag->overgeslagen > verslag->n_weg)
		wz__import_line(act->import, "  en nog %zu", verslag->overgeslagen - verslag->n_weg);
}

wz_status wz__tekstlezing_meld(wz__act *act, const wz__tekstlezing *lezing)
{
	const wz__verslagtekst *verslag = &lezing->verslag;
	wz__buf buf = { 0 };
	stuk d = { .act = act, .lezing = lezing, .buf = &buf };
	size_t twijfels = 0;
	wz__buf_format(&buf, "%s, gelezen als tekst: %zu %s", wz__bestandsnaam(act->source->naam),
	               verslag->n_resultaten, plural(verslag->n_resultaten, "resultaat", "resultaten"));
	if (verslag->overgeslagen > 0)
		wz__buf_format(&buf, "; %zu %s geen resultaat", verslag->overgeslagen,
		               plural(verslag->overgeslagen, "punt is", "punten zijn"));
	wz__import_line(act->import, "%s", wz__buf_str(&buf));
	tell_legenda(act, verslag, &buf);
	if (!lezing->vergeleken)
		wz__import_line(act->import, "zo veel resultaten worden niet vergeleken met de afspraken van "
		                "andere percelen");
	for (d.deel = 0; d.deel <= verslag->n_delen; d.deel++) {
		if (lezing->eerste[d.deel] == lezing->eerste[d.deel + 1])
			continue;
		head(&d);
		tell_vondst(&d);
		tell_results(&d, &twijfels);
	}
	tell_passed_over(act, verslag);
	if (twijfels > 0)
		wz__import_line(act->import, "twijfel bij %zu %s; wilt u verbeteren wat er staat, maak dan een plan "
		                "met --plan FILE", twijfels, plural(twijfels, "resultaat", "resultaten"));
	bool failed = buf.failed;
	wz__buf_free(&buf);
	return failed ? wz__nomem(act->dossier) : WZ_OK;
}
