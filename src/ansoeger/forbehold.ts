/**
 * The caveats of an assessment (forbehold): those of what is asked and of the day, and those of assumed figures that
 * were compared. Rule `ansoeger.forbehold`.
 */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import { gaelder } from "../trappe/gyldighed.js";
import { BELOEB, type Beroering, JOBSTART, SENIORALDER, TIMER } from "./beroering.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

export const INDKOMSTMINIMUM: Sti = ["aftale", "supplement", "indkomstMinimum"];
const MINDSTE_TIMER: Sti = ["aftale", "supplement", "mindsteTimerPrUge"];
const SENIORALDERSTI: Sti = ["aftale", "supplement", "seniorAlder"];
const JOBSTART_SENEST: Sti = ["aftale", "supplement", "jobstartSenestMaaneder"];

/** Whatever household is assessed. */
export function kravforbehold({ krav, dato, aftale, straffeattestMaaKraeves }: Vurderingsregel): readonly Forbehold[] {
  return [
    ...(gaelder(aftale, dato) ? [] : [{ kode: "uden-for-aftaleperioden" } as const]),
    ...(krav.skaerpede.includes("dom") && !straffeattestMaaKraeves
      ? [{ kode: "straffeattest-kun-i-udsatte-omraader" } as const]
      : []),
    ...(krav.omraadestatus === "omdannelsesomraade" ? [{ kode: "51-c-proeves-af-kommunen" } as const] : []),
  ];
}

/** @param roert what the answers of all persons touched, put together with `|` */
export function antagelser(roert: Beroering, { aftale, indkomst }: Vurderingsregel): readonly Forbehold[] {
  const antaget = aftale.supplement.oprindelse === "antaget";
  const beloeb = (roert & BELOEB) !== 0 && [indkomst.nu, indkomst.forrige].some((et) => et?.herkomst.art === "antaget");
  const tal = [
    ...(beloeb ? [INDKOMSTMINIMUM] : []),
    ...(antaget && (roert & TIMER) !== 0 ? [MINDSTE_TIMER] : []),
    ...(antaget && (roert & SENIORALDER) !== 0 ? [SENIORALDERSTI] : []),
    ...(antaget && (roert & JOBSTART) !== 0 ? [JOBSTART_SENEST] : []),
  ];
  return tal.map((sti) => ({ kode: "antaget-tal", tal: sti }));
}
