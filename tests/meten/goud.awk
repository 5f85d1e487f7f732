# SPDX-License-Identifier: EUPL-1.2
# The links by hand: lot, text and items.
NR == 1 {
	kop($0)
	next
}
{
	lees($0)
	print sleutel(kolom("perceel"), kolom("resultaat")) "\t" kolom("afspraak")
}
