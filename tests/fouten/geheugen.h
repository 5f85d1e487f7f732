/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_TESTS_GEHEUGEN_H
#define WELZIJN_TESTS_GEHEUGEN_H

#include <stdint.h>
#include <welzijn/export.h>
#include <welzijn/geschrift.h>
#include <welzijn/import.h>
#include <welzijn/report.h>

/* The dossier that a case begins with. */
typedef enum begin {
	BEGIN_GEEN = 0, /* none: the case needs no dossier, or opens it itself */
	BEGIN_LEEG,
	BEGIN_KLEIN, /* the contracts of tests/fixtures/klein, with remarks */
	BEGIN_VOL,   /* the same with reports, links, verdicts, words */
	BEGIN_OUD,   /* the first schema, as an earlier version left it */
	BEGINS
} begin;

/* One run of a case. `som` sums up all that it gave, so that two runs can be compared without
 * asking for memory. */
typedef struct proef {
	wz_dossier *dossier;
	const char *pad;   /* of the dossier */
	const char *nieuw; /* of a file that is not there */
	uint64_t som;
	bool geen_melding; /* what failed was a writer, which has no handle for a message */
	const char *fout; /* what was wrong besides the status; or NULL */
} proef;

typedef struct geval {
	const char *naam;
	begin begin;
	wz_open_mode mode;
	wz_status (*doe)(proef *p);
} geval;

/* A group of cases ends with a row without a name. */
extern const geval gevallen_openen[];
extern const geval gevallen_import[];
extern const geval gevallen_akten[];
extern const geval gevallen_verslagen[];
extern const geval gevallen_schrijvers[];

/* What was made beforehand, without refusals: files in memory. */
typedef struct bestand {
	char *bytes;
	size_t n;
} bestand;
extern bestand blad_xlsx, blad_ods;           /* a jaarrapportage as workbooks */
extern bestand boek_xlsx;                     /* a contract as one */
extern bestand document_odt, document_docx;   /* a jaarrapportage in free text */
enum { CONTRACT_BESTANDEN = 5 };
extern wz_source contract_csv[CONTRACT_BESTANDEN];
extern wz_verslag *verslag_vol;               /* a report with every kind of cell, and pictures */
extern wz_verslag *formulier;                 /* with inputs */
extern wz_geschrift *geschrift_vol;           /* a document */
extern const char rapport_csv[], rapport_tekst[];

/* Make the dossiers pad(begin) in this folder, and the files above. */
void maak_wereld(const char *map);
void ruim_wereld_op(void);
const char *begin_pad(begin welk);
/* Who acts and when: the same always. */
void handelend(wz_dossier *dossier);
/* A file of tests/fixtures as bytes; ends the test when it is not there. */
bestand lees_fixture(const char *naam);
bestand lees_bestand(const char *pad);
void eis(bool goed, const char *wat);

/* Sums; they free what they were given, and look whether it fits the status. */
void som_bytes(proef *p, const void *bytes, size_t n);
void som_tekst(proef *p, const char *tekst);
wz_status som_verslag(proef *p, wz_status status, wz_verslag *verslag);
wz_status som_import(proef *p, wz_status status, wz_import *import);
wz_sink som_sink(proef *p);

#endif
