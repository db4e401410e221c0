/** What a reason tells of a person (oplysninger): read off the condition. Part of rule `ansoeger.personsvar`. */
import { somTal } from "../kerne/tal.js";
import { FAKTA, type Faktum, type Person } from "../parametre/fakta.js";
import type { Grund, Maalt } from "../parametre/vilkaar.js";
import type { Kriterieomfang, Personoplysninger } from "./begrundelser.js";
import { type Bundet, type Bundetblad, bladeI, type Figur } from "./bundet.js";
import { rammer } from "./dom.js";

/** Adds to a reason what a part of the condition tells of a person. */
export type Fortaeller = (oplysninger: Oplysninger, person: Person) => void;
type Oplysninger = { -readonly [N in keyof Personoplysninger]: Personoplysninger[N] };

/** The facts that are told as they stand. */
const VIST = new Map<Faktum<unknown>, Fortaeller>([
  [FAKTA.beskaeftigelse, (til, { beskaeftigelse }) => Object.assign(til, { beskaeftigelse })],
  [FAKTA.uddannelse, (til, { uddannelse }) => Object.assign(til, { uddannelse })],
  [FAKTA.alderspension, (til, { alderspension }) => Object.assign(til, { alderspension })],
  [FAKTA.niveau, (til, { uddannelsesniveau }) => Object.assign(til, { uddannelsesniveau })],
]);

/** What a condition has to tell of a person. */
export function fortaellerFor(krav: Bundet): readonly Fortaeller[] {
  const grund: Fortaeller = (til, person) => {
    til.grund = grundFor(person, krav);
  };
  return [...(harGrene(krav) ? [grund] : []), ...fortaellereI(krav)];
}

/** Of the parts with a name of their own, and of the leaves besides. */
function fortaellereI(del: Bundet): readonly Fortaeller[] {
  switch (del.art) {
    case "blad":
      return bladets(del);
    case "oplyst":
      return [
        (til, person) => {
          til[del.navn] = del.svar(person);
        },
      ];
    case "alle":
    case "enAf":
    case "mindst":
      return del.dele.flatMap(fortaellereI);
    case "ikke":
    case "gren":
      return fortaellereI(del.del);
  }
}

function bladets({ blad, faktum, figur, graensedag }: Bundetblad): readonly Fortaeller[] {
  switch (blad.art) {
    case "ja":
    case "blandt": {
      const vist = VIST.get(faktum);
      return vist === undefined ? [] : [vist];
    }
    case "maalt":
      return [blad.graense.figur === "mindsteTimerPrUge" ? timekrav(figur) : indtaegt(blad, figur)];
    case "senest":
      return graensedag === null ? [] : [(til) => Object.assign(til, omfanget(blad), { begyndtSenest: graensedag })];
    case "doemt": {
      const fra = graensedag ?? "";
      return [
        (til, { domme }) => {
          til.dom = domme?.find((dom) => rammer(dom, blad, fra)) ?? null;
          til.fra = fra;
        },
      ];
    }
    default:
      return [];
  }
}

function timekrav(figur: Figur | null): Fortaeller {
  return (til) => {
    til.mindsteTimer = figur?.vaerdi ?? null;
  };
}

function indtaegt({ faktum, operator }: Maalt, figur: Figur | null): Fortaeller {
  const [graense, herkomst] = [figur?.vaerdi ?? null, figur?.herkomst ?? null];
  return (til, person) => {
    const vaerdi = FAKTA[faktum].af(person);
    const kendt = vaerdi === null ? null : somTal(vaerdi);
    til[faktum === "aktuelIndtaegt" ? "aktuel" : "forrigeAar"] = {
      vaerdi: kendt,
      operator,
      graense,
      enhed: "kr. pr. maaned",
      herkomst,
    };
  };
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
