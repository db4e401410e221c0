/**
 * Cases whose explanations are reviewed (forklaringssager): for each operation the outcomes and reasons that a clerk
 * meets, and names that need care.
 */
import type { Forklaringssag } from "./forklaringsgrundlag.js";
import { KARIN, MAA_ANVISES, OMAR, RANGER, VURDER, vurder } from "./forklaringssagerAnsoeger.js";
import { AFD, KVOTER, ledig, NYBYGGERI, TILDEL, tildel } from "./forklaringssagerLedighed.js";
import { PLACER, UDPEG } from "./forklaringssagerPlacering.js";

const SKADELIG = "# <script>alert(1)</script> [x](https://ond.dk) **fed** `kode` | www.ond.dk @nogen\n- liste ‮»slut«";

/** Ids that would be markup, a sentence of their own, or invisible. */
export const SKADELIGE: readonly Forklaringssag[] = [
  vurder("skadelige id'er", {
    id: SKADELIG,
    personer: [
      { ...OMAR, id: SKADELIG },
      { ...KARIN, id: "1. liste" },
    ],
  }),
  tildel("skadelige boliger", AFD(1), [ledig("2026-01-05", SKADELIG)], { afdeling: { navn: SKADELIG } }),
];

export const FORKLARINGSSAGER: readonly Forklaringssag[] = [
  ...UDPEG,
  ...PLACER,
  ...VURDER,
  ...RANGER,
  ...MAA_ANVISES,
  ...KVOTER,
  ...NYBYGGERI,
  ...TILDEL,
];
