/**
 * What a portfolio's placements rest on, in plain words (forbehold): the assumed figures and the open choices, each
 * with the number of departments that it bears on.
 */
import { taltekst } from "../../src/cli/taltekst.js";
import type { Dag } from "../../src/kerne/dato.js";
import { stinoegle } from "../../src/kerne/sti.js";
import { erUkendt } from "../../src/omraade/proeve.js";
import type { Trappeaftale } from "../../src/parametre/aftale.js";
import { FORTOLKNINGER } from "../../src/parametre/fortolkninger.js";
import type { Portefoelje } from "../../src/trappe/placerPortefoelje.js";
import { risikograenser, risikosti } from "../../src/trappe/risikozone.js";
import { KRITERIEORD, OPERATORORD } from "./ord.js";

export function forbeholdIOrd(portefoelje: Portefoelje, aftale: Trappeaftale, dato: Dag): string {
  return [
    "Assumed figures (antaget). The agreement's text does not print the limits of the risk zone; these",
    "are made up, and every result that used one says so:",
    ...antagne(portefoelje, aftale, dato),
    "",
    "Open choices (fortolkninger). Where the text leaves a question open, this is the reading in force;",
    "another would change something for so many departments:",
    ...valg(portefoelje),
  ].join("\n");
}

function antagne({ placeringer }: Portefoelje, aftale: Trappeaftale, dato: Dag): readonly string[] {
  return risikograenser(aftale, dato).flatMap(({ kriterium, operator, maal, graense }) => {
    const noegle = stinoegle(risikosti(kriterium));
    const antal = placeringer.filter(({ forbehold }) =>
      forbehold.some((et) => et.kode === "antaget-tal" && stinoegle(et.tal) === noegle),
    ).length;
    if (antal === 0 || erUkendt(graense)) return [];
    const enhed = maal === "procent" ? "%" : "times";
    const figur = `${OPERATORORD[operator]} ${taltekst(graense, ".")} ${enhed}`;
    return [`  ${KRITERIEORD[kriterium].padEnd(37)}${figur.padEnd(26)}${afdelinger(antal)}`];
  });
}

function valg({ placeringer, fortolkninger }: Portefoelje): readonly string[] {
  return Object.entries(fortolkninger).map(([id, valgt]) => {
    const antal = placeringer.filter((placering) => Object.hasOwn(placering.fortolkninger, id)).length;
    const andre = [...(new Map<string, readonly string[]>(Object.entries(FORTOLKNINGER)).get(id) ?? [])].filter(
      (et) => et !== valgt,
    );
    return `  ${id.padEnd(37)}${`${valgt}, not ${andre.join("/")}`.padEnd(26)}${afdelinger(antal)}`;
  });
}

function afdelinger(antal: number): string {
  return `${String(antal).padStart(2)} ${antal === 1 ? "department" : "departments"}`;
}
