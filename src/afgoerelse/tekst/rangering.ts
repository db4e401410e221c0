/** The waiting list in words. A citizen is told of places in the line only: the other households are none of theirs. */
import type { Rangbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Rangeret, Rangering } from "../../ansoeger/rangerAnsoegninger.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Begrundelsestekster, Kontekst } from "./begrundelsestekst.js";
import { kriterieliste } from "./ordforraad.js";
import { datoord, heltal, navn, opremset, type Sprog, stort, type Tosproget, taelleord } from "./sprog.js";

export const RANGTEKSTER: Begrundelsestekster<Rangbegrundelse> = {
  raekkefoelge: {
    da: () => "Ventelisten følger ancienniteten: Den, der har været opnoteret længst, står først.",
    en: () =>
      "The waiting list is ordered by seniority (anciennitet): whoever has been registered longest comes first.",
  },
  foerste: {
    da: ({ husstand, uoplysteForan: n }) => {
      if (husstand === null)
        return n === 0
          ? "Ingen på listen opfylder kravene."
          : `Ingen på listen opfylder med sikkerhed kravene. ${stort(HUSSTANDE.da(n))} skal afklares.`;
      return n === 0
        ? "Boligen tilbydes den første på listen, der opfylder kravene."
        : `Boligen tilbydes den første på listen, der opfylder kravene. ${stort(HUSSTANDE.da(n))} længere fremme på listen skal afklares først.`;
    },
    en: ({ husstand, uoplysteForan: n }) => {
      if (husstand === null)
        return n === 0
          ? "Nobody on the list meets the requirements."
          : `Nobody on the list is certain to meet the requirements. ${stort(HUSSTANDE.en(n))} must be checked.`;
      return n === 0
        ? "The dwelling is offered to the first household on the list that meets the requirements."
        : `The dwelling is offered to the first household on the list that meets the requirements. ${stort(HUSSTANDE.en(n))} further up the list must be checked first.`;
    },
  },
};

const HUSSTANDE: Tosproget<(antal: number) => string> = {
  da: (n) => `${taelleord(n, "da")} ${n === 1 ? "husstand" : "husstande"}`,
  en: (n) => `${taelleord(n, "en")} ${n === 1 ? "household" : "households"}`,
};

interface Rangord {
  readonly foerste: (husstand: string, plads: string) => string;
  readonly foersteForBorger: (plads: string) => string;
  /** Where others come before it who may meet what is asked as well. */
  readonly foersteSikre: (husstand: string, plads: string) => string;
  readonly foersteSikreForBorger: (plads: string) => string;
  readonly foran: (antal: number, husstande: string) => string;
  readonly ingen: (aabne: boolean) => string;
  readonly tom: string;
  readonly plads: (nr: string, husstand: string, opnoteret: string, udfald: string) => string;
  readonly antal: (alle: string, opfyldt: string, ikke: string, uoplyst: string) => string;
  readonly udfald: Readonly<Record<Udfald, (kriterier: string) => string>>;
}

const ORD: Tosproget<Rangord> = {
  da: {
    foerste: (husstand, plads) =>
      `Boligen tilbydes husstanden ${husstand}, som er nr. ${plads} på ventelisten og den første, der opfylder kravene.`,
    foersteForBorger: (plads) =>
      `Boligen tilbydes den husstand, der er nr. ${plads} på ventelisten. Den er den første, der opfylder kravene.`,
    foersteSikre: (husstand, plads) =>
      `Husstanden ${husstand} er nr. ${plads} på ventelisten og den første, der med sikkerhed opfylder kravene.`,
    foersteSikreForBorger: (plads) =>
      `Den husstand, der er nr. ${plads} på ventelisten, er den første, der med sikkerhed opfylder kravene.`,
    foran: (antal, husstande) =>
      `Før boligen kan tilbydes den, skal det afklares, om ${antal === 1 ? "husstanden" : "husstandene"} ${husstande} opfylder kravene.`,
    ingen: (aabne) =>
      aabne ? "Det kan endnu ikke afgøres, hvem boligen skal tilbydes." : "Ingen på ventelisten kan tilbydes boligen.",
    tom: "Der er ingen på ventelisten.",
    plads: (nr, husstand, opnoteret, udfald) =>
      `Nr. ${nr}: Husstanden ${husstand}, opnoteret den ${opnoteret}, ${udfald}.`,
    antal: (alle, opfyldt, ikke, uoplyst) =>
      `Antal husstande på ventelisten: ${alle}. Opfylder kravene: ${opfyldt}. Opfylder dem ikke: ${ikke}. Endnu ikke afklaret: ${uoplyst}.`,
    udfald: {
      opfyldt: () => "opfylder kravene",
      "ikke-opfyldt": (kriterier) => `opfylder ikke kravene (${kriterier})`,
      uoplyst: (kriterier) => `er endnu ikke afklaret (${kriterier})`,
    },
  },
  en: {
    foerste: (husstand, plads) =>
      `The dwelling is offered to the household ${husstand}, which is number ${plads} on the waiting list and the first that meets the requirements.`,
    foersteForBorger: (plads) =>
      `The dwelling is offered to the household that is number ${plads} on the waiting list. It is the first that meets the requirements.`,
    foersteSikre: (husstand, plads) =>
      `The household ${husstand} is number ${plads} on the waiting list and the first that is certain to meet the requirements.`,
    foersteSikreForBorger: (plads) =>
      `The household that is number ${plads} on the waiting list is the first that is certain to meet the requirements.`,
    foran: (antal, husstande) =>
      `Before the dwelling can be offered to that household, it must be checked whether the ${antal === 1 ? "household" : "households"} ${husstande} ${antal === 1 ? "meets" : "meet"} the requirements.`,
    ingen: (aabne) =>
      aabne
        ? "It cannot be decided yet who is to be offered the dwelling."
        : "Nobody on the waiting list can be offered the dwelling.",
    tom: "There is nobody on the waiting list.",
    plads: (nr, husstand, opnoteret, udfald) =>
      `Number ${nr}: household ${husstand}, registered on ${opnoteret}, ${udfald}.`,
    antal: (alle, opfyldt, ikke, uoplyst) =>
      `Households on the waiting list: ${alle}. Meet the requirements: ${opfyldt}. Do not meet them: ${ikke}. Not settled yet: ${uoplyst}.`,
    udfald: {
      opfyldt: () => "meets the requirements",
      "ikke-opfyldt": (kriterier) => `does not meet the requirements (${kriterier})`,
      uoplyst: (kriterier) => `is not settled yet (${kriterier})`,
    },
  },
};

export function rangudfald(
  { liste, foerste, uoplysteForan }: Rangering,
  { sprog, borger }: Kontekst,
): readonly string[] {
  const ord = ORD[sprog];
  if (liste.length === 0) return [ord.tom];
  if (foerste === null) return [ord.ingen(uoplysteForan.length > 0)];
  const plads = heltal(liste.findIndex(({ husstand }) => husstand === foerste) + 1, sprog);
  const sikker = uoplysteForan.length === 0;
  if (borger) return [sikker ? ord.foersteForBorger(plads) : ord.foersteSikreForBorger(plads)];
  const foran = opremset(
    uoplysteForan.map((husstand) => navn(husstand, sprog)),
    sprog,
  );
  return sikker
    ? [ord.foerste(navn(foerste, sprog), plads)]
    : [ord.foersteSikre(navn(foerste, sprog), plads), ord.foran(uoplysteForan.length, foran)];
}

/** The list itself: every household with what it fails on, or numbers alone. */
export function rangliste({ liste }: Rangering, { sprog, borger }: Kontekst): readonly string[] {
  const ord = ORD[sprog];
  if (!borger)
    return liste.map((en, i) =>
      ord.plads(heltal(i + 1, sprog), navn(en.husstand, sprog), datoord(en.opnoteret, sprog), udfaldsord(en, sprog)),
    );
  const antal = (udfald: Udfald) => heltal(liste.filter((en) => en.udfald === udfald).length, sprog);
  return liste.length === 0
    ? []
    : [ord.antal(heltal(liste.length, sprog), antal("opfyldt"), antal("ikke-opfyldt"), antal("uoplyst"))];
}

function udfaldsord({ udfald, vurdering }: Rangeret, sprog: Sprog): string {
  const kriterier = vurdering.kriterier.filter((kriterium) => kriterium.udfald === udfald).map(({ id }) => id);
  return ORD[sprog].udfald[udfald](kriterieliste(kriterier, sprog));
}
