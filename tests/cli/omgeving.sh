# SPDX-License-Identifier: EUPL-1.2
# Read by the runners: a fresh folder, the program under test, and surroundings
# that depend on no machine, user, day or language.
# shellcheck shell=sh

if ! [ -x "${WELZIJN_PROGRAMMA:-}" ]; then
	echo "WELZIJN_PROGRAMMA must be the program to test" >&2
	exit 1
fi
tests=$(cd "$(dirname "$0")/.." && pwd)
werk=$(mktemp -d)
trap 'chmod -R u+rwX "$werk"; rm -rf "$werk"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$werk/bin" "$werk/hier"
chmod 755 "$werk" # an unprivileged user must be able to look in

cat >"$werk/bin/welzijn" <<EINDE
#!/bin/sh
exec ${WELZIJN_MEMCHECK:-} "$WELZIJN_PROGRAMMA" "\$@"
EINDE
chmod 755 "$werk/bin/welzijn"

unset WELZIJN_DB WELZIJN_VANDAAG PAGER LESS NO_COLOR COLUMNS LANG LANGUAGE
export WELZIJN="$werk/bin/welzijn"
export FIXTURES="$tests/fixtures"
export WELZIJN_VANDAAG=2017-06-01 WELZIJN_NAAM=toets
export HOME="$werk" TMPDIR="$werk" LC_ALL=C TZ=UTC TERM=dumb
