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
	kantoor heen-en-weer.py leeg.$uit $uit-xlsx.xlsx $uit-ods.ods
done
fout=0
cp welzijn.db csv.db
"$WELZIJN" --db csv.db import jaarrapportage --aanbieder Alifa --periode 2017 \
	"$hier/heen-en-weer.csv" >/dev/null
"$WELZIJN" --db csv.db perceel report --periode 2017 --perceel 5,9 --format csv >report
for weg in xlsx-xlsx.xlsx xlsx-ods.ods ods-xlsx.xlsx ods-ods.ods; do
	cp welzijn.db weg.db
	"$WELZIJN" --db weg.db import jaarrapportage $weg || fout=1
	"$WELZIJN" --db weg.db resultaat list --periode 2017 --format csv |
		sed 's/^[0-9]*,//; 1s/^nr,//; s/,[^,]*\.\(xlsx\|ods\),Resultaten,[0-9]*\(,*\)$//' >lijst
	"$WELZIJN" --db weg.db perceel report --periode 2017 --perceel 5,9 --format csv >na
	for paar in "$hier/heen-en-weer.lijst lijst" "report na"; do
		# shellcheck disable=SC2086
		diff -u $paar || { echo "$weg: differs"; fout=1; }
	done
	[ "${VERWACHT:-}" != schrijf ] || cp lijst "$hier/heen-en-weer.lijst"
done
exit $fout
