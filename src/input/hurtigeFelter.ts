/** The parts of the short way in (hurtige felter): each knows the plainest form of a field only, and no other. */
import { type Dag, erDag } from "../kerne/dato.js";
import { harCpr } from "./cpr.js";

export type Felter = Readonly<Record<string, unknown>>;

export function erListe(input: unknown, erElement: (felter: Felter, dag: Dag) => boolean, dag: Dag): boolean {
  if (input == null) return true;
  if (!Array.isArray(input)) return false;
  for (let i = 0; i < input.length; i++) if (!erFelter(input[i]) || !erElement(input[i], dag)) return false;
  return true;
}

export function erHaendelse(input: unknown, erDen: (felter: Felter, dag: Dag) => boolean, dag: Dag): boolean {
  if (input == null || input === false) return true;
  return erFelter(input) && erDen(input, dag);
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
  if (
    typeof felt !== "string" ||
    felt.length !== 10 ||
    felt.charCodeAt(4) !== BINDESTREG ||
    felt.charCodeAt(7) !== BINDESTREG
  )
    return false;
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
export function erIkkeNegativt(felt: unknown): boolean {
  return felt == null || (typeof felt === "number" && felt >= 0 && felt < Number.POSITIVE_INFINITY);
}

export function erOrd<O extends string>(felt: unknown, ord: readonly O[]): felt is O {
  for (let i = 0; i < ord.length; i++) if (ord[i] === felt) return felt !== undefined;
  return false;
}
