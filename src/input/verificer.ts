/** The input of `verificer`: a certificate of any kind at all, so long as it is an object, and an input of any kind. */
import * as z from "zod/mini";
import type { Certifikat } from "../afgoerelse/certifikat.js";
import type { Jsonobjekt } from "../afgoerelse/kanonisk.js";
import { SAGSOPS, type Sag } from "../afgoerelse/sag.js";
import type { Verificeringssag } from "../afgoerelse/verificer.js";
import { Trappefejl } from "../kerne/fejl.js";
import { laes, proevForm } from "./doer.js";
import { doerAf, uproevet, videre } from "./doerAf.js";
import { erObjekt, objekt } from "./felter.js";
import type { Laesevalg } from "./laesevalg.js";
import { laesSag } from "./sag.js";

/** What is inside is looked at after the seal has held, which no nesting without end does. */
const felter = z.custom<Jsonobjekt>(erObjekt);

const certifikat = objekt({
  aftale: z.union([
    objekt({ hash: z.string(), id: z.string(), navn: z.string() }),
    objekt({ id: z.string(), version: z.string() }),
  ]),
  begrundelse: z.array(felter),
  bibliotek: z.string(),
  cprKontrol: z.exactOptional(z.literal(false)),
  dato: z.nullable(z.string()),
  forbehold: z.array(felter),
  format: z.string(),
  forpligtelse: z.exactOptional(z.string()),
  fortolkninger: felter,
  hjemler: z.array(objekt({ kilde: z.string(), sted: z.string() })),
  input: z.string(),
  kilder: z.exactOptional(z.array(objekt({ kilde: z.string(), laestTil: z.string() }))),
  maerke: z.exactOptional(z.string()),
  mangler: z.array(z.array(z.union([z.string(), z.number()]))),
  minimal: z.boolean(),
  op: z.enum(SAGSOPS),
  parametre: z.string(),
  resultat: felter,
  segl: z.string(),
});

const verificeringsdele = doerAf({
  certifikat: z
    .custom<object>(erObjekt, { error: "ugyldigt-input: a certificate is an object" })
    .check(z.meta({ type: "object" })),
  input: z.custom<NonNullable<unknown> | null>((v) => v !== undefined, {
    error: "ugyldigt-input: the input to hold it against is needed",
  }),
});

/** @param valg how the call reads the input that the certificate is held against */
const verificeringsdoerMed = (valg: Laesevalg) =>
  videre(verificeringsdele, ({ certifikat: raat, input }): Verificeringssag => {
    const laest = certifikatI(raat);
    return { raat, certifikat: laest, input, sag: laest === null ? null : sagI(laest, input, valg) };
  });

export const verificeringsdoer: ReturnType<typeof verificeringsdoerMed> = {
  ...verificeringsdoerMed({}),
  efter: (_, valg) => ({ doer: verificeringsdoerMed(valg), fejl: [] }),
};

/** A certificate by its form alone; null when it has another. */
function certifikatI(input: object): Certifikat | null {
  const svar = proevForm(certifikat, input);
  return svar.success ? svar.data : null;
}

/** Read as the certificate says that it was. */
function sagI({ op, cprKontrol }: Certifikat, input: unknown, { aftaler }: Laesevalg): Sag | null {
  try {
    return laesSag(op, input, {
      ...(cprKontrol === undefined ? {} : { cprKontrol }),
      ...(aftaler === undefined ? {} : { aftaler }),
    });
  } catch (fejl) {
    if (fejl instanceof Trappefejl) return null;
    throw fejl;
  }
}

/**
 * A certificate from anything at all, by its form. Whether it stands up is for `verificer` to say.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesCertifikat(JSON.parse(text)).resultat;
 */
export function laesCertifikat(input: unknown): Certifikat {
  return laes(
    uproevet(certifikat, (sundt): Certifikat => sundt),
    input,
  );
}
