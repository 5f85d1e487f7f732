/* SPDX-License-Identifier: EUPL-1.2 */
/* How a page looks: on a small and a large screen, and on paper. Every colour of text has a
 * contrast of at least 7 to 1 with white. */
#include "write/html.h"

#include <string.h>

#include "base/sha256.h"

const char wz__html_stijl[] =
	"\n:root{color-scheme:light}"
	"\nbody{margin:0 auto;max-width:80rem;padding:1rem;background:#fff;color:#1a1a1a;"
	"font:1rem/1.5 system-ui,\"Segoe UI\",Roboto,\"Liberation Sans\",Arial,sans-serif}"
	"\nh1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem;text-wrap:balance}"
	"\nh2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem}"
	"\np{margin:0 0 .5rem;max-width:70ch}"
	"\nh1,h2,p,li,dt,dd{overflow-wrap:anywhere}"
	"\n.t{position:relative;overflow-x:auto;margin:1rem 0 1.5rem;"
	/* A shadow at the right as long as there is more to scroll to. */
	"background:linear-gradient(to left,#fff 40%,#fff0) right/2.5rem 100% no-repeat local,"
	"linear-gradient(to left,#0003,#0000) right/.7rem 100% no-repeat scroll}"
	"\n.t:focus-visible{outline:3px solid #1b4f8f;outline-offset:2px}"
	"\ntable{border-collapse:collapse;min-width:100%}"
	"\nth,td{padding:.35rem .6rem;text-align:left;vertical-align:top;font-weight:normal;"
	"border-bottom:1px solid #ccc}"
	"\nthead th,thead td{vertical-align:bottom;font-weight:bold;white-space:pre-line;"
	"border-bottom:2px solid #444}"
	"\ntbody th[scope=rowgroup]{font-weight:bold;padding-top:1.2rem;border-bottom:1px solid #444}"
	"\n.k>*{font-weight:bold}"
	"\ntfoot tr:first-child>*{border-top:2px solid #444}"
	"\ntr.k>*{border-bottom-color:#888}"
	"\n.g{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}"
	"\n.n{white-space:nowrap}"
	"\n.b{min-width:14rem}"
	"\n.i{padding-left:2rem}"
	"\n.m{color:#555}"
	"\n.s1{color:#0d5427}.s2{color:#6b4200}.s3{color:#8c1414}.s4{color:#444}.s5{color:#1b4276}"
	"\n.v{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);"
	"white-space:nowrap}"
	"\ndl{margin:1rem 0 1.5rem}"
	"\ndt{font-weight:bold;padding:.35rem 1rem 0 0}"
	"\ndd{margin:0;padding:0 0 .35rem;border-bottom:1px solid #ccc}"
	"\nul{margin:1.5rem 0 0;padding-left:1.2rem;max-width:70ch}"
	"\n@media(min-width:40rem),print{dl{display:grid;grid-template-columns:12rem 1fr}"
	"dt,dd{padding:.35rem 1rem .35rem 0;border-bottom:1px solid #ccc}}"
	"\n@media(max-width:30rem){th,td{padding:.35rem .4rem}.b{min-width:9rem}.i{padding-left:1rem}}"
	"\n@media print{@page{size:A4;margin:15mm}:root{font-size:9pt}body{max-width:none;padding:0}"
	".t{overflow:visible;background:none}.b{min-width:0}tr,dd{break-inside:avoid}h2{break-after:avoid}"
	"thead{display:table-header-group}tfoot{display:table-row-group}}\n";

/* Three bytes as four characters; of the last group one or two may be missing. */
static void append_base64(wz__buf *out, const unsigned char *bytes, size_t n)
{
	static const char letters[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < n; i += 3) {
		unsigned long group = (unsigned long)bytes[i] << 16;

		if (i + 1 < n)
			group |= (unsigned long)bytes[i + 1] << 8;
		if (i + 2 < n)
			group |= bytes[i + 2];
		wz__buf_char(out, letters[group >> 18]);
		wz__buf_char(out, letters[group >> 12 & 63]);
		wz__buf_char(out, i + 1 < n ? letters[group >> 6 & 63] : '=');
		wz__buf_char(out, i + 2 < n ? letters[group & 63] : '=');
	}
}

static unsigned char nibble(char hex)
{
	return (unsigned char)(hex <= '9' ? hex - '0' : hex - 'a' + 10);
}

void wz__html_stijl_som(wz__buf *out, const char *const *delen)
{
	wz__sha256_state state;
	unsigned char bytes[(WZ__SHA256_HEX - 1) / 2];
	char hex[WZ__SHA256_HEX];

	wz__sha256_begin(&state);
	for (; *delen != NULL; delen++)
		wz__sha256_add(&state, *delen, strlen(*delen));
	wz__sha256_end(&state, hex);
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (unsigned char)(nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]));
	wz__buf_text(out, "sha256-");
	append_base64(out, bytes, sizeof bytes);
}
