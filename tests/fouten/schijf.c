/* SPDX-License-Identifier: EUPL-1.2 */
/* The n-th read, write, sync, truncate, lock, open and delete of the dossier fails, once
 * and from then on, for every n, in every act and reading below. Each time: a clean error
 * or a whole result, a dossier as it was or as it should be, no file left open or behind,
 * and the same command then succeeds.
 * Usage: fouten_schijf [EVERY [SEED]]    EVERY 1 is all of them */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "schijf_hulp.h"
#include "schijf_vfs.h"

typedef struct daad {
	const char *naam;
	basis basis;
	bool schrijft;     /* the dossier */
	const char *maakt; /* a file or folder beside it */
	const char *argumenten[HULP_ARGUMENTEN];
} daad;

static const daad daden[] = {
	{ "import",
	  BASIS_2016,
	  true,
	  NULL,
	  { "import", "jaarrapportage", "--periode", "2017", "2017.csv" } },
	{ "supersede",
	  BASIS_2017,
	  true,
	  NULL,
	  { "import", "jaarrapportage", "--periode", "2017", "--supersede", "beter.csv" } },
	{ "link", BASIS_2017, true, NULL, { "resultaat", "link", "103", "4.2" } },
	{ "withdraw", BASIS_2017, true, NULL, { "rapportage", "withdraw", "5", "--reden", "proef" } },
	{ "vaststelling",
	  BASIS_2017,
	  true,
	  NULL,
	  { "vaststelling", "add", "4.3", "--periode", "2017", "--status", "onbekend", "--reden",
	    "ja" } },
	{ "migration",
	  BASIS_OUD,
	  true,
	  NULL,
	  { "import", "jaarrapportage", "--periode", "2017", "2017.csv" } },
	{ "init", BASIS_LEEG, true, NULL, { "init", "--voorbeeld", "enschede-2016" } },
	{ "backup", BASIS_2016, false, "kopie.db", { "dossier", "backup", "kopie.db" } },
	{ "report", BASIS_2016, false, NULL, { "perceel", "report" } },
	{ "detail", BASIS_2016, false, NULL, { "perceel", "report", "--detail", "--format=html" } },
	{ "results", BASIS_2016, false, NULL, { "resultaat", "list", "--format=csv" } },
	{ "signals", BASIS_2016, false, NULL, { "signaal", "list", "--format=json" } },
	{ "evaluation",
	  BASIS_2016,
	  false,
	  NULL,
	  { "evaluatie", "report", "--opdracht", "2016", "--periode", "2016", "--format=md" } },
	{ "check", BASIS_2016, false, NULL, { "dossier", "check" } },
	{ "export", BASIS_2016, false, "uit", { "export", "kwartaal", "2016-Q4", "--output", "uit" } },
};

static const char *const controle[] = { "dossier", "check", NULL };

/* What it is without a fault. */
typedef struct maat {
	foto voor;
	uint64_t inhoud_voor, tussen[2], inhoud_na;
	size_t namen_voor, namen_na, open;
	char *uit;
} maat;

static unsigned long gangen, goed_afgelopen;

static void ruim(const daad *d)
{
	gang g;

	if (!d->maakt || access(d->maakt, F_OK) != 0)
		return;
	char commando[64];
	snprintf(commando, sizeof(commando), "rm -r '%s'", d->maakt);
	g.code = system(commando);
	if (g.code != 0)
		hulp_stop(commando);
}

static void meet(const daad *d, maat *m, unsigned long aantal[SCHIJF_SOORTEN])
{
	gang g;

	m->voor = hulp_basis(d->basis);
	m->inhoud_voor = m->voor.bytes ? hulp_inhoud("welzijn.db") : 0;
	m->tussen[0] = m->tussen[1] = m->inhoud_voor;
	if (d->basis == BASIS_OUD)
		hulp_tussen(&m->voor, m->tussen);
	hulp_zet("welzijn.db", &m->voor);
	m->namen_voor = hulp_namen();
	m->open = hulp_open_bestanden();
	schijf_begin(NULL);
	hulp_draai(&g, d->argumenten, NULL);
	if (g.code != 0)
		hulp_meld("%s: exit %d without a fault: %s", d->naam, g.code, g.fout);
	for (int s = 0; s < SCHIJF_SOORTEN; s++)
		aantal[s] = schijf_geteld((schijf_soort)s);
	m->uit = g.uit;
	g.uit = NULL;
	hulp_weg(&g);
	m->namen_na = hulp_namen();
	m->inhoud_na = hulp_inhoud("welzijn.db");
	ruim(d);
}

/* An error is one line that says so, and nothing on standard output. */
static void keur_bericht(const char *waar, const gang *g)
{
	const char *einde = strchr(g->fout, '\n');

	if (g->code == 3 && g->n_fout == 0 && strstr(g->uit, "unable to get the page"))
		return; /* dossier check, of which SQLite could not read a page once */
	if (g->code != 1 && g->code != 75)
		hulp_meld("%s: exit %d: %s", waar, g->code, g->fout);
	if (strncmp(g->fout, "welzijn: ", 9) != 0 || !einde || einde[1] != '\0')
		hulp_meld("%s: no error of one line: '%s'", waar, g->fout);
	if (g->n_uit > 0)
		hulp_meld("%s: failed, and yet printed: %.60s", waar, g->uit);
}

static bool mag(const maat *m, uint64_t inhoud, int code)
{
	return inhoud == m->inhoud_na ||
	       (code != 0 &&
	        (inhoud == m->inhoud_voor || inhoud == m->tussen[0] || inhoud == m->tussen[1]));
}

/* The dossier, opened again, and what stands beside it. A journal that could not be read
 * back stays until the next act, where it holds nothing that was in the dossier. */
static void keur_dossier(const char *waar, const daad *d, const maat *m, int code)
{
	bool is_er = access("welzijn.db", F_OK) == 0;
	uint64_t inhoud = is_er ? hulp_inhoud("welzijn.db") : 0;
	bool af = inhoud == m->inhoud_na && (d->schrijft || code == 0);
	size_t namen = hulp_namen() - (code != 0 && is_er && access("welzijn.db-journal", F_OK) == 0);
	gang g;

	if (!mag(m, inhoud, code) || (!d->schrijft && inhoud != m->inhoud_voor))
		hulp_meld("%s: exit %d, the dossier is neither as before nor as after", waar, code);
	if (namen != (af ? m->namen_na : m->namen_voor))
		hulp_meld("%s: exit %d, and %zu names in the folder", waar, code, namen);
	ruim(d);
	if (!is_er || inhoud == m->inhoud_na || (d->basis == BASIS_OUD && inhoud == m->inhoud_voor))
		return;
	hulp_draai(&g, controle, NULL);
	if (g.code != 0)
		hulp_meld("%s: dossier check: %s%s", waar, g.uit, g.fout);
	hulp_weg(&g);
}

/* After a failure the same command does it, and leaves nothing beside. */
static void keur_opnieuw(const char *waar, const daad *d, const maat *m)
{
	gang g;

	hulp_draai(&g, d->argumenten, NULL);
	if (g.code != 0)
		hulp_meld("%s: the same again: exit %d: %s", waar, g.code, g.fout);
	if (hulp_inhoud("welzijn.db") != m->inhoud_na)
		hulp_meld("%s: the same again gives another dossier", waar);
	if (d->schrijft && hulp_namen() != m->namen_na)
		hulp_meld("%s: after the same again %zu names in the folder", waar, hulp_namen());
	hulp_weg(&g);
	ruim(d);
}

/* One run in which it goes wrong. */
static void probeer(const daad *d, const maat *m, const schijf_plan *plan)
{
	char waar[96];
	gang g;

	snprintf(waar, sizeof(waar), "%s, %s %lu%s%s", d->naam, schijf_namen[plan->soort], plan->n,
	         plan->blijft ? " and on" : "", plan->vol ? ", full" : "");
	hulp_zet("welzijn.db", &m->voor);
	schijf_begin(plan);
	hulp_draai(&g, d->argumenten, NULL);
	schijf_begin(NULL);
	gangen++;
	goed_afgelopen += g.code == 0;
	if (schijf_open() != 0 || hulp_open_bestanden() != m->open)
		hulp_meld("%s: a file was left open", waar);
	if (g.code != 0)
		keur_bericht(waar, &g);
	else if (strcmp(g.uit, m->uit) != 0)
		hulp_meld("%s: exit 0, and yet other output", waar);
	keur_dossier(waar, d, m, g.code);
	if (g.code != 0 && d->schrijft)
		keur_opnieuw(waar, d, m);
	hulp_weg(&g);
}

/* Every kind, every `elke`-th one from a drawn one on, once and for good. */
static void loop(const daad *d, unsigned long elke, uint64_t *zaad)
{
	unsigned long aantal[SCHIJF_SOORTEN], eerder = gangen;
	maat m = { 0 };

	meet(d, &m, aantal);
	for (int s = 0; s < SCHIJF_SOORTEN; s++)
		for (unsigned long n = 1 + hulp_trek(zaad, (uint32_t)elke); n <= aantal[s]; n += elke)
			for (int hoe = 0; hoe < (s == SCHIJF_SCHRIJF ? 4 : 2); hoe++) {
				const schijf_plan plan = {
					.soort = (schijf_soort)s, .n = n, .blijft = hoe & 1, .vol = hoe & 2
				};
				probeer(d, &m, &plan);
			}
	printf("%s: %lu\n", d->naam, gangen - eerder);
	free(m.voor.bytes);
	free(m.uit);
}

int main(int argc, char **argv)
{
	unsigned long elke = argc > 1 ? strtoul(argv[1], NULL, 10) : 1;
	uint64_t zaad = argc > 2 ? strtoull(argv[2], NULL, 10) : 7;

	hulp_begin();
	schijf_plaats();
	elke = elke > 0 ? elke : 1;
	printf("every %lu, seed %llu\n", elke, (unsigned long long)zaad);
	for (size_t i = 0; i < sizeof(daden) / sizeof(*daden); i++)
		loop(&daden[i], elke, &zaad);
	printf("%lu of these did no harm\n", goed_afgelopen);
	return hulp_einde("disk", gangen);
}
