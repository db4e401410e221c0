/**
 * The ordinary flexible criterion (almindelige kriterier): one adult in work, on old-age pension, of the senior age, or
 * in education. Rule `ansoeger.almindelige`.
 */
import { AK } from "../../kerne/begrundelse.js";
import type { Kriterieregel } from "../kriterieregel.js";
import { ellers, enAf, fyldt, gren, ja } from "../vilkaar.js";
import { iArbejde, iArbejdeSnart } from "./iArbejde.js";
import { taellendeUddannelse } from "./underUddannelse.js";

export const almindelige: Kriterieregel = {
  hvem: "enVoksen",
  alder: { fra: 18, til: null },
  undtaget: [],
  krav: ellers(
    "uden-arbejde-eller-uddannelse",
    enAf(
      gren("senior", fyldt("seniorAlder")),
      gren("alderspension", ja("alderspension")),
      gren("i-arbejde", iArbejde),
      gren("job-begynder", iArbejdeSnart),
      gren("under-uddannelse", taellendeUddannelse),
    ),
  ),
  hjemmel: [AK("Figur 1, fleksibel udlejning, almindelige kriterier"), AK("Justeringer af fleksibel udlejning")],
};
