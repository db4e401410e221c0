/** The input of `ranger`. */
import * as z from "zod/mini";
import type { Krav } from "../ansoeger/krav.js";
import type { Ansoegning } from "../ansoeger/rangerAnsoegninger.js";
import type { Dag } from "../kerne/dato.js";
import type { Aftale } from "../parametre/aftale.js";
import { aftale, indlaesAftale, proevAftale } from "./aftale.js";
import { type Doer, gentagelser, iHver, under } from "./doer.js";
import { dato, objekt } from "./felter.js";
import { husstand, ikkeEfter, indlaesHusstand, proevHusstand } from "./person.js";
import { indlaesKrav, krav, proevKrav } from "./vurder.js";

const form = objekt({
  ansoegninger: z.array(objekt({ opnoteret: dato, husstand })),
  krav,
  dato,
  aftale: z.nullish(aftale),
});

export interface Rangeringsinput {
  readonly ansoegninger: readonly Ansoegning[];
  readonly krav: Krav;
  readonly dato: Dag;
  readonly aftale: Aftale;
}

export const rangeringsdoer: Doer<z.infer<typeof form>, Rangeringsinput> = {
  form,
  sammenhaeng: ({ ansoegninger, dato: dag, ...input }) => [
    ...under(
      ["ansoegninger"],
      [
        ...gentagelser(
          ansoegninger,
          (en) => en.husstand?.id,
          (_, nr) => ({ kode: "ugyldigt-input", sti: [nr, "husstand", "id"], besked: "this household stands twice" }),
        ),
        ...iHver(ansoegninger, (en) => [
          ...ikkeEfter(en.opnoteret, dag, ["opnoteret"], "registered"),
          ...under(["husstand"], proevHusstand(en.husstand ?? {}, dag)),
        ]),
      ],
    ),
    ...under(["krav"], proevKrav(input.krav ?? {})),
    ...under(["aftale"], proevAftale(input.aftale ?? {})),
  ],
  indlaes: (input) => ({
    ansoegninger: input.ansoegninger.map((en) => ({ opnoteret: en.opnoteret, husstand: indlaesHusstand(en.husstand) })),
    krav: indlaesKrav(input.krav),
    dato: input.dato,
    aftale: indlaesAftale(input.aftale),
  }),
};
