/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef CLI_PROEF_H
#define CLI_PROEF_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>
#include "cli.h"

/* A run of the program in an empty folder of its own, which is the working
 * folder during the test. */
typedef struct proef {
	char map[64];
	const char *env[16][2];
	wz_cli_io io;
	FILE *uit_naar; /* standard output; NULL: kept in `out` */
	const char *in; /* what standard input holds; NULL: nothing */
	int code;
	char *out;
	char *err;
} proef;

int proef_begin(void **state);
int proef_eind(void **state);

/* Set, or with NULL take away, a variable for the next runs. */
void proef_env(proef *p, const char *naam, const char *waarde);
/* Run `welzijn …`, the arguments ending with NULL; fills code, out and err. */
void proef_draai(proef *p, ...);

/* The run ended with this code, this output and these messages. */
void proef_klopt(const proef *p, int code, const char *out, const char *err);
/* It ended with this code, printed nothing, and the message begins so. */
void proef_fout(const proef *p, int code, const char *begin);

void proef_schrijf(const char *naam, const char *tekst);
/* A file's text, to be freed; NULL when there is no such file. */
char *proef_lees(const char *naam);
void proef_bestand_is(const char *naam, const char *tekst);
/* How many entries the working folder has. */
size_t proef_aantal(void);

/* What an empty dossier gives for `opdracht list --format=csv`. */
extern const char PROEF_KOP[];

#endif
