/** The input of `maaAnvises`. */
import * as z from "zod/mini";
import type { Anvisningssted } from "../ansoeger/maaAnvises.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { paaListen } from "../omraade/listestatus.js";
import { type Aftaletekst, TRAPPER, type Trappe, type Trappetekst } from "../parametre/aftale.js";
import { ANVISNINGSBOLIGTYPER, ANVISNINGSFORBUD_FRA, ANVISNINGSUNDTAGELSER } from "../parametre/anvisningsforbud.js";
import { valgfriAftaleTil } from "./aftale.js";
import type { Delvis } from "./doer.js";
import { doerAf, eller, proevet, uproevet, videre } from "./doerAf.js";
import { harTrapper, husketEfter } from "./efterAftalen.js";
import { dato } from "./felter.js";
import { husstandsdoer, proevHusstand } from "./husstand.js";
import { proevTrin, trinTil } from "./trin.js";
import { omraadestatus } from "./vurder.js";

/** An agreement without stairs forbids nothing: the act alone answers, whether a stair is named or not. */
export const anvisningsdoerTil = husketEfter((tekst) =>
  videre(
    doerAf(
      {
        husstand: husstandsdoer(),
        ...stedsdeleTil(tekst),
        omraadestatus: omraadestatus,
        dato: proevet(dato, (dag) =>
          ugyldigtHvis(dag < ANVISNINGSFORBUD_FRA, [], `assignment is judged from ${ANVISNINGSFORBUD_FRA}`),
        ),
        boligtype: eller(z.enum(ANVISNINGSBOLIGTYPER), "familiebolig"),
        undtagelse: eller(z.enum(ANVISNINGSUNDTAGELSER), null),
        aftale: valgfriAftaleTil(tekst),
      },
      (input, fejl) => [
        ...proevHusstand(input, input.dato),
        ...(harTrapper(tekst) ? proevSted(input, tekst) : []),
        ...fejl.dato,
        ...fejl.aftale,
      ],
    ),
    ({ husstand, dato, aftale, ...sted }) => ({ husstand, sted, dato, aftale }),
  ),
);

/** A stair is named where the agreement has any. */
function stedsdeleTil(tekst: Aftaletekst) {
  return harTrapper(tekst) ? paaTrapper(tekst) : UDEN_TRAPPER;
}

function paaTrapper(tekst: Trappetekst) {
  return {
    trappe: uproevet(z.enum(TRAPPER), (trappe): Trappe | null => trappe),
    trin: eller(trinTil(tekst), null),
  };
}

const UDEN_TRAPPER = {
  trappe: eller(z.enum(TRAPPER), null),
  trin: eller(z.int().check(z.minimum(1)), null),
} as unknown as ReturnType<typeof paaTrapper>;

/** The stair, the step and the list must be able to go together. */
function proevSted(
  { trappe, trin, omraadestatus: status }: Delvis<Pick<Anvisningssted, "trappe" | "trin" | "omraadestatus">>,
  tekst: Trappetekst,
): readonly Fejl[] {
  if (trappe == null) return [];
  const liste = status === undefined || status === "ingen" ? null : status;
  if (trappe === "afdelingstrappen")
    return ugyldigtHvis(liste !== null, ["omraadestatus"], "departments of an area on a list stand on omraadetrappen");
  if (trin == null) return [ugyldigt(["trin"], "the step is needed on omraadetrappen")];
  const ukendt = proevTrin({ trappe, trin }, tekst);
  const listens = liste === null ? trin : tekst.trapper.omraadetrappe.trin[liste];
  if (ukendt.length > 0 || liste === null || listens === trin) return ukendt;
  const hvilke = paaListen(liste, "udsat") ? "udsatte areas" : "prevention areas";
  return [ugyldigt(["omraadestatus"], `${hvilke} stand on trin ${listens}`)];
}
