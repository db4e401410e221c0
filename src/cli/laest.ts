/** What sources are read to through a door (laest): an input without a fault, or every fault at its place. */
import { Trappefejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import {
  type Advarsel,
  type Advarselskode,
  type Besked,
  ordnet,
  type Sted,
  type Stedfejl,
  stedIFil,
} from "./fejludskrift.js";
import type { Kilde } from "./kilde.js";
import { laesJson } from "./kildefil.js";

export interface Laest<T> {
  /** Null when there is a fault. */
  readonly input: T | null;
  readonly fejl: readonly Stedfejl[];
  /** Of an input with a fault those of its files alone. */
  readonly advarsler: readonly Advarsel[];
}

/** What is noticed in an input without a fault, by its path. */
export interface Bemaerket {
  readonly sti: Sti;
  readonly kode: Advarselskode;
  readonly besked: Besked;
}

/**
 * @param orden files and options in the order in which their faults are told
 * @param bemaerk what is noticed in the input
 */
export function laest<T>(
  kilde: Kilde,
  laes: (raa: unknown) => T | null,
  orden: readonly string[],
  bemaerk: (input: T) => readonly (Bemaerket | Advarsel)[] = () => [],
): Laest<T> {
  const fejl = [...kilde.fejl];
  const advarsler = [...(kilde.advarsler ?? [])];
  const celler = new Set(fejl.flatMap(cellenoegle));
  try {
    const input = laes(kilde.raa);
    if (fejl.length === 0) {
      for (const en of input === null ? [] : bemaerk(input)) {
        const sted = "kilde" in en ? en : kilde.sted(en.sti);
        if (sted !== null) advarsler.push({ ...sted, kode: en.kode, besked: en.besked });
      }
      return { input, fejl, advarsler: ordnet(advarsler, orden) };
    }
  } catch (fundne) {
    if (!(fundne instanceof Trappefejl)) throw fundne;
    for (const { kode, besked, sti } of fundne.fejl) {
      const sted = kilde.sted(sti);
      // A cell that was refused is missing for the door, and is not at fault for that as well.
      const afvist =
        kode === "ugyldigt-input" && sted !== null && cellenoegle(sted).some((noegle) => celler.has(noegle));
      if (sted === null || afvist) continue;
      fejl.push({ ...sted, kode, besked: () => besked });
    }
  }
  return { input: null, fejl: ordnet(fejl, orden), advarsler: ordnet(advarsler, orden) };
}

function cellenoegle({ kilde, linje, kolonne }: Sted): readonly string[] {
  return kolonne === null ? [] : [`${kilde} ${linje} ${kolonne.nr}`];
}

/**
 * Several sources as one, each a part of the input under its name.
 *
 * @param helhed where a fault of the input as a whole is told
 */
export function samlet(dele: Readonly<Record<string, Kilde>>, helhed: () => Sted | null): Kilde {
  return {
    raa: Object.fromEntries(Object.entries(dele).map(([navn, { raa }]) => [navn, raa])),
    fejl: Object.values(dele).flatMap(({ fejl }) => fejl),
    advarsler: Object.values(dele).flatMap(({ advarsler = [] }) => advarsler),
    sted: ([navn = "", ...resten]) => {
      const del = dele[String(navn)];
      return del === undefined ? helhed() : del.sted(resten);
    },
  };
}

/** What stands on the command line itself. */
export function fraValg(valg: string, raa: unknown): Kilde {
  return { raa, fejl: [], sted: (sti) => ({ ...stedIFil(valg), sti: sti.join("/") }) };
}

/** @throws Brugsfejl for a file that cannot be read */
export async function laesValgfriJson(fil: string | undefined): Promise<Kilde> {
  return fil === undefined ? { raa: null, fejl: [], sted: () => null } : laesJson(fil);
}
