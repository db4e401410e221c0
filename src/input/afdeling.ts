/** The door to departments (afdeling). */
import * as z from "zod/mini";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import { AFDELINGSTYPER, type Trappetekst } from "../parametre/aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import type { Nybyggeri } from "../trappe/afdeling.js";
import type { Delvis } from "./doer.js";
import { doerAf, eller, valgfri } from "./doerAf.js";
import { antal, dato, navn, positivtAntal } from "./felter.js";
import { valgfrieNoegletal } from "./omraade.js";
import { andel } from "./tal.js";
import { trinTil } from "./trin.js";

export const nybyggeridele = { antalBoliger: positivtAntal, reserverede: antal };

export const byggeridoer = doerAf(nybyggeridele, proevNybyggeri);

/** The parts of a department, for the inputs that add to it. */
export function afdelingsdeleTil(...tekster: readonly Trappetekst[]) {
  return {
    id: navn,
    navn: eller(navn, null),
    boligorganisation: eller(navn, null),
    type: z.enum(AFDELINGSTYPER),
    omraadeId: eller(navn, null),
    antalBoliger: eller(positivtAntal, null),
    noegletal: valgfrieNoegletal(),
    andelAnviste: valgfri(andel),
    fritagetForEkstraLevering: eller(z.boolean(), false),
    omfattetAfTilbageholdelse: eller(z.boolean(), false),
    trinPr20240101: eller(trinTil(...tekster), null),
    udfasningFra: eller(dato, null),
    nybyggeri: valgfri(byggeridoer),
  };
}

/** A department under any of the agreements. */
export function afdelingsdoerTil(...tekster: readonly Trappetekst[]) {
  return doerAf(afdelingsdeleTil(...tekster));
}

export const afdelingsdoer = afdelingsdoerTil(RAMMEAFTALEN_2024_2027);

export function proevNybyggeri({ antalBoliger, reserverede }: Delvis<Nybyggeri>): readonly Fejl[] {
  return ugyldigtHvis(
    antalBoliger !== undefined && reserverede !== undefined && reserverede > antalBoliger,
    ["reserverede"],
    "more dwellings are reserved than there are",
  );
}
