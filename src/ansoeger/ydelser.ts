/**
 * Benefits (ydelser): so many whole calendar months in a row on those of a test, or one on the day itself: § 59, stk. 6,
 * nr. 5 to 7, and the benefit test of stk. 7. The months are those before the month of the day, and adjoining periods
 * are added (a reading). Rule `ansoeger.ydelser`.
 */
import { type Dag, dag, plusDage, plusMaaneder } from "../kerne/dato.js";
import { type Faktumsdag, type MuligDag, senere } from "../kerne/skiftedag.js";
import { FAKTA, REFORMEN, YDELSER, type Ydelsestype } from "../parametre/fakta.js";
import type { YdelsePaaDagen, Ydelsesmaaneder } from "../parametre/vilkaar.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { etBlad } from "./etBlad.js";
import type { Ydelse } from "./husstand.js";

const FOERSTE = dag("1900-01-01");

/** On everything all the time: no benefits meet a test that these do not. */
const ALT: readonly Ydelse[] = YDELSER.map((type) => ({
  type,
  fra: type === "kontanthjaelp-16-2" ? REFORMEN : FOERSTE,
  til: null,
}));

/** On everything but for some on one day, so that what asks for anything else is met all the same. */
function altUden(typer: readonly Ydelsestype[], hul: Dag): readonly Ydelse[] {
  const efter = senere(hul, 0, 1);
  const omkring = typer.flatMap((type) => [
    { type, fra: FOERSTE, til: plusDage(hul, -1) },
    ...(efter === null ? [] : [{ type, fra: efter, til: null }]),
  ]);
  return begge(ALT, [...ALT.filter(({ type }) => !typer.includes(type)), ...omkring]);
}

/** A day of its own for each kind of benefit: gaps in two of them leave whoever may be on either covered. */
function egenDag([type]: readonly Ydelsestype[], foerste: Dag): Dag {
  return type === undefined ? foerste : plusDage(foerste, YDELSER.indexOf(type));
}

/** What two lists of benefits have in common. */
function begge(nogle: readonly Ydelse[], andre: readonly Ydelse[]): readonly Ydelse[] {
  return nogle.flatMap(({ type, fra, til }) =>
    andre.flatMap((en) => {
      if (type !== en.type || (til !== null && en.fra > til) || (en.til !== null && fra > en.til)) return [];
      const senestFra = fra > en.fra ? { fra } : { fra: en.fra };
      const tidligstTil = til !== null && (en.til === null || til < en.til) ? { til } : { til: en.til };
      return [{ type, ...senestFra, ...tidligstTil }];
    }),
  );
}

export function ydelsePaaDagen(blad: YdelsePaaDagen, { dato }: Grundlag): Bundetblad {
  const modtager = (ydelser: readonly Ydelse[]): boolean =>
    ydelser.some(({ type, fra, til }) => type === blad.ydelse && fra <= dato && (til === null || til >= dato));
  return etBlad(blad, FAKTA.ydelser, modtager, [[], ALT, altUden([blad.ydelse], dato)], {
    sammen: begge,
    dage: ({ ydelser }) => ydelsesgraenser(ydelser).map((dag) => ({ dag, kode: "ydelsesmaaneder" })),
  });
}

export function ydelsesmaaneder(blad: Ydelsesmaaneder, { dato }: Grundlag): Bundetblad {
  const { ydelser: typer, foer } = blad;
  const maanederne = kalendermaaneder(blad.maaneder, dato);
  const { fra, til } = maanederne;
  const uden = (nogle: readonly Ydelsestype[], foerste: Dag) => altUden(nogle, egenDag(nogle, foerste));
  const huller =
    foer === null || foer.dag <= fra
      ? [uden(typer, fra)]
      : [uden(foer.ydelser, fra), ...(foer.dag <= til ? [uden(typer, foer.dag)] : [])];
  return etBlad(blad, FAKTA.ydelser, (ydelser) => daekkes(ydelser, blad, maanederne), [[], ALT, ...huller], {
    sammen: begge,
    dage: ({ ydelser }) => maanedsstarter(ydelser, blad),
  });
}

interface Periode {
  readonly fra: Dag;
  readonly til: Dag;
}

/** The whole calendar months before the month of the day: the first day of the first, the last day of the last. */
function kalendermaaneder(antal: number, dato: Dag): Periode {
  const foerste = denFoerste(dato);
  return { fra: plusMaaneder(foerste, -antal), til: plusDage(foerste, -1) };
}

function denFoerste(dato: Dag): Dag {
  return plusDage(dato, 1 - Number(dato.slice(8)));
}

/** Every day of the months, each by what counted on it. */
function daekkes(
  ydelser: readonly Ydelse[],
  { ydelser: typer, foer }: Ydelsesmaaneder,
  { fra, til }: Periode,
): boolean {
  if (foer === null || foer.dag <= fra) return periodeDaekkes(ydelser, typer, { fra, til });
  const foerste = { fra, til: foer.dag <= til ? plusDage(foer.dag, -1) : til };
  return (
    periodeDaekkes(ydelser, foer.ydelser, foerste) &&
    (foer.dag > til || periodeDaekkes(ydelser, typer, { fra: foer.dag, til }))
  );
}

function periodeDaekkes(ydelser: readonly Ydelse[], typer: readonly Ydelsestype[], { fra, til }: Periode): boolean {
  let naeste = fra;
  const perioder = ydelser
    .filter(({ type }) => typer.includes(type))
    .sort((a, b) => (a.fra < b.fra ? -1 : a.fra > b.fra ? 1 : 0));
  for (const periode of perioder) {
    if (periode.fra > naeste) return false;
    if (periode.til === null || periode.til >= til) return true;
    if (periode.til >= naeste) naeste = plusDage(periode.til, 1);
  }
  return false;
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
  { maaneder, ydelser: typer, foer }: Ydelsesmaaneder,
): readonly Faktumsdag[] {
  if (ydelser?.length === 0) return [];
  const ny = ydelser === null && typer.includes("kontanthjaelp-16-2") ? REFORMEN : null;
  const graenser = [...new Set([...ydelsesgraenser(ydelser), foer?.dag ?? null, ny])].filter((dag) => dag !== null);
  return graenser.map(denFoerste).flatMap((foerste) =>
    Array.from({ length: maaneder + 2 }, (_, nr) => ({
      dag: senere(foerste, nr),
      kode: "ydelsesmaaneder" as const,
    })),
  );
}
