/** Assessments and waiting lists in Danish. */
import { LOVNAVN } from "../../../afgoerelse/tekst/da/ordforraad.js";
import type { Arbejdsgrund, IkkeSpurgt } from "../../../ansoeger/begrundelser.js";
import type { Udfald } from "../../../kerne/trevaerdi.js";
import type { Lov } from "../../../parametre/fakta.js";

export { DOKUMENTER } from "../../../afgoerelse/tekst/da/dokumentation.js";
export { maanederOrd } from "../../../afgoerelse/tekst/da/former.js";

export const VURDERINGSUDFALD: Readonly<Record<Udfald, string>> = {
  opfyldt: "opfyldt",
  "ikke-opfyldt": "ikke opfyldt",
  uoplyst: "uoplyst",
};

export const VURDERING = {
  husstand: (id: string, udfald: string) => `husstand ${id}: ${udfald}`,
  person: (id: string, foedt: string) => `person ${id}, født ${foedt}`,
  dokumentation: (beviser: string) => `dokumentation: ${beviser}`,
  eller: " eller ",
};

export const PERSONGRUND = {
  ikkeSpurgt: (kriterier: string, grund: string) => `${kriterier}: gælder ikke personen (${grund})`,
  beboerUoplyst: "uoplyst, om personen allerede bor i afdelingen",
  siden: (dag: string) => ` (siden ${dag})`,
  indkomst: (udfald: string, nu: string, forrige: string) => `indkomst: ${udfald}, nu ${nu}, ${forrige} kr. pr. måned`,
  forrigeAar: (maalt: string) => `sidste år ${maalt}`,
  forrigeAarUndtaget: "sidste år undtaget",
};

export const IKKE_SPURGT: Readonly<Record<IkkeSpurgt, string>> = {
  alder: "alder",
  beboer: "bor i afdelingen",
  "under-uddannelse": "under uddannelse",
};

/** The months of work that are asked, in words. */
export const VARIGHED = {
  "varigt-arbejde": (maaneder: string) => `${maaneder}s arbejde`,
  "for-kort-arbejde": (maaneder: string) => `under ${maaneder}s arbejde`,
};

export const ARBEJDSGRUNDE: Readonly<Record<Exclude<Arbejdsgrund, keyof typeof VARIGHED>, string>> = {
  "i-arbejde": "i arbejde",
  "job-begynder": "job begynder inden fristen",
  "under-uddannelse": "under uddannelse",
  alderspension: "alderspension",
  senior: "senior",
  "for-faa-timer": "for få timer",
  "ikke-begyndt": "jobbet er ikke begyndt",
  "uden-arbejde-eller-uddannelse": "uden arbejde og uddannelse",
  uoplyst: "mangler oplysninger",
};

export const lovnavn = (lov: Lov): string => LOVNAVN[lov];

export const RANGKOLONNER = {
  nr: "nr",
  opnoteret: "opnoteret",
  husstand: "husstand",
  udfald: "udfald",
  bemaerk: "bemærk",
};

export const RANGERING = {
  ingen: "ingen opfylder kravene",
  foerst: (husstand: string) => `tilbydes først: ${husstand}`,
  afklares: (husstande: string) => `afklares først: ${husstande}`,
};
