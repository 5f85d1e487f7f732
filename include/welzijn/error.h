/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_ERROR_H
#define WELZIJN_ERROR_H

#include <welzijn/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { WZ_ERROR_SIZE = 1024 };

/* Detail of a failure for functions that have no dossier handle to keep it on.
 * `message` is one line of Dutch, UTF-8, without a full stop or newline. */
typedef struct wz_error {
	wz_status status;
	char message[WZ_ERROR_SIZE];
} wz_error;

#ifdef __cplusplus
}
#endif
#endif
