/* SPDX-License-Identifier: EUPL-1.2 */
#include "cli_proef.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char PROEF_KOP[] =
	"opdracht,titel,opdrachtgever,soort,begin,eind,verlengd_tot,verlengbaar_tot\n";

enum { ARGUMENTEN = 32 };

static const char *zoek_env(void *context, const char *naam)
{
	const proef *p = context;

	for (size_t i = 0; i < 16; i++)
		if (p->env[i][0] && strcmp(p->env[i][0], naam) == 0)
			return p->env[i][1];
	return NULL;
}

void proef_env(proef *p, const char *naam, const char *waarde)
{
	size_t i = 0;

	while (i < 15 && p->env[i][0] && strcmp(p->env[i][0], naam) != 0)
		i++;
	p->env[i][0] = naam;
	p->env[i][1] = waarde;
}

int proef_begin(void **state)
{
	proef *p = calloc(1, sizeof(*p));

	if (!p)
		return -1;
	strcpy(p->map, "/tmp/welzijn-proef-XXXXXX");
	if (!mkdtemp(p->map) || chdir(p->map) != 0) {
		free(p);
		return -1;
	}
	p->io = (wz_cli_io){
		.env = zoek_env, .context = p, .vandaag = 20170315, .moment = "2017-03-15T09:30:00Z"
	};
	proef_env(p, "PATH", "/usr/bin:/bin");
	proef_env(p, "WELZIJN_NAAM", "Tine Test");
	*state = p;
	return 0;
}

int proef_eind(void **state)
{
	proef *p = *state;
	char commando[96];
	int code;

	snprintf(commando, sizeof(commando), "rm -rf '%s'", p->map);
	code = chdir("/") != 0 || system(commando) != 0;
	free(p->out);
	free(p->err);
	free(p);
	return code;
}

static char *alles(FILE *stream)
{
	char *tekst = calloc(1, 1 << 20);

	assert_non_null(tekst);
	rewind(stream);
	(void)!fread(tekst, 1, (1 << 20) - 1, stream);
	return tekst;
}

static void draai(proef *p, int argc, char **argv)
{
	size_t size = 0;
	FILE *eigen = p->uit_naar ? NULL : tmpfile();

	free(p->out);
	free(p->err);
	p->err = NULL;
	p->io.in = tmpfile();
	p->io.out = eigen ? eigen : p->uit_naar;
	p->io.err = open_memstream(&p->err, &size);
	assert_non_null(p->io.in);
	assert_non_null(p->io.out);
	assert_non_null(p->io.err);
	if (p->in)
		fputs(p->in, p->io.in);
	rewind(p->io.in);
	p->code = wz_cli_main(argc, argv, &p->io);
	fclose(p->io.in);
	fclose(p->io.err);
	p->out = eigen ? alles(eigen) : strdup("");
	if (eigen)
		fclose(eigen);
}

void proef_draai(proef *p, ...)
{
	char *argv[ARGUMENTEN] = { (char *)"welzijn" };
	int argc = 1;
	va_list args;

	va_start(args, p);
	while (argc < ARGUMENTEN - 1 && (argv[argc] = va_arg(args, char *)))
		argc++;
	va_end(args);
	argv[argc] = NULL;
	draai(p, argc, argv);
}

void proef_klopt(const proef *p, int code, const char *out, const char *err)
{
	assert_string_equal(p->err, err);
	assert_string_equal(p->out, out);
	assert_int_equal(p->code, code);
}

void proef_fout(const proef *p, int code, const char *begin)
{
	if (strncmp(p->err, begin, strlen(begin)) != 0)
		assert_string_equal(p->err, begin);
	assert_string_equal(p->out, "");
	assert_int_equal(p->code, code);
}

void proef_schrijf(const char *naam, const char *tekst)
{
	FILE *stream = fopen(naam, "wb");

	assert_non_null(stream);
	assert_true(fputs(tekst, stream) >= 0);
	assert_int_equal(fclose(stream), 0);
}

char *proef_lees(const char *naam)
{
	FILE *stream = fopen(naam, "rb");
	char *tekst;

	if (!stream)
		return NULL;
	tekst = alles(stream);
	fclose(stream);
	return tekst;
}

void proef_bestand_is(const char *naam, const char *tekst)
{
	char *inhoud = proef_lees(naam);

	assert_non_null(inhoud);
	assert_string_equal(inhoud, tekst);
	free(inhoud);
}

size_t proef_aantal(void)
{
	DIR *map = opendir(".");
	const struct dirent *deel;
	size_t n = 0;

	assert_non_null(map);
	while ((deel = readdir(map)))
		n += strcmp(deel->d_name, ".") != 0 && strcmp(deel->d_name, "..") != 0;
	closedir(map);
	return n;
}
