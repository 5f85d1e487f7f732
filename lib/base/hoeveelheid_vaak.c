/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Averages, frequencies, and counts that are said with a stretch of time. */

static bool is_woord(const wz__bijzin *b, ptrdiff_t i, const char *woord)
{
	return wz__is_woord(b->zin, i, woord);
}

static bool gemiddeld(const wz__bijzin *b)
{
	for (ptrdiff_t i = b->begin - 1; i >= b->van && i > b->begin - 7; i--) {
		if (is_woord(b, i, "gemiddeld") || is_woord(b, i, "gemiddelde") || is_woord(b, i, "gem") ||
		    is_woord(b, i, "telkens") || is_woord(b, i, "doorgaans") || is_woord(b, i, "meestal"))
			return true;
		if (wz__is_getal(b->zin, i))
			break;
	}
	return is_woord(b, b->eind, "gemiddeld") ||
	       (is_woord(b, b->eind + 1, "gemiddeld") && !wz__is_teken(b->zin, b->eind, ',') &&
	        !wz__is_getal(b->zin, b->eind + 2));
}

/* "per week" is how often; "per deelnemer" is an average. */
static bool per(const wz__bijzin *b, bool *tijd, ptrdiff_t *stuk)
{
	ptrdiff_t i = b->eind;

	if (is_woord(b, i, "pp") || (is_woord(b, i, "p") && is_woord(b, i + 2, "p")))
		return true;
	/* p/w, /week */
	if (is_woord(b, i, "p") && wz__is_teken(b->zin, i + 1, '/')) {
		*tijd = true;
		*stuk = i + 2;
		return is_woord(b, i + 2, "w") || is_woord(b, i + 2, "m") || is_woord(b, i + 2, "wk") ||
		       is_woord(b, i + 2, "j");
	}
	if (wz__is_teken(b->zin, i, '/') && wz__is_soort(b->zin, i + 1, WZ__LX_TIJD)) {
		*tijd = true;
		*stuk = i + 1;
		return true;
	}
	for (; i < b->tot && i < b->eind + 3 && !wz__is_getal(b->zin, i); i++) {
		*stuk = i + 1;
		if (is_woord(b, i, "per") || (wz__is_soort(b->zin, i, WZ__LX_ELK) && i == b->eind)) {
			*tijd = wz__is_soort(b->zin, i + 1, WZ__LX_TIJD) ||
			        wz__is_soort(b->zin, i + 2, WZ__LX_TIJD);
			return !is_woord(b, i + 1, "jaar") || *tijd;
		}
		if ((is_woord(b, i, "in") || is_woord(b, i, "om")) && is_woord(b, i + 1, "de") &&
		    wz__is_soort(b->zin, i + 2, WZ__LX_TIJD)) {
			*tijd = true;
			return is_woord(b, i + 2, "week") || is_woord(b, i + 2, "maand");
		}
		if (wz__is_soort(b->zin, i, WZ__LX_VAAK)) {
			*tijd = true;
			*stuk = i;
			return true;
		}
	}
	return false;
}

static bool elke(const wz__bijzin *b, bool *tijd, ptrdiff_t *stuk)
{
	static const char *const anders[] = { "geval", "saldo",    "mail",   "e-mail",  "brief",
		                                  "post",  "telefoon", "direct", "abuis",   "app",
		                                  "fiets", "auto",     "bus",    "ongeluk", NULL };

	for (ptrdiff_t i = b->begin - 1; i >= b->van && i > b->begin - 7; i--) {
		*stuk = i;
		if (wz__is_soort(b->zin, i, WZ__LX_VAAK)) {
			*tijd = true;
			return true;
		}
		if (wz__is_getal(b->zin, i) || wz__is_teken(b->zin, i, ',') || wz__is_teken(b->zin, i, ':'))
			return false;
		if (is_woord(b, i, "om") && is_woord(b, i + 1, "de") &&
		    wz__is_soort(b->zin, i + 2, WZ__LX_TIJD)) {
			*tijd = true;
			return true;
		}
		if (wz__is_soort(b->zin, i, WZ__LX_ELK) || is_woord(b, i, "per")) {
			*tijd = wz__is_soort(b->zin, i + 1, WZ__LX_TIJD);
			if (wz__is_getal(b->zin, i - 1) || wz__is_getal(b->zin, i - 2))
				return false; /* that of the number before it */
			for (size_t j = 0; anders[j] != NULL; j++)
				if (is_woord(b, i + 1, anders[j]))
					return false;
			if (i + 1 == b->begin)
				return wz__is_soort(b->zin, i, WZ__LX_ELK); /* met elk 12 cursisten */
			return i + 1 < b->begin && wz__zinstuk_op(b->zin, i + 1)->aard == WZ__WOORD &&
			       !wz__is_soort(b->zin, i + 1, WZ__LX_MAAND);
		}
	}
	return false;
}

/* "jaarlijks", "per jaar" */
static bool is_jaar(const wz__bijzin *b, ptrdiff_t stuk)
{
	return is_woord(b, stuk, "jaarlijks") || is_woord(b, stuk, "jaar") ||
	       is_woord(b, stuk, "kalenderjaar") || is_woord(b, stuk, "schooljaar") ||
	       (is_woord(b, stuk, "per") && is_woord(b, stuk + 1, "jaar"));
}

/* "elke euro die …, levert twee euro op": what one of it yields. */
static bool per_euro(const wz__bijzin *b, const wz__kern *kern)
{
	if (kern->maat != WZ__MAAT_BEDRAG)
		return false;
	for (ptrdiff_t i = b->begin - 2; i >= b->van; i--)
		if (wz__is_soort(b->zin, i, WZ__LX_ELK) && is_woord(b, i + 1, "euro"))
			return true;
	return false;
}

/* How often is no count; but "elke week eten 30 mensen mee" says how many come, and "600
 * ritten per jaar" is what a report over a year counts. Of both it is not sure. */
static bool toch_aantal(const wz__bijzin *b, const wz__hoeveelheid *uit, bool los, ptrdiff_t stuk)
{
	if (strcmp(uit->eenheid, "keer") == 0 || wz__is_duur(uit))
		return false;
	return is_jaar(b, stuk) ? uit->eenheid[0] != '\0' : los && wz__is_mensen(uit->eenheid);
}

bool wz__is_vaak(const wz__bijzin *b, const wz__kern *kern, wz__hoeveelheid *uit,
                 wz__hoeveelheidsoort *soort)
{
	bool tijd = false, los = false;
	ptrdiff_t stuk = -1;

	*soort = WZ__HV_GEMIDDELDE;
	if (gemiddeld(b) || per_euro(b, kern))
		return true;
	if (!per(b, &tijd, &stuk)) {
		los = elke(b, &tijd, &stuk);
		if (!los)
			return false;
	}
	if (!tijd)
		return true;
	if (wz__is_soort(b->zin, stuk, WZ__LX_VAAK))
		los = true;
	if (is_woord(b, stuk, "per"))
		los = false;
	*soort = WZ__HV_FREQUENTIE;
	if (!toch_aantal(b, uit, los, stuk))
		return true;
	uit->zekerheid = WZ__WAARSCHIJNLIJK;
	return false;
}
