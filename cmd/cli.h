/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_CLI_H
#define WZ_CMD_CLI_H

#include <stdio.h>
#include <welzijn/types.h>

/* All that the program takes from the world around it, so that a test can run
 * it inside its own process. */
typedef struct wz_cli_io {
	FILE *in;
	FILE *out;
	FILE *err;
	/* The value of an environment variable, or NULL. */
	const char *(*env)(void *context, const char *naam);
	void *context;
	wz_datum vandaag;   /* 0: the real day */
	const char *moment; /* "2026-11-22T09:30:00Z"; NULL: now */
	bool in_tty;
	bool out_tty;
	bool err_tty;
	int width;             /* columns of the terminal; 0: not known */
	const char *programma; /* folder of the program, to find its man pages; NULL */
} wz_cli_io;

/* Run one command and return the exit code (DESIGN §3). The working directory
 * and the handling of signals are afterwards as they were. */
int wz_cli_main(int argc, char **argv, const wz_cli_io *io);

#endif
