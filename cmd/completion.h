/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_CMD_COMPLETION_H
#define WZ_CMD_COMPLETION_H

#include "commando.h"

int cli_completion_bash(cli_run *cli);
int cli_completion_zsh(cli_run *cli);
int cli_completion_fish(cli_run *cli);

/* What the three scripts share. */

/* A text between single quotes; `apostrof` is what stands for one inside. */
void cli_tussen(FILE *uit, const char *text, const char *apostrof);
/* For each option that takes a value, once with the noun "*"; before these for a noun in which it
 * takes other words. */
void cli_alle_opties(FILE *uit, void (*doe)(FILE *uit, const char *noun, const cli_option *optie));
/* Whether the operands of a verb are files. */
bool cli_neemt_bestanden(const cli_verb *verb);
/* 'noun verb', or 'noun' where that is the whole command. */
void cli_schrijf_commando(FILE *uit, const cli_noun *noun, const cli_verb *verb);
/* The nouns with blanks between them. */
void cli_schrijf_nouns(FILE *uit);

#endif
