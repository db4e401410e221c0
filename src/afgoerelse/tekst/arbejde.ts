/** Work and education of an applicant: the sentences on what decides the ordinary criterion and that of employment. */
import type { Arbejdsgrund, Personbegrundelse } from "../../ansoeger/begrundelser.js";

import type { Arbejdsfakta } from "./da/arbejde.js";
import { hvem } from "./kontekst.js";
import type { Kontekst } from "./sprogene.js";

/** @param maaneder months of work that are asked */
export function omArbejde(om: Personbegrundelse, maaneder: number, k: Kontekst): string {
  const fakta: Arbejdsfakta = {
    p: hvem(om.person, k),
    beskaeftigelse: om.beskaeftigelse ?? {
      status: "ingen",
      timerPrUge: null,
      siden: null,
      fuldtidEfterOverenskomst: null,
    },
    art: om.uddannelse?.art ?? null,
    maaneder,
    mindsteTimer: om.mindsteTimer ?? null,
    frist: om.begyndtSenest ?? "",
    ogsaaPension: om.alderspension !== undefined,
    seniorAlder: k.aftale?.supplement.seniorAlder ?? null,
  };
  const saetninger = saetningerOm(om.grund ?? "uoplyst", maaneder, om.uddannelse?.status === "i-gang");
  return saetninger.map((saetning) => k.ord.ARBEJDE[saetning](fakta)).join(" ");
}

function saetningerOm(
  grund: Arbejdsgrund,
  maaneder: number,
  iUddannelse: boolean,
): readonly (keyof Kontekst["ord"]["ARBEJDE"])[] {
  switch (grund) {
    case "i-arbejde":
      return ["arbejder"];
    case "varigt-arbejde":
      return ["arbejder", "laengeNok"];
    case "for-kort-arbejde":
      return ["arbejder", "skulleVaereBegyndt"];
    case "job-begynder":
      return ["begynder", "iTide"];
    case "ikke-begyndt":
      return ["begynder", maaneder === 0 ? "skalBegynde" : "skulleVaereBegyndt"];
    case "uden-arbejde-eller-uddannelse":
      return [iUddannelse ? "uddannelseTaellerIkke" : grund];
    default:
      return [grund];
  }
}
