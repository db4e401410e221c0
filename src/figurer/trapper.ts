/** The two stairs with the number of departments on each step (trapper). */
import { stort } from "../afgoerelse/tekst/former.js";
import { TRAPPER, type Trappe } from "../parametre/aftale.js";
import type { Portefoelje } from "../trappe/placerPortefoelje.js";
import { FED, kasse, streg, tekst, trappenavn } from "./former.js";
import type { Ord } from "./ord.js";
import { BLAEK, type Element, type Tegning } from "./svg.js";

const TRINBREDDE = 104;
const TRINHOEJDE = 46;
const MARGEN = 24;
const MELLEMRUM = 56;
const BUND = 76;

interface Trin {
  readonly nr: number;
  readonly antal: number;
}

export function tegnTrapper(antal: Portefoelje["antal"], ord: Ord): Tegning {
  const trapper = TRAPPER.map((trappe) => ({ trappe, trin: trinAf(antal[trappe]) }));
  const hoejest = Math.max(...trapper.map(({ trin }) => trin.length));
  const gulv = MARGEN + 34 + hoejest * TRINHOEJDE;
  let venstre = MARGEN;
  const indhold = trapper.flatMap(({ trappe, trin }) => {
    const her = trappetegning(trappe, trin, venstre, gulv, ord);
    venstre += trin.length * TRINBREDDE + MELLEMRUM;
    return her;
  });
  const bredde = venstre - MELLEMRUM + MARGEN;
  const udenfor = ord.TRAPPEFIGUR.udenfor(antal.uoplyst, antal.ikkeOmfattet);
  return {
    titel: ord.TRAPPEFIGUR.titel,
    beskrivelse: [...trapper.map(({ trappe, trin }) => trappeord(trappe, trin, ord)), udenfor],
    bredde,
    hoejde: gulv + BUND,
    indhold: [...indhold, tekst(MARGEN, gulv + BUND - 20, udenfor)],
  };
}

function trinAf(antal: Readonly<Record<number, number>>): readonly Trin[] {
  return Object.entries(antal)
    .map(([nr, hvorMange]) => ({ nr: Number(nr), antal: hvorMange }))
    .sort((a, b) => a.nr - b.nr);
}

function trappetegning(
  trappe: Trappe,
  trin: readonly Trin[],
  venstre: number,
  gulv: number,
  ord: Ord,
): readonly Element[] {
  const bredde = trin.length * TRINBREDDE;
  return [
    ...trin.flatMap(({ nr, antal }, i) => {
      const [x, top] = [venstre + i * TRINBREDDE, gulv - (i + 1) * TRINHOEJDE];
      return [
        kasse(x, top, TRINBREDDE, gulv - top, { fill: GRAA[Math.min(i, GRAA.length - 1)] ?? "", stroke: BLAEK }),
        tekst(x + TRINBREDDE / 2, top - 9, ord.heltal(antal), "middle", { ...FED, "font-size": 22 }),
        tekst(x + TRINBREDDE / 2, top + 28, `${ord.TRINORD} ${nr}`, "middle"),
      ];
    }),
    streg(`M${venstre - 8} ${gulv}H${venstre + bredde + 8}`, { "stroke-width": 2 }),
    tekst(venstre + bredde / 2, gulv + 24, `${trappenavn(trappe)}: ${ord.heltal(ialt(trin))}`, "middle", FED),
  ];
}

/** Light enough for the dark letters on every step. */
const GRAA = ["#f2f2f2", "#e2e2e2", "#d2d2d2", "#c2c2c2"];

function ialt(trin: readonly Trin[]): number {
  return trin.reduce((sum, { antal }) => sum + antal, 0);
}

function trappeord(trappe: Trappe, trin: readonly Trin[], ord: Ord): string {
  const { paa, afdelinger } = ord.TRAPPEFIGUR;
  const dele = trin.map(({ nr, antal }) => `${ord.heltal(antal)} ${paa} ${ord.TRINORD} ${nr}`);
  return `${stort(paa)} ${ord.TRAPPEORD[trappe]}: ${afdelinger(ialt(trin))}, ${ord.opremset(dele)}.`;
}
