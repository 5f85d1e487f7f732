/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "read/lezer.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))
#define TEXT(literal)                                                                              \
	{                                                                                              \
		literal, sizeof(literal) - 1                                                               \
	}

#define HINT_TEKENSET "? is het een andere tekenset? noem die met --tekenset\n"
#define HINT_NUL "? sla het bestand op als CSV met tekenset UTF-8\n"
#define HINT_DUBBEL                                                                                \
	"? zet het hele veld tussen aanhalingstekens en schrijf die in het veld dubbel\n"

typedef struct bytes {
	const char *at;
	size_t n;
} bytes;

static const wz__kolom kolommen[] = {
	{ "perceel", true },
	{ "status", false },
	{ "resultaat", false },
};

static void print_faults(wz__buf *out, const wz__fouten *fouten)
{
	for (size_t i = 0; i < fouten->n; i++) {
		const wz_fault *f = &fouten->fout[i];

		assert_string_equal(f->bestand, "a.csv");
		assert_null(f->blad);
		wz__buf_format(out, "! %zu", f->record);
		if (f->kolom)
			wz__buf_format(out, " '%s'", f->kolom);
		wz__buf_format(out, ": %s\n", f->message);
		if (f->hint)
			wz__buf_format(out, "? %s\n", f->hint);
	}
}

/* All a file gives, as one text: a line NUMBER@POSITION perceel|status|resultaat
 * for each record, then the faults. */
static void read_all(wz__buf *out, bytes input, const char *tekenset)
{
	wz__fouten fouten = { 0 };
	wz_source source = { .naam = "a.csv", .bytes = input.at, .size = input.n };
	wz__lezer *lezer = NULL;
	wz__record record;
	bool einde = false;
	const wz__leeswijze hoe = { .als = WZ_ALS_CSV, .tekenset = tekenset };
	wz_status status =
		wz__lezer_open(&lezer, &source, &hoe, kolommen, LENGTH(kolommen), &fouten);

	if (status != WZ_OK) {
		assert_int_equal(status, WZ_ERR_DATA);
		assert_null(lezer);
		assert_true(fouten.totaal > 0);
	}
	while (lezer && !einde) {
		assert_int_equal(wz__lezer_next(lezer, &record, &einde), WZ_OK);
		if (einde)
			break;
		for (size_t i = 0; i < LENGTH(kolommen); i++)
			assert_int_equal(strlen(record.veld[i]), record.lengte[i]);
		wz__buf_format(out, "%zu@%zu %s|%s|%s\n", record.nummer, record.positie, record.veld[0],
		               record.veld[1], record.veld[2]);
	}
	print_faults(out, &fouten);
	wz__lezer_close(lezer);
	wz__fouten_free(&fouten);
}

typedef struct file_case {
	bytes input;
	const char *expected;
} file_case;

/* The bytes are given as a copy of exactly their size, so that reading past them shows. */
static void check_one(bytes input, const char *tekenset, const char *expected)
{
	wz__buf out = { 0 };
	char *copy = malloc(input.n ? input.n : 1);

	assert_non_null(copy);
	memcpy(copy, input.at, input.n);
	read_all(&out, (bytes){ copy, input.n }, tekenset);
	assert_string_equal(wz__buf_str(&out), expected);
	wz__buf_free(&out);
	free(copy);
}

static void check(const file_case *cases, size_t n)
{
	for (size_t i = 0; i < n; i++)
		check_one(cases[i].input, NULL, cases[i].expected);
}

static void plain_files(void **state)
{
	static const file_case cases[] = {
		{ TEXT("perceel,status,resultaat\n3,onbekend,tekst\n4,,\n"),
		  "2@25 3|onbekend|tekst\n3@42 4||\n" },
		{ TEXT("perceel\n3\n"), "2@8 3||\n" },
		{ TEXT("perceel\n3"), "2@8 3||\n" },
		{ TEXT("perceel,status\n3,a"), "2@15 3|a|\n" },
		{ TEXT("perceel,status\n3,"), "2@15 3||\n" },
		{ TEXT("perceel,status\r\n3,a\r\n4,b\r\n"), "2@16 3|a|\n3@21 4|b|\n" },
		{ TEXT("perceel,status\r3,a\r4,b\r"), "2@15 3|a|\n3@19 4|b|\n" },
		{ TEXT("perceel\n"), "" },
		{ TEXT("perceel"), "" },
		/* columns in any order, case and dress */
		{ TEXT("resultaat, Status ,PERCEEL\nr,s,3\n"), "2@27 3|s|r\n" },
		{ TEXT("\" Perceel \",'status',\"\"\"resultaat\"\"\"\n3,s,r\n"), "2@37 3|s|r\n" },
		{ TEXT("resul\xC2\xA0taat,perceel\n"),
		  "! 1 'resul taat': onbekende kolom\n? bedoelde u \"resultaat\"?\n" },
		/* too few fields; empty fields beyond the header */
		{ TEXT("perceel,status,resultaat\n3\n4,s\n"), "2@25 3||\n3@27 4|s|\n" },
		{ TEXT("perceel,status,,,\n3,s,,,\n4,s,,,,,,\n"), "2@18 3|s|\n3@25 4|s|\n" },
		/* blanks around fields */
		{ TEXT("perceel,status\n 3 ,\t a b \n\" 4 \",\xC2\xA0s\xC2\xA0\n"),
		  "2@15 3|a b|\n3@26 4|s|\n" },
		{ TEXT("perceel,status\n  \"3\"  , \"s\" \n"), "2@15 3|s|\n" },
	};

	(void)state;
	check(cases, LENGTH(cases));
}

static void separators(void **state)
{
	static const file_case cases[] = {
		{ TEXT("perceel;status\n3;a,b\n"), "2@15 3|a,b|\n" },
		{ TEXT("perceel\tstatus\tresultaat\n3\t\tx\n4\t \t\n"), "2@25 3||x\n3@30 4||\n" },
		{ TEXT("perceel\tstatus\n\t\n \t \n3\ts\n"), "4@21 3|s|\n" },
		{ TEXT("perceel;\"status\"\n3;s\n"), "2@17 3|s|\n" },
		{ TEXT("\"perceel\";'status';resultaat\n3;s;1,5\n"), "2@29 3|s|1,5\n" },
		/* only those outside quotes count */
		{ TEXT("perceel,\"status;;;\"\n"), "! 1 'status;;;': onbekende kolom\n" },
		/* sep= is obeyed and is no record */
		{ TEXT("sep=;\nperceel;status\n3;s\n"), "2@21 3|s|\n" },
		{ TEXT("SEP=,\r\nperceel,status\r\n3,a;b\r\n"), "2@23 3|a;b|\n" },
		{ TEXT("\"sep=;\"\nperceel;status\n3;s\n"), "2@23 3|s|\n" },
		{ TEXT("sep=\t\nperceel\tstatus\n3\ts\n"), "2@21 3|s|\n" },
		{ TEXT("sep=|\nperceel|status\n3|s;t\n"), "2@21 3|s;t|\n" },
		{ TEXT("\xEF\xBB\xBFsep=;\nperceel;status\n3;s\n"), "2@24 3|s|\n" },
		{ TEXT("sep=;\n"), "! 0: het bestand is leeg\n" },
		{ TEXT("sep=\n"),
		  "! 1 'sep=': onbekende kolom\n! 1 'perceel': verplichte kolom ontbreekt\n" },
	};

	(void)state;
	check(cases, LENGTH(cases));
}

static void quotes(void **state)
{
	static const file_case cases[] = {
		{ TEXT("perceel,status\n3,\"a,b\"\n4,\"zei \"\"ja\"\"\"\n"),
		  "2@15 3|a,b|\n3@23 4|zei \"ja\"|\n" },
		/* a field of several lines is one record; positions stay exact */
		{ TEXT("perceel,status\n3,\"een\ntwee\n\n\nvijf\"\n4,s\n"),
		  "2@15 3|een\ntwee\n\n\nvijf|\n3@35 4|s|\n" },
		{ TEXT("perceel,status\r\n3,\"een\r\ntwee\"\r\n4,s\r\n"),
		  "2@16 3|een\r\ntwee|\n3@31 4|s|\n" },
		{ TEXT("\"per\nceel\",status\n"),
		  "! 1 'per ceel': onbekende kolom\n? bedoelde u \"perceel\"?\n"
		  "! 1 'perceel': verplichte kolom ontbreekt\n" },
		{ TEXT("perceel,status\n3,\"\"\n\"\",\n\"4\",\"s\""), "2@15 3||\n4@24 4|s|\n" },
		/* a quote that is not closed: at the record where it opens */
		{ TEXT("perceel,status\n3,s\n4,\"open\n5,t\n6,u\n"),
		  "2@15 3|s|\n! 3: aanhalingsteken wordt niet gesloten\n" },
		{ TEXT("perceel,status\n3,s\n4,\"open\n5,\"t\"\n6,u\n"),
		  "2@15 3|s|\n! 3: aanhalingsteken wordt niet gesloten\n" },
		{ TEXT("perceel,status\n3,\""), "! 2: aanhalingsteken wordt niet gesloten\n" },
		{ TEXT("perceel,\"status\n3,s\n"), "! 1: aanhalingsteken wordt niet gesloten\n" },
		/* a quote inside */
		{ TEXT("perceel,status\n3,5\" buis\n4,s\n"),
		  "! 2: aanhalingsteken staat op een verkeerde plaats\n" HINT_DUBBEL },
		{ TEXT("perceel,status\n3,\"a\"b\n"),
		  "! 2: aanhalingsteken staat op een verkeerde plaats\n" HINT_DUBBEL },
		{ TEXT("perceel,status\n3,'s'\n"), "2@15 3|'s'|\n" },
	};

	(void)state;
	check(cases, LENGTH(cases));
}

static void blank_records(void **state)
{
	static const file_case cases[] = {
		/* counted, so that record n is row n of a spreadsheet */
		{ TEXT("perceel,status\n\n3,s\n  \t \n,\n , \n\"\",\"\"\n4,s\n\n"),
		  "3@16 3|s|\n8@37 4|s|\n" },
		{ TEXT("perceel,status\r\n\r\n3,s\r\n\r\n"), "3@18 3|s|\n" },
		{ TEXT("perceel,status\r\r3,s\r"), "3@16 3|s|\n" },
		{ TEXT("perceel\n\xC2\xA0\n3\n"), "3@11 3||\n" },
		{ TEXT("perceel;status\n;;;;;;;;\n3;s\n"), "3@24 3|s|\n" },
		/* the header is record 1, whatever stands before it */
		{ TEXT("\n \r\n,,\nperceel,status\n3,s\n"), "2@22 3|s|\n" },
	};

	(void)state;
	check(cases, LENGTH(cases));
}

static void faulty_headers(void **state)
{
	static const file_case cases[] = {
		{ TEXT(""), "! 0: het bestand is leeg\n" },
		{ TEXT("\n \n\t\r\n"), "! 0: het bestand is leeg\n" },
		{ TEXT("\xEF\xBB\xBF"), "! 0: het bestand is leeg\n" },
		{ TEXT(",,\n,\n"), "! 0: het bestand is leeg\n" },
		{ TEXT("perceel,stauts\n"), "! 1 'stauts': onbekende kolom\n? bedoelde u \"status\"?\n" },
		{ TEXT("perceel,opmerking,x\n"),
		  "! 1 'opmerking': onbekende kolom\n! 1 'x': onbekende kolom\n" },
		{ TEXT("perceel,status,Perceel\n"), "! 1 'Perceel': kolom staat er twee keer in\n" },
		{ TEXT("status\n"), "! 1 'perceel': verplichte kolom ontbreekt\n" },
		{ TEXT("perceel,,status,\n"), "! 1: kolom 2 heeft geen naam\n" },
	};
	wz__buf wide = { 0 };

	(void)state;
	check(cases, LENGTH(cases));
	for (int i = 0; i < 300; i++)
		wz__buf_text(&wide, "x,");
	wz__buf_text(&wide, "x\n");
	check_one((bytes){ wide.bytes, wide.size }, NULL, "! 1: er zijn te veel kolommen: 301\n");
	wz__buf_free(&wide);
}

static void faulty_records(void **state)
{
	static const file_case cases[] = {
		{ TEXT("perceel,status\n3,a,b\n4,s\n5,a,,c\n"),
		  "3@21 4|s|\n"
		  "! 2: meer velden (3) dan kolommen (2)\n"
		  "? staat er een komma in een veld? zet dat veld tussen aanhalingstekens\n"
		  "! 4: meer velden (4) dan kolommen (2)\n"
		  "? staat er een komma in een veld? zet dat veld tussen aanhalingstekens\n" },
		{ TEXT("perceel;status\n3;a;b\n"),
		  "! 2: meer velden (3) dan kolommen (2)\n"
		  "? staat er een puntkomma in een veld? zet dat veld tussen aanhalingstekens\n" },
		{ TEXT("perceel\tstatus\n3\ta\tb\n"),
		  "! 2: meer velden (3) dan kolommen (2)\n"
		  "? staat er een tab in een veld? zet dat veld tussen aanhalingstekens\n" },
		{ TEXT("perceel\n1,5\n"),
		  "! 2: meer velden (2) dan kolommen (1)\n"
		  "? staat er een komma in een veld? zet dat veld tussen aanhalingstekens\n" },
		/* control characters are kept; the store removes them */
		{ TEXT("perceel,status\n3,a\x01\x1B"
		       "b\n"),
		  "2@15 3|a\x01\x1B"
		  "b|\n" },
	};

	(void)state;
	check(cases, LENGTH(cases));
}

/* One record with a field of `size` bytes, between two others. */
static void long_field(size_t size, bool quoted, const char *expected, size_t record_4_at)
{
	wz__buf in = { 0 }, out = { 0 };
	char line[64];

	wz__buf_text(&in, quoted ? "perceel,status\n2,a\n3,\"" : "perceel,status\n2,a\n3,");
	for (size_t i = 0; i < size; i++)
		wz__buf_char(&in, quoted && i % 50 == 49 ? '\n' : 'x');
	wz__buf_text(&in, quoted ? "\"\n4,b\n" : "\n4,b\n");
	assert_false(in.failed);
	if (!expected) {
		read_all(&out, (bytes){ in.bytes, in.size }, NULL);
		assert_int_equal(strncmp(out.bytes, "2@15 2|a|\n3@19 3|x", 18), 0);
		(void)snprintf(line, sizeof line, "4@%zu 4|b|\n", record_4_at);
		assert_string_equal(out.bytes + out.size - strlen(line), line);
	} else {
		wz__buf_format(&out, "2@15 2|a|\n4@%zu 4|b|\n%s", record_4_at, expected);
		check_one((bytes){ in.bytes, in.size }, NULL, out.bytes);
	}
	wz__buf_free(&in);
	wz__buf_free(&out);
}

static void long_fields(void **state)
{
	static const char fault[] = "! 3 'status': veld is te lang: meer dan 65536 bytes\n";
	static const size_t sizes[] = { 65537, 70000, 131071, 131072, 196608, 300000, 5000000 };
	wz__buf in = { 0 };

	(void)state;
	long_field(65536, false, NULL, 22 + 65536);
	long_field(65530, true, NULL, 24 + 65530);
	for (size_t i = 0; i < LENGTH(sizes); i++) {
		long_field(sizes[i], false, fault, 22 + sizes[i]);
		/* not a multiple of 50, or the blank at the end is outside the field */
		long_field(sizes[i] + 1, true, fault, 25 + sizes[i]);
	}
	/* much room after a short field makes libcsv's buffer large, not the field */
	wz__buf_text(&in, "perceel,status\n3,s");
	for (size_t i = 0; i < 131075; i++)
		wz__buf_char(&in, ' ');
	wz__buf_text(&in, "\n4,\"b\nb\"\n5,c\n");
	check_one((bytes){ in.bytes, in.size }, NULL, "2@15 3|s|\n3@131094 4|b\nb|\n4@131102 5|c|\n");
	wz__buf_clear(&in);
	/* a quote that stays open over much text */
	wz__buf_text(&in, "perceel\n\"");
	for (size_t i = 0; i < 500000; i++)
		wz__buf_text(&in, "3\n");
	check_one((bytes){ in.bytes, in.size }, NULL, "! 2: aanhalingsteken wordt niet gesloten\n");
	wz__buf_free(&in);
}

static void encodings(void **state)
{
	static const struct {
		bytes input;
		const char *tekenset, *expected;
	} cases[] = {
		{ TEXT("perceel,status\n\xC3\xAB,x\n4,s\n"), NULL, "2@15 \xC3\xAB|x|\n3@20 4|s|\n" },
		{ TEXT("\xEF\xBB\xBFperceel,status\n3,s\n"), NULL, "2@18 3|s|\n" },
		{ TEXT("\xEF\xBB\xBF\"perceel\",status\n3,s\n"), NULL, "2@20 3|s|\n" },
		{ TEXT("\xEF\xBB\xBFperceel\n3\n"), "UTF-8", "2@11 3||\n" },
		/* Windows-1252: one byte each */
		{ TEXT("perceel,status\n\xEB\x80,x\n4,s\n"), NULL,
		  "2@15 \xC3\xAB\xE2\x82\xAC|x|\n3@20 4|s|\n" },
		{ TEXT("perceel,status\n\x93\xEB\x94,x\n"), "windows-1252",
		  "2@15 \xE2\x80\x9C\xC3\xAB\xE2\x80\x9D|x|\n" },
		{ TEXT("perceel,status\n\xC3\xAB,x\n4,s\n"), " CP1252 ",
		  "2@15 \xC3\x83\xC2\xAB|x|\n3@20 4|s|\n" },
		{ TEXT("perceel\n\xA4\n"), "iso-8859-15", "2@8 \xE2\x82\xAC||\n" },
		{ TEXT("perceel\n\xA4\n"), "latin1", "2@8 \xC2\xA4||\n" },
		{ TEXT("perceel\n\x89\n"), "cp850", "2@8 \xC3\xAB||\n" },
		{ TEXT("perceel,status\n3,\x81\n"), NULL,
		  "! 2: tekst is niet te lezen als windows-1252\n" HINT_TEKENSET },
		{ TEXT("perceel,status\n3,\"a\n\x81\"\n"), NULL,
		  "! 2: tekst is niet te lezen als windows-1252\n" HINT_TEKENSET },
		{ TEXT("perceel,status\n2,\"a\nb\"\n3,\xEB\n"), "utf-8",
		  "! 3: tekst is niet te lezen als utf-8\n" HINT_TEKENSET },
		{ TEXT("\xEF\xBB\xBFperceel\n\xEB\n"), NULL,
		  "! 2: tekst is niet te lezen als utf-8\n" HINT_TEKENSET },
		/* UTF-16, also outside the first plane */
		{ TEXT("\xFF\xFEp\0e\0r\0c\0e\0e\0l\0\n\0\xEB\0\x3D\xD8\x00\xDE\n\0"
		       "4\0\n\0"),
		  NULL, "2@18 \xC3\xAB\xF0\x9F\x98\x80||\n3@26 4||\n" },
		{ TEXT("\xFE\xFF\0p\0e\0r\0c\0e\0e\0l\0\n\0\xEB\xD8\x3D\xDE\x00\0\n\0"
		       "4\0\n"),
		  NULL, "2@18 \xC3\xAB\xF0\x9F\x98\x80||\n3@26 4||\n" },
		{ TEXT("\xFE\xFF\0p\0e\0r\0c\0e\0e\0l\0\n\0"
		       "4\0\n"),
		  "utf-16", "2@18 4||\n" },
		{ TEXT("p\0e\0r\0c\0e\0e\0l\0\n\0"
		       "4\0\n\0"),
		  "UTF-16LE", "2@16 4||\n" },
		{ TEXT("\xFF\xFEp\0e\0r\0c\0e\0e\0l\0\n\0"
		       "4"),
		  NULL, "! 2: tekst is niet te lezen als utf-16le\n" HINT_TEKENSET },
		{ TEXT("\xFF\xFEp\0\0\xD8p\0"), NULL,
		  "! 1: tekst is niet te lezen als utf-16le\n" HINT_TEKENSET },
		{ TEXT("\xFF\xFE"), NULL, "! 0: het bestand is leeg\n" },
		{ TEXT("perceel\n3\n"), "windows-1225",
		  "! 0: onbekende tekenset \"windows-1225\"\n? bedoelde u \"windows-1252\"?\n" },
		{ TEXT("perceel\n3\n"), "",
		  "! 0: onbekende tekenset \"\"\n"
		  "? kies utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-15 of cp850\n" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++)
		check_one(cases[i].input, cases[i].tekenset, cases[i].expected);
}

#define HINT_CSV "? sla de tabel op als CSV\n"

static void binary_files(void **state)
{
	static const file_case cases[] = {
		{ TEXT("PK\x03\x04\x14\0\x06\0"),
		  "! 0: dit is een werkboek (xlsx of ods), geen CSV\n" HINT_CSV },
		{ TEXT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
		  "! 0: dit is een oud werkboek (xls) of document, geen CSV\n" HINT_CSV },
		{ TEXT("%PDF-1.7\n"),
		  "! 0: dit is een PDF, geen CSV\n" HINT_CSV },
		{ TEXT("perceel,status\n2,\"a\nb\"\n3,a\0b\n"),
		  "! 3: dit is geen tekst: er staat een NUL-teken in\n" HINT_NUL },
		{ TEXT("perceel\n3\n\0"), "! 3: dit is geen tekst: er staat een NUL-teken in\n" HINT_NUL },
		{ TEXT("\xFF\xFEp\0\0\0\n\0"),
		  "! 1: dit is geen tekst: er staat een NUL-teken in\n" HINT_NUL },
		{ TEXT("p\0e\0r\0"), "! 1: dit is geen tekst: er staat een NUL-teken in\n" HINT_NUL },
	};

	(void)state;
	check(cases, LENGTH(cases));
}

static void column_questions(void **state)
{
	static const char text[] = "Perceel ,RESULTAAT\n3,r\n";
	wz_source source = { .naam = "a.csv", .bytes = text, .size = sizeof text - 1 };
	wz__fouten fouten = { 0 };
	const wz__leeswijze hoe = { 0 };
	wz__lezer *lezer = NULL;

	(void)state;
	assert_int_equal(wz__lezer_open(&lezer, &source, &hoe, kolommen, LENGTH(kolommen), &fouten),
	                 WZ_OK);
	assert_true(wz__lezer_heeft(lezer, 0));
	assert_false(wz__lezer_heeft(lezer, 1));
	assert_true(wz__lezer_heeft(lezer, 2));
	assert_string_equal(wz__lezer_kop(lezer, 0), "Perceel");
	assert_string_equal(wz__lezer_kop(lezer, 1), "status");
	assert_string_equal(wz__lezer_kop(lezer, 2), "RESULTAAT");
	assert_null(wz__lezer_blad(lezer));
	wz__lezer_close(lezer);
	wz__lezer_close(NULL);
	wz__fouten_free(&fouten);
}

/* Faults found before do not make a good file fail. */
static void end_stays_end(void **state)
{
	static const char text[] = "perceel\n3\n";
	wz_source source = { .naam = "a.csv", .bytes = text, .size = sizeof text - 1 };
	wz__fouten fouten = { 0 };
	wz__lezer *lezer = NULL;
	const wz__leeswijze hoe = { 0 };
	wz__record record;
	bool einde = false;

	(void)state;
	wz__fout(&fouten, "b.csv", NULL, 1, NULL, "iets anders");
	assert_int_equal(wz__lezer_open(&lezer, &source, &hoe, kolommen, LENGTH(kolommen), &fouten),
	                 WZ_OK);
	assert_int_equal(wz__lezer_next(lezer, &record, &einde), WZ_OK);
	assert_false(einde);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(wz__lezer_next(lezer, &record, &einde), WZ_OK);
		assert_true(einde);
	}
	assert_int_equal(fouten.totaal, 1);
	wz__lezer_close(lezer);
	wz__fouten_free(&fouten);
}

static void faults_are_counted(void **state)
{
	wz__fouten fouten = { 0 };
	char name[16] = "a.csv";

	(void)state;
	wz__fout_hint(&fouten, "van niets");
	for (size_t i = 1; i <= 75; i++) {
		wz__fout(&fouten, name, "blad 1", i, NULL, "fout %zu", i);
		wz__fout_hint(&fouten, "hint %zu", i);
	}
	name[0] = 'x';
	assert_int_equal(fouten.n, WZ__FOUTEN_MAX);
	assert_int_equal(fouten.totaal, 75);
	assert_string_equal(fouten.fout[0].bestand, "a.csv");
	assert_string_equal(fouten.fout[0].blad, "blad 1");
	assert_null(fouten.fout[0].kolom);
	assert_string_equal(fouten.fout[49].message, "fout 50");
	assert_string_equal(fouten.fout[49].hint, "hint 50");
	assert_int_equal(fouten.fout[49].record, 50);
	wz__fouten_free(&fouten);
	assert_int_equal(fouten.totaal, 0);
	wz__fout(&fouten, "a.csv", NULL, 0, "status", "onbekend woord");
	wz__fout_bedoelde(&fouten, NULL);
	assert_null(fouten.fout[0].hint);
	wz__fout_bedoelde(&fouten, "onbekend");
	assert_string_equal(fouten.fout[0].hint, "bedoelde u \"onbekend\"?");
	assert_false(fouten.failed);
	wz__fouten_free(&fouten);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_files),    cmocka_unit_test(separators),
		cmocka_unit_test(quotes),         cmocka_unit_test(blank_records),
		cmocka_unit_test(faulty_headers), cmocka_unit_test(faulty_records),
		cmocka_unit_test(long_fields),    cmocka_unit_test(encodings),
		cmocka_unit_test(binary_files),   cmocka_unit_test(column_questions),
		cmocka_unit_test(end_stays_end),  cmocka_unit_test(faults_are_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
