/* SPDX-License-Identifier: EUPL-1.2 */
/* What is not over yet, and what somebody called so when its time was over. */
#include "geschrift/kort.h"

static bool loopt_nog(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)ev;
	(void)afspraak;
	return oordeel->open && !oordeel->te_kort;
}

static bool hoort_bij_langer(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)ev;
	(void)afspraak;
	return oordeel->open && oordeel->te_kort;
}

static bool liep_volgens_manager(const wz__evaluatie *ev, size_t afspraak,
                                 const wz__oordeel *oordeel)
{
	wz_basis basis = ev->options->basis;

	return !oordeel->open && wz__eis_vastgesteld(ev, afspraak, oordeel) &&
	       (basis == WZ_BASIS_GELDEND || basis == WZ_BASIS_VASTGESTELD);
}

static bool liep_volgens_aanbieder(const wz__evaluatie *ev, size_t afspraak,
                                   const wz__oordeel *oordeel)
{
	return !oordeel->open && !liep_volgens_manager(ev, afspraak, oordeel);
}

wz_status wz__kort_lopend(wz__evaluatie *ev, wz_alinea *alinea, size_t index)
{
	static const struct {
		wz__afspraakeis *eis;
		const char *een, *meer;
	} soorten[] = {
		{ loopt_nog, " loopt nog", " lopen nog" },
		{ hoort_bij_langer, " hoort bij een langere tijd", " horen bij een langere tijd" },
		{ liep_volgens_aanbieder, " liep volgens de aanbieder nog",
		  " liepen volgens de aanbieder nog" },
		{ liep_volgens_manager, " liep volgens de contractmanager nog",
		  " liepen volgens de contractmanager nog" },
	};
	wz_status status = WZ_OK;

	for (size_t i = 0; status == WZ_OK && i < sizeof soorten / sizeof *soorten; i++) {
		const wz__telvraag vraag = { .index = index,
			                         .status = WZ_DOORLOPEND,
			                         .eis = soorten[i].eis };
		int64_t n;

		status = wz__hoeveel_zijn(ev, &vraag, &n);
		if (status != WZ_OK || n == 0)
			continue;
		wz_alinea_text(alinea, "; ");
		status = wz__tekst_telling(ev, alinea, NULL, wz_realisatie_naam(WZ_DOORLOPEND), &vraag);
		wz_alinea_text(alinea, n == 1 ? soorten[i].een : soorten[i].meer);
	}
	return status;
}
