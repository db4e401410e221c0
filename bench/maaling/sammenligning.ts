/** One decision, the same households, one process: the floor, the library and the general engines. Prints JSON. */
import { Husstandsproeve } from "../../src/ansoeger/vurderHusstand.js";
import { vurderHusstande } from "../../src/ansoeger/vurderHusstande.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { haandlaest } from "../haandlaest.js";
import { AFTALE, bart, DAGEN, husstande, KRAV, type Raahusstand } from "../husstande.js";
import { MOTORER } from "./motorer.js";
import { type Deltager, runder } from "./runder.js";

const ANTAL = 2_000;
const RUNDER = 15;

// As they come from a file or a line of the protocol; others on every run.
const froe = Math.floor(Math.random() * 2 ** 31);
const raa = JSON.parse(JSON.stringify(husstande(ANTAL, froe))) as readonly Raahusstand[];
const laeste = raa.map((h) => laesHusstand(h, DAGEN));
const proeve = new Husstandsproeve(KRAV, DAGEN, AFTALE);

function alleBegrundelser(husstandene: typeof laeste): number {
  let antal = 0;
  for (const vurdering of vurderHusstande(husstandene, KRAV, DAGEN, AFTALE)) antal += vurdering.begrundelse.length;
  return antal;
}

const ventet = raa.map(bart);
function ens(navn: string, svar: readonly boolean[]): void {
  const nr = ventet.findIndex((en, i) => en !== svar[i]);
  if (nr >= 0 || svar.length !== ANTAL) throw new Error(`${navn} answers ${JSON.stringify(raa[nr])} with ${svar[nr]}`);
}
ens(
  "the library",
  laeste.map((h) => proeve.afgoer(h) === "opfyldt"),
);
ens(
  "the library with reasons",
  [...vurderHusstande(laeste, KRAV, DAGEN, AFTALE)].map(({ udfald }) => udfald === "opfyldt"),
);
ens("what is read by hand", raa.map(haandlaest).map(bart));
for (const { pakke, afgoer } of MOTORER) ens(pakke, await afgoer(raa));

const deltagere: readonly Deltager[] = [
  { navn: "gulv", arbejde: () => raa.map(bart) },
  { navn: "bart", arbejde: () => laeste.map((h) => proeve.afgoer(h)) },
  { navn: "gemt", arbejde: () => vurderHusstande(laeste, KRAV, DAGEN, AFTALE) },
  { navn: "udlagt", arbejde: () => alleBegrundelser(laeste) },
  {
    navn: "kontrolleret",
    arbejde: () =>
      vurderHusstande(
        raa.map((h) => laesHusstand(h, DAGEN)),
        KRAV,
        DAGEN,
        AFTALE,
      ),
  },
  { navn: "haandlaest", arbejde: () => raa.map(haandlaest).map(bart) },
  { navn: "kontrolleretUdlagt", arbejde: () => alleBegrundelser(raa.map((h) => laesHusstand(h, DAGEN))) },
  ...MOTORER.map(({ pakke, afgoer }) => ({ navn: pakke, arbejde: () => afgoer(raa) })),
].map((deltager) => ({ ...deltager, antal: ANTAL }));

const maalt = await runder(deltagere, RUNDER);
const motorer = MOTORER.map(({ pakke, udtrykt }) => ({ pakke, udtrykt }));
console.log(
  JSON.stringify({ antal: ANTAL, runder: RUNDER, froe, taget: ventet.filter((en) => en).length, motorer, maalt }),
);
