/**
 * Benefits (ydelser): so many whole calendar months in a row on those of a test, or one on the day itself: § 59, stk. 6,
 * nr. 5 to 7, and the benefit test of stk. 7. The months are those before the month of the day, and adjoining periods
 * are added (a reading). Rule `ansoeger.ydelser`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Faktumsdag, type MuligDag, senere } from "../kerne/skiftedag.js";
import { FAKTA, REFORMEN } from "../parametre/fakta.js";
import type { YdelseBlandt, YdelsePaaDagen, Ydelsesmaaneder } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad } from "./etBlad.js";
import type { Ydelse } from "./husstand.js";
import { begge, eksemplerBlandt, eksemplerFor, eksemplerPaaDagen } from "./ydelseseksempler.js";
import { daekkes, denFoerste, listedele, maanedskrav } from "./ydelsesperioder.js";

export function ydelsePaaDagen(blad: YdelsePaaDagen, { dato }: Grundlag): Bundetblad {
  const modtager = (ydelser: readonly Ydelse[]): boolean =>
    ydelser.some((en) => en.type === blad.ydelse && erPaa(en, dato));
  return etBlad(blad, FAKTA.ydelser, modtager, eksemplerPaaDagen(blad.ydelse, dato), {
    sammen: begge,
    dage: ({ ydelser }) => ydelsesgraenser(ydelser).map((dag) => ({ dag, kode: "ydelsesmaaneder" })),
  });
}

/** On one of them or more. */
export function ydelseBlandt(blad: YdelseBlandt, { dato }: Grundlag): Bundetblad {
  const modtager = (ydelser: readonly Ydelse[]): boolean =>
    ydelser.some((en) => blad.ydelser.includes(en.type) && erPaa(en, dato));
  return etBlad(blad, FAKTA.ydelser, modtager, eksemplerBlandt(blad.ydelser, dato), {
    sammen: begge,
    dage: ({ ydelser }) => ydelsesgraenser(ydelser).map((dag) => ({ dag, kode: "ydelsesmaaneder" })),
  });
}

function erPaa({ fra, til }: Ydelse, dato: Dag): boolean {
  return fra <= dato && (til === null || til >= dato);
}

export function ydelsesmaaneder(blad: Ydelsesmaaneder, { dato }: Grundlag): Bundetblad {
  const krav = maanedskrav(blad, dato);
  /** Null where it depends on what a benefit is received under. */
  const opfyldt = (ydelser: readonly Ydelse[]): boolean | null => {
    if (daekkes(ydelser, krav, false)) return true;
    return daekkes(ydelser, krav, true) ? null : false;
  };
  return etBlad(blad, FAKTA.ydelser, opfyldt, eksemplerFor(krav), {
    sammen: begge,
    dele: ({ ydelser }) => (ydelser === null ? [] : listedele(ydelser, krav)),
    dage: ({ ydelser }) => maanedsstarter(ydelser, blad),
  });
}

/** The first day of each benefit, and the first without it. */
function ydelsesgraenser(ydelser: readonly Ydelse[] | null): readonly MuligDag[] {
  return (ydelser ?? []).flatMap(({ fra, til }) => [fra, til === null ? null : senere(til, 0, 1)]);
}

/**
 * The firsts of months on which such a day enters the whole months looked at, or leaves them. A change is one, too, and
 * of benefits that nobody knows the first day of one that did not exist before.
 */
function maanedsstarter(
  ydelser: readonly Ydelse[] | null,
  { maaneder, ydelser: slags, foer }: Ydelsesmaaneder,
): readonly Faktumsdag[] {
  if (ydelser?.length === 0) return [];
  const ny = ydelser === null && slags.includes("kontanthjaelp-16-2") ? REFORMEN : null;
  const dage = [...ydelsesgraenser(ydelser), ...foer.map(({ dag }) => dag), ny];
  const graenser = [...new Set<Dag | null>(dage)].filter((dag) => dag !== null);
  return graenser.map(denFoerste).flatMap((foerste) =>
    Array.from({ length: maaneder + 2 }, (_, nr) => ({
      dag: senere(foerste, nr),
      kode: "ydelsesmaaneder" as const,
    })),
  );
}
