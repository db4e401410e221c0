/** Caveats in English. */
import type * as da from "../da/forbehold.js";
import { stort } from "../former.js";
import { datoord, opremset } from "./former.js";
import { LISTEORD } from "./ordforraad.js";

export const FORBEHOLD: typeof da.FORBEHOLD = {
  "historik-antaget-tom":
    "Nothing is stated about what went before. The order is assumed to start with the first vacant dwelling.",
  "loft-naaet":
    "The municipality is or was offered a dwelling even though the cap of every third vacant dwelling has been reached. The cap is used only as a warning.",
  "stk-7-nr-4":
    "The dwelling is in a prevention area (forebyggelsesområde). Almenboligloven § 59, stk. 7, may prevent its assignment to refugees who are citizens of no EU or EEA country nor of Switzerland. That has not been examined here.",
  "stk-9":
    "Under almenboligloven § 59, stk. 9, the municipality must assign a dwelling in the area when it is not possible elsewhere. The agreement says that it does not assign dwellings here. Both cannot be followed at once.",
  "stk-8-over-30-procent":
    "The municipal council may except a prevention area (forebyggelsesområde) only when vulnerable housing areas (udsatte boligområder) and prevention areas together hold more than 30 % of the municipality's social family dwellings (almenboligloven § 59, stk. 8). That has not been examined here.",
  "anerkendt-institution":
    "The act excepts only students enrolled at a publicly recognised educational institution. Whether the institution is recognised has not been examined here.",
  "reserverede-over-en-tredjedel":
    "The dwellings reserved for assignment alone make up more than every third dwelling.",
  "straffeattest-kun-i-udsatte-omraader":
    "Under § 29 of Order (bekendtgørelse) no. 977 of 21 August 2024, read as it was made, a criminal record certificate (straffeattest) may only be required in vulnerable housing areas (udsatte boligområder).",
  "51-c-proeves-af-kommunen":
    "The dwelling is in a transformation area (omdannelsesområde). The municipality itself must ensure that the applicant and the applicant's spouse, or a partner who has lived there for at least two years, do not receive cash benefit (kontanthjælp) (almenboligloven § 51 c). Those who have a dwelling in the department already are not covered. That has not been assessed here.",
  "uden-for-aftaleperioden": "The day is outside the term of the agreement.",
  "aftale-afskaaret":
    "The source of the agreement's requirements is cut off in the copy that was read. There may be more of them than are assessed here.",
  "aftale-uden-loebetid":
    "The source does not say for which period the agreement holds. It is taken to hold on the day.",
  "omraade-med-udviklingsplan":
    "The area is on none of the state's lists, but has a development plan. The agreement in full has a provision of its own for departments in such areas (section 6.1.6). The short version does not print it, so it is not applied here.",
};

export const antagelser: typeof da.antagelser = (figures, citizen) => {
  const [assumption, it, does] = figures.length === 1 ? ["an assumption", "it", "does"] : ["assumptions", "they", "do"];
  const about = `${assumption} about ${opremset(figures)}`;
  return citizen
    ? `We have made ${about}. If ${it} ${does} not hold, the result may be different.`
    : `The result rests on ${about}. ${stort(it)} should be confirmed.`;
};

export const afvigerFraListen: typeof da.afvigerFraListen = (day) =>
  `A calculation from the key figures gives a different result from the official list of ${datoord(day)}. The official list is followed.`;

export const straffeattestensOmraade: typeof da.straffeattestensOmraade = (status) => {
  if (status === null) return " It is not stated whether the dwelling is in one.";
  return status === "ingen" ? " The dwelling is not in one." : ` The dwelling is in ${LISTEORD[status]}.`;
};

export const overladtTilSkoen: typeof da.overladtTilSkoen = (text) =>
  `The agreement leaves something to discretion that is not computed here. In its own words: ${text}`;
