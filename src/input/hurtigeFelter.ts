/** The parts of the short way in (hurtige felter): each takes the plainest form of a field only, and is in doubt about every other. */
import { type Dag, erDag } from "../kerne/dato.js";
import { somTalvaerdi, type Talvaerdi, tal } from "../kerne/tal.js";
import { harCpr } from "./cpr.js";

/** Not for the short way. */
export const TVIVL = Symbol("tvivl");
export type Tvivl = typeof TVIVL;
export type Felter = Readonly<Record<string, unknown>>;

export function liste<E>(input: unknown, laes: (felter: Felter, dag: Dag) => E | Tvivl, dag: Dag): readonly E[] | null | Tvivl {
  if (input == null) return null;
  if (!Array.isArray(input)) return TVIVL;
  if (input.length === 0) return TOM;
  const laeste: E[] = [];
  for (const element of input) {
    const et = erFelter(element) ? laes(element, dag) : TVIVL;
    if (et === TVIVL) return TVIVL;
    laeste.push(et);
  }
  return laeste;
}

const TOM: readonly never[] = [];

export function haendelse<E>(input: unknown, laes: (felter: Felter, dag: Dag) => E | Tvivl, dag: Dag): E | false | null | Tvivl {
  if (input === undefined || input === null) return null;
  if (input === false) return false;
  return erFelter(input) ? laes(input, dag) : TVIVL;
}

export function erFelter(input: unknown): input is Felter {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

export function antalFelter(felter: Felter): number {
  let antal = 0;
  for (const _ in felter) antal++;
  return antal;
}

export function er(felt: unknown): number {
  return felt === undefined ? 0 : 1;
}

/** A text too short for a civil registration number holds none. */
export function erNavn(felt: unknown): felt is string {
  return typeof felt === "string" && felt !== "" && (felt.length < 10 || !harCpr(felt));
}

export function erBool(felt: unknown): felt is boolean | null | undefined {
  return typeof felt === "boolean" || felt == null;
}

/** As `erDag` says, but for the last days of months, which it is left to judge. */
export function erGyldigDag(felt: unknown): felt is Dag {
  if (typeof felt !== "string" || felt.length !== 10 || felt.charCodeAt(4) !== BINDESTREG || felt.charCodeAt(7) !== BINDESTREG) return false;
  const aar = toCifre(felt, 0) * 100 + toCifre(felt, 2);
  const maaned = toCifre(felt, 5);
  const dag = toCifre(felt, 8);
  return aar >= 1900 && aar <= 2199 && maaned >= 1 && maaned <= 12 && dag >= 1 && (dag <= 28 || erDag(felt));
}

const BINDESTREG = 45;
const NUL = 48;

/** Two digits, or far from anything that a date could hold. */
function toCifre(tekst: string, fra: number): number {
  const tier = tekst.charCodeAt(fra) - NUL;
  const ener = tekst.charCodeAt(fra + 1) - NUL;
  return tier >= 0 && tier <= 9 && ener >= 0 && ener <= 9 ? tier * 10 + ener : Number.NEGATIVE_INFINITY;
}

export function erDagSenest(felt: unknown, dag: Dag): felt is Dag {
  return erGyldigDag(felt) && felt <= dag;
}

/** A number; decimal texts go the long way. */
export function ikkeNegativt(felt: unknown): Talvaerdi | null | Tvivl {
  if (felt == null) return null;
  if (typeof felt !== "number" || !(felt >= 0 && felt < Number.POSITIVE_INFINITY)) return TVIVL;
  return felt > 0 && Number.isSafeInteger(felt) ? felt : somTalvaerdi(tal(felt));
}

/** One of the words, as the word list spells it. */
export function kendtOrd<O extends string>(felt: unknown, ord: readonly O[]): O | Tvivl {
  for (let i = 0; i < ord.length; i++) {
    const et = ord[i];
    if (et !== undefined && et === felt) return et;
  }
  return TVIVL;
}
