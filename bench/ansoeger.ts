/**
 * Assessment of households of three against the four sharpened criteria, in milliseconds and as ratios to a
 * hand-written minimum that gives a bare yes or no by text and number comparisons, and stops at the first no. Run it
 * with `npm run bench -- ansoeger`.
 */
import { Husstandsproeve } from "../src/ansoeger/vurderHusstand.js";
import { vurderHusstande } from "../src/ansoeger/vurderHusstande.js";
import { laesHusstand } from "../src/input/husstand.js";
import { AFTALE, bart, DAGEN, husstande, KRAV } from "./husstande.js";
import { type Kvartiler, kvartiler } from "./kvartiler.js";

const ANTAL = 100_000;

// As they come from a file or a line of the protocol.
const raa: ReturnType<typeof husstande> = JSON.parse(JSON.stringify(husstande(ANTAL)));
const proeve = new Husstandsproeve(KRAV, DAGEN, AFTALE);
const ja = raa.filter(bart).length;
const minimum = kvartiler(21, () => raa.map(bart));
const iMs = ({ nedre, median, oevre }: Kvartiler) =>
  `${median.toFixed(1)} ms (quartiles ${nedre.toFixed(1)}-${oevre.toFixed(1)})`;
console.log(`${ANTAL} households of three, ${ja} of them let in; minimum ${iMs(minimum)}`);

function maal(hvad: string, gange: number, arbejde: () => unknown): void {
  const tid = kvartiler(gange, arbejde);
  console.log(`${hvad}: median ${iMs(tid)}, ratio ${(tid.median / minimum.median).toFixed(2)}`);
}

// First what keeps nothing: once a hundred thousand households have been kept, the engine makes room for new ones where
// it takes longer.
maal("read, checked and assessed, one after the other", 21, () =>
  raa.map((h) => proeve.afgoer(laesHusstand(h, DAGEN))),
);

const laeste = raa.map((h) => laesHusstand(h, DAGEN));
const vurderinger = vurderHusstande(laeste, KRAV, DAGEN, AFTALE);
for (const [i, vurdering] of [...vurderinger].entries()) {
  const ventet = bart(raa[i] as (typeof raa)[number]) ? "opfyldt" : "ikke-opfyldt";
  if (
    vurdering.udfald !== ventet ||
    vurderinger.udfald(i) !== ventet ||
    proeve.afgoer(laeste[i] as (typeof laeste)[number]) !== ventet
  ) {
    throw new Error("the library and the minimum assess differently");
  }
}
maal("read before, the outcome alone", 21, () => laeste.map((h) => proeve.afgoer(h)));
maal("read before, every person's answer to every criterion kept", 21, () =>
  vurderHusstande(laeste, KRAV, DAGEN, AFTALE),
);
maal("the same, and every reason set out in full", 7, () => {
  let antal = 0;
  for (const vurdering of vurderHusstande(laeste, KRAV, DAGEN, AFTALE)) antal += vurdering.begrundelse.length;
  return antal;
});
