/** What a reason tells of a person (oplysninger): read off the condition. Part of rule `ansoeger.personsvar`. */
import { somTal } from "../kerne/tal.js";
import { FAKTA, type Person } from "../parametre/fakta.js";
import type { Grund, Maalt } from "../parametre/vilkaar.js";
import type { Kriterieomfang, Personoplysninger } from "./begrundelser.js";
import { type Bundet, type Bundetblad, bladeI, type Figur } from "./bundet.js";
import { rammer } from "./dom.js";

/** Adds to a reason what a part of the condition tells of a person. */
export type Fortaeller = (oplysninger: Oplysninger, person: Person) => void;
type Oplysninger = { -readonly [N in keyof Personoplysninger]: Personoplysninger[N] };

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
    default:
      return del.dele.flatMap(fortaellereI);
  }
}

function bladets({ blad, figur, graensedag }: Bundetblad): readonly Fortaeller[] {
  switch (blad.art) {
    case "ja":
    case "blandt": {
      const { vist } = FAKTA[blad.faktum];
      return vist === null ? [] : [(til, person) => Object.assign(til, { [vist]: person[vist] })];
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

function harGrene(del: Bundet): boolean {
  return del.art === "gren" || (del.art !== "blad" && del.dele.some(harGrene));
}

/** The branch that was met, or what failed in the first of those that say. */
function grundFor(person: Person, krav: Bundet): Grund | "uoplyst" {
  return opfyldtGren(person, krav) ?? svigtendeGren(person, krav) ?? "uoplyst";
}

function opfyldtGren(person: Person, del: Bundet): Grund | null {
  if (del.art === "blad" || del.svar(person) !== "opfyldt") return null;
  if (del.art === "gren" && del.opfyldt !== null) return del.opfyldt;
  return foerste(del.dele, (en) => opfyldtGren(person, en));
}

function svigtendeGren(person: Person, del: Bundet): Grund | null {
  if (del.art === "blad" || del.svar(person) !== "ikke-opfyldt") return null;
  // Of what is asked together it is the first that fails.
  const svigter = del.dele.filter(({ svar }) => svar(person) === "ikke-opfyldt");
  const indre = foerste(del.art === "alle" ? svigter.slice(0, 1) : svigter, (en) => svigtendeGren(person, en));
  return indre ?? (del.art === "gren" ? del.ellers : null);
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
