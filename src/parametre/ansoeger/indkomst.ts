/**
 * The sharpened income criterion (indkomst), of the ages and not in education: gross income now, and on average in the
 * calendar year before, mindst the amount in force. The text prints no unit; kr. a month is a reading.
 * Part of rule `ansoeger.indkomst`.
 */
import { AK } from "../../kerne/begrundelse.js";
import type { Kriterieregel } from "../kriterieregel.js";
import { ALDRIG, alle, enAf, ja, maaltMindst, oplyst, valg } from "../vilkaar.js";
import { beboere } from "./tilflyttere.js";
import { uddannelsessoegende } from "./underUddannelse.js";

const hjemmel = [AK("Figur 5, indkomst")];

export const indkomst: Kriterieregel = {
  hvem: "alleTilflyttere",
  alder: { fra: 15, til: 64 },
  undtaget: [beboere, { grund: "under-uddannelse", regel: "ansoeger.indkomst", naar: uddannelsessoegende, hjemmel }],
  krav: alle(
    maaltMindst("aktuelIndtaegt", { figur: "indkomstMinimum", paa: "dagen" }),
    enAf(
      valg("indkomst-forrige-aar", {
        "dagens-beloeb": maaltMindst("forrigeAarsIndtaegt", { figur: "indkomstMinimum", paa: "dagen" }),
        "aarets-beloeb": maaltMindst("forrigeAarsIndtaegt", { figur: "indkomstMinimum", paa: "1-januar-aaret-foer" }),
      }),
      // Whether someone who was in education last year must have had the income then.
      oplyst(
        "undtagetForrigeAar",
        valg("uddannelsessoegende-forrige-aar", { kraeves: ALDRIG, undtaget: ja("underUddannelseForrigeAar") }),
      ),
    ),
  ),
  hjemmel,
};
