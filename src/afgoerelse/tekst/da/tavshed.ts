/** What is not told in a letter, in Danish. */
import type { Udfald } from "../../../kerne/trevaerdi.js";
import type { Hvem } from "../kontekst.js";
import { person, personInde } from "./person.js";

/** Whether the outcome rests on what is not told, or may do so besides. */
type Vaegt = "afgoer" | "maaske";
type Tavshed = Readonly<Record<Exclude<Udfald, "opfyldt">, Readonly<Record<Vaegt, string>>>>;

const KUN_TIL_DEN = "kun gives til den, det angår";

/** To one member of several. */
const andre: Tavshed = {
  "ikke-opfyldt": {
    afgoer: `Begrundelsen angår følsomme forhold og kan ${KUN_TIL_DEN}.`,
    maaske: `Brevet fortæller ikke om følsomme forhold hos andre i husstanden. Hvis der er en begrundelse, der angår sådanne forhold, kan den ${KUN_TIL_DEN}.`,
  },
  uoplyst: {
    afgoer: "De oplysninger, der mangler, er følsomme. Vi beder selv den, de angår, om dem.",
    maaske:
      "Brevet nævner ikke, om der mangler følsomme oplysninger om andre i husstanden. Vi beder selv den, de angår, om dem.",
  },
};

/** To all of a household of several. */
const husstand: Tavshed = {
  "ikke-opfyldt": {
    afgoer: `Begrundelsen angår følsomme forhold og kan ${KUN_TIL_DEN}.`,
    maaske: `Brevet fortæller ikke om følsomme forhold hos nogen i husstanden. Hvis der er en begrundelse, der angår sådanne forhold, kan den ${KUN_TIL_DEN}.`,
  },
  uoplyst: {
    afgoer: "De oplysninger, der mangler, er følsomme. Vi beder selv den, de angår, om dem.",
    maaske: "Brevet nævner ikke, om der mangler følsomme oplysninger. Vi beder selv den, de angår, om dem.",
  },
};

/** About the only member, who is under age. */
const mindreaarig: Tavshed = {
  "ikke-opfyldt": {
    afgoer: "Begrundelsen angår følsomme forhold hos en person under 18 år. De står ikke i et brev.",
    maaske: "Følsomme forhold hos en person under 18 år står ikke i et brev.",
  },
  uoplyst: {
    afgoer: "De oplysninger, der mangler, er følsomme og angår en person under 18 år. De står ikke i et brev.",
    maaske: "Følsomme forhold hos en person under 18 år står ikke i et brev.",
  },
};

export const TAVSHED = {
  andre,
  husstand,
  mindreaarig,
  kunHer: (p: Hvem) =>
    `${person(p)} er under 18 år og får intet brev. De følsomme oplysninger om ${personInde(p)} står kun i denne tekst.`,
};
