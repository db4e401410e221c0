/** The form of departments, and how their parts fit (afdeling). */
import * as z from "zod";
import type { Fejl } from "../kerne/fejl.js";
import { AFDELINGSTYPER } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import type { Delvis } from "./doer.js";
import { andel, antal, navn, objekt, positivtAntal } from "./felter.js";
import { indlaesNoegletal, noegletal } from "./omraade.js";
import { indlaesAndel } from "./tal.js";

/** The fields of a department, for the forms that add to it. */
export const afdelingsfelter = {
  id: navn,
  navn: navn.nullish(),
  boligorganisation: navn.nullish(),
  type: z.enum(AFDELINGSTYPER),
  omraadeId: navn.nullish(),
  antalBoliger: positivtAntal.nullish(),
  noegletal: noegletal.nullish(),
  andelAnviste: andel.nullish(),
  fritagetForEkstraLevering: z.boolean().nullish(),
  omfattetAfTilbageholdelse: z.boolean().nullish(),
  trinPr20240101: z.int().min(1).max(4).nullish(),
  nybyggeri: objekt({ antalBoliger: positivtAntal, reserverede: antal }).nullish(),
};

export const afdeling = objekt(afdelingsfelter);

export type Afdelingsform = z.infer<typeof afdeling>;

export function proevAfdeling({ nybyggeri }: Delvis<Afdelingsform>): readonly Fejl[] {
  const { antalBoliger, reserverede } = nybyggeri ?? {};
  if (antalBoliger === undefined || reserverede === undefined || reserverede <= antalBoliger) return [];
  return [{ kode: "ugyldigt-input", sti: ["nybyggeri", "reserverede"], besked: "more dwellings are reserved than there are" }];
}

export function indlaesAfdeling(form: Afdelingsform): Afdeling {
  return {
    id: form.id,
    navn: form.navn ?? null,
    boligorganisation: form.boligorganisation ?? null,
    type: form.type,
    omraadeId: form.omraadeId ?? null,
    antalBoliger: form.antalBoliger ?? null,
    noegletal: indlaesNoegletal(form.noegletal),
    andelAnviste: indlaesAndel(form.andelAnviste),
    fritagetForEkstraLevering: form.fritagetForEkstraLevering ?? false,
    omfattetAfTilbageholdelse: form.omfattetAfTilbageholdelse ?? false,
    trinPr20240101: form.trinPr20240101 ?? null,
    nybyggeri: form.nybyggeri ?? null,
  };
}
