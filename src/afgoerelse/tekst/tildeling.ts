/** The turns of a department's vacancies in words: what they come to, and each of them. */
import type { Tildeling, Tur } from "../../ledighed/tildeling.js";
import type { Tildelinger } from "../../ledighed/tildelLedige.js";
import type { Vej } from "../../parametre/ledighedsregler.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { AARSAGSORD } from "./boliger.js";
import { FRA_VENTELISTEN, skaerpedeKriterier, VEJORD } from "./ordforraad.js";
import { datoord, heltal, navn, type Sprog, stort, type Tosproget, taelleord } from "./sprog.js";

/** @param afdeling the name of the department, ready to be written */
export function tildelingsudfald(
  afdeling: string,
  { tildelinger, optaelling }: Tildelinger,
  { sprog }: Kontekst,
): readonly string[] {
  if (tildelinger === null) {
    const uoplyst = {
      da: `Det kan endnu ikke afgøres, hvem de ledige boliger i afdelingen ${afdeling} går til.`,
      en: `It cannot be decided yet where the vacant dwellings in the department ${afdeling} go.`,
    };
    return [uoplyst[sprog]];
  }
  if (tildelinger.length === 0) {
    const ingen = {
      da: `I afdelingen ${afdeling} er der endnu ingen ledige boliger at fordele.`,
      en: `No dwelling in the department ${afdeling} has fallen vacant yet.`,
    };
    return [ingen[sprog]];
  }
  const alle = taelleord(tildelinger.length, sprog);
  const fordelt =
    tildelinger.length === 1
      ? {
          da: `I afdelingen ${afdeling} er ${alle} ledig bolig fordelt.`,
          en: `${stort(alle)} vacant dwelling in the department ${afdeling} has been allocated.`,
        }
      : {
          da: `I afdelingen ${afdeling} er ${alle} ledige boliger fordelt.`,
          en: `${stort(alle)} vacant dwellings in the department ${afdeling} have been allocated.`,
        };
  return [fordelt[sprog], vejene(tildelinger, sprog), ...svarene(optaelling, sprog)];
}

/** How many went each way. */
function vejene(tildelinger: readonly Tildeling[], sprog: Sprog): string {
  const antal = (vej: Vej) => heltal(tildelinger.filter(({ tur }) => tur === vej).length, sprog);
  const udenFor = tildelinger.filter(erUdenFor).length;
  const uoplystForm = tildelinger.filter(({ tur }) => tur === null).length - udenFor;
  const veje = {
    da: `Til kommunen: ${antal("anvisning")}. Til almindelig udlejning: ${antal("almindelig")}. Til fleksibel udlejning: ${antal("fleksibel")}.`,
    en: `To the municipality: ${antal("anvisning")}. To ordinary letting: ${antal("almindelig")}. To flexible letting: ${antal("fleksibel")}.`,
  };
  const ukendte = {
    da: ` Til ventelisten, uden at udlejningsformen er oplyst: ${heltal(uoplystForm, sprog)}.`,
    en: ` To the waiting list, the form of letting not being known: ${heltal(uoplystForm, sprog)}.`,
  };
  const andre = {
    da: ` Uden for rækkefølgen: ${heltal(udenFor, sprog)}.`,
    en: ` Outside the order: ${heltal(udenFor, sprog)}.`,
  };
  return veje[sprog] + (uoplystForm === 0 ? "" : ukendte[sprog]) + (udenFor === 0 ? "" : andre[sprog]);
}

function svarene(optaelling: Tildelinger["optaelling"], sprog: Sprog): readonly string[] {
  if (optaelling === null || optaelling.tilbudt === 0) return [];
  const [benyttet, returneret, afventer] = [optaelling.benyttet, optaelling.returneret, optaelling.afventer].map((en) =>
    heltal(en, sprog),
  );
  const svar = {
    da: `Kommunens svar på tilbuddene i rækkefølgen: ${benyttet} benyttet, ${returneret} sendt retur, ${afventer} endnu ikke besvaret.`,
    en: `The municipality's answers to the offers in the order: ${benyttet} used, ${returneret} sent back, ${afventer} not answered yet.`,
  };
  return [svar[sprog]];
}

function erUdenFor({ tur, aarsag }: Tur): boolean {
  return tur === null && aarsag === "ikke-omfattet";
}

const UDEN_FOR: Tosproget = { da: "er ikke omfattet af rækkefølgen", en: "is not covered by the order" };

function vejord(tur: Tur, sprog: Sprog): string {
  const ord = erUdenFor(tur) ? UDEN_FOR : tur.tur === null ? FRA_VENTELISTEN : VEJORD[tur.tur];
  return ord[sprog];
}

const UKENDT_FORM: Tosproget = { da: " Udlejningsformen er ikke oplyst.", en: " The form of letting is not known." };

/** On what terms it is let: what is not known of them, and the sharpened criteria. */
function vilkaar(tur: Tur, sprog: Sprog): string {
  const form = tur.tur === null && !erUdenFor(tur) ? UKENDT_FORM[sprog] : "";
  if (tur.skaerpede.length === 0) return form;
  const kriterier = skaerpedeKriterier(tur.skaerpede, sprog);
  const skaerpet = {
    da: ` Ved udlejning fra ventelisten gælder ${kriterier}.`,
    en: ` Letting from the waiting list is subject to ${kriterier}.`,
  };
  return form + skaerpet[sprog];
}

const AFVENTER: Tosproget = {
  da: " Kommunen har endnu ikke svaret.",
  en: " The municipality has not answered yet.",
};

/** One turn without its reasons, which tell the place in the order and what the municipality answered. */
export function tildelingsord(tildeling: Tildeling, { sprog }: Kontekst): string {
  const [bolig, dag] = [navn(tildeling.bolig, sprog), datoord(tildeling.dato, sprog)];
  const vej = vejord(tildeling, sprog);
  const boligen = {
    da: `Boligen ${bolig}, ledig den ${dag}, ${vej}.`,
    en: `The dwelling ${bolig}, vacant on ${dag}, ${vej}.`,
  };
  return boligen[sprog] + vilkaar(tildeling, sprog) + (tildeling.udfald === "afventer" ? AFVENTER[sprog] : "");
}

const NAESTE_UKENDT: Tosproget = {
  da: "Det kan endnu ikke afgøres, hvem den næste ledige bolig går til.",
  en: "It cannot be decided yet where the next vacant dwelling goes.",
};

/** Whose turn is next; nothing where no vacancy tells the day. */
export function naesteord({ naeste, tildelinger, mangler }: Tildelinger, { sprog }: Kontekst): readonly string[] {
  if (naeste === null)
    return tildelinger !== null && tildelinger.length > 0 && mangler.length > 0 ? [NAESTE_UKENDT[sprog]] : [];
  const { position, aarsag } = naeste;
  const vej = vejord(naeste, sprog) + (AARSAGSORD[aarsag]?.[sprog] ?? "");
  const den = {
    da: `Den næste ledige bolig ${position === null ? "" : `er nr. ${position} i rækkefølgen og `}${vej}.`,
    en: `The next vacant dwelling ${position === null ? "" : `is number ${position} in the order and `}${vej}.`,
  };
  return [den[sprog] + vilkaar(naeste, sprog)];
}
