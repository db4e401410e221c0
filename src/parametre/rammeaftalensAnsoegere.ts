/** What the letting agreement for Copenhagen 2024-2027 prints about applicants. */
import { ABL, AK } from "../kerne/begrundelse.js";
import { dag } from "../kerne/dato.js";
import { tal } from "../kerne/tal.js";
import { KRITERIEREGLER, SKAERPEDE_KRITERIER } from "./ansoegerkriterier.js";
import type { Ansoegerkriterium, Ansoegerregler } from "./ansoegerregler.js";
import type { Kriterieregel } from "./kriterieregel.js";

/** Its criteria are known by name. */
export interface Rammeansoegerregler extends Ansoegerregler {
  readonly kriterier: Readonly<Record<Ansoegerkriterium, Kriterieregel>>;
}

export const ANSOEGERREGLER_2024_2027: Rammeansoegerregler = {
  anciennitet: AK("Figur 1, almindelig udlejning"),
  venteliste: AK("Figur 1, anciennitet på ventelisten"),
  foerst: AK("Figur 1"),
  aldre: [AK("Figur 1"), AK("Figur 5")],
  loven: { paaListe: ABL("§ 60, stk. 4"), ellers: ABL("§ 60, stk. 1") },
  mindsteindkomst: {
    beloeb: [{ fra: dag("2022-12-01"), kendtTil: dag("2023-11-30"), beloeb: tal(22904) }],
    hjemmel: AK("Figur 5, indkomst"),
  },
  kriterier: KRITERIEREGLER,
  fleksibel: { art: "skaerpet", almindeligt: "almindelige", skaerpede: SKAERPEDE_KRITERIER },
};
