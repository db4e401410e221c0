/**
 * `trappemodel graensetilfaelde`: fresh boundary cases for an agreement and supplement, in a folder that `konformitet`
 * can run.
 */
import { laesAftale } from "../input/enkeltvis.js";
import { graensetilfaelde } from "../konformitet/graensetilfaelde.js";
import { somJson } from "../protokol/json.js";
import { BESKRIVELSER } from "../protokol/operationer.js";
import { laesJson } from "./kildefil.js";
import { type Afslutningskode, afvis, type Stroemme, udfoer } from "./kommando.js";
import { laest } from "./laest.js";
import { skrivMappe, skrivStroem } from "./udskrift.js";

interface Graensevalg {
  readonly aftale: string;
  readonly ud: string;
}

/** @returns 0; 1 when the agreement is faulty; 2 when the command cannot run as it was given */
export function skrivGraensetilfaelde(valg: Graensevalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  return udfoer(fejl, async () => {
    const kilde = await laesJson(valg.aftale);
    const { input: aftale, fejl: fundne } = laest(kilde, laesAftale, [valg.aftale]);
    if (aftale === null) return afvis(fejl, fundne);
    const filer = graensetilfaelde({ aftale, somInput: kilde.raa }, svar);
    await skrivMappe(
      valg.ud,
      filer.map((fil) => [`${fil.regel.replace(".", "/")}.json`, `${somJson(fil, 2)}\n`]),
    );
    const antal = filer.reduce((sum, { sager }) => sum + sager.length, 0);
    await skrivStroem(ud, `${antal} cases (sager) of ${filer.length} rules in ${valg.ud}\n`);
    return 0;
  });
}

function svar(op: string, input: unknown) {
  const beskrivelse = BESKRIVELSER.find(({ navn }) => navn === op);
  if (beskrivelse === undefined) throw new RangeError(`no operation ${op}`);
  return { svar: beskrivelse.operation(input), bindende: beskrivelse.resultat.bindende };
}
