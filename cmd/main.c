/* SPDX-License-Identifier: EUPL-1.2 */
/* The program: gives wz_cli_main the real world. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "cli.h"

/* A standard stream that was closed must not become the number of the dossier's
 * file. It is opened the wrong way round, so that using it is an error. */
static void vul_standaard(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 &&
		    open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
			_exit(1);
}

static const char *omgeving(void *context, const char *naam)
{
	(void)context;
	return getenv(naam);
}

static int breedte(void)
{
	struct winsize scherm;

	return ioctl(STDOUT_FILENO, TIOCGWINSZ, &scherm) == 0 ? scherm.ws_col : 0;
}

/* The folder of the program itself; false where the system does not tell. */
static bool eigen_map(char *pad, size_t size)
{
	ssize_t n = readlink("/proc/self/exe", pad, size - 1);
	char *streep;

	if (n <= 0)
		return false;
	pad[n] = '\0';
	streep = strrchr(pad, '/');
	if (streep)
		*streep = '\0';
	return streep != NULL;
}

int main(int argc, char **argv)
{
	char map[4096];
	wz_cli_io io = { .env = omgeving };

	vul_standaard();
	io.in = stdin;
	io.out = stdout;
	io.err = stderr;
	io.in_tty = isatty(STDIN_FILENO) == 1;
	io.out_tty = isatty(STDOUT_FILENO) == 1;
	io.err_tty = isatty(STDERR_FILENO) == 1;
	io.width = io.out_tty ? breedte() : 0;
	io.programma = eigen_map(map, sizeof(map)) ? map : NULL;
	return wz_cli_main(argc, argv, &io);
}
