/* SPDX-License-Identifier: EUPL-1.2 */
/* kill -9 of the program at drawn moments, by the clock and at the n-th operation on the
 * disk, in import, supersede, link and migration. After it the dossier holds all of the
 * act or nothing, reading works at once, `dossier check` finds nothing, and the same
 * command then succeeds.
 * Usage: fouten_val PROGRAM [KILLS [SEED]] */
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "schijf_hulp.h"
#include "schijf_vfs.h"

typedef struct daad {
	const char *naam;
	basis basis;
	const char *argumenten[HULP_ARGUMENTEN];
} daad;

static const daad daden[] = {
	{ "import", BASIS_2016, { "import", "jaarrapportage", "--periode", "2017", "2017.csv" } },
	{ "supersede",
	  BASIS_2017,
	  { "import", "jaarrapportage", "--periode", "2017", "--supersede", "beter.csv" } },
	{ "link", BASIS_2017, { "resultaat", "link", "103", "4.2" } },
	{ "migration", BASIS_OUD, { "import", "jaarrapportage", "--periode", "2017", "2017.csv" } },
};
enum { DADEN = sizeof(daden) / sizeof(*daden) };

typedef struct maat {
	foto voor;
	uint64_t inhoud[4]; /* before, two of a migration, after */
	char *lezing[4];    /* what a report says then */
	long duur;          /* microseconds */
	unsigned long stappen;
} maat;
enum { VOOR, MIGRATIE, INGEHAALD, NA, STANDEN };

static const char *const lees[] = { "perceel",   "report",       "--periode",
	                                "2016,2017", "--format=csv", NULL };
static const char *const controle[] = { "dossier", "check", NULL };
static const char *programma;
static unsigned long standen[STANDEN];

static long nu(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000L + t.tv_nsec / 1000;
}

/* The program itself, as somebody starts it. */
static pid_t start(const daad *d)
{
	char *argv[HULP_ARGUMENTEN + 2] = { (char *)"welzijn" };
	pid_t kind;

	for (int i = 0; i < HULP_ARGUMENTEN; i++)
		argv[i + 1] = (char *)d->argumenten[i];
	kind = fork();
	if (kind == 0) {
		int niets = open("/dev/null", O_RDWR);

		dup2(niets, STDOUT_FILENO);
		dup2(niets, STDERR_FILENO);
		execv(programma, argv);
		_exit(127);
	}
	return kind;
}

/* Returns whether it was killed, and not done already. */
static bool wacht(const daad *d, pid_t kind)
{
	int hoe = 0;

	if (kind < 0 || waitpid(kind, &hoe, 0) != kind)
		hulp_stop("fork");
	if (WIFSIGNALED(hoe) && WTERMSIG(hoe) == SIGKILL)
		return true;
	if (!WIFEXITED(hoe) || WEXITSTATUS(hoe) != 0)
		hulp_meld("%s: ended with %#x", d->naam, (unsigned)hoe);
	return false;
}

static bool val_op_tijd(const daad *d, const maat *m, uint64_t *zaad)
{
	long us = (long)hulp_trek(zaad, (uint32_t)(m->duur + m->duur / 10));
	const struct timespec rust = { us / 1000000, us % 1000000 * 1000 };
	pid_t kind = start(d);

	nanosleep(&rust, NULL);
	kill(kind, SIGKILL);
	return wacht(d, kind);
}

/* In a child of ours, which SQLite's n-th operation kills, a write when it is half done. */
static bool val_bij_stap(const daad *d, const maat *m, uint64_t *zaad)
{
	const schijf_plan plan = { .soort = SCHIJF_SOORTEN,
		                       .n = 1 + hulp_trek(zaad, (uint32_t)m->stappen),
		                       .dood = true };
	pid_t kind;

	fflush(stdout);
	kind = fork();
	if (kind == 0) {
		gang g;

		schijf_begin(&plan);
		hulp_draai(&g, d->argumenten, NULL);
		_exit(g.code);
	}
	return wacht(d, kind);
}

/* What a report says now; an older schema it refuses. */
static char *lezing(const daad *d, int stand)
{
	gang g;
	bool ouder;
	char *uit;

	hulp_draai(&g, lees, NULL);
	ouder = d->basis == BASIS_OUD && stand == VOOR && g.code == 1 && strstr(g.fout, "ouder schema");
	if (g.code != 0 && !ouder)
		hulp_meld("%s: reading: exit %d: %s", d->naam, g.code, g.fout);
	uit = g.uit;
	g.uit = NULL;
	hulp_weg(&g);
	return uit;
}

static void meet(const daad *d, maat *m)
{
	long begin;

	m->voor = hulp_basis(d->basis);
	m->inhoud[VOOR] = m->inhoud[MIGRATIE] = m->inhoud[INGEHAALD] = hulp_inhoud("welzijn.db");
	m->lezing[VOOR] = lezing(d, VOOR);
	if (d->basis == BASIS_OUD)
		hulp_tussen(&m->voor, &m->inhoud[MIGRATIE]);
	hulp_zet("welzijn.db", &m->voor);
	begin = nu();
	if (wacht(d, start(d)))
		hulp_stop("killed by another");
	m->duur = nu() - begin;
	m->inhoud[NA] = hulp_inhoud("welzijn.db");
	m->lezing[NA] = lezing(d, NA);
	hulp_zet("welzijn.db", &m->voor);
	schijf_begin(NULL);
	hulp_moet(d->argumenten);
	m->stappen = schijf_geteld(SCHIJF_SOORTEN);
	if (hulp_inhoud("welzijn.db") != m->inhoud[NA])
		hulp_meld("%s: the program and the same in this process differ", d->naam);
}

/* Reading comes first: nothing may be needed before it. */
static void keur(const daad *d, const maat *m)
{
	foto bestand = hulp_lees("welzijn.db"), journaal = hulp_lees("welzijn.db-journal");
	uint64_t inhoud = hulp_inhoud("welzijn.db"); /* rolls back, as reading will */
	int stand = 0;
	char *las;
	gang g;

	hulp_zet("welzijn.db", &bestand);
	hulp_zet("welzijn.db-journal", &journaal);
	free(bestand.bytes);
	free(journaal.bytes);
	while (stand < STANDEN && m->inhoud[stand] != inhoud)
		stand++;
	if (stand == STANDEN) {
		hulp_meld("%s: the dossier holds part of the act", d->naam);
		return;
	}
	standen[stand]++;
	las = lezing(d, stand);
	if (m->lezing[stand] && strcmp(las, m->lezing[stand]) != 0)
		hulp_meld("%s: the report says something else", d->naam);
	free(las);
	if (hulp_inhoud("welzijn.db") != inhoud)
		hulp_meld("%s: reading changed the dossier", d->naam);
	if (d->basis != BASIS_OUD || stand != VOOR) {
		hulp_draai(&g, controle, NULL);
		if (g.code != 0)
			hulp_meld("%s: dossier check: %s%s", d->naam, g.uit, g.fout);
		hulp_weg(&g);
	}
	hulp_draai(&g, d->argumenten, NULL);
	if (g.code != 0)
		hulp_meld("%s: the same again: exit %d: %s", d->naam, g.code, g.fout);
	hulp_weg(&g);
	if (stand != NA && hulp_inhoud("welzijn.db") != m->inhoud[NA])
		hulp_meld("%s: the same again gives another dossier", d->naam);
	if (access("welzijn.db-journal", F_OK) == 0)
		hulp_meld("%s: a journal is left after the act", d->naam);
}

int main(int argc, char **argv)
{
	unsigned long keer = argc > 2 ? strtoul(argv[2], NULL, 10) : 1000, gedood = 0, gangen = 0;
	uint64_t zaad = argc > 3 ? strtoull(argv[3], NULL, 10) : 7;
	maat maten[DADEN] = { 0 };

	if (argc < 2 || !(programma = realpath(argv[1], NULL)))
		hulp_stop("usage: fouten_val PROGRAM [KILLS [SEED]]");
	hulp_begin();
	setenv("WELZIJN_NAAM", "toets", 1);
	setenv("WELZIJN_VANDAAG", "2017-06-01", 1);
	unsetenv("WELZIJN_DB");
	schijf_plaats();
	printf("%lu kills, seed %llu\n", keer, (unsigned long long)zaad);
	for (size_t i = 0; i < DADEN; i++)
		meet(&daden[i], &maten[i]);
	while (gedood < keer && gangen < 3 * keer) {
		const daad *d = &daden[gangen % DADEN];
		const maat *m = &maten[gangen % DADEN];

		hulp_zet("welzijn.db", &m->voor);
		unlink("welzijn.db-journal");
		gedood += gangen++ / DADEN % 2 == 0 ? val_op_tijd(d, m, &zaad) : val_bij_stap(d, m, &zaad);
		keur(d, m);
	}
	for (size_t i = 0; i < DADEN; i++) {
		free(maten[i].voor.bytes);
		free(maten[i].lezing[VOOR]);
		free(maten[i].lezing[NA]);
	}
	free((char *)programma);
	printf("%lu killed: %lu before, %lu new schema, %lu caught up, %lu done\n", gedood,
	       standen[VOOR], standen[MIGRATIE], standen[INGEHAALD], standen[NA]);
	return hulp_einde("kill", gangen);
}
