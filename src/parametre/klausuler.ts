/**
 * The numbered clauses (klausuler) of an agreement by which a department stands where it stands, so that a change can
 * be cited by them.
 */
import type { Behov } from "./aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "./rammeaftalen.js";

interface Placeringsklausuler {
  /**
   * On omraadetrappen: a step let by all sharpened criteria, another step, and the rule on areas kept off the lists by
   * their residents alone.
   */
  readonly fuldtSkaerpet: string;
  readonly delvistSkaerpet: string;
  readonly kunBeboertal: string;
  /** In no area that places its departments. */
  readonly afdelingstrappen: string;
  readonly behov: Readonly<Record<Behov, string>>;
  /** The table where behov and assigned share meet. */
  readonly tabel: string;
}

/** By the agreement's id; an agreement without numbered clauses is in no entry. */
export const PLACERINGSKLAUSULER: ReadonlyMap<string, Placeringsklausuler> = new Map([
  [
    RAMMEAFTALEN_2024_2027.id,
    {
      fuldtSkaerpet: "OT-7",
      delvistSkaerpet: "OT-9",
      kunBeboertal: "OT-11",
      afdelingstrappen: "AT-1",
      behov: { hoejt: "F3-2", mellem: "F3-3", lavt: "F3-4" },
      tabel: "F3-1",
    },
  ],
]);
