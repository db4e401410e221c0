/**
 * Placement of portfolios, in milliseconds and as a ratio to a hand-written minimum that gives the bare step by binary
 * floats, without reasons, caveats or what is missing. Run it with `npm run bench`.
 */
import { laesAfdeling } from "../src/input/enkeltvis.js";
import { placerPortefoelje } from "../src/trappe/placerPortefoelje.js";
import { kvartiler } from "./kvartiler.js";
import { AFTALE, bart, DAGEN, portefoelje, type Raa } from "./portefoelje.js";

for (const antal of [1_000, 10_000, 100_000]) {
  const raa = portefoelje(antal);
  const afdelinger = raa.map((r) => laesAfdeling(r));
  const enige = placerPortefoelje(afdelinger, [], DAGEN, AFTALE).placeringer.every(
    ({ trin }, i) => trin === bart(raa[i] as Raa),
  );
  if (!enige) throw new Error("the library and the minimum place differently");
  const gange = antal === 100_000 ? 5 : 15;
  const bibliotek = kvartiler(gange, () => placerPortefoelje(afdelinger, [], DAGEN, AFTALE));
  const minimum = kvartiler(gange, () => raa.map(bart));
  const ratio = (bibliotek.median / minimum.median).toFixed(0);
  console.log(
    `${antal} departments with reasons: median ${bibliotek.median.toFixed(1)} ms (quartiles ${bibliotek.nedre.toFixed(1)}-${bibliotek.oevre.toFixed(1)}), ` +
      `${((bibliotek.median / antal) * 1000).toFixed(2)} us each; minimum ${minimum.median.toFixed(2)} ms; ratio ${ratio}`,
  );
}
