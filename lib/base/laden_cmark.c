/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/laden_cmark.h"

#include "base/laden.h"

bool wz__cmark_laad(wz__cmark *cmark)
{
	static const wz__functie functies[] = {
		{ "cmark_parse_document", offsetof(wz__cmark, parse_document) },
		{ "cmark_iter_new", offsetof(wz__cmark, iter_new) },
		{ "cmark_iter_next", offsetof(wz__cmark, iter_next) },
		{ "cmark_iter_get_node", offsetof(wz__cmark, iter_get_node) },
		{ "cmark_iter_free", offsetof(wz__cmark, iter_free) },
		{ "cmark_node_free", offsetof(wz__cmark, free) },
		{ "cmark_node_get_type", offsetof(wz__cmark, get_type) },
		{ "cmark_node_get_literal", offsetof(wz__cmark, get_literal) },
		{ "cmark_node_get_heading_level", offsetof(wz__cmark, get_heading_level) },
		{ "cmark_node_get_list_type", offsetof(wz__cmark, get_list_type) },
		{ "cmark_node_get_start_line", offsetof(wz__cmark, get_start_line) },
		{ "cmark_node_get_end_line", offsetof(wz__cmark, get_end_line) },
		{ "cmark_node_get_url", offsetof(wz__cmark, get_url) },
		{ "cmark_node_parent", offsetof(wz__cmark, parent) },
		{ "cmark_node_previous", offsetof(wz__cmark, previous) },
		{ NULL, 0 },
	};

	return wz__laad(cmark, WELZIJN_SONAME_CMARK, functies);
}
