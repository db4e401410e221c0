/** On a benefit for less than so many weeks (ydelse under): its first day, and those weeks on. Part of rule `ansoeger.ydelser`. */
import { type Dag, plusDage } from "../kerne/dato.js";
import { senere } from "../kerne/skiftedag.js";
import { FAKTA } from "../parametre/fakta.js";
import type { YdelseUnder } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad } from "./etBlad.js";
import type { Ydelse } from "./husstand.js";
import { begge, eksemplerUnder } from "./ydelseseksempler.js";

const FOERSTE = "1900-01-01";

/** Adjoining periods are added. The day on which the weeks are over is the first that is too late. */
export function ydelseUnder(blad: YdelseUnder, { dato }: Grundlag): Bundetblad {
  const dage = 7 * blad.uger;
  const nok = (ydelser: readonly Ydelse[]): boolean => {
    const fra = sammenhaengende(ydelser, blad, dato);
    return fra !== null && (senere(fra, 0, dage) ?? dato) > dato;
  };
  return etBlad(blad, FAKTA.ydelser, nok, eksemplerUnder(blad.ydelse, dato), {
    sammen: begge,
    dage: ({ ydelser }) =>
      (ydelser ?? []).flatMap(({ type, fra, til }) =>
        type === blad.ydelse
          ? [fra, senere(fra, 0, dage), til === null ? null : senere(til, 0, 1)].map((dag) => ({
              dag,
              kode: "ydelsesmaaneder" as const,
            }))
          : [],
      ),
  });
}

/** The first day of the benefit that is received on the day without a break; null where it is not received. */
function sammenhaengende(ydelser: readonly Ydelse[], { ydelse }: YdelseUnder, dato: Dag): Dag | null {
  const perioder = ydelser.filter(({ type }) => type === ydelse);
  let foerste: Dag | null = null;
  for (let dag: Dag | null = dato; dag !== null; ) {
    const paaDagen: Dag = dag;
    const dens: readonly Ydelse[] = perioder.filter(
      ({ fra, til }) => fra <= paaDagen && (til === null || til >= paaDagen),
    );
    const tidligst: Dag | null = dens.reduce<Dag | null>(
      (mindst, { fra }) => (mindst === null || fra < mindst ? fra : mindst),
      null,
    );
    if (tidligst === null) return foerste;
    foerste = tidligst;
    dag = tidligst === FOERSTE ? null : plusDage(tidligst, -1);
  }
  return foerste;
}
