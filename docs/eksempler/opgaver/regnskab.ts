// A ledger over a year, stored after every event.
import { anvend, gem, genoptag, laesAftale, laesHaendelse, laesLedighedsafdeling, start, statusFor } from "trappemodel";

const fleksibel = ["fleksibel", "fleksibel", "fleksibel"] as const;
const raekkefoelge = { omraadetrappen: { 1: [...fleksibel, ...fleksibel, ...fleksibel] } } as const;
const aftale = laesAftale({ supplement: { raekkefoelge } });
const afdeling = laesLedighedsafdeling({
  id: "afd-2",
  type: "familieboliger",
  placeringer: [{ fra: "2024-01-01", trappe: "omraadetrappen", trin: 1 }],
});
let gemt = JSON.stringify(gem(start(afdeling, aftale)));
for (const dato of ["2026-01-15", "2026-04-01", "2026-12-01"]) {
  const tilstand = genoptag(JSON.parse(gemt), afdeling, aftale);
  const skridt = anvend(tilstand, laesHaendelse({ type: "ledig", dato, bolig: `bolig ${dato}` }));
  console.log(dato, skridt.tildeling?.tur, statusFor(skridt.tilstand).naeste?.position);
  gemt = JSON.stringify(gem(skridt.tilstand));
}
