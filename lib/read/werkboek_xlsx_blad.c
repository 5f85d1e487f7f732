/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of a sheet of xlsx. */
#include <stdlib.h>
#include <string.h>
#include "read/herken.h"
#include "read/lezer.h"
#include "read/werkboek_deel.h"

enum { NERGENS = 0, WAARDE, FORMULE, TEKST };

/* What the attribute t says. */
typedef enum waardesoort { GETAL = 0, GEDEELD, EIGEN, UITKOMST, JANEE, FOUT, DATUM } waardesoort;

static waardesoort sort_of(const char *t)
{
	static const struct {
		const char *naam;
		waardesoort soort;
	} names[] = {
		{ "s", GEDEELD }, { "inlineStr", EIGEN }, { "str", UITKOMST },
		{ "b", JANEE },   { "e", FOUT },          { "d", DATUM },
	};

	for (size_t i = 0; t && i < sizeof names / sizeof *names; i++)
		if (strcmp(t, names[i].naam) == 0)
			return names[i].soort;
	return GETAL;
}

bool wz__xlsx_waar(const char *value)
{
	return value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0);
}

/* "AB12": what comes after the letters; NULL when it does not begin with any, or with too
 * many. Columns that no table has come out as WZ__BLAD_KOLOMMEN. */
static const char *read_column(const char *at, size_t *kolom)
{
	size_t n = 0, value = 0;

	for (; *at >= 'A' && *at <= 'Z'; at++, n++)
		if (n < 4)
			value = value * 26 + (size_t)(*at - 'A' + 1);
	if (!n || n > 3)
		return NULL;
	*kolom = value - 1 < WZ__BLAD_KOLOMMEN ? value - 1 : WZ__BLAD_KOLOMMEN;
	return at;
}

static const char *read_row(const char *at, size_t *rij)
{
	const char *begin = at;

	*rij = 0;
	for (; *at >= '0' && *at <= '9'; at++)
		if (*rij <= WZ__BLAD_RIJEN)
			*rij = *rij * 10 + (size_t)(*at - '0');
	return at == begin || *rij > WZ__BLAD_RIJEN || !*rij ? NULL : at;
}

/* ---- merged areas: they stand behind the rows, so they are looked for first ---- */

static int compare_area(const void *a, const void *b)
{
	const wz__gebied *x = a, *y = b;

	return (x->van > y->van) - (x->van < y->van);
}

/* "B3:C5". Nothing is said of what is no area: then no cell is merged by it. */
static bool read_area(const char *ref, wz__gebied *out)
{
	size_t links, rechts, van, tot;

	ref = ref ? read_column(ref, &links) : NULL;
	ref = ref ? read_row(ref, &van) : NULL;
	if (!ref || *ref != ':')
		return false;
	ref = read_column(ref + 1, &rechts);
	ref = ref ? read_row(ref, &tot) : NULL;
	if (!ref || *ref || links >= WZ__BLAD_KOLOMMEN || rechts < links || tot < van)
		return false;
	if (rechts >= WZ__BLAD_KOLOMMEN)
		rechts = WZ__BLAD_KOLOMMEN - 1;
	*out = (wz__gebied){ (uint32_t)van, (uint32_t)tot, (uint16_t)links, (uint16_t)rechts };
	return true;
}

static wz__xml_gang area_begin(void *bij, const char *naam, const char **attributen)
{
	wz__werkboek *boek = bij;
	wz__xlsx *x = &boek->xlsx;
	wz__gebied area;

	if (strcmp(naam, "x:sheetData") == 0)
		return WZ__XML_OVER;
	if (strcmp(naam, "x:mergeCell") != 0 || !read_area(wz__xml_attribuut(attributen, "ref"), &area))
		return WZ__XML_DOOR;
	if (x->n_samen == WZ__BLAD_SAMEN) {
		wz__fout(boek->fouten, boek->source->naam, boek->bladen[boek->blad].naam, 0, NULL,
		         "het blad heeft te veel samengevoegde cellen: meer dan %d gebieden",
		         WZ__BLAD_SAMEN);
		return WZ__XML_STOP;
	}
	boek->geheugen = !wz__grow(&x->samen, &x->samen_capacity, x->n_samen + 1, sizeof *x->samen);
	if (boek->geheugen)
		return WZ__XML_STOP;
	x->samen[x->n_samen++] = area;
	return WZ__XML_DOOR;
}

/* Whether the word stands in the bytes of a part. */
static const char GEBIED[] = "mergeCell";
enum { WOORD = sizeof GEBIED - 1 };

typedef struct zoeker {
	char rest[2 * WOORD]; /* the end of what came before: it may lie over the edge */
	size_t n;
	bool gevonden;
} zoeker;

static wz_status search_piece(void *bij, const char *bytes, size_t n)
{
	zoeker *z = bij;
	size_t head = n < WOORD ? n : WOORD, tail = n < WOORD - 1 ? n : WOORD - 1;
	wz_source piece = { .bytes = bytes, .size = n };
	wz_source edge = { .bytes = z->rest };

	memcpy(z->rest + z->n, bytes, head);
	edge.size = z->n + head;
	z->gevonden = z->gevonden || wz__bevat(&edge, edge.size, GEBIED, WOORD) ||
	              wz__bevat(&piece, n, GEBIED, WOORD);
	memcpy(z->rest, bytes + n - tail, tail);
	z->n = tail;
	return WZ_OK;
}

static wz_status read_areas(wz__werkboek *boek, const char *deel, wz__fouten *fouten)
{
	wz__xlsx *x = &boek->xlsx;
	wz__xml_ontvanger ontvanger = { .bij = boek, .begin = area_begin };
	zoeker z = { 0 };
	wz_status status;

	boek->archief.gelezen = 0;
	status = wz__archief_lees(&boek->archief, deel, search_piece, &z, fouten);
	boek->archief.gelezen = 0;
	if (status == WZ_OK && z.gevonden)
		status = wz__werkboek_status(boek, wz__xml_lees(&boek->archief, deel, &ontvanger, fouten));
	if (status == WZ_OK && x->n_samen > 1)
		qsort(x->samen, x->n_samen, sizeof *x->samen, compare_area);
	boek->archief.gelezen = 0;
	return status;
}

/* ---- rows ---- */

static bool begin_row(wz__werkboek *boek, const char **attributen)
{
	size_t nummer = wz__xml_getal(attributen, "r", boek->nummer + 1, SIZE_MAX / 16);

	boek->cel.kolom = 0;
	return wz__boekrij_begin(boek, nummer, wz__xlsx_waar(wz__xml_attribuut(attributen, "hidden")));
}

/* A cell without a place stands behind the one before it. */
static bool begin_cell(wz__werkboek *boek, const char **attributen)
{
	wz__celbouw *cel = &boek->cel;
	const char *ref = wz__xml_attribuut(attributen, "r");
	size_t rij, next = cel->kolom;

	if (ref) {
		ref = read_column(ref, &cel->kolom);
		ref = ref ? read_row(ref, &rij) : NULL;
		if (!ref || *ref || rij != boek->rij.nummer || cel->kolom < next)
			return wz__boekblad_fout(boek, WZ__HELE_RIJ, "de cellen staan niet op hun plaats");
	}
	cel->soort = sort_of(wz__xml_attribuut(attributen, "t"));
	cel->stijl = wz__xml_getal(attributen, "s", 0, WZ__STIJLEN_MAX);
	cel->formule = false;
	wz__buf_clear(&cel->waarde);
	wz__buf_clear(&cel->tekst);
	return true;
}

static wz__xml_gang on_begin(void *bij, const char *naam, const char **attributen)
{
	wz__werkboek *boek = bij;
	bool go = true;

	if (strncmp(naam, "x:", 2) != 0)
		return WZ__XML_DOOR;
	naam += 2;
	if (strcmp(naam, "c") == 0) {
		go = begin_cell(boek, attributen);
	} else if (strcmp(naam, "v") == 0) {
		boek->in = WAARDE;
	} else if (strcmp(naam, "t") == 0) {
		boek->in = TEKST;
	} else if (strcmp(naam, "f") == 0) {
		boek->cel.formule = true;
		return WZ__XML_OVER;
	} else if (strcmp(naam, "rPh") == 0) {
		return WZ__XML_OVER; /* how to pronounce it */
	} else if (strcmp(naam, "row") == 0) {
		go = begin_row(boek, attributen);
	} else if (strcmp(naam, "col") == 0 && wz__xlsx_waar(wz__xml_attribuut(attributen, "hidden"))) {
		size_t last = wz__xml_getal(attributen, "max", 0, WZ__BLAD_KOLOMMEN);

		for (size_t k = wz__xml_getal(attributen, "min", 1, WZ__BLAD_KOLOMMEN); k && k <= last; k++)
			boek->kolom_verborgen[k - 1] = true;
	}
	return go ? WZ__XML_DOOR : WZ__XML_STOP;
}

static bool on_text(void *bij, const char *bytes, size_t n)
{
	wz__werkboek *boek = bij;
	wz__buf *into = boek->in == WAARDE ? &boek->cel.waarde : &boek->cel.tekst;

	if (boek->in == NERGENS || into->size > WZ__CEL_GELEZEN)
		return true;
	wz__buf_append(into, bytes, n);
	boek->geheugen = boek->geheugen || into->failed;
	return !boek->geheugen;
}

/* ---- what a cell holds ---- */

static bool put_text(wz__werkboek *boek, size_t kolom, const wz__buf *raw)
{
	wz__buf text = { 0 };
	bool go;

	wz__xlsx_tekst(&text, wz__buf_str(raw), raw->size);
	boek->geheugen = boek->geheugen || text.failed;
	go = !boek->geheugen &&
	     wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_TEKST, wz__buf_str(&text), text.size);
	wz__buf_free(&text);
	return go;
}

static bool put_shared(wz__werkboek *boek, size_t kolom, const char *index)
{
	const wz__xlsx *x = &boek->xlsx;
	const char *attributen[] = { "i", index, NULL }, *text;
	size_t i = wz__xml_getal(attributen, "i", SIZE_MAX, SIZE_MAX / 16);

	if (i >= x->n_gedeeld)
		return wz__boekblad_fout(boek, kolom, "de tekst van deze cel ontbreekt in het bestand");
	text = x->gedeeld.bytes + x->plaats[i];
	return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_TEKST, text, strlen(text));
}

static bool put_value(wz__werkboek *boek, size_t kolom)
{
	const wz__celbouw *cel = &boek->cel;
	const char *value = wz__buf_str(&cel->waarde);
	const char *word;

	if (cel->soort == EIGEN)
		return put_text(boek, kolom, &cel->tekst);
	if (cel->soort == UITKOMST)
		return put_text(boek, kolom, &cel->waarde);
	if (!cel->waarde.size)
		return !cel->formule || wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_FORMULE, "", 0);
	switch ((waardesoort)cel->soort) {
	case GEDEELD:
		return put_shared(boek, kolom, value);
	case JANEE:
		word = wz__xlsx_waar(value) ? "ja" : "nee";
		return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_JANEE, word, strlen(word));
	case FOUT:
		return wz__boekrij_fout(boek, kolom, value);
	case DATUM:
		return wz__boekrij_dag(boek, kolom, value);
	default:
		return wz__boekrij_getal(boek, kolom, value, cel->waarde.size,
		                         cel->stijl < boek->xlsx.n_stijlen
		                             ? boek->xlsx.stijl[cel->stijl]
		                             : (wz__celopmaak){ .decimalen = -1 });
	}
}

static bool end_row(wz__werkboek *boek)
{
	wz__xlsx *x = &boek->xlsx;

	for (; x->samen_at < x->n_samen && x->samen[x->samen_at].van <= boek->rij.nummer; x->samen_at++)
		wz__boekrij_samen(boek, &x->samen[x->samen_at]);
	(void)wz__boekrij_klaar(boek);
	return !boek->geheugen;
}

static bool on_end(void *bij, const char *naam)
{
	wz__werkboek *boek = bij;

	boek->in = NERGENS;
	if (strcmp(naam, "x:c") == 0)
		return put_value(boek, boek->cel.kolom++);
	if (strcmp(naam, "x:row") == 0)
		return end_row(boek);
	if (strcmp(naam, "x:sheetData") == 0) {
		boek->op = true;
		wz__xml_pauze(boek->stroom);
	}
	return true;
}

wz_status wz__xlsx_begin(wz__werkboek *boek, bool kijk, wz__fouten *fouten)
{
	const char *deel = boek->bladen[boek->blad].deel;
	wz_status status = WZ_OK;

	if (!boek->xlsx.gelezen)
		status = wz__xlsx_stijlen(boek, fouten);
	if (status == WZ_OK && !boek->xlsx.gelezen)
		status = wz__xlsx_teksten(boek, fouten);
	boek->xlsx.gelezen = status == WZ_OK;
	boek->xlsx.n_samen = boek->xlsx.samen_at = 0;
	if (status == WZ_OK && !kijk)
		status = read_areas(boek, deel, fouten);
	if (status != WZ_OK)
		return status;
	boek->ontvanger =
		(wz__xml_ontvanger){ .bij = boek, .begin = on_begin, .einde = on_end, .tekst = on_text };
	return wz__xml_open(&boek->stroom, &boek->archief, deel, &boek->ontvanger, fouten);
}
