/** A department, an agreement and a ledger to build small cases from. The orders are made up: the text prints none. */
import { afdelingsdoer } from "../../src/input/afdeling.js";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import { Trappefejl } from "../../src/kerne/fejl.js";
import type { Ledig, Tilbudsudfald } from "../../src/ledighed/haendelse.js";
import type { Ledighedsafdeling, Trinplacering } from "../../src/ledighed/ledighedsafdeling.js";
import type { Trappe, Trappeaftale } from "../../src/parametre/aftale.js";
import type { Fortolkninger } from "../../src/parametre/fortolkninger.js";

export const SUPPLEMENT = {
  oprindelse: "oplyst",
  raekkefoelge: {
    afdelingstrappen: {
      "1": [
        "anvisning",
        "almindelig",
        "almindelig",
        "anvisning",
        "fleksibel",
        "almindelig",
        "anvisning",
        "almindelig",
        "niende",
      ],
      "2": [
        "fleksibel",
        "anvisning",
        "almindelig",
        "almindelig",
        "fleksibel",
        "anvisning",
        "almindelig",
        "ekstra",
        "niende",
      ],
      "3": [
        "fleksibel",
        "anvisning",
        "fleksibel",
        "almindelig",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "niende",
      ],
      "4": [
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "niende",
      ],
    },
    omraadetrappen: {
      "1": [
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
      ],
    },
  },
  udlejningsformVedRetur: {
    afdelingstrappen: { "1": "almindelig", "2": "almindelig", "3": "fleksibel", "4": "fleksibel" },
    omraadetrappen: { "1": "fleksibel" },
  },
  udlejningsformVedFritagelse: "almindelig",
} as const;

export function aftalen(fortolkninger: Partial<Fortolkninger> = {}, supplement: object = SUPPLEMENT): Trappeaftale {
  return laesAftale({ supplement, fortolkninger });
}

export function placering(trappe: Trappe, trin: number, fra = "2024-01-01"): Trinplacering {
  return { fra: dag(fra), trappe, trin, skaerpede: [] };
}

export function afdelingen(
  placeringer: readonly Trinplacering[],
  mere: Partial<Ledighedsafdeling> = {},
): Ledighedsafdeling {
  return { ...afdelingsdoer.indlaes({ id: "afd", type: "familieboliger" }), placeringer, ...mere };
}

export function ledig(bolig: string, dato: string, mere: Partial<Ledig> = {}): Ledig {
  return { type: "ledig", dato: dag(dato), bolig, boligtype: "almindelig", undladTilbageholdelse: false, ...mere };
}

export function svar(
  bolig: string,
  dato: string,
  udfald: "benyttet" | "returneret",
  formaal: Tilbudsudfald["formaal"] = "boligsocial",
): Tilbudsudfald {
  return { type: "udfald", dato: dag(dato), bolig, udfald, formaal };
}

/**
 * The code and the path of every fault that a call throws; none where it throws nothing. A fault that does not say what
 * is wrong fails the test.
 */
export function fejlI(kald: () => unknown): readonly string[] {
  try {
    kald();
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl) || fejl.fejl.some(({ besked }) => besked === "")) throw fejl;
    return fejl.fejl.map(({ kode, sti }) => [kode, ...sti].join(" "));
  }
  return [];
}
