/* SPDX-License-Identifier: EUPL-1.2 */
/* Shows what the library gave: which format, which colour, and where it goes. */
#include "output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include "bericht.h"
#include "onderbreking.h"

/* The extension of the last part of a path, or NULL. */
static const char *extensie(const char *pad)
{
	const char *naam = strrchr(pad, '/');
	const char *punt;

	naam = naam ? naam + 1 : pad;
	punt = strrchr(naam, '.');
	return punt && punt != naam && punt[1] ? punt + 1 : NULL;
}

/* The format that a name promises: false when it says nothing. */
static bool naar_naam(const char *ext, wz_format *out)
{
	bool htm = ext && strcasecmp(ext, "htm") == 0;

	return ext && wz_format_parse(htm ? "html" : ext, out);
}

/* A name that promises another kind of file than we can make. */
static bool belooft_anders(const char *ext)
{
	static const char *const andere[] = { "xls", "xlsm", "xlsb", "fods", "pdf", "docx",
		                                  "doc", "rtf",  "xml",  NULL };

	return ext && cli_woord(andere, ext) != NULL;
}

/* The word of a format. */
static const char *heet(wz_format format)
{
	return wz_format_names()[format];
}

/* The formats of this verb, the one without any option first: those of its own --format. */
static const char *const *formaten(const cli_run *cli)
{
	const cli_option *plat[CLI_OPTIES_MAX];

	for (size_t n = cli->verb ? cli_opties_plat(cli->verb, plat) : 0; n > 0; n--)
		if (strcmp(plat[n - 1]->naam, "format") == 0)
			return plat[n - 1]->woorden();
	return wz_format_names();
}

/* "kies .xlsx, .ods of .md", in cli->hint. */
static const char *kies_extensie(cli_run *cli, const char *const *namen)
{
	size_t n = cli_aantal(namen), gebruikt = 0;

	if (namen == wz_format_names())
		return "kies .xlsx, .ods, .odt, .html, .csv, .json of .md";
	for (size_t i = 0; i < n && gebruikt < sizeof(cli->hint); i++)
		gebruikt += (size_t)snprintf(cli->hint + gebruikt, sizeof(cli->hint) - gebruikt, "%s.%s",
		                             i == 0       ? "kies "
		                             : i + 1 == n ? " of "
		                                          : ", ",
		                             namen[i]);
	return cli->hint;
}

/* What cannot be with this format: 0, or 2 after saying so. */
static int controleer(const cli_run *cli, wz_format format)
{
	if (cli->args.dialect && format != WZ_FORMAT_CSV)
		return cli_fout(cli, CLI_GEBRUIK, "kies ook --format=csv",
		                "'--dialect' is voor csv, niet voor %s", heet(format));
	if (cli->args.bars && format != WZ_FORMAT_TEXT)
		return cli_fout(cli, CLI_GEBRUIK, "laat --bars weg", "'--bars' is voor text, niet voor %s",
		                heet(format));
	if (cli->args.bars && cli->args.no_bars)
		return cli_fout(cli, CLI_GEBRUIK, "kies een van beide",
		                "'--bars' en '--no-bars' gaan niet samen");
	if (wz_format_binary(format) && cli->io->out_tty && !cli->args.output)
		return cli_fout(cli, CLI_GEBRUIK, "schrijf naar een bestand met --output FILE",
		                "%s is geen tekst en past niet op het scherm", heet(format));
	return CLI_OK;
}

int cli_format(cli_run *cli, wz_format *out)
{
	const char *ext = cli->args.output ? extensie(cli->args.output) : NULL;
	const char *const *namen = formaten(cli);
	bool alle = namen == wz_format_names();

	wz_format_parse(namen[0], out);
	if (cli->args.format)
		wz_format_parse(cli->args.format, out);
	else if (naar_naam(ext, out) ? cli_woord(namen, heet(*out)) == NULL
	                             : ext && (!alle || belooft_anders(ext)))
		return cli_fout(cli, CLI_GEBRUIK, kies_extensie(cli, namen),
		                alle ? "--output '%s': '.%s' kan welzijn niet maken"
		                     : "--output '%s': een document kan geen .%s zijn",
		                cli->args.output, ext);
	return controleer(cli, *out);
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

/* A bar is for a screen, unless somebody asks. */
static bool balken(const cli_run *cli)
{
	return cli->args.bars || (cli->io->out_tty && !cli->args.output && !cli->args.no_bars);
}

wz_status cli_uit_schrijf(void *context, const char *bytes, size_t n)
{
	cli_uit *uit = context;

	if (cli_onderbroken())
		uit->fout = EINTR;
	else if (fwrite(bytes, 1, n, uit->stream) == n)
		return WZ_OK;
	if (uit->fout == 0)
		uit->fout = errno ? errno : EIO;
	return WZ_ERR_IO;
}

static int open_uit(cli_run *cli, cli_uit *uit)
{
	if (cli->args.output && strcmp(cli->args.output, "-") != 0)
		return cli_bestand_open(cli, uit);
	/* Only what is read on a screen goes by the screen. */
	if (uit->format > WZ_FORMAT_MD || !cli_pager_start(cli, uit))
		uit->stream = cli->io->out;
	return CLI_OK;
}

/* The same, in the format that was chosen. */
static int open_gekozen(cli_run *cli, cli_uit *uit)
{
	int code = cli_format(cli, &uit->format);

	return code == CLI_OK ? open_uit(cli, uit) : code;
}

/* Writing failed, but not where it goes: what makes a workbook was not there. */
static int niet_gemaakt(const cli_run *cli, wz_format format)
{
	const char *hint = format == WZ_FORMAT_XLSX
	                       ? "nodig zijn libxlsxwriter, libzip en ruimte in /tmp"
	                       : "nodig is libzip";

	return cli_fout(cli, CLI_MISLUKT, hint, "%s kan hier niet worden gemaakt", heet(format));
}

/* Finish writing, of which `status` says how it went. A reader that left is no
 * trouble: it has seen enough. */
static int sluit_uit(cli_run *cli, cli_uit *uit, wz_status status)
{
	bool standaard = uit->stream == cli->io->out;
	bool goed = status == WZ_OK && uit->fout == 0;
	wz_format format = uit->format;
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
	if (status == WZ_ERR_IO && wz_format_binary(format))
		return niet_gemaakt(cli, format);
	if (status != WZ_OK)
		return cli_fout_dossier(cli, NULL, status);
	return CLI_OK;
}

/* Pictures are with some reports only. */
static int zonder_beeld(const cli_run *cli, const wz_verslag *verslag)
{
	return cli_fout(cli, CLI_GEBRUIK,
	                "beelden hebben perceel, stadsdeel, aanbieder en opdracht report, perceel en "
	                "opdracht list, en opdracht show",
	                "'%s' heeft geen beeld", wz_verslag_naam(verslag));
}

static int toon(cli_run *cli, const wz_verslag *verslag)
{
	wz_write_options opties = { .width = cli->io->width,
		                        .color = cli_kleur(cli),
		                        .bars = balken(cli) };
	cli_uit uit = { 0 };
	wz_sink sink = { cli_uit_schrijf, &uit };
	int code = cli_format(cli, &uit.format);

	if (code == CLI_OK && uit.format == WZ_FORMAT_SVG && wz_verslag_beelden(verslag) == 0)
		code = zonder_beeld(cli, verslag);
	if (code == CLI_OK)
		code = open_uit(cli, &uit);
	if (code != CLI_OK)
		return code;
	if (cli->args.output)
		opties.width = 0;
	if (cli->args.dialect)
		wz_dialect_parse(cli->args.dialect, &opties.dialect);
	return sluit_uit(cli, &uit, wz_write(verslag, uit.format, &opties, &sink));
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

int cli_toon_geschrift(cli_run *cli, const wz_geschrift *geschrift)
{
	cli_uit uit = { 0 };
	wz_sink sink = { cli_uit_schrijf, &uit };
	int code = open_gekozen(cli, &uit);

	if (code != CLI_OK)
		return code;
	return sluit_uit(cli, &uit, wz_geschrift_write(geschrift, uit.format, &sink));
}

int cli_toon_eigen_tekst(cli_run *cli, const wz_geschrift *geschrift, const wz_eigen_tekst *tekst)
{
	cli_uit uit = { .format = WZ_FORMAT_MD };
	wz_sink sink = { cli_uit_schrijf, &uit };
	int code = open_uit(cli, &uit);

	if (code != CLI_OK)
		return code;
	return sluit_uit(cli, &uit, wz_eigen_tekst_write(geschrift, tekst, &sink));
}

/* A plan is filled in and read again: no format that cannot be. */
static int plan_format(const cli_run *cli, const char *pad, wz_format *out)
{
	const char *ext = extensie(pad);
	wz_format gekozen = WZ_FORMAT_CSV;
	bool bekend = naar_naam(ext, &gekozen);

	*out = gekozen == WZ_FORMAT_TEXT ? WZ_FORMAT_CSV : gekozen;
	if (belooft_anders(ext) || (bekend && *out != WZ_FORMAT_CSV && *out != WZ_FORMAT_XLSX &&
	                            *out != WZ_FORMAT_ODS))
		return cli_fout(cli, CLI_GEBRUIK, "kies .csv, .xlsx of .ods",
		                "--plan '%s': een plan kan geen .%s zijn", pad, ext);
	return CLI_OK;
}

int cli_plan_vrij(const cli_run *cli, const char *pad, wz_format *format)
{
	wz_format gekozen;
	struct stat st;
	int code = plan_format(cli, pad, format ? format : &gekozen);

	if (code != CLI_OK || strcmp(pad, "-") == 0 || stat(pad, &st) != 0 || !S_ISREG(st.st_mode))
		return code;
	return cli_fout(cli, CLI_MISLUKT, "kies een andere naam, of haal het eerst weg",
	                "%s is er al en wordt niet overschreven", pad);
}

int cli_schrijf_plan(cli_run *cli, const wz_verslag *verslag, const char *pad)
{
	const char *eerder = cli->args.output;
	cli_uit uit = { 0 };
	wz_sink sink = { cli_uit_schrijf, &uit };
	int code = cli_plan_vrij(cli, pad, &uit.format);

	if (code != CLI_OK)
		return code;
	cli->args.output = pad;
	code = open_uit(cli, &uit);
	if (code == CLI_OK)
		code = sluit_uit(cli, &uit, wz_write(verslag, uit.format, NULL, &sink));
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
	status = cli_uit_schrijf(&uit, regel, strlen(regel));
	if (status == WZ_OK)
		status = cli_uit_schrijf(&uit, "\n", 1);
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
