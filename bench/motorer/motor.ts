/**
 * A general rules engine (motor) that gives the same answers to the same households, as far as its language goes; the
 * rest is done in its adapter, and timed with it.
 */
import type { Raa, Raahusstand } from "../husstande.js";

export interface Motor {
  readonly pakke: string;
  /** What of the rule its language says, and what the adapter does. */
  readonly udtrykt: string;
  readonly afgoer: (husstande: readonly Raahusstand[]) => Promise<readonly boolean[]> | readonly boolean[];
}

/** A person in numbers and yes or no, for languages that do not compare texts. */
export interface Talperson {
  readonly foedt: number;
  readonly status: string;
  readonly timer: number;
  readonly siden: number;
  readonly art: string;
  readonly niveau: string;
  readonly land: string;
  readonly godkendt: boolean;
  readonly domme: number;
  readonly aktuel: number;
  readonly forrige: number;
}

const ALDRIG = 99_999_999;

/** The eighth of May 1985 is 19850508. */
export function dagtal(dag: string): number {
  return Number(dag.slice(0, 4)) * 10_000 + Number(dag.slice(5, 7)) * 100 + Number(dag.slice(8));
}

export function iTal(p: Raa): Talperson {
  return {
    foedt: dagtal(p.foedselsdato),
    status: p.beskaeftigelse.status,
    timer: p.beskaeftigelse.timerPrUge ?? 0,
    siden: p.beskaeftigelse.siden === undefined ? ALDRIG : dagtal(p.beskaeftigelse.siden),
    art: p.uddannelse.art ?? "",
    niveau: p.uddannelsesniveau.niveau,
    land: p.uddannelsesniveau.land,
    godkendt: p.uddannelsesniveau.godkendt,
    domme: p.domme.filter(({ dato, lov }) => dato >= "2024-01-01" && lov !== "anden").length,
    aktuel: p.bruttoindtaegt.aktuelPrMaaned,
    forrige: p.bruttoindtaegt.forrigeAarPrMaaned,
  };
}

export const STUDIER = ["videregaaende", "ungdomsuddannelse", "elev-laerling"];
