/**
 * The floor of reading (haandlaest): by hand, for the fields of these households alone, every one of them checked and
 * copied. Whatever is wrong is thrown out without a word of what or where.
 */
import { DAGEN, type Raa, type Raahusstand } from "./husstande.js";

type Felter = Readonly<Record<string, unknown>>;

const STATUSSER = ["i-arbejde", "selvstaendig", "fleksjob", "ingen"];
const ARTER = ["videregaaende", "ungdomsuddannelse", "elev-laerling", "grundskole"];
const CPR = /\d{6}-?\d{4}/;

export function haandlaest(input: unknown): Raahusstand {
  const { id, personer } = felter(input, 2);
  if (!Array.isArray(personer) || personer.length === 0) throw new Error();
  const laeste = personer.map(person);
  for (let i = 1; i < laeste.length; i += 1)
    for (let j = 0; j < i; j += 1) if (laeste[i]?.id === laeste[j]?.id) throw new Error();
  return { id: navn(id), personer: laeste };
}

function person(input: unknown): Raa {
  const p = felter(input, 9);
  if (!Array.isArray(p["domme"])) throw new Error();
  return {
    id: navn(p["id"]),
    foedselsdato: dato(p["foedselsdato"]),
    beskaeftigelse: beskaeftigelse(p["beskaeftigelse"]),
    uddannelse: uddannelse(p["uddannelse"]),
    underUddannelseForrigeAar: sandt(p["underUddannelseForrigeAar"]),
    alderspension: sandt(p["alderspension"]),
    uddannelsesniveau: uddannelsesniveau(p["uddannelsesniveau"]),
    domme: p["domme"].map(dom),
    bruttoindtaegt: bruttoindtaegt(p["bruttoindtaegt"]),
  };
}

function beskaeftigelse(input: unknown): Raa["beskaeftigelse"] {
  const { status, timerPrUge, siden } = felter(input, har(input, "siden") ? 3 : 1);
  if (siden === undefined) return { status: ord(status, STATUSSER) };
  return { status: ord(status, STATUSSER), timerPrUge: tal(timerPrUge), siden: dato(siden) };
}

function uddannelse(input: unknown): Raa["uddannelse"] {
  const { status, art } = felter(input, har(input, "art") ? 2 : 1);
  if (status !== "i-gang" && status !== "ingen") throw new Error();
  return art === undefined ? { status } : { status, art: ord(art, ARTER) };
}

function uddannelsesniveau(input: unknown): Raa["uddannelsesniveau"] {
  const { niveau, land, godkendt } = felter(input, 3);
  if ((niveau !== "grundskole" && niveau !== "over-grundskole") || (land !== "danmark" && land !== "udland"))
    throw new Error();
  return { niveau, land, godkendt: sandt(godkendt) };
}

function dom(input: unknown): Raa["domme"][number] {
  const { dato: dagen, lov } = felter(input, 2);
  if (lov !== "straffeloven" && lov !== "anden") throw new Error();
  return { dato: dato(dagen), lov };
}

function bruttoindtaegt(input: unknown): Raa["bruttoindtaegt"] {
  const { aktuelPrMaaned, forrigeAarPrMaaned } = felter(input, 2);
  return { aktuelPrMaaned: tal(aktuelPrMaaned), forrigeAarPrMaaned: tal(forrigeAarPrMaaned) };
}

function har(input: unknown, felt: string): boolean {
  return typeof input === "object" && input !== null && felt in input;
}

function felter(input: unknown, antal: number): Felter {
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw new Error();
  let fundne = 0;
  for (const _ in input) fundne += 1;
  if (fundne !== antal) throw new Error();
  return input as Felter;
}

function navn(felt: unknown): string {
  if (typeof felt !== "string" || felt === "" || (felt.length >= 10 && CPR.test(felt))) throw new Error();
  return felt;
}

function sandt(felt: unknown): boolean {
  if (typeof felt !== "boolean") throw new Error();
  return felt;
}

function tal(felt: unknown): number {
  if (typeof felt !== "number" || !(felt >= 0 && felt < Number.POSITIVE_INFINITY)) throw new Error();
  return felt;
}

function ord(felt: unknown, alle: readonly string[]): string {
  for (let i = 0; i < alle.length; i += 1) if (alle[i] === felt) return alle[i] as string;
  throw new Error();
}

/** None of these days is later in its month than the 28th. */
function dato(felt: unknown): string {
  if (
    typeof felt !== "string" ||
    felt.length !== 10 ||
    felt.charCodeAt(4) !== 45 ||
    felt.charCodeAt(7) !== 45 ||
    felt > DAGEN
  )
    throw new Error();
  const aar = ciffer(felt, 0) * 1000 + ciffer(felt, 1) * 100 + ciffer(felt, 2) * 10 + ciffer(felt, 3);
  const maaned = ciffer(felt, 5) * 10 + ciffer(felt, 6);
  const dag = ciffer(felt, 8) * 10 + ciffer(felt, 9);
  if (!(aar >= 1900 && maaned >= 1 && maaned <= 12 && dag >= 1 && dag <= 28)) throw new Error();
  return felt;
}

function ciffer(tekst: string, nr: number): number {
  const vaerdi = tekst.charCodeAt(nr) - 48;
  return vaerdi >= 0 && vaerdi <= 9 ? vaerdi : Number.NaN;
}
