# SPDX-License-Identifier: EUPL-1.2
# What people type that is no plain number or text: it comes in as it is meant, or it is refused
# by its cell.
set -eu
. "$(dirname "$0")/../cli/omgeving.sh"
. "$tests/cli/hulp.sh"
. "$tests/kantoor/hulp"
vereist_kantoor
cd "$werk/hier"

enschede
for vorm in xlsx ods; do
	"$WELZIJN" template jaarrapportage --aanbieder Alifa --periode 2017 --output leeg.$vorm
	kantoor getypt.py leeg.$vorm $vorm
	for geval in procent formule datum woorden status nummer plus; do
		echo "# $geval"
		cp welzijn.db geval.db
		code=0
		"$WELZIJN" --db geval.db import jaarrapportage $geval.$vorm 2>&1 || code=$?
		[ "$code" -eq 0 ] || [ "$code" -eq 3 ] || exit 1
		"$WELZIJN" --db geval.db resultaat list --periode 2017 --format csv | cut -d, -f2-8 | sed 1d
	done | sed '/^afspraken zonder resultaat/d; s/\.xlsx/.…/; s/\.ods/.…/' >gekregen
	[ "${VERWACHT:-}" != schrijf ] || cp gekregen "$tests/kantoor/getypt.verwacht"
	diff -u "$tests/kantoor/getypt.verwacht" gekregen
done
