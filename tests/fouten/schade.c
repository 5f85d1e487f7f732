/* SPDX-License-Identifier: EUPL-1.2 */
/* A bit of every byte of a small dossier flipped in turn, and the file cut off at every
 * page. Never a crash or a hang; an error is said; and where the results come out other
 * than they came in, `dossier check` finds it.
 * Usage: fouten_schade [EVERY [SEED]]    EVERY 1 is all of them */
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <sqlite3.h>

#include "schijf_hulp.h"

enum { SECONDEN = 20, BLADZIJDE = 512, OOK_SCHRIJVEN = 32 };

static const char *const lezingen[][HULP_ARGUMENTEN] = {
	{ "resultaat", "list", "--periode", "2016", "--format=csv" },
	{ "resultaat", "show", "2" },
	{ "perceel", "report", "--periode", "2016", "--format=csv" },
	{ "perceel", "report", "--detail", "--periode", "2016", "--format=csv" },
	{ "signaal", "list", "--format=csv" },
};
enum { LEZINGEN = sizeof(lezingen) / sizeof(*lezingen) };
static const char *const controle[] = { "dossier", "check", NULL };
static const char *const schrijf[] = { "resultaat", "link", "2", "1.2", NULL };

/* What a child did, seen by its parent also when it crashed. */
typedef struct stand {
	size_t plek; /* where it is */
	unsigned long gangen, gezien, geweigerd, anders[LEZINGEN], fouten;
} stand;

static foto gaaf;
static char *hoort[LEZINGEN];
static stand *gedeeld;

static void meld(size_t plek, const char *wat, const char *meer)
{
	gedeeld->fouten++;
	hulp_meld("%zu: %s%s", plek, wat, meer ? meer : "");
}

static void voer(sqlite3 *db, const char *sql)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		hulp_stop(sqlite3_errmsg(db));
}

/* Small pages, so that there are many and little room that nothing uses. */
static void maak_klein(void)
{
	sqlite3 *db = NULL;

	if (sqlite3_open("welzijn.db", &db) != SQLITE_OK)
		hulp_stop("open");
	voer(db, "PRAGMA page_size = 512; VACUUM");
	sqlite3_close(db);
}

static void maak(void)
{
	static const char *const init[] = { "init", NULL };
	static const char *const opdracht[] = { "import", "opdracht",
		                                    WELZIJN_SOURCE_DIR "/tests/fixtures/klein", NULL };
	static const char *const rapport[] = { "import", "jaarrapportage", "--periode",
		                                   "2016",   "2016.csv",       NULL };
	static const char *const oordeel[] = { "vaststelling", "add",      "1.2",      "--periode",
		                                   "2016",         "--status", "onbekend", "--reden",
		                                   "navraag",      NULL };

	hulp_schrijf("2016.csv", "opdracht;perceel;resultaat;status;afspraak;aantal;eenheid;herkomst\n"
	                         "W16;1;Het buurthuis was open;gerealiseerd;1.1;;;\n"
	                         "W16;1;Bezoekers in het jaar;gerealiseerd;1.2;36,5;bezoekers;geteld\n"
	                         "W16;2;Vrijwilligers;niet gerealiseerd;2.1;12;vrijwilligers;geschat\n"
	                         "J16;2;Jongeren bereikt;;J1;31;jongeren;\n");
	hulp_moet(init);
	hulp_moet(opdracht);
	hulp_moet(rapport);
	hulp_moet(oordeel);
	maak_klein();
	gaaf = hulp_lees("welzijn.db");
	for (int i = 0; i < LEZINGEN; i++) {
		gang g;

		hulp_draai(&g, lezingen[i], NULL);
		if (g.code != 0)
			hulp_stop(g.fout);
		hoort[i] = g.uit;
		g.uit = NULL;
		hulp_weg(&g);
	}
}

/* The next field of a line, cut off there; NULL at the end. Fields of the dossier as it was
 * made have no comma. */
static char *veld(char **rest)
{
	char *begin = *rest, *eind = begin ? strpbrk(begin, ",\n") : NULL;

	*rest = eind ? eind + 1 : NULL;
	if (eind)
		*eind = '\0';
	return begin;
}

/* Whether two lists of results differ, but for the name of the file they came in and the
 * case of names: nothing in the dossier says what these were. */
static bool andere_resultaten(const char *a, const char *b)
{
	enum { VELDEN = 26, PERCEEL = 1, AFSPRAAK = 4, PERIODE = 9, DEELGEBIED = 12, BESTAND = 16 };
	char *een = strdup(a), *ander = strdup(b), *p = een, *q = ander;
	bool anders = false;

	for (int i = 0; !anders && p && q; i = (i + 1) % VELDEN) {
		bool naam = i == PERCEEL || i == AFSPRAAK || (i > PERIODE && i < DEELGEBIED);
		char *x = veld(&p), *y = veld(&q);

		anders = i != BESTAND && (naam ? strcasecmp(x, y) : strcmp(x, y)) != 0;
	}
	anders = anders || p || q;
	free(een);
	free(ander);
	return anders;
}

/* How a command may end: well, or with an error that it tells. */
static void keur_einde(size_t plek, const gang *g, bool is_controle)
{
	char code[32];

	gedeeld->geweigerd += g->code != 0;
	snprintf(code, sizeof(code), "exit %d: ", g->code);
	if (g->code < 0 || g->code > 3)
		meld(plek, code, g->fout);
	if (g->code != 0 && !is_controle && strncmp(g->fout, "welzijn: ", 9) != 0)
		meld(plek, code, "without an error");
}

/* All commands on the file as it now is. */
static void beproef(size_t plek, bool ook_schrijven)
{
	bool anders[LEZINGEN];
	bool gezien, resultaten = false;
	gang g;

	for (int i = 0; i < LEZINGEN; i++) {
		hulp_draai(&g, lezingen[i], NULL);
		keur_einde(plek, &g, false);
		anders[i] = g.code == 0 && strcmp(g.uit, hoort[i]) != 0;
		if (i == 0)
			resultaten = g.code == 0 && andere_resultaten(g.uit, hoort[i]);
		hulp_weg(&g);
	}
	hulp_draai(&g, controle, NULL);
	keur_einde(plek, &g, true);
	gezien = g.code != 0;
	hulp_weg(&g);
	gedeeld->gangen++;
	gedeeld->gezien += gezien;
	for (int i = 0; i < LEZINGEN; i++)
		gedeeld->anders[i] += anders[i] && !gezien;
	if (resultaten && !gezien) {
		hulp_draai(&g, lezingen[0], NULL);
		meld(plek, "other results, and dossier check finds nothing:\n", g.uit);
		hulp_weg(&g);
	}
	if (ook_schrijven) {
		hulp_draai(&g, schrijf, NULL);
		keur_einde(plek, &g, false);
		hulp_weg(&g);
	}
}

/* One bit at this place, or all from there on. */
static void beschadig(size_t plek, uint64_t zaad, bool kap)
{
	uint64_t eigen = zaad + plek; /* the same damage at a place, whatever came before */
	foto f = gaaf;
	char bit;

	hulp_trek(&eigen, 2);
	bit = (char)(1u << hulp_trek(&eigen, 8));
	if (kap)
		f.n = plek;
	else
		gaaf.bytes[plek] ^= bit;
	unlink("welzijn.db-journal");
	hulp_zet("welzijn.db", &f);
	beproef(plek, kap || plek % OOK_SCHRIJVEN == 0);
	if (!kap)
		gaaf.bytes[plek] ^= bit;
}

/* From gedeeld->plek on, in a child: a crash there is one fault, not the end of the test. */
static void loop(size_t stap, uint64_t zaad, bool kap)
{
	while (gedeeld->plek < gaaf.n) {
		pid_t kind;
		int hoe = 0;

		fflush(stdout);
		kind = fork();
		if (kind == 0) {
			for (; gedeeld->plek < gaaf.n; gedeeld->plek += stap) {
				alarm(SECONDEN);
				beschadig(gedeeld->plek, zaad, kap);
			}
			fflush(stdout);
			_exit(0);
		}
		if (kind < 0 || waitpid(kind, &hoe, 0) != kind)
			hulp_stop("fork");
		if (WIFEXITED(hoe) && WEXITSTATUS(hoe) == 0)
			continue;
		meld(gedeeld->plek, kap ? "cut off there: " : "flipped: ",
		     WIFSIGNALED(hoe) && WTERMSIG(hoe) == SIGALRM ? "it hangs" : "it crashes");
		gedeeld->plek += stap;
	}
}

int main(int argc, char **argv)
{
	size_t elke = argc > 1 ? strtoul(argv[1], NULL, 10) : 1;
	uint64_t zaad = argc > 2 ? strtoull(argv[2], NULL, 10) : 7;

	hulp_begin();
	elke = elke > 0 ? elke : 1;
	gedeeld =
		mmap(NULL, sizeof(*gedeeld), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (gedeeld == MAP_FAILED)
		hulp_stop("mmap");
	maak();
	printf("%zu bytes, every %zu, seed %llu\n", gaaf.n, elke, (unsigned long long)zaad);
	gedeeld->plek = zaad % elke;
	loop(elke, zaad, false);
	gedeeld->plek = 0;
	loop(elke == 1 ? BLADZIJDE : 16 * BLADZIJDE, zaad, true);
	printf("%lu damaged, dossier check found %lu; %lu commands refused\n", gedeeld->gangen,
	       gedeeld->gezien, gedeeld->geweigerd);
	for (int i = 0; i < LEZINGEN; i++) {
		printf("%s %s: other, unseen: %lu\n", lezingen[i][0], lezingen[i][1], gedeeld->anders[i]);
		free(hoort[i]);
	}
	free(gaaf.bytes);
	if (gedeeld->fouten > 0)
		printf("%lu faults\n", gedeeld->fouten);
	return gedeeld->fouten > 0 ? 1 : hulp_einde("damage", gedeeld->gangen);
}
