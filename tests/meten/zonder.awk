# SPDX-License-Identifier: EUPL-1.2
# The csv without its column afspraak; with `kaal` also without what a free text has no
# columns for: then a row that was only a number is of unknown status.
{
	if (NR == 1) {
		kop($0)
		split("", weg)
		weg[plek["afspraak"]]
		if (kaal) {
			weg[plek["aantal"]]
			weg[plek["grens"]]
			weg[plek["eenheid"]]
			weg[plek["herkomst"]]
		}
	}
	n = lees($0)
	regel = ""
	for (i = 1; i <= n; i++) {
		if (i in weg)
			continue
		if (kaal && i == plek["status"] && veld[i] == "")
			veld[i] = "onbekend"
		gsub(/"/, "\"\"", veld[i])
		regel = regel (regel == "" ? "" : ",") "\"" veld[i] "\""
	}
	print regel
}
