/** What is not told in a letter, in English. */
import type * as da from "../da/tavshed.js";
import { person, personInde } from "./person.js";

const ONLY_TO = "can be given only to the person whom it concerns";
const NOT_IN_A_LETTER = "Sensitive facts of a person under 18 do not stand in a letter.";

export const TAVSHED: typeof da.TAVSHED = {
  andre: {
    "ikke-opfyldt": {
      afgoer: `The reason concerns sensitive facts. It ${ONLY_TO}.`,
      maaske: `This letter does not tell of sensitive facts of others in the household. If there is a reason that concerns such facts, it ${ONLY_TO}.`,
    },
    uoplyst: {
      afgoer: "The information that we still need is sensitive. We ask the person whom it concerns.",
      maaske:
        "This letter does not say whether sensitive information on others in the household is missing. We ask the person whom it concerns.",
    },
  },
  husstand: {
    "ikke-opfyldt": {
      afgoer: `The reason concerns sensitive facts. It ${ONLY_TO}.`,
      maaske: `This letter does not tell of sensitive facts of anybody in the household. If there is a reason that concerns such facts, it ${ONLY_TO}.`,
    },
    uoplyst: {
      afgoer: "The information that we still need is sensitive. We ask the person whom it concerns.",
      maaske: "This letter does not say whether sensitive information is missing. We ask the person whom it concerns.",
    },
  },
  mindreaarig: {
    "ikke-opfyldt": {
      afgoer: `The reason concerns sensitive facts of a person under 18. They do not stand in a letter.`,
      maaske: NOT_IN_A_LETTER,
    },
    uoplyst: {
      afgoer:
        "The information that we still need is sensitive and concerns a person under 18. It does not stand in a letter.",
      maaske: NOT_IN_A_LETTER,
    },
  },
  kunHer: (p) =>
    `${person(p)} is under 18 and gets no letter. The sensitive facts of ${personInde(p)} stand in this text alone.`,
};
