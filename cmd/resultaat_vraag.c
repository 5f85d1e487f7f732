/* SPDX-License-Identifier: EUPL-1.2 */
/* Asks for each result which agreed item it belongs to. Every answer is stored at once,
 * so that who stops, or is stopped, goes on later with what is left. */
#include "resultaat_match.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "bericht.h"
#include "resultaat.h"

enum { RESULTAAT, PERCEEL, TEKST, AFSPRAAK, OMSCHRIJVING, SCORE, WAAROM, KOLOMMEN };
static const char *const namen[KOLOMMEN] = { "resultaat",    "perceel", "tekst", "afspraak",
	                                         "omschrijving", "score",   "waarom" };
enum { ANDERE = 2, AFSPRAKEN_MAX = 64 };

typedef enum antwoord { OPEN = 0, GEKOPPELD, GEEN, OVERGESLAGEN, ANTWOORDEN } antwoord;

typedef struct vraag {
	cli_run *cli;
	FILE *uit;
	const wz_table *table;
	size_t kolom[KOLOMMEN];
	size_t n, nu;
	antwoord *gegeven; /* of each row */
	size_t *gedaan;    /* rows in the order in which they were answered */
	size_t n_gedaan;
	char *regel; /* what was typed, by getline */
	size_t regel_size;
	int code;
	bool stop;
} vraag;

static void vind_kolommen(const wz_table *table, size_t kolom[KOLOMMEN])
{
	size_t n;
	const wz_column *kolommen = wz_table_columns(table, &n);

	for (size_t k = 0; k < KOLOMMEN; k++)
		for (kolom[k] = 0; kolom[k] < n && strcmp(kolommen[kolom[k]].naam, namen[k]) != 0;)
			kolom[k]++;
}

static const char *tekst(const vraag *v, int kolom)
{
	wz_cell cel = wz_table_cell(v->table, v->nu, v->kolom[kolom]);

	return cel.present ? cel.text : "";
}

static int64_t nummer(const vraag *v)
{
	return wz_table_cell(v->table, v->nu, v->kolom[RESULTAAT]).value;
}

static wz_getal score(const vraag *v)
{
	wz_cell cel = wz_table_cell(v->table, v->nu, v->kolom[SCORE]);

	return cel.present ? cel.value : WZ_GETAL_GEEN;
}

static void noem(const vraag *v, const char *kop, const char *afspraak, const char *omschrijving,
                 wz_getal waarde)
{
	char getal[WZ_FORMAT_SIZE];

	fprintf(v->uit, "  %-10s", kop);
	cli_veilig(v->uit, afspraak);
	fprintf(v->uit, " (%s)  ", wz_getal_dutch(getal, waarde));
	cli_veilig(v->uit, omschrijving);
	fputc('\n', v->uit);
}

/* Every item of the lots of the result, the best first; NULL after an error. */
static wz_verslag *kandidaten(vraag *v)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_resultaat_match_show(v->cli->dossier, nummer(v), &verslag);

	if (status != WZ_OK) {
		v->code = cli_fout_dossier(v->cli, v->cli->dossier, status);
		v->stop = true;
	}
	return verslag;
}

/* The best of them beside what is proposed; max 0: all, also that. */
static void noem_andere(vraag *v, size_t max)
{
	wz_verslag *verslag = kandidaten(v);
	const wz_table *table = verslag ? wz_verslag_get_table(verslag, 0) : NULL;
	size_t kolom[KOLOMMEN], gezegd = 0;

	if (!table)
		return;
	vind_kolommen(table, kolom);
	for (size_t i = 0; i < wz_table_rows(table) && (max == 0 || gezegd < max); i++) {
		const char *afspraak = wz_table_cell(table, i, kolom[AFSPRAAK]).text;
		wz_cell omschrijving = wz_table_cell(table, i, kolom[OMSCHRIJVING]);
		wz_getal waarde = wz_table_cell(table, i, kolom[SCORE]).value;

		if (max > 0 && (waarde == 0 || strcmp(afspraak, tekst(v, AFSPRAAK)) == 0))
			continue;
		noem(v, max > 0 && gezegd == 0 ? "of" : "", afspraak,
		     omschrijving.present ? omschrijving.text : "", waarde);
		gezegd++;
	}
	wz_verslag_free(verslag);
}

static void toon(vraag *v)
{
	fprintf(v->uit, "\nResultaat %" PRId64 " (%zu van %zu), perceel ", nummer(v), v->nu + 1, v->n);
	cli_veilig(v->uit, tekst(v, PERCEEL));
	fputs("\n  ", v->uit);
	cli_veilig(v->uit, tekst(v, TEKST));
	fputc('\n', v->uit);
	if (*tekst(v, AFSPRAAK)) {
		noem(v, "voorstel", tekst(v, AFSPRAAK), tekst(v, OMSCHRIJVING), score(v));
		fprintf(v->uit, "  %-10s", "");
		cli_veilig(v->uit, tekst(v, WAAROM));
		fputc('\n', v->uit);
	} else {
		fputs("  voorstel  geen: wat past, past beter bij een ander resultaat, of te weinig\n", v->uit);
	}
	noem_andere(v, ANDERE);
}

/* The next line without its end and outer blanks; NULL when there is none. */
static char *lees(vraag *v, const char *prompt)
{
	char *begin;
	size_t n;

	fputs(prompt, v->uit);
	fflush(v->uit);
	if (getline(&v->regel, &v->regel_size, v->cli->io->in) < 0)
		return NULL;
	begin = v->regel + strspn(v->regel, " \t\r\n");
	n = strlen(begin);
	while (n > 0 && strchr(" \t\r\n", begin[n - 1]))
		begin[--n] = '\0';
	return begin;
}

/* Something the dossier refused is said, and asked again; another failure stops. */
static bool gelukt(vraag *v, wz_status status)
{
	if (status == WZ_OK)
		return true;
	v->code = cli_fout_dossier(v->cli, v->cli->dossier, status);
	v->stop = status != WZ_ERR_USAGE && status != WZ_ERR_NOT_FOUND;
	if (!v->stop)
		v->code = CLI_OK;
	return false;
}

static void verder(vraag *v, antwoord wat)
{
	v->gegeven[v->nu] = wat;
	v->gedaan[v->n_gedaan++] = v->nu++;
}

static void verder_gekoppeld(vraag *v, bool verworpen)
{
	cli_meld_verworpen(v->uit, nummer(v), verworpen);
	verder(v, GEKOPPELD);
}

static void neem_aan(vraag *v)
{
	bool verworpen;

	if (!*tekst(v, AFSPRAAK)) {
		fputs("er is geen voorstel om aan te nemen; kies een andere afspraak, of geen\n", v->uit);
		return;
	}
	if (gelukt(v, wz_resultaat_match_link(v->cli->dossier, nummer(v), tekst(v, AFSPRAAK), score(v),
	                                      &verworpen)))
		verder_gekoppeld(v, verworpen);
}

/* "3.8+3.9" or "3.8 3.9", cut in parts: how many, of which no more than fit are given. */
static size_t splits(char *regel, const char *deel[AFSPRAKEN_MAX])
{
	char *rest = NULL;
	size_t n = 0;

	for (char *at = strtok_r(regel, "+ ,", &rest); at; at = strtok_r(NULL, "+ ,", &rest))
		if (n++ < AFSPRAKEN_MAX)
			deel[n - 1] = at;
	return n;
}

static void kies_ander(vraag *v)
{
	const char *deel[AFSPRAKEN_MAX];
	char *regel;
	bool verworpen;
	size_t n;

	fputs("afspraken van dit perceel, de beste eerst:\n", v->uit);
	noem_andere(v, 0);
	if (v->stop)
		return;
	regel = lees(v, "welke? (3.4, of 3.8+3.9; leeg: terug naar de vraag) ");
	if (!regel) {
		v->stop = true;
		return;
	}
	n = splits(regel, deel);
	if (n > AFSPRAKEN_MAX)
		fprintf(v->uit, "meer dan %d afspraken\n", AFSPRAKEN_MAX);
	else if (n > 0 && gelukt(v, wz_resultaat_link(v->cli->dossier, nummer(v), deel, n, &verworpen)))
		verder_gekoppeld(v, verworpen);
}

static void terug(vraag *v)
{
	size_t vorige;
	bool verworpen = false;

	if (v->n_gedaan == 0) {
		fputs("er is geen antwoord om terug te nemen\n", v->uit);
		return;
	}
	vorige = v->gedaan[--v->n_gedaan];
	v->nu = vorige;
	if (v->gegeven[vorige] != OVERGESLAGEN &&
	    !gelukt(v, wz_resultaat_match_undo(v->cli->dossier, nummer(v), &verworpen)))
		return;
	cli_meld_verworpen(v->uit, nummer(v), verworpen);
	v->gegeven[vorige] = OPEN;
}

static void doe(vraag *v, const char *keuze)
{
	switch (*keuze) {
	case 'j':
		neem_aan(v);
		break;
	case 'a':
		kies_ander(v);
		break;
	case 'g':
		if (gelukt(v, wz_resultaat_match_none(v->cli->dossier, nummer(v))))
			verder(v, GEEN);
		break;
	case 'o':
		verder(v, OVERGESLAGEN);
		break;
	case 't':
		terug(v);
		break;
	case 's':
		v->stop = true;
		break;
	default:
		fputs("kies j, a, g, o, t of s\n", v->uit);
	}
}

/* A letter, or the whole word. */
static const char *welke(const char *regel)
{
	static const char *const woorden[] = {
		"ja", "ander", "geen", "overslaan", "terug", "stop", NULL
	};
	static const char *const letters[] = { "j", "a", "g", "o", "t", "s", NULL };
	const char *woord = cli_woord(letters, regel);

	if (!woord)
		woord = cli_woord(woorden, regel);
	return woord ? woord : "";
}

static void rond_af(const vraag *v)
{
	size_t aantal[ANTWOORDEN] = { 0 };

	for (size_t i = 0; i < v->n; i++)
		aantal[v->gegeven[i]]++;
	fprintf(v->uit, "\n%zu gekoppeld, %zu bij geen afspraak, %zu nog te beslissen\n",
	        aantal[GEKOPPELD], aantal[GEEN], aantal[OPEN] + aantal[OVERGESLAGEN]);
}

static void vraag_alle(vraag *v)
{
	size_t getoond = SIZE_MAX, gedaan = SIZE_MAX;

	while (!v->stop && v->nu < v->n) {
		const char *regel;

		if (getoond != v->nu || gedaan != v->n_gedaan)
			toon(v);
		getoond = v->nu;
		gedaan = v->n_gedaan;
		regel = v->stop ? NULL : lees(v, "[j]a  [a]nder  [g]een  [o]verslaan  [t]erug  [s]top: ");
		if (!regel)
			break;
		doe(v, welke(regel));
	}
	rond_af(v);
}

int cli_match_vraag(cli_run *cli, const wz_verslag *voorstellen)
{
	vraag v = { .cli = cli, .uit = cli->io->out };

	v.table = wz_verslag_get_table(voorstellen, 0);
	v.n = wz_table_rows(v.table);
	if (v.n == 0) {
		fputs("er zijn geen losse resultaten om te koppelen\n", v.uit);
		return CLI_OK;
	}
	vind_kolommen(v.table, v.kolom);
	v.gegeven = calloc(v.n, sizeof(*v.gegeven));
	v.gedaan = calloc(v.n, sizeof(*v.gedaan));
	if (v.gegeven && v.gedaan)
		vraag_alle(&v);
	else
		v.code = cli_fout_dossier(cli, NULL, WZ_ERR_NOMEM);
	free(v.gegeven);
	free(v.gedaan);
	free(v.regel);
	return v.code;
}
