/** The two stairs with the number of departments on each step (trapper). */
import type { Sprog, Tosproget } from "../afgoerelse/tekst/sprog.js";
import { TRAPPER, type Trappe } from "../parametre/aftale.js";
import type { Portefoelje } from "../trappe/placerPortefoelje.js";
import { FED, kasse, streg, tekst } from "./former.js";
import { ORD } from "./ord.js";
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

export function tegnTrapper(antal: Portefoelje["antal"], sprog: Sprog): Tegning {
  const trapper = TRAPPER.map((trappe) => ({ trappe, trin: trinAf(antal[trappe]) }));
  const hoejest = Math.max(...trapper.map(({ trin }) => trin.length));
  const gulv = MARGEN + 34 + hoejest * TRINHOEJDE;
  let venstre = MARGEN;
  const indhold = trapper.flatMap(({ trappe, trin }) => {
    const her = trappetegning(trappe, trin, venstre, gulv, sprog);
    venstre += trin.length * TRINBREDDE + MELLEMRUM;
    return her;
  });
  const bredde = venstre - MELLEMRUM + MARGEN;
  const udenfor = udenforTrin(antal, sprog);
  return {
    titel: TITEL[sprog],
    beskrivelse: [...trapper.map(({ trappe, trin }) => trappeord(trappe, trin, sprog)), udenfor],
    bredde,
    hoejde: gulv + BUND,
    indhold: [...indhold, tekst(MARGEN, gulv + BUND - 20, udenfor)],
  };
}

const TITEL: Tosproget = { da: "Afdelingerne på de to trapper", en: "The departments on the two stairs" };

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
  sprog: Sprog,
): readonly Element[] {
  const bredde = trin.length * TRINBREDDE;
  return [
    ...trin.flatMap(({ nr, antal }, i) => {
      const [x, top] = [venstre + i * TRINBREDDE, gulv - (i + 1) * TRINHOEJDE];
      return [
        kasse(x, top, TRINBREDDE, gulv - top, { fill: GRAA[Math.min(i, GRAA.length - 1)] ?? "", stroke: BLAEK }),
        tekst(x + TRINBREDDE / 2, top - 9, ORD[sprog].heltal(antal), "middle", { ...FED, "font-size": 22 }),
        tekst(x + TRINBREDDE / 2, top + 28, `${TRINORD[sprog]} ${nr}`, "middle"),
      ];
    }),
    streg(`M${venstre - 8} ${gulv}H${venstre + bredde + 8}`, { "stroke-width": 2 }),
    tekst(venstre + bredde / 2, gulv + 24, `${NAVN[trappe][sprog]}: ${ORD[sprog].heltal(ialt(trin))}`, "middle", FED),
  ];
}

/** Light enough for the dark letters on every step. */
const GRAA = ["#f2f2f2", "#e2e2e2", "#d2d2d2", "#c2c2c2"];

const TRINORD: Tosproget = { da: "trin", en: "step" };
const NAVN: Readonly<Record<Trappe, Tosproget>> = {
  omraadetrappen: { da: "Områdetrappen", en: "Områdetrappen" },
  afdelingstrappen: { da: "Afdelingstrappen", en: "Afdelingstrappen" },
};

function ialt(trin: readonly Trin[]): number {
  return trin.reduce((sum, { antal }) => sum + antal, 0);
}

function trappeord(trappe: Trappe, trin: readonly Trin[], sprog: Sprog): string {
  const dele = trin.map(
    ({ nr, antal }) => `${ORD[sprog].heltal(antal)} ${sprog === "da" ? "på" : "on"} ${TRINORD[sprog]} ${nr}`,
  );
  const alle = ialt(trin);
  const [paa, afdelinger] =
    sprog === "da" ? ["På", alle === 1 ? "afdeling" : "afdelinger"] : ["On", alle === 1 ? "department" : "departments"];
  return `${paa} ${ORD[sprog].TRAPPEORD[trappe]}: ${ORD[sprog].heltal(alle)} ${afdelinger}, ${ORD[sprog].opremset(dele)}.`;
}

function udenforTrin({ uoplyst, ikkeOmfattet }: Portefoelje["antal"], sprog: Sprog): string {
  const [a, b] = [ORD[sprog].heltal(uoplyst), ORD[sprog].heltal(ikkeOmfattet)];
  return sprog === "da"
    ? `På intet trin: ${a} uoplyst, ${b} ikke omfattet af aftalen.`
    : `On no step: ${a} undecided for want of facts, ${b} not in the agreement.`;
}
