/** Why a household was assessed as it was: every criterion and every person, whether it decided or not (begrund). */
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Personbegrundelse, Vurderingsbegrundelse } from "./begrundelser.js";
import type { Husstand, Person } from "./husstand.js";
import { kriterieudfald } from "./husstandssvar.js";
import { omfangAf, oplysningerOm } from "./oplysninger.js";
import { erSpurgt, type IkkeSpurgt, type Personsvar } from "./personsvar.js";
import type { Bundetkriterium, Vurderingsregel } from "./vurderingsregel.js";

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
  return [
    ...kriterier.map((kriterium, nr) =>
      omKriterium(
        kriterium,
        svar.map((dets) => dets[nr] ?? "uoplyst"),
      ),
    ),
    ...personer.flatMap((person, nr) => omPerson(person, svar[nr] ?? [], regel)),
  ];
}

function omKriterium(kriterium: Bundetkriterium, svar: readonly Personsvar[]): Vurderingsbegrundelse {
  const { id, alder, krav, regel } = kriterium;
  const faelles = { kode: "kriterium", regel: "ansoeger.husstandssvar", kriterium: id } as const;
  return { ...faelles, alder, ...omfangAf(krav), hjemmel: regel.hjemmel, udfald: kriterieudfald(kriterium, svar) };
}

const GRUNDE: readonly IkkeSpurgt[] = ["beboer", "under-uddannelse", "alder"];

function omPerson(
  person: Person,
  svar: readonly Personsvar[],
  regel: Vurderingsregel,
): readonly Vurderingsbegrundelse[] {
  const besvarede = regel.kriterier.map((kriterium, nr) => ({ kriterium, svar: svar[nr] ?? "uoplyst" }));
  const forklarede = besvarede.map((en) => ({ ...en, svar: forklaret(en, svar) }));
  const maaskeBeboer = besvarede.flatMap(({ kriterium, svar: dets }) =>
    erSpurgt(dets)
      ? kriterium.undtaget.filter((en) => en.grund === "beboer" && en.naar.svar(person) === "uoplyst")
      : [],
  );
  return [
    ...GRUNDE.flatMap((grund) => ikkeSpurgt(person, grund, forklarede, regel)),
    ...maaskeBeboer
      .slice(0, 1)
      .map(({ regel, hjemmel }) => ({ kode: "beboer-uoplyst", regel, hjemmel, person: person.id }) as const),
    ...besvarede.flatMap(({ kriterium, svar: dets }) => (erSpurgt(dets) ? [omSvar(person, dets, kriterium)] : [])),
  ];
}

interface Besvaret {
  readonly kriterium: Bundetkriterium;
  readonly svar: Personsvar;
}

/** Whoever is exempt from one criterion as a resident is so from all that except residents, of the age or not. */
function forklaret({ kriterium, svar: dets }: Besvaret, svar: readonly Personsvar[]): Personsvar {
  return dets === "alder" ? (kriterium.undtaget.find(({ grund }) => svar.includes(grund))?.grund ?? dets) : dets;
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

function omSvar(person: Person, udfald: Udfald, { id, regel, undtaget, krav }: Bundetkriterium): Personbegrundelse {
  const studerende = undtaget.find(({ grund }) => grund === "under-uddannelse");
  return {
    kode: id,
    regel: `ansoeger.${id}`,
    hjemmel: regel.hjemmel,
    person: person.id,
    udfald,
    ...(studerende === undefined ? {} : { underUddannelse: studerende.naar.svar(person) }),
    ...oplysningerOm(person, krav),
  };
}
