/** What it takes to begin (opstart): import and first decision in a new process, and the size of what is loaded. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Kvartiler } from "./kvartiler.js";

const ROD = join(import.meta.dirname, "..");
const DIST = join(import.meta.dirname, "dist");

export interface Indgang {
  readonly navn: string;
  /** A module that imports it, and leaves what it gives in `globalThis`, so that nothing of it is left out. */
  readonly kode: string;
}

/** The rules alone: from the sources, as an import of them by path. */
const regler = (...dele: readonly (readonly [string, string])[]) =>
  dele
    .map(([navne, fil]) => `import { ${navne} } from "${ROD}/src/${fil}.js"; Object.assign(globalThis, { ${navne} });`)
    .join("\n");

const KERNE = [
  ["udpegOmraade", "omraade/udpegOmraade"],
  ["placerAfdeling", "trappe/placerAfdeling"],
  ["placerPortefoelje", "trappe/placerPortefoelje"],
  ["kvoterFor", "ledighed/kvoter"],
  ["nybyggeriFor", "ledighed/nybyggeri"],
  ["tildelLedige", "ledighed/tildelLedige"],
  ["vurderHusstand", "ansoeger/vurderHusstand"],
  ["vurderHusstande", "ansoeger/vurderHusstande"],
  ["rangerAnsoegninger", "ansoeger/rangerAnsoegninger"],
  ["maaAnvises", "ansoeger/maaAnvises"],
  ["rammeaftalen", "parametre/rammeaftalen"],
  ["dag", "kerne/dato"],
  ["tal", "kerne/tal"],
] as const;

export const INDGANGE: readonly Indgang[] = [
  { navn: "every rule, without validation", kode: regler(...KERNE) },
  ...KERNE.slice(0, 10).map(([navn, fil]): Indgang => ({ navn: `\`${navn}\` alone`, kode: regler([navn, fil]) })),
  { navn: "`svarPaaLinje`: every operation, with validation", kode: regler(["svarPaaLinje", "protokol/jsonl"]) },
  { navn: "everything (`trappemodel`)", kode: `import * as alt from "${ROD}/src/index.js"; globalThis.alt = alt;` },
];

export interface Stoerrelse {
  readonly navn: string;
  /** Bytes, minified. */
  readonly raa: number;
  readonly gzip: number;
}

/** As a bundler of the user's makes it, with all that it depends on. */
export async function stoerrelse({ navn, kode }: Indgang): Promise<Stoerrelse> {
  const { outputFiles } = await build({
    stdin: { contents: kode, resolveDir: ROD },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
  });
  const tekst = outputFiles[0]?.contents ?? new Uint8Array();
  return { navn, raa: tekst.length, gzip: gzipSync(tekst, { level: 9 }).length };
}

export interface Opstart {
  readonly navn: string;
  readonly import: Kvartiler;
  /** Import and first decision. */
  readonly iAlt: Kvartiler;
}

const HUSSTAND = `{ id: "h", personer: [{ id: "p", foedselsdato: "1985-05-17", beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2019-08-01" } }] }`;
const KRAV = `{ udlejningsform: "fleksibel", skaerpede: [], omraadestatus: null }`;

/**
 * With validation it is the built package as it is published; without, the same sources bundled, for the entry is the
 * caller's own choice of rules.
 */
async function program(navn: "med" | "uden"): Promise<string> {
  mkdirSync(DIST, { recursive: true });
  const outfile = join(DIST, `opstart-${navn}.js`);
  if (navn === "med") {
    const [bibliotek] = [join(ROD, "dist/index.js")];
    writeFileSync(
      outfile,
      `const start = performance.now();
      const { dag, laesAftale, laesHusstand, vurderHusstand } = await import(${JSON.stringify(bibliotek)});
      const importeret = performance.now();
      const { udfald } = vurderHusstand(laesHusstand(${HUSSTAND}, dag("2026-11-24")), ${KRAV}, dag("2026-11-24"), laesAftale({}));
      console.log(JSON.stringify({ udfald, import: importeret - start, iAlt: performance.now() - start }));`,
    );
    return outfile;
  }
  const regel = join(DIST, "regel.js");
  await build({
    stdin: {
      contents: `export { vurderHusstand } from "${ROD}/src/ansoeger/vurderHusstand.js"; export { rammeaftalen } from "${ROD}/src/parametre/rammeaftalen.js"; export { dag } from "${ROD}/src/kerne/dato.js"; export { tal } from "${ROD}/src/kerne/tal.js";`,
      resolveDir: ROD,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: regel,
  });
  writeFileSync(
    outfile,
    `const start = performance.now();
    const { dag, rammeaftalen, tal, vurderHusstand } = await import(${JSON.stringify(regel)});
    const importeret = performance.now();
    const person = { id: "p", foedselsdato: dag("1985-05-17"), beboerIAfdelingen: false, beskaeftigelse: { status: "i-arbejde", timerPrUge: tal(37), siden: dag("2019-08-01") }, uddannelse: null, underUddannelseForrigeAar: null, alderspension: null, uddannelsesniveau: null, domme: null, bruttoindtaegt: { aktuelPrMaaned: null, forrigeAarPrMaaned: null }, loesladt: null, ophaevetForGroveOvertraedelser: null, statsborgerskab: null, ydelser: null };
    const { udfald } = vurderHusstand({ id: "h", personer: [person] }, ${KRAV}, dag("2026-11-24"), rammeaftalen());
    console.log(JSON.stringify({ udfald, import: importeret - start, iAlt: performance.now() - start }));`,
  );
  return outfile;
}

export async function opstart(navn: "med" | "uden", gange: number): Promise<Opstart> {
  const fil = await program(navn);
  const maalt = Array.from({ length: gange + 2 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [fil], { encoding: "utf8" });
    if (stderr !== "" || !stdout.includes('"opfyldt"')) throw new Error(`the first decision: ${stdout}${stderr}`);
    return JSON.parse(stdout) as { readonly import: number; readonly iAlt: number };
  }).slice(2);
  const kvartilerAf = (felt: "import" | "iAlt"): Kvartiler => {
    const ordnet = maalt.map((en) => en[felt]).toSorted((a, b) => a - b);
    const ved = (del: number) => ordnet[Math.floor(del * (ordnet.length - 1))] ?? Number.NaN;
    return { nedre: ved(0.25), median: ved(0.5), oevre: ved(0.75) };
  };
  return { navn, import: kvartilerAf("import"), iAlt: kvartilerAf("iAlt") };
}

/** The version of an installed package. */
export function versionAf(pakke: string): string {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, "node_modules", pakke, "package.json"), "utf8"),
  ) as {
    readonly version: string;
  };
  return version;
}
