/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_COMMANDO_H
#define WZ_CMD_COMMANDO_H

#include <stdio.h>
#include <welzijn/import.h>
#include <welzijn/report.h>
#include <welzijn/trace.h>
#include "cli.h"
#include "options.h"

/* Exit codes, DESIGN §3. */
enum { CLI_OK = 0, CLI_MISLUKT = 1, CLI_GEBRUIK = 2, CLI_GEGEVENS = 3, CLI_BEZET = 75 };

/* What must be ready before a verb runs. */
typedef enum cli_toegang {
	CLI_GEEN = 0, /* no dossier */
	CLI_LEES,     /* the dossier, to read */
	CLI_SCHRIJF,  /* the dossier, to write */
	CLI_ZELF,     /* the dossier, which the verb opens as its options ask */
	CLI_MAAK      /* the verb makes the dossier itself */
} cli_toegang;

typedef struct cli_run cli_run;

/* A verb: what parses it, what -h prints of it, and what it does. */
typedef struct cli_verb {
	const char *naam;      /* NULL: the noun alone is the command */
	const char *help;      /* one line of Dutch */
	const char *operanden; /* as in usage: "NR AFSPRAAK…"; NULL: none */
	size_t min, max;       /* how many operands */
	cli_toegang toegang;
	const cli_option *const *opties; /* its tables, NULL at the end; NULL: none */
	int (*doe)(cli_run *cli);        /* returns the exit code */
} cli_verb;

enum { CLI_VEEL = 1 << 20 }; /* "any number" of operands */

typedef struct cli_noun {
	const char *naam;
	const char *help;
	const cli_verb *verbs; /* a row without `doe` at the end */
} cli_noun;

/* One run of the program. */
struct cli_run {
	const wz_cli_io *io;
	const cli_noun *noun;
	const cli_verb *verb;
	cli_args args;
	const char *db; /* --db */
	wz_dossier *dossier;
	char *opdrachtregel; /* the arguments as given, for the log */
	wz_datum vandaag;
	char moment[32];
	int thuis;       /* the folder we started in; -1: not left */
	bool uit_gemeld; /* trouble with standard output has been dealt with */
	char hint[256];
};

extern const cli_noun cli_noun_aanbieder, cli_noun_afspraak, cli_noun_completion;
extern const cli_noun cli_noun_dossier, cli_noun_ervaring, cli_noun_evaluatie, cli_noun_export;
extern const cli_noun cli_noun_help;
extern const cli_noun cli_noun_import, cli_noun_init, cli_noun_nulmeting, cli_noun_opdracht;
extern const cli_noun cli_noun_perceel;
extern const cli_noun cli_noun_rapportage, cli_noun_resultaat, cli_noun_signaal, cli_noun_stadsdeel;
extern const cli_noun cli_noun_template, cli_noun_vaststelling, cli_noun_version;
extern const cli_noun cli_noun_woord;

/* All nouns in the order of the usage, NULL at the end. */
extern const cli_noun *const cli_nouns[];

/* The environment; NULL also for an empty value. */
const char *cli_env(const cli_run *cli, const char *naam);

/* The arguments as given, joined by blanks and quoted where a shell would need
 * it; to be freed, NULL without memory. */
char *cli_opdrachtregel(int argc, char **argv);

/* help.c: print the version. */
int cli_versie(cli_run *cli);

/* The filters that were given. */
wz_filter cli_filter(const cli_run *cli);
bool cli_heeft_filter(const cli_args *args); /* something was chosen */
/* Run a list or report of the library and show what it gives. */
int cli_doe_lijst(cli_run *cli, wz_status (*lijst)(wz_dossier *, const wz_filter *, wz_verslag **));
int cli_doe_rapport(cli_run *cli,
                    wz_status (*rapport)(wz_dossier *, const wz_report_options *, wz_verslag **));
wz_basis cli_basis(const cli_run *cli); /* whose verdict counts */
/* Trace a figure of the noun that the first operand names. */
int cli_doe_trace(cli_run *cli, wz_status (*trace)(wz_dossier *, const char *,
                                                   const wz_trace_options *, wz_verslag **));
/* Operand `index` as the number of a `wat`; false after an error (exit 2). */
bool cli_nummer(cli_run *cli, size_t index, const char *wat, int64_t *out);

/* usage.c: what -h prints, and in one line how a verb is used. */
void cli_usage(FILE *stream);
void cli_usage_noun(FILE *stream, const cli_noun *noun);
void cli_usage_verb(FILE *stream, const cli_noun *noun, const cli_verb *verb);
/* "--periode P", "--format=text|csv", "--detail" */
void cli_usage_optie(FILE *stream, const cli_option *optie);

#endif
