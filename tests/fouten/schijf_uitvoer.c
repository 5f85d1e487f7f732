/* SPDX-License-Identifier: EUPL-1.2 */
/* Standard output fails at byte n, because the disk is full, the device broken or the
 * reader gone; and a file, folder or temporary file may not grow beyond n bytes. For every
 * format: an error, or for a reader that left none; what was there stays; nothing is left
 * behind.
 * Usage: fouten_schijf_uitvoer [PLACES [SEED]]    so many bytes n per format */
#define _GNU_SOURCE /* fopencookie */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "schijf_hulp.h"

typedef struct soort {
	const char *naam, *bestand;
	const char *argumenten[HULP_ARGUMENTEN];
} soort;

#define VERSLAG(f)                                                                                 \
	{                                                                                              \
		f, "uit." f,                                                                               \
		{                                                                                          \
			"perceel", "report", "--perceel", "7,12", "--format=" f                                \
		}                                                                                          \
	}
#define DOCUMENT(f)                                                                                \
	{                                                                                              \
		"evaluation as " f, "uit." f,                                                              \
		{                                                                                          \
			"evaluatie", "report", "--opdracht", "2016", "--periode", "2016", "--format=" f        \
		}                                                                                          \
	}

static const soort soorten[] = {
	VERSLAG("text"),
	VERSLAG("csv"),
	VERSLAG("json"),
	VERSLAG("md"),
	VERSLAG("html"),
	VERSLAG("svg"),
	VERSLAG("xlsx"),
	VERSLAG("ods"),
	VERSLAG("odt"),
	DOCUMENT("html"),
	DOCUMENT("md"),
	DOCUMENT("odt"),
	{ "a template",
	  "uit.ods",
	  { "template", "jaarrapportage", "--aanbieder", "Radar", "--periode", "2017",
	    "--format=ods" } },
};
static const soort map = { "an export", "uit", { "export", "kwartaal", "2016-Q4" } };

/* Standard output that takes so many bytes. */
typedef struct put {
	size_t ruimte, n;
	int nummer;
	char *bytes;
} put;

static unsigned long gangen;

static ssize_t neem(void *context, const char *bytes, size_t n)
{
	put *p = context;
	size_t past = n < p->ruimte - p->n ? n : p->ruimte - p->n;

	memcpy(p->bytes + p->n, bytes, past);
	p->n += past;
	if (past == n)
		return (ssize_t)n;
	errno = p->nummer;
	return 0; /* stdio takes a part for a failure without a reason */
}

/* What is said when the place to write to fails. */
static void keur_fout(const char *naam, size_t n, const gang *g, const char *verwacht)
{
	const char *einde = strchr(g->fout, '\n');

	if (g->code != 1)
		hulp_meld("%s at %zu: exit %d: %s", naam, n, g->code, g->fout);
	if (!einde || einde[1] != '\0' || strncmp(g->fout, "welzijn: ", 9) != 0 ||
	    !strstr(g->fout, verwacht))
		hulp_meld("%s at %zu: not the error that it is: '%s'", naam, n, g->fout);
}

static void naar_put(const soort *s, const foto *heel, const char *gezegd, size_t ruimte,
                     int nummer)
{
	put p = { ruimte, 0, nummer, malloc(heel->n + 1) };
	FILE *uit = fopencookie(&p, "w", (cookie_io_functions_t){ .write = neem });
	gang g;

	if (!p.bytes || !uit)
		hulp_stop("fopencookie");
	hulp_draai(&g, s->argumenten, uit);
	gangen++;
	if (nummer == EPIPE && (g.code != 0 || strcmp(g.fout, gezegd) != 0))
		hulp_meld("%s at %zu: the reader left, exit %d: %s", s->naam, ruimte, g.code, g.fout);
	if (nummer != EPIPE)
		keur_fout(s->naam, ruimte, &g, "standaarduitvoer: schrijven mislukt");
	if (memcmp(p.bytes, heel->bytes, p.n) != 0)
		hulp_meld("%s at %zu: other bytes came before", s->naam, ruimte);
	fclose(uit);
	free(p.bytes);
	hulp_weg(&g);
}

static void grens(size_t n)
{
	struct rlimit r;

	getrlimit(RLIMIT_FSIZE, &r);
	r.rlim_cur = n == SIZE_MAX ? r.rlim_max : n;
	if (setrlimit(RLIMIT_FSIZE, &r) != 0)
		hulp_stop("setrlimit");
}

static void met_uitvoer(gang *g, const soort *s, const char *pad)
{
	const char *argumenten[HULP_ARGUMENTEN + 1] = { 0 };
	int i = 0;

	for (; s->argumenten[i]; i++)
		argumenten[i] = s->argumenten[i];
	argumenten[i] = "--output";
	argumenten[i + 1] = pad;
	hulp_draai(g, argumenten, NULL);
}

/* A file that stood there is as it was, and one that did not is not there. */
static void keur_bestand(const soort *s, size_t n, bool stond_er, size_t namen)
{
	foto f = hulp_lees(s->bestand);

	if (stond_er != (f.bytes != NULL) ||
	    (f.bytes && (f.n != 5 || memcmp(f.bytes, "eerst", 5) != 0)))
		hulp_meld("%s to %zu bytes: the file is not as it was", s->naam, n);
	if (hulp_namen() != namen)
		hulp_meld("%s to %zu bytes: %zu names in the folder, not %zu", s->naam, n, hulp_namen(),
		          namen);
	free(f.bytes);
}

static void naar_bestand(const soort *s, size_t n, bool stond_er)
{
	size_t namen, open;
	gang g;

	unlink(s->bestand);
	if (stond_er)
		hulp_schrijf(s->bestand, "eerst");
	namen = hulp_namen();
	open = hulp_open_bestanden();
	grens(n);
	met_uitvoer(&g, s, s->bestand);
	grens(SIZE_MAX);
	gangen++;
	keur_fout(s->naam, n, &g, "");
	keur_bestand(s, n, stond_er, namen);
	if (hulp_open_bestanden() != open)
		hulp_meld("%s to %zu bytes: a file was left open", s->naam, n);
	unlink(s->bestand);
	hulp_weg(&g);
}

static void naar_vol(const soort *s)
{
	FILE *vol = fopen("/dev/full", "w");
	gang g;

	if (!vol)
		hulp_stop("/dev/full");
	hulp_draai(&g, s->argumenten, vol);
	keur_fout(s->naam, 0, &g, "standaarduitvoer: schrijven mislukt");
	hulp_weg(&g);
	fclose(vol);
	met_uitvoer(&g, s, "/dev/full");
	keur_fout(s->naam, 0, &g, "/dev/full: schrijven mislukt");
	hulp_weg(&g);
	gangen += 2;
}

static void loop(const soort *s, size_t plekken, uint64_t *zaad)
{
	static const int nummers[] = { ENOSPC, EIO, EPIPE };
	gang g;

	hulp_draai(&g, s->argumenten, NULL);
	if (g.code != 0)
		hulp_stop(g.fout);
	const foto heel = { g.uit, g.n_uit };
	size_t stap = heel.n / plekken + 1;
	naar_vol(s);
	for (size_t n = hulp_trek(zaad, (uint32_t)stap); n < heel.n; n += stap) {
		naar_put(s, &heel, g.fout, n, nummers[hulp_trek(zaad, 3)]);
		naar_bestand(s, n, hulp_trek(zaad, 2));
	}
	printf("%s: %zu bytes\n", s->naam, heel.n);
	hulp_weg(&g);
}

/* The largest file in it decides how far this goes: until the export succeeds. */
static void loop_map(size_t plekken)
{
	enum { GROOT = 40000 };
	size_t stap = GROOT / plekken + 1;
	size_t namen = hulp_namen(), open = hulp_open_bestanden(), n = 0;
	gang g = { .code = 1 };

	for (; g.code != 0 && n < 10 * GROOT; n += stap) {
		hulp_weg(&g);
		grens(n);
		met_uitvoer(&g, &map, map.bestand);
		grens(SIZE_MAX);
		gangen++;
		if (g.code == 0)
			continue;
		keur_fout(map.naam, n, &g, "");
		if (hulp_namen() != namen || hulp_open_bestanden() != open)
			hulp_meld("%s to %zu bytes: %zu names in the folder", map.naam, n, hulp_namen());
	}
	if (g.code != 0)
		hulp_meld("%s never succeeds: %s", map.naam, g.fout);
	printf("%s: %zu bytes\n", map.naam, n);
	hulp_weg(&g);
}

int main(int argc, char **argv)
{
	size_t plekken = argc > 1 ? strtoul(argv[1], NULL, 10) : 500;
	uint64_t zaad = argc > 2 ? strtoull(argv[2], NULL, 10) : 7;

	hulp_begin();
	plekken = plekken > 0 ? plekken : 1;
	printf("%zu places, seed %llu\n", plekken, (unsigned long long)zaad);
	free(hulp_basis(BASIS_2016).bytes);
	for (size_t i = 0; i < sizeof(soorten) / sizeof(*soorten); i++)
		loop(&soorten[i], plekken, &zaad);
	loop_map(plekken);
	return hulp_einde("output", gangen);
}
