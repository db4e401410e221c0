/** The input of `forklar`. */
import * as z from "zod/mini";
import { SAGSOPS, typen } from "../afgoerelse/sag.js";
import { MODTAGERE } from "../afgoerelse/tekst/kontekst.js";
import { SPROG } from "../afgoerelse/tekst/sprog.js";
import { erMyndig } from "../ansoeger/alder.js";
import { erDag } from "../kerne/dato.js";
import { type Fejl, ugyldigt } from "../kerne/fejl.js";
import { eller } from "./doerAf.js";
import { erObjekt, navn, objekt } from "./felter.js";
import { sagsdoer } from "./sag.js";

const modtager = z.union([z.enum(MODTAGERE), objekt({ person: navn })]);

export const forklaringsdoer = sagsdoer(
  SAGSOPS,
  { sprog: eller(z.enum(SPROG), "da"), modtager: eller(modtager, "sagsbehandler") },
  proevModtager,
);

/** A letter goes to a member of the household, and to none who is under age. What else is at fault is told elsewhere. */
function proevModtager({ op, modtager, input }: Readonly<Record<string, unknown>>): readonly Fejl[] {
  if (!erObjekt(modtager) || typeof modtager["person"] !== "string") return [];
  const fejl = (besked: string) => [ugyldigt(["modtager", "person"], besked)];
  if (!SAGSOPS.some((en) => en === op && typen(en).fortroligt !== null))
    return fejl("the decision is about no household");
  if (!erObjekt(input)) return [];
  const { husstand, dato } = input;
  if (!erObjekt(husstand) || !Array.isArray(husstand["personer"])) return [];
  const id = modtager["person"].normalize("NFC");
  const personer = husstand["personer"].filter(erObjekt);
  const laeser = personer.find((person) => typeof person["id"] === "string" && person["id"].normalize("NFC") === id);
  if (laeser === undefined) return fejl("nobody in the household has this id");
  const { foedselsdato } = laeser;
  if (typeof foedselsdato !== "string" || !erDag(foedselsdato) || typeof dato !== "string" || !erDag(dato)) return [];
  return erMyndig({ foedselsdato }, dato) ? [] : fejl("nobody under 18 gets a letter");
}
