# SPDX-License-Identifier: EUPL-1.2
# Documents are valid HTML, and hold nothing that comes from elsewhere. Of the pictures in them tidy
# knows little: they are left out, and judged with the pictures.
set -eu
. "$(dirname "$0")/../cli/omgeving.sh"
. "$tests/cli/hulp.sh"
command -v tidy >/dev/null || sla_over "there is no tidy"
cd "$werk/hier"

enschede
"$WELZIJN" evaluatie report --output evaluatie.html
"$MAAK_GESCHRIFT" html proef.html
for pagina in evaluatie proef; do
	sed '/<svg /,/<\/svg>/d' $pagina.html >x.html
	tidy -q -e -utf8 x.html >>klachten 2>&1 || true
	grep -nE '<(script|link|img|iframe|object|use)|url\(["a-z]|@import|style=| on[a-z]+="' $pagina.html \
		>>klachten || true
done
if [ -s klachten ]; then
	cat klachten
	exit 1
fi
