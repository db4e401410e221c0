/** The headings of an explanation in English. */
import type * as da from "../da/overskrifter.js";

export const OVERSKRIFTER: typeof da.OVERSKRIFTER = {
  begrundelse: ["Reasons", "Why?"],
  boliger: ["The vacant dwellings"],
  naeste: ["The next vacant dwelling"],
  venteliste: ["The waiting list"],
  mangler: ["Missing facts", "What we need to know from you"],
  selv: ["What we need to clarify ourselves"],
  dokumentation: ["Documentation", "Documents we ask for"],
  forbehold: ["Caveats", "Please note"],
  fortolkninger: ["Interpretations that matter", "Where the rules are unclear"],
  regler: ["Sources", "Where to find the rules"],
};
