/** A household (husstand) and the couples of it, as forms: who moves in together. */
import { type Dag, erDag, senestFoedt } from "../kerne/dato.js";
import { type Fejl, ugyldigt } from "../kerne/fejl.js";
import { DAG, liste, maaske, NAVN, NAVNEPAR, objekt, ord, type Vaerdi } from "../kerne/form.js";
import { sammeform } from "../kerne/navn.js";
import { PERSON } from "./fakta.js";

/** Two grown members who are a couple. `siden`: the first day of living together, or of the marriage. */
const PAR = objekt({
  personer: NAVNEPAR,
  art: ord(["gift", "samlevende"], { fast: true }),
  siden: maaske(DAG, { fast: true }),
});

/** A household and what is known of its members. Null is unknown throughout. */
export const HUSSTAND = objekt(
  {
    id: NAVN,
    personer: liste(PERSON, {
      ingen: "a household has at least one person",
      gentaget: "this id stands twice in the household",
    }),
    par: maaske(liste(PAR), { foelsomhed: 5 }),
  },
  { proev: proevPar },
);

export type Husstand = Vaerdi<typeof HUSSTAND>;

export type Par = Vaerdi<typeof PAR>;

type Dele = Readonly<Record<string, unknown>>;

/** Both must be of full age on the day: minors do not marry, and nothing is asked of them as a couple (a reading). */
function proevPar({ personer, par }: Dele, dag: Dag | undefined): readonly Fejl[] {
  if (!Array.isArray(par) || !Array.isArray(personer)) return [];
  const foedte = new Map(
    personer.filter(harDele).flatMap(({ id, foedselsdato }) => (erTekst(id) ? [[sammeform(id), foedselsdato]] : [])),
  );
  const taget = new Set<string>();
  return par.flatMap((et: unknown, nr) =>
    toAf(et).flatMap((id, plads) => {
      if (!erTekst(id)) return [];
      const navn = sammeform(id);
      const fejl = (besked: string) => [ugyldigt(["par", nr, "personer", plads], besked)];
      if (!foedte.has(navn)) return fejl("no such member of the household");
      if (taget.has(navn)) return fejl("this member is in a couple already");
      taget.add(navn);
      const foedt = foedte.get(navn);
      const erBarn = dag !== undefined && erTekst(foedt) && erDag(foedt) && foedt > senestFoedt(18, dag);
      return erBarn ? fejl("a couple is of two who are 18 or over on the day of the question") : [];
    }),
  );
}

function toAf(par: unknown): readonly unknown[] {
  const to: unknown = harDele(par) ? par["personer"] : null;
  return Array.isArray(to) ? to : [];
}

function harDele(v: unknown): v is Dele {
  return typeof v === "object" && v !== null;
}

function erTekst(v: unknown): v is string {
  return typeof v === "string";
}
