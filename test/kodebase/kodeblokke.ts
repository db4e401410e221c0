/** The code blocks of the documents (kodeblokke), where they stand, and a folder to run them in as a reader would. */
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";

export const ROD = join(import.meta.dirname, "../..");

export interface Blok {
  readonly fil: string;
  /** Of its first line of code, from 1. */
  readonly linje: number;
  readonly sprog: string;
  readonly kode: string;
}

/** The README and the pages of `docs`; the pages that are generated quote no code of their own. */
export function dokumenter(): readonly string[] {
  const under = (mappe: string): readonly string[] =>
    readdirSync(join(ROD, mappe), { withFileTypes: true }).flatMap((post) => {
      const sti = `${mappe}/${post.name}`;
      if (post.isDirectory()) return post.name.startsWith(".") ? [] : under(sti);
      return post.name.endsWith(".md") ? [sti] : [];
    });
  return ["README.md", ...under("docs")];
}

export function blokkeI(fil: string): readonly Blok[] {
  const tekst = readFileSync(join(ROD, fil), "utf8");
  return [...tekst.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```/gm)].map(({ 1: sprog = "", 2: kode = "", index }) => ({
    fil,
    linje: tekst.slice(0, index).split("\n").length + 1,
    sprog,
    kode,
  }));
}

/** The commands of a block: comments and continued lines taken away. */
export function kommandoerI({ kode }: Blok): readonly string[] {
  return kode
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((linje) => linje.replace(/(^|\s)#.*$/, "").trim())
    .filter((linje) => linje !== "");
}

const HUSSTAND = {
  husstand: { id: "h-1", personer: [{ id: "a", foedselsdato: "1990-05-05" }] },
  krav: { udlejningsform: "fleksibel" },
  dato: "2026-11-24",
};
const SPOERGSMAAL = {
  id: "1",
  op: "placer",
  input: { afdeling: { id: "x", type: "familieboliger" }, dato: "2026-12-01" },
};
const AFDELING = {
  id: "afd-1",
  type: "familieboliger",
  placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }],
};

/** The files that the documents speak of, by the names that they give them, and the programs. */
export async function indret(mappe: string): Promise<void> {
  const data = (navn: string) => join(ROD, "fixtures/data", navn);
  cpSync(data("eksempel-omraader.csv"), join(mappe, "omraader.csv"));
  cpSync(data("eksempel-afdelinger.csv"), join(mappe, "afdelinger.csv"));
  const { note: _, ...supplement } = JSON.parse(readFileSync(data("supplement-eksempel.json"), "utf8"));
  const skriv = (navn: string, indhold: unknown) =>
    writeFileSync(join(mappe, navn), typeof indhold === "string" ? indhold : JSON.stringify(indhold));
  skriv("supplement.json", supplement);
  skriv("aftale.json", { supplement });
  skriv("koebenhavn.json", somDokument(RAMMEAFTALEN_2024_2027));
  skriv("husstand.json", HUSSTAND);
  skriv("questions.jsonl", `${JSON.stringify(SPOERGSMAAL)}\n`);
  skriv("afdeling.json", AFDELING);
  skriv("regnskab.csv", "type;dato;bolig\nledig;2026-01-01;B1\n");
  skriv(
    "your-system.ts",
    'import { OPERATIONER } from "trappemodel";\nexport const yourSystem = (op: string, input: unknown) => OPERATIONER.get(op)?.(input);\n',
  );
  const programmer = join(mappe, "bin");
  mkdirSync(programmer);
  const program = (navn: string, linjer: string) => {
    writeFileSync(join(programmer, navn), `#!/bin/sh\n${linjer}\n`);
    chmodSync(join(programmer, navn), 0o755);
  };
  await build({
    entryPoints: [join(ROD, "src/cli.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(mappe, "cli.mjs"),
    packages: "external",
    logLevel: "silent",
  });
  program("trappemodel", `exec node "${join(mappe, "cli.mjs")}" "$@"`);
  program("your-program", "exec trappemodel jsonl");
  // The package as it would be installed: its own name, and no download.
  program("npx", 'while [ "$1" = "--yes" ]; do shift; done\nshift\nexec trappemodel "$@"');
}
