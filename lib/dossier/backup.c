/* SPDX-License-Identifier: EUPL-1.2 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "store/store.h"

enum { PAGES_PER_STEP = 1024 };

/* SQLite's online backup: it starts again by itself when somebody writes, and a
 * step waits for a lock as long as every other statement does. */
static wz_status copy(wz_dossier *dossier, sqlite3 *target, const char *path)
{
	sqlite3_backup *backup = sqlite3_backup_init(target, "main", dossier->db, "main");
	if (backup == NULL && (sqlite3_errcode(target) & 0xff) == SQLITE_NOMEM)
		return wz__nomem(dossier);
	if (backup == NULL)
		return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden geschreven: %s", path,
		                 sqlite3_errmsg(target));
	int code;
	do
		code = sqlite3_backup_step(backup, PAGES_PER_STEP);
	while (code == SQLITE_OK);
	int finish = sqlite3_backup_finish(backup);
	if (code == SQLITE_DONE && finish == SQLITE_OK)
		return WZ_OK;
	if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
		return wz__sqlite_error(dossier, SQLITE_BUSY);
	if ((code & 0xff) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM)
		return wz__nomem(dossier);
	if ((code & 0xff) == SQLITE_FULL)
		return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden geschreven: de schijf is vol", path);
	return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden geschreven (%s)", path, sqlite3_errstr(code));
}

wz_status wz_dossier_backup(wz_dossier *dossier, const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (fd < 0 && errno == EEXIST)
		return wz__error(dossier, WZ_ERR_EXISTS, "%s bestaat al", path);
	if (fd < 0)
		return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden gemaakt", path);
	close(fd);
	sqlite3 *target = NULL;
	wz_status status;
	int code = wz__sqlite_open(&target, path, SQLITE_OPEN_READWRITE);
	if (code == SQLITE_NOMEM)
		status = wz__nomem(dossier);
	else if (code != SQLITE_OK)
		status = wz__error(dossier, WZ_ERR_IO, "%s kan niet worden gemaakt", path);
	else
		status = copy(dossier, target, path);
	if (sqlite3_close(target) != SQLITE_OK && status == WZ_OK)
		status = wz__error(dossier, WZ_ERR_IO, "%s kan niet worden geschreven", path);
	if (status != WZ_OK)
		wz__sqlite_wis(path);
	return status;
}
