/** Lines of a JSON text (jsonlinjer): where a path of keys leads, and where a text stops being JSON. */
import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Sti } from "../kerne/sti.js";

/**
 * @returns for a path, the line of its value, or of the nearest one around it that is there; the text is looked through
 * at the first question only
 */
export function jsonlinjer(tekst: string): (sti: Sti) => number | null {
  let laest: { readonly rod: Node | null; readonly begyndelser: readonly number[] } | null = null;
  return (sti) => {
    laest ??= { rod: traeAf(tekst), begyndelser: linjebegyndelser(tekst) };
    const knude = laest.rod === null ? null : naermeste(laest.rod, sti);
    return knude === null ? null : linjenr(laest.begyndelser, knude.offset);
  };
}

/** The line of the first thing that JSON does not allow; null when that cannot be told. */
export function linjeMedFejl(tekst: string): number | null {
  const fejl: ParseError[] = [];
  traeAf(tekst, fejl);
  const foerste = fejl[0];
  return foerste === undefined ? null : linjenr(linjebegyndelser(tekst), foerste.offset);
}

/** Null for a text too deep to be looked through. */
function traeAf(tekst: string, fejl: ParseError[] = []): Node | null {
  try {
    return parseTree(tekst, fejl, { disallowComments: true, allowTrailingComma: false }) ?? null;
  } catch (aarsag) {
    if (aarsag instanceof RangeError) return null;
    throw aarsag;
  }
}

function naermeste(rod: Node, sti: Sti): Node {
  for (let laengde = sti.length; laengde > 0; laengde -= 1) {
    const knude = findNodeAtLocation(rod, sti.slice(0, laengde));
    if (knude !== undefined) return knude;
  }
  return rod;
}

function linjebegyndelser(tekst: string): readonly number[] {
  return [0, ...[...tekst.matchAll(/\r\n?|\n/g)].map((skift) => skift.index + skift[0].length)];
}

/** The number of lines that begin at the place or before it. */
function linjenr(begyndelser: readonly number[], sted: number): number {
  let [lav, hoej] = [0, begyndelser.length];
  while (lav < hoej) {
    const midt = (lav + hoej) >> 1;
    if ((begyndelser[midt] ?? 0) <= sted) lav = midt + 1;
    else hoej = midt;
  }
  return lav;
}
