/** An agreement as a document (aftaledokument), and the sum that tells it from any other. */
import { sha256 } from "js-sha256";
import { antalDecimaler, cifre, type Tal } from "../kerne/tal.js";
import type { Aftaletekst } from "../parametre/aftale.js";
import { type Json, type Jsonobjekt, skrevet } from "./kanonisk.js";

/**
 * The agreement as it is printed and read back: figures as decimal text, and nothing for what it says nothing of.
 *
 * @example
 * somDokument(RAMMEAFTALEN_2024_2027)["id"]; // "rammeaftalen-2024-2027"
 */
export function somDokument(tekst: Aftaletekst): Jsonobjekt {
  return felter(tekst);
}

function felter(objekt: object): Jsonobjekt {
  return Object.fromEntries(
    Object.entries(objekt).flatMap(([navn, felt]: [string, unknown]) => (felt == null ? [] : [[navn, del(felt)]])),
  );
}

function del(vaerdi: unknown): Json {
  if (Array.isArray(vaerdi)) return vaerdi.map(del);
  if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi as string | number | boolean | null;
  return erFigur(vaerdi) ? figur(vaerdi) : felter(vaerdi);
}

function erFigur(vaerdi: object): vaerdi is Tal {
  return "taeller" in vaerdi && "naevner" in vaerdi;
}

/** Figures of an agreement are not below 0; one without an end of decimals is its fraction. */
function figur(vaerdi: Tal): Json {
  const decimaler = antalDecimaler(vaerdi);
  if (decimaler === null) return { taeller: Number(vaerdi.taeller), naevner: Number(vaerdi.naevner) };
  const [hele, resten] = cifre(vaerdi, decimaler);
  return resten === "" ? hele : `${hele}.${resten}`;
}

/** SHA-256 in hex of a document's canonical bytes (RFC 8785). */
export function dokumenthash(dokument: unknown): string {
  return sha256(skrevet(dokument));
}
