/** Benefits in Danish. */
import { ydelsesliste } from "../ydelser.js";
import { opremset } from "./former.js";

export const ydelserne = ydelsesliste({
  eller: (led) => opremset(led, "eller"),
  efterParagraf16: (stk) => `kontanthjælp efter § 16, stk. ${stk}, i lov om aktiv socialpolitik`,
  navne: {
    kontanthjaelp: "kontanthjælp",
    uddannelseshjaelp: "uddannelseshjælp",
    "selvforsoergelses-og-hjemrejseydelse": "selvforsørgelses- og hjemrejseydelse",
    overgangsydelse: "overgangsydelse",
    dagpenge: "arbejdsløshedsdagpenge",
    sygedagpenge: "sygedagpenge",
    ressourceforloebsydelse: "ressourceforløbsydelse under jobafklaringsforløb",
    foertidspension: "førtidspension",
  },
});
