/* SPDX-License-Identifier: EUPL-1.2 */
#include "write/tijdelijk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

bool wz__tijdelijk_open(wz__tijdelijk *bestand)
{
	char open_file[sizeof bestand->naam];

	*bestand = (wz__tijdelijk){ .fd = -1 };
	snprintf(bestand->naam, sizeof bestand->naam, WZ__TIJDELIJK_MAP "/welzijn-%ld-XXXXXX",
	         (long)getpid());
	bestand->fd = mkstemp(bestand->naam);
	if (bestand->fd < 0)
		return false;
	(void)fcntl(bestand->fd, F_SETFD, FD_CLOEXEC);
	/* Where an open file has a name of its own, the one in the folder can go at once: then
	 * nothing stays behind, even when the program is killed. */
	snprintf(open_file, sizeof open_file, "/proc/self/fd/%d", bestand->fd);
	bestand->blijft = access(open_file, R_OK | W_OK) != 0;
	if (!bestand->blijft) {
		(void)unlink(bestand->naam);
		memcpy(bestand->naam, open_file, sizeof open_file);
	}
	return true;
}

bool wz__tijdelijk_ruimte(const wz__tijdelijk *bestand, uint64_t bytes)
{
	struct statvfs vrij;

	if (fstatvfs(bestand->fd, &vrij) != 0 || vrij.f_blocks == 0)
		return true;
	return bytes / (vrij.f_frsize > 0 ? vrij.f_frsize : 1) < vrij.f_bavail;
}

void wz__tijdelijk_door(const wz__tijdelijk *bestand, wz__uitvoer *uit)
{
	char bytes[16384];
	ssize_t n = 1;

	if (lseek(bestand->fd, 0, SEEK_SET) != 0)
		n = -1;
	while (n > 0 && uit->status == WZ_OK) {
		n = read(bestand->fd, bytes, sizeof bytes);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n > 0)
			wz__uitvoer_bytes(uit, bytes, (size_t)n);
	}
	if (n < 0 && uit->status == WZ_OK)
		uit->status = WZ_ERR_IO;
}

void wz__tijdelijk_sluit(wz__tijdelijk *bestand)
{
	(void)close(bestand->fd);
	if (bestand->blijft)
		(void)unlink(bestand->naam);
}
