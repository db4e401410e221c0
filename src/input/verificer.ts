/** The input of `verificer`: a certificate of any kind at all, so long as it is an object, and an input of any kind. */
import * as z from "zod/mini";
import type { Certifikat } from "../afgoerelse/certifikat.js";
import type { Jsonobjekt } from "../afgoerelse/kanonisk.js";
import { SAGSOPS } from "../afgoerelse/sag.js";
import type { Verificeringssag } from "../afgoerelse/verificer.js";
import { proevForm } from "./doer.js";
import { doerAf, videre } from "./doerAf.js";
import { erObjekt, objekt } from "./felter.js";
import { laesSag } from "./sag.js";

/** What is inside is looked at after the seal has held, which no nesting without end does. */
const felter = z.custom<Jsonobjekt>(erObjekt);

const certifikat = objekt({
  aftale: objekt({ id: z.string(), version: z.string() }),
  begrundelse: z.array(felter),
  bibliotek: z.string(),
  dato: z.nullable(z.string()),
  forbehold: z.array(felter),
  format: z.string(),
  forpligtelse: z.exactOptional(z.string()),
  fortolkninger: felter,
  hjemler: z.array(objekt({ kilde: z.string(), sted: z.string() })),
  input: z.string(),
  maerke: z.exactOptional(z.string()),
  mangler: z.array(z.array(z.union([z.string(), z.number()]))),
  minimal: z.boolean(),
  op: z.enum(SAGSOPS),
  parametre: z.string(),
  resultat: felter,
  segl: z.string(),
});

export const verificeringsdoer = videre(
  doerAf({
    certifikat: z
      .custom<object>(erObjekt, { error: "ugyldigt-input: a certificate is an object" })
      .check(z.meta({ type: "object" })),
    input: z.custom<NonNullable<unknown> | null>((v) => v !== undefined, {
      error: "ugyldigt-input: the input to hold it against is needed",
    }),
  }),
  ({ certifikat: raat, input }): Verificeringssag => {
    const laest = laesCertifikat(raat);
    return { raat, certifikat: laest, input, sag: laest === null ? null : laesSag(laest.op, input) };
  },
);

/** A certificate by its form alone; null when it has another. */
function laesCertifikat(input: object): Certifikat | null {
  const svar = proevForm(certifikat, input);
  return svar.success ? svar.data : null;
}
