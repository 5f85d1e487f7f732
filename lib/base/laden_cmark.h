/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_LADEN_CMARK_H
#define WZ_BASE_LADEN_CMARK_H

#include <cmark.h>
#include <stdbool.h>

/* What we use of libcmark, loaded on first use: only who wrote text of his own needs it. Each
 * pointer has the name and the type of the function it is, those of a node without their "node_". */
typedef struct wz__cmark {
	__typeof__(cmark_parse_document) *parse_document;
	__typeof__(cmark_iter_new) *iter_new;
	__typeof__(cmark_iter_next) *iter_next;
	__typeof__(cmark_iter_get_node) *iter_get_node;
	__typeof__(cmark_iter_free) *iter_free;
	__typeof__(cmark_node_free) *free;
	__typeof__(cmark_node_get_type) *get_type;
	__typeof__(cmark_node_get_literal) *get_literal;
	__typeof__(cmark_node_get_heading_level) *get_heading_level;
	__typeof__(cmark_node_get_list_type) *get_list_type;
	__typeof__(cmark_node_get_start_line) *get_start_line;
	__typeof__(cmark_node_get_end_line) *get_end_line;
	__typeof__(cmark_node_get_url) *get_url;
	__typeof__(cmark_node_parent) *parent;
	__typeof__(cmark_node_previous) *previous;
} wz__cmark;

bool wz__cmark_laad(wz__cmark *cmark); /* false: it is not there */

#endif
