/**
 * "Why was this dwelling not mine?" (hvorforIkkeKommunens), asked by the municipality of a past vacancy.
 * Rule `ledighed.hvorforIkkeKommunens`.
 */
import type { Dag } from "../kerne/dato.js";
import { Trappefejl, ugyldigt } from "../kerne/fejl.js";
import { sammeform } from "../kerne/navn.js";
import type { Ledighedsbegrundelse } from "./begrundelser.js";
import type { Tildeling } from "./tildeling.js";
import type { Tildelinger } from "./tildelLedige.js";

export interface Kommunesvar {
  readonly tildeling: Tildeling;
  /** Whether it was offered to the municipality; then the reasons tell what the municipality answered. */
  readonly tilbudt: boolean;
  readonly begrundelse: readonly Ledighedsbegrundelse[];
}

/**
 * Every reason why a vacancy went the way that it went: its slot, and what stopped the offer where it was the
 * municipality's turn.
 *
 * @param dato the day on which the dwelling fell vacant
 * @throws Trappefejl `ukendt-bolig` when it was not vacant on that day, or its turn is unknown
 * @example
 * hvorforIkkeKommunens(tildelLedige(afdeling, null, haendelser, aftale), "12, 3. tv.", dag("2026-03-01")).begrundelse;
 */
export function hvorforIkkeKommunens({ tildelinger, begrundelse }: Tildelinger, bolig: string, dato: Dag): Kommunesvar {
  const nr = (tildelinger ?? []).findLastIndex((et) => sammeform(et.bolig) === sammeform(bolig) && et.dato === dato);
  const tildeling = tildelinger?.[nr];
  if (tildeling === undefined)
    throw new Trappefejl([ugyldigt(["bolig"], "no known turn of this dwelling on that day", "ukendt-bolig")]);
  return {
    tildeling,
    tilbudt: tildeling.udfald !== null,
    begrundelse: begrundelse.filter(({ ledig }) => ledig.nr === nr),
  };
}
