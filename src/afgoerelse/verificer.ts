/**
 * Verification (verificer): whether a certificate, an input and the rules still say the same.
 * Rule `afgoerelse.verificer`.
 */
import type { Begrundelsesdel } from "../kerne/begrundelse.js";
import { Trappefejl } from "../kerne/fejl.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Rammeaftaletekst } from "../parametre/rammeaftalen.js";
import { type Attestaftale, attestaftale, erKendtAftale } from "./attestaftale.js";
import { maerketSum } from "./attester.js";
import { BIBLIOTEKSVERSION } from "./bibliotek.js";
import { type Certifikat, certifikatFor, FORMAT, type Inputaftryk } from "./certifikat.js";
import { type Json, kanonisk } from "./kanonisk.js";
import { afgoer, type Sag } from "./sag.js";
import { harSegl } from "./segl.js";
import { sum } from "./sum.js";
import { VERSIONER, versionFor } from "./versioner.js";

export const SVAR = ["ok", "aendret-input", "aendret-certifikat", "andet-resultat", "ukendt-version"] as const;
export type Verificeringssvar = (typeof SVAR)[number];

export interface Verificering {
  readonly svar: Verificeringssvar;
  readonly begrundelse: readonly Begrundelsesdel<Verificeringssvar>[];
  readonly forbehold: readonly never[];
  readonly fortolkninger: Readonly<Record<string, never>>;
  readonly mangler: readonly never[];
}

export interface Verificeringssag {
  /** As it came. */
  readonly raat: object;
  /** The same read; null when it has not the form of a certificate. */
  readonly certifikat: Certifikat | null;
  /** As it came. */
  readonly input: unknown;
  /** The case that the input is of, by the certificate's op; null when the input is none. */
  readonly sag: Sag | null;
}

/**
 * Holds a certificate against the input that it is said to be of, and decides the case again by the version of the
 * agreement that it names.
 *
 * The first of these that is not so is the answer: the seal fits (else nothing in the certificate can be relied on, not
 * even which version it names); this release has its format, agreement version and data; it has the form of a
 * certificate; the input is the one attested; the decision comes out the same, reasons too if it was made by this
 * version of the library (a later one may say more). The seal shows that nothing was changed after it was set. It does
 * not show who set it; that takes a signature.
 *
 * @returns the answer; never a fault, whatever certificate and input hold
 * @example
 * verificerCertifikat({ raat, certifikat, input, sag }).svar; // "ok"
 */
export function verificerCertifikat(sag: Verificeringssag): Verificering {
  const svar = svarPaa(sag);
  return {
    svar,
    begrundelse: [{ kode: svar, regel: "afgoerelse.verificer", hjemmel: [] }],
    forbehold: [],
    fortolkninger: {},
    mangler: [],
  };
}

function svarPaa({ raat, certifikat, input, sag }: Verificeringssag): Verificeringssvar {
  if (!harSegl(raat)) return "aendret-certifikat";
  if ("format" in raat && typeof raat.format === "string" && raat.format !== FORMAT) return "ukendt-version";
  if (certifikat === null) return "aendret-certifikat";
  const dens = versionen(certifikat, kanonisk(input)?.vaerdi ?? null);
  if (dens === null) return "ukendt-version";
  if (inputsum(certifikat, input) !== certifikat.input) return "aendret-input";
  const igen = sag === null ? null : paaNy(sag, certifikat, dens);
  return igen !== null && sigerDetSamme(certifikat, igen) ? "ok" : "andet-resultat";
}

/** How the case is made again: by which text, and told as what. */
interface Version {
  /** Null where it is that of the input. */
  readonly tekst: Rammeaftaletekst | null;
  readonly aftale: (sag: Sag) => Attestaftale;
}

/** The version that a certificate names; null when this release knows no agreement of that sum, or not those data. */
function versionen({ aftale, parametre }: Certifikat, input: Json): Version | null {
  if ("version" in aftale) {
    const version = versionFor(aftale, parametre);
    return version === null ? null : { tekst: version.tekst, aftale: () => aftale };
  }
  if (!VERSIONER.some((en) => en.parametre === parametre) || !erKendtAftale(aftale, input)) return null;
  return { tekst: null, aftale: (sag) => attestaftale(sag, input) };
}

function inputsum({ maerke }: Certifikat, input: unknown): string | null {
  const laest = kanonisk(input);
  if (laest === null) return null;
  return maerke === undefined ? sum(laest.tekst) : maerketSum(laest.tekst, maerke);
}

/** Null for a case that cannot be decided: no certificate of it was ever made here. */
function paaNy(sag: Sag, certifikat: Certifikat, { tekst, aftale }: Version): Certifikat | null {
  const { parametre, kilder } = certifikat;
  try {
    const afgjort = afgoer(tekst !== null && "aftale" in sag ? medTekst(sag, tekst) : sag);
    const grundlag = { aftale: aftale(sag), parametre };
    return certifikatFor(sag, afgjort, aftrykAf(certifikat), grundlag, kilder !== undefined);
  } catch (fejl) {
    if (fejl instanceof Trappefejl) return null;
    throw fejl;
  }
}

function medTekst<S extends { readonly aftale: Aftale }>(sag: S, tekst: Rammeaftaletekst): S {
  return { ...sag, aftale: { ...sag.aftale, tekst } };
}

function aftrykAf({ input, maerke, forpligtelse, cprKontrol }: Certifikat): Inputaftryk {
  const laest = cprKontrol === undefined ? {} : { cprKontrol };
  return maerke === undefined || forpligtelse === undefined
    ? { input, ...laest }
    : { forpligtelse, input, maerke, ...laest };
}

function sigerDetSamme(certifikat: Certifikat, igen: Certifikat): boolean {
  if (certifikat.bibliotek === BIBLIOTEKSVERSION) return certifikat.segl === igen.segl;
  return kanonisk(udenBegrundelse(certifikat))?.tekst === kanonisk(udenBegrundelse(igen))?.tekst;
}

function udenBegrundelse({
  begrundelse: _,
  hjemler: __,
  forbehold: ___,
  kilder: ____,
  bibliotek: _____,
  segl: ______,
  ...resten
}: Certifikat): object {
  return resten;
}
