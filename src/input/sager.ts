/**
 * The doors to the cases (sager), each by the name of its operation. A door stands here, or in a file of its own where
 * there is more to say of it.
 */
import * as z from "zod/mini";
import type { Sag } from "../afgoerelse/sag.js";
import type { Aftaletekst, Trappetekst } from "../parametre/aftale.js";
import { nybyggeridele, proevNybyggeri } from "./afdeling.js";
import { aftaledagTil, aftaledoerTil } from "./aftale.js";
import { doerAf, eller, videre } from "./doerAf.js";
import { type Bygger, harTrapper, husketEfter, medTrapper } from "./efterAftalen.js";
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

/** The shares of a step. */
function kvotedoerTil(tekst: Trappetekst) {
  return videre(
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
  );
}

type Kvotedoer = ReturnType<typeof kvotedoerTil>;

/** The shares of all vacancies, where there are no steps. */
function andelsdoerTil(tekst: Aftaletekst) {
  return videre(doerAf({ dato: aftaledagTil(tekst), aftale: aftaledoerTil(tekst) }), ({ dato, aftale }) => ({
    trin: null,
    dato,
    fritaget: false,
    aftale,
  }));
}

/** The doors to the cases under an agreement; null where it says nothing about what is asked. */
export const DOERE_TIL = {
  udpeg: () => UDPEGNING,
  placer: placeringsdoerTil,
  kvoter: husketEfter((tekst): Kvotedoer | null => {
    if (harTrapper(tekst)) return kvotedoerTil(tekst);
    return tekst.andele === undefined ? null : (andelsdoerTil(tekst) as unknown as Kvotedoer);
  }),
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
