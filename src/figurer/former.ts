/**
 * The forms that the figures share (former): text set at a point, a slot of the order with its letter and pattern, and
 * the key to them.
 */
import { stort } from "../afgoerelse/tekst/former.js";
import type { Tal } from "../kerne/tal.js";
import type { Plads, Trappe } from "../parametre/aftale.js";
import { ORD, type Ord } from "./ord.js";
import { BLAEK, type Element, el, LYS, PAPIR } from "./svg.js";

export type Anker = "start" | "middle" | "end";

export function tekst(
  x: number,
  y: number,
  ord: string,
  anker: Anker = "start",
  mere: Element["attributter"] = {},
): Element {
  return el("text", { x, y, ...(anker === "start" ? {} : { "text-anchor": anker }), ...mere }, ord);
}

export function kasse(x: number, y: number, bredde: number, hoejde: number, mere: Element["attributter"]): Element {
  return el("rect", { x, y, width: bredde, height: hoejde, ...mere });
}

/** Where a box lies, and how large it is. */
export interface Firkant {
  readonly x: number;
  readonly y: number;
  readonly bredde: number;
  readonly hoejde: number;
}

/** A box with nothing in it, so that what it lies around is seen. */
export function ramme({ x, y, bredde, hoejde }: Firkant, farve: string, tykkelse: number): Element {
  return kasse(x, y, bredde, hoejde, { fill: "none", stroke: farve, "stroke-width": tykkelse });
}

/** A figure as a place on a scale. */
export function somNumber({ taeller, naevner }: Tal): number {
  return Number(taeller) / Number(naevner);
}

export function streg(d: string, mere: Element["attributter"] = {}): Element {
  return el("path", { d, stroke: BLAEK, ...mere });
}

/** The stair's own name, the same in every language. */
export function trappenavn(trappe: Trappe): string {
  return stort(ORD.da.TRAPPEORD[trappe]);
}

export const FED = { "font-weight": "bold" } as const;
export const LILLE = { "font-size": 11 } as const;

/** What a box of the order shows: whose it is, or that nobody has said. */
export type Rude = Exclude<Plads, "niende"> | "ukendt";

/** In the order in which a key has them. */
export const RUDERAEKKE: readonly Rude[] = ["anvisning", "ekstra", "fleksibel", "almindelig", "ukendt"];

const MOERK = "#1f4e79";

interface Rudeform {
  readonly bogstav: string;
  /** Its ground, where that is not a colour of its own, or the paper. */
  readonly moenster?: "prikker" | "skraa";
  readonly fyld?: string;
  readonly kant?: Element["attributter"];
  readonly skrift?: Element["attributter"];
}

/** A letter each, so that a box can be read in grey. */
const RUDER: Readonly<Record<Rude, Rudeform>> = {
  anvisning: { bogstav: "K", fyld: MOERK, skrift: { fill: PAPIR } },
  ekstra: { bogstav: "E", moenster: "prikker" },
  fleksibel: { bogstav: "F", moenster: "skraa" },
  almindelig: { bogstav: "A" },
  ukendt: { bogstav: "?", kant: { "stroke-dasharray": "3 2" } },
};

/** The patterns, to be referred to by a figure's own id. */
export function moenstre(id: string): Element {
  const flise = { width: 6, height: 6 };
  const moenster = (navn: string, tegnet: Element) =>
    el(
      "pattern",
      { id: `${id}-${navn}`, ...flise, patternUnits: "userSpaceOnUse" },
      el("rect", { ...flise, fill: LYS }),
      tegnet,
    );
  return el(
    "defs",
    {},
    moenster("skraa", el("path", { d: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", stroke: MOERK, "stroke-width": 0.9 })),
    moenster("prikker", el("circle", { cx: 3, cy: 3, r: 1.3, fill: MOERK })),
  );
}

/** A box with its letter on a patch of its own, so that no pattern runs through it. */
export function rude(art: Rude, { x, y, bredde, hoejde }: Firkant, id: string): readonly Element[] {
  const { bogstav, moenster, fyld = PAPIR, kant = {}, skrift = {} } = RUDER[art];
  const [midtX, midtY] = [x + bredde / 2, y + hoejde / 2];
  const lap = Math.min(16, hoejde - 4);
  const fill = moenster === undefined ? fyld : `url(#${id}-${moenster})`;
  return [
    kasse(x, y, bredde, hoejde, { fill, stroke: BLAEK, "stroke-width": 1, ...kant }),
    ...(moenster === undefined ? [] : [kasse(midtX - 6.5, midtY - lap / 2, 13, lap, { fill: PAPIR })]),
    tekst(midtX, midtY + 4.5, bogstav, "middle", { ...FED, ...skrift }),
  ];
}

/** The key: each box with its words, one after the other. */
export function noegle(arter: readonly Rude[], x: number, y: number, ord: Ord, id: string): readonly Element[] {
  let venstre = x;
  return arter.flatMap((art) => {
    const hvad = ord.RUDEORD[art];
    const her = [
      ...rude(art, { x: venstre, y, bredde: 20, hoejde: 20 }, id),
      tekst(venstre + 26, y + 14.5, hvad, "start", LILLE),
    ];
    venstre += 42 + 6.8 * hvad.length;
    return her;
  });
}
