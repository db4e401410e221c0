/** The form of departments, and how their parts fit (afdeling). */
import * as z from "zod/mini";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import { AFDELINGSTYPER } from "../parametre/aftale.js";
import type { Afdeling, Nybyggeri } from "../trappe/afdeling.js";
import { type Delvis, type Doer, under } from "./doer.js";
import { andel, antal, navn, objekt, positivtAntal, trin } from "./felter.js";
import { indlaesNoegletal, noegletal } from "./omraade.js";
import { indlaesAndel } from "./tal.js";

/** The fields of a department, for the forms that add to it. */
export const afdelingsfelter = {
  id: navn,
  navn: z.nullish(navn),
  boligorganisation: z.nullish(navn),
  type: z.enum(AFDELINGSTYPER),
  omraadeId: z.nullish(navn),
  antalBoliger: z.nullish(positivtAntal),
  noegletal: z.nullish(noegletal),
  andelAnviste: z.nullish(andel),
  fritagetForEkstraLevering: z.nullish(z.boolean()),
  omfattetAfTilbageholdelse: z.nullish(z.boolean()),
  trinPr20240101: z.nullish(trin),
  nybyggeri: z.nullish(objekt({ antalBoliger: positivtAntal, reserverede: antal })),
};

export const afdeling = objekt(afdelingsfelter);

export type Afdelingsform = z.infer<typeof afdeling>;

export const afdelingsdoer: Doer<Afdelingsform, Afdeling> = {
  form: afdeling,
  sammenhaeng: proevAfdeling,
  indlaes: indlaesAfdeling,
};

export function proevAfdeling({ nybyggeri }: Delvis<Afdelingsform>): readonly Fejl[] {
  return under(["nybyggeri"], proevNybyggeri(nybyggeri ?? {}));
}

export function proevNybyggeri({ antalBoliger, reserverede }: Delvis<Nybyggeri>): readonly Fejl[] {
  return ugyldigtHvis(
    antalBoliger !== undefined && reserverede !== undefined && reserverede > antalBoliger,
    ["reserverede"],
    "more dwellings are reserved than there are",
  );
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
