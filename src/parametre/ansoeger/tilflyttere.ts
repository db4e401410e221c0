/** Newcomers (tilflyttere): the sharpened criteria are asked of them alone. Part of rule `ansoeger.personsvar`. */
import { AK } from "../../kerne/begrundelse.js";
import type { Undtagelse } from "../kriterieregel.js";
import { ALDRIG, ja, valg } from "../vilkaar.js";

/** Who already lives in the department is no newcomer: see the interpretation `interne-flytninger`. */
export const beboere: Undtagelse = {
  grund: "beboer",
  regel: "ansoeger.personsvar",
  naar: valg("interne-flytninger", { undtaget: ja("beboer"), omfattet: ALDRIG }),
  hjemmel: [AK("Områdetrappen, trin 2, alle tilflyttere")],
  enkeltvis: [AK("Områdetrappen, trin 1")],
};
