/**
 * Every measurement, written to docs/maalinger.md: `npm run measure`. It needs a build, and a machine that does nothing
 * else meanwhile; each measurement is a process of its own, and within one everybody is measured in the same rounds.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, type as styresystem, totalmem } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Andre, Sammenligning, Spoergsmaal, Stroem } from "./maalinger.js";
import { INDGANGE, opstart, stoerrelse, versionAf } from "./opstart.js";
import { rapport } from "./rapport.js";
import { maalTjenesten } from "./tjeneste.js";

const HER = import.meta.dirname;
const OPSTARTER = 31;
/**
 * How a process compiles what it runs is decided by chance early on, and a bare outcome takes a fifth more in some than
 * in others.
 */
const SAMMENLIGNINGER = 5;

async function maal<T>(navn: string): Promise<T> {
  console.error(`${navn} ...`);
  const outfile = join(HER, "dist", `${navn}.js`);
  await build({
    entryPoints: [join(HER, "maaling", `${navn}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  return JSON.parse(
    execFileSync(process.execPath, ["--max-old-space-size=12000", outfile], { encoding: "utf8", maxBuffer: 2 ** 26 }),
  ) as T;
}

execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: HER, stdio: "ignore" });
const belastning = (loadavg()[0] ?? Number.NaN).toFixed(1);
const sammenligninger: Sammenligning[] = [];
for (let nr = 0; nr < SAMMENLIGNINGER; nr += 1) sammenligninger.push(await maal<Sammenligning>("sammenligning"));
const andre = await maal<Andre>("andre");
const stroem = await maal<Stroem>("stroem");
const spoergsmaal = await maal<Spoergsmaal>("spoergsmaal");
console.error("tjeneste ...");
const tjeneste = await maalTjenesten();
console.error("opstart ...");
const opstarter = { med: await opstart("med", OPSTARTER), uden: await opstart("uden", OPSTARTER) };
const stoerrelser = await Promise.all(INDGANGE.map(stoerrelse));
const maskine = `${cpus()[0]?.model.trim() ?? "?"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${styresystem()}, Node ${process.version}; its load average was ${belastning} when this began (others' work makes every figure longer, and the small ones most)`;
const versioner = (sammenligninger[0]?.motorer ?? []).map(({ pakke, udtrykt }) => ({
  pakke,
  udtrykt,
  version: versionAf(pakke),
}));
writeFileSync(
  join(HER, "../docs/maalinger.md"),
  rapport({ maskine, versioner, sammenligninger, andre, stroem, spoergsmaal, tjeneste, opstarter, stoerrelser }),
);
