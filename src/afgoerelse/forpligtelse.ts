/**
 * Commitments (forpligtelser): what lets the holder of an input prove one field of it later, from a certificate that
 * shows none.
 *
 * Every field is summed together with a key of its own, all of these are summed into one, and that one stands in the
 * certificate. The keys come from the caller's salt and the whole input. Whoever has the certificate alone cannot test
 * a guess at a field: it takes the key too, and the key is as hard to guess as salt and input together.
 */
import { type Sti, sammeSti } from "../kerne/sti.js";
import type { Certifikat } from "./certifikat.js";
import { type Felt, felterI } from "./felter.js";
import { type Json, kanonisk, skrevet } from "./kanonisk.js";
import { harSegl } from "./segl.js";
import { sum } from "./sum.js";

export interface Feltbevis {
  readonly sti: Sti;
  readonly vaerdi: Json;
  /** The key of this field; it opens no other. */
  readonly noegle: string;
  /** The place of the field among the commitments. */
  readonly nr: number;
  readonly forpligtelser: readonly string[];
}

/** What all keys of an input come from; never shown. */
export function hemmelighed(inputtekst: string, salt: string | null): string {
  return sum(`hemmelighed\n${JSON.stringify(salt)}\n${inputtekst}`);
}

/** A mark of this salt and input that tells nothing of either: it keeps the sums of one input under two salts apart. */
export function maerke(hemmelig: string): string {
  return sum(`maerke\n${hemmelig}`);
}

/** @param input in canonical order */
export function forpligtelse(input: Json, hemmelig: string): string {
  return samlet(felterI(input).map((felt, nr) => paaFelt(felt, noegleTil(nr, hemmelig))));
}

/**
 * The proof of one field, for someone who has the certificate.
 *
 * @param input the input that was attested, and `salt` the one that was given then
 * @param sti the path to the field, as `laesteFakta` names fields
 * @returns null when the input has no such field
 * @example
 * bevisFelt(input, "salt", ["husstand", "personer", 0, "foedselsdato"]);
 */
export function bevisFelt(input: unknown, salt: string | null, sti: Sti): Feltbevis | null {
  const laest = kanonisk(input);
  if (laest === null) return null;
  const hemmelig = hemmelighed(laest.tekst, salt);
  const felter = felterI(laest.vaerdi);
  const nr = felter.findIndex((felt) => sammeSti(felt.sti, sti));
  const felt = felter[nr];
  if (felt === undefined) return null;
  return {
    ...felt,
    noegle: noegleTil(nr, hemmelig),
    nr,
    forpligtelser: felter.map((en, i) => paaFelt(en, noegleTil(i, hemmelig))),
  };
}

/**
 * Whether a proof shows that the attested input had this value in this field.
 *
 * @example
 * holderBevis(certifikat, bevis); // true
 */
export function holderBevis(certifikat: Certifikat, { sti, vaerdi, noegle, nr, forpligtelser }: Feltbevis): boolean {
  if (!harSegl(certifikat) || samlet(forpligtelser) !== certifikat.forpligtelse) return false;
  const laest = kanonisk(vaerdi);
  return laest !== null && paaFelt({ sti, vaerdi: laest.vaerdi }, noegle) === forpligtelser[nr];
}

function noegleTil(nr: number, hemmelig: string): string {
  return sum(`noegle\n${hemmelig}\n${nr}`);
}

function paaFelt({ sti, vaerdi }: Felt, noegle: string): string {
  return sum(`felt\n${noegle}\n${skrevet([sti, vaerdi])}`);
}

function samlet(forpligtelser: readonly string[]): string {
  return sum(`felter\n${forpligtelser.join("\n")}`);
}
