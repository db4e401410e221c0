/**
 * The facts that could still change an outcome (mangler): a fact matters if, for some filling-in of the other unknown
 * facts, changing it alone changes the outcome. So the outcome is drawn as a diagram over all that is unknown, and the
 * facts that matter are the variables that are left in it. Rule `ansoeger.mangler`.
 */

import type { Dag } from "../kerne/dato.js";
import { afgoerendeVariable, type Diagram, Tegner } from "../kerne/diagram.js";
import { type Sti, unikke } from "../kerne/sti.js";
import { plus, sammenlign, somTal, tal } from "../kerne/tal.js";
import type { Person } from "../parametre/fakta.js";
import { alderPaa } from "./alder.js";
import { type Bundetblad, bladeI } from "./bundet.js";
import type { Husstand } from "./husstand.js";
import { ikkeSpurgt } from "./personsvar.js";
import { ukendteI, type Variabel } from "./variable.js";
import { type Figurvariabel, Vilkaarsdiagram } from "./vilkaarsdiagram.js";
import type { Bundetkriterium, Vurderingsregel } from "./vurderingsregel.js";

/** The order in which facts are named: those of a case in the order in which its rules are read. */
const FOELGE: readonly string[] = [
  "loesladt",
  "ophaevetForGroveOvertraedelser",
  "statsborgerskab",
  "beskaeftigelse",
  "uddannelse",
  "alderspension",
  "domme",
  "uddannelsesniveau",
  "bruttoindtaegt",
  "underUddannelseForrigeAar",
  "beboerIAfdelingen",
  "ydelser",
];

/** @param sti the path to the household in the input */
export function manglendeFakta(husstand: Husstand, regel: Vurderingsregel, sti: Sti): readonly Sti[] {
  const { kriterier, blade, dato } = regel;
  const bladeFor = (person: Person) => kriterier.flatMap((kriterium) => spurgteBlade(person, kriterium, dato));
  return afgoerendeFakta(husstand, { blade, bladeFor, dato, sti }, (tegner, personer) =>
    tegner.alle(
      kriterier.map((kriterium) => {
        const svar = personer.map((person) => person.kriterium(kriterium, dato));
        return kriterium.regel.hvem === "enVoksen" ? tegner.enAf(svar) : tegner.alle(svar);
      }),
    ),
  );
}

/**
 * What the criterion reads of the person: nothing beside what makes it not ask.
 *
 * @param iKrav whether it is asked what it demands, or only whom it asks
 */
export function spurgteBlade(
  person: Person,
  kriterium: Bundetkriterium,
  dato: Dag,
  iKrav = true,
): readonly Bundetblad[] {
  const spurgt = ikkeSpurgt(person, alderPaa(person.foedselsdato, dato), kriterium);
  if (spurgt === "alder") return [];
  const foerste = kriterium.undtaget.findIndex(({ naar }) => naar.svar(person) === "opfyldt");
  const proevede = foerste === -1 ? kriterium.undtaget : kriterium.undtaget.slice(0, foerste + 1);
  const undtagelser = proevede.flatMap(({ naar }) => bladeI(naar));
  return iKrav && (spurgt === "spurgt" || spurgt === "maaske")
    ? [...undtagelser, ...bladeI(kriterium.krav)]
    : undtagelser;
}

interface Spoergsmaal {
  readonly blade: readonly Bundetblad[];
  /** Those that look at a person. */
  readonly bladeFor: (person: Person) => readonly Bundetblad[];
  readonly dato: Dag;
  readonly sti: Sti;
}

/** @param udfald draws the outcome from the diagrams of the persons, who share no fact but the unknown figures */
export function afgoerendeFakta(
  { personer }: Husstand,
  { blade, bladeFor, dato, sti }: Spoergsmaal,
  udfald: (tegner: Tegner, personer: readonly Vilkaarsdiagram[]) => Diagram,
): readonly Sti[] {
  const tegner = new Tegner();
  const figurer = figurvariable(personer, blade);
  const stier: Sti[] = figurer.map(({ figur }) => figur.sti);
  const diagrammer = personer.map((person, nr) => {
    const variable = iFoelge(
      ukendteI(
        person,
        bladeFor(person).map((blad) => fyldt(blad, figurer)),
        dato,
      ),
    );
    const foerste = stier.length;
    stier.push(...variable.map((variabel) => [...sti, "personer", nr, ...variabel.sti]));
    return new Vilkaarsdiagram(tegner, person, variable, foerste, figurer);
  });
  const afgoerende = new Set(afgoerendeVariable(udfald(tegner, diagrammer)));
  const vigtige = [...stier.entries()].filter(([nr]) => afgoerende.has(nr));
  // What the persons know comes before what the agreement leaves out.
  return unikke(
    [...vigtige].sort(([a], [b]) => Number(a < figurer.length) - Number(b < figurer.length)).map(([, en]) => en),
  );
}

/**
 * The figures that are unknown, each with the values at which someone's answer changes: none, each income that is held
 * against it, and one above them all.
 */
function figurvariable(personer: readonly Person[], blade: readonly Bundetblad[]): readonly Figurvariabel[] {
  const aabne = blade.filter(({ aaben }) => aaben !== null);
  const figurer = new Map(aabne.flatMap(({ figur }) => (figur === null ? [] : [[figur.dag, figur] as const])));
  return [...figurer.values()].map((figur) => {
    const laesere = aabne.filter((blad) => blad.figur?.dag === figur.dag);
    const kendte = personer
      .flatMap((person) => laesere.map(({ aaben }) => aaben?.maalt.af(person) ?? null))
      .flatMap((vaerdi) => (vaerdi === null ? [] : [somTal(vaerdi)]));
    const mulige = [tal(0), ...kendte].sort(sammenlign);
    const stoerste = mulige.at(-1) ?? tal(0);
    const forskellige = mulige.filter((vaerdi, nr) => nr === 0 || sammenlign(vaerdi, mulige[nr - 1] ?? vaerdi) !== 0);
    return { figur, vaerdier: [...forskellige, plus(stoerste, tal(1))] };
  });
}

/** An income that is unknown, too, may be nothing, or more than any such figure. */
function fyldt(blad: Bundetblad, figurer: readonly Figurvariabel[]): Bundetblad {
  const hoejest = figurer.find(({ figur }) => figur.dag === blad.figur?.dag)?.vaerdier.at(-1);
  if (blad.aaben === null || hoejest === undefined) return blad;
  return { ...blad, svar: blad.aaben.med(hoejest), eksempler: [0, plus(hoejest, tal(1))] };
}

function iFoelge(variable: readonly Variabel[]): readonly Variabel[] {
  const plads = ({ sti: [navn = ""] }: Variabel): number =>
    FOELGE.includes(navn) ? FOELGE.indexOf(navn) : FOELGE.length;
  return [...variable].sort((a, b) => plads(a) - plads(b));
}
