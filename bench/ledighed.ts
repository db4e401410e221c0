/**
 * The ledger of one department of 10,000 vacancies, in milliseconds and as a ratio to a hand-written minimum that gives
 * the bare turns without reasons, caveats, interpretations or faults; and the cost of an event in ledgers of growing
 * length. Run it with `npm run bench -- ledighed`.
 */
import { dag } from "../src/kerne/dato.js";
import { anvend } from "../src/ledighed/anvend.js";
import { tildelLedige } from "../src/ledighed/tildelLedige.js";
import { start } from "../src/ledighed/tilstand.js";
import { kvartiler } from "./kvartiler.js";
import { AFDELING, AFTALE, bart, regnskab } from "./regnskab.js";

for (const antal of [1_000, 10_000, 100_000]) {
  const haendelser = regnskab(antal);
  const ture = tildelLedige(AFDELING, null, haendelser, AFTALE).tildelinger?.map(({ tur }) => tur);
  if (JSON.stringify(ture) !== JSON.stringify(bart(haendelser)))
    throw new Error("the library and the minimum give the turns to others");
  const gange = antal === 100_000 ? 5 : 21;
  const bibliotek = kvartiler(gange, () => tildelLedige(AFDELING, null, haendelser, AFTALE));
  const minimum = kvartiler(gange, () => bart(haendelser));
  console.log(
    `${antal} vacancies, ${haendelser.length} events: median ${bibliotek.median.toFixed(1)} ms (quartiles ${bibliotek.nedre.toFixed(1)}-${bibliotek.oevre.toFixed(1)}), ` +
      `${((bibliotek.median / haendelser.length) * 1000).toFixed(2)} us an event; minimum ${minimum.median.toFixed(2)} ms; ratio ${(bibliotek.median / minimum.median).toFixed(0)}`,
  );
}

// One more event on a state of so many: the cost does not grow with what went before.
for (const antal of [100, 1_000, 10_000, 100_000]) {
  const tilstand = regnskab(antal).reduce(
    (foer, haendelse) => anvend(foer, haendelse).tilstand,
    start(AFDELING, AFTALE),
  );
  const dato = tilstand.senesteDag ?? dag("2024-01-01");
  const tusind = kvartiler(21, () => {
    let her = tilstand;
    for (let i = 0; i < 1_000; i += 1)
      her = anvend(her, {
        type: "ledig",
        dato,
        bolig: `ny ${i}`,
        boligtype: "almindelig",
        undladTilbageholdelse: false,
      }).tilstand;
  });
  console.log(
    `after ${antal} vacancies: ${tusind.median.toFixed(2)} us an event (quartiles ${tusind.nedre.toFixed(2)}-${tusind.oevre.toFixed(2)})`,
  );
}
