/**
 * The commands on files that somebody else wrote (kommandoer): an exit code and lines of faults, and with a fault
 * nothing on standard output.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { besvarLinjer } from "../../src/cli/jsonl.js";
import { type Placervalg, placer } from "../../src/cli/placer.js";
import { ranger } from "../../src/cli/ranger.js";
import { type Tildelvalg, tildel } from "../../src/cli/tildel.js";
import { vurder } from "../../src/cli/vurder.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import type { Brist } from "./koersel.js";
import { Mutation } from "./mutation.js";
import { raa } from "./raa.js";
import type { Terning } from "./terning.js";
import { type Spoergsmaal, udgangspunkt } from "./udgangspunkt.js";
import { TEKSTER } from "./vaerdier.js";

const DATA = join(import.meta.dirname, "../../fixtures/data");
const CELLER = [
  '"',
  ";",
  ",",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\ufeff",
  "%",
  "13/40",
  "1.234,5",
  "nej",
  "ja",
  " ",
  ...TEKSTER,
];

interface Udgang {
  readonly kode: number;
  readonly ud: string;
  readonly fejl: string;
}

export class Kommandoer {
  private readonly alle: readonly Spoergsmaal[] = udgangspunkt();
  private readonly mutation = new Mutation(this.alle);
  private readonly csv = ["eksempel-omraader.csv", "eksempel-afdelinger.csv"].map((fil) =>
    readFileSync(join(DATA, fil), "utf8"),
  );
  private readonly supplement = readFileSync(join(DATA, "supplement-eksempel.json"), "utf8");

  /** @param mappe a folder of its own, made anew */
  constructor(
    private readonly mappe: string,
    private readonly t: Terning,
  ) {
    mkdirSync(mappe, { recursive: true });
  }

  slut(): void {
    rmSync(this.mappe, { recursive: true });
  }

  /** One command on mutated files; null when all is well. */
  async skridt(): Promise<Brist | null> {
    const navn = this.t.et(["placer", "tildel", "vurder", "ranger", "jsonl"] as const);
    const filer = this.filerTil(navn);
    for (const [fil, indhold] of Object.entries(filer)) writeFileSync(join(this.mappe, fil), indhold);
    const indhold = JSON.stringify(filer);
    try {
      const udgang = await this.koer(navn, Object.keys(filer));
      const hvad = navn === "jsonl" ? null : brist(udgang);
      return hvad === null ? null : { hvad: `${hvad}: ${JSON.stringify(udgang).slice(0, 500)}`, op: navn, indhold };
    } catch (fejl) {
      return {
        hvad: `it threw ${fejl instanceof Error ? (fejl.stack ?? fejl.message) : String(fejl)}`,
        op: navn,
        indhold,
      };
    }
  }

  private filerTil(navn: "placer" | "tildel" | "vurder" | "ranger" | "jsonl"): Readonly<Record<string, string>> {
    const { t } = this;
    const [omraader = "", afdelinger = ""] = this.csv;
    const input = (op: string) => {
      const valgt = t.et(this.alle.filter((en) => en.op === op));
      return this.mutation.af(valgt.input, t) as Record<string, unknown> | null;
    };
    switch (navn) {
      case "placer":
        return {
          "omraader.csv": this.csvfil(omraader),
          "afdelinger.csv": this.csvfil(afdelinger),
          "supplement.json": t.ja(0.8) ? this.supplement : raa(this.supplement, t),
        };
      case "tildel": {
        const { afdeling, haendelser, aabning, aftale } = (input("tildel") ?? {}) as Record<string, unknown>;
        const { supplement } = (aftale ?? {}) as Record<string, unknown>;
        const raekker = Array.isArray(haendelser) ? haendelser : [haendelser];
        const felter = ["type", "dato", "bolig", "boligtype", "undladTilbageholdelse", "udfald", "formaal"];
        const tabel = [
          felter,
          ...raekker.map((en: Record<string, unknown> | null) => felter.map((felt) => celle(en?.[felt]))),
        ];
        const form = t.et(["csv", "json", "jsonl"]);
        const tekst =
          {
            csv: tabel.map((r) => r.join(";")).join("\r\n"),
            json: tekstAf(haendelser),
            jsonl: raekker.map(tekstAf).join("\n"),
          }[form] ?? "";
        return {
          "afdeling.json": tekstAf(afdeling),
          [`regnskab.${form}`]: t.ja(0.5) ? raa(tekst, t) : tekst,
          ...(supplement === undefined ? {} : { "supplement.json": tekstAf(supplement) }),
          ...(aabning === undefined ? {} : { "aabning.json": tekstAf(aabning) }),
        };
      }
      case "vurder":
      case "ranger": {
        const tekst = tekstAf(input(navn));
        return { "a.json": t.ja(0.3) ? raa(tekst, t) : tekst };
      }
      case "jsonl":
        return {
          "linjer.jsonl": Array.from({ length: 1 + t.heltal(4) }, () =>
            raa(JSON.stringify({ id: "a", ...t.et(this.alle.filter((en) => en.op === "placer")) }), t),
          ).join("\n"),
        };
    }
  }

  /** A table with other cells, rows and signs. */
  private csvfil(tekst: string): string {
    const { t } = this;
    const raekker = tekst.split("\n");
    const nr = t.heltal(Math.min(raekker.length, 6));
    const celler = (raekker[nr] ?? "").split(";");
    const ny = celler.with(t.heltal(celler.length), t.et(CELLER)).join(";");
    switch (t.heltal(6)) {
      case 0:
        return tekst;
      case 1:
        return raekker.toSpliced(nr, 1).join("\n");
      case 2:
        return raekker.with(nr, celler.toSpliced(t.heltal(celler.length), 1).join(";")).join("\n");
      case 3:
        return raa(tekst, t);
      case 4:
        return raekker.toSpliced(nr, 0, raekker[nr] ?? "").join("\r\n");
      default:
        return raekker.with(nr, ny).join("\n");
    }
  }

  private async koer(
    navn: "placer" | "tildel" | "vurder" | "ranger" | "jsonl",
    filer: readonly string[],
  ): Promise<Udgang> {
    const [ud, fejl] = [new PassThrough({ highWaterMark: 2 ** 26 }), new PassThrough({ highWaterMark: 2 ** 26 })];
    const sti = (fil: string) => join(this.mappe, fil);
    const format = this.t.et(["csv", "json", "tabel"] as const);
    const med = (fil: string) => filer.find((en) => en.startsWith(fil));
    const valgfri = (fil: "supplement" | "aabning") => (med(fil) === undefined ? {} : { [fil]: sti(med(fil) ?? "") });
    const slut = (kode: number): Udgang => ({ kode, ud: String(ud.read() ?? ""), fejl: String(fejl.read() ?? "") });
    switch (navn) {
      case "placer": {
        const valg: Placervalg = {
          omraader: sti("omraader.csv"),
          afdelinger: sti("afdelinger.csv"),
          ...valgfri("supplement"),
          dato: this.t.ja(0.9) ? "2026-12-01" : this.t.et(TEKSTER),
          format,
        };
        return slut(await placer(valg, { ud, fejl }));
      }
      case "tildel": {
        const valg: Tildelvalg = {
          afdeling: sti("afdeling.json"),
          regnskab: sti(med("regnskab") ?? ""),
          ...valgfri("supplement"),
          ...valgfri("aabning"),
          opgoerelse: this.t.ja(0.3),
          format,
        };
        return slut(await tildel(valg, { ud, fejl }));
      }
      case "vurder":
        return slut(await vurder(filer.map(sti), { json: this.t.ja(0.5) }, { ud, fejl }));
      case "ranger":
        return slut(await ranger(filer.map(sti), { json: this.t.ja(0.5) }, { ud, fejl }));
      case "jsonl": {
        const bytes = readFileSync(sti("linjer.jsonl"));
        const snit = this.t.heltal(bytes.length + 1);
        const ind = new PassThrough();
        ind.write(bytes.subarray(0, snit));
        ind.end(bytes.subarray(snit));
        await besvarLinjer(ind, ud);
        const ventet = bytes
          .toString("utf8")
          .replace(/^\ufeff/, "")
          .split("\n")
          .map(svarPaaLinje)
          .filter((svar) => svar !== null)
          .map((svar) => `${svar}\n`);
        const faaet = String(ud.read() ?? "");
        if (faaet !== ventet.join("")) throw new Error("the lines are answered otherwise in two pieces");
        return { kode: 0, ud: faaet, fejl: "" };
      }
    }
  }
}

function tekstAf(vaerdi: unknown): string {
  return JSON.stringify(vaerdi) ?? "";
}

/** An object may have a `toString` of its own that is no function, so it is written as JSON. */
function celle(vaerdi: unknown): string {
  return typeof vaerdi === "object" && vaerdi !== null ? tekstAf(vaerdi) : String(vaerdi ?? "");
}

function brist({ kode, ud, fejl }: Udgang): string | null {
  if (![0, 1, 2].includes(kode)) return `the exit code is ${kode}`;
  if (kode === 0) return ud === "" ? "nothing was written and nothing is said to be wrong" : null;
  if (ud !== "") return "something was written beside a fault";
  if (fejl === "") return "no fault is named";
  return /\n {4}at /.test(fejl) ? "an error of the program's own is shown" : null;
}
