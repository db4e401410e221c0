/** The input of `aftale`: a document, held against all that an agreement must be (aftaletjek). */
import * as z from "zod/mini";
import { dokumenthash } from "../../afgoerelse/aftaledokument.js";
import { kanonisk } from "../../afgoerelse/kanonisk.js";
import type { Fejlkode } from "../../kerne/fejl.js";
import type { Sti } from "../../kerne/sti.js";
import type { Aftaletekst } from "../../parametre/aftale.js";
import type { Doer } from "../doer.js";
import { doerAf, proevet, videre } from "../doerAf.js";
import { erObjekt } from "../felter.js";
import type { Laesevalg } from "../laesevalg.js";
import type { Aftaledokument } from "../typer/aftale.js";
import { brud, laesDokument } from "./laesAftaletekst.js";

/** What is wrong with a document, or is seldom meant. */
export interface Fund {
  readonly alvor: "fejl" | "advarsel";
  readonly kode: Fejlkode;
  /** Into the input. */
  readonly sti: Sti;
  readonly besked: string;
}

export interface Aftaletjek {
  /** Null where the document names none. */
  readonly id: string | null;
  readonly navn: string | null;
  /** SHA-256 in hex of its canonical bytes. */
  readonly hash: string;
  readonly fund: readonly Fund[];
}

/** A document looked through, and the agreement that it is where there is no fault in it. */
interface Gennemset {
  readonly tjek: Aftaletjek;
  readonly tekst: Aftaletekst | null;
}

const dokument = proevet(
  z
    .custom<Aftaledokument>(erObjekt, { error: "ugyldig-aftale: a document is an object" })
    .check(z.meta({ type: "object" })),
  (givet) => (kanonisk(givet) === null ? [brud([], "this has no canonical form: a text in it is no Unicode")] : []),
);
const dele = doerAf({ tekst: dokument });

const tjekdoerMed = (valg: Laesevalg) => videre(dele, ({ tekst }) => gennemse(tekst, valg));

export const aftaletjekdoer: Doer<typeof dele.form, Gennemset> = {
  ...tjekdoerMed({}),
  efter: (_, valg) => ({ doer: tjekdoerMed(valg), fejl: [] }),
};

function gennemse(givet: Aftaledokument, valg: Laesevalg): Gennemset {
  const { tekst, fejl } = laesDokument(givet, valg);
  const navnet = (felt: "id" | "navn") => (typeof givet[felt] === "string" ? givet[felt] : null);
  const fund = (fejl ?? []).map(
    ({ kode, sti, besked }): Fund => ({ alvor: "fejl", kode, sti: ["tekst", ...sti], besked }),
  );
  // A name that may not be told is not repeated.
  const skjult = (felt: string) => fund.some(({ kode, sti }) => kode === "cpr-nummer" && sti[1] === felt);
  const sagt = (felt: "id" | "navn") => (skjult(felt) ? null : navnet(felt));
  return { tekst, tjek: { id: sagt("id"), navn: sagt("navn"), hash: dokumenthash(givet), fund } };
}
