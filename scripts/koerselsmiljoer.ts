/**
 * The reference suite on every runtime: the library is packed and installed in an empty folder, and `trappemodel
 * konformitet` asks it there on each. `npm run runtimes` (Linux on x64; `npm run runtimes -- node-22` only those whose
 * name or conditions have the word).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { miljoeer } from "./koerselsmiljoer/miljoeer.js";

const rod = join(import.meta.dirname, "..");
const her = join(import.meta.dirname, "koerselsmiljoer");
const ord = process.argv[2] ?? "";
const mappe = mkdtempSync(join(tmpdir(), "trappemodel-runtimes-"));

interface Rapport {
  readonly gennemfoert: boolean;
  readonly bestaaet: number;
  readonly fejlet: number;
  readonly sprungetOver: number;
  readonly ms: number;
}

function installer(): void {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: her, stdio: "ignore" });
  if ("chromium".includes(ord)) execFileSync("sh", [join(import.meta.dirname, "chromium.sh")], { stdio: "ignore" });
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", mappe], { cwd: rod, encoding: "utf8" }),
  ) as [{ filename: string }];
  writeFileSync(join(mappe, "package.json"), '{"private":true,"type":"module"}');
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(mappe, filename)], {
    cwd: mappe,
    stdio: "ignore",
  });
}

/** The library as one script for a page. */
async function bundt(): Promise<string> {
  const outfile = join(mappe, "side.js");
  const stdin = { contents: 'export { svarPaaLinje } from "trappemodel"', resolveDir: mappe };
  await build({ stdin, bundle: true, format: "iife", globalName: "trappemodel", platform: "browser", outfile });
  return outfile;
}

function koer(koerer: string, kommando: string, env: Readonly<Record<string, string>>): Rapport | string {
  const json = join(mappe, "rapport.json");
  rmSync(json, { force: true });
  const { stdout, stderr } = spawnSync(`${koerer} konformitet --cmd '${kommando}' --json ${json}`, {
    shell: true,
    cwd: mappe,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return existsSync(json) ? (JSON.parse(readFileSync(json, "utf8")) as Rapport) : `${stdout}${stderr}`;
}

try {
  installer();
  const dist = join(mappe, "node_modules/trappemodel/dist");
  const installeret = { bibliotek: join(dist, "index.js"), cli: join(dist, "cli.js") };
  const valgte = miljoeer({ pakker: join(her, "node_modules"), her, ...installeret, side: await bundt() });
  let fejl = 0;
  for (const { navn, forhold, koerer, program, env, proeve } of valgte.filter(({ navn, forhold }) =>
    `${navn} ${forhold}`.includes(ord),
  )) {
    const start = performance.now();
    const sandt =
      proeve === null ||
      execFileSync("sh", ["-c", proeve.kommando], { encoding: "utf8", env: { ...process.env, ...env } }).trim();
    const rapport = koer(koerer, program, env);
    const tid = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    const rigtigt =
      typeof rapport !== "string" &&
      rapport.gennemfoert &&
      rapport.fejlet + rapport.sprungetOver === 0 &&
      rapport.bestaaet > 400;
    const som = proeve === null || sandt === proeve.svar;
    const tal =
      typeof rapport === "string"
        ? "did not run"
        : `${rapport.bestaaet} passed, ${rapport.fejlet} failed, ${rapport.sprungetOver} skipped`;
    console.error(`${rigtigt && som ? "ok  " : "FAIL"} ${navn.padEnd(18)} ${forhold.padEnd(44)} ${tal}, ${tid}`);
    if (!som) console.error(`     the runtime says it is ${String(sandt)}`);
    if (typeof rapport === "string") console.error(rapport.slice(0, 2000));
    if (!rigtigt || !som) fejl += 1;
  }
  process.exitCode = fejl > 0 ? 1 : 0;
} finally {
  rmSync(mappe, { recursive: true });
}
