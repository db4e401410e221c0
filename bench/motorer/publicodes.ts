/**
 * publicodes: a person's conditions as named rules; it has no lists and no days, so days are numbers, and the adapter
 * goes through the persons.
 */
import Engine from "publicodes";
import type { Raahusstand } from "../husstande.js";
import { iTal, type Motor, type Talperson } from "./motor.js";

const motor = new Engine({
  foedt: { valeur: 0 },
  "under femten": "foedt > 20111124",
  "i arbejde": "oui",
  siden: { valeur: 0 },
  timer: { valeur: 0 },
  "kraever timer": "non",
  studerer: "non",
  "i grundskole": "non",
  domme: { valeur: 0 },
  "over grundskole": "oui",
  "dansk eller godkendt": "oui",
  aktuel: { valeur: 0 },
  forrige: { valeur: 0 },
  beskaeftigelse: {
    "une de ces conditions": [
      "foedt > 20081124",
      "foedt <= 19611124",
      "studerer",
      {
        "toutes ces conditions": [
          "i arbejde",
          "siden <= 20260824",
          { "une de ces conditions": ["kraever timer = non", "timer >= 25"] },
        ],
      },
    ],
  },
  uddannelse: {
    "une de ces conditions": [
      "foedt > 19961124",
      "foedt <= 19661124",
      { "toutes ces conditions": ["over grundskole", "dansk eller godkendt"] },
    ],
  },
  indkomst: {
    "une de ces conditions": [
      "foedt <= 19611124",
      "studerer",
      "i grundskole",
      { "toutes ces conditions": ["aktuel >= 25300", "forrige >= 25300"] },
    ],
  },
  taget: {
    "une de ces conditions": [
      "under femten",
      { "toutes ces conditions": ["beskaeftigelse", "domme = 0", "uddannelse", "indkomst"] },
    ],
  },
});

const jaNej = (ja: boolean) => (ja ? "oui" : "non");

function situation(p: Talperson) {
  return {
    foedt: p.foedt,
    siden: p.siden,
    timer: p.timer,
    domme: p.domme,
    aktuel: p.aktuel,
    forrige: p.forrige,
    "i arbejde": jaNej(p.status !== "ingen"),
    "kraever timer": jaNej(p.status === "i-arbejde"),
    studerer: jaNej(["videregaaende", "ungdomsuddannelse", "elev-laerling"].includes(p.art)),
    "i grundskole": jaNej(p.art === "grundskole"),
    "over grundskole": jaNej(p.niveau === "over-grundskole"),
    "dansk eller godkendt": jaNej(p.land === "danmark" || p.godkendt),
  };
}

function taget({ personer }: Raahusstand): boolean {
  return personer.every((person) => motor.setSituation(situation(iTal(person))).evaluate("taget").nodeValue === true);
}

export const publicodes: Motor = {
  pakke: "publicodes",
  udtrykt:
    "a person's conditions; days as numbers, words as yes or no, convictions counted and persons gone through by the adapter",
  afgoer: (husstande) => husstande.map(taget),
};
