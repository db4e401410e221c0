/**
 * Lists of benefits (ydelseseksempler) that stand for all others while nobody knows the benefits: nothing, everything,
 * and everything but for gaps. Part of rule `ansoeger.ydelser`.
 */
import { type Dag, dag, plusDage } from "../kerne/dato.js";
import { senere } from "../kerne/skiftedag.js";
import { FORLOEB, REFORMEN, YDELSER, type Ydelsestype } from "../parametre/fakta.js";
import type { Ydelsesslags } from "../parametre/vilkaar.js";
import type { Ydelse } from "./husstand.js";
import type { Maanedskrav, Periode } from "./ydelsesperioder.js";

const FOERSTE = dag("1900-01-01");

/** On everything all the time: no benefits meet a test that these do not. */
const ALT: readonly Ydelse[] = YDELSER.flatMap((type) => {
  const fra = type === "kontanthjaelp-16-2" ? REFORMEN : FOERSTE;
  const forloeb = type === "ressourceforloebsydelse" ? FORLOEB : ([null] as const);
  return forloeb.map((et) => ({ type, fra, til: null, forloeb: et }));
});

/** Each with the gap that leaves the test unmet. */
export function eksemplerFor({ dage, raekker }: Maanedskrav): readonly (readonly Ydelse[])[] {
  const huller =
    dage === "alle"
      ? raekker.flatMap((raekke) => raekke.map((et) => altUden(et.ydelser, egenDag(et.ydelser, et))))
      : [udenMaaned(raekker)];
  return [[], ALT, ...huller];
}

export function eksemplerPaaDagen(ydelse: Ydelsestype, dato: Dag): readonly (readonly Ydelse[])[] {
  return [[], ALT, altUden([ydelse], { fra: dato, til: dato })];
}

/** On none of them on the day. */
export function eksemplerBlandt(ydelser: readonly Ydelsestype[], dato: Dag): readonly (readonly Ydelse[])[] {
  return [[], ALT, altUden(ydelser, { fra: dato, til: dato })];
}

/** On it from the day on, for a long time, and not at all. */
export function eksemplerUnder(ydelse: Ydelsestype, dato: Dag): readonly (readonly Ydelse[])[] {
  const [foer, dagen] = [plusDage(dato, -1), { fra: dato, til: dato }];
  return [[], altUden([ydelse], { fra: foer, til: foer }), ALT, altUden([ydelse], dagen)];
}

/** A day of its own for each kind of benefit: gaps in two of them leave whoever may be on either covered. */
function egenDag(slags: readonly Ydelsesslags[], { fra, til }: Periode): Periode {
  const egen = plusDage(fra, plads(slags));
  const dag = egen > til ? til : egen;
  return { fra: dag, til: dag };
}

/** And a month of its own, where a day in it is enough. */
function udenMaaned(raekker: Maanedskrav["raekker"]): readonly Ydelse[] {
  const slags = raekker.flatMap((raekke) => raekke.flatMap(({ ydelser }) => ydelser));
  const maaned = raekker[plads(slags) % raekker.length] ?? [];
  return maaned.reduce((hidtil, et) => begge(hidtil, altUden(et.ydelser, et)), ALT);
}

function plads([foerste]: readonly Ydelsesslags[]): number {
  if (foerste === undefined) return 0;
  return YDELSER.indexOf(typeof foerste === "string" ? foerste : foerste.ydelse);
}

/** On everything but for some in a while, so that what asks for anything else is met all the same. */
function altUden(slags: readonly Ydelsesslags[], hul: Periode): readonly Ydelse[] {
  const efter = senere(hul.til, 0, 1);
  return ALT.flatMap((en) => {
    const { type, forloeb } = en;
    if (!slags.some((et) => (typeof et === "string" ? et === type : et.ydelse === type && et.under === forloeb)))
      return [en];
    return [{ ...en, til: plusDage(hul.fra, -1) }, ...(efter === null ? [] : [{ ...en, fra: efter }])].filter(
      ({ fra, til }) => til === null || fra <= til,
    );
  }).map((en) => (en.type === "kontanthjaelp-16-2" && en.fra < REFORMEN ? { ...en, fra: REFORMEN } : en));
}

/** What two lists of benefits have in common. */
export function begge(nogle: readonly Ydelse[], andre: readonly Ydelse[]): readonly Ydelse[] {
  return nogle.flatMap(({ type, forloeb, fra, til }) =>
    andre.flatMap((en) => {
      const ens = type === en.type && forloeb === en.forloeb;
      if (!ens || (til !== null && en.fra > til) || (en.til !== null && fra > en.til)) return [];
      const senestFra = fra > en.fra ? { fra } : { fra: en.fra };
      const tidligstTil = til !== null && (en.til === null || til < en.til) ? { til } : { til: en.til };
      return [{ type, forloeb, ...senestFra, ...tidligstTil }];
    }),
  );
}
