# SPDX-License-Identifier: EUPL-1.2
# The form of a provider goes out, is filled in and saved in LibreOffice, with rows added and
# columns moved, and comes in: every figure is what was typed, whatever it was written and saved
# as; and a report says the same as after a CSV file with these results.
set -eu
. "$(dirname "$0")/../cli/omgeving.sh"
. "$tests/cli/hulp.sh"
. "$tests/kantoor/hulp"
vereist_kantoor
hier=$tests/kantoor
cd "$werk/hier"

enschede
for uit in xlsx ods; do
	"$WELZIJN" template jaarrapportage --aanbieder Alifa --periode 2017 --output leeg.$uit
	kantoor heen-en-weer.py leeg.$uit $uit-xlsx.xlsx $uit-ods.ods $uit-csv.csv
done
cp welzijn.db csv.db
"$WELZIJN" --db csv.db import jaarrapportage --aanbieder Alifa --periode 2017 \
	"$tests/kantoor/heen-en-weer.csv"

# toon DOSSIER: all that was reported, but for its place; and what a report makes of it.
toon()
{
	"$WELZIJN" --db "$1" resultaat list --periode 2017 --format csv | cut -d, -f2-15,20-
	"$WELZIJN" --db "$1" perceel report --periode 2017 --perceel 5,9 --format csv
}

toon csv.db >verwacht
grep -q "^5,'=2 groepen (maandag en dinsdag),,5.2,31.5,minstens,,geteld,2017,Alifa,2016," verwacht
fout=0
for weg in xlsx-xlsx.xlsx xlsx-ods.ods ods-xlsx.xlsx ods-ods.ods xlsx-csv-Resultaten.csv; do
	cp welzijn.db weg.db
	"$WELZIJN" --db weg.db import jaarrapportage $weg || fout=1
	toon weg.db >gekregen
	diff -u verwacht gekregen || { echo "$weg: differs" && fout=1; }
done
exit $fout
