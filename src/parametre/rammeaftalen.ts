/** The letting agreement for Copenhagen 2024-2027 (Rammeaftalen), as its published short version (AK) prints it. */
import { AK } from "../kerne/begrundelse.js";
import { dag } from "../kerne/dato.js";
import { tal } from "../kerne/tal.js";
import { type Aftale, INTET_SUPPLEMENT, type Loebetid, type Supplement, type Trappetekst } from "./aftale.js";
import { FORTOLKNINGER, type Fortolkninger, STANDARDVALG } from "./fortolkninger.js";
import { ANSOEGERREGLER_2024_2027, type Rammeansoegerregler } from "./rammeaftalensAnsoegere.js";
import { LEDIGHEDSREGLER_2024_2027 } from "./rammeaftalensLedighed.js";

/** What the whole of it says: its term, of stairs and of applicants. */
export interface Rammeaftaletekst extends Trappetekst {
  readonly gaelder: Loebetid;
  readonly ansoegere: Rammeansoegerregler;
}

export const RAMMEAFTALEN_2024_2027: Rammeaftaletekst = {
  id: "rammeaftalen-2024-2027",
  navn: "Rammeaftalen for udlejning i København 2024-2027",
  gaelder: { fra: dag("2024-01-01"), til: dag("2027-12-31") },
  foelger: null,
  fortolkninger: Object.fromEntries(Object.entries(FORTOLKNINGER).map(([id, valg]) => [id, { valg }])),
  trapper: {
    // Youth dwellings are to have a model of their own. Dwellings for the elderly left the agreement before it was
    // signed, which AK does not print: that its stairs are those of family dwellings alone is a reading.
    omfatter: ["familieboliger"],
    ikkeOmfattet: {
      familieboliger: AK("Trappemodellerne"),
      ungdomsboliger: AK("Ungdomsboliger skal have en udlejningsmodel"),
      aeldreboliger: AK("Trappemodellerne"),
    },
    udeladtEfterLaesning: ["aeldreboliger"],
    hjemmel: AK("Trappemodellerne"),
    afdelingstrappe: {
      hoejt: { mindst: 2, hjemmel: AK("Figur 3, note *") },
      mellem: { mindst: 2, hjemmel: AK("Figur 3, note **") },
      lavt: { hjemmel: AK("Figur 3, note ***") },
      intervaller: [
        { id: "mindst-25", mindst: tal(25), trin: { hoejt: 4, mellem: 3, lavt: 1 } },
        { id: "20-25", mindst: tal(20), trin: { hoejt: 3, mellem: 2, lavt: 1 } },
        { id: "under-20", mindst: tal(0), trin: { hoejt: 2, mellem: 1, lavt: 1 } },
      ],
      hjemmel: AK("Figur 3"),
    },
    omraadetrappe: {
      trin: { omdannelsesomraade: 2, parallelsamfund: 2, udsat: 2, forebyggelsesomraade: 1 },
      fuldtSkaerpede: [2],
      beboertalsregel: { operator: "overstiger", graense: tal(950), hjemmel: AK("Områdetrappen, over 950 beboere") },
      hjemmel: { 1: AK("Områdetrappen, trin 1"), 2: AK("Områdetrappen, trin 2") },
      helhed: AK("Områdetrappen"),
    },
    ledighed: LEDIGHEDSREGLER_2024_2027,
  },
  ansoegere: ANSOEGERREGLER_2024_2027,
};

/**
 * The agreement ready for use: its text, with the caller's supplement and choices where there are any.
 *
 * @example
 * rammeaftalen(); // only what the text and the act print
 */
export function rammeaftalen(
  supplement: Supplement = INTET_SUPPLEMENT,
  fortolkninger: Partial<Fortolkninger> = {},
): Aftale<Rammeaftaletekst> {
  return { tekst: RAMMEAFTALEN_2024_2027, supplement, fortolkninger: { ...STANDARDVALG, ...fortolkninger } };
}
