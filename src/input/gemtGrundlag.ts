/**
 * What a stored state rests on (gemt grundlag): each fact that its events read, with its value, held against the
 * department and the agreement that are given when it is taken up again.
 */
import * as z from "zod/mini";
import { type Json, ordnet, skrevet } from "../afgoerelse/kanonisk.js";
import { sum } from "../afgoerelse/sum.js";
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import { Trappefejl, ugyldigt } from "../kerne/fejl.js";
import { type Sti, sammeSti } from "../kerne/sti.js";
import { trinDengang } from "../ledighed/boligplads.js";
import type { Foerstebrug, Grundlag } from "../ledighed/grundlag.js";
import type { Ledighedsafdeling } from "../ledighed/ledighedsafdeling.js";
import { brud } from "../ledighed/notering.js";
import { harSkiftetTrin, trinPaa } from "../ledighed/placeringsdag.js";
import type { Tilstand } from "../ledighed/tilstand.js";
import { antal, dato, erObjekt, objekt } from "./felter.js";

const json: z.ZodMiniType<Json> = z.json();
const foerstebrug = { haendelse: antal, dato };

/** `trin` is where the department stood, and null where it stood nowhere. */
export const grundlagsform = objekt({
  brugt: z.array(objekt({ sti: z.array(z.union([z.string(), antal])), vaerdi: json, ...foerstebrug })),
  ophold: z.array(objekt({ seneste: dato, trin: json, skiftet: z.boolean(), ...foerstebrug })),
});

export type GemtGrundlag = z.infer<typeof grundlagsform>;

type Bygget = Pick<Tilstand, "afdeling" | "aftale">;

/** What a ledger rests on that is another than when its state was stored. */
export interface Forskelligt {
  /** From `afdeling` or `aftale`. */
  readonly sti: Sti;
  readonly foer: Json;
  readonly nu: Json;
  /** The first event that may come out otherwise. */
  readonly fra: Foerstebrug;
}

/**
 * A stored state does not belong to what it is taken up on. Every difference that its events rest on is a fault; events
 * are entered again from a state before `afspilFra`, or from the first.
 */
export class Grundlagsfejl extends Trappefejl {
  readonly forskelle: readonly Forskelligt[];
  /** The first event, with that number or a later one and on that day or later, that may come out otherwise. */
  readonly afspilFra: Foerstebrug;

  constructor(forskelle: readonly [Forskelligt, ...Forskelligt[]]) {
    super(
      forskelle.map(({ sti, foer, nu, fra }) =>
        ugyldigt(
          sti,
          `event ${fra.haendelse} and later rest on this, which was ${skrevet(foer)} and is ${skrevet(nu)}: enter the events again from ${fra.dato}`,
        ),
      ),
    );
    this.forskelle = forskelle;
    this.afspilFra = forskelle.map(({ fra }) => fra).reduce((a, b) => (tidligere(b, a) ? b : a));
  }
}

function tidligere(a: Foerstebrug, b: Foerstebrug): boolean {
  return a.dato < b.dato || (a.dato === b.dato && a.haendelse < b.haendelse);
}

export function gemGrundlag({ afdeling, aftale, grundlag }: Tilstand): GemtGrundlag {
  return {
    brugt: grundlag.brugt.map((en) => ({ ...en, sti: [...en.sti], vaerdi: vaerdiVed(en.sti, { afdeling, aftale }) })),
    ophold: grundlag.ophold.map((en, nr) => ({ ...en, ...opholdet(afdeling, grundlag.ophold[nr - 1], en) })),
  };
}

export function udenVaerdier({ brugt, ophold }: GemtGrundlag): Grundlag {
  return {
    brugt: brugt.map(({ sti, haendelse, dato }) => ({ sti, haendelse, dato })),
    ophold: ophold.map(({ haendelse, dato, seneste }) => ({ haendelse, dato, seneste })),
  };
}

export function forskelligt({ brugt, ophold }: GemtGrundlag, bygget: Bygget): readonly Forskelligt[] {
  const { afdeling } = bygget;
  return [
    ...brugt.flatMap(({ sti, vaerdi, haendelse, dato }) => {
      const nu = vaerdiVed(sti, bygget);
      return ens(vaerdi, nu) ? [] : [{ sti, foer: vaerdi, nu, fra: { haendelse, dato } }];
    }),
    // Where it stood later follows from that.
    ...ophold.flatMap((_, nr) => andetOphold(ophold, nr, afdeling)).slice(0, 1),
  ];
}

function andetOphold(ophold: GemtGrundlag["ophold"], nr: number, afdeling: Ledighedsafdeling): readonly Forskelligt[] {
  const en = ophold[nr];
  if (en === undefined) return [];
  const { trin, skiftet, haendelse, dato, seneste } = en;
  const nu = opholdet(afdeling, ophold[nr - 1], en);
  if (!ens({ trin, skiftet }, nu)) return [{ sti: PLACERINGER, foer: trin, nu: nu.trin, fra: { haendelse, dato } }];
  const brudt = brud(afdeling, dato, seneste);
  if (brudt === null) return [];
  return [{ sti: PLACERINGER, foer: trin, nu: trinet(afdeling, brudt), fra: { haendelse, dato: brudt } }];
}

const PLACERINGER: Sti = ["afdeling", "placeringer"];
const TRIN_DENGANG: Sti = ["afdeling", "trinPr20240101"];
const TEKST: Sti = ["aftale", "tekst"];

/** Where it stood, and whether it came there over another step than that of the stay before. */
function opholdet(
  afdeling: Ledighedsafdeling,
  foer: { readonly seneste: Dag } | undefined,
  { dato }: { readonly dato: Dag },
) {
  return {
    trin: trinet(afdeling, dato),
    skiftet: foer !== undefined && harSkiftetTrin(afdeling, foer.seneste, dato),
  };
}

function trinet(afdeling: Ledighedsafdeling, paaDagen: Dag): Json {
  const paa = trinPaa(afdeling, paaDagen);
  return paa === null ? null : { trappe: paa.trappe, trin: paa.trin, skaerpede: paa.skaerpede };
}

/** The step that decides the phase-out may be stated, or be that of a placement. A part of the text is told by its sum. */
function vaerdiVed(sti: Sti, bygget: Bygget): Json {
  if (sammeSti(sti, TRIN_DENGANG)) return trinDengang(bygget.afdeling, bygget.aftale);
  const vaerdi = sti.reduce<unknown>(
    (del, felt) => (erObjekt(del) ? new Map(Object.entries(del)).get(String(felt)) : undefined),
    bygget,
  );
  return sammeSti(sti.slice(0, TEKST.length), TEKST) ? sum(skrevet(udenHjemmel(vaerdi))) : ordnet(vaerdi ?? null);
}

/** Where the text says so turns no turn, and may be said more exactly. */
function udenHjemmel(vaerdi: unknown): unknown {
  if (Array.isArray(vaerdi)) return vaerdi.map(udenHjemmel);
  if (!erObjekt(vaerdi)) return vaerdi;
  const felter = Object.entries(vaerdi).filter(([, del]) => !(erObjekt(del) && "kilde" in del && "sted" in del));
  return Object.fromEntries(felter.map(([felt, del]) => [felt, udenHjemmel(del)]));
}
