/* SPDX-License-Identifier: EUPL-1.2 */
/* Other programs: the pager and man. */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

bool cli_in_pad(const cli_run *cli, const char *naam)
{
	const char *pad = cli_env(cli, "PATH");
	char bestand[4096];

	if (strchr(naam, '/'))
		return access(naam, X_OK) == 0;
	while (pad && *pad) {
		size_t n = strcspn(pad, ":");
		int lengte = snprintf(bestand, sizeof(bestand), "%.*s/%s", (int)n, n ? pad : ".", naam);

		if (lengte > 0 && (size_t)lengte < sizeof(bestand) && access(bestand, X_OK) == 0)
			return true;
		pad += n + (pad[n] == ':');
	}
	return false;
}

/* As git: an empty PAGER and "cat" mean none, without PAGER it is less. One that
 * does not exist would swallow the output. */
const char *cli_pager(const cli_run *cli)
{
	const char *pager = cli->io->env ? cli->io->env(cli->io->context, "PAGER") : NULL;
	char eerste[256];
	size_t n;

	if (cli->args.no_pager || cli->args.output || !cli->io->out_tty)
		return NULL;
	if (!pager)
		pager = "less";
	n = strcspn(pager, " \t");
	if (n == 0 || n >= sizeof(eerste) || strcmp(pager, "cat") == 0)
		return NULL;
	if (strpbrk(pager, "|&;<>()$`\\\"'*?[#~=%"))
		return pager; /* the shell will know what it means */
	memcpy(eerste, pager, n);
	eerste[n] = '\0';
	return cli_in_pad(cli, eerste) ? pager : NULL;
}

/* In the child: become the program. Signals that we ignore are not ignored by it. */
static void word(const char *const argv[], int in, int uit)
{
	signal(SIGPIPE, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	if ((in < 0 || dup2(in, STDIN_FILENO) >= 0) && (uit < 0 || dup2(uit, STDOUT_FILENO) >= 0))
		execvp(argv[0], (char *const *)argv);
	_exit(127);
}

static int wacht(pid_t pid)
{
	struct sigaction negeer = { .sa_handler = SIG_IGN }, sigint, sigquit;
	int toestand = 0;
	pid_t klaar;

	/* An interrupt is for the program in front; we stay until it is done. */
	sigaction(SIGINT, &negeer, &sigint);
	sigaction(SIGQUIT, &negeer, &sigquit);
	do
		klaar = waitpid(pid, &toestand, 0);
	while (klaar < 0 && errno == EINTR);
	sigaction(SIGINT, &sigint, NULL);
	sigaction(SIGQUIT, &sigquit, NULL);
	/* Its reader left, as ours may: that is no failure. */
	if (klaar == pid && WIFSIGNALED(toestand) && WTERMSIG(toestand) == SIGPIPE)
		return 0;
	return klaar == pid && WIFEXITED(toestand) ? WEXITSTATUS(toestand) : -1;
}

bool cli_pager_start(const cli_run *cli, cli_uit *uit)
{
	const char *const argv[] = { "/bin/sh", "-c", cli_pager(cli), NULL };
	int doel = fileno(cli->io->out), pijp[2];

	if (!argv[2] || doel < 0 || fflush(cli->io->out) != 0 || pipe(pijp) != 0)
		return false;
	fcntl(pijp[0], F_SETFD, FD_CLOEXEC);
	fcntl(pijp[1], F_SETFD, FD_CLOEXEC);
	uit->pager = fork();
	if (uit->pager == 0) {
		if (!cli_env(cli, "LESS"))
			setenv("LESS", "FRX", 1);
		if (!cli_env(cli, "LV"))
			setenv("LV", "-c", 1);
		word(argv, pijp[0], doel);
	}
	close(pijp[0]);
	uit->stream = uit->pager > 0 ? fdopen(pijp[1], "wb") : NULL;
	if (!uit->stream) {
		close(pijp[1]);
		if (uit->pager > 0)
			wacht(uit->pager);
		uit->pager = 0;
	}
	return uit->stream != NULL;
}

void cli_pager_wacht(cli_uit *uit)
{
	wacht(uit->pager);
	uit->pager = 0;
}

int cli_draai(const char *const argv[], int uit, bool stil)
{
	pid_t pid = fork();

	if (pid < 0)
		return -1;
	if (pid == 0) {
		int niets = stil ? open("/dev/null", O_RDWR) : -1;

		if (niets >= 0)
			dup2(niets, STDERR_FILENO);
		word(argv, -1, niets >= 0 ? niets : uit);
	}
	return wacht(pid);
}
