/**
 * The places (steder) in a person that can hold another value: each fact at the key where it would be missing, a fact
 * with parts as a whole while there is nothing of it. Part of rule `ansoeger.mangler`.
 */
import type { Dag } from "../kerne/dato.js";
import { type Felter, type Feltform, formI, type Listeform, type Objektform } from "../kerne/form.js";
import type { Sti } from "../kerne/sti.js";
import { PERSON, type Person } from "../parametre/fakta.js";

export interface Sted {
  readonly sti: Sti;
  readonly vaerdi: unknown;
  /** Nobody can change it. What is unknown can be found out. */
  readonly fast: boolean;
}

type Vaerdier = Readonly<Record<string, unknown>>;

/**
 * @param fakta the names of the facts that are looked at; the others are not read
 * @param dato the day from which on something can still be changed
 */
export function stederI(person: Person, fakta: ReadonlySet<string>, dato: Dag): readonly Sted[] {
  const vaerdier: Vaerdier = person;
  return Object.entries<Feltform>(PERSON.felter).flatMap(([navn, felt]) =>
    fakta.has(navn) ? stedet(navn, felt, vaerdier[navn], dato) : [],
  );
}

function stedet(navn: string, felt: Feltform, vaerdi: unknown, dato: Dag): readonly Sted[] {
  switch (felt.form) {
    case "altid":
      return dele(navn, felt.af, vaerdi);
    case "maaske":
      if (felt.af.form === "objekt" && harMere(felt.af, vaerdi)) return dele(navn, felt.af, vaerdi);
      if (felt.af.form === "liste" && felt.af.sidsteDag !== undefined)
        return [
          { sti: [navn], vaerdi, fast: erForbi(vaerdi, felt.af.sidsteDag, dato) },
          ...iListen(navn, felt.af, vaerdi),
        ];
      return [{ sti: [navn], vaerdi, fast: vaerdi !== null && felt.fast === true }];
    case "dag":
      return [{ sti: [navn], vaerdi, fast: true }];
    default:
      return [];
  }
}

/** The parts of a list that are facts of their own, by the days on which what they are parts of began. */
function iListen(navn: string, { af, foersteDag = "" }: Listeform, vaerdi: unknown): readonly Sted[] {
  if (!Array.isArray(vaerdi)) return [];
  const numre = [...vaerdi.keys()].sort((a, b) =>
    String(vaerdi[a][foersteDag]) < String(vaerdi[b][foersteDag]) ? -1 : 1,
  );
  return numre.flatMap((nr) =>
    Object.entries(af.felter).flatMap(([del, felt]) => {
      const en: Vaerdier = vaerdi[nr];
      if (felt.form !== "maaske" || felt.kunVed === undefined || en[felt.kunVed.felt] !== felt.kunVed.ord) return [];
      return [{ sti: [navn, nr, del], vaerdi: en[del], fast: en[del] !== null }];
    }),
  );
}

/** Whether there is such a fact of the person: beside no job there are no hours. */
export function findes(person: Person, [navn = "", del]: readonly string[]): boolean {
  if (del === undefined) return true;
  const vaerdier: Vaerdier = person;
  const form = formI(PERSON, [navn]);
  const vaerdi = vaerdier[navn];
  if (form?.form !== "objekt" || vaerdi === null) return true;
  return del === Object.keys(form.felter)[0] || harMere(form, vaerdi);
}

/** Whether there is more to know beside its first field. */
function harMere({ felter, intet }: Objektform, vaerdi: unknown): vaerdi is Vaerdier {
  const [foerste = ""] = Object.keys(felter);
  return erVaerdier(vaerdi) && vaerdi[foerste] !== intet;
}

function dele(navn: string, { felter }: { readonly felter: Felter }, vaerdi: unknown): readonly Sted[] {
  if (!erVaerdier(vaerdi)) return [];
  return Object.entries(felter).map(([del, felt]) => {
    const dens = vaerdi[del];
    return { sti: [navn, del], vaerdi: dens, fast: dens !== null && "fast" in felt && felt.fast === true };
  });
}

function erForbi(vaerdi: unknown, sidsteDag: string, dato: Dag): boolean {
  return Array.isArray(vaerdi) && vaerdi.every((en: Vaerdier) => erFoer(en[sidsteDag], dato));
}

function erFoer(dag: unknown, dato: Dag): boolean {
  return typeof dag === "string" && dag < dato;
}

function erVaerdier(vaerdi: unknown): vaerdi is Vaerdier {
  return typeof vaerdi === "object" && vaerdi !== null;
}

/** The person with another value there. Nothing else of the person is read: what is not asked for stays unread. */
export function medVaerdi(person: Person, [navn = "", ...resten]: Sti, vaerdi: unknown): Person {
  const vaerdier: Vaerdier = person;
  return Object.create(person, { [navn]: { value: medDel(vaerdier[navn], resten, vaerdi) } });
}

function medDel(hele: unknown, [noegle, ...resten]: Sti, vaerdi: unknown): unknown {
  if (noegle === undefined || !erVaerdier(hele)) return vaerdi;
  if (Array.isArray(hele)) return hele.map((en: unknown, nr) => (nr === noegle ? medDel(en, resten, vaerdi) : en));
  return { ...hele, [noegle]: medDel(hele[noegle], resten, vaerdi) };
}
