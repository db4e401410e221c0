/** JSON as the protocol writes it (json). */
import type { Dag } from "../kerne/dato.js";

/** An exact number too large for JSON's own is written as text. */
export function somJson(vaerdi: unknown, indrykning?: number): string {
  return JSON.stringify(vaerdi, (_, del: unknown) => (typeof del === "bigint" ? String(del) : del), indrykning);
}

/** The type of a value as JSON has it: a number too large for it, and a day, is text. */
export type Somjson<T> = T extends bigint | Dag
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer E)[]
      ? readonly Somjson<E>[]
      : { readonly [N in keyof T]: Somjson<T[N]> };

/**
 * A value as JSON has it, without the way over text. What is JSON already is not copied, so that nearly all of a result
 * stands as it is.
 */
export function rent<T>(vaerdi: T): Somjson<T> {
  return renset(vaerdi) as Somjson<T>;
}

function renset(vaerdi: unknown): unknown {
  if (typeof vaerdi === "bigint") return String(vaerdi);
  if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
  return Array.isArray(vaerdi) ? rensetListe(vaerdi) : rensetObjekt(vaerdi as Readonly<Record<string, unknown>>);
}

function rensetListe(liste: readonly unknown[]): readonly unknown[] {
  let kopi: unknown[] | null = null;
  for (let nr = 0; nr < liste.length; nr++) {
    const ren = renset(liste[nr]);
    if (ren === liste[nr]) continue;
    kopi ??= [...liste];
    kopi[nr] = ren;
  }
  return kopi ?? liste;
}

function rensetObjekt(objekt: Readonly<Record<string, unknown>>): object {
  let kopi: Record<string, unknown> | null = null;
  for (const navn in objekt) {
    const ren = renset(objekt[navn]);
    if (ren === objekt[navn]) continue;
    kopi ??= { ...objekt };
    kopi[navn] = ren;
  }
  return kopi ?? objekt;
}
