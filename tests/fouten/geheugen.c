/* SPDX-License-Identifier: EUPL-1.2 */
/* The n-th request for memory is refused, for every n until a run needs no more; once only that
 * one, once all from it on. Each time: a clean error or the very same outcome, nothing leaked, the
 * dossier as it was, and the same handle still works.
 * Usage: geheugen [-k STEP] [-z SEED] [-g GROUP] [-c CASE] [-n N -w 0|1 (print who asked)] */
#include "geheugen.h"

#include <dlfcn.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "weiger.h"

enum { FOUTEN_PER_GEVAL = 5, SECONDEN_PER_KEER = 60 };

static const struct groep {
	const char *naam;
	const geval *gevallen;
} groepen[] = {
	{ "openen", gevallen_openen },         { "import", gevallen_import },
	{ "akten", gevallen_akten },           { "verslagen", gevallen_verslagen },
	{ "schrijvers", gevallen_schrijvers },
};

static char werk[512], nieuw[512], map[256];
static bestand voor; /* the dossier as every run finds it */
static char *gelezen; /* room to read it back */
static size_t ruimte;
static bool verhuisd = true; /* werk is not as `voor` */

static struct {
	const geval *geval;
	size_t n;
	weiger_wijze wijze;
	size_t fouten, fouten_geval, keren, zip;
} nu;

typedef struct gaf {
	wz_status status;
	size_t gevraagd;
	uint64_t som, bestand;
	bool zelfde; /* the file is as before */
} gaf;

/* Where a crash happened: nothing but write may be used here. */
static void bij_crash(int nummer)
{
	char regel[256];
	int n = snprintf(regel, sizeof regel, "CRASH (signal %d) in %s: n=%zu w=%d\n", nummer,
	                 nu.geval != NULL ? nu.geval->naam : "?", nu.n, (int)nu.wijze);
	if (n > 0 && write(2, regel, (size_t)n) < 0)
		_exit(4);
	_exit(3);
}

static void fout(const char *wat, wz_status status)
{
	nu.fouten++;
	if (++nu.fouten_geval <= FOUTEN_PER_GEVAL)
		fprintf(stderr, "%s: n=%zu w=%d: %s (%s)\n", nu.geval->naam, nu.n, (int)nu.wijze, wat,
		        wz_status_name(status));
}

/* expat, when memory is refused to it, now and then says that the text is no good XML. */
static bool door_expat(void)
{
	return weiger_bij("libexpat.");
}

/* libzip, when memory is refused to it or to its zlib: now and then it loses a block, gives back
 * one of before, or calls the file broken. It ends cleanly, which is looked at all the same. */
static bool door_libzip(void)
{
	bool door = weiger_bij("libzip.") || weiger_bij("libz.");
	nu.zip += door ? 1 : 0;
	return door;
}

static void zet_klaar(begin waarmee)
{
	if (!verhuisd || waarmee == BEGIN_GEEN)
		return;
	FILE *uit = fopen(werk, "wb");
	eis(uit != NULL && fwrite(voor.bytes, 1, voor.n, uit) == voor.n && fclose(uit) == 0, werk);
	verhuisd = false;
}

/* Looks what became of the file, with memory that is there already. */
static void bekijk(gaf *uit)
{
	FILE *in = fopen(werk, "rb");
	eis(in != NULL, werk);
	setvbuf(in, NULL, _IONBF, 0);
	size_t n = fread(gelezen, 1, ruimte, in);
	eis(n < ruimte, "the dossier grew beyond what the test expected");
	fclose(in);
	proef som = { 0 };
	uit->zelfde = n == voor.n && memcmp(gelezen, voor.bytes, n) == 0;
	if (!uit->zelfde)
		som_bytes(&som, gelezen, n);
	uit->bestand = som.som;
	verhuisd = !uit->zelfde;
	char journaal[600];
	snprintf(journaal, sizeof journaal, "%s-journal", werk);
	if (access(journaal, F_OK) == 0) {
		fout("a journal was left", uit->status);
		unlink(journaal);
	}
}

/* The same handle must do the same once there is memory again. */
static void nogmaals(proef *p, const gaf *hoort)
{
	proef weer = { .dossier = p->dossier, .pad = p->pad, .nieuw = p->nieuw };
	wz_status status = nu.geval->doe(&weer);
	if (status != WZ_OK || (hoort != NULL && weer.som != hoort->som))
		fout("afterwards the same handle does not give the same", status);
}

static gaf keer(const gaf *hoort)
{
	const geval *g = nu.geval;
	gaf uit = { 0 };
	zet_klaar(g->begin);
	alarm(SECONDEN_PER_KEER);
	long levend = weiger_levend();
	proef p = { .pad = werk, .nieuw = nieuw };
	bool open = g->begin != BEGIN_GEEN && strncmp(g->naam, "open", 4) != 0;
	if (open) {
		eis(wz_open(&p.dossier, werk, g->mode) == WZ_OK, "the dossier of a case opens");
		handelend(p.dossier);
	}
	weiger_begin(nu.n, nu.wijze);
	uit.status = g->doe(&p);
	uit.gevraagd = weiger_eind();
	uit.som = p.som;
	if (p.fout != NULL)
		fout(p.fout, uit.status);
	if (uit.status != WZ_OK && open && !p.geen_melding && *wz_errmsg(p.dossier) == '\0')
		fout("it failed without a message", uit.status);
	if (open && g->mode == WZ_OPEN_READ && hoort != NULL)
		nogmaals(&p, hoort);
	wz_close(p.dossier);
	for (int i = 0; i < 2; i++)
		dlerror(); /* gives back what dlopen said of a library that it could not load */
	if (g->begin != BEGIN_GEEN)
		bekijk(&uit);
	if (weiger_levend() != levend && nu.n > 0 && !door_libzip())
		fout(weiger_levend() > levend ? "memory leaked" : "more was freed than asked", uit.status);
	nu.keren++;
	return uit;
}

static void beoordeel(const gaf *is, const gaf *hoort)
{
	if (is->status == WZ_OK && is->som != hoort->som)
		fout("it says OK and gave something else", is->status);
	else if (is->status == WZ_OK && (is->zelfde != hoort->zelfde || is->bestand != hoort->bestand))
		fout("it says OK and the dossier became something else", is->status);
	else if (is->status != WZ_OK && !is->zelfde && nu.geval->begin != BEGIN_GEEN &&
	         !(nu.geval->begin == BEGIN_OUD && is->bestand == hoort->bestand)) /* migrated whole */
		fout("it failed and changed the dossier", is->status);
	/* SQLite's own check of the file calls a page that it had no room for a problem. */
	bool controle = is->status == WZ_ERR_DATA && strcmp(nu.geval->naam, "dossier-check") == 0 &&
	                weiger_bij("libsqlite3.");
	if (is->status != WZ_OK && is->status != WZ_ERR_NOMEM && !controle && !door_expat() && !door_libzip())
		fout("the error is not that memory ran out", is->status);
}

static void doe_geval(const geval *g, size_t stap, size_t zaad)
{
	nu.geval = g;
	nu.n = nu.fouten_geval = 0;
	free(voor.bytes);
	free(gelezen);
	voor = (bestand){ NULL, 0 };
	if (g->begin != BEGIN_GEEN)
		voor = lees_bestand(begin_pad(g->begin));
	ruimte = 4 * voor.n + (1 << 20);
	gelezen = malloc(ruimte);
	eis(gelezen != NULL, "memory for the test itself");
	verhuisd = true;
	keer(NULL); /* what libraries keep for good is there now */
	gaf hoort = keer(NULL);
	if (hoort.status != WZ_OK)
		fout("it fails without refusals", hoort.status);
	size_t keren = nu.keren;
	for (int w = WEIGER_EENMAAL; w <= WEIGER_VANAF && hoort.status == WZ_OK; w++) {
		nu.wijze = (weiger_wijze)w;
		for (nu.n = 1 + (zaad + (size_t)w * 7) % stap; nu.n <= hoort.gevraagd; nu.n += stap) {
			gaf is = keer(&hoort);
			beoordeel(&is, &hoort);
		}
	}
	printf("%-24s %7zu requests %7zu runs %5zu faults\n", g->naam, hoort.gevraagd,
	       nu.keren - keren, nu.fouten_geval);
	fflush(stdout);
}

static void toon(const geval *g, size_t n, int wijze)
{
	nu.geval = g;
	doe_geval(g, SIZE_MAX / 2, SIZE_MAX / 4); /* only to warm up */
	gaf hoort = keer(NULL);
	nu.n = n;
	nu.wijze = (weiger_wijze)wijze;
	weiger_volg(true);
	gaf is = keer(NULL);
	beoordeel(&is, &hoort);
	weiger_toon();
}

static void vang_signalen(void)
{
	static const int nummers[] = { SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGALRM };
	for (size_t i = 0; i < sizeof nummers / sizeof *nummers; i++)
		signal(nummers[i], bij_crash);
}

int main(int argc, char **argv)
{
	size_t stap = 1, zaad = 0, n = 0;
	int wijze = 0, letter;
	const char *alleen = NULL, *groep = NULL;
	while ((letter = getopt(argc, argv, "k:z:g:c:n:w:")) != -1) {
		switch (letter) {
		case 'k': stap = strtoul(optarg, NULL, 10); break;
		case 'z': zaad = strtoul(optarg, NULL, 10); break;
		case 'g': groep = optarg; break;
		case 'c': alleen = optarg; break;
		case 'n': n = strtoul(optarg, NULL, 10); break;
		case 'w': wijze = atoi(optarg); break;
		default: return 2;
		}
	}
	eis(stap > 0, "-k must be 1 or more");
	/* Without its own small blocks SQLite asks malloc for all: none can hide behind them. */
	sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
	const char *tmp = getenv("TMPDIR");
	snprintf(map, sizeof map, "%s/fouten-XXXXXX", tmp != NULL ? tmp : "/tmp");
	eis(mkdtemp(map) != NULL, "a folder to work in");
	snprintf(werk, sizeof werk, "%s/werk.db", map);
	snprintf(nieuw, sizeof nieuw, "%s/nieuw.db", map);
	maak_wereld(map);
	vang_signalen();
	printf("every %zu. request is refused, seed %zu\n", stap, zaad);
	size_t gevallen = 0;
	for (size_t i = 0; i < sizeof groepen / sizeof *groepen; i++) {
		if (groep != NULL && strcmp(groep, groepen[i].naam) != 0)
			continue;
		for (const geval *g = groepen[i].gevallen; g->naam != NULL; g++) {
			if (alleen != NULL && strcmp(alleen, g->naam) != 0)
				continue;
			gevallen++;
			if (n > 0)
				toon(g, n, wijze);
			else
				doe_geval(g, stap, zaad);
		}
	}
	if (groep == NULL || strcmp(groep, "schrijvers") == 0)
		printf("left out: writing xlsx (libxlsxwriter), own text (libcmark): these libraries do not "
		       "survive a refusal\n");
	printf("%zu cases, %zu runs, %zu faults (and %zu times libzip's own)\n", gevallen, nu.keren,
	       nu.fouten, nu.zip);
	free(voor.bytes);
	free(gelezen);
	unlink(werk);
	ruim_wereld_op();
	rmdir(map);
	return gevallen == 0 ? 2 : nu.fouten > 0;
}
