/**
 * The doors to the cases (sager), each by the name of its operation. A door stands here, or in a file of its own where
 * there is more to say of it.
 */
import * as z from "zod/mini";
import type { Sag } from "../afgoerelse/sag.js";
import { nybyggeridele, proevNybyggeri } from "./afdeling.js";
import { aftaledagTil, aftaledoerTil } from "./aftale.js";
import { doerAf, eller, videre } from "./doerAf.js";
import { type Bygger, medTrapper } from "./efterAftalen.js";
import { dato } from "./felter.js";
import { anvisningsdoerTil } from "./maaAnvises.js";
import { omraadedoer } from "./omraade.js";
import { placeringsdoerTil } from "./placer.js";
import { rangeringsdoerTil } from "./ranger.js";
import { skaerpede } from "./skaerpede.js";
import { tildelingsdoerTil } from "./tildel.js";
import { proevTrin, trindeleTil } from "./trin.js";
import { vurderingsdoerTil } from "./vurder.js";

const UDPEGNING = doerAf({ omraade: omraadedoer, dato });

/** The doors to the cases under an agreement; null where it says nothing about what is asked. */
export const DOERE_TIL = {
  udpeg: () => UDPEGNING,
  placer: placeringsdoerTil,
  kvoter: medTrapper((tekst) =>
    videre(
      doerAf(
        {
          ...trindeleTil(tekst),
          dato: aftaledagTil(tekst),
          aftale: aftaledoerTil(tekst),
          skaerpede,
          fritagetForEkstraLevering: eller(z.boolean(), false),
        },
        (input, fejl) => [...proevTrin(input, tekst), ...fejl.skaerpede, ...fejl.aftale, ...fejl.dato],
      ),
      ({ trappe, trin, dato, fritagetForEkstraLevering: fritaget, aftale }) => ({
        trin: { trappe, trin },
        dato,
        fritaget,
        aftale,
      }),
    ),
  ),
  tildel: tildelingsdoerTil,
  nybyggeri: medTrapper((tekst) =>
    videre(
      doerAf(
        { ...nybyggeridele, ...trindeleTil(tekst), dato: aftaledagTil(tekst), aftale: aftaledoerTil(tekst) },
        (input, fejl) => [...proevNybyggeri(input), ...proevTrin(input, tekst), ...fejl.aftale, ...fejl.dato],
      ),
      ({ antalBoliger, reserverede, trappe, trin, dato, aftale }) => ({
        nybyggeri: { antalBoliger, reserverede },
        trin: { trappe, trin },
        dato,
        aftale,
      }),
    ),
  ),
  vurder: vurderingsdoerTil,
  ranger: rangeringsdoerTil,
  maaAnvises: anvisningsdoerTil,
} as const satisfies {
  readonly [O in Sag["op"]]: Bygger<{ readonly indlaes: (form: never) => Omit<Extract<Sag, { op: O }>, "op"> }>;
};

export type Sagsdoer<O extends Sag["op"]> = NonNullable<ReturnType<(typeof DOERE_TIL)[O]>>;
