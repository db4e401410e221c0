/**
 * Whether a vacant dwelling takes a slot, or goes its own way outside the order (boligplads).
 * Rule `ledighed.boligplads`.
 */
import type { Dag } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import type { Plads, Trappeaftale } from "../parametre/aftale.js";
import type { Boligart, Boligtype, Udfasning } from "../parametre/ledighedsregler.js";
import type { Ledighedsafdeling, Trinplacering } from "./ledighedsafdeling.js";
import { trinPaa } from "./placeringsdag.js";
import { erUdenAnvisning, PLACERINGSSTI, raekkefoelgeFor, raekkefoelgesti } from "./raekkefoelge.js";
import { SAERTYPER, type Saertype } from "./tildeling.js";

interface PaaTrin {
  readonly paa: Trinplacering;
  readonly udfasning: Udfasning | null;
}

export type Boligplads =
  | { readonly art: "ikke-omfattet"; readonly boligtype: Boligtype; readonly laesning: boolean }
  /** Not to be told without this. */
  | { readonly art: "uoplyst"; readonly mangler: Sti }
  | (PaaTrin & { readonly art: "uden-for"; readonly boligtype: Saertype })
  | (PaaTrin & { readonly art: "plads"; readonly boligtype: Boligtype; readonly pladser: readonly Plads[] });

/** It takes neither chance nor history: the kind, the day, and where the department stands on it. */
export function boligpladsFor(
  afdeling: Ledighedsafdeling,
  aftale: Trappeaftale,
  dato: Dag,
  boligtype: Boligtype,
): Boligplads {
  const art = aftale.tekst.trapper.ledighed.boligtyper[boligtype];
  if (art.art === "ikke-omfattet") return { art: "ikke-omfattet", boligtype, laesning: art.laesning };
  const paa = trinPaa(afdeling, dato);
  if (paa === null) return { art: "uoplyst", mangler: PLACERINGSSTI };
  const udfasning = art.art === "udfases" ? udsat(udfasningFor(afdeling, paa, aftale), afdeling) : null;
  const faelles = { paa, udfasning };
  if (erSaertype(boligtype) && !tagerPlads(art, paa, dato, udfasning, aftale))
    return { art: "uden-for", boligtype, ...faelles };
  const pladser = raekkefoelgeFor(paa, aftale);
  return pladser === null
    ? { art: "uoplyst", mangler: raekkefoelgesti(paa) }
    : { art: "plads", boligtype, pladser, ...faelles };
}

function tagerPlads(
  art: Boligart,
  paa: Trinplacering,
  dato: Dag,
  udfasning: Udfasning | null,
  aftale: Trappeaftale,
): boolean {
  // The municipality assigns nobody there, to whatever dwelling.
  if (erUdenAnvisning(paa, aftale)) return true;
  switch (art.art) {
    case "udfases":
      return udfasning !== null && udfasning.fra <= dato;
    case "fast":
      return art.til !== null && art.til < dato;
    case "raekkefoelge":
    case "ikke-omfattet":
      return true;
  }
}

/**
 * When the phase-out starts follows the step on afdelingstrappen on the day that decides: the one stated, else the one
 * placed on. A department that had none is the interpretation `udfasning-uden-trin`.
 */
function udfasningFor(afdeling: Ledighedsafdeling, paa: Trinplacering, aftale: Trappeaftale): Udfasning | null {
  const { trin } = aftale.tekst.trapper.ledighed.udfasning;
  const dengang = trinDengang(afdeling, aftale);
  if (dengang !== null) return trin[dengang] ?? null;
  const gaeldende = aftale.fortolkninger["udfasning-uden-trin"] === "gaeldende-trin" ? afdelingstrin(paa) : null;
  return gaeldende === null ? null : (trin[gaeldende] ?? null);
}

/** "Kan udfase": a department may begin later than the text's day, and no earlier. */
function udsat(udfasning: Udfasning | null, { udfasningFra }: Ledighedsafdeling): Udfasning | null {
  return udfasning !== null && udfasningFra !== null && udfasningFra > udfasning.fra
    ? { ...udfasning, fra: udfasningFra }
    : udfasning;
}

/** The step that decides when the phase-out starts: the one stated, else the one placed on. */
export function trinDengang(afdeling: Ledighedsafdeling, { tekst }: Trappeaftale): number | null {
  return afdeling.trinPr20240101 ?? afdelingstrin(trinPaa(afdeling, tekst.trapper.ledighed.udfasning.afgoeresPr));
}

function afdelingstrin(paa: Trinplacering | null): number | null {
  return paa?.trappe === "afdelingstrappen" ? paa.trin : null;
}

function erSaertype(boligtype: Boligtype): boligtype is Saertype {
  return SAERTYPER.some((saertype) => saertype === boligtype);
}
