/** Benefits in English. */
import { ydelsesliste } from "../ydelser.js";
import { opremset } from "./former.js";

export const ydelserne = ydelsesliste({
  eller: (parts) => opremset(parts, "eller"),
  efterParagraf16: (stk) => `cash benefit (kontanthjælp) under § 16, stk. ${stk}, of lov om aktiv socialpolitik`,
  navne: {
    kontanthjaelp: "cash benefit (kontanthjælp)",
    uddannelseshjaelp: "education benefit (uddannelseshjælp)",
    "selvforsoergelses-og-hjemrejseydelse":
      "self-support and repatriation benefit (selvforsørgelses- og hjemrejseydelse)",
    overgangsydelse: "transition benefit (overgangsydelse)",
    dagpenge: "unemployment insurance benefit (dagpenge)",
    sygedagpenge: "sickness benefit (sygedagpenge)",
    ressourceforloebsydelse: "resource benefit (ressourceforløbsydelse) during job clarification (jobafklaringsforløb)",
    foertidspension: "disability pension (førtidspension)",
  },
});
