/**
 * The documents that prove what was assessed (dokumentation): asked only of those of whom they are needed, and not of a
 * household that is refused anyway. Rule `ansoeger.dokumentation`.
 */
import type { Husstand, Person } from "./husstand.js";
import { BEGYNDER, BEGYNDT, iArbejde, VARIG } from "./iArbejde.js";
import { mindstBeloeb, undtagetForrigeAar } from "./indkomst.js";
import { naaet } from "./spaend.js";
import { JA, NEJ } from "./svar.js";
import {
  ALMINDELIGE,
  BESKAEFTIGELSE,
  DOM,
  erSenior,
  erSpurgt,
  INDKOMST,
  type Personsvar,
  svarPaa,
  UDDANNELSE,
  UNDTAGET_STUDERENDE,
} from "./svarkode.js";
import { TAELLER, underUddannelse } from "./underUddannelse.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

export type Dokument =
  | "loensedler-tre-maaneder"
  | "ansaettelseskontrakt"
  | "virksomhedsregistrering"
  | "indskrivningsbekraeftelse"
  | "indskrivningsbekraeftelse-forrige-aar"
  | "pensionsmeddelelse"
  | "uddannelsesbevis"
  | "godkendelse-af-udenlandsk-uddannelse"
  | "forskudsopgoerelse"
  | "aarsopgoerelse"
  | "straffeattest";

/** One of these is enough. */
export interface Dokumentkrav {
  readonly enAf: readonly Dokument[];
}

export interface Persondokumentation {
  readonly person: string;
  readonly dokumenter: readonly Dokumentkrav[];
}

const ANSAETTELSE: readonly Dokument[] = ["loensedler-tre-maaneder", "ansaettelseskontrakt"];
const ARBEJDE: readonly Dokument[] = [...ANSAETTELSE, "virksomhedsregistrering"];
const ARBEJDE_ELLER_STUDIE: readonly Dokument[] = [...ARBEJDE, "indskrivningsbekraeftelse"];

/** Every demand that is ever made; a person's demands are bits in this order. */
const KRAV: readonly Dokumentkrav[] = [
  { enAf: ANSAETTELSE },
  { enAf: ["virksomhedsregistrering"] },
  { enAf: ["ansaettelseskontrakt"] },
  { enAf: ["indskrivningsbekraeftelse"] },
  { enAf: ["pensionsmeddelelse"] },
  { enAf: ARBEJDE_ELLER_STUDIE },
  { enAf: [...ARBEJDE_ELLER_STUDIE, "pensionsmeddelelse"] },
  { enAf: ["uddannelsesbevis"] },
  { enAf: ["godkendelse-af-udenlandsk-uddannelse"] },
  { enAf: ["uddannelsesbevis", "godkendelse-af-udenlandsk-uddannelse"] },
  { enAf: ["loensedler-tre-maaneder", "forskudsopgoerelse"] },
  { enAf: ["aarsopgoerelse"] },
  { enAf: ["indskrivningsbekraeftelse-forrige-aar"] },
  { enAf: ["straffeattest"] },
];
const BIT = {
  ansaettelse: 1 << 0,
  virksomhed: 1 << 1,
  kontrakt: 1 << 2,
  studie: 1 << 3,
  pension: 1 << 4,
  arbejdeEllerStudie: 1 << 5,
  arbejdeStudieEllerPension: 1 << 6,
  bevis: 1 << 7,
  godkendelse: 1 << 8,
  bevisEllerGodkendelse: 1 << 9,
  aktuelIndkomst: 1 << 10,
  aarsopgoerelse: 1 << 11,
  studieForrigeAar: 1 << 12,
  straffeattest: 1 << 13,
} as const;

const kendteSaet = new Map<number, readonly Dokumentkrav[]>();

/** @param svar the answers of the persons, in their order; of a household that is not refused */
export function dokumentation(
  { personer }: Husstand,
  svar: readonly Personsvar[],
  regel: Vurderingsregel,
): readonly Persondokumentation[] {
  const baerer = billigsteBaerer(svar);
  const krav: Persondokumentation[] = [];
  for (let nr = 0; nr < personer.length; nr++) {
    const [person, dette] = [personer[nr], svar[nr] ?? 0];
    if (person === undefined) continue;
    const skalBaere = baerer === null ? svarPaa(dette, ALMINDELIGE) !== NEJ : baerer === nr;
    const bits =
      skaerpedeDokumenter(person, dette, regel) | (skalBaere ? almindeligtDokument(person, dette, regel) : 0);
    if (bits !== 0) krav.push({ person: person.id, dokumenter: dokumenterFor(bits) });
  }
  return krav;
}

function dokumenterFor(bits: number): readonly Dokumentkrav[] {
  const kendte = kendteSaet.get(bits) ?? KRAV.filter((_, nr) => ((bits >> nr) & 1) === 1);
  kendteSaet.set(bits, kendte);
  return kendte;
}

/** One adult is enough: whoever has nothing to prove, else the first who is certain; null while nobody is. */
function billigsteBaerer(svar: readonly Personsvar[]): number | null {
  let foerste: number | null = null;
  for (let nr = 0; nr < svar.length; nr++) {
    const dette = svar[nr] ?? 0;
    if (svarPaa(dette, ALMINDELIGE) !== JA) continue;
    if (erSenior(dette)) return nr;
    foerste ??= nr;
  }
  return foerste;
}

function almindeligtDokument(person: Person, svar: Personsvar, regel: Vurderingsregel): number {
  if (erSenior(svar)) return 0;
  return person.alderspension === true
    ? BIT.pension
    : arbejdsdokument(person, regel, BEGYNDER, BIT.arbejdeStudieEllerPension);
}

function skaerpedeDokumenter(person: Person, svar: Personsvar, regel: Vurderingsregel): number {
  let bits = 0;
  if (erSpurgt(svar, BESKAEFTIGELSE)) bits |= arbejdsdokument(person, regel, VARIG, BIT.arbejdeEllerStudie);
  if (erSpurgt(svar, DOM) && regel.straffeattestMaaKraeves) bits |= BIT.straffeattest;
  if (erSpurgt(svar, UDDANNELSE)) bits |= uddannelsesdokument(person);
  if (erSpurgt(svar, INDKOMST)) bits |= indkomstdokumenter(person, regel);
  return (svar & UNDTAGET_STUDERENDE) === 0 ? bits : bits | BIT.studie;
}

/** What proves that the person's work reaches the grade, or the education; `aabent` where neither is certain. */
function arbejdsdokument(
  { beskaeftigelse: job, uddannelse }: Person,
  { arbejde: krav, studier }: Vurderingsregel,
  grad: number,
  aabent: number,
): number {
  if (naaet(underUddannelse(uddannelse, studier), TAELLER) === JA) return BIT.studie;
  const arbejde = iArbejde(job, krav);
  if (job === null || naaet(arbejde, grad) !== JA) return aabent;
  if (naaet(arbejde, BEGYNDT) !== JA) return BIT.kontrakt;
  return job.status === "selvstaendig" ? BIT.virksomhed : BIT.ansaettelse;
}

function uddannelsesdokument({ uddannelsesniveau }: Person): number {
  if (uddannelsesniveau?.land === "danmark") return BIT.bevis;
  return uddannelsesniveau?.land === "udland" ? BIT.godkendelse : BIT.bevisEllerGodkendelse;
}

function indkomstdokumenter(person: Person, { indkomst: krav }: Vurderingsregel): number {
  const nok = mindstBeloeb(person.bruttoindtaegt.forrigeAarPrMaaned, krav.forrige) === JA;
  return (
    BIT.aktuelIndkomst | (!nok && undtagetForrigeAar(person, krav) === JA ? BIT.studieForrigeAar : BIT.aarsopgoerelse)
  );
}
