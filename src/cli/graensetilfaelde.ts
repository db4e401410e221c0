/**
 * `trappemodel graensetilfaelde`: fresh boundary cases for an agreement and supplement, in a folder that `konformitet`
 * can run.
 */
import { laesAftale } from "../input/enkeltvis.js";
import { graensetilfaelde } from "../konformitet/graensetilfaelde.js";
import { somJson } from "../protokol/json.js";
import { type Operationsbeskrivelse, operation } from "../protokol/operation.js";
import { BESKRIVELSER } from "../protokol/operationer.js";
import { laesJson } from "./kildefil.js";
import { medInput, type Sprogvalg, type Stroemme } from "./kommando.js";
import { laest } from "./laest.js";
import { ordFor } from "./tekst/sprogene.js";
import { skrivBesked, skrivMappe } from "./udskrift.js";

interface Graensevalg extends Sprogvalg {
  readonly aftale: string;
  readonly ud: string;
}

export function skrivGraensetilfaelde({ aftale: fil, ud: mappe, sprog }: Graensevalg, { ud, fejl }: Stroemme) {
  return medInput(
    { fejl, sprog },
    async () => {
      const kilde = await laesJson(fil);
      return laest(kilde, (somInput) => ({ aftale: laesAftale(somInput), somInput }), [fil]);
    },
    async (grundlag) => {
      const filer = graensetilfaelde(grundlag, svar);
      await skrivMappe(
        mappe,
        filer.map((en) => [`${en.regel.replace(".", "/")}.json`, `${somJson(en, 2)}\n`]),
      );
      const antal = filer.reduce((sum, { sager }) => sum + sager.length, 0);
      await skrivBesked(ud, `${ordFor(sprog).koersel.graensetilfaelde(antal, filer.length, mappe)}\n`);
    },
  );
}

function svar(op: string, input: unknown) {
  const beskrivelse = Object.entries<Operationsbeskrivelse>(BESKRIVELSER).find(([navn]) => navn === op)?.[1];
  if (beskrivelse === undefined) throw new RangeError(`no operation ${op}`);
  return { svar: operation(beskrivelse)(input), bindende: beskrivelse.resultat.bindende };
}
