/** From zod's issues to our faults (zodfejl): a code, a path and a message, with nothing of a refused text in them. */
import { closest } from "fastest-levenshtein";
import type { z } from "zod";
import { FEJLKODER, type Fejl, type Fejlkode } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import { harCpr } from "./cpr.js";

type Zodfejl = z.core.$ZodIssue;

/** A longer key is no misspelling of a name. */
const LAENGSTE_FORVEKSLING = 60;

export function fraZod(zodfejl: readonly Zodfejl[], rod: Sti = []): readonly Fejl[] {
  return zodfejl.flatMap((fejl) => fraEn(fejl, [...rod, ...noegler(fejl.path)]));
}

function fraEn(fejl: Zodfejl, sti: Sti): readonly Fejl[] {
  switch (fejl.code) {
    case "unrecognized_keys":
      return fejl.keys.map((noegle) => ukendtFelt(noegle, sti, fejl.message.split(" ")));
    case "invalid_union":
      // Where a field names the form and names none of them, there is no form to compare with.
      return fejl.errors.length === 0 ? [{ ...kodeOgBesked(fejl.message), sti }] : fraZod(naermeste(fejl.errors), sti);
    default:
      return [{ ...kodeOgBesked(fejl.message), sti }];
  }
}

/** The keys of a path; a schema of ours has no symbols. */
function noegler(sti: readonly PropertyKey[]): Sti {
  return sti.map((noegle) => (typeof noegle === "symbol" ? String(noegle) : noegle));
}

function ukendtFelt(noegle: string, sti: Sti, kendte: readonly string[]): Fejl {
  if (harCpr(noegle)) return { kode: "cpr-nummer", sti, besked: "a civil registration number does not belong in a key" };
  const forslag = noegle.length <= LAENGSTE_FORVEKSLING ? `; did you mean ${closest(noegle, kendte)}?` : "";
  return { kode: "ukendt-felt", sti: [...sti, noegle], besked: `unknown field${forslag}` };
}

/** Of the forms that a value could have had, the one with the least to correct; a value of another kind altogether counts as the furthest. */
function naermeste(former: readonly (readonly Zodfejl[])[]): readonly Zodfejl[] {
  const afstand = (fejl: readonly Zodfejl[]): number => {
    if (fejl.some(({ path, code }) => path.length === 0 && code === "invalid_type")) return 2000;
    return fejl.some((en) => en.code === "custom" && en.params?.["skalar"] === true && en.path.length === 0) ? 1000 : fejl.length;
  };
  return former.reduce((bedste, form) => (afstand(form) < afstand(bedste) ? form : bedste), former[0] ?? []);
}

function kodeOgBesked(tekst: string): { readonly kode: Fejlkode; readonly besked: string } {
  const kolon = tekst.indexOf(": ");
  const kode = FEJLKODER.find((kendt) => kendt === tekst.slice(0, kolon));
  return kode === undefined ? { kode: "ugyldigt-input", besked: tekst } : { kode, besked: tekst.slice(kolon + 2) };
}
