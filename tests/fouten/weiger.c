/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* dladdr */
#endif
#include "weiger.h"

#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The C library lets a program bring its own malloc, and then uses it itself; these are the names
 * behind which its own is still there. */
#define ACHTER(naam) __libc_##naam
extern void *ACHTER(malloc)(size_t size);
extern void *ACHTER(calloc)(size_t n, size_t size);
extern void *ACHTER(realloc)(void *block, size_t size);
extern void ACHTER(free)(void *block);
void *reallocarray(void *block, size_t n, size_t size);
int fsync(int fd);
int fdatasync(int fd);

enum { DIEP = 24, VOLGEN = 1 << 16, VRAGERS = 64 };

static struct {
	bool telt, volgt;
	size_t gevraagd, weiger;
	weiger_wijze wijze;
	long levend;
	size_t geweigerd;
	void *vrager[VRAGERS]; /* who asked for what was refused, the first and the last */
} staat;

/* Open addressing, a power of two; a block that was given back keeps its place as GRAF. */
typedef struct spoor {
	void *block;
	int n;
	void *van[DIEP];
} spoor;
static char graf;
static spoor sporen[VOLGEN], geweigerd;

void weiger_begin(size_t n, weiger_wijze wijze)
{
	staat.gevraagd = staat.geweigerd = 0;
	staat.weiger = n;
	staat.wijze = wijze;
	staat.telt = true;
}

size_t weiger_eind(void)
{
	staat.telt = false;
	return staat.gevraagd;
}

long weiger_levend(void)
{
	return staat.levend;
}

void weiger_volg(bool aan)
{
	void *warm[2];
	backtrace(warm, 2); /* it loads a library on its first call */
	for (size_t i = 0; aan && i < VOLGEN; i++)
		sporen[i].block = NULL;
	geweigerd.n = 0;
	staat.volgt = aan;
}

static spoor *vind(const void *block, const void *leeg)
{
	size_t plek = ((uintptr_t)block >> 4) * 2654435761U % VOLGEN;
	for (size_t i = 0; i < VOLGEN; i++, plek = (plek + 1) % VOLGEN)
		if (sporen[plek].block == block || sporen[plek].block == leeg)
			return &sporen[plek];
	return NULL;
}

static void onthoud(void *block)
{
	staat.volgt = false; /* backtrace may ask for memory */
	spoor *in = vind(block, NULL);
	if (in != NULL) {
		in->block = block;
		in->n = backtrace(in->van, DIEP);
	}
	staat.volgt = true;
}

static void vergeet(const void *block)
{
	spoor *in = vind(block, NULL);
	if (in != NULL && in->block == block)
		in->block = &graf;
}

void weiger_toon(void)
{
	static const char kop[] = "refused:\n", over[] = "left:\n";
	staat.volgt = false;
	if (write(2, kop, sizeof kop - 1) > 0)
		backtrace_symbols_fd(geweigerd.van, geweigerd.n, 2);
	for (size_t i = 0; i < VOLGEN; i++)
		if (sporen[i].block != NULL && sporen[i].block != &graf &&
		    write(2, over, sizeof over - 1) > 0)
			backtrace_symbols_fd(sporen[i].van, sporen[i].n, 2);
}

/* Whether this request is to be refused. */
static bool weiger(void *vrager)
{
	if (!staat.telt)
		return false;
	staat.gevraagd++;
	bool nee = staat.weiger > 0 && (staat.wijze == WEIGER_VANAF ? staat.gevraagd >= staat.weiger
	                                                            : staat.gevraagd == staat.weiger);
	if (nee && staat.volgt && staat.gevraagd == staat.weiger) {
		staat.volgt = staat.telt = false;
		geweigerd.n = backtrace(geweigerd.van, DIEP);
		staat.volgt = staat.telt = true;
	}
	if (nee) {
		size_t n = staat.geweigerd++;
		staat.vrager[n == 0 ? 0 : 1 + (n - 1) % (VRAGERS - 1)] = vrager; /* the first stays */
		errno = ENOMEM;
	}
	return nee;
}

static void *gegeven(void *block)
{
	if (block == NULL)
		return NULL;
	staat.levend++;
	if (staat.volgt)
		onthoud(block);
	return block;
}

bool weiger_bij(const char *bibliotheek)
{
	Dl_info waar;
	for (size_t i = 0; i < staat.geweigerd && i < VRAGERS; i++)
		if (dladdr(staat.vrager[i], &waar) != 0 && strstr(waar.dli_fname, bibliotheek) != NULL)
			return true;
	return false;
}

#define VRAGER __builtin_return_address(0)

void *malloc(size_t size)
{
	return weiger(VRAGER) ? NULL : gegeven(ACHTER(malloc)(size));
}

void *calloc(size_t n, size_t size)
{
	return weiger(VRAGER) ? NULL : gegeven(ACHTER(calloc)(n, size));
}

void free(void *block)
{
	if (block == NULL)
		return;
	staat.levend--;
	if (staat.volgt)
		vergeet(block);
	ACHTER(free)(block);
}

void *realloc(void *block, size_t size)
{
	if (block == NULL)
		return weiger(VRAGER) ? NULL : gegeven(ACHTER(malloc)(size));
	if (size == 0) { /* what the C library does, and the standard leaves open */
		free(block);
		return NULL;
	}
	if (weiger(VRAGER))
		return NULL;
	if (staat.volgt)
		vergeet(block);
	staat.levend--;
	return gegeven(ACHTER(realloc)(block, size));
}

void *reallocarray(void *block, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size) {
		errno = ENOMEM;
		return NULL;
	}
	return realloc(block, n * size);
}

/* What the disk keeps is another test; here it would only be slow. */
int fsync(int fd)
{
	(void)fd;
	return 0;
}

int fdatasync(int fd)
{
	(void)fd;
	return 0;
}
