/** From zod's issues to our faults (zodfejl): a code, a path and a message, with nothing of a refused text in them. */
import { closest } from "fastest-levenshtein";
import { en } from "zod/locales";
import * as z from "zod/mini";
import { FEJLKODER, type Fejl, type Fejlkode, ugyldigt } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import { CPR_I_NOEGLE, harCpr } from "./cpr.js";
import { erObjekt } from "./felter.js";

// The small zod speaks no language until it is given one: the messages of its own checks are English.
z.config(en());

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
      return fejl.errors.length === 0 ? [{ ...kodeOgBesked(fejl.message), sti }] : afForm(fejl, sti);
    default:
      return [{ ...kodeOgBesked(fejl.message), sti }];
  }
}

/** The keys of a path; a schema of ours has no symbols. */
function noegler(sti: readonly PropertyKey[]): Sti {
  return sti.map((noegle) => (typeof noegle === "symbol" ? String(noegle) : noegle));
}

function ukendtFelt(noegle: string, sti: Sti, kendte: readonly string[]): Fejl {
  if (harCpr(noegle)) return { kode: "cpr-nummer", sti, besked: CPR_I_NOEGLE };
  const forslag =
    kendte.length > 0 && noegle.length <= LAENGSTE_FORVEKSLING ? `; did you mean ${closest(noegle, kendte)}?` : "";
  return { kode: "ukendt-felt", sti: [...sti, noegle], besked: `unknown field${forslag}` };
}

/**
 * Of the forms that a value could have had, the one that is meant. A value that is no object means the form that is
 * none either; an object means the only form that is one, or that knows one of its keys. Where that is none of them, or
 * several, the fault is the whole value's.
 */
function afForm({ errors: former, input, message }: z.core.$ZodIssueInvalidUnion, sti: Sti): readonly Fejl[] {
  if (!erObjekt(input)) {
    const form = former.find(
      (fejl) => !fejl.some((en) => en.path.length === 0 && en.code === "invalid_type" && en.expected === "object"),
    );
    return form === undefined ? [{ ...kodeOgBesked(message), sti }] : fraZod(form, sti);
  }
  const noegler = Object.keys(input);
  const objektformer = former.filter((fejl) => !fejl.some(gaelderIngenObjekter));
  const [ment, ...andre] =
    objektformer.length === 1 ? objektformer : objektformer.filter((form) => ukendte(form).length < noegler.length);
  if (ment !== undefined && andre.length === 0) return fraZod(ment, sti);
  const ukendteFor = objektformer.map((form) => new Set(ukendte(form)));
  const ukendteForAlle = noegler.filter((noegle) => ukendteFor.every((form) => form.has(noegle)));
  return [
    ugyldigt(sti, "exactly one of the forms of this field is needed"),
    ...ukendteForAlle.map((noegle) => ukendtFelt(noegle, sti, [])),
  ];
}

/** The fault of a form that is no object: a number, a text, `false`. */
function gaelderIngenObjekter(fejl: Zodfejl): boolean {
  if (fejl.path.length > 0) return false;
  return (
    fejl.code === "invalid_type" ||
    fejl.code === "invalid_value" ||
    (fejl.code === "custom" && fejl.params?.["skalar"] === true)
  );
}

/** The keys that a form does not know. */
function ukendte(form: readonly Zodfejl[]): readonly string[] {
  return form.flatMap((fejl) => (fejl.code === "unrecognized_keys" && fejl.path.length === 0 ? fejl.keys : []));
}

function kodeOgBesked(tekst: string): { readonly kode: Fejlkode; readonly besked: string } {
  const kolon = tekst.indexOf(": ");
  const kode = FEJLKODER.find((kendt) => kendt === tekst.slice(0, kolon));
  return kode === undefined ? { kode: "ugyldigt-input", besked: tekst } : { kode, besked: tekst.slice(kolon + 2) };
}
