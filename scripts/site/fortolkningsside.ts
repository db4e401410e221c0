/** The page of the interpretations (fortolkningsside): what each choice means, and what speaks for it. */
import * as ord from "../../src/afgoerelse/tekst/da/ordbog.js";
import { fortolkningsgrund } from "../../src/afgoerelse/tekst/fortolkninger.js";
import { FORTOLKNINGER, type Fortolkningsid } from "../../src/parametre/fortolkninger.js";
import { fortolkning, GENERERET } from "./regelsider.js";

/** Kept after a second look at the text, though a careful lawyer could choose otherwise. */
const BEVARET: { readonly [Id in Fortolkningsid]?: string } = {
  "loft-virkning":
    "Standardvalget er bevaret, fordi der står »aldrig må«. Det har den følge, at tilbageholdelsen på trin 1 sjældent " +
    "får noget at gøre, og det kan tale for det andet valg.",
  "950-kraever-tidligere-udpegning":
    "Standardvalget er bevaret, fordi betingelsen, som den er trykt, kun nævner beboertallet. Ordet »fortsat« taler for " +
    "det andet valg.",
  "niende-skift-foerst":
    "Standardvalget er bevaret, fordi det er den rækkefølge, de to nævnes i. Teksten siger ikke, at det betyder noget.",
  "interne-flytninger":
    "Standardvalget er bevaret, fordi der står »tilflyttere til afdelingen«. Boligorganisationerne gør forskelligt.",
};

export function fortolkningsside(grundlag: Parameters<typeof fortolkning>[1]): string {
  const ider = Object.keys(FORTOLKNINGER) as readonly Fortolkningsid[];
  const bevarede = ider.filter((id) => BEVARET[id] !== undefined).map((id) => `\`${id}\``);
  return [
    "# Fortolkningerne",
    "",
    GENERERET,
    "",
    "Hvor teksten er tavs eller modsiger sig selv, gætter koden aldrig i stilhed. Den bruger en " +
      "**navngiven fortolkning**, siger i svaret hvilken, når et andet valg ville ændre det, og lader brugeren " +
      `vælge en anden. Der er ${ider.length}. Testeksemplerne er kørt under hvert andet valg; tabellen viser, hvor mange ` +
      "der ville få et andet svar. De øvrige tolkninger står i [Læsninger](./laesninger.md).",
    "",
    "Ved hvert valg står, hvad der taler for det, med tekstens egne ord, hvor der er nogen. Ordene er citeret fra " +
      "aftalen i kort form og fra almenboligloven (LBK 207/2026) med det sted, de står. Det samme får en " +
      "sagsbehandler at vide i forklaringen til en afgørelse, hvor valget har betydning.",
    "",
    `Nogle af standardvalgene er set efter en gang til og bevaret, selv om en omhyggelig jurist kunne vælge anderledes: ${bevarede.join(", ")}.`,
    "",
    ...ider.flatMap((id) => [...fortolkning(id, grundlag, "##"), ...taler(id), ...bevaret(id)]),
  ].join("\n");
}

function taler(id: Fortolkningsid): readonly string[] {
  const grunde = FORTOLKNINGER[id].map(
    (valg) => `- For \`${valg}\` taler: ${fortolkningsgrund(id, valg, ord).replaceAll("*", "\\*")}.`,
  );
  return [...grunde, ""];
}

function bevaret(id: Fortolkningsid): readonly string[] {
  return BEVARET[id] === undefined ? [] : [BEVARET[id], ""];
}
