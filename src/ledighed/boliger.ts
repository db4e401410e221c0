/**
 * The dwellings of a ledger by their names (boliger), each with its latest vacancy. Plain data that is never changed: a
 * new version shares all but one branch with the old, so that an event costs no more in a long ledger than in a short
 * one. What it looks like does not depend on the order in which dwellings came.
 */
import type { Tildeling } from "./tildeling.js";

export interface Bolig {
  readonly navn: string;
  /** The number of its latest vacancy in the ledger, from 0. */
  readonly nr: number;
  /** The place, among the department's placements, of the one in force that day; null when there was none. */
  readonly placering: number | null;
  /** Null while the slot that it took is unknown. */
  readonly tildeling: Tildeling | null;
  /** Whether the municipality has answered. */
  readonly besvaret: boolean;
}

/** Up to eight dwellings in order of name, or eight branches by the next three bits of the name's number. */
export type Boliger = { readonly blad: readonly Bolig[] } | { readonly grene: readonly Boliger[] };

const BLADSTOERRELSE = 8;
const BITS = 3;
const GRENE = 1 << BITS;
const STOERSTE_DYBDE = 10;

export const INGEN_BOLIGER: Boliger = { blad: [] };

/** Where an event finds its dwelling, and enters it. */
export interface Boligregister {
  find(navn: string): Bolig | null;
  /** @returns what the state after the event holds */
  med(bolig: Bolig): Boliger;
}

/** The dwellings of one state, which stays as it is. */
export function registerOver(boliger: Boliger): Boligregister {
  return { find: (navn) => findBolig(boliger, navn), med: (bolig) => medBolig(boliger, bolig) };
}

/** For a ledger entered at once, none of whose states is kept: a book that is written in. */
export function boligbog(): Boligregister {
  const efterNavn = new Map<string, Bolig>();
  return {
    find: (navn) => efterNavn.get(navn) ?? null,
    med: (bolig) => {
      efterNavn.set(bolig.navn, bolig);
      return INGEN_BOLIGER;
    },
  };
}

function findBolig(boliger: Boliger, navn: string): Bolig | null {
  let gren = boliger;
  for (let tal = nummer(navn); "grene" in gren; tal >>>= BITS) gren = gren.grene[tal % GRENE] ?? INGEN_BOLIGER;
  return gren.blad.find((bolig) => bolig.navn === navn) ?? null;
}

export function medBolig(boliger: Boliger, bolig: Bolig): Boliger {
  return indsat(boliger, bolig, nummer(bolig.navn), 0);
}

export function alleBoliger(boliger: Boliger): readonly Bolig[] {
  return "blad" in boliger ? boliger.blad : boliger.grene.flatMap(alleBoliger);
}

function indsat(gren: Boliger, bolig: Bolig, tal: number, dybde: number): Boliger {
  if ("grene" in gren) {
    const grene = [...gren.grene];
    grene[tal % GRENE] = indsat(grene[tal % GRENE] ?? INGEN_BOLIGER, bolig, tal >>> BITS, dybde + 1);
    return { grene };
  }
  const plads = gren.blad.findIndex(({ navn }) => navn >= bolig.navn);
  if (plads === -1) return ordnet([...gren.blad, bolig], dybde);
  return ordnet(gren.blad.toSpliced(plads, gren.blad[plads]?.navn === bolig.navn ? 1 : 0, bolig), dybde);
}

function ordnet(blad: readonly Bolig[], dybde: number): Boliger {
  if (blad.length <= BLADSTOERRELSE || dybde === STOERSTE_DYBDE) return { blad };
  const dele = Array.from({ length: GRENE }, (): Bolig[] => []);
  for (const bolig of blad) dele[(nummer(bolig.navn) >>> (BITS * dybde)) % GRENE]?.push(bolig);
  return { grene: dele.map((del) => ordnet(del, dybde + 1)) };
}

/** Spreads names evenly over 32 bits (FNV-1a, and a last mixing of its weak low bits). */
function nummer(navn: string): number {
  let tal = 0x811c9dc5;
  for (let i = 0; i < navn.length; i++) tal = Math.imul(tal ^ navn.charCodeAt(i), 0x01000193);
  return (tal ^ (tal >>> 15)) >>> 0;
}
