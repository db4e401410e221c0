/** The turns of a department's vacancies in words: what they come to, and each of them. */
import type { Tildeling, Tur } from "../../ledighed/tildeling.js";
import type { Tildelinger } from "../../ledighed/tildelLedige.js";
import type { Kriterium } from "../../parametre/kriterier.js";
import type { Vej } from "../../parametre/ledighedsregler.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { AARSAGSORD } from "./boliger.js";
import { kriterieliste, VEJORD } from "./ordforraad.js";
import { datoord, heltal, navn, type Sprog, stort, type Tosproget, taelleord } from "./sprog.js";

interface Tildelingsord {
  readonly fordelt: (afdeling: string, antal: number) => string;
  readonly ingen: (afdeling: string) => string;
  readonly uoplyst: (afdeling: string) => string;
  readonly antal: (kommunen: string, almindelig: string, fleksibel: string) => string;
  readonly brug: (benyttet: string, returneret: string, afventer: string) => string;
  readonly bolig: (bolig: string, dag: string, gaarTil: string) => string;
  readonly naeste: (gaarTil: string) => string;
  readonly naesteUkendt: string;
  readonly gaarTil: (vej: string, nr: string, aarsag: string | null) => string;
  readonly nr: (position: number) => string;
  readonly uoplystVej: string;
  readonly udenForAftalen: string;
  readonly skaerpet: (kriterier: string) => string;
  readonly afventer: string;
}

const ORD: Tosproget<Tildelingsord> = {
  da: {
    fordelt: (afdeling, antal) => `I afdelingen ${afdeling} er ${taelleord(antal, "da")} ${antal === 1 ? "ledig bolig" : "ledige boliger"} fordelt.`,
    ingen: (afdeling) => `I afdelingen ${afdeling} er der endnu ingen ledige boliger at fordele.`,
    uoplyst: (afdeling) => `Det kan endnu ikke afgøres, hvem de ledige boliger i afdelingen ${afdeling} går til.`,
    antal: (kommunen, almindelig, fleksibel) =>
      `Til kommunen: ${kommunen}. Til almindelig udlejning: ${almindelig}. Til fleksibel udlejning: ${fleksibel}.`,
    brug: (benyttet, returneret, afventer) =>
      `Kommunens svar på tilbuddene i rækkefølgen: ${benyttet} benyttet, ${returneret} sendt retur, ${afventer} endnu ikke besvaret.`,
    bolig: (bolig, dag, gaarTil) => `Boligen ${bolig}, ledig den ${dag}, ${gaarTil}`,
    naeste: (gaarTil) => `Den næste ledige bolig ${gaarTil}`,
    naesteUkendt: "Det kan endnu ikke afgøres, hvem den næste ledige bolig går til.",
    gaarTil: (vej, nr, aarsag) => `går til ${vej}${nr}${aarsag === null ? "" : `, ${aarsag}`}.`,
    nr: (position) => ` som nr. ${position} i rækkefølgen`,
    uoplystVej: "ventelisten, efter en udlejningsform, der ikke er oplyst",
    udenForAftalen: "er ikke omfattet, fordi boligtypen ligger uden for rækkefølgen.",
    skaerpet: (kriterier) => ` Ved udlejningen gælder skærpede krav til ${kriterier}.`,
    afventer: " Kommunen har endnu ikke svaret.",
  },
  en: {
    fordelt: (afdeling, antal) =>
      `${stort(taelleord(antal, "en"))} vacant ${antal === 1 ? "dwelling" : "dwellings"} of the department ${afdeling} ${antal === 1 ? "has" : "have"} been allocated.`,
    ingen: (afdeling) => `In the department ${afdeling} no dwelling has fallen vacant yet.`,
    uoplyst: (afdeling) => `It cannot be decided yet where the vacant dwellings of the department ${afdeling} go.`,
    antal: (kommunen, almindelig, fleksibel) =>
      `To the municipality: ${kommunen}. To ordinary letting: ${almindelig}. To flexible letting: ${fleksibel}.`,
    brug: (benyttet, returneret, afventer) =>
      `The municipality's answers to the offers in the order: ${benyttet} used, ${returneret} sent back, ${afventer} not answered yet.`,
    bolig: (bolig, dag, gaarTil) => `The dwelling ${bolig}, vacant on ${dag}, ${gaarTil}`,
    naeste: (gaarTil) => `The next vacant dwelling ${gaarTil}`,
    naesteUkendt: "It cannot be decided yet where the next vacant dwelling goes.",
    gaarTil: (vej, nr, aarsag) => `goes to ${vej}${nr}${aarsag === null ? "" : `, ${aarsag}`}.`,
    nr: (position) => ` as number ${position} of the order`,
    uoplystVej: "the waiting list, by a form of letting that is not given",
    udenForAftalen: "is not covered, since dwellings of its kind are outside the order.",
    skaerpet: (kriterier) => ` Sharpened criteria (skærpede kriterier) apply to its letting: ${kriterier}.`,
    afventer: " The municipality has not answered yet.",
  },
};

/** @param afdeling the name of the department, ready to be written */
export function tildelingsudfald(afdeling: string, { tildelinger, optaelling }: Tildelinger, { sprog }: Kontekst): readonly string[] {
  const ord = ORD[sprog];
  if (tildelinger === null) return [ord.uoplyst(afdeling)];
  if (tildelinger.length === 0) return [ord.ingen(afdeling)];
  const antal = (vej: Vej) => heltal(tildelinger.filter(({ tur }) => tur === vej).length, sprog);
  return [
    ord.fordelt(afdeling, tildelinger.length),
    ord.antal(antal("anvisning"), antal("almindelig"), antal("fleksibel")),
    ...(optaelling === null || optaelling.tilbudt === 0
      ? []
      : [ord.brug(heltal(optaelling.benyttet, sprog), heltal(optaelling.returneret, sprog), heltal(optaelling.afventer, sprog))]),
  ];
}

function udenForRaekkefoelgen({ tur, aarsag }: Tur, sprog: Sprog): string | null {
  return tur === null && aarsag === "ikke-omfattet" ? ORD[sprog].udenForAftalen : null;
}

function vejord(tur: Vej | null, sprog: Sprog): string {
  return tur === null ? ORD[sprog].uoplystVej : VEJORD[tur][sprog];
}

function medSkaerpede(kriterier: readonly Kriterium[], sprog: Sprog): string {
  return kriterier.length === 0 ? "" : ORD[sprog].skaerpet(kriterieliste(kriterier, sprog));
}

/** One turn without its reasons, which tell the place in the order and what the municipality answered. */
export function tildelingsord(tildeling: Tildeling, { sprog }: Kontekst): string {
  const ord = ORD[sprog];
  const { bolig, dato, udfald, tur, skaerpede } = tildeling;
  const gaarTil = udenForRaekkefoelgen(tildeling, sprog) ?? ord.gaarTil(vejord(tur, sprog), "", null);
  return ord.bolig(navn(bolig, sprog), datoord(dato, sprog), gaarTil) + medSkaerpede(skaerpede, sprog) + (udfald === "afventer" ? ord.afventer : "");
}

/** Whose turn is next; nothing where no vacancy tells the day. */
export function naesteord({ naeste, tildelinger, mangler }: Tildelinger, { sprog }: Kontekst): readonly string[] {
  const ord = ORD[sprog];
  if (naeste === null) return tildelinger !== null && tildelinger.length > 0 && mangler.length > 0 ? [ord.naesteUkendt] : [];
  const { tur, position, aarsag, skaerpede } = naeste;
  const gaarTil = ord.gaarTil(vejord(tur, sprog), position === null ? "" : ord.nr(position), AARSAGSORD[aarsag]?.[sprog] ?? null);
  return [ord.naeste(udenForRaekkefoelgen(naeste, sprog) ?? gaarTil) + medSkaerpede(skaerpede, sprog)];
}
