/** The waiting list in words. A citizen is told of places in the line only: the other households are none of theirs. */
import type { Rangbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Rangeret, Rangering } from "../../ansoeger/rangerAnsoegninger.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Begrundelsesord, Kontekst } from "./begrundelsestekst.js";
import { kriterieliste } from "./ordforraad.js";
import { datoord, heltal, navn, opremset, type Sprog, stort, taelleord } from "./sprog.js";

export const RANGTEKSTER: Begrundelsesord<Rangbegrundelse> = {
  raekkefoelge: () => ({
    da: "Ventelisten følger ancienniteten: Den, der har været opnoteret længst, står først.",
    en: "The waiting list is ordered by seniority (anciennitet): whoever has been registered longest comes first.",
  }),
  foerste: ({ husstand, uoplysteForan }, { sprog }) => {
    const antal = stort(taelleord(uoplysteForan, sprog));
    const [husstande, households] = uoplysteForan === 1 ? ["husstand", "household"] : ["husstande", "households"];
    if (husstand === null)
      return uoplysteForan === 0
        ? { da: "Ingen på listen opfylder kravene.", en: "Nobody on the list meets the requirements." }
        : {
            da: `Ingen på listen opfylder med sikkerhed kravene. ${antal} ${husstande} skal afklares.`,
            en: `Nobody on the list is certain to meet the requirements. ${antal} ${households} must be checked.`,
          };
    return uoplysteForan === 0
      ? {
          da: "Boligen tilbydes den første på listen, der opfylder kravene.",
          en: "The dwelling is offered to the first household on the list that meets the requirements.",
        }
      : {
          da: `Boligen tilbydes den første på listen, der opfylder kravene. ${antal} ${husstande} længere fremme på listen skal afklares først.`,
          en: `The dwelling is offered to the first household on the list that meets the requirements. ${antal} ${households} further up the list must be checked first.`,
        };
  },
};

export function rangudfald(
  { liste, foerste, uoplysteForan }: Rangering,
  { sprog, borger }: Kontekst,
): readonly string[] {
  if (liste.length === 0) {
    const tom = { da: "Der er ingen på ventelisten.", en: "There is nobody on the waiting list." };
    return [tom[sprog]];
  }
  if (foerste === null) {
    const ingen =
      uoplysteForan.length > 0
        ? {
            da: "Det kan endnu ikke afgøres, hvem boligen skal tilbydes.",
            en: "It cannot be decided yet who is to be offered the dwelling.",
          }
        : {
            da: "Ingen på ventelisten kan tilbydes boligen.",
            en: "Nobody on the waiting list can be offered the dwelling.",
          };
    return [ingen[sprog]];
  }
  const plads = heltal(liste.findIndex(({ husstand }) => husstand === foerste) + 1, sprog);
  // Where others come before it who may meet what is asked as well, nothing is offered yet.
  const sikker = uoplysteForan.length === 0;
  if (borger) {
    const denne = sikker
      ? {
          da: `Boligen tilbydes den husstand, der er nr. ${plads} på ventelisten. Den er den første, der opfylder kravene.`,
          en: `The dwelling is offered to the household that is number ${plads} on the waiting list. It is the first that meets the requirements.`,
        }
      : {
          da: `Den husstand, der er nr. ${plads} på ventelisten, er den første, der med sikkerhed opfylder kravene.`,
          en: `The household that is number ${plads} on the waiting list is the first that is certain to meet the requirements.`,
        };
    return [denne[sprog]];
  }
  const den = navn(foerste, sprog);
  if (sikker) {
    const tilbudt = {
      da: `Boligen tilbydes husstanden ${den}, som er nr. ${plads} på ventelisten og den første, der opfylder kravene.`,
      en: `The dwelling is offered to the household ${den}, which is number ${plads} on the waiting list and the first that meets the requirements.`,
    };
    return [tilbudt[sprog]];
  }
  const foersteSikre = {
    da: `Husstanden ${den} er nr. ${plads} på ventelisten og den første, der med sikkerhed opfylder kravene.`,
    en: `The household ${den} is number ${plads} on the waiting list and the first that is certain to meet the requirements.`,
  };
  return [foersteSikre[sprog], foran(uoplysteForan, sprog)];
}

/** What must be known of those before the first that is certain. */
function foran(uoplyste: readonly string[], sprog: Sprog): string {
  const navne = opremset(
    uoplyste.map((husstand) => navn(husstand, sprog)),
    sprog,
  );
  const ene = uoplyste.length === 1;
  return {
    da: `Før boligen kan tilbydes den, skal det afklares, om ${ene ? "husstanden" : "husstandene"} ${navne} opfylder kravene.`,
    en: `Before the dwelling can be offered to that household, it must be checked whether the ${ene ? "household" : "households"} ${navne} ${ene ? "meets" : "meet"} the requirements.`,
  }[sprog];
}

/** The list itself: every household with what it fails on, or numbers alone. */
export function rangliste({ liste }: Rangering, { sprog, borger }: Kontekst): readonly string[] {
  if (!borger) return liste.map((en, i) => pladsord(en, i + 1, sprog));
  if (liste.length === 0) return [];
  const alle = heltal(liste.length, sprog);
  const antal = (udfald: Udfald) => heltal(liste.filter((en) => en.udfald === udfald).length, sprog);
  const [opfyldt, ikke, uoplyst] = [antal("opfyldt"), antal("ikke-opfyldt"), antal("uoplyst")];
  const numre = {
    da: `Antal husstande på ventelisten: ${alle}. Opfylder kravene: ${opfyldt}. Opfylder dem ikke: ${ikke}. Endnu ikke afklaret: ${uoplyst}.`,
    en: `Households on the waiting list: ${alle}. Meet the requirements: ${opfyldt}. Do not meet them: ${ikke}. Not settled yet: ${uoplyst}.`,
  };
  return [numre[sprog]];
}

function pladsord(rangeret: Rangeret, plads: number, sprog: Sprog): string {
  const [nr, husstand] = [heltal(plads, sprog), navn(rangeret.husstand, sprog)];
  const [dag, udfald] = [datoord(rangeret.opnoteret, sprog), udfaldsord(rangeret, sprog)];
  return {
    da: `Nr. ${nr}: Husstanden ${husstand}, opnoteret den ${dag}, ${udfald}.`,
    en: `Number ${nr}: household ${husstand}, registered on ${dag}, ${udfald}.`,
  }[sprog];
}

function udfaldsord({ udfald, vurdering }: Rangeret, sprog: Sprog): string {
  const afgoerende = vurdering.kriterier.filter((kriterium) => kriterium.udfald === udfald).map(({ id }) => id);
  const kriterier = kriterieliste(afgoerende, sprog);
  switch (udfald) {
    case "opfyldt":
      return { da: "opfylder kravene", en: "meets the requirements" }[sprog];
    case "ikke-opfyldt":
      return {
        da: `opfylder ikke kravene (${kriterier})`,
        en: `does not meet the requirements (${kriterier})`,
      }[sprog];
    case "uoplyst":
      return { da: `er endnu ikke afklaret (${kriterier})`, en: `is not settled yet (${kriterier})` }[sprog];
  }
}
