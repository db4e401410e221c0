/** What a reason tells of a person (oplysninger): read off the condition. Part of rule `ansoeger.personsvar`. */
import { formI } from "../kerne/form.js";
import { somTal } from "../kerne/tal.js";
import { FAKTA, PERSON, type Person, type Vist } from "../parametre/fakta.js";
import type { Grund, Maalt } from "../parametre/vilkaar.js";
import type { Faktumoplysning, Kriterieomfang, Personoplysninger } from "./begrundelser.js";
import { type Bundet, type Bundetblad, bladeI, type Figur } from "./bundet.js";
import { rammer } from "./dom.js";
import { findes } from "./steder.js";

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
      return vist === null ? [] : [(til, person) => Object.assign(til, { [vist]: fortalt(vist, person) })];
    }
    case "maalt":
      return [blad.faktum === "timerPrUge" ? timekrav(figur) : indtaegt(blad, figur)];
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

/** Without the part that is not told of while it is unknown. */
function fortalt(vist: Vist, person: Person): unknown {
  const hele = person[vist];
  const tavs = STILTIENDE.get(vist);
  if (tavs === undefined || typeof hele !== "object" || hele === null) return hele;
  const { [tavs]: sagt, ...resten }: Readonly<Record<string, unknown>> = { ...hele };
  return sagt === null ? resten : hele;
}

const STILTIENDE = new Map<string, string>(
  Object.keys(PERSON.felter).flatMap((navn) => {
    const form = formI(PERSON, [navn]);
    const dele = form?.form === "objekt" ? Object.entries(form.felter) : [];
    return dele.flatMap(([del, felt]) =>
      "stiltiende" in felt && felt.stiltiende === true ? [[navn, del] as const] : [],
    );
  }),
);

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

/** The facts that conditions read of a person, each once; beside what there is none of there is nothing to tell. */
export function faktaI(person: Person, dele: readonly Bundet[]): readonly Faktumoplysning[] {
  const fakta = new Set(dele.flatMap(bladeI).map(({ faktum }) => faktum));
  return [...fakta].flatMap(({ sti, af }) => (findes(person, sti) ? [{ faktum: sti, vaerdi: af(person) }] : []));
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
