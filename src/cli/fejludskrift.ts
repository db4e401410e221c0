/**
 * Faults as lines for a person (fejludskrift): file, line, column, code and message, in the order of the input. Nothing
 * of a refused text is repeated.
 */

import { harCpr } from "../input/cpr.js";
import type { Fejlkode } from "../kerne/fejl.js";
import { grupperet } from "../kerne/grupper.js";
import { type Koerselsord, UDEN_VALG } from "./tekst/sprogene.js";

/** Where in the input of a command a fault lies. */
export interface Sted {
  /** The file as the caller named it, or the option. */
  readonly kilde: string;
  /** Counted from 1; null where the file as a whole is meant, or is no text of lines. */
  readonly linje: number | null;
  readonly kolonne: { readonly navn: string; readonly nr: number } | null;
  /** The place in a JSON text, as a path of keys. */
  readonly sti: string | null;
}

export interface Stedfejl extends Sted {
  readonly kode: Fejlkode;
  readonly besked: Besked;
  /** There is nothing in the file to be right or wrong: it is the wrong file. */
  readonly ubrugelig?: true;
}

/** What was noticed and stops nothing: how a file was read, or a warning, which the caller can make a fault. */
export interface Advarsel extends Sted {
  readonly kode: "oplysning" | Advarselskode;
  readonly besked: Besked;
}

/** Each a kind of warning: of one kind some are told, and the rest counted. */
export type Advarselskode = "lille-andel" | "omraade-uden-tal" | "andet-aar" | "over-110-aar" | "tom-celle";

/** What is said in the words of whoever reads it. */
export type Besked = (ord: Koerselsord) => string;

/** The command cannot run as it was given: options that do not fit, or a file that cannot be read or written. */
export class Brugsfejl extends Error {
  override readonly name = "Brugsfejl";

  constructor(readonly besked: Besked) {
    super(besked(UDEN_VALG.koersel));
  }
}

/** @param hvad what could not be done */
export function brugsfejl(hvad: (ord: Koerselsord["BRUGSFEJL"]) => string, aarsag?: unknown): Brugsfejl {
  if (aarsag === undefined) return new Brugsfejl(({ BRUGSFEJL }) => hvad(BRUGSFEJL));
  return new Brugsfejl(({ BRUGSFEJL, SYSTEMFEJL }) => `${hvad(BRUGSFEJL)}: ${hvorfor(aarsag, SYSTEMFEJL)}`);
}

/** The system's own sentence names the file once more, or a temporary one that nobody knows. */
function hvorfor(aarsag: unknown, ord: Koerselsord["SYSTEMFEJL"]): string {
  if (!(aarsag instanceof Error)) return String(aarsag);
  const kendt = Object.entries(ord).find(([kode]) => "code" in aarsag && aarsag.code === kode);
  return kendt?.[1] ?? synligt(aarsag.message);
}

export function stedIFil(kilde: string, linje: number | null = null, kolonne: Sted["kolonne"] = null): Sted {
  return { kilde, linje, kolonne, sti: null };
}

export function ugyldig(sted: Sted, besked: Besked): Stedfejl {
  return { ...sted, kode: "ugyldigt-input", besked };
}

/**
 * @example
 * fejllinje(fejl, ordFor("da").koersel); // 'a.csv:14: kolonne "Andel anviste" (7): ugyldigt-input: a share from 0 to 100 per cent is needed'
 */
export function fejllinje({ kode, besked, ubrugelig: _, ...sted }: Stedfejl, ord: Koerselsord): string {
  return linjeMed(sted, [kode, besked(ord)], ord);
}

function linjeMed({ kilde, linje, kolonne, sti }: Sted, resten: readonly string[], ord: Koerselsord): string {
  const sted = linje === null ? kilde : `${kilde}:${linje}`;
  const dele = [
    kolonne === null ? "" : `${ord.KOLONNE} ${citeret(kolonnenavn(kolonne.navn))}(${kolonne.nr})`,
    synligt(sti ?? ""),
    ...resten,
  ];
  return [sted, ...dele.filter((del) => del !== "")].join(": ");
}

/** The faults in the order of the input: by file or option, as listed in `kilder`, then by line and column. */
export function ordnet<S extends Sted>(fejl: readonly S[], kilder: readonly string[]): readonly S[] {
  const noegle = ({ kilde, linje, kolonne }: S) => [kilder.indexOf(kilde), linje ?? 0, kolonne?.nr ?? 0] as const;
  return fejl.toSorted((a, b) => {
    const [[kildeA, linjeA, nrA], [kildeB, linjeB, nrB]] = [noegle(a), noegle(b)];
    return kildeA - kildeB || linjeA - linjeB || nrA - nrB;
  });
}

export function fejludskrift(fejl: readonly Stedfejl[], ord: Koerselsord): string {
  return `${[...fejl.map((en) => fejllinje(en, ord)), ord.fejlantal(fejl.length)].join("\n")}\n`;
}

/** So many of one kind in one file are told; a column that is wrong is wrong in every row. */
const FORTALT = 10;

/** @param somFejl those that are faults here: nothing is written because of them */
export function advarselsudskrift(advarsler: readonly Advarsel[], somFejl: number, ord: Koerselsord): string {
  const slags = grupperet(advarsler, ({ kilde, kode }) => `${kode} ${kilde}`);
  const linjer = [...slags.values()].flatMap((alle) => [
    ...alle
      .slice(0, FORTALT)
      .map(({ kode, besked, ...sted }) => linjeMed(sted, [ord.advarselsart(kode), besked(ord)], ord)),
    ...(alle.length > FORTALT && alle[0] !== undefined
      ? [
          linjeMed(
            stedIFil(alle[0].kilde),
            [ord.advarselsart(alle[0].kode), ord.flereAfSlagsen(alle.length - FORTALT)],
            ord,
          ),
        ]
      : []),
  ]);
  return [...linjer, ...(somFejl > 0 ? [ord.advarslerErFejl(somFejl)] : [])].map((linje) => `${linje}\n`).join("");
}

/** A heading as it may be shown; nothing when it holds a civil registration number. */
export function kolonnenavn(navn: string): string {
  const overskrift = synligt(navn);
  return harCpr(overskrift) ? "" : overskrift.slice(0, 60);
}

const citeret = (navn: string) => (navn === "" ? "" : `"${navn}" `);

/** A text of the caller's on one line, without the control characters that a terminal would obey. */
export function paaEnLinje(tekst: string): string {
  return tekst.replace(/[\p{C}\s]+/gu, " ");
}

export function synligt(tekst: string): string {
  return paaEnLinje(tekst).trim();
}
