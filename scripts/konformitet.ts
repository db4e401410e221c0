/**
 * The reference suite as outsiders run it: the library is packed and installed in an empty folder, and its runner asks
 * its command there; then the example in Python, and the boundary cases of the example supplement. Needs a build.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const rod = join(import.meta.dirname, "..");
const mappe = mkdtempSync(join(tmpdir(), "trappemodel-konformitet-"));

function koer(hvad: string, ...argumenter: string[]): void {
  console.error(`> ${hvad}: trappemodel ${argumenter.join(" ")}`);
  const { status } = spawnSync(join(mappe, "node_modules/.bin/trappemodel"), argumenter, {
    cwd: mappe,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${hvad}: exit code ${String(status)}`);
}

try {
  const pakke = execFileSync("npm", ["pack", "--json", "--pack-destination", mappe], { cwd: rod, encoding: "utf8" });
  const [{ filename }] = JSON.parse(pakke) as [{ filename: string }];
  writeFileSync(join(mappe, "package.json"), '{"private":true,"type":"module"}');
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(mappe, filename)], {
    cwd: mappe,
    stdio: "ignore",
  });
  koer(
    "the library",
    "konformitet",
    "--cmd",
    "node_modules/.bin/trappemodel jsonl",
    "--json",
    "rapport.json",
    "--junit",
    "junit.xml",
    "--badge",
    "badge.json",
  );
  const { ms } = JSON.parse(readFileSync(join(mappe, "rapport.json"), "utf8")) as { ms: number };
  console.error(`the suite took ${(ms / 1000).toFixed(2)} s`);
  koer("the example in Python", "konformitet", "--cmd", `python3 ${join(rod, "docs/eksempler/python/trappemodel.py")}`);
  const supplement = JSON.parse(
    readFileSync(join(mappe, "node_modules/trappemodel/dist/fixtures/data/supplement-eksempel.json"), "utf8"),
  ) as unknown;
  writeFileSync(join(mappe, "aftale.json"), JSON.stringify({ supplement }));
  koer("boundary cases", "graensetilfaelde", "--aftale", "aftale.json", "--ud", "graenser");
  koer("boundary cases", "konformitet", "--fixtures", "graenser", "--cmd", "node_modules/.bin/trappemodel jsonl");
  const laes = `import { laesSager, sammenlign } from "trappemodel/fixtures"; import { svarPaaLinje } from "trappemodel";
    const sager = laesSager();
    const svar = ({ id, op, input }) => JSON.parse(svarPaaLinje(JSON.stringify({ id, op, input })));
    const fejl = sager.filter((sag) => sammenlign(sag.forventet, svar(sag)) !== null);
    if (sager.length < 400 || fejl.length > 0)
      throw new Error("as a module: " + fejl.length + " of " + sager.length + " failed");
    for (const fil of ["fixtures/trappe/behov.json", "skemaer/placer.input.json", "skemaer/openapi.json"])
      await import("trappemodel/" + fil, { with: { type: "json" } });
    console.error("as a module: " + sager.length + " cases");`;
  execFileSync("node", ["--no-warnings", "--input-type=module", "-e", laes], { cwd: mappe, stdio: "inherit" });
} finally {
  rmSync(mappe, { recursive: true });
}
