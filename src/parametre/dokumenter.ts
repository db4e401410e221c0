/**
 * Documents (dokumenter) and what they prove: said of each fact where it is declared. The agreement prints that three
 * months of work are to be shown, and not by what: the list is ours (a reading).
 */
import type { Dag } from "../kerne/dato.js";

/** From what takes most to get hold of, to what takes least, for each fact. */
export const DOKUMENTER = [
  "loensedler-tre-maaneder",
  "ansaettelseskontrakt",
  "arbejdsgivererklaering",
  "virksomhedsregistrering",
  "indskrivningsbekraeftelse",
  "su-meddelelse",
  "bopaelsattest",
  "ydelsesmeddelelse",
  "pensionsmeddelelse",
  "uddannelsesbevis",
  "godkendelse-af-udenlandsk-uddannelse",
  "forskudsopgoerelse",
  "indskrivningsbekraeftelse-forrige-aar",
  "aarsopgoerelse",
  "straffeattest",
] as const;
export type Dokument = (typeof DOKUMENTER)[number];

/** One of these is enough. */
export interface Dokumentkrav {
  readonly enAf: readonly Dokument[];
}

interface Omstaendigheder {
  readonly dato: Dag;
  /** A criminal record may be asked for in udsatte areas only (BEK 977/2024 § 29). */
  readonly straffeattestMaaKraeves: boolean;
  /** Whether months of work are to be shown: a contract says when it began, and not that it lasted. */
  readonly varighed: boolean;
}

/** What proves a fact: all that may, and of someone of whom it is known, what does. */
export interface Bevis<P> {
  readonly kan: (omstaendigheder: Pick<Omstaendigheder, "varighed">) => readonly Dokument[];
  readonly goer: (person: P, omstaendigheder: Omstaendigheder) => Dokumentkrav | null;
}

function krav(...enAf: readonly Dokument[]): Dokumentkrav {
  return { enAf };
}

export function ved(...enAf: readonly Dokument[]): Bevis<unknown> {
  const dets = krav(...enAf);
  return { kan: () => enAf, goer: () => dets };
}

const ANSAETTELSE = krav("loensedler-tre-maaneder", "ansaettelseskontrakt");
const VARIGHED = krav("loensedler-tre-maaneder", "arbejdsgivererklaering");
const KONTRAKT = krav("ansaettelseskontrakt");
const VIRKSOMHED = krav("virksomhedsregistrering");
const UDDANNELSE = krav("uddannelsesbevis");
const GODKENDELSE = krav("godkendelse-af-udenlandsk-uddannelse");
const UDDANNELSE_ELLER_GODKENDELSE = krav("uddannelsesbevis", "godkendelse-af-udenlandsk-uddannelse");
const STUDIE_FORRIGE_AAR = krav("indskrivningsbekraeftelse-forrige-aar");
const YDELSE = krav("ydelsesmeddelelse");
const STRAFFEATTEST = krav("straffeattest");

type Ansat = { readonly beskaeftigelse: { readonly status: string; readonly siden: Dag | null } | null };

export const ARBEJDSBEVIS: Bevis<Ansat> = {
  kan: ({ varighed }) => [...(varighed ? VARIGHED : ANSAETTELSE).enAf, ...VIRKSOMHED.enAf],
  goer: ({ beskaeftigelse: job }, { dato, varighed }) => {
    if (job?.siden == null || job.siden > dato) return KONTRAKT;
    if (job.status === "selvstaendig") return VIRKSOMHED;
    return varighed ? VARIGHED : ANSAETTELSE;
  },
};

/** That somebody receives nothing is shown by no document. */
export const YDELSESBEVIS: Bevis<{ readonly ydelser: readonly unknown[] | null }> = {
  kan: () => YDELSE.enAf,
  goer: ({ ydelser }) => (ydelser?.length === 0 ? null : YDELSE),
};

type Uddannet = { readonly uddannelsesniveau: { readonly land: string | null } | null };

export const UDDANNELSESBEVIS: Bevis<Uddannet> = {
  kan: () => UDDANNELSE_ELLER_GODKENDELSE.enAf,
  goer: ({ uddannelsesniveau }) => {
    if (uddannelsesniveau?.land === "danmark") return UDDANNELSE;
    return uddannelsesniveau?.land === "udland" ? GODKENDELSE : UDDANNELSE_ELLER_GODKENDELSE;
  },
};

/** Asked for only of someone who is known to have been in education then. */
export const STUDIEBEVIS_FORRIGE_AAR: Bevis<unknown> = { kan: () => [], goer: () => STUDIE_FORRIGE_AAR };

export const BEVIS_FOR_STRAFFRIHED: Bevis<unknown> = {
  kan: () => STRAFFEATTEST.enAf,
  goer: (_, { straffeattestMaaKraeves }) => (straffeattestMaaKraeves ? STRAFFEATTEST : null),
};
