# SPDX-License-Identifier: EUPL-1.2
# lees(line): the fields of a csv record in veld[1…], without newlines in them; returns how
# many. kolom(name): which one the header, taken apart last by kop(line), calls so.
function lees(regel,   n, i, c, in_tekst, nu)
{
	n = 1
	nu = ""
	for (i = 1; i <= length(regel); i++) {
		c = substr(regel, i, 1)
		if (in_tekst && c == "\"" && substr(regel, i + 1, 1) == "\"") {
			nu = nu c
			i++
		} else if (c == "\"")
			in_tekst = !in_tekst
		else if (c == "," && !in_tekst) {
			veld[n++] = nu
			nu = ""
		} else
			nu = nu c
	}
	veld[n] = nu
	return n
}

function kop(regel,   n, i)
{
	split("", plek)
	n = lees(regel)
	for (i = 1; i <= n; i++)
		plek[veld[i]] = i
	return n
}

function kolom(naam)
{
	return veld[plek[naam]]
}

# What tells a result from the others: its lot and its text.
function sleutel(perceel, tekst)
{
	return perceel "\t" tekst
}
