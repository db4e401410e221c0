/** Convictions, education and income of an applicant in Danish. */
import type { Tal } from "../../../kerne/tal.js";
import type { Lov } from "../../../parametre/fakta.js";
import type { Hvem } from "../kontekst.js";
import { datoord, stoerrelse } from "./former.js";
import { LOVNAVN } from "./ordforraad.js";
import { person, personInde } from "./person.js";

const kroner = (beloeb: Tal, graense: Tal | null = null) => stoerrelse(beloeb, "kr. pr. maaned", graense);

export const DOMSORD = {
  ingen: (p: Hvem, fra: string) => `${person(p)} har ingen domme efter de nævnte love siden den ${datoord(fra)}.`,
  doemt: (p: Hvem, fra: string, dag: string, lov: Lov) =>
    `${person(p)} blev den ${datoord(dag)} dømt efter ${LOVNAVN[lov]}. Domme fra den ${datoord(fra)} og senere tæller med.`,
  ukendt: (p: Hvem, fra: string) =>
    `Vi ved ikke, om ${personInde(p)} har domme efter de nævnte love siden den ${datoord(fra)}.`,
};

export const UDDANNELSESORD = {
  danmark: (p: Hvem) => `${person(p)} har taget en uddannelse over grundskoleniveau i Danmark.`,
  godkendt: (p: Hvem) => `${person(p)} har en uddannelse over grundskoleniveau, som er godkendt i Danmark.`,
  ikkeGodkendt: (p: Hvem) => `${person(p)} har en uddannelse fra udlandet, som ikke er godkendt i Danmark.`,
  grundskole: (p: Hvem) => `${person(p)} har ingen uddannelse ud over grundskolen.`,
  landUkendt: (p: Hvem) =>
    `${person(p)} har en uddannelse over grundskoleniveau, men vi ved ikke, om den er taget i Danmark.`,
  godkendtUkendt: (p: Hvem) =>
    `${person(p)} har en uddannelse fra udlandet, men vi ved ikke, om den er godkendt i Danmark.`,
  ukendt: (p: Hvem) => `Vi ved ikke, hvilken uddannelse ${personInde(p)} har fuldført.`,
};

export const INDKOMSTORD = {
  nu: (p: Hvem, beloeb: Tal, graense: Tal | null) =>
    `${person(p)} har nu en bruttoindtægt på ${kroner(beloeb, graense)}.`,
  foer: (beloeb: Tal, graense: Tal | null) =>
    `I det foregående kalenderår var bruttoindtægten i gennemsnit ${kroner(beloeb, graense)}.`,
  nuUkendt: (p: Hvem) => `Vi ved ikke, hvor høj en bruttoindtægt ${personInde(p)} har nu.`,
  foerUkendt: (p: Hvem) =>
    `Vi ved ikke, hvor høj en bruttoindtægt ${personInde(p)} i gennemsnit havde i det foregående kalenderår.`,
  nok: (graense: Tal) => `Det opfylder kravet på mindst ${kroner(graense)}.`,
  forLidt: (graense: Tal) => `Det er under kravet på mindst ${kroner(graense)}.`,
  underNul: "Det er under ethvert mindstebeløb.",
  kravet: (graense: Tal) => `Kravet er mindst ${kroner(graense)}.`,
  intetBeloeb: "Det mindstebeløb, der gælder, er ikke oplyst.",
  intetBeloebForDen: "Det mindstebeløb, som den skal holdes op mod, er ikke oplyst.",
  studerendeForrigeAar: (p: Hvem) =>
    `${person(p)} var under uddannelse i det foregående kalenderår, så indtægten det år indgår ikke.`,
  maaskeStuderendeForrigeAar: (p: Hvem) =>
    `Indtægten i det foregående kalenderår indgår ikke, hvis ${personInde(p)} var under uddannelse dengang, men det ved vi ikke.`,
  maaskeStuderende: (p: Hvem) => `Kravet gælder ikke, hvis ${personInde(p)} er under uddannelse, men det ved vi ikke.`,
};
