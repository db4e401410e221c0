/** The door to departments (afdeling). */
import * as z from "zod/mini";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import { AFDELINGSTYPER } from "../parametre/aftale.js";
import type { Nybyggeri } from "../trappe/afdeling.js";
import type { Delvis } from "./doer.js";
import { doerAf, eller, valgfri } from "./doerAf.js";
import { antal, dato, navn, positivtAntal } from "./felter.js";
import { valgfrieNoegletal } from "./omraade.js";
import { andel } from "./tal.js";
import { trin } from "./trin.js";

export const nybyggeridele = { antalBoliger: positivtAntal, reserverede: antal };

/** The parts of a department, for the inputs that add to it. */
export const afdelingsdele = {
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
  trinPr20240101: eller(trin, null),
  udfasningFra: eller(dato, null),
  nybyggeri: valgfri(doerAf(nybyggeridele, proevNybyggeri)),
};

export const afdelingsdoer = doerAf(afdelingsdele);

export function proevNybyggeri({ antalBoliger, reserverede }: Delvis<Nybyggeri>): readonly Fejl[] {
  return ugyldigtHvis(
    antalBoliger !== undefined && reserverede !== undefined && reserverede > antalBoliger,
    ["reserverede"],
    "more dwellings are reserved than there are",
  );
}
