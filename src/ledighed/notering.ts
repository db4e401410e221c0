/**
 * What is read of a department and an agreement while an event is entered (notering): the fields, the figures, the
 * choices and the parts of the text. It is noted as it is read, so that no rule need say what it asks. Part of rule
 * `ledighed.anvend`.
 */
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import { meldt } from "../kerne/meldt.js";
import { type Sti, sammeSti } from "../kerne/sti.js";
import type { PrTrin } from "../parametre/aftale.js";
import type { Foerstebrug, Grundlag, Ophold } from "./grundlag.js";
import type { Haendelse } from "./haendelse.js";
import { type Ledighedsafdeling, sammeTrin } from "./ledighedsafdeling.js";
import { trinPaa } from "./placeringsdag.js";
import type { Tilstand } from "./tilstand.js";

/** What has been read of one object, under the path to it. */
interface Laest {
  readonly rod: Sti;
  readonly felter: Set<string>;
}

/** The same state, and what is read from then on of the department and the agreement that it is built on. */
export function medNotering(tilstand: Tilstand): { readonly noteret: Tilstand; readonly laest: readonly Laest[] } {
  const { afdeling, aftale } = tilstand;
  const { tekst, supplement, fortolkninger } = aftale;
  const laest: Laest[] = [];
  /** @param dele fields that are objects noted by themselves */
  const under = <O extends object>(rod: Sti, objekt: O, dele: readonly string[] = []): O => {
    const felter = new Set<string>();
    laest.push({ rod, felter });
    return meldt(objekt, (felt) => {
      if (!dele.includes(felt)) felter.add(felt);
    });
  };
  const prTrin = <T>(felt: (typeof PR_TRIN)[number], alle: PrTrin<T>): PrTrin<T> => ({
    omraadetrappen: under([...SUPPLEMENT, felt, "omraadetrappen"], alle.omraadetrappen),
    afdelingstrappen: under([...SUPPLEMENT, felt, "afdelingstrappen"], alle.afdelingstrappen),
  });
  const suppleret = {
    ...supplement,
    raekkefoelge: prTrin("raekkefoelge", supplement.raekkefoelge),
    udlejningsformVedRetur: prTrin("udlejningsformVedRetur", supplement.udlejningsformVedRetur),
  };
  return {
    noteret: {
      ...tilstand,
      afdeling: under(["afdeling"], afdeling),
      aftale: {
        tekst: under(["aftale", "tekst"], tekst),
        supplement: under(SUPPLEMENT, suppleret, PR_TRIN),
        fortolkninger: under(["aftale", "fortolkninger"], fortolkninger),
      },
    },
    laest,
  };
}

const SUPPLEMENT: Sti = ["aftale", "supplement"];
const PR_TRIN = ["raekkefoelge", "udlejningsformVedRetur"] as const;
/** They are told apart by the days on which they were looked at, and not as a list. */
const PLACERINGER = "placeringer";

/**
 * What the ledger rests on with one more event.
 *
 * @param foer the state before it
 */
export function medLaest(foer: Tilstand, haendelse: Haendelse, laest: readonly Laest[]): Grundlag {
  const { brugt, ophold } = foer.grundlag;
  const her = { haendelse: foer.haendelser, dato: haendelse.dato };
  const nye = laest.flatMap(({ rod, felter }) =>
    [...felter].flatMap((felt) => {
      const sti = [...rod, felt];
      return felt === PLACERINGER || brugt.some((en) => sammeSti(en.sti, sti)) ? [] : [{ sti, ...her }];
    }),
  );
  // An opening belongs to the step of the first event's day, whatever that event looks at.
  const aabner = foer.foersteDag === null && foer.aabnet !== null;
  const saaPaaTrinnet = aabner || laest.some(({ felter }) => felter.has(PLACERINGER));
  const staaet = haendelse.type === "ledig" && saaPaaTrinnet ? medDag(foer.afdeling, ophold, her) : ophold;
  return nye.length === 0 && staaet === ophold ? foer.grundlag : { brugt: [...brugt, ...nye], ophold: staaet };
}

/** Another day on the same step, or the first on another one. */
function medDag(afdeling: Ledighedsafdeling, ophold: readonly Ophold[], her: Foerstebrug): readonly Ophold[] {
  const sidste = ophold.at(-1);
  if (sidste?.seneste === her.dato) return ophold;
  return sidste !== undefined && uafbrudt(afdeling, sidste.seneste, her.dato)
    ? [...ophold.slice(0, -1), { ...sidste, seneste: her.dato }]
    : [...ophold, { ...her, seneste: her.dato }];
}

/** Whether the department stood on one step, with the same criteria, from one day to another. */
function uafbrudt(afdeling: Ledighedsafdeling, fra: Dag, til: Dag): boolean {
  return brud(afdeling, fra, til) === null;
}

/** The first day after `fra` and up to `til` on which the department stood otherwise than on `fra`; null where none. */
export function brud(afdeling: Ledighedsafdeling, fra: Dag, til: Dag): Dag | null {
  const paa = trinPaa(afdeling, fra);
  const andet = afdeling.placeringer.find(
    (senere) =>
      fra < senere.fra &&
      senere.fra <= til &&
      (paa === null || !sammeTrin(paa, senere) || !ens(paa.skaerpede, senere.skaerpede)),
  );
  return andet?.fra ?? null;
}
