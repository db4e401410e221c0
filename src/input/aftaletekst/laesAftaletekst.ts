/** An agreement document read (laesAftaletekst), and every fault of it. */
import { somDokument } from "../../afgoerelse/aftaledokument.js";
import { skrevet } from "../../afgoerelse/kanonisk.js";
import { type Fejl, type Fejlkode, ugyldigt } from "../../kerne/fejl.js";
import type { Aftaletekst } from "../../parametre/aftale.js";
import { AFTALER } from "../../parametre/aftaler.js";
import { proevForm } from "../doer.js";
import type { Laesevalg } from "../laesevalg.js";
import { aftaletekst } from "./aftaletekst.js";
import { proevAftaletekst } from "./sammenhaeng.js";

/** A text, or every fault of what it was read from; paths lead into the document. */
export type Laesttekst =
  | { readonly tekst: Aftaletekst; readonly fejl: null }
  | { readonly tekst: null; readonly fejl: readonly Fejl[] };

/** Deeper than any text, and shallow enough to be walked through. */
const DYBEST = 100;

/** What is said of any input is said of a document, too; every other break is the agreement's. */
const ALMENE: readonly Fejlkode[] = ["ukendt-felt", "cpr-nummer", "ugyldig-aftale"];

/** @returns one that is a package's is that one, so that it is read as its id is */
export function laesDokument(dokument: unknown, valg: Laesevalg = {}): Laesttekst {
  if (erDybere(dokument, DYBEST)) return fejlet([brud([], "this lies deeper than an agreement can")]);
  const svar = proevForm(aftaletekst, dokument, valg);
  if (!svar.success)
    return fejlet(svar.fejl.map((en) => (ALMENE.includes(en.kode) ? en : { ...en, kode: "ugyldig-aftale" })));
  const tekst = svar.data;
  const fejl = proevAftaletekst(tekst);
  if (fejl.length > 0) return fejlet(fejl);
  const pakkens = AFTALER.get(tekst.id);
  if (pakkens === undefined) return { tekst, fejl: null };
  return skrevet(somDokument(tekst)) === skrevet(somDokument(pakkens))
    ? { tekst: pakkens, fejl: null }
    : fejlet([brud(["id"], "this is the id of an agreement in the package, which says something else")]);
}

export function brud(sti: Fejl["sti"], besked: string): Fejl {
  return ugyldigt(sti, besked, "ugyldig-aftale");
}

function fejlet(fejl: readonly Fejl[]): Laesttekst {
  return { tekst: null, fejl };
}

function erDybere(vaerdi: unknown, niveauer: number): boolean {
  if (typeof vaerdi !== "object" || vaerdi === null) return false;
  return niveauer === 0 || Object.values(vaerdi).some((del) => erDybere(del, niveauer - 1));
}
