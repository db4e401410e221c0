/**
 * `trappemodel brev`: decisions as letters in a folder, one to each recipient, with what a letter system needs as JSON
 * beside each. No letter is sent.
 */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { forklarSag } from "../afgoerelse/forklar.js";
import { type Sag, type Sagsop, typen } from "../afgoerelse/sag.js";
import type { Modtager } from "../afgoerelse/tekst/kontekst.js";
import { erMyndig } from "../ansoeger/alder.js";
import { harCpr } from "../input/cpr.js";
import { laes } from "../input/doer.js";
import { erObjekt } from "../input/felter.js";
import { forklaringsdoer } from "../input/forklar.js";
import { erDag } from "../kerne/dato.js";
import { somJson } from "../protokol/json.js";
import { type Brev, type Brevhoved, brevtitel, mangleriBrev, somHtmlbrev, somMarkdownbrev } from "./brevtekst.js";
import { brugsfejl, ordnet } from "./fejludskrift.js";
import { fraJson, fraJsonlinjer } from "./jsonfil.js";
import type { Kilde } from "./kilde.js";
import { type Afslutningskode, medInput, type Sprogvalg, type Stroemme } from "./kommando.js";
import { laest } from "./laest.js";
import { ordFor } from "./tekst/sprogene.js";
import { skrivBesked, skrivMappe } from "./udskrift.js";
import { somUtf8 } from "./utf8.js";

interface Brevvalg extends Sprogvalg {
  readonly ud: string;
  readonly format: "html" | "md";
  readonly dato?: string;
  readonly afsender?: string;
  /** A text file. */
  readonly klagevejledning?: string;
}

/** The letters of one decision. */
interface Afgoerelsesbreve {
  readonly breve: readonly { readonly modtager: Modtager; readonly brev: Brev }[];
}

export function brev(filer: readonly string[], valg: Brevvalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  return medInput(
    { fejl, sprog: valg.sprog },
    async () => {
      const hoved = await hovedFra(valg);
      const kilder = (await Promise.all(filer.map(afgoerelserI))).flat();
      const laeste = kilder.map((kilde) => laest(kilde, (raa) => breveTil(raa, hoved), filer));
      const fundne = laeste.flatMap((en) => en.fejl);
      return {
        input: fundne.length === 0 ? laeste.flatMap(({ input }) => input ?? []) : null,
        fejl: ordnet(fundne, filer),
        advarsler: [],
      };
    },
    async (afgoerelser) => {
      const udskrevne = afgoerelser.flatMap(({ breve }, nr) =>
        breve.map((et, til) => ({ ...et, navn: `${String(nr + 1).padStart(4, "0")}-${til + 1}` })),
      );
      await skrivMappe(
        valg.ud,
        udskrevne.flatMap(({ navn, brev, modtager }) => [
          [`${navn}.${valg.format}`, valg.format === "html" ? somHtmlbrev(brev) : somMarkdownbrev(brev)],
          [`${navn}.json`, `${somJson(metadata(brev, modtager), 2)}\n`],
        ]),
      );
      const kladder = udskrevne.filter((et) => mangleriBrev(et.brev).length > 0).length;
      await skrivBesked(ud, `${ordFor(valg.sprog).koersel.breve(udskrevne.length, kladder, valg.ud)}\n`);
    },
  );
}

function metadata(brev: Brev, modtager: Modtager): object {
  const { op, sprog, sag, dato, afsender } = brev;
  return { modtager, titel: brevtitel(brev), dato, sag, afsender, op, sprog, kladdeMangler: mangleriBrev(brev) };
}

/** @throws Brugsfejl */
async function hovedFra({ dato, afsender, klagevejledning }: Brevvalg): Promise<Brevhoved> {
  if (dato !== undefined && !erDag(dato)) throw brugsfejl((ord) => ord.brevdato);
  return {
    dato: dato ?? null,
    afsender: afsender === undefined || afsender.trim() === "" ? null : afsender,
    klagevejledning: klagevejledning === undefined ? null : await tekstI(klagevejledning),
  };
}

async function tekstI(fil: string): Promise<string | null> {
  const indhold = await readFile(fil).catch((fejl: unknown) => {
    throw brugsfejl((ord) => ord.kanIkkeLaese(fil), fejl);
  });
  const tekst = somUtf8(indhold)?.replace(/^\uFEFF/, "");
  if (tekst === undefined) throw brugsfejl((ord) => ord.ikkeTekst(fil));
  return tekst.trim() === "" ? null : tekst;
}

/** One decision, a list of them, or one on each line. */
async function afgoerelserI(fil: string): Promise<readonly Kilde[]> {
  const indhold = await readFile(fil).catch((fejl: unknown) => {
    throw brugsfejl((ord) => ord.kanIkkeLaese(fil), fejl);
  });
  const form = [".jsonl", ".ndjson"].includes(extname(fil).toLowerCase()) ? fraJsonlinjer : fraJson;
  const kilde = await form(fil, indhold, {});
  const { raa } = kilde;
  if (!Array.isArray(raa) || kilde.fejl.length > 0) return [kilde];
  return raa.map((en: unknown, nr) => ({ raa: en, fejl: [], sted: (sti) => kilde.sted([nr, ...sti]) }));
}

/**
 * To the recipient that the decision names. Where it names none, to every grown person of the household that it is
 * about, for each is told of their own facts alone.
 */
function breveTil(raa: unknown, hoved: Brevhoved): Afgoerelsesbreve {
  const { sag: navn, ...input } = erObjekt(raa) ? raa : {};
  const { sag, valg } = laes(forklaringsdoer, erObjekt(raa) ? input : raa);
  const modtagere = erObjekt(raa) && raa["modtager"] != null ? [valg.modtager] : modtagereAf(sag);
  if (navn != null && (typeof navn !== "string" || harCpr(navn))) throw brugsfejl((ord) => ord.brevsag);
  return {
    breve: modtagere.map((modtager) => ({
      modtager,
      brev: {
        ...hoved,
        op: sag.op,
        sprog: valg.sprog,
        sag: navn ?? null,
        forklaring: forklarSag(sag, { ...valg, modtager }).tekst,
      },
    })),
  };
}

function modtagereAf<O extends Sagsop>(sag: Sag<O>): readonly Modtager[] {
  const op: O = sag.op;
  const { fortroligt, omtale } = typen(op);
  if (fortroligt === null || !("dato" in sag)) return ["borger"];
  const { dato } = sag;
  const voksne = omtale(sag).husstande.flatMap(({ personer }) => personer.filter((person) => erMyndig(person, dato)));
  return voksne.length === 0 ? ["borger"] : voksne.map(({ id }) => ({ person: id }));
}
