/**
 * Placement of portfolios, in milliseconds and as a ratio to a hand-written minimum that gives the bare step by binary floats, without reasons, caveats or what is missing.
 * Run it with `npm run bench`.
 */
import { laesAfdeling, laesAftale } from "../src/input/enkeltvis.js";
import { dag } from "../src/kerne/dato.js";
import { placerPortefoelje } from "../src/trappe/placerPortefoelje.js";
import { kvartiler } from "./kvartiler.js";

const RISIKOZONE = [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }];
const AFTALE = laesAftale({ supplement: { risikozone: RISIKOZONE } });
const DAGEN = dag("2026-12-01");

/** A small generator of its own, so that every run times the same departments. */
function* tilfaeldige(froe: number): Generator<number> {
  let tilstand = froe;
  for (;;) {
    tilstand = (Math.imul(tilstand, 1664525) + 1013904223) >>> 0;
    yield tilstand / 2 ** 32;
  }
}

interface Raa {
  readonly id: string;
  readonly type: "familieboliger";
  readonly noegletal: {
    readonly udenTilknytning: number;
    readonly doemte: { readonly gange: number };
    readonly kunGrundskole: number;
    readonly bruttoindkomst: number;
  };
  readonly andelAnviste: number;
}

function portefoelje(antal: number): readonly Raa[] {
  const tal = tilfaeldige(7);
  const mellem = (fra: number, til: number) => Math.round((fra + (til - fra) * (tal.next().value as number)) * 10) / 10;
  return Array.from({ length: antal }, (_, i) => ({
    id: `a${i}`,
    type: "familieboliger",
    noegletal: { udenTilknytning: mellem(20, 50), doemte: { gange: mellem(0, 4) }, kunGrundskole: mellem(40, 70), bruttoindkomst: mellem(45, 90) },
    andelAnviste: mellem(5, 40),
  }));
}

function bart(a: Raa): number {
  const { udenTilknytning: u, doemte, kunGrundskole: k, bruttoindkomst: b } = a.noegletal;
  const antal61a = +(u > 40) + +(doemte.gange >= 3) + +(k > 60) + +(b < 55);
  const antalRisiko = +(u > 35) + +(doemte.gange >= 2.5) + +(k > 55) + +(b < 60);
  const behov = antal61a >= 2 ? 0 : antalRisiko >= 2 ? 1 : 2;
  const raekke = a.andelAnviste >= 25 ? 0 : a.andelAnviste >= 20 ? 1 : 2;
  return [4, 3, 1, 3, 2, 1, 2, 1, 1][raekke * 3 + behov] ?? 0;
}

for (const antal of [1_000, 10_000, 100_000]) {
  const raa = portefoelje(antal);
  const afdelinger = raa.map((r) => laesAfdeling(r));
  const enige = placerPortefoelje(afdelinger, [], DAGEN, AFTALE).placeringer.every(({ trin }, i) => trin === bart(raa[i] as Raa));
  if (!enige) throw new Error("the library and the minimum place differently");
  const gange = antal === 100_000 ? 5 : 15;
  const bibliotek = kvartiler(gange, () => placerPortefoelje(afdelinger, [], DAGEN, AFTALE));
  const minimum = kvartiler(gange, () => raa.map(bart));
  const ratio = (bibliotek.median / minimum.median).toFixed(0);
  console.log(
    `${antal} departments with reasons: median ${bibliotek.median.toFixed(1)} ms (quartiles ${bibliotek.nedre.toFixed(1)}-${bibliotek.oevre.toFixed(1)}), ` +
      `${((bibliotek.median / antal) * 1000).toFixed(2)} us each; minimum ${minimum.median.toFixed(2)} ms; ratio ${ratio}`,
  );
}
