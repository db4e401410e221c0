/**
 * The dwellings of a ledger by their names (boliger), each with its latest vacancy. Plain data that is never changed: a
 * new version shares all but one branch with the old, so that an event costs no more in a long ledger than in a short
 * one. What it looks like does not depend on the order in which dwellings came.
 */
import { grupperet } from "../kerne/grupper.js";
import { sammeform } from "../kerne/navn.js";
import type { Tildeling } from "./tildeling.js";

export interface Bolig {
  readonly navn: string;
  /** The number of its latest vacancy in the ledger, from 0. */
  readonly nr: number;
  /** Null while the slot that it took is unknown. */
  readonly tildeling: Tildeling | null;
  /** Whether the municipality has answered. */
  readonly besvaret: boolean;
}

/** Up to eight dwellings in order of name, or branches by the next character of the names; "" where a name ends. */
export type Boliger = { readonly blad: readonly Bolig[] } | { readonly grene: Readonly<Record<string, Boliger>> };

const BLADSTOERRELSE = 8;
/** Names that begin with the same characters, so many of them, stand in one leaf however many they are. */
const STOERSTE_DYBDE = 200;

export const INGEN_BOLIGER: Boliger = { blad: [] };

/** Where an event finds its dwelling, and enters it. */
export interface Boligregister {
  find(navn: string): Bolig | null;
  /** @returns what the state after the event holds */
  med(bolig: Bolig): Boliger;
}

/** The dwellings of one state, which stays as it is. */
export function registerOver(boliger: Boliger): Boligregister {
  return { find: (navn) => findBolig(boliger, sammeform(navn)), med: (bolig) => medBolig(boliger, bolig) };
}

/** For a ledger entered at once, none of whose states is kept: a book that is written in. */
export function boligbog(): Boligregister {
  const efterNavn = new Map<string, Bolig>();
  return {
    find: (navn) => efterNavn.get(sammeform(navn)) ?? null,
    med: (bolig) => {
      efterNavn.set(sammeform(bolig.navn), bolig);
      return INGEN_BOLIGER;
    },
  };
}

function findBolig(boliger: Boliger, navn: string): Bolig | null {
  let gren = boliger;
  for (let dybde = 0; "grene" in gren; dybde += 1) gren = gren.grene[navn.charAt(dybde)] ?? INGEN_BOLIGER;
  return gren.blad.find((bolig) => sammeform(bolig.navn) === navn) ?? null;
}

/** @param dybde how many characters of the name have been passed */
export function medBolig(gren: Boliger, bolig: Bolig, dybde = 0): Boliger {
  if ("grene" in gren) {
    const tegn = sammeform(bolig.navn).charAt(dybde);
    return { grene: { ...gren.grene, [tegn]: medBolig(gren.grene[tegn] ?? INGEN_BOLIGER, bolig, dybde + 1) } };
  }
  const andre = gren.blad.filter(({ navn }) => sammeform(navn) !== sammeform(bolig.navn));
  return ordnet(
    [...andre, bolig].sort((a, b) => (a.navn < b.navn ? -1 : 1)),
    dybde,
  );
}

export function alleBoliger(boliger: Boliger): readonly Bolig[] {
  return "blad" in boliger ? boliger.blad : Object.values(boliger.grene).flatMap(alleBoliger);
}

function ordnet(blad: readonly Bolig[], dybde: number): Boliger {
  if (blad.length <= BLADSTOERRELSE || dybde === STOERSTE_DYBDE) return { blad };
  const efterTegn = grupperet(blad, ({ navn }) => sammeform(navn).charAt(dybde));
  return { grene: Object.fromEntries([...efterTegn].map(([tegn, under]) => [tegn, ordnet(under, dybde + 1)])) };
}
