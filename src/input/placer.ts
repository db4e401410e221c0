/** The input of `placer`. */
import * as z from "zod/mini";
import type { Dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";
import { rammeaftalen } from "../parametre/rammeaftalen.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { proevGyldighed } from "../trappe/gyldighed.js";
import { afdeling, indlaesAfdeling, proevAfdeling } from "./afdeling.js";
import { aftale, indlaesAftale, proevAftale } from "./aftale.js";
import { type Delvis, type Doer, under } from "./doer.js";
import { dato, objekt } from "./felter.js";
import { indlaesOmraade, omraade, proevOmraade } from "./omraade.js";

const form = objekt({ afdeling, omraade: z.nullish(omraade), dato, aftale: z.nullish(aftale) });

type Placeringsform = z.infer<typeof form>;

export interface Placeringsinput {
  readonly afdeling: Afdeling;
  readonly omraade: Omraade | null;
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export const placeringsdoer: Doer<Placeringsform, Placeringsinput> = {
  form,
  sammenhaeng: (input) => [
    ...under(["afdeling"], proevAfdeling(input.afdeling ?? {})),
    ...under(["omraade"], [...proevOmraade(input.omraade ?? {}), ...proevTilhoer(input)]),
    ...under(["aftale"], proevAftale(input.aftale ?? {})),
    ...proevDato(input.dato, ["dato"]),
  ],
  indlaes: (input) => ({
    afdeling: indlaesAfdeling(input.afdeling),
    omraade: input.omraade == null ? null : indlaesOmraade(input.omraade),
    dato: input.dato,
    aftale: indlaesAftale(input.aftale),
  }),
};

/** The day against the term of the agreement. */
export function proevDato(dag: Dag | undefined, sti: readonly string[]): readonly Fejl[] {
  return dag === undefined ? [] : proevGyldighed(rammeaftalen(), dag, sti);
}

function proevTilhoer({ afdeling: afd, omraade: omr }: Delvis<Placeringsform>): readonly Fejl[] {
  if (omr == null || afd === undefined) return [];
  if (afd.omraadeId == null) {
    return "omraadeId" in afd && afd.omraadeId === undefined
      ? []
      : [{ kode: "ugyldigt-input", sti: [], besked: "an area is given for a department that names none" }];
  }
  return omr.id === undefined || omr.id === afd.omraadeId
    ? []
    : [{ kode: "ugyldigt-input", sti: ["id"], besked: "this is not the area that the department names" }];
}
