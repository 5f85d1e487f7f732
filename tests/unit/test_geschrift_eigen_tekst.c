/* SPDX-License-Identifier: EUPL-1.2 */
/* Text of a person's own: what is kept of it, where it goes, and what no file can do. */
#include "write_hulp.h"

#include <stdio.h>

#include <welzijn/evaluatie.h>

#include "write/geschrift.h"

/* Three places. */
static wz_geschrift *document(void)
{
	wz_geschrift *geschrift = wz_geschrift_new("Proef");

	assert_non_null(geschrift);
	wz_geschrift_kop(geschrift, 1, "kort", "In het kort", false);
	wz_geschrift_eigen(geschrift, "in het kort", "In het kort");
	wz_geschrift_kop(geschrift, 1, "delen", "Delen", false);
	wz_geschrift_kop(geschrift, 2, "een", "Perceel A_1", false);
	wz_geschrift_eigen(geschrift, "perceel A_1", "Perceel A_1: Kop --> en *ster*");
	wz_geschrift_kop(geschrift, 2, "twee", "Perceel 2", false);
	wz_geschrift_eigen(geschrift, "perceel 2", "Perceel 2: Rust");
	return geschrift;
}

static wz_eigen_tekst *gelezen(const char *text)
{
	wz_eigen_tekst *tekst = NULL;
	wz_error error = { 0 };
	wz_status status = wz_eigen_tekst_read("t.md", text, strlen(text), &tekst, &error);

	if (status != WZ_OK)
		fail_msg("%s", error.message);
	assert_non_null(tekst);
	return tekst;
}

static void geweigerd(const char *text, size_t n, const char *expected)
{
	wz_eigen_tekst *tekst = NULL;
	wz_error error = { 0 };

	assert_int_equal(wz_eigen_tekst_read("t.md", text, n, &tekst, &error), WZ_ERR_DATA);
	assert_null(tekst);
	assert_string_equal(error.message, expected);
}

static char *als_md(const wz_geschrift *geschrift)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };

	assert_int_equal(wz_geschrift_write(geschrift, WZ_FORMAT_MD, &sink), WZ_OK);
	return opvang.bytes.bytes;
}

/* The document with this text in it. */
static char *gevuld(const char *text)
{
	wz_geschrift *geschrift = document();
	wz_eigen_tekst *tekst = gelezen(text);

	assert_int_equal(wz_geschrift_vul(geschrift, tekst), WZ_OK);
	char *md = als_md(geschrift);

	wz_eigen_tekst_free(tekst);
	wz_geschrift_free(geschrift);
	return md;
}

static void bevat(const char *text, const char *expected)
{
	char *md = gevuld(text);

	if (strstr(md, expected) == NULL)
		assert_string_equal(md, expected);
	free(md);
}

/* The file to fill in. */
static char *invulbestand(const char *text)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };
	wz_geschrift *geschrift = document();
	wz_eigen_tekst *tekst = text != NULL ? gelezen(text) : NULL;

	assert_int_equal(wz_eigen_tekst_write(geschrift, tekst, &sink), WZ_OK);
	wz_eigen_tekst_free(tekst);
	wz_geschrift_free(geschrift);
	return opvang.bytes.bytes;
}

static void in_zijn_plek(void **state)
{
	(void)state;
	bevat("# Perceel  2\n\nHier.\n",
	      "Perceel 2\n\n> **Toelichting van de evaluator**\n>\n> Hier.\n");
	bevat("# perceel A\\_1\n\nDaar [x][r].\n\n# perceel 2\n\n[r]: https://a.example/\n",
	      "[x](<https://a.example/>)");
	bevat("PERCEEL 2\n=========\nOnderstreept\n", "> Onderstreept\n");
	bevat("# nergens\n\nVerdwaald\n", "## Overige tekst\n\n### nergens\n");
}

static void alleen_tekst(void **state)
{
	static const struct {
		const char *text, *expected;
	} gevallen[] = {
		{ "a\n\n* b\n  * c\n    * d\n", "> a\n>\n> - b\n>   - c\n>   - d\n" },
		{ "a\n\n- - b\n  - c\n", "> a\n>\n> - b\n>   - c\n" },
		{ "1. a\n\n   b\n2. c\n", "> 1. a<br>b\n> 2. c\n" },
		{ "a ~~b~~ <u>c</u>\n", "&lt;u&gt;c&lt;/u&gt;" },
		{ "<!-- x --> na\n", "> na\n" },
		{ "[a](  javascript:x)\n", "> a\n" },
		{ "[a](HTTPS://A.example/) b\n", "[a](<HTTPS://A.example/>) b" },
		{ "[a](http:x) [b](httpss://x)\n", "> a b\n" },
		{ "<javascript:alert(1)>\n", "> javascript" },
		{ "<https://a.example/>\n", "<https://a.example/>" },
		{ "![b](data:text/html,x)\n", "> b\n" },
		{ "[**vet** _en_ `code`](http://a.example)\n", "[vet en code](<http://a.example>)" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
		char text[256];

		snprintf(text, sizeof text, "# perceel 2\n\n%s", gevallen[i].text);
		bevat(text, gevallen[i].expected);
	}
}

static void niets_is_niets(void **state)
{
	static const char *const leeg[] = { "", "\n\n", "<!-- x -->\n", "# perceel 2\n",
		                                "# perceel 2\n\n<!-- over\n\nregels -->\n\n# in het kort" };
	wz_geschrift *kaal = document();
	char *expected = als_md(kaal);

	(void)state;
	for (size_t i = 0; i < sizeof leeg / sizeof *leeg; i++) {
		char *md = gevuld(leeg[i]);

		assert_string_equal(md, expected);
		free(md);
	}
	free(expected);
	wz_geschrift_free(kaal);
}

static void fouten(void **state)
{
	(void)state;
	geweigerd("# a\r\n\r\n# A\r\n", 12,
	          "t.md:3: de kop 'A' staat er al, op regel 1 (zet de tekst bij "
	          "elkaar onder één kop)");
	geweigerd("# a\r\r#\r", 7, "t.md:3: een kop zonder naam");
	geweigerd(
		"# a\n<script>\n# b\n", 17,
		"t.md:2: de kop '# b' valt in de HTML die hier begint (haal de HTML weg, of zet er een "
		"lege regel achter)");
	geweigerd("# a\n\0", 5, "t.md:2: dit is geen tekst: er staat een NUL-teken in");
	geweigerd("PK\003\004xxxx", 8,
	          "t.md: dit is geen tekst (eigen tekst is Markdown, in een gewoon tekstbestand)");
}

static void wat_bedoeld_is(void **state)
{
	static const struct {
		const char *naam, *lijkt_op;
	} gevallen[] = {
		{ "percel 2", "perceel 2" },
		{ "Perceel 2: rust", "perceel 2" },
		{ "iets heel anders", NULL },
	};
	wz_geschrift *geschrift = document();

	(void)state;
	for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
		char text[128];
		wz_zonder_plek zonder;

		snprintf(text, sizeof text, "# perceel 2\n\n# leeg\n\n# %s\n\ntekst\n", gevallen[i].naam);
		wz_eigen_tekst *tekst = gelezen(text);

		assert_true(wz_geschrift_zonder_plek(geschrift, tekst, 0, &zonder));
		assert_int_equal(zonder.regel, 5);
		assert_string_equal(zonder.naam, gevallen[i].naam);
		if (gevallen[i].lijkt_op == NULL)
			assert_null(zonder.lijkt_op);
		else
			assert_string_equal(zonder.lijkt_op, gevallen[i].lijkt_op);
		assert_false(wz_geschrift_zonder_plek(geschrift, tekst, 1, &zonder));
		wz_eigen_tekst_free(tekst);
	}
	wz_geschrift_free(geschrift);
}

/* What the program wrote, it reads as the same places; again gives the same bytes. */
static void heen_en_weer(void **state)
{
	char *nieuw = invulbestand(NULL);
	char *nog = invulbestand(nieuw);

	(void)state;
	assert_string_equal(nog, nieuw);
	assert_string_equal(nieuw,
	                    "<!-- Eigen tekst bij een evaluatie. Schrijf onder een kop; wat leeg "
	                    "blijft wordt niet getoond. -->\n"
	                    "\n# in het kort\n\n<!-- In het kort -->\n"
	                    "\n# perceel A\\_1\n\n<!-- Perceel A_1: Kop - -> en *ster* -->\n"
	                    "\n# perceel 2\n\n<!-- Perceel 2: Rust -->\n");
	free(nieuw);
	free(nog);
	nieuw = invulbestand("# perceel 2\nzin\n# weg\n  x\n# in het kort\ny");
	nog = invulbestand(nieuw);
	assert_string_equal(nog, nieuw);
	assert_string_equal(nieuw, "# in het kort\ny\n"
	                           "\n# perceel A\\_1\n\n<!-- Perceel A_1: Kop - -> en *ster* -->\n"
	                           "\n# perceel 2\nzin\n"
	                           "# weg\n  x\n");
	free(nieuw);
	free(nog);
}

/* Which lines say something, each on a line of its own: "4 een tabel …". */
static void gezegd(const char *text, const char *expected)
{
	wz_eigen_tekst *tekst = gelezen(text);
	wz_eigen_opmerking opmerking;
	char alles[512] = "";

	for (size_t i = 0; wz_eigen_tekst_opmerking(tekst, i, &opmerking); i++) {
		size_t n = strlen(alles);

		snprintf(alles + n, sizeof alles - n, "%zu %.9s\n", opmerking.regel, opmerking.zin);
	}
	assert_string_equal(alles, expected);
	wz_eigen_tekst_free(tekst);
}

static void tabel_of_voetnoot(void **state)
{
	(void)state;
	gezegd("# a\n\nkop | b\n---|:-:\n1 | 2\n", "3 een tabel\n");
	gezegd("# a\n\nzin\n| a | b |  \n| - | - |\n", "4 een tabel\n");
	gezegd("# a\n\n- x\n\n  | a |\n  |---|\n", "5 een tabel\n");
	gezegd("# a\n\nx[^1] y\nz[^noot]\n\n[^1]: Een noot\n",
	       "3 een voetn\n4 een voetn\n6 een voetn\n");
	gezegd("# a\n\n|---|\n\na | b\nc | - d\n[^] [^ x] ^1 [1]\n\nx\n| |\n", "");
}

/* The line on top says which document a text is for. */
static void andere_tekst(void **state)
{
	static const struct {
		const char *text, *wat;
		size_t regel;
	} gevallen[] = {
		{ "# a\n\n<!-- evaluatie: opdracht Z, periode 2017 -->\n", NULL, 0 },
		{ "<!-- evaluatie: opdracht Z -->\n<!-- evaluatie: opdracht , periode -->", NULL, 0 },
		{ "<!-- evaluatie: opdracht w - -  16, periode 1, periode 2016 -->", NULL, 0 },
		{ "<!-- evaluatie: opdracht W - - 16, periode 1, periode 2017 -->", "periode", 1 },
		{ "\xEF\xBB\xBF<!-- x -->\r\n<!-- evaluatie: opdracht Z, periode 2016 --> \r\n# a\r\n",
		  "opdracht", 2 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
		wz_geschrift *geschrift = document();
		wz_andere_tekst ander = { 0 };

		wz_eigen_tekst *tekst = gelezen(gevallen[i].text);

		assert_false(wz_geschrift_andere_tekst(geschrift, tekst, &ander));
		wz__geschrift_voor(geschrift, "W -- 16, periode 1", "2016");
		assert_int_equal(wz_geschrift_andere_tekst(geschrift, tekst, &ander),
		                 gevallen[i].wat != NULL);
		assert_int_equal(ander.regel, gevallen[i].regel);
		if (gevallen[i].wat != NULL)
			assert_string_equal(ander.wat, gevallen[i].wat);
		wz_eigen_tekst_free(tekst);
		wz_geschrift_free(geschrift);
	}
}

/* What would be deep or long for who follows the tree by calling itself. */
static void diep_en_lang(void **state)
{
	enum { N = 20000 };
	static const char kop[] = "# perceel 2\n\n";
	const size_t begin = sizeof kop - 1;
	char *text = calloc(1, N + sizeof kop);

	(void)state;
	assert_non_null(text);
	memcpy(text, kop, begin);
	memset(text + begin, '>', N);
	free(gevuld(text));
	for (size_t i = 0; i < N; i++)
		text[begin + i] = "*a_b"[i % 4];
	free(gevuld(text));
	free(text);
}

/* Any part of a file is a file: it is read or refused, and never more than that. */
static void elk_stuk(void **state)
{
	static const char heel[] =
		"\xEF\xBB\xBF<!-- a -->\n# in het kort\n\n**a _b_** [c](http://d \"e\") <i>f</i> `g`\\\nh\n"
		"- i\n  1. j\n\n     k\n> l\n\n```\nm\n```\n\n    n\n\no\n---\n<div>\np\n</div>\n\n![q](r)\n"
		"# perceel 2\r\n\r\n\xC3\xAB &amp; &#x3C; \\# \xF0\x9F\x99\x82\r\n";

	(void)state;
	for (size_t van = 0; van < sizeof heel; van++)
		for (size_t n = 0; van + n < sizeof heel; n++) {
			wz_eigen_tekst *tekst = NULL;
			wz_error error = { 0 };
			wz_status status = wz_eigen_tekst_read("t.md", heel + van, n, &tekst, &error);

			assert_true(status == WZ_OK || (status == WZ_ERR_DATA && error.message[0] != '\0'));
			wz_eigen_tekst_free(tekst);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_zijn_plek),      cmocka_unit_test(alleen_tekst),
		cmocka_unit_test(niets_is_niets),    cmocka_unit_test(fouten),
		cmocka_unit_test(wat_bedoeld_is),    cmocka_unit_test(heen_en_weer),
		cmocka_unit_test(tabel_of_voetnoot), cmocka_unit_test(andere_tekst),
		cmocka_unit_test(diep_en_lang),      cmocka_unit_test(elk_stuk),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
