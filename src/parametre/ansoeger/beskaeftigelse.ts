/**
 * The sharpened employment criterion (beskaeftigelse), of the agreement's ages: in work for its months, or in education.
 * Rule `ansoeger.beskaeftigelse`.
 */
import { AK } from "../../kerne/begrundelse.js";
import type { Kriterieregel } from "../kriterieregel.js";
import { ALDRIG, ellers, enAf, fyldt, gren, valg } from "../vilkaar.js";
import { iArbejdeI } from "./iArbejde.js";
import { beboere } from "./tilflyttere.js";
import { taellendeUddannelse } from "./underUddannelse.js";

export const beskaeftigelse: Kriterieregel = {
  hvem: "alleTilflyttere",
  alder: { fra: 18, til: 64 },
  undtaget: [beboere],
  krav: ellers(
    "uden-arbejde-eller-uddannelse",
    enAf(
      // Seniors may be "sidestillet" with those in work or education: whether here too, the text does not say.
      gren("senior", valg("senior-skaerpet", { nej: ALDRIG, ja: fyldt("seniorAlder") })),
      gren("varigt-arbejde", iArbejdeI(3)),
      gren("under-uddannelse", taellendeUddannelse),
    ),
  ),
  hjemmel: [AK("Figur 5, beskæftigelse"), AK("Justeringer af fleksibel udlejning")],
};
