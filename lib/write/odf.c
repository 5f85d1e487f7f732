/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of a file of OpenDocument that say little about what is in it. */
#include "write/odf.h"

#define NS "urn:oasis:names:tc:opendocument:xmlns:"

void wz__odf_begin(wz__buf *out, const char *element, const char *meer)
{
	wz__buf_format(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:%s", element);
	wz__buf_text(
		out,
		" xmlns:office=\"" NS "office:1.0\" xmlns:style=\"" NS "style:1.0\""
		" xmlns:text=\"" NS "text:1.0\" xmlns:table=\"" NS "table:1.0\""
		" xmlns:fo=\"" NS "xsl-fo-compatible:1.0\" xmlns:number=\"" NS "datastyle:1.0\""
		" xmlns:svg=\"" NS "svg-compatible:1.0\" xmlns:meta=\"" NS "meta:1.0\""
		" xmlns:config=\"" NS "config:1.0\" xmlns:of=\"" NS "of:1.2\""
		" xmlns:ooo=\"http://openoffice.org/2004/office\""
		" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
		" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"");
	wz__buf_text(out, meer);
	wz__buf_text(out, " office:version=\"1.3\">");
}

static void append_entry(wz__buf *out, const char *naam, const char *soort)
{
	wz__buf_format(out,
	               "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>",
	               naam, soort);
}

void wz__odf_manifest(wz__buf *out, const char *soort, bool settings, size_t beelden)
{
	wz__buf_format(out,
	               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	               "<manifest:manifest xmlns:manifest=\"" NS
	               "manifest:1.0\" manifest:version=\"1.3\">"
	               "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\""
	               " manifest:media-type=\"application/vnd.oasis.opendocument.%s\"/>",
	               soort);
	append_entry(out, "content.xml", "text/xml");
	append_entry(out, "styles.xml", "text/xml");
	append_entry(out, "meta.xml", "text/xml");
	if (settings)
		append_entry(out, "settings.xml", "text/xml");
	for (size_t i = 0; i < beelden; i++) {
		wz__buf naam = { 0 };

		wz__buf_format(&naam, "Pictures/%zu.svg", i + 1);
		append_entry(out, wz__buf_str(&naam), "image/svg+xml");
		out->failed = out->failed || naam.failed;
		wz__buf_free(&naam);
	}
	wz__buf_text(out, "</manifest:manifest>\n");
}

void wz__odf_meta(wz__buf *out, const char *title)
{
	wz__odf_begin(out, "document-meta", "");
	wz__buf_text(out, "<office:meta><meta:generator>welzijn/" WELZIJN_VERSION "</meta:generator>"
	                  "<dc:title>");
	wz__xml_waarde(out, title);
	wz__buf_text(out, "</dc:title><meta:initial-creator>welzijn</meta:initial-creator>"
	                  "<dc:creator>welzijn</dc:creator><dc:language>nl-NL</dc:language>"
	                  "</office:meta></office:document-meta>\n");
}
