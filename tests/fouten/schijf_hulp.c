/* SPDX-License-Identifier: EUPL-1.2 */
#define _XOPEN_SOURCE 700
#include "schijf_hulp.h"

#include <dirent.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sqlite3.h>
#include <welzijn/dossier.h>
#include "cli.h"

enum { TE_TONEN = 20 };

static char map[64];
static unsigned long fouten;

uint32_t hulp_trek(uint64_t *staat, uint32_t onder)
{
	*staat = *staat * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*staat >> 33) % onder;
}

void hulp_stop(const char *wat)
{
	fprintf(stderr, "the test itself cannot go on: %s\n", wat);
	exit(2);
}

void hulp_meld(const char *format, ...)
{
	va_list args;

	if (++fouten > TE_TONEN)
		return;
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	putchar('\n');
	fflush(stdout);
}

static int wis(const char *pad, const struct stat *st, int soort, struct FTW *plek)
{
	(void)st, (void)soort, (void)plek;
	return remove(pad);
}

static pid_t eigenaar; /* a child that ends leaves the folder alone */

static void ruim_op(void)
{
	if (getpid() == eigenaar && chdir("/") == 0)
		nftw(map, wis, 8, FTW_DEPTH | FTW_PHYS);
}

void hulp_begin(void)
{
	strcpy(map, "/tmp/welzijn-fouten-XXXXXX");
	if (!mkdtemp(map) || chdir(map) != 0)
		hulp_stop("no folder in /tmp");
	eigenaar = getpid();
	atexit(ruim_op);
}

int hulp_einde(const char *wat, unsigned long gangen)
{
	printf("%s: %lu runs, %lu faults\n", wat, gangen, fouten);
	return fouten > 0;
}

static const char *omgeving(void *context, const char *naam)
{
	(void)context;
	if (strcmp(naam, "WELZIJN_NAAM") == 0)
		return "toets";
	return strcmp(naam, "WELZIJN_VANDAAG") == 0 ? "2017-06-01" : NULL;
}

void hulp_draai(gang *g, const char *const *argumenten, FILE *naar)
{
	char *argv[HULP_ARGUMENTEN + 2] = { (char *)"welzijn" };
	int argc = 1;
	wz_cli_io io = { .env = omgeving, .in = stdin };

	*g = (gang){ 0 };
	while (argc <= HULP_ARGUMENTEN && argumenten[argc - 1]) {
		argv[argc] = (char *)argumenten[argc - 1];
		argc++;
	}
	io.out = naar ? naar : open_memstream(&g->uit, &g->n_uit);
	io.err = open_memstream(&g->fout, &g->n_fout);
	if (!io.out || !io.err)
		hulp_stop("no memory");
	g->code = wz_cli_main(argc, argv, &io);
	if (!naar)
		fclose(io.out);
	fclose(io.err);
}

void hulp_weg(gang *g)
{
	free(g->uit);
	free(g->fout);
	*g = (gang){ 0 };
}

void hulp_moet(const char *const *argumenten)
{
	gang g;

	hulp_draai(&g, argumenten, NULL);
	if (g.code != 0) {
		fputs(g.fout, stderr);
		hulp_stop(argumenten[0]);
	}
	hulp_weg(&g);
}

foto hulp_lees(const char *pad)
{
	foto f = { 0 };
	FILE *in = fopen(pad, "rb");

	if (!in)
		return f;
	fseek(in, 0, SEEK_END);
	f.n = (size_t)ftell(in);
	rewind(in);
	f.bytes = malloc(f.n + 1);
	if (!f.bytes || fread(f.bytes, 1, f.n, in) != f.n)
		hulp_stop(pad);
	fclose(in);
	return f;
}

void hulp_zet(const char *pad, const foto *f)
{
	FILE *uit;

	unlink(pad);
	if (!f->bytes)
		return;
	uit = fopen(pad, "wb");
	if (!uit || fwrite(f->bytes, 1, f->n, uit) != f->n || fclose(uit) != 0)
		hulp_stop(pad);
}

void hulp_schrijf(const char *pad, const char *tekst)
{
	const foto f = { (char *)tekst, strlen(tekst) };

	hulp_zet(pad, &f);
}

static uint64_t meng(uint64_t som, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;

	for (size_t i = 0; i < n; i++)
		som = (som ^ b[i]) * 1099511628211u;
	return som;
}

/* Mixes in every row that a statement gives, or makes the sum 0. */
static uint64_t meng_rijen(sqlite3 *db, uint64_t som, const char *sql)
{
	sqlite3_stmt *s = NULL;
	int code = sqlite3_prepare_v2(db, sql, -1, &s, NULL);

	if (code == SQLITE_OK)
		while ((code = sqlite3_step(s)) == SQLITE_ROW)
			for (int i = 0; i < sqlite3_column_count(s); i++) {
				const char *tekst = (const char *)sqlite3_column_text(s, i);
				int n = sqlite3_column_bytes(s, i);

				som = meng(som, &n, sizeof(n));
				som = meng(som, tekst ? tekst : "-", tekst ? (size_t)n : 1);
			}
	sqlite3_finalize(s);
	return code == SQLITE_DONE ? som : 0;
}

uint64_t hulp_inhoud(const char *pad)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *s = NULL;
	uint64_t som = 14695981039346656037u;
	char sql[256];
	int code = sqlite3_open_v2(pad, &db, SQLITE_OPEN_READWRITE, "unix");

	if (code == SQLITE_OK)
		som = meng_rijen(db, som, "PRAGMA user_version");
	if (code == SQLITE_OK)
		code = sqlite3_prepare_v2(
			db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", -1, &s, NULL);
	if (code == SQLITE_OK)
		while (som && (code = sqlite3_step(s)) == SQLITE_ROW) {
			snprintf(sql, sizeof(sql), "SELECT * FROM \"%s\"", sqlite3_column_text(s, 0));
			som = meng_rijen(db, meng(som, sql, strlen(sql)), sql);
		}
	sqlite3_finalize(s);
	sqlite3_close(db);
	return code == SQLITE_DONE ? som : 0;
}

static size_t namen(const char *pad)
{
	DIR *dir = opendir(pad);
	size_t n = 0;

	if (!dir)
		hulp_stop(pad);
	while (readdir(dir))
		n++;
	closedir(dir);
	return n - 2;
}

size_t hulp_open_bestanden(void)
{
	return namen("/proc/self/fd");
}

size_t hulp_namen(void)
{
	return namen(".");
}

static void voer(sqlite3 *db, const char *sql)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) {
		fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
		hulp_stop("sql");
	}
}

/* The columns that a table has in the older schema. */
static void neem_over(sqlite3 *db, const char *tabel)
{
	static const char vraag[] =
		"SELECT group_concat('\"' || name || '\"') FROM pragma_table_info(?1)";
	sqlite3_stmt *s = NULL;
	char sql[2048];

	sqlite3_prepare_v2(db, vraag, -1, &s, NULL);
	sqlite3_bind_text(s, 1, tabel, -1, SQLITE_STATIC);
	if (sqlite3_step(s) != SQLITE_ROW)
		hulp_stop("columns");
	const char *kolommen = (const char *)sqlite3_column_text(s, 0);
	snprintf(sql, sizeof(sql), "INSERT INTO main.%s (%s) SELECT %s FROM nieuw.%s", tabel, kolommen,
	         kolommen, tabel);
	sqlite3_finalize(s);
	voer(db, sql);
}

/* The same contract and reports as the first schema had them. */
static void maak_oud(void)
{
	foto schema = hulp_lees(WELZIJN_SOURCE_DIR "/data/schema/0001-dossier.sql");
	sqlite3 *db = NULL;
	sqlite3_stmt *s = NULL;

	if (!schema.bytes || sqlite3_open_v2("oud.db", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
	                                     "unix") != SQLITE_OK)
		hulp_stop("the first schema");
	schema.bytes[schema.n] = '\0';
	voer(db, schema.bytes);
	voer(db, "ATTACH 'welzijn.db' AS nieuw; PRAGMA foreign_keys = OFF");
	sqlite3_prepare_v2(db, "SELECT name FROM main.sqlite_schema WHERE type = 'table'", -1, &s,
	                   NULL);
	while (sqlite3_step(s) == SQLITE_ROW)
		neem_over(db, (const char *)sqlite3_column_text(s, 0));
	sqlite3_finalize(s);
	voer(db, "DETACH nieuw; PRAGMA application_id = 1466264698; PRAGMA user_version = 1");
	sqlite3_close(db);
	free(schema.bytes);
	if (rename("oud.db", "welzijn.db") != 0)
		hulp_stop("rename");
}

void hulp_tussen(const foto *voor, uint64_t inhoud[2])
{
	static const char *const geweigerd[] = { "resultaat", "link", "9999", "1.1", NULL };
	wz_dossier *dossier;
	gang g;

	hulp_zet("welzijn.db", voor);
	if (wz_open(&dossier, "welzijn.db", WZ_OPEN_WRITE) != WZ_OK)
		hulp_stop("the new schema");
	wz_close(dossier);
	inhoud[0] = hulp_inhoud("welzijn.db");
	hulp_draai(&g, geweigerd, NULL);
	hulp_weg(&g);
	inhoud[1] = hulp_inhoud("welzijn.db");
}

foto hulp_basis(basis b)
{
	static const char *const maak[] = { "init", "--voorbeeld", "enschede-2016", NULL };
	static const char *const lees[] = { "import", "jaarrapportage", "--periode",
		                                "2017",   "2017.csv",       NULL };
	foto f = { 0 };

	hulp_schrijf("2017.csv", "perceel;resultaat;status;afspraak;aantal\n"
	                         "4;Weer 12 initiatieven;gerealiseerd;4.3;12\n"
	                         "4;Een vast inlooppunt;niet gerealiseerd;;\n");
	hulp_schrijf("beter.csv", "perceel;resultaat;status;afspraak;aantal\n"
	                          "4;Weer 14 initiatieven;gerealiseerd;4.3;14\n"
	                          "4;Een vast inlooppunt;niet gerealiseerd;;\n"
	                          "4;Nog iets;onbekend;;\n");
	unlink("welzijn.db");
	if (b == BASIS_LEEG)
		return f;
	hulp_moet(maak);
	if (b == BASIS_2017)
		hulp_moet(lees);
	if (b == BASIS_OUD)
		maak_oud();
	return hulp_lees("welzijn.db");
}
