/**
 * The forms that the figures share (former): text set at a point, a slot of the order with its letter and pattern, and
 * the key to them.
 */
import type { Sprog } from "../afgoerelse/tekst/sprog.js";
import type { Tal } from "../kerne/tal.js";
import type { Plads } from "../parametre/aftale.js";
import { ORD } from "./ord.js";
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

/** A box with nothing in it, so that what it lies around is seen. */
export function ramme(x: number, y: number, bredde: number, hoejde: number, farve: string, tykkelse: number): Element {
  return kasse(x, y, bredde, hoejde, { fill: "none", stroke: farve, "stroke-width": tykkelse });
}

/** A figure as a place on a scale. */
export function somNumber({ taeller, naevner }: Tal): number {
  return Number(taeller) / Number(naevner);
}

export function streg(d: string, mere: Element["attributter"] = {}): Element {
  return el("path", { d, stroke: BLAEK, ...mere });
}

export const FED = { "font-weight": "bold" } as const;
export const LILLE = { "font-size": 11 } as const;

/** What a box of the order shows: whose it is, or that nobody has said. */
export type Rude = Exclude<Plads, "niende"> | "ukendt";

/** A letter each, so that a box can be read in grey. */
const BOGSTAV: Readonly<Record<Rude, string>> = {
  anvisning: "K",
  ekstra: "E",
  fleksibel: "F",
  almindelig: "A",
  ukendt: "?",
};

/** The letter of a box in words. */
export function rudeord(rude: Rude, sprog: Sprog): string {
  if (rude === "ukendt") return sprog === "da" ? "ikke oplyst" : "not stated";
  if (rude === "anvisning") return sprog === "da" ? "kommunens (anvisning)" : "the municipality's (anvisning)";
  return ORD[sprog].PLADSORD[rude];
}

const MOERK = "#1f4e79";

/** The patterns, to be referred to by a figure's own id. */
export function moenstre(id: string): Element {
  const flise = { width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return el(
    "defs",
    {},
    el(
      "pattern",
      { id: `${id}-skraa`, ...flise },
      el("rect", { width: 6, height: 6, fill: LYS }),
      el("path", { d: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", stroke: MOERK, "stroke-width": 0.9 }),
    ),
    el(
      "pattern",
      { id: `${id}-prikker`, ...flise },
      el("rect", { width: 6, height: 6, fill: LYS }),
      el("circle", { cx: 3, cy: 3, r: 1.3, fill: MOERK }),
    ),
  );
}

function fyld(rude: Rude, id: string): string {
  switch (rude) {
    case "anvisning":
      return MOERK;
    case "ekstra":
      return `url(#${id}-prikker)`;
    case "fleksibel":
      return `url(#${id}-skraa)`;
    case "almindelig":
    case "ukendt":
      return PAPIR;
  }
}

/** A box with its letter on a patch of its own, so that no pattern runs through it. */
export function rude(art: Rude, x: number, y: number, bredde: number, hoejde: number, id: string): readonly Element[] {
  const [midtX, midtY] = [x + bredde / 2, y + hoejde / 2];
  const lap = Math.min(16, hoejde - 4);
  const moerk = art === "anvisning";
  const moenstret = art === "ekstra" || art === "fleksibel";
  const kant = art === "ukendt" ? { "stroke-dasharray": "3 2" } : {};
  return [
    kasse(x, y, bredde, hoejde, { fill: fyld(art, id), stroke: BLAEK, "stroke-width": 1, ...kant }),
    ...(moenstret ? [kasse(midtX - 6.5, midtY - lap / 2, 13, lap, { fill: PAPIR })] : []),
    tekst(midtX, midtY + 4.5, BOGSTAV[art], "middle", { ...FED, ...(moerk ? { fill: PAPIR } : {}) }),
  ];
}

/** The key: each box with its words, one after the other. */
export function noegle(arter: readonly Rude[], x: number, y: number, sprog: Sprog, id: string): readonly Element[] {
  let venstre = x;
  return arter.flatMap((art) => {
    const ord = rudeord(art, sprog);
    const her = [...rude(art, venstre, y, 20, 20, id), tekst(venstre + 26, y + 14.5, ord, "start", LILLE)];
    venstre += 42 + 6.8 * ord.length;
    return her;
  });
}
