/** Convictions, education and income of an applicant in English. */
import type { Tal } from "../../../kerne/tal.js";
import type { Lov } from "../../../parametre/fakta.js";
import * as dansk from "../da/ordforraad.js";
import type * as da from "../da/personkrav.js";
import { datoord, stoerrelse } from "./former.js";
import { LOVNAVN } from "./ordforraad.js";
import { are, have, person, personInde, were } from "./person.js";

const kroner = (amount: Tal, limit: Tal | null = null) => stoerrelse(amount, "kr. pr. maaned", limit);

const theAct = (lov: Lov) => (lov === "anden" ? LOVNAVN[lov] : `${LOVNAVN[lov]} (${dansk.LOVNAVN[lov]})`);

export const DOMSORD: typeof da.DOMSORD = {
  ingen: (p, from) => `${person(p)} ${have(p)} no convictions under the acts mentioned since ${datoord(from)}.`,
  doemt: (p, from, day, act) =>
    `${person(p)} ${were(p)} convicted under ${theAct(act)} on ${datoord(day)}. Convictions from ${datoord(from)} onwards count.`,
  ukendt: (p, from) =>
    `We do not know whether ${personInde(p)} ${have(p)} convictions under the acts mentioned since ${datoord(from)}.`,
};

export const UDDANNELSESORD: typeof da.UDDANNELSESORD = {
  danmark: (p) => `${person(p)} ${have(p)} completed an education above basic school level in Denmark.`,
  godkendt: (p) => `${person(p)} ${have(p)} an education above basic school level that is approved in Denmark.`,
  ikkeGodkendt: (p) => `${person(p)} ${have(p)} a qualification from abroad that is not approved in Denmark.`,
  grundskole: (p) => `${person(p)} ${have(p)} no education beyond basic school.`,
  landUkendt: (p) =>
    `${person(p)} ${have(p)} an education above basic school level, but we do not know whether it was completed in Denmark.`,
  godkendtUkendt: (p) =>
    `${person(p)} ${have(p)} a qualification from abroad, but we do not know whether it is approved in Denmark.`,
  ukendt: (p) => `We do not know which education ${personInde(p)} ${have(p)} completed.`,
};

export const INDKOMSTORD: typeof da.INDKOMSTORD = {
  nu: (p, amount, limit) => `${person(p)} ${have(p)} a current gross income of ${kroner(amount, limit)}.`,
  foer: (amount, limit) => `In the previous calendar year, the average gross income was ${kroner(amount, limit)}.`,
  nuUkendt: (p) => `We do not know what gross income ${personInde(p)} ${have(p)} now.`,
  foerUkendt: (p) => `We do not know what average gross income ${personInde(p)} had in the previous calendar year.`,
  nok: (limit) => `That meets the requirement of at least ${kroner(limit)}.`,
  forLidt: (limit) => `That is below the requirement of at least ${kroner(limit)}.`,
  underNul: "That is below any minimum amount.",
  kravet: (limit) => `The requirement is at least ${kroner(limit)}.`,
  intetBeloeb: "The minimum amount in force is not known.",
  intetBeloebForDen: "The minimum amount that it is to be compared with is not known.",
  studerendeForrigeAar: (p) =>
    `${person(p)} ${were(p)} in education in the previous calendar year, so the income of that year is left out.`,
  maaskeStuderendeForrigeAar: (p) =>
    `The income of the previous calendar year is left out if ${personInde(p)} ${were(p)} in education then, but we do not know that.`,
  maaskeStuderende: (p) =>
    `The requirement does not apply if ${personInde(p)} ${are(p)} in education, but we do not know that.`,
};
