# SPDX-License-Identifier: EUPL-1.2
# A document with every kind of block, and with text that means harm; and the same page spoiled, so
# that it is known that what is wrong is seen.
set -eu
. "$(dirname "$0")/../cli/omgeving.sh"
. "$tests/cli/hulp.sh"
. "$tests/toegankelijk/hulp"
vereist_browser
cd "$werk/hier"

"$MAAK_GESCHRIFT" html proef.html
keur proef.html
sed -e 's/ lang="nl"//' -e 's/id="noord"/id="kort"/' -e 's/href="#noot_2"/href="#noot_99"/' \
	-e 's/<desc /<title /; s/<\/desc>/<\/title>/' -e 's/fill="#1a1a1a"/fill="#aaaaaa"/' \
	-e 's/<main id="inhoud_0"/& width="9"><hr width="900" style="color:red"><p/' \
	-e 's/<h1>/<h1><a href="x.html">/' -e 's/>42<span class="v">/><span class="v">/' \
	-e 's/<table>/<table width="900">/' proef.html >kapot.html
sed 's/:root{color-scheme:light}/:root{color-scheme:normal}/' proef.html >stijl.html
keur kapot.html stijl.html >gezien && {
	echo "a spoiled page was found good" >&2
	exit 1
}
for klacht in 'html-has-lang' 'id kort: 2 times' 'a link to nothing: #noot_99' 'has no desc' \
	'in a picture: contrast 2' 'the page is .* wide in 320' 'a link elsewhere: x.html' \
	'inline style' 'a link that cannot be seen: (noot' \
	'wider than the paper: ' 'the style is not used'; do
	grep -q "$klacht" gezien || {
		echo "not seen: $klacht" >&2
		fout=1
	}
done
[ -z "${fout:-}" ] || {
	cat gezien
	exit 1
}
