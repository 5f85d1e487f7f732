# SPDX-License-Identifier: EUPL-1.2
# The csv without its column afspraak.
{
	if (NR == 1) {
		kop($0)
		weg = plek["afspraak"]
	}
	n = lees($0)
	regel = ""
	for (i = 1; i <= n; i++) {
		if (i == weg)
			continue
		gsub(/"/, "\"\"", veld[i])
		regel = regel (regel == "" ? "" : ",") "\"" veld[i] "\""
	}
	print regel
}
