/** The documents keep their word: each block of code in them compiles and runs, and prints what stands beside it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Blok, blokkeI, dokumenter, indret, kommandoerI, ROD } from "./kodeblokke.js";

/** Languages of blocks that are not run, and why. */
const UDEN_KOERSEL: Readonly<Record<string, string>> = {
  json: "data: nothing to run",
  yaml: "the configuration of another program",
  text: "output, or a drawing",
};

/** Commands that are not run here, and why. What npm runs is looked up among the package's scripts instead. */
const IKKE_HER: readonly { readonly kommando: RegExp; readonly hvorfor: string }[] = [
  {
    kommando: /^npm ci( && |$)/,
    hvorfor: "installs the project's own packages, which are installed when the tests run",
  },
  { kommando: /^npm install /, hvorfor: "fetches a package from the registry; tests use no network" },
  { kommando: /^npm (test|run )/, hvorfor: "the project's own scripts, which the gate runs one by one" },
  { kommando: /^python3 /, hvorfor: "another language, with tests of its own" },
];

const KILDER = {
  trappemodel: join(ROD, "src/index.ts"),
  "trappemodel/fixtures": join(ROD, "src/konformitet/fixtures.ts"),
  "trappemodel/figurer": join(ROD, "src/figurer/figurer.ts"),
};

const blokke = dokumenter().flatMap(blokkeI);
const sted = ({ fil, linje }: Blok) => `${fil}:${linje}`;
/** The examples of the command line's page have a test of their own, with the files that they read. */
const EGEN_PROEVE = { fil: "docs/kommandolinje.md", sprog: "sh" };
const paa = (sprog: string) =>
  blokke
    .filter((blok) => blok.sprog === sprog && !(blok.fil === EGEN_PROEVE.fil && sprog === EGEN_PROEVE.sprog))
    .map((blok) => [sted(blok), blok] as const);

let mappe = "";
beforeAll(async () => {
  // Within the project, so that what is run there finds the packages and the suite.
  const her = join(ROD, "node_modules/.cache");
  mkdirSync(her, { recursive: true });
  mappe = mkdtempSync(join(her, "dokumenter-"));
  await indret(mappe);
});
afterAll(() => rmSync(mappe, { recursive: true }));

/** Each printed line is the beginning of a comment; what follows a colon there is for the reader. */
function lovet({ kode }: Blok): readonly string[] {
  return kode.split("\n").flatMap((linje) => {
    const kommentar = /^\/\/ (.*)$/.exec(linje)?.[1];
    return kommentar === undefined ? [] : [kommentar];
  });
}

describe("the documents", () => {
  it("are found, with blocks of code", () => {
    expect(paa("ts").length).toBeGreaterThan(0);
    expect(paa("sh").length).toBeGreaterThan(1);
  });

  it("name the language of every block, and it is run or there is a reason", () => {
    for (const blok of blokke) expect(["ts", "sh", ...Object.keys(UDEN_KOERSEL)], sted(blok)).toContain(blok.sprog);
  });

  it("compile", () => {
    const filer = paa("ts").map(([navn, { kode }]) => {
      const fil = join(mappe, `${navn.replace(/\W/g, "-")}.ts`);
      writeFileSync(fil, kode);
      return fil;
    });
    const { config } = ts.readConfigFile(join(ROD, "tsconfig.json"), (fil) => readFileSync(fil, "utf8"));
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROD);
    const paths = Object.fromEntries(Object.entries(KILDER).map(([navn, fil]) => [navn, [fil]]));
    const program = ts.createProgram(filer, {
      ...options,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noUnusedLocals: false,
      paths,
      typeRoots: [join(ROD, "node_modules/@types")],
    });
    const fejl = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
    expect(fejl).toEqual([]);
  });

  it.each(paa("ts"))("%s prints what it says", async (navn, blok) => {
    const fil = join(mappe, `${navn.replace(/\W/g, "-")}.mjs`);
    await build({
      stdin: { contents: blok.kode, resolveDir: mappe, loader: "ts" },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: fil,
      alias: KILDER,
      packages: "external",
      logLevel: "silent",
    });
    const udskrift = execFileSync("node", [fil], { cwd: mappe, encoding: "utf8" })
      .split("\n")
      .filter((linje) => linje !== "");
    const ventet = lovet(blok).filter((_, i) => i < udskrift.length || lovet(blok).length === udskrift.length);
    expect(udskrift.length, "every line printed has a comment").toBe(ventet.length);
    for (const [i, linje] of udskrift.entries()) {
      const kommentar = ventet[i] ?? "";
      expect(kommentar === linje || kommentar.startsWith(`${linje}: `), `${linje} <> ${kommentar}`).toBe(true);
    }
  });

  it.each(paa("sh"))("%s runs", (_, blok) => {
    for (const kommando of kommandoerI(blok)) {
      const grund = IKKE_HER.find((en) => en.kommando.test(kommando));
      if (grund === undefined) {
        execFileSync("sh", ["-e", "-c", kommando], {
          cwd: mappe,
          env: { ...process.env, PATH: `${join(mappe, "bin")}:${process.env["PATH"]}` },
          stdio: "pipe",
        });
      } else for (const script of npmscripts(kommando)) expect(Object.keys(SCRIPTS), kommando).toContain(script);
    }
  });
});

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROD, "package.json"), "utf8")).scripts;

function npmscripts(kommando: string): readonly string[] {
  return [...kommando.matchAll(/npm (?:run )?(?!ci|install|run)([\w:-]+)/g)].map(([, script]) => script ?? "");
}
