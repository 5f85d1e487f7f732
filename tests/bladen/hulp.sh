# SPDX-License-Identifier: EUPL-1.2
# What the scripts here share; read with `.`. Sets `hier` and an empty folder `werk`.
# shellcheck shell=sh
hier=$(cd "$(dirname "$0")" && pwd)
werk=$(mktemp -d) || exit 1
trap 'rm -rf "$werk"' EXIT
unset WELZIJN_DB WELZIJN_NAAM
WELZIJN_VANDAAG=2017-06-01
export WELZIJN_VANDAAG

mis()
{
	echo "${0##*/}: $*" >&2
	: >"$werk/.mis"
}

klaar()
{
	[ ! -e "$werk/.mis" ] || exit 1
	echo "$*"
}

sla_over()
{
	echo "${0##*/}: SKIPPED: $*" >&2
	exit 77
}

# LibreOffice as somebody here has it: in Dutch, in a profile of its own.
maak_profiel()
{
	mkdir -p "$werk/profiel/user"
	cat >"$werk/profiel/user/registrymodifications.xcu" <<-EINDE
		<?xml version="1.0" encoding="UTF-8"?>
		<oor:items xmlns:oor="http://openoffice.org/2001/registry">
		<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
		</oor:items>
	EINDE
}

# naar FORMAT FOLDER FILE…: as LibreOffice reads and saves them.
naar()
{
	if ! command -v soffice >/dev/null; then
		sla_over "LibreOffice (soffice) is not installed here"
	fi
	naar_soort=$1
	naar_map=$2
	shift 2
	mkdir -p "$naar_map"
	[ -d "$werk/profiel" ] || maak_profiel
	HOME="$werk" soffice -env:UserInstallation="file://$werk/profiel" --headless \
		--convert-to "$naar_soort" --outdir "$naar_map" "$@" >"$werk/soffice" 2>&1 || {
		cat "$werk/soffice" >&2
		mis "soffice fails"
	}
}

# Every sheet a file, texts in quotes, numbers without and as they are shown.
BLADEN_CSV='csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true,false,false,-1'

# The python that has openpyxl.
zoek_python()
{
	for python in "${PYTHON:-}" python3 /usr/bin/python3; do
		if [ -n "$python" ] && "$python" -c 'import openpyxl' 2>/dev/null; then
			return
		fi
	done
	sla_over "python3 with openpyxl is not installed here"
}
