// The same department with and without what the agreement does not print.
import { placer, type Supplementinput, sikkert } from "trappemodel";

const afdeling = {
  id: "afd-9",
  type: "familieboliger",
  noegletal: { udenTilknytning: 36, doemte: { gange: 1 }, kunGrundskole: 56, bruttoindkomst: 70 },
  andelAnviste: 26,
} as const;
const supplement: Supplementinput = {
  oprindelse: "antaget",
  risikozone: [{ fra: "2024-01-01", beskaeftigelse: 35, dom: "2.5", uddannelse: 55, indkomst: 60 }],
};
console.log(placer({ afdeling, dato: "2026-12-01" }).udfald);
const { trin, forbehold } = placer({ afdeling, dato: "2026-12-01", aftale: { supplement } });
console.log(trin, forbehold.map(({ kode }) => kode).join(" "));
const svar = sikkert.placer({ afdeling, dato: "2028-12-01" });
console.log(svar.ok ? svar.result.trin : svar.fejl.map(({ kode }) => kode).join(" "));
