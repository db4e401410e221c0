/**
 * The sharpened conviction criterion (dom): no conviction under the agreement's acts in this calendar year or those
 * before it that count. Whether a conviction leads to a refusal is the organisation's own assessment (BEK 977/2024 § 29):
 * the criterion says whether it is met. Part of rule `ansoeger.dom`.
 */
import { AK } from "../../kerne/begrundelse.js";
import type { Kriterieregel } from "../kriterieregel.js";
import { ikke } from "../vilkaar.js";
import { beboere } from "./tilflyttere.js";

export const dom: Kriterieregel = {
  hvem: "alleTilflyttere",
  // The text names no age; below 15 no conviction can exist.
  alder: { fra: 15, til: null },
  undtaget: [beboere],
  krav: ikke({ art: "doemt", love: ["straffeloven", "vaabenloven", "euforiserende-stoffer"], aarFoer: 2 }),
  hjemmel: [AK("Figur 5, dømte")],
};
