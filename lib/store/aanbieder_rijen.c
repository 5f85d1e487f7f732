/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/aanbieder_rijen.h"
#include "store/rijen.h"

#define LIDMAATSCHAP \
	"SELECT l.combinatie_id, l.lid_id, l.opdracht_id, c.kort, a.kort, a.naam, l.rol, o.nummer," \
	" l.bron FROM lidmaatschap l JOIN aanbieder c ON c.id = l.combinatie_id" \
	" JOIN aanbieder a ON a.id = l.lid_id LEFT JOIN opdracht o ON o.id = l.opdracht_id"

static const char AANBIEDERS[] =
	"SELECT id, kort, naam, bron FROM aanbieder WHERE ?1 = 0 OR id = ?1 ORDER BY gevouwen";
/* Who has a part in a contract: with a lot, a report, a remark or a membership in it, and
 * from there along the memberships that hold in it. */
static const char VAN_OPDRACHT[] =
	"WITH RECURSIVE deel (id) AS ("
	" SELECT aanbieder_id FROM perceel WHERE opdracht_id = ?1"
	" UNION SELECT aanbieder_id FROM rapportage WHERE opdracht_id = ?1"
	" UNION SELECT lid_id FROM lidmaatschap WHERE opdracht_id = ?1"
	" UNION SELECT aanbieder_id FROM ervaring WHERE opdracht_id = ?1 OR (opdracht_id IS NULL"
	" AND stadsdeel_id IN (SELECT stadsdeel_id FROM perceel WHERE opdracht_id = ?1))"
	" UNION SELECT CASE WHEN l.lid_id = deel.id THEN l.combinatie_id ELSE l.lid_id END"
	" FROM deel JOIN lidmaatschap l ON (l.lid_id = deel.id OR l.combinatie_id = deel.id)"
	" AND (l.opdracht_id IS NULL OR l.opdracht_id = ?1))"
	" SELECT id, kort, naam, bron FROM aanbieder WHERE id IN (SELECT id FROM deel)"
	" ORDER BY gevouwen";
static const char LEDEN[] =
	LIDMAATSCHAP " WHERE l.combinatie_id = ?1 ORDER BY CASE l.rol WHEN 'penvoerder' THEN 1"
	" WHEN 'combinant' THEN 2 WHEN 'onderaannemer' THEN 3 ELSE 4 END, a.gevouwen, o.volgorde, l.id";
static const char LIDMAATSCHAPPEN[] =
	LIDMAATSCHAP " WHERE l.lid_id = ?1 ORDER BY c.gevouwen, o.volgorde, l.id";

wz_status wz__aanbieder_rijen(wz_dossier *dossier, int64_t id, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, AANBIEDERS, id);
}

wz_status wz__aanbieders_van_opdracht(wz_dossier *dossier, int64_t opdracht, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, VAN_OPDRACHT, opdracht);
}

wz_status wz__aanbieder_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__aanbieder_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->id = wz__column_int(statement, 0, 0);
	rij->kort = wz__column_text(statement, 1);
	rij->naam = wz__column_text(statement, 2);
	rij->bron = wz__column_text(statement, 3);
	return WZ_OK;
}

wz_status wz__leden_van(wz_dossier *dossier, int64_t combinatie, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, LEDEN, combinatie);
}

wz_status wz__lidmaatschappen_van(wz_dossier *dossier, int64_t lid, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, LIDMAATSCHAPPEN, lid);
}

wz_status wz__lid_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__lid_rij *rij,
                           bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->combinatie_id = wz__column_int(statement, 0, 0);
	rij->lid_id = wz__column_int(statement, 1, 0);
	rij->opdracht_id = wz__column_int(statement, 2, 0);
	rij->combinatie = wz__column_text(statement, 3);
	rij->lid = wz__column_text(statement, 4);
	rij->lid_naam = wz__column_text(statement, 5);
	rij->rol = wz__column_text(statement, 6);
	rij->opdracht = wz__column_text(statement, 7);
	rij->bron = wz__column_text(statement, 8);
	return WZ_OK;
}
