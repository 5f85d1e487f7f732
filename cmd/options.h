/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_OPTIONS_H
#define WZ_CMD_OPTIONS_H

#include <stddef.h>
#include <welzijn/types.h>

struct cli_run;
struct cli_verb;

/* What an option holds, and so the type of its field in cli_args. */
typedef enum cli_soort {
	CLI_SCHAKEL = 0, /* bool; takes no value */
	CLI_TEKST,       /* const char * */
	CLI_BESTAND,     /* const char *; any bytes */
	CLI_WOORD,       /* const char *; one of `woorden`, as written there */
	CLI_LIJST,       /* cli_lijst; repeatable, comma-separated */
	CLI_PERIODE,     /* wz_periode */
	CLI_PERIODEN,    /* cli_perioden; repeatable, comma-separated */
	CLI_DATUM,       /* wz_datum */
	CLI_GETAL,       /* wz_getal */
	CLI_STATUS       /* wz_realisatie */
} cli_soort;

/* One row of an option table; a table ends with a row without name. */
typedef struct cli_option {
	const char *naam;   /* "periode" */
	const char *waarde; /* what its value is called; NULL: none, or one of `woorden` */
	const char *help;   /* one line of Dutch */
	cli_soort soort;
	size_t veld; /* offset in cli_args */
	bool nodig;
	const char *const *(*woorden)(void); /* the closed list, NULL at its end */
} cli_option;

typedef struct cli_lijst {
	char **items; /* owned */
	size_t n;
} cli_lijst;

typedef struct cli_perioden {
	wz_periode *items; /* owned */
	size_t n;
} cli_perioden;

/* The values of all options that exist; a verb uses those of its tables. */
typedef struct cli_args {
	cli_lijst opdrachten, percelen, stadsdelen, aanbieders; /* filters */
	cli_perioden perioden, vergelijk;
	const char *format, *dialect, *output, *color; /* output */
	const char *map; /* a folder to make, */
	bool replace;    /* also in the place of another */
	bool no_pager;
	bool bars, no_bars;
	const char *count, *basis; /* reports */
	const char *cijfer;        /* which figure is traced */
	bool detail;
	bool unlinked, read, all;
	cli_lijst codes; /* signals */
	bool open;
	const char *lijst, *tegenover; /* own words */
	bool strict;
	const char *door; /* writing */
	const char *opdracht, *aanbieder, *tekenset;
	wz_periode periode;
	bool dry_run, supersede, accept_proposals;
	const char *als, *blad, *plan, *apply;
	cli_lijst legenda;
	const char *tekst; /* an evaluation */
	bool many;
	wz_getal accept_above;
	wz_realisatie status;
	const char *reden, *reden_code, *bron;
	wz_getal waarde;
	wz_datum datum, sinds;
	cli_lijst voorbeelden;
	const char **operanden; /* owned; the texts are those of argv */
	size_t n_operanden;
} cli_args;

/* Tables that several verbs share. */
extern const cli_option cli_welke_opdracht[], cli_welke_percelen[], cli_welke_periode[];
extern const cli_option cli_uitvoer[], cli_telling[], cli_schrijver[];
extern const cli_option cli_welk_cijfer[]; /* of a trace */

/* The sets of tables that most verbs take. */
extern const cli_option *const cli_opties_lijst[];   /* filters, output */
extern const cli_option *const cli_opties_nummer[];  /* contract and period, output */
extern const cli_option *const cli_opties_toon[];    /* output */
extern const cli_option *const cli_opties_rapport[]; /* filters, output, counting */
extern const cli_option *const cli_opties_trace[];   /* which figure, contract and period, output */
extern const cli_option *const cli_opties_schrijf[]; /* who acts */

enum { CLI_OPTIES_MAX = 32 };

/* The rows of all tables of a verb, in order; returns how many. */
size_t cli_opties_plat(const struct cli_verb *verb, const cli_option *plat[CLI_OPTIES_MAX]);

enum { CLI_HELP = -1 }; /* -h was given */

/* Read what follows the verb (argv[0] is passed over) into cli->args. Returns 0,
 * CLI_HELP, or an exit code after saying what is wrong. */
int cli_opties_lees(struct cli_run *cli, int argc, char **argv);
void cli_args_free(cli_args *args);

/* waarde.c: read the value of one option into its field: 0 or an exit code. */
int cli_waarde_zet(struct cli_run *cli, const cli_option *optie, const char *waarde);
/* Whether its field has been filled. */
bool cli_waarde_gegeven(const cli_args *args, const cli_option *optie);

/* The word of a list that `text` is (in any case, outer blanks ignored), or NULL. */
const char *cli_woord(const char *const *woorden, const char *text);
/* How many words a NULL-ended list has. */
size_t cli_aantal(const char *const *woorden);

#endif
