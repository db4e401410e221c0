/**
 * The doors to the cases (sager), each by the name of its operation. A door stands here, or in a file of its own where
 * there is more to say of it.
 */
import * as z from "zod/mini";
import type { Sag } from "../afgoerelse/sag.js";
import { nybyggeridele, proevNybyggeri } from "./afdeling.js";
import { aftaledag, aftaledoer } from "./aftale.js";
import { doerAf, eller, videre } from "./doerAf.js";
import { dato } from "./felter.js";
import { anvisningsdoer } from "./maaAnvises.js";
import { omraadedoer } from "./omraade.js";
import { placeringsdoer } from "./placer.js";
import { rangeringsdoer } from "./ranger.js";
import { skaerpede } from "./skaerpede.js";
import { tildelingsdoer } from "./tildel.js";
import { proevTrin, trindele } from "./trin.js";
import { vurderingsdoer } from "./vurder.js";

export const DOERE = {
  udpeg: doerAf({ omraade: omraadedoer, dato }),
  placer: placeringsdoer,
  kvoter: videre(
    doerAf(
      {
        ...trindele,
        dato: aftaledag,
        aftale: aftaledoer,
        skaerpede,
        fritagetForEkstraLevering: eller(z.boolean(), false),
      },
      (input, fejl) => [...proevTrin(input), ...fejl.skaerpede, ...fejl.aftale, ...fejl.dato],
    ),
    ({ trappe, trin, dato, fritagetForEkstraLevering: fritaget, aftale }) => ({
      trin: { trappe, trin },
      dato,
      fritaget,
      aftale,
    }),
  ),
  tildel: tildelingsdoer,
  nybyggeri: videre(
    doerAf({ ...nybyggeridele, ...trindele, dato: aftaledag, aftale: aftaledoer }, (input, fejl) => [
      ...proevNybyggeri(input),
      ...proevTrin(input),
      ...fejl.aftale,
      ...fejl.dato,
    ]),
    ({ antalBoliger, reserverede, trappe, trin, dato, aftale }) => ({
      nybyggeri: { antalBoliger, reserverede },
      trin: { trappe, trin },
      dato,
      aftale,
    }),
  ),
  vurder: vurderingsdoer,
  ranger: rangeringsdoer,
  maaAnvises: anvisningsdoer,
} as const satisfies {
  readonly [O in Sag["op"]]: { readonly indlaes: (form: never) => Omit<Extract<Sag, { op: O }>, "op"> };
};
