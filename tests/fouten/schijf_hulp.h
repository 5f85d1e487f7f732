/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of a failing disk, a killed program and a damaged file share: the
 * program in this process, files as bytes, and what a dossier holds. */
#ifndef SCHIJF_HULP_H
#define SCHIJF_HULP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { HULP_ARGUMENTEN = 16 };

/* A run of the program. */
typedef struct gang {
	int code;
	char *uit, *fout;
	size_t n_uit, n_fout;
} gang;

/* A file as it was. */
typedef struct foto {
	char *bytes;
	size_t n;
} foto;

/* Drawn numbers that are the same everywhere. */
uint32_t hulp_trek(uint64_t *staat, uint32_t onder);

/* A fresh folder, which becomes the working folder; taken away at the end. */
void hulp_begin(void);
/* Says how much went wrong; returns the exit code. */
int hulp_einde(const char *wat, unsigned long gangen);

/* Something that may not be. Only the first ones are printed. */
void hulp_meld(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The test itself cannot go on. */
void hulp_stop(const char *wat);

/* Run `welzijn …`, its arguments up to NULL. `naar` takes standard output; NULL: kept. */
void hulp_draai(gang *g, const char *const *argumenten, FILE *naar);
void hulp_weg(gang *g);
/* Run it for what it does: it must end with 0. */
void hulp_moet(const char *const *argumenten);

foto hulp_lees(const char *pad);
void hulp_zet(const char *pad, const foto *f);
void hulp_schrijf(const char *pad, const char *tekst);

/* A number over every row of every table; 0 when the file cannot be read whole. */
uint64_t hulp_inhoud(const char *pad);
/* How many files this process has open; how many names the working folder has. */
size_t hulp_open_bestanden(void);
size_t hulp_namen(void);

/* Of a dossier of an older schema, kept before the first act that writes: the new schema,
 * then what follows from its results. Two transactions before the one of the act. */
void hulp_tussen(const foto *voor, uint64_t inhoud[2]);

/* Dossiers to begin with, in ./welzijn.db, and what is imported in them: 2017.csv, and
 * beter.csv, which replaces it. */
typedef enum { BASIS_LEEG, BASIS_2016, BASIS_2017, BASIS_OUD, BASES } basis;
foto hulp_basis(basis b);

#endif
