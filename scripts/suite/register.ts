/**
 * The ledger (register) of the suite: every case that was ever published, by its id, with the sum of its contents; null
 * once it is withdrawn.
 */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Regelsag } from "../../src/konformitet/fixtures.js";

export type Register = Readonly<Record<string, string | null>>;

export function sum(sag: Regelsag): string {
  return createHash("sha256")
    .update(canonicalize(sag) ?? "")
    .digest("hex");
}

/** What is not as the ledger has it: cases changed, lost or back under a withdrawn id. New cases are no breach. */
export function brud(register: Register, sager: readonly Regelsag[]): readonly string[] {
  const nu = new Map(sager.map((sag) => [sag.id, sum(sag)]));
  return Object.entries(register).flatMap(([id, foer]) => {
    const efter = nu.get(id) ?? null;
    if (efter === foer) return [];
    return [
      foer === null
        ? `${id} was withdrawn; a new case takes a new id`
        : efter === null
          ? `${id} is gone`
          : `${id} is not what it was`,
    ];
  });
}

/** The ledger with new cases added, and those of `godkendt` as they are now. */
export function foert(register: Register, sager: readonly Regelsag[], godkendt: ReadonlySet<string>): Register {
  const nu = new Map(sager.map((sag) => [sag.id, sum(sag)]));
  const ider = [...new Set([...Object.keys(register), ...nu.keys()])].sort();
  return Object.fromEntries(
    ider.map((id) => {
      const foer = register[id];
      return [id, foer === undefined || godkendt.has(id) ? (nu.get(id) ?? null) : foer];
    }),
  );
}
