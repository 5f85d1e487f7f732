/* SPDX-License-Identifier: EUPL-1.2 */
#include "onderbreking.h"

#include <signal.h>
#include <stddef.h>

static const int signalen[] = { SIGHUP, SIGINT, SIGTERM };
enum { N = sizeof(signalen) / sizeof(signalen[0]) };

/* A signal knows no context, so this can only be of the program as a whole. */
static volatile sig_atomic_t gevangen;
static struct sigaction eerder[N];
static int diepte;

static void onthoud(int nummer)
{
	gevangen = nummer;
}

void cli_onderbreking_vang(void)
{
	struct sigaction vang = { .sa_handler = onthoud };

	if (diepte++ > 0)
		return;
	gevangen = 0;
	sigemptyset(&vang.sa_mask);
	for (size_t i = 0; i < N; i++) {
		sigaction(signalen[i], NULL, &eerder[i]);
		/* What nohup ignores stays ignored. */
		if (eerder[i].sa_handler != SIG_IGN)
			sigaction(signalen[i], &vang, NULL);
	}
}

void cli_onderbreking_los(void)
{
	if (--diepte > 0)
		return;
	for (size_t i = 0; i < N; i++)
		sigaction(signalen[i], &eerder[i], NULL);
	if (gevangen)
		raise(gevangen);
}

bool cli_onderbroken(void)
{
	return gevangen != 0;
}
