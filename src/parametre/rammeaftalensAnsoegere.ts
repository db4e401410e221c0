/** What the letting agreement for Copenhagen 2024-2027 prints about applicants. */
import { AK } from "../kerne/begrundelse.js";
import type { Ansoegerregler } from "./ansoegerregler.js";

export const ANSOEGERREGLER_2024_2027: Ansoegerregler = {
  anciennitet: AK("Figur 1, almindelig udlejning"),
  venteliste: AK("Figur 1, anciennitet på ventelisten"),
  foerst: AK("Figur 1"),
  aldre: [AK("Figur 1"), AK("Figur 5")],
  tilflyttere: [AK("Områdetrappen, trin 2, alle tilflyttere")],
  mindsteindkomst: AK("Figur 5, indkomst"),
  almindelige: { alder: { fra: 18, til: null }, hjemmel: [AK("Figur 1, fleksibel udlejning, almindelige kriterier")] },
  beskaeftigelse: {
    alder: { fra: 18, til: 64 },
    maaneder: 3,
    hjemmel: [AK("Figur 5, beskæftigelse"), AK("Justeringer af fleksibel udlejning")],
  },
  // The text names no age; below 15 no conviction can exist.
  dom: {
    alder: { fra: 15, til: null },
    love: ["straffeloven", "vaabenloven", "euforiserende-stoffer"],
    aarFoer: 2,
    hjemmel: [AK("Figur 5, dømte")],
  },
  uddannelse: { alder: { fra: 30, til: 59 }, hjemmel: [AK("Figur 5, uddannelse")] },
  indkomst: { alder: { fra: 15, til: 64 }, hjemmel: [AK("Figur 5, indkomst")] },
  uddannelsesarter: { taeller: ["ungdomsuddannelse", "videregaaende", "elev-laerling"], kunIndkomst: ["grundskole"] },
};
