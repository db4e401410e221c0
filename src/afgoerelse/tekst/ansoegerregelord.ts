/**
 * The rules about applicants in words (ansoegerregelord): whom a criterion asks, for what, and who is exempt; and on
 * which grounds the municipality may not assign.
 */
import type { Aldersspaend, Kriterieregel, Undtagelse } from "../../parametre/ansoegerregler.js";
import type { Forbudsgrund } from "../../parametre/anvisningsforbud.js";
import { grundnummer } from "./forbudsgrunde.js";
import type { Sprog, Tosproget } from "./sprog.js";
import { delene, delt, type Punkt, samlingsord, vilkaarspunkt } from "./vilkaarsord.js";

export function kriteriepunkter({ hvem, alder, undtaget, krav }: Kriterieregel, sprog: Sprog): readonly Punkt[] {
  const samling = delt(krav);
  const dem = HVEM[hvem][sprog](alder);
  const ene = samling.dele.length === 1;
  const kravet: Punkt = {
    navn: null,
    tekst: SKAL[sprog](dem, ene ? DETTE_KRAV[sprog] : KRAV[sprog](samlingsord(samling, sprog))),
    under: delene(samling, sprog),
  };
  const undtagelser = undtaget.map(({ grund, naar }) => vilkaarspunkt(naar, sprog, UNDTAGET[grund][sprog]));
  return undtagelser.length === 0 ? [kravet] : [kravet, { navn: null, tekst: IKKE[sprog], under: undtagelser }];
}

const HVEM: Readonly<Record<Kriterieregel["hvem"], Tosproget<(alder: Aldersspaend) => string>>> = {
  enVoksen: {
    da: (alder) =>
      erVoksen(alder)
        ? `Mindst én voksen (${aldre(alder, "da")}) i husstanden`
        : `Mindst én på ${aldre(alder, "da")} i husstanden`,
    en: (alder) => `At least one ${erVoksen(alder) ? "adult" : "member"} of the household (${aldre(alder, "en")})`,
  },
  alleTilflyttere: {
    da: (alder) => `Alle på ${aldre(alder, "da")}, der flytter ind,`,
    en: (alder) => `Everyone who moves in (${aldre(alder, "en")})`,
  },
};

function erVoksen({ fra, til }: Aldersspaend): boolean {
  return fra === 18 && til === null;
}

function aldre({ fra, til }: Aldersspaend, sprog: Sprog): string {
  if (til === null) return sprog === "da" ? `${fra} år og derover` : `aged ${fra} and over`;
  return sprog === "da" ? `${fra}-${til} år` : `aged ${fra}-${til}`;
}

const SKAL: Tosproget<(hvem: string, krav: string) => string> = {
  da: (hvem, krav) => `${hvem} skal opfylde ${krav}`,
  en: (hvem, krav) => `${hvem} must meet ${krav}`,
};

const DETTE_KRAV: Tosproget = { da: "dette krav", en: "this requirement" };
const KRAV: Tosproget<(dele: string) => string> = {
  da: (dele) => `${dele} krav`,
  en: (dele) => `${dele} requirements`,
};

const IKKE: Tosproget = { da: "Kravet gælder ikke for", en: "It is not asked of" };

const UNDTAGET: Readonly<Record<Undtagelse["grund"], Tosproget>> = {
  beboer: { da: "beboere", en: "residents" },
  "under-uddannelse": { da: "uddannelsessøgende", en: "students" },
};

/** @param stk the paragraph of § 59 whose grounds they are, or some of them */
export function forbudspunkt(stk: 6 | 7, grunde: readonly Forbudsgrund[], sprog: Sprog): Punkt {
  return {
    navn: `stk. ${stk}`,
    tekst: FORBUD[sprog](OMRAADE[stk][sprog], grunde.length),
    under: grunde.map(({ nr, naar }) => vilkaarspunkt(naar, sprog, grundnummer(nr, sprog))),
  };
}

const OMRAADE: Readonly<Record<6 | 7, Tosproget>> = {
  6: { da: "et udsat boligområde", en: "a vulnerable housing area (udsat boligområde)" },
  7: { da: "et forebyggelsesområde", en: "a prevention area (forebyggelsesområde)" },
};

const FORBUD: Tosproget<(omraade: string, antal: number) => string> = {
  da: (omraade, antal) =>
    `Kommunen må ikke anvise en bolig i ${omraade}, hvis ${antal === 1 ? "dette" : "mindst ét af disse"} gælder for et medlem af husstanden`,
  en: (omraade, antal) =>
    `The municipality may not assign a dwelling in ${omraade} if ${antal === 1 ? "this" : "at least one of these"} is true of a member of the household`,
};
