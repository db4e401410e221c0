/**
 * The rules about applicants in words (ansoegerregelord): whom a criterion asks, for what, and who is exempt; and on
 * which grounds the municipality may not assign.
 */
import { grundnavn } from "../../src/afgoerelse/tekst/da/anvisning.js";
import { LISTEORD } from "../../src/afgoerelse/tekst/da/ordforraad.js";
import { aldre, HVEM } from "../../src/afgoerelse/tekst/da/vurdering.js";
import { erVoksen } from "../../src/afgoerelse/tekst/kontekst.js";
import type { Kriterieregel, Undtagelse } from "../../src/parametre/ansoegerregler.js";
import type { Forbudsgrund } from "../../src/parametre/anvisningsforbud.js";
import { delt } from "./samling.js";
import { delene, type Punkt, samlingsord, vilkaarspunkt } from "./vilkaarsord.js";

export function kriteriepunkter(regel: Kriterieregel): readonly Punkt[] {
  const samling = delt(regel.krav);
  const krav = samling.dele.length === 1 ? "dette" : samlingsord(samling);
  const kravet = { navn: null, tekst: `${hvem(regel)} skal opfylde ${krav} krav`, under: delene(samling) };
  const undtagelser = regel.undtaget.map(({ grund, naar }) => vilkaarspunkt(naar, UNDTAGET[grund]));
  return undtagelser.length === 0
    ? [kravet]
    : [kravet, { navn: null, tekst: "Kravet gælder ikke for", under: undtagelser }];
}

function hvem({ hvem: dem, alder }: Kriterieregel): string {
  return dem === "enVoksen" && erVoksen(alder)
    ? `Mindst én voksen (${aldre(alder)}) i husstanden`
    : HVEM[dem](alder, false);
}

const UNDTAGET: Readonly<Record<Undtagelse["grund"], string>> = {
  beboer: "beboere",
  "under-uddannelse": "uddannelsessøgende",
};

/** @param stk the paragraph of § 59 whose grounds they are, or some of them */
export function forbudspunkt(stk: 6 | 7, grunde: readonly Forbudsgrund[]): Punkt {
  const omraade = LISTEORD[stk === 6 ? "udsat" : "forebyggelsesomraade"];
  const dele = grunde.length === 1 ? "dette" : "mindst ét af disse";
  return {
    navn: `stk. ${stk}`,
    tekst: `Kommunen må ikke anvise en ${stk === 7 ? "familiebolig" : "bolig"} i ${omraade}, hvis ${dele} gælder for et medlem af husstanden`,
    under: grunde.map(({ nr, naar }) => vilkaarspunkt(naar, grundnavn(nr, stk))),
  };
}
