/**
 * A place on a stair as one comparable text (placeringskode): stair, step, road, and the sharpened criteria as bits in
 * the order of the criteria.
 */
import { TRAPPER, type Trappe } from "../parametre/aftale.js";
import { KRITERIER, type Kriterium } from "../parametre/kriterier.js";

export const VEJE = ["udpegning", "950-regel", "egne-noegletal"] as const;
/** By which road a department came to its step. */
export type Via = (typeof VEJE)[number];

export type Placeringskode = `${Trappe} ${number} ${number} ${Via}`;

/** What a code says. */
export interface Plads {
  readonly trappe: Trappe;
  readonly trin: number;
  readonly skaerpede: readonly Kriterium[];
  readonly via: Via;
}

const ALLE_KRITERIER = (1 << KRITERIER.length) - 1;

export function placeringskode(trappe: Trappe, trin: number, via: Via, skaerpede: number | "alle"): Placeringskode {
  return `${trappe} ${trin} ${skaerpede === "alle" ? ALLE_KRITERIER : skaerpede} ${via}`;
}

export function laesPlaceringskode(kode: Placeringskode): Plads {
  const [trappe, trin, bits, via] = kode.split(" ");
  return {
    trappe: kendtOrd(TRAPPER, trappe),
    trin: Number(trin),
    skaerpede: KRITERIER.filter((_, i) => (Number(bits) & (1 << i)) !== 0),
    via: kendtOrd(VEJE, via),
  };
}

/** The part of a code that a decision is: everything but the road. */
export function afgoerelsesdel(kode: Placeringskode): string {
  return kode.slice(0, kode.lastIndexOf(" "));
}

function kendtOrd<O extends string>(ord: readonly O[], tekst: string | undefined): O {
  const fundet = ord.find((et) => et === tekst);
  if (fundet === undefined) throw new RangeError(`not a word of the code: ${String(tekst)}`);
  return fundet;
}
