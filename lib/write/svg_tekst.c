/* SPDX-License-Identifier: EUPL-1.2 */
/* Text that must stay within a space. Which letters a reader has is not known; the widths are
 * those of a wide sans-serif. */
#include "write/svg.h"

#include <string.h>

#include "base/tekst.h"
#include "write/cel.h"

static double letter(const char *text, size_t bytes, size_t columns)
{
	if (columns == 0)
		return 0;
	if (columns > 1)
		return 1.05;
	if (bytes > 1)
		return 0.68;
	if (strchr(" ijl.,:;'|!", *text) != NULL)
		return 0.34;
	if (strchr("ftr()[]/-\"", *text) != NULL)
		return 0.42;
	if (strchr("mMW@%&", *text) != NULL)
		return 0.99;
	if (strchr("ckszvxy", *text) != NULL)
		return 0.58;
	if (*text == 'w')
		return 0.83;
	return *text >= 'A' && *text <= 'Z' ? 0.75 : 0.64;
}

/* The first grapheme cluster of a text that is not empty. */
static size_t eerste(const char *text, size_t n, double *width)
{
	size_t columns = 0, bytes = wz__cluster(text, n, &columns);

	*width = letter(text, bytes, columns);
	return bytes > 0 ? bytes : 1;
}

double wz__svg_tekstbreedte(const char *text, size_t n, double size)
{
	double sum = 0, width;

	for (size_t i = 0; i < n; sum += width)
		i += eerste(text + i, n - i, &width);
	return sum * size;
}

/* Whether the word at the begin of the text has no room on a line of its own. */
static bool te_lang(const char *text, size_t n, double size, double width)
{
	const char *end = memchr(text, ' ', n);

	return wz__svg_tekstbreedte(text, end != NULL ? (size_t)(end - text) : n, size) > width;
}

/* Bytes of the text that fit: up to a blank, else as many characters as there is room for, one at
 * least. A word that fits nowhere is broken where it begins. */
static size_t passend(const char *text, size_t n, double size, double width)
{
	double sum = 0, w;
	size_t i = 0, blank = 0;

	while (i < n) {
		size_t bytes = eerste(text + i, n - i, &w);

		if (text[i] == ' ')
			blank = i;
		sum += w * size;
		if (sum > width && i > 0)
			return blank > 0 && !te_lang(text + blank + 1, n - blank - 1, size, width) ? blank : i;
		i += bytes;
	}
	return n;
}

static size_t blanks(const char *text, size_t n)
{
	size_t i = 0;

	while (i < n && text[i] == ' ')
		i++;
	return i;
}

/* Cut a line that is not the end of the text, with … behind it. */
static void kap_af(wz__svg_regels *out, size_t begin, double size, double width)
{
	static const char meer[] = "\xE2\x80\xA6";
	size_t n = passend(out->safe.bytes + begin, out->safe.size - begin, size,
	                   width - wz__svg_tekstbreedte(meer, 3, size));

	while (n > 1 && strchr(" ,;:-(", out->safe.bytes[begin + n - 1]) != NULL)
		n--;
	out->safe.size = begin + n;
	wz__buf_text(&out->safe, meer);
	out->regel[out->n - 1].n = n + 3;
}

void wz__svg_breek(wz__svg_regels *out, const char *text, double size, double width, size_t max)
{
	size_t at = 0;

	*out = (wz__svg_regels){ 0 };
	if (text == NULL)
		return;
	wz__tekst_regel(&out->safe, text);
	if (max > WZ__SVG_REGELS)
		max = WZ__SVG_REGELS;
	while (at < out->safe.size && out->n < max) {
		size_t n = passend(out->safe.bytes + at, out->safe.size - at, size, width);

		out->regel[out->n].begin = at;
		out->regel[out->n++].n = n;
		n += blanks(out->safe.bytes + at + n, out->safe.size - at - n);
		if (out->n == max && at + n < out->safe.size) {
			kap_af(out, at, size, width);
			return;
		}
		at += n;
	}
}

void wz__svg_regels_free(wz__svg_regels *regels)
{
	wz__buf_free(&regels->safe);
}

enum { GROOT = 13, KLEIN = 12, REGEL = 16 };

void wz__svg_label_maak(wz__svg_label *out, const char *label, const char *onder, double width,
                        size_t max, bool vet)
{
	bool beide = onder != NULL && onder[0] != '\0';

	out->vet = vet;
	wz__svg_breek(&out->label, label, vet ? GROOT * WZ__SVG_VET : GROOT, width, max);
	wz__svg_breek(&out->onder, beide ? onder : NULL, KLEIN, width, 2);
}

double wz__svg_regels_hoogte(const wz__svg_regels *regels)
{
	return regels->safe.failed ? WZ__SVG_ONGEMETEN : (double)regels->n * REGEL;
}

double wz__svg_label_hoogte(const wz__svg_label *label)
{
	return wz__svg_regels_hoogte(&label->label) + wz__svg_regels_hoogte(&label->onder);
}

void wz__svg_regels_teken(wz__svg *svg, const wz__svg_regels *from, double x, double y,
                          const wz__svg_stijl *stijl)
{
	for (size_t i = 0; i < from->n; i++)
		wz__svg_tekst(svg, x, y + 12 + (double)i * REGEL, stijl,
		              from->safe.bytes + from->regel[i].begin, from->regel[i].n);
	if (from->safe.failed)
		svg->uit->status = WZ_ERR_NOMEM;
}

void wz__svg_label_teken(wz__svg *svg, const wz__svg_label *label, const char *anker, double x,
                         double y)
{
	bool link = svg->links && anker != NULL;
	wz__svg_stijl boven = { GROOT, link ? WZ__SVG_LINK : WZ__SVG_INKT, WZ__SVG_LINKS, label->vet,
		                    link };
	wz__svg_stijl onder = { KLEIN, WZ__SVG_GRIJS, WZ__SVG_LINKS, false, false };

	if (link) {
		wz__svg_markup(svg, "</g><a href=\"#");
		wz__svg_xml(&svg->uit->regel, anker, strlen(anker));
		wz__svg_markup(svg, "\">");
	}
	wz__svg_regels_teken(svg, &label->label, x, y, &boven);
	if (link)
		wz__svg_markup(svg, "</a><g aria-hidden=\"true\">");
	wz__svg_regels_teken(svg, &label->onder, x, y + (double)label->label.n * REGEL, &onder);
}

void wz__svg_label_free(wz__svg_label *label)
{
	wz__svg_regels_free(&label->label);
	wz__svg_regels_free(&label->onder);
}
