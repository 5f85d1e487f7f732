# SPDX-License-Identifier: EUPL-1.2
# An evaluation and a report as OpenDocument text: what LibreOffice Writer sees in them is what the
# same document has as Markdown.
set -eu
. "$(dirname "$0")/../cli/omgeving.sh"
. "$tests/cli/hulp.sh"
. "$tests/kantoor/hulp"
vereist_kantoor
cd "$werk/hier"

enschede
"$WELZIJN" evaluatie report --opdracht 2016 --periode 2016 --output evaluatie.odt
"$WELZIJN" evaluatie report --opdracht 2016 --periode 2016 --output evaluatie.md
"$WELZIJN" perceel report --detail --output percelen.odt
"$WELZIJN" perceel report --detail --output percelen.md
code=0
kantoor geschrift.py evaluatie percelen || code=$?
[ "$code" -ne 77 ] || sla_over "LibreOffice has no Writer (libreoffice-writer)"
exit "$code"
