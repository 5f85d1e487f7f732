/* SPDX-License-Identifier: EUPL-1.2 */
/* What goes to standard error: one line, safe for a terminal, with its exit code. */
#include "bericht.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

size_t cli_utf8(const char *text, unsigned long *teken)
{
	const unsigned char *s = (const unsigned char *)text;
	size_t n = s[0] < 0x80   ? 1
	           : s[0] < 0xc2 ? 0
	           : s[0] < 0xe0 ? 2
	           : s[0] < 0xf0 ? 3
	           : s[0] < 0xf5 ? 4
	                         : 0;
	unsigned long c = n == 1 ? s[0] : n == 2 ? s[0] & 0x1fu : n == 3 ? s[0] & 0x0fu : s[0] & 0x07u;

	for (size_t i = 1; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3fu);
	}
	if ((n == 3 && (c < 0x800 || (c >= 0xd800 && c < 0xe000))) ||
	    (n == 4 && (c < 0x10000 || c > 0x10ffff)))
		return 0;
	*teken = c;
	return n;
}

static bool onveilig(unsigned long c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x200e || c == 0x200f ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

void cli_veilig(FILE *stream, const char *text)
{
	while (*text) {
		unsigned long c = 0;
		size_t n = cli_utf8(text, &c);

		if (n == 0 || onveilig(c))
			fputs("\xef\xbf\xbd", stream);
		else
			fwrite(text, 1, n, stream);
		text += n ? n : 1;
	}
}

static void regel(const cli_run *cli, const char *text, const char *hint)
{
	fputs("welzijn: ", cli->io->err);
	cli_veilig(cli->io->err, text);
	if (hint && *hint) {
		fputs(" (", cli->io->err);
		cli_veilig(cli->io->err, hint);
		fputc(')', cli->io->err);
	}
	fputc('\n', cli->io->err);
	fflush(cli->io->err);
}

int cli_fout(const cli_run *cli, int code, const char *hint, const char *format, ...)
{
	va_list args;
	char *text = NULL;
	int n;

	va_start(args, format);
	n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (n >= 0)
		text = malloc((size_t)n + 1);
	if (text) {
		va_start(args, format);
		vsnprintf(text, (size_t)n + 1, format, args);
		va_end(args);
	}
	regel(cli, text ? text : "er is geen geheugen meer", text ? hint : NULL);
	free(text);
	return code;
}

const char *cli_bedoelde(cli_run *cli, const char *voor, const char *woord)
{
	if (!woord)
		return NULL;
	snprintf(cli->hint, sizeof(cli->hint), "bedoelde u \"%s%s\"?", voor, woord);
	return cli->hint;
}

int cli_exit_van(wz_status status)
{
	switch (status) {
	case WZ_OK:
		return CLI_OK;
	case WZ_ERR_USAGE:
		return CLI_GEBRUIK;
	case WZ_ERR_DATA:
		return CLI_GEGEVENS;
	case WZ_ERR_BUSY:
		return CLI_BEZET;
	default:
		return CLI_MISLUKT;
	}
}

static const char *in_het_algemeen(wz_status status)
{
	switch (status) {
	case WZ_ERR_NOMEM:
		return "er is geen geheugen meer";
	case WZ_ERR_NO_DOSSIER:
		return "er is geen dossier";
	case WZ_ERR_EXISTS:
		return "het bestand bestaat al";
	case WZ_ERR_NOT_A_DOSSIER:
		return "het bestand is geen dossier, of is beschadigd";
	case WZ_ERR_NEWER:
		return "het dossier is gemaakt met een nieuwere versie van welzijn";
	case WZ_ERR_READONLY:
		return "het dossier is alleen te lezen";
	case WZ_ERR_BUSY:
		return "het dossier is in gebruik, probeer het opnieuw";
	case WZ_ERR_USAGE:
		return "dit kan niet met deze opties";
	case WZ_ERR_NOT_FOUND:
		return "dit staat niet in het dossier";
	case WZ_ERR_DATA:
		return "de gegevens zijn geweigerd";
	default:
		return "het bestand is niet te lezen of te schrijven";
	}
}

int cli_fout_dossier(const cli_run *cli, const wz_dossier *dossier, wz_status status)
{
	const char *text = dossier ? wz_errmsg(dossier) : "";
	const char *hint = status == WZ_ERR_NO_DOSSIER ? "maak er een met 'welzijn init'" : NULL;

	return cli_fout(cli, cli_exit_van(status), hint, "%s",
	                text && *text ? text : in_het_algemeen(status));
}

int cli_gedaan(const cli_run *cli, wz_status status)
{
	return status == WZ_OK ? CLI_OK : cli_fout_dossier(cli, cli->dossier, status);
}

/* Whether a sheet can be named without quotes, as spreadsheets have it: letters, digits, _
 * and ., of which a digit does not come first. */
static bool kaal(const char *blad)
{
	for (const char *s = blad; *s; s++)
		if (!((unsigned char)*s >= 0x80 || *s == '_' ||
		      ((*s | 0x20) >= 'a' && (*s | 0x20) <= 'z') ||
		      (s > blad && (*s == '.' || (*s >= '0' && *s <= '9')))))
			return false;
	return true;
}

/* "Resultaten", "'Blad 1'". */
static void noem_blad(FILE *stream, const char *blad)
{
	if (kaal(blad)) {
		fputs(blad, stream);
		return;
	}
	fputc('\'', stream);
	for (; *blad; blad++) {
		if (*blad == '\'')
			fputc('\'', stream);
		fputc(*blad, stream);
	}
	fputc('\'', stream);
}

/* "FILE:SHEET!CELL: " or "FILE:RECORD: ", of which each may be absent. */
static void plaats(FILE *stream, const wz_fault *fault)
{
	if (!fault->bestand)
		return;
	fputs(fault->bestand, stream);
	if (fault->blad && *fault->blad) {
		fputc(':', stream);
		noem_blad(stream, fault->blad);
	}
	if (fault->cel)
		fprintf(stream, "!%s", fault->cel);
	else if (fault->record)
		fprintf(stream, ":%zu", fault->record);
	fputs(": ", stream);
}

static void fout_van(const cli_run *cli, const wz_fault *fault)
{
	char *text = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&text, &size);

	if (!stream) {
		regel(cli, fault->message, fault->hint);
		return;
	}
	plaats(stream, fault);
	if (fault->kolom && *fault->kolom)
		fprintf(stream, "kolom '%s': ", fault->kolom);
	fputs(fault->message ? fault->message : in_het_algemeen(WZ_ERR_DATA), stream);
	if (fclose(stream) == 0)
		regel(cli, text, fault->hint);
	free(text);
}

int cli_fouten_import(const cli_run *cli, const wz_import *import)
{
	size_t n = wz_import_faults(import);
	size_t alle = wz_import_fault_total(import);

	for (size_t i = 0; i < n; i++) {
		wz_fault fault = wz_import_fault(import, i);

		fout_van(cli, &fault);
	}
	if (alle > n)
		cli_fout(cli, CLI_GEGEVENS, NULL, "en nog %zu fouten (%zu in totaal)", alle - n, alle);
	return CLI_GEGEVENS;
}

const char *cli_errno(int nummer)
{
	static const struct {
		int nummer;
		const char *text;
	} namen[] = {
		{ ENOENT, "bestaat niet" },
		{ EACCES, "geen toegang" },
		{ EPERM, "dit mag niet" },
		{ ENOTDIR, "een deel van het pad is geen map" },
		{ EISDIR, "is een map" },
		{ EEXIST, "bestaat al" },
		{ ENOSPC, "de schijf is vol" },
		{ EDQUOT, "u mag niet meer ruimte gebruiken" },
		{ EFBIG, "het bestand wordt te groot" },
		{ EROFS, "de schijf is alleen te lezen" },
		{ EIO, "de schijf of verbinding geeft een fout" },
		{ ENAMETOOLONG, "de naam is te lang" },
		{ ELOOP, "te veel verwijzingen achter elkaar" },
		{ EMFILE, "te veel open bestanden" },
		{ ENFILE, "te veel open bestanden" },
		{ ENOMEM, "er is geen geheugen meer" },
		{ ENXIO, "er is geen apparaat of lezer" },
		{ ENODEV, "er is geen apparaat" },
		{ EBUSY, "in gebruik" },
		{ ETXTBSY, "in gebruik" },
		{ EBADF, "de uitvoer is gesloten" },
		{ EINVAL, "dit kan hier niet" },
		{ ESTALE, "het bestand is op de server verdwenen" },
	};
	static char anders[32];

	for (size_t i = 0; i < sizeof(namen) / sizeof(namen[0]); i++)
		if (namen[i].nummer == nummer)
			return namen[i].text;
	snprintf(anders, sizeof(anders), "systeemfout %d", nummer);
	return anders;
}
