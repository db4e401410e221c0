/** The turns of a department's vacancies in words: what they come to, and each of them. */
import type { Tildeling, Tur } from "../../ledighed/tildeling.js";
import type { Tildelinger } from "../../ledighed/tildelLedige.js";
import type { Vej } from "../../parametre/ledighedsregler.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { AARSAGSORD } from "./boliger.js";
import { skaerpedeKriterier, VEJORD } from "./ordforraad.js";
import { datoord, heltal, navn, type Sprog, stort, type Tosproget, taelleord } from "./sprog.js";

interface Tildelingsord {
  readonly fordelt: (afdeling: string, antal: number) => string;
  readonly ingen: (afdeling: string) => string;
  readonly uoplyst: (afdeling: string) => string;
  readonly antal: (kommunen: string, almindelig: string, fleksibel: string) => string;
  readonly uoplystForm: (antal: string) => string;
  readonly udenFor: (antal: string) => string;
  readonly brug: (benyttet: string, returneret: string, afventer: string) => string;
  readonly bolig: (bolig: string, dag: string, vej: string) => string;
  readonly naeste: (nr: string, vej: string, aarsag: string) => string;
  readonly naesteUkendt: string;
  readonly nr: (position: number) => string;
  readonly fraVentelisten: string;
  readonly ukendtForm: string;
  readonly udenForRaekkefoelgen: string;
  readonly skaerpet: (kriterier: string) => string;
  readonly afventer: string;
}

const ORD: Tosproget<Tildelingsord> = {
  da: {
    fordelt: (afdeling, antal) =>
      `I afdelingen ${afdeling} er ${taelleord(antal, "da")} ${antal === 1 ? "ledig bolig" : "ledige boliger"} fordelt.`,
    ingen: (afdeling) => `I afdelingen ${afdeling} er der endnu ingen ledige boliger at fordele.`,
    uoplyst: (afdeling) => `Det kan endnu ikke afgøres, hvem de ledige boliger i afdelingen ${afdeling} går til.`,
    antal: (kommunen, almindelig, fleksibel) =>
      `Til kommunen: ${kommunen}. Til almindelig udlejning: ${almindelig}. Til fleksibel udlejning: ${fleksibel}.`,
    uoplystForm: (antal) => ` Til ventelisten, uden at udlejningsformen er oplyst: ${antal}.`,
    udenFor: (antal) => ` Uden for rækkefølgen: ${antal}.`,
    brug: (benyttet, returneret, afventer) =>
      `Kommunens svar på tilbuddene i rækkefølgen: ${benyttet} benyttet, ${returneret} sendt retur, ${afventer} endnu ikke besvaret.`,
    bolig: (bolig, dag, vej) => `Boligen ${bolig}, ledig den ${dag}, ${vej}.`,
    naeste: (nr, vej, aarsag) => `Den næste ledige bolig ${nr}${vej}${aarsag}.`,
    naesteUkendt: "Det kan endnu ikke afgøres, hvem den næste ledige bolig går til.",
    nr: (position) => `er nr. ${position} i rækkefølgen og `,
    fraVentelisten: "udlejes fra ventelisten",
    ukendtForm: " Udlejningsformen er ikke oplyst.",
    udenForRaekkefoelgen: "er ikke omfattet af rækkefølgen",
    skaerpet: (kriterier) => ` Ved udlejning fra ventelisten gælder ${kriterier}.`,
    afventer: " Kommunen har endnu ikke svaret.",
  },
  en: {
    fordelt: (afdeling, antal) =>
      `${stort(taelleord(antal, "en"))} vacant ${antal === 1 ? "dwelling" : "dwellings"} in the department ${afdeling} ${antal === 1 ? "has" : "have"} been allocated.`,
    ingen: (afdeling) => `No dwelling in the department ${afdeling} has fallen vacant yet.`,
    uoplyst: (afdeling) => `It cannot be decided yet where the vacant dwellings in the department ${afdeling} go.`,
    antal: (kommunen, almindelig, fleksibel) =>
      `To the municipality: ${kommunen}. To ordinary letting: ${almindelig}. To flexible letting: ${fleksibel}.`,
    uoplystForm: (antal) => ` To the waiting list, the form of letting not being known: ${antal}.`,
    udenFor: (antal) => ` Outside the order: ${antal}.`,
    brug: (benyttet, returneret, afventer) =>
      `The municipality's answers to the offers in the order: ${benyttet} used, ${returneret} sent back, ${afventer} not answered yet.`,
    bolig: (bolig, dag, vej) => `The dwelling ${bolig}, vacant on ${dag}, ${vej}.`,
    naeste: (nr, vej, aarsag) => `The next vacant dwelling ${nr}${vej}${aarsag}.`,
    naesteUkendt: "It cannot be decided yet where the next vacant dwelling goes.",
    nr: (position) => `is number ${position} in the order and `,
    fraVentelisten: "is let from the waiting list",
    ukendtForm: " The form of letting is not known.",
    udenForRaekkefoelgen: "is not covered by the order",
    skaerpet: (kriterier) => ` Letting from the waiting list is subject to ${kriterier}.`,
    afventer: " The municipality has not answered yet.",
  },
};

/** @param afdeling the name of the department, ready to be written */
export function tildelingsudfald(
  afdeling: string,
  { tildelinger, optaelling }: Tildelinger,
  { sprog }: Kontekst,
): readonly string[] {
  const ord = ORD[sprog];
  if (tildelinger === null) return [ord.uoplyst(afdeling)];
  if (tildelinger.length === 0) return [ord.ingen(afdeling)];
  const antal = (vej: Vej) => heltal(tildelinger.filter(({ tur }) => tur === vej).length, sprog);
  const udenFor = tildelinger.filter(erUdenFor).length;
  const uoplystForm = tildelinger.filter(({ tur }) => tur === null).length - udenFor;
  return [
    ord.fordelt(afdeling, tildelinger.length),
    ord.antal(antal("anvisning"), antal("almindelig"), antal("fleksibel")) +
      (uoplystForm === 0 ? "" : ord.uoplystForm(heltal(uoplystForm, sprog))) +
      (udenFor === 0 ? "" : ord.udenFor(heltal(udenFor, sprog))),
    ...(optaelling === null || optaelling.tilbudt === 0
      ? []
      : [
          ord.brug(
            heltal(optaelling.benyttet, sprog),
            heltal(optaelling.returneret, sprog),
            heltal(optaelling.afventer, sprog),
          ),
        ]),
  ];
}

function erUdenFor({ tur, aarsag }: Tur): boolean {
  return tur === null && aarsag === "ikke-omfattet";
}

function vejord(tur: Tur, sprog: Sprog): string {
  if (erUdenFor(tur)) return ORD[sprog].udenForRaekkefoelgen;
  return tur.tur === null ? ORD[sprog].fraVentelisten : VEJORD[tur.tur][sprog];
}

/** On what terms it is let: what is not known of them, and the sharpened criteria. */
function vilkaar(tur: Tur, sprog: Sprog): string {
  const ord = ORD[sprog];
  const form = tur.tur === null && !erUdenFor(tur) ? ord.ukendtForm : "";
  return form + (tur.skaerpede.length === 0 ? "" : ord.skaerpet(skaerpedeKriterier(tur.skaerpede, sprog)));
}

/** One turn without its reasons, which tell the place in the order and what the municipality answered. */
export function tildelingsord(tildeling: Tildeling, { sprog }: Kontekst): string {
  const ord = ORD[sprog];
  const { bolig, dato, udfald } = tildeling;
  const afventer = udfald === "afventer" ? ord.afventer : "";
  return (
    ord.bolig(navn(bolig, sprog), datoord(dato, sprog), vejord(tildeling, sprog)) + vilkaar(tildeling, sprog) + afventer
  );
}

/** Whose turn is next; nothing where no vacancy tells the day. */
export function naesteord({ naeste, tildelinger, mangler }: Tildelinger, { sprog }: Kontekst): readonly string[] {
  const ord = ORD[sprog];
  if (naeste === null)
    return tildelinger !== null && tildelinger.length > 0 && mangler.length > 0 ? [ord.naesteUkendt] : [];
  const { position, aarsag } = naeste;
  const hvorfor = AARSAGSORD[aarsag]?.[sprog] ?? "";
  return [
    ord.naeste(position === null ? "" : ord.nr(position), vejord(naeste, sprog), hvorfor) + vilkaar(naeste, sprog),
  ];
}
