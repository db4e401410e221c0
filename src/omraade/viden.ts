/** What is known of a key figure (viden): exactly what it is, or the span in which it lies. */
import type { Dag } from "../kerne/dato.js";
import { broek, divider, plus, sammenlign, type Tal, tal } from "../kerne/tal.js";
import { DOEMTEGRAENSER } from "../parametre/doemtegraenser.js";
import { NOEGLETAL_FOR, type Omraadekriterium } from "../parametre/kriterier.js";
import type { Maal } from "../parametre/omraaderegler.js";
import type { Doemte, Noegletal } from "./omraade.js";

export type Viden =
  | { readonly art: "praecis"; readonly vaerdi: Tal }
  /** From `fra` inclusive to `til`; null is without end. */
  | { readonly art: "spaend"; readonly fra: Tal; readonly til: Tal | null; readonly tilMed: boolean };

const NUL = tal(0);

/** A share of which nothing is known, in per cent. */
const ANDEL: Viden = { art: "spaend", fra: NUL, til: tal(100), tilMed: true };
/** A multiple, or an income against a mean, of which nothing is known. */
const UBEGRAENSET: Viden = { art: "spaend", fra: NUL, til: null, tilMed: false };

export function praecis(vaerdi: Tal): Viden {
  return { art: "praecis", vaerdi };
}

/**
 * What a criterion can be judged on.
 *
 * @param listedato the list that the figures belong to, or null for a department's own, which belong to none
 */
export function videnOm(noegletal: Noegletal, kriterium: Omraadekriterium, maal: Maal, listedato: Dag | null): Viden {
  if (kriterium === "dom")
    return maal === "gange" ? domteSomGange(noegletal.doemte, listedato) : doemteSomAndel(noegletal.doemte);
  const figur = noegletal[NOEGLETAL_FOR[kriterium]];
  if (figur !== null) return praecis(figur);
  return kriterium === "indkomst" ? UBEGRAENSET : ANDEL;
}

function doemteSomAndel(doemte: Doemte | null): Viden {
  // A multiple cannot answer a fixed share.
  return doemte === null || doemte.art === "gange" ? ANDEL : praecis(doemte.andel);
}

function domteSomGange(doemte: Doemte | null, listedato: Dag | null): Viden {
  if (doemte === null) return UBEGRAENSET;
  switch (doemte.art) {
    case "gange":
      return praecis(doemte.gange);
    case "forhold":
      return praecis(divider(doemte.andel, doemte.landsgennemsnit));
    case "andel":
      return andelSomGange(doemte.andel, listedato);
  }
}

/**
 * A share in per cent as a multiple: the list's own published limit says on which side of that multiple it lies, and so
 * of every multiple beyond. It says no more, since the limit is published rounded and no other is derived from it.
 */
function andelSomGange(andel: Tal, listedato: Dag | null): Viden {
  const graense = DOEMTEGRAENSER.find((publiceret) => publiceret.listedato === listedato);
  if (graense === undefined) return UBEGRAENSET;
  return sammenlign(andel, graense.andel) >= 0
    ? { art: "spaend", fra: graense.gange, til: null, tilMed: false }
    : { art: "spaend", fra: NUL, til: graense.gange, tilMed: false };
}

/** One value for each way in which the figure can lie to the limits: on each of them, between them, and beyond. */
export function proevepunkter(viden: Viden, graenser: readonly Tal[]): readonly Tal[] {
  if (viden.art === "praecis") return [viden.vaerdi];
  const { fra, til, tilMed } = viden;
  const indre = graenser
    .filter((g) => sammenlign(g, fra) > 0 && (til === null || sammenlign(g, til) < 0))
    .sort(sammenlign)
    .filter((g, nr, alle) => nr === 0 || sammenlign(g, alle[nr - 1] ?? g) !== 0);
  const hjoerner = [fra, ...indre, ...(til === null ? [] : [til])];
  const punkter = hjoerner.flatMap((hjoerne, i) => {
    const naeste = hjoerner[i + 1];
    return naeste === undefined ? [hjoerne] : [hjoerne, midt(hjoerne, naeste)];
  });
  if (til === null) return [...punkter, plus(hjoerner[hjoerner.length - 1] ?? fra, tal(1))];
  return tilMed ? punkter : punkter.slice(0, -1);
}

/**
 * Which of the points of an unknown figure stand for what this one may be. Every other point is a limit; those between
 * stand for all that lies between their neighbours.
 */
export function muligePunkter(viden: Viden, punkter: readonly Tal[]): readonly number[] {
  const [fra, til, med] =
    viden.art === "praecis" ? [viden.vaerdi, viden.vaerdi, true] : [viden.fra, viden.til, viden.tilMed];
  const under = (punkt: Tal, ogsaa: boolean) =>
    til === null || sammenlign(punkt, til) < 0 || (ogsaa && sammenlign(punkt, til) === 0);
  return [...punkter.keys()].filter((nr) => {
    const [foer, punkt, efter] = [punkter[nr - 1], punkter[nr], punkter[nr + 1]];
    if (punkt === undefined) return false;
    if (nr % 2 === 0 || foer === undefined) return sammenlign(punkt, fra) >= 0 && under(punkt, med);
    return under(foer, false) && (efter === undefined || sammenlign(efter, fra) > 0);
  });
}

function midt(a: Tal, b: Tal): Tal {
  const sum = plus(a, b);
  return broek(sum.taeller, 2n * BigInt(sum.naevner));
}
