/* SPDX-License-Identifier: EUPL-1.2 */
#include "schijf_vfs.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>
#include <sqlite3.h>

const char *const schijf_namen[SCHIJF_SOORTEN] = { "read", "write", "sync",  "truncate",
	                                               "lock", "open",  "delete" };

/* The real file stands behind this one. */
typedef struct bestand {
	sqlite3_file basis;
	sqlite3_file *echt;
} bestand;

static sqlite3_vfs *onder;
static sqlite3_vfs boven;
static schijf_plan plan;
static unsigned long geteld[SCHIJF_SOORTEN], alle;
static bool stuk;
static int open_bestanden;

static sqlite3_file *echt(sqlite3_file *f)
{
	return ((bestand *)f)->echt;
}

/* Whether this operation must fail. */
static bool faalt(schijf_soort soort)
{
	unsigned long hoeveelste = ++geteld[soort];

	alle++;
	if (plan.n == 0)
		return false;
	if (plan.soort == SCHIJF_SOORTEN)
		return alle == plan.n;
	if (soort == plan.soort && hoeveelste == plan.n)
		return stuk = true;
	return plan.blijft && stuk && soort == plan.soort;
}

static int fout(schijf_soort soort)
{
	static const int codes[] = { SQLITE_IOERR_READ,     SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC,
		                         SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_LOCK,  SQLITE_CANTOPEN,
		                         SQLITE_IOERR_DELETE };

	if (plan.dood)
		kill(getpid(), SIGKILL);
	return soort == SCHIJF_SCHRIJF && plan.vol ? SQLITE_FULL : codes[soort];
}

static int sluit(sqlite3_file *f)
{
	open_bestanden--;
	return echt(f)->pMethods->xClose(echt(f));
}

static int lees(sqlite3_file *f, void *bytes, int n, sqlite3_int64 plek)
{
	if (faalt(SCHIJF_LEES))
		return fout(SCHIJF_LEES);
	return echt(f)->pMethods->xRead(echt(f), bytes, n, plek);
}

/* What fails has written half. */
static int schrijf(sqlite3_file *f, const void *bytes, int n, sqlite3_int64 plek)
{
	bool half = faalt(SCHIJF_SCHRIJF);
	int code = echt(f)->pMethods->xWrite(echt(f), bytes, half ? n / 2 : n, plek);

	return half ? fout(SCHIJF_SCHRIJF) : code;
}

static int kap(sqlite3_file *f, sqlite3_int64 n)
{
	if (faalt(SCHIJF_KAP))
		return fout(SCHIJF_KAP);
	return echt(f)->pMethods->xTruncate(echt(f), n);
}

/* What was written outlives the process as it is; only a power cut would need more, and
 * that would take most of the time here. */
static int leg_vast(sqlite3_file *f, int hoe)
{
	(void)f, (void)hoe;
	return faalt(SCHIJF_SYNC) ? fout(SCHIJF_SYNC) : SQLITE_OK;
}

static int grootte(sqlite3_file *f, sqlite3_int64 *n)
{
	return echt(f)->pMethods->xFileSize(echt(f), n);
}

static int slot(sqlite3_file *f, int hoe)
{
	if (faalt(SCHIJF_SLOT))
		return fout(SCHIJF_SLOT);
	return echt(f)->pMethods->xLock(echt(f), hoe);
}

static int van_slot(sqlite3_file *f, int hoe)
{
	return echt(f)->pMethods->xUnlock(echt(f), hoe);
}

static int is_gereserveerd(sqlite3_file *f, int *ja)
{
	return echt(f)->pMethods->xCheckReservedLock(echt(f), ja);
}

static int regel(sqlite3_file *f, int wat, void *waarde)
{
	return echt(f)->pMethods->xFileControl(echt(f), wat, waarde);
}

static int sector(sqlite3_file *f)
{
	return echt(f)->pMethods->xSectorSize(echt(f));
}

static int eigenschappen(sqlite3_file *f)
{
	return echt(f)->pMethods->xDeviceCharacteristics(echt(f));
}

/* Version 1: without shared memory and mapping, so all goes by these. */
static const sqlite3_io_methods methoden = {
	.iVersion = 1,
	.xClose = sluit,
	.xRead = lees,
	.xWrite = schrijf,
	.xTruncate = kap,
	.xSync = leg_vast,
	.xFileSize = grootte,
	.xLock = slot,
	.xUnlock = van_slot,
	.xCheckReservedLock = is_gereserveerd,
	.xFileControl = regel,
	.xSectorSize = sector,
	.xDeviceCharacteristics = eigenschappen,
};

static int open_bestand(sqlite3_vfs *vfs, const char *naam, sqlite3_file *f, int vlaggen, int *uit)
{
	bestand *b = (bestand *)f;
	int code;

	(void)vfs;
	b->echt = (sqlite3_file *)&b[1];
	b->basis.pMethods = NULL;
	if (faalt(SCHIJF_OPEN))
		return fout(SCHIJF_OPEN);
	code = onder->xOpen(onder, naam, b->echt, vlaggen, uit);
	if (code == SQLITE_OK) {
		b->basis.pMethods = &methoden;
		open_bestanden++;
	}
	return code;
}

static int wis(sqlite3_vfs *vfs, const char *naam, int map_ook)
{
	(void)vfs;
	if (faalt(SCHIJF_WIS))
		return fout(SCHIJF_WIS);
	(void)map_ook;
	return onder->xDelete(onder, naam, 0);
}

void schijf_plaats(void)
{
	onder = sqlite3_vfs_find(NULL);
	boven = *onder;
	boven.zName = "schijf";
	boven.szOsFile = (int)sizeof(bestand) + onder->szOsFile;
	boven.xOpen = open_bestand;
	boven.xDelete = wis;
	sqlite3_vfs_register(&boven, 1);
}

void schijf_begin(const schijf_plan *nieuw)
{
	plan = nieuw ? *nieuw : (schijf_plan){ .soort = SCHIJF_SOORTEN };
	memset(geteld, 0, sizeof(geteld));
	alle = 0;
	stuk = false;
}

unsigned long schijf_geteld(schijf_soort soort)
{
	return soort == SCHIJF_SOORTEN ? alle : geteld[soort];
}

int schijf_open(void)
{
	return open_bestanden;
}
