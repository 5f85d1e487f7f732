# SPDX-License-Identifier: EUPL-1.2
# What the program makes of the example: the evaluation, also beside that of a second year, and
# reports on a page.
set -eu
. "$(dirname "$0")/../cli/omgeving.sh"
. "$tests/cli/hulp.sh"
. "$tests/toegankelijk/hulp"
vereist_browser
cd "$werk/hier"

enschede
"$WELZIJN" perceel report --output percelen.html
"$WELZIJN" perceel show 3 --output perceel.html
"$WELZIJN" evaluatie report --output evaluatie.html
# Of the next year something is better, something is not, and of the rest nothing is known.
cat >2017.csv <<EOF
perceel,afspraak,resultaat,status,aantal,eenheid
3,3.4,Dertig bewoners stegen een trede,gerealiseerd,30,bewoners
3,3.5,Er namen minder mensen deel,niet gerealiseerd,40,mensen
EOF
"$WELZIJN" import jaarrapportage 2017.csv --aanbieder Radar --periode 2017 >/dev/null
"$WELZIJN" evaluatie report --compare 2016,2017 --output vergelijking.html
keur percelen.html perceel.html evaluatie.html vergelijking.html
