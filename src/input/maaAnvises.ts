/** The input of `maaAnvises`. */
import * as z from "zod/mini";
import type { Anvisningssag } from "../afgoerelse/beslutning.js";
import type { Dag } from "../kerne/dato.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { paaListen } from "../omraade/listestatus.js";
import { TRAPPER } from "../parametre/aftale.js";
import { ANVISNINGSFORBUD_FRA, ANVISNINGSUNDTAGELSER } from "../parametre/anvisningsforbud.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { aftale, indlaesAftale, proevAftale } from "./aftale.js";
import { type Delvis, type Doer, under } from "./doer.js";
import { dato, objekt, trin } from "./felter.js";
import { husstand, indlaesHusstand, proevHusstand } from "./person.js";
import { omraadestatus } from "./vurder.js";

const form = objekt({
  husstand,
  trappe: z.enum(TRAPPER),
  trin: z.nullish(trin),
  omraadestatus,
  dato,
  undtagelse: z.nullish(z.enum(ANVISNINGSUNDTAGELSER)),
  aftale: z.nullish(aftale),
});

type Anvisningsform = z.infer<typeof form>;

export const anvisningsdoer: Doer<Anvisningsform, Omit<Anvisningssag, "op">> = {
  form,
  sammenhaeng: (input) => [
    ...under(["husstand"], proevHusstand(input.husstand ?? {}, input.dato)),
    ...proevSted(input),
    ...proevFoersteDag(input.dato),
    ...under(["aftale"], proevAftale(input.aftale)),
  ],
  indlaes: (input) => ({
    husstand: indlaesHusstand(input.husstand),
    sted: {
      trappe: input.trappe,
      trin: input.trin ?? null,
      omraadestatus: input.omraadestatus,
      undtagelse: input.undtagelse ?? null,
    },
    dato: input.dato,
    aftale: indlaesAftale(input.aftale),
  }),
};

function proevFoersteDag(dag: Dag | undefined): readonly Fejl[] {
  return ugyldigtHvis(
    dag !== undefined && dag < ANVISNINGSFORBUD_FRA,
    ["dato"],
    `assignment is judged from ${ANVISNINGSFORBUD_FRA}`,
  );
}

/** The stair, the step and the list must be able to go together. */
function proevSted({ trappe, trin, omraadestatus: status }: Delvis<Anvisningsform>): readonly Fejl[] {
  if (trappe === undefined) return [];
  const liste = status === undefined || status === "ingen" ? null : status;
  if (trappe === "afdelingstrappen")
    return ugyldigtHvis(liste !== null, ["omraadestatus"], "departments of an area on a list stand on omraadetrappen");
  if (trin == null) return [ugyldigt(["trin"], "the step is needed on omraadetrappen")];
  const trinene = RAMMEAFTALEN_2024_2027.omraadetrappe.trin;
  if (!Object.values(trinene).includes(trin)) return [ugyldigt(["trin"], "omraadetrappen has two steps")];
  if (liste === null || trinene[liste] === trin) return [];
  const ret = paaListen(liste, "udsat") ? "udsatte areas stand on trin 2" : "prevention areas stand on trin 1";
  return [ugyldigt(["omraadestatus"], ret)];
}
