/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of xlsx: its sheets, and how numbers are shown. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/werkboek_deel.h"

/* ---- sheets ---- */

/* Until the relations are read the part of a sheet is the name of its relation. */
static wz__xml_gang sheet(void *bij, const char *naam, const char **attributen)
{
	wz__werkboek *boek = bij;
	const char *name = wz__xml_attribuut(attributen, "name");
	const char *state = wz__xml_attribuut(attributen, "state");
	const char *relation = wz__xml_attribuut(attributen, "r:id");

	if (strcmp(naam, "x:workbookPr") == 0)
		boek->xlsx.vanaf_1904 = wz__xlsx_waar(wz__xml_attribuut(attributen, "date1904"));
	if (strcmp(naam, "x:sheet") != 0 || !name || !relation)
		return WZ__XML_DOOR;
	return wz__werkboek_erbij(boek, name, state && strcmp(state, "visible") != 0, relation)
	           ? WZ__XML_DOOR
	           : WZ__XML_STOP;
}

typedef struct verbanden {
	wz__werkboek *boek;
	const char *map;
	bool *gevonden; /* by sheet */
} verbanden;

static bool find_sheet(const verbanden *v, const char *id, const char *pad)
{
	for (size_t i = 0; id && i < v->boek->n_bladen; i++) {
		wz__boekblad *blad = &v->boek->bladen[i];

		if (v->gevonden[i] || strcmp(blad->deel, id) != 0)
			continue;
		v->gevonden[i] = true;
		blad->deel = wz__arena_text(&v->boek->arena, pad);
		v->boek->geheugen = !blad->deel;
	}
	return !v->boek->geheugen;
}

static wz__xml_gang relation(void *bij, const char *naam, const char **attributen)
{
	const verbanden *v = bij;
	const char *type = wz__xml_attribuut(attributen, "Type");
	const char *target = wz__xml_attribuut(attributen, "Target");
	char pad[WZ__DEELNAAM_MAX];

	if (strcmp(naam, "rel:Relationship") != 0 || !type || !target ||
	    !wz__deelpad(pad, v->map, target))
		return WZ__XML_DOOR;
	if (wz__eindigt(type, "/sharedStrings"))
		memcpy(v->boek->xlsx.teksten, pad, sizeof pad);
	else if (wz__eindigt(type, "/styles"))
		memcpy(v->boek->xlsx.stijlen, pad, sizeof pad);
	else if (wz__eindigt(type, "/worksheet") &&
	         !find_sheet(v, wz__xml_attribuut(attributen, "Id"), pad))
		return WZ__XML_STOP;
	return WZ__XML_DOOR;
}

/* Charts and dialogs are sheets too, without cells. */
static void drop_others(wz__werkboek *boek, const bool *gevonden)
{
	size_t n = 0;

	for (size_t i = 0; i < boek->n_bladen; i++)
		if (gevonden[i])
			boek->bladen[n++] = boek->bladen[i];
	boek->n_bladen = n;
}

wz_status wz__xlsx_bladen(wz__werkboek *boek, const char *hoofddeel, wz__fouten *fouten)
{
	wz__xml_ontvanger ontvanger = { .bij = boek, .begin = sheet };
	bool gevonden[WZ__BLADEN_MAX] = { false };
	char map[WZ__DEELNAAM_MAX], relations[WZ__DEELNAAM_MAX + 16];
	verbanden v = { boek, map, gevonden };
	wz_status status;

	wz__deelverbanden(hoofddeel, map, relations, sizeof relations);
	status = wz__xml_lees(&boek->archief, hoofddeel, &ontvanger, fouten);
	if (status == WZ_OK) {
		ontvanger.bij = &v;
		ontvanger.begin = relation;
		status = wz__xml_lees(&boek->archief, relations, &ontvanger, fouten);
	}
	drop_others(boek, gevonden);
	return wz__werkboek_status(boek, status);
}

/* ---- how numbers are shown ---- */

enum { OPMAAK_MAX = 65536 };

typedef struct stijlen {
	wz__xlsx *x;
	wz__celopmaak *eigen; /* by number, up to OPMAAK_MAX */
	bool *heeft;
	bool in_cellen, geheugen;
} stijlen;

static bool add_style(stijlen *s, size_t format)
{
	wz__xlsx *x = s->x;

	if (x->n_stijlen == WZ__STIJLEN_MAX)
		return true; /* no cell can name it */
	if (!wz__grow(&x->stijl, &x->stijl_capacity, x->n_stijlen + 1, sizeof *x->stijl)) {
		s->geheugen = true;
		return false;
	}
	x->stijl[x->n_stijlen++] = s->heeft[format] ? s->eigen[format] : wz__celopmaak_vast(format);
	return true;
}

static wz__xml_gang style_begin(void *bij, const char *naam, const char **attributen)
{
	stijlen *s = bij;

	if (strcmp(naam, "x:numFmt") == 0) {
		size_t id = wz__xml_getal(attributen, "numFmtId", OPMAAK_MAX, OPMAAK_MAX);
		const char *code = wz__xml_attribuut(attributen, "formatCode");

		if (id < OPMAAK_MAX && code) {
			s->eigen[id] = wz__celopmaak_lees(code);
			s->heeft[id] = true;
		}
	} else if (strcmp(naam, "x:cellXfs") == 0) {
		s->in_cellen = true;
	} else if (s->in_cellen && strcmp(naam, "x:xf") == 0 &&
	           !add_style(s, wz__xml_getal(attributen, "numFmtId", 0, OPMAAK_MAX - 1))) {
		return WZ__XML_STOP;
	}
	return WZ__XML_DOOR;
}

static bool style_end(void *bij, const char *naam)
{
	stijlen *s = bij;

	if (strcmp(naam, "x:cellXfs") == 0)
		s->in_cellen = false;
	return true;
}

wz_status wz__xlsx_stijlen(wz__werkboek *boek, wz__fouten *fouten)
{
	stijlen s = { .x = &boek->xlsx };
	wz__xml_ontvanger ontvanger = { .bij = &s, .begin = style_begin, .einde = style_end };
	wz_status status = WZ_ERR_NOMEM;

	boek->xlsx.n_stijlen = 0;
	if (!*boek->xlsx.stijlen)
		return WZ_OK;
	s.eigen = calloc(OPMAAK_MAX, sizeof *s.eigen);
	s.heeft = calloc(OPMAAK_MAX, sizeof *s.heeft);
	if (s.eigen && s.heeft)
		status = wz__xml_lees(&boek->archief, boek->xlsx.stijlen, &ontvanger, fouten);
	free(s.eigen);
	free(s.heeft);
	return s.geheugen ? WZ_ERR_NOMEM : status;
}
