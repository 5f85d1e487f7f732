/* SPDX-License-Identifier: EUPL-1.2 */
/* Shows what the library gave: which format, which colour, and where it goes. */
#include "output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "bericht.h"

/* The extension of the last part of a path, or NULL. */
static const char *extensie(const char *pad)
{
	const char *naam = strrchr(pad, '/');
	const char *punt;

	naam = naam ? naam + 1 : pad;
	punt = strrchr(naam, '.');
	return punt && punt != naam && punt[1] ? punt + 1 : NULL;
}

/* A name that promises another kind of file than we would write. */
static bool belooft_anders(const char *ext)
{
	static const char *const andere[] = { "xlsx", "xls", "ods", "html", "htm", "pdf",
		                                  "docx", "doc", "odt", "svg",  "xml", NULL };

	return cli_woord(andere, ext) != NULL;
}

int cli_format(cli_run *cli, wz_format *out)
{
	const char *ext;

	*out = WZ_FORMAT_TEXT;
	if (cli->args.format) {
		wz_format_parse(cli->args.format, out);
		return CLI_OK;
	}
	ext = cli->args.output ? extensie(cli->args.output) : NULL;
	if (ext && !wz_format_parse(ext, out) && belooft_anders(ext))
		return cli_fout(cli, CLI_GEBRUIK, "kies er zelf een met --format",
		                "--output '%s': '.%s' kan welzijn niet maken", cli->args.output, ext);
	return CLI_OK;
}

bool cli_kleur(const cli_run *cli)
{
	const char *keuze = cli->args.color ? cli->args.color : "auto";
	const char *term = cli_env(cli, "TERM");

	if (strcmp(keuze, "auto") != 0)
		return strcmp(keuze, "always") == 0;
	return cli->io->out_tty && !cli->args.output && !cli_env(cli, "NO_COLOR") &&
	       !(term && strcmp(term, "dumb") == 0);
}

static wz_status schrijf(void *context, const char *bytes, size_t n)
{
	cli_uit *uit = context;

	if (fwrite(bytes, 1, n, uit->stream) == n)
		return WZ_OK;
	if (uit->fout == 0)
		uit->fout = errno ? errno : EIO;
	return WZ_ERR_IO;
}

static int open_uit(cli_run *cli, cli_uit *uit)
{
	if (cli->args.output && strcmp(cli->args.output, "-") != 0)
		return cli_bestand_open(cli, uit);
	if (!cli_pager_start(cli, uit))
		uit->stream = cli->io->out;
	return CLI_OK;
}

/* Finish writing, of which `status` says how it went. A reader that left is no
 * trouble: it has seen enough. */
static int sluit_uit(cli_run *cli, cli_uit *uit, wz_status status)
{
	bool standaard = uit->stream == cli->io->out;
	bool goed = status == WZ_OK && uit->fout == 0;
	int nummer = 0;

	if (standaard) {
		nummer = goed && fflush(uit->stream) != 0 ? errno : 0;
	} else if (uit->pager > 0) {
		nummer = fclose(uit->stream) != 0 ? errno : 0;
		cli_pager_wacht(uit);
	} else {
		int eerder = uit->fout;

		nummer = cli_bestand_sluit(uit, goed);
		uit->fout = eerder;
	}
	if (uit->fout)
		nummer = uit->fout;
	if (standaard && nummer)
		cli->uit_gemeld = true;
	if (nummer == EPIPE)
		return CLI_OK;
	if (nummer)
		return cli_fout(cli, CLI_MISLUKT, NULL, "%s: schrijven mislukt, %s",
		                standaard || !cli->args.output ? "standaarduitvoer" : cli->args.output,
		                cli_errno(nummer));
	if (status != WZ_OK)
		return cli_fout_dossier(cli, NULL, status);
	return CLI_OK;
}

static int toon(cli_run *cli, const wz_verslag *verslag)
{
	wz_format format;
	wz_write_options opties = { .width = cli->io->width, .color = cli_kleur(cli) };
	cli_uit uit = { 0 };
	wz_sink sink = { schrijf, &uit };
	int code = cli_format(cli, &format);

	if (code == CLI_OK)
		code = open_uit(cli, &uit);
	if (code != CLI_OK)
		return code;
	if (cli->args.output)
		opties.width = 0;
	return sluit_uit(cli, &uit, wz_write(verslag, format, &opties, &sink));
}

int cli_toon(cli_run *cli, wz_status status, wz_verslag *verslag)
{
	int code;

	if (status == WZ_OK && verslag)
		status = wz_verslag_status(verslag);
	if (status == WZ_OK && verslag)
		code = toon(cli, verslag);
	else
		code = cli_fout_dossier(cli, cli->dossier, status ? status : WZ_ERR_NOMEM);
	wz_verslag_free(verslag);
	return code;
}

int cli_plan_vrij(const cli_run *cli, const char *pad)
{
	struct stat st;

	if (strcmp(pad, "-") == 0 || stat(pad, &st) != 0 || !S_ISREG(st.st_mode))
		return CLI_OK;
	return cli_fout(cli, CLI_MISLUKT, "kies een andere naam, of haal het eerst weg",
	                "%s is er al en wordt niet overschreven", pad);
}

int cli_schrijf_plan(cli_run *cli, const wz_verslag *verslag, const char *pad)
{
	const char *eerder = cli->args.output;
	cli_uit uit = { 0 };
	wz_sink sink = { schrijf, &uit };
	int code = cli_plan_vrij(cli, pad);

	if (code != CLI_OK)
		return code;
	cli->args.output = pad;
	code = open_uit(cli, &uit);
	if (code == CLI_OK)
		code = sluit_uit(cli, &uit, wz_write(verslag, WZ_FORMAT_CSV, NULL, &sink));
	cli->args.output = eerder;
	return code;
}

int cli_toon_regel(cli_run *cli, const char *regel)
{
	cli_uit uit = { 0 };
	int code = open_uit(cli, &uit);
	wz_status status;

	if (code != CLI_OK)
		return code;
	status = schrijf(&uit, regel, strlen(regel));
	if (status == WZ_OK)
		status = schrijf(&uit, "\n", 1);
	return sluit_uit(cli, &uit, status);
}

/* Why an earlier write failed, of which stdio only kept that it did: what stood
 * there is lost, so writing on does no more harm and fails the same way. */
static int waarom(FILE *stream)
{
	errno = 0;
	if (fputc('\n', stream) == EOF || fflush(stream) != 0)
		return errno ? errno : EIO;
	return EIO;
}

int cli_uit_einde(cli_run *cli, int code)
{
	int nummer = 0;

	if (cli->uit_gemeld)
		return code;
	errno = 0;
	if (fflush(cli->io->out) != 0 || ferror(cli->io->out))
		nummer = errno ? errno : waarom(cli->io->out);
	if (nummer == 0 || nummer == EPIPE)
		return code;
	cli_fout(cli, CLI_MISLUKT, NULL, "standaarduitvoer: schrijven mislukt, %s", cli_errno(nummer));
	return code ? code : CLI_MISLUKT;
}
