/** What a reason tells of a person (oplysninger): read off the condition. Part of rule `ansoeger.personsvar`. */
import { somTal } from "../kerne/tal.js";
import { FAKTA, type Faktum, type Person } from "../parametre/fakta.js";
import type { Grund } from "../parametre/vilkaar.js";
import type { Kriterieomfang, Personoplysninger } from "./begrundelser.js";
import { type Bundet, type Bundetblad, bladeI } from "./bundet.js";
import { rammer } from "./dom.js";

/** The facts that are told as they stand. */
const VIST = new Map<Faktum<unknown>, (person: Person) => Personoplysninger>([
  [FAKTA.beskaeftigelse, ({ beskaeftigelse }) => ({ beskaeftigelse })],
  [FAKTA.uddannelse, ({ uddannelse }) => ({ uddannelse })],
  [FAKTA.alderspension, ({ alderspension }) => ({ alderspension })],
  [FAKTA.niveau, ({ uddannelsesniveau }) => ({ uddannelsesniveau })],
]);

export function oplysningerOm(person: Person, krav: Bundet): Personoplysninger {
  const grund = harGrene(krav) ? { grund: grundFor(person, krav) } : {};
  return Object.assign(grund, ...dele(krav).map((del) => delens(person, del)));
}

/** The parts that tell something: those with a name of their own, and the leaves besides. */
function dele(bundet: Bundet): readonly Bundet[] {
  switch (bundet.art) {
    case "blad":
    case "oplyst":
      return [bundet];
    case "alle":
    case "enAf":
    case "mindst":
      return bundet.dele.flatMap(dele);
    case "ikke":
    case "gren":
      return dele(bundet.del);
  }
}

function delens(person: Person, del: Bundet): Personoplysninger {
  if (del.art === "oplyst") return { [del.navn]: del.svar(person) };
  return del.art === "blad" ? bladets(person, del) : {};
}

function bladets(person: Person, { blad, faktum, figur, graensedag }: Bundetblad): Personoplysninger {
  switch (blad.art) {
    case "ja":
    case "blandt":
      return VIST.get(faktum)?.(person) ?? {};
    case "maalt": {
      if (blad.graense.figur === "mindsteTimerPrUge") return { mindsteTimer: figur?.vaerdi ?? null };
      const vaerdi = FAKTA[blad.faktum].af(person);
      const sammenligning = {
        vaerdi: vaerdi === null ? null : somTal(vaerdi),
        operator: blad.operator,
        graense: figur?.vaerdi ?? null,
        enhed: "kr. pr. maaned",
        herkomst: figur?.herkomst ?? null,
      } as const;
      return blad.faktum === "aktuelIndtaegt" ? { aktuel: sammenligning } : { forrigeAar: sammenligning };
    }
    case "senest":
      return graensedag === null ? {} : { begyndtSenest: graensedag, ...omfanget(blad) };
    case "doemt": {
      const fra = graensedag ?? "";
      return { dom: person.domme?.find((dom) => rammer(dom, blad, fra)) ?? null, fra };
    }
    default:
      return {};
  }
}

function harGrene(bundet: Bundet): boolean {
  switch (bundet.art) {
    case "gren":
      return true;
    case "alle":
    case "enAf":
    case "mindst":
      return bundet.dele.some(harGrene);
    default:
      return false;
  }
}

/** The branch that was met, or what failed in the first of those that say. */
function grundFor(person: Person, krav: Bundet): Grund | "uoplyst" {
  const svar = krav.svar(person);
  if (svar === "uoplyst") return svar;
  return (svar === "opfyldt" ? opfyldtGren(person, krav) : svigtendeGren(person, krav)) ?? "uoplyst";
}

function opfyldtGren(person: Person, bundet: Bundet): Grund | null {
  if (bundet.svar(person) !== "opfyldt") return null;
  if (bundet.art === "gren") return bundet.opfyldt ?? opfyldtGren(person, bundet.del);
  return "dele" in bundet ? foerste(bundet.dele, (del) => opfyldtGren(person, del)) : null;
}

function svigtendeGren(person: Person, bundet: Bundet): Grund | null {
  if (bundet.svar(person) !== "ikke-opfyldt") return null;
  if (bundet.art === "gren") return svigtendeGren(person, bundet.del) ?? bundet.ellers;
  if (bundet.art === "alle") {
    const svigter = bundet.dele.find((del) => del.svar(person) === "ikke-opfyldt");
    return svigter === undefined ? null : svigtendeGren(person, svigter);
  }
  return "dele" in bundet ? foerste(bundet.dele, (del) => svigtendeGren(person, del)) : null;
}

function foerste<D, G>(dele: readonly D[], grund: (del: D) => G | null): G | null {
  for (const del of dele) {
    const dens = grund(del);
    if (dens !== null) return dens;
  }
  return null;
}

/** The figures of the whole condition, whoever is asked. */
export function omfangAf(krav: Bundet): Kriterieomfang {
  return Object.assign({}, ...bladeI(krav).map(({ blad }) => omfanget(blad)));
}

function omfanget(blad: Bundetblad["blad"]): Kriterieomfang {
  if (blad.art === "doemt") return { love: blad.love, aarFoer: blad.aarFoer };
  return blad.art === "senest" && typeof blad.maaneder === "number" && blad.maaneder < 0
    ? { maaneder: -blad.maaneder }
    : {};
}
