/** A part of the suite (udvalg): by tag, rule, clause or operation, and one shard of it. */
import type { Regelsag } from "./sag.js";

export interface Udvalg {
  /** Of each list that is not empty a case must match one. */
  readonly tags: readonly string[];
  /** A rule, or a stage with all its rules. */
  readonly regler: readonly string[];
  readonly klausuler: readonly string[];
  readonly del: Del | null;
}

/** Shard `nr` of `af`, from 1. */
export interface Del {
  readonly nr: number;
  readonly af: number;
}

export function udvaelg(sager: readonly Regelsag[], { tags, regler, klausuler, del }: Udvalg): readonly Regelsag[] {
  const valgte = sager.filter(
    (sag) =>
      (tags.length === 0 || sag.tags.some((tag) => tags.includes(tag))) &&
      (regler.length === 0 || regler.some((regel) => sag.regel === regel || sag.regel.startsWith(`${regel}.`))) &&
      (klausuler.length === 0 || sag.klausuler.some((klausul) => klausuler.includes(klausul))),
  );
  // Every so manyth, so that each shard gets some of the slow ones; together the shards are the whole.
  return del === null ? valgte : valgte.filter((_, i) => i % del.af === del.nr - 1);
}

/** "2/4"; null when it is no shard. */
export function laesDel(tekst: string): Del | null {
  const [, nr, af] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(tekst) ?? [];
  return nr === undefined || af === undefined || Number(nr) > Number(af) ? null : { nr: Number(nr), af: Number(af) };
}
