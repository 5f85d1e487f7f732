# SPDX-License-Identifier: EUPL-1.2
# What the cmd of a case may use.
# shellcheck shell=sh

# The example of 2016, as ./welzijn.db.
enschede()
{
	"$WELZIJN" init --voorbeeld enschede-2016 >/dev/null
}

# The same, where somebody looked at the signal that people may be recognised: an evaluation has
# nothing to warn of.
nagelezen()
{
	enschede
	nr=$("$WELZIJN" signaal list --code persoonsgegevens --format=csv | sed 1d | cut -d , -f 1)
	"$WELZIJN" signaal close "$nr" --reden 'Niemand is te herkennen' >/dev/null
}

# The contracts of tests/fixtures/klein, as ./welzijn.db.
klein()
{
	"$WELZIJN" init >/dev/null
	ln -s "$FIXTURES/klein" klein # so that the log names the same folder everywhere
	"$WELZIJN" import opdracht klein >/dev/null
	rm klein
}

# faalt CODE COMMAND…: it must end with that code; what it says is shown.
faalt()
{
	verwacht=$1
	shift
	code=0
	"$@" 2>&1 || code=$?
	if [ "$code" -ne "$verwacht" ]; then
		echo "exit $code, not $verwacht: $*" >&2
		exit 1
	fi
}

# stil COMMAND…: what it shows does not matter here, only that it works.
stil()
{
	"$@" >/dev/null
}

som()
{
	sha256sum "$@" | cut -d ' ' -f 1
}

# onveranderd FILE COMMAND…: the file's bytes are the same afterwards.
onveranderd()
{
	bestand=$1
	shift
	voor=$(som "$bestand")
	"$@"
	if [ "$voor" != "$(som "$bestand")" ]; then
		echo "changed: $bestand, by: $*" >&2
		exit 1
	fi
}

# sql FILE SQL: what SQLite's own shell says.
sql()
{
	sqlite3 -batch "$1" "$2"
}

# sla_over REASON: ends the test, which ctest then shows as skipped.
sla_over()
{
	echo "SKIPPED: $*" >&2
	exit 77
}

# als_gewoon COMMAND…: as a user who is not root.
als_gewoon()
{
	if [ "$(id -u)" -ne 0 ]; then
		"$@"
	else
		# A coverage build writes its counts beside the objects, which this user may not.
		GCOV_PREFIX=/tmp/welzijn-gcov setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
	fi
}

# Ends the test where als_gewoon cannot work, or may not run the program.
vereist_gewoon()
{
	if [ "$(id -u)" -eq 0 ] && ! command -v setpriv >/dev/null; then
		sla_over "root, and there is no setpriv"
	fi
	als_gewoon "$WELZIJN" version >/dev/null 2>&1 || sla_over "another user cannot run the program"
}
