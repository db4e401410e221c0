/**
 * The sharpened education criterion (uddannelse), of the agreement's ages: above basic school, from Denmark or approved
 * in Denmark. Rule `ansoeger.uddannelse`.
 */
import { AK } from "../../kerne/begrundelse.js";
import type { Kriterieregel } from "../kriterieregel.js";
import { alle, blandt, enAf, ja } from "../vilkaar.js";
import { beboere } from "./tilflyttere.js";

export const uddannelse: Kriterieregel = {
  hvem: "alleTilflyttere",
  alder: { fra: 30, til: 59 },
  undtaget: [beboere],
  krav: alle(blandt("niveau", "over-grundskole"), enAf(blandt("land", "danmark"), ja("godkendt"))),
  hjemmel: [AK("Figur 5, uddannelse")],
};
