/**
 * The fields of an input (felter): every fact at the key where `mangler` would name it or one key above, a record of
 * convictions or benefits as a whole.
 */
import type { Sti } from "../kerne/sti.js";
import type { Json } from "./kanonisk.js";

export interface Felt {
  readonly sti: Sti;
  readonly vaerdi: Json;
}

/** The keys that hold fields and are none themselves. */
export const BEHOLDERE: ReadonlySet<string> = new Set([
  "omraade",
  "opgoerelser",
  "afdeling",
  "noegletal",
  "placeringer",
  "aabning",
  "haendelser",
  "husstand",
  "personer",
  "ansoegninger",
]);

/** In canonical order when the input is in it. */
export function felterI(input: Json): readonly Felt[] {
  const felter: Felt[] = [];
  saml(input, [], felter);
  return felter;
}

function saml(vaerdi: Json, sti: Sti, felter: Felt[]): void {
  if (typeof vaerdi !== "object" || vaerdi === null) {
    felter.push({ sti, vaerdi });
  } else if (erListe(vaerdi)) {
    for (const [nr, element] of vaerdi.entries()) saml(element, [...sti, nr], felter);
  } else {
    for (const [noegle, del] of Object.entries(vaerdi)) {
      if (BEHOLDERE.has(noegle)) saml(del, [...sti, noegle], felter);
      else felter.push({ sti: [...sti, noegle], vaerdi: del });
    }
  }
}

/** `Array.isArray` does not know lists that cannot be changed. */
function erListe(vaerdi: Json): vaerdi is readonly Json[] {
  return Array.isArray(vaerdi);
}
