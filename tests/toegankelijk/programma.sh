# SPDX-License-Identifier: EUPL-1.2
# What the program makes of the example: the evaluation, and reports on a page.
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
keur percelen.html perceel.html evaluatie.html
