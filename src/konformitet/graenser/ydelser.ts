/** Lists of benefits around what the tests of § 59 ask (ydelser), as the protocol has them. */
import { denFoerste, maanedskrav, type Stykke } from "../../ansoeger/ydelsesperioder.js";
import { type Dag, plusDage, plusMaaneder } from "../../kerne/dato.js";
import { FORLOEB, REFORMEN, type Ydelsestype } from "../../parametre/fakta.js";
import type { Ydelsesmaaneder, Ydelsesslags } from "../../parametre/vilkaar.js";
import { dageOmkring, efterPunkt, type Punkt } from "./punkter.js";

type Ydelser = readonly object[];

/** Before every month that is looked at. */
const LAENGE_FOER = plusMaaneder(REFORMEN, -120);

/** Around the first day that must be covered, and the last; around each change of what counts; and of each course. */
export function omMaaneder(blad: Ydelsesmaaneder, dag: Dag): readonly Punkt<Ydelser>[] {
  const stykker = stykkerAf(blad, dag);
  const [foerste, sidste] = [stykker[0], stykker.at(-1)];
  if (foerste === undefined || sidste === undefined) return [];
  const [efter, foer] = [stykker.slice(1).flatMap(denEne), stykker.slice(0, -1).flatMap(denEne)];
  // Where any day of a month is enough, the last that still counts of the first month, and the first of the last one.
  const [senestFra, tidligstTil] =
    blad.dage === "alle"
      ? [foerste.fra, sidste.til]
      : [plusDage(plusMaaneder(foerste.fra, 1), -1), denFoerste(sidste.til)];
  return [
    ...foerste.ydelser.flatMap((en) => [
      ...efterPunkt(
        dageOmkring(senestFra).filter(({ vaerdi }) => fandtes(typen(en), vaerdi)),
        (sted) => `${typen(en)} fra ${sted}`,
        (fra) => [ydelse(en, fra, foerste.til), ...efter],
      ),
      ...omForloeb(en, (ydelser) => [...ydelser, ...efter], foerste),
    ]),
    ...sidste.ydelser.flatMap((en) =>
      efterPunkt(
        dageOmkring(tidligstTil).filter(({ vaerdi }) => vaerdi >= sidste.fra),
        (sted) => `${typen(en)} fra ${sidste.fra} til ${sted}`,
        (til) => [...foer, ydelse(en, sidste.fra, til)],
      ),
    ),
    ...stykker.slice(1).flatMap((naeste, nr) => omSkift(stykker, nr, naeste.fra)),
  ];
}

/** The whole months, in pieces in which the same benefits count; none where in one of them nothing does. */
function stykkerAf(blad: Ydelsesmaaneder, dag: Dag): readonly Stykke[] {
  const stykker = maanedskrav({ ...blad, dage: "alle" }, dag).raekker.flat();
  return stykker.every(({ ydelser }) => ydelser.length > 0) ? stykker : [];
}

/** A benefit that covers a piece. */
function denEne({ fra, til, ydelser }: Stykke): Ydelser {
  return ydelser.slice(0, 1).map((slags) => ydelse(slags, fra, til));
}

/** What covers all the months; nothing where nothing can. */
export function daekkende(blad: Ydelsesmaaneder, dag: Dag): Ydelser {
  return stykkerAf(blad, dag).flatMap(denEne);
}

/** On the day itself: from around it on, and through around it. */
export function omDagen(type: Ydelsestype, dag: Dag): readonly Punkt<Ydelser>[] {
  return [
    ...efterPunkt(
      dageOmkring(dag),
      (sted) => `${type} fra ${sted}`,
      (fra) => [ydelse(type, fra)],
    ),
    ...efterPunkt(
      dageOmkring(dag),
      (sted) => `${type} til ${sted}`,
      (til) => [ydelse(type, plusMaaneder(dag, -1), til)],
    ),
  ];
}

/** Of a benefit that counts under one course alone: each of them, and none that is known. */
function omForloeb(
  slags: Ydelsesslags,
  hele: (ydelser: Ydelser) => Ydelser,
  { fra, til }: Stykke,
): readonly Punkt<Ydelser>[] {
  if (typeof slags === "string") return [];
  return [...FORLOEB, null].map((forloeb) => ({
    sted: `${slags.ydelse} fra ${fra}, forløb ${forloeb ?? "ukendt"}`,
    vaerdi: hele([{ ...ydelse(slags.ydelse, fra, til), ...(forloeb === null ? {} : { forloeb }) }]),
  }));
}

/** From each benefit of a piece to each of the next, around the day on which that one begins. */
function omSkift(stykker: readonly Stykke[], nr: number, dag: Dag): readonly Punkt<Ydelser>[] {
  const [gamle, nye] = [stykker[nr], stykker[nr + 1]];
  const [foer, efter] = [stykker.slice(0, nr).flatMap(denEne), stykker.slice(nr + 2).flatMap(denEne)];
  if (gamle === undefined || nye === undefined) return [];
  return gamle.ydelser.flatMap((gammel) =>
    nye.ydelser
      .filter((ny) => typen(ny) !== typen(gammel))
      .flatMap((ny) =>
        efterPunkt(
          dageOmkring(dag).filter(({ vaerdi }) => fandtes(typen(ny), vaerdi)),
          (sted) => `${typen(gammel)} fra ${gamle.fra}, afløst af ${typen(ny)} ${sted}`,
          (skiftet) => [
            ...foer,
            ydelse(gammel, gamle.fra, plusDage(skiftet, -1)),
            ydelse(ny, skiftet, nye.til),
            ...efter,
          ],
        ),
      ),
  );
}

/** @param fra left out: for as long as there was such a benefit, or long enough */
export function ydelse(slags: Ydelsesslags, fra?: Dag, til?: Dag): object {
  const type = typen(slags);
  return {
    type,
    fra: fra ?? (fandtes(type, LAENGE_FOER) ? LAENGE_FOER : REFORMEN),
    ...(til === undefined ? {} : { til }),
    ...(typeof slags === "string" ? {} : { forloeb: slags.under }),
  };
}

function typen(slags: Ydelsesslags): Ydelsestype {
  return typeof slags === "string" ? slags : slags.ydelse;
}

function fandtes(type: Ydelsestype, dag: Dag): boolean {
  return type !== "kontanthjaelp-16-2" || dag >= REFORMEN;
}
