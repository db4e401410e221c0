/**
 * Which amounts are worth trying while the least income is unknown (beloebsgraenser). Part of rule `ansoeger.mangler`.
 */
import { mindste, somTal, type Tal, type Talvaerdi, tal } from "../kerne/tal.js";
import type { Husstand, Person } from "./husstand.js";
import { undtagetForrigeAar, undtagetSomStuderende } from "./indkomst.js";
import { beboersvar, personsvar } from "./personsvar.js";
import { NEJ } from "./svar.js";
import { erSpurgt, INDKOMST } from "./svarkode.js";
import { underUddannelse } from "./underUddannelse.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** What incomes are held against: an amount, or, while it is unknown, one above every income that is stated. */
export type Beloebsgraense = Tal | "over-alle";
export interface Beloebsgraenser {
  readonly nu: Beloebsgraense;
  readonly forrige: Beloebsgraense;
}

/** The known amounts, with every unknown one at 0. */
export function lavesteGraenser({ indkomst: { nu, forrige } }: Vurderingsregel): Beloebsgraenser {
  return { nu: nu?.beloeb ?? tal(0), forrige: forrige?.beloeb ?? tal(0) };
}

/** The known amounts, with every unknown one as high as it may be if everyone is to meet the income criterion. */
export function faellesGraenser({ personer }: Husstand, regel: Vurderingsregel): Beloebsgraenser {
  const { indkomst } = regel;
  const { nu, forrige } = indkomst;
  if (nu !== null && forrige !== null) return { nu: nu.beloeb, forrige: forrige.beloeb };
  const bundne = personer.filter((person) => kanIkkeUndtages(person, regel));
  const nuHoejst = bundne
    .map(({ bruttoindtaegt }) => graense(bruttoindtaegt.aktuelPrMaaned))
    .reduce(lavere, "over-alle");
  const forrigeHoejst = bundne
    .map((person) =>
      undtagetForrigeAar(person, indkomst) === NEJ ? graense(person.bruttoindtaegt.forrigeAarPrMaaned) : "over-alle",
    )
    .reduce(lavere, "over-alle");
  return sammeBeloeb(regel, nu?.beloeb ?? nuHoejst, forrige?.beloeb ?? forrigeHoejst);
}

/** Those, and the ones at which the person's own answer changes. */
export function egneGraenser(
  person: Person,
  faelles: Beloebsgraenser,
  regel: Vurderingsregel,
): readonly Beloebsgraenser[] {
  const { nu, forrige } = regel.indkomst;
  if ((nu !== null && forrige !== null) || !erSpurgt(personsvar(person, regel), INDKOMST)) return [faelles];
  return alleGraenser([person], faelles, regel);
}

/** Those, and the ones at which anyone's answer changes. */
export function alleGraenser(
  personer: readonly Person[],
  faelles: Beloebsgraenser,
  regel: Vurderingsregel,
): readonly Beloebsgraenser[] {
  const { nu, forrige } = regel.indkomst;
  const egne = (alles: Beloebsgraense, indtaegt: (person: Person) => Talvaerdi | null) => [
    alles,
    ...personer.map((person) => lavere(alles, graense(indtaegt(person)))),
  ];
  const nuMulige = nu === null ? egne(faelles.nu, ({ bruttoindtaegt }) => bruttoindtaegt.aktuelPrMaaned) : [faelles.nu];
  const forrigeMulige =
    forrige === null
      ? egne(faelles.forrige, ({ bruttoindtaegt }) => bruttoindtaegt.forrigeAarPrMaaned)
      : [faelles.forrige];
  if (erSamme(regel)) return [...nuMulige, ...forrigeMulige].map((beloeb) => ({ nu: beloeb, forrige: beloeb }));
  return nuMulige.flatMap((n) => forrigeMulige.map((f) => ({ nu: n, forrige: f })));
}

/** Both incomes are held against the amount in force on the day, and it is unknown. */
function erSamme({ aftale, indkomst: { nu, forrige } }: Vurderingsregel): boolean {
  return nu === null && forrige === null && aftale.fortolkninger["indkomst-forrige-aar"] === "dagens-beloeb";
}

function sammeBeloeb(regel: Vurderingsregel, nu: Beloebsgraense, forrige: Beloebsgraense): Beloebsgraenser {
  const begge = lavere(nu, forrige);
  return erSamme(regel) ? { nu: begge, forrige: begge } : { nu, forrige };
}

function kanIkkeUndtages(person: Person, regel: Vurderingsregel): boolean {
  return (
    erSpurgt(personsvar(person, regel), INDKOMST) &&
    beboersvar(person, regel) === NEJ &&
    undtagetSomStuderende(underUddannelse(person.uddannelse, regel.studier)) === NEJ
  );
}

function graense(indtaegt: Talvaerdi | null): Beloebsgraense {
  return indtaegt === null ? "over-alle" : somTal(indtaegt);
}

function lavere(a: Beloebsgraense, b: Beloebsgraense): Beloebsgraense {
  if (a === "over-alle") return b;
  return b === "over-alle" ? a : mindste(a, b);
}
