# SPDX-License-Identifier: EUPL-1.2
# Links by hand (first file) beside proposals (second file).
FNR == NR {
	split($0, deel, "\t")
	hand[sleutel(deel[1], deel[2])] = deel[3]
	resultaten++
	gekoppeld += deel[3] != ""
	next
}
FNR == 1 {
	kop($0)
	next
}
{
	lees($0)
	k = sleutel(kolom("perceel"), kolom("tekst"))
	if (!(k in hand)) {
		print "not in the reports: " k
		exit 1
	}
	voorstel = kolom("afspraak")
	goed = voorstel != "" && index("+" hand[k] "+", "+" voorstel "+") > 0
	for (d = 50; d <= 90; d += 10)
		if (voorstel != "" && kolom("score") * 100 >= d - 0.001) {
			gegeven[d]++
			juist[d] += goed
		}
	if (fouten && !goed && (voorstel != "" || hand[k] != ""))
		printf "  %-8s %-8s %s\n", hand[k] == "" ? "-" : hand[k],
			voorstel == "" ? "-" : voorstel, kolom("tekst")
}
END {
	for (d = 50; !fouten && d <= 90; d += 10)
		printf "%-14s %-5s %5.2f %8d %9d %6d %10.2f %7.2f\n", naam,
			soort, d / 100, resultaten, gegeven[d], juist[d],
			gegeven[d] ? juist[d] / gegeven[d] : 0, gekoppeld ? juist[d] / gekoppeld : 0
}
