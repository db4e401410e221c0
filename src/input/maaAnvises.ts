/** The input of `maaAnvises`. */
import * as z from "zod/mini";
import type { Anvisningssted } from "../ansoeger/maaAnvises.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { paaListen } from "../omraade/listestatus.js";
import { TRAPPER } from "../parametre/aftale.js";
import { ANVISNINGSBOLIGTYPER, ANVISNINGSFORBUD_FRA, ANVISNINGSUNDTAGELSER } from "../parametre/anvisningsforbud.js";
import { rammeaftalen } from "../parametre/rammeaftalen.js";
import { valgfriAftale } from "./aftale.js";
import type { Delvis } from "./doer.js";
import { doerAf, eller, proevet, videre } from "./doerAf.js";
import { dato } from "./felter.js";
import { husstandsdoer, proevHusstand } from "./husstand.js";
import { proevTrin, trin } from "./trin.js";
import { omraadestatus } from "./vurder.js";

export const anvisningsdoer = videre(
  doerAf(
    {
      husstand: husstandsdoer(),
      trappe: z.enum(TRAPPER),
      trin: eller(trin, null),
      omraadestatus: omraadestatus,
      dato: proevet(dato, (dag) =>
        ugyldigtHvis(dag < ANVISNINGSFORBUD_FRA, [], `assignment is judged from ${ANVISNINGSFORBUD_FRA}`),
      ),
      boligtype: eller(z.enum(ANVISNINGSBOLIGTYPER), "familiebolig"),
      undtagelse: eller(z.enum(ANVISNINGSUNDTAGELSER), null),
      aftale: valgfriAftale(),
    },
    (input, fejl) => [...proevHusstand(input, input.dato), ...proevSted(input), ...fejl.dato, ...fejl.aftale],
  ),
  ({ husstand, dato, aftale, ...sted }) => ({ husstand, sted, dato, aftale }),
);

/** The stair, the step and the list must be able to go together. */
function proevSted({
  trappe,
  trin,
  omraadestatus: status,
}: Delvis<Pick<Anvisningssted, "trappe" | "trin" | "omraadestatus">>): readonly Fejl[] {
  if (trappe === undefined) return [];
  const liste = status === undefined || status === "ingen" ? null : status;
  if (trappe === "afdelingstrappen")
    return ugyldigtHvis(liste !== null, ["omraadestatus"], "departments of an area on a list stand on omraadetrappen");
  if (trin == null) return [ugyldigt(["trin"], "the step is needed on omraadetrappen")];
  const ukendt = proevTrin({ trappe, trin });
  const listens = liste === null ? trin : rammeaftalen().tekst.trapper.omraadetrappe.trin[liste];
  if (ukendt.length > 0 || liste === null || listens === trin) return ukendt;
  const hvilke = paaListen(liste, "udsat") ? "udsatte areas" : "prevention areas";
  return [ugyldigt(["omraadestatus"], `${hvilke} stand on trin ${listens}`)];
}
