# SPDX-License-Identifier: EUPL-1.2
# The workbook of a contract, filled in and saved in LibreOffice, gives the dossier that the same
# lists give as CSV; a sheet that stays empty is a list that is not there.
set -eu
. "$(dirname "$0")/../cli/omgeving.sh"
. "$tests/cli/hulp.sh"
. "$tests/kantoor/hulp"
vereist_kantoor
cd "$werk/hier"

# toon DOSSIER: all that lists and shows say of it.
toon()
{
	for lijst in opdracht perceel aanbieder afspraak ervaring nulmeting; do
		"$WELZIJN" --db "$1" $lijst list --format csv
	done
	"$WELZIJN" --db "$1" opdracht list --format csv | sed '1d; s/,.*//' |
		while read -r nummer; do "$WELZIJN" --db "$1" opdracht show "$nummer" --format json; done
}

# heen_en_weer FOLDER WRITTEN SAVED
heen_en_weer()
{
	"$WELZIJN" template opdracht --output "leeg.$2"
	kantoor opdracht.py "leeg.$2" "$1" "vol.$3"
	rm -f map.db blad.db
	"$WELZIJN" init map.db
	"$WELZIJN" init blad.db
	"$WELZIJN" --db map.db import opdracht "$1" >map.uit
	"$WELZIJN" --db blad.db import opdracht "vol.$3" >blad.uit
	diff -u map.uit blad.uit
	toon map.db >map
	toon blad.db >blad
	diff -u map blad
	"$WELZIJN" --db blad.db import opdracht "vol.$3" | tail -n 1
}

mkdir drie
cp "$tests/../data/enschede-2016/opdracht.csv" "$tests/../data/enschede-2016/percelen.csv" drie
sed 1,3!d "$tests/../data/enschede-2016/afspraken.csv" >drie/afspraken.csv
heen_en_weer "$FIXTURES/klein" xlsx xlsx
heen_en_weer "$FIXTURES/klein" ods ods
heen_en_weer drie ods ods
heen_en_weer "$tests/../data/enschede-2016" xlsx ods
heen_en_weer "$tests/../data/enschede-2016" ods xlsx
