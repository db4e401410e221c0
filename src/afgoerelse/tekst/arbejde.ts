/** Work and education of an applicant: the sentences on what decides the ordinary criterion and that of employment. */
import type { Arbejdsgrund, Personbegrundelse } from "../../ansoeger/begrundelser.js";
import { somTal } from "../../kerne/tal.js";
import type { Arbejdsfakta, Arbejdssaetning } from "./arbejdsfakta.js";
import { hvem } from "./kontekst.js";
import type { Kontekst } from "./sprogene.js";

/** @param maaneder months of work that are asked */
export function omArbejde(
  {
    person,
    grund = "uoplyst",
    beskaeftigelse,
    uddannelse,
    begyndtSenest,
    mindsteTimer,
    alderspension,
  }: Personbegrundelse,
  maaneder: number,
  k: Kontekst,
): string {
  const timer = beskaeftigelse?.timerPrUge ?? null;
  const fakta: Arbejdsfakta = {
    p: hvem(person, k),
    status: beskaeftigelse?.status ?? "ingen",
    siden: beskaeftigelse?.siden ?? null,
    timer: timer === null ? null : somTal(timer),
    mindsteTimer: mindsteTimer ?? null,
    art: uddannelse?.art ?? null,
    maaneder,
    frist: begyndtSenest ?? "",
    ogsaaPension: alderspension !== undefined,
    seniorAlder: k.aftale?.supplement.seniorAlder ?? null,
  };
  const saetninger = saetningerOm(grund, maaneder, uddannelse?.status === "i-gang");
  return saetninger.map((saetning) => k.ord.ARBEJDE[saetning](fakta)).join(" ");
}

function saetningerOm(grund: Arbejdsgrund, maaneder: number, iUddannelse: boolean): readonly Arbejdssaetning[] {
  switch (grund) {
    case "i-arbejde":
      return ["arbejder"];
    case "varigt-arbejde":
      return ["arbejder", "laenge-nok"];
    case "for-kort-arbejde":
      return ["arbejder", "skulle-vaere-begyndt"];
    case "job-begynder":
      return ["begynder", "i-tide"];
    case "ikke-begyndt":
      return ["begynder", maaneder === 0 ? "skal-begynde" : "skulle-vaere-begyndt"];
    case "uden-arbejde-eller-uddannelse":
      return [iUddannelse ? "uddannelse-der-ikke-taeller" : grund];
    default:
      return [grund];
  }
}
