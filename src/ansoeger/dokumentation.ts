/**
 * The documents that prove what was assessed (dokumentation): read off the conditions, asked only of those of whom they
 * are needed, and not of a household that is refused anyway. Rule `ansoeger.dokumentation`.
 */
import { FAKTA, type Faktum } from "../parametre/fakta.js";
import { type Bundet, bladeI } from "./bundet.js";
import type { Husstand, Person } from "./husstand.js";
import { type Besvaret, erSpurgt, type Personsvar } from "./personsvar.js";
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
  readonly goer: (person: Person, regel: Vurderingsregel) => Dokumentkrav | null;
}

function krav(...enAf: readonly Dokument[]): Dokumentkrav {
  return { enAf };
}

function altid(...enAf: readonly Dokument[]): Bevis {
  const dets = krav(...enAf);
  return { kan: enAf, goer: () => dets };
}

const ANSAETTELSE = krav("loensedler-tre-maaneder", "ansaettelseskontrakt");
const KONTRAKT = krav("ansaettelseskontrakt");
const VIRKSOMHED = krav("virksomhedsregistrering");
const BEVIS = krav("uddannelsesbevis");
const GODKENDELSE = krav("godkendelse-af-udenlandsk-uddannelse");
const BEVIS_ELLER_GODKENDELSE = krav("uddannelsesbevis", "godkendelse-af-udenlandsk-uddannelse");
const STUDIE_FORRIGE_AAR = krav("indskrivningsbekraeftelse-forrige-aar");
const STRAFFEATTEST = krav("straffeattest");

const BEVISER = new Map<Faktum<unknown>, Bevis>([
  [
    FAKTA.beskaeftigelse,
    {
      kan: [...ANSAETTELSE.enAf, ...VIRKSOMHED.enAf],
      goer: ({ beskaeftigelse: job }, { dato }) => {
        if (job?.siden == null || job.siden > dato) return KONTRAKT;
        return job.status === "selvstaendig" ? VIRKSOMHED : ANSAETTELSE;
      },
    },
  ],
  [FAKTA.uddannelse, altid("indskrivningsbekraeftelse")],
  [FAKTA.alderspension, altid("pensionsmeddelelse")],
  [
    FAKTA.niveau,
    {
      kan: BEVIS_ELLER_GODKENDELSE.enAf,
      goer: ({ uddannelsesniveau }) => {
        if (uddannelsesniveau?.land === "danmark") return BEVIS;
        return uddannelsesniveau?.land === "udland" ? GODKENDELSE : BEVIS_ELLER_GODKENDELSE;
      },
    },
  ],
  [FAKTA.aktuelIndtaegt, altid("loensedler-tre-maaneder", "forskudsopgoerelse")],
  [FAKTA.forrigeAarsIndtaegt, altid("aarsopgoerelse")],
  // Asked for only of someone who is known to have been in education then.
  [FAKTA.underUddannelseForrigeAar, { kan: [], goer: () => STUDIE_FORRIGE_AAR }],
  [
    FAKTA.domme,
    {
      kan: STRAFFEATTEST.enAf,
      goer: (_, { straffeattestMaaKraeves }) => (straffeattestMaaKraeves ? STRAFFEATTEST : null),
    },
  ],
]);

/** Of a household that is not refused. */
export function dokumentation(
  { personer }: Husstand,
  besvarede: readonly Besvaret[],
  regel: Vurderingsregel,
): readonly Persondokumentation[] {
  const beviser = besvarede.map((besvaret) => {
    const deres = personer.map((person, nr) => {
      const naar = vilkaarFor(besvaret.kriterium, besvaret.svar[nr] ?? "alder");
      return naar === null ? [] : bevis(person, naar, regel);
    });
    const hvem = skalBevise(besvaret, deres);
    return deres.map((krav, nr) => (hvem.includes(nr) ? krav : []));
  });
  return personer.flatMap(({ id }, nr) => {
    const dokumenter = [...new Set(beviser.flatMap((deres) => deres[nr] ?? []))].sort((a, b) => orden(a) - orden(b));
    return dokumenter.length === 0 ? [] : [{ person: id, dokumenter }];
  });
}

/** Where one is enough: whoever has nothing to prove, else the first who is certain; all who may be while nobody is. */
function skalBevise({ kriterium, svar }: Besvaret, beviser: readonly (readonly Dokumentkrav[])[]): readonly number[] {
  const alle = [...svar.keys()];
  if (!kriterium.enErNok) return alle;
  const sikre = alle.filter((nr) => svar[nr] === "opfyldt");
  const baerer = sikre.find((nr) => beviser[nr]?.length === 0) ?? sikre[0];
  return baerer === undefined ? alle.filter((nr) => svar[nr] === "uoplyst") : [baerer];
}

/** What there is to prove: that the criterion is met, or why it is not asked. */
function vilkaarFor({ krav, undtaget }: Bundetkriterium, svar: Personsvar): Bundet | null {
  if (erSpurgt(svar)) return krav;
  return undtaget.find(({ grund }) => grund === svar)?.naar ?? null;
}

function bevis(person: Person, del: Bundet, regel: Vurderingsregel): readonly Dokumentkrav[] {
  switch (del.art) {
    case "blad": {
      const dets = BEVISER.get(del.faktum)?.goer(person, regel) ?? null;
      return dets === null ? [] : [dets];
    }
    case "mindst": {
      const sikre = del.dele.filter(({ svar }) => svar(person) === "opfyldt");
      const nok = sikre.length >= del.antal;
      const dele = nok ? sikre : del.dele.filter(({ svar }) => svar(person) !== "ikke-opfyldt");
      const letteste = dele.map((en) => bevis(person, en, regel)).sort((a, b) => lethed(b) - lethed(a));
      return (nok ? letteste.slice(0, del.antal) : letteste).flat();
    }
    case "enAf": {
      const sikre = del.dele.filter(({ svar }) => svar(person) === "opfyldt").map((en) => bevis(person, en, regel));
      return sikre.length === 0 ? aabentBevis(del) : sikre.reduce((a, b) => (lethed(b) > lethed(a) ? b : a));
    }
    default:
      return del.dele.flatMap((en) => bevis(person, en, regel));
  }
}

const aabneBeviser = new Map<string, Dokumentkrav>();

/** Any of what may prove it; the same demand is one and the same. */
function aabentBevis(del: Bundet): readonly Dokumentkrav[] {
  const kan = new Set(bladeI(del).flatMap(({ faktum }) => BEVISER.get(faktum)?.kan ?? []));
  const enAf = DOKUMENTER.filter((dokument) => kan.has(dokument));
  const kendt = aabneBeviser.get(enAf.join()) ?? { enAf };
  aabneBeviser.set(enAf.join(), kendt);
  return enAf.length === 0 ? [] : [kendt];
}

/** Nothing to prove is lightest. */
function lethed(krav: readonly Dokumentkrav[]): number {
  return krav.length === 0 ? DOKUMENTER.length : Math.min(...krav.map(plads));
}

function plads({ enAf }: Dokumentkrav): number {
  return Math.max(...enAf.map((dokument) => DOKUMENTER.indexOf(dokument)));
}

/** By the order of the documents; what leaves open which fact is proved comes after the last of that kind. */
function orden(krav: Dokumentkrav): number {
  return krav.enAf.length > 2 ? DOKUMENTER.indexOf("pensionsmeddelelse") + krav.enAf.length / 10 : plads(krav);
}
