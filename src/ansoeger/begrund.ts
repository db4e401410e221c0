/** Why a household was assessed as it was: every criterion and every person, whether it decided or not (begrund). */
import type { Udfald } from "../kerne/trevaerdi.js";
import type { IkkeSpurgt, Personbegrundelse, Vurderingsbegrundelse } from "./begrundelser.js";
import type { Husstand, Person } from "./husstand.js";
import { kriterieudfald } from "./husstandssvar.js";
import type { Fortaeller } from "./oplysninger.js";
import { erSpurgt, type Personsvar } from "./personsvar.js";
import type { Bundetkriterium, Bundetundtagelse, Vurderingsregel } from "./vurderingsregel.js";

/** @param svar what each person answers to each criterion */
export function begrund(
  { personer }: Husstand,
  svar: readonly (readonly Personsvar[])[],
  regel: Vurderingsregel,
): readonly Vurderingsbegrundelse[] {
  const { kriterier, aftale } = regel;
  const { anciennitet } = aftale.tekst.ansoegere;
  if (kriterier.length === 0)
    return [{ kode: "anciennitet", regel: "ansoeger.vurderHusstand", hjemmel: [anciennitet] }];
  const grunde: Vurderingsbegrundelse[] = [];
  for (const [nr, kriterium] of kriterier.entries())
    grunde.push(
      kriterium.grunde[
        kriterieudfald(
          kriterium,
          svar.map((dets) => dets[nr] ?? "alder"),
        )
      ],
    );
  for (const [nr, person] of personer.entries()) begrundPerson(grunde, person, svar[nr] ?? [], regel);
  return grunde;
}

const GRUNDE: readonly IkkeSpurgt[] = ["beboer", "under-uddannelse", "alder"];

function begrundPerson(
  grunde: Vurderingsbegrundelse[],
  person: Person,
  svar: readonly Personsvar[],
  regel: Vurderingsregel,
): void {
  if (!svar.every(erSpurgt)) {
    const forklarede = regel.kriterier.map((kriterium, nr) => ({ kriterium, svar: forklaret(kriterium, nr, svar) }));
    for (const grund of GRUNDE) grunde.push(...ikkeSpurgt(person, grund, forklarede, regel));
  }
  const maaskeBeboer = undtagelsePaaVej(person, svar, regel);
  if (maaskeBeboer !== null) {
    const { regel: id, hjemmel } = maaskeBeboer;
    grunde.push({ kode: "beboer-uoplyst", regel: id, hjemmel, person: person.id });
  }
  for (const [nr, kriterium] of regel.kriterier.entries()) {
    const udfald = svar[nr];
    if (udfald !== undefined && erSpurgt(udfald)) grunde.push(omSvar(person, udfald, kriterium));
  }
}

/** Of those whom a criterion asks: who may turn out to be a resident. */
function undtagelsePaaVej(
  person: Person,
  svar: readonly Personsvar[],
  { kriterier }: Vurderingsregel,
): Bundetundtagelse | null {
  for (const [nr, { undtaget }] of kriterier.entries())
    for (const en of undtaget)
      if (en.grund === "beboer" && erSpurgt(svar[nr] ?? "alder") && en.naar.svar(person) === "uoplyst") return en;
  return null;
}

interface Besvaret {
  readonly kriterium: Bundetkriterium;
  readonly svar: Personsvar;
}

/** Whoever is exempt from one criterion as a resident is so from all that except residents, of the age or not. */
function forklaret({ undtaget }: Bundetkriterium, nr: number, svar: readonly Personsvar[]): Personsvar {
  const dets = svar[nr] ?? "alder";
  return dets === "alder" ? (undtaget.find(({ grund }) => svar.includes(grund))?.grund ?? dets) : dets;
}

function ikkeSpurgt(
  { id }: Person,
  grund: IkkeSpurgt,
  besvarede: readonly Besvaret[],
  { aftale }: Vurderingsregel,
): readonly Vurderingsbegrundelse[] {
  const dem = besvarede.filter(({ svar }) => svar === grund).map(({ kriterium }) => kriterium);
  const undtagelse = dem[0]?.undtaget.find((en) => en.grund === grund);
  const { regel, hjemmel } = undtagelse ?? { regel: "ansoeger.alder", hjemmel: aftale.tekst.ansoegere.aldre };
  return dem.length === 0
    ? []
    : [{ kode: "ikke-spurgt", regel, hjemmel, person: id, kriterier: dem.map((et) => et.id), grund }];
}

function omSvar(
  person: Person,
  udfald: Udfald,
  { id, regel, undtaget, fortaellere }: Bundetkriterium,
): Personbegrundelse {
  const oplysninger: Parameters<Fortaeller>[0] = {};
  const grund: Personbegrundelse = {
    kode: id,
    regel: `ansoeger.${id}`,
    hjemmel: regel.hjemmel,
    person: person.id,
    udfald,
  };
  const studerende = undtaget.find((en) => en.grund === "under-uddannelse");
  if (studerende !== undefined) oplysninger.underUddannelse = studerende.naar.svar(person);
  for (const fortael of fortaellere) fortael(oplysninger, person);
  return Object.assign(grund, oplysninger);
}
