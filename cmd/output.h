/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_OUTPUT_H
#define WZ_CMD_OUTPUT_H

#include <sys/types.h>
#include <welzijn/evaluatie.h>
#include "commando.h"

/* Where data goes: standard output, a pager, a device, or a file that appears
 * only when it is whole. */
typedef struct cli_uit {
	FILE *stream;
	wz_format format; /* what is written */
	int fout;        /* errno of the first write that failed */
	char *doel;      /* the file to be; NULL: written directly */
	char *tijdelijk; /* what is written until then, beside it */
	pid_t pager;     /* 0: none */
} cli_uit;

/* For a wz_sink: write to uit->stream, and keep why that failed. What is being made when somebody
 * stops the program is not finished. */
wz_status cli_uit_schrijf(void *context, const char *bytes, size_t n);

/* The format by --format or the extension of --output: 0, or 2 after an error, also where it
 * cannot go with --dialect or does not belong on a terminal. */
int cli_format(cli_run *cli, wz_format *out);
/* Whether text is coloured. */
bool cli_kleur(const cli_run *cli);

/* Show what the library gave; frees the verslag. Returns the exit code. */
int cli_toon(cli_run *cli, wz_status status, wz_verslag *verslag);
/* Show a document, in a format of the verb's own --format; it stays the caller's. */
int cli_toon_geschrift(cli_run *cli, const wz_geschrift *geschrift);
/* Write the file in which text of a person's own is to be filled in; `tekst` may be NULL. */
int cli_toon_eigen_tekst(cli_run *cli, const wz_geschrift *geschrift, const wz_eigen_tekst *tekst);
/* Whether a plan may be written there, and in which format: 0, or an exit code after an error.
 * `format` may be NULL. */
int cli_plan_vrij(const cli_run *cli, const char *pad, wz_format *format);
/* Write a plan to a file, as --output would, or for "-" to standard output: as a workbook
 * where the name says so, else as csv. The verslag stays the caller's. A file that is there is
 * left alone: it may be a plan that somebody filled in, or the report itself. */
int cli_schrijf_plan(cli_run *cli, const wz_verslag *verslag, const char *pad);
/* Show one line instead of a verslag, to the same place. */
int cli_toon_regel(cli_run *cli, const char *regel);

/* Flush standard output at the end of a run: `code`, or 1 when that fails. */
int cli_uit_einde(cli_run *cli, int code);

/* outfile.c: the mode of a file made the usual way; --output FILE. */
mode_t cli_gewone_rechten(void);
int cli_bestand_open(cli_run *cli, cli_uit *uit);
/* Make the file appear, or take it away: 0 or an errno. */
int cli_bestand_sluit(cli_uit *uit, bool goed);

/* pager.c */
/* The command to page through, or NULL. */
const char *cli_pager(const cli_run *cli);
/* Start it and set uit->stream; false when it cannot be started. */
bool cli_pager_start(const cli_run *cli, cli_uit *uit);
void cli_pager_wacht(cli_uit *uit);
/* Whether a program can be found by name. */
bool cli_in_pad(const cli_run *cli, const char *naam);
/* Run a program with standard output to `uit` and wait: its exit code, or -1. */
int cli_draai(const char *const argv[], int uit, bool stil);

#endif
