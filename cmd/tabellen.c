/* SPDX-License-Identifier: EUPL-1.2 */
/* The option tables that several verbs share. */
#include "commando.h"

static const char *const kleuren[] = { "auto", "always", "never", NULL };
static const char *const tellingen[] = { "afspraken", "resultaten", NULL };
static const char *const bases[] = { "geldend", "geclaimd", "berekend", "vastgesteld", NULL };

static const char *const cijfers[] = { "gerealiseerd", "deels gerealiseerd", "niet gerealiseerd",
	                                   "onbekend", "doorlopend", "vervallen", NULL };

static const char *const *kleur(void)
{
	return kleuren;
}

static const char *const *telling(void)
{
	return tellingen;
}

static const char *const *basis(void)
{
	return bases;
}

static const char *const *cijfer(void)
{
	return cijfers;
}

const cli_option cli_welke_opdracht[] = {
	{ "opdracht", "O[,O…]", "alleen deze opdracht", CLI_LIJST, offsetof(cli_args, opdrachten),
	  false, NULL },
	{ 0 },
};

const cli_option cli_welke_percelen[] = {
	{ "perceel", "P[,P…]", "alleen dit perceel: 3, of 2016/3", CLI_LIJST,
	  offsetof(cli_args, percelen), false, NULL },
	{ "stadsdeel", "S[,S…]", "alleen dit stadsdeel", CLI_LIJST, offsetof(cli_args, stadsdelen),
	  false, NULL },
	{ "aanbieder", "A[,A…]", "alleen deze aanbieder", CLI_LIJST, offsetof(cli_args, aanbieders),
	  false, NULL },
	{ 0 },
};

const cli_option cli_welke_periode[] = {
	{ "periode", "P[,P…]", "deze periode: 2016, 2016-H1 of 2016-Q3", CLI_PERIODEN,
	  offsetof(cli_args, perioden), false, NULL },
	{ 0 },
};

const cli_option cli_uitvoer[] = {
	{ "format", NULL, "hoe het eruitziet (anders: naar de naam bij --output, of text)", CLI_WOORD,
	  offsetof(cli_args, format), false, wz_format_names },
	{ "dialect", NULL, "hoe csv wordt geschreven", CLI_WOORD, offsetof(cli_args, dialect), false,
	  wz_dialect_names },
	{ "output", "FILE", "schrijf naar dit bestand", CLI_BESTAND, offsetof(cli_args, output), false,
	  NULL },
	{ "color", NULL, "kleur gebruiken (auto: op een scherm)", CLI_WOORD, offsetof(cli_args, color),
	  false, kleur },
	{ "no-pager", NULL, "niet per scherm tonen", CLI_SCHAKEL, offsetof(cli_args, no_pager), false,
	  NULL },
	{ 0 },
};

const cli_option cli_telling[] = {
	{ "count", NULL, "wat er wordt geteld", CLI_WOORD, offsetof(cli_args, count), false, telling },
	{ "basis", NULL, "wiens oordeel telt", CLI_WOORD, offsetof(cli_args, basis), false, basis },
	{ 0 },
};

const cli_option cli_welk_cijfer[] = {
	{ "status", "S", "alleen wat deze status heeft, of vervallen is", CLI_WOORD,
	  offsetof(cli_args, cijfer), false, cijfer },
	{ 0 },
};

const cli_option cli_schrijver[] = {
	{ "door", "NAAM", "wie dit doet (anders: WELZIJN_NAAM, of uw inlognaam)", CLI_TEKST,
	  offsetof(cli_args, door), false, NULL },
	{ 0 },
};

const cli_option *const cli_opties_lijst[] = { cli_welke_opdracht, cli_welke_percelen,
	                                           cli_welke_periode, cli_uitvoer, NULL };
const cli_option *const cli_opties_toon[] = { cli_uitvoer, NULL };
const cli_option *const cli_opties_rapport[] = { cli_welke_opdracht, cli_welke_percelen,
	                                             cli_welke_periode, cli_telling, cli_uitvoer,
	                                             NULL };
const cli_option *const cli_opties_nummer[] = { cli_welke_opdracht, cli_welke_periode, cli_uitvoer,
	                                            NULL };
const cli_option *const cli_opties_trace[] = { cli_welk_cijfer, cli_telling, cli_welke_opdracht,
	                                           cli_welke_periode, cli_uitvoer, NULL };
const cli_option *const cli_opties_schrijf[] = { cli_schrijver, NULL };
