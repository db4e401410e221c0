/**
 * The short way in (laeser): from anything at all to what rules know, everything checked and copied in one walk. It
 * follows from the same form as the full check, and leaves to that which fault there is, and where.
 */
import { type Dag, erDag, dag as somDag } from "../kerne/dato.js";
import type { Felter, Feltform, Listeform, Objektform, Vaerdi } from "../kerne/form.js";
import { sammeform } from "../kerne/navn.js";
import { erObjekt } from "./felter.js";
import { erDecimaltal, erIkkeNegativtTal, erLaestTal, indlaesTalvaerdi } from "./tal.js";

/**
 * @param dag the day of the question
 * @throws Tvivl about what may be at fault
 */
export type Laeser<V = unknown> = (raa: unknown, dag: Dag) => V;

export class Tvivl extends Error {}

/** Without a day no day is too late. */
export const SIDSTE_DAG = somDag("2199-12-31");

type Objekt = Readonly<Record<string, unknown>>;
type Laesere<F extends Felter = Felter> = { readonly [N in keyof F]: Laeser<Vaerdi<F[N]>> };

/**
 * Fields of a form in a literal, by their names, which takes a fraction of the time that it takes to read and add one
 * after the other, as those are that it does not name.
 */
export type Literal<F extends Felter = Felter> = (
  laes: Laesere<F>,
) => (raa: { readonly [N in keyof F]?: unknown }, dag: Dag) => { [N in keyof F]?: Vaerdi<F[N]> };

export type Literaler = ReadonlyMap<Objektform, Literal>;

interface Bestemt {
  /** Of the objects that are read most. */
  readonly literaler: Literaler;
  /** What an id or a name can be. */
  readonly erNavn: (raa: unknown) => raa is string;
}

export function laeserFor<F extends Feltform>(form: F, bestemt: Bestemt): Laeser<Vaerdi<F>> {
  return laeser(form, bestemt) as Laeser<Vaerdi<F>>;
}

function laeser(form: Feltform, bestemt: Bestemt): Laeser {
  switch (form.form) {
    case "navn":
      return (raa) => (bestemt.erNavn(raa) ? raa : tvivl());
    case "navnepar":
      return (raa) => {
        const [en, anden, ...flere] = Array.isArray(raa) ? raa : [];
        return bestemt.erNavn(en) && bestemt.erNavn(anden) && flere.length === 0 ? [en, anden] : tvivl();
      };
    case "ja-nej":
      return (raa) => (typeof raa === "boolean" ? raa : tvivl());
    case "ord":
      return (raa) => (typeof raa === "string" && form.ord.includes(raa) ? raa : tvivl());
    case "tal": {
      const er = form.ogsaaUnderNul ? erDecimaltal : erIkkeNegativtTal;
      return (raa) => (er(raa) ? indlaesTalvaerdi(raa) : erLaestTal(raa) ? raa : tvivl());
    }
    case "dag":
      return form.ikkeEfter === undefined ? dagen : (raa, dag) => (dagen(raa) <= dag ? raa : tvivl());
    case "objekt":
      return objektlaeser(form, bestemt);
    case "liste":
      return listelaeser(form, laeser(form.af, bestemt));
    case "haendelse": {
      const laes = laeser(form.af, bestemt);
      return (raa, dag) => (raa === false ? false : laes(raa, dag));
    }
    case "maaske":
      return ellers(laeser(form.af, bestemt), form.udeladt ?? null, null);
    case "altid": {
      const laes = laeser(form.af, bestemt);
      const ukendt = laes({}, SIDSTE_DAG);
      return ellers(laes, ukendt, ukendt);
    }
  }
}

function tvivl(): never {
  throw new Tvivl();
}

function dagen(raa: unknown): Dag {
  return typeof raa === "string" && erDag(raa) ? raa : tvivl();
}

function ellers(laes: Laeser, udeladt: unknown, ukendt: unknown): Laeser {
  return (raa, dag) => (raa === undefined ? udeladt : raa === null ? ukendt : laes(raa, dag));
}

const TOM: readonly never[] = [];

function listelaeser({ ingen, gentaget }: Listeform, laes: Laeser): Laeser {
  return (raa, dag) => {
    if (!Array.isArray(raa)) return tvivl();
    if (raa.length === 0) return ingen === undefined ? TOM : tvivl();
    const alle = new Array<unknown>(raa.length);
    // By their places, so that a hole in the list counts too.
    for (let nr = 0; nr < raa.length; nr++) alle[nr] = laes(raa[nr], dag);
    return gentaget !== undefined && harGentagelse(alle as readonly Objekt[]) ? tvivl() : alle;
  };
}

function harGentagelse(alle: readonly Objekt[]): boolean {
  return new Set(alle.map(({ id }) => (typeof id === "string" ? sammeform(id) : id))).size < alle.length;
}

function objektlaeser(form: Objektform, bestemt: Bestemt): Laeser {
  const { intet, intetBortfalder } = form;
  const laes = feltlaeser(form, bestemt);
  if (!intetBortfalder) return laes;
  const [foerste = ""] = Object.keys(form.felter);
  const alene = laes({ [foerste]: intet }, SIDSTE_DAG);
  return (raa, dag) => {
    const laest = laes(raa, dag);
    return laest[foerste] === intet ? alene : laest;
  };
}

function feltlaeser(form: Objektform, bestemt: Bestemt): Laeser<Objekt> {
  const { felter, proev } = form;
  const navne = Object.keys(felter);
  const laesere = afHver(felter, (felt) => laeser(felt, bestemt));
  const literal = bestemt.literaler.get(form) ?? INGEN_NAVNE;
  const laesNaevnte = literal(laesere);
  const naevnte = literal(afHver(felter, () => () => null))({}, SIDSTE_DAG);
  const resten = Object.entries(laesere).filter(([navn]) => !Object.hasOwn(naevnte, navn));
  return (raa, dag) => {
    if (!erObjekt(raa) || !harKun(navne, raa)) return tvivl();
    const laest: Record<string, unknown> = laesNaevnte(raa, dag);
    for (const [navn, laes] of resten) laest[navn] = laes(raa[navn], dag);
    return proev === undefined || proev(laest, dag).length === 0 ? laest : tvivl();
  };
}

const INGEN_NAVNE: Literal = () => () => ({});

function afHver(felter: Felter, af: (felt: Feltform) => Laeser): Laesere {
  return Object.fromEntries(Object.entries(felter).map(([navn, felt]) => [navn, af(felt)])) as Laesere;
}

/** Mostly the fields come in the order of the form. */
function harKun(navne: readonly string[], raa: Objekt): boolean {
  let nr = 0;
  for (const navn in raa) {
    while (nr < navne.length && navne[nr] !== navn) nr++;
    if (nr === navne.length) nr = navne.indexOf(navn);
    if (nr++ < 0) return false;
  }
  return true;
}
