/** Canonical JSON (RFC 8785, kanonisk): one text for one value, whatever order its fields came in. */
import canonicalize from "canonicalize";

export type Json = null | boolean | number | string | readonly Json[] | Jsonobjekt;
export type Jsonobjekt = { readonly [felt: string]: Json };

/**
 * The canonical text of a value. An exact number beyond JSON's own becomes text, and what JSON has no word for is left
 * out.
 *
 * @throws RangeError for a number that is not finite, and for no value at all
 * @throws Error for a text that is no Unicode: a surrogate without its other half
 */
export function skrevet(vaerdi: unknown): string {
  const somJson: string | undefined = JSON.stringify(vaerdi, sigeligt);
  if (somJson === undefined) throw new RangeError("no JSON value");
  return canonicalize(JSON.parse(somJson)) ?? somJson;
}

/** JSON would write a number that is not finite as null. */
function sigeligt(_: string, del: unknown): unknown {
  if (typeof del === "number" && !Number.isFinite(del)) throw new RangeError("JSON has no such number");
  return typeof del === "bigint" ? String(del) : del;
}

/** The same value with its fields in canonical order. */
export function ordnet(vaerdi: unknown): Json {
  const laest: Json = JSON.parse(skrevet(vaerdi));
  return laest;
}

/** The same of an object. */
export function ordnedeFelter(objekt: object): Jsonobjekt {
  const laest: Jsonobjekt = JSON.parse(skrevet(objekt));
  return laest;
}

export interface Kanonisk {
  /** In canonical order. */
  readonly vaerdi: Json;
  readonly tekst: string;
}

/** Anything at all in canonical form; null where it has none. */
export function kanonisk(vaerdi: unknown): Kanonisk | null {
  try {
    const tekst = skrevet(vaerdi);
    return { vaerdi: JSON.parse(tekst), tekst };
  } catch {
    return null;
  }
}
