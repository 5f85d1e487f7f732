/* SPDX-License-Identifier: EUPL-1.2 */
/* Every writer but two. libxlsxwriter does not survive a refused allocation (it writes through a
 * pointer that it did not look at), so xlsx is left out; libcmark ends the program, so own text in
 * Markdown is. Neither can be mended here; docs/design.md says so. */
#include "geheugen.h"

static wz_status schrijf(proef *p, const wz_verslag *verslag, wz_format format)
{
	wz_sink sink = som_sink(p);
	return wz_write(verslag, format, NULL, &sink);
}

static wz_status text(proef *p)
{
	wz_sink sink = som_sink(p);
	wz_write_options opties = { .width = 60, .color = true, .bars = true };
	return wz_write(verslag_vol, WZ_FORMAT_TEXT, &opties, &sink);
}

static wz_status csv(proef *p)
{
	return schrijf(p, verslag_vol, WZ_FORMAT_CSV);
}

static wz_status csv_excel(proef *p)
{
	wz_sink sink = som_sink(p);
	wz_write_options opties = { .dialect = WZ_DIALECT_EXCEL_NL };
	return wz_write(verslag_vol, WZ_FORMAT_CSV, &opties, &sink);
}

static wz_status json(proef *p)
{
	return schrijf(p, verslag_vol, WZ_FORMAT_JSON);
}

static wz_status md(proef *p)
{
	return schrijf(p, verslag_vol, WZ_FORMAT_MD);
}

static wz_status html(proef *p)
{
	return schrijf(p, verslag_vol, WZ_FORMAT_HTML);
}

static wz_status ods(proef *p)
{
	return schrijf(p, verslag_vol, WZ_FORMAT_ODS);
}

static wz_status ods_formulier(proef *p)
{
	return schrijf(p, formulier, WZ_FORMAT_ODS);
}

static wz_status odt(proef *p)
{
	return schrijf(p, verslag_vol, WZ_FORMAT_ODT);
}

static wz_status svg(proef *p)
{
	return schrijf(p, verslag_vol, WZ_FORMAT_SVG);
}

static wz_status geschrift(proef *p, wz_format format)
{
	wz_sink sink = som_sink(p);
	return wz_geschrift_write(geschrift_vol, format, &sink);
}

static wz_status geschrift_html(proef *p)
{
	return geschrift(p, WZ_FORMAT_HTML);
}

static wz_status geschrift_md(proef *p)
{
	return geschrift(p, WZ_FORMAT_MD);
}

static wz_status geschrift_odt(proef *p)
{
	return geschrift(p, WZ_FORMAT_ODT);
}

const geval gevallen_schrijvers[] = {
	{ "write-text", BEGIN_GEEN, WZ_OPEN_READ, text },
	{ "write-csv", BEGIN_GEEN, WZ_OPEN_READ, csv },
	{ "write-csv-excel", BEGIN_GEEN, WZ_OPEN_READ, csv_excel },
	{ "write-json", BEGIN_GEEN, WZ_OPEN_READ, json },
	{ "write-md", BEGIN_GEEN, WZ_OPEN_READ, md },
	{ "write-html", BEGIN_GEEN, WZ_OPEN_READ, html },
	{ "write-ods", BEGIN_GEEN, WZ_OPEN_READ, ods },
	{ "write-ods-form", BEGIN_GEEN, WZ_OPEN_READ, ods_formulier },
	{ "write-odt", BEGIN_GEEN, WZ_OPEN_READ, odt },
	{ "write-svg", BEGIN_GEEN, WZ_OPEN_READ, svg },
	{ "geschrift-html", BEGIN_GEEN, WZ_OPEN_READ, geschrift_html },
	{ "geschrift-md", BEGIN_GEEN, WZ_OPEN_READ, geschrift_md },
	{ "geschrift-odt", BEGIN_GEEN, WZ_OPEN_READ, geschrift_odt },
	{ NULL, BEGIN_GEEN, WZ_OPEN_READ, NULL },
};
