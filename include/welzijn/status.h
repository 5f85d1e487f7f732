/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_STATUS_H
#define WELZIJN_STATUS_H

#if defined(__GNUC__)
#define WZ_API __attribute__((visibility("default")))
#define WZ_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define WZ_API
#define WZ_PRINTF(fmt, args)
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* What every fallible function returns. */
typedef enum wz_status {
	WZ_OK = 0,
	WZ_ERR_NOMEM,     /* no memory left */
	WZ_ERR_IO,        /* a file could not be read or written, or the disk is full */
	WZ_ERR_NO_DOSSIER,/* there is no file at that path */
	WZ_ERR_EXISTS,    /* the file to be made is there already */
	WZ_ERR_NOT_A_DOSSIER, /* the file is something else, or is damaged */
	WZ_ERR_NEWER,     /* the file was made by a newer version */
	WZ_ERR_READONLY,  /* the dossier cannot be written */
	WZ_ERR_BUSY,      /* somebody else is writing; try again */
	WZ_ERR_USAGE,     /* an argument is outside what the function accepts */
	WZ_ERR_NOT_FOUND, /* the record named is not in the dossier */
	WZ_ERR_DATA       /* data was refused, or a check found problems */
} wz_status;

/* The English constant's name, for logs ("WZ_ERR_BUSY"); never NULL. */
WZ_API const char *wz_status_name(wz_status status);

/* Version of the library, e.g. "0.1.0". */
WZ_API const char *wz_version(void);

#ifdef __cplusplus
}
#endif
#endif
