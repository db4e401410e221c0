/** The waiting list in Danish. */
import type { Udfald } from "../../../kerne/trevaerdi.js";
import { stort } from "../former.js";
import { datoord, heltal, navn, opremset, taelleord } from "./former.js";

const skalAfklares = (antal: number, hvor: string) =>
  ` ${stort(taelleord(antal))} ${antal === 1 ? "husstand" : "husstande"}${hvor} skal afklares`;

export const RANGTEKSTER = {
  raekkefoelge: "Ventelisten følger ancienniteten: Den, der har været opnoteret længst, står først.",
  ingen: "Ingen på listen opfylder kravene.",
  ingenSikker: (uoplyste: number) => `Ingen på listen opfylder med sikkerhed kravene.${skalAfklares(uoplyste, "")}.`,
  foerste: "Boligen tilbydes den første på listen, der opfylder kravene.",
  uoplysteForan: (antal: number) => `${skalAfklares(antal, " længere fremme på listen")} først.`,
};

export const RANGUDFALD = {
  tom: "Der er ingen på ventelisten.",
  uoplyst: "Det kan endnu ikke afgøres, hvem boligen skal tilbydes.",
  ingen: "Ingen på ventelisten kan tilbydes boligen.",
  tilbydesNr: (plads: number) =>
    `Boligen tilbydes den husstand, der er nr. ${heltal(plads)} på ventelisten. Den er den første, der opfylder kravene.`,
  nrErSikker: (plads: number) =>
    `Den husstand, der er nr. ${heltal(plads)} på ventelisten, er den første, der med sikkerhed opfylder kravene.`,
  tilbydes: (husstand: string, plads: number) =>
    `Boligen tilbydes husstanden ${navn(husstand)}, som er nr. ${heltal(plads)} på ventelisten og den første, der opfylder kravene.`,
  erSikker: (husstand: string, plads: number) =>
    `Husstanden ${navn(husstand)} er nr. ${heltal(plads)} på ventelisten og den første, der med sikkerhed opfylder kravene.`,
  foerst: (husstande: readonly string[]) =>
    `Før boligen kan tilbydes den, skal det afklares, om ${husstande.length === 1 ? "husstanden" : "husstandene"} ${opremset(husstande.map(navn))} opfylder kravene.`,
};

/** @param kriterier those that decide it */
export const RANGUDFALDSORD: Readonly<Record<Udfald, (kriterier: string) => string>> = {
  opfyldt: () => "opfylder kravene",
  "ikke-opfyldt": (kriterier) => `opfylder ikke kravene (${kriterier})`,
  uoplyst: (kriterier) => `er endnu ikke afklaret (${kriterier})`,
};

export const RANGLISTE = {
  plads: (plads: number, husstand: string, opnoteret: string, udfald: string) =>
    `Nr. ${heltal(plads)}: Husstanden ${navn(husstand)}, opnoteret den ${datoord(opnoteret)}, ${udfald}.`,
  antal: (alle: number, antal: Readonly<Record<Udfald, number>>) =>
    `Antal husstande på ventelisten: ${heltal(alle)}. Opfylder kravene: ${heltal(antal.opfyldt)}. Opfylder dem ikke: ${heltal(antal["ikke-opfyldt"])}. Endnu ikke afklaret: ${heltal(antal.uoplyst)}.`,
};
