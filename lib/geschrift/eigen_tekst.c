/* SPDX-License-Identifier: EUPL-1.2 */
/* Text of a person's own in a document, and the file in which it is written. */
#include <string.h>

#include "base/tekst.h"
#include "read/eigen_tekst.h"
#include "write/geschrift.h"

/* Names are compared as they are looked up: folded. */
static bool zelfde(const char *a, const char *b)
{
	return wz__fold_equal(a, strlen(a), b, strlen(b));
}

/* The place with this name, SIZE_MAX: none. What was put at the end has no name. */
static size_t zoek_plek(const wz_geschrift *geschrift, const char *naam)
{
	for (size_t i = 0; i < geschrift->n; i++) {
		const wz__blok *blok = &geschrift->blok[i];

		if (blok->soort == WZ__BLOK_EIGEN && blok->naam[0] != '\0' && zelfde(blok->naam, naam))
			return i;
	}
	return SIZE_MAX;
}

static const wz__eigen_sectie *zoek_sectie(const wz_eigen_tekst *tekst, const char *naam)
{
	for (size_t i = 0; tekst != NULL && i < tekst->n; i++)
		if (zelfde(tekst->sectie[i].naam, naam))
			return &tekst->sectie[i];
	return NULL;
}

static void neem_stukken(wz_alinea *alinea, const wz__eigen_blok *van)
{
	for (size_t i = 0; i < van->n; i++) {
		const wz__eigen_stuk *stuk = &van->stuk[i];

		switch (stuk->soort) {
		case WZ__EIGEN_TEKST:
			wz_alinea_text(alinea, stuk->tekst);
			break;
		case WZ__EIGEN_NADRUK:
			wz_alinea_nadruk(alinea, stuk->tekst);
			break;
		case WZ__EIGEN_CURSIEF:
			wz_alinea_cursief(alinea, stuk->tekst);
			break;
		case WZ__EIGEN_URL:
			wz_alinea_url(alinea, stuk->tekst, stuk->url);
			break;
		case WZ__EIGEN_REGEL:
			wz_alinea_regel(alinea);
			break;
		}
	}
}

/* A heading has no pieces, only what they say. */
static wz_status neem_kop(wz_geschrift *geschrift, wz__blok *plek, const wz__eigen_blok *van)
{
	wz__buf buf = { 0 };

	for (size_t i = 0; i < van->n; i++)
		wz__buf_text(&buf, van->stuk[i].soort == WZ__EIGEN_REGEL ? " " : van->stuk[i].tekst);
	if (!buf.failed)
		wz__eigen_kop(geschrift, plek, wz__buf_str(&buf));
	wz_status status = buf.failed ? WZ_ERR_NOMEM : WZ_OK;

	wz__buf_free(&buf);
	return status;
}

static wz_status neem_over(wz_geschrift *geschrift, size_t index, const wz__eigen_sectie *sectie)
{
	wz__blok *plek = &geschrift->blok[index];
	wz_status status = WZ_OK;

	for (size_t i = 0; i < sectie->n && status == WZ_OK; i++) {
		const wz__eigen_blok *van = &sectie->blok[i];

		if (van->soort == WZ__EIGEN_KOP)
			status = neem_kop(geschrift, plek, van);
		else if (van->soort == WZ__EIGEN_PUNT)
			neem_stukken(wz__eigen_punt(geschrift, plek, van->niveau, van->genummerd), van);
		else
			neem_stukken(wz__eigen_alinea(geschrift, plek), van);
	}
	return status;
}

/* A section without a place, in one made for it at the end. */
static wz_status zet_achteraan(wz_geschrift *geschrift, const wz__eigen_sectie *sectie, size_t nr)
{
	char anker[64];

	if (nr == 1)
		wz_geschrift_kop(geschrift, 1, "overige-tekst", "Overige tekst", true);
	snprintf(anker, sizeof anker, "overige-tekst.%zu", nr);
	wz_geschrift_kop(geschrift, 2, anker, sectie->naam, false);
	wz_geschrift_eigen(geschrift, "", sectie->naam);
	if (wz_geschrift_status(geschrift) != WZ_OK)
		return wz_geschrift_status(geschrift);
	return neem_over(geschrift, geschrift->n - 1, sectie);
}

wz_status wz_geschrift_vul(wz_geschrift *geschrift, const wz_eigen_tekst *tekst)
{
	wz_status status = wz_geschrift_status(geschrift);
	size_t achteraan = 0;

	for (size_t i = 0; i < tekst->n && status == WZ_OK; i++) {
		const wz__eigen_sectie *sectie = &tekst->sectie[i];
		size_t plek = zoek_plek(geschrift, sectie->naam);

		if (sectie->n == 0)
			continue;
		if (plek != SIZE_MAX)
			status = neem_over(geschrift, plek, sectie);
		else
			status = zet_achteraan(geschrift, sectie, ++achteraan);
		if (status == WZ_OK)
			status = wz_geschrift_status(geschrift);
	}
	return status;
}

/* The place that was meant: it is about what the section is called, or has nearly its name. */
static const char *lijkt_op(const wz_geschrift *geschrift, const char *naam)
{
	const char *namen[1], *gevonden = NULL;

	for (size_t i = 0; i < geschrift->n; i++) {
		const wz__blok *blok = &geschrift->blok[i];

		if (blok->soort == WZ__BLOK_EIGEN && blok->naam[0] != '\0' && zelfde(blok->tekst, naam))
			return blok->naam;
	}
	/* One by one, since there may be many: a later one must be nearer than what was found. */
	for (size_t i = 0; i < geschrift->n; i++) {
		const wz__blok *blok = &geschrift->blok[i];

		if (blok->soort != WZ__BLOK_EIGEN || blok->naam[0] == '\0')
			continue;
		namen[0] = blok->naam;
		if (wz_suggest(naam, namen, 1) != NULL) {
			const char *twee[] = { gevonden, blok->naam };

			gevonden = gevonden == NULL ? blok->naam : wz_suggest(naam, twee, 2);
		}
	}
	return gevonden;
}

bool wz_geschrift_zonder_plek(const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                              size_t index, wz_zonder_plek *out)
{
	for (size_t i = 0; i < tekst->n; i++) {
		const wz__eigen_sectie *sectie = &tekst->sectie[i];

		if (sectie->n == 0 || zoek_plek(geschrift, sectie->naam) != SIZE_MAX || index-- > 0)
			continue;
		*out = (wz_zonder_plek){ .regel = sectie->regel,
			                     .naam = sectie->naam,
			                     .lijkt_op = lijkt_op(geschrift, sectie->naam) };
		return true;
	}
	return false;
}

/* Whether a text says that it is for what this document is about; true without memory. */
static bool daarvoor(const char *van, const char *hier)
{
	wz__buf buf = { 0 };

	wz__eigen_in_commentaar(&buf, hier);
	bool ja = buf.failed || zelfde(van, wz__buf_str(&buf));

	wz__buf_free(&buf);
	return ja;
}

bool wz_geschrift_andere_tekst(const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                               wz_andere_tekst *out)
{
	if (tekst->stempel == 0 || geschrift->opdracht == NULL)
		return false;
	if (!daarvoor(tekst->opdracht, geschrift->opdracht))
		*out =
			(wz_andere_tekst){ tekst->stempel, "opdracht", tekst->opdracht, geschrift->opdracht };
	else if (!daarvoor(tekst->periode, geschrift->periode))
		*out = (wz_andere_tekst){ tekst->stempel, "periode", tekst->periode, geschrift->periode };
	else
		return false;
	return true;
}

/* ---- The file to fill in. ---- */

/* A name as a heading of which Markdown makes that name again. */
static void schrijf_naam(wz__buf *out, const char *naam)
{
	for (; *naam != '\0'; naam++) {
		if (strchr("\\`*_[]<>&#!~", *naam) != NULL)
			wz__buf_char(out, '\\');
		wz__buf_char(out, *naam == '\n' || *naam == '\r' ? ' ' : *naam);
	}
}

/* A text in a comment, which it must not end. */
static void schrijf_commentaar(wz__buf *out, const char *text)
{
	wz__buf_text(out, "<!-- ");
	wz__eigen_in_commentaar(out, text);
	wz__buf_text(out, " -->");
}

/* Whether the last line of what is there is empty. */
static bool lege_regel(const wz__buf *out)
{
	const char *s = wz__buf_str(out);
	size_t regels = 0;

	for (size_t n = out->size; n > 0 && regels < 2; n--) {
		if (strchr(" \t\r\n", s[n - 1]) == NULL)
			return false;
		regels += s[n - 1] == '\n';
	}
	return true;
}

/* What is written, and up to where it stood in the file behind each other. */
typedef struct bestand {
	wz__buf out;
	const wz_eigen_tekst *tekst; /* NULL: there is none */
	const char *einde;           /* of a line */
	size_t tot;
} bestand;

/* An empty line before what did not follow in the file. */
static void wit_ervoor(bestand *b)
{
	if (b->out.size > 0 && wz__buf_str(&b->out)[b->out.size - 1] != '\n')
		wz__buf_text(&b->out, b->einde);
	if (!lege_regel(&b->out))
		wz__buf_text(&b->out, b->einde);
}

static void schrijf_sectie(bestand *b, const wz__eigen_sectie *sectie)
{
	if (sectie->begin != b->tot)
		wit_ervoor(b);
	wz__buf_append(&b->out, b->tekst->bytes + sectie->begin, sectie->eind - sectie->begin);
	b->tot = sectie->eind;
}

static void schrijf_plek(bestand *b, const wz__blok *plek)
{
	wit_ervoor(b);
	wz__buf_text(&b->out, "# ");
	schrijf_naam(&b->out, plek->naam);
	wz__buf_text(&b->out, b->einde);
	wz__buf_text(&b->out, b->einde);
	schrijf_commentaar(&b->out, plek->tekst);
	wz__buf_text(&b->out, b->einde);
	b->tot = SIZE_MAX;
}

static void schrijf_begin(bestand *b, const wz_geschrift *g)
{
	const wz_eigen_tekst *tekst = b->tekst;

	if (tekst == NULL || tekst->size == 0) {
		if (g->opdracht != NULL) {
			wz__eigen_stempel(&b->out, g->opdracht, g->periode);
			wz__buf_text(&b->out, "\n");
		}
		wz__buf_text(&b->out, "<!-- Eigen tekst bij een evaluatie. Schrijf onder een kop; wat leeg "
		                      "blijft wordt niet getoond. -->\n");
		return;
	}
	b->tot = tekst->n > 0 ? tekst->sectie[0].begin : tekst->size;
	wz__buf_append(&b->out, tekst->bytes, b->tot);
}

static wz_status verstuur(const bestand *b, const wz_sink *sink)
{
	wz_status status = b->out.failed ? WZ_ERR_NOMEM : WZ_OK;

	if (status == WZ_OK && b->tekst != NULL && b->tekst->bom)
		status = sink->write(sink->context, "\xEF\xBB\xBF", 3);
	if (status == WZ_OK)
		status = sink->write(sink->context, wz__buf_str(&b->out), b->out.size);
	return status;
}

wz_status wz_eigen_tekst_write(const wz_geschrift *geschrift, const wz_eigen_tekst *tekst,
                               const wz_sink *sink)
{
	bestand b = { .tekst = tekst, .einde = tekst != NULL && tekst->crlf ? "\r\n" : "\n" };
	wz_status status = wz_geschrift_status(geschrift);

	if (status != WZ_OK)
		return status;
	schrijf_begin(&b, geschrift);
	for (size_t i = 0; i < geschrift->n; i++) {
		const wz__blok *blok = &geschrift->blok[i];
		const wz__eigen_sectie *sectie = NULL;

		if (blok->soort != WZ__BLOK_EIGEN || zoek_plek(geschrift, blok->naam) != i)
			continue;
		sectie = zoek_sectie(tekst, blok->naam);
		if (sectie != NULL)
			schrijf_sectie(&b, sectie);
		else
			schrijf_plek(&b, blok);
	}
	for (size_t i = 0; tekst != NULL && i < tekst->n; i++)
		if (zoek_plek(geschrift, tekst->sectie[i].naam) == SIZE_MAX)
			schrijf_sectie(&b, &tekst->sectie[i]);
	status = verstuur(&b, sink);
	wz__buf_free(&b.out);
	return status;
}
