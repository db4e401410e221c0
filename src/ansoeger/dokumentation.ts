/**
 * The documents that prove what was assessed (dokumentation): read off the conditions, asked only of those of whom they
 * are needed, and not of a household that is refused anyway. Rule `ansoeger.dokumentation`.
 */
import { FAKTA, type Faktum } from "../parametre/fakta.js";
import { type Bundet, bladeI } from "./bundet.js";
import type { Husstand, Person } from "./husstand.js";
import { erSpurgt, type Personsvar } from "./personsvar.js";
import type { Bundetkriterium, Vurderingsregel } from "./vurderingsregel.js";

/** From what takes most to get hold of, to what takes least, for each fact. */
const DOKUMENTER = [
  "loensedler-tre-maaneder",
  "ansaettelseskontrakt",
  "virksomhedsregistrering",
  "indskrivningsbekraeftelse",
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

export interface Persondokumentation {
  readonly person: string;
  readonly dokumenter: readonly Dokumentkrav[];
}

/** What proves a fact: all that may, and of someone of whom it is known, what does. */
interface Bevis {
  readonly kan: readonly Dokument[];
  readonly goer: (person: Person, regel: Vurderingsregel) => readonly Dokument[];
}

function altid(...kan: readonly Dokument[]): Bevis {
  return { kan, goer: () => kan };
}

const BEVISER = new Map<Faktum<unknown>, Bevis>([
  [
    FAKTA.beskaeftigelse,
    {
      kan: ["loensedler-tre-maaneder", "ansaettelseskontrakt", "virksomhedsregistrering"],
      goer: ({ beskaeftigelse: job }, { dato }) => {
        if (job?.siden == null || job.siden > dato) return ["ansaettelseskontrakt"];
        return job.status === "selvstaendig"
          ? ["virksomhedsregistrering"]
          : ["loensedler-tre-maaneder", "ansaettelseskontrakt"];
      },
    },
  ],
  [FAKTA.uddannelse, altid("indskrivningsbekraeftelse")],
  [FAKTA.alderspension, altid("pensionsmeddelelse")],
  [
    FAKTA.niveau,
    {
      kan: ["uddannelsesbevis", "godkendelse-af-udenlandsk-uddannelse"],
      goer: ({ uddannelsesniveau }) => {
        if (uddannelsesniveau?.land === "danmark") return ["uddannelsesbevis"];
        const fraUdlandet = "godkendelse-af-udenlandsk-uddannelse";
        return uddannelsesniveau?.land === "udland" ? [fraUdlandet] : ["uddannelsesbevis", fraUdlandet];
      },
    },
  ],
  [FAKTA.aktuelIndtaegt, altid("loensedler-tre-maaneder", "forskudsopgoerelse")],
  [FAKTA.forrigeAarsIndtaegt, altid("aarsopgoerelse")],
  [FAKTA.underUddannelseForrigeAar, { kan: [], goer: () => ["indskrivningsbekraeftelse-forrige-aar"] }],
  [
    FAKTA.domme,
    {
      kan: ["straffeattest"],
      goer: (_, { straffeattestMaaKraeves }) => (straffeattestMaaKraeves ? ["straffeattest"] : []),
    },
  ],
]);

/** @param svar what each person answers to each criterion; of a household that is not refused */
export function dokumentation(
  { personer }: Husstand,
  svar: readonly (readonly Personsvar[])[],
  regel: Vurderingsregel,
): readonly Persondokumentation[] {
  const krav = personer.map((): Dokumentkrav[] => []);
  for (const [nr, kriterium] of regel.kriterier.entries()) {
    const deres = svar.map((dets) => dets[nr] ?? "alder");
    for (const hvem of skalBevise(personer, deres, kriterium, regel)) {
      const person = personer[hvem];
      if (person !== undefined) krav[hvem]?.push(...kriteriebevis(person, deres[hvem] ?? "alder", kriterium, regel));
    }
  }
  return personer.flatMap(({ id }, nr) => {
    const dokumenter = forskellige(krav[nr] ?? []);
    return dokumenter.length === 0 ? [] : [{ person: id, dokumenter }];
  });
}

/** Where one is enough: whoever has nothing to prove, else the first who is certain; all who may be while nobody is. */
function skalBevise(
  personer: Husstand["personer"],
  svar: readonly Personsvar[],
  { krav, regel: { hvem } }: Bundetkriterium,
  regel: Vurderingsregel,
): readonly number[] {
  if (hvem === "alleTilflyttere") return [...svar.keys()];
  const sikre = [...svar.keys()].filter((nr) => svar[nr] === "opfyldt");
  const udenBevis = sikre.find((nr) => personer[nr] !== undefined && bevis(personer[nr], krav, regel).length === 0);
  const baerer = udenBevis ?? sikre[0];
  return baerer === undefined ? [...svar.keys()].filter((nr) => svar[nr] === "uoplyst") : [baerer];
}

function kriteriebevis(
  person: Person,
  svar: Personsvar,
  { krav, undtaget }: Bundetkriterium,
  regel: Vurderingsregel,
): readonly Dokumentkrav[] {
  if (erSpurgt(svar)) return bevis(person, krav, regel);
  const undtagelse = undtaget.find(({ grund }) => grund === svar);
  return undtagelse === undefined ? [] : bevis(person, undtagelse.naar, regel);
}

function bevis(person: Person, del: Bundet, regel: Vurderingsregel): readonly Dokumentkrav[] {
  switch (del.art) {
    case "blad":
      return somKrav(BEVISER.get(del.faktum)?.goer(person, regel) ?? []);
    case "alle":
    case "mindst":
      return forskellige(del.dele.flatMap((en) => bevis(person, en, regel)));
    case "enAf": {
      const sikre = del.dele.filter(({ svar }) => svar(person) === "opfyldt").map((en) => bevis(person, en, regel));
      return sikre.length === 0 ? somKrav(muligeBeviser(del)) : sikre.reduce((a, b) => (erLettere(b, a) ? b : a));
    }
    case "ikke":
    case "gren":
    case "oplyst":
      return bevis(person, del.del, regel);
  }
}

function somKrav(enAf: readonly Dokument[]): readonly Dokumentkrav[] {
  return enAf.length === 0 ? [] : [{ enAf }];
}

function muligeBeviser(del: Bundet): readonly Dokument[] {
  const kan = new Set(bladeI(del).flatMap(({ faktum }) => BEVISER.get(faktum)?.kan ?? []));
  return DOKUMENTER.filter((dokument) => kan.has(dokument));
}

function erLettere(a: readonly Dokumentkrav[], b: readonly Dokumentkrav[]): boolean {
  return lethed(a) > lethed(b);
}

function lethed(krav: readonly Dokumentkrav[]): number {
  return krav.length === 0 ? DOKUMENTER.length : Math.min(...krav.map(plads));
}

function plads({ enAf }: Dokumentkrav): number {
  return Math.max(...enAf.map((dokument) => DOKUMENTER.indexOf(dokument)));
}

/** Each once: what is certain before what one of several may prove, and by the order of the documents. */
function forskellige(krav: readonly Dokumentkrav[]): readonly Dokumentkrav[] {
  const efterOrd = new Map(krav.map((et) => [et.enAf.join(), et]));
  return [...efterOrd.values()].sort((a, b) => orden(a) - orden(b));
}

/** What leaves open by which fact it is proved comes after the last document of that kind. */
function orden(krav: Dokumentkrav): number {
  return krav.enAf.length > 2 ? DOKUMENTER.indexOf("pensionsmeddelelse") + krav.enAf.length / 10 : plads(krav);
}
