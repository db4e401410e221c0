/** Why a household was assessed as it was: every criterion and every person, whether it decided or not (begrund). */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { erAnsoegerkriterium } from "../parametre/ansoegerkriterier.js";
import type { IkkeSpurgt, Kriteriesvar, Personbegrundelse, Vurderingsbegrundelse } from "./begrundelser.js";
import type { Husstand, Person } from "./husstand.js";
import { type Fortaeller, faktaI } from "./oplysninger.js";
import { parI, parrenesSvar } from "./par.js";
import { type Besvaret, erSpurgt, type Personsvar } from "./personsvar.js";
import type { Bundetkriterium, Vurderingsregel } from "./vurderingsregel.js";

export function begrund(
  husstand: Husstand,
  besvarede: readonly Besvaret[],
  { aftale }: Vurderingsregel,
): readonly Vurderingsbegrundelse[] {
  const { personer } = husstand;
  const { anciennitet, aldre } = aftale.tekst.ansoegere;
  if (besvarede.length === 0)
    return [{ kode: "anciennitet", regel: "ansoeger.vurderHusstand", hjemmel: [anciennitet] }];
  const grunde = besvarede.map(({ kriterium, udfald }) => kriterium.grunde[udfald]);
  for (const [nr, person] of personer.entries()) {
    const deres = besvarede.map(({ kriterium, svar }): Personens => ({ kriterium, svar: svar[nr] ?? "alder" }));
    grunde.push(...ikkeSpurgt(person, deres, aldre), ...maaskeBeboer(person, deres));
    for (const { kriterium, svar } of deres) if (erSpurgt(svar)) grunde.push(omSvar(person, svar, kriterium));
  }
  for (const { kriterium } of besvarede) if (kriterium.par !== undefined) grunde.push(...omPar(husstand, kriterium));
  return grunde;
}

/** The couples that are told of. */
function omPar(husstand: Husstand, { id, par, hjemmel }: Bundetkriterium): readonly Vurderingsbegrundelse[] {
  if (par === undefined || husstand.par === null) return [];
  return husstand.par.flatMap((et, nr) => {
    const sammen = parI(husstand, par)[nr];
    if (sammen === undefined) return [];
    const svar = parrenesSvar(husstand, par, sammen);
    return [
      {
        kode: "par",
        regel: "ansoeger.husstandssvar",
        hjemmel,
        kriterium: id,
        personer: et.personer,
        art: et.art,
        er: sammen.er,
        udfald: svar,
      } as const,
    ];
  });
}

/** What one person answers to a criterion. */
interface Personens {
  readonly kriterium: Bundetkriterium;
  readonly svar: Personsvar;
}

/** The exemptions in their order, and last the age. */
function ikkeSpurgt(
  { id }: Person,
  deres: readonly Personens[],
  aldre: readonly Hjemmel[],
): readonly Vurderingsbegrundelse[] {
  if (deres.every(({ svar }) => erSpurgt(svar))) return [];
  const undtagelser = deres.flatMap(({ kriterium }) => kriterium.undtaget);
  const grunde = new Set<IkkeSpurgt>([...undtagelser.map(({ grund }) => grund), "alder"]);
  return [...grunde].flatMap((grund) => {
    const dem = deres.filter((en) => forklaret(en, deres) === grund).map(({ kriterium }) => kriterium);
    const undtagelse = dem[0]?.undtaget.find((en) => en.grund === grund);
    const { regel, hjemmel } = undtagelse ?? { regel: "ansoeger.alder", hjemmel: aldre };
    return dem.length === 0
      ? []
      : [{ kode: "ikke-spurgt" as const, regel, hjemmel, person: id, kriterier: dem.map((et) => et.id), grund }];
  });
}

/** Whoever is exempt from one criterion as a resident is so from all that except residents, of the age or not. */
function forklaret({ kriterium, svar }: Personens, deres: readonly Personens[]): Personsvar {
  if (svar !== "alder") return svar;
  return kriterium.undtaget.find(({ grund }) => deres.some((en) => en.svar === grund))?.grund ?? svar;
}

/** Of those whom a criterion asks: who may turn out to be a resident. */
function maaskeBeboer(person: Person, deres: readonly Personens[]): readonly Vurderingsbegrundelse[] {
  for (const { kriterium, svar } of deres)
    for (const { grund, naar, regel, hjemmel } of kriterium.undtaget)
      if (grund === "beboer" && erSpurgt(svar) && naar.svar(person) === "uoplyst")
        return [{ kode: "beboer-uoplyst", regel, hjemmel, person: person.id }];
  return [];
}

function omSvar(
  person: Person,
  udfald: Udfald,
  { id, hjemmel, undtaget, fortaellere, regel, krav, par }: Bundetkriterium,
): Personbegrundelse | Kriteriesvar {
  const om = { hjemmel, person: person.id, udfald };
  if (regel.ord !== undefined || !erAnsoegerkriterium(id)) {
    const dele = par === undefined ? [krav] : [krav, par.krav];
    return { kode: "kriteriesvar", regel: "ansoeger.personsvar", ...om, kriterium: id, fakta: faktaI(person, dele) };
  }
  const oplysninger: Parameters<Fortaeller>[0] = {};
  const grund: Personbegrundelse = { kode: id, regel: `ansoeger.${id}`, ...om };
  const studerende = undtaget.find((en) => en.grund === "under-uddannelse");
  if (studerende !== undefined) oplysninger.underUddannelse = studerende.naar.svar(person);
  for (const fortael of fortaellere) fortael(oplysninger, person);
  return Object.assign(grund, oplysninger);
}
