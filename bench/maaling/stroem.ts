/**
 * A million households, one after the other: made, read through the door, assessed with every reason set out, and let
 * go. Prints the memory that it took, as JSON.
 */
import { Husstandsproeve } from "../../src/ansoeger/vurderHusstand.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { AFTALE, DAGEN, husstande, KRAV } from "../husstande.js";

const ANTAL = 1_000_000;
const AD_GANGEN = 100;

const proeve = new Husstandsproeve(KRAV, DAGEN, AFTALE);
const foer = process.memoryUsage().rss;
const start = performance.now();
let [taget, begrundelser] = [0, 0];
const rss: number[] = [];
for (let nr = 0; nr < ANTAL / AD_GANGEN; nr += 1) {
  for (const raa of husstande(AD_GANGEN, nr)) {
    const { udfald, begrundelse } = proeve.vurder(laesHusstand(raa, DAGEN));
    if (udfald === "opfyldt") taget += 1;
    begrundelser += begrundelse.length;
  }
  if (nr % 1_000 === 999) rss.push(process.memoryUsage().rss);
}
const { heapUsed } = process.memoryUsage();
console.log(
  JSON.stringify({
    antal: ANTAL,
    taget,
    begrundelser,
    foer,
    rss,
    heapUsed,
    maksRss: process.resourceUsage().maxRSS * 1024,
    ms: performance.now() - start,
  }),
);
